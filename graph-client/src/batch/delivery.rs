//! Sending a batch.

use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use graph_models::{ApiVersion, Endpoint, NoContent, Operation};
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::answers::succeeded;
use super::batched::BatchedRequest;
use super::plan::{Call, Node, Plan, Progress};
use super::wire::{Answers, body};
use super::{Batch, BatchAnswers};
use crate::exchange::Answer;
use crate::graph_client::Outgoing;
use crate::retry_policy::{hint, may_retry};
use crate::{ClientError, GraphClient};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

static V1_0: Operation = operation(ApiVersion::V1_0);
static BETA: Operation = operation(ApiVersion::Beta);

const fn operation(version: ApiVersion) -> Operation {
    Operation::new("Send a batch", version).with_page("json-batching.md").with_success(&[200])
}

impl GraphClient {
    /// Sends the requests of a batch, up to 20 in each call, and returns a response or an error for
    /// each of them.
    ///
    /// A request that depends on others waits for them, and is not sent if one of them fails. If
    /// the service asks for a retry of a request, only that request and those that wait for it are
    /// sent again, according to the [`RetryPolicy`](crate::RetryPolicy). If a call fails as a
    /// whole, only the requests in it fail.
    ///
    /// ```no_run
    /// # use graph_models::beta::*;
    /// use graph_client::{Batch, GraphClient};
    ///
    /// # async fn example(client: GraphClient, ids: Vec<String>) {
    /// let patch = LanguageProficiencyPatch::new().clear_tag();
    /// let mut batch = Batch::new();
    /// let handles: Vec<_> =
    ///     ids.iter().map(|id| batch.add(&update_language_proficiency::me_profile_languages(id, &patch))).collect();
    /// let answers = client.send_batch(&batch).await;
    /// for (id, handle) in ids.iter().zip(handles) {
    ///     match answers.get(handle) {
    ///         Ok(response) => println!("{id}: {}", response.status()),
    ///         Err(error) => println!("{id}: {error}"),
    ///     }
    /// }
    /// # }
    /// ```
    pub async fn send_batch(&self, batch: &Batch) -> BatchAnswers {
        self.send_batch_with(batch, |_| {}).await
    }

    /// Sends a batch like [`send_batch`](Self::send_batch), and calls a function whenever more
    /// requests have their results. The argument is the number of requests that have one.
    pub async fn send_batch_with(&self, batch: &Batch, mut progress: impl FnMut(usize)) -> BatchAnswers {
        let mut delivery = Delivery::new(batch, self.endpoint());
        loop {
            delivery.fail_what_cannot_be_sent();
            let calls = delivery.plan();
            if calls.is_empty() {
                return delivery.finish();
            }
            let send = |call| async { (self.send_call(batch, &call).await, call) };
            let mut answers = stream::iter(calls.into_iter().map(send)).buffer_unordered(batch.concurrency);
            let mut delay = None;
            while let Some((answers, call)) = answers.next().await {
                delay = delay.max(delivery.take(self, &call, answers));
                progress(delivery.settled());
            }
            if let Some(delay) = delay {
                tokio::time::sleep(delay).await;
            }
        }
    }

    async fn send_call(&self, batch: &Batch, call: &Call) -> Result<Answers, ClientError> {
        let operation = if call.version == ApiVersion::Beta { &BETA } else { &V1_0 };
        let mut http = reqwest::Request::new(Method::POST, self.url(call.version, "/$batch")?);
        *http.body_mut() = Some(body(&batch.parts, call, self.endpoint())?.into());
        *http.headers_mut() = HeaderMap::from_iter([(CONTENT_TYPE, JSON), (ACCEPT, JSON)]);
        // Whether to retry depends on the requests in the batch, not on the POST itself.
        let methods = call.members.iter().filter_map(|index| batch.parts.get(*index));
        let has_post = methods.into_iter().any(|part| part.method == Method::POST);
        let counts_as = if has_post { Method::POST } else { Method::PATCH };
        let mut outgoing = Outgoing { counts_as, ..Outgoing::to_graph::<NoContent>(operation, http) };
        let answer = self.deliver(&mut outgoing).await?;
        Answers::read(answer)
    }
}

/// A batch that is being sent.
struct Delivery<'a> {
    batch: &'a Batch,
    items: Vec<Item>,
}

/// A request that is being sent.
#[derive(Default)]
struct Item {
    result: Option<Result<Answer, ClientError>>,
    retries: u32,
    waited: Duration,
}

/// The state of a request after a call.
enum Outcome {
    Settled(Result<Answer, ClientError>),
    /// To be sent again after a delay.
    PutOff(Duration),
    /// To be sent again together with the one before it.
    Held,
}

impl<'a> Delivery<'a> {
    fn new(batch: &'a Batch, endpoint: &Endpoint) -> Self {
        let result = |part: &BatchedRequest| match part.problem_at(endpoint) {
            Some(error) => Some(Err(error.into())),
            None => batch.has_foreign.then_some(Err(ClientError::ForeignHandle)),
        };
        let items = batch.parts.iter().map(|part| Item { result: result(part), ..Item::default() });
        Self { batch, items: items.collect() }
    }

    fn progress(&self, index: usize) -> Progress {
        match self.items.get(index).map(|item| &item.result) {
            Some(None) => Progress::Waiting,
            Some(Some(result)) if succeeded(result) => Progress::Succeeded,
            _ => Progress::Failed,
        }
    }

    /// Marks as failed what depends on something that failed, directly or indirectly.
    fn fail_what_cannot_be_sent(&mut self) {
        let mut is_stable = false;
        while !is_stable {
            is_stable = true;
            for (index, part) in self.batch.parts.iter().enumerate() {
                let is_lost = part.depends_on.iter().any(|on| self.progress(*on) == Progress::Failed);
                if is_lost && self.progress(index) == Progress::Waiting {
                    self.settle(index, Err(ClientError::DependencyFailed));
                    is_stable = false;
                }
            }
        }
    }

    fn plan(&self) -> Vec<Call> {
        let node = |(index, part): (usize, &'a BatchedRequest)| Node {
            version: part.version,
            progress: self.progress(index),
            depends_on: &part.depends_on,
        };
        Plan::new(self.batch.parts.iter().enumerate().map(node).collect()).calls()
    }

    /// Takes the responses of a call. Returns how long the service asks the client to wait.
    fn take(&mut self, client: &GraphClient, call: &Call, answers: Result<Answers, ClientError>) -> Option<Duration> {
        let mut longest = None;
        let mut is_held = false;
        let mut answers = answers;
        for index in &call.members {
            let outcome = match &mut answers {
                Ok(answers) => self.outcome(client, *index, answers.take(*index), is_held && call.is_chain),
                Err(error) => Outcome::Settled(Err(error.clone())),
            };
            is_held = !matches!(outcome, Outcome::Settled(_));
            match outcome {
                Outcome::Settled(result) => self.settle(*index, result),
                Outcome::Held => {}
                Outcome::PutOff(delay) => {
                    longest = longest.max(Some(delay));
                    if let Some(item) = self.items.get_mut(*index) {
                        item.retries += 1;
                        item.waited = item.waited.saturating_add(delay);
                    }
                }
            }
        }
        longest
    }

    fn outcome(
        &self,
        client: &GraphClient,
        index: usize,
        answer: Result<Answer, ClientError>,
        is_held: bool,
    ) -> Outcome {
        let (answer, item, part) = match (answer, self.items.get(index), self.batch.parts.get(index)) {
            (Ok(answer), Some(item), Some(part)) => (answer, item, part),
            (Err(error), ..) => return Outcome::Settled(Err(error)),
            (Ok(_), ..) => return Outcome::Settled(Err(ClientError::NoAnswer)),
        };
        if is_held && answer.status == StatusCode::FAILED_DEPENDENCY {
            return Outcome::Held;
        }
        let hint = hint(&answer.headers);
        let policy = &client.options.retry;
        let delay = may_retry(&part.method, answer.status, hint).then(|| policy.delay(item.retries, item.waited, hint));
        match delay.flatten() {
            Some(delay) => Outcome::PutOff(delay),
            None => Outcome::Settled(Ok(answer)),
        }
    }

    fn settle(&mut self, index: usize, result: Result<Answer, ClientError>) {
        if let Some(item) = self.items.get_mut(index) {
            item.result = Some(result);
        }
    }

    fn settled(&self) -> usize {
        self.items.iter().filter(|item| item.result.is_some()).count()
    }

    /// Anything that is still waiting waits for itself.
    fn finish(self) -> BatchAnswers {
        let results = self.items.into_iter().map(|item| item.result.unwrap_or(Err(ClientError::Circle)));
        BatchAnswers { id: self.batch.id, results: results.collect() }
    }
}
