//! Checking the contract that code was generated for.

/// Says for which contract with this crate the code around it was generated. With another one, that
/// is the first error, and all but the last: what cannot end to expand makes rustc stop, where
/// thousands of errors about names that are not there would follow.
#[doc(hidden)]
#[macro_export]
macro_rules! __contract {
    (1) => {};
    ($number:literal) => {
        ::core::compile_error!(::core::concat!(
            "this code was generated for contract ",
            $number,
            " of `graph-models`, but this release of `graph-models` has contract 1; run `cargo update`, then `graph-docs generate` \
             of the release that `cargo tree -i graph-models` shows"
        ));
        $crate::__errors_behind_this_one_do_not_count! {}
    };
}

/// Expands to itself, until rustc stops.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors_behind_this_one_do_not_count {
    () => {
        $crate::__errors_behind_this_one_do_not_count! {}
    };
}
