//! The documentation of a request function: what it does, who may call it, its arguments, its
//! response, and an example.
//!
//! What applies to all functions, such as how values are encoded and how a request is sent, is
//! documented once, in the runtime.

use super::doc::Doc;
use super::path::link;
use super::{example, header};
use crate::plan::{
    Answer, Argument, Body, Function, HeaderKind, Operation, Parameter, Place, Plan, TypeId, Value, note, prose,
};
use crate::schema::Permissions;

/// The documentation of a function.
pub(super) fn of<'a>(function: &'a Function, operation: &'a Operation, plan: &'a Plan) -> Doc<'a> {
    let request = prose::code(&format!("{} {}", operation.method, function.url));
    let first = match &operation.summary {
        Some(summary) => format!("{request}: {summary}"),
        None => format!("{request}: {}.", prose::escape(&prose::clean(&operation.title))),
    };
    let item = |text: String| format!("- {text}");
    Doc::new()
        .line(first)
        .section("# Permissions", [permissions(operation)])
        .section("# Arguments", arguments(function, operation, plan).into_iter().map(item))
        .section("# Headers", header::optional(operation).map(item))
        .section("# Response", [response(function, operation, plan)])
        .section("# Errors", [errors(operation)])
        .section("# Examples", fenced(example::lines(function, operation, plan)))
}

fn fenced(lines: Option<Vec<String>>) -> Vec<String> {
    let Some(lines) = lines else { return Vec::new() };
    std::iter::once("```ignore".to_owned()).chain(lines).chain(["```".to_owned()]).collect()
}

/// The callers and their permissions; callers are named as in the pages' tables.
fn callers(permissions: &Permissions) -> [(&'static str, &[String]); 3] {
    [
        ("delegated (work or school account)", &permissions.delegated_work),
        ("delegated (personal account)", &permissions.delegated_personal),
        ("application", &permissions.application),
    ]
}

const UNKNOWN: &str = "Unknown: the page lists none, or the include file that lists them is missing.";
const UNSUPPORTED: &str = "The page lists no permissions.";

/// The least privileged permissions.
fn permissions(operation: &Operation) -> String {
    let Some(permissions) = &operation.permissions else { return UNKNOWN.to_owned() };
    let callers = callers(permissions);
    let least = |(caller, names): &(&str, &[String])| Some(format!("{caller} {}", prose::code(names.first()?)));
    let least: Vec<String> = callers.iter().filter_map(least).collect();
    let others = if callers.iter().any(|(_, names)| names.len() > 1) { " The module lists the others." } else { "" };
    match least.is_empty() {
        true => UNSUPPORTED.to_owned(),
        false => format!("Least privileged: {}.{others}", least.join(", ")),
    }
}

/// All permissions, for the documentation of the module.
pub(super) fn all_permissions(operation: &Operation) -> Vec<String> {
    let Some(permissions) = &operation.permissions else { return vec![UNKNOWN.to_owned()] };
    if *permissions == Permissions::default() {
        return vec![UNSUPPORTED.to_owned()];
    }
    let list = |(caller, names): (&str, &[String])| match names {
        [] => format!("- {caller}: not supported"),
        names => {
            let names: Vec<String> = names.iter().map(|name| prose::code(name)).collect();
            format!("- {caller}: {}", names.join(", "))
        }
    };
    let first = "From least to most privileged:".to_owned();
    std::iter::once(first).chain(callers(permissions).map(list)).collect()
}

/// The arguments, in their order.
fn arguments(function: &Function, operation: &Operation, plan: &Plan) -> Vec<String> {
    let mut lines: Vec<String> = function.parameters.iter().map(placeholder).collect();
    lines.extend(header::arguments(operation));
    let required = operation.body.parameters().into_iter().flat_map(|parameters| &parameters.required);
    lines.extend(required.map(|argument| of_parameter(argument, operation, plan)));
    lines.extend(body(operation, plan));
    lines
}

fn placeholder(parameter: &Parameter) -> String {
    let (name, place) = (prose::code(&parameter.name), prose::code(&format!("{{{}}}", parameter.wire)));
    note::on_one_line(format!("{name}: the value for {place} in the URL."), &parameter.text)
}

fn of_parameter(argument: &Argument, operation: &Operation, plan: &Plan) -> String {
    let what = described(&argument.value, argument.collection, &operation.place.inside(), plan);
    note::on_one_line(format!("{}: {what}.", prose::code(&argument.name)), &argument.text)
}

fn body(operation: &Operation, plan: &Plan) -> Vec<String> {
    let from = operation.place.inside();
    let model = operation.target.and_then(|id| plan.ty(id)?.model());
    let linked = |place: Option<&Place>| place.map(|place| format!(", such as a {}", link(place, &from, plan)));
    match &operation.body {
        Body::None => Vec::new(),
        Body::Patch(_) => {
            let such = linked(model.and_then(|model| Some(&model.patch.as_ref()?.place))).unwrap_or_default();
            let what = if operation.method == "PUT" { "the object's new properties" } else { "the changes" };
            vec![format!("`patch`: {what}{such}.")]
        }
        Body::New(_, required) => {
            let such = linked(model.and_then(|model| model.creation.as_ref())).unwrap_or_default();
            let names: Vec<String> = required.iter().map(|argument| prose::code(&argument.wire)).collect();
            let required = (!names.is_empty())
                .then(|| format!("`required`: the properties that the service requires ({}).", names.join(", ")));
            let what = if required.is_some() { "the other properties of the new object" } else { "the new object" };
            required.into_iter().chain([format!("`body`: {what}{such}.")]).collect()
        }
        Body::Parameters(parameters) => {
            let names: Vec<String> = parameters.optional.iter().map(|argument| prose::code(&argument.wire)).collect();
            let optional =
                (!names.is_empty()).then(|| format!("`parameters`: the optional ones ({}).", names.join(", ")));
            optional.into_iter().collect()
        }
        Body::List(value) => vec![format!("`body`: {}.", described(value, true, &from, plan))],
        Body::Reference => vec!["`reference`: a reference to the object.".to_owned()],
        Body::Content => vec![
            "`content_type`: the media type of the content, such as `image/jpeg`.".to_owned(),
            "`content`: the bytes, sent unchanged.".to_owned(),
        ],
    }
}

/// The response.
fn response(function: &Function, operation: &Operation, plan: &Plan) -> String {
    let from = operation.place.inside();
    let what = match &function.answer {
        Answer::Nothing => "Nothing".to_owned(),
        Answer::One(value) => described(value, false, &from, plan),
        Answer::Collection(value) => format!("A page of a collection, {}", described(value, true, &from, plan)),
        Answer::Delta(value) => {
            format!("A page of the changes to a collection, {}", described(value, true, &from, plan))
        }
        Answer::Content => "The bytes of the content".to_owned(),
        Answer::Accepted => "The address of the operation's progress".to_owned(),
    };
    let mut characters = what.chars();
    let what: String = characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect();
    let has_value = !matches!(function.answer, Answer::Nothing | Answer::Accepted);
    let without = if has_value && operation.success.contains(&204) { " With 204 there is no body." } else { "" };
    let codes: Vec<String> = operation.success.iter().map(u16::to_string).collect();
    match codes.is_empty() {
        true => format!("{what}."),
        false => format!("{what}, with status {}.{without}", codes.join(" or ")),
    }
}

/// The errors, all of which occur when the request is sent.
fn errors(operation: &Operation) -> String {
    let mut text =
        "Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for \
         any response other than a success."
            .to_owned();
    let has_tag = operation.headers.iter().any(|it| it.kind == HeaderKind::IfMatch && it.argument.is_some());
    if has_tag {
        text.push_str(" Status 412 means that the object has changed since the entity tag was read.");
    }
    text
}

/// A value in words, with a link to its type.
fn described(value: &Value, collection: bool, from: &Place, plan: &Plan) -> String {
    let named = |id: TypeId| plan.ty(id).map(|ty| link(&ty.place, from, plan));
    let what = match value {
        Value::Primitive(primitive) => Some(prose::code(primitive.edm_name())),
        Value::Untyped => None,
        Value::Model(id) | Value::Enum(id) | Value::Missing(id) => named(*id),
        Value::Flags(id) => named(*id).map(|name| format!("a set of {name} members")),
        Value::Foreign { path, .. } => Some(prose::code(&path.shown())),
    };
    match (what, collection) {
        (Some(what), true) => format!("each element {what}"),
        (Some(what), false) => what,
        (None, true) => "each element any JSON value".to_owned(),
        (None, false) => "any JSON value".to_owned(),
    }
}
