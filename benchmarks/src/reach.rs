//! Which structs some structs lead to.

use std::collections::{HashMap, HashSet};

use crate::derived::Keeps;
use crate::shapes::{Family, Shapes, Struct, Value};

/// How many structs these lead to through their properties, themselves included.
pub fn reached(shapes: &Shapes, from: &[&Struct], keeps: Keeps) -> usize {
    let structs: HashMap<String, &Struct> = shapes.structs.iter().map(|ty| (ty.head.full(), ty)).collect();
    let families: HashMap<String, &Family> = shapes.families.iter().map(|ty| (ty.head.full(), ty)).collect();
    let mut seen: HashSet<String> = from.iter().map(|ty| ty.head.full()).collect();
    let mut todo: Vec<String> = seen.iter().cloned().collect();
    while let Some(path) = todo.pop() {
        for field in structs.get(&path).into_iter().flat_map(|ty| &ty.fields) {
            let mut see = |path: &String| {
                if seen.insert(path.clone()) {
                    todo.push(path.clone());
                }
            };
            match &field.value {
                Value::Model(path) => see(path),
                Value::Family { base, any } => {
                    see(base);
                    let family = families.get(any).filter(|_| keeps == Keeps::Families);
                    family.into_iter().flat_map(|it| &it.derived).for_each(|variant| see(&variant.path));
                }
                Value::Scalar(_) | Value::Flags | Value::Untyped | Value::Enum(_) => {}
            }
        }
    }
    seen.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_types_are_reached_where_they_are_kept() {
        let shapes = crate::fixture::shapes();
        let note: Vec<&Struct> = shapes.structs.iter().filter(|ty| ty.head.name == "Note").collect();
        assert_eq!(reached(&shapes, &note, Keeps::Least), 1);
        assert_eq!(reached(&shapes, &note, Keeps::Families), 2);
    }
}
