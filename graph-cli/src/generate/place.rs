//! Where an option's value stands in a file of options.

use std::ops::Range;

use graph_codegen::Output;
use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::source::{SourceMap, Span};
use toml_edit::{Document, Item, TableLike};

/// A file of options: its path as messages show it, and its text.
#[derive(Clone, Debug, Default)]
pub struct OptionsFile {
    path: String,
    text: String,
}

impl OptionsFile {
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// The place of a value as people write it: `graph.toml:4:13`; the path alone if the value is not found.
    pub fn place(&self, option: &str, value: &str) -> String {
        let Some(range) = find(&self.text, option, value) else { return self.path.clone() };
        let mut sources = SourceMap::new();
        let span = Span::new(sources.add(&self.path, &self.text), range);
        let at = sources.position(span);
        format!("{}:{}:{}", self.path, at.line, at.column)
    }

    /// Gives the findings about options the places of these: as their own if they have none, else beside the likely fix.
    pub fn locate(&self, diagnostics: &mut Diagnostics, sources: &mut SourceMap) {
        if self.path.is_empty() {
            return;
        }
        let mut file = None;
        for finding in diagnostics.iter_mut() {
            let (Some(option), Some(value)) = (finding.option, &finding.subject) else { continue };
            let Some(range) = find(&self.text, option, value) else { continue };
            if finding.span.is_some() {
                let place = format!("see {}", self.place(option, value));
                finding.help = Some(match &finding.help {
                    Some(help) => format!("{help}; {place}"),
                    None => place,
                });
                continue;
            }
            let file = *file.get_or_insert_with(|| sources.add_outside(&self.path, &self.text));
            finding.span = Some(Span::new(file, range));
        }
    }

    /// [`locate`](Self::locate) for the findings of an output.
    pub fn locate_in(&self, mut output: Output) -> Output {
        self.locate(&mut output.diagnostics, &mut output.sources);
        output
    }
}

/// The bytes of a value: of one in a list, or of the key of an entry.
fn find(text: &str, option: &str, value: &str) -> Option<Range<usize>> {
    let document = Document::parse(text).ok()?;
    let item = document.as_table().get(option)?;
    match item {
        Item::Value(toml_edit::Value::Array(values)) => {
            // One value may stand in a list twice, and it is the second that is too many.
            values.iter().filter(|known| known.as_str() == Some(value)).last()?.span()
        }
        _ => match item.as_table_like() {
            Some(table) => entry(table, value),
            None => item.span(),
        },
    }
}

/// A key, or the key whose value it is.
fn entry(table: &dyn TableLike, value: &str) -> Option<Range<usize>> {
    let is_value = |item: &Item| item.as_str() == Some(value);
    let key = table.iter().find(|(key, item)| *key == value || is_value(item)).map(|(key, _)| key.to_owned())?;
    table.key(&key)?.span()
}

#[cfg(test)]
mod tests {
    use super::OptionsFile;

    #[test]
    fn values_are_found() {
        let text = "exclude = [\n  \"a\", \"b\",\n]\nrename = { \"user/a\" = \"x\" }\ndoc_text = \"loud\"\n\n[retype]\n\"user/b\" = \"?\"\n";
        let file = OptionsFile::new("graph.toml", text);
        let table = [
            ("exclude", "b", "graph.toml:2:8"),
            ("rename", "user/a", "graph.toml:4:12"),
            ("rename", "x", "graph.toml:4:12"),
            ("doc_text", "loud", "graph.toml:5:12"),
            ("retype", "user/b", "graph.toml:8:1"),
            ("retype", "?", "graph.toml:8:1"),
            ("exclude", "c", "graph.toml"),
            ("pages", "a", "graph.toml"),
        ];
        for (option, value, expected) in table {
            assert_eq!(file.place(option, value), expected);
        }
    }
}
