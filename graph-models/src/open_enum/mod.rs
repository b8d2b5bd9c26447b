//! Enums that keep undocumented members, and sets of members.

pub(crate) mod codec;
mod flags;
mod impls;
pub(crate) mod traits;
mod unrecognized;

pub use flags::Flags;
pub use traits::OpenEnum;
pub use unrecognized::Unrecognized;
