//! What the modules of operations are named after.

use std::collections::BTreeMap;

use super::name::{Case, convert};
use super::prose;
use super::target::target;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::options::RustOptions;
use crate::schema::{Operation, Schema, TypeName};
use crate::source::{SourceMap, Span};

/// An operation and what its module is named after.
pub(super) struct Named<'a> {
    pub(super) index: usize,
    pub(super) text: String,
    pub(super) target: &'a TypeName,
    pub(super) span: Span,
    /// The title, if several pages about reading have it.
    shared_title: Option<&'a str>,
}

/// The operations that get a module, by its name and their page: first what changes something, so that a page about reading
/// takes no name away from it.
pub(super) fn operations<'a>(schema: &'a Schema, sources: &SourceMap, options: &RustOptions) -> Vec<Named<'a>> {
    let all = schema.operations.iter().enumerate().filter_map(|(index, it)| Some((index, it, target(it, schema)?)));
    let (changing, reading): (Vec<_>, Vec<_>) =
        all.filter(|(_, _, target)| !options.drops(target)).partition(|(_, it, _)| it.returns.is_none());
    let titles = reading.iter().map(|(_, operation, _)| convert(&operation.title, Case::Snake));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    titles.for_each(|title| *counts.entry(title).or_default() += 1);
    let mut named = Vec::new();
    for group in [changing, reading] {
        let mut group = group;
        group.sort_by_cached_key(|(_, operation, _)| {
            let name = convert(&module_text(operation, &counts, sources), Case::Snake);
            (name, sources.path(operation.page).to_owned(), operation.title.clone(), operation.span.start)
        });
        named.extend(group.into_iter().map(|(index, operation, target)| {
            let text = module_text(operation, &counts, sources);
            let shared_title = has_shared_title(operation, &counts).then_some(operation.title.as_str());
            Named { index, text, target, span: operation.span, shared_title }
        }));
    }
    named
}

/// What an operation's module is named after: the page's title, or the file where the title has no usable character. Many pages
/// about reading are called `List members`: a title that several of them have names none, and they take their files' names.
fn module_text(operation: &Operation, reading: &BTreeMap<String, usize>, sources: &SourceMap) -> String {
    let is_usable = operation.title.contains(|c: char| c.is_ascii_alphanumeric());
    if is_usable && !has_shared_title(operation, reading) {
        return operation.title.clone();
    }
    let path = sources.path(operation.page);
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".md").unwrap_or(file).to_owned()
}

/// Whether an operation is one of several about reading whose titles make the same name.
fn has_shared_title(operation: &Operation, reading: &BTreeMap<String, usize>) -> bool {
    let count = || reading.get(&convert(&operation.title, Case::Snake)).copied().unwrap_or(0);
    operation.returns.is_some() && count() > 1
}

/// Reports that a module has its page's name because of another page's title.
pub(super) fn note_shared_title(operation: &Named<'_>, name: &str, diagnostics: &mut Diagnostics) {
    let Some(title) = operation.shared_title.map(prose::clean) else { return };
    let message = format!("the operation `{title}` is called `{name}` after its page: another page has that title");
    diagnostics.push(Diagnostic::new(Code::NameCollision, operation.span, message));
}
