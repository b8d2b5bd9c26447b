//! What comes back.

mod answer;
mod error;
mod error_body;
mod inner_error;
mod missing_body;
mod page;
mod payload;
mod retry_after;
mod visible;

pub use answer::Response;
pub use error::{ErrorKind, GraphError};
pub use inner_error::{ErrorDetail, InnerError};
pub use missing_body::MissingBody;
pub use page::Page;
pub use payload::{NoContent, Payload};
pub use retry_after::RetryAfter;
