//! The body of a request.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

use super::reference::{fault, refused};
use super::references::references;
use super::{ApiVersion, Cause, Endpoint, Operation, RequestError};
use crate::patch::PatchBody;

/// JSON, and the annotation that may come before everything else in it.
#[derive(Clone)]
pub(super) struct Body {
    json: Vec<u8>,
    /// The length of the opening brace and the annotation in the JSON.
    annotated: usize,
    /// The positions of references in the JSON.
    references: Vec<Range<usize>>,
    pub(super) is_empty: bool,
}

impl Body {
    /// Writes a value that is not a patch as JSON.
    pub(super) fn json<V: Serialize + ?Sized>(value: &V) -> Result<Self, RequestError> {
        let json = serde_json::to_vec(value).map_err(unwritable)?;
        Self { json, annotated: 0, references: Vec::new(), is_empty: false }.with_references()
    }

    /// Wraps content that is not JSON.
    pub(super) fn of_content(content: Vec<u8>) -> Self {
        Self { json: content, annotated: 0, references: Vec::new(), is_empty: false }
    }

    pub(super) fn of(operation: &Operation, patch: &PatchBody) -> Result<Self, RequestError> {
        if let Some((path, model)) = patch.untold_type() {
            return Err(RequestError::AbstractType { path, model });
        }
        if let Some(name) = patch.refused_name() {
            return Err(RequestError::RefusedName { name });
        }
        if let Some(error) = patch.problem() {
            return Err(error.clone());
        }
        let said = patch.says_type();
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
        Self { json, annotated, references: Vec::new(), is_empty: patch.is_empty() }.with_references()
    }

    /// Finds the references. An invalid one is reported at once; its address is only known once
    /// there is an endpoint.
    fn with_references(self) -> Result<Self, RequestError> {
        let references = references(&self.json);
        for text in references.iter().filter_map(|range| self.text(range)).filter(|text| text.starts_with('/')) {
            if let Some(reason) = fault(text) {
                return Err(refused(text, reason));
            }
        }
        Ok(Self { references, ..self })
    }

    fn text(&self, range: &Range<usize>) -> Option<&str> {
        std::str::from_utf8(self.json.get(range.clone())?).ok()
    }

    /// Returns the JSON with the addresses of its references.
    pub(super) fn at(&self, endpoint: &Endpoint, version: ApiVersion) -> Result<Cow<'_, [u8]>, RequestError> {
        if self.references.is_empty() {
            return Ok(Cow::Borrowed(&self.json));
        }
        // The path of an endpoint may contain characters that JSON escapes.
        let base = serde_json::to_string(&format!("{endpoint}/{version}")).map_err(unwritable)?;
        let base = base.trim_matches('"').as_bytes();
        let mut json = Vec::with_capacity(self.json.len() + self.references.len() * base.len());
        let mut written = 0;
        for range in &self.references {
            let text = self.text(range).unwrap_or("");
            if text.starts_with('/') {
                json.extend_from_slice(self.json.get(written..range.start).unwrap_or_default());
                json.extend_from_slice(base);
                written = range.start;
            } else if endpoint.is_another_cloud(text) {
                return Err(refused(text, "belongs to another cloud than the request"));
            }
        }
        json.extend_from_slice(self.json.get(written..).unwrap_or_default());
        Ok(Cow::Owned(json))
    }

    pub(super) fn without_odata_type(&mut self) {
        if self.annotated > 0 {
            // The brace of the whole object precedes it, and the comma after it belongs to it.
            let end = self.annotated + usize::from(self.json.get(self.annotated) == Some(&b','));
            self.json.drain(1..end);
            self.annotated = 0;
            self.references = references(&self.json);
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

/// Merges an annotation, with its brace, and the object that follows it into one object.
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
