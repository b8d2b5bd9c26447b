//! What is read.

use std::path::Path;

use serde::Deserialize;

/// A JSON text and its type.
#[derive(Deserialize)]
pub struct Example {
    /// The set that it belongs to: each set gives figures of its own.
    pub set: String,
    /// The full name of the type.
    pub ty: String,
    /// Whether it is a page: objects of the type in `value`.
    pub page: bool,
    /// The text.
    pub json: String,
}

/// The examples in a file, one in each line.
pub fn examples(file: &Path) -> Vec<Example> {
    let text = std::fs::read_to_string(file).expect("the file of examples");
    text.lines().map(|line| serde_json::from_str(line).expect("an example")).collect()
}
