//! JSON that looks like a model's.

use arbitrary::{Result, Unstructured};
use graph_models::reflect::{Accepts, Decode, Object};
use serde_json::{Map, Value};

/// Texts that scalars are made of, and some that they are nearly made of.
const TEXTS: [&str; 22] = [
    "",
    "high",
    "High",
    "elementary",
    "elementary,conversational",
    "2014-01-01",
    "2014-01-01T00:00:00Z",
    "2014-01-01T00:00:00+01:00",
    "9999-12-31T23:59:59.9999999Z",
    "0001-01-01T00:00:00Z",
    "08:00:00.0000000",
    "P1W1D",
    "PT1H",
    "00000000-0000-0000-0000-000000000000",
    "SGVsbG8=",
    "SGVsbG8",
    "12",
    "9007199254740993",
    "-0",
    "NaN",
    "-INF",
    "String (timestamp)",
];

/// Names that belong to no property.
const NAMES: [&str; 7] =
    ["", "@odata.type", "@odata.etag", "@odata.context", "manager@odata.bind", "id@odata.type", "unheardOf"];

const DEPTH: usize = 6;

/// The JSON of an object like this one, whose properties it may fill on the way: mostly of the
/// types that they have.
pub(crate) fn object(model: &mut dyn Object, input: &mut Unstructured<'_>) -> Result<Value> {
    members(model, input, 0)
}

fn members(model: &mut dyn Object, input: &mut Unstructured<'_>, depth: usize) -> Result<Value> {
    let info = model.info();
    let mut members = Map::new();
    for _ in 0..input.int_in_range(0..=5)? {
        let documented = input.ratio(4, 5)? && !info.properties().is_empty();
        let (name, value) = if documented {
            let index = input.choose_index(info.properties().len())?;
            let name = info.property(index).unwrap_or("").to_owned();
            match model.field_mut(index).filter(|_| depth < DEPTH) {
                Some(field) if input.ratio(4, 5)? => (name, fitting(field, input, depth)?),
                _ => (name, any(input, depth)?),
            }
        } else {
            (any_name(input)?, any(input, depth)?)
        };
        members.insert(name, value);
    }
    Ok(Value::Object(members))
}

/// A value for a field or an element: what it accepts, or at least the form of it.
fn fitting(into: &mut dyn Decode, input: &mut Unstructured<'_>, depth: usize) -> Result<Value> {
    if input.ratio(1, 8)? {
        return Ok(Value::Null);
    }
    match into.accepts() {
        Accepts::Object => match into.object_mut() {
            Some(nested) => members(nested, input, depth + 1),
            None => any(input, depth),
        },
        Accepts::List => {
            let mut elements = Vec::new();
            for _ in 0..input.int_in_range(0..=3)? {
                let element = match into.list_mut().and_then(|list| list.object_mut()) {
                    Some(nested) => members(nested, input, depth + 1)?,
                    None => scalar(input)?,
                };
                elements.push(element);
            }
            Ok(elements.into())
        }
        Accepts::Scalar => scalar(input),
        _ => any(input, depth),
    }
}

fn scalar(input: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match input.int_in_range(0..=7)? {
        0 => input.arbitrary::<bool>()?.into(),
        1 => input.arbitrary::<i64>()?.into(),
        2 => input.arbitrary::<i16>()?.into(),
        3 => input.arbitrary::<f64>()?.into(),
        4 => input.arbitrary::<&str>()?.into(),
        _ => (*input.choose(&TEXTS)?).into(),
    })
}

fn any(input: &mut Unstructured<'_>, depth: usize) -> Result<Value> {
    if depth >= DEPTH {
        return scalar(input);
    }
    Ok(match input.int_in_range(0..=5)? {
        0 => Value::Null,
        1 => (0..input.int_in_range(0..=3)?).map(|_| any(input, depth + 1)).collect::<Result<Vec<_>>>()?.into(),
        2 => {
            let mut members = Map::new();
            for _ in 0..input.int_in_range(0..=3)? {
                members.insert(any_name(input)?, any(input, depth + 1)?);
            }
            members.into()
        }
        _ => scalar(input)?,
    })
}

fn any_name(input: &mut Unstructured<'_>) -> Result<String> {
    Ok(if input.ratio(3, 4)? { (*input.choose(&NAMES)?).to_owned() } else { input.arbitrary::<&str>()?.to_owned() })
}
