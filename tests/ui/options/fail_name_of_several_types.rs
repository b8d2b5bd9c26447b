graph_models::graph_docs! {
    docs = "../docs/namespaces",
    pages = ["**"],
    exclude = ["LampKind", "Session", "lamps"],
    derive = { "call_record::*" => [Eq], "LampKind2" => [Eq] },
}

fn main() {}
