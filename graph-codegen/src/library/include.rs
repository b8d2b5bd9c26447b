//! Include files (`[!INCLUDE [x](path)]`), and how much of them a page may include.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::limits::{INCLUDE_DEPTH, INCLUDED_BYTES, INCLUDED_TIMES};
use crate::page::{Block, Include};
use crate::source::Span;

/// An include file, with its own directives unchanged.
pub(super) struct Included {
    /// The size of the file in bytes.
    pub(super) size: usize,
    pub(super) blocks: Vec<Block>,
}

/// A page that includes files.
pub(super) struct Expansion {
    blocks: Vec<Block>,
    /// Whether the last heading starts a section on permissions.
    is_about_permissions: bool,
    /// Whether a table is in such a section.
    lists_permissions: bool,
    /// The directives in such a section whose files are missing.
    missing: Vec<Include>,
    /// The page and the include files that are being inserted, the innermost last.
    open: Vec<String>,
    /// The number of bytes that may still be included.
    budget: usize,
    /// The first directive that was left out, the reason, and their number.
    left_out: Option<(Span, String, usize)>,
}

impl Expansion {
    /// Starts the page with a path; `size` is its number of bytes, `blocks` its number of blocks.
    pub(super) fn of(path: &str, size: usize, blocks: usize) -> Self {
        let budget = INCLUDED_BYTES + size.saturating_mul(INCLUDED_TIMES);
        Self {
            blocks: Vec::with_capacity(blocks),
            is_about_permissions: false,
            lists_permissions: false,
            missing: Vec::new(),
            open: vec![path.to_owned()],
            budget,
            left_out: None,
        }
    }

    /// The file whose directives are being processed.
    pub(super) fn file(&self) -> &str {
        self.open.last().map_or("", String::as_str)
    }

    /// Adds a block.
    pub(super) fn push(&mut self, block: Block) {
        if let Block::Heading(heading) = &block {
            let title = heading.text.plain.to_ascii_lowercase();
            self.is_about_permissions = title.starts_with("permission") || title.starts_with("prerequisite");
        }
        self.lists_permissions |= self.is_about_permissions && matches!(block, Block::Table(_));
        self.blocks.push(block);
    }

    /// Reports a directive whose file is missing: a note, since most contain snippets in other
    /// languages. One that may contain the permissions is kept until the end of the page, which may
    /// list them itself.
    pub(super) fn miss(&mut self, include: &Include, diagnostics: &mut Diagnostics) {
        if self.is_about_permissions {
            self.missing.push(include.clone());
        } else {
            diagnostics.push(missing(include).help(REMOVE));
        }
    }

    /// Starts a file that a directive names, unless a limit is reached. Returns whether it did.
    pub(super) fn enter(&mut self, file: &str, size: usize, directive: Span) -> bool {
        let objection = if self.open.iter().any(|open| open == file) {
            format!("`{file}` includes itself")
        } else if self.open.len() > INCLUDE_DEPTH {
            format!("include files are nested more than {INCLUDE_DEPTH} deep")
        } else if size >= self.budget {
            "the include files of the page are too large".to_owned()
        } else {
            // An empty file has a cost as well.
            self.budget -= size + 1;
            self.open.push(file.to_owned());
            return true;
        };
        let (.., count) = self.left_out.get_or_insert((directive, objection, 0));
        *count += 1;
        false
    }

    /// Ends the innermost file.
    pub(super) fn leave(&mut self) {
        self.open.pop();
    }

    /// Returns the blocks. What was left out is reported once.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) -> Vec<Block> {
        for include in &self.missing {
            diagnostics.push(match self.lists_permissions {
                true => missing(include).help(REMOVE),
                false => Diagnostic { severity: Severity::Warning, ..missing(include).help(UNKNOWN_CALLERS) },
            });
        }
        if let Some((span, objection, count)) = self.left_out {
            let others = match count {
                1 => String::new(),
                2 => ", and one more was left out".to_owned(),
                _ => format!(" (and {} more)", count - 1),
            };
            let help = format!(
                "the include files of a page may have {INCLUDED_BYTES} bytes plus {INCLUDED_TIMES} times the size of the page, and may be nested {INCLUDE_DEPTH} deep"
            );
            let message = format!("ignored this include file: {objection}{others}");
            diagnostics.push(Diagnostic::new(Code::OverLimit, span, message).help(help));
        }
        self.blocks
    }
}

const REMOVE: &str = "copy the file into the documentation folder, or remove the directive";
const UNKNOWN_CALLERS: &str =
    "copy the file into the documentation folder; without it, the permissions of the operation are unknown";

fn missing(include: &Include) -> Diagnostic {
    let message = format!("the include file `{}` is not in the documentation folder", include.target);
    Diagnostic::new(Code::MissingInclude, include.span, message)
}
