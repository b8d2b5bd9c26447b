//! Singular and plural, by the endings of English words only. A wrong guess results in an odd name,
//! but one that never changes.

/// The singular of `snake_case` words, judging by their endings only: `policies`, `branches`,
/// `addresses`, `statuses`, `tasks`. Any other word is not changed.
pub(super) fn singular(words: &str) -> String {
    let cut = |suffix: &str, instead: &str| words.strip_suffix(suffix).map(|stem| format!("{stem}{instead}"));
    if words.ends_with("series") || ["ss", "us", "is"].iter().any(|end| words.ends_with(end)) {
        return words.to_owned();
    }
    let endings =
        [("ies", "y"), ("sses", "ss"), ("uses", "us"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", "")];
    endings.iter().find_map(|(suffix, instead)| cut(suffix, instead)).unwrap_or_else(|| words.to_owned())
}

/// The plural of `snake_case` words, determined from the endings alone. A word that ends like a
/// plural is not changed.
pub(super) fn plural(words: &str) -> String {
    let cut = |suffix: &str, instead: &str| words.strip_suffix(suffix).map(|stem| format!("{stem}{instead}"));
    let vowel_y = ["ay", "ey", "oy", "uy"].iter().any(|end| words.ends_with(end));
    match () {
        () if words.ends_with('y') && !vowel_y => cut("y", "ies").unwrap_or_default(),
        () if ["ss", "us", "x", "ch", "sh"].iter().any(|end| words.ends_with(end)) => format!("{words}es"),
        () if words.ends_with('s') || words.ends_with("data") || words.ends_with("information") => words.to_owned(),
        () => format!("{words}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_a_plural() {
        let table = [
            ("user", "users"),
            ("policy", "policies"),
            ("survey", "surveys"),
            ("booking_business", "booking_businesses"),
            ("inbox", "inboxes"),
            ("branch", "branches"),
            ("mailbox_settings", "mailbox_settings"),
            ("status", "statuses"),
            ("free_busy_information", "free_busy_information"),
        ];
        for (one, many) in table {
            assert_eq!(plural(one), many);
        }
        for many in ["users", "policies", "inboxes", "statuses"] {
            assert_eq!(plural(&singular(many)), many);
        }
    }
}
