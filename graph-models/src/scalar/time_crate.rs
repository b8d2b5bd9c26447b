//! From and to the types of the crate `time`, version 0.3 (feature `time`).
//!
//! What cannot fail is `From`, so that a setter takes it; what can is `TryFrom`, and is done before.

use time::OffsetDateTime;

use super::{Date, DateTimeOffset, TimeOfDay};
use crate::ScalarError;

impl From<&Date> for time::Date {
    fn from(date: &Date) -> Self {
        date.day()
    }
}

/// Fails for years that have no four digits.
impl TryFrom<time::Date> for Date {
    type Error = ScalarError;

    fn try_from(date: time::Date) -> Result<Self, ScalarError> {
        Self::of(date.year(), u8::from(date.month()), date.day())
    }
}

/// The instant, and the offset that it was written in.
impl From<&DateTimeOffset> for OffsetDateTime {
    fn from(moment: &DateTimeOffset) -> Self {
        moment.instant()
    }
}

/// Keeps 100 nanoseconds, as Graph does. Fails for years that have no four digits and for offsets with seconds.
impl TryFrom<OffsetDateTime> for DateTimeOffset {
    type Error = ScalarError;

    fn try_from(moment: OffsetDateTime) -> Result<Self, ScalarError> {
        Self::of(moment)
    }
}

/// Down to the nanosecond.
impl From<&TimeOfDay> for time::Time {
    fn from(time: &TimeOfDay) -> Self {
        time.time()
    }
}

/// Keeps 100 nanoseconds, as Graph does.
impl From<time::Time> for TimeOfDay {
    fn from(time: time::Time) -> Self {
        Self::of(time)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use time::UtcOffset;

    use super::*;

    #[test]
    fn the_text_and_the_day_agree() {
        for text in ["0001-01-01", "2024-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(time::Date::from(&date)).unwrap().as_str(), text);
        }
        assert!(Date::try_from(time::Date::MIN).is_err());
    }

    #[test]
    fn instants_keep_their_offsets() {
        let moment: DateTimeOffset = "2014-01-01T08:30:00.12+05:30".parse().unwrap();
        assert_eq!(DateTimeOffset::try_from(OffsetDateTime::from(&moment)).unwrap().as_str(), moment.as_str());
        let with_seconds = UtcOffset::from_hms(1, 0, 1).unwrap();
        assert!(DateTimeOffset::try_from(OffsetDateTime::UNIX_EPOCH.to_offset(with_seconds)).is_err());
    }

    #[test]
    fn times_of_day_are_cut_to_100_nanoseconds() {
        let time: TimeOfDay = "17:30:00.25".parse().unwrap();
        assert_eq!(TimeOfDay::from(time::Time::from(&time)).as_str(), "17:30:00.25");
        let fine = time::Time::from_hms_nano(1, 2, 3, 99).unwrap();
        assert_eq!(TimeOfDay::from(fine), "01:02:03".parse().unwrap());
    }
}
