//! What rustc makes of a crate whose pages are made to be slow: it ends with findings or without an
//! error. Nothing panics, no generated code is wrong, and no page takes more memory than a limit.
//!
//! Some cases are looked at; `GROWTH_COMPILE=all` looks at each, which takes an hour,
//! `GROWTH_COMPILE=url,json` at those with such names. With `-- --nocapture` it prints what each
//! costs rustc, and all that it runs.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Instant;

use graph_test_support::{Scratch, cargo};

/// The program that writes the pages of a case.
const PROGRAM: &str = env!("CARGO_BIN_EXE_graph-growth");

/// What is looked at if nothing is said: what rustc is done with at once.
const CHOSEN: &[&str] =
    &["html_tags", "json_deep", "pipes_row", "url_braces", "chain", "colliding_names", "families", "nested", "mesh"];

/// How much of a case's usual size is compiled: rustc takes a thousand times as long for an item as
/// reading its row.
const PART: usize = 4;

/// The most memory that rustc may take, in MB.
const MOST: usize = 1_500;

/// The longest that it may take, in seconds; a busy machine may need half of that for what takes a
/// tenth.
const LONGEST: &str = "300";

/// How the crate gets its items.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Macro,
    BuildScript,
}

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
    let wanted = std::env::var("GROWTH_COMPILE").ok();
    let is_wanted = |case: &Case| match wanted.as_deref() {
        None => CHOSEN.contains(&case.name.as_str()),
        Some("all") => true,
        Some(wanted) => wanted.split(',').any(|part| case.name.contains(part)),
    };
    list.lines().filter_map(case).filter(is_wanted).collect()
}

#[test]
fn every_page_ends_in_findings_or_in_rust() {
    let mut failed = Vec::new();
    for way in [Way::Macro, Way::BuildScript] {
        let folder = crate_of(way);
        for case in cases() {
            let (wrong, megabytes) = compile(&folder, way, &case);
            failed.extend(wrong.into_iter().map(|wrong| format!("{way:?} {}: {wrong}", case.name)));
            if megabytes.is_some_and(|megabytes| megabytes > MOST) {
                failed.push(format!("{way:?} {}: {megabytes:?} MB", case.name));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// A crate without pages yet; what it depends on is built.
fn crate_of(way: Way) -> Scratch {
    let name = format!("growth-{way:?}").to_lowercase();
    let folder = Scratch::new(env!("CARGO_TARGET_TMPDIR"), &name);
    let build = if way == Way::BuildScript { vec![cargo::dependency("graph-build", &[])] } else { Vec::new() };
    let features: &[&str] = if way == Way::Macro { &["macros"] } else { &[] };
    let manifest = cargo::manifest(&name, &[cargo::dependency("graph-models", features)], &build);
    folder.write("Cargo.toml", format!("{manifest}\n[lints.rust]\nunexpected_cfgs = \"allow\"\n"));
    cargo::copy_lock(folder.root());
    folder.write("src/lib.rs", "");
    if way == Way::BuildScript {
        folder.write("build.rs", "fn main() {}");
    }
    let built = cargo::run(folder.root(), env!("CARGO_TARGET_TMPDIR"), &["check"]);
    assert!(built.success, "{}", built.said);
    folder
}

/// What is wrong with the compilation of a case, and the most memory that it took, in MB.
fn compile(folder: &Scratch, way: Way, case: &Case) -> (Option<String>, Option<usize>) {
    drop(fs::remove_dir_all(folder.path("docs")));
    fs::create_dir_all(folder.path("docs/resources")).expect("a folder");
    let units = (case.units / PART).max(1).to_string();
    let written = Command::new(PROGRAM).args([&case.name, &units]).env("GROWTH_WRITE", folder.root()).status();
    assert!(written.expect("a run").success(), "{}", case.name);
    let (patterns, areas) = (folder.read("patterns"), folder.read("areas"));
    match way {
        Way::Macro => folder.write(
            "src/lib.rs",
            format!(
                "#![allow(warnings)]\ngraph_models::graph_docs! {{ docs = \"docs\", pages = {patterns}, version = \"beta\", areas = {{ {areas} }} }}\n"
            ),
        ),
        Way::BuildScript => {
            let pairs = areas.replace("\" => [", "\", [");
            let areas: String = pairs.split("], ").filter(|area| !area.is_empty()).map(area).collect();
            folder.write(
                "build.rs",
                format!(
                    "fn main() -> Result<(), graph_build::Failed> {{\n    let patterns: &[&str] = &{patterns};\n    graph_build::Config::new(\"docs\").pages(patterns.iter().copied()).version(\"beta\"){areas}.write(\"all.rs\")\n}}\n"
                ),
            );
            folder.write("src/lib.rs", "#![allow(warnings)]\ninclude!(concat!(env!(\"OUT_DIR\"), \"/all.rs\"));\n");
        }
    }
    let start = Instant::now();
    let (output, megabytes) = measured(folder.root());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    println!(
        "{way:?} {} {units}: {megabytes:?} MB, {:.1} s, {}",
        case.name,
        start.elapsed().as_secs_f64(),
        output.status
    );
    if output.status.code() == Some(124) {
        return (Some(format!("it takes more than {LONGEST} s")), megabytes);
    }
    (wrong(&said, output.status.success()), megabytes)
}

fn area(pair: &str) -> String {
    format!(".area({}])", pair.trim_end_matches(']'))
}

/// What is neither a finding nor a success.
fn wrong(said: &str, success: bool) -> Option<String> {
    const NEVER: &[&str] = &["panicked", "internal compiler error", "overflowed its stack", "signal:", "SIGSEGV"];
    let is_finding = |line: &str| {
        [
            "error: [",
            "error[",
            "error: could not compile",
            "error: failed to run custom build command",
            "error: no Rust was",
            "error: aborting",
        ]
        .iter()
        .any(|start| line.starts_with(start))
            && !line.starts_with("error[E")
    };
    let never = said.lines().find(|line| NEVER.iter().any(|word| line.contains(word)));
    let other = said.lines().find(|line| line.starts_with("error") && !is_finding(line));
    let silent = (!success && !said.lines().any(is_finding)).then_some("it failed and said nothing");
    never.or(other).or(silent).map(str::to_owned)
}

/// A check of the crate, and the most memory that a process of it took, where the system has a
/// program that tells.
fn measured(folder: &Path) -> (Output, Option<usize>) {
    let check = cargo::cargo(folder, env!("CARGO_TARGET_TMPDIR"));
    let mut command = Command::new("/usr/bin/time");
    command
        .args(["-f", "most-memory %M"])
        .arg(check.get_program())
        .args(["check", "--color=never"])
        .current_dir(folder);
    command.envs(check.get_envs().filter_map(|(name, value)| Some((name, value?))));
    match command.output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let kilobytes =
                said.lines().rev().find_map(|line| line.strip_prefix("most-memory ")?.parse::<usize>().ok());
            (output, kilobytes.map(|kilobytes| kilobytes / 1024))
        }
        Err(_) => {
            let mut check = check;
            (check.args(["check", "--color=never"]).output().expect("cargo"), None)
        }
    }
}
