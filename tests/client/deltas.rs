//! What has changed in a collection.

use futures_util::TryStreamExt as _;
use graph_client::{ClientError, GraphClient};
use graph_client_tests::{Received, Reply, Server};
use graph_models::{Delta, DeltaItem, Request, Resync};

use crate::beta::{LanguageProficiency, update_language_proficiency::OPERATION};
use crate::{TOKEN, builder, client, endpoint, set_up};

fn request() -> Request<Delta<LanguageProficiency>> {
    Request::get(&OPERATION, "/me/profile/languages/delta", &[]).query("$top", "2").prefer("odata.maxpagesize=2")
}

/// An answer with some items and one link.
fn part(request: &Received, items: &str, link: &str, token: &str) -> Reply {
    let host = request.header("host").unwrap();
    let address = format!("http://{host}/beta/me/profile/languages/delta?{token}");
    Reply::json(200, format!(r#"{{"value":[{items}],"@odata.{link}":"{address}"}}"#))
}

/// Two parts, and from then on what has changed; a token that is gone.
fn server() -> Server {
    Server::start(|request, _| match request.target().split_once('?').map_or("", |(_, query)| query) {
        "$top=2" => part(request, r#"{"id":"1"},{"id":"2"}"#, "nextLink", "$skiptoken=a"),
        "$skiptoken=a" => part(request, r#"{"id":"3"}"#, "deltaLink", "$deltatoken=b"),
        "$deltatoken=b" => part(request, r#"{"id":"2","@removed":{"reason":"deleted"}}"#, "deltaLink", "$deltatoken=c"),
        "$deltatoken=" => part(request, "", "deltaLink", "$deltatoken=d"),
        "$deltatoken=bare" => Reply::new(410, &[], ""),
        _ => {
            let host = request.header("host").unwrap();
            let location = format!("Location: http://{host}/beta/me/profile/languages/delta?$deltatoken=");
            Reply::new(410, &[&location], r#"{"error":{"code":"syncStateNotFound","message":"Too old."}}"#)
        }
    })
    .unwrap()
}

fn told(part: &Delta<LanguageProficiency>) -> Vec<(Option<&str>, bool)> {
    part.value.iter().map(|item| (item.item().id.as_deref(), item.is_removed())).collect()
}

#[tokio::test]
async fn a_round_ends_with_the_link_to_store_and_goes_on_from_it() {
    let server = server();
    let client = client(&server);
    let mut deltas = client.deltas(&request());
    assert!(server.received().is_empty() && deltas.link().is_none());
    assert_eq!(told(&deltas.next().await.unwrap().unwrap()), [(Some("1"), false), (Some("2"), false)]);
    assert!(deltas.link().unwrap().ends_with("?$skiptoken=a"));
    assert_eq!(told(&deltas.next().await.unwrap().unwrap()), [(Some("3"), false)]);
    assert!(deltas.next().await.is_none());

    let stored = deltas.link().unwrap().to_owned();
    let mut deltas = client.deltas_from(&request(), &stored);
    assert_eq!(told(&deltas.next().await.unwrap().unwrap()), [(Some("2"), true)]);
    assert!(deltas.next().await.is_none());
    assert!(deltas.link().unwrap().ends_with("?$deltatoken=c"));
    let received = server.received();
    assert_eq!(received.len(), 3);
    assert!(received.iter().all(|it| it.method() == "GET" && it.header("prefer") == Some("odata.maxpagesize=2")));
}

#[tokio::test]
async fn a_link_whose_state_is_gone_says_to_begin_again_and_where() {
    let server = server();
    let stored = format!("{}/beta/me/profile/languages/delta?$deltatoken=old", server.url());
    let mut deltas = client(&server).deltas_from(&request(), &stored);
    for _ in 0..2 {
        let error = deltas.next().await.unwrap().unwrap_err();
        let ClientError::Resync(error) = error else { panic!("{error:?}") };
        assert_eq!((error.resync(), error.code()), (Some(Resync::Anew), Some("syncStateNotFound")));
        assert!(error.location().unwrap().ends_with("?$deltatoken="));
    }
    deltas.begin_again();
    assert!(deltas.next().await.unwrap().unwrap().value.is_empty());
    assert!(deltas.next().await.is_none());
    assert!(deltas.link().unwrap().ends_with("?$deltatoken=d"));
    assert!(server.received().last().unwrap().target().ends_with("?$deltatoken="));
}

#[tokio::test]
async fn without_an_address_it_begins_with_the_first_request() {
    let server = server();
    let stored = format!("{}/beta/me/profile/languages/delta?$deltatoken=bare", server.url());
    let mut deltas = client(&server).deltas_from(&request(), &stored);
    assert!(matches!(deltas.next().await.unwrap().unwrap_err(), ClientError::Resync(_)));
    deltas.begin_again();
    assert_eq!(deltas.next().await.unwrap().unwrap().value.len(), 2);
    assert!(server.received().last().unwrap().target().ends_with("?$top=2"));
}

#[tokio::test]
async fn a_stored_link_to_another_host_is_refused_and_gets_no_token() {
    let other = server();
    let server = Server::start(|_, _| Reply::new(500, &[], "")).unwrap();
    let trusting: GraphClient = builder(&server).trusted_endpoint(endpoint(&server)).token(TOKEN).build().unwrap();
    for link in [
        format!("{}/beta/me/profile/languages/delta?$deltatoken=b", other.url()),
        "https://example.org/beta/me/profile/languages/delta?$deltatoken=b".to_owned(),
        format!("{}/v1.0/me/profile/languages/delta?$deltatoken=b", server.url()),
        "b".to_owned(),
    ] {
        let mut deltas = trusting.deltas_from(&request(), &link);
        assert!(matches!(deltas.next().await.unwrap().unwrap_err(), ClientError::Request(_)), "{link}");
    }
    assert!(other.received().is_empty() && server.received().is_empty());
}

#[tokio::test]
async fn they_come_as_a_stream_that_ends_when_links_go_in_a_circle() {
    let parts: Vec<_> = client(&server()).deltas(&request()).into_stream().try_collect().await.unwrap();
    assert_eq!(parts.len(), 2);
    assert!(parts[1].delta_link.is_some());

    let circle = Server::start(|request, _| part(request, "{}", "nextLink", "$skiptoken=a")).unwrap();
    let error = client(&circle).deltas(&request()).into_stream().try_collect::<Vec<_>>().await.unwrap_err();
    assert!(matches!(error, ClientError::RepeatedLink), "{error:?}");
    assert_eq!(circle.received().len(), 2);
}

#[test]
fn without_async_they_are_an_iterator() {
    let server = server();
    let client = set_up(graph_client::blocking::GraphClient::builder(), &server).build().unwrap();
    let mut deltas = client.deltas(&request());
    let parts: Result<Vec<_>, _> = deltas.by_ref().collect();
    assert_eq!(parts.unwrap().len(), 2);
    let changes: Result<Vec<_>, _> = client.deltas_from(&request(), deltas.link().unwrap()).collect();
    assert!(matches!(&changes.unwrap()[0].value[0], DeltaItem::Removed(item, _) if item.id.as_deref() == Some("2")));

    let stored = format!("{}/beta/me/profile/languages/delta?$deltatoken=old", server.url());
    let mut deltas = client.deltas_from(&request(), &stored);
    assert!(matches!(deltas.next(), Some(Err(ClientError::Resync(_)))));
    deltas.begin_again();
    assert_eq!(deltas.map(Result::unwrap).count(), 1);
}
