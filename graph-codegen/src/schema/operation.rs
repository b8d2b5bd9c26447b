//! Operations: the requests that a page documents.

use std::collections::BTreeSet;

use super::{Description, Property, TypeName, TypeRef};
use crate::source::{FileId, Span};

/// An operation: the requests with one method to the URLs of a page.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The page.
    pub page: FileId,
    /// The page's title.
    pub title: String,
    /// The namespace that the page names, or otherwise `microsoft.graph`.
    pub namespace: String,
    /// The page's description; may be empty.
    pub description: Description,
    /// The HTTP method, in upper case.
    pub method: String,
    /// The kind of operation.
    pub kind: OperationKind,
    /// The documented URLs, in the order of the page.
    pub urls: Vec<Url>,
    /// The types that the page says it is about, as it writes them. They show how such a name is
    /// divided into words.
    pub(crate) about: Vec<String>,
    /// The type that is created, changed, replaced or read.
    pub target: Option<TypeName>,
    /// The response.
    pub answer: Answer,
    /// The rows of the request body's tables; empty if there is no table.
    pub body: Vec<Property>,
    /// The names of the rows that are required.
    pub required: BTreeSet<String>,
    /// The type of the elements, if the body is a list instead of an object.
    pub list: Option<TypeRef>,
    /// Whether the body must name its type, according to the page.
    pub(crate) body_type: BodyType,
    /// The documented success codes, ascending.
    pub success: Vec<u16>,
    /// What the page says about the placeholders in its URLs.
    pub placeholders: Vec<Placeholder>,
    /// The request headers.
    pub headers: Vec<Header>,
    /// The permissions that a caller needs; `None` if they are unknown, for example because the
    /// include file with the table is missing.
    pub permissions: Option<Permissions>,
    /// The page's own examples.
    pub examples: Vec<Example>,
    /// The reason why it is deprecated, if it is.
    pub deprecated: Option<String>,
    /// The place that names the operation.
    pub span: Span,
}

/// The kind of an operation: the requests of OData 4.01, Part 1, sections 11.2 to 11.5,
/// distinguished by the method, the URL and the words of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// Changes some properties of an object: PATCH.
    Update,
    /// Replaces an object: PUT with an object.
    Replace,
    /// Creates an object: POST to a collection.
    Create,
    /// Deletes an object: DELETE.
    Delete,
    /// Reads, or calls a function: GET.
    Read,
    /// Calls an action: any other POST.
    Act,
    /// Adds an object to a collection of references: POST to `$ref`.
    AddReference,
    /// Points a reference to a different object: PUT to `$ref`.
    SetReference,
    /// Removes a reference: DELETE of `$ref`.
    RemoveReference,
    /// Stores the content of a stream, such as a file or a photo: PUT or POST of a body that is not
    /// JSON.
    Upload,
}

impl OperationKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Update,
        Self::Replace,
        Self::Create,
        Self::Delete,
        Self::Read,
        Self::Act,
        Self::AddReference,
        Self::SetReference,
        Self::RemoveReference,
        Self::Upload,
    ];

    /// Returns a word for the kind.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Replace => "replace",
            Self::Create => "create",
            Self::Delete => "delete",
            Self::Read => "read",
            Self::Act => "action",
            Self::AddReference => "add reference",
            Self::SetReference => "set reference",
            Self::RemoveReference => "remove reference",
            Self::Upload => "upload",
        }
    }

    /// Returns `true` if the body of the request is an object of the target type, or a part of one.
    pub(crate) fn sends_target(self) -> bool {
        matches!(self, Self::Update | Self::Replace | Self::Create)
    }

    /// Returns `true` if it changes an existing object, so that the properties in the body's table
    /// can be changed.
    pub(crate) fn changes_target(self) -> bool {
        matches!(self, Self::Update | Self::Replace)
    }
}

/// The response of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Unknown: the page does not say.
    #[default]
    Unsaid,
    /// No content.
    Nothing,
    /// One object, or one value of a primitive or enum type.
    One(TypeRef),
    /// A collection, page by page.
    Collection(TypeRef),
    /// The content of a stream.
    Content,
    /// A confirmation that the operation continues (202), with the address of its progress.
    Accepted,
}

impl Answer {
    /// Returns the type that it names.
    pub(crate) fn named(&self) -> Option<&TypeName> {
        match self {
            Self::One(ty) | Self::Collection(ty) => ty.named(),
            _ => None,
        }
    }

    pub(crate) fn named_mut(&mut self) -> Option<&mut TypeName> {
        match self {
            Self::One(TypeRef::Named(name)) | Self::Collection(TypeRef::Named(name)) => Some(name),
            _ => None,
        }
    }

    /// Returns `true` if it is a collection.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Self::Collection(_))
    }
}

impl Operation {
    /// Iterates over the types in the signature of a request function for it: that of the target,
    /// that of the response and, if the rows of the body are parameters, theirs.
    pub(crate) fn types(&self) -> impl Iterator<Item = &TypeName> {
        let rows = self.body.iter().filter(|_| self.kind == OperationKind::Act).map(|row| &row.ty);
        let named = self.list.iter().chain(rows).filter_map(TypeRef::named);
        self.target.iter().chain(self.answer.named()).chain(named)
    }
}

/// What a page says about the annotation `@odata.type` in a request's body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum BodyType {
    /// No content.
    #[default]
    Unsaid,
    /// The body must name its type.
    Required,
    /// The body must name this type.
    Is(TypeName),
}

/// A URL, as documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    /// The path and query, relative to the version, with a leading slash and with the placeholders
    /// as written.
    pub text: String,
    /// The place.
    pub span: Span,
}

impl Url {
    /// Returns the last segment of the path; empty if there is none.
    pub(crate) fn last_segment(&self) -> &str {
        let path = self.text.split('?').next().unwrap_or("").trim_end_matches('/');
        path.rsplit('/').next().unwrap_or("")
    }
}

/// A request header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The name.
    pub name: String,
    /// The text after the name in the page, such as the preference in `Prefer: outlook.timezone`;
    /// may be empty.
    pub value: String,
    /// Whether the page always requires it.
    pub required: bool,
    /// The page's description.
    pub description: Description,
}

/// What a page says about a placeholder in its URLs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The name, as written in the page's table of parameters.
    pub name: String,
    /// The page's description.
    pub description: Description,
}

/// The permissions of an operation, least privileged first. An empty list means that the operation
/// is not available to that kind of caller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// For delegated access with a work or school account.
    pub delegated_work: Vec<String>,
    /// For delegated access with a personal Microsoft account.
    pub delegated_personal: Vec<String>,
    /// For app-only access.
    pub application: Vec<String>,
}

/// An example in a page: a request or a response.
#[derive(Clone, Debug)]
pub struct Example {
    /// Whether it is a response.
    pub response: bool,
    /// The place of the JSON body; `None` if there is none.
    pub body: Option<Span>,
    /// The status code of a response.
    pub status: Option<u16>,
}
