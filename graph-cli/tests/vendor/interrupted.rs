//! Commands that are killed: what they leave is the old set or the new one.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::office::Office;

/// How often a command is killed.
const KILLS: u32 = 40;

#[test]
fn who_is_killed_leaves_the_old_set_or_the_new_one() {
    let office = Office::repository("interrupted");
    office.run(&["add", "--source", "../source", "--revision", "first", "api/*.md", "--with-navigation"]).ok();
    for page in ["desk", "chair", "lamp", "team"] {
        office.edit(
            &format!("api-reference/v1.0/resources/{page}.md"),
            "## Properties",
            "Now with more words.\n\n## Properties",
        );
    }
    office.commit("second");
    let sets = ["first", "second"].map(|revision| {
        office.run(&["update", "--revision", revision]).ok();
        office.files("crate")
    });
    let [first, second] = &sets;
    assert_ne!(first, second);
    // How long a whole update takes, so that the kills lie in all of it.
    let (mut left, mut next) = ([0, 0, 0], "first");
    let started = Instant::now();
    office.run(&["update", "--revision", "first"]).ok();
    let whole = started.elapsed();
    let mut state = 7_u32;
    for _ in 0..KILLS {
        next = if next == "first" { "second" } else { "first" };
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let after = whole.mul_f64(f64::from(state >> 8) / f64::from(1_u32 << 24) * 1.1);
        kill_after(office.command("crate", &["update", "--revision", next]), after);
        let is_begun = office.scratch.path("crate/.graph-docs/journal").exists();
        // Whoever comes next finishes it.
        office.run(&["verify"]).ok();
        let now = office.files("crate");
        let which = sets.iter().position(|set| *set == now).expect("one of the sets");
        left[if is_begun { 2 } else { which }] += 1;
    }
    println!(
        "killed {KILLS} times in {whole:?}: the first set {}, the second {}, a change to be finished {}",
        left[0], left[1], left[2]
    );
}

fn kill_after(mut command: Command, after: Duration) {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(after);
    let _ = child.kill();
    child.wait().unwrap();
}

#[test]
fn a_change_that_was_begun_is_finished_by_who_only_reads() {
    let office = Office::new("interrupted-begun");
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    let page = "docs/api-reference/v1.0/resources/lamp.md";
    let whole = office.files("crate");
    office.scratch.rename(&format!("crate/{page}"), "crate/lamp");
    let text = office.scratch.read("crate/lamp");
    office.scratch.remove("crate/lamp");
    office.scratch.write("crate/.graph-docs/0", text);
    office.scratch.write("crate/.graph-docs/journal", format!("place 0 {page}\n"));
    office.run(&["list"]).ok();
    assert_eq!(office.files("crate"), whole);
}
