//! What is wrong with the JSON of a patch.

use std::fmt;

/// The JSON of a patch that breaks the rules of its type, with everything that is wrong.
///
/// It prints one problem a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchError {
    problems: Vec<PatchProblem>,
}

impl PatchError {
    pub(super) fn new(problems: Vec<PatchProblem>) -> Self {
        Self { problems }
    }

    /// Everything that is wrong; at least one problem.
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

/// One thing that is wrong with the JSON of a patch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatchProblem {
    /// Where: the names of the properties, with dots between them and indices in brackets.
    pub path: String,
    /// What.
    pub refusal: Refusal,
}

/// Why a property was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The patch is not a JSON object.
    NotAnObject,
    /// The type has no such property.
    Unknown {
        /// The type's name.
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
        /// What does, with its article.
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
