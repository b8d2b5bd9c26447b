//! What few objects have, in a box that one function frees.

use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};

use super::entries::Entries;

#[derive(Clone, Debug, Default)]
pub(super) struct Extra {
    /// The words of the null set behind the first.
    pub(super) nulls: Vec<u64>,
    pub(super) entries: Entries,
}

/// Nothing, or what few objects have.
///
/// Every model has one, so the code that drops a model has to be short here: it tests for nothing and calls a function of
/// which rustc knows that it does not unwind. Otherwise the drop of whatever follows would be compiled a second time, for
/// the case that this one panics.
#[derive(Clone, Default)]
pub(super) struct MaybeExtra(ManuallyDrop<Option<Box<Extra>>>);

impl MaybeExtra {
    pub(super) const NONE: Self = Self(ManuallyDrop::new(None));
}

impl Deref for MaybeExtra {
    type Target = Option<Box<Extra>>;

    #[inline]
    fn deref(&self) -> &Option<Box<Extra>> {
        &self.0
    }
}

impl DerefMut for MaybeExtra {
    #[inline]
    fn deref_mut(&mut self) -> &mut Option<Box<Extra>> {
        &mut self.0
    }
}

impl Drop for MaybeExtra {
    #[inline]
    fn drop(&mut self) {
        if let Some(more) = self.0.take() {
            free(more);
        }
    }
}

/// The calling convention of C is the one that does not unwind; dropping JSON does not panic.
#[inline(never)]
extern "C" fn free(more: Box<Extra>) {
    drop(more);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_outlives_what_it_was_made_of() {
        let mut more = MaybeExtra::NONE;
        assert!(more.is_none());
        more.get_or_insert_default().nulls.push(1);
        let copy = more.clone();
        drop(more);
        assert_eq!(copy.as_ref().map(|more| more.nulls.len()), Some(1));
    }
}
