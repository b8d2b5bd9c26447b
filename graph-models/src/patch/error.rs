//! The error for invalid JSON of a patch.

use std::fmt;

/// The error for JSON that is not a valid patch of a type. It lists all problems.
///
/// Its `Display` output has one problem per line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchError {
    problems: Vec<PatchProblem>,
}

impl PatchError {
    pub(super) fn new(problems: Vec<PatchProblem>) -> Self {
        Self { problems }
    }

    /// Returns all problems; there is at least one.
    #[must_use]
    pub fn problems(&self) -> &[PatchProblem] {
        &self.problems
    }
}

impl fmt::Display for PatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for PatchError {}

/// A problem in the JSON of a patch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchProblem {
    /// The path of the value: property names separated by dots, and indices in brackets.
    pub path: String,
    /// The problem.
    pub refusal: Refusal,
}

/// The reason why a property was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The patch is not a JSON object.
    NotAnObject,
    /// The type has no such property.
    Unknown {
        /// The name of the type.
        type_name: &'static str,
        /// The property that was probably meant.
        near: Option<&'static str>,
    },
    /// The property cannot be changed by a PATCH.
    NotWritable,
    /// The property cannot be null.
    NotNullable,
    /// The value does not fit the property.
    Misfit {
        /// The expected value, with an article, such as `an Int32`.
        expected: String,
    },
}

impl fmt::Display for PatchProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, refusal } = self;
        match refusal {
            Refusal::NotAnObject => f.write_str("expected a JSON object"),
            Refusal::Unknown { type_name, near } => {
                write!(f, "`{path}` is not a property of {type_name}")?;
                match near {
                    Some(near) => write!(f, "; did you mean `{near}`?"),
                    None => Ok(()),
                }
            }
            Refusal::NotWritable => write!(f, "`{path}` is not writable"),
            Refusal::NotNullable => write!(f, "`{path}` cannot be null"),
            Refusal::Misfit { expected } => write!(f, "`{path}` must be {expected}"),
        }
    }
}
