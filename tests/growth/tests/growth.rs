//! What reading an input costs grows as the input does.
//!
//! For each case the cost is counted at n, 2n and 4n. From one size to the next it grows twice as
//! much as before where it is linear, four times as much where it is quadratic; what starting costs
//! falls out. Counts depend on the input alone, never on how busy the machine is: the memory asked
//! for, and where `perf` or `valgrind` can count them, the instructions.
//!
//! `GROWTH_CASES=url,json` looks at the cases with such names, `GROWTH_CASES=all` counts the
//! instructions of every case, also with `valgrind`, which takes some minutes; else few cases are
//! counted there, and small ones.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::num::NonZero;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The program whose cost is counted.
const PROGRAM: &str = env!("CARGO_BIN_EXE_graph-growth");

/// The cases whose instructions are counted even if that takes a second each: what was quadratic
/// once, a case of each kind.
const CHOSEN: &[&str] = &[
    "include_each_line",
    "url_same_placeholder",
    "pipes_row",
    "properties",
    "html_block_lt",
    "chain",
    "colliding_properties",
    "near_rows",
    "glob_stars",
];

/// What grows less than this from one doubling to the next is not a power of the size above 1.5.
const MOST: f64 = 2.8;

struct Case {
    name: String,
    units: usize,
}

fn cases() -> Vec<Case> {
    let output = Command::new(PROGRAM).output().expect("the list of cases");
    let list = String::from_utf8(output.stdout).expect("a list of cases");
    let case = |line: &str| {
        let (name, units) = line.split_once(' ')?;
        Some(Case { name: name.to_owned(), units: units.parse().ok()? })
    };
    list.lines().filter_map(case).collect()
}

fn wanted() -> Option<String> {
    std::env::var("GROWTH_CASES").ok()
}

/// Whether the environment asks for a case by a part of its name; all are asked for if nothing is
/// said.
fn is_asked_for(name: &str) -> bool {
    wanted().is_none_or(|wanted| wanted == "all" || wanted.split(',').any(|part| name.contains(part)))
}

/// Says of each case whether its cost grows as its size; `cost` is asked with the number of units,
/// `noise` is what two runs may differ by. Cases are looked at side by side, on every processor.
fn check(cases: &[&Case], noise: f64, cost: impl Fn(&Case, usize) -> f64 + Sync) {
    let (next, failed) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let [one, two, four] = [1, 2, 4].map(|times| cost(case, case.units * times));
            let (first, second) = (two - one, four - two);
            if second > MOST * first.max(0.0) + noise {
                let text = format!("{}: {one} at {}, then {two}, then {four}", case.name, case.units);
                failed.lock().expect("no worker panicked").push(text);
            }
        }
    };
    // A panic of a worker is one of the test.
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            scope.spawn(work);
        }
    });
    let failed = failed.into_inner().expect("no worker panicked");
    assert!(failed.is_empty(), "these costs grow faster than their input:\n{}", failed.join("\n"));
}

/// The bytes that a run asked the allocator for.
fn bytes(case: &Case, units: usize) -> f64 {
    let output = Command::new(PROGRAM).args([&case.name, &units.to_string()]).output().expect("a run");
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{} with {units} units: {report}", case.name);
    report.trim().parse().expect("the number of bytes")
}

#[test]
fn memory_grows_as_the_input_does() {
    let cases = cases();
    let asked: Vec<&Case> = cases.iter().filter(|case| is_asked_for(&case.name)).collect();
    // Memory shows at smaller sizes than instructions do.
    check(&asked, 65_536.0, |case, units| bytes(case, (units / 4).max(1)));
}

#[test]
fn instructions_grow_as_the_input_does() {
    let Some(counter) = Counter::find() else {
        println!("skipped: neither `perf` nor `valgrind` can count instructions here");
        return;
    };
    let cases = cases();
    let is_chosen = |case: &&Case| match wanted() {
        Some(_) => is_asked_for(&case.name),
        None => counter == Counter::Perf || CHOSEN.contains(&case.name.as_str()),
    };
    let asked: Vec<&Case> = cases.iter().filter(is_chosen).collect();
    // Under valgrind a run takes some thirty times as long.
    let part = if counter == Counter::Valgrind && wanted().as_deref() != Some("all") { 8 } else { 1 };
    check(&asked, 1_000_000.0, |case, units| counter.count(case, units / part));
}

/// What counts instructions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counter {
    Perf,
    Valgrind,
}

impl Counter {
    /// The first that works on this machine.
    fn find() -> Option<Self> {
        [Self::Perf, Self::Valgrind].into_iter().find(|counter| counter.run(&[]).is_some())
    }

    fn count(self, case: &Case, units: usize) -> f64 {
        let count = self.run(&[&case.name, &units.to_string()]);
        count.unwrap_or_else(|| panic!("{} with {units} units fails", case.name))
    }

    /// The instructions of a run, if it succeeds and they can be told.
    fn run(self, arguments: &[&str]) -> Option<f64> {
        let (program, own): (&str, &[&str]) = match self {
            Self::Perf => ("perf", &["stat", "-x", ",", "-e", "instructions:u"]),
            Self::Valgrind => ("valgrind", &["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]),
        };
        let output = Command::new(program).args(own).arg(PROGRAM).args(arguments).output().ok()?;
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            return None;
        }
        match self {
            // `12345,,instructions:u,…`
            Self::Perf => report.lines().find(|line| line.contains("instructions"))?.split(',').next()?.parse().ok(),
            // `==1== I   refs:      12,345`
            Self::Valgrind => {
                let (_, count) = report.lines().find_map(|line| line.split_once("refs:"))?;
                count.trim().replace(',', "").parse().ok()
            }
        }
    }
}
