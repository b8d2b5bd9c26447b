//! The check that the roots of each area exist.

use crate::areas::{Area, Root};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{CalledTypes, Schema, TypeText};

/// Reports every root that is not there.
pub(super) fn check(areas: &[Area], schema: &Schema, diagnostics: &mut Diagnostics) {
    for area in areas {
        for root in &area.roots {
            match root {
                Root::Type(name) if !schema.types.contains_key(name) => {
                    let message = format!("the area `{}` names `{name}`, but no page mentions such a type", area.name);
                    let diagnostic = Diagnostic::new(Code::UnknownOption, None, message).subject(name.as_str());
                    let near = TypeText::parse(name.as_str()).and_then(|text| CalledTypes::new(schema).near(&text));
                    diagnostics.push(match near {
                        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                        None => diagnostic.help("write a full type name such as `microsoft.graph.user`"),
                    });
                }
                Root::Operation(index) if *index >= schema.operations.len() => {
                    let (name, count) = (&area.name, schema.operations.len());
                    let message = format!("the area `{name}` names operation {index}, but there are only {count}");
                    diagnostics.push(Diagnostic::new(Code::UnknownOption, None, message).subject(name));
                }
                Root::Type(_) | Root::Operation(_) => {}
            }
        }
    }
}
