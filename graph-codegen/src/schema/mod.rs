//! What the pages say together: types, properties, enums and operations, with every link resolved.
//!
//! The second stage: [`Page`](crate::page::Page)s in, one [`Schema`] out. It speaks OData's
//! language (entity type, complex type, navigation property, open type) and knows no Rust.
//!
//! Everything that pages say is data of a schema. A tool that lists what each property is and which
//! permissions each operation needs:
//!
//! ```
//! use graph_codegen::diagnostic::Diagnostics;
//! use graph_codegen::library::{Library, Memory};
//! use graph_codegen::schema::{self, Selection, TypeDef, TypeName, TypeRef};
//!
//! let note = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\
//!             |Property|Type|Description|\n|:-|:-|:-|\n\
//!             |id|String|The key. Read-only.|\n\
//!             |text|String|The **text**. Supports `$filter` (`eq`).|\n";
//! let get = "# Get note\n\nNamespace: microsoft.graph\n\nRead a [note](../resources/note.md).\n\n## Permissions\n\
//!            |Permission type|Permissions|\n|:-|:-|\n|Application|Notes.Read.All|\n\n\
//!            ## HTTP request\n```http\nGET /notes/{id}\n```\n";
//! let pages = Memory::new([("resources/note.md", note), ("api/note-get.md", get)]);
//!
//! let (mut library, mut diagnostics) = (Library::new(&pages), Diagnostics::new());
//! let selection = Selection { pages: vec!["api/note-get.md".into()], ..Selection::default() };
//! let schema = schema::build(&mut library, &selection, &mut diagnostics).schema;
//!
//! let name = TypeName::parse("microsoft.graph.note").unwrap();
//! let TypeDef::Structured(note) = &schema.types[&name] else { panic!("no structured type") };
//! let [id, text] = note.properties.as_slice() else { panic!("not two properties") };
//! assert!(id.read_only && !text.read_only);
//! assert!(matches!(&text.ty, TypeRef::Primitive(primitive) if primitive.edm_name() == "Edm.String"));
//! assert_eq!((&*text.description, text.description.marks.len()), ("The text. Supports $filter (eq).", 3));
//!
//! let get = &schema.operations[0];
//! assert_eq!((get.method.as_str(), get.urls[0].text.as_str()), ("GET", "/notes/{id}"));
//! assert_eq!(get.permissions.as_ref().unwrap().application, ["Notes.Read.All"]);
//! ```

mod build;
mod by_name;
mod called;
mod description;
mod examples;
pub(crate) mod name;
mod operation;
mod outline;
mod primitive;
mod query;
mod read;

pub use build::{Built, NewElement, NewType, Reason, Selection, build};
pub(crate) use build::{gather, linked_page, select, twice, unite};
pub(crate) use by_name::ByName;
pub(crate) use called::Called;
pub(crate) use called::CalledTypes;
pub use called::{NamespaceText, PropertyText, TypeText};
pub use description::{Description, Mark, MarkKind, Note, NoteText};
pub use examples::{ExampleKind, PageExample, examples};
pub use name::TypeName;
pub(crate) use operation::BodyType;
pub use operation::{Answer, Example, Header, Operation, OperationKind, Permissions, Placeholder, Url};
pub use primitive::Primitive;
pub use query::{AdvancedQueries, FilterSupport, Operator, Operators, QuerySupport};

use std::collections::BTreeMap;
use std::fmt;

use crate::limits::BASE_TYPES;
use crate::source::{FileId, Span};

/// Which service version a tree of pages describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// `https://graph.microsoft.com/v1.0`
    V1,
    /// `https://graph.microsoft.com/beta`
    Beta,
}

impl Version {
    /// The segment of the URL and of the documentation's folders.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }

    /// The version of a URL segment or folder name, compared without case.
    pub fn from_segment(segment: &str) -> Option<Self> {
        [Self::V1, Self::Beta].into_iter().find(|version| version.as_str().eq_ignore_ascii_case(segment))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Everything that a set of pages says.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The version the pages describe.
    pub version: Version,
    /// All types by full name.
    pub types: BTreeMap<TypeName, TypeDef>,
    /// The operations, in the order of their pages' paths.
    pub operations: Vec<Operation>,
}

/// A type.
#[derive(Clone, Debug)]
pub enum TypeDef {
    /// An entity type or complex type.
    Structured(StructuredType),
    /// An enum.
    Enum(EnumType),
    /// A type that pages link to or name while no page of the set documents it.
    Missing(MissingType),
}

/// An entity type (it has a key) or a complex type (it has none).
#[derive(Clone, Debug)]
pub struct StructuredType {
    /// The full name.
    pub name: TypeName,
    /// Whether it has a key.
    pub entity: bool,
    /// The base type.
    pub base: Option<TypeName>,
    /// Whether the pages call it abstract.
    pub is_abstract: bool,
    /// Whether the pages call it an open type.
    pub open: bool,
    /// The type of the values, where the pages show an open type as a dictionary with keys of the
    /// client's own.
    pub entry: Option<TypeRef>,
    /// What the page says it is; empty if nothing.
    pub description: Description,
    /// The properties its own pages list, structural ones first, in the order of the pages;
    /// inherited ones are here only where the pages repeat them.
    pub properties: Vec<Property>,
    /// The navigation properties that requests bind to objects (`name@odata.bind`), by name: those
    /// of the type itself, and not those of its base types.
    pub bindings: Vec<Binding>,
    /// The derived types that its own pages link to, by name. Everything that contains a value of
    /// this type needs them too.
    pub derived: Vec<TypeName>,
    /// The pages that document it; the first is the main one.
    pub pages: Vec<FileId>,
    /// Whether no page of the set documents it: what it has is known from the request bodies of its
    /// operations alone.
    pub(crate) known_from_bodies: bool,
    /// The path that a page about updating it would have, where the page of this entity type was
    /// named by itself and no page of the set changes it.
    pub(crate) update_page: Option<String>,
    /// Where it is named.
    pub span: Span,
    /// Why it is deprecated, if it is.
    pub deprecated: Option<String>,
}

/// A navigation property that a request binds to an object, or to several. The pages of its type
/// need not list it.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The name of the property.
    pub name: String,
    /// Whether it is bound to several objects at once.
    pub collection: bool,
    /// Where a request binds it.
    pub span: Span,
}

/// A structural or navigation property.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// The type; of one element, for a collection.
    pub ty: TypeRef,
    /// Whether it is a collection.
    pub collection: bool,
    /// Whether it is listed as a relationship.
    pub navigation: bool,
    /// Whether null is allowed; `None` where the pages do not say.
    pub nullable: Option<bool>,
    /// What the page says of its use in queries.
    pub queries: QuerySupport,
    /// Whether the pages call it read-only or computed, or say that it can be set only on creation.
    pub read_only: bool,
    /// Whether a client can set it when it creates the object, and not later.
    pub(crate) on_creation: bool,
    /// The sentence that says under which condition a client cannot change it, where it otherwise
    /// can.
    pub(crate) read_only_when: Option<String>,
    /// Whether it is (part of) the key.
    pub key: bool,
    /// The type that it is said to be inherited from.
    pub inherited_from: Option<TypeName>,
    /// What the page says it is; empty if nothing.
    pub description: Description,
    /// The "possible values" of its description.
    pub values: Vec<String>,
    /// The enum that its possible values make, where the pages call it String; `ty` stays what the
    /// pages say.
    pub closed_list: Option<TypeName>,
    /// Why it is deprecated, if it is.
    pub deprecated: Option<String>,
    /// Where it is named.
    pub span: Span,
    /// What it was read from.
    pub source: PropertySource,
}

/// What a property was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropertySource {
    /// A table of the type's own page.
    Table,
    /// Only the JSON representation on the type's own page.
    Json,
    /// Examples of responses, and no table but that of a request body.
    Example,
    /// Only the request body of an operation.
    Body,
}

/// The type of a property.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// An `Edm` primitive type.
    Primitive(Primitive),
    /// A type of [`Schema::types`].
    Named(TypeName),
    /// The type cell could not be read; any JSON value.
    Untyped,
}

impl TypeRef {
    /// The name, if it is a type of [`Schema::types`].
    pub fn named(&self) -> Option<&TypeName> {
        if let Self::Named(name) = self { Some(name) } else { None }
    }

    /// What the service's metadata calls it: `Edm.String`, `microsoft.graph.user`; none if it is
    /// not known.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Primitive(primitive) => Some(primitive.edm_name()),
            Self::Named(name) => Some(name.as_str()),
            Self::Untyped => None,
        }
    }
}

/// An enum.
#[derive(Clone, Debug)]
pub struct EnumType {
    /// The full name.
    pub name: TypeName,
    /// What the page says it is; empty if nothing.
    pub description: Description,
    /// The members, in the order of the pages.
    pub members: Vec<EnumMember>,
    /// Whether several members may be set at once; `None` where the pages do not say.
    pub flags: Option<bool>,
    /// What it was read from.
    pub source: EnumSource,
    /// The pages that list it.
    pub pages: Vec<FileId>,
    /// Where it is named.
    pub span: Span,
    /// Why it is deprecated, if it is.
    pub deprecated: Option<String>,
}

/// What an enum was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnumSource {
    /// A list of its members.
    List,
    /// Only the possible values beside the properties whose type it is.
    Values,
    /// The possible values of one String property: the service's metadata has no such type.
    ClosedList,
}

/// A member of an enum.
#[derive(Clone, Debug)]
pub struct EnumMember {
    /// The name on the wire.
    pub name: String,
    /// The number, where the page gives it.
    pub value: Option<i64>,
    /// What the page says it is; empty if nothing.
    pub description: Description,
    /// Why it is deprecated, if it is.
    pub deprecated: Option<String>,
    /// Where it is named.
    pub span: Span,
}

/// A type that no page of the set documents.
#[derive(Clone, Debug)]
pub struct MissingType {
    /// The full name, as far as it is known.
    pub name: TypeName,
    /// The first place that names it.
    pub span: Span,
    /// The target of the first link to it, relative to the documentation folder.
    pub(crate) target: Option<String>,
}

impl Schema {
    /// The structured type of a name.
    pub fn structured(&self, name: &TypeName) -> Option<&StructuredType> {
        if let Some(TypeDef::Structured(ty)) = self.types.get(name) { Some(ty) } else { None }
    }

    /// All structured types, by full name.
    pub fn structured_types(&self) -> impl Iterator<Item = &StructuredType> {
        self.types.values().filter_map(|def| if let TypeDef::Structured(ty) = def { Some(ty) } else { None })
    }

    /// A type and its base types, nearest first. Ends before a type that was seen already.
    pub fn base_chain<'a>(&'a self, name: &TypeName) -> Vec<&'a StructuredType> {
        let mut chain: Vec<&StructuredType> = Vec::new();
        let mut next = self.structured(name);
        // A chain is at most so long, so there is no need to remember which types were seen, but
        // for a circle.
        while let Some(ty) = next.filter(|_| chain.len() <= BASE_TYPES + 1) {
            if chain.iter().any(|seen| std::ptr::eq(*seen, ty)) {
                break;
            }
            chain.push(ty);
            next = ty.base.as_ref().and_then(|base| self.structured(base));
        }
        chain
    }

    /// All properties of a type, those of its base types included: its own first, each name once.
    pub fn all_properties<'a>(&'a self, name: &TypeName) -> Vec<&'a Property> {
        let mut all: Vec<&Property> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for ty in self.base_chain(name) {
            all.extend(ty.properties.iter().filter(|property| seen.insert(property.name.as_str())));
        }
        all
    }
}

impl TypeDef {
    /// The full name.
    pub fn name(&self) -> &TypeName {
        match self {
            Self::Structured(ty) => &ty.name,
            Self::Enum(ty) => &ty.name,
            Self::Missing(ty) => &ty.name,
        }
    }

    /// The pages that document it, the main one first.
    pub fn pages(&self) -> &[FileId] {
        match self {
            Self::Structured(ty) => &ty.pages,
            Self::Enum(ty) => &ty.pages,
            Self::Missing(_) => &[],
        }
    }
}
