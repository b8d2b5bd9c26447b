//! Query options (`$filter`, `$orderby`, `$search`, `$expand`), built from the properties of a
//! type.
//!
//! A generated type lists its properties ([`Queryable`]). The methods of
//! [`Request`](crate::Request) pass them to a closure that builds an option, just as
//! [`select`](crate::Request::select) passes the fields of a model. What a page says about a
//! property is part of the property's type: if the page lists operators, any other operator does
//! not compile; if it lists none, all operators compile.
//!
//! | option | method | built from |
//! |---|---|---|
//! | `$select` | [`Request::select`](crate::Request::select) | fields |
//! | `$filter` | [`Request::filter`](crate::Request::filter) | a [`Filter`]: `user.display_name.starts_with("A")` |
//! | `$orderby` | [`Request::order_by`](crate::Request::order_by) | an [`Order`]: `user.display_name.ascending()` |
//! | `$search` | [`Request::search`](crate::Request::search) | a [`Search`]: `user.display_name.matches("one")` |
//! | `$expand` | [`Request::expand`](crate::Request::expand) | an [`Expansion`]: `user.manager.expand()` |
//! | `$top`, `$count` | [`Request::top`](crate::Request::top), [`Request::count`](crate::Request::count) | |
//! | any other, or raw text | [`Request::query`](crate::Request::query) | |
//!
//! ```
//! # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
//! # use people::{LanguageProficiency, get_language_proficiency::OPERATION};
//! use graph_models::{Page, Request};
//!
//! let list: Request<Page<LanguageProficiency>> = Request::get(&OPERATION, "/me/profile/languages", &[]);
//! let request = list
//!     .filter(|it| it.display_name.starts_with("N").and(it.count.ge(2)))
//!     .order_by(|it| it.display_name.ascending())
//!     .expand(|it| it.manager.expand().top(1));
//! assert_eq!(
//!     request.path()?,
//!     "/me/profile/languages?$filter=startswith(displayName,'N')%20and%20count%20ge%202&$orderby=displayName&$expand=manager($top%3D1)",
//! );
//! # Ok::<(), graph_models::RequestError>(())
//! ```
//!
//! Values are written as OData literals: text in single quotation marks, with those inside doubled
//! (`'O''Brien'`), dates and GUIDs without quotation marks, durations as `duration'P1D'` (OData URL
//! Conventions 4.01, 5.1.1.6.1).

mod expand;
mod filter;
mod flag;
mod list;
mod literal;
mod nested;
mod of;
mod operators;
mod order;
mod path;
mod property;
mod queryable;
mod scoped;
mod search;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use expand::{Expansion, Navigation};
pub use filter::Filter;
pub use flag::{Flag, Negatable, No, Yes};
pub use list::{Collection, Values};
pub use literal::{Literal, TextLiteral};
pub use nested::Nested;
pub use operators::{
    Contains, Count, EndsWith, Eq, EqNull, Filterable, Ge, Gt, In, Le, Lt, Ne, NeNull, Operators, Orderable,
    Searchable, StartsWith, Unrestricted,
};
pub use order::Order;
pub use property::Property;
pub use queryable::Queryable;
pub use scoped::Scoped;
pub use search::Search;
#[doc(hidden)]
pub use std::marker::PhantomData as Of;
