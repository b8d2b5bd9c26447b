//! Which changes of the pages break code: the differences between two surfaces, attributed to the
//! changes that explain them.

use std::collections::{BTreeMap, BTreeSet};

use graph_codegen::emit::ItemKind;
use graph_codegen::schema::TypeName;

use super::change::{Action, Change, Effect, Part, Subject};
use super::referrers::Referrers;
use super::side::Side;
use super::surface::{Entry, Of, Surface};

/// Adds the effects to each change; an effect that no change explains becomes a separate change.
pub fn attach(changes: &mut Vec<Change>, old: &Side, new: &Side) {
    let blame = Blame::new(changes, old, new);
    let mut rest = Vec::new();
    for touched in touched(&old.surface, &new.surface) {
        match blame.change(changes, &touched).and_then(|index| changes.get_mut(index)) {
            Some(change) => change.effects.push(touched.effect),
            None => rest.extend(blame.subject(&touched).map(|subject| (subject, touched.effect))),
        }
    }
    for (subject, effect) in rest {
        let part = Part::Rust(effect.item.clone());
        changes.push(Change { effects: vec![effect.clone()], ..Change::new(subject, part, effect.action) });
    }
    changes.sort();
}

/// A name that an effect concerns.
struct Touched<'a> {
    old: Option<&'a Entry>,
    new: Option<&'a Entry>,
    effect: Effect,
}

impl<'a> Touched<'a> {
    /// The old entry, or the new one if there is no old one.
    fn entry(&self) -> Option<&'a Entry> {
        self.old.or(self.new)
    }
}

/// The effects on each name. An item that was added or removed as a whole is listed once, by its
/// own name.
fn touched<'a>(old: &'a Surface, new: &'a Surface) -> Vec<Touched<'a>> {
    let (items_before, items_after) = (items(old), items(new));
    let mut list = Vec::new();
    let mut push = |path: &str, old, new, action, breaking| {
        list.push(Touched { old, new, effect: Effect { item: path.to_owned(), action, breaking } });
    };
    for (path, entry) in old {
        match new.get(path) {
            Some(now) if now.signature != entry.signature => {
                let (from, to) = short_pair(&entry.signature, &now.signature);
                push(path, Some(entry), Some(now), Action::changed("signature", from, to), true);
            }
            Some(now) if now.features != entry.features => {
                let action = Action::changed("features", features(entry), features(now));
                push(path, Some(entry), Some(now), action, loses_features(entry, now));
            }
            Some(_) => {}
            None if items_after.contains(&entry.item) || entry.is_whole(path) => {
                push(path, Some(entry), None, Action::Removed, true);
            }
            None => {}
        }
    }
    for (path, entry) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        if items_before.contains(&entry.item) || entry.is_whole(path) {
            push(path, None, Some(entry), Action::Added, false);
        }
    }
    list
}

/// The items of a surface.
fn items(surface: &Surface) -> BTreeSet<&(ItemKind, String)> {
    surface.iter().filter(|(path, entry)| entry.is_whole(path)).map(|(_, entry)| &entry.item).collect()
}

fn features(entry: &Entry) -> String {
    if entry.features.is_empty() { "none".to_owned() } else { entry.features.join(", ") }
}

/// Whether a crate that enables enough features may no longer do so: an entry needs one of its
/// features.
fn loses_features(before: &Entry, after: &Entry) -> bool {
    let is_lost = |feature: &String| !after.features.contains(feature);
    !after.features.is_empty() && (before.features.is_empty() || before.features.iter().any(is_lost))
}

/// Finds the change that explains an effect on a name.
struct Blame<'a> {
    sides: [&'a Side; 2],
    /// The indices of the changes of each subject.
    of: BTreeMap<Subject, Vec<usize>>,
    /// The base types of each type, old and new.
    bases: BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>,
    /// The operations that change each type, old and new.
    operations: BTreeMap<&'a TypeName, BTreeSet<&'a str>>,
    /// The properties and operations that refer to undocumented types, old and new.
    referrers: [Referrers<'a>; 2],
}

impl<'a> Blame<'a> {
    fn new(changes: &[Change], old: &'a Side, new: &'a Side) -> Self {
        let mut of: BTreeMap<Subject, Vec<usize>> = BTreeMap::new();
        for (index, change) in changes.iter().enumerate() {
            of.entry(change.subject.clone()).or_default().push(index);
            // An operation whose title changed is found by both titles.
            if let (Subject::Operation(_), Action::Changed { aspect: "title", to, .. }) =
                (&change.subject, &change.action)
            {
                of.entry(Subject::Operation(to.clone())).or_default().push(index);
            }
        }
        let mut bases: BTreeMap<&TypeName, BTreeSet<&TypeName>> = BTreeMap::new();
        let mut operations: BTreeMap<&TypeName, BTreeSet<&str>> = BTreeMap::new();
        for schema in [&old.schema, &new.schema] {
            for name in schema.types.keys() {
                let chain = schema.base_chain(name).into_iter().skip(1).map(|ty| &ty.name);
                bases.entry(name).or_default().extend(chain);
            }
            for operation in &schema.operations {
                if let Some(target) = &operation.target {
                    operations.entry(target).or_default().insert(&operation.title);
                }
            }
        }
        let referrers = [old, new].map(|side| Referrers::of(&side.schema));
        Self { sides: [old, new], of, bases, operations, referrers }
    }

    fn change(&self, changes: &[Change], touched: &Touched<'a>) -> Option<usize> {
        let entry = touched.entry()?;
        let whole = |name: &TypeName| self.first(changes, &Subject::Type(name.clone()), |it| it.part == Part::Whole);
        match &entry.of {
            Of::Undocumented(name) => whole(name).or_else(|| self.of_references(changes, name, touched)),
            Of::Operation(title) | Of::Url(title, _) => self.of_operation(changes, title, touched),
            Of::Type(name) => self.of_bodies(changes, name, "", touched).or_else(|| whole(name)),
            Of::Derived(base, derived) => derived.iter().find_map(whole).or_else(|| whole(base)),
            Of::Property(name, wire) => self
                .of_part(changes, name, wire)
                .or_else(|| self.of_bases(changes, name, wire))
                .or_else(|| self.of_bodies(changes, name, wire, touched))
                .or_else(|| whole(name)),
            Of::Member(name, wire) => self.of_part(changes, name, wire).or_else(|| whole(name)),
        }
    }

    /// The subject of an effect that no change explains.
    fn subject(&self, touched: &Touched<'a>) -> Option<Subject> {
        Some(match &touched.entry()?.of {
            Of::Type(name) | Of::Property(name, _) | Of::Member(name, _) | Of::Derived(name, _) => {
                Subject::Type(name.clone())
            }
            Of::Operation(title) | Of::Url(title, _) => Subject::Operation(title.clone()),
            // No page documents it: the first type or operation that refers to it.
            Of::Undocumented(name) => self.references(name, touched).next().map(|(subject, _)| subject.clone())?,
        })
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

    /// A property or member; if several things of it changed, the one that shows most in Rust.
    fn of_part(&self, changes: &[Change], of: &TypeName, wire: &str) -> Option<usize> {
        let fits = |change: &Change| match &change.part {
            Part::Property(name) | Part::Member(name) => name.eq_ignore_ascii_case(wire),
            _ => false,
        };
        let subject = Subject::Type(of.clone());
        let all = self.all(changes, &subject, fits);
        all.max_by_key(|index| changes.get(*index).map(|change| weight(&change.action)))
    }

    /// A property of a base type.
    fn of_bases(&self, changes: &[Change], name: &TypeName, wire: &str) -> Option<usize> {
        let bases = self.bases.get(name)?;
        bases.iter().find_map(|base| self.of_part(changes, base, wire))
    }

    /// A row in the request body of an operation that changes the type; for the patch type itself,
    /// the operation.
    fn of_bodies(&self, changes: &[Change], name: &TypeName, wire: &str, touched: &Touched<'_>) -> Option<usize> {
        if !matches!(touched.entry()?.item.0, ItemKind::Patch | ItemKind::Creation) {
            return None;
        }
        let titles = self.operations.get(name)?;
        titles.iter().map(|title| Subject::Operation((*title).to_owned())).find_map(|subject| {
            self.first(changes, &subject, |change| match &change.part {
                Part::Body(name) => name.eq_ignore_ascii_case(wire),
                Part::Whole => change.action == touched.effect.action,
                _ => false,
            })
        })
    }

    fn of_operation(&self, changes: &[Change], title: &str, touched: &Touched<'_>) -> Option<usize> {
        let subject = Subject::Operation(title.to_owned());
        let url = |change: &Change| {
            let at = |side: usize, entry: Option<&Entry>| match entry?.of {
                Of::Url(_, span) => Some(self.sides.get(side)?.place(span)),
                _ => None,
            };
            let place = if change.action == Action::Removed { at(0, touched.old) } else { at(1, touched.new) };
            matches!(change.part, Part::Url(_)) && place.is_some() && change.place == place
        };
        let header = |change: &Change| matches!(change.part, Part::Header(_));
        self.first(changes, &subject, url)
            .or_else(|| self.first(changes, &subject, |change| change.part == Part::Whole))
            .or_else(|| self.first(changes, &subject, header))
            .or_else(|| self.first(changes, &subject, |change| matches!(change.part, Part::Permission(..))))
    }

    /// The references to an undocumented type, on the side where it exists.
    fn references(&self, name: &TypeName, touched: &Touched<'_>) -> impl Iterator<Item = &(Subject, Part)> {
        let [old, new] = &self.referrers;
        if touched.old.is_some() { old.to(name) } else { new.to(name) }
    }

    /// The first of these that changed.
    fn of_references(&self, changes: &[Change], name: &TypeName, touched: &Touched<'_>) -> Option<usize> {
        self.references(name, touched).find_map(|(subject, part)| {
            let of_part = self.first(changes, subject, |change| change.part == *part);
            of_part.or_else(|| self.first(changes, subject, |change| change.part == Part::Whole))
        })
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

/// Two signatures for people: paths without their modules, unless just these differ.
fn short_pair(from: &str, to: &str) -> (String, String) {
    let pair = (short(from), short(to));
    if pair.0 == pair.1 { (from.to_owned(), to.to_owned()) } else { pair }
}

/// A signature with only the last part of each path.
fn short(signature: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || "_#".contains(c);
    let mut parts = signature.split("::").peekable();
    let mut short = String::with_capacity(signature.len());
    while let Some(part) = parts.next() {
        // The word in front of `::` is a module.
        let kept = if parts.peek().is_some() { part.trim_end_matches(is_word) } else { part };
        short.push_str(kept);
    }
    short
}

#[cfg(test)]
mod tests {
    use super::{short, short_pair};

    #[test]
    fn signatures_are_shown_without_modules() {
        let table = [
            ("::core::option::Option<i32>", "Option<i32>"),
            ("::core::option::Option<::std::boxed::Box<call_records::Session>>", "Option<Box<Session>>"),
            (
                "fn(self, impl ::core::convert::Into<::graph_models::Flags<r#type::Level>>) -> Self",
                "fn(self, impl Into<Flags<Level>>) -> Self",
            ),
            (
                "fn(&str, ids::UserId<'_>, &impl ::graph_models::PatchOf<Thing>) -> ::graph_models::Request<Thing>",
                "fn(&str, UserId<'_>, &impl PatchOf<Thing>) -> Request<Thing>",
            ),
            ("struct", "struct"),
        ];
        for (signature, expected) in table {
            assert_eq!(short(signature), expected);
        }
        assert_eq!(short_pair("a::X", "b::X"), ("a::X".to_owned(), "b::X".to_owned()));
    }
}
