//! Where the page says that the body names its type, a patch of the base type is not sent without.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/headers", pages = ["api/*.md", "resources/*.md"] }
}

use graph_models::{ETag, Patch, PatchOf, Request, RequestError};
use v1::headers::{AcceptLanguage, Prefer};
use v1::{BellBuoyPatch, Buoy, BuoyPatch, update_buoy};

fn request(patch: &impl PatchOf<Buoy>) -> Request<Buoy> {
    update_buoy::buoys("1", AcceptLanguage("en"), Prefer("x"), &ETag::any(), patch)
}

fn body(request: &Request<Buoy>) -> String {
    String::from_utf8(request.body().unwrap().into_owned()).unwrap()
}

fn main() {
    let untold = request(&BuoyPatch::new().set_inscription("Nord"));
    assert_eq!(untold.problem(), Some(&RequestError::TypeRequired { model: "microsoft.graph.buoy" }));
    assert_eq!(
        untold.problem().unwrap().to_string(),
        "the body must name its type, but the patch has the base type microsoft.graph.buoy; use the patch of a derived type, or \
         name the type with `with_odata_type(\"#microsoft.graph.buoy\")`"
    );
    let told = BuoyPatch::new().set_inscription("Nord").with_odata_type("#microsoft.graph.buoy");
    assert_eq!(body(&request(&told)), r##"{"@odata.type":"#microsoft.graph.buoy","inscription":"Nord"}"##);
    let derived = BellBuoyPatch::new().set_strokes(4);
    assert_eq!(body(&request(&derived)), r##"{"@odata.type":"#microsoft.graph.bellBuoy","strokes":4}"##);
}
