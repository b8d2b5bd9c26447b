//! Writing: the one serializer of all models.

use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::{Object, announced};

/// Writes a model: `@odata.type`, other `@odata.` annotations, documented properties, the rest.
///
/// `@odata.type` must be first for the service to know the type of what follows (OData JSON Format 4.01, 4.5).
pub(crate) fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let announced = announced(object);
    let object = object.derived().unwrap_or(object);
    let entries = Sorted::of(object);
    let mut map = serializer.serialize_map(None)?;
    if let Some(name) = announced {
        map.serialize_entry("@odata.type", &format_args!("#{name}"))?;
    }
    for (name, value) in entries.kind.into_iter().chain(entries.annotations) {
        map.serialize_entry(name, value)?;
    }
    let additional = object.additional();
    let has_nulls = additional.has_nulls();
    let mut misfits = entries.misfits.as_slice();
    for (index, name) in object.info().properties.iter().enumerate() {
        let misfit = match misfits {
            [(at, value), rest @ ..] if *at == index => {
                misfits = rest;
                Some(*value)
            }
            _ => None,
        };
        // Most properties are not set, so the way past one of them has to be short.
        if let Some(slot) = object.slot(index).filter(|slot| slot.is_set()) {
            if let Some(view) = slot.view() {
                map.serialize_entry(name, &view)?;
            }
        } else if let Some(value) = misfit {
            map.serialize_entry(name, value)?;
        } else if has_nulls && additional.is_null(index) {
            map.serialize_entry(name, &())?;
        }
    }
    for (name, value) in entries.rest {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

/// The entries of [`Additional`](super::Additional) by where they are written.
#[derive(Default)]
struct Sorted<'a> {
    kind: Option<(&'a str, &'a Value)>,
    annotations: Vec<(&'a str, &'a Value)>,
    /// By index.
    misfits: Vec<(usize, &'a Value)>,
    rest: Vec<(&'a str, &'a Value)>,
}

impl<'a> Sorted<'a> {
    fn of(object: &'a dyn Object) -> Self {
        let mut sorted = Self::default();
        for (name, value) in object.additional().iter() {
            if name == "@odata.type" {
                sorted.kind = Some((name, value));
            } else if name.starts_with("@odata.") {
                sorted.annotations.push((name, value));
            } else if let Some(index) = object.info().index_of(name) {
                sorted.misfits.push((index, value));
            } else {
                sorted.rest.push((name, value));
            }
        }
        sorted.misfits.sort_by_key(|(index, _)| *index);
        sorted
    }
}
