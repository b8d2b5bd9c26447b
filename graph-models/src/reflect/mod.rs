//! Access to models whose type is not known at compile time.
//!
//! Everything that is done with models (reading, writing, comparing, copying, `Debug`, patches) is
//! implemented once, for `dyn` traits, instead of once for each type. Generated code provides two
//! things: a [`TypeInfo`], which is the table of the type's properties, and the fields, each with
//! its index in that table.
//!
//! | item | meaning | example |
//! |---|---|---|
//! | [`TypeInfo`] | the table of a type: the names of its properties, sorted, and the [`Access`] to each | `["displayName", "id", …]` |
//! | [`Fields`] | the fields of a model and its [`Additional`], shown to a [`Visitor`] for reading and accessed by index for writing; implemented by generated code | |
//! | [`Contents`] | the fields of a model that are set, and its [`Additional`] | `object.contents()` |
//! | [`Object`] | [`Fields`] with their [`TypeInfo`]: a [`Model`] whose type is not known | `&dyn Object` |
//! | [`Field`] | one field, set or not: an `Option<T>` or an `Option<Vec<T>>` | `user.display_name` |
//! | [`Decode`] | something that JSON can be decoded into: a field, or the end of a collection | |
//! | [`ValueRef`] | a reference to a value, by the kind of JSON that it is | `ValueRef::Text("Adele")` |
//! | [`JsonScalar`] | a boolean, a number or a string to be decoded | `JsonScalar::Text("Adele")` |
//! | [`Element`] | a type that a field can hold, alone or in a collection | `String` |
//! | [`Codec`] | how values of such a type are decoded and referred to | `<String as Element>::Codec` |
//!
//! # How a model is read
//! `serde_json::from_str::<User>(r#"{"displayName":"Adele","shoeSize":38,"mail":7}"#)` reads one
//! name after the other.
//!
//! 1. `displayName` is looked up in the table of names ([`Object::info`]) and has index 0.
//! 2. [`Fields::slot`]`(0)` returns the field. [`Field::reset`] clears it and returns the kind of
//!    JSON that it [`Accepts`]: a scalar.
//! 3. serde_json finds a string. [`Decode::decode_scalar`] is called with
//!    `JsonScalar::Text("Adele")` and calls [`Codec::decode_scalar`] of the codec of `String`,
//!    which accepts it: the field is `Some("Adele")`.
//! 4. `shoeSize` is not in the table, so its JSON is stored in [`Additional`].
//! 5. `mail` is in the table, but a `String` cannot be decoded from the number 7. The field stays
//!    `None`, and the JSON is stored in [`Additional`] under the property's name. This is a
//!    [misfit](Model::misfits).
//!
//! If a field accepts an object, [`Decode::object_mut`] returns the nested object, which is read in
//! the same way. If it accepts a list, [`Decode::list_mut`] returns the collection, and each
//! element is decoded into its end. Writing is the reverse: [`Fields::visit`] shows the fields that
//! are set, and the [`Field::value_ref`] of each is written.
//!
//! A field whose type has derived types holds the base type. The properties that only a derived
//! type has are stored in [`Additional`], and become fields when the value is converted to that
//! type (see [`DerivedFrom`]).
//!
//! # How a patch is written
//! `UserPatch::new().set_display_name("Adele")` sets the property with index 0 in the
//! [`PatchBody`](crate::PatchBody) that the patch wraps. The body has the same [`TypeInfo`] and
//! refuses properties that are not [`Access::WRITABLE`]. It stores the value as a `Box<dyn Field>`.
//! When the body is written, the name comes from the table, and the value from the field's
//! [`ValueRef`]. [`Patch::between`](crate::Patch::between) compares two models field by field
//! ([`Field::same`]) and copies each field that differs; if both values are objects, it compares
//! their fields in the same way.
//!
//! # Adding a scalar type
//! Implement [`Element`] and name the codec, which is usually the type itself. The codec defines
//! three things: the kind of JSON that it accepts, how a value is decoded, and how it is referred
//! to. Everything else is provided by the traits above.
//!
//! ```
//! use graph_models::reflect::{Accepts, Codec, Decode, Element, Field, JsonScalar, ValueRef};
//!
//! /// A colour such as `#00ff7f`.
//! #[derive(Clone, Debug, PartialEq)]
//! struct Colour(String);
//!
//! impl Element for Colour {
//!     type Codec = Self;
//! }
//!
//! impl Codec<Self> for Colour {
//!     const ACCEPTS: Accepts = Accepts::Scalar;
//!     const EXPECTED: &'static str = "a colour such as #00ff7f";
//!
//!     fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
//!         match scalar {
//!             JsonScalar::Text(text) if text.len() == 7 && text.starts_with('#') => Some(Self(text.to_owned())),
//!             _ => None,
//!         }
//!     }
//!
//!     fn value_ref(colour: &Self) -> ValueRef<'_> {
//!         ValueRef::Text(&colour.0)
//!     }
//! }
//!
//! let mut field: Option<Colour> = None;
//! assert!(!field.decode_scalar(JsonScalar::Text("green")));
//! assert!(field.decode_scalar(JsonScalar::Text("#00ff7f")));
//! assert_eq!(serde_json::to_string(&field.value_ref().unwrap())?, r##""#00ff7f""##);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Compile time
//! Code that is generic over an element is `#[inline]`, so that rustc compiles it in the same
//! codegen unit as the vtable that refers to it. Otherwise it would be compiled in units of its
//! own, each with another copy of the code that drops the models in it. All models share one codec,
//! and so do all enums, so that no codec is compiled for each of them.

mod access;
mod additional;
mod by_value_ref;
mod codec;
mod contents;
mod convert;
mod copy;
mod debug;
mod decode;
pub(crate) mod derived;
#[cfg(test)]
mod derived_tests;
mod dictionary;
#[cfg(test)]
mod dictionary_tests;
mod dynamic;
mod entries;
mod equality;
mod erase;
mod extra;
mod field;
mod foreign;
mod impls;
mod json_scalar;
mod keep;
mod misfits;
mod model;
mod name_table;
mod native;
mod nulls;
pub(crate) mod object_codec;
mod read;
#[cfg(test)]
mod round_trip;
mod type_info;
mod value_ref;
mod visitor;
mod write;

pub use access::Access;
pub use additional::Additional;
pub use codec::{Codec, Element};
pub use contents::Contents;
pub use derived::DerivedFrom;
pub use dictionary::Dictionary;
pub use dynamic::{Accepts, Decode, Field, Fields, List, Object, Slot, ValueRef};
pub use foreign::Foreign;
pub use json_scalar::JsonScalar;
pub use misfits::Misfit;
pub use model::Model;
pub use type_info::TypeInfo;
pub use visitor::{Visit, Visitor};

pub(crate) use contents::{NOTHING, additional, index_of};
pub(crate) use convert::convert as convert_object;
pub(crate) use copy::copy_object;
pub(crate) use debug::{Shown, ShownJson, debug_object, type_name};
pub(crate) use derived::said_type;
pub(crate) use equality::same_object;
use name_table::NameTable;
pub(crate) use read::{DecodeSeed, Decoded, decode, decode_value, read_object, read_object_and_etag};
pub(crate) use type_info::bare;
pub(crate) use write::write_object;
