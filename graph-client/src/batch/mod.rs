//! Batches: several requests in one call (`$batch`).

mod answers;
mod batched;
mod builder;
mod delivery;
mod elements;
mod handle;
mod plan;
mod wire;

pub use answers::BatchAnswers;
pub use builder::Batch;
pub use handle::Handle;
