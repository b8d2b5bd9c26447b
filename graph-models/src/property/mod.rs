//! What a property is to the runtime: a place that JSON goes into and comes out of.
//!
//! Nothing here is generic over a model. Reading hands each JSON value to a `&mut dyn` [`Place`], writing asks a
//! `&dyn` [`Slot`] for its [`View`]; so the code that knows serde exists once for each format and not once for
//! each type. Generated code implements [`Element`] through `object_impls!` and `enum_impls!`; nobody else needs
//! to, since [`Foreign`] makes an element of any type that serde can read and write.
//!
//! What is generic over an element is `#[inline]`, so that rustc compiles it beside the table of methods that names it. It
//! would make codegen units of its own otherwise, and each unit has a copy of all that drops the models in it.

mod by_view;
mod element;
mod foreign;
mod native;
mod place;
mod slot;
mod token;
mod view;

pub use element::{BoxForm, Element, Form, Kind, MemberForm, ObjectForm};
pub use foreign::Foreign;
pub use place::{List, Place};
pub use slot::Slot;
pub use token::Token;
pub use view::View;
