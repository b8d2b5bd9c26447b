//! The body of a request.

use serde::Serialize;

use super::{Cause, Operation, RequestError};
use crate::patch::{PatchBody, PatchState};

/// JSON, and the annotation that may come before everything in it.
#[derive(Clone)]
pub(super) struct Body {
    json: Vec<u8>,
    /// How much of the JSON is the brace and the annotation.
    annotated: usize,
    pub(super) is_empty: bool,
}

impl Body {
    /// A value that is no patch, as it is.
    pub(super) fn json<V: Serialize + ?Sized>(value: &V) -> Result<Self, RequestError> {
        let json = serde_json::to_vec(value).map_err(unwritable)?;
        Ok(Self { json, annotated: 0, is_empty: false })
    }

    /// What is not JSON.
    pub(super) fn of_content(content: Vec<u8>) -> Self {
        Self { json: content, annotated: 0, is_empty: false }
    }

    pub(super) fn of(operation: &Operation, patch: &PatchBody) -> Result<Self, RequestError> {
        if let Some((path, model)) = patch.untold_type() {
            return Err(RequestError::AbstractType { path, model });
        }
        if let Some(name) = patch.refused_name() {
            return Err(RequestError::RefusedName { name });
        }
        let said = patch.state("@odata.type") != PatchState::Keep;
        let name = patch.info().name();
        let mut json = Vec::with_capacity(256);
        match operation.odata_type() {
            _ if said => {}
            Some(odata_type) if name == operation.target() => annotate(&mut json, odata_type)?,
            None if name == operation.target() && operation.is_type_required() => {
                return Err(RequestError::TypeRequired { model: name });
            }
            None if name == operation.target() => {}
            _ => annotate(&mut json, &format!("#{name}"))?,
        }
        let annotated = json.len();
        serde_json::to_writer(&mut json, patch).map_err(unwritable)?;
        join(&mut json, annotated);
        Ok(Self { json, annotated, is_empty: patch.is_empty() })
    }

    pub(super) fn without_odata_type(&mut self) {
        if self.annotated > 0 {
            // The brace of the whole stands before it, and the comma behind it belongs to it.
            let end = self.annotated + usize::from(self.json.get(self.annotated) == Some(&b','));
            self.json.drain(1..end);
            self.annotated = 0;
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.json
    }
}

fn annotate(json: &mut Vec<u8>, odata_type: &str) -> Result<(), RequestError> {
    json.extend_from_slice(b"{\"@odata.type\":");
    serde_json::to_writer(json, odata_type).map_err(unwritable)
}

/// Makes one object of an annotation with its brace and of the object behind it.
fn join(json: &mut Vec<u8>, annotated: usize) {
    match json.get(annotated..) {
        _ if annotated == 0 => {}
        Some(b"{}") => {
            json.remove(annotated);
        }
        _ => json.get_mut(annotated).into_iter().for_each(|brace| *brace = b','),
    }
}

fn unwritable(error: serde_json::Error) -> RequestError {
    RequestError::Body { source: Cause::new(error) }
}
