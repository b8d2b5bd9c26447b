//! The modules of the versions.

use graph_codegen::schema::Version;
use proc_macro2::TokenStream;

/// The module of a version, in a crate that has both.
pub fn of_version(version: Version) -> &'static str {
    match version {
        Version::V1 => "v1",
        Version::Beta => "beta",
    }
}

/// The path of a version's module, or of the whole crate.
pub fn path(module: Option<&str>) -> Result<TokenStream, proc_macro2::LexError> {
    match module {
        Some(module) => format!("crate::{module}").parse(),
        None => "crate".parse(),
    }
}
