//! How many instructions rustc needs for a crate. They do not depend on what else the machine does,
//! as times do.

use std::os::unix::fs::PermissionsExt as _;

use crate::bench_crate::{BenchCrate, scratch};

/// Runs rustc for one crate in valgrind, and for all others as it is. What cargo calls may be
/// rustup's `rustc`, which becomes another program.
const WRAPPER: &str = r#"#!/bin/sh
case " $* " in
*" --crate-name $BENCH_CRATE "*)
    exec valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --trace-children=yes --log-file="$BENCH_LOG" "$@" ;;
*) exec "$@" ;;
esac
"#;

/// The instructions of `cargo check` of a crate alone.
///
/// # Panics
/// Where there is no valgrind.
pub fn of_check(one: &BenchCrate) -> f64 {
    let (wrapper, log) = (scratch().join("count-instructions"), scratch().join("instructions.log"));
    std::fs::write(&wrapper, WRAPPER).expect("the wrapper");
    std::fs::set_permissions(&wrapper, std::fs::Permissions::from_mode(0o755)).expect("a wrapper to execute");
    // What it depends on.
    one.cost(&["check"]);
    one.touch();
    let mut command = one.cargo(&["check"]);
    command.env("RUSTC_WRAPPER", wrapper).env("BENCH_CRATE", one.name().replace('-', "_")).env("BENCH_LOG", &log);
    assert!(command.status().expect("cargo").success(), "{command:?} failed");
    references(&std::fs::read_to_string(log).unwrap_or_default()).expect("valgrind's count")
}

/// The number in a line such as `==12== I refs:        1,234,567`.
fn references(log: &str) -> Option<f64> {
    let line = log.lines().rev().find(|line| line.contains("I refs:") || line.contains("I   refs:"))?;
    line.rsplit(':').next()?.trim().replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read_from_the_log() {
        let log = "==1== Cachegrind\n==1== \n==1== I refs:        12,345,678\n";
        assert_eq!(references(log), Some(12_345_678.0));
        assert_eq!(references("==1== Cachegrind"), None);
    }
}
