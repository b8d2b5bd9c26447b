//! Requests, without I/O.

mod advanced;
mod body;
mod cause;
mod endpoint;
mod error;
mod link;
mod message;
mod monitor;
mod operation;
mod options;
mod parameters;
mod reference;
mod references;
mod referring;
mod select;
mod send;
mod template;

pub use advanced::AdvancedQueries;
pub use cause::Cause;
pub use endpoint::{Cloud, Endpoint};
pub use error::RequestError;
pub use message::Request;
pub use monitor::Monitor;
pub use operation::{ApiVersion, Operation, Permissions};
pub use options::Many;
pub use parameters::ParameterList;
pub use reference::{Reference, ReferenceTarget};
pub use select::Answer;
pub(crate) use select::selected;
