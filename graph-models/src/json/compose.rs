//! Values composed of other values.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::leaf::near_string;
use super::name::Name;
use crate::Untyped;

/// The JSON text of a value.
pub(crate) fn json_text(value: &Untyped) -> String {
    value.text().map_or_else(|| value.as_value().to_string(), str::to_owned)
}

/// The array of several values.
pub(crate) fn array(elements: Vec<Untyped>) -> Untyped {
    let text = elements.iter().any(|element| element.text().is_some()).then(|| {
        let texts: Vec<String> = elements.iter().map(json_text).collect();
        format!("[{}]", texts.join(","))
    });
    let near = Value::Array(elements.into_iter().map(Untyped::into_value).collect());
    match text {
        None => near.into(),
        Some(text) => Untyped::kept(near, text),
    }
}

/// An object that is being assembled.
#[derive(Default)]
pub(super) struct Members {
    near: Map<String, Value>,
    /// The members that a `Value` cannot hold, by their names in `near`: the position of each, and
    /// the text of its name and value.
    kept: BTreeMap<String, (usize, String)>,
    /// The number of members so far.
    count: usize,
}

impl Members {
    pub(super) fn push(&mut self, name: Name, value: Untyped) {
        let (near_name, raw) = match name {
            Name::Text(name) => (name, None),
            Name::Raw(inside) => {
                let raw = format!("\"{inside}\"");
                (near_string(&raw), Some(raw))
            }
            Name::Leaf => return,
        };
        // If several members have the same name, the last one is used.
        if raw.is_some() || value.text().is_some() {
            let name = raw.unwrap_or_else(|| Value::from(near_name.as_str()).to_string());
            self.kept.insert(near_name.clone(), (self.count, format!("{name}:{}", json_text(&value))));
        } else {
            self.kept.remove(&near_name);
        }
        self.count += 1;
        self.near.insert(near_name, value.into_value());
    }

    pub(super) fn into_object(self) -> Untyped {
        if self.kept.is_empty() {
            return Value::Object(self.near).into();
        }
        let mut text = String::from("{");
        let mut add = |member: std::fmt::Arguments<'_>| {
            let comma = if text.len() > 1 { "," } else { "" };
            // Writing into a String cannot fail.
            let _ = write!(text, "{comma}{member}");
        };
        for (name, value) in self.near.iter().filter(|(name, _)| !self.kept.contains_key(*name)) {
            add(format_args!("{}:{value}", Value::from(name.as_str())));
        }
        let kept: BTreeMap<_, _> = self.kept.into_values().collect();
        for member in kept.values() {
            add(format_args!("{member}"));
        }
        text.push('}');
        Untyped::kept(Value::Object(self.near), text)
    }
}
