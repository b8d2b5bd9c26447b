//! The life of users, groups, messages and tasks, by the functions of their pages: what each
//! request sends, and what its answer is.

#[allow(missing_docs, unused)]
mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/api-reference/v1.0",
        pages = ["api/user-*.md", "api/group-*.md", "api/message-*.md", "api/todotask*.md", "api/plannertask-*.md"],
        missing_pages = "allow",
        allow = ["name-collision"],
    }
}

use graph_models::{Cloud, Content, Delta, ETag, NoContent, Page, Reference, Request, Response, Scalar};
use v1::ids;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Method, path and body of a request to the global cloud.
fn sent<T>(request: &Request<T>) -> Result<(String, String), Box<dyn std::error::Error>> {
    let http = request.to_http(Cloud::Global)?;
    let path = http.uri().path_and_query().map_or("", |path| path.as_str());
    Ok((format!("{} {path}", http.method()), String::from_utf8(http.body().clone())?))
}

fn answer<T: graph_models::Payload>(_: &Request<T>, json: &str) -> Result<T, Box<dyn std::error::Error>> {
    Ok(Response::<T>::read(http::Response::builder().body(json.as_bytes().to_vec())?)?.into_value()?)
}

#[test]
fn what_is_required_stands_in_a_struct_and_the_rest_in_the_new_object() -> Outcome {
    let required = v1::create_user::Required {
        account_enabled: true,
        display_name: "Diego Siciliani".into(),
        mail_nickname: "diegos".into(),
        password_profile: v1::PasswordProfilePatch::new().set_force_change_password_next_sign_in(true),
        user_principal_name: "diegos@contoso.com".into(),
    };
    let request: Request<v1::User> = v1::create_user::users(required, &v1::NewUser::new().set_job_title("Buyer"));
    let (line, body) = sent(&request)?;
    assert_eq!(line, "POST /v1.0/users");
    let body: serde_json::Value = serde_json::from_str(&body)?;
    assert_eq!(body["userPrincipalName"], "diegos@contoso.com");
    assert_eq!(body["passwordProfile"]["forceChangePasswordNextSignIn"], true);
    assert_eq!(body["jobTitle"], "Buyer");
    let created = answer(&request, r#"{"id":"1","displayName":"Diego Siciliani"}"#)?;
    assert_eq!(created.display_name.as_deref(), Some("Diego Siciliani"));
    Ok(())
}

#[test]
fn what_is_said_twice_must_be_the_same() -> Outcome {
    let required = |name: &str| v1::create_group::Required {
        display_name: name.into(),
        mail_enabled: false,
        mail_nickname: "warehouse".into(),
        security_enabled: true,
    };
    let body = v1::NewGroup::new().set_display_name("Warehouse");
    assert!(v1::create_group::groups(required("Warehouse"), &body).problem().is_none());
    let request = v1::create_group::groups(required("Store"), &body);
    let problem = request.problem().map(ToString::to_string).unwrap_or_default();
    assert!(problem.contains("`displayName`") && problem.contains("set it only once"), "{problem}");
    Ok(())
}

#[test]
fn objects_are_deleted_with_the_tag_that_the_page_requires() -> Outcome {
    let request: Request<NoContent> = v1::delete_user::users("diegos@contoso.com");
    assert_eq!(sent(&request)?, ("DELETE /v1.0/users/diegos%40contoso.com".to_owned(), String::new()));
    let request = v1::delete_planner_task::planner_tasks("1", &ETag::parse("W/\"1\"")?);
    assert_eq!(request.headers()["if-match"], "W/\"1\"");
    Ok(())
}

#[test]
fn references_are_added_set_and_removed() -> Outcome {
    let user = Reference::to(&v1::get_user::users("3f"));
    let request = v1::add_group_members::groups_members_ref("45", &user);
    let body = r#"{"@odata.id":"https://graph.microsoft.com/v1.0/users/3f"}"#;
    assert_eq!(sent(&request)?, ("POST /v1.0/groups/45/members/$ref".to_owned(), body.to_owned()));
    let request = v1::set_user_manager::users_manager_ref("9d", &user);
    assert_eq!(sent(&request)?, ("PUT /v1.0/users/9d/manager/$ref".to_owned(), body.to_owned()));
    let request = v1::remove_group_members::groups_members_ref(ids::GroupId("45"), ids::MemberId("3f"));
    assert_eq!(sent(&request)?.0, "DELETE /v1.0/groups/45/members/3f/$ref");
    Ok(())
}

#[test]
fn actions_take_what_is_required_and_build_the_rest() -> Outcome {
    use graph_models::Model as _;
    let message = v1::Message::default().with(|it| it.subject = Some("Lunch?".into()));
    let parameters = v1::user_send_mail::Parameters::new().set_save_to_sent_items(false);
    let request: Request<NoContent> = v1::user_send_mail::me_send_mail(message, parameters);
    let body = r#"{"saveToSentItems":false,"message":{"subject":"Lunch?"}}"#;
    assert_eq!(sent(&request)?, ("POST /v1.0/me/sendMail".to_owned(), body.to_owned()));

    let request: Request<Page<String>> = v1::user_get_member_groups::me_get_member_groups(true);
    assert_eq!(sent(&request)?.1, r#"{"securityEnabledOnly":true}"#);
    assert_eq!(answer(&request, r#"{"value":["a","b"]}"#)?.value, ["a", "b"]);

    let request: Request<Scalar<bool>> = v1::user_revoke_sign_in_sessions::me_revoke_sign_in_sessions();
    assert_eq!(sent(&request)?, ("POST /v1.0/me/revokeSignInSessions".to_owned(), String::new()));
    assert!(answer(&request, r#"{"value":true}"#)?.value);

    let request = v1::message_reply::me_messages_reply("AA", v1::message_reply::Parameters::new());
    assert_eq!(sent(&request)?.1, "{}");
    Ok(())
}

#[test]
fn streams_are_uploaded_as_they_are() -> Outcome {
    let request = v1::upload_user_photo::me_photo_value("image/jpeg", [0xff, 0xd8]);
    assert_eq!(request.headers()["content-type"], "image/jpeg");
    assert_eq!(request.to_http(Cloud::Global)?.body(), &[0xff, 0xd8]);
    assert!(v1::upload_user_photo::me_photo_value("", [0; 1]).problem().is_some());
    let _: Option<Request<Content>> = None;
    Ok(())
}

#[test]
fn a_delta_tells_changed_from_removed() -> Outcome {
    let request: Request<Delta<v1::User>> = v1::get_user_delta::users_delta();
    let delta = answer(&request, r#"{"value":[{"id":"1"},{"id":"2","@removed":{"reason":"changed"}}]}"#)?;
    assert_eq!(delta.value.len(), 2);
    Ok(())
}
