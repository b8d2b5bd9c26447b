//! Changing an object that others change too.

use graph_models::{ETag, Patch, Patchable, Payload, Request, Response};

use crate::{ClientError, GraphClient};

/// What [`GraphClient::update`] did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Updated<M, T> {
    /// The object as it was read before the change.
    pub before: M,
    /// The same with the change made to it.
    pub after: M,
    /// The answer to the PATCH; none when the change changed nothing, and nothing was sent.
    pub response: Option<Response<T>>,
    /// How often somebody else was faster.
    pub conflicts: u32,
}

impl GraphClient {
    /// Reads an object, makes a change to it, and sends the difference if nobody else has changed
    /// the object since. If somebody has, it begins again with what the object is now, as often as
    /// [`max_conflicts`](crate::GraphClientBuilder::max_conflicts) allows.
    ///
    /// `change` may therefore be called several times. `write` makes the PATCH of a patch and an
    /// entity tag; where the page has no argument for the entity tag, it is added (`If-Match`).
    ///
    /// # Errors
    /// Those of [`send`](Self::send); [`ClientError::Stale`] when somebody else was faster each
    /// time; and [`ClientError::NoEtag`] when the object comes without an entity tag.
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
