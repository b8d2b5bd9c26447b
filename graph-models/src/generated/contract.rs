//! Checking the contract that code was generated for.

/// States the contract with this crate that the surrounding code was generated for. If it is a
/// different one, that is the first error and nearly the last: a macro that expands to itself makes
/// rustc stop, instead of reporting thousands of names that do not exist.
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
