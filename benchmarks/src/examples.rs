//! The JSON that is read: the corpus's own examples, and a page of users that is made up.

use std::fmt::Write as _;

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::{Folder, Library};
use graph_codegen::schema::{self, ExampleKind, Selection, TypeRef, Version};
use serde_json::{Map, Value as Json, json};

use crate::corpus;
use crate::shapes::{Field, Shapes, Value};

const USERS: usize = 1000;
/// What the service sends of a user when nothing is selected.
const DEFAULT: [&str; 11] = [
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
];

/// Every example, a JSON object in each line; see the crate that reads them.
pub fn lines(shapes: &Shapes) -> String {
    let mut lines = String::new();
    for (ty, json) in of_pages() {
        let page = matches!(json.get("value"), Some(Json::Array(_))) && !has_value(shapes, &ty);
        line(&mut lines, "examples", &ty, page, &json);
    }
    for (set, all) in [("users", false), ("whole users", true)] {
        line(&mut lines, set, "microsoft.graph.user", true, &users(shapes, all));
    }
    lines
}

fn line(to: &mut String, set: &str, ty: &str, page: bool, json: &Json) {
    let line = json!({ "set": set, "ty": ty, "page": page, "json": json.to_string() });
    writeln!(to, "{line}").expect("a string takes everything");
}

/// Whether a type documents the property `value`, so that an object with one is not a page.
fn has_value(shapes: &Shapes, ty: &str) -> bool {
    let ty = shapes.structs.iter().find(|it| it.head.source == ty);
    ty.is_some_and(|ty| ty.fields.iter().any(|field| field.json == "value"))
}

/// The bodies of requests and responses on the pages, with their types.
fn of_pages() -> Vec<(String, Json)> {
    let files = Folder::new(corpus::folder());
    let mut library = Library::new(&files);
    let selection = Selection { version: Some(Version::V1), ..Selection::all() };
    let schema = schema::build(&mut library, &selection, &mut Diagnostics::new()).schema;
    let mut bodies = Vec::new();
    for example in schema::examples(&schema, &library) {
        let kind = matches!(example.kind, ExampleKind::Request | ExampleKind::Response);
        let (true, Some(TypeRef::Named(name)), None | Some(200..=299)) = (kind, &example.ty, example.status) else {
            continue;
        };
        if let Ok(json @ Json::Object(_)) = serde_json::from_str(library.sources().slice(example.body)) {
            bodies.push((name.as_str().to_owned(), json));
        }
    }
    bodies
}

/// A page of users: of each, the properties that are sent by default, or every one that is not of
/// another entity.
fn users(shapes: &Shapes, all: bool) -> Json {
    let user = shapes.structs.iter().find(|ty| ty.head.source == "microsoft.graph.user").expect("users");
    let wanted = |field: &&Field| all || DEFAULT.contains(&field.json.as_str());
    let one = |number: usize| -> Json {
        let fields = user.fields.iter().filter(wanted);
        let map: Map<String, Json> =
            fields.filter_map(|it| Some((it.json.clone(), property(it, number, 1, shapes)?))).collect();
        map.into()
    };
    json!({ "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users", "value": (0..USERS).map(one).collect::<Vec<_>>() })
}

/// A made-up value; nothing for what nests too deep.
fn property(field: &Field, number: usize, depth: usize, shapes: &Shapes) -> Option<Json> {
    // One property in seven is null, as many are in answers.
    if (number + field.json.len()).is_multiple_of(7) && !field.list {
        return Some(Json::Null);
    }
    let one = value(&field.value, &field.json, number, depth, shapes)?;
    Some(if field.list { vec![one.clone(), one].into() } else { one })
}

fn value(value: &Value, name: &str, number: usize, depth: usize, shapes: &Shapes) -> Option<Json> {
    Some(match value {
        Value::Scalar(path) => scalar(path, name, number),
        Value::Flags | Value::Untyped => format!("{name} {number}").into(),
        Value::Enum(path) => {
            let ty = shapes.enums.iter().find(|ty| ty.head.full() == *path)?;
            ty.members.get(number % ty.members.len().max(1))?.1.clone().into()
        }
        Value::Model(_) if depth == 0 => return None,
        Value::Model(path) => {
            let ty = shapes.structs.iter().find(|ty| ty.head.full() == *path)?;
            let fields = ty.fields.iter();
            let map: Map<String, Json> =
                fields.filter_map(|it| Some((it.json.clone(), property(it, number, depth - 1, shapes)?))).collect();
            map.into()
        }
    })
}

fn scalar(path: &str, name: &str, number: usize) -> Json {
    let text = match path.rsplit("::").next().unwrap_or(path) {
        "bool" => return number.is_multiple_of(2).into(),
        "f64" => return (number as f64 * 1.25).into(),
        "u8" | "i8" | "i16" | "i32" | "i64" => return (number % 100).into(),
        "DateTimeOffset" => format!("2021-07-{:02}T09:{:02}:07Z", number % 28 + 1, number % 60),
        "Date" => format!("2021-07-{:02}", number % 28 + 1),
        "TimeOfDay" => "09:30:00".to_owned(),
        "Duration" => "PT1H30M".to_owned(),
        "Guid" => format!("0fb4c1e3-c1e3-0fb4-e3c1-{number:012x}"),
        "Decimal" => return (number % 100).into(),
        "Binary" => "aGVsbG8=".to_owned(),
        _ => format!("{name} of user {number}"),
    };
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_of_their_type() {
        assert_eq!(scalar("bool", "a", 2), true);
        assert_eq!(scalar("::graph_models::Date", "a", 0), "2021-07-01");
        let shapes = crate::fixture::shapes();
        let kind = Value::Enum("crate::NoteKind".to_owned());
        assert_eq!(value(&kind, "type", 1, 0, &shapes), Some("short".into()));
    }
}
