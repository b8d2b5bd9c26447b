//! The progress of an operation that continues after its response.

use std::error::Error;
use std::fmt;

use http::StatusCode;
use http::header::LOCATION;
use http::response::Parts;
use serde_json::{Map, Value};

use super::accepted::{retry_after, text as header};
use super::inner_error::text;
use super::payload::json;
use super::visible::Visible;
use super::{ErrorDetail, Payload, RetryAfter};
use crate::Untyped;

/// The progress of an operation that continues after its response, as its [monitor](crate::Monitor)
/// returns it.
///
/// Services report progress in several forms; this type has what they share, and
/// [`body`](Progress::body) has the complete JSON.
///
/// ```
/// use graph_models::{Progress, ProgressStatus, Response};
///
/// let body = r#"{"operation":"ItemCopy","percentageComplete":27.8,"status":"inProgress"}"#;
/// let answer = http::Response::builder().status(202).body(body)?;
/// let progress = Response::<Progress>::read(answer)?.into_value()?;
/// assert_eq!((progress.status(), progress.percentage_complete()), (&ProgressStatus::Running, Some(27.8)));
///
/// let body = r#"{"percentageComplete":100.0,"resourceId":"01MOWKYVJML57KN2","status":"completed"}"#;
/// let progress = Response::<Progress>::read(http::Response::new(body))?.into_value()?;
/// assert_eq!(progress.resource_id(), Some("01MOWKYVJML57KN2"));
/// assert!(progress.is_finished());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    status: ProgressStatus,
    /// The header `Location` of the response.
    location: Option<String>,
    retry_after: Option<RetryAfter>,
    body: Untyped,
}

/// The status of an operation that continues after its response.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProgressStatus {
    /// The operation continues (`notStarted`, `running`, `inProgress`, `waiting` and similar), or
    /// the service reports no status and responds with 202.
    Running,
    /// The operation has succeeded (`succeeded`, `completed`), or the response is the object that
    /// it created.
    Succeeded,
    /// The operation has succeeded in part (`partiallySucceeded`, `partiallyCompleted`).
    PartiallySucceeded,
    /// The operation has failed (`failed`, `deleteFailed`, `submissionFailed`, `timedOut`).
    /// [`Progress::error`] returns the reason, if the service reports one.
    Failed,
    /// The operation was not carried out (`skipped`, `cancelled`).
    Cancelled,
    /// Any other status, unchanged. The operation is considered to continue.
    Other(String),
}

impl ProgressStatus {
    /// Interprets a status, ignoring case. The words are those of Graph's enums
    /// `longRunningOperationStatus`, `teamsAsyncOperationStatus`, `workbookOperationStatus`,
    /// `caseOperationStatus`, `connectionOperationStatus`, and of the status of a copied or
    /// uploaded file.
    fn of(text: &str) -> Self {
        match text.to_ascii_lowercase().as_str() {
            "notstarted" | "running" | "inprogress" | "waiting" | "updating" | "pending" | "deletepending"
            | "cancelpending" | "queued" | "accepted" => Self::Running,
            "succeeded" | "completed" | "success" => Self::Succeeded,
            "partiallysucceeded" | "partiallycompleted" => Self::PartiallySucceeded,
            "failed" | "deletefailed" | "submissionfailed" | "timedout" | "invalid" => Self::Failed,
            "skipped" | "cancelled" | "canceled" => Self::Cancelled,
            _ => Self::Other(text.to_owned()),
        }
    }
}

impl Progress {
    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> &ProgressStatus {
        &self.status
    }

    /// Returns `true` if the operation has ended, successfully or not.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        !matches!(self.status, ProgressStatus::Running | ProgressStatus::Other(_))
    }

    /// Returns how much of the operation is done, in percent: 0.0 to 100.0.
    #[must_use]
    pub fn percentage_complete(&self) -> Option<f64> {
        let percentage = self.body.get("percentageComplete").or_else(|| self.body.get("percentComplete"))?;
        percentage.as_f64().or_else(|| percentage.as_str()?.parse().ok())
    }

    /// Returns the id of the object that was created or changed.
    #[must_use]
    pub fn resource_id(&self) -> Option<&str> {
        self.text(&["resourceId", "targetResourceId"])
    }

    /// Returns the address of the object that was created or changed, for
    /// [`Request::follow`](crate::Request::follow). An address without a host starts below the
    /// version.
    #[must_use]
    pub fn resource_location(&self) -> Option<&str> {
        let told = self.text(&["resourceLocation", "targetResourceLocation"]);
        told.or_else(|| self.location.as_deref().filter(|_| self.status == ProgressStatus::Succeeded))
    }

    /// Returns the reason why the operation failed.
    #[must_use]
    pub fn error(&self) -> Option<ErrorDetail> {
        ErrorDetail::of(self.members()?.get("error")?)
    }

    /// Returns when the service wants to be asked again.
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.retry_after.as_ref()
    }

    /// Returns everything that the service reported.
    #[must_use]
    pub fn body(&self) -> &Untyped {
        &self.body
    }

    fn members(&self) -> Option<&Map<String, Value>> {
        self.body.as_object()
    }

    fn text(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.body.get(*name)?.as_str()).filter(|text| !text.is_empty())
    }
}

impl Payload for Progress {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Self::new(StatusCode::OK, serde_json::from_slice(body)?))
    }

    fn read_answer(head: &Parts, body: &[u8]) -> Result<Option<Self>, Box<dyn Error + Send + Sync>> {
        let body = json(body).map(serde_json::from_slice).transpose()?.unwrap_or_default();
        let (location, retry_after) = (header(&head.headers, LOCATION.as_str()), retry_after(&head.headers));
        Ok(Some(Self { location, retry_after, ..Self::new(head.status, body) }))
    }

    /// Accepts 303 as well, which redirects to the object that was created.
    fn is_expected(status: StatusCode) -> bool {
        status.is_success() || status == StatusCode::SEE_OTHER
    }
}

impl Progress {
    fn new(status: StatusCode, body: Untyped) -> Self {
        let told = body.as_object().and_then(|members| text(members, &["status"])).filter(|text| !text.is_empty());
        let status = match told {
            _ if status == StatusCode::SEE_OTHER => ProgressStatus::Succeeded,
            Some(text) => ProgressStatus::of(&text),
            None if status == StatusCode::ACCEPTED => ProgressStatus::Running,
            None => ProgressStatus::Succeeded,
        };
        Self { status, location: None, retry_after: None, body }
    }
}

/// Writes one line: the status, how much is done, and the error.
impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.status {
            ProgressStatus::Running => f.write_str("running")?,
            ProgressStatus::Succeeded => f.write_str("succeeded")?,
            ProgressStatus::PartiallySucceeded => f.write_str("partially succeeded")?,
            ProgressStatus::Failed => f.write_str("failed")?,
            ProgressStatus::Cancelled => f.write_str("was not performed")?,
            ProgressStatus::Other(text) => write!(f, "{}", Visible(text))?,
        }
        if let Some(percentage) = self.percentage_complete() {
            write!(f, ", {percentage} % done")?;
        }
        let error = self.error().unwrap_or_default();
        for part in [error.code, error.message].into_iter().flatten() {
            write!(f, ": {}", Visible(&part))?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Response;

    fn read(status: u16, location: Option<&str>, body: &str) -> Progress {
        let mut answer = http::Response::builder().status(status);
        if let Some(location) = location {
            answer = answer.header("location", location);
        }
        Response::<Progress>::read(answer.body(body).unwrap()).unwrap().into_value().unwrap()
    }

    #[test]
    fn statuses_in_the_words_of_all_services() {
        for (word, status, is_finished) in [
            ("notStarted", ProgressStatus::Running, false),
            ("InProgress", ProgressStatus::Running, false),
            ("succeeded", ProgressStatus::Succeeded, true),
            ("completed", ProgressStatus::Succeeded, true),
            ("partiallySucceeded", ProgressStatus::PartiallySucceeded, true),
            ("failed", ProgressStatus::Failed, true),
            ("deleteFailed", ProgressStatus::Failed, true),
            ("canceled", ProgressStatus::Cancelled, true),
            ("archiving", ProgressStatus::Other("archiving".to_owned()), false),
        ] {
            for http in [200, 202] {
                let progress = read(http, None, &format!(r#"{{"status":"{word}"}}"#));
                assert_eq!((progress.status(), progress.is_finished()), (&status, is_finished), "{word}");
            }
        }
    }

    #[test]
    fn without_a_status_the_answer_itself_tells() {
        assert_eq!(read(202, None, "").status(), &ProgressStatus::Running);
        for (http, body) in [(200, r#"{"id":"1"}"#), (201, "{}"), (204, ""), (303, "")] {
            let progress = read(http, Some("/drive/items/1"), body);
            assert_eq!(progress.status(), &ProgressStatus::Succeeded, "{http}");
            assert_eq!(progress.resource_location(), Some("/drive/items/1"), "{http}");
        }
        let teams = r#"{"status":"succeeded","targetResourceId":"1","targetResourceLocation":"/groups('1')"}"#;
        let teams = read(200, None, teams);
        assert_eq!((teams.resource_id(), teams.resource_location()), (Some("1"), Some("/groups('1')")));
        assert_eq!(read(202, Some("/monitor"), "").resource_location(), None);
    }

    #[test]
    fn a_failure_tells_why() {
        let body = r#"{"status":"failed","percentageComplete":"40","error":{"code":"a\nb","message":"Full."}}"#;
        let progress = read(200, None, body);
        assert_eq!(progress.error().unwrap().code.as_deref(), Some("a\nb"));
        assert_eq!(progress.to_string(), "failed, 40 % done: a b: Full.");
        assert_eq!(read(200, None, r#"{"status":"failed","error":null}"#).to_string(), "failed");
        assert_eq!(read(200, None, "[1]").percentage_complete(), None);
    }

    #[test]
    fn a_monitor_that_fails_is_an_error() {
        for status in [302, 404, 500] {
            let answer = http::Response::builder().status(status).body("{}").unwrap();
            assert!(Response::<Progress>::read(answer).is_err());
        }
    }
}
