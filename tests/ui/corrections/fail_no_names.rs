graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    rename = { "parcel/type" => "Kind" },
}

graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    writable = ["label"],
}

graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    retype = { "parcel/type" => "crate::" },
}

fn main() {}
