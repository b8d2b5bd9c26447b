//! Conversions to and from the types of the crate `jiff`, version 1 (feature `jiff`).
//!
//! Conversions that cannot fail implement `From`, so that setters accept the type. The others
//! implement `TryFrom`; none of them truncates a value.

use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ZonedDateTime, civil};

use super::{Date, DateTimeOffset, Duration, TimeOfDay};
use crate::ScalarError;

impl From<&Date> for civil::Date {
    fn from(date: &Date) -> Self {
        let day = date.day();
        let small = |number: u8| i8::try_from(number).unwrap_or_default();
        let year = i16::try_from(day.year()).unwrap_or_default();
        // Both types support all days of years with four digits.
        Self::new(year, small(u8::from(day.month())), small(day.day())).unwrap_or_default()
    }
}

/// Fails for years before 0000.
impl TryFrom<civil::Date> for Date {
    type Error = ScalarError;

    fn try_from(date: civil::Date) -> Result<Self, ScalarError> {
        let (year, month, day) = fields(date);
        Self::of(year, month, day)
    }
}

/// Fails for the last day of the year 9999, which a [`Timestamp`] cannot represent, and therefore
/// for `9999-12-31T23:59:59.9999999Z` ("never").
impl TryFrom<&DateTimeOffset> for Timestamp {
    type Error = ScalarError;

    fn try_from(moment: &DateTimeOffset) -> Result<Self, ScalarError> {
        let instant = moment.instant();
        let nanosecond = i32::try_from(instant.nanosecond()).unwrap_or_default();
        Self::new(instant.unix_timestamp(), nanosecond).map_err(|_| out_of_range(moment))
    }
}

/// Converts to the same instant, with the offset in which it is written. Fails where the conversion
/// to a [`Timestamp`] does.
impl TryFrom<&DateTimeOffset> for ZonedDateTime {
    type Error = ScalarError;

    fn try_from(moment: &DateTimeOffset) -> Result<Self, ScalarError> {
        let instant = Timestamp::try_from(moment)?;
        let offset =
            Offset::from_seconds(moment.instant().offset().whole_seconds()).map_err(|_| out_of_range(moment))?;
        Ok(instant.to_zoned_datetime(TimeZone::fixed(offset)))
    }
}

fn out_of_range(moment: &DateTimeOffset) -> ScalarError {
    ScalarError::new(
        moment.as_str(),
        "DateTimeOffset",
        "an instant before 9999-12-30T22:00:00Z, the latest that jiff supports",
    )
}

/// Converts to UTC. Fails for years before 0000, and for values finer than the 100 nanoseconds that
/// Graph keeps. To round such a value, use `moment.round(jiff::Unit::Microsecond)`.
impl TryFrom<Timestamp> for DateTimeOffset {
    type Error = ScalarError;

    fn try_from(moment: Timestamp) -> Result<Self, ScalarError> {
        Self::try_from(&moment.to_zoned_datetime(TimeZone::UTC))
    }
}

/// Keeps the offset of the time zone, but not its name. Fails where the conversion from a
/// [`Timestamp`] does, and for offsets that include seconds.
impl TryFrom<&ZonedDateTime> for DateTimeOffset {
    type Error = ScalarError;

    fn try_from(moment: &ZonedDateTime) -> Result<Self, ScalarError> {
        Self::of(fields(moment.date()), time_fields(moment.time()), moment.offset().seconds())
    }
}

/// Fails for values finer than a nanosecond.
impl TryFrom<&TimeOfDay> for civil::Time {
    type Error = ScalarError;

    fn try_from(time: &TimeOfDay) -> Result<Self, ScalarError> {
        let time = time.time()?;
        let small = |number: u8| i8::try_from(number).unwrap_or_default();
        let nanosecond = i32::try_from(time.nanosecond()).unwrap_or_default();
        // Both types support all times of day.
        Ok(Self::new(small(time.hour()), small(time.minute()), small(time.second()), nanosecond).unwrap_or_default())
    }
}

/// Fails for values finer than the 100 nanoseconds that Graph keeps.
impl TryFrom<civil::Time> for TimeOfDay {
    type Error = ScalarError;

    fn try_from(time: civil::Time) -> Result<Self, ScalarError> {
        Self::of(time_fields(time))
    }
}

/// Uses days, hours, minutes and seconds.
impl From<SignedDuration> for Duration {
    fn from(length: SignedDuration) -> Self {
        Self::of(length.is_negative(), length.unsigned_abs())
    }
}

/// Fails for durations with years or months, and for values that are too long or finer than a
/// nanosecond.
impl TryFrom<&Duration> for SignedDuration {
    type Error = ScalarError;

    fn try_from(duration: &Duration) -> Result<Self, ScalarError> {
        let length = duration.signed().and_then(|(is_negative, length)| {
            let length = Self::try_from(length).ok()?;
            if is_negative { length.checked_neg() } else { Some(length) }
        });
        length.ok_or_else(|| duration.not_a_length())
    }
}

/// The year, the month and the day.
fn fields(date: civil::Date) -> (i32, u32, u32) {
    (date.year().into(), date.month().unsigned_abs().into(), date.day().unsigned_abs().into())
}

/// The hour, the minute, the second and the nanosecond.
fn time_fields(time: civil::Time) -> [u32; 4] {
    let [hour, minute, second] =
        [time.hour(), time.minute(), time.second()].map(|number| u32::from(number.unsigned_abs()));
    [hour, minute, second, time.subsec_nanosecond().unsigned_abs()]
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_text_and_the_day_agree() {
        for text in ["0000-01-01", "0001-01-01", "2024-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(civil::Date::from(&date)).unwrap().as_str(), text);
        }
        assert!(Date::try_from(civil::Date::MIN).is_err());
    }

    #[test]
    fn instants_keep_their_offsets() {
        for text in [
            "2014-01-01T08:30:00.12+05:30",
            "0001-01-01T00:00:00Z",
            "0001-01-01T00:00:00+14:00",
            "2014-01-01T08:30:00-23:59",
        ] {
            let moment: DateTimeOffset = text.parse().unwrap();
            assert_eq!(DateTimeOffset::try_from(&ZonedDateTime::try_from(&moment).unwrap()).unwrap().as_str(), text);
            assert_eq!(DateTimeOffset::try_from(Timestamp::try_from(&moment).unwrap()).unwrap(), moment);
        }
        let never: DateTimeOffset = "9999-12-31T23:59:59.9999999Z".parse().unwrap();
        assert!(Timestamp::try_from(&never).is_err() && ZonedDateTime::try_from(&never).is_err());
        let with_seconds =
            Timestamp::UNIX_EPOCH.to_zoned_datetime(TimeZone::fixed(Offset::from_seconds(3601).unwrap()));
        assert!(DateTimeOffset::try_from(&with_seconds).is_err());
        assert!(DateTimeOffset::try_from(Timestamp::MIN).is_err());
    }

    #[test]
    fn nothing_is_cut_off() {
        let fine = Timestamp::new(0, 1_050).unwrap();
        assert!(DateTimeOffset::try_from(fine).is_err());
        let rounded = fine.round(jiff::Unit::Microsecond).unwrap();
        assert_eq!(DateTimeOffset::try_from(rounded).unwrap().as_str(), "1970-01-01T00:00:00.000001Z");
        assert!(TimeOfDay::try_from(civil::time(1, 2, 3, 99)).is_err());
        let time: TimeOfDay = "17:30:00.25".parse().unwrap();
        assert_eq!(TimeOfDay::try_from(civil::Time::try_from(&time).unwrap()).unwrap().as_str(), "17:30:00.25");
        assert!(civil::Time::try_from(&"00:00:00.000000000001".parse::<TimeOfDay>().unwrap()).is_err());
    }

    #[test]
    fn lengths_have_a_sign() {
        for text in ["PT0S", "-PT15M", "P1DT0.000000001S"] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!(Duration::from(SignedDuration::try_from(&duration).unwrap()).as_str(), text);
        }
        for text in ["P1M", "PT0.0000000001S", "P999999999999999999D"] {
            assert!(SignedDuration::try_from(&text.parse::<Duration>().unwrap()).is_err(), "{text}");
        }
        assert_eq!(Duration::from(SignedDuration::MIN).as_str().get(..2), Some("-P"));
    }
}
