//! The signatures of items as text: the types of fields, setters and request functions as they are
//! emitted, so that two plans can be compared without emitting items. Paths of generated types are
//! relative to the module that contains all items.
//!
//! ```
//! use graph_codegen::emit::signature;
//! use graph_codegen::library::Memory;
//! use graph_codegen::{Settings, planned};
//!
//! let page = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|text|String|The text.|\n";
//! let settings = Settings { pages: vec!["resources/*.md".into()], ..Settings::default() };
//! let plan = planned(&Memory::new([("resources/note.md", page)]), &settings).plan;
//! let text = &plan.types[0].model().unwrap().fields[0];
//! assert_eq!(signature::field(text, &plan), "::core::option::Option<::std::string::String>");
//! assert_eq!(signature::setter(text, &plan), "fn(self, impl ::core::convert::Into<::std::string::String>) -> Self");
//! ```

use super::tokens::TokenStream;
use super::{answer, argument, ident, operation, patch, query, rust_type};
use crate::plan::{Argument, Binding, Field, Function, Model, Operation, Place, Plan, TypeId};

/// Returns a name as it is written in code: as a raw identifier if it is a keyword.
pub fn name(name: &str) -> String {
    ident::ident(name).to_string()
}

/// Returns the path of a type's struct, enum or alias.
pub fn type_path(id: TypeId, plan: &Plan) -> String {
    text(rust_type::named(id, &Place::default(), plan))
}

/// Returns the type of a model's field.
pub fn field(field: &Field, plan: &Plan) -> String {
    text(rust_type::field(field, &Place::default(), plan))
}

/// Returns the signature of the method that sets a field in a patch.
pub fn setter(field: &Field, plan: &Plan) -> String {
    format!("fn(self, {}) -> Self", text(patch::argument(field, &Place::default(), plan)))
}

/// Returns the signature of the method that binds a navigation property in a patch.
pub fn binding(binding: &Binding, plan: &Plan) -> String {
    format!("fn(self, {}) -> Self", text(super::binding::argument(binding, &Place::default(), plan)))
}

/// Returns the type of the entries of a dictionary.
pub fn entry(model: &Model, plan: &Plan) -> Option<String> {
    Some(text(rust_type::element(&model.entry.as_ref()?.value, &Place::default(), plan)))
}

/// Returns the signature of the method that sets an entry of a dictionary in a patch; `None` if the
/// entries have no type.
pub fn entry_setter(model: &Model, plan: &Plan) -> Option<String> {
    let argument = super::dictionary::argument(model, &Place::default(), plan)?;
    let key = "impl ::core::convert::Into<::std::string::String>";
    Some(format!("fn(self, {key}, {}) -> Self", text(argument)))
}

/// Returns what queries can do with a property apart from what its type says: that it is a
/// navigation property, and the name of the set of operators that its page lists. `None` if there
/// is neither.
pub fn query(field: &Field) -> Option<String> {
    query::limits(field)
}

/// Returns the properties that are required to create an object: the name and the type of each.
pub fn required(operation: &Operation, plan: &Plan) -> Vec<(String, String)> {
    let root = Place::default();
    let of = |argument: &Argument| (argument.name.clone(), text(argument::required_type(argument, &root, plan)));
    operation.body.required().iter().map(of).collect()
}

/// Returns the setters of an action's optional parameters: the name and the signature of each.
pub fn parameters(operation: &Operation, plan: &Plan) -> Vec<(String, String)> {
    let root = Place::default();
    let of = |argument: &Argument| {
        let ty = text(argument::parameter_type(argument, &root, plan));
        (format!("set_{}", argument.name), format!("fn(self, {ty}) -> Self"))
    };
    operation.body.parameters().into_iter().flat_map(|parameters| &parameters.optional).map(of).collect()
}

/// Returns the type of a function's response: the type parameter of its `Request`.
pub fn payload(function: &Function, plan: &Plan) -> String {
    text(answer::payload(&function.answer, &Place::default(), plan))
}

/// Returns the signature of a request function.
pub fn function(function: &Function, operation: &Operation, plan: &Plan) -> String {
    let root = Place::default();
    let (arguments, answer) = operation::signature(function, operation, &root, plan);
    let arguments: Vec<String> = arguments.into_iter().map(|(_, ty)| text(ty)).collect();
    format!("fn({}) -> {}", arguments.join(", "), text(answer))
}

/// Tokens as text, with only the spaces that make it readable.
fn text(tokens: TokenStream) -> String {
    match tokens.as_text() {
        Some(text) => tidy(text),
        None => tidy(&tokens.to_string()),
    }
}

/// A text with spaces between words, around `=`, and after `,` and `impl` only.
fn tidy(text: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || "_=".contains(c);
    let mut tidy = String::with_capacity(text.len());
    let mut rest = text.split_ascii_whitespace().peekable();
    while let Some(part) = rest.next() {
        tidy.push_str(part);
        let Some(next) = rest.peek() else { break };
        // Only `impl` can precede a path that starts with `::`.
        let is_impl = part.rsplit(|c: char| !is_word(c)).next() == Some("impl");
        if is_impl || part.ends_with(',') || part.ends_with(is_word) && next.starts_with(is_word) {
            tidy.push(' ');
        }
    }
    tidy
}
