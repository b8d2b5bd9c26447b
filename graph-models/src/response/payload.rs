//! The types that a response can contain.

use std::error::Error;

use http::StatusCode;
use http::response::Parts;
use serde::Serialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

use crate::json::{body_with, of_body};
use crate::reflect::read_object_and_etag;
use crate::{ETag, Foreign, Model, Untyped};

/// A type that a response can contain: a model, a [`Page`](crate::Page) or a
/// [`Delta`](crate::Delta) of elements, a single value ([`Scalar`](crate::Scalar)), bytes
/// ([`Content`](crate::Content)), any JSON, a foreign type, or nothing ([`NoContent`]).
///
/// To implement it for a type of your own, implement [`read`](Payload::read) for its JSON, and
/// [`read_answer`](Payload::read_answer) as well if it depends on the status or the headers.
pub trait Payload: Sized {
    /// The media types that a request for this type accepts (the header `Accept`).
    const ACCEPT: &'static str = "application/json";

    /// Reads a body that is not empty.
    ///
    /// # Errors
    /// Returns an error if the body is not JSON of this type.
    fn read(body: &[u8]) -> Result<Self, serde_json::Error>;

    /// Reads a response; `None` if it contains no value. By default this reads the body only.
    ///
    /// # Errors
    /// Returns an error if the response cannot be read.
    fn read_answer(head: &Parts, body: &[u8]) -> Result<Option<Self>, Box<dyn Error + Send + Sync>> {
        let _ = head;
        json(body).map_or_else(|| Ok(Self::without_body()), |json| Ok(Some(Self::read(json)?)))
    }

    /// Reads a response into a box, since models are large. Also returns the entity tag of an
    /// object that does not keep it, so that the response does.
    #[doc(hidden)]
    fn read_boxed(head: &Parts, body: &[u8]) -> Result<Boxed<Self>, Box<dyn Error + Send + Sync>> {
        Ok((Self::read_answer(head, body)?.map(Box::new), None))
    }

    /// Returns `true` if a response with this status contains such a value and is not an error. By
    /// default, that is every 2xx status.
    #[must_use]
    fn is_expected(status: StatusCode) -> bool {
        status.is_success()
    }

    /// Returns the value of a response without a body. By default there is none.
    #[must_use]
    fn without_body() -> Option<Self> {
        None
    }

    /// Returns the entity tag in the value.
    fn etag(&self) -> Option<ETag> {
        None
    }
}

/// Reads a model, and its entity tag if the model does not keep it.
fn with_etag<'de, M: Model, D: Deserializer<'de>>(json: D) -> Result<(Box<M>, Untyped), D::Error> {
    // It is created in its final place.
    let (mut model, mut etag) = (Box::<M>::default(), Untyped::default());
    read_object_and_etag(&mut *model, &mut etag, json)?;
    Ok((model, etag))
}

/// The value in a response, and an entity tag that it does not keep.
type Boxed<T> = (Option<Box<T>>, Option<ETag>);

/// The JSON in a body, if there is any: some services start with a byte order mark, and some write
/// `null` instead of nothing.
pub(super) fn json(body: &[u8]) -> Option<&[u8]> {
    let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    (!matches!(json, b"" | b"null")).then_some(json)
}

impl<M: Model> Payload for M {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        of_body(body)
    }

    fn read_boxed(_: &Parts, body: &[u8]) -> Result<Boxed<Self>, Box<dyn Error + Send + Sync>> {
        let Some(body) = json(body) else { return Ok((None, None)) };
        let (model, etag) = body_with(body, |json| with_etag(json)).or_else(|_| {
            let mut json = serde_json::Deserializer::from_slice(body);
            let read = with_etag(&mut json)?;
            json.end()?;
            Ok::<_, serde_json::Error>(read)
        })?;
        Ok((Some(model), etag.as_str().and_then(ETag::in_response)))
    }

    fn etag(&self) -> Option<ETag> {
        Model::etag(self)
    }
}

impl Payload for Value {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }
}

impl Payload for Untyped {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        of_body(body)
    }
}

impl<T: Serialize + DeserializeOwned> Payload for Foreign<T> {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }
}

/// A response without a value, or whose value is not needed. The body is ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoContent;

impl Payload for NoContent {
    fn read(_: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Self)
    }

    fn without_body() -> Option<Self> {
        Some(Self)
    }
}

/// Equivalent to [`NoContent`].
impl Payload for () {
    fn read(_: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(())
    }

    fn without_body() -> Option<Self> {
        Some(())
    }
}
