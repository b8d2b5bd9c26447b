//! The modules of an item, and its name there.

/// The module at the root that contains the types of parameters. No other item there has its name.
pub const IDS: &str = "ids";

/// The module at the root that contains the types of required headers. No other item there has its
/// name.
pub const HEADERS: &str = "headers";

/// The module at the root whose page lists the operations. No other item there has its name.
pub const OPERATIONS: &str = "operations";

/// The modules of an item, and its name there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The modules, outermost first.
    pub path: Vec<String>,
    /// The Rust name, not yet raw.
    pub name: String,
}

/// The destination of a link to an item in the document of one that stands at `from`: below the
/// module that everything stands in, if its path is known, else relative. rustdoc reads it without
/// `r#`.
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

    /// A place inside the module that this item is.
    pub(crate) fn inside(&self) -> Self {
        let mut path = self.path.clone();
        path.push(self.name.clone());
        Self { path, name: String::new() }
    }
}
