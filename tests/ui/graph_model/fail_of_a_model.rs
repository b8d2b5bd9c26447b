//! Against a generated type, rustc says itself what is wrong.
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
struct Names {
    dispaly_name: Option<String>,
    #[graph(name = "lunchDateTime")]
    launched: Option<graph_models::DateTimeOffset>,
    horsepower: Option<i32>,
}

#[derive(GraphModel)]
#[graph(model = fleet::Ship)]
struct Types {
    cabins: Option<i64>,
    nicknames: Option<String>,
    captain: Option<Box<Types>>,
}

#[derive(GraphModel)]
#[graph(model = fleet::Ship)]
struct NotOptional {
    id: String,
}

#[derive(GraphModel)]
#[graph(model = fleet::ShipClass)]
enum Class {
    Frieghter,
    Unrecognized(Unrecognized<Class>),
}

#[derive(GraphModel)]
#[graph(model = fleet::Sailor)]
struct Sailor {
    name: Option<String>,
}

fn main() {
    let _ = SailorPatch::new().set_nmae("Ann");
    let _ = TypesPatch::new().set_id("1");
}
