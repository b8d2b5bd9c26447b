//! A property or member that two fields or variants are for.
use graph_models::{GraphModel, Unrecognized};

pub mod fleet {
    graph_models::graph_docs! {
        docs = "../docs/graph_model",
        pages = ["api/ship-update.md"],
        missing_pages = "allow",
    }
}

#[derive(GraphModel)]
#[graph(model = fleet::Ship)]
struct Twice {
    cabins: Option<i32>,
    #[graph(name = "cabins")]
    rooms: Option<i32>,
    #[graph(name = "displayName")]
    list: Option<String>,
}

#[derive(GraphModel)]
#[graph(model = fleet::ShipClass)]
enum Class {
    Ferry,
    #[graph(name = "ferry")]
    Boat,
    Unrecognized(Unrecognized<Class>),
}

fn main() {}
