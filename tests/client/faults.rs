//! Faults of the network: each is an error with a clear text, and none is a panic or a wait without
//! end.

use std::io::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use graph_client::{ClientError, GraphClient};
use graph_client_tests::{Reply, Server};
use graph_models::{Endpoint, ErrorKind};

use crate::{builder, client, request, said};

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\nrequest-id: 7a0c\r\n\r\n{\"displayName\":\"Nor";

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_body_that_breaks_off_keeps_its_beginning() {
    for reply in [Reply::raw(HALF).close(), Reply::raw(HALF).then(Duration::from_millis(100), "").reset()] {
        let server = Server::replies(vec![reply]).unwrap();
        let error = client(&server).send(&request()).await.unwrap_err();
        let graph = error.graph().unwrap();
        assert_eq!((graph.kind(), graph.request_id()), (ErrorKind::UnreadableBody, Some("7a0c")));
        assert_eq!(graph.body(), b"{\"displayName\":\"Nor");
        assert!(said(&error).contains("the body ended after 19 bytes"), "{error}");
        assert_eq!(server.received().len(), 1, "what was asked for has been done");
    }
}

#[tokio::test]
async fn an_error_that_breaks_off_is_still_that_error() {
    let half = HALF.replace("200 OK", "503 Busy");
    let server = Server::replies(vec![Reply::raw(half).close(), Reply::new(204, &[], "")]).unwrap();
    client(&server).send(&request()).await.unwrap();
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn no_answer_at_all_is_an_error_and_no_retry() {
    for reply in [
        Reply::raw("").close(),
        Reply::raw("").reset(),
        Reply::raw("HTTP/1.1 200").close(),
        Reply::raw("SSH-2.0-OpenSSH_9.6\r\n\r\n").close(),
        Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n").close(),
    ] {
        let server = Server::replies(vec![reply]).unwrap();
        let error = client(&server).send(&request()).await.unwrap_err();
        assert!(matches!(error, ClientError::Transport(_)), "{error:?}");
        assert!(said(&error).starts_with("no response from 127.0.0.1: "), "{error}");
        assert!(!said(&error).contains("/me/"), "{error}");
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn no_server_is_an_error_that_says_so() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let endpoint = Endpoint::custom(format!("http://127.0.0.1:{port}")).unwrap();
    let client = GraphClient::builder().endpoint(endpoint).configure_http(|http| http.no_proxy()).build().unwrap();
    let error = client.send(&request()).await.unwrap_err();
    assert!(matches!(&error, ClientError::Transport(error) if error.is_connect()));
    assert!(said(&error).starts_with("cannot connect to 127.0.0.1: "), "{error}");
    assert!(said(&error).contains("refused"), "{error}");
}

#[tokio::test]
async fn a_slow_server_runs_out_of_time() {
    let never = Duration::from_secs(30);
    let server =
        Server::replies(vec![Reply::raw("").then(never, "HTTP/1.1 204 No\r\n\r\n"), Reply::raw(HALF).then(never, "")]);
    let server = server.unwrap();
    let client = builder(&server).timeout(Duration::from_secs(2)).build().unwrap();
    let error = client.send(&request()).await.unwrap_err();
    assert!(error.is_timeout());
    assert!(said(&error).starts_with("timed out waiting for 127.0.0.1"), "{error}");
    // In the middle of a body the status is known, and the beginning is kept.
    let error = client.send(&request()).await.unwrap_err();
    assert_eq!(error.graph().unwrap().body().len(), 19);
    assert!(said(&error).contains("timed out"), "{error}");
}

#[tokio::test]
async fn the_timeout_is_the_last_one_that_was_set() {
    let server =
        Server::start(|_, _| Reply::raw("").then(Duration::from_millis(400), "HTTP/1.1 204 No\r\n\r\n")).unwrap();
    let (short, long) = (Duration::from_millis(50), Duration::from_secs(30));
    let configured = |timeout| builder(&server).configure_http(move |http| http.timeout(timeout));
    let own = |timeout| {
        let http = graph_client::reqwest::Client::builder().no_proxy().timeout(timeout).build().unwrap();
        builder(&server).http_client(http)
    };
    for client in [
        configured(short).build(),
        configured(long).timeout(short).build(),
        own(short).build(),
        own(long).timeout(short).build(),
    ] {
        let client = client.unwrap();
        assert!(client.send(&request()).await.unwrap_err().is_timeout());
        assert!(client.with_timeout(long).send(&request()).await.is_ok());
    }
    for client in [configured(short).timeout(long).build(), own(short).timeout(long).build()] {
        let client = client.unwrap();
        assert!(client.send(&request()).await.is_ok());
        assert!(client.with_timeout(short).send(&request()).await.unwrap_err().is_timeout());
    }
}

#[tokio::test]
async fn a_slow_answer_that_comes_in_time_is_an_answer() {
    let mut reply = Reply::raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    for part in ["2\r\n{\"\r\n", "2\r\nid\r\n", "6\r\n\":\"1\"}\r\n", "0\r\n\r\n"] {
        reply = reply.then(Duration::from_millis(30), part);
    }
    let server = Server::replies(vec![reply]).unwrap();
    assert_eq!(client(&server).send(&request()).await.unwrap().into_value().unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn a_storm_is_survived() {
    let mut replies = vec![Reply::new(503, &["Retry-After: 0"], "<html>busy</html>"); 5];
    replies.push(Reply::json(200, r#"{"id":"1"}"#));
    let server = Server::replies(replies).unwrap();
    assert!(client(&server).send(&request()).await.unwrap().value().is_some());
    assert_eq!(server.received().len(), 6);
}

#[tokio::test]
async fn gzip_is_unpacked_and_kept_within_the_limit() {
    let small = gzip(r#"{"id":"1"}"#);
    // A megabyte of blanks is a thousand bytes long.
    let bomb = gzip(&format!(r#"{{"id":"1"}}{}"#, " ".repeat(1_000_000)));
    assert!(bomb.len() < 2000);
    let headers = ["content-encoding: gzip", "content-type: application/json"];
    let server = Server::replies(vec![
        Reply::new(200, &headers, &small),
        Reply::new(200, &headers, &bomb),
        Reply::new(200, &headers, &small[..small.len() - 10]),
        Reply::new(200, &headers, "no gzip"),
    ])
    .unwrap();
    let client = builder(&server).max_body(10_000).build().unwrap();
    assert_eq!(client.send(&request()).await.unwrap().into_value().unwrap().id.as_deref(), Some("1"));
    for text in ["longer than 10000 bytes", "the body ended after", "the body ended after"] {
        let error = client.send(&request()).await.unwrap_err();
        assert_eq!(error.graph().unwrap().kind(), ErrorKind::UnreadableBody);
        assert!(said(&error).contains(text), "{error}");
    }
}

#[tokio::test]
async fn an_error_in_gzip_is_read_like_any_other() {
    let body = r#"{"error":{"code":"BadRequest","message":"The tag is too long."}}"#;
    let packed = gzip(body);
    let headers = ["content-encoding: gzip", "content-type: application/json", "request-id: 7a0c"];
    let server = Server::replies(vec![
        Reply::new(400, &headers, &packed),
        // What arrived of it is kept, and the status stands.
        Reply::new(400, &headers, &packed[..packed.len() - 4]),
        Reply::new(400, &headers, "no gzip"),
        Reply::new(400, &headers, gzip(&format!("{body}{}", " ".repeat(1_000_000)))),
    ])
    .unwrap();
    let client = builder(&server).max_body(10_000).build().unwrap();
    for is_whole in [true, true, false, true] {
        let error = client.send(&request()).await.unwrap_err();
        let graph = error.graph().unwrap();
        assert_eq!((graph.status().as_u16(), graph.request_id()), (400, Some("7a0c")), "{error:?}");
        assert_eq!(graph.body().starts_with(body.as_bytes()), is_whole, "{error:?}");
    }
}

#[tokio::test]
async fn gzip_without_a_word_about_it_is_an_error_with_the_bytes() {
    let bytes = gzip(r#"{"id":"1"}"#);
    let server = Server::replies(vec![Reply::new(200, &[], &bytes)]).unwrap();
    let error = client(&server).send(&request()).await.unwrap_err();
    assert_eq!(error.graph().unwrap().body(), bytes);
}
