//! What a patch says of one property.

use std::fmt;

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::PatchBody;
use crate::reflect::Field;
use crate::reflect::{Shown, ShownJson};

/// What a patch says of one property.
pub(super) enum Change {
    /// It becomes `null`.
    Clear,
    /// It becomes this value.
    Set(Box<dyn Field>),
    /// It becomes this JSON, which does not fit the documentation and came from the service.
    Raw(Value),
    /// Its own properties change.
    Merge(PatchBody),
}

impl Clone for Change {
    fn clone(&self) -> Self {
        match self {
            Self::Clear => Self::Clear,
            Self::Set(field) => Self::Set(field.copied()),
            Self::Raw(value) => Self::Raw(value.clone()),
            Self::Merge(body) => Self::Merge(body.clone()),
        }
    }
}

impl PartialEq for Change {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Clear, Self::Clear) => true,
            (Self::Set(a), Self::Set(b)) => a.same(&**b),
            (Self::Raw(a), Self::Raw(b)) => a == b,
            (Self::Merge(a), Self::Merge(b)) => a == b,
            _ => false,
        }
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Clear => serializer.serialize_unit(),
            Self::Set(field) => match field.value_ref() {
                Some(view) => view.serialize(serializer),
                None => serializer.serialize_unit(),
            },
            Self::Raw(value) => value.serialize(serializer),
            Self::Merge(body) => body.serialize(serializer),
        }
    }
}

/// A change for `Debug`, with its secrets hidden.
pub(super) struct ShownChange<'a>(pub(super) &'a str, pub(super) &'a Change);

impl fmt::Debug for ShownChange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(name, change) = self;
        match change {
            Change::Clear => f.write_str("null"),
            Change::Set(field) => match field.value_ref() {
                Some(view) => Shown::of(name, &view).fmt(f),
                None => f.write_str("null"),
            },
            Change::Raw(value) => ShownJson::of(name, value).fmt(f),
            Change::Merge(body) => body.fmt(f),
        }
    }
}
