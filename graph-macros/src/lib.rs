//! The procedural macros. Use them through `graph_models`, which has the runtime that the generated
//! code needs.

#![warn(unreachable_pub)]

mod arguments;
mod derive;
mod expand;
mod report;
mod track;

use proc_macro::TokenStream;

/// Turns Microsoft Graph reference pages into typed Rust: models, open enums, three-state patches,
/// request functions.
///
/// Stands where items stand; put it into a module of its own, one for each version of the service.
/// The pages that the named ones reach by links to types are read too. A change of any of them
/// rebuilds the crate.
///
/// # Options
///
/// | option | value | meaning |
/// |---|---|---|
/// | `docs` | `"docs/api-reference/beta"` | the folder with `api` and `resources` in it, relative to the crate's `Cargo.toml`, failing that to the calling file |
/// | `pages` | `["api/user-update.md", "api/*-update.md", "!api/group-*"]` | pages below it; `*`, `**` and `?` as in globs, `!` takes pages away |
/// | `version` | `"v1.0"` or `"beta"` | when neither the folder's name nor the pages' own URLs tell |
/// | `exclude` | `["microsoft.graph.drive"]` | types that are left out; properties of such a type are untyped JSON, those with a closed list Strings |
/// | `replace` | `{ "microsoft.graph.dateTimeTimeZone" => crate::ZonedTime }` | types of your own: `Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync + 'static` |
/// | `derive` | `{ "microsoft.graph.user" => [Eq], "*" => [my::Trait] }` | further derives; `microsoft.graph.callRecords.*` names a namespace |
/// | `attributes` | `{ "microsoft.graph.user" => [#[my::attribute]] }` | further attributes |
/// | `writable` | `["microsoft.graph.user/mailNickname"]` | properties that a client may change, whatever the pages say |
/// | `read_only` | `["microsoft.graph.user/department"]` | properties that a client can't change, whatever the pages say |
/// | `whole` | `["microsoft.graph.user/passwordProfile"]` | properties whose nested value the service replaces instead of merging it: a patch sends all of it, and its setter takes the model |
/// | `rename` | `{ "microsoft.graph.user/ageGroup" => "age" }` | other names of fields, and so of setters; the name on the wire stays |
/// | `retype` | `{ "microsoft.graph.user/employeeId" => "Int64" }` | other types of properties: `Int64`, `Collection(Edm.Guid)`, a type of the reference, `Untyped`, or one of your own as `"crate::Id"` |
/// | `doc_text` | `"full"`, `"summary"`, `"none"` | how much of the pages' text becomes rustdoc |
/// | `missing_pages` | `"warn"`, `"allow"`, `"deny"` | what a link to a type without a page is |
/// | `allow` | `["malformed-table"]` | codes whose warnings are not wanted; errors stay |
/// | `operations` | `["update", "get"]` | which kinds of operation get request functions: `get`, `create`, `update`, `delete`, `action`, `reference` and `upload`; all that the pages have if not given |
/// | `navigation` | `"all"` or a number such as `0` | how many navigation properties are followed one after the other; all that there are if not given. What only the others lead to is untyped, without a warning |
/// | `areas` | `{ "users" => ["api/user-*.md"] }` | items that stand behind a cargo feature, with all they need |
/// | `crate` | `::graph`, `crate::graph` | the path of `graph-models`, where it is a dependency of another name or re-exported |
///
/// A type is called by its name in the reference (`microsoft.graph.callRecords.session`; a bare
/// name stands in `microsoft.graph`) or by the one that rustdoc shows (`call_records::Session`).
/// `writable`, `read_only`, `whole`, `rename` and `retype` hold for the types derived from the
/// named one too. Each is an error once the pages agree with it, and when the property is gone.
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
/// Corrections of pages that one does not own, and silence about their tables:
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
/// Whatever is wrong with the arguments or pages becomes a compile error at the argument that named
/// the page, with the place in the page, an excerpt and the likely fix. Oddities that still compile
/// become warnings, which rustc words as uses of deprecated constants, since stable Rust lets no
/// macro warn by itself. What the crate says of the lint `deprecated` does not concern them;
/// `allow` leaves them out by their codes, and so does a comment in the page:
/// `<!-- graph-docs: allow(malformed-table) -->`.
#[proc_macro]
pub fn graph_docs(input: TokenStream) -> TokenStream {
    expand::graph_docs(input)
}

/// Makes a struct or an enum of your own one of the reference's: checked against its page, with
/// what a generated model has.
///
/// # Options
///
/// | option | value | meaning |
/// |---|---|---|
/// | `docs` | `"docs/api-reference/v1.0"` | the folder with `api` and `resources` in it, relative to the crate's `Cargo.toml`, failing that to the file |
/// | `page` | `"resources/user.md"` | the page below it; that of an operation stands for the type that it changes |
/// | `update` | `"api/user-update.md"` | the page of the PATCH of the type, or of a base type, that says what may be written |
/// | `name` | `"microsoft.graph.user"` | the type, where the page documents several |
/// | `version` | `"v1.0"` or `"beta"` | when the pages do not tell |
/// | `model` | `graph_models::v1::User` | a generated type, in the place of all of these |
/// | `crate` | `::graph`, `crate::graph` | the path of `graph-models`, where it is a dependency of another name or re-exported |
///
/// On a field, or on a variant:
///
/// | option | value | meaning |
/// |---|---|---|
/// | `name` | `"displayName"` | the property or member, where the field or variant has another name |
/// | `writable`, `read_only` | | a client may change the property, or can't, whatever the pages say |
/// | `retype` | `"Int64"` | the property has this type, whatever its page says |
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
/// - A **field** has the name that a generated model's field would have;
///   `#[graph(name = "displayName")]` names the property where you want another. A name that the
///   page lacks is an error, with the near one.
/// - Its **type** is an `Option`, since a response may lack any property, of the type that the
///   property has, or of a `Vec` of it for a collection. `graph_models::Untyped` is JSON as it
///   comes, whatever the page says, and `graph_models::Foreign<T>` a type that serde reads; neither
///   is checked.
/// - A **nested** struct, alone, in a `Box` or in a `Vec`, has the derive too, for the page of the
///   property's type; or it is a generated model of that type.
/// - An **enum** has the derive too. Each variant is a member of the page's enum, under its name in
///   UpperCamelCase or that of `#[graph(name = "…")]`, and one more keeps any other text:
///   `Unrecognized(graph_models::Unrecognized<Self>)`. Members that have no variant are such text.
///   A set of members is a `graph_models::Flags<E>`. A String whose page lists its values is a
///   `String`, or an enum whose `page` is that of the property's type.
/// - What the **page has wrong** can be said at the field: `#[graph(writable)]` and
///   `#[graph(read_only)]` about setters, `#[graph(retype = "Int64")]` about the type (one that a
///   type cell could have). Each is an error once the pages agree.
///
/// # What there is then
///
/// - For a struct `Model`, and with it `Serialize`, `Deserialize`, `Default`, `Clone`, `PartialEq`
///   and `Debug`, all as for a generated model; do not derive them yourself. `Debug` shows the name
///   of the page's type. A value that does not fit leaves its field empty and takes nothing else
///   away. With a field of the type `graph_models::Additional`, under whatever name, everything
///   else is kept and written back: annotations, such values, properties without a field. Without
///   one it is dropped while reading; the entity tag is still in `Response::etag`.
/// - `SELECT`, the properties as `$select` takes them. Navigation properties are not in it: they
///   take `$expand`.
/// - A patch type, `PersonPatch` for `Person`, with a setter for each field whose property may be
///   written, and `clear_…` where null may be. A nested setter takes the patch of the nested
///   struct. What may be written is what the page that updates the type says: `api/user-update.md`
///   beside `resources/user.md` if it is there, or the one that `update` names; without one, what
///   the type's own page does not call read-only. A patch replaces a collection whole, so a nested
///   struct in one that may be written has to have an `Additional`; the structs inside of that one
///   are better off with one too.
/// - For an enum `OpenEnum`, and with it what a generated enum has.
///
/// An edit of a page that was read rebuilds the crate. What is wrong with pages other than those of
/// the type itself and the one that updates it is not reported here.
///
/// # Without the pages
///
/// Where another crate has made the types with `graph_docs!`, one of them takes the place of the
/// page:
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
/// Then rustc checks: that the model has a field of that name, or of the property that `name`
/// names, and that the field has the model's type, or is a struct or enum with
/// `#[graph(model = …)]` for it. Models convert into the struct and back with `From`; on the way
/// there, what the struct has no place for is lost. `PersonPatch` is the model's own patch type,
/// which the request functions take. To change something, convert what was read into the struct and
/// the changed struct back, with an `Additional` in each struct, and take the patch between the two
/// models: `between(&user, &person.into())`. Without `Additional`, the model that comes back lacks
/// all that the struct has no field for, and that patch clears it; then take the patch between what
/// the struct was and what it is, `between(&before.into(), &after.into())`, and leave alone
/// collections of such structs, which it would replace whole. What the page deprecates is a warning
/// at the field or variant, unless `#[allow(deprecated)]` stands there or on the item. A set of
/// members and a type that others derive from keep the generated type.
///
/// # Errors
///
/// Whatever is not as the page has it becomes a compile error at the field, with the place in the
/// page, an excerpt and the likely fix.
#[proc_macro_derive(GraphModel, attributes(graph))]
pub fn graph_model(item: TokenStream) -> TokenStream {
    derive::graph_model(item.into()).into()
}
