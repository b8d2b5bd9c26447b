//! A nested struct or enum has to be the one of the page's own type.
use graph_models::{GraphModel, Unrecognized};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct OtherType {
    captain: Option<Box<Vessel>>,
    class: Option<Signal>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct NotDerived {
    crew: Option<Vec<Person>>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/vessel.md")]
struct Vessel {
    id: Option<String>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipsignal.md")]
enum Signal {
    Pilot,
    Other(Unrecognized<Self>),
}

struct Person;

fn main() {}
