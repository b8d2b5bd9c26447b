//! The body of a request.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use super::{Operation, RequestError};
use crate::patch::{Patch, PatchState};

/// JSON, and the annotation that may come before everything in it.
#[derive(Clone)]
pub(super) struct Body {
    json: Vec<u8>,
    odata_type: Option<Cow<'static, str>>,
    pub(super) is_empty: bool,
}

impl Body {
    /// A value that is no patch, as it is.
    pub(super) fn json<V: Serialize + ?Sized>(value: &V) -> Result<Self, RequestError> {
        let json = serde_json::to_vec(value).map_err(|error| RequestError::Body { reason: error.to_string() })?;
        Ok(Self { json, odata_type: None, is_empty: false })
    }

    pub(super) fn of<P: Patch>(operation: &Operation, patch: &P) -> Result<Self, RequestError> {
        let json =
            serde_json::to_vec(patch.body()).map_err(|error| RequestError::Body { reason: error.to_string() })?;
        let said = patch.state("@odata.type") != PatchState::Keep;
        let name = patch.body().info().name;
        let odata_type = match operation.odata_type {
            _ if said => None,
            of_target if name == operation.target => of_target.map(Cow::Borrowed),
            _ => Some(format!("#{name}").into()),
        };
        Ok(Self { json, odata_type, is_empty: patch.is_empty() })
    }

    pub(super) fn without_odata_type(&mut self) {
        self.odata_type = None;
    }

    pub(super) fn bytes(&self) -> Cow<'_, [u8]> {
        let (Some(odata_type), [b'{', members @ ..]) = (&self.odata_type, self.json.as_slice()) else {
            return Cow::Borrowed(&self.json);
        };
        let separator = if members == b"}" { "" } else { "," };
        let annotation = format!("{{\"@odata.type\":{}{separator}", Value::from(&**odata_type));
        Cow::Owned([annotation.as_bytes(), members].concat())
    }
}
