//! Navigation properties that a patch binds to objects.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use crate::fixture::get_language_proficiency::me_profile_languages as get;
use crate::fixture::update_language_proficiency::{OPERATION, me_profile_languages};
use crate::fixture::{InferenceDataPatch, LanguageProficiency, LanguageProficiencyPatch};
use crate::{Cloud, Patch, PatchState, Reference, Request, RequestError, Untyped};

fn bound() -> LanguageProficiencyPatch {
    LanguageProficiencyPatch::new()
        .set_note("x")
        .set_manager_ref(Reference::to(&get("a b")))
        .set_dialects_refs([Reference::to(&get("1")), Reference::parse("https://graph.microsoft.com/v1.0/things/2")])
}

#[test]
fn a_request_writes_addresses_and_serde_paths() {
    let written = json!({
        "note": "x",
        "dialects@odata.bind": ["/me/profile/languages/1", "https://graph.microsoft.com/v1.0/things/2"],
        "manager@odata.bind": "/me/profile/languages/a%20b",
    });
    assert_eq!(serde_json::to_value(bound()).unwrap(), written);
    assert_eq!(serde_json::from_value::<LanguageProficiencyPatch>(written).unwrap(), bound());
    let http = me_profile_languages("1", &bound()).to_http(Cloud::Global).unwrap();
    assert_eq!(
        serde_json::from_slice::<Value>(http.body()).unwrap(),
        json!({
            "@odata.type": "#microsoft.graph.languageProficiency",
            "note": "x",
            "dialects@odata.bind": [
                "https://graph.microsoft.com/beta/me/profile/languages/1",
                "https://graph.microsoft.com/v1.0/things/2",
            ],
            "manager@odata.bind": "https://graph.microsoft.com/beta/me/profile/languages/a%20b",
        })
    );
    assert_eq!(
        me_profile_languages("1", &bound()).to_http(Cloud::China).unwrap_err().to_string(),
        "the reference \"v1.0/things/2\" belongs to another cloud than the request; create it from a request with \
         `Reference::to`, or use an address exactly as the service sent it"
    );
}

#[test]
fn binding_alone_is_something_to_send() {
    let patch = LanguageProficiencyPatch::new().set_manager_ref(Reference::to(&get("1")));
    assert!(!patch.is_empty() && !me_profile_languages("1", &patch).is_empty());
    assert_eq!(patch.state("manager@odata.bind"), PatchState::Set);
    let request = me_profile_languages("1", &patch).without_odata_type();
    let http = request.to_http(Cloud::Global).unwrap();
    let body = r#"{"manager@odata.bind":"https://graph.microsoft.com/beta/me/profile/languages/1"}"#;
    assert_eq!(std::str::from_utf8(http.body()).unwrap(), body);
}

#[test]
fn what_is_wrong_with_a_reference_is_told_by_the_request() {
    let wrong = LanguageProficiencyPatch::new().set_manager_ref(Reference::to(&get("..")));
    assert!(!wrong.is_empty() && format!("{wrong:?}").contains("manager@odata.bind"));
    assert!(serde_json::to_string(&wrong).is_err());
    let request = me_profile_languages("1", &wrong);
    assert!(matches!(request.problem(), Some(RequestError::DotSegment { .. })) && request.body().is_none());
    let model = wrong.to_model();
    let request: Request<()> = Request::new(http::Method::POST, &OPERATION, "/a", &[]).json(&model);
    let error = request.to_http(Cloud::Global).unwrap_err().to_string();
    assert!(error.contains("the value of `languageProficiencyId`"), "{error}");
    let patch = wrong.set_manager_ref(Reference::to(&get("1")));
    assert!(me_profile_languages("1", &patch).problem().is_none());
    let list = LanguageProficiencyPatch::new().set_dialects_refs([Reference::<Untyped>::at("x", &[])]);
    assert!(me_profile_languages("1", &list).problem().is_some());
}

#[test]
fn a_copy_is_not_bound_and_a_model_that_is_sent_is() {
    let mut copy = LanguageProficiency::default();
    bound().apply(&mut copy);
    assert_eq!(serde_json::to_value(copy).unwrap(), json!({ "note": "x" }));
    let nested = InferenceDataPatch::new().set_confidence_score(0.5);
    let model = bound().clear_tags().set_inference(nested).to_model();
    assert_eq!(
        serde_json::to_value(model).unwrap(),
        json!({
            "inference": { "confidenceScore": 0.5 },
            "note": "x",
            "tags": null,
            "dialects@odata.bind": ["/me/profile/languages/1", "https://graph.microsoft.com/v1.0/things/2"],
            "manager@odata.bind": "/me/profile/languages/a%20b",
        })
    );
}

#[test]
fn only_navigation_properties_are_bound() {
    for name in ["note", "mangaer", "other"] {
        let json = json!({ format!("{name}@odata.bind"): "/a/1" });
        assert!(LanguageProficiencyPatch::from_json(&json).is_err(), "{name}");
    }
}
