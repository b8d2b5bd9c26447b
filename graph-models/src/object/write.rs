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
    let mut misfits = entries.misfits.into_iter().peekable();
    for (index, name) in object.info().properties.iter().enumerate() {
        let misfit = misfits.next_if(|(at, _)| *at == index);
        if let Some(view) = object.slot(index).and_then(|slot| slot.view()) {
            map.serialize_entry(name, &view)?;
        } else if let Some((_, value)) = misfit {
            map.serialize_entry(name, value)?;
        } else if object.additional().is_null(index) {
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
