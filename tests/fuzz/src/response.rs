//! Answers of any kind.

use std::fmt::Debug;

use arbitrary::{Result, Unstructured};
use graph_models::{
    Accepted, Cloud, Content, Delta, Model, NoContent, Page, Payload, Progress, Request, Response, RetryAfter, Scalar,
    v1,
};
use http::{HeaderName, HeaderValue};
use serde::de::DeserializeOwned;

const HEADERS: [&str; 7] =
    ["retry-after", "etag", "request-id", "client-request-id", "date", "content-type", "location"];

/// Reads any answer.
///
/// Nothing panics; an error keeps its status and its body, and can be shown.
pub fn response(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Some(retry) = RetryAfter::parse(text)
    {
        assert!(matches!(retry, RetryAfter::Date(_)) == retry.delay().is_none());
    }
    let _ = answer(Unstructured::new(data));
}

/// A body is read in one pass, without serde_json, to the same value or error.
fn same_as_serde_json<T: Payload + DeserializeOwned + Debug>(body: &[u8]) {
    match (T::read(body), serde_json::from_slice::<T>(body)) {
        // A number can be NaN, which is not equal to itself.
        (Ok(ours), Ok(theirs)) => assert_eq!(format!("{ours:?}"), format!("{theirs:?}")),
        (Err(ours), Err(theirs)) => assert_eq!(ours.to_string(), theirs.to_string()),
        (ours, theirs) => panic!("{ours:?} is not {theirs:?}"),
    }
}

fn answer(mut input: Unstructured<'_>) -> Result<()> {
    let status = *input.choose(&[200_u16, 201, 202, 204, 304, 400, 404, 412, 424, 429, 500, 503, 504, 999])?;
    let mut headers = Vec::new();
    for _ in 0..input.int_in_range(0..=3)? {
        let name = HeaderName::from_static(input.choose(&HEADERS)?);
        if let Ok(value) = HeaderValue::from_bytes(input.arbitrary()?) {
            headers.push((name, value));
        }
    }
    let body = input.take_rest();
    let answer = || {
        let mut answer = http::Response::new(body);
        *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status");
        answer.headers_mut().extend(headers.iter().cloned().map(|(name, value)| (Some(name), value)));
        answer
    };
    match Response::<v1::PlannerTask>::read(answer()) {
        Ok(response) => {
            let _ = (response.etag(), response.request_id(), response.value().and_then(Model::etag));
        }
        Err(error) => {
            assert_eq!((error.status().as_u16(), error.body()), (status, body));
            assert!(!error.to_string().is_empty() && !format!("{error:?}").is_empty());
            let _ = (error.code(), error.request_id(), error.retry_after().and_then(RetryAfter::delay));
            assert!(error.inner().is_none_or(|inner| inner.chain().count() > 0));
        }
    }
    let _ = Response::<Page<v1::PlannerTask>>::read(answer());
    let _ = (Response::<Scalar<String>>::read(answer()), Response::<Scalar<v1::PlannerTask>>::read(answer()));
    if let Ok(delta) = Response::<Delta<v1::PlannerTask>>::read(answer())
        && let Some(delta) = delta.value()
    {
        assert_eq!(delta.changed().count() + delta.removed().count(), delta.value.len());
    }
    if let Ok(progress) = Response::<Progress>::read(answer()) {
        assert!(progress.into_value().is_ok_and(|progress| !progress.to_string().is_empty()));
    }
    if let Ok(content) = Response::<Content>::read(answer()) {
        assert!(content.into_value().is_ok_and(|content| content.bytes() == body));
    }
    if let Ok(accepted) = Response::<Accepted>::read(answer())
        && let Ok(accepted) = accepted.into_value()
    {
        let request = Request::<Accepted>::get(&v1::get_planner_task::OPERATION, "/x", &[]);
        let _ = request.monitor(&accepted, Cloud::Global).map(|it| it.map(|it| it.to_http(Cloud::Global)));
    }
    same_as_serde_json::<v1::PlannerTask>(body);
    same_as_serde_json::<Page<v1::PlannerTask>>(body);
    same_as_serde_json::<Delta<v1::PlannerTask>>(body);
    let is_success = (200..300).contains(&status);
    assert_eq!(Response::<NoContent>::read(answer()).is_ok(), is_success);
    Ok(())
}
