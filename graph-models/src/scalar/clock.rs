//! Days and times of day as OData writes them (OData ABNF: `dateValue`, `timeOfDayValue`).

use time::{Month, Time, UtcOffset};

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let all_digits = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

/// `2017-01-31`.
pub(super) fn date(text: &str) -> Option<time::Date> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = digits(parts.next()?, 2)?;
    let day = digits(parts.next()?, 2)?;
    if parts.next().is_some() {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    time::Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

/// A time of day and the part of its fraction that a [`Time`] has no room for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Clock {
    pub(super) time: Time,
    /// Below a nanosecond.
    pub(super) picoseconds: u16,
}

/// `08:00`, `08:00:00` or `08:00:00.0000000`, with at most so many digits behind the point.
pub(super) fn clock(text: &str, max_digits: usize) -> Option<Clock> {
    let mut parts = text.split(':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2)?;
    let seconds = parts.next().unwrap_or("00");
    if parts.next().is_some() {
        return None;
    }
    let (second, fraction) = match seconds.split_once('.') {
        None => (seconds, 0),
        Some((second, fraction)) => (second, picoseconds(fraction, max_digits)?),
    };
    let time = Time::from_hms_nano(
        u8::try_from(hour).ok()?,
        u8::try_from(minute).ok()?,
        u8::try_from(digits(second, 2)?).ok()?,
        u32::try_from(fraction / 1000).ok()?,
    );
    Some(Clock { time: time.ok()?, picoseconds: u16::try_from(fraction % 1000).ok()? })
}

fn picoseconds(fraction: &str, max_digits: usize) -> Option<u64> {
    if fraction.is_empty() || fraction.len() > max_digits || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    format!("{fraction:0<12}").parse().ok()
}

/// `Z`, `z`, `+05:30`, or nothing at all, which Graph's errors have and which means UTC.
pub(super) fn offset(text: &str) -> Option<UtcOffset> {
    let sign = match text.chars().next() {
        None => return Some(UtcOffset::UTC),
        Some('Z' | 'z') => return (text.len() == 1).then_some(UtcOffset::UTC),
        Some('+') => 1,
        Some('-') => -1,
        Some(_) => return None,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let hours = i8::try_from(digits(hours, 2)?).ok()?;
    let minutes = i8::try_from(digits(minutes, 2)?).ok()?;
    if hours > 23 || minutes > 59 {
        return None;
    }
    UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
}

/// The digits behind the point for so many nanoseconds, down to the 100 of them that Graph keeps, with the point.
pub(super) fn fraction(nanoseconds: u32) -> String {
    match nanoseconds / 100 {
        0 => String::new(),
        ticks => format!(".{ticks:07}").trim_end_matches('0').to_owned(),
    }
}

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
    fn fractions_have_at_most_seven_digits_and_no_zeros_at_their_end() {
        assert_eq!(fraction(0), "");
        assert_eq!(fraction(99), "");
        assert_eq!(fraction(120_000_000), ".12");
        assert_eq!(fraction(999_999_999), ".9999999");
        assert_eq!(fraction(1_000), ".000001");
    }
}
