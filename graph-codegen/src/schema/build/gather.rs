//! The named pages and all pages that they reach through links to types.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::derived::{self, Bases};
use super::load::load;
use super::reached::{Reached, Reason};
use super::select::Named;
use super::{FactsByPath, NewType, Selection, link};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::Library;
use crate::limits::DERIVED_ROUNDS;
use crate::schema::read::{Facts, RawOperation, RawProperty, TypeWords};
use crate::schema::{OperationKind, PropertyText};

/// Reads the named pages, the pages of the types that they name, and so on. Names without a link
/// are searched for by file name, and then in the pages that list enums. Also returns the reason
/// for each page.
pub(super) fn gather(
    library: &mut Library<'_>,
    named: &[Named],
    selection: &Selection,
    diagnostics: &mut Diagnostics,
) -> (FactsByPath, BTreeMap<String, Reason>) {
    let leave_out = selection.leave_out.as_slice();
    let operations = &selection.operations;
    let mut gatherer = Gatherer {
        library,
        operations,
        reached: Reached::new(selection.navigation),
        facts: FactsByPath::new(),
        bare: HashSet::new(),
        looked_up: HashSet::new(),
        peeked: BTreeMap::new(),
        families: HashSet::new(),
        followed: selection.brief.then(|| named.iter().map(|page| page.path.clone()).collect()),
    };
    for page in named {
        gatherer.reached.add(page.path.clone(), Reason::Named, 0);
    }
    gatherer.enqueue_retyped(&selection.retype);
    gatherer.run(leave_out, diagnostics);
    let mut rounds = 0;
    while !selection.brief && gatherer.enqueue_derived(leave_out) {
        gatherer.run(leave_out, diagnostics);
        rounds += 1;
        if rounds == DERIVED_ROUNDS {
            diagnostics.push(too_far());
            break;
        }
    }
    if gatherer.has_unknown_names() {
        gatherer.enqueue_enum_lists();
        gatherer.run(leave_out, diagnostics);
    }
    let (facts, reached) = (gatherer.facts, gatherer.reached.into_reasons());
    for page in named.iter().filter(|page| page.by_itself) {
        check_reference_page(library, &page.path, facts.get(&page.path), diagnostics);
    }
    (facts, reached)
}

fn too_far() -> Diagnostic {
    let message = format!(
        "derived types are searched for at most {DERIVED_ROUNDS} times; pages that would be found later are ignored"
    );
    Diagnostic::new(Code::OverLimit, None, message)
}

struct Gatherer<'l, 'f> {
    library: &'l mut Library<'f>,
    /// The kinds of operation to read; all kinds if empty.
    operations: &'l BTreeSet<OperationKind>,
    reached: Reached,
    facts: FactsByPath,
    /// Names without a link and without a page of that name.
    bare: HashSet<String>,
    /// The names without a link whose pages were searched for, in lower case.
    looked_up: HashSet<String>,
    /// Pages that were checked for whether they document a derived type.
    peeked: BTreeMap<String, Looked>,
    /// The types that a value of some base type may have, by their short names in lower case.
    families: HashSet<String>,
    /// The pages whose types are followed, if not those of all are.
    followed: Option<HashSet<String>>,
}

/// A page that was read: what it says, if it could be read, and its findings.
struct Looked {
    facts: Option<Facts>,
    findings: Diagnostics,
}

impl Gatherer<'_, '_> {
    fn run(&mut self, leave_out: &[String], diagnostics: &mut Diagnostics) {
        while let Some(paths) = self.reached.next() {
            let (peeked, fresh): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| self.peeked.contains_key(path));
            for path in peeked {
                let Some(looked) = self.peeked.remove(&path) else { continue };
                diagnostics.append(looked.findings);
                if let Some(facts) = looked.facts {
                    self.keep(path, facts, leave_out);
                }
            }
            for (path, facts) in load(self.library, &fresh, diagnostics) {
                self.keep(path, facts, leave_out);
            }
        }
    }

    fn keep(&mut self, path: String, mut facts: Facts, leave_out: &[String]) {
        if !self.operations.is_empty() {
            facts.keep_operations(self.operations);
        }
        facts.mark_navigation(self.reached.is_navigated(&path));
        let is_followed = self.followed.as_ref().is_none_or(|followed| followed.contains(&path));
        let mut own = Vec::new();
        let followed = |words: &&TypeWords| is_followed && !words.left_out && !is_left_out(&words.word, leave_out);
        for words in facts.type_words().filter(followed) {
            let found = self.follow(&path, words);
            if self.followed.is_some() && facts.is_own(words) {
                own.extend(found);
            }
        }
        self.facts.insert(path, facts);
        for path in own {
            self.follow_too(path, leave_out);
        }
    }

    /// Follows the types of a page as well that may have been read without doing so.
    fn follow_too(&mut self, path: String, leave_out: &[String]) {
        let is_new = self.followed.as_mut().is_some_and(|followed| followed.insert(path.clone()));
        if is_new && let Some(facts) = self.facts.remove(&path) {
            self.keep(path, facts, leave_out);
        }
    }

    fn read(&mut self, path: &str) -> Looked {
        let mut findings = Diagnostics::new();
        let read = load(self.library, &[path.to_owned()], &mut findings);
        Looked { facts: read.into_iter().next().map(|(_, facts)| facts), findings }
    }

    /// Enqueues the pages of derived types to which pages of base types lead, if a value may be of
    /// the base type. Returns whether there are any new ones.
    fn enqueue_derived(&mut self, leave_out: &[String]) -> bool {
        if self.library.list().iter().all(|path| !path.starts_with("resources/") || self.reached.has(path)) {
            return false;
        }
        let mentioned = self.mentioned();
        for path in mentioned.values().flatten() {
            if !self.reached.has(path) && !self.peeked.contains_key(path) {
                let looked = self.read(path);
                self.peeked.insert(path.clone(), looked);
            }
        }
        let peeked = self.peeked.iter().filter_map(|(path, looked)| Some((path, looked.facts.as_ref()?)));
        let documented: BTreeMap<&String, &Facts> = self.facts.iter().chain(peeked).collect();
        let bases = Bases::new(documented.values().copied());
        let mut found: Vec<(String, String, String)> = Vec::new();
        for (base, path) in mentioned.iter().flat_map(|(base, paths)| paths.iter().map(move |path| (base, path))) {
            let types = documented.get(path).into_iter().flat_map(|facts| &facts.types).map(derived::short);
            let derived = types.filter(|name| bases.leads(name, base) && !is_left_out(name, leave_out));
            found.extend(derived.map(|name| (name, base.clone(), path.clone())));
        }
        let mut is_new = false;
        for (name, base, path) in found {
            is_new |= self.families.insert(name);
            self.reached.add(path, Reason::Derived { base }, 0);
        }
        is_new
    }

    /// The pages to which the pages of a type link and whose types a value of it may have, by type.
    fn mentioned(&mut self) -> BTreeMap<String, BTreeSet<String>> {
        let used: HashSet<String> = {
            let declared = self.facts.values().flat_map(Facts::declared);
            declared.filter(|words| !words.left_out).map(TypeWords::short).collect()
        };
        let mut mentioned: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (path, facts) in &self.facts {
            for ty in &facts.types {
                let name = derived::short(ty);
                if used.contains(&name) || self.families.contains(&name) {
                    mentioned.entry(name).or_default().extend(derived::mentioned(path, ty, self.library));
                }
            }
        }
        mentioned
    }

    /// Enqueues the pages of a type and returns them.
    fn follow(&mut self, from: &str, words: &TypeWords) -> Vec<String> {
        if words.word.is_empty() || words.primitive().is_some() {
            return Vec::new();
        }
        let linked = link::page(from, &words.target).and_then(|(path, _)| self.library.find(&path));
        if let Some(path) = linked {
            self.reached.by_type(path.clone(), from, words);
            return vec![path];
        }
        let short = words.word.rsplit('.').next().unwrap_or(&words.word).to_lowercase();
        // A caller that adds pages one by one always needs the targets of the words.
        if self.followed.is_none() && !self.looked_up.insert(short.clone()) {
            return Vec::new();
        }
        let found = self.library.find_resource(&short);
        for path in &found {
            self.reached.by_type(path.clone(), from, words);
        }
        if found.is_empty() {
            self.bare.insert(short);
        }
        found
    }

    /// Enqueues the pages of types that an option assigns to properties.
    fn enqueue_retyped(&mut self, retyped: &[(PropertyText, NewType)]) {
        for (property, ty) in retyped.iter().filter_map(|(property, new)| Some((property, new.type_text()?))) {
            let stem = ty.file_stem();
            let found = self.library.find_resource(&stem);
            for path in &found {
                self.reached.add(path.clone(), Reason::Retyped { property: property.to_string() }, 0);
            }
            if found.is_empty() {
                self.bare.insert(stem);
            }
        }
    }

    fn has_unknown_names(&self) -> bool {
        let types = self.facts.values().flat_map(|facts| facts.types.iter().map(|ty| &ty.name));
        let enums = self.facts.values().flat_map(|facts| facts.enums.iter().map(|ty| &ty.name));
        let known: HashSet<String> = types.chain(enums).map(|name| name.short.to_ascii_lowercase()).collect();
        self.bare.iter().any(|name| !known.contains(name))
    }

    /// The pages that list several enums: `enums.md`, `enums-security.md`.
    fn enqueue_enum_lists(&mut self) {
        for path in self.library.list() {
            if path.to_lowercase().starts_with("resources/enums") {
                self.reached.add(path, Reason::Enums, 0);
            }
        }
    }
}

/// Whether a name, full or short, is among those that are not followed.
pub(super) fn is_left_out(word: &str, leave_out: &[String]) -> bool {
    let short = word.rsplit('.').next().unwrap_or(word);
    leave_out.iter().any(|name| {
        name.eq_ignore_ascii_case(word)
            || name.rsplit('.').next().is_some_and(|name| !word.contains('.') && name.eq_ignore_ascii_case(short))
    })
}

impl RawOperation {
    /// The types that the operation may be about, the most likely first.
    pub(super) fn candidates(&self) -> impl Iterator<Item = &TypeWords> {
        self.titled.iter().chain(&self.targets).chain(&self.title_start)
    }

    /// The types that the operation may be about or may return.
    fn named(&self) -> impl Iterator<Item = &TypeWords> {
        // The target of a page that reads is its response.
        let answers = self.answer.words().iter().filter(|_| self.kind != OperationKind::Read);
        self.candidates().chain(answers).chain(self.list.iter().flatten())
    }
}

impl Facts {
    /// Every type that the page names.
    pub(crate) fn type_words(&self) -> impl Iterator<Item = &TypeWords> {
        let inherited = self.properties().filter_map(|property| property.inherited_from.as_ref());
        let bases = self.types.iter().filter_map(|ty| ty.base.as_ref());
        let entries = self.types.iter().filter_map(|ty| ty.entry.as_ref());
        self.declared().chain(inherited).chain(bases).chain(entries)
    }

    /// Discards operations of other kinds.
    fn keep_operations(&mut self, wanted: &BTreeSet<OperationKind>) {
        let before = self.operations.len();
        self.operations.retain(|operation| wanted.contains(&operation.kind));
        self.has_unwanted |= self.operations.len() < before;
    }

    /// Marks the types of navigation properties, and whether these are followed.
    fn mark_navigation(&mut self, is_followed: bool) {
        let of_types = self.types.iter_mut().flat_map(|ty| &mut ty.properties);
        let properties = of_types.chain(self.operations.iter_mut().flat_map(|operation| &mut operation.body));
        for property in properties.filter(|property| property.navigation) {
            let mark = |words: &mut TypeWords| (words.navigation, words.left_out) = (true, !is_followed);
            property.ty.or.iter_mut().for_each(mark);
            mark(&mut property.ty);
        }
    }

    /// Whether a type that the page names contributes to the page's own types: as their base type,
    /// or as the target of an operation.
    fn is_own(&self, words: &TypeWords) -> bool {
        let inherited = self.properties().filter_map(|property| property.inherited_from.as_ref());
        let bases = self.types.iter().filter_map(|ty| ty.base.as_ref());
        let targets = self.operations.iter().flat_map(RawOperation::candidates);
        inherited.chain(bases).chain(targets).any(|own| std::ptr::eq(own, words))
    }

    /// The types that something is declared to have: properties, and the objects that operations
    /// change.
    fn declared(&self) -> impl Iterator<Item = &TypeWords> {
        let targets = self.operations.iter().flat_map(RawOperation::named);
        let shown = self.properties().filter(|property| !property.values.is_empty()).filter_map(|it| it.shown.as_ref());
        let types = self.properties().flat_map(|property| std::iter::once(&property.ty).chain(&property.ty.or));
        types.chain(shown).chain(targets)
    }

    fn properties(&self) -> impl Iterator<Item = &RawProperty> {
        let of_types = self.types.iter().flat_map(|ty| &ty.properties);
        of_types.chain(self.operations.iter().flat_map(|operation| &operation.body))
    }
}

/// A page that is named directly must document something.
fn check_reference_page(library: &Library<'_>, path: &str, facts: Option<&Facts>, diagnostics: &mut Diagnostics) {
    let Some(facts) = facts else { return };
    if !facts.types.is_empty() || !facts.enums.is_empty() || !facts.operations.is_empty() || facts.has_unwanted {
        return;
    }
    let span = library
        .page(path)
        .map(|page| page.title().map_or_else(|| crate::source::Span::new(page.file, 0..0), |title| title.text.span));
    diagnostics.push(
        Diagnostic::new(Code::NotAReferencePage, span, format!("`{path}` documents neither a type nor an operation"))
            .help("an operation page has a section `## HTTP request` with lines such as `PATCH /users/{id}`; a resource page has a section `## Properties` with a table of Property, Type and Description")
            .subject(path),
    );
}
