//! A page whose linked pages are missing and whose descriptions are placeholders: every fact in it is there, typed.

pub mod beta {
    graph_models::graph_docs! {
        docs = "../docs/seed",
        pages = ["api/languageproficiency-update.md"],
    }
}

use beta::{AllowedAudiences, InferenceData, LanguageProficiency, LanguageProficiencyLevel, LanguageProficiencyPatch, ids};
use graph_models::{DateTimeOffset, Untyped};

fn main() {
    let read = r##"{"@odata.type":"#microsoft.graph.languageProficiency","id":"x","displayName":"Urdu","spoken":"nativeOrBilingual","inference":{"confidenceScore":0.5}}"##;
    let model: LanguageProficiency = serde_json::from_str(read).unwrap();
    let _: (&Option<String>, &Option<AllowedAudiences>, &Option<InferenceData>) = (&model.id, &model.allowed_audiences, &model.inference);
    let _: (&Option<DateTimeOffset>, &Option<DateTimeOffset>) = (&model.created_date_time, &model.last_modified_date_time);
    let _: (&Option<Untyped>, &Option<Untyped>, &Option<Untyped>) = (&model.created_by, &model.last_modified_by, &model.source);
    let _: (&Option<String>, &Option<String>) = (&model.display_name, &model.tag);
    let levels: [&Option<LanguageProficiencyLevel>; 4] = [&model.proficiency, &model.spoken, &model.written, &model.reading];
    assert_eq!(levels[1], &Some(LanguageProficiencyLevel::NativeOrBilingual));
    assert_eq!(serde_json::to_string(&model).unwrap().len(), read.len());

    let patch = LanguageProficiencyPatch::new().set_reading(LanguageProficiencyLevel::LimitedWorking).clear_tag();
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"reading":"limitedWorking","tag":null}"#);
    let request = beta::update_language_proficiency::users_profile_languages(
        ids::UsersId("adele@contoso.com"),
        ids::LanguageProficiencyId("1"),
        &patch,
    );
    assert_eq!(request.path().unwrap(), "/users/adele%40contoso.com/profile/languages/1");
    let request = beta::update_language_proficiency::me_profile_languages("1", &patch);
    assert_eq!(request.path().unwrap(), "/me/profile/languages/1");
    // The table of permissions holds nothing but placeholders, so who may call it is not known.
    assert!(beta::update_language_proficiency::OPERATION.permissions().is_none());
}
