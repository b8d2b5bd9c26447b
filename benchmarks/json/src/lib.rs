//! Times reading and writing JSON of pairs of types, and counts what they allocate. The generated programs hold nothing but a
//! table of the pairs and a call of [`time`] or [`count`].

mod count;
mod example;
mod side;
mod time;

pub use count::count;
pub use example::{Example, examples};
pub use side::{Held, Pair, Side, side};
pub use time::time;

/// The examples that both sides of a pair read, by pair; and how many each side refused.
pub fn readable<'a>(pairs: &'a [Pair], examples: &'a [Example]) -> Vec<(&'a Pair, Vec<&'a Example>)> {
    let mut work = Vec::new();
    let (mut refused, mut all) = ([0, 0], 0);
    for pair in pairs {
        let of_type = examples.iter().filter(|example| example.ty == pair.ty);
        let mut fit = Vec::new();
        for example in of_type {
            let fits = [&pair.ours, &pair.other].map(|side| (side.read)(&[example]).is_some());
            all += 1;
            refused = [refused[0] + usize::from(!fits[0]), refused[1] + usize::from(!fits[1])];
            if fits == [true, true] {
                fit.push(example);
            }
        }
        if !fit.is_empty() {
            work.push((pair, fit));
        }
    }
    let both = work.iter().map(|(_, fit)| fit.len()).sum::<usize>();
    println!("examples\t{all}\t{both}\t{}\t{}", refused[0], refused[1]);
    work
}
