//! One of several forms of a type that are compared.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::Example;

/// Forms of one type, for the same JSON.
pub struct Types {
    /// The full name of the type in the reference.
    pub ty: &'static str,
    /// The forms, in the same order for every type.
    pub sides: &'static [Side],
}

/// A type behind a function pointer, so that the loops around it are the same for all.
pub struct Side {
    /// Reads texts; nothing if one does not fit.
    pub read: fn(&[&Example]) -> Option<Box<dyn Held>>,
}

/// Values that were read.
pub trait Held {
    /// Writes them all, one behind the other.
    fn write(&self, to: &mut Vec<u8>);
}

/// The side of a type.
pub const fn side<T: Serialize + DeserializeOwned + 'static>() -> Side {
    Side { read: read::<T> }
}

/// A page of a collection. All sides use this one.
#[derive(Serialize, Deserialize)]
struct Page<T> {
    #[serde(rename = "@odata.context", skip_serializing_if = "Option::is_none")]
    context: Option<String>,
    value: Vec<T>,
}

struct Values<T> {
    single: Vec<T>,
    pages: Vec<Page<T>>,
}

fn read<T: Serialize + DeserializeOwned + 'static>(examples: &[&Example]) -> Option<Box<dyn Held>> {
    let mut values = Values::<T> { single: Vec::with_capacity(examples.len()), pages: Vec::new() };
    for example in examples {
        if example.page {
            values.pages.push(serde_json::from_str(&example.json).ok()?);
        } else {
            values.single.push(serde_json::from_str(&example.json).ok()?);
        }
    }
    Some(Box::new(values))
}

impl<T: Serialize> Held for Values<T> {
    fn write(&self, to: &mut Vec<u8>) {
        for value in &self.single {
            serde_json::to_writer(&mut *to, value).expect("JSON");
        }
        for page in &self.pages {
            serde_json::to_writer(&mut *to, page).expect("JSON");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(page: bool, json: &str) -> Example {
        Example { set: String::new(), ty: String::new(), page, json: json.to_owned() }
    }

    #[test]
    fn what_was_read_is_written() {
        let (one, page) = (example(false, "1"), example(true, r#"{"value":[2,3]}"#));
        let mut text = Vec::new();
        (side::<i32>().read)(&[&one, &page]).unwrap().write(&mut text);
        assert_eq!(text, br#"1{"value":[2,3]}"#);
    }

    #[test]
    fn what_does_not_fit_gives_nothing() {
        assert!((side::<i32>().read)(&[&example(false, "\"a\"")]).is_none());
    }
}
