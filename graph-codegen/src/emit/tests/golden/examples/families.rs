// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

const _: fn() -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> = || {
    #[allow(unused_imports)]
    use super::*;
    let patch = LetterPatch::new();
    let request = update_letter::letters("letter-id", &patch);
    let _ = request;
    ::core::result::Result::Ok(())
};
