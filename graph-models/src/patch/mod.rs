//! Patches: bodies in which every property is kept, cleared or set.

mod apply;
#[cfg(test)]
mod binding_tests;
mod body;
mod creation;
#[cfg(test)]
mod derived_tests;
mod difference;
mod error;
mod from_json;
mod impls;
mod left_out;
mod locked;
mod merge;
mod merge_kept;
mod near;
mod near_name;
mod refused_name;
mod rest;
mod state;
mod traits;
mod untold;
mod value;
mod whole;
#[cfg(test)]
mod whole_tests;
mod write;

pub use body::PatchBody;
pub use creation::{Creation, CreationOf};
pub use error::{PatchError, PatchProblem, Refusal};
pub use left_out::{LeftOut, LeftOutReason};
pub use near_name::NearName;
pub use refused_name::{NameReason, RefusedName};
pub use state::PatchState;
pub use traits::{Patch, PatchOf, Patchable};
pub use whole::{ChangeOf, Whole};

pub use traits::read;
pub(crate) use untold::untold_field;
pub use write::debug;
