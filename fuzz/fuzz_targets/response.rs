//! See `graph_fuzz_targets::response`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| graph_fuzz_targets::response(data));
