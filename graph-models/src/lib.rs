//! Typed models, patches and requests of Microsoft Graph, generated from its reference
//! documentation.
//!
//! For each type of the reference there is a [`Model`], which holds what a response contains, and a
//! [`Patch`], which holds the changes that a PATCH request sends. For each operation there is a
//! function that returns a [`Request`]. This crate does no I/O: convert a request into an
//! [`http::Request`] and send it with any HTTP client, or send it with the `graph-client` crate.
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
//! // Send the request with any HTTP client, then read the response that it returns.
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
//! | use ready-made models | enable a feature such as `v1-users`; the models are in the module `v1` or `beta` |
//! | generate models from pages of the reference | `graph_docs!` (feature `macros`); in a build script, the crate `graph-build` |
//! | find an operation | the module `operations` next to the models lists all functions by resource |
//! | read an object | the function for its page, such as `get_user::users`; to read only some properties: [`Request::select`] |
//! | read a collection | [`Page`], one page at a time; to read only what has changed: [`Delta`] |
//! | filter, sort, search or expand | [`Request::filter`], [`Request::order_by`], [`Request::search`], [`Request::expand`]; conditions: [`query`] |
//! | change an object | a patch type such as `UserPatch`, with `set_…` and `clear_…`; the difference between two models: [`Patch::between`] |
//! | create an object | a type such as `NewUser`, and the function for its page, such as `create_user::users` |
//! | avoid overwriting other people's changes | [`Request::if_match`] with an [`ETag`] |
//! | refer to another object | [`Reference`] |
//! | upload or download a file | the function for its page; a download returns [`Content`] |
//! | start a long-running operation | [`Accepted`], [`Monitor`] and [`Progress`] |
//! | send several requests at once | a batch in the crate `graph-client` |
//! | handle errors | [`GraphError`]; its [`kind`](GraphError::kind), and [`RetryAfter`] for when to try again |
//! | match on an enum | [`OpenEnum`]: documented members are variants, [`Unrecognized`] keeps any other; a set of members: [`Flags`] |
//! | distinguish derived types | [`DerivedFrom`], and enums such as `AnyRecipient` |
//! | use a struct of your own | `#[derive(GraphModel)]` (feature `macros`); a type that implements serde's traits: [`Foreign`] |
//! | read properties that the reference does not list | [`Additional`], in the field `additional` of every model |
//! | write code for all models | [`Model`] and the module [`reflect`] |
//!
//! # Rules for all models
//!
//! - Every property is an `Option`, because any response may lack it. Values that the reference
//!   does not document are kept and written back.
//! - In a patch, each property is kept, cleared or set ([`PatchState`]). Properties that a client
//!   cannot change have no setter.
//! - The primitive types of OData are `bool`, integers, `f64`, `String`, [`Date`],
//!   [`DateTimeOffset`], [`TimeOfDay`], [`Duration`], [`Guid`], [`Decimal`] and [`Binary`]. JSON of
//!   unknown type is [`Untyped`].
//!
//! # Rules for all request functions
//!
//! - Each function is in a module named after its operation, and is itself named after the path of
//!   the URL: `update_user::users` is `PATCH /users/{id}`.
//! - Values for placeholders are percent-encoded. Where a path has several placeholders, each has
//!   its own type in the module `ids`, so that they cannot be swapped.
//! - Building a request never fails. [`Request::to_http`] reports arguments that cannot be sent as
//!   a [`RequestError`], and [`Response::read`] reports any response other than a success as a
//!   [`GraphError`]. A successful response that lacks the expected body is a [`MissingBody`].
//! - Each module has a constant [`OPERATION`](Operation) with what the reference says about the
//!   operation: its permissions, success codes and page.
//!
//! # Features
//!
//! - `macros` (enabled by default): the macro `graph_docs!` and `derive(GraphModel)`.
//! - `v1`, `beta`: models for this crate's own copy of the reference; `v1-users`, `v1-mail` and so
//!   on enable one area and the types that it needs.
//! - `time`, `chrono`, `jiff`: conversions to and from the types of these crates.

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
/// Leave out some types and replace another with your own. A property whose type is left out is
/// untyped JSON; a property whose type is replaced holds your type in a [`Foreign`].
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
/// Add derives and attributes to individual types, shorten the documentation, select pages with
/// patterns, and state the version if the folder's name does not tell it:
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
/// Split the items into areas: each item is compiled only if a feature that needs it is enabled, so
/// that your `Cargo.toml` decides what is compiled. With `people = []` among its features:
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

/// Makes your own struct or enum a type of the reference, and checks it against its page.
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
/// An enum, a nested struct, a field with a name of its own, and a field for everything else:
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
