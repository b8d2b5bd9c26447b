//! What is generated for each page that documents operations: the request functions of its URLs, or
//! why there is none.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use graph_codegen::Output;
use graph_codegen::diagnostic::Code;
use graph_codegen::emit::signature;
use graph_codegen::plan::{Function, Operation as Planned};
use graph_codegen::schema::{Operation, Url};
use graph_codegen::source::Span;
use serde_json::{Value, json};

/// The result for a URL.
enum Fate<'a> {
    /// It has a request function with this name and this response.
    Function(&'a str, String),
    /// It has none, for this reason.
    Reason(String),
}

/// An operation of a page.
struct Line<'a> {
    operation: &'a Operation,
    /// The module, if there is one.
    module: Option<String>,
    urls: Vec<(&'a Url, Fate<'a>)>,
}

/// The pages below `api`, by path, with their operations; a page without any documents no request.
fn pages(output: &Output) -> BTreeMap<&str, Vec<Line<'_>>> {
    let files = output.sources.files().map(|file| &*file.path);
    let mut pages: BTreeMap<&str, Vec<Line<'_>>> =
        files.filter(|path| path.starts_with("api/")).map(|path| (path, Vec::new())).collect();
    let planned: HashMap<usize, &Planned> = output.plan.operations.iter().map(|it| (it.index, it)).collect();
    let unread: HashMap<Span, &str> = output
        .diagnostics
        .iter()
        .filter(|it| it.code == Code::UnreadableUrl)
        .filter_map(|it| Some((it.span?, it.message.as_str())))
        .collect();
    for (index, operation) in output.schema.operations.iter().enumerate() {
        let planned = planned.get(&index).copied();
        let functions: HashMap<Span, &Function> = planned
            .into_iter()
            .flat_map(|planned| &planned.functions)
            .flat_map(|function| function.also.iter().chain([&function.span]).map(move |span| (*span, function)))
            .collect();
        let fate = |url: &Url| match (functions.get(&url.span), unread.get(&url.span)) {
            (Some(function), _) => Fate::Function(&function.name, signature::payload(function, &output.plan)),
            (None, Some(message)) => Fate::Reason((*message).to_owned()),
            (None, None) => Fate::Reason(why(operation, output)),
        };
        let line = Line {
            operation,
            module: planned.map(module),
            urls: operation.urls.iter().map(|url| (url, fate(url))).collect(),
        };
        pages.entry(output.sources.path(operation.page)).or_default().push(line);
    }
    pages
}

fn module(planned: &Planned) -> String {
    planned.place.path.iter().chain([&planned.place.name]).map(String::as_str).collect::<Vec<_>>().join("::")
}

/// Why an operation has no functions at all.
fn why(operation: &Operation, output: &Output) -> String {
    match &operation.target {
        _ if output.diagnostics.has_errors() => "nothing is generated because the pages have errors".to_owned(),
        None => "the page does not name the type that the operation works on".to_owned(),
        Some(target) if output.schema.structured(target).is_none() => {
            format!("no page documents `{target}`, the type that the operation works on")
        }
        Some(target) => format!("an option excludes `{target}`"),
    }
}

/// The pages as JSON.
pub fn json(output: &Output) -> Value {
    let url = |(url, fate): &(&Url, Fate<'_>)| match fate {
        Fate::Function(name, answer) => json!({ "url": url.text, "function": name, "answer": answer }),
        Fate::Reason(reason) => json!({ "url": url.text, "reason": reason }),
    };
    let line = |line: &Line<'_>| {
        let urls: Vec<Value> = line.urls.iter().map(url).collect();
        json!({ "kind": super::kind(line.operation.kind), "method": line.operation.method, "module": line.module, "urls": urls })
    };
    let page = |(path, lines): (&str, Vec<Line<'_>>)| {
        let operations: Vec<Value> = lines.iter().map(line).collect();
        let mut page = json!({ "page": path, "operations": operations });
        super::set(&mut page, "reason", lines.is_empty().then(|| Value::from(NO_REQUEST)));
        page
    };
    pages(output).into_iter().map(page).collect()
}

const NO_REQUEST: &str = "the page shows no HTTP request";

/// The pages as text.
pub fn text(output: &Output) -> String {
    let mut out = "\npages\n".to_owned();
    for (path, lines) in pages(output) {
        // Writing into a String cannot fail.
        let _ = match lines.as_slice() {
            [] => writeln!(out, "  {path}: {NO_REQUEST}"),
            lines => lines.iter().try_for_each(|line| one(&mut out, path, line)),
        };
    }
    out
}

fn one(out: &mut String, path: &str, line: &Line<'_>) -> std::fmt::Result {
    let kind = super::kind(line.operation.kind);
    let module = line.module.as_deref().unwrap_or("no function");
    writeln!(out, "  {path}: {kind}, {module}")?;
    for (url, fate) in &line.urls {
        match fate {
            Fate::Function(name, answer) => {
                writeln!(out, "    {name}: {} {} -> {answer}", line.operation.method, url.text)?
            }
            Fate::Reason(reason) => writeln!(out, "    none: {} {}: {reason}", line.operation.method, url.text)?,
        }
    }
    Ok(())
}
