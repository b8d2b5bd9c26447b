//! Findings: problems in pages and options, with their places and likely fixes.
//!
//! Every stage reports to a [`Diagnostics`] sink and continues. No other type in this crate reports
//! problems.

mod allow;
mod code;
mod render;

pub use code::{Code, Severity};

use crate::source::Span;

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: Code,
    /// The severity in this run.
    pub severity: Severity,
    /// The place; `None` if it does not concern a page.
    pub span: Option<Span>,
    /// The problem, as one sentence without a full stop.
    pub message: String,
    /// What was expected, or the likely fix.
    pub help: Option<String>,
    /// The page, pattern, folder or type in the request that it concerns, as written there.
    pub subject: Option<String>,
    /// The option that it concerns, if any.
    pub option: Option<&'static str>,
}

impl Diagnostic {
    /// Creates a finding at a place, with the default severity of its code.
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

    /// Sets the part of the request that it concerns.
    #[must_use]
    pub(crate) fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets the option that it concerns, and the option's value as written.
    #[must_use]
    pub(crate) fn of_option(mut self, option: &'static str, value: impl Into<String>) -> Self {
        self.option = Some(option);
        self.subject(value)
    }
}

/// A sink that collects findings in the order in which they are reported.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// The findings that pages suppress.
    allowed: allow::Allowed,
}

impl Diagnostics {
    /// Creates an empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Takes several findings.
    pub(crate) fn extend(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(more);
    }

    /// Iterates over all findings.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Iterates over all findings, for changing them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.list.iter_mut()
    }

    /// Iterates over the findings with a severity.
    pub fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.iter().filter(move |diagnostic| diagnostic.severity == severity)
    }

    /// Returns `true` if one of the findings is an error.
    pub fn has_errors(&self) -> bool {
        self.of(Severity::Error).next().is_some()
    }

    /// Returns `true` if there are no findings.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Sorts the findings by their places and removes duplicates.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            a.span.cmp(&b.span).then_with(|| a.code.cmp(&b.code)).then_with(|| a.message.cmp(&b.message))
        });
        self.list.dedup();
    }

    /// Appends the findings of another sink.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
        self.allowed.append(other.allowed);
    }

    /// Keeps the findings for which `is_wanted` returns `true`.
    pub(crate) fn retain(&mut self, is_wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(is_wanted);
    }

    /// Sets the severity of every finding with a code.
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
