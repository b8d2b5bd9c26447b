//! Changing objects that others change as well.

use graph_models::{ETag, Patch, Patchable, Payload, Request, Response};

use crate::{ClientError, GraphClient};

/// The result of [`GraphClient::update`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Updated<M, T> {
    /// The object as it was read before the change.
    pub before: M,
    /// The object with the change applied.
    pub after: M,
    /// The response to the PATCH; `None` if nothing differed, so that nothing was sent.
    pub response: Option<Response<T>>,
    /// How often somebody else changed the object first.
    pub conflicts: u32,
}

impl GraphClient {
    /// Reads an object, applies a change to it, and sends the difference, provided that nobody else
    /// has changed the object in the meantime. If somebody has, the method starts again with the
    /// present object, up to [`max_conflicts`](crate::GraphClientBuilder::max_conflicts) times.
    ///
    /// `change` may therefore be called several times. `write` creates the PATCH request from a
    /// patch and an entity tag. If the request does not have `If-Match`, because the page does not
    /// document it, the entity tag is added.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send), [`ClientError::Stale`] if somebody else changed
    /// the object first every time, and [`ClientError::NoEtag`] if the object has no entity tag.
    ///
    /// ```no_run
    /// use graph_client::{ClientError, GraphClient};
    /// use graph_models::ETag;
    /// use graph_models::v1::{PlannerTask, PlannerTaskPatch, get_planner_task, update_planner_task};
    ///
    /// # async fn example(client: GraphClient) -> Result<(), ClientError> {
    /// let read = get_planner_task::planner_tasks("t1").select(|it| [&it.percent_complete]);
    /// let change = |task: &mut PlannerTask| task.percent_complete = task.percent_complete.map(|it| (it + 10).min(100));
    /// let write = |patch: &PlannerTaskPatch, etag: &ETag| update_planner_task::planner_tasks("t1", etag, patch);
    /// let updated = client.update(&read, change, write).await?;
    /// println!("{:?} -> {:?}", updated.before.percent_complete, updated.after.percent_complete);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn update<M: Patchable, T: Payload>(
        &self,
        read: &Request<M>,
        mut change: impl FnMut(&mut M),
        write: impl Fn(&M::Patch, &ETag) -> Request<T>,
    ) -> Result<Updated<M, T>, ClientError> {
        let mut conflicts = 0;
        loop {
            let current = self.send(read).await?;
            let etag = current.etag();
            let before = current.into_value()?;
            let mut after = before.clone();
            change(&mut after);
            let patch = M::Patch::between(&before, &after);
            if patch.is_empty() {
                return Ok(Updated { before, after, response: None, conflicts });
            }
            let etag = etag.ok_or(ClientError::NoEtag)?;
            match self.send(&write(&patch, &etag).if_match(&etag)).await {
                Ok(response) => return Ok(Updated { before, after, response: Some(response), conflicts }),
                Err(ClientError::Stale(_)) if conflicts < self.options.max_conflicts => conflicts += 1,
                Err(error) => return Err(error),
            }
        }
    }
}
