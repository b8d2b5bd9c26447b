//! The rules of the wire, one by one, with the bytes on the wire in sight.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod batches;
mod blocking;
mod common;
mod deltas;
mod errors;
mod faults;
mod long_running;
mod pages;
mod reading;
mod redirects;
mod retries;
mod send;
mod tokens;
mod updates;

pub(crate) use common::*;
