//! Facts that follow from the whole schema, and that no single page states.

use std::collections::{HashMap, HashSet};

use super::{agree, closed_lists, enums};
use crate::diagnostic::Diagnostics;
use crate::schema::{ByName, Primitive, Property, PropertySource, Schema, StructuredType, TypeDef, TypeName, TypeRef};

/// Completes entity types, removes properties that a base type describes better, and finds the
/// enums of properties of the type "String".
pub(super) fn complete(schema: &mut Schema, diagnostics: &mut Diagnostics) {
    unmark_enums(schema);
    know_entities(schema);
    inherit_entity(schema);
    for def in schema.types.values_mut() {
        if let TypeDef::Structured(ty) = def {
            complete_entity(ty);
        }
    }
    drop_repeated(schema);
    agree::spell_as_urls(schema, diagnostics);
    enums::add_values(schema, diagnostics);
    let sections = closed_lists::take_sections(schema);
    enums::name_enums(schema, &sections);
    agree::agree_bodies(schema, diagnostics);
    agree::agree_on_writing(schema, diagnostics);
    closed_lists::make(schema, &sections, diagnostics);
}

/// A property with a documented enum is not a navigation property, whatever its table's heading
/// says.
fn unmark_enums(schema: &mut Schema) {
    let enums: HashSet<TypeName> =
        schema.types.values().filter(|def| matches!(def, TypeDef::Enum(_))).map(|def| def.name().clone()).collect();
    for def in schema.types.values_mut() {
        let TypeDef::Structured(ty) = def else { continue };
        for property in ty.properties.iter_mut().filter(|property| property.navigation) {
            property.navigation = !matches!(&property.ty, TypeRef::Named(name) if enums.contains(name));
        }
    }
}

/// A navigation property refers only to entity types (CSDL JSON 4.01, section 8.1).
fn know_entities(schema: &mut Schema) {
    let navigation = schema.structured_types().flat_map(|ty| &ty.properties).filter(|property| property.navigation);
    let led_to: HashSet<TypeName> = navigation.filter_map(|property| property.ty.named().cloned()).collect();
    for name in led_to {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            ty.entity = true;
        }
    }
}

/// A type derived from an entity type is one, whatever its own page shows.
fn inherit_entity(schema: &mut Schema) {
    let derived: Vec<TypeName> =
        schema.types.keys().filter(|name| schema.base_chain(name).iter().any(|ty| ty.entity)).cloned().collect();
    for name in derived {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            ty.entity = true;
        }
    }
}

/// An entity type without a stated base type and without its own key derives from `entity`, whether
/// or not its page lists the inherited `id`. Its key is `id`, unless its pages mark another
/// property.
fn complete_entity(ty: &mut StructuredType) {
    if !ty.entity {
        return;
    }
    // There is no other key than that of a base type.
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

pub(super) fn is_string(property: &Property) -> bool {
    property.ty == TypeRef::Primitive(Primitive::String)
}

/// Removes a property that only the JSON representation shows if a base type has it: the base
/// type's table says more than its placeholder.
fn drop_repeated(schema: &mut Schema) {
    let mut repeated: HashMap<TypeName, HashSet<String>> = HashMap::new();
    let by_name = ByName::new(schema);
    for name in schema.types.keys() {
        let chain = schema.base_chain(name);
        let [ty, bases @ ..] = chain.as_slice() else { continue };
        let is_inherited = |name: &str| bases.iter().any(|base| by_name.get(base, name).is_some());
        let from_json = ty.properties.iter().filter(|property| property.source == PropertySource::Json);
        let names = from_json.map(|property| &property.name).filter(|name| is_inherited(name));
        let names: HashSet<String> = names.cloned().collect();
        if !names.is_empty() {
            repeated.insert(name.clone(), names);
        }
    }
    drop(by_name);
    for (name, names) in repeated {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(&name) {
            ty.properties.retain(|property| property.source != PropertySource::Json || !names.contains(&property.name));
        }
    }
}
