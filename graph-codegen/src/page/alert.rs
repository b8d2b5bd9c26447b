//! Alerts: what `[!NOTE]` and its siblings say of a text.

use std::ops::Range;

/// The kind of an alert, by its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertKind {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!CAUTION]`
    Caution,
    /// `[!WARNING]`
    Warning,
}

/// The quote that a text stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The kind of alert, if the quote is one.
    pub alert: Option<AlertKind>,
    /// Whether the text is the first one of the quote or alert.
    pub is_first: bool,
}

impl AlertKind {
    /// All kinds.
    const ALL: [Self; 5] = [Self::Note, Self::Tip, Self::Important, Self::Caution, Self::Warning];

    /// The word that readers see: `Note`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "Note",
            Self::Tip => "Tip",
            Self::Important => "Important",
            Self::Caution => "Caution",
            Self::Warning => "Warning",
        }
    }

    /// The kind whose word a text begins with, in any case, and the number of bytes of that word.
    pub(crate) fn leading(text: &str) -> Option<(Self, usize)> {
        let length = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
        Some((Self::of(text.get(..length)?)?, length))
    }

    fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word().eq_ignore_ascii_case(word))
    }
}

/// The mark at the start of a text: its kind, if there is such a kind of alert, and what is behind
/// it.
pub(super) fn mark(text: &str) -> Option<(Option<AlertKind>, &str)> {
    let text = text.strip_prefix("[!")?;
    let (word, rest) = text.split_at_checked(text.find(|c: char| !c.is_alphabetic())?)?;
    Some((AlertKind::of(word), rest.strip_prefix(']')?))
}

/// The marks of alerts inside of a text, as in the cell of a table: with the `>` before and the
/// space behind them.
pub(crate) fn marks(text: &str) -> impl Iterator<Item = (Range<usize>, AlertKind)> {
    text.match_indices("[!").filter_map(|(at, _)| {
        let (kind, rest) = mark(text.get(at..)?)?;
        let before = text.get(..at)?;
        let start = before.strip_suffix("> ").or_else(|| before.strip_suffix('>')).unwrap_or(before).len();
        Some((start..text.len() - rest.trim_start().len(), kind?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_have_a_known_kind() {
        let table = [
            ("[!NOTE] Text", Some((Some(AlertKind::Note), " Text"))),
            ("[!Warning]", Some((Some(AlertKind::Warning), ""))),
            ("[!other] x", Some((None, " x"))),
            ("[!INCLUDE x]", None),
            ("[!NOTE", None),
            ("[NOTE] x", None),
        ];
        for (text, expected) in table {
            assert_eq!(mark(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_inside_of_a_text_take_what_is_around_them() {
        let found = |text| marks(text).collect::<Vec<_>>();
        assert_eq!(found("The x. > [!NOTE] One. [!tip]Two."), [(7..17, AlertKind::Note), (22..28, AlertKind::Tip)]);
        assert_eq!(found("a [!b] [!IMPORTANT"), []);
    }
}
