//! Monitoring an operation until it is finished.

use std::fmt;
use std::time::Duration;

use futures_util::stream::{self, Stream, StreamExt as _};
use graph_models::{Accepted, Monitor, Progress, ProgressStatus, Request, Response};

use crate::address::absolute;
use crate::graph_client::Outgoing;
use crate::retry_policy::hint;
use crate::{ClientError, GraphClient};

/// The minimum interval between two requests, whatever the service says.
const SHORTEST: Duration = Duration::from_millis(20);

/// Monitors an operation until it is finished. Created by [`GraphClient::monitor`].
pub struct Monitoring {
    client: GraphClient,
    monitor: Monitor,
    first_delay: Duration,
    max_delay: Duration,
    max_total_delay: Duration,
    /// How long the service wants the client to wait before the next request.
    hint: Option<Duration>,
    asked: u32,
    waited: Duration,
    last: Option<Progress>,
}

impl GraphClient {
    /// Monitors an operation that continues after its response (202). Nothing is sent before
    /// [`next`](Monitoring::next) or [`finish`](Monitoring::finish) is called.
    ///
    /// The client asks for progress as often as the service says (`Retry-After`), and otherwise
    /// after one second and then at growing intervals, for up to an hour. Most services send the
    /// address of another host, which is not sent the access token.
    ///
    /// # Errors
    /// Returns [`ClientError::NoMonitor`] if the service did not send an address, and
    /// [`ClientError::Request`] if the address is invalid or not secure.
    ///
    /// ```no_run
    /// use graph_client::{ClientError, GraphClient};
    /// use graph_models::{Accepted, Request};
    /// use std::time::Duration;
    ///
    /// # async fn example(client: GraphClient, copy: Request<Accepted>) -> Result<(), ClientError> {
    /// let accepted = client.send(&copy).await?.into_value()?;
    /// let copied = client.monitor(&copy, &accepted)?.max_total_delay(Duration::from_secs(600)).finish().await?;
    /// println!("{:?}", copied.resource_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn monitor<T>(&self, request: &Request<T>, accepted: &Accepted) -> Result<Monitoring, ClientError> {
        let monitor = request.monitor(accepted, self.endpoint())?.ok_or(ClientError::NoMonitor)?;
        Ok(Monitoring {
            client: self.clone(),
            monitor,
            first_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(30),
            max_total_delay: Duration::from_secs(3600),
            hint: accepted.retry_after().and_then(|it| it.delay_from(std::time::SystemTime::now())),
            asked: 0,
            waited: Duration::ZERO,
            last: None,
        })
    }

    /// Asks once for the progress of an operation.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    pub async fn ask(&self, monitor: &Monitor) -> Result<Response<Progress>, ClientError> {
        let request = monitor.to_http(self.endpoint())?;
        let url = absolute(&request.uri().to_string())?;
        let mut http = reqwest::Request::new(request.method().clone(), url);
        http.headers_mut().clone_from(request.headers());
        let mut outgoing = Outgoing::to_graph::<Progress>(monitor.operation(), http);
        outgoing.goes_to_graph = monitor.takes_token();
        self.deliver(&mut outgoing).await?.read()
    }
}

impl Monitoring {
    /// Sets how long to wait before the first request, if the service does not say. The default is
    /// one second. Each further interval is 1.5 times as long.
    #[must_use]
    pub fn first_delay(self, delay: Duration) -> Self {
        Self { first_delay: delay, ..self }
    }

    /// Sets the maximum interval between two requests, if the service does not say. The default is
    /// 30 seconds.
    #[must_use]
    pub fn max_delay(self, delay: Duration) -> Self {
        Self { max_delay: delay, ..self }
    }

    /// Sets the maximum time to wait in total. The default is one hour. If the operation is not
    /// finished by then, the result is [`ClientError::Unfinished`].
    #[must_use]
    pub fn max_total_delay(self, delay: Duration) -> Self {
        Self { max_total_delay: delay, ..self }
    }

    /// Returns the last reported progress.
    #[must_use]
    pub fn last(&self) -> Option<&Progress> {
        self.last.as_ref()
    }

    /// Waits, and asks for the progress of the operation; `None` after it is finished. After an
    /// error, the next call asks again.
    pub async fn next(&mut self) -> Option<Result<Progress, ClientError>> {
        if self.last.as_ref().is_some_and(Progress::is_finished) {
            return None;
        }
        let delay = self.hint.unwrap_or_else(|| self.pause()).max(SHORTEST);
        if self.waited.saturating_add(delay) > self.max_total_delay {
            return Some(Err(ClientError::Unfinished(self.last.clone().map(Box::new))));
        }
        tokio::time::sleep(delay).await;
        self.waited = self.waited.saturating_add(delay);
        self.asked = self.asked.saturating_add(1);
        let progress = match self.client.ask(&self.monitor).await {
            Ok(response) => {
                self.hint = hint(response.headers());
                response.into_value().map_err(ClientError::from)
            }
            Err(error) => Err(error),
        };
        if let Ok(progress) = &progress {
            self.last = Some(progress.clone());
        }
        Some(progress)
    }

    fn pause(&self) -> Duration {
        let factor = 1.5_f64.powi(i32::try_from(self.asked).unwrap_or(i32::MAX).min(64));
        let pause = Duration::try_from_secs_f64(self.first_delay.as_secs_f64() * factor);
        pause.unwrap_or(self.max_delay).min(self.max_delay)
    }

    /// Waits until the operation is finished.
    ///
    /// # Errors
    /// Returns [`ClientError::Failed`] if the operation did not succeed completely,
    /// [`ClientError::Unfinished`] if it takes too long, and the errors of
    /// [`send`](GraphClient::send).
    pub async fn finish(mut self) -> Result<Progress, ClientError> {
        while let Some(progress) = self.next().await {
            progress?;
        }
        match self.last {
            Some(progress) if *progress.status() == ProgressStatus::Succeeded => Ok(progress),
            Some(progress) => Err(ClientError::Failed(Box::new(progress))),
            None => Err(ClientError::Unfinished(None)),
        }
    }

    /// Converts to a stream of progress reports, which ends when the operation is finished or after
    /// an error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Progress, ClientError>> + Send + Unpin + 'static {
        let progress = stream::try_unfold(self, async |mut monitoring| {
            let progress = monitoring.next().await.transpose()?;
            Ok(progress.map(|progress| (progress, monitoring)))
        });
        progress.boxed()
    }
}

impl fmt::Debug for Monitoring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Monitoring");
        output.field("monitor", &self.monitor).field("last", &self.last).finish_non_exhaustive()
    }
}
