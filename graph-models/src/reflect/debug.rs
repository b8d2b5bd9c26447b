//! `Debug` output of models and of JSON, without secrets.

use std::fmt;

use serde_json::Value;

use super::ValueRef;
use super::{Additional, Object, TypeInfo};

/// The text in place of a secret.
const HIDDEN: &str = "…";

/// Whether the name of a property suggests a secret: `password`, `secretText`, `clientSecret`,
/// `newPassword`.
pub(crate) fn is_secret(name: &str) -> bool {
    matches!(name, "password" | "secretText" | "secret") || name.ends_with("Secret") || name.ends_with("Password")
}

/// The Rust name of a type: `LanguageProficiency` for `microsoft.graph.languageProficiency`.
pub(crate) fn type_name(info: &TypeInfo) -> String {
    let name = info.name().rsplit('.').next().unwrap_or(info.name());
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// Formats a model like a struct with the properties that are set, under their names in JSON.
pub(crate) fn debug_object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (info, contents) = (object.info(), object.contents());
    let mut output = f.debug_struct(&type_name(info));
    for (index, field) in contents.fields() {
        if let (Some(name), Some(view)) = (info.property(index), field.value_ref()) {
            output.field(name, &Shown::of(name, &view));
        }
    }
    for (name, value) in contents.additional.iter() {
        if !info.index_of(name).is_some_and(|index| contents.is_set(index)) {
            output.field(name, &ShownJson::of(name, value));
        }
    }
    output.finish()
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(name, value)| (name, ShownJson::of(name, value)))).finish()
    }
}

/// The value of a property for `Debug`. For a secret, only the fact that there is one.
pub(crate) struct Shown<'a>(Option<&'a ValueRef<'a>>);

impl<'a> Shown<'a> {
    pub(crate) fn of(name: &str, view: &'a ValueRef<'a>) -> Self {
        Self((!is_secret(name)).then_some(view))
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => fmt::Debug::fmt(HIDDEN, f),
            Some(ValueRef::Bool(value)) => value.fmt(f),
            Some(ValueRef::Integer(value)) => value.fmt(f),
            Some(ValueRef::Float(value)) => value.fmt(f),
            Some(ValueRef::Text(text)) => fmt::Debug::fmt(text, f),
            Some(ValueRef::Json(value)) => ShownJson(Some(value.as_value())).fmt(f),
            Some(ValueRef::Number(text)) => f.write_str(text),
            Some(ValueRef::Object(object)) => debug_object(*object, f),
            Some(ValueRef::List(list)) => {
                let elements: Vec<_> = (0..list.len()).filter_map(|index| list.get(index)).collect();
                f.debug_list().entries(elements.iter().map(|view| Shown(Some(view)))).finish()
            }
            Some(ValueRef::Unwritable(reason)) => write!(f, "<{reason}>"),
        }
    }
}

/// JSON for `Debug`, with the secrets in it hidden.
pub(crate) struct ShownJson<'a>(Option<&'a Value>);

impl<'a> ShownJson<'a> {
    pub(crate) fn of(name: &str, value: &'a Value) -> Self {
        Self((!is_secret(name)).then_some(value))
    }

    pub(crate) fn whole(value: &'a Value) -> Self {
        Self(Some(value))
    }
}

impl fmt::Debug for ShownJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => fmt::Debug::fmt(HIDDEN, f),
            Some(Value::Null) => f.write_str("null"),
            Some(Value::Bool(value)) => value.fmt(f),
            Some(Value::Number(value)) => fmt::Display::fmt(value, f),
            Some(Value::String(text)) => text.fmt(f),
            Some(Value::Array(values)) => f.debug_list().entries(values.iter().map(Self::whole_entry)).finish(),
            Some(Value::Object(members)) => {
                f.debug_map().entries(members.iter().map(|(name, value)| (name, ShownJson::of(name, value)))).finish()
            }
        }
    }
}

impl ShownJson<'_> {
    fn whole_entry(value: &Value) -> ShownJson<'_> {
        ShownJson::whole(value)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture::LanguageProficiency;

    fn read(json: &str) -> LanguageProficiency {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn only_what_is_set_is_printed() {
        let language = read(r#"{"count":2,"displayName":"Norwegian","note":null,"tags":["a","b"],"x":{"y":[1,null]}}"#);
        assert_eq!(
            format!("{language:?}"),
            r#"LanguageProficiency { count: 2, displayName: "Norwegian", tags: ["a", "b"], x: {"y": [1, null]} }"#
        );
    }

    #[test]
    fn secrets_are_hidden_wherever_they_are() {
        let language = read(
            r#"{"password":"p4ss","clientSecret":"p4ss","extra":[{"secretText":"p4ss","newPassword":{"a":"p4ss"}}],
                "inference":{"adminPassword":"p4ss"},"source":{"password":"p4ss"}}"#,
        );
        let shown = format!("{language:?}{language:#?}{:?}", language.additional);
        assert!(!shown.contains("p4ss"), "{shown}");
        assert!(shown.contains(r#"password: "…""#), "{shown}");
    }

    #[test]
    fn a_misfit_secret_is_hidden() {
        let shown = format!("{:?}", read(r#"{"password":{"value":"p4ss"}}"#));
        assert_eq!(shown, r#"LanguageProficiency { password: "…" }"#);
    }

    #[test]
    fn a_type_is_named_as_in_rust() {
        let named = |name| type_name(&TypeInfo::new(name, &[]));
        assert_eq!(named("microsoft.graph.callRecords.session"), "Session");
        assert_eq!(named("x"), "X");
        assert_eq!(named(""), "");
    }
}
