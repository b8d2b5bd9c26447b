//! The blocking client.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use graph_models::{Accepted, Delta, ETag, Endpoint, Monitor, Page, Patchable, Payload, Progress, Request, Response};
use tokio::runtime::{Builder, Handle, Runtime};

use super::{Deltas, Monitoring, Pages};
use crate::{Batch, BatchAnswers, ClientError, GraphClientBuilder, RetryPolicy, SetupError, Updated};

/// A client that sends requests to Microsoft Graph and blocks until the response has arrived.
///
/// A client is cheap to clone and can be used from several threads. It has one background thread
/// for its connections.
///
/// Each method does the same as the method of that name of the [async client](crate::GraphClient)
/// and returns the same. In async code, where blocking would stop other tasks, each of them fails
/// with [`SetupError::InsideAsync`].
#[derive(Clone)]
pub struct GraphClient {
    client: crate::GraphClient,
    runtime: Arc<Background>,
}

impl GraphClient {
    /// Creates a builder.
    pub fn builder() -> GraphClientBuilder<Self> {
        GraphClientBuilder::default()
    }

    /// Returns the endpoint that requests are sent to.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        self.client.endpoint()
    }

    /// Returns a clone of this client with a different retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with(|client| client.with_retry(policy))
    }

    /// Returns a clone of this client with a different timeout for each attempt.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(|client| client.with_timeout(timeout))
    }

    /// Returns a clone of this client with a different maximum size of response bodies, in bytes.
    #[must_use]
    pub fn with_max_body(&self, bytes: usize) -> Self {
        self.with(|client| client.with_max_body(bytes))
    }

    /// Returns a clone of this client with a different limit for [`update`](Self::update).
    #[must_use]
    pub fn with_max_conflicts(&self, count: u32) -> Self {
        self.with(|client| client.with_max_conflicts(count))
    }

    fn with(&self, change: impl FnOnce(&crate::GraphClient) -> crate::GraphClient) -> Self {
        Self { client: change(&self.client), runtime: Arc::clone(&self.runtime) }
    }

    /// Sends a request: see [`send`](crate::GraphClient::send).
    ///
    /// # Errors
    /// Returns the errors of the async client, and [`SetupError::InsideAsync`].
    pub fn send<T: Payload>(&self, request: &Request<T>) -> Result<Response<T>, ClientError> {
        self.wait(self.client.send(request))?
    }

    /// Reads an object, changes it and sends the difference: see
    /// [`update`](crate::GraphClient::update).
    ///
    /// # Errors
    /// Returns the errors of the async client, and [`SetupError::InsideAsync`].
    pub fn update<M: Patchable, T: Payload>(
        &self,
        read: &Request<M>,
        change: impl FnMut(&mut M),
        write: impl Fn(&M::Patch, &ETag) -> Request<T>,
    ) -> Result<Updated<M, T>, ClientError> {
        self.wait(self.client.update(read, change, write))?
    }

    /// Sends the requests of a batch: see [`send_batch`](crate::GraphClient::send_batch). In async
    /// code, the result of each request is [`SetupError::InsideAsync`].
    #[must_use]
    pub fn send_batch(&self, batch: &Batch) -> BatchAnswers {
        self.send_batch_with(batch, |_| {})
    }

    /// Sends a batch like [`send_batch`](Self::send_batch), and calls a function whenever more
    /// requests have their results. The argument is the number of requests that have one.
    #[must_use]
    pub fn send_batch_with(&self, batch: &Batch, progress: impl FnMut(usize)) -> BatchAnswers {
        let answers = self.wait(self.client.send_batch_with(batch, progress));
        answers.unwrap_or_else(|error| BatchAnswers::all_failed(batch, &error))
    }

    /// Reads the pages of a collection: see [`pages`](crate::GraphClient::pages).
    #[must_use]
    pub fn pages<T>(&self, request: &Request<Page<T>>) -> Pages<T> {
        Pages { pages: self.client.pages(request), client: self.clone() }
    }

    /// Reads the changes of a collection: see [`deltas`](crate::GraphClient::deltas).
    #[must_use]
    pub fn deltas<T>(&self, request: &Request<Delta<T>>) -> Deltas<T> {
        Deltas { deltas: self.client.deltas(request), client: self.clone() }
    }

    /// Reads what has changed since a link was issued: see
    /// [`deltas_from`](crate::GraphClient::deltas_from).
    #[must_use]
    pub fn deltas_from<T>(&self, request: &Request<Delta<T>>, link: &str) -> Deltas<T> {
        Deltas { deltas: self.client.deltas_from(request, link), client: self.clone() }
    }

    /// Monitors an operation that continues after its response: see
    /// [`monitor`](crate::GraphClient::monitor).
    ///
    /// # Errors
    /// Returns the errors of the async client.
    pub fn monitor<T>(&self, request: &Request<T>, accepted: &Accepted) -> Result<Monitoring, ClientError> {
        Ok(Monitoring { monitoring: self.client.monitor(request, accepted)?, client: self.clone() })
    }

    /// Asks once for the progress of an operation: see [`ask`](crate::GraphClient::ask).
    ///
    /// # Errors
    /// Returns the errors of the async client, and [`SetupError::InsideAsync`].
    pub fn ask(&self, monitor: &Monitor) -> Result<Response<Progress>, ClientError> {
        self.wait(self.client.ask(monitor))?
    }

    /// Waits for a future. In async code this would block other tasks, and tokio panics.
    pub(super) fn wait<R>(&self, work: impl Future<Output = R>) -> Result<R, ClientError> {
        match &self.runtime.0 {
            Some(runtime) if Handle::try_current().is_err() => Ok(runtime.block_on(work)),
            _ => Err(SetupError::InsideAsync.into()),
        }
    }
}

impl GraphClientBuilder<GraphClient> {
    /// Builds the client.
    ///
    /// # Errors
    /// Returns an error if a token would be sent to an endpoint that is neither the host of a cloud
    /// nor trusted, if the HTTP client cannot be built, or if no thread can be started.
    pub fn build(self) -> Result<GraphClient, SetupError> {
        let client = self.client()?;
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("graph-client").enable_all().build();
        let runtime = runtime.map_err(|error| SetupError::Runtime(Arc::new(error)))?;
        Ok(GraphClient { client, runtime: Arc::new(Background(Some(runtime))) })
    }
}

impl fmt::Debug for GraphClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// The runtime, which exists until the last client is dropped.
struct Background(Option<Runtime>);

impl Drop for Background {
    /// A runtime that is dropped normally waits for its threads, which panics in async code.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
