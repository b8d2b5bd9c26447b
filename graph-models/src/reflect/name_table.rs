//! Looking up a property by its name in JSON.

use std::fmt;

use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, Visitor};

use super::TypeInfo;
use super::entries::EntryName;

/// The table of a type and a hash table of its names. Without it, searching the sorted names is the
/// most expensive part of reading.
///
/// rustc computes the hash table when it compiles a program that reads the type, so that neither
/// the generated code nor `cargo check` has to handle it.
#[derive(Clone, Copy, Debug)]
pub struct NameTable {
    info: &'static TypeInfo,
    /// At the position of a name's hash or after it, the index of the property plus one; 0
    /// elsewhere. At most half of the positions are used, so that every search ends. Empty for a
    /// type with more properties than a byte can count.
    places: &'static [u8],
}

impl NameTable {
    pub(super) fn new(info: &'static TypeInfo, places: &'static [u8]) -> Self {
        Self { info, places }
    }

    /// Returns the index of a property by its exact name in JSON.
    #[inline]
    pub(crate) fn index_of(self, name: &str) -> Option<usize> {
        let Some(mask) = self.places.len().checked_sub(1) else { return self.info.index_of(name) };
        let mut at = hash(name) & mask;
        loop {
            let index = usize::from(*self.places.get(at)?).checked_sub(1)?;
            if self.info.properties().get(index).is_some_and(|property| *property == name) {
                return Some(index);
            }
            at = (at + 1) & mask;
        }
    }
}

/// Computes the positions of the names; all zero if they need a longer table.
#[allow(clippy::indexing_slicing, reason = "only rustc calls it, and every index is below a length that was looked at")]
pub(super) const fn places<const N: usize>(names: &[&str]) -> [u8; N] {
    let mut places = [0; N];
    let mut index = 0;
    while names.len() <= N / 2 && index < names.len() && index < u8::MAX as usize {
        let mut at = hash(names[index]) % N;
        while places[at] != 0 {
            at = (at + 1) % N;
        }
        index += 1;
        #[allow(clippy::cast_possible_truncation, reason = "it was compared with the greatest byte")]
        {
            places[at] = index as u8;
        }
    }
    places
}

/// Mixes the length, the beginning and the end of a name, which distinguishes nearly all properties
/// of a type.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "any bits will do")]
const fn hash(name: &str) -> usize {
    let bytes = name.as_bytes();
    let (begin, end) = if let (Some(begin), Some(end)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (u64::from_le_bytes(*begin), u64::from_le_bytes(*end))
    } else if let (Some(begin), Some(end)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (u32::from_le_bytes(*begin) as u64, u32::from_le_bytes(*end) as u64)
    } else {
        match *bytes {
            [a] => (a as u64, 0),
            [a, b] => (a as u64, b as u64),
            [a, b, c] => (a as u64, (b as u64) << 8 | c as u64),
            _ => (0, 0),
        }
    };
    let begin = (begin ^ bytes.len() as u64 ^ 0x9E37_79B9_7F4A_7C15) as u128;
    let end = (end ^ 0xD6E8_FEB8_6659_FD93) as u128;
    let product = begin.wrapping_mul(end);
    (product as u64 ^ (product >> 64) as u64) as usize
}

/// The index of a name that is not documented.
pub(super) const OTHER: usize = usize::MAX;

/// The index of the name of a value that a `Value` cannot hold: see [`leaf`](crate::json::leaf).
pub(super) const LEAF: usize = OTHER - 1;

/// Reads a name. Returns the index of a documented one, which is not copied, and [`OTHER`] for any
/// other.
pub(super) struct NameSeed<'a> {
    pub(super) names: NameTable,
    /// Where to store a name that is not documented.
    pub(super) other: &'a mut EntryName,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.names.index_of(name).unwrap_or_else(|| {
            *self.other = name.into();
            OTHER
        }))
    }

    /// A name with an unpaired surrogate, as it is between its quotation marks.
    fn visit_some<D: Deserializer<'de>>(self, name: D) -> Result<usize, D::Error> {
        *self.other = EntryName::raw(String::deserialize(name)?);
        Ok(OTHER)
    }

    fn visit_unit<E>(self) -> Result<usize, E> {
        Ok(LEAF)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_table_that_would_be_too_full_is_empty() {
        assert_eq!(places::<4>(&["a", "b", "c"]), [0; 4]);
        assert_eq!(places::<4>(&["a", "b"]).iter().filter(|place| **place != 0).count(), 2);
    }

    #[test]
    fn names_of_one_place_are_all_found() {
        // The hash looks at no more than the first and the last eight letters.
        const ALIKE: &[&str] = &["beginning-a-theEnding", "beginning-b-theEnding", "beginning-c-theEnding"];
        static INFO: TypeInfo = TypeInfo::new("microsoft.graph.thing", ALIKE);
        const PLACES: &[u8] = &places::<8>(ALIKE);
        let names = NameTable { info: &INFO, places: PLACES };
        for (index, name) in ALIKE.iter().enumerate() {
            assert_eq!(names.index_of(name), Some(index));
        }
        assert_eq!(names.index_of("beginning-d-theEnding"), None);
        let without_table = NameTable { info: &INFO, places: &[] };
        assert_eq!(
            ALIKE.iter().map(|name| without_table.index_of(name)).collect::<Vec<_>>(),
            [Some(0), Some(1), Some(2)]
        );
    }
}
