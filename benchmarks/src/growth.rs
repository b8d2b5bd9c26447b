//! What more pages cost: a part of v1.0, all of it, and all of it several times under several
//! namespaces.

use cpu_time::ProcessTime;
use graph_codegen::emit::ItemKind;
use graph_codegen::generate;

use crate::bench_crate::BenchCrate;
use crate::check::DEPENDENCIES;
use crate::copies::Size;
use crate::cost::Cost;
use crate::stages::STAGES;
use crate::table::{self, number};
use crate::{corpus, read};

/// The last is about as large as the reference of beta.
const SIZES: [Size; 6] = [Size::Part(4), Size::Part(2), Size::Times(1), Size::Times(2), Size::Times(3), Size::Times(4)];
/// The least of so many rounds counts.
const ROUNDS: usize = 3;
/// The size of the whole.
const WHOLE: Size = Size::Times(1);

/// What one size costs.
struct Row {
    size: Size,
    pages: usize,
    structs: usize,
    /// CPU seconds of a plain pass and of the stages, each with those before it.
    stages: Vec<f64>,
    check: Cost,
}

/// Prints the tables.
pub fn run() {
    let pages = corpus::pages();
    let rows: Vec<Row> = SIZES.iter().map(|size| row(*size, &size.of(&pages))).collect();
    let whole = rows.iter().find(|row| row.size == WHOLE).expect("the whole");
    let names: Vec<&str> = ["plain pass"].into_iter().chain(STAGES.iter().map(|(name, _)| *name)).collect();
    let columns: Vec<&str> = ["v1.0 times", "pages"].into_iter().chain(names).collect();
    let stages = rows.iter().map(|row| {
        let times = row.stages.iter().map(|seconds| number(seconds * 1e3));
        [row.size.to_string(), row.pages.to_string()].into_iter().chain(times).collect()
    });
    table::print(
        "CPU ms of the stages on one thread, each with those before it",
        &columns,
        &stages.collect::<Vec<_>>(),
    );
    let checks = rows.iter().map(|row| {
        let ratios = [row.check.seconds / whole.check.seconds, row.check.megabytes / whole.check.megabytes];
        let numbers = [row.check.seconds, row.check.megabytes].into_iter().chain(ratios).map(number);
        [row.size.to_string(), row.structs.to_string()].into_iter().chain(numbers).collect()
    });
    let columns = ["v1.0 times", "structs", "CPU s", "MB", "CPU / v1.0", "MB / v1.0"];
    table::print("`cargo check` of all items in one crate", &columns, &checks.collect::<Vec<_>>());
}

fn row(size: Size, pages: &[(String, String)]) -> Row {
    let files = corpus::memory(pages);
    let mut stages = vec![f64::INFINITY; STAGES.len() + 1];
    for _ in 0..ROUNDS {
        let plain = timed(|| read::plain(pages));
        let costs = std::iter::once(plain).chain(STAGES.iter().map(|(_, run)| timed(|| run(pages, &files))));
        stages.iter_mut().zip(costs).for_each(|(least, cost)| *least = least.min(cost));
    }
    let items = generate(&files, &corpus::settings()).items;
    let structs = items.list.iter().filter(|item| item.kind == ItemKind::Model).count();
    let name = format!("growth-{}", size.to_string().replace('/', "-of-"));
    let built = BenchCrate::write(&name, DEPENDENCIES, "src/lib.rs", &items.together().to_string());
    built.cost(&["check"]);
    let check = built.cost(&["check"]);
    Row { size, pages: pages.len(), structs, stages, check }
}

/// The CPU seconds of some work.
fn timed(work: impl FnOnce() -> usize) -> f64 {
    let start = ProcessTime::now();
    std::hint::black_box(work());
    start.elapsed().as_secs_f64()
}
