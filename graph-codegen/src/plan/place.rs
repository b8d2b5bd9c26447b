//! The place of an item: its modules, and its name there.

/// The module at the root with the types of parameters. No other item at the root has this name.
pub(crate) const IDS: &str = "ids";

/// The module at the root with the types for required headers. No other item at the root has this
/// name.
pub(crate) const HEADERS: &str = "headers";

/// The module at the root whose page lists the operations. No other item at the root has this name.
pub(crate) const OPERATIONS: &str = "operations";

/// The place of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The modules, outermost first.
    pub path: Vec<String>,
    /// The Rust name, not yet raw.
    pub name: String,
}

/// The destination of a link to an item in the documentation of an item at `from`: relative to the
/// module that contains all items, if its path is known, and otherwise relative to `from`. rustdoc
/// expects no `r#`.
pub(crate) fn destination(to: &Place, from: &Place, root: Option<&str>) -> String {
    let (mut destination, modules) = match root {
        Some(root) => (format!("{root}::"), to.path.as_slice()),
        None => {
            let common = to.path.iter().zip(&from.path).take_while(|(a, b)| a == b).count();
            ("super::".repeat(from.path.len() - common), to.path.get(common..).unwrap_or(&[]))
        }
    };
    for module in modules {
        destination.extend([module, "::"]);
    }
    destination.push_str(&to.name);
    destination
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

    /// The place of something in the module that this item is.
    pub(crate) fn inside(&self) -> Self {
        let mut path = self.path.clone();
        path.push(self.name.clone());
        Self { path, name: String::new() }
    }
}
