//! Serializing patches, and their `Debug` output.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::body::{Change, ODATA_TYPE, PatchBody};
use crate::Untyped;
use crate::reflect::{Shown, ShownJson, type_name};

/// Writes the changes and nothing else: `@odata.type` if there is one, other annotations of the
/// object, documented properties, and then the rest.
impl Serialize for PatchBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(refused) = self.refused_name() {
            return Err(S::Error::custom(refused));
        }
        if let Some(error) = self.problem() {
            return Err(S::Error::custom(error));
        }
        let is_annotation = |name: &str| name.starts_with("@odata.");
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.additional().filter(|(name, _)| *name == ODATA_TYPE) {
            map.serialize_entry(name, &value)?;
        }
        for (name, value) in self.additional().filter(|(name, _)| is_annotation(name) && *name != ODATA_TYPE) {
            map.serialize_entry(name, &value)?;
        }
        for (name, change) in self.documented() {
            map.serialize_entry(name, change)?;
        }
        for (name, value) in self.additional().filter(|(name, _)| !is_annotation(name)) {
            map.serialize_entry(name, &value)?;
        }
        map.end()
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Clear => serializer.serialize_unit(),
            Self::Set(field) => match field.value_ref() {
                Some(value) => value.serialize(serializer),
                None => serializer.serialize_unit(),
            },
            Self::Raw(value) => value.serialize(serializer),
            Self::Merge(body) => body.serialize(serializer),
        }
    }
}

impl fmt::Debug for PatchBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// Formats a patch like a struct, with its changes under the names that the properties have in
/// JSON.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug(body: &PatchBody, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(&body.type_name(&type_name(body.info())));
    for (name, change) in body.documented() {
        output.field(name, &ShownChange(name, change));
    }
    for (name, value) in body.additional() {
        output.field(name, &ShownJson::of(name, value.map_or(&Value::Null, Untyped::as_value)));
    }
    for (name, error) in body.wrong() {
        output.field(name, &format_args!("<{error}>"));
    }
    for refused in body.refused() {
        output.field(&refused.path, &format_args!("<refused>"));
    }
    output.finish()
}

/// A change for `Debug`, with its secrets hidden.
struct ShownChange<'a>(&'a str, &'a Change);

impl fmt::Debug for ShownChange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(name, change) = self;
        match change {
            Change::Clear => f.write_str("null"),
            Change::Set(field) => match field.value_ref() {
                Some(value) => Shown::of(name, &value).fmt(f),
                None => f.write_str("null"),
            },
            Change::Raw(value) => ShownJson::of(name, value.as_value()).fmt(f),
            Change::Merge(body) => body.fmt(f),
        }
    }
}
