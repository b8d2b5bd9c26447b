//! The procedural macros. Use them through `graph_models`, which has the runtime that the generated code needs.

mod arguments;
mod expand;
mod report;
mod track;

use proc_macro::TokenStream;

/// Turns Microsoft Graph reference pages into typed Rust: models, open enums, three-state patches, request functions.
///
/// Stands where items stand; put it into a module of its own, one for each version of the service.
///
/// ```ignore
/// pub mod beta {
///     graph_models::graph_docs! {
///         docs = "docs/api-reference/beta",
///         pages = ["api/languageproficiency-update.md"],
///     }
/// }
/// ```
///
/// The pages that the named ones reach by links to types are read too. A change of any of them rebuilds the crate.
///
/// # Options
///
/// | option | value | meaning |
/// |---|---|---|
/// | `docs` | `"docs/api-reference/beta"` | the folder with `api` and `resources` in it, relative to the crate's `Cargo.toml`, failing that to the calling file |
/// | `pages` | `["api/user-update.md", "api/*-update.md", "!api/group-*"]` | pages below it; `*`, `**` and `?` as in globs, `!` takes pages away |
/// | `version` | `"v1.0"` or `"beta"` | when neither the folder's name nor the pages' own URLs tell |
/// | `exclude` | `["microsoft.graph.drive"]` | types that are left out; properties of such a type are untyped JSON |
/// | `replace` | `{ "microsoft.graph.dateTimeTimeZone" => crate::ZonedTime }` | types of your own: `Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync + 'static` |
/// | `derive` | `{ "microsoft.graph.user" => [Eq], "*" => [my::Trait] }` | further derives; `microsoft.graph.callRecords.*` names a namespace |
/// | `attributes` | `{ "microsoft.graph.user" => [#[my::attribute]] }` | further attributes |
/// | `doc_text` | `"full"`, `"summary"`, `"none"` | how much of the pages' text becomes rustdoc |
/// | `missing_pages` | `"warn"`, `"allow"`, `"deny"` | what a link to a type without a page is |
/// | `areas` | `{ "users" => ["api/user-*.md"] }` | items that stand behind a cargo feature, with all they need |
///
/// # Errors
///
/// Whatever is wrong with the arguments or pages becomes a compile error at the argument that named the page, with the place
/// in the page, an excerpt and the likely fix. Oddities that still compile become warnings.
#[proc_macro]
pub fn graph_docs(input: TokenStream) -> TokenStream {
    expand::graph_docs(input)
}
