//! The words of a type cell: the type that they refer to, and whether it is a collection.

use crate::bytes::ByteSet;
use crate::page::Text;
use crate::schema::Primitive;
use crate::schema::name::is_dotted_name;
use crate::source::Span;

/// A type, as a page names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypeWords {
    /// The name as written: `String`, `identitySet`, `microsoft.graph.identitySet`; empty if it
    /// cannot be read.
    pub word: String,
    /// The target of its link; empty if there is none.
    pub target: String,
    /// Whether it is a collection.
    pub collection: bool,
    /// The other types in a cell such as `[a](a.md) or [b](b.md)`.
    pub or: Vec<TypeWords>,
    /// Whether a navigation property has this type.
    pub navigation: bool,
    /// Whether its page is not read because of this use: that of a navigation property that is not
    /// followed.
    pub left_out: bool,
    /// The place.
    pub span: Span,
}

impl TypeWords {
    /// Creates the words for one type.
    pub(crate) fn new(word: &str, target: &str, collection: bool, span: Span) -> Self {
        Self {
            word: word.to_owned(),
            target: target.to_owned(),
            collection,
            or: Vec::new(),
            navigation: false,
            left_out: false,
            span,
        }
    }

    /// Creates the words for one type from a word and possibly a link; `None` if the word is not a
    /// name.
    pub(crate) fn single(word: &str, target: &str, span: Span) -> Option<Self> {
        let word = trim_markup(word).trim_start_matches('#');
        is_name(word).then(|| Self::new(word, target, false, span))
    }

    /// Reads a type cell:
    ///
    /// | cell | meaning |
    /// |---|---|
    /// | `String`, `Edm.String`, `string (identifier)`, `String, maximum size 20` | a primitive type |
    /// | `[user](user.md)`, `[user][]`, `` `user` ``, `microsoft.graph.user` | a named type |
    /// | `[user](user.md) collection`, `Collection(user)`, `collection of user`, `user[]` | a collection |
    pub(crate) fn read(cell: &Text) -> Self {
        let plain = cell.plain.as_str();
        if cell.links.is_empty() && Primitive::from_word(plain).is_some() {
            return Self::new(plain, "", false, cell.span);
        }
        let collection = says_collection(plain);
        let mut links = cell.links.iter().filter_map(|link| {
            let word = strip_collection(trim_markup(cell.link_text(link)));
            let words = Self::single(first_name(word).unwrap_or(word), &link.target, link.span)?;
            Some(Self { collection, ..words })
        });
        let linked = links.next().map(|first| {
            let or = if plain.contains(" or ") { links.collect() } else { Vec::new() };
            Self { or, ..first }
        });
        let bare = first_name(strip_collection(without_lead(plain.split("](").next().unwrap_or(plain))));
        match (linked, bare) {
            // The name of a primitive type in the text takes precedence over a link next to it.
            (Some(linked), Some(bare))
                if Primitive::from_word(bare).is_some() && !plain_starts_with(plain, &linked.word) =>
            {
                Self::new(bare, &linked.target, collection, cell.span)
            }
            (Some(linked), _) => linked,
            (None, Some(bare)) => Self::new(bare, raw_target(plain), collection, cell.span),
            (None, None) => Self::new("", "", collection, cell.span),
        }
    }

    /// Returns the name without a namespace, in lower case.
    pub(crate) fn short(&self) -> String {
        self.word.rsplit('.').next().unwrap_or(&self.word).to_lowercase()
    }

    /// Returns the primitive type that the words refer to.
    pub(crate) fn primitive(&self) -> Option<Primitive> {
        Primitive::from_word(&self.word)
    }
}

/// The text of a cell without words that some pages write before the type: "(Optional) String",
/// "Required. String".
fn without_lead(plain: &str) -> &str {
    const REMARKS: [&str; 7] = ["mandatory", "nullable", "optional", "read-only", "readonly", "required", "deprecated"];
    let mut rest = plain.trim_start();
    loop {
        let bare = rest.trim_start_matches(['(', '*', '[', '_']);
        let Some(remark) = REMARKS.iter().find_map(|remark| behind_prefix(bare, remark)) else { return rest };
        let behind = remark.trim_start_matches([')', '*', ']', '_', '.', ',', ':', ';', '-', ' ', '\u{2013}']);
        if behind.is_empty() || behind.len() == remark.len() {
            return rest;
        }
        rest = behind;
    }
}

fn plain_starts_with(plain: &str, word: &str) -> bool {
    plain.trim_start().starts_with(word)
}

/// The target of a link that Markdown does not recognise: `[x](x.md collection)`.
fn raw_target(plain: &str) -> &str {
    let target = plain.split_once("](").map_or("", |(_, rest)| rest);
    target.split([' ', ')']).next().unwrap_or("")
}

fn says_collection(plain: &str) -> bool {
    const WORDS: ByteSet = ByteSet::WORD.without(b"_");
    let says = |word: &str| ["collection", "collections", "array"].iter().any(|name| word.eq_ignore_ascii_case(name));
    WORDS.runs(plain).any(says)
        || plain.contains("[]") && !plain.contains("][]")
        || behind_prefix(plain, "list of ").is_some()
}

/// The text after a prefix, ignoring case.
fn behind_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, behind) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(behind)
}

/// Splits `Collection(x)`, `collection of x`, `list of x`.
fn strip_collection(text: &str) -> &str {
    let text = text.trim().trim_start_matches('[');
    let prefixes = ["collection(", "collection (", "collection of ", "list of ", "array of ", "array("];
    match prefixes.iter().find_map(|prefix| behind_prefix(text, prefix)) {
        Some(behind) => behind.trim_start_matches('['),
        None => behind_prefix(text, "collection ").unwrap_or(text),
    }
}

/// The first word, if it is a name.
fn first_name(text: &str) -> Option<&str> {
    let word = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']' | ';' | '/' | '|' | '<'))
        .map(trim_markup)
        .find(|word| !word.is_empty())?;
    let word = word.trim_start_matches('#').trim_end_matches('.');
    is_name(word).then_some(word)
}

fn trim_markup(text: &str) -> &str {
    text.trim().trim_matches(['`', '*', '_', '"', '\'', ' ', '\\'])
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && (is_dotted_name(word) || Primitive::from_word(word).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Link;
    use crate::source::SourceMap;

    fn cell(plain: &str, link: Option<(&str, &str)>) -> Text {
        let file = SourceMap::new().add("x.md", plain);
        let span = Span::new(file, 0..plain.len());
        let mut text = Text { plain: plain.to_owned(), ..Text::empty(span) };
        if let Some((word, target)) = link {
            let start = plain.find(word).unwrap();
            text.links.push(Link { text: start..start + word.len(), target: target.to_owned(), span });
        }
        text
    }

    #[test]
    fn cells_are_read_as_people_write_them() {
        type Case<'a> = (&'a str, Option<(&'a str, &'a str)>, &'a str, &'a str, bool);
        let cases: &[Case<'_>] = &[
            ("String", None, "String", "", false),
            ("String collection", None, "String", "", true),
            ("Collection(Edm.String)", None, "Edm.String", "", true),
            ("collection of String", None, "String", "", true),
            ("String (identifier)", None, "String", "", false),
            ("string, maximum size 20", None, "string", "", false),
            ("identitySet", Some(("identitySet", "identityset.md")), "identitySet", "identityset.md", false),
            ("identitySet collection", Some(("identitySet", "identityset.md")), "identitySet", "identityset.md", true),
            ("Collection(identitySet)", Some(("identitySet", "identityset.md")), "identitySet", "identityset.md", true),
            ("microsoft.graph.callRecords.session", None, "microsoft.graph.callRecords.session", "", false),
            ("[user](user.md collection)", None, "user", "user.md", true),
            ("DateTimeOffset", Some(("DateTimeOffset", "timestamp.md")), "DateTimeOffset", "timestamp.md", false),
            ("user[]", None, "user", "", true),
            ("a or b", Some(("a", "a.md")), "a", "a.md", false),
            ("(Optional) String", None, "String", "", false),
            ("Optional. String collection", None, "String", "", true),
            ("**Required** Int32", None, "Int32", "", false),
            ("[Optional] microsoft.graph.user", None, "microsoft.graph.user", "", false),
            ("optionalClaims", None, "optionalClaims", "", false),
            ("date-time", None, "date-time", "", false),
            ("", None, "", "", false),
            ("-", None, "", "", false),
        ];
        for (plain, link, word, target, collection) in cases {
            let read = TypeWords::read(&cell(plain, *link));
            assert_eq!(
                (read.word.as_str(), read.target.as_str(), read.collection),
                (*word, *target, *collection),
                "{plain}"
            );
        }
    }
}
