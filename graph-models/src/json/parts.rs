//! Taking values apart.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer as _, MapAccess, Visitor};

use super::build::{UntypedSeed, read_untyped};
use super::compose::Members;
use super::name::{Name, NameSeed};
use super::reader::Reader;
use crate::Untyped;

/// The members of an object, with the last of each name; `None` for any other value.
pub(crate) fn members(value: &Untyped) -> Option<BTreeMap<Name, Untyped>> {
    let object = value.as_object()?;
    match value.text() {
        Some(text) => Reader::new(text).deserialize_map(MembersVisitor).ok(),
        None => Some(object.iter().map(|(name, value)| (Name::Text(name.clone()), value.clone().into())).collect()),
    }
}

/// Deserializes a value that has been read before.
pub(crate) fn of_untyped<'v, S: DeserializeSeed<'v>>(
    value: &'v Untyped,
    seed: S,
) -> Result<S::Value, serde_json::Error> {
    match value.text() {
        Some(text) => seed.deserialize(&mut Reader::new(text)),
        None => seed.deserialize(value.as_value()),
    }
}

/// The object with some members.
pub(crate) fn object(members: BTreeMap<Name, Untyped>) -> Untyped {
    let mut object = Members::default();
    members.into_iter().for_each(|(name, value)| object.push(name, value));
    object.into_object()
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = BTreeMap<Name, Untyped>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = map.next_key_seed(NameSeed)? {
            members.insert(name, map.next_value_seed(UntypedSeed)?);
        }
        Ok(members)
    }
}

/// The JSON of something that is serialized.
pub(crate) fn of_written(value: &impl Serialize) -> Result<Untyped, serde_json::Error> {
    read_untyped(&serde_json::to_string(value)?)
}
