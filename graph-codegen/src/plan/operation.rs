//! Operations: a module for each page and method, and a request function for each URL.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::argument::{self, Argument, Parameters};
use super::function::{Documented, Function, name_functions};
use super::header::{Header, headers};
use super::id::TypeId;
use super::input::Input;
use super::model::Model;
use super::origin::Origin;
use super::place::Place;
use super::prose;
use super::text::Texts;
use super::ty::TypeKind;
use super::url::Template;
use super::url_choice::{Chosen, urls};
use super::value::Value;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::schema::{self, BodyType, OperationKind, Permissions, TypeName, Url};

/// An operation with request functions.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The index in [`Schema::operations`](crate::schema::Schema::operations).
    pub index: usize,
    /// The place of its module.
    pub place: Place,
    /// Its pages, and the areas that need it.
    pub origin: Origin,
    /// The page's title.
    pub title: String,
    /// The HTTP method, upper case.
    pub(crate) method: String,
    /// The kind of operation.
    pub(crate) kind: OperationKind,
    /// The page's description, as Markdown.
    pub(crate) text: Vec<String>,
    /// The first sentence of the description.
    pub(crate) summary: Option<String>,
    /// The type that it creates, changes, replaces or reads.
    pub(crate) target: Option<TypeId>,
    /// Whether it uses something deprecated.
    pub(crate) touches_deprecated: bool,
    /// The body of the request.
    pub(crate) body: Body,
    /// The headers that a client may send, starting with those that are arguments.
    pub(crate) headers: Vec<Header>,
    /// The permissions that a caller needs.
    pub(crate) permissions: Option<Permissions>,
    /// The documented success codes, ascending.
    pub(crate) success: Vec<u16>,
    /// The functions, sorted by name.
    pub functions: Vec<Function>,
    /// The reason why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    /// No body.
    None,
    /// The changes of an object, or the object that replaces it.
    Patch(TargetBody),
    /// A new object, with the properties that are required to create it.
    New(TargetBody, Vec<Argument>),
    /// Returns the parameters of an action.
    Parameters(Parameters),
    /// A list of values.
    List(Value),
    /// A reference to an object.
    Reference,
    /// The content of a stream.
    Content,
}

/// The properties of an object in the body of a request.
#[derive(Clone, Debug)]
pub(crate) struct TargetBody {
    /// The type that the body must name, if the target is a derived type.
    pub(crate) odata_type: Option<String>,
    /// Whether the body must name its type, which the caller must choose.
    pub(crate) needs_type: bool,
}

impl Body {
    /// Returns the properties of the object in the body, if the body is an object.
    pub(crate) fn target(&self) -> Option<&TargetBody> {
        match self {
            Self::Patch(target) | Self::New(target, _) => Some(target),
            Self::None | Self::Parameters(_) | Self::List(_) | Self::Reference | Self::Content => None,
        }
    }

    /// Returns the properties that are required to create an object.
    pub(crate) fn required(&self) -> &[Argument] {
        if let Self::New(_, required) = self { required } else { &[] }
    }

    /// Returns the parameters of an action.
    pub(crate) fn parameters(&self) -> Option<&Parameters> {
        if let Self::Parameters(parameters) = self { Some(parameters) } else { None }
    }
}

impl Operation {
    /// Plans an operation; `None` if none of its URLs can be read, or if nothing needs it.
    pub(super) fn new(
        index: usize,
        place: &Place,
        kinds: &[TypeKind],
        input: &Input<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let operation = input.schema.operations.get(index).filter(|_| input.reached.has_operation(index))?;
        let target = operation.target.as_ref().and_then(|name| Some((name, input.index.id(name)?)));
        let mut functions = name_functions(documented(operation, input, diagnostics));
        let texts = input.texts(operation.span);
        describe(&mut functions, operation, &texts);
        functions.iter().for_each(|function| function.note_taken(diagnostics));
        if functions.is_empty() || operation.kind.sends_target() && target.is_none() {
            return None;
        }
        let headers = headers(&operation.headers, &functions, &texts);
        let model = target.and_then(|(_, id)| kinds.get(id.0)?.model());
        Some(Self {
            index,
            place: place.clone(),
            origin: input.origin(&[operation.page], input.reached.of_operation(index)),
            title: operation.title.clone(),
            method: operation.method.clone(),
            kind: operation.kind,
            text: texts.paragraphs(&operation.description),
            summary: texts.summary(&operation.description),
            target: target.map(|(_, id)| id),
            touches_deprecated: operation.types().any(|name| input.is_deprecated(name)),
            body: body(operation, target.map(|(name, _)| name), model, (&functions, &headers), input),
            headers,
            permissions: operation.permissions.clone(),
            success: operation.success.clone(),
            functions,
            deprecated: operation.deprecated.clone(),
        })
    }
}

fn body(
    operation: &schema::Operation,
    target: Option<&TypeName>,
    model: Option<&Model>,
    (functions, headers): (&[Function], &[Header]),
    input: &Input<'_>,
) -> Body {
    if let Some(element) = &operation.list {
        return Body::List(Value::of_type(element, &input.index, &input.chosen));
    }
    match (operation.kind, target, model) {
        (OperationKind::Update | OperationKind::Replace, Some(target), _) => {
            Body::Patch(target_body(operation, target, input))
        }
        (OperationKind::Create, Some(target), Some(model)) => {
            Body::New(target_body(operation, target, input), argument::required(operation, model, input))
        }
        (OperationKind::Act, ..) => {
            let of_urls = functions.iter().flat_map(|function| &function.parameters).map(|it| it.name.as_str());
            let of_headers = headers.iter().filter_map(|header| Some(header.argument.as_ref()?.name.as_str()));
            let taken: BTreeSet<&str> = of_urls.chain(of_headers).collect();
            Body::Parameters(Parameters::new(operation, &taken, input))
        }
        (OperationKind::AddReference | OperationKind::SetReference, ..) => Body::Reference,
        (OperationKind::Upload, ..) => Body::Content,
        _ => Body::None,
    }
}

fn target_body(operation: &schema::Operation, target: &TypeName, input: &Input<'_>) -> TargetBody {
    let base = input.schema.structured(target).and_then(|ty| ty.base.as_ref());
    // `microsoft.graph.entity` is the base of all entity types, and therefore no reason.
    let is_derived = base.is_some_and(|base| !base.is_entity());
    let odata_type = match &operation.body_type {
        BodyType::Is(name) => Some(name),
        _ => Some(target).filter(|_| is_derived),
    };
    TargetBody {
        odata_type: odata_type.map(|name| format!("#{name}")),
        needs_type: odata_type.is_none() && operation.body_type == BodyType::Required,
    }
}

/// The URLs that can be read. Problems are reported.
fn documented(operation: &schema::Operation, input: &Input<'_>, diagnostics: &mut Diagnostics) -> Vec<Documented> {
    let mut found = Vec::new();
    for chosen in urls(operation, input.schema) {
        match &chosen.template {
            Ok(template) => {
                diagnostics.append(unmarked(chosen.url, template));
                let answer = Answer::new(&chosen, leads_to_one(&template.text), operation, input);
                let Chosen { url, template, answers_alike } = chosen;
                found.extend(template.map(|template| Documented { template, answers_alike, answer, span: url.span }));
            }
            Err(why) => {
                let message = format!("no function for `{}`: {why}", prose::clean(&chosen.url.text));
                let help = "write a placeholder as `{x}`, and everything else as it is sent";
                diagnostics.push(Diagnostic::new(Code::UnreadableUrl, chosen.url.span, message).help(help));
            }
        }
    }
    found
}

/// Adds the pages' descriptions to the parameters.
fn describe(functions: &mut [Function], operation: &schema::Operation, texts: &Texts<'_>) {
    for parameter in functions.iter_mut().flat_map(|function| &mut function.parameters) {
        let said = operation.placeholders.iter().find(|said| parameter.is_called(&said.name));
        parameter.text = said.map_or_else(Vec::new, |said| texts.paragraphs(&said.description));
    }
}

/// Whether a URL ends in a placeholder, and so points to one object, whatever the page describes.
fn leads_to_one(url: &str) -> bool {
    let path = url.split('?').next().unwrap_or("");
    path.rsplit('/').next().is_some_and(|last| last.starts_with('{') && last.ends_with('}'))
}

/// A note about values that are treated as placeholders.
fn unmarked(url: &Url, template: &Template) -> Diagnostics {
    let mut found = Diagnostics::new();
    if template.has_unmarked {
        let message = format!(
            "`{}` shows examples where placeholders belong; it is read as `{}`",
            prose::clean(&url.text),
            template.text
        );
        let note = Diagnostic::new(Code::UnreadableUrl, url.span, message).help("write placeholders in braces: `{id}`");
        found.push(Diagnostic { severity: Severity::Note, ..note });
    }
    found
}
