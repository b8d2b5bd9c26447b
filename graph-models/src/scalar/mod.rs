//! The primitive types of OData. Each value keeps the exact text that was read.

mod binary;
#[cfg(any(test, feature = "chrono"))]
mod chrono_crate;
mod clock;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod error;
mod guid;
#[cfg(any(test, feature = "jiff"))]
mod jiff_crate;
mod text;
#[cfg(any(test, feature = "time"))]
mod time_crate;
mod time_of_day;
mod untyped;

pub use binary::Binary;
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::Duration;
pub use error::ScalarError;
pub use guid::Guid;
pub use time_of_day::TimeOfDay;
