//! What goes over the wire, and what comes back.

use std::collections::BTreeSet;

use graph_client::{Batch, ClientError, GraphClient, reqwest};
use graph_client_tests::{Reply, Server};
use graph_models::{ApiVersion, Cloud, ETag, Guid, NoContent, Operation, Page, Reference, Request, RequestError};
use serde_json::{Value, json};

use crate::v1::{PlannerTask, PlannerTaskPatch, update_planner_task};
use crate::{TOKEN, builder, client, endpoint, normal, request};

static ACTION: Operation =
    Operation::new("Do something", ApiVersion::V1_0).with_page("api/thing-do.md").with_success(&[204]);

#[tokio::test]
async fn a_reference_leads_to_the_endpoint() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);
    let add = |reference: &Reference| -> Request<NoContent> {
        Request::new(http::Method::POST, &ACTION, "/groups/1/members/$ref", &[]).reference(reference)
    };
    client.send(&add(&Reference::at("/users('{id}')", &[("id", "O'Brien")]))).await.unwrap();
    let received = server.received().remove(0);
    assert_eq!(received.header("content-type"), Some("application/json"));
    let address = format!("{}/v1.0/users('O%27%27Brien')", endpoint(&server));
    assert_eq!(received.text(), json!({ "@odata.id": address }).to_string());

    let elsewhere = Reference::parse("https://example.org/v1.0/users/1");
    assert!(matches!(client.send(&add(&elsewhere)).await, Err(ClientError::Request(RequestError::Reference { .. }))));
    let cloud = GraphClient::builder().cloud(Cloud::China).build().unwrap();
    let other = Reference::parse("https://graph.microsoft.com/v1.0/users/1");
    assert!(matches!(cloud.send(&add(&other)).await, Err(ClientError::Request(RequestError::Reference { .. }))));
    let mut batch = Batch::new();
    let handle = batch.add(&add(&other));
    assert!(matches!(
        cloud.send_batch(&batch).await.get(handle),
        Err(ClientError::Request(RequestError::Reference { .. }))
    ));
}

#[tokio::test]
async fn a_patch_on_the_wire_byte_for_byte() {
    let server = Server::replies(vec![Reply::json(200, r#"{"id":"0fb4","displayName":"Norwegian"}"#)]).unwrap();
    let client = builder(&server).trusted_endpoint(endpoint(&server)).token(TOKEN).build().unwrap();
    let response = client
        .send(&request().if_match(&ETag::parse("W/\"1\"").unwrap()).prefer("return=representation"))
        .await
        .unwrap();
    assert_eq!(response.into_value().unwrap().display_name.as_deref(), Some("Norwegian"));
    let received = server.received().remove(0);
    let expected = "PATCH /beta/me/profile/languages/0fb4 HTTP/1.1
accept: application/json
content-type: application/json
if-match: W/\"1\"
prefer: return=representation
client-request-id: <guid>
authorization: Bearer eyJ0eXAiOiJKV1Qi.s3cr3t.tok3n
user-agent: graph-client/0.1.0
accept-encoding: gzip
host: 127.0.0.1:<port>
content-length: 91";
    assert_eq!(normal(&received.head, &server), expected);
    let body = r##"{"@odata.type":"#microsoft.graph.languageProficiency","displayName":"Norwegian","tag":null}"##;
    assert_eq!(received.text(), body);
}

#[tokio::test]
async fn a_get_has_no_body_and_a_post_has_json() {
    let server = Server::replies(vec![Reply::json(200, "{}"), Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);
    let read: Request<Value> = Request::get(&ACTION, "/things/{id}", &[("id", "a b")]);
    client.send(&read.query("$select", "id,name")).await.unwrap();
    let act = Request::<NoContent>::new(http::Method::POST, &ACTION, "/things/{id}/act", &[("id", "1")]);
    client.send(&act.json(&json!({ "how": "well" }))).await.unwrap();
    let received = server.received();
    assert_eq!((received[0].method(), received[0].target()), ("GET", "/v1.0/things/a%20b?$select=id,name"));
    assert_eq!((received[0].header("content-length"), received[0].header("content-type")), (None, None));
    assert_eq!((received[1].method(), received[1].text().as_str()), ("POST", r#"{"how":"well"}"#));
    assert_eq!(received[1].header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn the_answer_tells_value_status_etag_and_request_id() {
    let server = Server::replies(vec![
        Reply::new(200, &["ETag: W/\"2\"", "request-id: 7a0c"], r#"{"@odata.etag":"W/\"1\"","id":"1"}"#),
        Reply::json(201, r#"{"@odata.etag":"W/\"3\"","id":"1"}"#),
        Reply::new(204, &["request-id: 7a0d"], ""),
        Reply::new(202, &[], ""),
        Reply::new(200, &[], ""),
    ])
    .unwrap();
    let client = client(&server);
    for (status, etag, id, has_value) in [
        (200, Some("W/\"2\""), Some("7a0c"), true),
        (201, Some("W/\"3\""), Some("7a0c"), true),
        (204, None, Some("7a0d"), false),
        (202, None, None, false),
        (200, None, None, false),
    ] {
        let response = client.send(&request()).await.unwrap();
        assert_eq!((response.status().as_u16(), response.request_id()), (status, id));
        assert_eq!(response.etag(), etag.map(ETag::received));
        assert_eq!(response.value().is_some(), has_value);
    }
}

#[tokio::test]
async fn each_request_has_a_fresh_id_or_its_own() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);
    for _ in 0..20 {
        client.send(&request()).await.unwrap();
    }
    client.send(&request().header("client-request-id", "mine")).await.unwrap();
    let received = server.received();
    let ids: BTreeSet<_> = received.iter().map(|it| it.header("client-request-id").unwrap()).collect();
    assert_eq!(ids.len(), 21);
    assert!(ids.iter().all(|id| *id == "mine" || id.parse::<Guid>().is_ok()), "{ids:?}");
    assert!(ids.contains("mine"));
}

#[tokio::test]
async fn both_versions_go_to_the_same_endpoint() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);
    client.send(&request()).await.unwrap();
    client
        .send(&update_planner_task::planner_tasks(
            "t1",
            &ETag::parse("W/\"1\"").unwrap(),
            &PlannerTaskPatch::new().set_title("a"),
        ))
        .await
        .unwrap();
    let received = server.received();
    assert!(received[0].target().starts_with("/beta/"));
    assert_eq!(received[1].target(), "/v1.0/planner/tasks/t1");
    assert_eq!(received[1].header("if-match"), Some("W/\"1\""));
}

#[tokio::test]
async fn an_impossible_request_is_never_sent() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let error = client(&server).send(&request().if_match(&ETag::received("a\r\nX: b"))).await.unwrap_err();
    assert!(error.to_string().contains("`if-match`"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_http_client_of_ones_own_is_used() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let http = reqwest::Client::builder().no_proxy().user_agent("mine/1").build().unwrap();
    let client = GraphClient::builder().endpoint(endpoint(&server)).http_client(http).build().unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(server.received()[0].header("user-agent"), Some("mine/1"));
}

#[tokio::test]
async fn a_proxy_gets_the_whole_address() {
    let proxy = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let address = proxy.url();
    let client = GraphClient::builder()
        .endpoint(graph_models::Endpoint::custom("http://graph.invalid").unwrap())
        .configure_http(move |http| http.proxy(reqwest::Proxy::all(address).unwrap()))
        .build()
        .unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(proxy.received()[0].target(), "http://graph.invalid/beta/me/profile/languages/0fb4");
}

#[test]
fn everything_can_be_spawned() {
    fn is_send<T: Send>(_: T) {}
    let server = Server::replies(vec![]).unwrap();
    let client = client(&server);
    let (request, batch) = (request(), Batch::new());
    let pages = Request::<Page<Value>>::get(&ACTION, "/things", &[]);
    is_send(client.send(&request));
    is_send(client.send_batch(&batch));
    is_send(client.send_batch_with(&batch, |_| {}));
    is_send(client.pages(&pages).next());
    is_send(client.pages(&pages).into_items());
    let read = Request::<PlannerTask>::get(&ACTION, "/things/1", &[]);
    is_send(client.update(&read, |_| {}, |patch, etag| update_planner_task::planner_tasks("1", etag, patch)));
}

#[tokio::test]
async fn headers_of_the_connection_are_refused() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    for (name, value) in [
        ("Content-Length", "0"),
        ("content-length", "99999999"),
        ("Host", "example.org"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "close"),
        ("Connection", "authorization"),
        ("Upgrade", "h2c"),
        ("Expect", "100-continue"),
        ("Authorization", "Bearer eyJ0"),
        ("Proxy-Authorization", "Basic eyJ0"),
    ] {
        let error = client(&server).send(&request().header(name, value)).await.unwrap_err();
        assert!(matches!(&error, ClientError::Request(RequestError::ReservedHeader { .. })), "{name} {error:?}");
        assert!(!error.to_string().contains("eyJ0"), "{error}");
    }
    assert!(server.received().is_empty());
}
