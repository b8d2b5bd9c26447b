//! Pages that get into a crate, stay there and are brought up to date, from sources of every kind
//! that the tests make.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod archives;
mod builds;
mod corpus;
mod faults;
mod git;
mod interrupted;
mod naming;
mod office;
mod options;
mod patches;
mod places;
mod speed;
mod taking;
mod updates;
mod verifying;
