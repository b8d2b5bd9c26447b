//! Credentials of the Azure SDK, good and bad.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use azure_core::error::ErrorKind;
use azure_core::time::OffsetDateTime;
use common::{TOKEN, builder, endpoint, request, said};
use graph_client::{AzureCredential, ClientError, GraphClient};
use graph_client_tests::{Reply, Server};

type Answer = Box<dyn Fn(usize) -> Option<azure_core::Result<AccessToken>> + Send + Sync>;

/// A credential that answers as a function says, or never.
struct Credential {
    answer: Answer,
    calls: AtomicUsize,
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential")
    }
}

#[async_trait::async_trait]
impl TokenCredential for Credential {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> azure_core::Result<AccessToken> {
        assert_eq!(scopes, ["https://graph.microsoft.com/.default"]);
        match (self.answer)(self.calls.fetch_add(1, Ordering::SeqCst)) {
            Some(answer) => answer,
            None => std::future::pending().await,
        }
    }
}

fn client(
    server: &Server,
    answer: impl Fn(usize) -> Option<azure_core::Result<AccessToken>> + Send + Sync + 'static,
) -> GraphClient {
    let credential = Arc::new(Credential { answer: Box::new(answer), calls: AtomicUsize::new(0) });
    builder(server).trusted_endpoint(endpoint(server)).token_source(AzureCredential::new(credential)).build().unwrap()
}

fn token(secret: &str, expires_in: i64) -> Option<azure_core::Result<AccessToken>> {
    let expires_on = OffsetDateTime::from_unix_timestamp(OffsetDateTime::now_utc().unix_timestamp() + expires_in);
    Some(Ok(AccessToken::new(secret.to_owned(), expires_on.unwrap())))
}

fn done() -> Server {
    Server::replies(vec![Reply::new(204, &[], "")]).unwrap()
}

#[tokio::test]
async fn a_token_is_kept_until_shortly_before_its_end() {
    let server = done();
    let client = client(&server, |call| token(&format!("{TOKEN}{call}"), 3600));
    for _ in 0..3 {
        client.send(&request()).await.unwrap();
    }
    let all: Vec<_> = server.received().iter().map(|it| it.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(all, vec![format!("Bearer {TOKEN}0"); 3]);
}

#[tokio::test]
async fn times_of_any_kind_are_taken() {
    for expires_in in [-2_000_000_000, -1, 0, 1, 250_000_000_000] {
        let server = done();
        client(&server, move |_| token(TOKEN, expires_in)).send(&request()).await.unwrap();
        assert_eq!(server.received().len(), 1, "{expires_in}");
    }
}

#[tokio::test]
async fn what_fails_says_why_and_shows_no_secret() {
    let server = done();
    let failing =
        client(&server, |_| Some(Err(azure_core::Error::with_message(ErrorKind::Credential, "the vault is closed"))));
    let error = failing.send(&request()).await.unwrap_err();
    assert!(matches!(error, ClientError::Token(_)) && said(&error).ends_with("the vault is closed"), "{error:?}");
    for secret in ["", " s3cr3t", "s3cr3t\r\nX: y", "s3cr3t\u{202e}"] {
        let error = client(&server, move |_| token(secret, 3600)).send(&request()).await.unwrap_err();
        assert!(matches!(error, ClientError::Token(_)), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error:?}");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn what_never_answers_ends_with_the_requests_timeout() {
    let server = done();
    let client = client(&server, |_| None).with_timeout(Duration::from_millis(50));
    assert!(client.send(&request()).await.unwrap_err().is_timeout());
    assert!(server.received().is_empty());
}
