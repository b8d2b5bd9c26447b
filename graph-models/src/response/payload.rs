//! What an answer can hold.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{ETag, Foreign, Model, Untyped};

/// What an answer can hold: a model, any JSON, a foreign type, or nothing.
pub trait Payload: Sized {
    /// Whether an object's entity tag gets lost in reading, so that the answer has to keep it.
    #[doc(hidden)]
    const DROPS_ETAG: bool = false;

    /// Reads a body that is not empty.
    ///
    /// # Errors
    /// When it is no JSON, or no JSON of this type.
    fn read(body: &[u8]) -> Result<Self, serde_json::Error>;

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
    const DROPS_ETAG: bool = !M::KEEPS_ADDITIONAL;

    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
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
