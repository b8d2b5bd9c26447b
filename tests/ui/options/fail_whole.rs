//! What the service replaces is no place for changes of a part, and only a nested value is sent whole.

mod replaced {
    graph_models::graph_docs! {
        docs = "../docs/bindings",
        pages = ["api/ferry-update.md"],
        version = "v1.0",
        whole = ["ferry/logbook"],
    }
}

mod wrong {
    graph_models::graph_docs! {
        docs = "../docs/bindings",
        pages = ["api/ferry-update.md"],
        version = "v1.0",
        whole = ["ferry/name"],
    }
}

use replaced::{FerryPatch, LogbookPatch};

fn main() {
    FerryPatch::new().set_logbook(LogbookPatch::new().clear_title());
}
