//! Enums that keep members nobody has documented, and sets of them.

mod flags;
mod impls;
mod traits;
mod unrecognized;

pub use flags::Flags;
pub use traits::OpenEnum;
pub use unrecognized::Unrecognized;

pub(crate) use traits::position;

pub use traits::{clone, debug, hash, read, same};
