//! Documented enums and the properties that have them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::closed_lists::Sections;
use super::complete::is_string;
use super::member::{is_member_name, member};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{EnumMember, EnumSource, Property, Schema, TypeDef, TypeName, TypeRef};
use crate::source::FileId;

/// Adds to the listed enums the possible values that only properties of their type give. A value that is nearly a member is taken
/// for a slip of the pen.
pub(super) fn add_values(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut more: HashMap<TypeName, Vec<EnumMember>> = HashMap::new();
    for property in schema.structured_types().flat_map(|ty| &ty.properties) {
        let TypeRef::Named(name) = &property.ty else { continue };
        let Some(TypeDef::Enum(ty)) = schema.types.get(name).filter(|def| is_listed(def)) else { continue };
        let added = more.entry(name.clone()).or_default();
        for value in property.values.iter().filter(|value| is_member_name(value)) {
            let is = |member: &EnumMember| member.name.eq_ignore_ascii_case(value);
            if ty.members.iter().any(is) || added.iter().any(is) {
                continue;
            }
            let message =
                format!("`{}` does not list `{value}`, a possible value of `{}`", name.short(), property.name);
            let finding = Diagnostic::new(Code::Disagreement, property.span, message);
            let near = crate::near::nearest(value, ty.members.iter().map(|member| member.name.as_str()));
            match near.filter(|near| strsim::damerau_levenshtein(value, near) <= 2) {
                Some(near) => diagnostics.push(finding.help(format!("did you mean `{near}`?"))),
                None => {
                    diagnostics.push(finding);
                    added.push(member(value, property));
                }
            }
        }
    }
    for (name, members) in more {
        if let Some(TypeDef::Enum(ty)) = schema.types.get_mut(&name) {
            ty.members.extend(members);
        }
    }
}

fn is_listed(def: &TypeDef) -> bool {
    matches!(def, TypeDef::Enum(ty) if ty.source == EnumSource::List)
}

/// Finds the enums behind properties that the pages call String, among those that the page of the property itself lists.
///
/// An enum of another page, however well its name and members fit, would change the property's type when that page joins the set.
/// What has a list below its own name, in `sections`, has that one.
pub(super) fn name_enums(schema: &mut Schema, sections: &Sections) {
    let enums = NamedEnums::of(schema);
    let rename = |owner: &TypeName, property: &mut Property| {
        if is_string(property)
            && !sections.contains_key(&(owner.clone(), property.name.clone()))
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

/// The listed enums, by the pages that list members of them.
struct NamedEnums(HashMap<FileId, Vec<Listed>>);

/// What one page lists of an enum.
struct Listed {
    name: TypeName,
    /// The short name in lower case.
    short: String,
    /// The members in lower case.
    members: HashSet<String>,
}

impl NamedEnums {
    fn of(schema: &Schema) -> Self {
        let mut by_page: HashMap<FileId, Vec<Listed>> = HashMap::new();
        for def in schema.types.values().filter(|def| is_listed(def)) {
            let TypeDef::Enum(ty) = def else { continue };
            let mut members: BTreeMap<FileId, HashSet<String>> = BTreeMap::new();
            for member in &ty.members {
                members.entry(member.span.file).or_default().insert(member.name.to_lowercase());
            }
            for (page, members) in members {
                let short = ty.name.short().to_lowercase();
                by_page.entry(page).or_default().push(Listed { name: ty.name.clone(), short, members });
            }
        }
        Self(by_page)
    }

    /// The enum of a String property: one of the property's own name that has its possible values, else the only one whose name
    /// ends like the property's (`operationStatus` for `status`), or adds "Type" to it, and that has several of its values.
    fn behind(&self, owner: &TypeName, property: &Property) -> Option<&TypeName> {
        if property.values.is_empty() {
            return None;
        }
        let values: Vec<String> = property.values.iter().map(|value| value.to_lowercase()).collect();
        let near = |name: &TypeName| [owner.namespace(), TypeName::GRAPH].contains(&name.namespace());
        let listed = self.0.get(&property.span.file).into_iter().flatten();
        let fitting: Vec<&Listed> =
            listed.filter(|list| near(&list.name) && values.iter().all(|value| list.members.contains(value))).collect();
        let word = property.name.to_lowercase();
        let exact = [word.clone(), format!("{}{word}", owner.short().to_lowercase())];
        if let Some(list) = fitting.iter().find(|list| exact.contains(&list.short)) {
            return Some(&list.name);
        }
        let alike = fitting.iter().filter(|list| {
            (list.short.ends_with(&word) || list.short.strip_suffix("type") == Some(&word))
                && values.len() > 1
                && values.len() * 2 >= list.members.len()
        });
        match alike.collect::<Vec<_>>().as_slice() {
            [list] => Some(&list.name),
            _ => None,
        }
    }
}
