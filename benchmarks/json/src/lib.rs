//! Times reading and writing JSON of types in several forms, and counts what they allocate. The
//! generated programs hold nothing but a table of the types and a call of [`time`] or [`count`].

mod count;
mod example;
mod side;
mod time;

pub use count::count;
pub use example::{Example, examples};
pub use side::{Held, Side, Types, side};
pub use time::time;

/// The examples that every form of a type reads, by type; and how many each form refused:
/// `examples <all> <read> <refused>…`.
pub fn readable<'a>(types: &'a [Types], examples: &'a [Example]) -> Vec<(&'a Types, Vec<&'a Example>)> {
    let mut work = Vec::new();
    let mut refused = vec![0; types.first().map_or(0, |ty| ty.sides.len())];
    let mut all = 0;
    for ty in types {
        let of_type = examples.iter().filter(|example| example.ty == ty.ty);
        let mut fit = Vec::new();
        for example in of_type {
            let fits: Vec<bool> = ty.sides.iter().map(|side| (side.read)(&[example]).is_some()).collect();
            all += 1;
            refused.iter_mut().zip(&fits).for_each(|(refused, fits)| *refused += usize::from(!fits));
            if fits.iter().all(|fits| *fits) {
                fit.push(example);
            }
        }
        if !fit.is_empty() {
            work.push((ty, fit));
        }
    }
    let read = work.iter().map(|(_, fit)| fit.len()).sum::<usize>();
    println!("examples\t{all}\t{read}\t{}", columns(&refused));
    work
}

/// Numbers between tabs.
fn columns<T: ToString>(numbers: &[T]) -> String {
    numbers.iter().map(T::to_string).collect::<Vec<_>>().join("\t")
}
