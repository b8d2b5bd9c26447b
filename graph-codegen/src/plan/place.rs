//! Where an item stands, and its name there.

/// The module at the root in which the types of parameters stand. No other item there has its name.
pub const IDS: &str = "ids";

/// The module at the root in which the types of required headers stand. No other item there has its name.
pub const HEADERS: &str = "headers";

/// The module at the root whose page lists the operations. No other item there has its name.
pub const OPERATIONS: &str = "operations";

/// Where an item stands, and its name there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The modules, outermost first.
    pub path: Vec<String>,
    /// The Rust name, not yet raw.
    pub name: String,
}

impl Place {
    /// The place of a parameter's type.
    pub(crate) fn of_id(name: &str) -> Self {
        Self { path: vec![IDS.to_owned()], name: name.to_owned() }
    }

    /// The place of a header's type.
    pub(crate) fn of_header(name: &str) -> Self {
        Self { path: vec![HEADERS.to_owned()], name: name.to_owned() }
    }

    /// A place inside the module that this item is.
    pub(crate) fn inside(&self) -> Self {
        let mut path = self.path.clone();
        path.push(self.name.clone());
        Self { path, name: String::new() }
    }
}
