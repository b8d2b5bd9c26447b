//! How long each form takes to make one request: `time <form> <ns>`. The forms take turns.

use std::hint::black_box;
use std::time::{Duration, Instant};

use graph_benchmarks_requests::FORMS;

const ROUNDS: usize = 200;
const REQUESTS: u32 = 2_000;

fn main() {
    let mut best = [Duration::MAX; FORMS.len()];
    for _ in 0..ROUNDS {
        for ((_, make), best) in FORMS.iter().zip(&mut best) {
            let start = Instant::now();
            for _ in 0..REQUESTS {
                drop(black_box(make(black_box("5b7c0d1e-93f4-4a62-8c3b-2f6e1d70a948"))));
            }
            *best = start.elapsed().min(*best);
        }
    }
    for ((name, _), best) in FORMS.iter().zip(best) {
        println!("time\t{name}\t{}", best.as_nanos() / u128::from(REQUESTS));
    }
}
