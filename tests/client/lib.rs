//! An HTTP server in the same process: it keeps every byte that it gets, and answers with whatever
//! bytes and faults a test wants.

mod connection;
mod received;
mod reply;
mod server;

pub use received::Received;
pub use reply::Reply;
pub use server::Server;
