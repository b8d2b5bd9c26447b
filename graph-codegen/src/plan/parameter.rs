//! The names of a URL's parameters.
//!
//! 1. A parameter has the name of its placeholder in the page, with `|` read as "or":
//!    `{id | userPrincipalName}` is `id_or_user_principal_name`.
//! 2. A bare `{id}` has no meaning by itself, so it is always combined with the segment before it,
//!    in the singular: `/users/{id}` is `user_id`.
//! 3. If several placeholders in a URL have the same name, all of them are combined with the
//!    segment before them: `/worksheets/{id|name}/tables/{id|name}` is `worksheet_id_or_name`,
//!    `table_id_or_name`.
//! 4. If a function has several parameters, each has its own type, so that they cannot be swapped:
//!    `user_id: UserId`.
//! 5. Names that are still used get a number; those that are used by the function's other
//!    arguments, such as `patch` and `if_match`, get a `_`.

use std::collections::HashMap;

use super::grammar::singular;
use super::name::{Case, snake};
use super::name_set::NameSet;

/// A placeholder, as the page writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hole {
    /// The text between the brackets.
    pub(super) text: String,
    /// The words of the literal segment before it.
    pub(super) context: Option<String>,
}

/// A placeholder as a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// The Rust name, not yet raw.
    pub(crate) name: String,
    /// The name in the template.
    pub(crate) wire: String,
    /// The name of its type in the module of identifiers, not yet raw. `None` if it is the only
    /// placeholder in its URL; it is then plain text. The type only depends on the URL, because it
    /// follows from the parameter's name.
    pub(crate) ty: Option<String>,
    /// The page's description, as Markdown.
    pub(crate) text: Vec<String>,
}

/// The names of a function's other arguments.
pub(super) const OURS: &[&str] =
    &["patch", "if_match", "required", "body", "parameters", "reference", "content_type", "content"];

/// Names the placeholders of one URL.
pub(super) fn name_parameters(holes: &[Hole]) -> Vec<Parameter> {
    let plain: Vec<String> = holes.iter().map(plain_name).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    if holes.len() > 1 {
        plain.iter().for_each(|name| *counts.entry(name).or_default() += 1);
    }
    let text = |(hole, name): (&Hole, &String)| match counts.get(name.as_str()) {
        None | Some(1) => name.clone(),
        Some(_) => with_context(hole, name),
    };
    let texts: Vec<String> = holes.iter().zip(&plain).map(text).collect();
    let names = NameSet::claim_all(OURS, &texts, Case::Snake);
    let wires = NameSet::claim_all(&[], &texts, Case::LowerCamel);
    let types = if holes.len() > 1 { NameSet::claim_all(&[], &texts, Case::UpperCamel) } else { Vec::new() };
    let types = types.into_iter().map(Some).chain(std::iter::repeat(None));
    let names = names.into_iter().zip(wires).zip(types);
    names.map(|((name, wire), ty)| Parameter { name, wire, ty, text: Vec::new() }).collect()
}

impl Parameter {
    /// Whether a page's table of parameters has this name, ignoring case and any text that pages
    /// write around a placeholder, as in `width={width-value}`.
    pub(super) fn is_called(&self, name: &str) -> bool {
        let letters =
            |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        let (own, name) = (letters(&self.wire), letters(name));
        own == name || own.strip_suffix("value") == Some(name.as_str())
    }
}

/// The name according to rules 1 and 2.
fn plain_name(hole: &Hole) -> String {
    let words: Vec<&str> = hole.text.split('|').map(str::trim).filter(|word| !word.is_empty()).collect();
    let name = snake(&words.join(" or "));
    if name == "id" { with_context(hole, &name) } else { name }
}

fn with_context(hole: &Hole, name: &str) -> String {
    hole.context.as_deref().map_or_else(|| name.to_owned(), |context| format!("{}_{name}", singular(context)))
}
