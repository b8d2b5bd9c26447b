//! The implementation of `Object` for every model.

use std::marker::PhantomData;

use super::name_table::places;
use super::{Model, NameTable, Object, TypeInfo};

impl<M: Model> Object for M {
    fn info(&self) -> &'static TypeInfo {
        M::INFO
    }

    fn names(&self) -> NameTable {
        name_table::<M>()
    }
}

/// The names of a type.
fn name_table<M: Model>() -> NameTable {
    let places: &[u8] = match M::INFO.properties().len() {
        0..=16 => Places::<M, 32>::TABLE,
        17..=32 => Places::<M, 64>::TABLE,
        33..=64 => Places::<M, 128>::TABLE,
        65..=255 => Places::<M, 512>::TABLE,
        _ => &[],
    };
    NameTable::new(M::INFO, places)
}

/// The hash table of a type, of a length that is a power of two.
struct Places<M, const N: usize>(PhantomData<M>);

impl<M: Model, const N: usize> Places<M, N> {
    const TABLE: &'static [u8] = &places::<N>(M::INFO.properties());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{LanguageProficiency, Scalars, Wide};

    fn all_are_found<M: Model>() {
        let names = name_table::<M>();
        for (index, name) in M::INFO.properties().iter().enumerate() {
            assert_eq!(names.index_of(name), Some(index), "{name}");
            for other in [name.to_uppercase(), format!("{name}2"), name.chars().skip(1).collect()] {
                assert_eq!(names.index_of(&other), M::INFO.index_of(&other), "{other}");
            }
        }
        for name in ["", "a", "ab", "abc", "abcd", "é", "@odata.type", "a name that is longer than any other"] {
            assert_eq!(names.index_of(name), None, "{name}");
        }
    }

    #[test]
    fn every_property_of_a_type_is_found_and_nothing_else() {
        all_are_found::<LanguageProficiency>();
        all_are_found::<Scalars>();
        all_are_found::<Wide>();
    }
}
