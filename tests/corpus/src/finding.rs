//! What an example shows.

use std::fmt;

/// What is to be said of one place of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing it is.
    pub reason: Reason,
    /// Where in the JSON: the names of properties with dots between them, and indices in brackets.
    pub path: String,
    /// The particulars.
    pub detail: String,
}

impl Finding {
    /// A finding at a place.
    pub fn new(reason: Reason, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { reason, path: path.into(), detail: detail.into() }
    }
}

/// Why an example is not read, not written back the same, or does not fit its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Reading the model failed.
    Unread,
    /// A property, an element or a part of a value is missing in what is written back.
    Dropped,
    /// A value is written back differently.
    Changed,
    /// A number is written in another form: `1` as `1.0`, the text `"5"` in an Int64 as `5`.
    NumberForm,
    /// A patch cannot be written.
    Unwritable,
    /// A placeholder such as `"String (timestamp)"` stands where another type belongs.
    Placeholder,
    /// A value does not fit the documented type.
    Misfit,
    /// The type has no such property in its table, nor have its base types.
    Unknown,
    /// The JSON says it is of another type than the page, and has properties of that type.
    OfAnotherType,
    /// A PATCH sets a property that a page calls read-only, or the key.
    ReadOnly,
    /// A PATCH sets a property that no table of an update page lists.
    NotListed,
    /// A PATCH clears a property that cannot be null.
    NotNullable,
    /// The JSON is not an object where the page promises one.
    NotAnObject,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 13] = [
        Self::Unread,
        Self::Dropped,
        Self::Changed,
        Self::NumberForm,
        Self::Unwritable,
        Self::Placeholder,
        Self::Misfit,
        Self::Unknown,
        Self::OfAnotherType,
        Self::ReadOnly,
        Self::NotListed,
        Self::NotNullable,
        Self::NotAnObject,
    ];

    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unread => "not read",
            Self::Dropped => "dropped",
            Self::Changed => "changed",
            Self::NumberForm => "number in another form",
            Self::Unwritable => "not written",
            Self::Placeholder => "placeholder",
            Self::Misfit => "does not fit its type",
            Self::Unknown => "no property of the type",
            Self::OfAnotherType => "property of a derived type",
            Self::ReadOnly => "read-only",
            Self::NotListed => "not listed by the update page",
            Self::NotNullable => "cannot be null",
            Self::NotAnObject => "no object",
        }
    }

    /// The reason with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }

    /// Whether something of the example is lost, which is never the page's fault.
    pub fn is_loss(self) -> bool {
        matches!(self, Self::Unread | Self::Dropped | Self::Changed | Self::Unwritable)
    }

    /// Whether the example fits its type nevertheless.
    pub fn is_harmless(self) -> bool {
        matches!(self, Self::Placeholder | Self::NumberForm)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
