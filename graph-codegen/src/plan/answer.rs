//! The responses of request functions.

use super::input::Input;
use super::url_choice::Chosen;
use super::value::Value;
use crate::schema::{self, Operation, OperationKind, Primitive, TypeName, TypeRef, Url};

/// The response of a request function.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// No content.
    Nothing,
    /// One object or value. [`Value::Untyped`] if the page does not name a type.
    One(Value),
    /// A collection, page by page.
    Collection(Value),
    /// The changes of a collection, page by page.
    Delta(Value),
    /// The content of a stream.
    Content,
    /// A confirmation that the operation continues, with the address of its progress.
    Accepted,
}

impl Answer {
    /// What the function of a URL returns. A URL that ends in a placeholder always points to one
    /// object.
    pub(super) fn new(chosen: &Chosen<'_>, leads_to_one: bool, operation: &Operation, input: &Input<'_>) -> Self {
        let value = |ty: &TypeRef| Value::of_type(ty, &input.index, &input.chosen);
        if operation.kind == OperationKind::Read {
            match chosen.url.last_segment() {
                "$count" => return Self::One(Value::Primitive(Primitive::Int64)),
                "$value" | "content" => return Self::Content,
                cast if !chosen.answers_alike => return Self::cast(cast, operation, input),
                _ => {}
            }
        }
        match &operation.answer {
            schema::Answer::Unsaid => Self::One(Value::Untyped),
            schema::Answer::Nothing => Self::Nothing,
            schema::Answer::Content => Self::Content,
            schema::Answer::Accepted => Self::Accepted,
            schema::Answer::One(ty) => Self::One(value(ty)),
            schema::Answer::Collection(ty) if leads_to_one && operation.kind == OperationKind::Read => {
                Self::One(value(ty))
            }
            schema::Answer::Collection(ty) if is_delta(chosen.url) => Self::Delta(value(ty)),
            schema::Answer::Collection(ty) => Self::Collection(value(ty)),
        }
    }

    /// The type of a cast in the URL, if it is documented; otherwise untyped.
    fn cast(segment: &str, operation: &Operation, input: &Input<'_>) -> Self {
        let name = TypeName::parse(segment).filter(|name| input.schema.structured(name).is_some());
        let Some(name) = name else { return Self::One(Value::Untyped) };
        let value = Value::of_type(&TypeRef::Named(name), &input.index, &input.chosen);
        if operation.answer.is_collection() { Self::Collection(value) } else { Self::One(value) }
    }
}

/// Whether a URL calls the function `delta`, which returns changes.
fn is_delta(url: &Url) -> bool {
    let name = url.last_segment().split('(').next().unwrap_or("");
    name.rsplit('.').next().is_some_and(|name| name.eq_ignore_ascii_case("delta"))
}
