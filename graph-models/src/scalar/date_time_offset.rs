//! `Edm.DateTimeOffset`.

use std::time::{Duration, SystemTime};

use time::{OffsetDateTime, PrimitiveDateTime};

use super::clock;
use super::text::{ordered_by_key, text_scalar};
use crate::ScalarError;

/// An instant, with its offset from UTC (`Edm.DateTimeOffset`).
///
/// Graph writes up to seven fractional digits; up to nine are accepted. `0001-01-01T00:00:00Z` and
/// `9999-12-31T23:59:59.9999999Z` commonly mean "never". A text without an offset, as in Graph's
/// errors, is taken as UTC.
///
/// The text is kept unchanged; equality, order and hash are those of the instant.
///
/// ```
/// use graph_models::DateTimeOffset;
///
/// let oslo: DateTimeOffset = "2021-07-16T10:00:00.0000000+02:00".parse()?;
/// let utc: DateTimeOffset = "2021-07-16T08:00:00Z".parse()?;
/// assert_eq!(oslo, utc);
/// assert_eq!(oslo.to_string(), "2021-07-16T10:00:00.0000000+02:00");
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone)]
pub struct DateTimeOffset {
    text: Box<str>,
    instant: OffsetDateTime,
}

text_scalar!(DateTimeOffset, "a", "DateTimeOffset", "an instant such as 2014-01-01T00:00:00Z", element);
ordered_by_key!(DateTimeOffset);

impl DateTimeOffset {
    fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.split_at_checked("0001-01-01".len())?;
        let rest = rest.strip_prefix(['T', 't'])?;
        let zone_begins = rest.bytes().position(|byte| matches!(byte, b'Z' | b'z' | b'+' | b'-')).unwrap_or(rest.len());
        let (time, zone) = rest.split_at_checked(zone_begins)?;
        let date_time = PrimitiveDateTime::new(clock::date(date)?, clock::clock(time, 9)?.time);
        Some(Self { text: text.into(), instant: date_time.assume_offset(clock::offset(zone)?) })
    }

    fn key(&self) -> OffsetDateTime {
        self.instant
    }

    /// Converts the instant and its offset to the type of the crate `time`.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn instant(&self) -> OffsetDateTime {
        self.instant
    }

    /// Creates an instant from a day, a time with nanoseconds, and an offset in seconds; fails for
    /// values that Graph has no text for.
    pub(super) fn of(day: (i32, u32, u32), time: [u32; 4], offset: i32) -> Result<Self, ScalarError> {
        let (year, month, day) = day;
        let (day, clock) = (clock::day_text(year, month, day), clock::time_text(time));
        let text = format!("{day}T{clock}{}", clock::zone_text(offset));
        let [.., nanosecond] = time;
        if nanosecond % clock::TICK != 0 {
            return Err(ScalarError::new(&text, "DateTimeOffset", clock::WHOLE_TICKS));
        }
        text.parse()
    }

    /// The same for an instant of the `time` crate.
    pub(super) fn of_instant(moment: OffsetDateTime) -> Result<Self, ScalarError> {
        let (date, time) = (moment.date(), moment.time());
        let day = (date.year(), u32::from(u8::from(date.month())), u32::from(date.day()));
        let [hour, minute, second] = [time.hour(), time.minute(), time.second()].map(u32::from);
        Self::of(day, [hour, minute, second, time.nanosecond()], moment.offset().whole_seconds())
    }

    /// Converts to the standard library's type; `None` if the platform's clock cannot represent the
    /// instant.
    ///
    /// ```
    /// use graph_models::DateTimeOffset;
    /// use std::time::{Duration, SystemTime};
    ///
    /// let moment: DateTimeOffset = "1970-01-01T00:00:01.5Z".parse()?;
    /// let expected = SystemTime::UNIX_EPOCH + Duration::from_millis(1500);
    /// assert_eq!(moment.to_system_time(), Some(expected));
    /// assert_eq!(DateTimeOffset::try_from(expected)?, moment);
    /// # Ok::<(), graph_models::ScalarError>(())
    /// ```
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let seconds = self.instant.unix_timestamp();
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let second = if seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        second?.checked_add(Duration::from_nanos(u64::from(self.instant.nanosecond())))
    }
}

/// Converts to UTC and truncates to the 100 nanoseconds that Graph keeps. Fails for years outside
/// 0000 to 9999.
impl TryFrom<SystemTime> for DateTimeOffset {
    type Error = ScalarError;

    fn try_from(moment: SystemTime) -> Result<Self, ScalarError> {
        let epoch = OffsetDateTime::UNIX_EPOCH;
        let instant = match moment.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => time::Duration::try_from(after).ok().and_then(|after| epoch.checked_add(after)),
            Err(error) => time::Duration::try_from(error.duration()).ok().and_then(|before| epoch.checked_sub(before)),
        };
        match instant {
            Some(instant) => {
                let kept = instant.nanosecond() / clock::TICK * clock::TICK;
                Self::of_instant(instant.replace_nanosecond(kept).unwrap_or(instant))
            }
            None => "a time beyond the year 9999".parse(),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    fn parse(text: &str) -> DateTimeOffset {
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn what_graph_writes_is_read_and_kept() {
        for text in [
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59.9999999-12:00",
            "2014-01-01T00:00:00.0000000Z",
            "2014-01-01T00:00:00.123456789z",
            "2014-01-01t08:30:00+05:30",
            "2021-07-16T09:12:33",
            "2021-07-16T09:12Z",
        ] {
            assert_eq!(parse(text).as_str(), text);
        }
    }

    #[test]
    fn what_is_no_instant_is_refused() {
        for text in [
            "",
            "2014-01-01",
            "2014-01-01 00:00:00Z",
            "2014-02-30T00:00:00Z",
            "2014-01-01T24:00:00Z",
            "2014-01-01T00:00:00.1234567890Z",
            "2014-01-01T00:00:00ZZ",
            "2014-01-01T00:00:00 Z",
            "20140-01-01T00:00:00Z",
            "2014-01-01Té",
        ] {
            assert!(text.parse::<DateTimeOffset>().is_err(), "{text}");
        }
    }

    #[test]
    fn instants_are_compared_and_not_texts() {
        assert_eq!(parse("2014-01-01T00:00:00Z"), parse("2014-01-01T00:00:00.000"));
        assert!(parse("0001-01-01T00:00:00+14:00") < parse("0001-01-01T00:00:00Z"));
        assert!(parse("9999-12-31T23:59:59-12:00") > parse("9999-12-31T23:59:59Z"));
    }

    #[test]
    fn the_standard_library_takes_and_gives_them() {
        for text in ["1969-12-31T23:59:59.25Z", "2014-01-01T00:00:00.9999999Z", "0001-01-01T00:00:00Z"] {
            let moment = parse(text);
            if let Some(system) = moment.to_system_time() {
                assert_eq!(DateTimeOffset::try_from(system).unwrap().as_str(), text);
            }
        }
        if let Some(far) = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1 << 40)) {
            assert!(DateTimeOffset::try_from(far).is_err());
        }
    }
}
