//! Numbers by their text.

/// A decimal number as `0.digits × 10^exponent`, where neither the first nor the last digit is
/// zero.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Number {
    pub(crate) negative: bool,
    pub(crate) exponent: i64,
    pub(crate) digits: String,
}

impl Number {
    /// The number that a text represents; `None` if it is not a number.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            None => (unsigned, 0),
            Some((mantissa, exponent)) => (mantissa, i64::from(exponent.parse::<i32>().ok()?)),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            None => (mantissa, ""),
            Some((_, "")) => return None,
            Some(parts) => parts,
        };
        let all = format!("{whole}{fraction}");
        if whole.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let digits = all.trim_start_matches('0');
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(all.len() - digits.len()).ok()?;
        let digits = digits.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { negative: false, exponent: 0, digits });
        }
        Some(Self { negative: text.starts_with('-'), exponent: point + exponent, digits })
    }

    /// −1, 0 or 1.
    pub(crate) fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

/// Whether two texts represent the same number.
pub(crate) fn same_number(a: &str, b: &str) -> bool {
    a == b || Number::of(a).is_some_and(|a| Number::of(b) == Some(a))
}
