//! Redirects: the token stays with its host.

use graph_client::GraphClient;
use graph_client_tests::{Reply, Server};

use crate::{TOKEN, builder, endpoint, request};

fn trusting(server: &Server) -> GraphClient {
    builder(server).trusted_endpoint(endpoint(server)).token(TOKEN).build().unwrap()
}

/// Sends a PATCH to a server that answers with a redirect, and tells what came to the place that it leads to.
async fn follow(status: u16, location: &str, target: &Server) -> graph_client_tests::Received {
    let first = Server::replies(vec![Reply::new(status, &[&format!("Location: {location}")], "")]).unwrap();
    trusting(&first).send(&request()).await.unwrap();
    assert_eq!(first.received()[0].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    target.received().pop().unwrap()
}

#[tokio::test]
async fn the_token_does_not_follow_to_another_host() {
    let other = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    for host in ["127.0.0.1", "localhost"] {
        for status in [301, 302, 307, 308] {
            let received = follow(status, &format!("http://{host}:{}/elsewhere", other.port()), &other).await;
            assert_eq!((received.method(), received.target()), ("PATCH", "/elsewhere"));
            assert_eq!(received.header("authorization"), None, "{host} {status}");
            assert!(!format!("{received:?}").contains("s3cr3t"));
        }
    }
}

#[tokio::test]
async fn the_token_does_not_come_back_after_two_steps() {
    let last = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let to_last = format!("Location: {}/last", last.url());
    let between = Server::replies(vec![Reply::new(307, &[&to_last], "")]).unwrap();
    let received = follow(307, &format!("{}/between", between.url()), &last).await;
    assert_eq!(received.header("authorization"), None);
    assert_eq!(between.received()[0].header("authorization"), None);
}

#[tokio::test]
async fn the_token_stays_on_the_same_host() {
    let server = Server::start(|request, _| match request.target() {
        "/moved" => Reply::new(204, &[], ""),
        _ => Reply::new(307, &["Location: /moved"], ""),
    })
    .unwrap();
    trusting(&server).send(&request()).await.unwrap();
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[1].header("authorization"), received[0].header("authorization"));
    assert_eq!((received[1].method(), &received[1].body), ("PATCH", &received[0].body));
}

#[tokio::test]
async fn going_round_in_circles_is_an_error() {
    let server = Server::replies(vec![Reply::new(307, &["Location: /again"], "")]).unwrap();
    let error = trusting(&server).send(&request()).await.unwrap_err();
    assert!(error.to_string().contains("redirect"), "{error}");
    assert!(server.received().len() < 20);
}
