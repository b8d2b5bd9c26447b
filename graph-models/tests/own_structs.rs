//! `#[derive(GraphModel)]` in a crate that depends on generated models: with pages of its own, and
//! without any.

#![deny(warnings)]
#![allow(clippy::unwrap_used, reason = "tests")]

/// Checked against a page.
mod by_page {
    use graph_models::{GraphModel, Model, Patch, Response};

    #[derive(GraphModel)]
    #[graph(docs = "../docs/api-reference/v1.0", page = "resources/user.md")]
    struct Person {
        display_name: Option<String>,
        mail: Option<String>,
        account_enabled: Option<bool>,
    }

    #[test]
    fn just_the_properties_that_are_needed() {
        assert_eq!(Person::SELECT, "accountEnabled,displayName,mail");

        let json = r#"{"displayName":"Adele Vance","mail":7,"accountEnabled":true,"jobTitle":"Manager"}"#;
        let answer = http::Response::builder().body(json).unwrap();
        let person = Response::<Person>::read(answer).unwrap().into_value().unwrap();
        assert_eq!(person.display_name.as_deref(), Some("Adele Vance"));
        assert_eq!(person.mail, None);
        assert_eq!(person.account_enabled, Some(true));

        let patch = PersonPatch::new().set_account_enabled(false).clear_mail();
        assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"accountEnabled":false,"mail":null}"#);
    }

    #[test]
    fn the_answer_keeps_the_entity_tag_that_the_struct_drops() {
        let answer = |json: &'static str| http::Response::builder().body(json).unwrap();
        let json = r#"{"@odata.etag":"W/\"1\"","displayName":"Adele Vance"}"#;
        let response = Response::<Person>::read(answer(json)).unwrap();
        assert_eq!(response.etag().unwrap(), "W/\"1\"");
        assert_eq!(response.into_value().unwrap().etag(), None);
        let table = [
            (r#"{"manager":{"@odata.etag":"1"},"@odata.etag":"W/\"2\"","x":[1]}"#, Some("W/\"2\"")),
            (r#"{"@odata.etag":"1","@odata.etag":"2"}"#, Some("2")),
            (r#"{"@odata.etag":"1","@odata.etag":null}"#, None),
            (r#"{"manager":{"@odata.etag":"1"},"x":{"@odata.etag":"1"}}"#, None),
            (r#"{"@odata.etag":1}"#, None),
            ("{}", None),
        ];
        for (json, expected) in table {
            let etag = Response::<Person>::read(answer(json)).unwrap().etag();
            assert_eq!(etag.as_ref().map(AsRef::as_ref), expected, "{json}");
        }
        assert!(Response::<Person>::read(answer("{} x")).is_err());
    }

    #[test]
    fn a_patch_read_from_json_takes_no_property_without_a_field() {
        let index = Person::INFO.index_of("jobTitle").unwrap();
        assert!(Person::INFO.access(index).is_writable(), "or the test says nothing");
        for value in [serde_json::Value::Null, "Manager".into()] {
            let json = serde_json::json!({ "jobTitle": value, "mail": null });
            let error = PersonPatch::from_json(&json).unwrap_err().to_string();
            assert_eq!(error, "`jobTitle` is not writable");
            assert!(serde_json::from_value::<PersonPatch>(json).is_err());
        }
        assert!(PersonPatch::from_json(&serde_json::json!({ "mail": null })).is_ok());
    }
}

/// Checked against the types of another crate, which has read the pages.
#[cfg(feature = "v1-users")]
mod by_model {
    use graph_models::{Additional, GraphModel, Model, Patch, v1};

    #[derive(GraphModel)]
    #[graph(model = v1::User)]
    struct Person {
        display_name: Option<String>,
        business_phones: Option<Vec<String>>,
        password_profile: Option<Password>,
        #[graph(name = "createdDateTime")]
        since: Option<graph_models::DateTimeOffset>,
        rest: Additional,
    }

    #[derive(GraphModel)]
    #[graph(model = v1::PasswordProfile)]
    struct Password {
        force_change_password_next_sign_in: Option<bool>,
    }

    /// Keeps nothing but what it has a field for.
    #[derive(GraphModel)]
    #[graph(model = v1::User)]
    struct Named {
        display_name: Option<String>,
    }

    #[test]
    fn without_the_rest_only_two_of_a_kind_are_compared() {
        let user: v1::User = serde_json::from_str(r#"{"displayName":"Adele Vance","mobilePhone":"+47 1"}"#).unwrap();
        let before = Named::from(user.clone());
        let mut after = before.clone();
        after.display_name = Some("Adele".into());
        let text =
            |before: &v1::User| serde_json::to_string(&v1::UserPatch::between(before, &after.clone().into())).unwrap();
        assert_eq!(text(&before.clone().into()), r#"{"displayName":"Adele"}"#);
        assert_eq!(text(&user), r#"{"displayName":"Adele","mobilePhone":null}"#);
    }

    #[test]
    fn the_model_of_another_crate_takes_the_place_of_the_page() {
        assert_eq!(Person::SELECT, "businessPhones,createdDateTime,displayName,passwordProfile");
        assert_eq!(Person::INFO.name(), v1::User::INFO.name());

        let json = r#"{"createdDateTime":"2014-01-01T00:00:00Z","displayName":"Adele Vance","jobTitle":null,"mail":"a@example.org"}"#;
        let person: Person = serde_json::from_str(json).unwrap();
        assert!(person.since.is_some() && person.business_phones.is_none());
        assert_eq!(serde_json::to_string(&person).unwrap(), json);

        let user = v1::User::from(person.clone());
        assert_eq!(user.mail.as_deref(), Some("a@example.org"));
        assert!(user.is_null("jobTitle") && person.is_null("jobTitle"));
        assert_eq!(Person::from(user.clone()), person);

        let mut changed = person.clone();
        changed.password_profile = Some(Password { force_change_password_next_sign_in: Some(true) });
        changed.since = None;
        let patch: PersonPatch = Patch::between(&user, &changed.into());
        assert_eq!(
            serde_json::to_string(&patch).unwrap(),
            r#"{"passwordProfile":{"forceChangePasswordNextSignIn":true}}"#
        );
        let request = v1::update_user::users("adele@example.org", &patch);
        assert_eq!(request.path().unwrap(), "/users/adele%40example.org");
    }
}
