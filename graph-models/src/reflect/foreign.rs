//! The user's types in place of generated ones.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use super::{Accepts, Codec, Element, ValueRef};
use crate::Untyped;
use crate::json::of_written;
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A value of a type that is not generated, in a property of a model.
///
/// If you replace a generated type with your own, the type of the property becomes
/// `Foreign<YourType>`. Values are converted through [`serde_json::Value`]; JSON that your type
/// does not accept is kept as a misfit. Anything that your type accepts but does not store, such as
/// unknown fields, is lost.
///
/// ```
/// use graph_models::Foreign;
///
/// let mut colours = Foreign::from(vec!["red".to_owned()]);
/// colours.push("blue".to_owned());
/// assert_eq!(colours.len(), 2);
/// assert_eq!(colours.into_inner(), ["red", "blue"]);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Foreign<T>(T);

impl<T> Foreign<T> {
    /// Wraps a value.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Returns the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> From<T> for Foreign<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Foreign<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Foreign<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Foreign<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Serialize> Serialize for Foreign<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Foreign<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T> Element for Foreign<T>
where
    T: Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync + 'static,
{
    type Codec = Self;
}

impl<T: Serialize + DeserializeOwned> Codec<Self> for Foreign<T> {
    const ACCEPTS: Accepts = Accepts::Any;
    const EXPECTED: &'static str = "a value that the foreign type can be read from";

    fn decode_json(value: Untyped) -> Result<Self, Untyped> {
        let read = match value.text() {
            Some(text) => serde_json::from_str(text),
            None => T::deserialize(value.as_value()),
        };
        read.map(Self).map_err(|_| value)
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        match of_written(&value.0) {
            Ok(value) => ValueRef::Json(Cow::Owned(value)),
            Err(error) => ValueRef::Unwritable(error.to_string()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn json_that_the_type_refuses_is_handed_back() {
        let json = Untyped::from("no number");
        assert_eq!(Foreign::<u32>::decode_json(json.clone()), Err(json));
        assert_eq!(Foreign::<u32>::decode_json(Untyped::from(3)), Ok(Foreign(3)));
    }

    #[test]
    fn a_value_without_json_says_so_when_it_is_written() {
        let odd = Foreign(BTreeMap::from([((1, 2), 3)]));
        let error = serde_json::to_string(&Foreign::value_ref(&odd)).unwrap_err();
        assert!(error.to_string().contains("key must be a string"), "{error}");
    }
}
