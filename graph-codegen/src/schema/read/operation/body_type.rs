//! Whether a page says that the body of a request must name its type.

use std::collections::BTreeSet;

use crate::bytes::ByteSet;
use crate::page::{Block, Table};
use crate::schema::read::section::Kind;
use crate::schema::read::{Context, words};
use crate::schema::{BodyType, TypeName};

/// What the introduction and the section about the request body say about `@odata.type`.
pub(super) fn read(context: &Context) -> BodyType {
    let topics = [Kind::Introduction, Kind::RequestBody].into_iter().flat_map(|kind| context.of(kind));
    let mut said = Said::default();
    for block in topics.flat_map(|topic| topic.blocks) {
        match block {
            Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) if text.plain.contains('@') => {
                words::sentences(&text.plain).for_each(|sentence| said.take(sentence));
            }
            Block::Table(table) => said.take_rows(table),
            _ => {}
        }
    }
    said.into_body_type()
}

const NAME: &str = "@odata.type";

#[derive(Default)]
struct Said {
    is_required: bool,
    /// The types that it must be, according to sentences that require it without a condition or an
    /// example.
    types: BTreeSet<TypeName>,
    /// Whether a sentence requires it without saying what it must be.
    is_open: bool,
}

impl Said {
    fn take(&mut self, sentence: &str) {
        let lower = sentence.to_ascii_lowercase();
        if !lower.contains(NAME) || !requires(&lower) {
            return;
        }
        self.is_required = true;
        let examples = ["for example", "such as", "e.g.", "for instance", " like "];
        let is_example = examples.iter().any(|words| lower.contains(words)) || words::is_condition(&lower);
        let types: BTreeSet<TypeName> = if is_example { BTreeSet::new() } else { types_in(sentence).collect() };
        self.is_open |= types.len() != 1;
        self.types.extend(types);
    }

    fn take_rows(&mut self, table: &Table) {
        for row in &table.rows {
            let plain = |column: usize| row.cell(column).map_or("", |cell| cell.plain.as_str());
            if plain(0).trim_matches(['*', '_', '`', ' ']).eq_ignore_ascii_case(NAME) {
                let rest = (1..row.cells.len()).map(plain).collect::<Vec<_>>().join(" ");
                words::sentences(&rest).for_each(|sentence| self.take(&format!("{NAME}: {sentence}")));
            }
        }
    }

    fn into_body_type(self) -> BodyType {
        let mut types = self.types.into_iter();
        match (types.next(), types.next()) {
            (Some(only), None) if !self.is_open => BodyType::Is(only),
            _ if self.is_required => BodyType::Required,
            _ => BodyType::Unsaid,
        }
    }
}

/// Whether a sentence about the annotation says that it is required.
fn requires(lower: &str) -> bool {
    const SAYS: [&str; 12] = [
        "must",
        "required",
        "mandatory",
        "need to",
        "needs to",
        "have to",
        "has to",
        "to specify",
        "to indicate",
        "be sure to",
        "make sure",
        "always ",
    ];
    const DENIES: [&str; 8] = [
        "not required",
        "isn't required",
        "not need",
        "optional",
        "must not",
        "mustn't",
        "not have to",
        "can be omitted",
    ];
    let starts_with_if = lower.trim_start().starts_with("if ");
    SAYS.iter().any(|words| lower.contains(words))
        && !DENIES.iter().any(|words| lower.contains(words))
        && !starts_with_if
}

/// The full names of types in a sentence.
fn types_in(sentence: &str) -> impl Iterator<Item = TypeName> {
    const WORD: ByteSet = ByteSet::WORD.with(b".");
    sentence.match_indices("microsoft.graph.").filter_map(|(at, _)| {
        let name = sentence.get(at..)?;
        TypeName::parse(name.get(..WORD.run(name.as_bytes()))?.trim_end_matches('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(sentences: &[&str]) -> BodyType {
        let mut said = Said::default();
        sentences.iter().for_each(|sentence| said.take(sentence));
        said.into_body_type()
    }

    #[test]
    fn a_body_names_its_type_where_the_page_says_so() {
        let is = |name: &str| BodyType::Is(TypeName::parse(name).unwrap());
        let table: [(&[&str], BodyType); 10] = [
            (&["Name the new label."], BodyType::Unsaid),
            (&["The @odata.type property can be omitted."], BodyType::Unsaid),
            (&["The `@odata.type` is not required."], BodyType::Unsaid),
            (&["If it is a lamp, @odata.type must be there."], BodyType::Unsaid),
            (&["Use @odata.type to specify the type of lamp."], BodyType::Required),
            (&["The @odata.type must be in the body, for example #microsoft.graph.lamp."], BodyType::Required),
            (&["@odata.type with a value of #microsoft.graph.lamp must be there."], is("microsoft.graph.lamp")),
            (
                &[
                    "@odata.type has to be #microsoft.graph.lamp.",
                    "Note: the value of @odata.type has to be #microsoft.graph.lamp.",
                ],
                is("microsoft.graph.lamp"),
            ),
            (
                &["@odata.type must be #microsoft.graph.lamp.", "@odata.type must be #microsoft.graph.candle."],
                BodyType::Required,
            ),
            (&["For a lamp, @odata.type must be #microsoft.graph.lamp."], BodyType::Required),
        ];
        for (sentences, expected) in table {
            assert_eq!(said(sentences), expected, "{sentences:?}");
        }
    }
}
