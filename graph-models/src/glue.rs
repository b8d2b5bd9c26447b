//! What the `…_impls!` macros call. Not for anyone else, and not covered by the crate's version.

use std::fmt;

pub use serde::de::{Deserialize, Deserializer};
pub use serde::ser::{Serialize, Serializer};

use crate::object::{Model, Object, copy_object, debug_object, read_object, same_object, write_object};

pub use std::string::String;

pub use crate::object::{clone_any, copied, derived_any, list, model, retype_any, same_any, text, value};
pub use crate::open_enum::{
    clone as clone_member, debug as debug_member, hash as hash_member, read as read_member, same as same_member,
};
pub use crate::patch::{debug as debug_patch, read as read_patch};

/// A copy of a model.
pub fn clone<M: Model>(model: &M) -> M {
    let mut copy = M::default();
    copy_object(model, &mut copy);
    copy
}

/// Equality of two models of one type.
#[must_use]
pub fn same(a: &dyn Object, b: &dyn Object) -> bool {
    same_object(a, b)
}

/// `Debug` of a model.
///
/// # Errors
/// Those of the formatter.
pub fn debug(model: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_object(model, f)
}

/// Writes a model.
///
/// # Errors
/// Those of the serializer, and that of a foreign type which cannot be written.
pub fn write<S: Serializer>(model: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    write_object(model, serializer)
}

/// Reads a model.
///
/// # Errors
/// When the input is no object, or no JSON.
pub fn read<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    read_object(&mut model, deserializer)?;
    Ok(model)
}
