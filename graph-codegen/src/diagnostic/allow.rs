//! Suppressed findings: in a run, by the option `allow`; on a page, by a comment such as
//! `<!-- graph-docs: allow(malformed-table) -->`.
//!
//! Only warnings and notes can be suppressed. It is not a finding if there is nothing to suppress,
//! since pages change and the finding may come back.

use std::collections::{BTreeMap, BTreeSet};

use super::{Code, Diagnostic, Diagnostics, Severity};
use crate::near::nearest;
use crate::source::{FileId, Span};

/// The start of a comment for this program.
const MARK: &str = "graph-docs:";

/// The codes in the comments of each file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Allowed(BTreeMap<FileId, BTreeSet<Code>>);

impl Allowed {
    pub(super) fn append(&mut self, other: Self) {
        for (file, codes) in other.0 {
            self.0.entry(file).or_default().extend(codes);
        }
    }

    fn has(&self, finding: &Diagnostic) -> bool {
        let of_page = finding.span.and_then(|span| self.0.get(&span.file));
        of_page.is_some_and(|codes| codes.contains(&finding.code))
    }
}

impl Diagnostics {
    /// Reads an HTML comment, without its delimiters, which starts at a byte of a file. It may
    /// suppress findings.
    pub(crate) fn read_comment(&mut self, inside: &str, file: FileId, at: usize) {
        let text = inside.trim_start();
        let Some(rest) = text.strip_prefix(MARK) else { return };
        let start = at + (inside.len() - text.len());
        let place = |part: &str, offset: usize| Span::new(file, offset..offset + part.len());
        let told = rest.trim().strip_prefix("allow").map(str::trim_start);
        let list = told.and_then(|rest| rest.strip_prefix('(')?.strip_suffix(')'));
        let Some(list) = list else {
            let message = format!("unknown instruction for graph-docs: `{}`", rest.trim());
            let help = "the only instruction is `allow`, with codes of findings: `<!-- graph-docs: allow(malformed-table) -->`";
            let place = place(text.trim_end(), start);
            self.push(Diagnostic::new(Code::UnknownOption, place, message).help(help));
            return;
        };
        let mut offset = start + text.find('(').map_or(0, |open| open + 1);
        for part in list.split(',') {
            let name = part.trim();
            let begin = offset + (part.len() - part.trim_start().len());
            offset += part.len() + 1;
            match Code::from_name(name) {
                Some(code) => drop(self.allowed.0.entry(file).or_default().insert(code)),
                // A comma may end the list.
                None if name.is_empty() && !list.trim().is_empty() => {}
                None => self.push(unknown(name, place(name, begin))),
            }
        }
    }

    /// Removes the findings with certain codes, and those that the comments in their pages
    /// suppress. Errors are kept. Returns the number of findings removed.
    pub(crate) fn leave_out(&mut self, codes: &BTreeSet<Code>) -> usize {
        let (before, allowed) = (self.list.len(), std::mem::take(&mut self.allowed));
        self.list.retain(|finding| {
            finding.severity == Severity::Error || !(codes.contains(&finding.code) || allowed.has(finding))
        });
        self.allowed = allowed;
        before - self.list.len()
    }
}

fn unknown(name: &str, place: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::UnknownOption, place, format!("there is no code `{name}` to allow"));
    match nearest(name, Code::ALL.iter().map(|code| code.name())) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("write the code of a finding, such as `malformed-table`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Memory;
    use crate::source::SourceMap;
    use crate::{Settings, generate};

    /// A page about a lamp whose shade has no page, with something above its table.
    fn page(above: &str) -> Memory {
        let text = format!(
            "# lamp resource type\n\nNamespace: microsoft.graph\n\n{above}\n\n## Properties\n|Property|Type|Description|\n\
             |:-|:-|:-|\n|shade|[shade](shade.md)|Its shade.|\n"
        );
        Memory::new([
            ("resources/lamp.md", text.clone()),
            ("resources/other.md", text.replace("lamp", "other").replace(above, "")),
        ])
    }

    fn found(above: &str, set: impl FnOnce(&mut Settings)) -> Vec<String> {
        let mut settings = Settings { pages: vec!["resources/*.md".to_owned()], ..Settings::default() };
        set(&mut settings);
        let output = generate(&page(above), &settings);
        let shown = |finding: &Diagnostic| {
            let place = finding.span.map(|span| format!(" {}", output.sources.place(span))).unwrap_or_default();
            format!("{} {}{place}", finding.severity, finding.code)
        };
        output.diagnostics.iter().map(shown).collect()
    }

    #[test]
    fn what_is_allowed_is_left_out() {
        assert_eq!(found("x", |_| {}), ["warning missing-page resources/lamp.md:10"]);
        assert_eq!(found("x", |it| it.allow("missing-page").unwrap()), [""; 0]);
        assert_eq!(found("x", |it| it.allow("open-fence").unwrap()).len(), 1);
        let comment = "<!-- graph-docs: allow(missing-page) -->";
        assert_eq!(found(comment, |_| {}), [""; 0]);
        assert_eq!(found("<!--graph-docs:allow( open-fence,\nmissing-page, )-->", |_| {}), [""; 0]);
        assert_eq!(found("Text <!-- graph-docs: allow(missing-page) --> here.", |_| {}), [""; 0]);
        let fenced = format!("```\n{comment}\n```");
        assert_eq!(found(&fenced, |_| {}).len(), 1, "what stands in a code block is not a comment");
    }

    #[test]
    fn an_error_stays() {
        let denied = |it: &mut Settings| {
            it.missing_pages("deny").unwrap();
            it.allow("missing-page").unwrap();
        };
        assert_eq!(
            found("<!-- graph-docs: allow(missing-page) -->", denied),
            ["error missing-page resources/lamp.md:10"]
        );
    }

    #[test]
    fn what_is_no_code_is_an_error() {
        let table = [
            ("<!-- graph-docs: allow(mising-page) -->", "mising-page", Some("did you mean `missing-page`?")),
            ("<!-- graph-docs: allow(x) -->", "x", None),
            ("<!-- graph-docs: alow(missing-page) -->", "graph-docs: alow(missing-page)", None),
            ("<!-- graph-docs: allow missing-page -->", "graph-docs: allow missing-page", None),
            ("<!-- graph-docs: allow() -->", "", None),
        ];
        for (above, marked, help) in table {
            let output = generate(
                &page(above),
                &Settings { pages: vec!["resources/lamp.md".to_owned()], ..Settings::default() },
            );
            let error = output.diagnostics.of(Severity::Error).next().unwrap();
            let place = |sources: &SourceMap| sources.slice(error.span.unwrap()).to_owned();
            assert_eq!((error.code, place(&output.sources).as_str()), (Code::UnknownOption, marked), "{above}");
            assert!(help.is_none_or(|help| error.help.as_deref() == Some(help)), "{error:?}");
        }
        assert!(
            Settings::default().allow("mising-page").unwrap_err().to_string().contains("did you mean `missing-page`?")
        );
    }
}
