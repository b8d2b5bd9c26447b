//! When to repeat a request.

use std::time::{Duration, SystemTime};

/// When a service allows another attempt (`Retry-After`; RFC 9110, 10.2.3). Graph sometimes sends
/// fractions of a second.
///
/// ```
/// use graph_models::RetryAfter;
/// use std::time::Duration;
///
/// assert_eq!(RetryAfter::parse("1.5").and_then(|it| it.delay()), Some(Duration::from_millis(1500)));
/// let date = RetryAfter::parse("Fri, 16 Jul 2021 10:00:00 GMT").unwrap();
/// let now = std::time::UNIX_EPOCH + Duration::from_secs(1_626_429_570);
/// assert_eq!(date.delay_from(now), Some(Duration::from_secs(30)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAfter {
    /// After this duration.
    Delay(Duration),
    /// At this time, as the text of an HTTP date.
    Date(String),
}

impl RetryAfter {
    /// Parses the value of the header; `None` if it is invalid. A number of seconds that is too
    /// large becomes the longest duration.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let value = value.trim();
        if value.starts_with(|first: char| first.is_ascii_digit() || first == '.')
            && let Ok(seconds) = value.parse::<f64>()
        {
            // A number of seconds that overflows means the longest wait, not none.
            return Some(Self::Delay(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)));
        }
        value.contains(':').then(|| Self::Date(value.to_owned()))
    }

    /// Returns the duration to wait; `None` if the service sent a date.
    #[must_use]
    pub fn delay(&self) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(*delay),
            Self::Date(_) => None,
        }
    }

    /// Returns the duration to wait from `now`: zero if the date has passed, and `None` if it
    /// cannot be parsed.
    #[must_use]
    pub fn delay_from(&self, now: SystemTime) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(*delay),
            Self::Date(date) => {
                let at = httpdate::parse_http_date(date).ok()?;
                Some(at.duration_since(now).unwrap_or_default())
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_all_three_forms() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770);
        for date in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            let hint = RetryAfter::parse(date).unwrap();
            assert_eq!((hint.delay(), hint.delay_from(now)), (None, Some(Duration::from_secs(7))), "{date}");
            assert_eq!(hint.delay_from(now + Duration::from_secs(8)), Some(Duration::ZERO));
        }
        assert_eq!(RetryAfter::parse("at 10:00").unwrap().delay_from(now), None);
    }

    #[test]
    fn what_is_no_hint_is_none() {
        for value in ["", "soon", "-1", "-", "+1", "NaN", "inf", "-1e300", "1,5", "0x10"] {
            assert_eq!(RetryAfter::parse(value), None, "{value}");
        }
        for value in ["1e300", "99999999999999999999", &"9".repeat(400), "18446744073709551616.5"] {
            assert_eq!(RetryAfter::parse(value), Some(RetryAfter::Delay(Duration::MAX)), "{value}");
        }
        assert_eq!(RetryAfter::parse(" 0 "), Some(RetryAfter::Delay(Duration::ZERO)));
    }
}
