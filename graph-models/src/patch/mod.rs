//! Patches: bodies in which every property is kept, cleared or set.

mod apply;
mod body;
#[cfg(test)]
mod derived_tests;
mod difference;
mod error;
mod from_json;
mod impls;
mod left_out;
mod locked;
mod merge;
mod patch;
mod state;
mod write;

pub use body::PatchBody;
pub use error::{PatchError, PatchProblem, Refusal};
pub use left_out::{LeftOut, LeftOutReason};
pub use patch::{Patch, PatchOf, Patchable};
pub use state::PatchState;

pub use patch::read;
pub use write::debug;
