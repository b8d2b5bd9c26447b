//! Printing the schema.

mod pages;

pub use pages::text as pages;

use graph_codegen::Output;
use graph_codegen::schema::{
    Answer, EnumSource, EnumType, Operation, OperationKind, Property, PropertySource, StructuredType, TypeDef,
};
use graph_codegen::source::{FileId, SourceMap};
use serde_json::{Map, Value, json};

/// The schema as one JSON object: `version`, `types`, `operations`, and the `pages` with what is
/// generated for each.
pub fn json(output: &Output) -> String {
    let Output { schema, sources, .. } = output;
    let types: Vec<Value> = schema
        .types
        .values()
        .filter_map(|def| match def {
            TypeDef::Structured(ty) => Some(structured(ty, sources)),
            TypeDef::Enum(ty) if ty.source != EnumSource::ClosedList => Some(enumeration(ty, sources)),
            // The service has no such type as a closed list: its values are printed with the
            // property.
            TypeDef::Enum(_) | TypeDef::Missing(_) => None,
        })
        .collect();
    let operations: Vec<Value> =
        schema.operations.iter().map(|operation| self::operation(operation, sources)).collect();
    let whole = json!({ "version": schema.version.as_str(), "types": types, "operations": operations, "pages": pages::json(output) });
    format!("{whole:#}\n")
}

fn structured(ty: &StructuredType, sources: &SourceMap) -> Value {
    // A property that is only in the table of an operation is not on the type's page.
    let own = |property: &&Property| {
        property.source != PropertySource::Body
            || ty.properties.iter().all(|property| property.source == PropertySource::Body)
    };
    let properties: Vec<Value> = ty.properties.iter().filter(own).map(property).collect();
    let mut value = json!({
        "name": ty.name.as_str(), "kind": "resource", "base": ty.base.as_ref().map(|base| base.as_str()), "open": ty.open,
        "abstract": ty.is_abstract, "page": page(ty.pages.first(), sources), "properties": properties,
    });
    set(&mut value, "entry", ty.entry.as_ref().map(|entry| entry.as_str().into()));
    value
}

fn enumeration(ty: &EnumType, sources: &SourceMap) -> Value {
    let members: Vec<&str> = ty.members.iter().map(|member| member.name.as_str()).collect();
    let mut value = json!({ "name": ty.name.as_str(), "kind": "enum", "page": page(ty.pages.first(), sources), "members": members });
    set(&mut value, "flags", ty.flags.map(Value::from));
    value
}

fn property(property: &Property) -> Value {
    let mut value = json!({ "name": property.name, "type": property.ty.as_str(), "collection": property.collection, "readOnly": property.read_only });
    set(&mut value, "nullable", property.nullable.map(Value::from));
    set(&mut value, "inheritedFrom", property.inherited_from.as_ref().map(|base| base.as_str().into()));
    set(&mut value, "values", (!property.values.is_empty()).then(|| property.values.clone().into()));
    value
}

fn operation(operation: &Operation, sources: &SourceMap) -> Value {
    let urls: Vec<&str> = operation.urls.iter().map(|url| url.text.as_str()).collect();
    let headers: Vec<Value> =
        operation.headers.iter().map(|header| json!({ "name": header.name, "required": header.required })).collect();
    let body: Vec<Value> = operation.body.iter().map(property).collect();
    let (answers, answer) = match &operation.answer {
        Answer::Unsaid => (None, None),
        Answer::Nothing => (Some("nothing"), None),
        Answer::One(ty) => (Some("one"), ty.as_str()),
        Answer::Collection(ty) => (Some("collection"), ty.as_str()),
        Answer::Content => (Some("content"), None),
        Answer::Accepted => (Some("accepted"), None),
    };
    let required: Vec<&str> = operation.required.iter().map(String::as_str).collect();
    let mut value = json!({
        "page": page(Some(&operation.page), sources), "title": operation.title, "method": operation.method, "urls": urls,
        "target": operation.target.as_ref().map(|target| target.as_str()), "body": body, "success": operation.success, "headers": headers,
    });
    set(&mut value, "kind", Some(kind(operation.kind).into()));
    set(&mut value, "returns", answers.map(Value::from));
    set(&mut value, "answer", answer.map(Value::from));
    set(&mut value, "list", operation.list.as_ref().map(|element| element.as_str().into()));
    set(&mut value, "required", (!required.is_empty()).then(|| required.into()));
    value
}

/// The kind of an operation as one word.
fn kind(kind: OperationKind) -> String {
    kind.as_str().replace(' ', "-")
}

fn page<'a>(file: Option<&FileId>, sources: &'a SourceMap) -> &'a str {
    file.map_or("", |file| sources.path(*file))
}

fn set(object: &mut Value, key: &str, value: Option<Value>) {
    if let (Some(map), Some(value)) = (object.as_object_mut() as Option<&mut Map<String, Value>>, value) {
        map.insert(key.to_owned(), value);
    }
}
