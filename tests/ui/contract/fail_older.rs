//! Code that an earlier generator wrote for a contract that this runtime does not have any more.
pub mod models {
    ::graph_models::__contract!(0);
    pub struct Thing {
        pub id: ::core::option::Option<::std::string::String>,
        pub additional: ::graph_models::Additional,
    }
    impl ::graph_models::Model for Thing {
        const INFO: &'static ::graph_models::TypeInfo = ::graph_models::__generated_v0::thing("microsoft.graph.thing");
    }
    ::graph_models::__generated_v0::object_impls!(Thing);
    ::graph_models::__generated_v0::patch_impls!(ThingPatch for Thing);
    pub const OPERATION: ::graph_models::Operation = ::graph_models::__generated_v0::operation("Update thing");
}

fn main() {
    let _ = models::Thing::default();
}
