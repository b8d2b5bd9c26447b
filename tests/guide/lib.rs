//! The Rust blocks of the guide and the READMEs, each a module that is named after its page and
//! line. Blocks that assert something are run as tests.
#![cfg(test)]

mod context;

include!(concat!(env!("OUT_DIR"), "/blocks.rs"));
