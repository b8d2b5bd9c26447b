//! What a patch may not change has no setter, and the error says which line of the pages says so.
use graph_models::{DateTimeOffset, GraphModel};

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Ship {
    id: Option<String>,
    display_name: Option<String>,
    launch_date_time: Option<DateTimeOffset>,
    weight: Option<f64>,
}

fn main() {
    let _ = ShipPatch::new().set_id("1");
    let _ = ShipPatch::new().clear_display_name();
    let _ = ShipPatch::new().clear_launch_date_time();
    let _ = ShipPatch::new().set_weight(1.5);
    let _ = ShipPatch::new().set_display_name(7);
}
