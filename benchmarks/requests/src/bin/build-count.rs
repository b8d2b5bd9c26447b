//! What each form allocates for one request: `count <form> <allocations> <bytes>`.

use std::alloc::System;

use graph_benchmarks_requests::FORMS;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for (name, make) in FORMS {
        drop(make("warm"));
        let region = Region::new(COUNTED);
        let request = make("5b7c0d1e-93f4-4a62-8c3b-2f6e1d70a948");
        let change = region.change();
        drop(request);
        // A buffer that grows counts as one more.
        println!("count\t{name}\t{}\t{}", change.allocations + change.reallocations, change.bytes_allocated);
    }
}
