// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = get_old_ship::old_ships("old-ship-id");
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = get_ship::me_ship();
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = get_ship::ships("id-or-name");
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = list_cargo::cargo();
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = list_ship_cargo::ships_cargo("ship-id");
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = list_ships::fleets_ships(ids::Fleet("fleet"), ids::ShipId("ship-id"));
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = list_ships::ships();
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let request = list_ships::ships_seen("from");
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = ShipPatch::new().set_name("name");
    let request = update_ship::ships("ship-id", &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
