//! Macros are built unoptimised: emitting must stay cheap.

use std::time::{Duration, Instant};

use super::builder::{Builder, property};
use crate::emit::EmitOptions;
use crate::schema::Version;

#[test]
fn five_hundred_types_are_emitted_in_no_time() {
    let mut builder = Builder::new(Version::V1);
    for index in 0..500 {
        let own = (0..20)
            .map(|field| property(&format!("property{field}"), ["String", "Int32", "String[]"][field % 3]))
            .collect();
        builder.entity(&format!("thing{index}"), None, own);
        builder.enumeration(&format!("kind{index}"), None, &["a", "b", "c", "d"]);
        if index % 10 == 0 {
            builder.update(&format!("thing{index}"), &["/a/{id}", "/b/{id}/c/{id}"], Vec::new(), |_| {});
        }
    }
    let start = Instant::now();
    let (items, _) = builder.emit(&EmitOptions::default());
    let tokens = items.into_tokens();
    let took = start.elapsed();
    println!("500 structs, 500 enums, 50 patches: {took:?}, {} tokens at the top", tokens.into_iter().count());
    assert!(took < Duration::from_secs(20), "{took:?}");
}
