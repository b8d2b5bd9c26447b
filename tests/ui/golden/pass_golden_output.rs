//! The golden output of the generator compiles: see `graph-codegen/src/emit/tests`.
#![allow(deprecated, unexpected_cfgs)]

macro_rules! golden {
    ($($name:ident)+) => {
        $(mod $name {
            include!(concat!("../../../graph-codegen/src/emit/tests/golden/", stringify!($name), ".rs"));
        })+
    };
}

golden! { collisions deprecated families hostile kinds namespaces options profile reading }

fn main() {}
