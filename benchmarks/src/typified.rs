//! The same shapes through typify.

use std::collections::{BTreeMap, HashMap};

use heck::ToPascalCase as _;
use serde_json::{Map, Value as Json, json};
use typify::{TypeSpace, TypeSpaceSettings};

use crate::shapes::{Field, Head, Shapes, Value};

/// Rust of the generator behind `typify::import_types!`, with its default settings; and the name of
/// each struct by its path.
pub fn typified(shapes: &Shapes) -> (String, HashMap<String, String>) {
    let names = names(shapes);
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    let schema = serde_json::from_value(schema(shapes, &names)).expect("a JSON schema");
    space.add_root_schema(schema).expect("typify takes the schema");
    (space.to_stream().to_string(), names)
}

/// A name for each type: typify has one namespace.
fn names(shapes: &Shapes) -> HashMap<String, String> {
    let heads = shapes.structs.iter().map(|ty| &ty.head).chain(shapes.enums.iter().map(|ty| &ty.head));
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut name = |head: &Head| {
        let name = format!("{}_{}", head.path.join("_"), head.name).to_pascal_case();
        let count = taken.entry(name.to_lowercase()).or_default();
        *count += 1;
        if *count == 1 { name } else { format!("{name}X{count}") }
    };
    heads.map(|head| (head.full(), name(head))).collect()
}

fn schema(shapes: &Shapes, names: &HashMap<String, String>) -> Json {
    let mut definitions = Map::new();
    for ty in &shapes.structs {
        let properties: Map<String, Json> =
            ty.fields.iter().map(|field| (field.json.clone(), property(field, names))).collect();
        let object = json!({ "type": "object", "description": ty.head.docs.join("\n"), "properties": properties });
        definitions.insert(names[&ty.head.full()].clone(), object);
    }
    for ty in &shapes.enums {
        let members: Vec<&str> = ty.members.iter().map(|(_, json)| json.as_str()).collect();
        let text = match members.as_slice() {
            [] => json!({ "type": "string" }),
            _ => json!({ "type": "string", "enum": members }),
        };
        definitions.insert(names[&ty.head.full()].clone(), text);
    }
    json!({ "$schema": "http://json-schema.org/draft-07/schema#", "definitions": definitions })
}

fn property(field: &Field, names: &HashMap<String, String>) -> Json {
    let element = match &field.value {
        Value::Model(path) | Value::Enum(path) => {
            json!({ "$ref": format!("#/definitions/{}", names[path]) })
        }
        Value::Untyped => json!({}),
        Value::Flags => json!({ "type": "string" }),
        Value::Scalar(path) => scalar(path),
    };
    let mut schema = if field.list { json!({ "type": "array", "items": element }) } else { element };
    // Beside a reference a description makes typify go another way.
    if schema.get("$ref").is_none() && !field.docs.is_empty() {
        schema["description"] = field.docs.join("\n").into();
    }
    schema
}

/// Dates and such stay texts, which is the cheapest that typify has.
fn scalar(path: &str) -> Json {
    match path {
        "bool" => json!({ "type": "boolean" }),
        "f64" => json!({ "type": "number" }),
        "u8" | "i8" | "i16" | "i32" | "i64" => json!({ "type": "integer", "format": "int64" }),
        _ => json!({ "type": "string" }),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn typify_makes_structs_and_enums() {
        let (text, names) = super::typified(&crate::fixture::shapes());
        assert!(text.contains("pub struct Note") && text.contains("pub enum NoteKind"), "{text}");
        assert_eq!(names["crate::Note"], "Note");
    }
}
