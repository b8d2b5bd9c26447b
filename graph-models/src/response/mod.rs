//! Responses.

mod accepted;
mod answer;
mod content;
mod delta;
mod delta_of;
mod elements;
mod error;
mod error_body;
mod inner_error;
mod missing_body;
mod page;
mod payload;
mod progress;
mod removed;
mod resync;
mod retry_after;
mod scalar;
mod visible;
mod watched;

pub use accepted::Accepted;
pub use answer::Response;
pub use content::Content;
pub use delta::{Delta, DeltaItem};
pub use error::{ErrorKind, GraphError};
pub use inner_error::{ErrorDetail, InnerError};
pub use missing_body::MissingBody;
pub use page::Page;
pub use payload::{NoContent, Payload};
pub use progress::{Progress, ProgressStatus};
pub use removed::RemovedReason;
pub use resync::Resync;
pub use retry_after::RetryAfter;
pub use scalar::Scalar;
