//! `Edm.Duration`.

use super::text::text_scalar;

/// A duration in ISO 8601 syntax (`Edm.Duration`), such as `P8D` or `PT1H30M`.
///
/// The text is never normalized, because some services accept `P8D` but refuse `P1W1D`. OData only
/// has days and smaller units; Graph also uses years, months and weeks, so all designators of ISO
/// 8601 are accepted. Equality and hash are those of the text. Durations have no order, since it is
/// undefined whether `P1M` is longer than `P30D`.
///
/// ```
/// use graph_models::Duration;
///
/// let week: Duration = "P1W".parse()?;
/// assert_eq!(week.to_std(), Some(std::time::Duration::from_secs(7 * 24 * 3600)));
/// assert_eq!(Duration::from(std::time::Duration::from_millis(90_500)).as_str(), "PT1M30.5S");
/// assert!("1 hour".parse::<Duration>().is_err());
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Duration {
    text: Box<str>,
}

text_scalar!(Duration, "a", "Duration", "a length of time such as P8D or PT1H30M", element);

impl Duration {
    fn parse(text: &str) -> Option<Self> {
        parts(text)?;
        Some(Self { text: text.into() })
    }

    /// Converts to the standard library's type; `None` if the duration is negative, has years or
    /// months, or is too long or too precise for it.
    #[must_use]
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let (is_negative, length) = self.signed()?;
        (length.is_zero() || !is_negative).then_some(length)
    }

    /// Whether it is negative, and its length without the sign.
    pub(super) fn signed(&self) -> Option<(bool, std::time::Duration)> {
        let mut length = std::time::Duration::ZERO;
        for part in parts(&self.text)? {
            length = length.checked_add(part.length()?)?;
        }
        Some((self.text.starts_with('-'), length))
    }

    /// A length with its sign.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn of(is_negative: bool, length: std::time::Duration) -> Self {
        let positive = Self::from(length);
        if is_negative && !length.is_zero() { Self { text: format!("-{}", positive.text).into() } } else { positive }
    }

    /// The error for a duration that another crate's type cannot represent.
    #[cfg(any(test, feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) fn not_a_length(&self) -> crate::ScalarError {
        let expected =
            "a length without years and months, with at most nine digits behind the point, that is not too long";
        crate::ScalarError::new(&self.text, "Duration", expected)
    }
}

/// Uses days, hours, minutes and seconds.
impl From<std::time::Duration> for Duration {
    fn from(length: std::time::Duration) -> Self {
        let seconds = length.as_secs();
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
        let with = |number: u64, unit: char| if number == 0 { String::new() } else { format!("{number}{unit}") };
        let mut clock = with(hours, 'H') + &with(minutes, 'M');
        let (seconds, nanoseconds) = (seconds % 60, length.subsec_nanos());
        if nanoseconds > 0 {
            let fraction = format!("{nanoseconds:09}");
            clock += &format!("{seconds}.{}S", fraction.trim_end_matches('0'));
        } else if seconds > 0 || length.is_zero() {
            clock += &format!("{seconds}S");
        }
        let time = if clock.is_empty() { "" } else { "T" };
        Self { text: format!("P{}{time}{clock}", with(days, 'D')).into() }
    }
}

/// A designator, and its number of seconds if that is fixed.
type Unit = (char, Option<u64>);

const DATE: &[Unit] = &[('Y', None), ('M', None), ('W', Some(604_800)), ('D', Some(86_400))];
const TIME: &[Unit] = &[('H', Some(3600)), ('M', Some(60)), ('S', Some(1))];

/// A number and its unit: one component of a duration.
struct Component<'a> {
    whole: &'a str,
    fraction: Option<&'a str>,
    seconds: Option<u64>,
}

impl Component<'_> {
    fn length(&self) -> Option<std::time::Duration> {
        let unit = self.seconds?;
        let whole = self.whole.parse::<u64>().ok()?.checked_mul(unit)?;
        let fraction = self.fraction.unwrap_or("").trim_end_matches('0');
        let nanoseconds = (fraction.len() <= 9).then(|| format!("{fraction:0<9}"))?;
        let fraction = nanoseconds.parse::<u64>().ok()?.checked_mul(unit)?;
        std::time::Duration::from_secs(whole).checked_add(std::time::Duration::from_nanos(fraction))
    }
}

/// Splits a duration into its components; `None` if it is invalid.
fn parts(text: &str) -> Option<Vec<Component<'_>>> {
    let rest = text.strip_prefix(['-', '+']).unwrap_or(text).strip_prefix('P')?;
    let mut parts = Vec::new();
    match rest.split_once('T') {
        None => section(rest, DATE, &mut parts)?,
        Some((_, "")) => return None,
        Some((date, time)) => {
            section(date, DATE, &mut parts)?;
            section(time, TIME, &mut parts)?;
        }
    }
    // There is at least one part, and only the last one may have a fraction.
    let (_, others) = parts.split_last()?;
    others.iter().all(|part| part.fraction.is_none()).then_some(parts)
}

/// Reads numbers, each with one of the units, in the order of the units.
fn section<'a>(mut rest: &'a str, mut units: &[Unit], parts: &mut Vec<Component<'a>>) -> Option<()> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    while !rest.is_empty() {
        let (number, tail) = rest.split_at_checked(rest.find(|c: char| c.is_ascii_alphabetic())?)?;
        let mut tail = tail.chars();
        let name = tail.next()?;
        let place = units.iter().position(|(unit, _)| *unit == name)?;
        let (_, seconds) = units.get(place)?;
        let (whole, fraction) = match number.split_once('.') {
            None => (number, None),
            Some((whole, fraction)) => (whole, Some(fraction)),
        };
        (is_digits(whole) && fraction.is_none_or(is_digits)).then_some(())?;
        parts.push(Component { whole, fraction, seconds: *seconds });
        units = units.get(place + 1..)?;
        rest = tail.as_str();
    }
    Some(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_graph_writes_is_read_and_kept() {
        for text in
            ["P8D", "PT1H", "-PT15M", "P3Y6M4DT12H30M5S", "PT0S", "P1W", "P1W1D", "PT1.5H", "P0D", "PT0.0000001S"]
        {
            assert_eq!(text.parse::<Duration>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in [
            "", "P", "PT", "P1DT", "1D", "PD", "P1", "P1H", "PT1D", "P1D1D", "P1D1Y", "PT1.H", "PT.5S", "PT1.5H1M",
            "P-1D", "pt1h", "Pé",
        ] {
            assert!(text.parse::<Duration>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_standard_library_takes_and_gives_them() {
        let std = |text: &str| text.parse::<Duration>().unwrap().to_std();
        assert_eq!(std("P1DT1H1M1.5S"), Some(std::time::Duration::from_millis(90_061_500)));
        assert_eq!(std("PT1.5H"), Some(std::time::Duration::from_secs(5400)));
        assert_eq!(std("P1M"), None);
        assert_eq!(std("-PT1S"), None);
        assert_eq!(std("-PT0S"), Some(std::time::Duration::ZERO));
        assert_eq!(std("P99999999999999999999D"), None);
        for (seconds, text) in [(0, "PT0S"), (86_400, "P1D"), (3600, "PT1H"), (90_061, "P1DT1H1M1S")] {
            assert_eq!(Duration::from(std::time::Duration::from_secs(seconds)).as_str(), text);
        }
        let longest = std::time::Duration::MAX;
        assert_eq!(Duration::from(longest).to_std(), Some(longest));
    }
}
