//! Reading: the one visitor of all models.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Object, TypeInfo, push, set_null};
use crate::property::{Kind, List, Place, Slot, Token};

/// The name of the annotation that tells the type of an object.
const ODATA_TYPE: &str = "@odata.type";

/// The key under which serde_json passes a number when some crate of the build has switched on its
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads the properties of a JSON object into a model.
pub(crate) fn read_object<'de, D: Deserializer<'de>>(object: &mut dyn Object, deserializer: D) -> Result<(), D::Error> {
    deserializer.deserialize_map(ObjectVisitor(object))
}

struct ObjectVisitor<'a>(&'a mut dyn Object);

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON object ({})", self.0.info().name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = map.next_key()?;
        read_properties(self.0, first, map)
    }
}

/// What became of a value.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    /// It stands in its place.
    Fits,
    /// It was `null`, and its place has no use for that.
    Null,
    /// It did not fit, and what stands in its place now is of no use.
    Misfit(Value),
}

/// Reads one JSON value into a place.
pub(crate) struct PlaceSeed<'a>(pub(crate) &'a mut dyn Place);

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        if self.0.kind() == Kind::Json {
            return Value::deserialize(deserializer).map(|value| self.json(value));
        }
        deserializer.deserialize_any(self)
    }
}

impl PlaceSeed<'_> {
    fn token(self, token: Token<'_>) -> Outcome {
        if self.0.put(token) { Outcome::Fits } else { Outcome::Misfit(token.to_json()) }
    }

    fn json(self, value: Value) -> Outcome {
        if value.is_null() {
            return Outcome::Null;
        }
        if Token::of(&value).is_some_and(|token| self.0.put(token)) {
            return Outcome::Fits;
        }
        match self.0.put_json(value) {
            Ok(()) => Outcome::Fits,
            Err(value) => Outcome::Misfit(value),
        }
    }
}

impl<'de> Visitor<'de> for PlaceSeed<'_> {
    type Value = Outcome;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Outcome, E> {
        Ok(self.token(Token::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Outcome, E> {
        Ok(self.token(Token::Integer(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Outcome, E> {
        Ok(self.token(Token::unsigned(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Outcome, E> {
        Ok(self.token(Token::Float(value)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Outcome, E> {
        Ok(self.token(Token::Text(text)))
    }

    fn visit_none<E>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    fn visit_unit<E>(self) -> Result<Outcome, E> {
        Ok(Outcome::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Outcome, A::Error> {
        match self.0.list() {
            Some(list) => read_list(list, seq),
            None => Value::deserialize(SeqAccessDeserializer::new(seq)).map(Outcome::Misfit),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outcome, A::Error> {
        if self.0.kind() != Kind::Object {
            let value = Value::deserialize(MapAccessDeserializer::new(map))?;
            return Ok(self.json(value));
        }
        let first: Option<String> = map.next_key()?;
        if first.as_deref() == Some(NUMBER) {
            return read_number(map).map(Outcome::Misfit);
        }
        match self.0.object() {
            Some(object) => read_properties(object, first, map).map(|()| Outcome::Fits),
            None => Err(A::Error::custom("a place for objects has none")),
        }
    }
}

/// Reads elements up to the first that does not fit; then the whole collection is given back as JSON.
fn read_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, mut seq: A) -> Result<Outcome, A::Error> {
    loop {
        let read = list.len();
        let misfit = match seq.next_element_seed(PlaceSeed(list))? {
            None => return Ok(Outcome::Fits),
            Some(Outcome::Fits) => continue,
            Some(Outcome::Null) => match list.put_json(Value::Null) {
                Ok(()) => continue,
                Err(null) => null,
            },
            Some(Outcome::Misfit(value)) => value,
        };
        let mut raw = Vec::with_capacity(read + 1);
        for element in (0..read).filter_map(|index| list.get(index)) {
            raw.push(serde_json::to_value(element).map_err(A::Error::custom)?);
        }
        raw.push(misfit);
        while let Some(value) = seq.next_element()? {
            raw.push(value);
        }
        return Ok(Outcome::Misfit(Value::Array(raw)));
    }
}

/// Reads the number behind the key [`NUMBER`].
fn read_number<'de, A: MapAccess<'de>>(mut map: A) -> Result<Value, A::Error> {
    let text: String = map.next_value()?;
    serde_json::from_str(&text).map_err(A::Error::custom)
}

/// Reads the properties of an object, the first of whose names has been read already.
fn read_properties<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    first: Option<String>,
    mut map: A,
) -> Result<(), A::Error> {
    let mut info = object.info();
    let mut misfits = false;
    let mut kind = Kinds::None;
    let mut next = first.map(|name| Name::of(info, &name));
    while let Some(name) = next {
        match name {
            Name::Other(name) if &*name == ODATA_TYPE => {
                kind = kind.next(read_kind(object, name, &mut map)?);
                if matches!(&kind, Kinds::One(kind) if object.retype(kind)) {
                    info = object.info();
                    misfits = true;
                }
            }
            name => misfits |= read_property(object, name, &mut map)?,
        }
        next = map.next_key_seed(NameSeed(info))?;
    }
    if let Kinds::Several(last) = kind {
        object.retype(&last);
        misfits = true;
    }
    if object.additional().is_empty() {
        return Ok(());
    }
    if misfits {
        settle(object);
    } else if let Some(additional) = object.additional_mut() {
        additional.settle(|_| false);
    }
    Ok(())
}

/// The types that an object has announced so far: a second one waits for the end, since the last one counts, and each
/// change of the type looks at all that has been read.
enum Kinds {
    None,
    One(String),
    Several(String),
}

impl Kinds {
    fn next(self, kind: String) -> Self {
        match self {
            Self::None => Self::One(kind),
            Self::One(_) | Self::Several(_) => Self::Several(kind),
        }
    }
}

/// Reads and keeps an `@odata.type`; empty if it is no text.
fn read_kind<'de, A: MapAccess<'de>>(object: &mut dyn Object, name: Box<str>, map: &mut A) -> Result<String, A::Error> {
    let value: Value = map.next_value()?;
    let kind = value.as_str().unwrap_or_default().to_owned();
    push(object, name, value);
    Ok(kind)
}

/// Leaves of each name only the entry that counts: a misfit may have been followed by a value of the same name that
/// fits, or by null.
pub(super) fn settle(object: &mut dyn Object) {
    if !object.additional().is_empty() {
        let overridden = overridden(object);
        if let Some(additional) = object.additional_mut() {
            additional.settle(|name| overridden.contains(&name));
        }
    }
}

/// The properties that are set or null, and so have no misfit.
fn overridden(object: &dyn Object) -> Vec<&'static str> {
    let properties = object.info().properties.iter().enumerate();
    properties
        .filter(|(index, _)| object.additional().is_null(*index) || object.slot(*index).is_some_and(Slot::is_set))
        .map(|(_, name)| *name)
        .collect()
}

/// Reads one property; tells whether it was a misfit.
fn read_property<'de, A: MapAccess<'de>>(object: &mut dyn Object, name: Name, map: &mut A) -> Result<bool, A::Error> {
    let (index, name) = match name {
        Name::Documented(index, name) => (index, name),
        Name::Other(name) => return read_other(object, name, map).map(|()| false),
    };
    let Some(slot) = object.slot_mut(index) else { return read_without_slot(object, index, name, map) };
    slot.clear();
    let outcome = map.next_value_seed(PlaceSeed(slot))?;
    if matches!(outcome, Outcome::Misfit(_)) {
        slot.clear();
    }
    let is_null = matches!(outcome, Outcome::Null);
    if is_null || object.additional().has_nulls() {
        set_null(object, index, is_null);
    }
    let Outcome::Misfit(value) = outcome else { return Ok(false) };
    push(object, name.into(), value);
    Ok(true)
}

/// Reads a documented property for which a struct of the user's own has no field: a null is remembered as that of any other
/// property. Tells whether an earlier value may have to go.
fn read_without_slot<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    index: usize,
    name: &'static str,
    map: &mut A,
) -> Result<bool, A::Error> {
    if object.additional_mut().is_none() {
        return map.next_value::<IgnoredAny>().map(|_| false);
    }
    let value: Value = map.next_value()?;
    let is_null = value.is_null();
    set_null(object, index, is_null);
    if !is_null {
        push(object, name.into(), value);
    }
    Ok(is_null)
}

/// Reads what is not documented.
fn read_other<'de, A: MapAccess<'de>>(object: &mut dyn Object, name: Box<str>, map: &mut A) -> Result<(), A::Error> {
    match object.additional_mut() {
        Some(additional) => additional.push(name, map.next_value()?),
        None => drop(map.next_value::<IgnoredAny>()?),
    }
    Ok(())
}

/// The name of a property, looked up.
enum Name {
    Documented(usize, &'static str),
    Other(Box<str>),
}

impl Name {
    fn of(info: &TypeInfo, name: &str) -> Self {
        let documented = info.index_of(name).and_then(|index| Some((index, info.property(index)?)));
        match documented {
            Some((index, name)) => Self::Documented(index, name),
            None => Self::Other(name.into()),
        }
    }
}

/// Reads a name without a copy where it is documented.
struct NameSeed(&'static TypeInfo);

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(Name::of(self.0, name))
    }
}

#[cfg(test)]
pub(super) mod tests_only {
    //! A way for tests to read JSON that no text gives.

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
