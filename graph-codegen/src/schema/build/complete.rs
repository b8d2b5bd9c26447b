//! What follows from the whole schema and stands on no single page.

use std::collections::{HashMap, HashSet};

use crate::schema::{Primitive, Property, PropertySource, Schema, StructuredType, TypeDef, TypeName, TypeRef};

/// Completes entity types, drops what a base type says better, and finds the enums that "String" stands for.
pub(super) fn complete(schema: &mut Schema) {
    inherit_entity(schema);
    for def in schema.types.values_mut() {
        if let TypeDef::Structured(ty) = def {
            complete_entity(ty);
        }
    }
    drop_repeated(schema);
    name_enums(schema);
}

/// What derives from an entity type is one, whatever its own page shows.
fn inherit_entity(schema: &mut Schema) {
    let derived: Vec<TypeName> =
        schema.types.keys().filter(|name| schema.base_chain(name).iter().any(|ty| ty.entity)).cloned().collect();
    for name in derived {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            ty.entity = true;
        }
    }
}

/// An entity type without a stated base and without a key of its own derives from `entity`, whether or not its page lists the
/// `id` that this brings; its key is `id` unless its pages mark another.
fn complete_entity(ty: &mut StructuredType) {
    if !ty.entity {
        return;
    }
    // The key of a base type is the only one there can be.
    let own_key = ty.properties.iter().any(|property| property.key && property.name != "id");
    if ty.base.is_none() && !own_key && !ty.name.is_entity() {
        ty.base = Some(TypeName::new(TypeName::GRAPH, "entity"));
    }
    if !ty.properties.iter().any(|property| property.key) {
        for property in ty.properties.iter_mut().filter(|property| property.name == "id" && is_string(property)) {
            property.key = true;
        }
    }
}

fn is_string(property: &Property) -> bool {
    property.ty == TypeRef::Primitive(Primitive::String)
}

/// A property that only the JSON representation shows, and that a base type has, is the base type's: its placeholder tells less
/// than the base type's table.
fn drop_repeated(schema: &mut Schema) {
    let mut repeated: HashMap<TypeName, HashSet<String>> = HashMap::new();
    for name in schema.types.keys() {
        let chain = schema.base_chain(name);
        let [ty, bases @ ..] = chain.as_slice() else { continue };
        let inherited: HashSet<&str> =
            bases.iter().flat_map(|base| &base.properties).map(|property| property.name.as_str()).collect();
        let from_json = ty.properties.iter().filter(|property| property.source == PropertySource::Json);
        let names: HashSet<String> = from_json
            .filter(|property| inherited.contains(property.name.as_str()))
            .map(|property| property.name.clone())
            .collect();
        if !names.is_empty() {
            repeated.insert(name.clone(), names);
        }
    }
    for (name, names) in repeated {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            ty.properties.retain(|property| property.source != PropertySource::Json || !names.contains(&property.name));
        }
    }
}

/// Finds the enums behind properties that the pages call String.
fn name_enums(schema: &mut Schema) {
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

/// The documented enums: short names and members in lower case.
struct NamedEnums(Vec<(TypeName, String, HashSet<String>)>);

impl NamedEnums {
    fn of(schema: &Schema) -> Self {
        let enums = schema.types.values().filter_map(|def| if let TypeDef::Enum(ty) = def { Some(ty) } else { None });
        let lower =
            |members: &[crate::schema::EnumMember]| members.iter().map(|member| member.name.to_lowercase()).collect();
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
