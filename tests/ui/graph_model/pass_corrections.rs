//! What a page has wrong can be said at a field.
#![deny(warnings)]
use graph_models::GraphModel;

#[derive(GraphModel)]
#[graph(docs = "../docs/corrections", page = "resources/parcel.md")]
pub struct Parcel {
    #[graph(writable)]
    pub label: Option<String>,
    #[graph(name = "type", read_only)]
    pub kind: Option<String>,
    #[graph(retype = "Int32", writable)]
    pub id: Option<i32>,
}

fn main() {
    let patch = ParcelPatch::new().set_label("glass".to_owned()).set_id(7);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"id":7,"label":"glass"}"#);
    assert_eq!(Parcel::SELECT, "id,label,type");
}
