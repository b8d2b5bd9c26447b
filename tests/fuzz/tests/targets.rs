//! Every target with the repository's own pages and examples, as they are and changed a little, the
//! same ones each time.
//!
//! `FUZZ_ROUNDS=100` runs a hundred times as many.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use graph_fuzz_targets::{Mutator, TARGETS};
use graph_test_support::{markdown, workspace};

/// Runs a target on its seeds and on so many inputs made of them. An input that fails is kept as a
/// file.
fn run(name: &str, seeds: &[Vec<u8>], inputs: usize) {
    assert!(!seeds.is_empty(), "nothing to start from");
    let (_, target) = TARGETS.into_iter().find(|(other, _)| *other == name).expect("a target");
    let rounds = std::env::var("FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let mut mutator = Mutator::new(1, seeds);
    let made = (0..inputs * rounds).map(|_| mutator.next_input());
    for (number, input) in seeds.iter().cloned().chain(made).enumerate() {
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| target(&input))) {
            let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{number}"));
            std::fs::write(&file, &input).expect("the input as a file");
            println!("{name} fails with input {number}, which is in {}", file.display());
            std::panic::resume_unwind(panic);
        }
    }
}

/// Every page of the repository.
fn pages() -> Vec<Vec<u8>> {
    let folders = ["docs/api-reference", "tests/pages", "tests/ui/docs"];
    let files = folders.iter().flat_map(|folder| markdown(&workspace().join(folder)));
    files.map(|file| std::fs::read(file).expect("a page")).collect()
}

/// What stands in the code blocks of the pages: JSON, requests, answers.
fn blocks() -> Vec<Vec<u8>> {
    let text: Vec<String> = pages().iter().map(|page| String::from_utf8_lossy(page).into_owned()).collect();
    let blocks = text.iter().flat_map(|page| page.split("```").skip(1).step_by(2));
    let json = blocks.filter_map(|block| block.get(block.find('{')?..));
    json.map(|json| json.as_bytes().to_vec()).collect()
}

/// The URLs of the pages, and ends that URLs do not have.
fn urls() -> Vec<Vec<u8>> {
    let pages: Vec<String> = pages().iter().map(|page| String::from_utf8_lossy(page).into_owned()).collect();
    let words = pages.iter().flat_map(|page| page.split_ascii_whitespace());
    let urls = words.filter(|word| word.starts_with('/')).map(str::to_owned);
    let odd = ["/a#b", "/a/../b", "/%2e%2e/b", "/a b", "/a\\b", "/a?b=\u{e9}", "//a", "/a@b:1/c"];
    urls.chain(odd.map(str::to_owned)).map(String::into_bytes).collect()
}

/// Bytes that stand for choices: see `arbitrary`.
fn choices() -> Vec<Vec<u8>> {
    let mut random = fastrand::Rng::with_seed(2);
    (0..64).map(|length| (0..length * 16).map(|_| random.u8(..)).collect()).collect()
}

#[test]
fn any_text_is_a_page() {
    run("page", &pages(), 400);
}

#[test]
fn names_and_texts_are_no_code() {
    run("names", &choices(), 1_000);
}

#[test]
fn json_is_read_forgivingly_and_right() {
    run("json", &blocks(), 20_000);
}

#[test]
fn models_keep_everything() {
    run("model", &[choices(), blocks()].concat(), 10_000);
}

#[test]
fn patches_do_what_they_are_for() {
    run("patch", &[choices(), blocks()].concat(), 10_000);
}

#[test]
fn urls_keep_their_structure() {
    run("url", &[choices(), urls()].concat(), 20_000);
}

#[test]
fn answers_of_any_kind_are_read() {
    run("response", &[choices(), blocks()].concat(), 10_000);
}
