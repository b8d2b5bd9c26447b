//! Structs and enums of one's own warn of what the pages deprecate: where a patch changes it, or, against a generated type,
//! where it is named.
#![deny(deprecated)]

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/deprecated",
        pages = ["api/lantern-update.md"],
    }
}

mod by_page {
    #[derive(graph_models::GraphModel)]
    #[graph(docs = "../docs/deprecated", page = "resources/lantern.md")]
    pub struct Lantern {
        pub wick: Option<String>,
        pub wick_detail: Option<String>,
    }
}

#[derive(graph_models::GraphModel)]
#[graph(model = v1::Lantern)]
struct Lantern {
    wick: Option<String>,
    wick_detail: Option<String>,
}

#[derive(graph_models::GraphModel)]
#[graph(model = v1::Fuel)]
enum Fuel {
    Petrol,
    Other(graph_models::Unrecognized<Self>),
}

fn main() {
    let _ = by_page::LanternPatch::new().set_wick("cotton").clear_wick().set_wick_detail("cotton");
}
