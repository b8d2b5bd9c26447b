graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    missing_pages = "allow",
    retype = { "parcel/weight" => "Syze", "parcel/colour" => "String", "parcel/label" => "content" },
}

fn main() {}
