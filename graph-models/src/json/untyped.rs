//! JSON of unknown type.

use std::ops::{Deref, DerefMut};

use serde_json::Value;

/// A JSON value of unknown type: the value of a property whose type has no page, or of an
/// undocumented property of an open type.
///
/// ```
/// use graph_models::Untyped;
///
/// let source = Untyped::from(serde_json::json!({ "type": ["work"] }));
/// assert_eq!(source["type"][0], "work");
/// assert_eq!(Untyped::from("R&D").as_str(), Some("R&D"));
/// ```
///
/// JSON may contain values that a [`Value`] cannot hold: a number beyond 64 bits, or text with an
/// unpaired surrogate (`"\\ud800"`). For these, the type keeps the JSON [text](Untyped::text),
/// which is also what is written. Its `Value` is then an approximation: the nearest `f64`, or the
/// digits as a string if that would be infinite, and U+FFFD in place of an unpaired surrogate.
///
/// ```
/// use graph_models::Untyped;
///
/// let json = r#"{"big":1e999,"long":123456789012345678901}"#;
/// let read: Untyped = serde_json::from_str(json)?;
/// assert_eq!((&read["big"], read["long"].as_f64()), (&"1e999".into(), Some(123456789012345680000.0)));
/// assert_eq!(read.text(), Some(json));
/// assert_eq!(serde_json::to_string(&read)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Untyped(Json);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Json {
    Exact(Value),
    Kept(Box<Kept>),
}

/// JSON that a `Value` cannot hold. Boxed, since it is rare.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Kept {
    near: Value,
    text: String,
}

impl Untyped {
    /// JSON that a `Value` holds.
    pub(crate) fn exact(value: Value) -> Self {
        Self(Json::Exact(value))
    }

    /// The value of a JSON text for which the `Value` is an approximation.
    pub(crate) fn kept(near: Value, text: impl Into<String>) -> Self {
        Self(Json::Kept(Box::new(Kept { near, text: text.into() })))
    }

    /// Returns the JSON value; an approximation if there is a [text](Untyped::text).
    #[must_use]
    pub fn as_value(&self) -> &Value {
        match &self.0 {
            Json::Exact(value) => value,
            Json::Kept(kept) => &kept.near,
        }
    }

    /// Returns the JSON value, taking ownership; an approximation if there is a
    /// [text](Untyped::text).
    #[must_use]
    pub fn into_value(self) -> Value {
        match self.0 {
            Json::Exact(value) => value,
            Json::Kept(kept) => kept.near,
        }
    }

    /// Returns the JSON text, if a [`Value`] cannot hold the JSON.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.0 {
            Json::Exact(_) => None,
            Json::Kept(kept) => Some(&kept.text),
        }
    }
}

impl Default for Untyped {
    fn default() -> Self {
        Self(Json::Exact(Value::Null))
    }
}

impl Deref for Untyped {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.as_value()
    }
}

/// Discards the [text](Untyped::text), if there is one: the approximation is changed.
impl DerefMut for Untyped {
    fn deref_mut(&mut self) -> &mut Value {
        if let Json::Kept(kept) = &mut self.0 {
            self.0 = Json::Exact(std::mem::take(&mut kept.near));
        }
        match &mut self.0 {
            Json::Exact(value) => value,
            Json::Kept(kept) => &mut kept.near,
        }
    }
}
