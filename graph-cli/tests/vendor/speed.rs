//! How long the commands take on the whole reference, where a corpus is there.

use std::time::Instant;

use graph_test_support::{copy_tree, corpus};

use crate::office::Office;

/// Seconds that a command may take at most: optimised, and as tests are built by default, on a
/// machine that has other work.
fn bar(optimised: f64) -> f64 {
    if cfg!(debug_assertions) { optimised * 60.0 } else { optimised }
}

#[test]
fn a_page_is_added_from_the_whole_reference_in_a_second() {
    let Some(corpus) = corpus().map(|corpus| corpus.join("2021-07")).filter(|corpus| corpus.is_dir()) else { return };
    let office = Office::new("speed");
    std::fs::remove_dir_all(office.scratch.path("source")).unwrap();
    copy_tree(&corpus, &office.scratch.path("source"));
    office.git(&["init", "--quiet"]);
    office.commit("july");
    let started = Instant::now();
    office.run(&["add", "--source", "../source", "api/user-update.md"]).ok();
    let seconds = started.elapsed().as_secs_f64();
    println!("add: {seconds:.2} s");
    assert!(seconds < bar(1.0), "{seconds} s");
}
