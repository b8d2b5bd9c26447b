//! Conversions to and from the types of the crate `time`, version 0.3 (feature `time`).
//!
//! Conversions that cannot fail implement `From`, so that setters accept the type. The others
//! implement `TryFrom`; none of them truncates a value.

use time::OffsetDateTime;

use super::{Date, DateTimeOffset, Duration, TimeOfDay};
use crate::ScalarError;

impl From<&Date> for time::Date {
    fn from(date: &Date) -> Self {
        date.day()
    }
}

/// Fails for years outside 0000 to 9999.
impl TryFrom<time::Date> for Date {
    type Error = ScalarError;

    fn try_from(date: time::Date) -> Result<Self, ScalarError> {
        Self::of(date.year(), u8::from(date.month()).into(), date.day().into())
    }
}

/// Converts to the same instant, with the offset in which it is written.
impl From<&DateTimeOffset> for OffsetDateTime {
    fn from(moment: &DateTimeOffset) -> Self {
        moment.instant()
    }
}

/// Fails for years outside 0000 to 9999, for offsets that include seconds, and for values finer
/// than the 100 nanoseconds that Graph keeps.
impl TryFrom<OffsetDateTime> for DateTimeOffset {
    type Error = ScalarError;

    fn try_from(moment: OffsetDateTime) -> Result<Self, ScalarError> {
        Self::of_instant(moment)
    }
}

/// Fails for values finer than a nanosecond.
impl TryFrom<&TimeOfDay> for time::Time {
    type Error = ScalarError;

    fn try_from(time: &TimeOfDay) -> Result<Self, ScalarError> {
        time.time()
    }
}

/// Fails for values finer than the 100 nanoseconds that Graph keeps.
impl TryFrom<time::Time> for TimeOfDay {
    type Error = ScalarError;

    fn try_from(time: time::Time) -> Result<Self, ScalarError> {
        let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(u32::from);
        Self::of([hour, minute, second, time.nanosecond()])
    }
}

/// Uses days, hours, minutes and seconds.
impl From<time::Duration> for Duration {
    fn from(length: time::Duration) -> Self {
        Self::of(length.is_negative(), length.unsigned_abs())
    }
}

/// Fails for durations with years or months, and for values that are too long or finer than a
/// nanosecond.
impl TryFrom<&Duration> for time::Duration {
    type Error = ScalarError;

    fn try_from(duration: &Duration) -> Result<Self, ScalarError> {
        let length = duration.signed().and_then(|(is_negative, length)| {
            let length = Self::try_from(length).ok()?;
            if is_negative { length.checked_mul(-1) } else { Some(length) }
        });
        length.ok_or_else(|| duration.not_a_length())
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
        for text in ["2014-01-01T08:30:00.12+05:30", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"] {
            let moment: DateTimeOffset = text.parse().unwrap();
            assert_eq!(DateTimeOffset::try_from(OffsetDateTime::from(&moment)).unwrap().as_str(), text);
        }
        let with_seconds = UtcOffset::from_hms(1, 0, 1).unwrap();
        assert!(DateTimeOffset::try_from(OffsetDateTime::UNIX_EPOCH.to_offset(with_seconds)).is_err());
    }

    #[test]
    fn nothing_is_cut_off() {
        let fine = OffsetDateTime::UNIX_EPOCH.replace_nanosecond(1_050).unwrap();
        assert_eq!(
            DateTimeOffset::try_from(fine).unwrap_err().to_string(),
            "\"1970-01-01T00:00:00.00000105Z\" is not a valid DateTimeOffset: expected whole units of 100 nanoseconds, which is what \
             Graph keeps; round it before"
        );
        assert!(TimeOfDay::try_from(time::Time::from_hms_nano(1, 2, 3, 99).unwrap()).is_err());
        let time: TimeOfDay = "17:30:00.25".parse().unwrap();
        assert_eq!(TimeOfDay::try_from(time::Time::try_from(&time).unwrap()).unwrap().as_str(), "17:30:00.25");
        let time: TimeOfDay = "00:00:00.000000000001".parse().unwrap();
        assert!(time::Time::try_from(&time).is_err());
    }

    #[test]
    fn lengths_have_a_sign() {
        for text in ["PT0S", "-PT15M", "P1DT0.000000001S"] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!(Duration::from(time::Duration::try_from(&duration).unwrap()).as_str(), text);
        }
        for text in ["P1M", "PT0.0000000001S", "P99999999999999999D"] {
            assert!(time::Duration::try_from(&text.parse::<Duration>().unwrap()).is_err(), "{text}");
        }
        assert_eq!(Duration::from(time::Duration::MIN).as_str().get(..2), Some("-P"));
    }
}
