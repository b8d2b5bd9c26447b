//! Models and requests of the beta version. Each area is a feature.

graph_macros::graph_docs! {
    // See `v1`.
    docs = "../docs/api-reference/beta",
    missing_pages = "allow",
    areas = {
        "beta-profile" => ["api/*.md", "resources/profile.md"],
    },
}
