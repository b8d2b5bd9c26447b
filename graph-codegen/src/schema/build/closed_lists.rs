//! Closed lists: the possible values of String properties, as enums.
//!
//! The rules, by which the names and members of a property only depend on the pages of its own type
//! and its base types:
//!
//! 1. A property has an enum of its possible values if the pages call it String, it is not a key,
//!    and its description, or a section `### x values` on its own page, has two or more possible
//!    values, all of which are plain words.
//! 2. Each property has its own enum, even if another property with the same name lists the same
//!    values: the name or the members of a shared enum would change when a page is added.
//! 3. The enum is named after the type and the property. Words that both have where they meet are
//!    written once: `callRoute` and `routingType` result in `callRouteRoutingType`, `chatMessage`
//!    and `messageType` in `chatMessageType`. If a documented type has that name, the enum gets the
//!    suffix `Value`.
//! 4. A row that a derived type repeats has the enum of the base type's property, as long as that
//!    has all its values.
//! 5. If the description says that values can be combined, it is an enum of flags.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::complete::is_string;
use super::member::{is_member_name, member};
use super::owned::Owned;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::schema::{ByName, EnumMember, EnumSource, EnumType, Property, Schema, StructuredType, TypeDef, TypeName};
use crate::source::FileId;

/// Sections `### x values`, by the type whose page contains them and the property `x`.
pub(super) type Sections = Owned<Vec<EnumMember>>;

/// Finds the lists of members on a property's own page, below the name of a property that the page
/// calls String. A list that is on no other page, and that no property has as its type, is not an
/// enum and is removed from the schema.
pub(super) fn take_sections(schema: &mut Schema) -> Sections {
    let mut sections = Sections::default();
    let mut taken: HashSet<TypeName> = HashSet::new();
    let lists = lists_by_page(schema);
    let used = used_types(schema);
    for ty in schema.structured_types() {
        for property in ty.properties.iter().filter(|property| is_string(property)) {
            let name = property.name.to_ascii_lowercase();
            let listed = lists.get(&(property.span.file, name)).into_iter().flatten().min_by_key(|it| &it.list.name);
            let Some(Listed { list, members }) = listed else { continue };
            sections.insert(&ty.name, &property.name, members.iter().map(|member| (*member).clone()).collect());
            if members.len() == list.members.len() && !used.contains(&list.name) {
                taken.insert(list.name.clone());
            }
        }
    }
    sections.apply(schema, |property, members| {
        property.values = members.iter().map(|member| member.name.clone()).collect();
    });
    schema.types.retain(|name, _| !taken.contains(name));
    sections
}

/// Creates the enums of closed lists, and assigns them to their properties.
pub(super) fn make(schema: &mut Schema, sections: &Sections, diagnostics: &mut Diagnostics) {
    report_phrases(schema, diagnostics);
    let mut lists: BTreeMap<TypeName, EnumType> = BTreeMap::new();
    let mut owned: Owned<TypeName> = Owned::default();
    let mut suffixes = Suffixes::default();
    let by_name = ByName::new(schema);
    for ty in schema.structured_types() {
        let mut properties: Vec<&Property> = ty.properties.iter().collect();
        properties.sort_by_key(|property| &property.name);
        let bases = Bases::of(schema, ty, &by_name, sections);
        for property in properties {
            let Some(members) = members(ty, property, sections) else { continue };
            if bases.declaring(property, &members).is_some() {
                continue;
            }
            let taken = |name: &TypeName| schema.types.contains_key(name) || lists.contains_key(name);
            let name = suffixes.free_name(ty, &property.name, taken);
            let wanted = TypeName::new(ty.name.namespace(), &joined(ty.name.short(), &property.name));
            if schema.types.contains_key(&wanted) {
                diagnostics.push(name_taken(property, &wanted, &name));
            }
            owned.insert(&ty.name, &property.name, name.clone());
            lists.insert(name.clone(), closed_list(ty, property, name, members));
        }
    }
    let repeated = repeated(schema, &owned, sections, &by_name);
    drop(by_name);
    for lists in [owned, repeated] {
        lists.apply(schema, |property, list| property.closed_list = Some(list.clone()));
    }
    schema.types.extend(lists.into_iter().map(|(name, list)| (name, TypeDef::Enum(list))));
}

/// Records, at String properties whose values are not all words, that they stay Strings.
fn report_phrases(schema: &Schema, diagnostics: &mut Diagnostics) {
    let properties = schema.structured_types().flat_map(|ty| &ty.properties);
    for property in properties.filter(|property| is_string(property) && property.values.len() > 1) {
        if let Some(phrase) = property.values.iter().find(|value| !is_member_name(value) && *value != "null") {
            let message =
                format!("`{}` gets no enum, because its possible value `{phrase}` is not a plain word", property.name);
            let finding = Diagnostic::new(Code::UnreadableValues, property.span, message);
            diagnostics.push(Diagnostic { severity: Severity::Note, ..finding });
        }
    }
}

/// The finding that a documented type has the name of a property's enum.
fn name_taken(property: &Property, wanted: &TypeName, name: &TypeName) -> Diagnostic {
    let (wanted, name) = (wanted.short(), name.short());
    let message = format!(
        "the enum for the possible values of `{}` is called `{name}`, because there is a type `{wanted}`",
        property.name
    );
    Diagnostic::new(Code::NameCollision, property.span, message)
        .help(format!("if the property has that type, say so in its table: `[{wanted}]({}.md)`", wanted.to_lowercase()))
}

fn closed_list(ty: &StructuredType, property: &Property, name: TypeName, members: Vec<EnumMember>) -> EnumType {
    EnumType {
        name,
        description: format!("The possible values of `{}` of `{}`.", property.name, ty.name.short()).into(),
        members,
        flags: (!property.collection && says_combined(&property.description)).then_some(true),
        source: EnumSource::ClosedList,
        pages: ty.pages.iter().copied().filter(|page| *page == property.span.file).collect(),
        span: property.span,
        deprecated: None,
    }
}

/// The members of a property's closed list, if it has one.
fn members(ty: &StructuredType, property: &Property, sections: &Sections) -> Option<Vec<EnumMember>> {
    if !is_string(property) || property.key || property.name == "id" {
        return None;
    }
    if let Some(members) = sections.get(&ty.name, &property.name) {
        return Some(members.clone());
    }
    let values: Vec<&String> = property.values.iter().filter(|value| !value.eq_ignore_ascii_case("null")).collect();
    let plain = values.len() > 1 && values.iter().all(|value| is_member_name(value));
    plain.then(|| values.into_iter().map(|value| member(value, property)).collect())
}

/// The base types of a type, nearest first.
struct Bases<'a, 's> {
    types: Vec<&'a StructuredType>,
    by_name: &'s ByName<'a>,
    sections: &'s Sections,
}

impl<'a, 's> Bases<'a, 's> {
    fn of(schema: &'a Schema, ty: &StructuredType, by_name: &'s ByName<'a>, sections: &'s Sections) -> Self {
        let types = schema.base_chain(&ty.name).into_iter().skip(1).collect();
        Self { types, by_name, sections }
    }

    /// The topmost base type that has a property with a list that contains all these members.
    fn declaring(&self, property: &Property, own: &[EnumMember]) -> Option<&'a TypeName> {
        let declares = |base: &&'a StructuredType| {
            let inherited = self.by_name.get(base, &property.name);
            let theirs = inherited.and_then(|inherited| members(base, inherited, self.sections)).unwrap_or_default();
            let theirs: HashSet<&str> = theirs.iter().map(|member| member.name.as_str()).collect();
            own.iter().all(|member| theirs.contains(member.name.as_str()))
        };
        self.types.iter().copied().rfind(declares).map(|base| &base.name)
    }
}

/// The rows that derived types repeat, with the enums of their base types.
fn repeated<'a>(
    schema: &'a Schema,
    owned: &Owned<TypeName>,
    sections: &Sections,
    by_name: &ByName<'a>,
) -> Owned<TypeName> {
    let mut repeated = Owned::default();
    for ty in schema.structured_types() {
        let bases = Bases::of(schema, ty, by_name, sections);
        let inherits = |property: &&Property| {
            !bases.types.is_empty() && property.closed_list.is_none() && owned.get(&ty.name, &property.name).is_none()
        };
        for property in ty.properties.iter().filter(inherits) {
            let Some(members) = members(ty, property, sections) else { continue };
            let base = bases.declaring(property, &members);
            if let Some(list) = base.and_then(|base| owned.get(base, &property.name)) {
                repeated.insert(&ty.name, &property.name, list.clone());
            }
        }
    }
    repeated
}

/// The number of suffixes that were assigned to each name.
#[derive(Default)]
struct Suffixes(HashMap<TypeName, usize>);

impl Suffixes {
    /// The name according to rule 3.
    fn free_name(&mut self, ty: &StructuredType, property: &str, taken: impl Fn(&TypeName) -> bool) -> TypeName {
        let mut short = joined(ty.name.short(), property);
        let plain = TypeName::new(ty.name.namespace(), &short);
        if !taken(&plain) {
            return plain;
        }
        // A name stays used once it was assigned.
        let known = self.0.entry(plain).or_default();
        short.push_str(&"Value".repeat(*known));
        loop {
            *known += 1;
            short.push_str("Value");
            let name = TypeName::new(ty.name.namespace(), &short);
            if !taken(&name) {
                return name;
            }
        }
    }
}

/// The maximum number of words that two names may share.
const COMMON_WORDS: usize = 16;

/// Joins two names. What the end of the first and the start of the second have in common is written
/// once.
fn joined(owner: &str, property: &str) -> String {
    let (first, second) = (words(owner), words(property));
    // No name repeats more words than a few.
    let most = second.len().min(COMMON_WORDS + 1);
    let common = (1..most).rev().find(|count| {
        let end = first.len().checked_sub(*count).and_then(|from| first.get(from..));
        let start = second.get(..*count);
        end.zip(start).is_some_and(|(end, start)| end.iter().zip(start).all(|(a, b)| a.eq_ignore_ascii_case(b)))
    });
    let mut name = owner.to_owned();
    for word in second.iter().skip(common.unwrap_or(0)) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// The words of a name in camel case.
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut from = 0;
    let mut last_lower = false;
    for (at, c) in name.char_indices() {
        if c.is_ascii_uppercase() && last_lower {
            words.extend(name.get(from..at));
            from = at;
        }
        last_lower = !c.is_ascii_uppercase();
    }
    words.extend(name.get(from..).filter(|word| !word.is_empty()));
    words
}

/// Whether a description says that several of the values may be combined.
fn says_combined(description: &str) -> bool {
    let lower = description.to_ascii_lowercase();
    ["comma-separated", "comma separated", "can be combined", "combination of", "multi-valued", "multivalued"]
        .iter()
        .any(|phrase| lower.contains(phrase))
}

/// What one page lists of an enum.
struct Listed<'a> {
    list: &'a EnumType,
    members: Vec<&'a EnumMember>,
}

/// The enums that a section may belong to, by the pages that list several of their members and by
/// their short names in lower case.
fn lists_by_page(schema: &Schema) -> HashMap<(FileId, String), Vec<Listed<'_>>> {
    let enums = schema.types.values().filter_map(|def| if let TypeDef::Enum(ty) = def { Some(ty) } else { None });
    let mut lists: HashMap<(FileId, String), Vec<Listed<'_>>> = HashMap::new();
    for list in enums.filter(|list| list.source == EnumSource::List) {
        let mut by_page: BTreeMap<FileId, Vec<&EnumMember>> = BTreeMap::new();
        list.members.iter().for_each(|member| by_page.entry(member.span.file).or_default().push(member));
        for (page, members) in by_page {
            if members.len() > 1 && members.iter().all(|member| is_member_name(&member.name)) {
                let key = (page, list.name.short().to_ascii_lowercase());
                lists.entry(key).or_default().push(Listed { list, members });
            }
        }
    }
    lists
}

/// The types that properties have.
fn used_types(schema: &Schema) -> HashSet<&TypeName> {
    let properties = schema.structured_types().flat_map(|ty| &ty.properties);
    let rows = schema.operations.iter().flat_map(|operation| &operation.body);
    let used = properties.chain(rows);
    used.filter_map(|property| property.ty.named()).collect()
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn common_words_are_written_once() {
        let cases = [
            ("callRoute", "routingType", "callRouteRoutingType"),
            ("chatMessage", "messageType", "chatMessageType"),
            ("user", "ageGroup", "userAgeGroup"),
            ("operationStatus", "status", "operationStatusStatus"),
            ("signIn", "riskEventTypes_v2", "signInRiskEventTypes_v2"),
            ("workbookRangeFont", "fontUnderline", "workbookRangeFontUnderline"),
            ("x", "x", "xX"),
        ];
        for (owner, property, name) in cases {
            assert_eq!(joined(owner, property), name);
        }
    }
}
