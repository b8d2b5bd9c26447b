//! What is wrong, where, and what was probably meant.
//!
//! Every stage reports into a [`Diagnostics`] sink and goes on. Nothing else in the crate reports.

mod allow;
mod code;
mod render;

pub use code::{Code, Severity};

use crate::source::Span;

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of finding.
    pub code: Code,
    /// How grave it is in this run.
    pub severity: Severity,
    /// The place, unless it concerns no page.
    pub span: Option<Span>,
    /// What is the case, as one sentence without a full stop.
    pub message: String,
    /// What was expected, or the likely fix.
    pub help: Option<String>,
    /// The page, pattern, folder or type of the request that it concerns, as it was written there.
    pub subject: Option<String>,
    /// The option that it is about, if it is about one.
    pub option: Option<&'static str>,
}

impl Diagnostic {
    /// A finding at a place, as grave as its code usually is.
    pub fn new(code: Code, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            span: span.into(),
            message: message.into(),
            help: None,
            subject: None,
            option: None,
        }
    }

    /// Adds the likely fix.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says which part of the request it concerns.
    #[must_use]
    pub(crate) fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Says that it concerns a value of an option, as it was written there.
    #[must_use]
    pub(crate) fn of_option(mut self, option: &'static str, value: impl Into<String>) -> Self {
        self.option = Some(option);
        self.subject(value)
    }
}

/// The sink: collects findings in the order in which they are made.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// What pages say that they do not want to be told.
    allowed: allow::Allowed,
}

impl Diagnostics {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a finding.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Takes several findings.
    pub(crate) fn extend(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(more);
    }

    /// All findings so far.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// All findings so far, for who adds to them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.list.iter_mut()
    }

    /// The findings of one severity.
    pub fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(move |diagnostic| diagnostic.severity == severity)
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.of(Severity::Error).next().is_some()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Puts the findings into the order of their places and drops repeated ones.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            a.span.cmp(&b.span).then_with(|| a.code.cmp(&b.code)).then_with(|| a.message.cmp(&b.message))
        });
        self.list.dedup();
    }

    /// Moves another sink's findings to the end of this one.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
        self.allowed.append(other.allowed);
    }

    /// Keeps the findings that are as wanted.
    pub(crate) fn retain(&mut self, is_wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(is_wanted);
    }

    /// Makes every finding of a code as grave as given.
    pub(crate) fn set_severity(&mut self, code: Code, severity: Severity) {
        for diagnostic in self.list.iter_mut().filter(|diagnostic| diagnostic.code == code) {
            diagnostic.severity = severity;
        }
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}
