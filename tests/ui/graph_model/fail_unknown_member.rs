//! Variants that the page does not have: the near one is offered, and an enum has to keep what it does not know.
use graph_models::{GraphModel, Unrecognized};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md")]
enum Class {
    Frieghter,
    Submarine,
    Ferry,
    #[graph(name = "ferry")]
    Boat,
    #[graph(name = "icebreaker")]
    Ice,
    Unrecognized(Unrecognized<Class>),
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md")]
enum Closed {
    Freighter,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md")]
enum Full {
    Freighter(u8),
    Unrecognized(Unrecognized<Full>),
}

/// The variants are reported where they stand, and not where the enum is used.
#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Ship {
    class: Option<Class>,
}

fn main() {
    let class: Class = "ferry".into();
    println!("{class}");
    println!("{:?}", Ship { class: Some(class) });
}
