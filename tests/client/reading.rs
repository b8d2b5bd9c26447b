//! Reading what is to be patched: chosen fields, and pages of them.

use futures_util::TryStreamExt as _;
use graph_client_tests::{Reply, Server};
use graph_models::ETag;

use crate::beta::{LanguageProficiency, LanguageProficiencyPatch, get_language_proficiency, list_profile_languages};
use crate::beta::{LanguageProficiencyLevel, update_language_proficiency};
use crate::v1::{PlannerTask, PlannerTaskPatch, get_planner_task, update_planner_task};
use crate::{client, normal};

#[tokio::test]
async fn chosen_fields_are_read_changed_and_patched() {
    let read = r#"{"@odata.etag":"W/\"1\"","displayName":"Norwegian","reading":"conversational","tag":null}"#;
    let server = Server::replies(vec![Reply::json(200, read), Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);

    let request = get_language_proficiency::me_profile_languages("0fb4");
    let request = request.select(|it| [&it.display_name, &it.reading, &it.tag]);
    let response = client.send(&request).await.unwrap();
    let etag = response.etag().unwrap();
    let before: LanguageProficiency = response.into_value().unwrap();
    let mut after = before.clone();
    after.reading = Some(LanguageProficiencyLevel::NativeOrBilingual);
    let patch = LanguageProficiencyPatch::between(&before, &after);
    let write = update_language_proficiency::me_profile_languages("0fb4", &patch).if_match(&etag);
    assert!(client.send(&write).await.unwrap().value().is_none());

    let received = server.received();
    let head = "GET /beta/me/profile/languages/0fb4?$select=displayName,reading,tag HTTP/1.1
accept: application/json
client-request-id: <guid>
user-agent: graph-client/0.1.0
accept-encoding: gzip
host: 127.0.0.1:<port>";
    assert_eq!(normal(&received[0].head, &server), head);
    assert!(received[0].body.is_empty());
    assert_eq!((received[1].method(), received[1].header("if-match")), ("PATCH", Some("W/\"1\"")));
    let body = r##"{"@odata.type":"#microsoft.graph.languageProficiency","reading":"nativeOrBilingual"}"##;
    assert_eq!(received[1].text(), body);
}

#[tokio::test]
async fn every_page_holds_the_chosen_fields() {
    let server = Server::start(|request, _| {
        let host = request.header("host").unwrap();
        let (path, query) = request.target().split_once('?').unwrap();
        Reply::json(
            200,
            match query.split_once("&$skiptoken=") {
                None => format!(
                    r#"{{"value":[{{"displayName":"a"}}],"@odata.nextLink":"http://{host}{path}?{query}&$skiptoken=2"}}"#
                ),
                Some(_) => r#"{"value":[{"displayName":"b"}]}"#.to_owned(),
            },
        )
    })
    .unwrap();
    let request = list_profile_languages::users_profile_languages("adele@contoso.com").select(|it| [&it.display_name]);
    let items: Vec<LanguageProficiency> = client(&server).pages(&request).into_items().try_collect().await.unwrap();
    let names: Vec<_> = items.iter().filter_map(|it| it.display_name.as_deref()).collect();
    assert_eq!(names, ["a", "b"]);
    let received = server.received();
    let targets: Vec<_> = received.iter().map(|it| it.target()).collect();
    let first = "/beta/users/adele%40contoso.com/profile/languages?$select=displayName";
    assert_eq!(targets, [first.to_owned(), format!("{first}&$skiptoken=2")]);
}

#[tokio::test]
async fn an_update_reads_the_chosen_fields_again_after_a_conflict() {
    let read = |etag: u8, percent: u8| {
        Reply::json(200, format!(r#"{{"@odata.etag":"W/\"{etag}\"","percentComplete":{percent}}}"#))
    };
    let replies = vec![read(1, 20), Reply::json(412, "{}"), read(2, 50), Reply::new(204, &[], "")];
    let server = Server::replies(replies).unwrap();
    let request = get_planner_task::planner_tasks("7").select(|task| [&task.percent_complete]);
    let change = |task: &mut PlannerTask| task.percent_complete = task.percent_complete.map(|percent| percent + 10);
    let write = |patch: &PlannerTaskPatch, etag: &ETag| update_planner_task::planner_tasks("7", etag, patch);
    let updated = client(&server).update(&request, change, write).await.unwrap();
    assert_eq!((updated.conflicts, updated.after.percent_complete), (1, Some(60)));
    let received = server.received();
    for read in [&received[0], &received[2]] {
        assert_eq!(read.target(), "/v1.0/planner/tasks/7?$select=percentComplete");
    }
    assert_eq!(received[3].text(), r#"{"percentComplete":60}"#);
    assert_eq!(received[3].header("if-match"), Some("W/\"2\""));
}
