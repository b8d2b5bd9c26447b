//! Operations: a module for each page about a PATCH or about reading, a request function per URL.
//!
//! A page about reading gets one if it says which type it answers with, and whether with one object or a collection. Some of its
//! URLs may get no function: see [`url_choice`](super::url_choice).

use std::collections::HashSet;

use super::function::{Function, name_functions};
use super::header::{Header, headers};
use super::id::TypeId;
use super::input::Input;
use super::origin::Origin;
use super::place::Place;
use super::prose;
use super::text;
use super::url::Template;
use super::url_choice::{Chosen, urls};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::schema::{self, BodyType, Permissions, Returns, TypeName, Url};
use crate::source::Span;

/// An operation with request functions.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its index in [`Schema::operations`](crate::schema::Schema::operations).
    pub index: usize,
    /// Where its module stands, and what that is called.
    pub place: Place,
    /// Where it comes from and what needs it.
    pub origin: Origin,
    /// The page's title.
    pub title: String,
    /// The HTTP method, upper case.
    pub method: String,
    /// The page's text about it, as Markdown.
    pub text: Vec<String>,
    /// The type that it changes or reads.
    pub target: TypeId,
    /// Whether that is deprecated.
    pub touches_deprecated: bool,
    /// What a PATCH needs beside its patch; none for a GET.
    pub patch: Option<PatchRequest>,
    /// The headers that a client may send: first those that are arguments.
    pub headers: Vec<Header>,
    /// Who may call it.
    pub permissions: Option<Permissions>,
    /// The documented success codes, ascending.
    pub success: Vec<u16>,
    /// The URLs that the page lists and that have no function.
    pub left_out: Vec<String>,
    /// The functions, by name.
    pub functions: Vec<Function>,
    /// Whether the page is about a collection.
    pub(super) is_collection: bool,
    /// Why it is deprecated, if it is.
    pub deprecated: Option<String>,
}

/// What a PATCH needs beside its patch.
#[derive(Clone, Debug)]
pub struct PatchRequest {
    /// What the body has to call itself: a derived type announces itself.
    pub odata_type: Option<String>,
    /// Whether the body has to call itself something, and the patch has to say what.
    pub needs_type: bool,
}

impl Operation {
    /// Plans an operation; `None` if none of its URLs can be read, or if nothing needs it.
    pub(super) fn new(index: usize, place: &Place, input: &Input<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let operation = input.schema.operations.get(index).filter(|_| input.reached.has_operation(index))?;
        let name = operation.target.as_ref()?;
        let target = input.index.id(name)?;
        let chosen = urls(operation, input.schema);
        let left_out = left_out(operation, &chosen);
        let functions = name_functions(templates(chosen, diagnostics));
        functions.iter().for_each(|function| function.note_taken(diagnostics));
        if functions.is_empty() {
            return None;
        }
        Some(Self {
            index,
            place: place.clone(),
            origin: input.origin(&[operation.page], input.reached.of_operation(index)),
            title: operation.title.clone(),
            method: operation.method.clone(),
            text: text::paragraphs(&operation.description, input.options.doc_text),
            target,
            touches_deprecated: input.is_deprecated(name),
            patch: operation.returns.is_none().then(|| patch(operation, name, input)),
            headers: headers(&operation.headers, &functions, input.options.doc_text),
            permissions: operation.permissions.clone(),
            success: operation.success.clone(),
            left_out,
            functions,
            is_collection: operation.returns == Some(Returns::Collection),
            deprecated: operation.deprecated.clone(),
        })
    }

    /// Whether a function is answered with a collection, page by page. Whatever the page is about, a URL that ends in a
    /// placeholder leads to one object.
    pub fn gives_collection(&self, function: &Function) -> bool {
        self.is_collection && !function.leads_to_one()
    }
}

fn patch(operation: &schema::Operation, target: &TypeName, input: &Input<'_>) -> PatchRequest {
    let base = input.schema.structured(target).and_then(|ty| ty.base.as_ref());
    // `microsoft.graph.entity` is everyone's base, and no reason to.
    let is_derived = base.is_some_and(|base| !base.is_entity());
    let odata_type = match &operation.body_type {
        BodyType::Is(name) => Some(name),
        _ => Some(target).filter(|_| is_derived),
    };
    PatchRequest {
        odata_type: odata_type.map(|name| format!("#{name}")),
        needs_type: odata_type.is_none() && operation.body_type == BodyType::Required,
    }
}

fn templates(chosen: Vec<Chosen<'_>>, diagnostics: &mut Diagnostics) -> Vec<(Template, Span)> {
    let mut templates = Vec::new();
    for Chosen { url, template } in chosen {
        match template {
            Ok(template) => {
                diagnostics.append(unmarked(url, &template));
                templates.push((template, url.span));
            }
            Err(why) => {
                let message = format!("no function for `{}`: {why}", prose::clean(&url.text));
                let help = "placeholders are written `{x}`, everything else as it is sent";
                diagnostics.push(Diagnostic::new(Code::UnreadableUrl, url.span, message).help(help));
            }
        }
    }
    templates
}

/// A note about values that are taken for placeholders.
fn unmarked(url: &Url, template: &Template) -> Diagnostics {
    let mut found = Diagnostics::new();
    if template.has_unmarked {
        let message =
            format!("`{}` has values for arguments: it is read as `{}`", prose::clean(&url.text), template.text);
        let note = Diagnostic::new(Code::UnreadableUrl, url.span, message).help("write placeholders in braces: `{x}`");
        found.push(Diagnostic { severity: Severity::Note, ..note });
    }
    found
}

/// The URLs that the page lists and that have no function.
fn left_out(operation: &schema::Operation, chosen: &[Chosen<'_>]) -> Vec<String> {
    let chosen: HashSet<(&str, Span)> = chosen.iter().map(|it| (it.url.text.as_str(), it.url.span)).collect();
    let left_out = operation.urls.iter().filter(|url| !chosen.contains(&(url.text.as_str(), url.span)));
    left_out.map(|url| url.text.clone()).collect()
}
