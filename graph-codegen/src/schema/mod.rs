//! What all pages say together: types, properties, enums and operations, with all links resolved.
//!
//! This is the second stage: it converts [`Page`](crate::page::Page)s to a [`Schema`]. It uses the
//! terms of OData (entity type, complex type, navigation property, open type) and knows nothing
//! about Rust.
//!
//! A schema contains everything that pages say, as data. This example reads the properties of a
//! type and the permissions of an operation:
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

/// The version of the service that pages describe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// `https://graph.microsoft.com/v1.0`
    V1,
    /// `https://graph.microsoft.com/beta`
    Beta,
}

impl Version {
    /// Returns the version as it is written in URLs and in the documentation's folders.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }

    /// Returns the version for a segment of a URL or the name of a folder, ignoring case.
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
    /// The version that the pages describe.
    pub version: Version,
    /// All types, by full name.
    pub types: BTreeMap<TypeName, TypeDef>,
    /// The operations, sorted by the paths of their pages.
    pub operations: Vec<Operation>,
}

/// A type.
#[derive(Clone, Debug)]
pub enum TypeDef {
    /// An entity type or complex type.
    Structured(StructuredType),
    /// An enum.
    Enum(EnumType),
    /// A type that pages link to or name, but that none of the pages documents.
    Missing(MissingType),
}

/// An entity type (it has a key) or a complex type (it has none).
#[derive(Clone, Debug)]
pub struct StructuredType {
    /// Returns the full name.
    pub name: TypeName,
    /// Whether it has a key.
    pub entity: bool,
    /// The base type.
    pub base: Option<TypeName>,
    /// Whether the pages call it abstract.
    pub is_abstract: bool,
    /// Whether the pages call it an open type.
    pub open: bool,
    /// The type of the values, if the pages show an open type as a dictionary whose keys the client
    /// chooses.
    pub entry: Option<TypeRef>,
    /// The page's description; may be empty.
    pub description: Description,
    /// The properties that its own pages list, structural ones first, in the order of the pages.
    /// Inherited properties are only included if the pages repeat them.
    pub properties: Vec<Property>,
    /// The navigation properties that requests bind to objects (`name@odata.bind`), sorted by name:
    /// those of the type itself, not those of its base types.
    pub bindings: Vec<Binding>,
    /// The derived types that its own pages link to, sorted by name. Anything that contains a value
    /// of this type needs them as well.
    pub derived: Vec<TypeName>,
    /// The pages that document it, starting with the main one.
    pub pages: Vec<FileId>,
    /// Whether no page documents it, so that its properties are only known from the request bodies
    /// of its operations.
    pub(crate) known_from_bodies: bool,
    /// The path that a page about updating it would have, if the page of this entity type was
    /// requested directly and none of the pages changes it.
    pub(crate) update_page: Option<String>,
    /// The place that names it.
    pub span: Span,
    /// The reason why it is deprecated, if it is.
    pub deprecated: Option<String>,
}

/// A navigation property that a request binds to one or several objects. The pages of its type may
/// not list it.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The name of the property.
    pub name: String,
    /// Whether it is bound to several objects at once.
    pub collection: bool,
    /// The place at which a request binds it.
    pub span: Span,
}

/// A structural or navigation property.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name in JSON.
    pub name: String,
    /// The type; for a collection, that of its elements.
    pub ty: TypeRef,
    /// Whether it is a collection.
    pub collection: bool,
    /// Whether it is listed as a relationship.
    pub navigation: bool,
    /// Whether it may be null; `None` if the pages do not say.
    pub nullable: Option<bool>,
    /// What the page says about its use in queries.
    pub queries: QuerySupport,
    /// Whether the pages call it read-only or computed, or say that it can only be set on creation.
    pub read_only: bool,
    /// Whether a client can set it when it creates the object, but not later.
    pub(crate) on_creation: bool,
    /// The sentence that states the condition under which a client cannot change it, if it can
    /// otherwise.
    pub(crate) read_only_when: Option<String>,
    /// Whether it is the key or a part of it.
    pub key: bool,
    /// The type that the pages say it is inherited from.
    pub inherited_from: Option<TypeName>,
    /// The page's description; may be empty.
    pub description: Description,
    /// The possible values in its description.
    pub values: Vec<String>,
    /// The enum of its possible values, if the pages call it String; `ty` then still is the type
    /// that the pages state.
    pub closed_list: Option<TypeName>,
    /// The reason why it is deprecated, if it is.
    pub deprecated: Option<String>,
    /// The place that names it.
    pub span: Span,
    /// The source of the property.
    pub source: PropertySource,
}

/// The source of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropertySource {
    /// A table of the type's own page.
    Table,
    /// Only the JSON representation on the type's own page.
    Json,
    /// Examples of responses; its only table is that of a request body.
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
    /// Any JSON value, because the type cell cannot be read.
    Untyped,
}

impl TypeRef {
    /// Returns the name, if it is a type of [`Schema::types`].
    pub fn named(&self) -> Option<&TypeName> {
        if let Self::Named(name) = self { Some(name) } else { None }
    }

    /// Returns the name in the service's metadata: `Edm.String`, `microsoft.graph.user`; `None` if
    /// it is not known.
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
    /// Returns the full name.
    pub name: TypeName,
    /// The page's description; may be empty.
    pub description: Description,
    /// The members, in the order of the pages.
    pub members: Vec<EnumMember>,
    /// Whether a value can have several members; `None` if the pages do not say.
    pub flags: Option<bool>,
    /// The source of the enum.
    pub source: EnumSource,
    /// The pages that list it.
    pub pages: Vec<FileId>,
    /// The place that names it.
    pub span: Span,
    /// The reason why it is deprecated, if it is.
    pub deprecated: Option<String>,
}

/// The source of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnumSource {
    /// A list of its members.
    List,
    /// Only the possible values next to the properties that have this type.
    Values,
    /// The possible values of a single String property. The service's metadata has no such type.
    ClosedList,
}

/// A member of an enum.
#[derive(Clone, Debug)]
pub struct EnumMember {
    /// The name in JSON.
    pub name: String,
    /// The number, if the page states it.
    pub value: Option<i64>,
    /// The page's description; may be empty.
    pub description: Description,
    /// The reason why it is deprecated, if it is.
    pub deprecated: Option<String>,
    /// The place that names it.
    pub span: Span,
}

/// A type that none of the pages documents.
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
    /// Returns the structured type with a name.
    pub fn structured(&self, name: &TypeName) -> Option<&StructuredType> {
        if let Some(TypeDef::Structured(ty)) = self.types.get(name) { Some(ty) } else { None }
    }

    /// Iterates over all structured types, sorted by full name.
    pub fn structured_types(&self) -> impl Iterator<Item = &StructuredType> {
        self.types.values().filter_map(|def| if let TypeDef::Structured(ty) = def { Some(ty) } else { None })
    }

    /// Returns a type and its base types, nearest first. Stops at a type that already occurred.
    pub fn base_chain<'a>(&'a self, name: &TypeName) -> Vec<&'a StructuredType> {
        let mut chain: Vec<&StructuredType> = Vec::new();
        let mut next = self.structured(name);
        // A chain has a limited length, so visited types are only recorded to detect a cycle.
        while let Some(ty) = next.filter(|_| chain.len() <= BASE_TYPES + 1) {
            if chain.iter().any(|seen| std::ptr::eq(*seen, ty)) {
                break;
            }
            chain.push(ty);
            next = ty.base.as_ref().and_then(|base| self.structured(base));
        }
        chain
    }

    /// Returns all properties of a type, including those of its base types: its own first, each
    /// name once.
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
    /// Returns the full name.
    pub fn name(&self) -> &TypeName {
        match self {
            Self::Structured(ty) => &ty.name,
            Self::Enum(ty) => &ty.name,
            Self::Missing(ty) => &ty.name,
        }
    }

    /// Returns the pages that document it, starting with the main one.
    pub fn pages(&self) -> &[FileId] {
        match self {
            Self::Structured(ty) => &ty.pages,
            Self::Enum(ty) => &ty.pages,
            Self::Missing(_) => &[],
        }
    }
}
