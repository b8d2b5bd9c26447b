#![doc = include_str!("../README.md")]

mod config;
mod report;
mod shown;
mod watch;

pub use config::{Config, Failed};
