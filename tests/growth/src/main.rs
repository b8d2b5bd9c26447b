//! `graph-growth CASE UNITS` does the work of a case once and prints how many bytes it asked the
//! allocator for; whoever started it may count what else it cost. Without arguments it prints the
//! cases. With a folder in `GROWTH_WRITE` it writes the pages there and does no work.

mod cases;
mod run;

use std::alloc::System;
use std::process::ExitCode;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, units] = arguments.as_slice() else {
        for case in cases::ALL {
            println!("{} {}", case.name, case.units);
        }
        return ExitCode::SUCCESS;
    };
    let case = cases::ALL.iter().find(|case| case.name == name);
    let (Some(case), Ok(units)) = (case, units.parse()) else { return ExitCode::FAILURE };
    (case.work)(units);
    println!("{}", ALLOCATOR.stats().bytes_allocated);
    ExitCode::SUCCESS
}
