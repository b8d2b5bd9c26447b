#![doc = include_str!("../README.md")]
#![warn(unreachable_pub)]

mod config;
mod report;
mod shown;
mod watch;

pub use config::{Config, Failed};
