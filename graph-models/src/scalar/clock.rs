//! Dates and times of day in the syntax of OData (OData ABNF: `dateValue`, `timeOfDayValue`).

use time::{Month, Time, UtcOffset};

/// Parses a number of two digits.
fn two(tens: u8, ones: u8) -> Option<u8> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    Some(digit(tens)? * 10 + digit(ones)?)
}

/// `2017-01-31`.
pub(super) fn date(text: &str) -> Option<time::Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
    let year = i32::from(two(y1, y2)?) * 100 + i32::from(two(y3, y4)?);
    time::Date::from_calendar_date(year, Month::try_from(two(m1, m2)?).ok()?, two(d1, d2)?).ok()
}

/// A time of day, and the part of its fraction that a [`Time`] cannot hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Clock {
    pub(super) time: Time,
    /// The digits below a nanosecond.
    pub(super) picoseconds: u16,
}

/// Parses `08:00`, `08:00:00` or `08:00:00.0000000`, with a maximum number of fractional digits.
pub(super) fn clock(text: &str, max_digits: usize) -> Option<Clock> {
    let [h1, h2, b':', m1, m2, rest @ ..] = text.as_bytes() else { return None };
    let (second, fraction) = match rest {
        [] => (0, 0),
        [b':', s1, s2] => (two(*s1, *s2)?, 0),
        [b':', s1, s2, b'.', fraction @ ..] => (two(*s1, *s2)?, picoseconds(fraction, max_digits)?),
        _ => return None,
    };
    let time = Time::from_hms_nano(two(*h1, *h2)?, two(*m1, *m2)?, second, u32::try_from(fraction / 1000).ok()?);
    Some(Clock { time: time.ok()?, picoseconds: u16::try_from(fraction % 1000).ok()? })
}

fn picoseconds(fraction: &[u8], max_digits: usize) -> Option<u64> {
    if fraction.is_empty() || fraction.len() > max_digits || !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digits = fraction.iter().chain(std::iter::repeat(&b'0')).take(12);
    Some(digits.fold(0, |number, digit| number * 10 + u64::from(digit - b'0')))
}

/// Parses `Z`, `z`, `+05:30`, or nothing, which occurs in Graph's errors and means UTC.
pub(super) fn offset(text: &str) -> Option<UtcOffset> {
    let (sign, [h1, h2, b':', m1, m2]) = (match text.as_bytes() {
        [] | [b'Z' | b'z'] => return Some(UtcOffset::UTC),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    }) else {
        return None;
    };
    let hours = i8::try_from(two(*h1, *h2)?).ok()?;
    let minutes = i8::try_from(two(*m1, *m2)?).ok()?;
    if hours > 23 || minutes > 59 {
        return None;
    }
    UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
}

/// The text of a year, month and day. It cannot be parsed if the year does not have four digits.
pub(super) fn day_text(year: i32, month: u32, day: u32) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The text of a time of day: hour, minute, second and nanosecond. The text for a leap second,
/// which chrono represents with more than a thousand million nanoseconds, cannot be parsed.
pub(super) fn time_text([hour, minute, second, nanosecond]: [u32; 4]) -> String {
    let (second, nanosecond) = (second + nanosecond / SECOND, nanosecond % SECOND);
    let fraction = if nanosecond == 0 { String::new() } else { format!(".{nanosecond:09}") };
    format!("{hour:02}:{minute:02}:{second:02}{}", fraction.trim_end_matches('0'))
}

/// The text of an offset in seconds. It cannot be parsed if the offset is not in whole minutes.
pub(super) fn zone_text(seconds: i32) -> String {
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    match (seconds, seconds % 60) {
        (0, _) => "Z".to_owned(),
        (_, 0) => format!("{sign}{:02}:{:02}", seconds / 3600, seconds / 60 % 60),
        (_, rest) => format!("{sign}{:02}:{:02}:{rest:02}", seconds / 3600, seconds / 60 % 60),
    }
}

const SECOND: u32 = 1_000_000_000;

/// The precision that Graph keeps.
pub(super) const TICK: u32 = 100;

/// The expected precision of an instant or a time of day, for errors.
pub(super) const WHOLE_TICKS: &str = "whole units of 100 nanoseconds, which is what Graph keeps; round it before";

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for good in ["0001-01-01", "0000-02-29", "2020-02-29", "9999-12-31"] {
            assert!(date(good).is_some(), "{good}");
        }
        for bad in ["", "2021-02-29", "2021-13-01", "21-01-01", "2021-1-1", "2021-01-01-", "+021-01-01", "-2021-01-01"]
        {
            assert!(date(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn times() {
        for good in ["08:00", "08:00:00", "23:59:59.9999999", "00:00:00.123456789012"] {
            assert!(clock(good, 12).is_some(), "{good}");
        }
        for bad in
            ["24:00:00", "8:00", "08:60", "08:00:60", "08:00:00.", "08:00:00.1234567890123", "08:00:00:00", "08:00:+1"]
        {
            assert!(clock(bad, 12).is_none(), "{bad}");
        }
        assert_eq!(clock("00:00:00.123456789012", 12).unwrap().picoseconds, 12);
    }

    #[test]
    fn offsets() {
        assert_eq!(offset("-03:30").unwrap().whole_seconds(), -12_600);
        for bad in ["Zz", "+5:30", "+0530", "+24:00", "+00:60", "é", "+é0:00", "+05:30:00"] {
            assert!(offset(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn fractions_have_no_zeros_at_their_end() {
        let table =
            [(0, "00:00:00"), (120_000_000, "00:00:00.12"), (1_000, "00:00:00.000001"), (1_500_000_000, "00:00:01.5")];
        for (nanosecond, expected) in table {
            assert_eq!(time_text([0, 0, 0, nanosecond]), expected);
        }
    }
}
