//! Conversions to and from the types of the crate `chrono`, version 0.4 (feature `chrono`).
//!
//! Conversions that cannot fail implement `From`, so that setters accept the type. The others
//! implement `TryFrom`; none of them truncates a value.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Timelike, Utc};

use super::{Date, DateTimeOffset, Duration, TimeOfDay};
use crate::ScalarError;

impl From<&Date> for NaiveDate {
    fn from(date: &Date) -> Self {
        let day = date.day();
        // Both types support all days of years with four digits.
        Self::from_ymd_opt(day.year(), u8::from(day.month()).into(), day.day().into()).unwrap_or_default()
    }
}

/// Fails for years outside 0000 to 9999.
impl TryFrom<NaiveDate> for Date {
    type Error = ScalarError;

    fn try_from(date: NaiveDate) -> Result<Self, ScalarError> {
        Self::of(date.year(), date.month(), date.day())
    }
}

/// Converts to the same instant, with the offset in which it is written.
impl From<&DateTimeOffset> for DateTime<FixedOffset> {
    fn from(moment: &DateTimeOffset) -> Self {
        let instant = DateTime::<Utc>::from(moment);
        match FixedOffset::east_opt(moment.instant().offset().whole_seconds()) {
            Some(offset) => instant.with_timezone(&offset),
            // An offset is shorter than a day.
            None => instant.fixed_offset(),
        }
    }
}

/// Converts to the same instant in UTC.
impl From<&DateTimeOffset> for DateTime<Utc> {
    fn from(moment: &DateTimeOffset) -> Self {
        let instant = moment.instant();
        // Both types support all instants of years with four digits.
        Self::from_timestamp(instant.unix_timestamp(), instant.nanosecond()).unwrap_or_default()
    }
}

/// Fails for years outside 0000 to 9999, for leap seconds, for offsets that include seconds, and
/// for values finer than the 100 nanoseconds that Graph keeps. To round such a value down, use
/// `moment.trunc_subsecs(7)` (chrono's `SubsecRound`).
impl<Z: TimeZone> TryFrom<DateTime<Z>> for DateTimeOffset {
    type Error = ScalarError;

    fn try_from(moment: DateTime<Z>) -> Result<Self, ScalarError> {
        let local = moment.naive_local();
        let day = (local.year(), local.month(), local.day());
        let time = [local.hour(), local.minute(), local.second(), local.nanosecond()];
        Self::of(day, time, moment.offset().fix().local_minus_utc())
    }
}

/// Fails for values finer than a nanosecond.
impl TryFrom<&TimeOfDay> for NaiveTime {
    type Error = ScalarError;

    fn try_from(time: &TimeOfDay) -> Result<Self, ScalarError> {
        let time = time.time()?;
        let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(u32::from);
        // Both types support all times of day.
        Ok(Self::from_hms_nano_opt(hour, minute, second, time.nanosecond()).unwrap_or_default())
    }
}

/// Fails for leap seconds, and for values finer than the 100 nanoseconds that Graph keeps.
impl TryFrom<NaiveTime> for TimeOfDay {
    type Error = ScalarError;

    fn try_from(time: NaiveTime) -> Result<Self, ScalarError> {
        Self::of([time.hour(), time.minute(), time.second(), time.nanosecond()])
    }
}

/// Uses days, hours, minutes and seconds.
impl From<TimeDelta> for Duration {
    fn from(length: TimeDelta) -> Self {
        // A value that is not negative is always accepted.
        Self::of(length < TimeDelta::zero(), length.abs().to_std().unwrap_or_default())
    }
}

/// Fails for durations with years or months, and for values that are too long or finer than a
/// nanosecond.
impl TryFrom<&Duration> for TimeDelta {
    type Error = ScalarError;

    fn try_from(duration: &Duration) -> Result<Self, ScalarError> {
        let length = duration.signed().and_then(|(is_negative, length)| {
            let length = Self::from_std(length).ok()?;
            Some(if is_negative { -length } else { length })
        });
        length.ok_or_else(|| duration.not_a_length())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use chrono::SubsecRound as _;

    use super::*;

    #[test]
    fn the_text_and_the_day_agree() {
        for text in ["0000-01-01", "0001-01-01", "2024-02-29", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(Date::try_from(NaiveDate::from(&date)).unwrap().as_str(), text);
        }
        assert!(Date::try_from(NaiveDate::MIN).is_err() && Date::try_from(NaiveDate::MAX).is_err());
    }

    #[test]
    fn instants_keep_their_offsets() {
        for text in [
            "2014-01-01T08:30:00.12+05:30",
            "0001-01-01T00:00:00Z",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59.9999999Z",
            "9999-12-31T23:59:59.9999999-12:00",
            "2014-01-01T08:30:00-23:59",
        ] {
            let moment: DateTimeOffset = text.parse().unwrap();
            let fixed = DateTime::<FixedOffset>::from(&moment);
            assert_eq!(DateTimeOffset::try_from(fixed).unwrap().as_str(), text);
            assert_eq!(DateTime::<Utc>::from(&moment), fixed);
        }
        let with_seconds = FixedOffset::east_opt(3601).unwrap().timestamp_opt(0, 0).unwrap();
        assert!(DateTimeOffset::try_from(with_seconds).is_err());
        assert!(DateTimeOffset::try_from(DateTime::<Utc>::MAX_UTC).is_err());
    }

    #[test]
    fn nothing_is_cut_off() {
        let fine = Utc.timestamp_opt(0, 1_050).unwrap();
        assert!(DateTimeOffset::try_from(fine).is_err());
        assert_eq!(DateTimeOffset::try_from(fine.trunc_subsecs(7)).unwrap().as_str(), "1970-01-01T00:00:00.000001Z");
        let leap = NaiveDate::from_ymd_opt(2016, 12, 31).unwrap().and_hms_milli_opt(23, 59, 59, 1_500).unwrap();
        let error = DateTimeOffset::try_from(leap.and_utc()).unwrap_err().to_string();
        assert!(error.contains("2016-12-31T23:59:60.5Z"), "{error}");
        assert!(TimeOfDay::try_from(leap.time()).is_err());
        assert!(TimeOfDay::try_from(NaiveTime::from_hms_nano_opt(1, 2, 3, 99).unwrap()).is_err());
        let time: TimeOfDay = "17:30:00.25".parse().unwrap();
        assert_eq!(TimeOfDay::try_from(NaiveTime::try_from(&time).unwrap()).unwrap().as_str(), "17:30:00.25");
        assert!(NaiveTime::try_from(&"00:00:00.000000000001".parse::<TimeOfDay>().unwrap()).is_err());
    }

    #[test]
    fn lengths_have_a_sign() {
        for text in ["PT0S", "-PT15M", "P1DT0.000000001S"] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!(Duration::from(TimeDelta::try_from(&duration).unwrap()).as_str(), text);
        }
        for text in ["P1M", "PT0.0000000001S", "P99999999999999999D"] {
            assert!(TimeDelta::try_from(&text.parse::<Duration>().unwrap()).is_err(), "{text}");
        }
        assert_eq!(Duration::from(TimeDelta::MIN).as_str().get(..2), Some("-P"));
    }
}
