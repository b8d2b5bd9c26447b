//! Reading: the visitor that all models share.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Value;

use super::entries::EntryName;
use super::keep::{push, set_null};
use super::name_table::{LEAF, NameSeed, OTHER};
use super::{Accepts, Decode, JsonScalar, List, Object};
use crate::Untyped;
use crate::json::{Capture, NUMBER, Reader, UntypedSeed, array, captured, leaf, number, of_untyped, of_written};

/// Reads the properties of a JSON object into a model.
pub(crate) fn read_object<'de, D: Deserializer<'de>>(object: &mut dyn Object, deserializer: D) -> Result<(), D::Error> {
    read_object_and_etag(object, &mut Untyped::default(), deserializer)
}

/// The same; also returns the object's own `@odata.etag` if the model does not store it.
pub(crate) fn read_object_and_etag<'de, D: Deserializer<'de>>(
    object: &mut dyn Object,
    etag: &mut Untyped,
    deserializer: D,
) -> Result<(), D::Error> {
    captured(deserializer, ObjectVisitor { object, etag })
}

struct ObjectVisitor<'a> {
    object: &'a mut dyn Object,
    etag: &'a mut Untyped,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON object ({})", self.object.info().name())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut other = EntryName::default();
        let first = map.next_key_seed(NameSeed { names: self.object.names(), other: &mut other })?;
        if first == Some(LEAF) {
            let is_text = leaf(map)?.text().is_some_and(|text| text.starts_with('"'));
            let found = Unexpected::Other(if is_text { "string" } else { "number" });
            return Err(A::Error::invalid_type(found, &self));
        }
        read_properties(self.object, self.etag, first, other, map)
    }
}

impl Capture<'_> for ObjectVisitor<'_> {
    fn text(self, text: &str) -> Result<(), serde_json::Error> {
        Reader::new(text).deserialize_map(self)
    }
}

/// The result of decoding a value. There is one for every value, so it is small, and rare contents
/// are boxed.
#[derive(Debug, PartialEq)]
pub(crate) enum Decoded {
    /// It was decoded.
    Fits,
    /// The value was `null`, which is decoded as no value.
    Null,
    /// The value has the wrong type, and anything decoded from it must be discarded.
    Misfit(Box<Untyped>),
}

/// Decodes one JSON value.
pub(crate) struct DecodeSeed<'a> {
    into: &'a mut dyn Decode,
    accepts: Accepts,
}

impl<'a> DecodeSeed<'a> {
    pub(crate) fn new(into: &'a mut dyn Decode) -> Self {
        let accepts = into.accepts();
        Self { into, accepts }
    }
}

impl<'de> DeserializeSeed<'de> for DecodeSeed<'_> {
    type Value = Decoded;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        if self.accepts == Accepts::Any {
            return UntypedSeed.deserialize(deserializer).map(|value| self.json(value));
        }
        deserializer.deserialize_any(self)
    }
}

impl Capture<'_> for DecodeSeed<'_> {
    fn text(self, text: &str) -> Result<Decoded, serde_json::Error> {
        self.deserialize(&mut Reader::new(text))
    }
}

/// Decodes a value that has been read before. Returns whether it fits.
pub(crate) fn decode(into: &mut dyn Decode, value: &Untyped) -> bool {
    fits(of_untyped(value, DecodeSeed::new(into)))
}

/// The same for a `Value`.
pub(crate) fn decode_value(into: &mut dyn Decode, value: &Value) -> bool {
    fits(DecodeSeed::new(into).deserialize(value))
}

fn fits(outcome: Result<Decoded, serde_json::Error>) -> bool {
    matches!(outcome, Ok(Decoded::Fits))
}

impl DecodeSeed<'_> {
    fn scalar(self, scalar: JsonScalar<'_>) -> Decoded {
        if self.into.decode_scalar(scalar) {
            return Decoded::Fits;
        }
        let value = scalar.to_json();
        if self.accepts == Accepts::Any { self.json(value) } else { Decoded::Misfit(value.into()) }
    }

    fn json(self, value: Untyped) -> Decoded {
        if value.is_null() {
            return Decoded::Null;
        }
        if JsonScalar::of(&value).is_some_and(|scalar| self.into.decode_scalar(scalar)) {
            return Decoded::Fits;
        }
        match self.into.decode_json(value) {
            Ok(()) => Decoded::Fits,
            Err(value) => Decoded::Misfit(value.into()),
        }
    }
}

impl<'de> Visitor<'de> for DecodeSeed<'_> {
    type Value = Decoded;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Decoded, E> {
        Ok(self.scalar(JsonScalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Decoded, E> {
        Ok(self.scalar(JsonScalar::Integer(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Decoded, E> {
        Ok(self.scalar(JsonScalar::unsigned(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Decoded, E> {
        Ok(self.scalar(JsonScalar::Float(value)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Decoded, E> {
        Ok(self.scalar(JsonScalar::Text(text)))
    }

    fn visit_none<E>(self) -> Result<Decoded, E> {
        Ok(Decoded::Null)
    }

    fn visit_unit<E>(self) -> Result<Decoded, E> {
        Ok(Decoded::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decoded, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Decoded, A::Error> {
        match self.into.list_mut() {
            Some(list) => read_list(list, seq),
            None if self.accepts == Accepts::Any => UntypedSeed.visit_seq(seq).map(|value| self.json(value)),
            None => UntypedSeed.visit_seq(seq).map(|value| Decoded::Misfit(value.into())),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decoded, A::Error> {
        if self.accepts != Accepts::Object {
            return UntypedSeed.visit_map(map).map(|value| self.json(value));
        }
        let Some(object) = self.into.object_mut() else {
            return Err(A::Error::custom("expected an object"));
        };
        let mut other = EntryName::default();
        let first = map.next_key_seed(NameSeed { names: object.names(), other: &mut other })?;
        if first == Some(LEAF) {
            return leaf(map).map(|value| Decoded::Misfit(value.into()));
        }
        if first == Some(OTHER) && *other == *NUMBER && !other.is_raw() {
            return number(map).map(|value| Decoded::Misfit(value.into()));
        }
        read_properties(object, &mut Untyped::default(), first, other, map).map(|()| Decoded::Fits)
    }
}

/// Reads elements up to the first that does not fit; then the whole collection is given back as
/// JSON.
fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, mut seq: A) -> Result<Decoded, A::Error> {
    let accepts = list.accepts();
    loop {
        let read = list.len();
        let misfit = match seq.next_element_seed(DecodeSeed { into: list, accepts })? {
            None => return Ok(Decoded::Fits),
            Some(Decoded::Fits) => continue,
            Some(Decoded::Null) => match list.decode_json(Untyped::default()) {
                Ok(()) => continue,
                Err(null) => null,
            },
            Some(Decoded::Misfit(value)) => *value,
        };
        let mut raw = Vec::with_capacity(read + 1);
        for element in (0..read).filter_map(|index| list.get(index)) {
            raw.push(of_written(&element).map_err(A::Error::custom)?);
        }
        raw.push(misfit);
        while let Some(value) = seq.next_element_seed(UntypedSeed)? {
            raw.push(value);
        }
        return Ok(Decoded::Misfit(array(raw).into()));
    }
}

/// Reads the properties of an object whose first name has already been read.
fn read_properties<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    etag: &mut Untyped,
    first: Option<usize>,
    mut other: EntryName,
    mut map: A,
) -> Result<(), A::Error> {
    let names = object.names();
    let mut seen = Seen::before(object);
    let mut next = first;
    while let Some(index) = next {
        if index == OTHER {
            read_other(object, etag, std::mem::take(&mut other), &mut map)?;
        } else {
            read_property(object, index, &mut seen, &mut map)?;
        }
        next = map.next_key_seed(NameSeed { names, other: &mut other })?;
    }
    let additional = object.additional_mut().filter(|additional| !additional.is_empty());
    match additional {
        Some(_) if seen.misfits => settle(object),
        Some(additional) => additional.settle(|_| false),
        None => {}
    }
    Ok(())
}

/// What has been read of an object so far.
struct Seen {
    /// A bit for each property that was `null`; some properties share a bit.
    nulls: u64,
    /// Whether there are values that a later one of the same name may replace.
    misfits: bool,
}

impl Seen {
    fn before(object: &mut dyn Object) -> Self {
        let has_nulls = object.additional_mut().is_some_and(|additional| additional.has_nulls());
        Self { nulls: if has_nulls { u64::MAX } else { 0 }, misfits: false }
    }

    /// Whether a property may have been `null`.
    fn null(&self, index: usize) -> bool {
        self.nulls & bit(index) != 0
    }
}

const fn bit(index: usize) -> u64 {
    1 << (index % u64::BITS as usize)
}

/// Keeps only the entry that applies of each name: a misfit may be followed by a value of the same
/// name that fits, or by null.
pub(super) fn settle(object: &mut dyn Object) {
    let has_entries = object.additional_mut().is_some_and(|additional| !additional.is_empty());
    if has_entries {
        let overridden = overridden(object);
        if let Some(additional) = object.additional_mut() {
            additional.settle(|name| overridden.contains(&name));
        }
    }
}

/// The properties that are set or null, and so have no misfit.
fn overridden(object: &dyn Object) -> Vec<&'static str> {
    let contents = object.contents();
    let properties = object.info().properties().iter().enumerate();
    properties
        .filter(|(index, _)| contents.additional.is_null(*index) || contents.is_set(*index))
        .map(|(_, name)| *name)
        .collect()
}

/// Reads one documented property.
fn read_property<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    index: usize,
    seen: &mut Seen,
    map: &mut A,
) -> Result<(), A::Error> {
    let Some(field) = object.field_mut(index) else { return read_without_field(object, index, seen, map) };
    let accepts = field.reset();
    let outcome = map.next_value_seed(DecodeSeed { into: field, accepts })?;
    match outcome {
        Decoded::Fits if !seen.null(index) => {}
        Decoded::Fits => set_null(object, index, false),
        Decoded::Null => {
            set_null(object, index, true);
            seen.nulls |= bit(index);
        }
        Decoded::Misfit(value) => {
            field.clear();
            set_null(object, index, false);
            keep(object, index, *value);
            seen.misfits = true;
        }
    }
    Ok(())
}

/// Stores the JSON of a documented property.
fn keep(object: &mut dyn Object, index: usize, value: Untyped) {
    if let Some(name) = object.info().property(index) {
        push(object, EntryName::from(name), value);
    }
}

/// Reads a documented property for which the user's struct has no field: null is recorded as for
/// any other property, and an earlier value may be discarded.
fn read_without_field<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    index: usize,
    seen: &mut Seen,
    map: &mut A,
) -> Result<(), A::Error> {
    if object.additional_mut().is_none() {
        return map.next_value::<IgnoredAny>().map(drop);
    }
    let value = map.next_value_seed(UntypedSeed)?;
    let is_null = value.is_null();
    set_null(object, index, is_null);
    if is_null {
        seen.nulls |= bit(index);
        seen.misfits = true;
    } else {
        keep(object, index, value);
    }
    Ok(())
}

/// Reads an undocumented property.
fn read_other<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    etag: &mut Untyped,
    name: EntryName,
    map: &mut A,
) -> Result<(), A::Error> {
    match object.additional_mut() {
        Some(additional) => additional.push(name, map.next_value_seed(UntypedSeed)?),
        None if *name == *"@odata.etag" => *etag = map.next_value_seed(UntypedSeed)?,
        None => drop(map.next_value::<IgnoredAny>()?),
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests_only {
    //! Reading JSON in tests that cannot be written as text.

    use serde::de::value::MapDeserializer;
    use serde::de::{Deserialize, IntoDeserializer};

    /// Reads an object with one property.
    pub(crate) fn read_one<'de, M, V>(name: &'de str, value: V) -> Result<M, serde_json::Error>
    where
        M: Deserialize<'de>,
        V: IntoDeserializer<'de, serde_json::Error>,
    {
        M::deserialize(MapDeserializer::new([(name, value)].into_iter()))
    }
}
