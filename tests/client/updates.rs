//! Changing an object that others change too.

use std::sync::Mutex;

use graph_client::{ClientError, GraphClient, Updated};
use graph_client_tests::{Reply, Server};
use graph_models::{ETag, Request};

use crate::v1::{PlannerTask, PlannerTaskPatch, update_planner_task};
use crate::{builder, client};

fn read() -> Request<PlannerTask> {
    Request::get(&update_planner_task::OPERATION, "/planner/tasks/{id}", &[("id", "t1")])
}

fn write(patch: &PlannerTaskPatch, etag: &ETag) -> Request<PlannerTask> {
    update_planner_task::planner_tasks("t1", etag, patch)
}

fn more(task: &mut PlannerTask) {
    task.percent_complete = Some(task.percent_complete.unwrap_or(0) + 10);
}

async fn update(client: &GraphClient) -> Result<Updated<PlannerTask, PlannerTask>, ClientError> {
    client.update(&read(), more, write).await
}

/// A task whose entity tag counts its versions. Before each PATCH somebody else changes it, so many
/// times.
fn server(interruptions: u32) -> Server {
    let state = Mutex::new((1, 0, interruptions));
    Server::start(move |request, _| {
        let mut state = state.lock().unwrap();
        if request.method() == "PATCH" {
            if state.2 > 0 {
                *state = (state.0 + 1, state.1 + 1, state.2 - 1);
            }
            if request.header("if-match") != Some(&format!("W/\"{}\"", state.0)) {
                return Reply::json(412, r#"{"error":{"code":"PreconditionFailed"}}"#);
            }
            let patch: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
            state.0 += 1;
            state.1 = patch["percentComplete"].as_i64().unwrap();
            return Reply::new(204, &[], "");
        }
        let body =
            format!(r#"{{"@odata.etag":"W/\"{}\"","id":"t1","title":"a","percentComplete":{}}}"#, state.0, state.1);
        Reply::json(200, body)
    })
    .unwrap()
}

#[tokio::test]
async fn the_difference_is_sent_with_the_entity_tag() {
    let server = server(0);
    let updated = update(&client(&server)).await.unwrap();
    assert_eq!((updated.before.percent_complete, updated.after.percent_complete), (Some(0), Some(10)));
    assert_eq!((updated.conflicts, updated.response.unwrap().status().as_u16()), (0, 204));
    let received = server.received();
    assert_eq!((received[0].method(), received[0].target()), ("GET", "/v1.0/planner/tasks/t1"));
    assert_eq!((received[1].method(), received[1].header("if-match")), ("PATCH", Some("W/\"1\"")));
    assert!(received[1].text().ends_with(r#""percentComplete":10}"#), "{}", received[1].text());
    assert!(!received[1].text().contains("title"));
}

#[tokio::test]
async fn after_a_conflict_the_change_is_made_to_what_is_there_now() {
    let server = server(3);
    let updated = update(&client(&server)).await.unwrap();
    assert_eq!((updated.before.percent_complete, updated.after.percent_complete), (Some(3), Some(13)));
    assert_eq!(updated.conflicts, 3);
    let methods: Vec<_> = server.received().iter().map(|it| it.method().to_owned()).collect();
    assert_eq!(methods, ["GET", "PATCH", "GET", "PATCH", "GET", "PATCH", "GET", "PATCH"]);
}

#[tokio::test]
async fn conflicts_without_end_are_an_error() {
    let server = server(u32::MAX);
    let error = update(&builder(&server).max_conflicts(2).build().unwrap()).await.unwrap_err();
    assert!(error.is_stale(), "{error:?}");
    assert_eq!(server.received().len(), 6);
    assert!(update(&client(&server).with_max_conflicts(0)).await.unwrap_err().is_stale());
    assert_eq!(server.received().len(), 8);
}

#[tokio::test]
async fn no_change_sends_nothing() {
    let server = server(0);
    let updated = client(&server).update(&read(), |_| {}, write).await.unwrap();
    assert!(updated.response.is_none());
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn many_at_once_lose_nothing() {
    let server = server(0);
    let client = builder(&server).max_conflicts(1000).build().unwrap();
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { update(&client).await.map(|it| it.conflicts) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let task = client.send(&read()).await.unwrap().into_value().unwrap();
    assert_eq!(task.percent_complete, Some(100));
}

#[tokio::test]
async fn an_object_without_an_entity_tag_is_left_alone() {
    let server = Server::replies(vec![Reply::json(200, r#"{"id":"t1"}"#)]).unwrap();
    let error = update(&client(&server)).await.unwrap_err();
    assert!(matches!(error, ClientError::NoEtag));
    assert_eq!(server.received().len(), 1);
}

/// The struct drops the entity tag, which the answer keeps.
#[tokio::test]
async fn a_struct_of_ones_own_is_updated_too() {
    #[derive(graph_models::GraphModel)]
    #[graph(docs = "../../docs/api-reference/v1.0", page = "resources/plannertask.md")]
    struct Task {
        percent_complete: Option<i32>,
    }
    let server = server(1);
    let read: Request<Task> = Request::get(&update_planner_task::OPERATION, "/planner/tasks/{id}", &[("id", "t1")]);
    let change = |task: &mut Task| task.percent_complete = task.percent_complete.map(|percent| percent + 10);
    let write = |patch: &TaskPatch, _: &ETag| {
        Request::<Task>::patch(&update_planner_task::OPERATION, "/planner/tasks/{id}", &[("id", "t1")], patch)
    };
    let updated = client(&server).update(&read, change, write).await.unwrap();
    assert_eq!((updated.conflicts, updated.after.percent_complete), (1, Some(11)));
    assert!(server.received()[3].text().ends_with(r#"{"percentComplete":11}"#));
}

#[tokio::test]
async fn where_the_page_has_no_argument_the_entity_tag_is_added() {
    use crate::beta::{LanguageProficiency, LanguageProficiencyPatch, update_language_proficiency};
    let server = Server::replies(vec![
        Reply::new(200, &["ETag: \"7\""], r#"{"id":"1"}"#),
        Reply::json(200, r#"{"id":"1","displayName":"x"}"#),
    ])
    .unwrap();
    let read = Request::get(&update_language_proficiency::OPERATION, "/me/profile/languages/{id}", &[("id", "1")]);
    let change = |it: &mut LanguageProficiency| it.display_name = Some("x".into());
    let write =
        |patch: &LanguageProficiencyPatch, _: &ETag| update_language_proficiency::me_profile_languages("1", patch);
    client(&server).update(&read, change, write).await.unwrap();
    assert_eq!(server.received()[1].header("if-match"), Some("\"7\""));
}
