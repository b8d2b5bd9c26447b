//! The JSON bodies in pages, each with the type that its page states.
//!
//! They are only read on request, and not by the macro or [`build`](super::build()).

use std::collections::{BTreeMap, HashMap};

use super::build::link;
use super::read::{self, RawExample, TypeWords};
use super::{Operation, Schema, TypeDef, TypeName, TypeRef};
use crate::library::Library;
use crate::source::{FileId, Span};

/// The kind of a JSON body in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExampleKind {
    /// The body of a request.
    Request,
    /// The body of a response.
    Response,
    /// The JSON representation of a resource, with names and approximate types.
    Representation,
    /// Any other JSON.
    Other,
}

/// A JSON body in a page.
#[derive(Clone, Debug)]
pub struct PageExample {
    /// The page.
    pub page: FileId,
    /// The kind of body.
    pub kind: ExampleKind,
    /// The method of a request, in upper case.
    pub method: Option<String>,
    /// The URL of a request, as written.
    pub url: Option<String>,
    /// The status code of a response.
    pub status: Option<u16>,
    /// For a request: the index in [`Schema::operations`] of the page's operation with this method.
    pub operation: Option<usize>,
    /// The type of the body, or of its elements if it is a collection; `None` if the page does not
    /// state it.
    pub ty: Option<TypeRef>,
    /// The place of the JSON: from its first line to the end of the block. It may not be valid
    /// JSON.
    pub body: Span,
}

/// Returns every JSON body in the pages that a library has read, sorted by page and place.
///
/// The type of a body is stated by the annotation above it, otherwise by a link in its section
/// ("returns a `[user](../resources/user.md)` object in the response body"), and otherwise it is
/// the type that the page's operation is about. The body of a PATCH has the type that the operation
/// changes.
///
/// ```
/// use graph_codegen::diagnostic::Diagnostics;
/// use graph_codegen::library::{Library, Memory};
/// use graph_codegen::schema::{self, ExampleKind, Selection};
///
/// let page = "# note resource type\n\n## Properties\n|Property|Type|\n|:-|:-|\n|text|String|\n\n## JSON representation\n<!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.note\" } -->\n```json\n{ \"text\": \"String\" }\n```\n";
/// let files = Memory::new([("resources/note.md", page)]);
/// let mut library = Library::new(&files);
/// let built = schema::build(&mut library, &Selection::all(), &mut Diagnostics::new());
/// let examples = schema::examples(&built.schema, &library);
/// assert_eq!(examples.len(), 1);
/// assert_eq!(examples[0].kind, ExampleKind::Representation);
/// assert_eq!(library.sources().slice(examples[0].body), "{ \"text\": \"String\" }");
/// ```
pub fn examples(schema: &Schema, library: &Library<'_>) -> Vec<PageExample> {
    let index = Index::new(schema, library);
    let mut found = Vec::new();
    let mut by_page: HashMap<FileId, Vec<(usize, &Operation)>> = HashMap::new();
    for (number, operation) in schema.operations.iter().enumerate() {
        by_page.entry(operation.page).or_default().push((number, operation));
    }
    for (path, page) in library.pages() {
        let (bodies, namespace) = read::examples(page, library.sources());
        let lookup = Lookup { page: path, namespace: namespace.as_deref().unwrap_or(TypeName::GRAPH) };
        let operations = by_page.get(&page.file).map_or(&[][..], Vec::as_slice);
        found.extend(bodies.into_iter().map(|raw| example(raw, page.file, operations, lookup, &index)));
    }
    found
}

fn example(
    raw: RawExample,
    page: FileId,
    operations: &[(usize, &Operation)],
    lookup: Lookup<'_>,
    index: &Index<'_>,
) -> PageExample {
    let own = operations.iter().find(|(_, operation)| raw.method.as_ref() == Some(&operation.method));
    let target = |operation: &Operation| operation.target.clone().map(TypeRef::Named);
    let changed =
        own.filter(|(_, operation)| operation.kind.sends_target()).and_then(|(_, operation)| target(operation));
    let ty = changed.or_else(|| raw.words.iter().find_map(|words| index.find(words, lookup)));
    let ty = match (ty, operations) {
        (None, [(_, only)]) if raw.kind == ExampleKind::Response => target(only),
        (ty, _) => ty,
    };
    let RawExample { kind, method, url, status, body, annotated: _, words: _ } = raw;
    PageExample { page, kind, method, url, status, operation: own.map(|(index, _)| *index), ty, body }
}

/// How the words for a type are looked up: the page that they are on, and the namespace in which
/// bare names are looked up first.
#[derive(Clone, Copy)]
struct Lookup<'a> {
    page: &'a str,
    namespace: &'a str,
}

/// The types of a schema, by the names that examples use.
struct Index<'a> {
    by_full: HashMap<String, &'a TypeName>,
    by_short: BTreeMap<String, Vec<&'a TypeName>>,
    by_page: HashMap<String, Vec<&'a TypeName>>,
    /// The first type of a page that has a short name.
    by_page_and_short: HashMap<(String, String), &'a TypeName>,
}

impl<'a> Index<'a> {
    fn new(schema: &'a Schema, library: &Library<'_>) -> Self {
        let mut index = Self {
            by_full: HashMap::new(),
            by_short: BTreeMap::new(),
            by_page: HashMap::new(),
            by_page_and_short: HashMap::new(),
        };
        for def in schema.types.values() {
            let (name, pages) = match def {
                TypeDef::Structured(ty) => (&ty.name, &ty.pages),
                TypeDef::Enum(ty) => (&ty.name, &ty.pages),
                TypeDef::Missing(_) => continue,
            };
            index.by_full.insert(name.as_str().to_lowercase(), name);
            index.by_short.entry(name.short().to_lowercase()).or_default().push(name);
            for page in pages {
                let page = library.sources().path(*page).to_lowercase();
                index.by_page_and_short.entry((page.clone(), name.short().to_lowercase())).or_insert(name);
                index.by_page.entry(page).or_default().push(name);
            }
        }
        index
    }

    fn find(&self, words: &TypeWords, lookup: Lookup<'_>) -> Option<TypeRef> {
        if let Some(primitive) = words.primitive() {
            return Some(TypeRef::Primitive(primitive));
        }
        self.named(words, lookup).cloned().map(TypeRef::Named)
    }

    fn named(&self, words: &TypeWords, lookup: Lookup<'_>) -> Option<&'a TypeName> {
        let full = TypeName::parse(&words.word);
        if let Some(name) = full.and_then(|full| self.by_full.get(&full.as_str().to_lowercase())) {
            return Some(name);
        }
        let short = words.word.rsplit('.').next().unwrap_or(&words.word).to_lowercase();
        let target = link::page(lookup.page, &words.target).map(|(path, _)| path.to_lowercase());
        let linked = target.as_ref().and_then(|target| self.by_page.get(target)).map_or(&[][..], Vec::as_slice);
        let lower = target.map(|target| (target, short.clone()));
        if let Some(name) = lower.and_then(|lower| self.by_page_and_short.get(&lower)) {
            return Some(name);
        }
        let found = self.by_short.get(&short).map_or(&[][..], Vec::as_slice);
        let within = |wanted: &str| self.by_full.get(&TypeName::new(wanted, &short).as_str().to_lowercase());
        let by_name = within(lookup.namespace).or_else(|| within(TypeName::GRAPH)).or_else(|| only(found));
        by_name.or_else(|| only(linked)).copied()
    }
}

fn only<T>(items: &[T]) -> Option<&T> {
    if let [only] = items { Some(only) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::library::Memory;
    use crate::schema::{Selection, build};

    const NOTE: &str = "# note resource type\n\n## Properties\n|Property|Type|\n|:-|:-|\n|text|String|\n";
    const TAG: &str = "# tag resource type\n\n## Properties\n|Property|Type|\n|:-|:-|\n|name|String|\n";

    /// Kind, method, status, type and JSON of each example of a page.
    fn read(page: &str) -> Vec<String> {
        let files = Memory::new([("api/note-x.md", page), ("resources/note.md", NOTE), ("resources/tag.md", TAG)]);
        let mut library = Library::new(&files);
        let built = build(&mut library, &Selection::all(), &mut Diagnostics::new());
        let show = |example: &PageExample| {
            let PageExample { kind, method, url, status, operation, ty, body, .. } = example;
            let ty = match ty {
                Some(TypeRef::Named(name)) => name.short().to_owned(),
                other => format!("{other:?}"),
            };
            let request = method.iter().chain(url).map(|word| format!(" {word}")).collect::<String>();
            let status = status.map_or(String::new(), |status| format!(" {status}"));
            let own = if operation.is_some() { " own" } else { "" };
            format!("{kind:?}{request}{status}{own}: {ty} {}", library.sources().slice(*body))
        };
        examples(&built.schema, &library).iter().map(show).collect()
    }

    #[test]
    fn the_annotation_wins_over_the_link_of_the_section() {
        let page = "# List notes\n\n## HTTP request\n```http\nGET /notes\n```\n## Response\nReturns [note](../resources/note.md) objects.\n\n## Examples\n```http\nHTTP/1.1 200 OK\n\n{\"a\": 1}\n```\n\n<!-- { \"blockType\": \"response\", \"@odata.type\": \"Collection(microsoft.graph.tag)\" } -->\n```http\nHTTP/1.1 200 OK\n\n{\"b\": 1}\n```\n\n<!-- { \"blockType\": \"response\", \"@odata.type\": \"Edm.Int32\" } -->\n```json\n{\"c\": 1}\n```\n";
        assert_eq!(
            read(page),
            [
                "Response 200: note {\"a\": 1}",
                "Response 200: tag {\"b\": 1}",
                "Response: Some(Primitive(Int32)) {\"c\": 1}"
            ]
        );
    }

    #[test]
    fn the_body_of_a_patch_has_the_type_that_the_operation_changes() {
        let page = "# Update note\n\nUpdate a [note](../resources/note.md).\n\n## HTTP request\n```http\nPATCH /notes/{id}\n```\n## Request body\nSupply a [tag](../resources/tag.md).\n\n## Example\n```http\nPATCH https://graph.microsoft.com/v1.0/notes/1\n\n{\"a\": 1}\n```\n```http\nPOST /tags\nContent-type: x\n{\"b\": 1}\n```\n```http\nHTTP/1.1 200 OK\n\n{\"c\": 1}\n```\n";
        assert_eq!(
            read(page),
            [
                "Request PATCH https://graph.microsoft.com/v1.0/notes/1 own: note {\"a\": 1}",
                "Request POST /tags: tag {\"b\": 1}",
                "Response 200: note {\"c\": 1}",
            ]
        );
    }
}
