//! The arguments of a request function apart from its URL: the properties that are required to
//! create an object, and the parameters of an action.

use std::collections::BTreeSet;

use super::input::Input;
use super::model::Model;
use super::name::Case;
use super::name_set::NameSet;
use super::value::Value;
use crate::schema::name::is_identifier;
use crate::schema::{Operation, OperationKind, Property};

/// An argument of a request function.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    /// The Rust name, not yet raw.
    pub(crate) name: String,
    /// The name in JSON.
    pub(crate) wire: String,
    /// The kind of value; for a collection, that of its elements.
    pub(crate) value: Value,
    /// Whether it is a collection.
    pub(crate) collection: bool,
    /// The page's description, as Markdown.
    pub(crate) text: Vec<String>,
    /// The reason why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
}

/// The parameters of an action.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameters {
    /// Those that the page requires.
    pub(crate) required: Vec<Argument>,
    /// All others.
    pub(crate) optional: Vec<Argument>,
}

impl Parameters {
    /// The rows of the body of an action.
    pub(super) fn new(operation: &Operation, taken: &BTreeSet<&str>, input: &Input<'_>) -> Self {
        if operation.kind != OperationKind::Act {
            return Self::default();
        }
        let taken: Vec<&str> = taken.iter().copied().chain(["parameters"]).collect();
        let mut names = NameSet::new(&taken);
        let mut parameters = Self::default();
        for row in operation.body.iter().filter(|row| is_identifier(&row.name)) {
            let argument = argument(row, names.claim(&row.name, Case::Snake).name, input);
            let is_required = operation.required.contains(&row.name);
            if is_required { &mut parameters.required } else { &mut parameters.optional }.push(argument);
        }
        parameters
    }
}

/// The properties that an object must be created with: the required rows that are properties of the
/// type. A value of an abstract type could not be written into a struct, so it is left to the
/// setter.
pub(super) fn required(operation: &Operation, model: &Model, input: &Input<'_>) -> Vec<Argument> {
    if operation.kind != OperationKind::Create {
        return Vec::new();
    }
    let mut names = NameSet::new(&[]);
    let rows = operation.body.iter().filter(|row| operation.required.contains(&row.name));
    let fields = rows.filter_map(|row| Some((row, model.field(&row.name).filter(|field| field.access.creatable)?)));
    let fields = fields.filter(|(_, field)| !is_abstract(&field.value, input));
    let arguments = fields.map(|(row, field)| Argument {
        name: names.claim(&field.wire, Case::Snake).name,
        wire: field.wire.clone(),
        value: field.value.clone(),
        collection: field.collection,
        text: match input.texts(row.span).paragraphs(&row.description) {
            said if said.is_empty() => field.summary.iter().cloned().collect(),
            said => said,
        },
        deprecated: field.deprecated.clone(),
    });
    arguments.collect()
}

fn is_abstract(value: &Value, input: &Input<'_>) -> bool {
    let Value::Model(id) = value else { return false };
    input.index.ty(*id).and_then(|ty| input.schema.structured(ty.name())).is_some_and(|ty| ty.is_abstract)
}

fn argument(row: &Property, name: String, input: &Input<'_>) -> Argument {
    Argument {
        name,
        wire: row.name.clone(),
        value: Value::of(row, &input.index, &input.chosen),
        collection: row.collection,
        text: input.texts(row.span).paragraphs(&row.description),
        deprecated: row.deprecated.clone(),
    }
}
