//! `graph-growth CASE UNITS` does the work of a case once, so that whoever started it can count what it cost.

mod cases;
mod run;

use std::process::ExitCode;

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
    ExitCode::SUCCESS
}
