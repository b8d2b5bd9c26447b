//! Where the reference's names differ in what Rust's leave out, the reference's name is the one to write.
mod namespaces {
    graph_models::graph_docs! {
        docs = "../docs/namespaces",
        pages = ["**"],
        exclude = ["lamp_kind", "callRecords.session"],
        attributes = { "call_records::*" => [#[allow(dead_code)]] },
    }
}

fn main() {
    let _ = namespaces::LampKind::default();
}
