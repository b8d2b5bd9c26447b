//! Errors: nothing that a service or a gateway answers is lost.

use graph_client::ClientError;
use graph_client_tests::{Reply, Server};
use graph_models::{ETag, ErrorKind, GraphError};

use crate::{builder, client, request, said};

async fn error(reply: Reply) -> GraphError {
    let server = Server::replies(vec![reply]).unwrap();
    client(&server).send(&request()).await.unwrap_err().graph().unwrap().clone()
}

#[tokio::test]
async fn graphs_own_errors_are_read_whole() {
    let body = r#"{"error":{"code":"BadRequest","message":"No.","target":"tag","details":[{"code":"tooLong"}],
        "innerError":{"code":"inner","request-id":"1","client-request-id":"2","date":"2026-11-23T09:00:00"}}}"#;
    let error = error(Reply::new(400, &["request-id: 7a0c"], body)).await;
    assert_eq!((error.code(), error.message(), error.target()), (Some("BadRequest"), Some("No."), Some("tag")));
    assert_eq!(error.details()[0].code.as_deref(), Some("tooLong"));
    assert_eq!(error.inner().unwrap().code.as_deref(), Some("inner"));
    assert_eq!((error.request_id(), error.client_request_id()), (Some("7a0c"), Some("2")));
    assert_eq!(error.body(), body.as_bytes());
}

#[tokio::test]
async fn html_and_nothing_keep_status_and_text() {
    let html = "<html><head><title>502 Bad Gateway</title></head></html>";
    let gateway = error(Reply::new(502, &["content-type: text/html"], html)).await;
    assert_eq!((gateway.status().as_u16(), gateway.code()), (502, None));
    assert_eq!(gateway.message(), Some("502 Bad Gateway"));
    assert_eq!(gateway.body(), html.as_bytes());
    let nothing = error(Reply::new(403, &["request-id: 7a0c"], "")).await;
    assert_eq!((nothing.to_string().as_str(), nothing.body()), ("403 Forbidden (request-id 7a0c)", &b""[..]));
}

#[tokio::test]
async fn a_page_in_the_place_of_an_answer_is_an_error_with_its_text() {
    let html = "<html>sign in here</html>";
    let error = error(Reply::new(200, &["content-type: text/html"], html)).await;
    assert_eq!((error.kind(), error.body()), (ErrorKind::UnreadableBody, html.as_bytes()));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn json_counts_as_json_whatever_its_type_is_called() {
    let server = Server::replies(vec![Reply::new(200, &["content-type: text/plain"], r#"{"id":"1"}"#)]).unwrap();
    let response = client(&server).send(&request()).await.unwrap();
    assert_eq!(response.into_value().unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn what_is_longer_than_the_limit_is_not_read() {
    let long = format!(r#"{{"displayName":"{}"}}"#, "a".repeat(100_000));
    // Far more is announced than ever comes: whoever waits for it waits in vain.
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100000000000\r\n\r\n";
    let server = Server::replies(vec![
        Reply::json(200, &long),
        Reply::raw(format!("{head}{long}")),
        Reply::json(400, &long),
        Reply::json(200, &long),
    ])
    .unwrap();
    let client = builder(&server).max_body(1000).build().unwrap();
    for status in [200, 200, 400] {
        let error = client.send(&request()).await.unwrap_err();
        let error = error.graph().unwrap();
        assert_eq!((error.status().as_u16(), error.body().len()), (status, 1000));
        assert_eq!(error.body(), &long.as_bytes()[..1000]);
        assert_eq!(said(error).contains("longer than 1000 bytes"), status == 200, "{error}");
    }
    client.with_max_body(long.len()).send(&request()).await.unwrap();
}

#[tokio::test]
async fn a_stale_entity_tag_is_an_error_of_its_own() {
    let body = r#"{"error":{"code":"PreconditionFailed","message":"Changed."}}"#;
    let server = Server::replies(vec![Reply::new(412, &["ETag: W/\"2\""], body), Reply::new(412, &[], "")]).unwrap();
    let error = client(&server).send(&request().if_match(&ETag::parse("W/\"1\"").unwrap())).await.unwrap_err();
    assert!(error.is_stale() && !error.is_retryable());
    let ClientError::Stale(graph) = &error else { panic!("{error:?}") };
    assert_eq!((graph.etag().unwrap().as_str(), graph.code()), ("W/\"2\"", Some("PreconditionFailed")));
    let error = client(&server).send(&request().if_match(&ETag::parse("W/\"1\"").unwrap())).await.unwrap_err();
    assert_eq!(error.graph().and_then(GraphError::etag), None);
}

#[tokio::test]
async fn characters_that_are_not_seen_are_escaped_in_what_an_error_says() {
    let body = "{\"error\":{\"code\":\"no\u{202e}tfihs\",\"message\":\"a\u{2066}b\u{200b}c\\u2028d\u{feff}\"}}";
    let error = error(Reply::json(400, body)).await;
    let said = error.to_string();
    assert!(said.contains(r"no\u{202e}tfihs: a\u{2066}b\u{200b}c d\u{feff}"), "{said}");
    assert_eq!(error.code(), Some("no\u{202e}tfihs"), "as it came");
    let html = crate::errors::error(Reply::new(502, &[], "<p>Bad\u{202e}yawetaG")).await;
    assert_eq!(html.to_string(), r"502 Bad Gateway: Bad\u{202e}yawetaG");
}
