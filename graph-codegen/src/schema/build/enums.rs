//! Documented enums, and the properties that have them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::closed_lists::Sections;
use super::complete::is_string;
use super::member::{is_member_name, member};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::near::Nearest;
use crate::schema::{EnumMember, EnumSource, Property, Schema, TypeDef, TypeName, TypeRef};
use crate::source::FileId;

/// Adds the possible values that only properties of an enum's type list to the listed enum. A value
/// that is similar to a member is considered a misspelling.
pub(super) fn add_values(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut more: HashMap<TypeName, Added> = HashMap::new();
    for property in schema.structured_types().flat_map(|ty| &ty.properties) {
        let TypeRef::Named(name) = &property.ty else { continue };
        let Some(TypeDef::Enum(ty)) = schema.types.get(name).filter(|def| is_listed(def)) else { continue };
        if property.values.is_empty() {
            continue;
        }
        let listed: HashSet<&str> = property.values.iter().map(String::as_str).collect();
        let added = more.entry(name.clone()).or_insert_with(|| Added::to(&ty.members));
        for value in property.values.iter().filter(|value| is_member_name(value)) {
            if added.names.contains(&value.to_ascii_lowercase()) {
                continue;
            }
            let message = format!(
                "the enum `{}` does not list `{value}`, which is a possible value of `{}`",
                name.short(),
                property.name
            );
            let finding = Diagnostic::new(Code::Disagreement, property.span, message);
            // A member that is also listed here is not a misspelling.
            let others = ty.members.iter().map(|member| member.name.as_str()).filter(|name| !listed.contains(*name));
            let near = added.near.to(value, others);
            match near.filter(|near| strsim::damerau_levenshtein(value, near) <= 2) {
                Some(near) => diagnostics.push(finding.help(format!("did you mean `{near}`?"))),
                None => {
                    diagnostics.push(finding);
                    added.names.insert(value.to_ascii_lowercase());
                    added.members.push(member(value, property));
                }
            }
        }
    }
    for (name, added) in more {
        if let Some(TypeDef::Enum(ty)) = schema.types.get_mut(&name) {
            ty.members.extend(added.members);
        }
    }
}

/// The values that are added to the members of an enum.
struct Added {
    members: Vec<EnumMember>,
    /// The names of all members in lower case.
    names: HashSet<String>,
    near: Nearest,
}

impl Added {
    fn to(members: &[EnumMember]) -> Self {
        let names = members.iter().map(|member| member.name.to_ascii_lowercase()).collect();
        Self { members: Vec::new(), names, near: Nearest::default() }
    }
}

fn is_listed(def: &TypeDef) -> bool {
    matches!(def, TypeDef::Enum(ty) if ty.source == EnumSource::List)
}

/// Finds the enums of properties that the pages call String, among those that the page of the
/// property itself lists.
///
/// An enum on another page, however well its name and members fit, would change the property's type
/// when that page is added. A property whose name has a list below it, in `sections`, has that
/// list.
pub(super) fn name_enums(schema: &mut Schema, sections: &Sections) {
    let enums = NamedEnums::of(schema);
    let rename = |owner: &TypeName, property: &mut Property| {
        if is_string(property)
            && sections.get(owner, &property.name).is_none()
            && let Some(name) = enums.behind(owner, property)
        {
            property.ty = TypeRef::Named(name.clone());
        }
    };
    for def in schema.types.values_mut() {
        if let TypeDef::Structured(ty) = def {
            ty.properties.iter_mut().for_each(|property| rename(&ty.name, property));
        }
    }
    for operation in &mut schema.operations {
        if let Some(target) = &operation.target {
            operation.body.iter_mut().for_each(|property| rename(target, property));
        }
    }
}

/// What one page lists of an enum: its name, its short name in lower case, and the lower-case names
/// of its members.
struct NamedEnum {
    name: TypeName,
    short: String,
    members: HashSet<String>,
}

/// All listed enums, page by page, in the order of their names.
struct NamedEnums {
    enums: Vec<NamedEnum>,
    /// The positions of the enums, by their names with the short name in lower case.
    by_name: HashMap<(FileId, TypeName), Vec<usize>>,
    /// The positions of the enums with a member.
    by_member: HashMap<(FileId, String), Vec<usize>>,
}

/// The maximum number of enums with the same member that are examined for one property (300).
const ALIKE: usize = 1_000;

impl NamedEnums {
    fn of(schema: &Schema) -> Self {
        let mut named = Self { enums: Vec::new(), by_name: HashMap::new(), by_member: HashMap::new() };
        let listed = schema.types.values().filter(|def| is_listed(def));
        for ty in listed.filter_map(|def| if let TypeDef::Enum(ty) = def { Some(ty) } else { None }) {
            let mut by_page: BTreeMap<FileId, HashSet<String>> = BTreeMap::new();
            for member in &ty.members {
                by_page.entry(member.span.file).or_default().insert(member.name.to_lowercase());
            }
            let short = ty.name.short().to_lowercase();
            for (page, members) in by_page {
                let index = named.enums.len();
                let name = TypeName::new(ty.name.namespace(), &short);
                named.by_name.entry((page, name)).or_default().push(index);
                for member in &members {
                    named.by_member.entry((page, member.clone())).or_default().push(index);
                }
                named.enums.push(NamedEnum { name: ty.name.clone(), short: short.clone(), members });
            }
        }
        named
    }

    /// The enum whose values a String property lists: one that is named after it, or the only one
    /// with a similar name.
    fn behind(&self, owner: &TypeName, property: &Property) -> Option<&TypeName> {
        if property.values.is_empty() {
            return None;
        }
        let page = property.span.file;
        let values: HashSet<String> = property.values.iter().map(|value| value.to_lowercase()).collect();
        let rarest =
            values.iter().map(|value| self.by_member.get(&(page, value.clone())).map_or(&[][..], Vec::as_slice));
        let candidates = rarest.min_by_key(|indices| indices.len()).filter(|indices| !indices.is_empty())?;
        let namespaces = [owner.namespace(), TypeName::GRAPH];
        let fits = |index: &usize| {
            let ty = self.enums.get(*index)?;
            values.iter().all(|value| ty.members.contains(value)).then_some(ty)
        };
        let word = property.name.to_lowercase();
        let exact = [word.clone(), format!("{}{word}", owner.short().to_lowercase())];
        let named = namespaces.iter().flat_map(|it| exact.iter().map(|short| TypeName::new(it, short)));
        let named = named.filter_map(|name| self.by_name.get(&(page, name))).flatten();
        if let Some(ty) = named.filter(|index| fits(index).is_some()).min().and_then(|index| self.enums.get(*index)) {
            return Some(&ty.name);
        }
        let mut alike = candidates.iter().take(ALIKE).filter_map(fits).filter(|ty| {
            namespaces.contains(&ty.name.namespace())
                && (ty.short.ends_with(&word) || ty.short.strip_suffix("type") == Some(&word))
                && property.values.len() > 1
                && property.values.len() * 2 >= ty.members.len()
        });
        let first = alike.next()?;
        alike.next().is_none().then_some(&first.name)
    }
}
