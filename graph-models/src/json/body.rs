//! The JSON in the body of a response.

use serde::Deserialize;
use serde_json::Error;

use super::Reader;

/// Reads a body in one pass over its text.
///
/// # Errors
/// Returns the errors of serde_json.
pub(crate) fn of_body<'de, T: Deserialize<'de>>(body: &'de [u8]) -> Result<T, Error> {
    body_with(body, |reader| T::deserialize(reader)).map_or_else(|_| serde_json::from_slice(body), Ok)
}

/// Reads a body in one pass over its text.
///
/// # Errors
/// Returns an error without a reason if the body is not such JSON. To get the reason and its place,
/// serde_json has to read the body again.
pub(crate) fn body_with<T>(body: &[u8], read: impl FnOnce(&mut Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
    let text = str::from_utf8(body).map_err(serde::de::Error::custom)?;
    let mut reader = Reader::new(text);
    let value = read(&mut reader)?;
    reader.end()?;
    Ok(value)
}
