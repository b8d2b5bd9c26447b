//! What an answer can hold.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::reflect::read_object_and_etag;
use crate::{ETag, Foreign, Model, Untyped};

/// What an answer can hold: a model, any JSON, a foreign type, or nothing.
pub trait Payload: Sized {
    /// Reads a body that is not empty.
    ///
    /// # Errors
    /// When it is no JSON, or no JSON of this type.
    fn read(body: &[u8]) -> Result<Self, serde_json::Error>;

    /// The same, and gives back the entity tag of an object that has no place for it, so that the answer keeps it.
    #[doc(hidden)]
    fn read_with_dropped_etag(body: &[u8]) -> Result<(Self, Option<ETag>), serde_json::Error> {
        Ok((Self::read(body)?, None))
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

impl<M: Model> Payload for M {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }

    fn read_with_dropped_etag(body: &[u8]) -> Result<(Self, Option<ETag>), serde_json::Error> {
        if M::KEEPS_ADDITIONAL {
            return Ok((Self::read(body)?, None));
        }
        let (mut model, mut etag) = (M::default(), Untyped::default());
        let mut json = serde_json::Deserializer::from_slice(body);
        read_object_and_etag(&mut model, &mut etag, &mut json)?;
        json.end()?;
        Ok((model, etag.as_str().and_then(ETag::in_response)))
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
        serde_json::from_slice(body)
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
