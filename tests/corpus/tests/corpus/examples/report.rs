//! How many examples fit, and what is wrong with the others.

use std::collections::BTreeMap;
use std::fmt;

use graph_corpus_tests::{Reason, Verdict};

use super::tree::{Example, Tree, Use};

/// How many places are named for each reason.
const PLACES: usize = 4;

/// The figures of one tree.
pub struct Report {
    uses: BTreeMap<Use, usize>,
    judged: BTreeMap<Use, Judged>,
    reasons: BTreeMap<(Use, Reason), Vec<String>>,
    /// What was lost; the reason why a test fails.
    pub losses: Vec<String>,
}

/// The figures of one use.
#[derive(Default)]
struct Judged {
    all: usize,
    objects: usize,
    whole: usize,
    fit: usize,
}

impl Report {
    /// The figures of a tree's examples and their verdicts.
    pub fn new(tree: &Tree, judged: &[&Example], verdicts: &[Verdict]) -> Self {
        let mut report =
            Self { uses: BTreeMap::new(), judged: BTreeMap::new(), reasons: BTreeMap::new(), losses: Vec::new() };
        for example in &tree.examples {
            *report.uses.entry(example.what).or_default() += 1;
            if example.what == Use::LostError {
                report.losses.push(format!("{}: an error without its code", example.place));
            }
        }
        for (example, verdict) in judged.iter().zip(verdicts) {
            report.add(example, verdict);
        }
        report
    }

    fn add(&mut self, example: &Example, verdict: &Verdict) {
        let figures = self.judged.entry(example.what).or_default();
        figures.all += 1;
        figures.objects += verdict.objects;
        figures.whole += usize::from(verdict.findings.is_empty());
        figures.fit += usize::from(verdict.findings.iter().all(|finding| finding.reason.is_harmless()));
        for finding in &verdict.findings {
            let line = format!("{} ({}) `{}`: {}", example.place, example.ty, finding.path, finding.detail);
            if finding.reason.is_loss() {
                self.losses.push(format!("{line} [{}]", finding.reason));
            }
            self.reasons.entry((example.what, finding.reason)).or_default().push(line);
        }
    }

    /// The share of the examples of one use, in percent, whose every value has its place,
    /// placeholders apart.
    pub fn share(&self, of: Use) -> f64 {
        match self.judged.get(&of) {
            Some(figures) if figures.all > 0 => 100.0 * figures.fit as f64 / figures.all as f64,
            _ => 100.0,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, count) in &self.uses {
            writeln!(f, "  {what:?}: {count}")?;
        }
        for (what, figures) in &self.judged {
            let Judged { all, objects, whole, fit } = figures;
            writeln!(
                f,
                "  {what:?}: {all} examples, {objects} objects; {fit} fit, {whole} of them to the letter ({:.2} %)",
                self.share(*what)
            )?;
        }
        let places = if std::env::var_os("EXAMPLES").is_some() { usize::MAX } else { PLACES };
        for ((what, reason), lines) in &self.reasons {
            writeln!(f, "  {what:?}, {reason}: {}", lines.len())?;
            for line in lines.iter().take(places) {
                writeln!(f, "      {line}")?;
            }
        }
        Ok(())
    }
}
