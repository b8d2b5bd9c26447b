//! Programs that must compile, `TOPIC/pass_*.rs`, and programs that must not, `TOPIC/fail_*.rs` with what rustc says in
//! `.stderr`. The pages that they read are below `docs`.
//!
//! `TRYBUILD=overwrite cargo test -p graph-ui-tests` writes the `.stderr` files anew; read the difference.

#[test]
fn programs_that_must_compile() {
    trybuild::TestCases::new().pass("*/pass_*.rs");
}

/// By themselves, since trybuild then checks all of them in one run of cargo.
#[test]
fn programs_that_must_not() {
    trybuild::TestCases::new().compile_fail("*/fail_*.rs");
}
