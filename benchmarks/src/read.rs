//! Reading, resolving and emitting all of v1.0, against one plain pulldown-cmark pass over the same
//! texts.

use std::time::Duration;

use cpu_time::ProcessTime;
use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::source::SourceMap;
use graph_codegen::{Settings, generate, page};
use pulldown_cmark::{Options, Parser};

use crate::corpus;
use crate::table::{self, number};

const ROUNDS: usize = 7;

/// Prints the table.
pub fn run() {
    let pages = corpus::pages();
    let files = corpus::memory(&pages);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let settings = |threads| Settings { threads, ..corpus::settings() };
    let mut best = [(Duration::MAX, Duration::MAX); 4];
    for _ in 0..ROUNDS {
        let costs = [
            timed(|| plain(&pages)),
            timed(|| markdown(&pages)),
            timed(|| generate(&files, &settings(1)).items.together().to_string().len()),
            timed(|| generate(&files, &settings(cores)).items.together().to_string().len()),
        ];
        for (best, cost) in best.iter_mut().zip(costs) {
            *best = (best.0.min(cost.0), best.1.min(cost.1));
        }
    }
    let names = [
        "one plain pulldown-cmark pass".to_owned(),
        "the Markdown of the pages alone, one thread".to_owned(),
        "read, resolve and emit, one thread".to_owned(),
        format!("the same, {cores} threads"),
    ];
    let plain = best[0];
    let rows: Vec<Vec<String>> = names
        .into_iter()
        .zip(best)
        .map(|(name, (wall, cpu))| {
            let ratio = wall.as_secs_f64() / plain.0.as_secs_f64();
            let times = [wall, cpu].map(|time| number(time.as_secs_f64() * 1e3));
            [name].into_iter().chain(times).chain([number(ratio)]).collect()
        })
        .collect();
    println!("{} files", pages.len());
    table::print("Reading all of v1.0, optimised", &["way", "wall ms", "CPU ms", "wall / plain pass"], &rows);
}

/// What is done with each event is nothing, so that nothing but the parser is measured.
pub fn plain(pages: &[(String, String)]) -> usize {
    pages.iter().map(|(_, text)| Parser::new_ext(text, Options::ENABLE_TABLES).count()).sum()
}

/// The generator's first stage alone, each page dropped at once.
pub fn markdown(pages: &[(String, String)]) -> usize {
    let (mut sources, mut diagnostics) = (SourceMap::new(), Diagnostics::new());
    let blocks = pages.iter().map(|(path, text)| {
        let file = sources.add(path, text);
        page::read(file, text.trim_start_matches('\u{feff}'), &mut diagnostics).blocks.len()
    });
    blocks.sum()
}

/// The wall and CPU time of some work.
fn timed(work: impl FnOnce() -> usize) -> (Duration, Duration) {
    let (wall, cpu) = (std::time::Instant::now(), ProcessTime::now());
    std::hint::black_box(work());
    (wall.elapsed(), cpu.elapsed())
}
