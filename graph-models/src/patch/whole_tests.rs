//! Nested values that take the place of what is there.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use crate::fixture::mail::{Attachment, FileAttachment, Message, MessagePatch};
use crate::fixture::update_language_proficiency::me_profile_languages;
use crate::fixture::{InferenceData, InferenceDataPatch, LanguageProficiency, LanguageProficiencyPatch};
use crate::{Model, Patch, RequestError, Whole};

fn read<M: Model>(json: &Value) -> M {
    serde_json::from_value(json.clone()).unwrap()
}

fn written(patch: &impl Patch) -> Value {
    serde_json::to_value(patch).unwrap()
}

#[test]
fn a_whole_value_has_all_that_may_be_written_and_takes_the_place_of_the_old_one() {
    let value: InferenceData = read(
        &json!({ "@odata.etag": "1", "confidenceScore": 1.5, "modelVersion": "1", "hints": { "level": 2, "x": 1 } }),
    );
    let patch = LanguageProficiencyPatch::new()
        .set_inference(InferenceDataPatch::new().set_user_has_verified_accuracy(true))
        .set_inference(Whole(value));
    assert_eq!(written(&patch), json!({ "inference": { "confidenceScore": 1.5, "hints": { "level": 2, "x": 1 } } }));
    let mut copy: LanguageProficiency = read(&json!({
        "inference": { "confidenceScore": 0.5, "userHasVerifiedAccuracy": true, "hints": { "y": 1 } },
    }));
    patch.apply(&mut copy);
    assert_eq!(
        serde_json::to_value(copy).unwrap(),
        json!({ "inference": { "confidenceScore": 1.5, "hints": { "level": 2, "x": 1 } } })
    );
    let empty = LanguageProficiencyPatch::new().set_inference(Whole(InferenceData::default()));
    assert_eq!(written(&empty), json!({ "inference": {} }));
    assert_ne!(empty, LanguageProficiencyPatch::new().set_inference(InferenceDataPatch::new()));
}

#[test]
fn a_whole_value_of_a_derived_type_says_so() {
    let file = FileAttachment::default().with(|it| it.name = Some("a".into()));
    let json = json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "name": "a" } });
    assert_eq!(written(&MessagePatch::new().set_cover(Whole(file.clone()))), json);
    assert_eq!(written(&MessagePatch::new().set_cover(Whole(Attachment::from_derived(file)))), json);
}

#[test]
fn between_sends_whole_what_it_is_told_to_and_only_if_it_differs() {
    let before = json!({ "inference": { "confidenceScore": 0.5, "modelVersion": "1", "userHasVerifiedAccuracy": true }, "count": 1 });
    let after = json!({ "inference": { "confidenceScore": 0.75, "modelVersion": "1" }, "count": 1 });
    let between = |before: &Value, after: &Value| {
        LanguageProficiencyPatch::between_whole(&read(before), &read(after), |it| [&it.inference])
    };
    let patch = between(&before, &after);
    assert_eq!(written(&patch), json!({ "inference": { "confidenceScore": 0.75 } }));
    let mut copy: LanguageProficiency = read(&before);
    patch.apply(&mut copy);
    assert_eq!(written(&between(&serde_json::to_value(&copy).unwrap(), &after)), json!({}));
    assert_eq!(written(&between(&before, &before)), json!({}));
    assert_eq!(written(&between(&json!({ "count": 1 }), &after)), json!({ "inference": { "confidenceScore": 0.75 } }));
    assert_eq!(written(&between(&before, &json!({ "count": 2 }))), json!({ "inference": null, "count": 2 }));
    // What can't be written is not a difference.
    let mut other = before.clone();
    other["inference"]["modelVersion"] = "2".into();
    assert_eq!(written(&between(&before, &other)), json!({}));
}

#[test]
fn a_value_of_another_type_is_sent_whole_with_its_type() {
    let before: Message =
        read(&json!({ "cover": { "@odata.type": "#microsoft.graph.itemAttachment", "name": "a", "size": 1 } }));
    let after: Message = read(&json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "name": "a" } }));
    let patch = MessagePatch::between_whole(&before, &after, |it| [&it.cover]);
    assert_eq!(written(&patch), json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "name": "a" } }));
}

#[test]
fn what_is_no_field_makes_the_request_an_error() {
    static ELSEWHERE: Option<String> = None;
    let model = LanguageProficiency::default();
    let patch = LanguageProficiencyPatch::between_whole(&model, &model, |_| [&ELSEWHERE]);
    let problem = me_profile_languages("1", &patch).problem().cloned();
    assert_eq!(problem, Some(RequestError::WholeOfNoField { model: "microsoft.graph.languageProficiency" }));
}
