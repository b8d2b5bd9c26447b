//! Restarting a delta query.

use std::fmt;

use super::GraphError;

/// How to restart a delta query whose link the service no longer knows (410 Gone).
///
/// ```
/// use graph_models::{Delta, Response, Resync};
/// use serde_json::Value;
///
/// let begin = "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=";
/// let answer = http::Response::builder().status(410).header("Location", begin);
/// let answer = answer.body(r#"{"error":{"code":"syncStateNotFound","message":"Too old."}}"#)?;
/// let error = Response::<Delta<Value>>::read(answer).unwrap_err();
/// assert_eq!(error.resync(), Some(Resync::Anew));
/// assert_eq!(error.location(), Some(begin));
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resync {
    /// Read all items again, and delete local items that the service does not return
    /// (`resyncRequired`, `syncStateNotFound`, or a 410 without a code but with an address).
    Anew,
    /// Read all items again and replace local items with what the service returns, including those
    /// with local changes if these were sent before; delete local items that the service does not
    /// return (`resyncChangesApplyDifferences`).
    ApplyDifferences,
    /// Read all items again; upload local items that the service does not return, and keep both
    /// versions of items that differ (`resyncChangesUploadDifferences`).
    UploadDifferences,
}

impl GraphError {
    /// Returns how to restart a delta query, if the error is a 410 that requires it. Use the
    /// request of the first round or, if the service sent one, the address in
    /// [`location`](GraphError::location).
    #[must_use]
    pub fn resync(&self) -> Option<Resync> {
        if self.status().as_u16() != 410 {
            return None;
        }
        // Services write the codes in either case, and sometimes inside of another code.
        let has = |code: &str| self.codes().any(|other| other.eq_ignore_ascii_case(code));
        if has("resyncChangesApplyDifferences") {
            return Some(Resync::ApplyDifferences);
        }
        if has("resyncChangesUploadDifferences") {
            return Some(Resync::UploadDifferences);
        }
        let anew = ["resyncRequired", "syncStateNotFound", "syncStateInvalid", "fullSyncRequired"];
        (anew.into_iter().any(has) || self.location().is_some()).then_some(Resync::Anew)
    }
}

impl fmt::Display for Resync {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Anew => "begin again: read all items",
            Self::ApplyDifferences => "begin again: read all items, and take what the service says",
            Self::UploadDifferences => "begin again: read all items, and send those that the service does not tell of",
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{NoContent, Response};

    fn resync(status: u16, location: Option<&str>, body: &str) -> Option<Resync> {
        let mut answer = http::Response::builder().status(status);
        if let Some(location) = location {
            answer = answer.header("location", location);
        }
        Response::<NoContent>::read(answer.body(body).unwrap()).unwrap_err().resync()
    }

    #[test]
    fn a_410_with_a_code_or_an_address_says_to_begin_again() {
        for (body, expected) in [
            (r#"{"error":{"code":"resyncRequired"}}"#, Some(Resync::Anew)),
            (r#"{"error":{"code":"SyncStateNotFound"}}"#, Some(Resync::Anew)),
            (r#"{"error":{"code":"gone","innerError":{"code":"resyncRequired"}}}"#, Some(Resync::Anew)),
            (r#"{"error":{"code":"resyncChangesApplyDifferences"}}"#, Some(Resync::ApplyDifferences)),
            (
                r#"{"error":{"code":"resyncRequired","innererror":{"code":"resyncChangesUploadDifferences"}}}"#,
                Some(Resync::UploadDifferences),
            ),
            (r#"{"error":{"code":"itemGone"}}"#, None),
            ("", None),
        ] {
            assert_eq!(resync(410, None, body), expected, "{body}");
            assert_eq!(resync(400, None, body), None, "{body}");
            assert_eq!(resync(410, Some("https://x"), body), expected.or(Some(Resync::Anew)), "{body}");
        }
    }
}
