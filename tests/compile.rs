//! Compile-pass and compile-fail cases: `cases/TOPIC/pass_*.rs` and `cases/TOPIC/fail_*.rs` with their `.stderr`.
//!
//! `TRYBUILD=overwrite cargo test -p graph-tests --test compile` writes the `.stderr` files anew; read the difference.

#[test]
fn cases() {
    let cases = trybuild::TestCases::new();
    cases.pass("cases/*/pass_*.rs");
    cases.compile_fail("cases/*/fail_*.rs");
}
