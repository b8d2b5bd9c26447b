//! The differences between operations.

use std::collections::{HashMap, HashSet, VecDeque};

use graph_codegen::schema::{Answer, Header, Operation, Permissions, Property, TypeName, TypeRef};
use graph_codegen::source::Span;

use super::super::change::{Action, Part, Subject};
use super::super::side::Side;
use super::{List, changed, property, reason, yes};

/// Compares all operations.
pub fn compare(old: &Side, new: &Side, list: &mut List) {
    let became = pairs(old, new);
    let kept: HashSet<usize> = became.values().copied().collect();
    for (index, before) in old.schema.operations.iter().enumerate() {
        let subject = Subject::Operation(before.title.clone());
        match became.get(&index).and_then(|now| new.schema.operations.get(*now)) {
            None => list.push(&subject, Part::Whole, Action::Removed, old, before.span),
            Some(after) => one(&subject, before, after, old, new, list),
        }
    }
    let fresh = new.schema.operations.iter().enumerate().filter(|(index, _)| !kept.contains(index));
    for (_, operation) in fresh {
        list.push(&Subject::Operation(operation.title.clone()), Part::Whole, Action::Added, new, operation.span);
    }
}

/// The new operation for each old one, by index: the one with the same page and method, otherwise
/// the first free one with the same title and method that has one of the URLs too.
fn pairs(old: &Side, new: &Side) -> HashMap<usize, usize> {
    let page = |side: &Side, operation: &Operation| {
        (side.sources.path(operation.page).to_ascii_lowercase(), operation.method.clone(), operation.kind)
    };
    let of_pages = new.schema.operations.iter().enumerate().map(|(index, after)| (page(new, after), index));
    let mut by_page = by_key(of_pages);
    let (mut pairs, mut taken) = (HashMap::new(), HashSet::new());
    for (index, before) in old.schema.operations.iter().enumerate() {
        if let Some(now) = by_page.get_mut(&page(old, before)).and_then(VecDeque::pop_front) {
            pairs.insert(index, now);
            taken.insert(now);
        }
    }
    let free = new.schema.operations.iter().enumerate().filter(|(index, _)| !taken.contains(index));
    let mut by_url = by_key(free.flat_map(|(index, after)| titled_urls(after).map(move |url| (url, index))));
    for (index, before) in old.schema.operations.iter().enumerate() {
        if pairs.contains_key(&index) {
            continue;
        }
        let found = titled_urls(before).filter_map(|url| {
            let same = by_url.get_mut(&url)?;
            while same.front().is_some_and(|now| taken.contains(now)) {
                same.pop_front();
            }
            same.front().copied()
        });
        if let Some(now) = found.min() {
            pairs.insert(index, now);
            taken.insert(now);
        }
    }
    pairs
}

/// The indices for each key, in order.
fn by_key<K: std::hash::Hash + Eq>(of: impl Iterator<Item = (K, usize)>) -> HashMap<K, VecDeque<usize>> {
    let mut by_key: HashMap<K, VecDeque<usize>> = HashMap::new();
    of.for_each(|(key, index)| by_key.entry(key).or_default().push_back(index));
    by_key
}

/// The title, the method and each URL of an operation.
fn titled_urls(operation: &Operation) -> impl Iterator<Item = (String, &str, String)> {
    let title = operation.title.to_ascii_lowercase();
    operation.urls.iter().map(move |url| (title.clone(), operation.method.as_str(), plain_url(&url.text)))
}

/// A URL in lower case, without the names of its placeholders.
fn plain_url(url: &str) -> String {
    let mut inside = false;
    let keep = |c: &char| {
        let was_inside = inside;
        inside = *c == '{' || (inside && *c != '}');
        *c == '{' || *c == '}' || !was_inside
    };
    url.trim_end_matches('/').chars().filter(keep).map(|c| c.to_ascii_lowercase()).collect()
}

fn one(subject: &Subject, before: &Operation, after: &Operation, old: &Side, new: &Side, list: &mut List) {
    let target =
        |operation: &Operation| operation.target.as_ref().map_or_else(|| "none".to_owned(), TypeName::to_string);
    let success = |operation: &Operation| operation.success.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let aspects = [
        ("title", before.title.clone(), after.title.clone()),
        ("target type", target(before), target(after)),
        ("success codes", success(before), success(after)),
        ("deprecated", reason(&before.deprecated), reason(&after.deprecated)),
        ("answer", answer(before), answer(after)),
        ("elements of the body", elements(before), elements(after)),
    ];
    for action in changed(aspects) {
        list.push(subject, Part::Whole, action, new, after.span);
    }
    let mut parts = Parts { subject, old, new, list };
    let urls = |operation: &Operation| -> Vec<(String, String, Span)> {
        operation.urls.iter().map(|url| (plain_url(&url.text), url.text.clone(), url.span)).collect()
    };
    parts.compare(&urls(before), &urls(after), Part::Url);
    let rows = |operation: &Operation| -> Vec<(String, String, Span)> {
        operation.body.iter().map(|row| (row.name.to_ascii_lowercase(), row.name.clone(), row.span)).collect()
    };
    parts.compare(&rows(before), &rows(after), Part::Body);
    let headers = |operation: &Operation| -> Vec<(String, String, Span)> {
        let key = |header: &Header| (header.name.to_ascii_lowercase(), header.name.clone(), operation.span);
        operation.headers.iter().map(key).collect()
    };
    parts.compare(&headers(before), &headers(after), Part::Header);
    kept_rows(subject, before, after, new, list);
    kept_headers(subject, before, after, new, list);
    permissions(subject, before, after, old, new, list);
}

/// The type of the elements of a body that is a list.
fn elements(operation: &Operation) -> String {
    operation.list.as_ref().map_or("none", |element| element.as_str().unwrap_or("any")).to_owned()
}

/// What an operation returns. The target type is not named again.
fn answer(operation: &Operation) -> String {
    let named = |ty: &TypeRef| {
        let is_target = ty.named().is_some() && ty.named() == operation.target.as_ref();
        ty.as_str().filter(|_| !is_target).map(str::to_owned)
    };
    match &operation.answer {
        Answer::Unsaid => "not said".to_owned(),
        Answer::Nothing => "nothing".to_owned(),
        Answer::One(ty) => named(ty).unwrap_or_else(|| "one object".to_owned()),
        Answer::Collection(ty) => {
            named(ty).map_or_else(|| "a collection".to_owned(), |name| format!("a collection of {name}"))
        }
        Answer::Content => "content".to_owned(),
        Answer::Accepted => "acceptance".to_owned(),
    }
}

/// Lists what is only in one of two lists.
struct Parts<'a> {
    subject: &'a Subject,
    old: &'a Side,
    new: &'a Side,
    list: &'a mut List,
}

impl Parts<'_> {
    /// Compares two lists by the keys of their elements; each element also has a name and a place.
    fn compare(
        &mut self,
        before: &[(String, String, Span)],
        after: &[(String, String, Span)],
        part: impl Fn(String) -> Part,
    ) {
        let ends = [(before, after, Action::Removed, self.old), (after, before, Action::Added, self.new)];
        for (these, others, action, side) in ends {
            let others: HashSet<&str> = others.iter().map(|(key, _, _)| key.as_str()).collect();
            for (_, name, span) in these.iter().filter(|(key, _, _)| !others.contains(key.as_str())) {
                self.list.push(self.subject, part(name.clone()), action.clone(), side, *span);
            }
        }
    }
}

/// The rows that both request bodies have.
fn kept_rows(subject: &Subject, before: &Operation, after: &Operation, new: &Side, list: &mut List) {
    let rows = by_name(&after.body, |row: &Property| &row.name);
    for row in &before.body {
        let Some(now) = rows.get(&row.name.to_ascii_lowercase()) else { continue };
        for action in changed(property::aspects(row, now)) {
            list.push(subject, Part::Body(row.name.clone()), action, new, now.span);
        }
    }
}

/// The headers that both have.
fn kept_headers(subject: &Subject, before: &Operation, after: &Operation, new: &Side, list: &mut List) {
    let headers = by_name(&after.headers, |header: &Header| &header.name);
    for header in &before.headers {
        let Some(now) = headers.get(&header.name.to_ascii_lowercase()) else { continue };
        for action in changed([("required", yes(header.required), yes(now.required))]) {
            list.push(subject, Part::Header(header.name.clone()), action, new, after.span);
        }
    }
}

/// Things by name in lower case; of those with one name, the first.
fn by_name<T>(things: &[T], name: impl Fn(&T) -> &String) -> HashMap<String, &T> {
    let mut by_name = HashMap::new();
    for thing in things {
        by_name.entry(name(thing).to_ascii_lowercase()).or_insert(thing);
    }
    by_name
}

fn permissions(subject: &Subject, before: &Operation, after: &Operation, old: &Side, new: &Side, list: &mut List) {
    // If the permissions of one side are unknown, nothing was added or removed.
    let (Some(earlier), Some(later)) = (&before.permissions, &after.permissions) else { return };
    type Of = fn(&Permissions) -> &Vec<String>;
    let kinds: [(&'static str, Of); 3] = [
        ("delegated permission", |permissions| &permissions.delegated_work),
        ("personal permission", |permissions| &permissions.delegated_personal),
        ("application permission", |permissions| &permissions.application),
    ];
    for (kind, of) in kinds {
        let names = |permissions: &Permissions, operation: &Operation| -> Vec<(String, String, Span)> {
            of(permissions).iter().map(|name| (name.clone(), name.clone(), operation.span)).collect()
        };
        let part = |name| Part::Permission(kind, name);
        Parts { subject, old, new, list }.compare(&names(earlier, before), &names(later, after), part);
    }
}
