//! Names that the page does not have: the near one is offered. What the derive gives is there all the same.
#[derive(graph_models::GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Ship {
    dispaly_name: Option<String>,
    #[graph(name = "lunchDateTime")]
    launched: Option<graph_models::DateTimeOffset>,
    horsepower: Option<i32>,
    logbook: Option<Vec<u8>>,
    cabins: Option<i32>,
    #[graph(name = "cabins")]
    rooms: Option<i32>,
}

fn main() -> Result<(), serde_json::Error> {
    let ship: Ship = serde_json::from_str("{}")?;
    println!("{ship:?} {} {:?}", Ship::SELECT, ShipPatch::new());
    Ok(())
}
