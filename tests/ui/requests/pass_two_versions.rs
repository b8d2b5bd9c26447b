//! Each version has types of its own, side by side.
mod v1 {
    graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"], version = "v1.0" }
}

mod beta {
    graph_models::graph_docs! { docs = "../docs/promises", pages = ["api/*-update.md"], version = "beta" }
}

fn main() {
    let url = |request: http::Request<Vec<u8>>| request.uri().to_string();
    let global = graph_models::Cloud::Global;
    let v1 = v1::update_shelf::shelves("1", &v1::ShelfPatch::new().set_label("books")).to_http(global).unwrap();
    let beta = beta::update_shelf::shelves("1", &beta::ShelfPatch::new().set_label("books")).to_http(global).unwrap();
    assert_eq!(url(v1), "https://graph.microsoft.com/v1.0/shelves/1");
    assert_eq!(url(beta), "https://graph.microsoft.com/beta/shelves/1");
}
