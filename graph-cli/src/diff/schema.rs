//! What the pages of two trees say differently, in OData's words.
//!
//! Types are the same if their full names are, properties and members if their names are (letter case apart), operations if
//! their pages are, else if title and a URL are. Descriptions, order, examples, formatting and the names of placeholders are no
//! change.

use std::collections::BTreeMap;

use graph_codegen::Output;
use graph_codegen::schema::{
    EnumMember, EnumType, Operation, Permissions, Property, Returns, Schema, StructuredType, TypeDef, TypeName, TypeRef,
};
use graph_codegen::source::{SourceMap, Span};

use super::change::{Action, Change, Part, Place, Subject};

/// A schema and the files it was read from.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What was read.
    pub schema: &'a Schema,
    /// From where.
    pub sources: &'a SourceMap,
}

impl<'a> Side<'a> {
    /// The side of one tree of pages.
    pub fn of(output: &'a Output) -> Self {
        Self { schema: &output.schema, sources: &output.sources }
    }
}

/// The changes from one schema to another, ordered by subject and part.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut list = List { changes: Vec::new() };
    types(old, new, &mut list);
    operations(old, new, &mut list);
    list.changes.sort();
    list.changes.dedup();
    list.changes
}

struct List {
    changes: Vec<Change>,
}

impl List {
    fn push(&mut self, subject: &Subject, part: Part, action: Action, side: Side<'_>, span: Span) {
        let place =
            Some(Place { page: side.sources.path(span.file).to_owned(), line: side.sources.position(span).line });
        self.changes.push(Change { place, ..Change::new(subject.clone(), part, action) });
    }
}

/// What is compared of one thing: its name, and both its texts.
type Aspect = (&'static str, String, String);

fn types(old: Side<'_>, new: Side<'_>, list: &mut List) {
    for (name, before) in &old.schema.types {
        let subject = Subject::Type(name.clone());
        match (before, new.schema.types.get(name)) {
            (TypeDef::Missing(_), None) => {}
            (_, None) => list.push(&subject, Part::Whole, Action::Removed, old, span_of(before)),
            (TypeDef::Structured(before), Some(TypeDef::Structured(after))) => {
                structured(&subject, before, after, old, new, list);
            }
            (TypeDef::Enum(before), Some(TypeDef::Enum(after))) => enums(&subject, before, after, old, new, list),
            (before, Some(after)) if kind(before) != kind(after) => {
                let action = Action::changed("kind", kind(before), kind(after));
                list.push(&subject, Part::Whole, action, new, span_of(after));
            }
            _ => {}
        }
    }
    for (name, after) in &new.schema.types {
        if !old.schema.types.contains_key(name) && !matches!(after, TypeDef::Missing(_)) {
            list.push(&Subject::Type(name.clone()), Part::Whole, Action::Added, new, span_of(after));
        }
    }
}

fn span_of(def: &TypeDef) -> Span {
    match def {
        TypeDef::Structured(ty) => ty.span,
        TypeDef::Enum(ty) => ty.span,
        TypeDef::Missing(ty) => ty.span,
    }
}

fn kind(def: &TypeDef) -> &'static str {
    match def {
        TypeDef::Structured(_) => "structured type",
        TypeDef::Enum(_) => "enum",
        TypeDef::Missing(_) => "not documented",
    }
}

fn structured(
    subject: &Subject,
    before: &StructuredType,
    after: &StructuredType,
    old: Side<'_>,
    new: Side<'_>,
    list: &mut List,
) {
    let base = |ty: &StructuredType| ty.base.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
    let entity = |ty: &StructuredType| if ty.entity { "entity type" } else { "complex type" }.to_owned();
    let aspects = [
        ("kind", entity(before), entity(after)),
        ("base type", base(before), base(after)),
        ("abstract", yes(before.is_abstract), yes(after.is_abstract)),
        ("open", yes(before.open), yes(after.open)),
        ("deprecated", reason(&before.deprecated), reason(&after.deprecated)),
    ];
    for action in changed(aspects) {
        list.push(subject, Part::Whole, action, new, after.span);
    }
    properties(subject, before, after, old, new, list);
}

/// Own properties. One that a page stops or begins to repeat of its base type is no change.
fn properties(
    subject: &Subject,
    before: &StructuredType,
    after: &StructuredType,
    old: Side<'_>,
    new: Side<'_>,
    list: &mut List,
) {
    let all_before = by_name(old.schema.all_properties(&before.name));
    let all_after = by_name(new.schema.all_properties(&after.name));
    for property in &before.properties {
        let part = Part::Property(property.name.clone());
        match all_after.get(&property.name.to_ascii_lowercase()) {
            None => list.push(subject, part, Action::Removed, old, property.span),
            Some(now) => {
                for action in changed(property_aspects(property, now)) {
                    list.push(subject, part.clone(), action, new, now.span);
                }
            }
        }
    }
    for property in &after.properties {
        if !all_before.contains_key(&property.name.to_ascii_lowercase()) {
            list.push(subject, Part::Property(property.name.clone()), Action::Added, new, property.span);
        }
    }
}

fn by_name(properties: Vec<&Property>) -> BTreeMap<String, &Property> {
    properties.into_iter().map(|property| (property.name.to_ascii_lowercase(), property)).collect()
}

fn property_aspects(before: &Property, after: &Property) -> Vec<Aspect> {
    let navigation = |property: &Property| {
        if property.navigation { "navigation property" } else { "structural property" }.to_owned()
    };
    let mut aspects = vec![
        ("name", before.name.clone(), after.name.clone()),
        ("type", type_text(before), type_text(after)),
        ("kind", navigation(before), navigation(after)),
        ("key", yes(before.key), yes(after.key)),
        ("read-only", yes(before.read_only), yes(after.read_only)),
        ("deprecated", reason(&before.deprecated), reason(&after.deprecated)),
    ];
    // Whether null is allowed is said of few properties, and what is not said is taken as allowed.
    aspects.push(("nullable", yes(before.nullable != Some(false)), yes(after.nullable != Some(false))));
    if [before, after].iter().all(|property| matches!(property.ty, TypeRef::Primitive(_))) {
        let (from, to) = (values(before, after), values(after, before));
        aspects.push(("possible values", from, to));
    }
    aspects
}

/// The possible values of a property which another does not have; members of an enum are told with the enum.
fn values(of: &Property, but: &Property) -> String {
    let has = |property: &Property, value: &str| property.values.iter().any(|other| other.eq_ignore_ascii_case(value));
    let mut own: Vec<&str> = of.values.iter().map(String::as_str).filter(|value| !has(but, value)).collect();
    own.sort_unstable();
    own.join(", ")
}

fn type_text(property: &Property) -> String {
    let name = match &property.ty {
        TypeRef::Primitive(primitive) => primitive.edm_name(),
        TypeRef::Named(name) => name.as_str(),
        TypeRef::Untyped => "Edm.Untyped",
    };
    if property.collection { format!("Collection({name})") } else { name.to_owned() }
}

fn enums(subject: &Subject, before: &EnumType, after: &EnumType, old: Side<'_>, new: Side<'_>, list: &mut List) {
    let flags = |ty: &EnumType| yes(ty.flags == Some(true));
    let aspects =
        [("flags", flags(before), flags(after)), ("deprecated", reason(&before.deprecated), reason(&after.deprecated))];
    for action in changed(aspects) {
        list.push(subject, Part::Whole, action, new, after.span);
    }
    let names = |ty: &EnumType| -> Vec<String> { ty.members.iter().map(|m| m.name.to_ascii_lowercase()).collect() };
    let (names_before, names_after) = (names(before), names(after));
    for member in before.members.iter().filter(|member| !names_after.contains(&member.name.to_ascii_lowercase())) {
        list.push(subject, Part::Member(member.name.clone()), Action::Removed, old, member.span);
    }
    for (member, now) in kept_members(before, after) {
        for action in changed([("deprecated", reason(&member.deprecated), reason(&now.deprecated))]) {
            list.push(subject, Part::Member(now.name.clone()), action, new, now.span);
        }
    }
    for member in after.members.iter().filter(|member| !names_before.contains(&member.name.to_ascii_lowercase())) {
        list.push(subject, Part::Member(member.name.clone()), Action::Added, new, member.span);
    }
}

/// The members that both have.
fn kept_members<'a>(
    before: &'a EnumType,
    after: &'a EnumType,
) -> impl Iterator<Item = (&'a EnumMember, &'a EnumMember)> {
    before.members.iter().filter_map(|member| {
        let now = after.members.iter().find(|now| now.name.eq_ignore_ascii_case(&member.name))?;
        Some((member, now))
    })
}

fn operations(old: Side<'_>, new: Side<'_>, list: &mut List) {
    let pairs = pair_operations(old, new);
    let paired = |operation: &Operation| pairs.iter().any(|(_, after)| std::ptr::eq(*after, operation));
    for operation in &old.schema.operations {
        let subject = Subject::Operation(operation.title.clone());
        match pairs.iter().find(|(before, _)| std::ptr::eq(*before, operation)) {
            None => list.push(&subject, Part::Whole, Action::Removed, old, operation.span),
            Some((before, after)) => self::operation(&subject, before, after, old, new, list),
        }
    }
    for operation in new.schema.operations.iter().filter(|operation| !paired(operation)) {
        list.push(&Subject::Operation(operation.title.clone()), Part::Whole, Action::Added, new, operation.span);
    }
}

/// Which operation became which: the one of the same page and method, else the first free one of the same title and method
/// that has one of the URLs too.
fn pair_operations<'a>(old: Side<'a>, new: Side<'a>) -> Vec<(&'a Operation, &'a Operation)> {
    let page = |side: Side<'_>, operation: &Operation| {
        (side.sources.path(operation.page).to_ascii_lowercase(), operation.method.clone())
    };
    let title = |operation: &Operation| (operation.title.to_ascii_lowercase(), operation.method.clone());
    let mut free: Vec<&Operation> = new.schema.operations.iter().collect();
    let mut pairs = Vec::new();
    let mut take = |before: &'a Operation, same: &dyn Fn(&Operation) -> bool| -> bool {
        let Some(at) = free.iter().position(|after| same(after)) else { return false };
        pairs.push((before, free.remove(at)));
        true
    };
    let mut rest = Vec::new();
    for before in &old.schema.operations {
        let key = page(old, before);
        if !take(before, &|after| page(new, after) == key) {
            rest.push(before);
        }
    }
    let shares_url = |before: &Operation, after: &Operation| {
        before.urls.iter().any(|url| after.urls.iter().any(|other| same_url(&url.text, &other.text)))
    };
    for before in rest {
        let key = title(before);
        take(before, &|after| title(after) == key && shares_url(before, after));
    }
    pairs
}

/// Whether two URLs are the same but for letter case and what their placeholders are called.
fn same_url(one: &str, other: &str) -> bool {
    let plain = |url: &str| {
        let mut inside = false;
        let keep = |c: &char| {
            let was_inside = inside;
            inside = *c == '{' || (inside && *c != '}');
            *c == '{' || *c == '}' || !was_inside
        };
        url.chars().filter(keep).map(|c| c.to_ascii_lowercase()).collect::<String>()
    };
    plain(one.trim_end_matches('/')) == plain(other.trim_end_matches('/'))
}

fn operation(subject: &Subject, before: &Operation, after: &Operation, old: Side<'_>, new: Side<'_>, list: &mut List) {
    let target =
        |operation: &Operation| operation.target.as_ref().map_or_else(|| "none".to_owned(), TypeName::to_string);
    let success = |operation: &Operation| operation.success.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let aspects = [
        ("title", before.title.clone(), after.title.clone()),
        ("target type", target(before), target(after)),
        ("success codes", success(before), success(after)),
        ("deprecated", reason(&before.deprecated), reason(&after.deprecated)),
        ("answer", answer(before), answer(after)),
    ];
    for action in changed(aspects) {
        list.push(subject, Part::Whole, action, new, after.span);
    }
    let parts = [
        keyed(
            before,
            after,
            |operation| operation.urls.iter().map(|url| (url.text.clone(), url.span)).collect(),
            same_url,
            Part::Url,
        ),
        keyed(
            before,
            after,
            |operation| operation.body.iter().map(|row| (row.name.clone(), row.span)).collect(),
            str::eq_ignore_ascii_case,
            Part::Body,
        ),
    ];
    for (part, added, span) in parts.into_iter().flatten() {
        let (action, side) = if added { (Action::Added, new) } else { (Action::Removed, old) };
        list.push(subject, part, action, side, span);
    }
    body(subject, before, after, new, list);
    headers(subject, before, after, old, new, list);
    permissions(subject, before, after, old, new, list);
}

/// How much a GET answers with.
fn answer(operation: &Operation) -> String {
    match operation.returns {
        Some(Returns::One) => "one object",
        Some(Returns::Collection) => "a collection",
        None => "not said",
    }
    .to_owned()
}

/// What stands in one of two lists only: the part, whether it was added, where it is.
fn keyed(
    before: &Operation,
    after: &Operation,
    of: fn(&Operation) -> Vec<(String, Span)>,
    same: fn(&str, &str) -> bool,
    part: fn(String) -> Part,
) -> Vec<(Part, bool, Span)> {
    let (before, after) = (of(before), of(after));
    let missing = |list: &[(String, Span)], name: &str| !list.iter().any(|(other, _)| same(other, name));
    let removed = before.iter().filter(|(name, _)| missing(&after, name)).map(|(name, span)| (name, false, *span));
    let added = after.iter().filter(|(name, _)| missing(&before, name)).map(|(name, span)| (name, true, *span));
    removed.chain(added).map(|(name, added, span)| (part(name.clone()), added, span)).collect()
}

/// The rows that both request bodies have.
fn body(subject: &Subject, before: &Operation, after: &Operation, new: Side<'_>, list: &mut List) {
    for row in &before.body {
        let Some(now) = after.body.iter().find(|now| now.name.eq_ignore_ascii_case(&row.name)) else { continue };
        for action in changed(property_aspects(row, now)) {
            list.push(subject, Part::Body(row.name.clone()), action, new, now.span);
        }
    }
}

fn headers(subject: &Subject, before: &Operation, after: &Operation, old: Side<'_>, new: Side<'_>, list: &mut List) {
    for header in &before.headers {
        let part = Part::Header(header.name.clone());
        match after.headers.iter().find(|now| now.name.eq_ignore_ascii_case(&header.name)) {
            None => list.push(subject, part, Action::Removed, old, before.span),
            Some(now) => {
                for action in changed([("required", yes(header.required), yes(now.required))]) {
                    list.push(subject, part.clone(), action, new, after.span);
                }
            }
        }
    }
    for header in &after.headers {
        if !before.headers.iter().any(|was| was.name.eq_ignore_ascii_case(&header.name)) {
            list.push(subject, Part::Header(header.name.clone()), Action::Added, new, after.span);
        }
    }
}

fn permissions(
    subject: &Subject,
    before: &Operation,
    after: &Operation,
    old: Side<'_>,
    new: Side<'_>,
    list: &mut List,
) {
    // What is not known on one side is neither added nor removed.
    let (Some(earlier), Some(later)) = (&before.permissions, &after.permissions) else { return };
    type Of = fn(&Permissions) -> &Vec<String>;
    let kinds: [(&'static str, Of); 3] = [
        ("delegated permission", |permissions| &permissions.delegated_work),
        ("personal permission", |permissions| &permissions.delegated_personal),
        ("application permission", |permissions| &permissions.application),
    ];
    for (kind, of) in kinds {
        let (was, now) = (of(earlier), of(later));
        for name in was.iter().filter(|name| !now.contains(name)) {
            list.push(subject, Part::Permission(kind, name.clone()), Action::Removed, old, before.span);
        }
        for name in now.iter().filter(|name| !was.contains(name)) {
            list.push(subject, Part::Permission(kind, name.clone()), Action::Added, new, after.span);
        }
    }
}

fn changed(aspects: impl IntoIterator<Item = Aspect>) -> impl Iterator<Item = Action> {
    aspects.into_iter().filter(|(_, from, to)| from != to).map(|(aspect, from, to)| Action::changed(aspect, from, to))
}

fn yes(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

fn reason(deprecated: &Option<String>) -> String {
    match deprecated.as_deref() {
        None => "no".to_owned(),
        Some("") => "yes".to_owned(),
        Some(reason) => reason.to_owned(),
    }
}
