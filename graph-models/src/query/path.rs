//! The pieces from which the text of an option is assembled.

use std::borrow::Cow;

/// A piece of the text of an option.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    /// Literal text.
    Text(Cow<'static, str>),
    /// A property: of the model itself, or of the object that a variable refers to.
    Path { variable: Option<usize>, path: String },
}

impl Piece {
    pub(super) fn path(path: impl Into<String>) -> Self {
        Self::Path { variable: None, path: path.into() }
    }

    /// The same piece for a property of something that contains this one.
    fn inside(self, prefix: &str) -> Self {
        match self {
            Self::Path { variable: None, path } => Self::path(joined(prefix, &path)),
            other => other,
        }
    }

    fn of_variable(self, index: usize) -> Self {
        match self {
            Self::Path { variable: None, path } => Self::Path { variable: Some(index), path },
            other => other,
        }
    }
}

impl From<&'static str> for Piece {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

/// The pieces of a condition within a property.
pub(super) fn inside(pieces: Vec<Piece>, prefix: &str) -> Vec<Piece> {
    pieces.into_iter().map(|piece| piece.inside(prefix)).collect()
}

/// The pieces of `property/any(x:…)`, where the inner ones apply to each element.
pub(super) fn lambda(property: &str, function: &'static str, inner: Vec<Piece>) -> Vec<Piece> {
    let used = inner.iter().filter_map(|piece| match piece {
        Piece::Path { variable, .. } => *variable,
        Piece::Text(_) => None,
    });
    let index = used.max().map_or(0, |index| index + 1);
    let begin = [Piece::path(property), function.into(), format!("({}:", variable(index)).into()];
    let inner = inner.into_iter().map(|piece| piece.of_variable(index));
    begin.into_iter().chain(inner).chain([")".into()]).collect()
}

pub(super) fn text(pieces: &[Piece]) -> String {
    pieces.iter().fold(String::new(), |mut text, piece| {
        match piece {
            Piece::Text(piece) => text.push_str(piece),
            Piece::Path { variable: None, path } => text.push_str(path),
            Piece::Path { variable: Some(index), path } => text.push_str(&joined(&variable(*index), path)),
        }
        text
    })
}

/// The name of the variable of a lambda. Each nested lambda has a different one.
fn variable(index: usize) -> String {
    if index == 0 { "x".to_owned() } else { format!("x{index}") }
}

pub(super) fn joined(prefix: &str, path: &str) -> String {
    match (prefix, path) {
        ("", path) => path.to_owned(),
        (prefix, "") => prefix.to_owned(),
        (prefix, path) => format!("{prefix}/{path}"),
    }
}
