//! `Edm.Guid`.

use super::text::{ordered_by_key, text_scalar};

/// A GUID (`Edm.Guid`): 32 hexadecimal digits in five groups.
///
/// The text is kept unchanged; equality, order and hash ignore the case of the digits.
///
/// ```
/// use graph_models::Guid;
///
/// let guid: Guid = "0FB4C1E3-c1e3-0fb4-e3c1-b40fe3c1b40f".parse()?;
/// assert_eq!(guid, "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f".parse()?);
/// assert_eq!(Guid::from(guid.to_u128()), guid);
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone)]
pub struct Guid {
    text: Box<str>,
}

text_scalar!(Guid, "a", "Guid", "digits such as 00000000-0000-0000-0000-000000000000", element);
ordered_by_key!(Guid);

impl Guid {
    fn parse(text: &str) -> Option<Self> {
        let mut lengths = [8, 4, 4, 4, 12].into_iter();
        let fits = text
            .split('-')
            .all(|group| lengths.next() == Some(group.len()) && group.bytes().all(|byte| byte.is_ascii_hexdigit()));
        (fits && lengths.next().is_none()).then(|| Self { text: text.into() })
    }

    fn key(&self) -> u128 {
        self.to_u128()
    }

    /// Returns the digits as one number, most significant first. The `uuid` crate calls this
    /// `as_u128`.
    #[must_use]
    pub fn to_u128(&self) -> u128 {
        let digits = self.text.chars().filter_map(|digit| digit.to_digit(16));
        digits.fold(0, |number, digit| number << 4 | u128::from(digit))
    }
}

impl From<u128> for Guid {
    fn from(number: u128) -> Self {
        let group = |shift: u32, digits: u32| number >> shift & ((1 << (4 * digits)) - 1);
        let text = format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            group(96, 8),
            group(80, 4),
            group(64, 4),
            group(48, 4),
            group(0, 12),
        );
        Self { text: text.into() }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_agree() {
        for text in [
            "00000000-0000-0000-0000-000000000000",
            "01234567-89ab-cdef-0123-456789abcdef",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ] {
            let guid: Guid = text.parse().unwrap();
            assert_eq!(Guid::from(guid.to_u128()).as_str(), text);
        }
    }

    #[test]
    fn what_is_no_guid_is_refused() {
        for text in [
            "",
            "0123456789abcdef0123456789abcdef",
            "{01234567-89ab-cdef-0123-456789abcdef}",
            "01234567-89ab-cdef-0123-456789abcdef-",
            "01234567-89ab-cdef-0123",
            "g1234567-89ab-cdef-0123-456789abcdef",
            "éé234567-89ab-cdef-0123-456789abcde",
        ] {
            assert!(text.parse::<Guid>().is_err(), "{text}");
        }
    }
}
