//! Tests of the workspace from the outside; the cases are the other files of this folder.

pub mod proof;
