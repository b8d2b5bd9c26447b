//! The client.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use tokio::runtime::{Builder, Handle, Runtime};

use super::Pages;
use crate::client::{self, Batch, BatchAnswers, ClientError, GraphClientBuilder, SetupError, Updated};
use crate::{ETag, Page, Patch, Payload, Request, Response};

/// Sends requests to Microsoft Graph, and waits for the answers.
///
/// It is cheap to clone, and any number of threads can use it. One thread of its own looks after the connections.
#[derive(Clone)]
pub struct GraphClient {
    client: client::GraphClient,
    runtime: Arc<Background>,
}

impl GraphClient {
    /// Sets up a client, for [`new`](Self::new).
    pub fn builder() -> GraphClientBuilder {
        client::GraphClient::builder()
    }

    /// Makes a client.
    ///
    /// # Errors
    /// Those of [`GraphClientBuilder::build`], and when no thread can be started.
    pub fn new(builder: GraphClientBuilder) -> Result<Self, SetupError> {
        let client = builder.build()?;
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("graph-models").enable_all().build();
        let runtime = runtime.map_err(|error| SetupError::Runtime(Arc::new(error)))?;
        Ok(Self { client, runtime: Arc::new(Background(Some(runtime))) })
    }

    /// The same client with other settings: `client.with(|it| it.with_retry(RetryPolicy::never()))`.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&client::GraphClient) -> client::GraphClient) -> Self {
        Self { client: change(&self.client), runtime: Arc::clone(&self.runtime) }
    }

    /// Sends a request: see [`send`](client::GraphClient::send).
    ///
    /// # Errors
    /// Those of the async client, and [`SetupError::InsideAsync`].
    pub fn send<T: Payload>(&self, request: &Request<T>) -> Result<Response<T>, ClientError> {
        self.wait(self.client.send(request))?
    }

    /// Reads an object, changes it and sends the difference: see [`update`](client::GraphClient::update).
    ///
    /// # Errors
    /// Those of the async client, and [`SetupError::InsideAsync`].
    pub fn update<P: Patch, T: Payload>(
        &self,
        read: &Request<P::Model>,
        change: impl FnMut(&mut P::Model),
        write: impl Fn(&P, &ETag) -> Request<T>,
    ) -> Result<Updated<P::Model, T>, ClientError> {
        self.wait(self.client.update(read, change, write))?
    }

    /// Sends the requests of a batch: see [`send_batch`](client::GraphClient::send_batch).
    ///
    /// # Errors
    /// [`SetupError::InsideAsync`]; all others are in the answers.
    pub fn send_batch(&self, batch: &Batch) -> Result<BatchAnswers, ClientError> {
        self.wait(self.client.send_batch(batch))
    }

    /// The same, and calls a function each time that some have their answer, with how many have it now.
    ///
    /// # Errors
    /// [`SetupError::InsideAsync`]; all others are in the answers.
    pub fn send_batch_with(&self, batch: &Batch, progress: impl FnMut(usize)) -> Result<BatchAnswers, ClientError> {
        self.wait(self.client.send_batch_with(batch, progress))
    }

    /// The pages of a collection, one after the other: see [`pages`](client::GraphClient::pages).
    #[must_use]
    pub fn pages<T>(&self, request: &Request<Page<T>>) -> Pages<T> {
        Pages { pages: self.client.pages(request), client: self.clone() }
    }

    /// Waits for something. In async code that would stop everything else, and tokio panics.
    pub(super) fn wait<R>(&self, work: impl Future<Output = R>) -> Result<R, ClientError> {
        match &self.runtime.0 {
            Some(runtime) if Handle::try_current().is_err() => Ok(runtime.block_on(work)),
            _ => Err(SetupError::InsideAsync.into()),
        }
    }
}

impl fmt::Debug for GraphClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// The runtime, until the last client is gone.
struct Background(Option<Runtime>);

impl Drop for Background {
    /// A runtime that is dropped waits for its threads, which panics in async code; this way it does not.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
