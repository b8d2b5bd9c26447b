//! One example after the other.

use std::io::{self, BufRead, Write};

use graph_models::{PatchProblem, Refusal};
use serde_json::{Map, Value, json};

use super::difference::{compare, difference};
use super::entry::Entry;
use super::walk::{misfit, walk};
use super::{Finding, Reason};

/// What is to be said of one example.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many objects were read.
    pub objects: usize,
    /// All that is not as it should be.
    pub findings: Vec<Finding>,
}

/// Reads examples from standard input and writes verdicts to standard output, each a line of JSON:
/// `{"type", "patch", "json"}` (the JSON as text) and
/// `{"objects", "findings": [[reason, path, detail], …]}`.
///
/// # Errors
/// When a line is not as it should be, or names a type that is not in the table.
pub fn run(table: &[Entry]) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let job: Value = serde_json::from_str(&line?)?;
        let text = |name: &str| job.get(name).and_then(Value::as_str).unwrap_or("");
        let entry = find(table, text("type")).ok_or_else(|| io::Error::other(format!("no type {}", text("type"))))?;
        let json: Value = serde_json::from_str(text("json"))?;
        let is_patch = job.get("patch").and_then(Value::as_bool) == Some(true);
        let verdict = if is_patch { judge_patch(entry, &json) } else { judge_models(table, entry, &json) };
        let findings: Vec<Value> = verdict
            .findings
            .iter()
            .map(|finding| json!([finding.reason.as_str(), finding.path, finding.detail]))
            .collect();
        writeln!(output, "{}", json!({ "objects": verdict.objects, "findings": findings }))?;
    }
    output.flush()
}

fn find<'a>(table: &'a [Entry], name: &str) -> Option<&'a Entry> {
    let name = name.trim_start_matches('#');
    table.iter().find(|entry| entry.info.name() == name)
}

/// Reads a body into the type, element by element where it is a collection, and writes it back.
fn judge_models(table: &[Entry], entry: &Entry, json: &Value) -> Verdict {
    let mut verdict = Verdict::default();
    for (path, value) in objects(entry, json) {
        let Value::Object(members) = value else {
            verdict.findings.push(misfit_object(path, value));
            continue;
        };
        verdict.objects += 1;
        judge_object(derived(table, entry, members), value, &path, &mut verdict.findings);
    }
    verdict
}

fn judge_object(entry: &Entry, value: &Value, path: &str, findings: &mut Vec<Finding>) {
    let back = match (entry.read)(&value.to_string()) {
        Ok(back) => back,
        Err(error) => return findings.push(Finding::new(Reason::Unread, path, error.to_string())),
    };
    match back.written {
        Ok(written) => compare(value, &written, path, findings),
        Err(error) => findings.push(Finding::new(Reason::Unwritable, path, error.to_string())),
    }
    walk(&*back.model, path, findings);
}

fn misfit_object(path: String, value: &Value) -> Finding {
    let found = misfit(path, value, "an object");
    Finding { reason: if found.reason == Reason::Misfit { Reason::NotAnObject } else { found.reason }, ..found }
}

/// The values that should be objects of the type: the elements of `{"value": […]}` or of an array,
/// what Intune's pages wrap in `{"value": {…}}`, else the body itself.
fn objects<'a>(entry: &Entry, json: &'a Value) -> Vec<(String, &'a Value)> {
    let wrapped = json
        .get("value")
        .filter(|value| entry.info.index_of("value").is_none() && matches!(value, Value::Array(_) | Value::Object(_)));
    let (path, value) = wrapped.map_or(("", json), |value| ("value", value));
    match value {
        Value::Array(elements) => {
            elements.iter().enumerate().map(|(index, element)| (format!("{path}[{index}]"), element)).collect()
        }
        _ => vec![(path.to_owned(), value)],
    }
}

/// The type that the JSON itself names, if it derives from the page's.
fn derived<'a>(table: &'a [Entry], entry: &'a Entry, members: &Map<String, Value>) -> &'a Entry {
    let named = members.get("@odata.type").and_then(Value::as_str).and_then(|name| find(table, name));
    let Some(named) = named else { return entry };
    let mut ancestor = Some(named);
    for _ in 0..table.len() {
        match ancestor {
            Some(found) if found.info.name() == entry.info.name() => return named,
            Some(found) => ancestor = found.info.base().and_then(|base| find(table, base)),
            None => break,
        }
    }
    entry
}

/// Says the body of a PATCH with the type's patch.
fn judge_patch(entry: &Entry, json: &Value) -> Verdict {
    let mut findings = Vec::new();
    match entry.patch.map(|patch| patch(json)) {
        None => findings.push(Finding::new(Reason::Unwritable, "", format!("{} has no patch type", entry.info.name()))),
        Some(Err(error)) => findings.extend(error.problems().iter().map(|problem| refused(entry, problem, json))),
        Some(Ok(Err(error))) => findings.push(Finding::new(Reason::Unwritable, "", error.to_string())),
        Some(Ok(Ok(written))) => findings = difference(json, &written),
    }
    Verdict { objects: 1, findings }
}

fn refused(entry: &Entry, problem: &PatchProblem, json: &Value) -> Finding {
    let reason = match &problem.refusal {
        Refusal::NotAnObject => Reason::NotAnObject,
        Refusal::Unknown { .. } => Reason::Unknown,
        // A nested value has no update page.
        Refusal::NotWritable if problem.path.contains('.') => Reason::ReadOnly,
        Refusal::NotWritable => {
            let access = entry.info.index_of(&problem.path).map(|index| entry.info.access(index)).unwrap_or_default();
            if access.is_read_only() || access.is_key() { Reason::ReadOnly } else { Reason::NotListed }
        }
        Refusal::NotNullable => Reason::NotNullable,
        Refusal::Misfit { expected } => {
            return misfit(problem.path.clone(), at(json, &problem.path).unwrap_or(&Value::Null), expected);
        }
        _ => Reason::Unwritable,
    };
    Finding::new(reason, &problem.path, problem.to_string())
}

/// The value at a path such as `a.b[1].c`.
fn at<'a>(json: &'a Value, path: &str) -> Option<&'a Value> {
    let parts = path.split(['.', '[']).map(|part| part.trim_end_matches(']'));
    parts.filter(|part| !part.is_empty()).try_fold(json, |value, part| match value {
        Value::Array(elements) => elements.get(part.parse::<usize>().ok()?),
        _ => value.get(part),
    })
}
