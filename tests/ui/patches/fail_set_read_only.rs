//! A read-only property has no setter.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
    }
}

fn main() {
    let _ = v1::NotePatch::new().set_written_date_time("2026-01-01T00:00:00Z".parse().unwrap());
}
