//! The golden output of the generator compiles, and so do the examples in its documents: see `graph-codegen/src/emit/tests`.
#![allow(deprecated, unexpected_cfgs)]

macro_rules! golden {
    ($($name:ident)+) => {
        $(mod $name {
            include!(concat!("../../../graph-codegen/src/emit/tests/golden/", stringify!($name), ".rs"));
        })+
    };
}

macro_rules! with_examples {
    ($($name:ident)+) => {
        $(mod $name {
            include!(concat!("../../../graph-codegen/src/emit/tests/golden/", stringify!($name), ".rs"));
            mod examples {
                include!(concat!("../../../graph-codegen/src/emit/tests/golden/examples/", stringify!($name), ".rs"));
            }
        })+
    };
}

golden! { collisions options }
with_examples! { deprecated families hostile kinds namespaces profile reading }

fn main() {}
