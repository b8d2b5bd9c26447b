//! Patches do what they are for.

use arbitrary::Unstructured;
use graph_corpus_tests::difference;
use graph_models::{Patch, beta, v1};
use serde_json::Value;

use crate::value::object;

/// Makes a patch of two states, and a state of the patch.
///
/// A patch between two states leads from one to the other, as far as the properties may be written;
/// and a patch that is read says what its JSON says.
pub fn patch(data: &[u8]) {
    let Some((which, data)) = data.split_first() else { return };
    match which % 4 {
        0 => check::<beta::LanguageProficiencyPatch>(data),
        1 => check::<beta::WorkPositionPatch>(data),
        2 => check::<v1::PlannerTaskPatch>(data),
        _ => check::<v1::ConditionalAccessPolicyPatch>(data),
    }
}

fn check<P: Patch>(data: &[u8]) {
    if let Ok(json) = serde_json::from_slice(data) {
        said::<P>(&json);
    }
    let mut input = Unstructured::new(data);
    let mut state = || object(&mut P::Model::default(), &mut input);
    if let (Ok(before), Ok(after)) = (state(), state()) {
        between::<P>(&before, &after);
        said::<P>(&before);
    }
}

/// What a patch says is what it was told.
fn said<P: Patch>(json: &Value) {
    match P::from_json(json) {
        Ok((patch, _)) => {
            let written = serde_json::to_value(&patch).unwrap_or_else(|error| panic!("{error}: {json}"));
            let mut losses = difference(json, &written);
            losses.retain(|finding| finding.reason.is_loss());
            assert!(losses.is_empty(), "{losses:#?}\n{json}\n{written}");
        }
        Err(error) => assert!(!error.problems().is_empty() && !error.to_string().is_empty()),
    }
}

fn between<P: Patch>(before: &Value, after: &Value) {
    let read = |json: &Value| -> P::Model { serde_json::from_value(json.clone()).expect("an object") };
    let (mut state, goal) = (read(before), read(after));
    let patch = P::between(&state, &goal);
    let json = serde_json::to_value(&patch).unwrap_or_else(|error| panic!("{error}: {patch:?}"));
    patch.apply(&mut state);
    let rest = P::between(&state, &goal);
    assert!(rest.is_empty(), "{rest:?} is left of {json}\nfrom {before}\nto   {after}");
    assert!(P::between(&goal, &goal).is_empty(), "{after}");
}
