//! How long it takes. Both sides take turns, so that whatever else the machine does hits both.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::{Example, Held, Pair, readable};

const ROUNDS: usize = 60;
/// Texts are read again and again until a round has about as many bytes.
const BYTES: usize = 1 << 20;

/// Prints for each set the quickest time of each side and their ratio: `time <set> <in|out> <ours ns> <other ns>`.
pub fn time(pairs: &[Pair], examples: &[Example]) {
    let mut sets: BTreeMap<&str, Vec<(&Pair, Vec<&Example>)>> = BTreeMap::new();
    for (pair, fit) in readable(pairs, examples) {
        for example in fit {
            let set = sets.entry(&example.set).or_default();
            match set.last_mut() {
                Some((last, list)) if last.ty == pair.ty => list.push(example),
                _ => set.push((pair, vec![example])),
            }
        }
    }
    for (set, work) in sets {
        let bytes: usize = work.iter().flat_map(|(_, list)| list).map(|example| example.json.len()).sum();
        let times = BYTES.div_ceil(bytes.max(1));
        let mut best = [[Duration::MAX; 2]; 2];
        for _ in 0..ROUNDS {
            for side in 0..2 {
                let [read, written] = round(&work, side, times);
                best[side] = [best[side][0].min(read), best[side][1].min(written)];
            }
        }
        for (index, way) in ["in", "out"].into_iter().enumerate() {
            println!("time\t{set}\t{way}\t{}\t{}", best[0][index].as_nanos(), best[1][index].as_nanos());
        }
    }
}

/// Reads and writes everything; gives the time of each.
fn round(work: &[(&Pair, Vec<&Example>)], side: usize, times: usize) -> [Duration; 2] {
    let mut total = [Duration::ZERO; 2];
    for (pair, list) in work {
        let side = [&pair.ours, &pair.other][side];
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
