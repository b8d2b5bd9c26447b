graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    missing_pages = "allow",
    writable = ["parcel/label", "Parcel/label"],
    read_only = ["microsoft.graph.parcel/label"],
    rename = { "parcel/type" => "weight", "crate/nails" => "additional" },
    exclude = ["content"],
    replace = { "Content" => crate::Content },
}

struct Content;

fn main() {}
