//! What is wrong with the attribute.
use graph_models::GraphModel;

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", pages = "resources/ship.md")]
struct Misspelt {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model")]
struct NoPage {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
struct Nothing {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/nowhere", page = "resources/ship.md")]
struct NoFolder {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shp.md")]
struct PageNotFound {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md", update = "api/ship-upate.md")]
struct UpdateNotFound {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md")]
struct IsAnEnum {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md", name = "shp")]
struct NoSuchType {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct FieldOption {
    #[graph(nme = "cabins")]
    rooms: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md", model = Other)]
struct Both {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Tuple(Option<i32>);

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct Generic<T> {
    cabins: Option<T>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/sailor.md", update = "api/ship-update.md")]
struct UpdateOfAnother {
    name: Option<String>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md", update = "api/ship-update.md")]
enum UpdateOfAnEnum {
    Freighter,
    Unrecognized(graph_models::Unrecognized<Self>),
}

#[derive(GraphModel)]
#[graph(version = "beta", model = Other)]
struct VersionOfAModel {
    cabins: Option<i32>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/ship.md")]
struct NameOfTheRest {
    #[graph(name = "cabins")]
    rest: graph_models::Additional,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/graph_model", page = "resources/shipclass.md")]
enum NameOfTheRestOfAnEnum {
    Freighter,
    #[graph(name = "ferry")]
    Unrecognized(graph_models::Unrecognized<Self>),
}

fn main() {}
