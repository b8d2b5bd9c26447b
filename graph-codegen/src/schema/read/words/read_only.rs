//! Whether a client can change a property.

use std::cell::LazyCell;

use super::{Lower, is_condition, sentences};

/// What a description says about changing a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::schema::read) struct Writing {
    /// Whether a PATCH can never change it. This includes properties that can only be set on
    /// creation.
    pub read_only: bool,
    /// Whether it can be set on creation, but not later.
    pub on_creation: bool,
    /// The sentence that states when it cannot be changed, if this only applies sometimes.
    pub condition: Option<String>,
}

/// Reads what a description says about changing the property; `lower` is the description in lower
/// case.
pub(in crate::schema::read) fn writing(plain: &str, lower: Lower<'_>) -> Writing {
    const WORDS: [&str; 10] =
        ["read", "writ", "immutable", "updat", "changed", "modif", "edited", "be set", "altered", "change "];
    if !WORDS.iter().any(|word| lower.contains(word)) {
        return Writing::default();
    }
    let mut writing = Writing::default();
    let changeable = LazyCell::new(|| says_changeable(lower));
    let mut at = 0;
    for sentence in sentences(lower.text()) {
        let start = lower.get(at..).and_then(|rest| rest.find(sentence)).map_or(at, |found| at + found);
        at = start + sentence.len();
        match said(lower.part(sentence)) {
            // Another sentence says "Other values can be changed".
            Said::ReadOnly if !*changeable => {
                return Writing {
                    read_only: true,
                    on_creation: is_set_on_creation(lower.part(sentence)),
                    condition: None,
                };
            }
            Said::ReadOnly if writing.condition.is_none() => {
                writing.condition = plain.get(start..at).map(str::to_owned)
            }
            Said::AtTimes if writing.condition.is_none() => {
                writing.condition = plain.get(start..at).map(str::to_owned);
            }
            _ => {}
        }
    }
    writing
}

/// Whether a sentence says that a client can change it.
fn says_changeable(lower: Lower<'_>) -> bool {
    ["can be updated", "can be changed", "can be modified", "can update", "can change"].iter().any(|phrase| {
        lower.around(phrase).is_some_and(|(before, behind)| {
            let rest = behind.split(". ").next().unwrap_or("");
            !before.ends_with("only ")
                && !rest.trim_start().starts_with("only")
                && !rest.trim_start().starts_with("by ")
        })
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    ReadOnly,
    /// Depends on a condition.
    AtTimes,
}

fn said(sentence: Lower<'_>) -> Said {
    let clauses = sentence.text().split([';', '\u{2013}', '\u{2014}']).flat_map(|clause| clause.split(" - "));
    let clauses = clauses.map(|clause| sentence.part(clause));
    let mut found = Said::Nothing;
    let mut condition = false;
    for clause in clauses {
        // "When it was made (read-only)" is not a condition: a conditional statement follows a
        // comma.
        condition |= clause.text().contains(',') && is_condition(&clause) && !is_about_creation(&clause);
        let here = by_mark(clause).max_with(by_verb(clause));
        match here {
            Said::ReadOnly if condition => found = Said::AtTimes,
            Said::ReadOnly => return Said::ReadOnly,
            Said::AtTimes => found = Said::AtTimes,
            Said::Nothing => {}
        }
    }
    found
}

impl Said {
    fn max_with(self, other: Self) -> Self {
        match (self, other) {
            (Self::ReadOnly, _) | (_, Self::ReadOnly) => Self::ReadOnly,
            (Self::AtTimes, _) | (_, Self::AtTimes) => Self::AtTimes,
            _ => Self::Nothing,
        }
    }
}

/// Whether a sentence that calls something read-only lets a client set it on creation: "cannot be
/// changed once it is created", "can be set only when creating the app". "The time when it was
/// created (read-only)" does not.
fn is_set_on_creation(sentence: Lower<'_>) -> bool {
    const AFTER: [&str; 2] = ["after ", "once "];
    const ONLY: [&str; 7] = [
        "only be set ",
        "be set only ",
        "only be specified ",
        "be specified only ",
        "only set ",
        "set only ",
        "only settable ",
    ];
    let created = |rest: &str| rest.split([',', ';']).next().is_some_and(|head| head.contains("creat"));
    let behind =
        |phrases: &[&str]| phrases.iter().any(|phrase| sentence.around(phrase).is_some_and(|(_, rest)| created(rest)));
    behind(&AFTER) || behind(&ONLY)
}

/// "After it is created" and similar: any PATCH happens after creation.
fn is_about_creation(text: &str) -> bool {
    let text = text.trim_start();
    let time = ["after ", "once ", "when ", "upon "].iter().any(|word| text.starts_with(word));
    let head = text.split([',', '.']).next().unwrap_or(text);
    time && ["creat", "creation"].iter().any(|word| head.contains(word))
}

/// "Read-only", "immutable".
fn by_mark(clause: Lower<'_>) -> Said {
    const MARKS: [&str; 6] = ["read-only", "read only", "readonly", "immutable", "not writable", "not writeable"];
    let occurrences = MARKS.iter().flat_map(|mark| {
        clause.mentions(mark).filter_map(move |at| {
            let (before, behind) = clause.text().split_at_checked(at)?;
            Some((before, behind.get(mark.len()..)?))
        })
    });
    occurrences.map(|(before, after)| marked(before, after)).fold(Said::Nothing, Said::max_with)
}

fn marked(before: &str, after: &str) -> Said {
    let bracketed = before.trim_end_matches(['`', '*']).ends_with(['(', '[']);
    let before = before.trim_end_matches(['(', '`', '*', '"', '\'', '[', ' ']);
    let last = before.rsplit(' ').next().unwrap_or("");
    if matches!(last, "not" | "non" | "never" | "longer")
        || last.ends_with("n't")
        || last.ends_with("n\u{2019}t")
        || last.ends_with("non-")
    {
        return Said::Nothing;
    }
    let after = after.trim_start_matches([')', '`', '*', '\'', '"', ']']);
    let (claimed, sometimes) = subject(before);
    // "GET Read-only." has no verb.
    let alone = (after.is_empty() || after.starts_with(['.', ';'])) && !matches!(last, "as" | "in" | "to" | "be");
    match ends_statement(after) {
        Ending::GoesOn => Said::Nothing,
        _ if claimed == Claim::None || claimed == Claim::Unsaid && !alone && !bracketed => Said::Nothing,
        Ending::Condition => Said::AtTimes,
        Ending::Here if sometimes => Said::AtTimes,
        Ending::Here => Said::ReadOnly,
    }
}

/// Whether a mark applies to the property itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Claim {
    /// "The property is", "optional and", nothing at all.
    Said,
    /// Other words, without a verb that connects the mark to the property.
    Unsaid,
    /// "Whether it is".
    None,
}

/// How the words before a mark connect it to the property, and whether they say that it only
/// applies sometimes.
fn subject(before: &str) -> (Claim, bool) {
    const UNSURE: [&str; 10] =
        ["whether", "indicates", "indicate", "specifies", "treated", "mark", "marks", "marked", "makes", "make"];
    const ADVERBS: [&str; 8] = ["currently", "always", "also", "now", "therefore", "automatically", "generally", "a"];
    const AT_TIMES: [&str; 9] = ["can", "may", "might", "becomes", "become", "sometimes", "usually", "often", "mostly"];
    let bare =
        |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}').to_owned();
    let words: Vec<String> = before.split_whitespace().map(bare).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if has(&UNSURE) {
        return (Claim::None, false);
    }
    if before.is_empty() || before.ends_with([',', '.', ':', ')', '>', '|']) {
        return (Claim::Said, false);
    }
    let mut tail = words.iter().rev().map(String::as_str).skip_while(|word| ADVERBS.contains(word));
    let claim = match tail.next() {
        Some("is" | "are" | "it's" | "they're" | "be" | "becomes" | "become" | "remains") => Claim::Said,
        Some("and" | "or") if tail.all(is_marker) => Claim::Said,
        Some(word) if is_marker(word) && tail.all(is_marker) => Claim::Said,
        _ => Claim::Unsaid,
    };
    (claim, has(&AT_TIMES))
}

/// Words that are facts about a property when they occur alone.
fn is_marker(word: &str) -> bool {
    matches!(
        word,
        "" | "optional"
            | "required"
            | "nullable"
            | "not"
            | "non"
            | "key"
            | "unique"
            | "computed"
            | "and"
            | "or"
            | "generated"
            | "this"
            | "the"
            | "property"
            | "inherited"
            | "default"
            | "get"
            | "null"
            | "is"
    )
}

enum Ending {
    /// Nothing follows that changes the meaning.
    Here,
    /// "for guests", "when it is synced"
    Condition,
    /// It is part of something else: "a read-only disk".
    GoesOn,
}

fn ends_statement(after: &str) -> Ending {
    let rest = after.trim_start();
    let behind = rest.trim_start_matches([',', '-', ':', '(', '.', ' ']);
    if is_about_creation(behind) || rest.is_empty() {
        return Ending::Here;
    }
    if is_condition(behind) {
        return Ending::Condition;
    }
    if rest.starts_with(['.', ',', ';', '-', ':', '|', '&', '(', '/', '<', '[']) || !after.starts_with(' ') {
        return Ending::Here;
    }
    let next = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let nouns = [
        "property",
        "properties",
        "attribute",
        "field",
        "value",
        "guid",
        "identifier",
        "setting",
        "relationship",
        "collection",
    ];
    let joins = [
        "and", "or", "but", "as", "because", "since", "by", "to", "via", "that", "which", "from", "value", "nullable",
        "not", "required", "optional",
    ];
    if nouns.contains(&next) || joins.contains(&next) || rest.starts_with("in the api") {
        Ending::Here
    } else {
        Ending::GoesOn
    }
}

/// "Cannot be changed", "updating it isn't supported", "can only be set when it is created".
fn by_verb(clause: Lower<'_>) -> Said {
    const VERBS: [&str; 8] = ["set", "updated", "changed", "modified", "edited", "altered", "overwritten", "written"];
    let mut found = Said::Nothing;
    for verb in VERBS {
        for at in clause.mentions(verb) {
            let (Some(before), Some(after)) = (clause.get(..at), clause.get(at + verb.len()..)) else { continue };
            let whole = before.ends_with(' ') && !after.starts_with(|c: char| c.is_ascii_alphanumeric());
            if whole && cannot_be(before) {
                found = found.max_with(refused(before, after));
            }
        }
    }
    let only = ["can only be set ", "can be set only ", "may only be set ", "only be specified "];
    for phrase in only {
        let rest = clause.around(phrase).map(|(_, rest)| rest);
        let creating = |rest: &str| {
            [
                "when creat",
                "while creat",
                "during creat",
                "on creat",
                "at creat",
                "upon creat",
                "when the",
                "at the time",
            ]
            .iter()
            .any(|word| rest.starts_with(word))
                && rest.contains("creat")
        };
        if rest.is_some_and(creating) {
            found = Said::ReadOnly;
        }
    }
    let updating = [
        "updating it ",
        "updates are ",
        "updating this property ",
        "updates to this property are ",
        "update is ",
        "updating is ",
    ];
    let refused = [
        "isn't supported",
        "is not supported",
        "not supported",
        "aren't supported",
        "isn\u{2019}t supported",
        "not allowed",
        "isn't allowed",
        "not possible",
    ];
    let says =
        |phrase: &&str| clause.around(phrase).is_some_and(|(_, rest)| refused.iter().any(|no| rest.starts_with(no)));
    if updating.iter().any(says) { Said::ReadOnly } else { found }
}

/// Whether the words before a verb negate it: "cannot be", "can't later be", "you cannot be".
fn cannot_be(before: &str) -> bool {
    let before = before.trim_end();
    let Some(before) = before.strip_suffix(" be").or_else(|| (before == "be").then_some("")) else {
        // "Cannot be set or changed", "cannot be updated or modified".
        let joined = before
            .strip_suffix(" or")
            .or_else(|| before.strip_suffix(" nor"))
            .and_then(|before| before.rsplit_once(' '));
        return joined.is_some_and(|(before, _)| cannot_be(before));
    };
    let mut words = before.split_whitespace().rev();
    let mut next = words.next().unwrap_or("");
    if matches!(next, "later" | "subsequently" | "directly" | "ever" | "then" | "longer") {
        next = words.next().unwrap_or("");
    }
    let modal = |word: &str| matches!(word, "can" | "may" | "must" | "should" | "will" | "cannot");
    matches!(next, "cannot" | "can't" | "can\u{2019}t" | "never" | "mustn't" | "cant")
        || next == "not" && words.next().is_some_and(modal)
        || next == "no" && words.next().is_some_and(modal)
}

/// A clause that says that something cannot be done to the property: its subject and its condition.
fn refused(before: &str, after: &str) -> Said {
    let words: Vec<&str> = before.split_whitespace().collect();
    // "Whether it can be changed", "users cannot be changed" are about something else.
    let unsure = ["whether", "indicates", "specifies"];
    if words.iter().any(|word| unsure.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()))) {
        return Said::Nothing;
    }
    let rest = after.trim_start_matches([' ', ',', ')']);
    if is_about_creation(rest) || rest.is_empty() || !after.starts_with(' ') && !is_condition(rest) {
        return Said::ReadOnly;
    }
    if is_condition(rest) {
        return Said::AtTimes;
    }
    let next = rest.split(|c: char| !c.is_alphanumeric() && c != '\'').next().unwrap_or("");
    let ends = [
        "and",
        "or",
        "but",
        "as",
        "because",
        "since",
        "later",
        "directly",
        "afterwards",
        "again",
        "anymore",
        "manually",
    ];
    let by_clients = [
        "by clients",
        "by the client",
        "by a client",
        "by callers",
        "by the caller",
        "by apps",
        "by applications",
        "through the api",
        "via the api",
        "using the api",
        "using this api",
        "in an update",
        "in a subsequent",
        "in subsequent",
        "in a patch",
        "with this api",
        "through this api",
        "via api",
    ];
    if ends.contains(&next) || by_clients.iter().any(|phrase| rest.starts_with(phrase)) {
        return Said::ReadOnly;
    }
    Said::Nothing
}

#[cfg(test)]
mod tests {
    use super::super::LowerCase;
    use super::{Writing, writing};

    fn read(text: &str) -> Writing {
        writing(text, LowerCase::of(text).all())
    }

    #[test]
    fn a_statement_makes_a_property_read_only() {
        let mut wrong = Vec::new();
        for text in [
            "Read-only.",
            "The id. Read-only. Nullable.",
            "The time (read-only).",
            "When it was made (read-only).",
            "Readonly",
            "Optional. Readonly.",
            "Read-only, Nullable.",
            "Read-only, automatically generated.",
            "Key, immutable, not nullable, unique.",
            "Optional and Read-only and only for small locks.",
            "This property is read-only and set by the service.",
            "This is a read-only attribute that is automatically set.",
            "This read-only field says how it went.",
            "Immutable.",
            "This identifier is immutable after it is created.",
            "Read-only after creation.",
            "Cannot be set. The service makes it.",
            "This property is auto generated and cannot be set.",
            "Can't be changed after creation. Required.",
            "It can\u{2019}t be updated later.",
            "This property can be set when the lock is created, but it cannot be updated.",
            "After a lock is created, the name cannot be changed.",
            "This cannot be modified directly and is only updated via the [renew](x) action.",
            "The value cannot be modified and is automatically populated when the lock is created.",
            "This property isn't in use and updating it isn't supported.",
            "Can only be set when the lock is created.",
            "Attachments are currently read-only \u{2013} sending attachments is not supported.",
            "This setting is read-only and can only be changed by administrators.",
            "HTTP Methods: GET Read-only.",
            "Whether the lock is \"open.\" Read-only.",
        ] {
            if !read(text).read_only {
                wrong.push(format!("{text}: {:?}", read(text)));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_condition_is_kept_and_is_no_fact() {
        let mut wrong = Vec::new();
        for text in [
            "Read-only for users synced from elsewhere.",
            "Read-only, except for owners.",
            "It is read-only when the account is synced.",
            "For synced users, this property is read-only.",
            "If the lock is closed, it cannot be changed.",
            "Cannot be updated while the lock is open.",
            "After it is set, this property can't be updated.",
            "The property may be read-only.",
            "It can't be updated later. Other values can be updated.",
        ] {
            let read = read(text);
            if (read.read_only, read.condition.as_deref())
                != (false, Some(text.split_once(". Other").map_or(text, |_| "It can't be updated later.")))
            {
                wrong.push(format!("{text}: {read:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert_eq!(
            read("A name. Read-only when synced. Nullable.").condition.as_deref(),
            Some("Read-only when synced.")
        );
    }

    #[test]
    fn what_speaks_of_something_else_says_nothing() {
        let mut wrong = Vec::new();
        for text in [
            "Write-only.",
            "Not read-only.",
            "Whether the disk is mounted as a read-only disk for guests",
            "Indicates if the rule is read-only and cannot be modified by the rules REST API.",
            "A link that gives read-only access.",
            "Whether this team is in read-only mode.",
            "These values cannot be changed by the user.",
            "The app cannot be assigned unless the app is published.",
            "Updated by the service.",
            "If `true`, the users cannot be changed.",
            "You can set this property in an update.",
            "The name.",
        ] {
            if read(text).read_only {
                wrong.push(text);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
