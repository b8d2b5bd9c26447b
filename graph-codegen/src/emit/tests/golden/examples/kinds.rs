// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = NothingPatch::new();
    let request = update_nothing::a(
        ids::B("b"),
        ids::C("c"),
        ids::D("d"),
        ids::E("e"),
        ids::F("f"),
        ids::G("g"),
        ids::H("h"),
        &patch,
    );
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = NothingPatch::new();
    let request = update_nothing::nothing_value(&patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let if_match = graph_models::ETag::received("W/\"1\"");
    let patch = ThingPatch::new().set_p00_binary(b"bytes".as_slice().into());
    let request = update_thing::things("thing-id", &if_match, &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
