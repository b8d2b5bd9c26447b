//! The examples of a tree of pages.

use std::path::Path;

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::emit::{Items, emit};
use graph_codegen::library::{Folder, Library};
use graph_codegen::options::RustOptions;
use graph_codegen::plan::plan;
use graph_codegen::schema::{self, ExampleKind, PageExample, Schema, Selection, TypeRef, Version};
use graph_models::{NoContent, Response};
use serde_json::Value;

/// A tree of pages, read.
pub struct Tree {
    /// The Rust items of its types.
    pub items: Items,
    /// Every JSON body that its pages show.
    pub examples: Vec<Example>,
}

/// A JSON body.
pub struct Example {
    /// The page and line.
    pub place: String,
    /// What is to be done with it.
    pub what: Use,
    /// The full name of its type, empty if it has none.
    pub ty: String,
    /// The JSON.
    pub json: String,
}

/// What can be done with a JSON body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It is read into a model.
    Model,
    /// The same, where it is a JSON representation, all of whose values are placeholders.
    Representation,
    /// It is said as a patch.
    Patch,
    /// The same, though the page does not have the operation at the URL of the example.
    ElsewherePatch,
    /// It is read as an error of the service; that is done here.
    Error,
    /// An error of the service that could not be read.
    LostError,
    /// It is not valid JSON.
    Invalid,
    /// The page does not say of which type it is.
    Untyped,
    /// It is not an object: a number, a text, a collection of them.
    Primitive,
    /// Its type has no page.
    Missing,
}

impl Example {
    /// Whether the generated types have a say in it.
    pub fn is_judged(&self) -> bool {
        matches!(self.what, Use::Model | Use::Representation | Use::Patch | Use::ElsewherePatch)
    }
}

impl Tree {
    /// Reads all pages of a folder.
    pub fn read(folder: &Path) -> Self {
        let files = Folder::new(folder);
        let mut library = Library::new(&files);
        let mut diagnostics = Diagnostics::new();
        let version = folder.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
        let selection = Selection { version, ..Selection::all() };
        let schema = schema::build(&mut library, &selection, &mut diagnostics).schema;
        let items = emit(&plan(&schema, library.sources(), &RustOptions::default(), &[], &mut diagnostics));
        assert!(!diagnostics.has_errors(), "the pages have errors");
        let examples = schema::examples(&schema, &library);
        let examples = examples.iter().map(|example| Example::new(example, &schema, &library)).collect();
        Self { items, examples }
    }
}

impl Example {
    fn new(example: &PageExample, schema: &Schema, library: &Library<'_>) -> Self {
        let sources = library.sources();
        let json = sources.slice(example.body);
        let place = format!("{}:{}", sources.path(example.page), sources.position(example.body).line);
        let ty = match &example.ty {
            Some(TypeRef::Named(name)) => name.as_str(),
            _ => "",
        };
        Self { place, what: what(example, json, schema), ty: ty.to_owned(), json: json.to_owned() }
    }
}

fn what(example: &PageExample, json: &str, schema: &Schema) -> Use {
    if serde_json::from_str::<Value>(json).is_err() {
        return Use::Invalid;
    }
    if let Some(status) = example.status.filter(|status| *status >= 400) {
        return if is_error(status, json) { Use::Error } else { Use::LostError };
    }
    let name = match &example.ty {
        Some(TypeRef::Named(name)) => name,
        Some(TypeRef::Primitive(_)) => return Use::Primitive,
        _ => return Use::Untyped,
    };
    match example.kind {
        _ if schema.structured(name).is_none() => Use::Missing,
        ExampleKind::Representation => Use::Representation,
        ExampleKind::Request => request(example, schema),
        _ => Use::Model,
    }
}

/// The body of a request is said as a patch where the page has the operation, at that URL.
fn request(example: &PageExample, schema: &Schema) -> Use {
    let operation = example.operation.and_then(|index| schema.operations.get(index));
    let Some(operation) = operation.filter(|operation| operation.method == "PATCH") else { return Use::Model };
    let url = example.url.as_deref().unwrap_or("");
    if operation.urls.iter().any(|template| is_at(url, &template.text)) { Use::Patch } else { Use::ElsewherePatch }
}

/// Whether a URL has the form of a template: as many segments, and the same words where the
/// template has words.
fn is_at(url: &str, template: &str) -> bool {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = path.trim_start_matches('/');
    let path = ["v1.0/", "beta/"].iter().find_map(|version| path.strip_prefix(version)).unwrap_or(path);
    let segments = |path: &str| -> Vec<String> {
        let path = path.split('?').next().unwrap_or("").trim_matches('/');
        path.split('/').map(|segment| segment.split('(').next().unwrap_or("").to_lowercase()).collect()
    };
    let (path, template) = (segments(path), segments(template));
    let fits = |(actual, expected): (&String, &String)| expected.contains(['{', '<']) || actual == expected;
    path.len() == template.len() && path.iter().zip(&template).all(fits)
}

/// Whether the body gives an error its code.
fn is_error(status: u16, json: &str) -> bool {
    let answer = http::Response::builder().status(status).body(json).expect("a response");
    Response::<NoContent>::read(answer).is_err_and(|error| error.code().is_some())
}
