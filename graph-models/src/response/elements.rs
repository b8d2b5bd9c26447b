//! Elements of a collection, read like those of a field.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};

use crate::Untyped;
use crate::json::captured;
use crate::reflect::{Decode, DecodeSeed, Decoded, List};

/// Reads the elements of an array into a collection. One of the wrong type is an error, which
/// contains its position but not its content.
pub(super) struct ElementsSeed<'a>(pub(super) &'a mut dyn List);

impl<'de> DeserializeSeed<'de> for ElementsSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ElementsSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the elements of a collection")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let mut index = 0_usize;
        while let Some(outcome) = elements.next_element_seed(ElementSeed(self.0))? {
            accept(self.0, outcome).map_err(|expected| misfit(index, expected))?;
            index += 1;
        }
        Ok(())
    }
}

/// Whether a value was decoded; a null is a value of some types. If not, returns what was expected.
pub(super) fn accept(into: &mut dyn Decode, outcome: Decoded) -> Result<(), &'static str> {
    let fits = match outcome {
        Decoded::Fits => true,
        Decoded::Null => into.decode_json(Untyped::default()).is_ok(),
        Decoded::Misfit(_) => false,
    };
    if fits { Ok(()) } else { Err(into.expected()) }
}

pub(super) fn misfit<E: Error>(index: usize, expected: &str) -> E {
    E::custom(format_args!("element {index} of `value` is not {expected}"))
}

struct ElementSeed<'a>(&'a mut dyn Decode);

impl<'de> DeserializeSeed<'de> for ElementSeed<'_> {
    type Value = Decoded;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        captured(deserializer, DecodeSeed::new(self.0))
    }
}
