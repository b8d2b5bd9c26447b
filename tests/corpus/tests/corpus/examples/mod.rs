//! Is a page's own example kept? Every JSON body that a page shows is read into the generated types
//! and written back, and the bodies of PATCH requests are said as patches.
//!
//! For each tree of pages (the repository's own, and those below `GRAPH_DOCS_CORPUS` if it is set)
//! the models are built as a program of their own, which judges the examples: see the library of
//! this crate. `EXAMPLES=all` prints every finding.

mod program;
mod report;
mod tree;

use std::path::Path;

use graph_test_support::{corpus_trees, own_trees};
use report::Report;
use tree::{Example, Tree, Use};

/// What a change of the reader must not fall below.
struct Floor {
    /// How many examples have a type to be judged by.
    examples: usize,
    /// Of bodies that are read, the share in percent whose every value has its place in the
    /// documented types, placeholders apart.
    read: f64,
    /// The same of the bodies of PATCH requests.
    patch: f64,
}

/// Of the repository's own pages.
const OWN: Floor = Floor { examples: 75, read: 100.0, patch: 100.0 };

/// By a folder in the tree's path. What keeps the others from fitting is printed: pages that
/// contradict themselves.
const FLOORS: [(&str, Floor); 2] = [
    ("2021-03", Floor { examples: 2780, read: 87.5, patch: 84.0 }),
    ("2021-07", Floor { examples: 3230, read: 84.3, patch: 82.5 }),
];

/// Of other trees, which may be so small that a share means nothing.
const ANY: Floor = Floor { examples: 0, read: 0.0, patch: 0.0 };

#[test]
fn the_repositorys_examples_fit_their_types() {
    own_trees().iter().for_each(|tree| check(tree, &OWN));
}

#[test]
fn no_example_of_the_corpora_is_lost() {
    for tree in corpus_trees() {
        let floor = FLOORS.iter().find(|(name, _)| tree.iter().any(|part| part == *name));
        check(&tree, floor.map_or(&ANY, |(_, floor)| floor));
    }
}

fn check(folder: &Path, floor: &Floor) {
    let tree = Tree::read(folder);
    let judged: Vec<&Example> = tree.examples.iter().filter(|example| example.is_judged()).collect();
    let verdicts = program::judge(&tree.items, &judged);
    let report = Report::new(&tree, &judged, &verdicts);
    println!("{}\n{report}", folder.display());
    assert!(report.losses.is_empty(), "examples are lost:\n{}", report.losses.join("\n"));
    assert!(judged.len() >= floor.examples, "{} examples are judged, less than {}", judged.len(), floor.examples);
    for (what, use_, floor) in [("read", Use::Model, floor.read), ("said as patches", Use::Patch, floor.patch)] {
        let share = report.share(use_);
        assert!(share >= floor, "{share:.2} % of the examples are {what} with all their values, less than {floor} %");
    }
}
