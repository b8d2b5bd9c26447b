//! The kinds of finding.

use std::fmt;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is as the page says.
    Note,
    /// The output is probably not what was meant.
    Warning,
    /// Nothing is generated.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// The kind of a finding. Its name is part of every message, in brackets.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// All codes, in the order of the stages that report them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the name, as it appears in messages.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// Returns the default severity of findings with this code.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    /// A page, include file or folder that was requested cannot be found.
    PageNotFound = "page-not-found", Error;
    /// A file cannot be read, or is not UTF-8.
    UnreadableFile = "unreadable-file", Error;
    /// The name of a file contains a hidden character, is not Unicode, or differs from another's
    /// only in case. The file is not read.
    FileName = "file-name", Warning;
    /// A requested file is not a reference page: it has no title, no front matter, and nothing that
    /// documents a type or an operation.
    NotAReferencePage = "not-a-reference-page", Error;
    /// A page, a table or a chain of types exceeds the [limits](crate::limits). Everything beyond
    /// the limit is left out.
    OverLimit = "over-limit", Warning;
    /// A table's rows do not fit its header.
    MalformedTable = "malformed-table", Error;
    /// An include file is missing.
    MissingInclude = "missing-include", Note;
    /// A code block has no closing fence. It ends before the next heading.
    OpenFence = "open-fence", Warning;
    /// An HTML comment is not closed and hides the rest of the page.
    OpenComment = "open-comment", Warning;
    /// A JSON annotation or example is not valid JSON. It was read as it was probably meant.
    InvalidJson = "invalid-json", Note;
    /// The front matter is not a flat list of `key: value` lines.
    FrontMatter = "front-matter", Note;
    /// A link to a type leads to a page that is not among those that were read.
    MissingPage = "missing-page", Warning;
    /// A type cell cannot be read.
    UnreadableType = "unreadable-type", Warning;
    /// The possible values of a property cannot be told apart, so none of them is used.
    UnreadableValues = "unreadable-values", Warning;
    /// The table of an operation has a property that the type's own page lacks, but whose name is
    /// similar to one that it has.
    UnknownProperty = "unknown-property", Warning;
    /// Two sources of the same fact disagree.
    Disagreement = "disagreement", Note;
    /// A line in an HTTP request section cannot be read as a request.
    UnreadableUrl = "unreadable-url", Warning;
    /// The type that an update page changes cannot be found.
    UnknownTarget = "unknown-target", Warning;
    /// A type whose page was requested directly has no patch type, because no page says how it is
    /// updated.
    NoPatch = "no-patch", Note;
    /// Two names result in the same Rust name. One of them gets a suffix.
    NameCollision = "name-collision", Note;
    /// An option of the macro or command names something that does not exist or is ambiguous.
    UnknownOption = "unknown-option", Error;
    /// An option corrects something that the pages already say.
    NeedlessOption = "needless-option", Error;
    /// Two options, or an option and the pages, contradict each other.
    ConflictingOptions = "conflicting-options", Error;
    /// A field with `#[derive(GraphModel)]` is not a property of the page's type.
    UnknownField = "unknown-field", Error;
    /// A field with `#[derive(GraphModel)]` has a different type than the page's property.
    FieldType = "field-type", Error;
    /// A variant with `#[derive(GraphModel)]` is not a member of the page's enum.
    UnknownMember = "unknown-member", Error;
}

/// What each code means, with an example and the fix.
const EXPLANATIONS: &str = include_str!("../../diagnostics.md");

impl Code {
    /// Returns the code with a name such as `missing-page`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Returns an explanation in Markdown, with an example and the fix: the code's section of
    /// `diagnostics.md`, without the heading.
    ///
    /// ```
    /// use graph_codegen::diagnostic::Code;
    ///
    /// assert!(Code::MissingPage.explanation().contains("Fix: add the page"));
    /// ```
    pub fn explanation(self) -> &'static str {
        // Examples have headings too, so a section ends only at the heading of another code.
        let heading = |code: Self| format!("\n## {code}\n");
        let Some((_, rest)) = EXPLANATIONS.split_once(&heading(self)) else { return "" };
        let end = Self::ALL.iter().filter_map(|code| rest.find(&heading(*code))).min();
        rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest).trim()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
