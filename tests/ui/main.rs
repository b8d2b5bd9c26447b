//! Programs that must compile, `TOPIC/pass_*.rs`, and programs that must not, `TOPIC/fail_*.rs` with what rustc says in
//! `.stderr`. The pages that they read are below `docs`.
//!
//! `TRYBUILD=overwrite cargo test -p graph-ui-tests` writes the `.stderr` files anew; read the difference.

#[test]
fn programs() {
    let cases = trybuild::TestCases::new();
    cases.pass("*/pass_*.rs");
    cases.compile_fail("*/fail_*.rs");
}
