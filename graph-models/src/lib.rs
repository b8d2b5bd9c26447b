//! Typed models of Microsoft Graph, and what they need to travel.
//!
//! Graph's documentation says of each type which properties it has and of each operation which of them a PATCH may
//! change. From those pages come, for each type,
//! - a [`Model`]: what a response holds. Every property is an `Option`, and what the page does not foresee is kept;
//! - a [`Patch`]: what a PATCH sends. Every property is kept, cleared or set, and nothing else can be said;
//!
//! and for each operation a function that makes a [`Request`]. A request does no I/O: it becomes an [`http::Request`]
//! for any client, or a part of a batch; and [`Response::read`] takes what came back.
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
//! // Any HTTP client takes it from here, and gives back something like this.
//! let answer = http::Response::builder().body(r#"{"id":"0fb4c1e3","displayName":"Norwegian"}"#)?;
//! let response = Response::<LanguageProficiency>::read(answer)?;
//! assert_eq!(response.into_value()?.display_name.as_deref(), Some("Norwegian"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Where to find what
//! - Models: [`Model`], [`DerivedFrom`], [`Dictionary`], [`Additional`], [`TypeInfo`]; patches: [`Patch`], [`Patchable`], [`PatchOf`], [`ChangeOf`], [`Whole`], [`PatchState`], [`PatchError`].
//! - Scalars of OData: [`Date`], [`DateTimeOffset`], [`TimeOfDay`], [`Duration`], [`Guid`], [`Decimal`], [`Binary`],
//!   [`Untyped`]; enums: [`OpenEnum`], [`Unrecognized`], [`Flags`].
//! - The wire: [`Request`], [`Operation`], [`Endpoint`], [`ETag`], [`Reference`], [`Answer`], [`Response`], [`GraphError`], [`MissingBody`].
//! - What answers hold: models, [`Page`], [`Delta`], [`Scalar`], [`Content`], [`NoContent`], [`Accepted`] and [`Progress`].
//! - The options of queries, made of properties: [`query`]; of fields: [`Request::select`].
//! - Sending: any HTTP library, or the crate `graph-client`.
//! - How the runtime sees a model whose type it does not know: [`reflect`].

// Generated code names the crate from its root, also inside of it.
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

/// # Examples
///
/// Types that are left out, and one of your own in the place of another: properties of the first kind are untyped JSON,
/// those of the second hold your type in a [`Foreign`].
///
/// ```
/// #[derive(Clone, Debug, PartialEq, serde_derive::Serialize, serde_derive::Deserialize)]
/// pub struct Place {
///     city: String,
/// }
///
/// pub mod beta {
///     graph_models::graph_docs! {
///         docs = "docs/api-reference/beta",
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
/// Further derives and attributes by type, less text, patterns, and a version that the folder's name would not tell:
///
/// ```
/// pub mod beta {
///     graph_models::graph_docs! {
///         docs = "docs/api-reference/beta",
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
/// Areas: each item stands behind the features that need it, so that your `Cargo.toml` decides what is compiled. With
/// `people = []` among its features:
///
/// ```
/// # #![allow(unexpected_cfgs)]
/// pub mod v1 {
///     graph_models::graph_docs! {
///         docs = "docs/api-reference/v1.0",
///         missing_pages = "allow",
///         areas = { "people" => ["api/user-update.md", "api/contact-update.md"] },
///     }
/// }
/// ```
#[cfg(feature = "macros")]
pub use graph_macros::graph_docs;

/// # Examples
///
/// ```
/// use graph_models::GraphModel;
///
/// #[derive(GraphModel)]
/// #[graph(docs = "docs/api-reference/v1.0", page = "resources/user.md")]
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
/// #[graph(docs = "docs/api-reference/beta", page = "resources/languageproficiency.md")]
/// struct Language {
///     display_name: Option<String>,
///     reading: Option<Level>,
///     #[graph(name = "inference")]
///     guess: Option<Box<Guess>>,
///     rest: Additional,
/// }
///
/// #[derive(GraphModel)]
/// #[graph(docs = "docs/api-reference/beta", page = "resources/languageproficiencylevel.md")]
/// enum Level {
///     Elementary,
///     NativeOrBilingual,
///     Other(Unrecognized<Self>),
/// }
///
/// #[derive(GraphModel)]
/// #[graph(docs = "docs/api-reference/beta", page = "resources/inferencedata.md")]
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
#[cfg(feature = "macros")]
pub use graph_macros::GraphModel;

#[cfg(feature = "_beta")]
pub mod beta;
#[cfg(feature = "_v1")]
pub mod v1;
