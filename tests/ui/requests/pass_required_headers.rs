//! Headers that the page requires are arguments behind those of the URL; what cannot stand in one is an error of the request.
pub mod v1 {
    graph_models::graph_docs! { docs = "../docs/headers", pages = ["api/*.md", "resources/*.md"] }
}

use graph_models::{Cloud, ETag, Request, RequestError};
use v1::headers::{AcceptLanguage, Prefer};
use v1::{BellBuoyPatch, Buoy, ids, update_buoy};

fn request(language: &str) -> Request<Buoy> {
    let patch = BellBuoyPatch::new().set_inscription("Nord");
    update_buoy::buoys("1", AcceptLanguage(language), Prefer("tide.reference=\"mean\""), &ETag::any(), &patch)
}

fn main() {
    let sent = request("de-DE").to_http(Cloud::Global).unwrap();
    let header = |name: &str| sent.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("accept-language"), "de-DE");
    assert_eq!(header("prefer"), "tide.reference=\"mean\"");
    assert_eq!(header("if-match"), "*");
    assert!(!sent.headers().contains_key("chart-session"));

    for wrong in ["", "de\r\nX-Other: 1", "de\n", "\0"] {
        let error = request(wrong).to_http(Cloud::Global).unwrap_err();
        assert_eq!(error, RequestError::HeaderValue { header: "accept-language".into() }, "{wrong:?}");
    }

    let patch = BellBuoyPatch::new();
    let (harbour, buoy) = (ids::HarbourId("h"), ids::BuoyId("b"));
    let two = update_buoy::harbours_buoys(harbour, buoy, AcceptLanguage("en"), Prefer("x"), &ETag::any(), &patch);
    assert_eq!(two.prefer("return=minimal").headers()["prefer"], "x, return=minimal");
}
