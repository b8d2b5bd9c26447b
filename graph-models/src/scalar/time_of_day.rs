//! `Edm.TimeOfDay`.

use super::clock::{self, Clock};
use super::text::{ordered_by_key, text_scalar};
#[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
use crate::ScalarError;

/// A time of day without a date or an offset (`Edm.TimeOfDay`), with up to twelve fractional
/// digits.
///
/// The text is kept unchanged; equality, order and hash are those of the time.
///
/// ```
/// use graph_models::TimeOfDay;
///
/// let start: TimeOfDay = "08:00:00.0000000".parse()?;
/// assert_eq!(start, "08:00".parse()?);
/// assert_eq!(start.as_str(), "08:00:00.0000000");
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone)]
pub struct TimeOfDay {
    text: Box<str>,
    clock: Clock,
}

text_scalar!(TimeOfDay, "a", "TimeOfDay", "a time such as 08:00:00.0000000", element);
ordered_by_key!(TimeOfDay);

impl TimeOfDay {
    fn parse(text: &str) -> Option<Self> {
        clock::clock(text, 12).map(|clock| Self { text: text.into(), clock })
    }

    fn key(&self) -> Clock {
        self.clock
    }

    /// Converts to the type of the crate `time`; fails for values finer than a nanosecond.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn time(&self) -> Result<time::Time, ScalarError> {
        match self.clock {
            Clock { time, picoseconds: 0 } => Ok(time),
            _ => Err(ScalarError::new(&self.text, "TimeOfDay", "at most nine fractional digits")),
        }
    }

    /// Creates a time from hour, minute, second and nanosecond; fails for values that Graph has no
    /// text for.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn of(time: [u32; 4]) -> Result<Self, ScalarError> {
        let text = clock::time_text(time);
        let [.., nanosecond] = time;
        if nanosecond % clock::TICK != 0 {
            return Err(ScalarError::new(&text, "TimeOfDay", clock::WHOLE_TICKS));
        }
        text.parse()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn times_are_compared_and_not_texts() {
        let parse = |text: &str| text.parse::<TimeOfDay>().unwrap();
        assert_eq!(parse("17:00"), parse("17:00:00.000"));
        assert!(parse("08:00:00.000000000000") < parse("08:00:00.000000000001"));
        assert!("25:00".parse::<TimeOfDay>().is_err());
    }
}
