//! A change of the documentation, and its effect on the generated Rust.

use graph_codegen::schema::TypeName;

/// The type or operation that a change belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A type, by its full name.
    Type(TypeName),
    /// An operation, by the title of its page.
    Operation(String),
}

/// Which part of the subject changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All of it.
    Whole,
    /// A property of a type.
    Property(String),
    /// A member of an enum.
    Member(String),
    /// A URL of an operation.
    Url(String),
    /// A property in the request body of an operation.
    Body(String),
    /// A request header of an operation.
    Header(String),
    /// A permission of an operation, with the kind of caller.
    Permission(&'static str, String),
    /// A Rust item that changed although no change of the pages explains it.
    Rust(String),
}

/// What happened to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// One aspect of it has changed.
    Changed {
        /// Which: `type`, `base type`, `read-only`, …
        aspect: &'static str,
        /// The old value.
        from: String,
        /// The new value.
        to: String,
    },
}

/// A page of the old tree for what was removed, of the new tree for everything else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The page's path below the documentation folder.
    pub page: String,
    /// The line, from 1.
    pub line: usize,
}

/// The effect of a change on a Rust item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effect {
    /// The item: `User::age_group`, `update_user::me`.
    pub item: String,
    /// What happens to it.
    pub action: Action,
    /// Whether code that uses the item may no longer compile.
    pub breaking: bool,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it belongs to.
    pub subject: Subject,
    /// The part that changed.
    pub part: Part,
    /// What happened.
    pub action: Action,
    /// The possible new name of a removed property: the only new property of its type, if it is the
    /// only one of that type that is gone.
    pub renamed_to: Option<String>,
    /// Where to look.
    pub place: Option<Location>,
    /// What it does to the generated Rust.
    pub effects: Vec<Effect>,
}

impl Subject {
    /// The name as in the documentation.
    pub fn name(&self) -> &str {
        match self {
            Self::Type(name) => name.as_str(),
            Self::Operation(title) => title,
        }
    }
}

impl Part {
    /// What kind of part it is, in one word; `None` for the whole.
    pub fn kind(&self) -> Option<&'static str> {
        Some(match self {
            Self::Whole => return None,
            Self::Property(_) => "property",
            Self::Member(_) => "member",
            Self::Url(_) => "URL",
            Self::Body(_) => "body property",
            Self::Header(_) => "header",
            Self::Permission(kind, _) => kind,
            Self::Rust(_) => "Rust item",
        })
    }

    /// Its name; empty for the whole.
    pub fn name(&self) -> &str {
        match self {
            Self::Whole => "",
            Self::Property(name)
            | Self::Member(name)
            | Self::Url(name)
            | Self::Body(name)
            | Self::Header(name)
            | Self::Permission(_, name)
            | Self::Rust(name) => name,
        }
    }
}

impl Action {
    /// A change of one aspect.
    pub fn changed(aspect: &'static str, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self::Changed { aspect, from: from.into(), to: to.into() }
    }

    /// The action in one word, as in the JSON.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed { aspect: "type", .. } => "retyped",
            Self::Changed { aspect: "deprecated", .. } => "deprecated",
            Self::Changed { .. } => "changed",
        }
    }
}

impl Change {
    /// A change without a place and effects.
    pub fn new(subject: Subject, part: Part, action: Action) -> Self {
        Self { subject, part, action, renamed_to: None, place: None, effects: Vec::new() }
    }

    /// Whether code that uses the generated Rust may no longer compile.
    pub fn is_breaking(&self) -> bool {
        self.effects.iter().any(|effect| effect.breaking)
    }
}
