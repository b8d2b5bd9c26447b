//! Tokens: who gets them, how long they are kept, and that nobody sees them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use graph_client::{AccessToken, BoxError, ClientError, GraphClient, SetupError, TokenRequest, TokenSource};
use graph_client_tests::{Reply, Server};
use graph_models::{Cloud, Endpoint};
use tokio::time::sleep;

use crate::{TOKEN, builder, endpoint, request, said};

/// A source that counts, takes a while, and gives tokens of a certain life: `token-1`, `token-2`, …
fn counted(calls: &Arc<AtomicUsize>, life: Duration) -> impl TokenSource + use<> {
    let calls = calls.clone();
    move |_: TokenRequest| {
        let number = calls.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            sleep(Duration::from_millis(20)).await;
            Ok::<_, BoxError>(AccessToken::new(format!("token-{number}")).expires_in(life))
        }
    }
}

fn trusting(server: &Server, source: impl TokenSource) -> GraphClient {
    builder(server).trusted_endpoint(endpoint(server)).token_source(source).build().unwrap()
}

fn authorizations(server: &Server) -> Vec<String> {
    server.received().iter().map(|it| it.header("authorization").unwrap_or("none").to_owned()).collect()
}

#[tokio::test]
async fn a_token_is_asked_for_once_for_many_requests() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let calls = Arc::default();
    let client = trusting(&server, counted(&calls, Duration::from_secs(3600)));
    let request = request();
    for result in join_all((0..100).map(|_| client.send(&request))).await {
        result.unwrap();
    }
    client.send(&request).await.unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    assert_eq!(authorizations(&server), vec!["Bearer token-1"; 101]);
}

#[tokio::test]
async fn a_failure_is_shared_by_those_who_waited_and_asked_about_again_by_others() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let client = trusting(&server, move |_: TokenRequest| {
        let number = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            sleep(Duration::from_millis(20)).await;
            if number == 0 { Err("the vault is closed") } else { Ok(AccessToken::new("t")) }
        }
    });
    let request = request();
    for result in join_all((0..50).map(|_| client.send(&request))).await {
        let error = result.unwrap_err();
        assert!(matches!(error, ClientError::Token(_)));
        assert_eq!(said(&error), "cannot get an access token: the token source failed: the vault is closed");
    }
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    client.send(&request).await.unwrap();
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_request_that_is_dropped_while_it_asks_leaves_that_to_the_next() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let calls = AtomicUsize::new(0);
    let client = trusting(&server, move |_: TokenRequest| {
        let number = calls.fetch_add(1, Ordering::SeqCst);
        async move { if number == 0 { std::future::pending().await } else { Ok::<_, BoxError>(AccessToken::new("second")) } }
    });
    let request = request();
    let dropped = tokio::time::timeout(Duration::from_millis(5), client.send(&request)).await;
    assert!(dropped.is_err());
    client.send(&request).await.unwrap();
    assert_eq!(authorizations(&server), ["Bearer second"]);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_with_the_claims_that_were_asked_for() {
    let challenge = r#"WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    let server = Server::start(move |request, _| match request.header("authorization") {
        Some("Bearer token-with-claims") => Reply::new(204, &[], ""),
        _ => Reply::new(401, &[challenge], ""),
    })
    .unwrap();
    let client = trusting(&server, async |request: TokenRequest| {
        assert_eq!(request.scope, "https://graph.microsoft.com/.default");
        Ok::<_, BoxError>(match request.claims.as_deref() {
            Some(r#"{"a":1}"#) => AccessToken::new("token-with-claims"),
            _ => AccessToken::new("token"),
        })
    });
    client.send(&request()).await.unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(authorizations(&server), ["Bearer token", "Bearer token-with-claims", "Bearer token-with-claims"]);
}

#[tokio::test]
async fn the_same_token_is_not_sent_again_after_a_refusal() {
    let server = Server::replies(vec![Reply::json(401, r#"{"error":{"code":"InvalidAuthenticationToken"}}"#)]).unwrap();
    let client = trusting(&server, AccessToken::new(TOKEN));
    let error = client.send(&request()).await.unwrap_err();
    assert_eq!(error.graph().and_then(|it| it.code()), Some("InvalidAuthenticationToken"));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_new_token_that_is_refused_too_is_an_error() {
    let server = Server::replies(vec![Reply::new(401, &[], "")]).unwrap();
    let calls = Arc::default();
    let error = trusting(&server, counted(&calls, Duration::from_secs(3600))).send(&request()).await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(401));
    assert_eq!(authorizations(&server), ["Bearer token-1", "Bearer token-2"]);
}

#[test]
fn a_token_goes_only_to_the_clouds_own_hosts() {
    for cloud in [Cloud::Global, Cloud::UsGovernmentL4, Cloud::UsGovernmentL5, Cloud::China] {
        // No TLS is built into this test, but a client can be set up.
        assert!(GraphClient::builder().cloud(cloud).token(TOKEN).build().is_ok());
    }
    for other in ["http://graph.microsoft.com", "https://graph.microsoft.com:8443", "https://graph.example.org"] {
        let client = GraphClient::builder().endpoint(Endpoint::custom(other).unwrap()).token(TOKEN);
        let error = client.build().unwrap_err();
        assert!(matches!(error, SetupError::UntrustedEndpoint { .. }));
        assert!(error.to_string().contains(other) && error.to_string().contains("trusted_endpoint"), "{error}");
    }
}

#[tokio::test]
async fn an_authorization_of_the_requests_own_is_kept_and_held_to_the_same_rule() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let request = request().authorization("Bearer mine");
    let error = crate::client(&server).send(&request).await.unwrap_err();
    assert!(matches!(error, ClientError::Setup(SetupError::UntrustedEndpoint { .. })));
    assert!(server.received().is_empty());
    trusting(&server, AccessToken::new(TOKEN)).send(&request).await.unwrap();
    assert_eq!(authorizations(&server), ["Bearer mine"]);
}

#[tokio::test]
async fn a_token_that_is_no_header_is_an_error_without_its_text() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    for bad in ["", "a b", "s3cr3t\r\nX: y", "s3cr3t\n", "sécr3t"] {
        let error = trusting(&server, AccessToken::new(bad)).send(&request()).await.unwrap_err();
        assert!(matches!(error, ClientError::Token(_)));
        assert!(!format!("{error}{error:?}").contains("cr3t"), "{error:?}");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn the_token_is_in_no_debug_text_and_no_error() {
    let server = Server::replies(vec![
        Reply::new(403, &[], "no"),
        Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{").close(),
        Reply::raw("").close(),
        Reply::raw("nonsense\r\n\r\n").close(),
    ])
    .unwrap();
    let token = AccessToken::new(TOKEN);
    let builder = builder(&server).trusted_endpoint(endpoint(&server)).token(TOKEN);
    let mut shown = format!("{token:?} {builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?} {:?}", request().header("authorization", TOKEN));
    for _ in 0..4 {
        let error = client.send(&request()).await.unwrap_err();
        shown += &format!("{error} {error:?} {error:#?}\n");
    }
    assert!(authorizations(&server).iter().all(|it| it.ends_with(TOKEN)));
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[tokio::test]
async fn a_source_that_never_answers_ends_with_the_requests_timeout() {
    let server = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let client = trusting(&server, |_: TokenRequest| std::future::pending::<Result<AccessToken, BoxError>>());
    let client = client.with_timeout(Duration::from_millis(50));
    let begin = std::time::Instant::now();
    let request = request();
    for result in join_all((0..20).map(|_| client.send(&request))).await {
        let error = result.unwrap_err();
        assert!(matches!(&error, ClientError::Token(error) if error.is_timeout()), "{error:?}");
        assert!(error.is_timeout() && error.to_string().contains("50ms"), "{error}");
    }
    assert!(begin.elapsed() < Duration::from_secs(5));
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_refusal_stands_when_the_source_never_gives_another_token() {
    let server = Server::replies(vec![Reply::json(401, "{}")]).unwrap();
    let calls = AtomicUsize::new(0);
    let client = trusting(&server, move |_: TokenRequest| {
        let is_first = calls.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if !is_first {
                std::future::pending::<()>().await;
            }
            Ok::<_, BoxError>(AccessToken::new("old"))
        }
    });
    let error = client.with_timeout(Duration::from_millis(50)).send(&request()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(server.received().len(), 1);
}
