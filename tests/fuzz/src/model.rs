//! Models keep everything.

use arbitrary::Unstructured;
use graph_corpus_tests::difference;
use graph_models::{Model, beta, v1};
use serde_json::Value;

use crate::value::object;

/// Reads any JSON object into models, and writes it back.
///
/// Reading never fails, nothing is lost, and what is written is read as the same model again.
pub fn model(data: &[u8]) {
    let Some((which, data)) = data.split_first() else { return };
    match which % 6 {
        0 => check::<beta::LanguageProficiency>(data),
        1 => check::<beta::WorkPosition>(data),
        2 => check::<v1::PlannerTask>(data),
        3 => check::<v1::PlannerTaskDetails>(data),
        4 => check::<v1::ConditionalAccessPolicy>(data),
        _ => check::<v1::PlannerAssignments>(data),
    }
}

fn check<M: Model>(data: &[u8]) {
    // The bytes as they are, if they are JSON, and what they can be taken for.
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(json @ Value::Object(_)) = serde_json::from_str(text)
    {
        round_trip::<M>(text, &json);
    }
    if let Ok(json) = object(&mut M::default(), &mut Unstructured::new(data)) {
        round_trip::<M>(&json.to_string(), &json);
    }
}

fn round_trip<M: Model>(text: &str, json: &Value) {
    let model: M = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let written = serde_json::to_value(&model).unwrap_or_else(|error| panic!("{error}: {text}"));
    let losses: Vec<_> = difference(json, &written).into_iter().filter(|finding| finding.reason.is_loss()).collect();
    assert!(losses.is_empty(), "{losses:#?}\n{text}\n{written}");
    let again: M = serde_json::from_value(written.clone()).unwrap_or_else(|error| panic!("{error}: {written}"));
    let last = serde_json::to_value(&again).unwrap_or_else(|error| panic!("{error}: {written}"));
    assert_eq!(written, last, "written twice");
    assert_eq!(format!("{model:?}"), format!("{:?}", model.clone()), "{text}");
    for misfit in model.misfits() {
        assert!(!misfit.value.is_null(), "{misfit:?}");
    }
}
