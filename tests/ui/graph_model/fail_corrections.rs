use graph_models::GraphModel;

#[derive(GraphModel)]
#[graph(docs = "../docs/corrections", page = "resources/parcel.md")]
pub struct Parcel {
    #[graph(read_only)]
    label: Option<String>,
    #[graph(writable)]
    weight: Option<String>,
    #[graph(name = "type", retype = "String")]
    kind: Option<String>,
    #[graph(retype = "Nothing")]
    id: Option<String>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/corrections", page = "resources/parcel.md")]
pub struct Locked {
    #[graph(read_only)]
    weight: Option<String>,
}

#[derive(GraphModel)]
#[graph(docs = "../docs/corrections", page = "resources/parcel.md")]
pub struct Unknown {
    #[graph(read_onyl)]
    weight: Option<String>,
}

fn main() {
    let _ = LockedPatch::new().set_weight("1".to_owned());
}
