// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = OldUserPatch::new().set_name("name");
    let request = update_old_user::old_users("old-user-id", &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = UserPatch::new().set_old_level(OldLevel::Low);
    let request = update_user::users("user-id", &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
