//! What the pages have wrong about a property can be said in options; it holds for derived types too, and nothing else changes
//! on the wire.
#![deny(warnings)]

#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Content(pub Vec<String>);

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/corrections",
        pages = ["api/*-update.md"],
        writable = ["microsoft.graph.parcel/label", "Parcel/content"],
        read_only = ["parcel/state"],
        rename = { "parcel/type" => "kind" },
        retype = { "parcel/weight" => "Size", "parcel/content" => "crate::Content" },
    }
}

use v1::{Crate, CratePatch, ParcelPatch, SizePatch};

fn main() {
    let patch = ParcelPatch::new()
        .set_label("glass")
        .set_content(Content(vec!["cup".into()]))
        .set_kind("box")
        .set_weight(SizePatch::new().set_gram(300));
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"content":["cup"],"label":"glass","type":"box","weight":{"gram":300}}"#
    );
    let _ = CratePatch::new().set_weight(SizePatch::new().set_gram(300)).clear_kind();
    let value: Crate = serde_json::from_str(r#"{"type":"box","weight":{"gram":1},"content":[],"nails":2,"state":"sent"}"#).unwrap();
    assert_eq!(value.kind.as_deref(), Some("box"));
    assert_eq!(value.weight.as_ref().and_then(|size| size.gram), Some(1));
    assert!(value.content.is_some() && value.additional.is_empty());
    let info = <Crate as graph_models::Model>::INFO;
    let access = |name: &str| info.access(info.index_of(name).unwrap());
    assert!(access("label").is_writable() && !access("label").is_read_only());
    assert!(!access("state").is_writable() && access("state").is_read_only());
}
