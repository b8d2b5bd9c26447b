//! Code that a later generator wrote for a contract that this runtime does not have yet.
pub mod models {
    ::graph_models::__contract!(2);
    pub struct Thing {
        pub id: ::core::option::Option<::std::string::String>,
        pub additional: ::graph_models::Additional,
    }
    impl ::graph_models::Model for Thing {
        const INFO: &'static ::graph_models::TypeInfo = ::graph_models::__generated_v2::thing("microsoft.graph.thing");
    }
    ::graph_models::__generated_v2::object_impls!(Thing);
    ::graph_models::__generated_v2::patch_impls!(ThingPatch for Thing);
    pub const OPERATION: ::graph_models::Operation = ::graph_models::__generated_v2::operation("Update thing");
}

fn main() {
    let _ = models::Thing::default();
}
