// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = UserPatch::new();
    let request = update_user::users("user-id", &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = call_records::SessionPatch::new().set_title("title");
    let request = call_records::update_session::sessions("session-id", &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
