//! Writing: the one serializer of all models.

use serde::ser::{Error as _, SerializeMap, Serializer};

use super::ValueRef;
use super::type_info::first_eight;
use super::{Additional, NameTable, Object, TypeInfo};
use crate::Untyped;
use crate::json::{json_text, write_raw};

/// Writes a model: `@odata.type`, other `@odata.` annotations, documented properties, the rest.
///
/// `@odata.type` must be first for the service to know the type of what follows (OData JSON Format 4.01, 4.5).
pub(crate) fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let additional = object.additional();
    if additional.has_raw_names() {
        let text = with_raw_names(object).map_err(S::Error::custom)?;
        return write_raw(&text, serializer);
    }
    write_named(object, additional, serializer)
}

/// The JSON of an object with names that are not text, which no serializer takes.
fn with_raw_names(object: &dyn Object) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    write_named(object, object.additional(), &mut serde_json::Serializer::new(&mut text))?;
    // The written bytes are UTF-8.
    let mut text = String::from_utf8(text).unwrap_or_default();
    text.pop();
    for (name, value) in object.additional().raw_entries() {
        let comma = if text.len() > 1 { "," } else { "" };
        text.push_str(&format!("{comma}\"{name}\":{}", json_text(value)));
    }
    text.push('}');
    Ok(text)
}

/// Writes all of a model whose names are text.
#[inline]
fn write_named<S: Serializer>(object: &dyn Object, additional: &Additional, serializer: S) -> Result<S::Ok, S::Error> {
    let info = object.info();
    let mut map = serializer.serialize_map(None)?;
    let mut misfits = Vec::new();
    if !additional.is_empty() {
        write_annotations(additional, &mut map)?;
        misfits = misfits_of(object.names(), additional);
    }
    let mut result = Ok(());
    object.fields_set(&mut |set| {
        let properties = Properties { object, info, additional, misfits: &misfits };
        result = properties.write(set, &mut map);
    });
    result?;
    if !additional.is_empty() {
        for (name, value) in additional.named_entries().filter(|(name, _)| !is_annotation(name)) {
            if misfits.is_empty() || info.index_of(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
    }
    map.end()
}

/// Whether a name is that of an annotation of the object itself; no page documents such a name as a property.
fn is_annotation(name: &str) -> bool {
    name.starts_with("@odata.")
}

fn write_annotations<M: SerializeMap>(additional: &Additional, map: &mut M) -> Result<(), M::Error> {
    if let Some(kind) = additional.untyped("@odata.type") {
        map.serialize_entry("@odata.type", kind)?;
    }
    for (name, value) in additional.named_entries().filter(|(name, _)| is_annotation(name) && *name != "@odata.type") {
        map.serialize_entry(name, value)?;
    }
    Ok(())
}

/// The entries with the name of a documented property, by its index.
fn misfits_of(names: NameTable, additional: &Additional) -> Vec<(usize, &Untyped)> {
    let others = additional.named_entries().filter(|(name, _)| !is_annotation(name));
    others.filter_map(|(name, value)| Some((names.index_of(name)?, value))).collect()
}

/// How many properties are looked at as one number.
const WORD: usize = 64;

/// The documented properties of an object.
struct Properties<'a> {
    object: &'a dyn Object,
    info: &'static TypeInfo,
    additional: &'a Additional,
    misfits: &'a [(usize, &'a Untyped)],
}

impl Properties<'_> {
    /// Writes those that are set, null or misfits. Most are none of these, and nothing is called for them.
    fn write<M: SerializeMap>(&self, set: &[u8], map: &mut M) -> Result<(), M::Error> {
        for (word, names) in self.info.properties().chunks(WORD).enumerate() {
            let set = set.get(word * WORD / 8..).map_or(0, bits);
            let misfits = if self.misfits.is_empty() { 0 } else { self.misfit_bits(word) };
            let mut left = set | misfits | self.additional.null_bits(word);
            while left != 0 {
                let bit = left.trailing_zeros() as usize;
                left &= left - 1;
                let (Some(name), index) = (names.get(bit), word * WORD + bit) else { break };
                if set & 1 << bit != 0 {
                    self.value(index, name, map)?;
                } else if misfits & 1 << bit == 0 {
                    map.serialize_entry(name, &())?;
                } else if let Some((_, value)) = self.misfits.iter().find(|(at, _)| *at == index) {
                    map.serialize_entry(name, value)?;
                }
            }
        }
        Ok(())
    }

    fn misfit_bits(&self, word: usize) -> u64 {
        let misfits = self.misfits.iter().filter(|(index, _)| index / WORD == word);
        misfits.fold(0, |bits, (index, _)| bits | 1 << (index % WORD))
    }

    fn value<M: SerializeMap>(&self, index: usize, name: &str, map: &mut M) -> Result<(), M::Error> {
        let Some(field) = self.object.field(index) else { return Ok(()) };
        let view = field.value_ref();
        // It is not moved, because copying memory that was just written in parts stalls the processor.
        match &view {
            None => Ok(()),
            // Most are texts, for which the check of the kind can be skipped.
            Some(ValueRef::Text(text)) => map.serialize_entry(name, *text),
            Some(view) => map.serialize_entry(name, view),
        }
    }
}

/// The bits of the first eight bytes, the lowest first.
fn bits(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(first_eight(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Model;
    use crate::fixture::Wide;

    #[test]
    fn bytes_are_padded_with_bits_that_are_not_set() {
        assert_eq!(bits(&[]), 0);
        assert_eq!(bits(&[1, 0x80]), 0x8001);
        assert_eq!(bits(&[0, 0, 0, 0, 0, 0, 0, 0x80, 0xff]), 1 << 63);
    }

    #[test]
    fn every_property_alone_is_written_under_its_name() {
        for name in Wide::INFO.properties() {
            for value in ["7", "null", "\"x\""] {
                let json = format!("{{\"{name}\":{value}}}");
                let read: Result<Wide, _> = serde_json::from_str(&json);
                assert_eq!(read.and_then(|wide| serde_json::to_string(&wide)).ok(), Some(json));
            }
        }
    }
}
