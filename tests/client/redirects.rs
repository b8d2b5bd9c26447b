//! Redirects: what is followed, what is refused, and what another origin gets to see.

use std::time::{Duration, Instant};

use graph_client::reqwest::redirect::Policy;
use graph_client::{ClientError, GraphClient, RedirectProblem, reqwest};
use graph_client_tests::{Reply, Server};
use graph_models::{ETag, NoContent, Page, Request};
use serde_json::Value;

use crate::beta::update_language_proficiency::OPERATION;
use crate::beta::{LanguageProficiency, get_language_proficiency, list_profile_languages};
use crate::{TOKEN, builder, endpoint, request, said};

fn trusting(server: &Server) -> GraphClient {
    builder(server).trusted_endpoint(endpoint(server)).token(TOKEN).build().unwrap()
}

/// A server that answers everything with a redirect.
fn leading(status: u16, location: &str) -> Server {
    Server::replies(vec![Reply::new(status, &[&format!("Location: {location}")], "")]).unwrap()
}

fn read() -> Request<LanguageProficiency> {
    get_language_proficiency::me_profile_languages("0fb4").header("X-Own", "s3cr3t").header("Accept-Language", "nb")
}

fn problem(error: &ClientError) -> RedirectProblem {
    match error {
        ClientError::Redirect(error) => error.problem(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_change_is_never_sent_to_another_origin() {
    let other = Server::replies(vec![Reply::json(200, "{}")]).unwrap();
    for host in ["127.0.0.1", "localhost"] {
        for status in [307, 308] {
            let first = leading(status, &format!("http://u:p4ss@{host}:{}/adele@contoso.com?sig=p4ss", other.port()));
            let change = request().if_match(&ETag::any()).header("X-Own", "mine");
            let error = trusting(&first).send(&change).await.unwrap_err();
            assert_eq!(problem(&error), RedirectProblem::OtherOrigin);
            let said = format!("{error} {error:?}");
            assert!(said.contains(&format!("http://{host}:{}", other.port())), "{said}");
            assert!(!said.contains("p4ss") && !said.contains("adele"), "{said}");
            let delete: Request<NoContent> = Request::new(http::Method::DELETE, &OPERATION, "/me", &[]);
            assert_eq!(problem(&trusting(&first).send(&delete).await.unwrap_err()), RedirectProblem::OtherOrigin);
            let with_body: Request<Value> = Request::get(&OPERATION, "/me", &[]).json(&"s3cr3t");
            assert_eq!(problem(&trusting(&first).send(&with_body).await.unwrap_err()), RedirectProblem::OtherOrigin);
        }
    }
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn a_change_never_becomes_a_get() {
    let other = Server::replies(vec![Reply::json(200, "{}")]).unwrap();
    for status in [301, 302, 303] {
        for location in ["/beta/elsewhere".to_owned(), format!("{}/elsewhere", other.url()), String::new()] {
            let first = leading(status, &location);
            let error = trusting(&first).send(&request()).await.unwrap_err();
            assert_eq!(problem(&error), RedirectProblem::BecomesGet, "{status} {location:?}");
            assert_eq!(first.received().len(), 1);
        }
    }
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn a_change_goes_on_within_its_origin() {
    for status in [307, 308] {
        let server = Server::start(move |request, _| match request.target() {
            "/moved?to=here" => Reply::new(204, &[], ""),
            _ => Reply::new(status, &["Location: /moved?to=here"], ""),
        })
        .unwrap();
        trusting(&server).send(&request().if_match(&ETag::any())).await.unwrap();
        let received = server.received();
        assert_eq!(received.len(), 2);
        assert_eq!((received[1].method(), &received[1].body), ("PATCH", &received[0].body));
        for name in ["authorization", "if-match", "client-request-id", "content-type"] {
            assert_eq!(received[1].header(name), received[0].header(name), "{name}");
            assert!(received[1].header(name).is_some(), "{name}");
        }
    }
}

#[tokio::test]
async fn a_read_goes_on_elsewhere_without_what_is_meant_for_the_service() {
    let last = Server::replies(vec![Reply::json(200, r#"{"id":"1"}"#)]).unwrap();
    for status in [301, 302, 303, 307, 308] {
        // Back to where it began: by then the token stays out.
        let first = Server::start({
            let to = format!("Location: http://localhost:{}/between", last.port());
            move |_, _| Reply::new(status, &[&to], "")
        })
        .unwrap();
        let response = trusting(&first).send(&read()).await.unwrap();
        assert_eq!(response.into_value().unwrap().id.as_deref(), Some("1"));
        assert_eq!(first.received()[0].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
        let received = last.received().pop().unwrap();
        assert_eq!((received.method(), received.target()), ("GET", "/between"));
        assert_eq!(received.header("accept-language"), Some("nb"));
        assert_eq!((received.header("authorization"), received.header("x-own")), (None, None));
        assert!(!format!("{received:?}").contains("s3cr3t"));
    }
}

#[tokio::test]
async fn the_token_does_not_come_back_after_two_steps() {
    let first = Server::start(|request, before| {
        let host = request.header("host").unwrap().to_owned();
        match (before, host.replace("127.0.0.1", "localhost")) {
            (0, other) => Reply::new(307, &[&format!("Location: http://{other}/between")], ""),
            (1, other) => {
                Reply::new(307, &[&format!("Location: http://{}/last", other.replace("localhost", "127.0.0.1"))], "")
            }
            _ => Reply::json(200, "{}"),
        }
    })
    .unwrap();
    trusting(&first).send(&read()).await.unwrap();
    let received = first.received();
    assert_eq!(received.len(), 3);
    assert!(received[0].header("authorization").is_some());
    assert_eq!((received[1].header("authorization"), received[2].header("authorization")), (None, None));
}

#[tokio::test]
async fn an_address_with_a_user_gives_no_credentials_away() {
    let server = Server::start(|request, before| {
        let location = format!("Location: http://eve:p4ss@{}/on", request.header("host").unwrap());
        if before == 0 { Reply::new(307, &[&location], "") } else { Reply::new(204, &[], "") }
    })
    .unwrap();
    trusting(&server).send(&request()).await.unwrap();
    let received = server.received();
    assert_eq!(received[1].header("authorization"), received[0].header("authorization"));
}

#[tokio::test]
async fn what_is_no_address_is_an_error_and_what_leads_nowhere_an_answer() {
    for location in ["ftp://127.0.0.1/a", "file:///etc/passwd", "http://", "javascript:alert(1)", "http://[::1"] {
        for request in [read(), request()] {
            let error = trusting(&leading(307, location)).send(&request).await.unwrap_err();
            assert_eq!(problem(&error), RedirectProblem::NotAnAddress, "{location}");
            assert!(!said(&error).contains("passwd"), "{error}");
        }
    }
    for reply in
        [Reply::new(302, &[], ""), Reply::new(304, &["Location: /x"], ""), Reply::new(300, &["Location: /x"], "")]
    {
        let server = Server::replies(vec![reply]).unwrap();
        let error = trusting(&server).send(&read()).await.unwrap_err();
        assert!(matches!(&error, ClientError::Service(error) if error.status().is_redirection()), "{error:?}");
    }
}

#[tokio::test]
async fn going_round_in_circles_is_an_error() {
    let server = leading(307, "/again");
    for request in [read(), request()] {
        let error = trusting(&server).send(&request).await.unwrap_err();
        assert_eq!(problem(&error), RedirectProblem::TooMany);
    }
    assert_eq!(server.received().len(), 22);
}

#[tokio::test]
async fn all_steps_share_the_time_of_an_attempt() {
    let server = Server::start(|_, _| {
        std::thread::sleep(Duration::from_millis(60));
        Reply::new(307, &["Location: /again"], "")
    })
    .unwrap();
    let begin = Instant::now();
    let error = trusting(&server).with_timeout(Duration::from_millis(150)).send(&read()).await.unwrap_err();
    assert!(error.is_timeout() && begin.elapsed() < Duration::from_millis(550), "{error:?} {:?}", begin.elapsed());
}

#[tokio::test]
async fn a_timeout_beyond_any_clock_applies_to_all_steps() {
    let slow = Duration::from_millis(400);
    let body = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id\":\"1\"}";
    let other = Server::start(move |_, _| Reply::raw("").then(slow, body)).unwrap();
    let first = leading(307, &other.url());
    let client = builder(&first).configure_http(|http| http.timeout(Duration::from_millis(50))).build().unwrap();
    assert!(client.send(&read()).await.unwrap_err().is_timeout());
    assert!(client.with_timeout(Duration::MAX).send(&read()).await.is_ok());
}

#[tokio::test]
async fn a_policy_in_the_set_up_changes_nothing() {
    let other = Server::replies(vec![Reply::json(200, "{}")]).unwrap();
    let first = leading(307, &other.url());
    let client = builder(&first).configure_http(|http| http.redirect(Policy::limited(5))).build().unwrap();
    assert_eq!(problem(&client.send(&request()).await.unwrap_err()), RedirectProblem::OtherOrigin);
    assert!(other.received().is_empty());
}

#[tokio::test]
async fn a_given_http_client_that_follows_is_found_out() {
    let other = Server::replies(vec![Reply::json(200, r#"{"id":"1"}"#)]).unwrap();
    for status in [301, 302, 303, 307, 308] {
        let first = leading(status, &format!("{}/elsewhere?sig=p4ss", other.url()));
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let client = GraphClient::builder().endpoint(endpoint(&first)).http_client(http).build().unwrap();
        let error = client.send(&request()).await.unwrap_err();
        assert_eq!(problem(&error), RedirectProblem::Followed, "{status}");
        assert!(error.to_string().contains(&other.url()) && !format!("{error:?}").contains("p4ss"), "{error}");
        // What only reads may be read anywhere.
        assert!(client.send(&read()).await.is_ok());
    }
}

#[tokio::test]
async fn a_given_http_client_that_does_not_follow_has_our_rule() {
    let server = Server::start(|_, before| match before {
        0 => Reply::new(308, &["Location: /moved"], ""),
        _ => Reply::new(204, &[], ""),
    })
    .unwrap();
    let http = reqwest::Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
    let client = GraphClient::builder().endpoint(endpoint(&server)).http_client(http).build().unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(server.received()[1].method(), "PATCH");
}

#[tokio::test]
async fn pages_lead_nowhere_else_either() {
    let other = Server::replies(vec![Reply::json(200, r#"{"value":[{"id":"theirs"}]}"#)]).unwrap();
    let first = Server::replies(vec![Reply::json(
        200,
        format!(r#"{{"value":[],"@odata.nextLink":"{}/beta/x"}}"#, other.url()),
    )]);
    let client = trusting(&first.unwrap());
    let request: Request<Page<LanguageProficiency>> = list_profile_languages::me_profile_languages();
    let mut pages = client.pages(&request);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(matches!(pages.next().await.unwrap(), Err(ClientError::Request(_))));
    assert!(other.received().is_empty());
}
