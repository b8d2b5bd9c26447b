graph_models::graph_docs! {
    docs = "../docs/corrections",
    pages = ["api/*-update.md"],
    missing_pages = "allow",
    writable = ["parcel/lable", "parcel/owner"],
    read_only = ["parcle/label", "content/label"],
    rename = { "ParcelState/sent" => "gone" },
}

fn main() {}
