//! The changes of a collection, page by page.

use std::collections::HashSet;
use std::fmt;

use futures_util::stream::{self, Stream, StreamExt as _};
use graph_models::{Delta, Payload, Request};
use http::StatusCode;

use crate::{ClientError, GraphClient};

/// The changes of a collection, page by page. Created by [`GraphClient::deltas`].
pub struct Deltas<T> {
    client: GraphClient,
    /// The request of the first round.
    first: Request<Delta<T>>,
    next: Option<Result<Request<Delta<T>>, ClientError>>,
    /// The link to the next page, as the service sent it.
    link: Option<String>,
    /// The link to start again, as the service sent it.
    begin: Option<String>,
    followed: HashSet<String>,
}

impl GraphClient {
    /// Reads all items of a collection and prepares to read its later changes. Nothing is sent
    /// before the first page is read. After the last page, [`link`](Deltas::link) returns the link
    /// to store for the next round.
    ///
    /// ```no_run
    /// use graph_client::{ClientError, GraphClient};
    /// use graph_models::{Delta, DeltaItem, Request};
    /// # use graph_models::v1::User;
    ///
    /// # async fn example(client: GraphClient, request: Request<Delta<User>>, stored: Option<String>) -> Result<(), ClientError> {
    /// let mut deltas = match &stored {
    ///     Some(link) => client.deltas_from(&request, link),
    ///     None => client.deltas(&request),
    /// };
    /// while let Some(part) = deltas.next().await {
    ///     match part {
    ///         Ok(part) => part.value.iter().for_each(|item| match item {
    ///             DeltaItem::Changed(user) => println!("{:?} is new or has changed", user.id),
    ///             DeltaItem::Removed(user, reason) => println!("{:?} is gone: {reason:?}", user.id),
    ///             _ => {}
    ///         }),
    /// // All items are returned again.
    ///         Err(ClientError::Resync(_)) => deltas.begin_again(),
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// let stored = deltas.link().map(str::to_owned);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn deltas<T>(&self, request: &Request<Delta<T>>) -> Deltas<T> {
        Deltas {
            client: self.clone(),
            first: request.clone(),
            next: Some(Ok(request.clone())),
            link: None,
            begin: None,
            followed: HashSet::new(),
        }
    }

    /// Reads what has changed in a collection since a link was issued: one that
    /// [`link`](Deltas::link) returned in this run of the program or an earlier one. `request` is
    /// the request of the first round, whose headers are sent again. The link must lead to this
    /// client's endpoint or to the host of a cloud.
    #[must_use]
    pub fn deltas_from<T>(&self, request: &Request<Delta<T>>, link: &str) -> Deltas<T> {
        let next = request.follow(link, self.endpoint());
        let followed = HashSet::from([link.to_owned()]);
        Deltas { next: Some(Ok(next)), link: Some(link.to_owned()), followed, ..self.deltas(request) }
    }
}

impl<T> Deltas<T> {
    /// Returns the link at which to continue, for [`GraphClient::deltas_from`]: to the next page
    /// or, after the last page, to later changes. `None` before the first page.
    #[must_use]
    pub fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }

    /// Starts again after [`ClientError::Resync`], with the link that the service sent or otherwise
    /// with the request of the first round. Items that are not returned again no longer exist.
    pub fn begin_again(&mut self) {
        let told = self.begin.take().map(|link| self.first.follow(&link, self.client.endpoint()));
        let begin = told.filter(|request| request.problem().is_none()).unwrap_or_else(|| self.first.clone());
        self.next = Some(Ok(begin));
        self.link = None;
        self.followed.clear();
    }
}

impl<T> Deltas<T>
where
    Delta<T>: Payload,
{
    /// Reads the next page; `None` after the last one. After an error, the next call reads the same
    /// page.
    pub async fn next(&mut self) -> Option<Result<Delta<T>, ClientError>> {
        let request = match self.next.as_ref()? {
            Ok(request) => request,
            Err(error) => return Some(Err(error.clone())),
        };
        let answer = self.client.send(request).await;
        let part = match answer.and_then(|response| Ok(response.into_value()?)) {
            Ok(part) => part,
            Err(error) => return Some(Err(self.failed(error))),
        };
        let next = part.next_link.as_ref().map(|link| self.first.follow(link, self.client.endpoint()));
        let is_new = part.next_link.clone().is_none_or(|link| self.followed.insert(link));
        self.next = next.map(|next| if is_new { Ok(next) } else { Err(ClientError::RepeatedLink) });
        self.link = part.next_link.clone().or_else(|| part.delta_link.clone());
        Some(Ok(part))
    }

    /// A 410 without a code can only mean that the service no longer knows the state of the link.
    fn failed(&mut self, error: ClientError) -> ClientError {
        match error {
            ClientError::Resync(error) | ClientError::Service(error) if error.status() == StatusCode::GONE => {
                self.begin = error.location().map(str::to_owned);
                ClientError::Resync(error)
            }
            error => error,
        }
    }
}

impl<T: Send + 'static> Deltas<T>
where
    Delta<T>: Payload,
{
    /// Converts to a stream of pages, which ends after the last page or an error. The last page has
    /// the link to store.
    pub fn into_stream(self) -> impl Stream<Item = Result<Delta<T>, ClientError>> + Send + Unpin + 'static {
        let deltas = stream::try_unfold(self, async |mut deltas| {
            let part = deltas.next().await.transpose()?;
            Ok(part.map(|part| (part, deltas)))
        });
        deltas.boxed()
    }
}

impl<T> fmt::Debug for Deltas<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deltas").field("next", &self.next).finish_non_exhaustive()
    }
}
