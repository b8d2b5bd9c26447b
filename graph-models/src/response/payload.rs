//! What an answer can hold.

use std::error::Error;

use http::StatusCode;
use http::response::Parts;
use serde::Serialize;
use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

use crate::json::{body_with, of_body};
use crate::reflect::read_object_and_etag;
use crate::{ETag, Foreign, Model, Untyped};

/// What an answer can hold: a model, a [`Page`](crate::Page) or a [`Delta`](crate::Delta) of
/// elements, one value ([`Scalar`](crate::Scalar)), bytes ([`Content`](crate::Content)), any JSON,
/// a foreign type, or nothing ([`NoContent`]).
///
/// A type of your own implements [`read`](Payload::read) for its JSON, or
/// [`read_answer`](Payload::read_answer) too where the status and the headers matter.
pub trait Payload: Sized {
    /// What a request for it accepts (the header `Accept`).
    const ACCEPT: &'static str = "application/json";

    /// Reads a body that is not empty.
    ///
    /// # Errors
    /// When it is not JSON, or not JSON of this type.
    fn read(body: &[u8]) -> Result<Self, serde_json::Error>;

    /// Reads a whole answer; nothing where it has no value. Unless a type says otherwise, that is
    /// its body alone.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read_answer(head: &Parts, body: &[u8]) -> Result<Option<Self>, Box<dyn Error + Send + Sync>> {
        let _ = head;
        json(body).map_or_else(|| Ok(Self::without_body()), |json| Ok(Some(Self::read(json)?)))
    }

    /// The same in a box, since models are large; and gives back the entity tag of an object that
    /// has no place for it, so that the answer keeps it.
    #[doc(hidden)]
    fn read_boxed(head: &Parts, body: &[u8]) -> Result<Boxed<Self>, Box<dyn Error + Send + Sync>> {
        Ok((Self::read_answer(head, body)?.map(Box::new), None))
    }

    /// Whether an answer with this status holds one, and is not an error: each status of 2xx,
    /// unless a type says otherwise.
    #[must_use]
    fn is_expected(status: StatusCode) -> bool {
        status.is_success()
    }

    /// What an answer without a body holds: nothing, unless no body is what is expected.
    #[must_use]
    fn without_body() -> Option<Self> {
        None
    }

    /// The entity tag inside of it.
    fn etag(&self) -> Option<ETag> {
        None
    }
}

/// Reads a model, and its entity tag if it has no place for it.
fn with_etag<'de, M: Model, D: Deserializer<'de>>(json: D) -> Result<(Box<M>, Untyped), D::Error> {
    // It is made where it stays.
    let (mut model, mut etag) = (Box::<M>::default(), Untyped::default());
    read_object_and_etag(&mut *model, &mut etag, json)?;
    Ok((model, etag))
}

/// What an answer holds, and an entity tag that this has no place for.
type Boxed<T> = (Option<Box<T>>, Option<ETag>);

/// The JSON in a body, if there is any: some services begin with a byte order mark, and some say
/// nothing with `null`.
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

/// An answer that holds nothing, or nothing of interest: whatever the body is, it is not looked at.
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

/// The same as [`NoContent`].
impl Payload for () {
    fn read(_: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(())
    }

    fn without_body() -> Option<Self> {
        Some(())
    }
}
