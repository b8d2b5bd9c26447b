//! The position of the value of an option in a file.

use std::ops::Range;

use graph_codegen::Output;
use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::source::{SourceMap, Span};
use toml_edit::{Document, Item, TableLike};

/// A file of options: its path as messages show it, its text, and the table in it that has the
/// options if they are not at its top.
#[derive(Clone, Debug, Default)]
pub struct OptionsFile {
    path: String,
    text: String,
    table: Option<&'static str>,
}

impl OptionsFile {
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), table: None }
    }

    /// The same file, with the options in one of its tables.
    pub fn in_table(self, table: &'static str) -> Self {
        Self { table: Some(table), ..self }
    }

    /// The position of a value: of one in a list, or of the key of an entry.
    fn find(&self, option: &str, value: &str) -> Option<Range<usize>> {
        let document = Document::parse(self.text.as_str()).ok()?;
        let table = match self.table {
            Some(name) => document.as_table().get(name)?.as_table_like()?,
            None => document.as_table(),
        };
        let item = table.get(option)?;
        match item {
            Item::Value(toml_edit::Value::Array(values)) => {
                // If a value is in a list twice, the second one is reported.
                values.iter().filter(|known| known.as_str() == Some(value)).last()?.span()
            }
            _ => match item.as_table_like() {
                Some(table) => entry(table, value),
                None => item.span(),
            },
        }
    }

    /// The place of a value as people write it: `graph.toml:4:13`; the path alone if the value is
    /// not found.
    pub fn place(&self, option: &str, value: &str) -> String {
        let Some(range) = self.find(option, value) else { return self.path.clone() };
        let mut sources = SourceMap::new();
        let span = Span::new(sources.add(&self.path, &self.text), range);
        let at = sources.position(span);
        format!("{}:{}:{}", self.path, at.line, at.column)
    }

    /// Adds the positions of options to the findings about them: as their place if they have none,
    /// otherwise to the help.
    pub fn locate(&self, diagnostics: &mut Diagnostics, sources: &mut SourceMap) {
        if self.path.is_empty() {
            return;
        }
        let mut file = None;
        for finding in diagnostics.iter_mut() {
            let (Some(option), Some(value)) = (finding.option, &finding.subject) else { continue };
            let Some(range) = self.find(option, value) else { continue };
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

    #[test]
    fn values_are_found_in_a_table() {
        let text = "allow = [\"a\"]\n[\"v1.0\"]\nallow = [\"a\"]\nrename = { \"user/a\" = \"x\" }\n";
        let file = OptionsFile::new("graph-docs.toml", text).in_table("v1.0");
        assert_eq!(file.place("allow", "a"), "graph-docs.toml:3:10");
        assert_eq!(file.place("rename", "user/a"), "graph-docs.toml:4:12");
        assert_eq!(file.in_table("beta").place("allow", "a"), "graph-docs.toml");
    }
}
