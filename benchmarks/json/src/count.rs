//! What it allocates.

use std::alloc::System;
use std::collections::BTreeMap;

use stats_alloc::{Region, StatsAlloc};

use crate::{Example, Pair, readable};

/// Prints for each set the bytes that each side allocates while reading, and those that it holds afterwards:
/// `bytes <set> <allocated|held> <ours> <other>`.
pub fn count(allocator: &StatsAlloc<System>, pairs: &[Pair], examples: &[Example]) {
    let mut sums: BTreeMap<&str, [[usize; 2]; 2]> = BTreeMap::new();
    for (pair, fit) in readable(pairs, examples) {
        for example in fit {
            let sum = sums.entry(&example.set).or_default();
            for (index, side) in [&pair.ours, &pair.other].into_iter().enumerate() {
                let region = Region::new(allocator);
                let held = (side.read)(&[example]);
                let change = region.change();
                drop(held);
                // Growing in place counts as well.
                sum[0][index] += change.bytes_allocated;
                sum[1][index] += change.bytes_allocated.saturating_sub(change.bytes_deallocated);
            }
        }
    }
    for (set, sum) in sums {
        for (what, [ours, other]) in ["allocated", "held"].into_iter().zip(sum) {
            println!("bytes\t{set}\t{what}\t{ours}\t{other}");
        }
    }
}
