//! The named pages and all that they reach by type links.

use std::collections::HashSet;

use super::select::Named;
use super::{FactsByPath, link};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::Library;
use crate::schema::read::{self, Facts, TypeWords};

/// Reads the named pages, the pages of the types they name, and so on. Bare names are looked for by file name, then in the pages
/// that list enums.
pub(super) fn gather(
    library: &mut Library<'_>,
    named: &[Named],
    leave_out: &[String],
    diagnostics: &mut Diagnostics,
) -> FactsByPath {
    let mut gatherer =
        Gatherer { library, seen: HashSet::new(), queue: Vec::new(), facts: FactsByPath::new(), bare: HashSet::new() };
    for page in named {
        gatherer.enqueue(page.path.clone());
    }
    gatherer.run(leave_out, diagnostics);
    if gatherer.has_unknown_names() {
        gatherer.enqueue_enum_lists();
        gatherer.run(leave_out, diagnostics);
    }
    let facts = gatherer.facts;
    for page in named.iter().filter(|page| page.by_itself) {
        check_reference_page(library, &page.path, facts.get(&page.path), diagnostics);
    }
    facts
}

struct Gatherer<'l, 'f> {
    library: &'l mut Library<'f>,
    seen: HashSet<String>,
    queue: Vec<String>,
    facts: FactsByPath,
    /// Names without a link and without a page of that name.
    bare: HashSet<String>,
}

impl Gatherer<'_, '_> {
    fn enqueue(&mut self, path: String) {
        if self.seen.insert(path.clone()) {
            self.queue.push(path);
        }
    }

    fn run(&mut self, leave_out: &[String], diagnostics: &mut Diagnostics) {
        while !self.queue.is_empty() {
            let paths = std::mem::take(&mut self.queue);
            for (path, facts) in self.library.load_each(&paths, read::facts, diagnostics) {
                for words in facts.type_words().filter(|words| !is_left_out(&words.word, leave_out)) {
                    self.follow(&path, words);
                }
                self.facts.insert(path, facts);
            }
        }
    }

    fn follow(&mut self, from: &str, words: &TypeWords) {
        if words.word.is_empty() || words.primitive().is_some() {
            return;
        }
        let linked = link::page(from, &words.target).and_then(|(path, _)| self.library.find(&path));
        if let Some(path) = linked {
            self.enqueue(path);
            return;
        }
        let short = words.word.rsplit('.').next().unwrap_or(&words.word);
        let found = self.library.find_resource(short);
        if found.is_empty() {
            self.bare.insert(short.to_lowercase());
        }
        for path in found {
            self.enqueue(path);
        }
    }

    fn has_unknown_names(&self) -> bool {
        let known = |name: &String| {
            self.facts.values().any(|facts| {
                facts.types.iter().any(|ty| ty.name.short.eq_ignore_ascii_case(name))
                    || facts.enums.iter().any(|ty| ty.name.short.eq_ignore_ascii_case(name))
            })
        };
        self.bare.iter().any(|name| !known(name))
    }

    /// The pages that list many enums: `enums.md`, `enums-security.md`.
    fn enqueue_enum_lists(&mut self) {
        for path in self.library.list() {
            if path.to_lowercase().starts_with("resources/enums") {
                self.enqueue(path);
            }
        }
    }
}

/// Whether a name is among those that are not to be followed, by its full or short name.
pub(super) fn is_left_out(word: &str, leave_out: &[String]) -> bool {
    let short = word.rsplit('.').next().unwrap_or(word);
    leave_out.iter().any(|name| {
        name.eq_ignore_ascii_case(word)
            || name.rsplit('.').next().is_some_and(|name| !word.contains('.') && name.eq_ignore_ascii_case(short))
    })
}

impl Facts {
    /// Every type that the page names.
    pub(crate) fn type_words(&self) -> impl Iterator<Item = &TypeWords> {
        let properties = self
            .types
            .iter()
            .flat_map(|ty| &ty.properties)
            .chain(self.operations.iter().flat_map(|operation| &operation.body));
        let bases = self.types.iter().filter_map(|ty| ty.base.as_ref());
        let targets = self.operations.iter().flat_map(|operation| &operation.targets);
        properties
            .flat_map(|property| {
                let shown = property.shown.as_ref().filter(|_| !property.values.is_empty());
                std::iter::once(&property.ty).chain(&property.ty.or).chain(shown).chain(&property.inherited_from)
            })
            .chain(bases)
            .chain(targets)
    }
}

/// A page that is named by itself has to document something.
fn check_reference_page(library: &Library<'_>, path: &str, facts: Option<&Facts>, diagnostics: &mut Diagnostics) {
    let Some(facts) = facts else { return };
    if !facts.types.is_empty() || !facts.enums.is_empty() || !facts.operations.is_empty() {
        return;
    }
    let span = library
        .page(path)
        .map(|page| page.title().map_or_else(|| crate::source::Span::new(page.file, 0..0), |title| title.text.span));
    diagnostics.push(
        Diagnostic::new(Code::NotAReferencePage, span, format!("`{path}` documents no type and no operation"))
            .help("an operation page has a section `## HTTP request` with lines such as `PATCH /users/{id}`; a resource page has a section `## Properties` with a table of Property, Type and Description")
            .subject(path),
    );
}
