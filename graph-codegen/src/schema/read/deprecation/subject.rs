//! The subject of a sentence about deprecation.

use crate::schema::read::words::looks_like_type;

/// What may be called deprecated in a text.
pub(super) enum Subject<'a> {
    /// The property of this name.
    Property(&'a str),
    /// The member of this name.
    Member(&'a str),
    /// The type, enum or operation of a page, by any of these names.
    Page(&'a [String]),
}

const PROPERTY: &[&str] =
    &["attribute", "column", "field", "flag", "navigation", "parameter", "property", "relationship", "setting"];

const MEMBER: &[&str] = &["choice", "choices", "member", "members", "option", "options", "value", "values"];

const PAGE: &[&str] = &[
    "action",
    "api",
    "apis",
    "endpoint",
    "entity",
    "enum",
    "enumeration",
    "function",
    "method",
    "operation",
    "request",
    "resource",
    "type",
];

/// Parts of what a page documents.
const PART: &[&str] = &["property", "properties", "parameter", "member", "value", "header", "relationship", "version"];

/// Words that may precede a name.
const LEAD: &[&str] = &[
    "a",
    "all",
    "an",
    "current",
    "currently",
    "existing",
    "legacy",
    "note",
    "of",
    "old",
    "please",
    "support",
    "that",
    "the",
    "usage",
    "use",
    "using",
    "for",
];

/// What may follow a name and its noun: the verb, or where it applies.
const FOLLOW: &[&str] =
    &["are", "for", "from", "had", "has", "have", "in", "is", "itself", "now", "of", "on", "was", "were", "with"];

impl Subject<'_> {
    /// Returns `true` if the words before "is deprecated" refer to this subject.
    pub(super) fn is_meant(&self, before: &str) -> bool {
        let clauses = clauses(before);
        // "This property and that one are deprecated"; "that is old, and this property is
        // deprecated".
        let several = before.trim_end().ends_with(" are") || before.trim_end().ends_with(" have been");
        match clauses.as_slice() {
            [] => true,
            all if several => all.iter().any(|clause| self.is_subject(clause)),
            [.., last] => self.is_subject(last),
        }
    }

    fn is_subject(&self, clause: &[String]) -> bool {
        let has = |list: &[&str]| clause.iter().any(|word| list.contains(&word.as_str()));
        match self {
            Self::Property(name) => {
                let pointed = is_pointed(clause, &["it", "this"]) || is_noun_alone(clause, PROPERTY);
                pointed && !has(MEMBER) || is_named(clause, name, PROPERTY)
            }
            Self::Member(name) => {
                let pointed = is_pointed(clause, &["it", "this"]) || is_noun_alone(clause, MEMBER);
                pointed || is_named(clause, name, MEMBER)
            }
            Self::Page(names) => {
                let pointed = is_pointed(clause, &["these", "this"]) && has(PAGE);
                !has(PART) && (pointed || names.iter().any(|name| is_type(clause, name)))
            }
        }
    }
}

/// The parts of a sentence with their own subjects, as words without marks, without the verb at the
/// end.
fn clauses(before: &str) -> Vec<Vec<String>> {
    const JOINTS: &[&str] = &["and", "as", "because", "but", "since", "so"];
    const VERBS: &[&str] = &["are", "been", "being", "has", "have", "is", "now", "officially", "was", "were"];
    let mut clauses = vec![Vec::new()];
    for word in before.split_whitespace() {
        let ends = word.ends_with([',', ';', ':', ')']) || matches!(word, "-" | "--" | "\u{2013}" | "\u{2014}");
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if word.starts_with('(') || JOINTS.contains(&bare) {
            clauses.push(Vec::new());
        }
        if let Some(clause) = clauses.last_mut().filter(|_| !bare.is_empty() && !JOINTS.contains(&bare)) {
            clause.push(bare.to_owned());
        }
        if ends {
            clauses.push(Vec::new());
        }
    }
    clauses.retain(|clause: &Vec<String>| !clause.iter().all(|word| VERBS.contains(&word.as_str())));
    clauses
}

/// "This property", "it", "use of this property".
fn is_pointed(clause: &[String], pointers: &[&str]) -> bool {
    without_lead(clause).first().is_some_and(|word| pointers.contains(&word.as_str()))
}

/// "The property" without a name.
fn is_noun_alone(clause: &[String], nouns: &[&str]) -> bool {
    let rest = without_lead(clause);
    rest.len() < clause.len()
        && rest.first().is_some_and(|word| nouns.contains(&word.as_str()))
        && follows(rest.get(1..).unwrap_or_default())
}

/// "The size", "size property", "the property size", "the display name property" of `displayName`.
fn is_named(clause: &[String], name: &str, nouns: &[&str]) -> bool {
    let name = name.to_ascii_lowercase();
    let mut words = without_lead(clause);
    // An item that is named like a noun keeps its name.
    if let [noun, rest @ ..] = words
        && nouns.contains(&noun.as_str())
        && *noun != name
    {
        words = rest;
    }
    let mut run = String::new();
    for (at, word) in words.iter().enumerate() {
        run.push_str(word.rsplit('.').next().unwrap_or(word));
        if run.len() > name.len() + 1 {
            return false;
        }
        let same = run == name || run.strip_suffix('s') == Some(&name);
        let mut rest = words.get(at + 1..).unwrap_or_default();
        while let [noun, more @ ..] = rest
            && nouns.contains(&noun.as_str())
        {
            rest = more;
        }
        if same && follows(rest) {
            return true;
        }
    }
    false
}

/// The name of a type. One such as `noteBook` is not an English word, so any words may precede it:
/// "the API built on noteBook".
fn is_type(clause: &[String], name: &str) -> bool {
    let from = clause.iter().position(|word| looks_like_type(name) && word.eq_ignore_ascii_case(name)).unwrap_or(0);
    is_named(clause.get(from..).unwrap_or_default(), name, PAGE)
}

fn follows(rest: &[String]) -> bool {
    rest.first().is_none_or(|word| FOLLOW.contains(&word.as_str()))
}

fn without_lead(clause: &[String]) -> &[String] {
    let lead = clause.iter().take_while(|word| LEAD.contains(&word.as_str())).count();
    clause.get(lead..).unwrap_or_default()
}

/// The names in the title of an operation: `cart: push` → both, `Update the cart` → `cart`,
/// `Add a page to a noteBook` → `noteBook`. Verbs, and plain words in a longer title, name nothing.
pub(super) fn named_by(title: &str) -> Vec<String> {
    const ARTICLES: &[&str] = &["a", "an", "the"];
    let last = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        word.rsplit('.').next().unwrap_or(word).to_owned()
    };
    let pair = title.split_once(':').map(|(ty, action)| [ty.trim(), action.trim()]);
    if let Some(pair) = pair.filter(|pair| pair.iter().all(|word| !word.contains(char::is_whitespace))) {
        return pair.into_iter().map(last).collect();
    }
    let words: Vec<&str> = title.split_whitespace().filter(|word| !ARTICLES.contains(word)).skip(1).collect();
    let mut names: Vec<String> = words
        .iter()
        .map(|word| last(word))
        .filter(|word| looks_like_type(word) && word.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    // `Update user settings` is about userSettings.
    names.push(words.iter().map(|word| last(word)).collect());
    names.retain(|name| !name.is_empty() && !PAGE.contains(&name.to_ascii_lowercase().as_str()));
    names
}
