graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    missing_pages = "allow",
    retype = { "parcel/weight" => "Edm.String" },
}

fn main() {}
