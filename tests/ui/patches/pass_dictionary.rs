//! A dictionary takes the patches of its entries under keys of the client's own.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/dictionary", pages = ["api/*.md"] }
}

use graph_models::{Cloud, Dictionary, Request};
use v1::{CratePatch, Nail, NailPatch, Nails, NailsPatch, Stamps, StampsPatch, StickyLabels, StickyLabelsEntryPatch, StickyLabelsPatch, update_crate_labels};

fn main() {
    let glass = StickyLabelsEntryPatch::new().set_text("Glass").set_is_red(true);
    let patch = StickyLabelsPatch::new().set_entry("side", glass).clear_property("old");
    let request: Request<StickyLabels> = update_crate_labels::crates_sticky_labels("1", &patch);
    let sent = request.to_http(Cloud::Global).unwrap();
    assert_eq!(sent.uri().path(), "/v1.0/crates/1/stickyLabels");
    assert_eq!(sent.body().as_slice(), br#"{"old":null,"side":{"isRed":true,"text":"Glass"}}"#);

    // The type of an entry whose page is there has a name, which the service may need to know.
    let nails = NailsPatch::new().set_entry("top", NailPatch::new().set_length(40));
    let json = r##"{"nails":{"top":{"@odata.type":"#microsoft.graph.nail","length":40}}}"##;
    assert_eq!(serde_json::to_string(&CratePatch::new().set_nails(nails)).unwrap(), json);

    // They are read as what they are, too, and a sample whose values are all of one type tells which.
    let mut nails: Nails = serde_json::from_str(r#"{"top":{"length":40}}"#).unwrap();
    assert_eq!(nails.entries().map(|(key, nail)| (key, nail.length)).collect::<Vec<_>>(), [("top", Some(40))]);
    nails.insert_entry("side", Nail::default()).unwrap();
    let json = r##"{"top":{"length":40},"side":{"@odata.type":"#microsoft.graph.nail"}}"##;
    assert_eq!(serde_json::to_string(&nails).unwrap(), json);
    let stamps = StampsPatch::new().set_entry("customs", true).clear_entry("port");
    assert_eq!(serde_json::to_string(&stamps).unwrap(), r#"{"customs":true,"port":null}"#);
    let stamps: Stamps = serde_json::from_str(r#"{"customs":true}"#).unwrap();
    assert_eq!((stamps.entry("customs"), stamps.entry("port")), (Some(true), None));
}
