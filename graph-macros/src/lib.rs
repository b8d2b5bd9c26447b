//! The procedural macros of `graph_models`. Use them through that crate, which has the runtime that
//! generated code needs.

#![warn(unreachable_pub)]

mod arguments;
mod derive;
mod expand;
mod report;
mod track;

use proc_macro::TokenStream;

/// Generates typed Rust from pages of the Microsoft Graph reference: models, open enums, patches
/// and request functions.
///
/// Call the macro where items are allowed, usually in a module of its own for each version of the
/// service. Pages that the named ones reach through links to types are read as well. A change of
/// any of these pages rebuilds the crate.
///
/// # Options
///
/// | option | value | meaning |
/// |---|---|---|
/// | `docs` | `"docs/api-reference/beta"` | the folder that contains `api` and `resources`, relative to the crate's `Cargo.toml`, or otherwise to the calling file |
/// | `pages` | `["api/user-update.md", "api/*-update.md", "!api/group-*"]` | pages in the folder; `*`, `**` and `?` as in globs, and `!` excludes pages |
/// | `version` | `"v1.0"` or `"beta"` | the version, if neither the folder's name nor the URLs in the pages state it |
/// | `exclude` | `["microsoft.graph.drive"]` | types to leave out; properties of such a type are untyped JSON, or `String` if the type is a closed list |
/// | `replace` | `{ "microsoft.graph.dateTimeTimeZone" => crate::ZonedTime }` | your own types in place of generated ones: `Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync + 'static` |
/// | `derive` | `{ "microsoft.graph.user" => [Eq], "*" => [my::Trait] }` | additional derives; `microsoft.graph.callRecords.*` is all types of a namespace |
/// | `attributes` | `{ "microsoft.graph.user" => [#[my::attribute]] }` | additional attributes |
/// | `writable` | `["microsoft.graph.user/mailNickname"]` | properties that a client can change, even if the pages say otherwise |
/// | `read_only` | `["microsoft.graph.user/department"]` | properties that a client cannot change, even if the pages say otherwise |
/// | `whole` | `["microsoft.graph.user/passwordProfile"]` | properties whose nested value the service replaces instead of merging it: a patch sends all of it, and the setter accepts a model |
/// | `rename` | `{ "microsoft.graph.user/ageGroup" => "age" }` | different names for fields and their setters; the names in JSON stay the same |
/// | `retype` | `{ "microsoft.graph.user/employeeId" => "Int64" }` | different types for properties: `Int64`, `Collection(Edm.Guid)`, a type of the reference, `Untyped`, or your own type as `"crate::Id"` |
/// | `doc_text` | `"full"`, `"summary"`, `"none"` | how much of the pages' text becomes rustdoc |
/// | `missing_pages` | `"warn"`, `"allow"`, `"deny"` | how to treat a link to a type that has no page |
/// | `allow` | `["malformed-table"]` | codes of warnings to suppress; errors cannot be suppressed |
/// | `operations` | `["update", "get"]` | the kinds of operation that get request functions: `get`, `create`, `update`, `delete`, `action`, `reference` and `upload`; all of them by default |
/// | `navigation` | `"all"` or a number such as `0` | the maximum number of navigation properties that are followed in a row; no limit by default. Types that are only reachable beyond it are untyped, without a warning |
/// | `areas` | `{ "users" => ["api/user-*.md"] }` | items that require a cargo feature, including everything that they need |
/// | `crate` | `::graph`, `crate::graph` | the path of `graph-models`, if the dependency is renamed or re-exported |
///
/// Refer to a type by its name in the reference (`microsoft.graph.callRecords.session`; the
/// namespace `microsoft.graph` may be omitted) or by its name in rustdoc (`call_records::Session`).
/// `writable`, `read_only`, `whole`, `rename` and `retype` also apply to the types derived from the
/// named one. Each becomes an error when the pages agree with it, or when the property no longer
/// exists.
///
/// # Examples
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
/// Correct pages that are not your own, and suppress warnings about their tables:
///
/// ```ignore
/// graph_models::graph_docs! {
///     docs = "docs/api-reference/v1.0",
///     pages = ["api/user-update.md"],
///     writable = ["microsoft.graph.user/mailNickname"],
///     rename = { "User/age_group" => "age" },
///     retype = { "User/employee_id" => "crate::EmployeeId" },
///     allow = ["malformed-table"],
/// }
/// ```
///
/// # Errors
///
/// Each problem in the arguments or pages is a compile error at the argument that names the page.
/// The message has the place in the page, an excerpt and the likely fix. Problems that do not
/// prevent code generation are warnings. rustc reports them as uses of deprecated constants,
/// because macros cannot emit warnings on stable Rust; the crate's level of the lint `deprecated`
/// does not apply to them. To suppress a warning by its code, use the option `allow`, or a comment
/// in the page: `<!-- graph-docs: allow(malformed-table) -->`.
#[proc_macro]
pub fn graph_docs(input: TokenStream) -> TokenStream {
    expand::graph_docs(input)
}

/// Makes your own struct or enum a type of the reference. The derive checks it against its page and
/// implements what a generated model has.
///
/// # Options
///
/// | option | value | meaning |
/// |---|---|---|
/// | `docs` | `"docs/api-reference/v1.0"` | the folder that contains `api` and `resources`, relative to the crate's `Cargo.toml`, or otherwise to the file |
/// | `page` | `"resources/user.md"` | the page of the type in the folder; the page of an operation stands for the type that it changes |
/// | `update` | `"api/user-update.md"` | the page of the PATCH of the type, or of a base type, which documents what can be written |
/// | `name` | `"microsoft.graph.user"` | the type, if the page documents several |
/// | `version` | `"v1.0"` or `"beta"` | the version, if the pages do not state it |
/// | `model` | `graph_models::v1::User` | a generated type, instead of all options above |
/// | `crate` | `::graph`, `crate::graph` | the path of `graph-models`, if the dependency is renamed or re-exported |
///
/// On a field or a variant:
///
/// | option | value | meaning |
/// |---|---|---|
/// | `name` | `"displayName"` | the property or member, if the field or variant has a different name |
/// | `writable`, `read_only` | | a client can or cannot change the property, even if the pages say otherwise |
/// | `retype` | `"Int64"` | the property has this type, even if its page says otherwise |
///
/// # Examples
///
/// ```ignore
/// #[derive(GraphModel)]
/// #[graph(docs = "docs/api-reference/v1.0", page = "resources/user.md")]
/// struct Person {
///     display_name: Option<String>,
///     mail: Option<String>,
///     account_enabled: Option<bool>,
/// }
/// ```
///
/// # What is checked
///
/// - A **field** must have the name that the field of a generated model would have. To use another
///   name, name the property with `#[graph(name = "displayName")]`. A name that is not in the page
///   is an error that suggests a similar one.
/// - Its **type** must be an `Option`, since a response may lack any property. The option contains
///   the type of the property, or a `Vec` of it for a collection. `graph_models::Untyped`, which is
///   JSON of any type, and `graph_models::Foreign<T>`, which is a type that implements serde's
///   traits, are not checked.
/// - A **nested** struct, alone, in a `Box` or in a `Vec`, must have the derive as well, for the
///   page of the property's type, or be a generated model of that type.
/// - An **enum** must have the derive as well. Each variant is a member of the page's enum, named
///   in UpperCamelCase or with `#[graph(name = "…")]`. One additional variant keeps any other text:
///   `Unrecognized(graph_models::Unrecognized<Self>)`. Members without a variant are such text. A
///   set of members is a `graph_models::Flags<E>`. A String property whose page lists its values is
///   a `String`, or an enum whose `page` is that of the property's type.
/// - If the **page is wrong**, correct it at the field: `#[graph(writable)]` and
///   `#[graph(read_only)]` for setters, `#[graph(retype = "Int64")]` for the type, in the syntax of
///   the pages' tables. Each becomes an error when the pages agree with it.
///
/// # What is implemented
///
/// - For a struct: `Model`, and with it `Serialize`, `Deserialize`, `Default`, `Clone`, `PartialEq`
///   and `Debug`, all of which behave as for a generated model; do not derive them yourself.
///   `Debug` prints the name of the page's type. A value of the wrong type leaves its field unset
///   and does not affect other fields. If the struct has a field of type
///   `graph_models::Additional`, with any name, everything else is stored in it and written back:
///   annotations, values of the wrong type, and properties without a field. Otherwise these are
///   discarded while reading; the entity tag is still available in `Response::etag`.
/// - `SELECT`, the list of properties for `$select`. It does not contain navigation properties,
///   which require `$expand`.
/// - A patch type, such as `PersonPatch` for `Person`, with a setter for each field whose property
///   is writable, and `clear_…` if it is nullable. A setter of a nested struct accepts the patch of
///   that struct. Which properties are writable is documented by the page that updates the type:
///   the one that `update` names, or `api/user-update.md` for `resources/user.md` if it exists.
///   Without such a page, all properties are writable that the type's own page does not call
///   read-only. A patch replaces a collection as a whole, so a nested struct in a writable
///   collection must have an `Additional`; structs nested in it should have one too.
/// - For an enum: `OpenEnum`, and with it what a generated enum has.
///
/// Changing a page that was read rebuilds the crate. Only problems in the page of the type and in
/// the page that updates it are reported.
///
/// # Without the pages
///
/// If another crate has generated the types with `graph_docs!`, name one of them instead of a page:
///
/// ```ignore
/// #[derive(GraphModel)]
/// #[graph(model = graph_models::v1::User)]
/// struct Person {
///     display_name: Option<String>,
///     password_profile: Option<Password>,
/// }
/// ```
///
/// rustc then checks that the model has a field with that name, or one for the property that `name`
/// names, and that your field has the same type as the model's, or is a struct or an enum with
/// `#[graph(model = …)]` for that type. A set of members, or a type that others derive from, must
/// keep the generated type. If the page deprecates something, the field or variant gets a warning,
/// unless it or the item has `#[allow(deprecated)]`.
///
/// Models convert into the struct and back with `From`. A conversion into a struct without
/// `Additional` loses everything that the struct has no field for. `PersonPatch` is the model's own
/// patch type, which request functions accept.
///
/// To change an object, use an `Additional` in each struct: convert the model into the struct,
/// change the struct, convert it back, and compute the patch between the two models, with
/// `between(&user, &person.into())`. Without `Additional`, the second model lacks all properties
/// without a field, and this patch would clear them. Compute the patch from two states of the
/// struct instead, with `between(&before.into(), &after.into())`, and do not change collections of
/// such structs, because a patch replaces them as a whole.
///
/// # Errors
///
/// Each difference from the page is a compile error at the field. The message has the place in the
/// page, an excerpt and the likely fix.
#[proc_macro_derive(GraphModel, attributes(graph))]
pub fn graph_model(item: TokenStream) -> TokenStream {
    derive::graph_model(item.into()).into()
}
