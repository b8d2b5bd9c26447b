//! Enums that keep members nobody has documented, and sets of them.

pub(crate) mod codec;
mod flags;
mod impls;
pub(crate) mod traits;
mod unrecognized;

pub use flags::Flags;
pub use traits::OpenEnum;
pub use unrecognized::Unrecognized;
