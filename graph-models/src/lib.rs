//! Typed models, patches and requests of Microsoft Graph, generated from its reference
//! documentation.
//!
//! For each type of the reference there is a [`Model`], which holds what a response contains, and a
//! [`Patch`], which holds the changes that a PATCH sends. For each operation there is a function
//! that returns a [`Request`]. This crate does no I/O: a request becomes an [`http::Request`] for
//! any HTTP client, or is sent by the crate `graph-client`.
//!
//! ```
//! # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
//! # use people::*;
//! use graph_models::{Cloud, Response};
//!
//! let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian").clear_note();
//! let request = update_language_proficiency::me_profile_languages("0fb4c1e3", &patch);
//! let request = request.to_http(Cloud::Global)?;
//! assert_eq!(request.uri(), "https://graph.microsoft.com/beta/me/profile/languages/0fb4c1e3");
//!
//! // An HTTP client sends the request; this is what it gets back.
//! let answer = http::Response::builder().body(r#"{"id":"0fb4c1e3","displayName":"Norwegian"}"#)?;
//! let response = Response::<LanguageProficiency>::read(answer)?;
//! assert_eq!(response.into_value()?.display_name.as_deref(), Some("Norwegian"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What do you want to do?
//!
//! | task | where |
//! |---|---|
//! | use models that are ready | switch on a feature such as `v1-users`; the models are in the module `v1` or `beta` |
//! | generate models from pages of the reference | `graph_docs!` (feature `macros`); for a build script, the crate `graph-build` |
//! | find an operation | the module `operations` beside the models lists all functions by resource |
//! | read an object | the function of its page, such as `get_user::users`; only some properties: [`Request::select`] |
//! | read a collection | [`Page`], one page at a time; what has changed since: [`Delta`] |
//! | filter, sort, search or expand | [`Request::filter`], [`Request::order_by`], [`Request::search`], [`Request::expand`]; conditions: [`query`] |
//! | change an object | a patch type such as `UserPatch`: `set_…`, `clear_…`; the difference of two models: [`Patch::between`] |
//! | create an object | a type such as `NewUser`, and the function of the page, such as `create_user::users` |
//! | avoid overwriting the changes of others | [`Request::if_match`] with an [`ETag`] |
//! | refer to another object | [`Reference`] |
//! | upload or download a file | the function of the page; [`Content`] is what a download answers with |
//! | start work that takes long | [`Accepted`], [`Monitor`] and [`Progress`] |
//! | send several requests at once | a batch of the crate `graph-client` |
//! | handle errors | [`GraphError`]: [`kind`](GraphError::kind) tells what to do, [`RetryAfter`] when to try again |
//! | match on an enum | [`OpenEnum`]: documented members are variants, [`Unrecognized`] keeps any other; several at once: [`Flags`] |
//! | tell derived types apart | [`DerivedFrom`], and an enum such as `AnyRecipient` |
//! | use a struct of your own | `#[derive(GraphModel)]` (feature `macros`); a type that serde reads: [`Foreign`] |
//! | read properties that the reference does not list | [`Additional`], in the field `additional` of every model |
//! | write code for all models | [`Model`] and the module [`reflect`] |
//!
//! # What holds for all models
//!
//! - Every property is an `Option`: a response may lack any of them. What a page does not foresee
//!   is kept and written back.
//! - In a patch, each property is kept, cleared or set ([`PatchState`]). Properties that a client
//!   cannot change have no setter.
//! - OData's primitive types are `bool`, integers, `f64`, `String` and [`Date`],
//!   [`DateTimeOffset`], [`TimeOfDay`], [`Duration`], [`Guid`], [`Decimal`] and [`Binary`]; JSON of
//!   any type is [`Untyped`].
//!
//! # What holds for all request functions
//!
//! - Functions stand in a module named after the operation, and are named after the path:
//!   `update_user::users` is `PATCH /users/{id}`.
//! - Values for placeholders are percent-encoded. Where a path has several, each has a type of its
//!   own in `ids`, so that they cannot be swapped.
//! - Nothing fails before the request is sent: [`Request::to_http`] reports arguments that cannot
//!   be sent as a [`RequestError`], and [`Response::read`] reports any answer but a success as a
//!   [`GraphError`]. An answer without the expected body is a [`MissingBody`].
//! - Each module has a constant [`OPERATION`](Operation) with what the reference says: permissions,
//!   success codes, the page.
//!
//! # Features
//!
//! - `macros` (default): `graph_docs!` and `derive(GraphModel)`.
//! - `v1`, `beta`: the models of this crate's own pages; `v1-users`, `v1-mail` and so on: those of
//!   one area and what they need.
//! - `time`, `chrono`, `jiff`: conversions from and to the types of these crates.

// The badges on docs.rs show areas, not the features that these switch on.
#![cfg_attr(docsrs, feature(doc_cfg), doc(auto_cfg(hide(feature = "_v1", feature = "_beta"))))]
#![warn(unreachable_pub)]

// Generated code refers to the crate by its name, even inside of it.
extern crate self as graph_models;

#[doc(hidden)]
#[path = "generated/mod.rs"]
pub mod __generated_v1;
pub mod query;
pub mod reflect;

mod etag;
mod json;
mod open_enum;
mod patch;
mod request;
mod response;
mod scalar;

#[cfg(test)]
#[allow(dead_code, unreachable_pub, missing_docs)]
mod fixture;

pub use etag::ETag;
pub use json::Untyped;
pub use open_enum::{Flags, OpenEnum, Unrecognized};
pub use patch::{
    ChangeOf, Creation, CreationOf, LeftOut, LeftOutReason, NameReason, NearName, Patch, PatchBody, PatchError,
    PatchOf, PatchProblem, PatchState, Patchable, Refusal, RefusedName, Whole,
};
pub use reflect::{Access, Additional, DerivedFrom, Dictionary, Foreign, Misfit, Model, TypeInfo};
pub use request::{
    AdvancedQueries, Answer, ApiVersion, Cause, Cloud, Endpoint, Many, Monitor, Operation, ParameterList, Permissions,
    Reference, ReferenceTarget, Request, RequestError,
};
pub use response::{
    Accepted, Content, Delta, DeltaItem, ErrorDetail, ErrorKind, GraphError, InnerError, MissingBody, NoContent, Page,
    Payload, Progress, ProgressStatus, RemovedReason, Response, Resync, RetryAfter, Scalar,
};
pub use scalar::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, ScalarError, TimeOfDay};

/// Generates models, patches and request functions from pages of the reference while the crate
/// compiles.
///
/// # Examples
///
/// Types that are left out, and one of your own in the place of another: properties of the first
/// kind are untyped JSON, those of the second hold your type in a [`Foreign`].
///
/// ```
/// #[derive(Clone, Debug, PartialEq, serde_derive::Serialize, serde_derive::Deserialize)]
/// pub struct Place {
///     city: String,
/// }
///
/// pub mod beta {
///     graph_models::graph_docs! {
///         docs = "../docs/api-reference/beta", // relative to Cargo.toml
///         pages = ["api/itemaddress-update.md"],
///         exclude = ["microsoft.graph.identitySet"],
///         replace = { "microsoft.graph.physicalAddress" => super::Place },
///         missing_pages = "allow",
///     }
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let patch = beta::ItemAddressPatch::new().set_detail(Place { city: "Oslo".into() });
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"detail":{"city":"Oslo"}}"#);
/// # Ok(())
/// # }
/// ```
///
/// Further derives and attributes by type, less text, patterns, and a version that the folder's
/// name would not tell:
///
/// ```
/// pub mod beta {
///     graph_models::graph_docs! {
///         docs = "../docs/api-reference/beta",
///         pages = ["api/*proficiency-update.md", "!api/skill*"],
///         version = "beta",
///         derive = { "microsoft.graph.languageProficiencyLevel" => [PartialOrd, Ord] },
///         attributes = { "microsoft.graph.*" => [#[allow(clippy::large_enum_variant)]] },
///         doc_text = "summary",
///     }
/// }
///
/// use beta::LanguageProficiencyLevel;
/// assert!(LanguageProficiencyLevel::Elementary < LanguageProficiencyLevel::NativeOrBilingual);
/// ```
///
/// Areas: each item stands behind the features that need it, so that your `Cargo.toml` decides what
/// is compiled. With `people = []` among its features:
///
/// ```
/// # #![allow(unexpected_cfgs)]
/// pub mod v1 {
///     graph_models::graph_docs! {
///         docs = "../docs/api-reference/v1.0",
///         missing_pages = "allow",
///         areas = { "people" => ["api/user-update.md", "api/contact-update.md"] },
///     }
/// }
/// ```
///
/// # How it works
///
#[cfg(feature = "macros")]
pub use graph_macros::graph_docs;

/// Makes a struct or an enum of your own a type of the reference, checked against its page.
///
/// # Examples
///
/// ```
/// use graph_models::GraphModel;
///
/// #[derive(GraphModel)]
/// #[graph(docs = "../docs/api-reference/v1.0", page = "resources/user.md")]
/// struct Person {
///     display_name: Option<String>,
///     mail: Option<String>,
///     account_enabled: Option<bool>,
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// assert_eq!(Person::SELECT, "accountEnabled,displayName,mail");
/// let person: Person = serde_json::from_str(r#"{"displayName":"Adele Vance","mail":7,"jobTitle":"Manager"}"#)?;
/// assert_eq!(person.display_name.as_deref(), Some("Adele Vance"));
/// let patch = PersonPatch::new().set_account_enabled(false).clear_mail();
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"accountEnabled":false,"mail":null}"#);
/// # Ok(())
/// # }
/// ```
///
/// An enum, a nested struct, a name of one's own, and a place for everything else:
///
/// ```
/// use graph_models::{Additional, GraphModel, Unrecognized};
///
/// #[derive(GraphModel)]
/// #[graph(docs = "../docs/api-reference/beta", page = "resources/languageproficiency.md")]
/// struct Language {
///     display_name: Option<String>,
///     reading: Option<Level>,
///     #[graph(name = "inference")]
///     guess: Option<Box<Guess>>,
///     rest: Additional,
/// }
///
/// #[derive(GraphModel)]
/// #[graph(docs = "../docs/api-reference/beta", page = "resources/languageproficiencylevel.md")]
/// enum Level {
///     Elementary,
///     NativeOrBilingual,
///     Other(Unrecognized<Self>),
/// }
///
/// #[derive(GraphModel)]
/// #[graph(docs = "../docs/api-reference/beta", page = "resources/inferencedata.md")]
/// struct Guess {
///     confidence_score: Option<f64>,
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let json = r#"{"displayName":"Norwegian","inference":{"confidenceScore":0.75},"reading":"fluent","tag":"work"}"#;
/// let language: Language = serde_json::from_str(json)?;
/// assert!(matches!(&language.reading, Some(Level::Other(text)) if text.as_str() == "fluent"));
/// assert_eq!(serde_json::to_string(&language)?, json);
/// # Ok(())
/// # }
/// ```
///
/// # How it works
///
#[cfg(feature = "macros")]
pub use graph_macros::GraphModel;

#[cfg(feature = "_beta")]
pub mod beta;
#[cfg(feature = "_v1")]
pub mod v1;
