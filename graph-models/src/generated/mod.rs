//! What generated code and `#[derive(GraphModel)]` call besides the public items. Not for use by
//! any other code.
//!
//! The module's name contains the number of the contract between generated code and this crate:
//! code that was generated for contract 1 compiles with every release that has this module.
//! `__contract!` reports code that was generated for another contract.

mod columns;
mod const_text;
mod contract;
mod stands_for;

use std::fmt;

pub use columns::{column, column_of_field, member, member_of_variant, names_len, select};
pub use const_text::{Text, same_text};
pub use stands_for::{FieldOf, StandsFor, field_of};

pub use crate::{
    __creation_impls as creation_impls, __enum_impls as enum_impls, __locked_properties as locked_properties,
    __object_impls as object_impls, __patch_impls as patch_impls, __stands_for_impls as stands_for_impls,
};

pub use http::Method;
pub use serde::de::{Deserialize, Deserializer};
pub use serde::ser::{Serialize, Serializer};
pub use std::string::String;

use crate::reflect::{
    self, Field, Object, Visitor, convert_object, copy_object, debug_object, read_object, same_object, write_object,
};
use crate::{Additional, Model, OpenEnum, Patch, PatchBody, PatchState};

pub use crate::open_enum::codec::MemberCodec;
pub use crate::open_enum::traits::{
    clone as clone_member, debug as debug_member, hash as hash_member, read as read_member, same as same_member,
};
pub use crate::patch::{debug as debug_patch, read as read_patch};
pub use crate::reflect::derived::{into_base, into_derived, said_name as said_type, try_into_derived};
pub use crate::reflect::object_codec::ObjectCodec;

/// The additional entries of a struct that does not store them.
#[must_use]
pub fn nothing() -> &'static Additional {
    &reflect::NOTHING
}

/// Shows the fields of a struct whose order differs from that of the table.
pub fn visit_by_index<'a, M: Model>(visitor: &mut Visitor<'a, '_>, field: impl Fn(usize) -> Option<&'a dyn Field>) {
    for index in 0..M::INFO.properties().len() {
        field(index).into_iter().for_each(|field| visitor.dynamic(index, field));
    }
}

/// Fails compilation with a message if two names differ. The first name is inserted between the
/// parts of the message.
#[track_caller]
#[allow(clippy::panic, reason = "only rustc calls it, and shows the message as an error")]
pub const fn assert_name(found: &str, expected: &str, before: &str, after: &str) {
    if !same_text(found, expected) {
        panic!("{}", Text::<4096>::new().push(before).push(found).push(after).as_str());
    }
}

/// Fails compilation with a message if a model does not store entries that it has no field for.
#[track_caller]
#[allow(clippy::panic, reason = "only rustc calls it, and shows the message as an error")]
pub const fn assert_keeps_additional(keeps: bool, message: &str) {
    if !keeps {
        panic!("{}", message);
    }
}

/// Converts a model to another type, with all its contents.
#[must_use]
#[inline]
pub fn convert<A: Model, B: Model>(mut from: A) -> B {
    let mut to = B::default();
    convert_object(&mut from, &mut to);
    to
}

/// Converts a member of one enum to another.
#[must_use]
#[inline]
pub fn convert_member<A: OpenEnum, B: OpenEnum>(from: &A) -> B {
    B::from_text(from.as_str())
}

/// Adds a patch to the body of a dictionary as the entry with a key. If it cannot be serialized,
/// serializing the body is an error.
pub fn set_entry<P: Patch>(body: &mut PatchBody, key: String, mut entry: P, says_type: bool) {
    if says_type && entry.state("@odata.type") == PatchState::Keep {
        let odata_type = format!("#{}", entry.body().info().name());
        entry = entry.with_odata_type(&odata_type);
    }
    match serde_json::to_value(entry.body()) {
        Ok(json) => body.set_additional(key, json),
        // No property has this index.
        Err(_) => body.clear(usize::MAX),
    }
}

/// Adds an entry that is a value of a primitive type.
pub fn set_entry_value<T: Serialize>(body: &mut PatchBody, key: String, value: &T) {
    match serde_json::to_value(value) {
        Ok(json) => body.set_verbatim(key, json),
        // No property has this index.
        Err(_) => body.clear(usize::MAX),
    }
}

/// Copies a model.
#[inline]
pub fn clone<M: Model>(model: &M) -> M {
    let mut copy = M::default();
    copy_object(model, &mut copy);
    copy
}

/// Compares two models of the same type.
#[must_use]
pub fn same(a: &dyn Object, b: &dyn Object) -> bool {
    same_object(a, b)
}

/// Formats a model.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug(model: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_object(model, f)
}

/// Serializes a model.
///
/// # Errors
/// Returns the errors of the serializer, and an error for a foreign value that cannot be
/// serialized.
pub fn write<S: Serializer>(model: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    write_object(model, serializer)
}

/// Deserializes a model.
///
/// # Errors
/// Fails if the input is not JSON or not an object.
pub fn read<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    read_object(&mut model, deserializer)?;
    Ok(model)
}
