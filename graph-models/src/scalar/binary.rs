//! `Edm.Binary`.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::text::{ordered_by_key, text_scalar};
use crate::ScalarError;

/// Either alphabet is first converted to the standard one; padding is optional.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Binary data as base64 text (`Edm.Binary`), in the standard or the URL-safe alphabet, with or
/// without padding.
///
/// OData prescribes the URL-safe alphabet, but Graph mostly uses the standard one. Both are
/// accepted, and the text is kept unchanged. Equality, order and hash ignore differences of
/// alphabet and padding.
///
/// ```
/// use graph_models::Binary;
///
/// let bytes = Binary::from_bytes([0xfb, 0xff]);
/// assert_eq!(bytes.as_str(), "+/8=");
/// assert_eq!(bytes, "-_8".parse()?);
/// assert_eq!(bytes.decode()?, [0xfb, 0xff]);
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone)]
pub struct Binary {
    text: Box<str>,
}

text_scalar!(Binary, "a", "Binary", "base64 such as SGVsbG8=", element);
ordered_by_key!(Binary);

impl Binary {
    fn parse(text: &str) -> Option<Self> {
        let data = text.trim_end_matches('=');
        let padding = text.len() - data.len();
        let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
        let fits = data.bytes().all(is_base64) && data.len() % 4 != 1 && (padding == 0 || text.len().is_multiple_of(4));
        (fits && padding <= 2).then(|| Self { text: text.into() })
    }

    /// The text in the standard alphabet and without padding.
    fn key(&self) -> String {
        self.text.trim_end_matches('=').replace('-', "+").replace('_', "/")
    }

    /// Encodes bytes in the standard alphabet with padding.
    #[must_use]
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Self {
        Self { text: ENGINE.encode(bytes).into() }
    }

    /// Decodes the bytes.
    ///
    /// # Errors
    /// Never fails for a value that was deserialized, parsed or encoded by this type: all of them
    /// are checked.
    pub fn decode(&self) -> Result<Vec<u8>, ScalarError> {
        ENGINE.decode(self.key()).map_err(|_| ScalarError::new(&self.text, "Binary", "base64 such as SGVsbG8="))
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn bytes_survive() {
        let all: Vec<u8> = (0..=255).collect();
        for length in 0..all.len() {
            let bytes = all.get(..length).unwrap();
            let text = Binary::from_bytes(bytes);
            assert_eq!(text.as_str().parse::<Binary>().unwrap().decode().unwrap(), bytes);
        }
    }

    #[test]
    fn both_alphabets_with_and_without_padding() {
        for text in ["+/8=", "-_8=", "+/8", "-_8", "", "+_8", "+/9="] {
            assert!(text.parse::<Binary>().unwrap().decode().is_ok(), "{text}");
        }
        for text in ["=", "A", "A===", "AA=", "AAA==", "AA==AA==", "AA A", "AAé", "AA\nAA", "AAAA=", "AAAA===="] {
            assert!(text.parse::<Binary>().is_err(), "{text}");
        }
    }
}
