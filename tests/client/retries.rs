//! Retries: which answers, how long, and how often.

use std::time::{Duration, Instant, SystemTime};

use graph_client::RetryPolicy;
use graph_client_tests::{Reply, Server};
use graph_models::{ApiVersion, ETag, NoContent, Operation, Request};
use http::Method;
use httpdate::fmt_http_date;

use crate::{builder, client, request};

static OPERATION: Operation =
    Operation::new("Do something", ApiVersion::V1_0).with_page("api/thing-do.md").with_success(&[204]);

fn with_method(method: Method) -> Request<NoContent> {
    Request::new(method, &OPERATION, "/things", &[])
}

/// How often a request is sent to a server that answers once with a status, and then with success.
async fn attempts(method: Method, status: u16, headers: &[&str]) -> usize {
    let server = Server::replies(vec![Reply::new(status, headers, ""), Reply::new(204, &[], "")]).unwrap();
    let result = client(&server).send(&with_method(method)).await;
    let attempts = server.received().len();
    assert_eq!(result.is_ok(), attempts == 2);
    attempts
}

#[tokio::test]
async fn three_statuses_are_tried_again_and_no_others() {
    for status in [400, 401, 403, 404, 408, 409, 412, 423, 425, 500, 501, 502, 507, 509] {
        assert_eq!(attempts(Method::PATCH, status, &["Retry-After: 0"]).await, 1, "{status}");
    }
    for status in [429, 503, 504] {
        assert_eq!(attempts(Method::PATCH, status, &[]).await, 2, "{status}");
        assert_eq!(attempts(Method::GET, status, &["Retry-After: 0"]).await, 2, "{status}");
    }
}

#[tokio::test]
async fn a_post_is_sent_again_only_when_it_surely_was_not_carried_out() {
    assert_eq!(attempts(Method::POST, 429, &[]).await, 2);
    assert_eq!(attempts(Method::POST, 503, &["Retry-After: 0"]).await, 2);
    assert_eq!(attempts(Method::POST, 503, &[]).await, 1);
    assert_eq!(attempts(Method::POST, 504, &["Retry-After: 0"]).await, 1);
}

#[tokio::test]
async fn every_attempt_is_the_same_request_but_for_its_number() {
    let server = Server::replies(vec![Reply::new(429, &[], ""), Reply::new(503, &[], ""), Reply::new(204, &[], "")]);
    let server = server.unwrap();
    client(&server).send(&request().if_match(&ETag::parse("W/\"1\"").unwrap())).await.unwrap();
    let received = server.received();
    let numbers: Vec<_> = received.iter().map(|it| it.header("retry-attempt")).collect();
    assert_eq!(numbers, [None, Some("1"), Some("2")]);
    for other in &received[1..] {
        let without_number: Vec<_> = other.head.lines().filter(|line| !line.starts_with("retry-attempt")).collect();
        assert_eq!(without_number, received[0].head.lines().collect::<Vec<_>>());
        assert_eq!(other.body, received[0].body);
    }
}

#[tokio::test]
async fn a_retry_after_in_all_its_forms_is_waited_for() {
    for (hint, date, seconds) in [
        ("Fri, 16 Jul 2021 10:00:01 GMT", Some("Date: Fri, 16 Jul 2021 10:00:00 GMT"), 1.0),
        ("1", None, 1.0),
        (" 0.25 ", None, 0.25),
        ("soon", None, 0.0),
    ] {
        let hint = format!("Retry-After: {hint}");
        let headers: Vec<&str> = [hint.as_str()].into_iter().chain(date).collect();
        let server = Server::replies(vec![Reply::new(429, &headers, ""), Reply::new(204, &[], "")]).unwrap();
        let start = Instant::now();
        client(&server).send(&request()).await.unwrap();
        let elapsed = start.elapsed().as_secs_f64();
        assert!(elapsed >= seconds, "{headers:?}: {elapsed}");
    }
}

#[tokio::test]
async fn a_date_without_the_services_own_counts_from_this_clock() {
    // A date has no part of a second.
    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(since_1970(SystemTime::now()) + 2);
    let hint = format!("Retry-After: {}", fmt_http_date(date));
    let server = Server::replies(vec![Reply::new(503, &[&hint], ""), Reply::new(204, &[], "")]).unwrap();
    client(&server).send(&request()).await.unwrap();
    assert!(SystemTime::now() >= date);
}

fn since_1970(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
}

#[tokio::test]
async fn a_storm_ends_in_the_last_error() {
    let body = r#"{"error":{"code":"serviceNotAvailable","message":"Later."}}"#;
    let server = Server::replies(vec![Reply::json(503, body)]).unwrap();
    let error = client(&server).send(&request()).await.unwrap_err();
    assert_eq!(server.received().len(), 6);
    assert!(error.is_retryable() && !error.is_throttled());
    assert_eq!(error.to_string(), "503 Service Unavailable: serviceNotAvailable: Later. (request-id 7a0c)");
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_left_to_the_caller() {
    for longest in ["99999999999999999999", "1e300", "18446744073709551616", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        assert_eq!(attempts(Method::PATCH, 429, &[&format!("Retry-After: {longest}")]).await, 1, "{longest}");
    }
    let server = Server::replies(vec![Reply::new(429, &["Retry-After: 7200"], "")]).unwrap();
    let error = client(&server).send(&request()).await.unwrap_err();
    assert_eq!(server.received().len(), 1);
    assert!(error.is_throttled());
    let hint = error.graph().unwrap().retry_after().unwrap();
    assert_eq!(hint.delay(), Some(Duration::from_secs(7200)));
}

#[tokio::test]
async fn waits_in_all_are_limited() {
    let server = Server::replies(vec![Reply::new(429, &["Retry-After: 0.1"], "")]).unwrap();
    let policy = RetryPolicy::default().max_retries(100).max_total_delay(Duration::from_millis(350));
    builder(&server).retry(policy).build().unwrap().send(&request()).await.unwrap_err();
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn a_request_can_have_a_policy_of_its_own() {
    let server = Server::replies(vec![Reply::new(503, &[], "")]).unwrap();
    let client = client(&server);
    client.with_retry(RetryPolicy::never()).send(&request()).await.unwrap_err();
    assert_eq!(server.received().len(), 1);
    client
        .with_retry(RetryPolicy::default().max_retries(1).first_delay(Duration::ZERO))
        .send(&request())
        .await
        .unwrap_err();
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn dropping_the_future_ends_the_waiting() {
    let server = Server::replies(vec![Reply::new(429, &["Retry-After: 1"], "")]).unwrap();
    let client = client(&server);
    let request = request();
    let has_come = async {
        while server.received().is_empty() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! {
        result = client.send(&request) => panic!("{result:?}"),
        () = has_come => {}
    }
    tokio::time::sleep(Duration::from_millis(1300)).await;
    assert_eq!(server.received().len(), 1);
}
