//! Where an item stands, and its name there.

/// Where an item stands, and its name there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The modules, outermost first.
    pub path: Vec<String>,
    /// The Rust name, not yet raw.
    pub name: String,
}

impl Place {
    /// A place inside the module that this item is.
    pub(crate) fn inside(&self) -> Self {
        let mut path = self.path.clone();
        path.push(self.name.clone());
        Self { path, name: String::new() }
    }
}
