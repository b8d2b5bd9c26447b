//! What it allocates, and how much it writes.

use std::alloc::System;
use std::collections::BTreeMap;

use stats_alloc::{Region, StatsAlloc};

use crate::{Example, Types, columns, readable};

/// Prints for each set the bytes that each side allocates while reading, those that it holds
/// afterwards, and those that it writes of them:
/// `bytes <set> <allocated|held|written> <of each side>…`.
pub fn count(allocator: &StatsAlloc<System>, types: &[Types], examples: &[Example]) {
    let mut sums: BTreeMap<&str, [Vec<usize>; 3]> = BTreeMap::new();
    for (ty, fit) in readable(types, examples) {
        for example in fit {
            let none = || [(); 3].map(|()| vec![0; ty.sides.len()]);
            let [allocated, held, written] = sums.entry(&example.set).or_insert_with(none);
            for (index, side) in ty.sides.iter().enumerate() {
                let region = Region::new(allocator);
                let value = (side.read)(&[example]);
                let change = region.change();
                let mut text = Vec::new();
                value.inspect(|value| value.write(&mut text));
                written[index] += text.len();
                // Growing in place counts as well.
                allocated[index] += change.bytes_allocated;
                held[index] += change.bytes_allocated.saturating_sub(change.bytes_deallocated);
            }
        }
    }
    for (set, sum) in sums {
        for (what, numbers) in ["allocated", "held", "written"].into_iter().zip(sum) {
            println!("bytes\t{set}\t{what}\t{}", columns(&numbers));
        }
    }
}
