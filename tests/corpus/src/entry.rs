//! The table of generated types.

use graph_models::reflect::Object;
use graph_models::{Model, Patch, PatchError, TypeInfo};
use serde_json::Value;

/// A generated type, and what can be done with JSON in its name.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The type's table.
    pub info: &'static TypeInfo,
    pub(super) read: fn(&str) -> Result<ReadBack, serde_json::Error>,
    pub(super) patch: Option<SayAsPatch>,
}

type SayAsPatch = fn(&Value) -> Result<Written, PatchError>;

/// JSON as it is written.
pub(super) type Written = Result<Value, serde_json::Error>;

/// A model that was read, and what is written for it.
pub(super) struct ReadBack {
    pub(super) model: Box<dyn Object>,
    pub(super) written: Written,
}

impl Entry {
    /// The entry of a model.
    pub const fn model<M: Model>() -> Self {
        Self { info: M::INFO, read: read::<M>, patch: None }
    }

    /// The entry of a model that has a patch type.
    pub const fn patch<P: Patch>() -> Self {
        Self { info: <P::Model as Model>::INFO, read: read::<P::Model>, patch: Some(patch::<P>) }
    }
}

fn read<M: Model>(json: &str) -> Result<ReadBack, serde_json::Error> {
    let model: M = serde_json::from_str(json)?;
    let written = serde_json::to_value(&model);
    Ok(ReadBack { model: Box::new(model), written })
}

fn patch<P: Patch>(json: &Value) -> Result<Written, PatchError> {
    P::from_json(json).map(|(patch, _)| serde_json::to_value(&patch))
}
