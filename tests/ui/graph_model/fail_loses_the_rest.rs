//! A patch replaces a collection whole, so its elements have to keep what they have no field for.
use graph_models::{Additional, GraphModel};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/boat.md")]
struct Loses {
    cox: Option<Box<Sailor>>,
    guests: Option<Vec<Sailor>>,
    rowers: Option<Vec<Sailor>>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/boat.md")]
struct Keeps {
    cox: Option<Box<Sailor>>,
    guests: Option<Vec<Sailor>>,
    rowers: Option<Vec<Rower>>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/sailor.md")]
struct Sailor {
    name: Option<String>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/sailor.md")]
struct Rower {
    name: Option<String>,
    rest: Additional,
}

fn main() {}
