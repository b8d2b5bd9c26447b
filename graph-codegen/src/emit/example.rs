//! The example in the documentation of a request function: a call with all arguments.
//!
//! It is written relative to the module that contains all items, whose name is known to the reader
//! but not here. In a user's crate it is `ignore`d, because a doctest cannot access private
//! modules. The examples of the golden output are in `emit/tests/golden/examples`, which `tests/ui`
//! compiles.

use super::ident::ident;
use super::sample::{self, Taker};
use crate::plan::{Argument, Body, Field, Function, HeaderKind, Operation, Parameter, Parameters, Place, Plan, Value};

/// The maximum length of a line: rustfmt breaks longer ones.
const WIDTH: usize = 96;

/// The lines of the example; `None` if the function takes one of the user's types.
pub(super) fn lines(function: &Function, operation: &Operation, plan: &Plan) -> Option<Vec<String>> {
    let mut call = Call { lines: Vec::new(), arguments: Vec::new() };
    call.arguments.extend(function.parameters.iter().map(placeholder));
    call.headers(operation, plan);
    call.body(operation, plan)?;
    let function = format!("{}::{}", sample::path(&operation.place), ident(&function.name));
    call.lines.extend(assignment("request", &function, ('(', ')'), &call.arguments));
    Some(call.lines)
}

/// A call that is being written: the lines before it, and its arguments.
struct Call {
    lines: Vec<String>,
    arguments: Vec<String>,
}

fn placeholder(parameter: &Parameter) -> String {
    let value = format!("{:?}", parameter.name.trim_matches('_').replace('_', "-"));
    match &parameter.ty {
        None => value,
        Some(ty) => format!("{}({value})", sample::path(&Place::of_id(ty))),
    }
}

impl Call {
    fn headers(&mut self, operation: &Operation, plan: &Plan) {
        let required = operation.headers.iter().filter_map(|header| Some((header, header.argument.as_ref()?)));
        for (header, argument) in required {
            let name = ident(&argument.name).to_string();
            match (header.kind, &argument.ty) {
                (HeaderKind::IfMatch | HeaderKind::IfNoneMatch, _) | (_, None) => {
                    self.lines.push(format!("let {name} = {}::ETag::received(\"W/\\\"1\\\"\");", runtime(plan)));
                    self.arguments.push(format!("&{name}"));
                }
                (_, Some(ty)) => {
                    let value = if header.value.is_empty() { "value" } else { header.value.as_str() };
                    self.arguments.push(format!("{}({value:?})", sample::path(&Place::of_header(ty))));
                }
            }
        }
    }

    fn body(&mut self, operation: &Operation, plan: &Plan) -> Option<()> {
        let target = operation.target.and_then(|id| plan.ty(id)?.model());
        match &operation.body {
            Body::None => {}
            Body::Patch(_) => {
                let model = target?;
                self.built("patch", &model.patch.as_ref()?.place, model.writable(), plan);
            }
            Body::New(_, required) => {
                let model = target?;
                let place = model.creation.as_ref()?;
                if required.is_empty() {
                    self.built("body", place, model.creatable(), plan);
                } else {
                    self.required(required, operation, plan)?;
                    self.built("body", place, [].iter(), plan);
                }
            }
            Body::Parameters(parameters) => self.parameters(parameters, operation, plan)?,
            Body::List(element) => {
                self.arguments.push(sample::value(element, true, "value", Taker::Argument, plan)?);
            }
            Body::Reference => {
                let path = "\"/directoryObjects/{id}\", &[(\"id\", \"object-id\")]";
                self.lines.push(format!("let reference = {}::Reference::at({path});", runtime(plan)));
                self.arguments.push("&reference".to_owned());
            }
            Body::Content => {
                self.lines.push("let content = std::fs::read(\"file\")?;".to_owned());
                self.arguments.extend(["\"application/octet-stream\"", "content"].map(str::to_owned));
            }
        }
        Some(())
    }

    /// A patch or a new object, with one property set if one has a simple value.
    fn built<'a>(&mut self, name: &str, place: &Place, fields: impl Iterator<Item = &'a Field>, plan: &Plan) {
        let set = simple(fields).and_then(|field| {
            let value = sample::value(&field.value, field.collection, &field.wire, Taker::Argument, plan)?;
            Some(format!(".{}({value})", ident(&format!("set_{}", field.name))))
        });
        let set = set.unwrap_or_default();
        self.lines.push(format!("let {name} = {}::new(){set};", sample::path(place)));
        self.arguments.push(format!("&{name}"));
    }

    fn required(&mut self, required: &[Argument], operation: &Operation, plan: &Plan) -> Option<()> {
        let field = |argument: &Argument| {
            let value = sample::value(&argument.value, argument.collection, &argument.wire, Taker::Field, plan)?;
            Some(format!("{}: {value}", ident(&argument.name)))
        };
        let fields: Vec<String> = required.iter().map(field).collect::<Option<_>>()?;
        let name = format!("{}::Required", sample::path(&operation.place));
        self.lines.extend(assignment("required", &format!("{name} "), ('{', '}'), &fields));
        self.arguments.push("required".to_owned());
        Some(())
    }

    fn parameters(&mut self, parameters: &Parameters, operation: &Operation, plan: &Plan) -> Option<()> {
        let sample = |argument: &Argument| {
            sample::value(&argument.value, argument.collection, &argument.wire, Taker::Argument, plan)
        };
        self.arguments.extend(parameters.required.iter().map(sample).collect::<Option<Vec<String>>>()?);
        if let Some(first) = parameters.optional.first() {
            let chosen = parameters.optional.iter().find(|it| it.deprecated.is_none() && is_simple(&it.value));
            let argument = chosen.unwrap_or(first);
            let set = sample(argument).map(|value| format!(".{}({value})", ident(&format!("set_{}", argument.name))));
            let path = sample::path(&operation.place);
            self.lines.push(format!("let parameters = {path}::Parameters::new(){};", set.unwrap_or_default()));
            self.arguments.push("parameters".to_owned());
        }
        Some(())
    }
}

/// The first field with a simple value, preferably text.
fn simple<'a>(fields: impl Iterator<Item = &'a Field>) -> Option<&'a Field> {
    let is_current = |field: &&Field| field.deprecated_in_patches.is_none() && is_simple(&field.value);
    let mut fields = fields.filter(is_current).filter(|field| !field.collection).take(8).collect::<Vec<_>>();
    fields.sort_by_key(|field| !matches!(field.value, Value::Primitive(crate::schema::Primitive::String)));
    fields.first().copied()
}

fn is_simple(value: &Value) -> bool {
    matches!(value, Value::Primitive(_) | Value::Enum(_) | Value::Flags(_))
}

/// The path of the runtime.
fn runtime(plan: &Plan) -> String {
    match &plan.crate_path {
        Some(path) => path.shown(),
        None => "graph_models".to_owned(),
    }
}

/// `let name = head(parts);`, with a line for each part if a single line would be too long.
fn assignment(name: &str, head: &str, (open, close): (char, char), parts: &[String]) -> Vec<String> {
    let pad = if open == '{' && !parts.is_empty() { " " } else { "" };
    let line = format!("let {name} = {head}{open}{pad}{}{pad}{close};", parts.join(", "));
    if line.len() <= WIDTH {
        return vec![line];
    }
    let mut lines = vec![format!("let {name} = {head}{open}")];
    lines.extend(parts.iter().map(|part| format!("    {part},")));
    lines.push(format!("{close};"));
    lines
}
