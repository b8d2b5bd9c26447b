//! `allow(deprecated)` on a struct or enum of one's own, or on a part of it, is heeded.
#![deny(warnings)]

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/deprecated",
        pages = ["api/lantern-update.md"],
    }
}

use graph_models::{GraphModel, OpenEnum, Unrecognized};

#[derive(GraphModel)]
#[graph(model = v1::Lantern)]
struct Part {
    #[allow(deprecated)]
    wick: Option<String>,
    wick_detail: Option<String>,
}

#[derive(GraphModel)]
#[graph(model = v1::Lantern)]
#[allow(unused, deprecated)]
struct Whole {
    wick: Option<String>,
}

#[derive(GraphModel)]
#[graph(model = v1::Fuel)]
enum Fuel {
    #[allow(deprecated)]
    Petrol,
    Other(Unrecognized<Self>),
}

#[derive(GraphModel)]
#[graph(docs = "../docs/deprecated", page = "resources/lantern.md")]
struct ByPage {
    wick: Option<String>,
}

fn main() {
    let part: Part = serde_json::from_str(r#"{"wick":"cotton","wickDetail":"flat"}"#).unwrap();
    assert_eq!((part.wick.as_deref(), part.wick_detail.as_deref()), (Some("cotton"), Some("flat")));
    assert_eq!(Whole::default().wick, None);
    assert_eq!(Fuel::from_text("petrol"), Fuel::Petrol);
    let page = ByPage { wick: Some("cotton".into()) };
    assert_eq!(serde_json::to_string(&page).unwrap(), r#"{"wick":"cotton"}"#);
    assert_eq!(serde_json::to_string(&ByPagePatch::from_model(&page)).unwrap(), r#"{"wick":"cotton"}"#);
}
