//! What is lost between two JSON values.

use serde_json::Value;

use super::{Finding, Reason};

/// Everything of `before` that `after` does not have, or has otherwise; and everything that it has
/// on top.
pub fn difference(before: &Value, after: &Value) -> Vec<Finding> {
    let mut findings = Vec::new();
    compare(before, after, "", &mut findings);
    findings
}

/// The same at a path.
pub(super) fn compare(before: &Value, after: &Value, path: &str, findings: &mut Vec<Finding>) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            for (name, value) in old {
                let path = below(path, name);
                match new.get(name) {
                    Some(other) => compare(value, other, &path, findings),
                    None => findings.push(Finding::new(Reason::Dropped, path, value.to_string())),
                }
            }
            for (name, value) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
                findings.push(Finding::new(Reason::Changed, below(path, name), format!("nothing became {value}")));
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (index, (old, new)) in old.iter().zip(new).enumerate() {
                compare(old, new, &format!("{path}[{index}]"), findings);
            }
        }
        _ if before == after => {}
        _ => {
            let reason = if same_number(before, after) { Reason::NumberForm } else { Reason::Changed };
            findings.push(Finding::new(reason, path, format!("{before} became {after}")));
        }
    }
}

/// Whether both are the same number, in whatever form.
fn same_number(before: &Value, after: &Value) -> bool {
    // Through the text, since two large integers may be the same `f64`.
    let text = match before {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return false,
    };
    match after {
        Value::Number(number) if number.is_f64() => text.parse::<f64>().ok() == number.as_f64(),
        // As a whole number: `5.0`, `1e18` and `-0.0` have another form as one.
        Value::Number(number) => match before.as_f64().filter(|_| before.is_f64()) {
            Some(before) => before.fract() == 0.0 && format!("{:.0}", before + 0.0) == number.to_string(),
            None => text == number.to_string(),
        },
        _ => false,
    }
}

pub(super) fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(before: &Value, after: &Value) -> Vec<(Reason, String)> {
        difference(before, after).into_iter().map(|finding| (finding.reason, finding.path)).collect()
    }

    #[test]
    fn order_is_no_difference() {
        let before = json!({ "a": 1, "b": [{ "c": null }] });
        assert_eq!(found(&before, &json!({ "b": [{ "c": null }], "a": 1 })), []);
    }

    #[test]
    fn what_is_lost_changed_or_added_is_found_in_its_place() {
        let before = json!({ "a": { "b": null, "c": "x" }, "d": [1, 2], "e": [0.5] });
        let after = json!({ "a": { "c": "y" }, "d": [1], "e": [5e-1], "f": 0 });
        let expected = [
            (Reason::Dropped, "a.b".to_owned()),
            (Reason::Changed, "a.c".to_owned()),
            (Reason::Changed, "d".to_owned()),
            (Reason::Changed, "f".to_owned()),
        ];
        assert_eq!(found(&before, &after), expected);
    }

    #[test]
    fn a_number_may_have_another_form_but_no_other_value() {
        for (before, after) in [
            (json!(1), json!(1.0)),
            (json!("5"), json!(5)),
            (json!(5.0), json!(5)),
            (json!("4.2"), json!(4.2)),
            (json!(-0.0), json!(0)),
            (json!(1e18), json!(1_000_000_000_000_000_000_i64)),
        ] {
            assert_eq!(found(&before, &after), [(Reason::NumberForm, String::new())], "{before} {after}");
        }
        for (before, after) in
            [(json!(1), json!(2.0)), (json!("5"), json!("5.0")), (json!(1), json!("1")), (json!(10), json!(1))]
        {
            assert_eq!(found(&before, &after), [(Reason::Changed, String::new())], "{before} {after}");
        }
    }
}
