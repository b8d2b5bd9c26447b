// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = LanguageProficiencyPatch::new().set_display_name("display name");
    let request = update_language_proficiency::me_profile_languages(
        "language-proficiency-id",
        &patch,
    );
    let _ = request;
    ::core::result::Result::Ok(())
};
const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = LanguageProficiencyPatch::new().set_display_name("display name");
    let request = update_language_proficiency::users_profile_languages(
        ids::UsersId("users-id"),
        ids::LanguageProficiencyId("language-proficiency-id"),
        &patch,
    );
    let _ = request;
    ::core::result::Result::Ok(())
};
