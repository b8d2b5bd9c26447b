//! Reading an object and storing some of its members at the same time.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::Untyped;
use crate::json::{Reader, UntypedSeed};

/// Where some members of an object are stored.
pub(super) trait Watch {
    /// Returns where to store the member with this name, if it is to be stored.
    fn place(&mut self, name: &str) -> Option<&mut Untyped>;
}

/// The members of an object, some of which are stored before they are passed on.
pub(super) struct Watched<'w, A, W> {
    map: A,
    watch: &'w mut W,
    /// The name of the next member, if it is stored.
    name: Option<String>,
}

impl<'w, A, W> Watched<'w, A, W> {
    pub(super) fn new(map: A, watch: &'w mut W) -> Self {
        Self { map, watch, name: None }
    }
}

impl<'de, A: MapAccess<'de>, W: Watch> MapAccess<'de> for Watched<'_, A, W> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.map.next_key_seed(Seen { it: seed, watch: self.watch, name: &mut self.name })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        let Some(place) = self.name.take().and_then(|name| self.watch.place(&name)) else {
            return self.map.next_value_seed(seed);
        };
        *place = self.map.next_value_seed(UntypedSeed)?;
        let read = match place.text() {
            Some(text) => seed.deserialize(&mut Reader::new(text)),
            None => seed.deserialize(place.as_value().clone()),
        };
        read.map_err(A::Error::custom)
    }

    fn size_hint(&self) -> Option<usize> {
        self.map.size_hint()
    }
}

/// A seed, visitor or name that passes a name on and examines it.
struct Seen<'s, T, W> {
    it: T,
    watch: &'s mut W,
    name: &'s mut Option<String>,
}

impl<T, W: Watch> Seen<'_, T, W> {
    fn look(&mut self, name: &str) {
        *self.name = self.watch.place(name).map(|_| name.to_owned());
    }
}

impl<'de, K: DeserializeSeed<'de>, W: Watch> DeserializeSeed<'de> for Seen<'_, K, W> {
    type Value = K::Value;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<K::Value, D::Error> {
        self.it.deserialize(Seen { it: name, watch: self.watch, name: self.name })
    }
}

impl<'de, D: Deserializer<'de>, W: Watch> Deserializer<'de> for Seen<'_, D, W> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.it.deserialize_any(Seen { it: visitor, watch: self.watch, name: self.name })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de, V: Visitor<'de>, W: Watch> Visitor<'de> for Seen<'_, V, W> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.it.expecting(f)
    }

    fn visit_str<E: serde::de::Error>(mut self, name: &str) -> Result<V::Value, E> {
        self.look(name);
        self.it.visit_str(name)
    }

    fn visit_borrowed_str<E: serde::de::Error>(mut self, name: &'de str) -> Result<V::Value, E> {
        self.look(name);
        self.it.visit_borrowed_str(name)
    }

    fn visit_string<E: serde::de::Error>(mut self, name: String) -> Result<V::Value, E> {
        self.look(&name);
        self.it.visit_string(name)
    }

    /// A name with an unpaired surrogate.
    fn visit_some<D: Deserializer<'de>>(self, name: D) -> Result<V::Value, D::Error> {
        self.it.visit_some(name)
    }

    /// The name of a value that a `Value` cannot hold.
    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.it.visit_unit()
    }
}
