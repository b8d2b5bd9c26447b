//! The differences between types.

use std::collections::{BTreeMap, HashMap};

use graph_codegen::schema::{EnumMember, EnumType, Property, StructuredType, TypeDef};
use graph_codegen::source::Span;

use super::super::change::{Action, Part, Subject};
use super::super::referrers::is_documented;
use super::super::side::Side;
use super::property::{aspects as property_aspects, type_text};
use super::{List, changed, reason, yes};

/// Compares all types.
pub fn compare(old: &Side, new: &Side, list: &mut List) {
    for (name, before) in &old.schema.types {
        let subject = Subject::Type(name.clone());
        match (before, new.schema.types.get(name)) {
            // The properties that have them are listed instead.
            (before, Some(after)) if !is_documented(before) && !is_documented(after) => {}
            (before, None) if !is_documented(before) => {}
            (_, None) => list.push(&subject, Part::Whole, Action::Removed, old, span_of(before)),
            (before, Some(after)) if kind(before) != kind(after) => {
                let action = Action::changed("kind", kind(before), kind(after));
                list.push(&subject, Part::Whole, action, new, span_of(after));
            }
            (TypeDef::Structured(before), Some(TypeDef::Structured(after))) => {
                structured(&subject, before, after, old, new, list);
            }
            (TypeDef::Enum(before), Some(TypeDef::Enum(after))) => enums(&subject, before, after, old, new, list),
            _ => {}
        }
    }
    for (name, after) in &new.schema.types {
        if !old.schema.types.contains_key(name) && is_documented(after) {
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
        _ if !is_documented(def) => "not documented",
        TypeDef::Structured(_) => "structured type",
        TypeDef::Enum(_) | TypeDef::Missing(_) => "enum",
    }
}

fn structured(
    subject: &Subject,
    before: &StructuredType,
    after: &StructuredType,
    old: &Side,
    new: &Side,
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

/// Own properties. A property that a page stops or begins to repeat from its base type has not
/// changed.
fn properties(
    subject: &Subject,
    before: &StructuredType,
    after: &StructuredType,
    old: &Side,
    new: &Side,
    list: &mut List,
) {
    let all_before = by_name(old.schema.all_properties(&before.name));
    let all_after = by_name(new.schema.all_properties(&after.name));
    let is_new = |property: &&Property| !all_before.contains_key(&property.name.to_ascii_lowercase());
    let is_gone = |property: &&Property| !all_after.contains_key(&property.name.to_ascii_lowercase());
    let new_names = only_ones(after.properties.iter().filter(is_new));
    let gone_names = only_ones(before.properties.iter().filter(is_gone));
    for property in &before.properties {
        let part = Part::Property(property.name.clone());
        match all_after.get(&property.name.to_ascii_lowercase()) {
            None => {
                let is_only = gone_names.get(&sort(property)).is_some_and(Option::is_some);
                let renamed_to = new_names.get(&sort(property)).copied().flatten().filter(|_| is_only);
                list.push_renamed(subject, part, renamed_to.map(str::to_owned), old, property.span);
            }
            Some(now) => {
                for action in changed(property_aspects(property, now)) {
                    list.push(subject, part.clone(), action, new, now.span);
                }
            }
        }
    }
    for property in after.properties.iter().filter(is_new) {
        list.push(subject, Part::Property(property.name.clone()), Action::Added, new, property.span);
    }
}

/// What a renamed property must have in common with the original one.
fn sort(property: &Property) -> (String, bool) {
    (type_text(property), property.navigation)
}

/// The name of the only property of each kind; `None` if there are several.
fn only_ones<'a>(properties: impl Iterator<Item = &'a Property>) -> HashMap<(String, bool), Option<&'a str>> {
    let mut names = HashMap::new();
    for property in properties {
        names.entry(sort(property)).and_modify(|name| *name = None).or_insert(Some(property.name.as_str()));
    }
    names
}

fn by_name(properties: Vec<&Property>) -> BTreeMap<String, &Property> {
    properties.into_iter().map(|property| (property.name.to_ascii_lowercase(), property)).collect()
}

fn enums(subject: &Subject, before: &EnumType, after: &EnumType, old: &Side, new: &Side, list: &mut List) {
    let flags = |ty: &EnumType| yes(ty.flags == Some(true));
    let aspects =
        [("flags", flags(before), flags(after)), ("deprecated", reason(&before.deprecated), reason(&after.deprecated))];
    for action in changed(aspects) {
        list.push(subject, Part::Whole, action, new, after.span);
    }
    let (members_before, members_after) = (members(before), members(after));
    for member in &before.members {
        match members_after.get(&member.name.to_ascii_lowercase()) {
            None => list.push(subject, Part::Member(member.name.clone()), Action::Removed, old, member.span),
            Some(now) => {
                for action in changed([("deprecated", reason(&member.deprecated), reason(&now.deprecated))]) {
                    list.push(subject, Part::Member(now.name.clone()), action, new, now.span);
                }
            }
        }
    }
    for member in &after.members {
        if !members_before.contains_key(&member.name.to_ascii_lowercase()) {
            list.push(subject, Part::Member(member.name.clone()), Action::Added, new, member.span);
        }
    }
}

/// Members by name; of those that only differ in case, the first.
fn members(ty: &EnumType) -> HashMap<String, &EnumMember> {
    let mut by_name = HashMap::new();
    for member in &ty.members {
        by_name.entry(member.name.to_ascii_lowercase()).or_insert(member);
    }
    by_name
}
