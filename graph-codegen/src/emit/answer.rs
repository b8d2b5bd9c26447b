//! The types of responses.

use super::rust_type;
use super::tokens::{TokenStream, quote};
use crate::plan::{Answer, Place, Plan, Value};

/// The type parameter of a request, written relative to a place.
pub(super) fn payload(answer: &Answer, from: &Place, plan: &Plan) -> TokenStream {
    match answer {
        Answer::Nothing => quote!(::graph_models::NoContent),
        Answer::Content => quote!(::graph_models::Content),
        Answer::Accepted => quote!(::graph_models::Accepted),
        Answer::Collection(value) => {
            let element = rust_type::element(value, from, plan);
            quote!(::graph_models::Page<#element>)
        }
        Answer::Delta(value) => {
            let element = rust_type::element(value, from, plan);
            quote!(::graph_models::Delta<#element>)
        }
        Answer::One(value) => {
            let element = rust_type::element(value, from, plan);
            match value {
                Value::Primitive(_) | Value::Enum(_) | Value::Flags(_) => quote!(::graph_models::Scalar<#element>),
                Value::Model(_) | Value::Untyped | Value::Missing(_) | Value::Foreign { .. } => element,
            }
        }
    }
}
