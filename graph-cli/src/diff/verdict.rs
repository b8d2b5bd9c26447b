//! Which change of the pages breaks whose code: the difference of two surfaces, put down to the changes that explain it.

use std::collections::{BTreeMap, BTreeSet};

use graph_codegen::emit::ItemKind;
use graph_codegen::plan::{Case, rust_name};
use graph_codegen::schema::{Schema, TypeName};

use super::change::{Action, Change, Effect, Part, Subject};
use super::schema::Side;
use super::surface::{Entry, Surface};

/// Gives each change its effects; what no change explains becomes a change of its own.
pub fn attach(changes: &mut Vec<Change>, old: (Side<'_>, &Surface), new: (Side<'_>, &Surface)) {
    let blame = Blame::new(changes, old.0.schema, new.0.schema);
    let mut rest = Vec::new();
    for (entry, effect) in effects(old.1, new.1) {
        match blame.change(changes, entry, &effect).and_then(|index| changes.get_mut(index)) {
            Some(change) => change.effects.push(effect),
            None => rest.push((entry, effect)),
        }
    }
    for (entry, effect) in rest {
        let subject = subject(entry);
        let part = Part::Rust(effect.item.clone());
        changes.push(Change { effects: vec![effect.clone()], ..Change::new(subject, part, effect.action) });
    }
    changes.sort();
}

fn subject(entry: &Entry) -> Subject {
    match TypeName::parse(&entry.source) {
        Some(name) if entry.kind != ItemKind::Operation => Subject::Type(name),
        _ => Subject::Operation(entry.source.clone()),
    }
}

/// What happens to each name. An item that is gone or new as a whole is told once, by its own name.
fn effects<'a>(old: &'a Surface, new: &'a Surface) -> Vec<(&'a Entry, Effect)> {
    let (items_before, items_after) = (items(old), items(new));
    let mut list = Vec::new();
    for (path, entry) in old {
        let whole = !items_after.contains_key(&item(entry));
        let action = match new.get(path) {
            Some(now) if now.signature == entry.signature => continue,
            Some(now) => {
                let (from, to) = short_pair(&entry.signature, &now.signature);
                Action::changed("signature", from, to)
            }
            None if whole && items_before.get(&item(entry)) != Some(&path.as_str()) => continue,
            None => Action::Removed,
        };
        list.push((entry, Effect { item: path.clone(), action, breaking: true }));
    }
    for (path, entry) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        let whole = !items_before.contains_key(&item(entry));
        if !whole || items_after.get(&item(entry)) == Some(&path.as_str()) {
            let breaking = entry.exhaustive && !whole;
            list.push((entry, Effect { item: path.clone(), action: Action::Added, breaking }));
        }
    }
    list
}

type ItemKey<'a> = (ItemKind, &'a str);

fn item(entry: &Entry) -> ItemKey<'_> {
    (entry.kind, &entry.item)
}

/// Each generated item with the name that stands for it: the shortest path, which is the type or module itself.
fn items(surface: &Surface) -> BTreeMap<ItemKey<'_>, &str> {
    let mut items: BTreeMap<ItemKey<'_>, &str> = BTreeMap::new();
    for (path, entry) in surface {
        let head = items.entry(item(entry)).or_insert(path);
        let is_head = |text: &str| !text.contains(['!', ' ']);
        if (is_head(path), std::cmp::Reverse(path.len())) > (is_head(head), std::cmp::Reverse(head.len())) {
            *head = path;
        }
    }
    items
}

/// Finds the change that explains an effect.
struct Blame {
    /// The indices of the changes of each subject.
    of: BTreeMap<Subject, Vec<usize>>,
    /// The base types of each type, old and new.
    bases: BTreeMap<TypeName, BTreeSet<TypeName>>,
    /// The operations that change each type, old and new.
    operations: BTreeMap<TypeName, BTreeSet<String>>,
}

impl Blame {
    fn new(changes: &[Change], old: &Schema, new: &Schema) -> Self {
        let mut of: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
        for (index, change) in changes.iter().enumerate() {
            of.entry(change.subject.clone()).or_default().push(index);
            // An operation that has another title now is known by both.
            if let (Subject::Operation(_), Action::Changed { aspect: "title", to, .. }) =
                (&change.subject, &change.action)
            {
                of.entry(Subject::Operation(to.clone())).or_default().push(index);
            }
        }
        let mut bases: BTreeMap<TypeName, BTreeSet<TypeName>> = BTreeMap::new();
        let mut operations: BTreeMap<TypeName, BTreeSet<String>> = BTreeMap::new();
        for schema in [old, new] {
            for name in schema.types.keys() {
                let chain = schema.base_chain(name).into_iter().skip(1).map(|ty| ty.name.clone());
                bases.entry(name.clone()).or_default().extend(chain);
            }
            for operation in &schema.operations {
                if let Some(target) = &operation.target {
                    operations.entry(target.clone()).or_default().insert(operation.title.clone());
                }
            }
        }
        Self { of, bases, operations }
    }

    fn change(&self, changes: &[Change], entry: &Entry, effect: &Effect) -> Option<usize> {
        let subject = subject(entry);
        let Subject::Type(name) = &subject else { return self.of_operation(changes, &subject, entry, effect) };
        self.of_member(changes, &subject, entry)
            .or_else(|| self.of_bases(changes, name, entry))
            .or_else(|| self.of_bodies(changes, name, entry, effect))
            .or_else(|| self.first(changes, &subject, |change| change.part == Part::Whole))
    }

    fn first(&self, changes: &[Change], subject: &Subject, wanted: impl Fn(&Change) -> bool) -> Option<usize> {
        self.all(changes, subject, wanted).next()
    }

    fn all(
        &self,
        changes: &[Change],
        subject: &Subject,
        wanted: impl Fn(&Change) -> bool,
    ) -> impl Iterator<Item = usize> {
        let own = self.of.get(subject).into_iter().flatten().copied();
        own.filter(move |index| changes.get(*index).is_some_and(&wanted))
    }

    /// A property or member of the same name; if several things of it changed, the one that shows most in Rust.
    fn of_member(&self, changes: &[Change], subject: &Subject, entry: &Entry) -> Option<usize> {
        let stem = stem(entry);
        let fits = |change: &Change| match &change.part {
            Part::Property(name) => same_name(name, stem, Case::Snake),
            Part::Member(name) => same_name(name, stem, Case::UpperCamel),
            _ => false,
        };
        self.all(changes, subject, fits).max_by_key(|index| changes.get(*index).map(|change| weight(&change.action)))
    }

    /// A property of a base type.
    fn of_bases(&self, changes: &[Change], name: &TypeName, entry: &Entry) -> Option<usize> {
        let bases = self.bases.get(name)?;
        bases.iter().find_map(|base| self.of_member(changes, &Subject::Type(base.clone()), entry))
    }

    /// A row in the request body of an operation that changes the type; for the patch type itself, the operation.
    fn of_bodies(&self, changes: &[Change], name: &TypeName, entry: &Entry, effect: &Effect) -> Option<usize> {
        if entry.kind != ItemKind::Patch {
            return None;
        }
        let stem = stem(entry);
        let titles = self.operations.get(name)?;
        titles.iter().map(|title| Subject::Operation(title.clone())).find_map(|subject| {
            self.first(changes, &subject, |change| match &change.part {
                Part::Body(name) => same_name(name, stem, Case::Snake),
                Part::Whole => change.action == effect.action,
                _ => false,
            })
        })
    }

    fn of_operation(&self, changes: &[Change], subject: &Subject, entry: &Entry, effect: &Effect) -> Option<usize> {
        let url = |change: &Change| matches!(&change.part, Part::Url(url) if change.action == effect.action && url_fits(url, &entry.member));
        let header = |change: &Change| matches!(change.part, Part::Header(_));
        self.first(changes, subject, url)
            .or_else(|| self.first(changes, subject, |change| change.part == Part::Whole))
            .or_else(|| self.first(changes, subject, header))
            .or_else(|| self.first(changes, subject, |change| matches!(change.part, Part::Permission(..))))
    }
}

/// How much a change shows in the generated Rust.
fn weight(action: &Action) -> u8 {
    match action {
        Action::Added | Action::Removed | Action::Changed { aspect: "type" | "name", .. } => 3,
        Action::Changed { aspect: "read-only" | "nullable" | "key", .. } => 2,
        Action::Changed { aspect: "kind", .. } => 1,
        Action::Changed { .. } => 0,
    }
}

/// The name of the property behind a field or setter.
fn stem(entry: &Entry) -> &str {
    let member = entry.member.strip_prefix("r#").unwrap_or(&entry.member);
    match entry.kind {
        ItemKind::Patch => member.strip_prefix("set_").or_else(|| member.strip_prefix("clear_")).unwrap_or(member),
        _ => member,
    }
}

fn same_name(docs: &str, rust: &str, case: Case) -> bool {
    rust_name(docs, case) == rust
}

/// Whether a function may be that of a URL: it is named after the segments that are no placeholders.
fn url_fits(url: &str, function: &str) -> bool {
    let path = url.split('?').next().unwrap_or(url);
    let words: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{')).collect();
    let name = rust_name(&words.join(" "), Case::Snake);
    function == name || function.strip_prefix(&name).is_some_and(|rest| rest.starts_with('_'))
}

/// Two signatures for people: paths without their modules, unless just these differ.
fn short_pair(from: &str, to: &str) -> (String, String) {
    let pair = (short(from), short(to));
    if pair.0 == pair.1 { (from.to_owned(), to.to_owned()) } else { pair }
}

fn short(signature: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut words_in = signature.split_whitespace().peekable();
    while let Some(word) = words_in.next() {
        let is_name = word.chars().all(|c| c.is_alphanumeric() || c == '_');
        if word == "::" || (is_name && words_in.peek() == Some(&"::")) {
            continue;
        }
        words.push(word);
    }
    let joined = words.join(" ");
    let tight =
        [(" <", "<"), ("< ", "<"), (" >", ">"), (" ,", ","), ("& ", "&"), ("( ", "("), (" )", ")"), (" (", "(")];
    tight.iter().fold(joined, |text, (from, to)| text.replace(from, to)).trim().to_owned()
}
