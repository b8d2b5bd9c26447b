//! Rarely used parts of an object, boxed because every model has room for them.

use super::entries::Entries;

#[derive(Clone, Debug, Default)]
pub(super) struct Extra {
    /// The words of the null set after the first.
    pub(super) nulls: Vec<u64>,
    pub(super) entries: Entries,
}
