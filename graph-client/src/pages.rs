//! The pages of a collection.

use std::collections::HashSet;
use std::fmt;

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use graph_models::{Page, Payload, Request};

use crate::{ClientError, GraphClient};

/// The pages of a collection, in order. Created by [`GraphClient::pages`].
pub struct Pages<T> {
    client: GraphClient,
    next: Option<Result<Request<Page<T>>, ClientError>>,
    followed: HashSet<String>,
}

impl GraphClient {
    /// Reads the pages of a collection. Nothing is sent before the first page is read, and each
    /// page is only requested when it is needed. Links must lead to this client's endpoint or to
    /// the host of a cloud, and no link is followed twice.
    ///
    /// ```no_run
    /// use graph_models::beta::{LanguageProficiency, list_profile_languages};
    /// use futures_util::TryStreamExt as _;
    /// use graph_client::GraphClient;
    ///
    /// # async fn example(client: GraphClient) -> Result<(), graph_client::ClientError> {
    /// let request = list_profile_languages::me_profile_languages().select(|it| [&it.id, &it.display_name]);
    /// let mut pages = client.pages(&request);
    /// while let Some(page) = pages.next().await {
    ///     println!("{} more", page?.value.len());
    /// }
    /// // Or all items, regardless of pages:
    /// let languages: Vec<LanguageProficiency> = client.pages(&request).into_items().try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn pages<T>(&self, request: &Request<Page<T>>) -> Pages<T> {
        Pages { client: self.clone(), next: Some(Ok(request.clone())), followed: HashSet::new() }
    }
}

impl<T> Pages<T>
where
    Page<T>: Payload,
{
    /// Reads the next page; `None` after the last one. After an error, the next call reads the same
    /// page.
    pub async fn next(&mut self) -> Option<Result<Page<T>, ClientError>> {
        let request = match self.next.as_ref()? {
            Ok(request) => request,
            Err(error) => return Some(Err(error.clone())),
        };
        let page = match self.client.send(request).await.and_then(|response| Ok(response.into_value()?)) {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let next = page.next_link.as_ref().map(|link| request.follow(link, self.client.endpoint()));
        let is_new = page.next_link.clone().is_none_or(|link| self.followed.insert(link));
        self.next = next.map(|next| if is_new { Ok(next) } else { Err(ClientError::RepeatedLink) });
        Some(Ok(page))
    }
}

impl<T: Send + 'static> Pages<T>
where
    Page<T>: Payload,
{
    /// Converts to a stream of pages, which ends after the last page or an error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Page<T>, ClientError>> + Send + Unpin + 'static {
        let pages = stream::try_unfold(self, async |mut pages| {
            let page = pages.next().await.transpose()?;
            Ok(page.map(|page| (page, pages)))
        });
        pages.boxed()
    }

    /// Converts to a stream of the items of all pages, which ends after the last item or an error.
    pub fn into_items(self) -> impl Stream<Item = Result<T, ClientError>> + Send + Unpin + 'static {
        let items = self.into_stream().map_ok(|page| stream::iter(page.value.into_iter().map(Ok)));
        items.try_flatten()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).finish_non_exhaustive()
    }
}
