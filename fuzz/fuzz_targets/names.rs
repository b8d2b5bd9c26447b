//! See `graph_fuzz_targets::names`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| graph_fuzz_targets::names(data));
