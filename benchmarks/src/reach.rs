//! Which structs some structs lead to.

use std::collections::{HashMap, HashSet};

use crate::shapes::{Shapes, Struct, Value};

/// How many structs these lead to through their properties, themselves included.
pub fn reached(shapes: &Shapes, from: &[&Struct]) -> usize {
    let structs: HashMap<String, &Struct> = shapes.structs.iter().map(|ty| (ty.head.full(), ty)).collect();
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
    fn a_type_leads_to_those_of_its_properties_once() {
        let shapes = crate::fixture::shapes();
        let named = |name| shapes.structs.iter().filter(|ty| ty.head.name == name).collect::<Vec<&Struct>>();
        assert_eq!(reached(&shapes, &named("Note")), 1);
        assert_eq!(reached(&shapes, &named("LongNote")), 2);
    }
}
