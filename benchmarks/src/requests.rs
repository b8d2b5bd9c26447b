//! One PATCH: what it costs to build, how many of them the client sends, and what the client adds
//! to a build.

use std::path::Path;
use std::process::Command;

use crate::bench_crate::{BenchCrate, scratch, workspace};
use crate::cost::Cost;
use crate::table::{self, number};

/// The columns of the lines that a program of the crate in `requests/` prints, by their names.
fn lines(program: &str) -> Vec<Vec<String>> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "-p", "graph-benchmarks-requests", "--bin", program]);
    let output = command.current_dir(workspace().join("benchmarks")).output().expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    parts(&String::from_utf8_lossy(&output.stdout))
}

fn parts(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|line| line.split('\t').skip(1).map(str::to_owned).collect()).collect()
}

fn value(line: &[String], column: usize) -> f64 {
    line.get(column).and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
}

/// Prints the table of building.
pub fn build() {
    let (times, counts) = (lines("build-time"), lines("build-count"));
    let rows = times.iter().zip(&counts).map(|(time, count)| {
        let ratio = number(value(time, 1) / value(&times[1], 1));
        vec![time[0].clone(), number(value(time, 1)), ratio, count[1].clone(), count[2].clone()]
    });
    let columns = ["one PATCH", "ns", "of `json!`", "allocations", "bytes"];
    table::print("Building one PATCH", &columns, &rows.collect::<Vec<_>>());
}

/// Prints the table of sending. The last line has the ratios, which are the medians of those of
/// each round.
pub fn throughput() {
    let lines = lines("throughput");
    let rows = lines[..2].iter().zip([(value(&lines[2], 1), value(&lines[2], 2)), (1.0, 1.0)]);
    let rows = rows.map(|(line, (rate, cpu))| {
        vec![line[0].clone(), number(value(line, 1)), number(rate), number(value(line, 2)), number(cpu)]
    });
    let columns = ["100 at once", "requests/s", "of reqwest", "CPU µs each", "of reqwest"];
    table::print("Sending", &columns, &rows.collect::<Vec<_>>());
}

/// The features of the client whose build is measured; none is the models' runtime alone.
const FEATURES: [Option<&str>; 4] = [None, Some(""), Some("rustls"), Some("rustls,blocking")];

/// Prints the table of what the client adds to a build from nothing.
pub fn client() {
    let rows = FEATURES.map(|feature| {
        let name = if feature.is_some() { "graph-client" } else { "graph-models" };
        let dependency = format!(
            "{name} = {{ path = {:?}, default-features = false, features = [{}] }}\n",
            workspace().join(name),
            quoted(feature.unwrap_or_default())
        );
        let this = BenchCrate::write("with-client", &dependency, "src/lib.rs", "");
        let target = scratch().join("client-target");
        let check = |target: &Path| Cost::of(this.cargo(&["check"]).env("CARGO_TARGET_DIR", target));
        let _ = std::fs::remove_dir_all(&target);
        let all = check(&target);
        let root = workspace().join(name).join("src/lib.rs");
        let file = std::fs::File::options().append(true).open(root).expect("the root of the crate");
        file.set_modified(std::time::SystemTime::now()).expect("a new time");
        let own = check(&target);
        let name = match feature {
            None => "graph-models".to_owned(),
            Some("") => "graph-client without TLS".to_owned(),
            Some(features) => format!("graph-client with `{features}`"),
        };
        vec![name, number(all.seconds), number(own.seconds)]
    });
    table::print("Building the client", &["`cargo check` with", "CPU s, all", "CPU s, the crate alone"], &rows);
}

/// A list of features as TOML has it.
fn quoted(features: &str) -> String {
    let features: Vec<String> = features.split(',').filter(|it| !it.is_empty()).map(|it| format!("{it:?}")).collect();
    features.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_columns_behind_their_kind() {
        let parts = parts("rate\tthe client\t12.5\t3\n");
        assert_eq!(parts, [["the client", "12.5", "3"]]);
        assert_eq!(
            (value(&parts[0], 1), value(&parts[0], 0).is_nan(), value(&parts[0], 9).is_nan()),
            (12.5, true, true)
        );
    }
}
