//! Operations that go on after their answer.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use graph_client::blocking;
use graph_client::{ClientError, GraphClient};
use graph_client_tests::{Reply, Server};
use graph_models::{Accepted, ApiVersion, Content, Operation, ProgressStatus, Request};
use http::Method;

use crate::{TOKEN, builder, client, endpoint, said, set_up};

static COPY: Operation = Operation::new("Copy a thing", ApiVersion::Beta);

fn copy() -> Request<Accepted> {
    Request::new(Method::POST, &COPY, "/things/1/copy", &[]).header("workbook-session-id", "7")
}

fn trusting(server: &Server) -> GraphClient {
    builder(server).trusted_endpoint(endpoint(server)).token(TOKEN).build().unwrap()
}

/// What a monitor says, one answer after the other.
fn progress(answers: &[(u16, &str)]) -> Vec<Reply> {
    answers.iter().map(|(status, body)| Reply::json(*status, body)).collect()
}

const RUNNING: (u16, &str) = (202, r#"{"status":"inProgress","percentageComplete":27.8}"#);
const COPIED: (u16, &str) = (200, r#"{"status":"completed","percentageComplete":100,"resourceId":"01MOW"}"#);
const FAILED: (u16, &str) = (200, r#"{"status":"failed","error":{"code":"nameAlreadyExists","message":"No."}}"#);

/// A server that takes a request on and names an address for it.
fn accepting(location: &str) -> Server {
    Server::replies(vec![Reply::new(202, &[&format!("Location: {location}"), "Retry-After: 0.03"], "")]).unwrap()
}

async fn accepted(client: &GraphClient) -> Accepted {
    client.send(&copy()).await.unwrap().into_value().unwrap()
}

#[tokio::test]
async fn a_monitor_of_another_host_gets_neither_token_nor_headers() {
    let monitor = Server::replies(progress(&[RUNNING, RUNNING, COPIED])).unwrap();
    let server = accepting(&format!("{}/monitor/4A3?sig=x", monitor.url()));
    let client = trusting(&server);
    let monitoring = client.monitor(&copy(), &accepted(&client).await).unwrap();
    let copied = monitoring.first_delay(Duration::from_millis(5)).finish().await.unwrap();
    assert_eq!((copied.resource_id(), copied.percentage_complete()), (Some("01MOW"), Some(100.0)));
    assert_eq!(server.received()[0].header("authorization"), Some(&*format!("Bearer {TOKEN}")));
    assert_eq!(monitor.received().len(), 3);
    for received in monitor.received() {
        assert_eq!((received.method(), received.target()), ("GET", "/monitor/4A3?sig=x"));
        for name in ["authorization", "workbook-session-id", "client-request-id"] {
            assert_eq!(received.header(name), None, "{name}");
        }
    }
}

#[tokio::test]
async fn a_path_of_graph_is_asked_with_the_token_and_the_headers() {
    let server = Server::start(|request, before| match before {
        0 => Reply::new(202, &["Location: /things('1')/operations('2')"], ""),
        1 => Reply::new(202, &["Retry-After: 0.2"], r#"{"status":"notStarted"}"#),
        _ => {
            let session = request.header("workbook-session-id");
            let body = format!(r#"{{"status":"succeeded","targetResourceId":"{}"}}"#, session.unwrap_or("none"));
            Reply::json(200, body)
        }
    })
    .unwrap();
    let client = trusting(&server);
    let monitoring = client.monitor(&copy(), &accepted(&client).await).unwrap();
    let begin = std::time::Instant::now();
    let all: Vec<_> = monitoring.first_delay(Duration::ZERO).into_stream().try_collect().await.unwrap();
    assert!(begin.elapsed() >= Duration::from_millis(200), "{:?}", begin.elapsed());
    let statuses: Vec<_> = all.iter().map(|progress| progress.status().clone()).collect();
    assert_eq!(statuses, [ProgressStatus::Running, ProgressStatus::Succeeded]);
    assert_eq!(all[1].resource_id(), Some("7"));
    let received = server.received();
    assert!(received[1..].iter().all(|it| it.target() == "/beta/things('1')/operations('2')"));
    assert!(received.iter().all(|it| it.header("authorization").is_some()));
}

#[tokio::test]
async fn a_redirect_to_what_was_made_is_the_end_and_is_not_followed() {
    let made = Server::replies(vec![Reply::json(200, r#"{"id":"2"}"#)]).unwrap();
    let location = format!("Location: {}/beta/things/2", made.url());
    let monitor = Server::replies(vec![Reply::new(303, &[&location], "")]).unwrap();
    let server = accepting(&format!("{}/monitor", monitor.url()));
    let client = client(&server);
    let copied = client.monitor(&copy(), &accepted(&client).await).unwrap().finish().await.unwrap();
    assert!(copied.resource_location().unwrap().ends_with("/beta/things/2"));
    assert!(made.received().is_empty());
}

#[tokio::test]
async fn failures_tell_why_and_endless_ones_how_far_they_were() {
    let quick = Duration::from_millis(1);
    let monitor = Server::replies(progress(&[RUNNING, FAILED])).unwrap();
    let server = accepting(&format!("{}/monitor", monitor.url()));
    let client = client(&server);
    let monitoring = client.monitor(&copy(), &accepted(&client).await).unwrap();
    let error = monitoring.first_delay(quick).finish().await.unwrap_err();
    assert!(matches!(&error, ClientError::Failed(progress) if progress.error().is_some()), "{error:?}");
    assert_eq!(said(&error), "the operation failed: nameAlreadyExists: No.");

    let endless = Server::replies(progress(&[RUNNING])).unwrap();
    let server = accepting(&format!("{}/monitor", endless.url()));
    let client = crate::client(&server);
    let monitoring = client.monitor(&copy(), &accepted(&client).await).unwrap();
    let error = monitoring.first_delay(quick).max_total_delay(Duration::from_millis(150)).finish().await.unwrap_err();
    assert!(matches!(&error, ClientError::Unfinished(Some(_))), "{error:?}");
    assert_eq!(said(&error), "the operation did not finish in time: running, 27.8 % done");
    assert!((2..9).contains(&endless.received().len()), "{}", endless.received().len());
}

#[tokio::test]
async fn what_cannot_be_followed_is_said() {
    let server = Server::replies(vec![Reply::new(202, &[], "")]).unwrap();
    let client = client(&server);
    let error = client.monitor(&copy(), &accepted(&client).await).unwrap_err();
    assert!(matches!(error, ClientError::NoMonitor), "{error:?}");
    for location in ["ftp://example.org/x", "https://u:p4ss@example.org/x", "/v1.0/things('1')/operations('2')"] {
        let server = accepting(location);
        let client = crate::client(&server);
        let error = client.monitor(&copy(), &accepted(&client).await).unwrap_err();
        assert!(matches!(error, ClientError::Request(_)), "{error:?}");
        assert!(!said(&error).contains("p4ss"));
    }
}

#[test]
fn without_async_it_waits() {
    let monitor = Server::replies(progress(&[RUNNING, COPIED, RUNNING, COPIED])).unwrap();
    let server = accepting(&format!("{}/monitor", monitor.url()));
    let client = set_up(blocking::GraphClient::builder(), &server).build().unwrap();
    let accepted = client.send(&copy()).unwrap().into_value().unwrap();
    let monitoring = || client.monitor(&copy(), &accepted).unwrap().first_delay(Duration::from_millis(1));
    assert_eq!(monitoring().finish().unwrap().resource_id(), Some("01MOW"));
    assert_eq!(monitoring().map(Result::unwrap).count(), 2);
}

#[tokio::test]
async fn bytes_come_from_where_the_service_sends_one() {
    let store = Server::replies(vec![Reply::new(200, &["Content-Type: image/png"], b"\x89PNG\r\n")]).unwrap();
    let location = format!("Location: {}/blob?sig=x", store.url());
    let server = Server::replies(vec![Reply::new(302, &[&location], "")]).unwrap();
    let photo: Request<Content> = Request::get(&COPY, "/me/photo/$value", &[]);
    let photo = trusting(&server).send(&photo).await.unwrap().into_value().unwrap();
    assert_eq!((photo.bytes(), photo.content_type()), (&b"\x89PNG\r\n"[..], Some("image/png")));
    assert_eq!(server.received()[0].header("accept"), Some("*/*"));
    assert_eq!(store.received()[0].header("authorization"), None);
}
