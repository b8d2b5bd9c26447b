//! What a page binds has a setter that takes a reference: by a row of the body's table, its words or an example, also where the
//! page of the type does not list the property.

graph_models::graph_docs! {
    docs = "../docs/bindings",
    pages = ["api/*.md", "resources/*.md"],
    version = "v1.0",
}

use graph_models::{Cloud, Patch, Reference};

fn main() {
    let logbook = LogbookPatch::new().set_keeper_ref(Reference::at("/sailors/{id}", &[("id", "3/4")]));
    let patch = FerryPatch::new()
        .set_home_ref(Reference::to(&get_pier::piers("2")))
        .set_crew_refs([Reference::to(&get_sailor::sailors("3")), Reference::to(&get_captain::captains("4"))])
        .set_logbook(logbook);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"logbook":{"keeper@odata.bind":"/sailors/3%2F4"},"crew@odata.bind":["/sailors/3","/captains/4"],"home@odata.bind":"/piers/2"}"#,
    );
    assert_eq!(FerryPatch::from_json_strict(&serde_json::to_value(&patch).unwrap()).unwrap(), patch);
    let http = update_ferry::ferries("1", &patch).to_http(Cloud::UsGovernmentL5).unwrap();
    let body = std::str::from_utf8(http.body()).unwrap();
    assert!(body.contains(r#""home@odata.bind":"https://dod-graph.microsoft.us/v1.0/piers/2""#), "{body}");
}
