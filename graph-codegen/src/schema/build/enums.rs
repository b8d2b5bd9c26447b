//! Documented enums and the properties that have them.

use std::collections::{HashMap, HashSet};

use super::complete::is_string;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{EnumMember, EnumSource, Property, Schema, TypeDef, TypeName, TypeRef};

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

/// Whether a possible value can be a member: a word, and not the absence of a value.
pub(super) fn is_member_name(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && !value.eq_ignore_ascii_case("null")
}

/// A member that is known from a property's possible values.
pub(super) fn member(value: &str, property: &Property) -> EnumMember {
    EnumMember {
        name: value.to_owned(),
        value: None,
        description: String::new(),
        deprecated: None,
        span: property.span,
    }
}

/// Finds the listed enums behind properties that the pages call String.
pub(super) fn name_enums(schema: &mut Schema) {
    let enums = NamedEnums::of(schema);
    let rename = |owner: &TypeName, property: &mut Property| {
        if is_string(property)
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

/// The listed enums: short names and members in lower case.
struct NamedEnums(Vec<(TypeName, String, HashSet<String>)>);

impl NamedEnums {
    fn of(schema: &Schema) -> Self {
        let enums = schema.types.values().filter(|def| is_listed(def));
        let enums = enums.filter_map(|def| if let TypeDef::Enum(ty) = def { Some(ty) } else { None });
        let lower = |members: &[EnumMember]| members.iter().map(|member| member.name.to_lowercase()).collect();
        Self(enums.map(|ty| (ty.name.clone(), ty.name.short().to_lowercase(), lower(&ty.members))).collect())
    }

    /// The enum of a String property: one of the property's own name that has its possible values, else the only one whose name
    /// ends like the property's (`operationStatus` for `status`), or adds "Type" to it, and that has several of its values.
    fn behind(&self, owner: &TypeName, property: &Property) -> Option<&TypeName> {
        if property.values.is_empty() {
            return None;
        }
        let values: Vec<String> = property.values.iter().map(|value| value.to_lowercase()).collect();
        let near = |name: &TypeName| [owner.namespace(), TypeName::GRAPH].contains(&name.namespace());
        let fitting: Vec<&(TypeName, String, HashSet<String>)> = self
            .0
            .iter()
            .filter(|(name, _, members)| near(name) && values.iter().all(|value| members.contains(value)))
            .collect();
        let word = property.name.to_lowercase();
        let exact = [word.clone(), format!("{}{word}", owner.short().to_lowercase())];
        if let Some((name, ..)) = fitting.iter().find(|(_, short, _)| exact.contains(short)) {
            return Some(name);
        }
        let alike = fitting.iter().filter(|(_, short, members)| {
            (short.ends_with(&word) || short.strip_suffix("type") == Some(&word))
                && values.len() > 1
                && values.len() * 2 >= members.len()
        });
        match alike.collect::<Vec<_>>().as_slice() {
            [(name, ..)] => Some(name),
            _ => None,
        }
    }
}
