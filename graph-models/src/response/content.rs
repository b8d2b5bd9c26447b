//! The content of a stream.

use std::error::Error;
use std::fmt;

use http::header::CONTENT_TYPE;
use http::response::Parts;

use super::Payload;

/// The content of a stream, such as a photo or a file, exactly as it was received.
///
/// A request for content accepts any media type (`Accept: */*`). An empty body is an empty stream.
///
/// ```
/// use graph_models::{Content, Response};
///
/// let answer = http::Response::builder().header("Content-Type", "image/png").body(b"\x89PNG")?;
/// let photo = Response::<Content>::read(answer)?.into_value()?;
/// assert_eq!((photo.bytes(), photo.content_type()), (&b"\x89PNG"[..], Some("image/png")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Content {
    bytes: Vec<u8>,
    content_type: Option<String>,
}

impl Content {
    /// Returns the bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the bytes, taking ownership.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Returns the media type of the content (`Content-Type`), if the service sent one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl AsRef<[u8]> for Content {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Prints the number of bytes, not the bytes.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Content");
        output.field("content_type", &self.content_type);
        output.field("bytes", &format_args!("<{} bytes>", self.bytes.len())).finish()
    }
}

impl Payload for Content {
    const ACCEPT: &'static str = "*/*";

    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Self { bytes: body.to_vec(), content_type: None })
    }

    fn read_answer(head: &Parts, body: &[u8]) -> Result<Option<Self>, Box<dyn Error + Send + Sync>> {
        let content_type = head.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).map(str::to_owned);
        Ok(Some(Self { bytes: body.to_vec(), content_type }))
    }

    fn without_body() -> Option<Self> {
        Some(Self::default())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Response;

    #[test]
    fn not_a_byte_is_changed() {
        for body in ["", " \r\n", "null", "\u{feff}{}\n", "{\"a\": 1}"] {
            let content = Response::<Content>::read(http::Response::new(body)).unwrap().into_value().unwrap();
            assert_eq!((content.bytes(), content.content_type()), (body.as_bytes(), None), "{body:?}");
        }
        let bytes: Vec<u8> = (0..=255).collect();
        let content = Response::<Content>::read(http::Response::new(&bytes)).unwrap().into_value().unwrap();
        assert_eq!(content.into_bytes(), bytes);
    }

    #[test]
    fn debug_does_not_print_them() {
        let content = Content { bytes: b"p4ss".to_vec(), content_type: Some("text/plain".to_owned()) };
        assert_eq!(format!("{content:?}"), r#"Content { content_type: Some("text/plain"), bytes: <4 bytes> }"#);
    }
}
