//! How long it takes. All sides take turns, so that whatever else the machine does hits each.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::{Example, Held, Types, columns, readable};

const ROUNDS: usize = 60;
/// Texts are read again and again until a round has about as many bytes.
const BYTES: usize = 1 << 20;

/// Prints for each set the quickest time of each side: `time <set> <in|out> <ns of each side>…`.
pub fn time(types: &[Types], examples: &[Example]) {
    let mut sets: BTreeMap<&str, Vec<(&Types, Vec<&Example>)>> = BTreeMap::new();
    for (ty, fit) in readable(types, examples) {
        for example in fit {
            let set = sets.entry(&example.set).or_default();
            match set.last_mut() {
                Some((last, list)) if last.ty == ty.ty => list.push(example),
                _ => set.push((ty, vec![example])),
            }
        }
    }
    for (set, work) in sets {
        let bytes: usize = work.iter().flat_map(|(_, list)| list).map(|example| example.json.len()).sum();
        let times = BYTES.div_ceil(bytes.max(1));
        let sides = work.first().map_or(0, |(ty, _)| ty.sides.len());
        let mut best = vec![[Duration::MAX; 2]; sides];
        for _ in 0..ROUNDS {
            for (side, best) in best.iter_mut().enumerate() {
                let [read, written] = round(&work, side, times);
                *best = [best[0].min(read), best[1].min(written)];
            }
        }
        for (index, way) in ["in", "out"].into_iter().enumerate() {
            let times: Vec<u128> = best.iter().map(|best| best[index].as_nanos()).collect();
            println!("time\t{set}\t{way}\t{}", columns(&times));
        }
    }
}

/// Reads and writes everything; gives the time of each.
fn round(work: &[(&Types, Vec<&Example>)], side: usize, times: usize) -> [Duration; 2] {
    let mut total = [Duration::ZERO; 2];
    for (ty, list) in work {
        let side = &ty.sides[side];
        let start = Instant::now();
        for _ in 1..times {
            drop(black_box((side.read)(black_box(list))));
        }
        let held = (side.read)(black_box(list)).expect("what was read before");
        total[0] += start.elapsed();
        total[1] += write(&*held, times);
    }
    total
}

fn write(held: &dyn Held, times: usize) -> Duration {
    let mut text = Vec::new();
    held.write(&mut text);
    let start = Instant::now();
    for _ in 0..times {
        text.clear();
        held.write(&mut text);
        black_box(&text);
    }
    start.elapsed()
}
