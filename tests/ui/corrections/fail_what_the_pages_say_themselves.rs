graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    missing_pages = "allow",
    writable = ["parcel/weight"],
    read_only = ["parcel/label"],
    rename = { "parcel/weight" => "weight" },
}

fn main() {}
