//! What few objects have besides their fields; in a box, since every model has the place for it.

use super::entries::Entries;

#[derive(Clone, Debug, Default)]
pub(super) struct Extra {
    /// The words of the null set behind the first.
    pub(super) nulls: Vec<u64>,
    pub(super) entries: Entries,
}
