//! The client for code that is not async.

use std::thread;
use std::time::{Duration, Instant};

use graph_client::blocking::GraphClient;
use graph_client::{AccessToken, Batch, BoxError, ClientError, RetryPolicy, SetupError, TokenRequest};
use graph_client_tests::{Reply, Server};
use graph_models::{ETag, Page, Request};

use crate::beta::{LanguageProficiency, update_language_proficiency::OPERATION};
use crate::{endpoint, request, said, set_up};

fn client(server: &Server) -> GraphClient {
    set_up(GraphClient::builder(), server).build().unwrap()
}

#[test]
fn it_sends_tries_again_and_reads() {
    let server = Server::replies(vec![Reply::new(503, &[], ""), Reply::json(200, r#"{"id":"1"}"#)]).unwrap();
    let client = client(&server);
    assert_eq!(client.send(&request()).unwrap().into_value().unwrap().id.as_deref(), Some("1"));
    assert_eq!(server.received().len(), 2);
    let hasty = client.with_retry(RetryPolicy::never());
    assert!(hasty.send(&request()).is_ok());
}

#[test]
fn threads_share_it() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..10).for_each(|_| assert!(client.send(&request()).is_ok())));
        }
    });
    assert_eq!(server.received().len(), 80);
}

#[test]
fn a_connection_that_was_closed_in_the_meantime_does_no_harm() {
    let server = Server::replies(vec![Reply::new(204, &[], "").close()]).unwrap();
    let client = client(&server);
    for _ in 0..5 {
        client.send(&request()).unwrap();
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(server.received().len(), 5);
}

#[test]
fn pages_are_an_iterator() {
    let server = Server::start(|request, before| {
        let link = format!("http://{}/beta/me/profile/languages?$skip={before}", request.header("host").unwrap());
        let link = if before < 2 { format!(r#","@odata.nextLink":"{link}""#) } else { String::new() };
        Reply::json(200, format!(r#"{{"value":[{{}}]{link}}}"#))
    })
    .unwrap();
    let client = client(&server);
    let request: Request<Page<LanguageProficiency>> = Request::get(&OPERATION, "/me/profile/languages", &[]);
    let pages: Result<Vec<_>, _> = client.pages(&request).collect();
    assert_eq!(pages.unwrap().len(), 3);

    // After the third answer there is no link, so that each walk ends.
    let items: Result<Vec<_>, _> = client.pages(&request).into_items().collect();
    assert_eq!(items.unwrap().len(), 1);
}

#[test]
fn batches_and_updates_work_too() {
    let server = Server::start(|request, _| match request.method() {
        "POST" => Reply::json(200, r#"{"responses":[{"id":"1","status":204}]}"#),
        "GET" => Reply::json(200, r#"{"@odata.etag":"1"}"#),
        _ => Reply::new(204, &[], ""),
    })
    .unwrap();
    let client = client(&server);
    let mut batch = Batch::new();
    let handle = batch.add(&request());
    let mut progress = 0;
    assert!(client.send_batch_with(&batch, |done| progress = done).get(handle).is_ok());
    assert_eq!((progress, client.send_batch(&batch).failures()), (1, 0));
    let read = Request::get(&OPERATION, "/me/profile/languages/1", &[]);
    let change = |it: &mut LanguageProficiency| it.display_name = Some("x".into());
    let write = |patch: &crate::beta::LanguageProficiencyPatch, _: &ETag| {
        crate::beta::update_language_proficiency::me_profile_languages("1", patch)
    };
    assert_eq!(client.update(&read, change, write).unwrap().conflicts, 0);
}

#[tokio::test]
async fn in_async_code_it_is_an_error_and_no_panic() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let client = client(&server);
    let error = client.send(&request()).unwrap_err();
    assert!(matches!(error, ClientError::Setup(SetupError::InsideAsync)), "{error:?}");
    let mut batch = Batch::new();
    let handle = batch.add(&request());
    let error = client.send_batch(&batch).get(handle).unwrap_err();
    assert!(matches!(error, ClientError::Setup(SetupError::InsideAsync)), "{error:?}");
    drop(client);
    assert!(server.received().is_empty());
}

#[test]
fn odd_servers_end_in_an_error_and_in_time() {
    let pause = Duration::from_secs(30);
    for (reply, expected) in [
        (Reply::raw("").then(pause, ""), "timed out waiting for"),
        (Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").then(pause, ""), "the body ended after 1 bytes"),
        (Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").close(), "the body ended after 1 bytes"),
        (
            Reply::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n"),
            "the body ended after",
        ),
        (Reply::raw("").close(), "no response from"),
        (Reply::raw("").reset(), "no response from"),
        (Reply::raw("SSH-2.0-OpenSSH_9.6\r\n"), "no response from"),
        (Reply::raw([0; 4096]), "no response from"),
        (Reply::new(200, &["X: a"; 1000], "{}"), "no response from"),
        (Reply::json(200, "[".repeat(100_000)), "cannot read the body"),
        (Reply::json(200, vec![b'a'; 100_000]), "longer than 50000 bytes"),
        (Reply::new(307, &["Location: http://127.0.0.1:1/x"], ""), "only reads are sent to another origin"),
    ] {
        let server = Server::replies(vec![reply]).unwrap();
        let client = client(&server).with_timeout(Duration::from_millis(300)).with_max_body(50_000);
        let begin = Instant::now();
        let error = said(&client.send(&request()).unwrap_err());
        assert!(error.contains(expected), "{expected}: {error}");
        assert!(begin.elapsed() < Duration::from_secs(10));
    }
}

#[test]
fn a_token_source_that_never_answers_ends_with_the_timeout() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let source = |_: TokenRequest| std::future::pending::<Result<AccessToken, BoxError>>();
    let builder = set_up(GraphClient::builder(), &server).trusted_endpoint(endpoint(&server)).token_source(source);
    let error = builder.timeout(Duration::from_millis(50)).build().unwrap().send(&request()).unwrap_err();
    assert!(error.is_timeout() && server.received().is_empty(), "{error:?}");
}
