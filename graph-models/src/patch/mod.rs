//! Patches: bodies in which every property is kept, cleared or set.

mod apply;
mod body;
mod change;
mod difference;
mod error;
mod from_json;
mod impls;
mod locked;
mod traits;

pub use body::PatchBody;
pub use error::{PatchError, PatchProblem, Refusal};
pub use traits::{Patch, PatchState, Patchable};

pub use body::debug;
pub use traits::read;
