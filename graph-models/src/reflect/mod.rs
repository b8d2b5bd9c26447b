//! How the runtime sees a model whose type it does not know.
//!
//! All that is done with models (reading, writing, comparing, copying, `Debug`, patches) is written
//! once, over `dyn` traits, and not once for each type. Generated code hands over two things: a
//! [`TypeInfo`], the table of the type's properties, and the fields, each with its index in that
//! table.
//!
//! | what | is | for example |
//! |---|---|---|
//! | [`TypeInfo`] | a type's table: the names of its properties, sorted, and the [`Access`] of each | `["displayName", "id", …]` |
//! | [`Fields`] | a model's fields and its [`Additional`]: shown to a [`Visitor`], and by index to write to; what generated code implements | |
//! | [`Contents`] | the fields of a model that are set, and its [`Additional`] | `object.contents()` |
//! | [`Object`] | [`Fields`] with their [`TypeInfo`]: a [`Model`] whose type is not known | `&dyn Object` |
//! | [`Field`] | one field, set or not: an `Option<T>` or an `Option<Vec<T>>` | `user.display_name` |
//! | [`Decode`] | what a JSON value can be decoded into: a field, or the end of a collection | |
//! | [`ValueRef`] | a reference to a value, by what it is in JSON | `ValueRef::Text("Adele")` |
//! | [`JsonScalar`] | a boolean, a number or a string that is to be decoded | `JsonScalar::Text("Adele")` |
//! | [`Element`] | a type that can be in a field, alone or in a collection | `String` |
//! | [`Codec`] | how values of such a type are decoded and referred to | `<String as Element>::Codec` |
//!
//! # A JSON object gets into a model
//! `serde_json::from_str::<User>(r#"{"displayName":"Adele","shoeSize":38,"mail":7}"#)` reads name
//! after name.
//!
//! 1. `displayName` is looked up in the table of names ([`Object::info`]): it has index 0.
//! 2. [`Fields::slot`]`(0)` is the field. [`Field::reset`] clears it and tells which JSON it
//!    [`Accepts`]: a scalar.
//! 3. serde_json finds a string. [`Decode::decode_scalar`] gets `JsonScalar::Text("Adele")` and
//!    asks the codec of `String`, [`Codec::decode_scalar`], which takes it: the field is
//!    `Some("Adele")`.
//! 4. `shoeSize` is not in the table: its JSON goes into [`Additional`].
//! 5. `mail` is; but a `String` is not decoded from the number 7. The field stays `None` and the
//!    JSON goes into [`Additional`] under the property's name. That is a [misfit](Model::misfits).
//!
//! Where a field accepts an object, [`Decode::object_mut`] gives the nested one and all this
//! happens there. Where it accepts a list, [`Decode::list_mut`] gives the collection, and each
//! element is decoded into its end. Writing goes the other way: [`Fields::visit`] shows the fields
//! that are set, and [`Field::value_ref`] of each is what is written.
//!
//! A field whose type has derived types holds the base type: what only a derived type has goes into
//! [`Additional`], and comes out of it when the value becomes one of that type (see
//! [`DerivedFrom`]).
//!
//! # A patch leaves
//! `UserPatch::new().set_display_name("Adele")` says to the [`PatchBody`](crate::PatchBody) in it:
//! index 0 becomes this. The body has the same [`TypeInfo`], and so refuses what is not
//! [`Access::WRITABLE`]; it keeps the value as a `Box<dyn Field>`. Written, it is the name of index
//! 0 from the table, and that field's [`ValueRef`]. [`Patch::between`](crate::Patch::between)
//! compares two models field by field ([`Field::same`]) and keeps a copy of each that differs;
//! where both are objects, it does the same inside.
//!
//! # Another scalar type
//! It implements [`Element`], names its codec (mostly itself), and says three things: what JSON it
//! accepts, how it is decoded and how it is referred to. Everything else is above.
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
//! # Why it is fast to compile
//! What is generic over an element is `#[inline]`, so that rustc compiles it beside the table of
//! methods that names it. It would make codegen units of its own otherwise, and each unit has a
//! copy of all that drops the models in it. Models and enums share one codec each, so that there is
//! none to compile for each of them.

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
