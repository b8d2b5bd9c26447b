#![doc = include_str!("../README.md")]

mod config;
mod report;
mod watch;

pub use config::{Config, Failed};
