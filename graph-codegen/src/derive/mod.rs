//! The implementation of `#[derive(GraphModel)]`: checks the user's struct or enum against a page
//! or a generated type.
//!
//! [`Input`] is the parsed item. [`from_pages`] reads the pages that it names, reports each field
//! that differs from the page, and writes the implementations that a generated model has.
//! [`from_model`] needs no page: it writes code that only compiles if the struct fits a generated
//! type, so that rustc does the checking.
//!
//! | file | decides |
//! |---|---|
//! | `input`, `options`, `shape` | what the user wrote |
//! | `target` | which type on which pages the item is for |
//! | `check`, `described` | which property a field is, and whether its type is right |
//! | `correct` | the corrections of the pages at fields |
//! | `structure`, `patch`, `fits` | the implementations of a struct, its patch type, and the checks for rustc |
//! | `enumeration` | the members of an enum, and its implementations |
//! | `generated` | the same for a generated type instead of a page |

mod check;
mod correct;
mod described;
mod enumeration;
mod fits;
mod generated;
mod input;
mod options;
mod patch;
mod renamed;
mod shape;
mod structure;
mod subject;
mod target;

#[cfg(test)]
mod tests;

pub use input::{Input, Pages};

use proc_macro2::{Span, TokenStream};

use crate::diagnostic::Diagnostic;
use crate::library::Files;
use crate::options::PropertyOptions;
use crate::schema::StructuredType;
use crate::source::{FileId, SourceMap};
use input::{Body, Struct};
use subject::Subject;
use target::{Extent, Reading};

/// A difference between the user's item and the pages.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The finding, with its place in the pages.
    pub diagnostic: Diagnostic,
    /// The place in the user's code.
    pub place: Span,
}

/// The output for a struct or enum.
#[derive(Debug)]
pub struct Output {
    /// The implementations. If some fields or variants have findings, the implementations cover the
    /// others, so that rustc does not also report every use of the type. If the page is missing,
    /// there are none.
    pub items: TokenStream,
    /// The findings, in the order of the fields.
    pub findings: Vec<Finding>,
    /// Every file that was read.
    pub sources: SourceMap,
}

/// Checks a struct or enum against its pages, and writes its implementations.
///
/// ```
/// use graph_codegen::derive::{Input, from_pages};
/// use graph_codegen::library::Memory;
///
/// let page = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|text|String|The text.|\n";
/// let files = Memory::new([("resources/note.md", page)]);
/// let input = |field: &str| {
///     Input::parse(format!("#[graph(docs = \"d\", page = \"resources/note.md\")] struct Note {{ {field} }}").parse()?)
/// };
///
/// assert!(from_pages(&input("text: Option<String>")?, &files).findings.is_empty());
/// let output = from_pages(&input("txet: Option<String>")?, &files);
/// let finding = output.findings.first().map(|finding| finding.diagnostic.render(&output.sources));
/// assert!(finding.is_some_and(|finding| finding.contains("did you mean `text`?")));
/// # Ok::<(), syn::Error>(())
/// ```
pub fn from_pages(input: &Input, files: &dyn Files) -> Output {
    let Some(pages) = input.pages() else {
        return Output { items: from_model(input), findings: Vec::new(), sources: SourceMap::new() };
    };
    // The type's own pages, which are a tenth of everything that it reaches, nearly always contain
    // all required facts. If they do not, a page further away may: for example, that a type is an
    // entity type and so has a key.
    let output = checked(input, pages, read(input, pages, files, Extent::Own));
    if output.findings.is_empty() { output } else { checked(input, pages, read(input, pages, files, Extent::All)) }
}

/// Reads the pages, and reads them again if fields correct them, because only the first reading
/// shows which type the pages are about.
fn read(input: &Input, pages: &Pages, files: &dyn Files, extent: Extent) -> Reading {
    let reading = target::read(pages, files, extent, PropertyOptions::default());
    let Body::Struct(body) = &input.body else { return reading };
    if body.fields.iter().all(|field| field.options.correction().is_none()) {
        return reading;
    }
    let corrections = reading.structured(input, pages).map(|ty| correct::corrections(body, ty, &reading));
    match corrections {
        Ok(corrections) => target::read(pages, files, extent, corrections),
        Err(_) => reading,
    }
}

/// The implementations, or the findings.
fn checked(input: &Input, pages: &Pages, reading: Reading) -> Output {
    let (items, of_type, mut findings) = match &input.body {
        Body::Struct(body) => match reading.structured(input, pages) {
            Ok(ty) => {
                let (items, of_type, mut findings) = structure(input, body, ty, &reading);
                findings.extend(reading.wrong_update(pages, ty));
                (items, of_type, findings)
            }
            Err(finding) => (TokenStream::new(), Vec::new(), vec![finding]),
        },
        Body::Enum(body) => match reading.enumeration(input, pages) {
            Ok(ty) => {
                let (items, findings) = reading
                    .planned_enum(&ty.name)
                    .map_or_else(Default::default, |(ty, it)| enumeration::from_page(input, body, ty, it));
                (items, ty.pages.clone(), findings)
            }
            Err(finding) => (TokenStream::new(), Vec::new(), vec![finding]),
        },
    };
    let mut all = reading.errors(pages, &of_type);
    // Without the page, nothing else can be checked.
    if !all.is_empty() {
        return Output { items: TokenStream::new(), findings: all, sources: reading.sources };
    }
    all.append(&mut findings);
    Output { items: input.with_crate_path(items), findings: all, sources: reading.sources }
}

/// The output for a struct, and the pages that document its type and the base types of that.
fn structure(
    input: &Input,
    body: &Struct,
    ty: &StructuredType,
    reading: &Reading,
) -> (TokenStream, Vec<FileId>, Vec<Finding>) {
    let mut findings = Vec::new();
    let items = reading.planned_model(&ty.name).map_or_else(TokenStream::new, |of: Subject<'_>| {
        findings.extend(correct::findings(body, ty, reading));
        let matched = check::check(body, of, &mut findings);
        structure::emit(input, body, of, &matched, &reading.sources)
    });
    let pages = reading.built.schema.base_chain(&ty.name).into_iter().flat_map(|ty| ty.pages.clone()).collect();
    (items, pages, findings)
}

/// Writes the implementations of a struct or enum for a generated type. Returns nothing if the item
/// names pages instead.
pub fn from_model(input: &Input) -> TokenStream {
    input.with_crate_path(generated::emit(input))
}
