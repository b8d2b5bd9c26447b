//! When to try again.

use std::time::Duration;

/// When a service wants to be asked again (`Retry-After`, RFC 9110, 10.2.3; Graph sends decimals at times).
///
/// ```
/// use graph_models::RetryAfter;
/// use std::time::Duration;
///
/// assert_eq!(RetryAfter::parse("1.5").and_then(|it| it.delay()), Some(Duration::from_millis(1500)));
/// let date = "Fri, 16 Jul 2021 10:00:00 GMT";
/// assert_eq!(RetryAfter::parse(date), Some(RetryAfter::Date(date.into())));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// After this long.
    Delay(Duration),
    /// At this time, in the text of an HTTP date.
    Date(String),
}

impl RetryAfter {
    /// Reads the value of the header; nothing when there is none in it.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let value = value.trim();
        if let Ok(seconds) = value.parse::<f64>() {
            return Duration::try_from_secs_f64(seconds).ok().map(Self::Delay);
        }
        value.contains(':').then(|| Self::Date(value.to_owned()))
    }

    /// How long to wait, unless the service named a time.
    #[must_use]
    pub fn delay(&self) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(*delay),
            Self::Date(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_hint_is_none() {
        for value in ["", "soon", "-1", "NaN", "inf", "1e300"] {
            assert_eq!(RetryAfter::parse(value), None, "{value}");
        }
        assert_eq!(RetryAfter::parse(" 0 "), Some(RetryAfter::Delay(Duration::ZERO)));
    }
}
