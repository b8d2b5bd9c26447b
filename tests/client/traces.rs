//! What is told through `tracing`, and what never is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use graph_client::Batch;
use graph_client_tests::{Reply, Server};
use graph_models::ETag;
use tracing_subscriber::fmt::format::FmtSpan;

use common::beta::list_profile_languages;
use common::{TOKEN, builder, endpoint, request};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

// The log of a process can be set once, so that this is the only test that listens to it.
#[test]
fn a_span_for_each_request_and_no_secret_path_or_body() {
    let log = Log::default();
    let writer = log.clone();
    // Everything that this crate, reqwest, hyper and others say, also by way of the `log` crate.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let server = Server::replies(vec![
        Reply::new(429, &["Retry-After: 0"], ""),
        Reply::json(200, r#"{"displayName":"b0dy"}"#),
        Reply::new(500, &["request-id: 7a0d"], r#"{"error":{"message":"b0dy"}}"#),
        Reply::json(200, r#"{"responses":[]}"#),
        Reply::new(307, &["Location: /beta/me/0fb4?name=b0dy"], ""),
        Reply::new(204, &[], ""),
        Reply::json(200, r#"{"value":[],"@odata.nextLink":"https://example.org/beta/0fb4?$skiptoken=s3cr3t"}"#),
        Reply::raw("").close(),
    ])
    .unwrap();
    let client = builder(&server).trusted_endpoint(endpoint(&server)).token(TOKEN).build().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        client.send(&request().if_match(&ETag::parse("W/\"b0dy\"").unwrap())).await.unwrap();
        client.send(&request()).await.unwrap_err();
        let mut batch = Batch::new();
        batch.add(&request());
        client.send_batch(&batch).await;
        client.send(&request()).await.unwrap();
        let mut pages = client.pages(&list_profile_languages::me_profile_languages());
        pages.next().await.unwrap().unwrap();
        pages.next().await.unwrap().unwrap_err();
        client.send(&request()).await.unwrap_err();
    });
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for expected in [
        "graph_request{",
        "operation=\"Update languageProficiency\"",
        "version=\"beta\"",
        "http.request.method=\"PATCH\"",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "request_id=\"7a0c\"",
        "error.type=\"service\"",
        "error.type=\"transport\"",
        "throttled; waiting status=429 seconds=0.0",
        "operation=\"Send a batch\"",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    for secret in ["s3cr3t", "b0dy", "Norwegian", "0fb4"] {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
}
