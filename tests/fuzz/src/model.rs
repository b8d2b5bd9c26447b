//! Models keep everything.

use arbitrary::Unstructured;
use graph_corpus_tests::difference;
use graph_models::{Model, Untyped, beta, v1};
use serde_json::Value;
use serde_json::value::RawValue;

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
    if let Ok(raw) = serde_json::from_slice::<&RawValue>(data) {
        kept::<M>(raw.get());
    }
    if let Ok(json) = object(&mut M::default(), &mut Unstructured::new(data)) {
        round_trip::<M>(&json.to_string(), &json);
    }
}

/// What serde_json can check is read, though no `Value` may hold it, and read again as it was
/// written.
fn kept<M: Model>(text: &str) {
    let untyped: Untyped = match serde_json::from_str(text) {
        Ok(untyped) => untyped,
        Err(error) => return assert!(error.to_string().contains("recursion limit"), "{error}: {text}"),
    };
    match (serde_json::from_str::<Value>(text), untyped.text()) {
        (Ok(value), None) => assert_eq!(*untyped, value, "{text}"),
        (Err(_), None) => panic!("no value holds it: {text}"),
        (_, Some(_)) => {}
    }
    let written = serde_json::to_string(&untyped).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(serde_json::from_str::<Untyped>(&written).ok(), Some(untyped.clone()), "{text}");
    if untyped.is_object() {
        let model: M = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let written = serde_json::to_string(&model).unwrap_or_else(|error| panic!("{error}: {text}"));
        let again: M = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
        assert!(again == model, "{text}\n{written}");
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
