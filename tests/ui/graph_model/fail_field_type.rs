//! Types that the page does not have: both are shown, with the page's line.
struct Moment;

#[derive(graph_models::GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Ship {
    display_name: Option<i32>,
    cabins: Option<i64>,
    nicknames: Option<String>,
    weight: Option<Vec<f64>>,
    id: String,
    captain: Option<String>,
    class: Option<String>,
}

#[derive(graph_models::GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Launch {
    launch_date_time: Option<Moment>,
}

fn main() {}
