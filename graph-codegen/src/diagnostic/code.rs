//! The kinds of finding.

use std::fmt;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the output is as the page says.
    Note,
    /// Probably not what was meant; the output exists.
    Warning,
    /// No output.
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
        /// Which kind of finding: the name is in every message, in brackets.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code, in the order of the stages that report them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name, as it is in messages.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// How grave a finding of this kind is unless a run says otherwise.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    /// A page, include file or folder that was named could not be found.
    PageNotFound = "page-not-found", Error;
    /// A file could not be read, or is not UTF-8.
    UnreadableFile = "unreadable-file", Error;
    /// A file's name has a hidden character, is not Unicode, or differs from another's only in
    /// case; the file is not read.
    FileName = "file-name", Warning;
    /// A named file is not a reference page: no title, no front matter, nothing that documents a
    /// type or an operation.
    NotAReferencePage = "not-a-reference-page", Error;
    /// A page, a table or a chain of types is larger than the [limits](crate::limits) allow; what
    /// lies beyond is left out.
    OverLimit = "over-limit", Warning;
    /// A table's rows do not fit its header.
    MalformedTable = "malformed-table", Error;
    /// An include file is missing.
    MissingInclude = "missing-include", Note;
    /// A code block has no closing fence; it was ended before the next heading.
    OpenFence = "open-fence", Warning;
    /// An HTML comment is never closed and hides the rest of the page.
    OpenComment = "open-comment", Warning;
    /// A JSON annotation or example is not valid JSON; it was read as it was probably meant.
    InvalidJson = "invalid-json", Note;
    /// The front matter is not a flat list of `key: value` lines.
    FrontMatter = "front-matter", Note;
    /// A link to a type leads to no page of the set.
    MissingPage = "missing-page", Warning;
    /// A type cell could not be read.
    UnreadableType = "unreadable-type", Warning;
    /// The possible values of a property could not be distinguished, so none of them is taken.
    UnreadableValues = "unreadable-values", Warning;
    /// An operation's table has a property that the type's own page lacks, and that is nearly one
    /// it has.
    UnknownProperty = "unknown-property", Warning;
    /// Two sources of one fact disagree.
    Disagreement = "disagreement", Note;
    /// A line of an HTTP request section could not be read as a request.
    UnreadableUrl = "unreadable-url", Warning;
    /// An update page whose target type could not be found.
    UnknownTarget = "unknown-target", Warning;
    /// A type whose page was named by itself has no patch type, since no page says how it is
    /// updated.
    NoPatch = "no-patch", Note;
    /// Two names became the same Rust name; one of them got a suffix.
    NameCollision = "name-collision", Note;
    /// An option of the macro or command names something that does not exist, or several things at
    /// once.
    UnknownOption = "unknown-option", Error;
    /// An option corrects the pages in something that they say themselves.
    NeedlessOption = "needless-option", Error;
    /// Two options, or an option and the pages, can't both be followed.
    ConflictingOptions = "conflicting-options", Error;
    /// A field with `#[derive(GraphModel)]` is not a property of the page's type.
    UnknownField = "unknown-field", Error;
    /// A field with `#[derive(GraphModel)]` has another type than the page's property.
    FieldType = "field-type", Error;
    /// A variant with `#[derive(GraphModel)]` is not a member of the page's enum.
    UnknownMember = "unknown-member", Error;
}

/// What each code means, with an example and the fix.
const EXPLANATIONS: &str = include_str!("../../diagnostics.md");

impl Code {
    /// The code of a name such as `missing-page`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// What it means, with an example and the fix, as Markdown: its section of `diagnostics.md`
    /// without the heading.
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
