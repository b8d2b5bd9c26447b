//! Batches: what goes over the wire, and that every request gets its own answer.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use graph_client::{Batch, ClientError, Handle, RetryPolicy};
use graph_client_tests::{Received, Reply, Server};
use graph_models::{ApiVersion, ETag, NoContent, Operation, Reference, Request, RequestError};
use http::Method;
use serde_json::{Value, json};

use crate::beta::{LanguageProficiency, LanguageProficiencyPatch, update_language_proficiency};
use crate::v1::{PlannerTask, PlannerTaskPatch, update_planner_task};
use crate::{TOKEN, builder, client, endpoint, said};

static OPERATION: Operation =
    Operation::new("Do something", ApiVersion::V1_0).with_page("api/thing-do.md").with_success(&[204]);

fn language(id: &str) -> Request<LanguageProficiency> {
    let patch = LanguageProficiencyPatch::new().set_display_name(format!("language {id}"));
    update_language_proficiency::me_profile_languages(id, &patch)
}

fn task(id: &str) -> Request<PlannerTask> {
    update_planner_task::planner_tasks(
        id,
        &ETag::parse("W/\"1\"").unwrap(),
        &PlannerTaskPatch::new().set_title(format!("task {id}")),
    )
}

fn requests(received: &Received) -> Vec<Value> {
    let body: Value = serde_json::from_slice(&received.body).unwrap();
    body["requests"].as_array().unwrap().clone()
}

/// Answers each request of a batch as the function says, in the reverse order: the service promises
/// none.
fn service(answer: impl Fn(&Value) -> Value + Send + Sync + 'static) -> Server {
    Server::start(move |received, _| {
        let answers = requests(received).into_iter().map(|request| {
            let mut answer = answer(&request);
            answer["id"] = request["id"].clone();
            answer
        });
        let mut answers: Vec<Value> = answers.collect();
        answers.reverse();
        Reply::json(200, json!({ "responses": answers }).to_string())
    })
    .unwrap()
}

fn done(_: &Value) -> Value {
    json!({ "status": 204, "headers": {} })
}

#[tokio::test]
async fn a_batch_on_the_wire_byte_for_byte() {
    let server = service(done);
    let client = builder(&server).trusted_endpoint(endpoint(&server)).token(TOKEN).build().unwrap();
    let mut batch = Batch::new();
    let first = batch.add(&language("0fb4").if_match(&ETag::parse("W/\"7\"").unwrap()).prefer("return=minimal"));
    let read: Request<LanguageProficiency> =
        Request::get(&update_language_proficiency::OPERATION, "/me/profile/languages/{id}", &[("id", "a b")]);
    let second = batch.add(&read.query("$select", "id,displayName"));
    batch.depends_on(second, first);
    let answers = client.send_batch(&batch).await;
    assert_eq!(answers.get(first).unwrap().status().as_u16(), 204);
    let received = server.received().remove(0);
    assert_eq!((received.method(), received.target()), ("POST", "/beta/$batch"));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    let expected = [
        r##"{"requests":[{"id":"1","method":"PATCH","url":"/me/profile/languages/0fb4","##,
        r##""headers":{"Content-Type":"application/json","If-Match":"W/\"7\"","Prefer":"return=minimal"},"##,
        r##""body":{"@odata.type":"#microsoft.graph.languageProficiency","displayName":"language 0fb4"}},"##,
        r##"{"id":"2","dependsOn":["1"],"method":"GET","url":"/me/profile/languages/a%20b?$select=id,displayName","##,
        r##""headers":{}}]}"##,
    ];
    assert_eq!(received.text(), expected.concat());
}

#[tokio::test]
async fn references_in_a_batch_lead_to_its_endpoint() {
    let server = service(done);
    let client = client(&server);
    let post = |reference: &Reference| -> Request<NoContent> {
        Request::new(Method::POST, &OPERATION, "/groups/1/members/$ref", &[]).reference(reference)
    };
    let mut batch = Batch::new();
    let here = batch.add(&post(&Reference::at("/users/{id}", &[("id", "a b")])));
    let broken = batch.add(&post(&Reference::at("/users/{id}", &[("id", "..")])));
    assert!(matches!(batch.problem(), Some(RequestError::DotSegment { .. })));
    let answers = client.send_batch(&batch).await;
    assert_eq!(answers.get(here).unwrap().status().as_u16(), 204);
    assert!(matches!(answers.get(broken), Err(ClientError::Request(RequestError::DotSegment { .. }))));
    let sent = requests(&server.received().remove(0));
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["body"], json!({ "@odata.id": format!("{}/v1.0/users/a%20b", endpoint(&server)) }));
}

#[tokio::test]
async fn answers_of_different_types_come_back_by_handle() {
    let server = service(|request| match request["url"].as_str().unwrap() {
        "/planner/tasks/t1" => json!({ "status": 200, "headers": { "ETag": "W/\"2\"" }, "body": { "title": "a" } }),
        "/planner/tasks/t2" => json!({
            "status": 412, "headers": { "ETag": "W/\"9\"", "request-id": "7a0c" },
            "body": { "error": { "code": "PreconditionFailed", "message": "Changed." } }
        }),
        "/planner/tasks/t3" => json!({
            "status": 502, "headers": { "Content-Type": "text/html" }, "body": "<html>Bad Gateway</html>"
        }),
        _ => json!({ "status": 201, "body": { "displayName": "b", "@odata.etag": "W/\"3\"" } }),
    });
    let mut batch = Batch::new();
    let [one, two, three] = ["t1", "t2", "t3"].map(|id| batch.add(&task(id)));
    let other = batch.add(&language("l1"));
    let answers = client(&server).send_batch(&batch).await;
    let one = answers.get(one).unwrap();
    assert_eq!((one.etag(), one.value().unwrap().title.as_deref()), (ETag::parse("W/\"2\"").ok(), Some("a")));
    let two = answers.get(two).unwrap_err();
    assert!(two.is_stale());
    assert_eq!(two.graph().unwrap().etag(), ETag::parse("W/\"9\"").ok());
    assert_eq!(two.to_string(), "412 Precondition Failed: PreconditionFailed: Changed. (request-id 7a0c)");
    let three = answers.get(three).unwrap_err();
    assert_eq!(three.graph().unwrap().message(), Some("Bad Gateway"));
    let other = answers.get(other).unwrap();
    assert_eq!((other.status().as_u16(), other.etag()), (201, ETag::parse("W/\"3\"").ok()));
    assert_eq!(answers.failures(), 2);
    // One call for each version.
    let targets: Vec<_> = server.received().iter().map(|it| it.target().to_owned()).collect();
    assert_eq!(BTreeMap::from_iter(targets.iter().map(|it| (it.as_str(), ()))).len(), 2);
}

#[tokio::test]
async fn more_than_twenty_are_split_and_none_is_lost_or_doubled() {
    let server = service(|request| json!({ "status": 200, "body": { "displayName": request["url"] } }));
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..507).map(|index| (index, batch.add(&language(&index.to_string())))).collect();
    let mut progress = Vec::new();
    let answers = client(&server).send_batch_with(&batch, |done| progress.push(done)).await;
    for (index, handle) in handles {
        let name = answers.get(handle).unwrap().into_value().unwrap().display_name;
        assert_eq!(name, Some(format!("/me/profile/languages/{index}")));
    }
    let sizes: Vec<_> = server.received().iter().map(|it| requests(it).len()).collect();
    assert_eq!((sizes.len(), sizes.iter().sum::<usize>()), (26, 507));
    assert!(sizes.iter().all(|size| *size <= 20));
    assert_eq!((progress.len(), progress.last()), (26, Some(&507)));
    assert!(progress.is_sorted());
}

#[tokio::test]
async fn a_chain_that_is_longer_than_a_call_goes_on_in_the_next() {
    let server = service(done);
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..45).map(|index| batch.add(&language(&index.to_string()))).collect();
    for pair in handles.windows(2) {
        batch.depends_on(pair[1], pair[0]);
    }
    let answers = client(&server).send_batch(&batch).await;
    assert_eq!(answers.failures(), 0);
    let calls: Vec<_> = server.received().iter().map(requests).collect();
    assert_eq!(calls.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 5]);
    for call in &calls {
        assert!(call[0].get("dependsOn").is_none(), "what it waited for is done");
        for pair in call.windows(2) {
            assert_eq!(pair[1]["dependsOn"], json!([pair[0]["id"]]));
        }
    }
}

#[tokio::test]
async fn a_mixture_is_sent_in_steps_that_the_service_accepts() {
    let server = service(done);
    let mut batch = Batch::new();
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|id| batch.add(&language(id)));
    batch.depends_on(c, a);
    batch.depends_on(c, b);
    batch.depends_on(d, a);
    assert_eq!(client(&server).send_batch(&batch).await.failures(), 0);
    let calls: Vec<Vec<_>> =
        server.received().iter().map(|it| requests(it).iter().map(|it| it["id"].to_string()).collect()).collect();
    assert_eq!(calls, [["\"1\"", "\"2\""], ["\"3\"", "\"4\""]]);
    assert!(server.received().iter().all(|it| !it.text().contains("dependsOn")));
}

#[tokio::test]
async fn what_depends_on_a_failure_is_not_carried_out() {
    // The service's own 424 within a chain; this side's own where the rest would be another call.
    let server = service(|request| match request["id"].as_str().unwrap() {
        "1" => json!({ "status": 403, "body": { "error": { "code": "accessDenied" } } }),
        "2" => json!({ "status": 424, "body": { "error": { "code": "FailedDependency" } } }),
        _ => json!({ "status": 204 }),
    });
    let mut batch = Batch::new();
    let [a, b, c, d] = ["a", "b", "c", "d"].map(|id| batch.add(&language(id)));
    batch.depends_on(b, a);
    batch.depends_on(c, b);
    batch.depends_on(c, d);
    let answers = client(&server).send_batch(&batch).await;
    assert_eq!(answers.get(a).unwrap_err().graph().unwrap().code(), Some("accessDenied"));
    let b = answers.get(b).unwrap_err();
    assert_eq!((b.is_failed_dependency(), b.graph().unwrap().code()), (true, Some("FailedDependency")));
    let c = answers.get(c).unwrap_err();
    assert!(c.is_failed_dependency() && matches!(c, ClientError::DependencyFailed));
    assert!(answers.get(d).is_ok());
    assert!(server.received().iter().all(|it| !it.text().contains(r#""id":"3""#)));
}

#[tokio::test]
async fn only_what_was_put_off_is_sent_again() {
    let seen = Mutex::new(BTreeMap::<String, u32>::new());
    let server = service(move |request| {
        let id = request["id"].as_str().unwrap().to_owned();
        let mut seen = seen.lock().unwrap();
        let times = seen.entry(id.clone()).or_default();
        *times += 1;
        match (id.as_str(), *times) {
            ("2", 1) => json!({ "status": 429, "headers": { "Retry-After": "0.05" } }),
            ("3", 1 | 2) => json!({ "status": 503 }),
            ("4", _) => json!({ "status": 500 }),
            _ => json!({ "status": 204 }),
        }
    });
    let mut batch = Batch::new();
    let handles: Vec<_> = (1..=5).map(|index| batch.add(&language(&index.to_string()))).collect();
    let answers = client(&server).send_batch(&batch).await;
    let status = |index: usize| answers.get(handles[index]).map_or_else(|it| it.status().unwrap(), |it| it.status());
    assert_eq!([0, 1, 2, 3, 4].map(|index| status(index).as_u16()), [204, 204, 204, 500, 204]);
    let calls: Vec<Vec<Value>> =
        server.received().iter().map(|it| requests(it).iter().map(|it| it["id"].clone()).collect()).collect();
    assert_eq!(calls, [vec!["1", "2", "3", "4", "5"], vec!["2", "3"], vec!["3"]]);
}

#[tokio::test]
async fn a_stale_entity_tag_in_a_batch_is_an_error_of_its_own_too() {
    let server = service(
        |_| json!({ "status": 412, "headers": { "ETag": "W/\"2\"" }, "body": { "error": { "code": "PreconditionFailed" } } }),
    );
    let mut batch = Batch::new();
    let handle = batch.add(&language("1").if_match(&ETag::parse("W/\"1\"").unwrap()));
    let error = client(&server).send_batch(&batch).await.get(handle).unwrap_err();
    assert!(error.is_stale(), "{error:?}");
    assert_eq!(error.graph().and_then(|it| it.etag()), ETag::parse("W/\"2\"").ok());
}

#[tokio::test]
async fn what_waits_for_something_put_off_is_sent_again_with_it() {
    let rounds = AtomicUsize::new(0);
    let server = service(move |request| {
        let first_round = rounds.fetch_add(1, Ordering::SeqCst) < 4;
        json!({ "status": match (first_round, request["id"].as_str().unwrap()) {
            (true, "2") => 429,
            (true, "3" | "4") => 424,
            _ => 204,
        } })
    });
    let mut batch = Batch::new();
    let handles: Vec<_> = (1..=4).map(|index| batch.add(&language(&index.to_string()))).collect();
    for pair in handles.windows(2) {
        batch.depends_on(pair[1], pair[0]);
    }
    let answers = client(&server).send_batch(&batch).await;
    assert_eq!(answers.failures(), 0);
    let again = requests(&server.received()[1]);
    let depends_on: Vec<_> = again.iter().map(|it| (it["id"].clone(), it["dependsOn"].clone())).collect();
    assert_eq!(depends_on, [(json!("2"), Value::Null), (json!("3"), json!(["2"])), (json!("4"), json!(["3"]))]);
}

#[tokio::test]
async fn a_storm_ends_for_each_request_by_itself() {
    let server = service(|request| json!({ "status": if request["id"] == "1" { 204 } else { 429 } }));
    let mut batch = Batch::new();
    let [a, b] = ["a", "b"].map(|id| batch.add(&language(id)));
    let quick = RetryPolicy::default().max_retries(2).first_delay(std::time::Duration::from_millis(1));
    let answers = builder(&server).retry(quick).build().unwrap().send_batch(&batch).await;
    assert!(answers.get(a).is_ok());
    assert!(answers.get(b).unwrap_err().is_throttled());
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_post_in_a_batch_is_not_sent_twice_on_a_guess() {
    let post = Request::<NoContent>::new(Method::POST, &OPERATION, "/things", &[]);
    for (status, is_sent_again) in [(503, false), (504, false), (429, true)] {
        // Within the batch …
        let count = AtomicUsize::new(0);
        let server =
            service(move |_| json!({ "status": if count.fetch_add(1, Ordering::SeqCst) == 0 { status } else { 204 } }));
        let mut batch = Batch::new();
        batch.add(&post);
        client(&server).send_batch(&batch).await;
        assert_eq!(server.received().len(), 1 + usize::from(is_sent_again), "{status}");
        // … and with the batch as a whole, unless there is none in it.
        for (add, attempts) in [(true, 1 + usize::from(is_sent_again)), (false, 2)] {
            let replies = vec![Reply::new(status, &[], ""), Reply::json(200, r#"{"responses":[]}"#)];
            let server = Server::replies(replies).unwrap();
            let mut batch = Batch::new();
            batch.add(&task("t1"));
            if add {
                batch.add(&post);
            }
            client(&server).send_batch(&batch).await;
            assert_eq!(server.received().len(), attempts, "{status} {add}");
        }
    }
}

#[tokio::test]
async fn a_call_that_fails_takes_no_other_with_it() {
    let server = Server::start(|received, _| {
        let requests = requests(received);
        if requests.iter().any(|it| it["id"] == "25") {
            return Reply::raw("").close();
        }
        let answers: Vec<_> = requests.iter().map(|it| json!({ "id": it["id"], "status": 204 })).collect();
        Reply::json(200, json!({ "responses": answers }).to_string())
    })
    .unwrap();
    let mut batch = Batch::new();
    let handles: Vec<_> = (0..60).map(|index| batch.add(&language(&index.to_string()))).collect();
    let answers = client(&server).send_batch(&batch).await;
    for (index, handle) in handles.iter().enumerate() {
        let is_lost = (20..40).contains(&index);
        match answers.get(*handle) {
            Ok(_) => assert!(!is_lost, "{index}"),
            Err(error) => assert!(is_lost && matches!(error, ClientError::Transport(_)), "{index} {error}"),
        }
    }
}

#[tokio::test]
async fn a_batch_that_is_refused_is_an_error_for_all_in_it() {
    let body = r#"{"error":{"code":"BadRequest","message":"Invalid batch payload format."}}"#;
    for (reply, text) in [
        (Reply::json(400, body), "Invalid batch payload format."),
        (Reply::new(200, &[], "<html>"), "cannot read the body: expected value"),
        (Reply::new(200, &[], ""), "no response to this request"),
        (Reply::json(200, r#"{"responses":[{"id":"7","status":204},{"status":204}]}"#), "no response to this request"),
    ] {
        let server = Server::replies(vec![reply]).unwrap();
        let mut batch = Batch::new();
        let handles = [batch.add(&language("a")), batch.add(&language("b"))];
        let answers = client(&server).send_batch(&batch).await;
        for handle in handles {
            let error = said(&answers.get(handle).unwrap_err());
            assert!(error.contains(text), "{error}");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_sent_says_so_and_the_rest_is_sent() {
    let server = service(done);
    let mut batch = Batch::new();
    let bad = batch.add(&language(".."));
    let after_bad = batch.add(&language("a"));
    batch.depends_on(after_bad, bad);
    let [round, and_round] = ["b", "c"].map(|id| batch.add(&language(id)));
    batch.depends_on(round, and_round);
    batch.depends_on(and_round, round);
    let good = batch.add(&language("e"));
    let answers = client(&server).send_batch(&batch).await;
    assert!(matches!(answers.get(bad).unwrap_err(), ClientError::Request(_)));
    assert!(matches!(answers.get(after_bad).unwrap_err(), ClientError::DependencyFailed));
    assert!(matches!(answers.get(round).unwrap_err(), ClientError::Circle));
    assert!(matches!(answers.get(and_round).unwrap_err(), ClientError::Circle));
    assert!(answers.get(good).is_ok());
    assert_eq!(server.received().len(), 1);
    assert!(client(&server).send_batch(&Batch::new()).await.failures() == 0);
}

#[tokio::test]
async fn a_handle_of_another_batch_is_refused() {
    let server = service(done);
    let client = client(&server);
    let (mut one, mut other) = (Batch::new(), Batch::new());
    let mine: Handle<LanguageProficiency> = one.add(&language("a"));
    let foreign = other.add(&language("b"));
    other.add(&language("c"));
    let answers = client.send_batch(&one).await;
    assert!(answers.get(mine).is_ok());
    assert!(matches!(answers.get(foreign).unwrap_err(), ClientError::ForeignHandle));
    for (request, on) in [(mine, foreign), (foreign, mine)] {
        let mut batch = Batch::new();
        let own = batch.add(&language("a"));
        batch.depends_on(request, on);
        assert!(matches!(client.send_batch(&batch).await.get(own).unwrap_err(), ClientError::ForeignHandle));
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_token_in_a_request_of_a_batch_is_not_sent() {
    let server = service(done);
    let mut batch = Batch::new();
    let own = batch.add(&language("a").authorization(format!("Bearer {TOKEN}")));
    let other = batch.add(&language("b"));
    let answers = client(&server).send_batch(&batch).await;
    let error = answers.get(own).unwrap_err();
    assert!(matches!(&error, ClientError::Request(RequestError::CredentialsInBatch { .. })), "{error}");
    assert!(answers.get(other).is_ok());
    assert!(!format!("{:?}", server.received()).contains("s3cr3t"));
}

#[tokio::test]
async fn one_odd_element_costs_no_other_request_its_answer() {
    for odd in
        ["null", r#""a text""#, "[[]]", "1e999", r#"{"id":"7","status":"x"}"#, r#"{"id":"7","status":200,"\ud800":1}"#]
    {
        let server = Server::start(move |received, _| {
            let answer = |request: &Value| match request["id"].as_str() {
                Some("7") => odd.to_owned(),
                id => format!(r#"{{"id":"{}","status":200,"body":{{"displayName":"\ud83d\ude00"}}}}"#, id.unwrap()),
            };
            let answers: Vec<String> = requests(received).iter().map(answer).collect();
            Reply::json(200, format!(r#"{{"responses":[{}]}}"#, answers.join(",")))
        })
        .unwrap();
        let mut batch = Batch::new();
        let handles: Vec<_> = (1..=20).map(|index| batch.add(&language(&index.to_string()))).collect();
        let answers = client(&server).send_batch(&batch).await;
        assert_eq!(answers.failures(), 1, "{odd}");
        for (index, handle) in handles.into_iter().enumerate() {
            match answers.get(handle) {
                Ok(response) => assert_eq!(response.into_value().unwrap().display_name.as_deref(), Some("😀")),
                Err(error) => assert!(index == 6 && matches!(error, ClientError::NoAnswer), "{odd} {index} {error:?}"),
            }
        }
    }
}

#[tokio::test]
async fn what_came_before_the_answer_broke_off_is_kept() {
    let whole = r#"{"responses":[{"id":"1","status":204},{"id":"2","status":200,"body":{"displayName":"a"}}]}"#;
    let length = format!("content-length: {}", whole.len());
    let head = format!("HTTP/1.1 200 OK\r\n{length}\r\n\r\n{}", whole.split_at(60).0);
    let server = Server::replies(vec![Reply::raw(head).close()]).unwrap();
    let mut batch = Batch::new();
    let [first, second] = ["a", "b"].map(|id| batch.add(&language(id)));
    let answers = client(&server).send_batch(&batch).await;
    assert!(answers.get(first).is_ok());
    let error = answers.get(second).unwrap_err();
    assert!(said(&error).contains("the body ended after 60 bytes"), "{error:?}");
}
