//! A reference leads to the type of the property, or to one derived from it; what is bound is not set.

graph_models::graph_docs! {
    docs = "../docs/bindings",
    pages = ["api/*.md", "resources/*.md"],
    version = "v1.0",
}

use graph_models::Reference;

fn main() {
    FerryPatch::new().set_home_ref(Reference::to(&get_sailor::sailors("2")));
    let pier: Reference<Pier> = Reference::to(&get_pier::piers("2"));
    FerryPatch::new().set_crew_refs([pier]);
    FerryPatch::new().set_home(Pier::default());
}
