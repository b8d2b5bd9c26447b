//! The pages of a collection.

use futures_util::TryStreamExt as _;
use graph_client::{ClientError, GraphClient};
use graph_client_tests::{Reply, Server};
use graph_models::{Page, Request};

use crate::beta::{LanguageProficiency, update_language_proficiency::OPERATION};
use crate::{TOKEN, builder, client, endpoint};

fn request() -> Request<Page<LanguageProficiency>> {
    Request::get(&OPERATION, "/me/profile/languages", &[]).query("$top", "2").prefer("odata.maxpagesize=2")
}

/// Three pages, the second of which is empty; the link of the third leads to the cloud, as a proxy
/// would let it.
fn server() -> Server {
    Server::start(|request, _| {
        let host = request.header("host").unwrap();
        let body = match request.target().rsplit('=').next() {
            Some("2") => format!(
                r#"{{"value":[{{"id":"1"}},{{"id":"2"}}],"@odata.nextLink":"http://{host}/beta/me/profile/languages?$skiptoken=a%2Fb"}}"#
            ),
            Some("a%2Fb") => r#"{"value":[],"@odata.nextLink":"https://graph.microsoft.com/beta/me/profile/languages?$skiptoken=c"}"#.to_owned(),
            _ => r#"{"value":[{"id":"3"}]}"#.to_owned(),
        };
        Reply::json(200, body)
    })
    .unwrap()
}

#[tokio::test]
async fn all_pages_are_read_with_the_same_headers() {
    let server = server();
    let mut pages = client(&server).pages(&request());
    assert!(server.received().is_empty());
    let mut counts = Vec::new();
    while let Some(page) = pages.next().await {
        counts.push(page.unwrap().value.len());
    }
    assert_eq!(counts, [2, 0, 1]);
    let received = server.received();
    let targets: Vec<_> = received.iter().map(|it| it.target()).collect();
    assert_eq!(
        targets,
        [
            "/beta/me/profile/languages?$top=2",
            "/beta/me/profile/languages?$skiptoken=a%2Fb",
            "/beta/me/profile/languages?$skiptoken=c"
        ]
    );
    assert!(received.iter().all(|it| it.method() == "GET" && it.header("prefer") == Some("odata.maxpagesize=2")));
}

#[tokio::test]
async fn all_items_come_as_a_stream() {
    let items: Vec<_> = client(&server()).pages(&request()).into_items().try_collect().await.unwrap();
    let ids: Vec<_> = items.iter().filter_map(|it| it.id.as_deref()).collect();
    assert_eq!(ids, ["1", "2", "3"]);
}

#[tokio::test]
async fn a_link_to_another_host_is_refused_and_gets_no_token() {
    let other = Server::replies(vec![Reply::json(200, r#"{"value":[]}"#)]).unwrap();
    let body = format!(r#"{{"value":[],"@odata.nextLink":"{}/beta/me/profile/languages?$skip=1"}}"#, other.url());
    let server = Server::replies(vec![Reply::json(200, body)]).unwrap();
    let client: GraphClient = builder(&server).trusted_endpoint(endpoint(&server)).token(TOKEN).build().unwrap();
    let mut pages = client.pages(&request());
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, ClientError::Request(_)), "{error:?}");
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn a_page_that_failed_can_be_asked_for_again() {
    let server = Server::replies(vec![Reply::new(500, &[], ""), Reply::json(200, r#"{"value":[{}]}"#)]).unwrap();
    let mut pages = client(&server).pages(&request());
    assert!(pages.next().await.unwrap().is_err());
    assert_eq!(pages.next().await.unwrap().unwrap().value.len(), 1);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn links_in_a_circle_end_with_an_error() {
    let server = Server::start(|request, _| {
        let (host, target) = (request.header("host").unwrap(), request.target());
        let next = if target.ends_with("=a") { "b" } else { "a" };
        let link = format!("http://{host}/beta/me/profile/languages?$skiptoken={next}");
        Reply::json(200, format!(r#"{{"value":[{{}}],"@odata.nextLink":"{link}"}}"#))
    })
    .unwrap();
    let mut pages = client(&server).pages(&request());
    for _ in ["the first", "a", "b"] {
        assert_eq!(pages.next().await.unwrap().unwrap().value.len(), 1);
    }
    for _ in 0..2 {
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(matches!(error, ClientError::RepeatedLink), "{error:?}");
    }
    assert_eq!(server.received().len(), 3);
}
