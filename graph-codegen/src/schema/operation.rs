//! Operations: what can be requested where.

use std::collections::BTreeSet;

use super::{Description, Property, TypeName, TypeRef};
use crate::source::{FileId, Span};

/// What can be done at the URLs of one page with one method.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The page.
    pub page: FileId,
    /// The page's title.
    pub title: String,
    /// The namespace that the page names, else `microsoft.graph`.
    pub namespace: String,
    /// What the page says it does; empty if nothing.
    pub description: Description,
    /// The HTTP method, upper case.
    pub method: String,
    /// What it does.
    pub kind: OperationKind,
    /// The documented URLs, in the order of the page.
    pub urls: Vec<Url>,
    /// The types that the page names as what it is about, as it writes them; they tell how the
    /// words of such a name are divided.
    pub(crate) about: Vec<String>,
    /// The type that is created, changed, replaced or read.
    pub target: Option<TypeName>,
    /// What it answers with.
    pub answer: Answer,
    /// The rows of the request body's tables; empty where there is no table.
    pub body: Vec<Property>,
    /// The names of the rows that the page requires.
    pub required: BTreeSet<String>,
    /// The type of the elements, where the body is a list and no object.
    pub list: Option<TypeRef>,
    /// Whether the page says that the body must name its type.
    pub(crate) body_type: BodyType,
    /// The documented success codes, ascending.
    pub success: Vec<u16>,
    /// What the page says of the placeholders in its URLs.
    pub placeholders: Vec<Placeholder>,
    /// The request headers.
    pub headers: Vec<Header>,
    /// Who may call it; `None` where the pages at hand do not tell, as where the include file with
    /// the permissions is missing.
    pub permissions: Option<Permissions>,
    /// The page's own examples.
    pub examples: Vec<Example>,
    /// Why it is deprecated, if it is.
    pub deprecated: Option<String>,
    /// Where the operation is named.
    pub span: Span,
}

/// What an operation does: the requests of OData 4.01, Part 1, sections 11.2 to 11.5, distinguished
/// by the method, the URL and the words of the page.
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
    /// Points a reference to another object: PUT to `$ref`.
    SetReference,
    /// Takes a reference away: DELETE of `$ref`.
    RemoveReference,
    /// Stores the content of a stream, such as a file or a photo: PUT or POST of something that is
    /// not JSON.
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

    /// What it is called in words.
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

    /// Whether the body of the request is an object of the target type, or a part of one.
    pub(crate) fn sends_target(self) -> bool {
        matches!(self, Self::Update | Self::Replace | Self::Create)
    }

    /// Whether it changes an object that exists: what the body's table lists can be changed.
    pub(crate) fn changes_target(self) -> bool {
        matches!(self, Self::Update | Self::Replace)
    }
}

/// What an operation answers with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// The page does not say.
    #[default]
    Unsaid,
    /// Nothing.
    Nothing,
    /// One object, or one value of a primitive or enum type.
    One(TypeRef),
    /// A collection, page by page.
    Collection(TypeRef),
    /// The content of a stream.
    Content,
    /// That the work has begun (202), with the address at which to ask how far it is.
    Accepted,
}

impl Answer {
    /// The type that it names.
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

    /// Whether it is a collection.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Self::Collection(_))
    }
}

impl Operation {
    /// The types that a request function for it is written against: that of the target, that of the
    /// answer and, where the rows of the body are parameters, theirs.
    pub(crate) fn types(&self) -> impl Iterator<Item = &TypeName> {
        let rows = self.body.iter().filter(|_| self.kind == OperationKind::Act).map(|row| &row.ty);
        let named = self.list.iter().chain(rows).filter_map(TypeRef::named);
        self.target.iter().chain(self.answer.named()).chain(named)
    }
}

/// What a page says of the annotation `@odata.type` in a request's body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum BodyType {
    /// Nothing.
    #[default]
    Unsaid,
    /// The body must name its type, whichever it is.
    Required,
    /// The body must name this type.
    Is(TypeName),
}

/// A URL as documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url {
    /// The path and query, from the version's root on, with a leading slash and the placeholders as
    /// written.
    pub text: String,
    /// The place.
    pub span: Span,
}

impl Url {
    /// The last segment of the path; empty if there is none.
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
    /// What the page writes after the name, such as the preference in `Prefer: outlook.timezone`;
    /// empty if nothing.
    pub value: String,
    /// Whether the page requires it in any case.
    pub required: bool,
    /// What the page says of it.
    pub description: Description,
}

/// What a page says of a placeholder in its URLs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// Its name as the page's table of parameters writes it.
    pub name: String,
    /// What the page says it is.
    pub description: Description,
}

/// The permissions of an operation, least privileged first. An empty list: not supported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// Delegated, work or school account.
    pub delegated_work: Vec<String>,
    /// Delegated, personal Microsoft account.
    pub delegated_personal: Vec<String>,
    /// Application.
    pub application: Vec<String>,
}

/// An example of a page: a request or a response with a JSON body.
#[derive(Clone, Debug)]
pub struct Example {
    /// Whether it is a response.
    pub response: bool,
    /// The JSON body's place; `None` for a request or response without one.
    pub body: Option<Span>,
    /// The status code of a response.
    pub status: Option<u16>,
}
