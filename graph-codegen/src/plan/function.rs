//! The request functions of an operation.
//!
//! A function is named after the words of the literal segments of its URL. If two URLs of a page
//! have the same words, the one with fewer placeholders (then the one that sorts first by bytes)
//! gets the name. The other gets the suffix `_by_` and its placeholders, and a number if necessary.

use std::collections::{HashMap, HashSet};

use super::answer::Answer;
use super::name::{Case, convert};
use super::name_set::NameSet;
use super::parameter::Parameter;
use super::url::Template;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;

/// The request function for a URL.
#[derive(Clone, Debug)]
pub struct Function {
    /// The Rust name, not yet raw.
    pub name: String,
    /// The path and query as a template for the runtime: `/users/{userId}/profile`.
    pub(crate) url: String,
    /// The placeholders, in order.
    pub(crate) parameters: Vec<Parameter>,
    /// The response.
    pub(crate) answer: Answer,
    /// The place that documents the URL.
    pub span: Span,
    /// Other places that document the URL, with different names for its placeholders or with
    /// options.
    pub also: Vec<Span>,
    /// The name that it would have if another function of the page did not have it.
    pub(super) taken: Option<String>,
}

impl Function {
    /// Reports that the function did not get that name.
    pub(super) fn note_taken(&self, diagnostics: &mut Diagnostics) {
        let Self { name, url, span, taken: Some(taken), .. } = self else { return };
        let message = format!(
            "the function for `{url}` is called `{name}`, because the function for another URL is called `{taken}`"
        );
        diagnostics.push(Diagnostic::new(Code::NameCollision, *span, message));
    }
}

/// A URL that gets a function.
pub(super) struct Documented {
    /// The URL as a template.
    pub(super) template: Template,
    /// Whether it returns what the page is about.
    pub(super) answers_alike: bool,
    /// The response.
    pub(super) answer: Answer,
    /// Where it is documented.
    pub(super) span: Span,
}

/// The functions for the URLs of a page, without duplicates, sorted by name.
pub(super) fn name_functions(mut urls: Vec<Documented>) -> Vec<Function> {
    let text = |it: &Documented| (it.template.text.clone(), it.template.has_unmarked, !it.answers_alike);
    urls.sort_by_cached_key(text);
    let mut also: HashMap<String, Vec<Span>> = HashMap::new();
    urls.dedup_by(|a, b| {
        let is_same = a.template.text == b.template.text;
        if is_same {
            also.entry(b.template.text.clone()).or_default().push(a.span);
        }
        is_same
    });
    // Whether an unmarked placeholder is one may depend on the type's page, which must not rename
    // another function.
    urls.sort_by_key(|it| (!it.answers_alike, it.template.has_unmarked, it.template.parameters.len()));
    let mut names = NameSet::default();
    let mut given: HashSet<String> = HashSet::new();
    let mut functions: Vec<Function> = Vec::new();
    for Documented { template, answer, span, .. } in urls {
        let plain = convert(if template.name.is_empty() { "root" } else { &template.name }, Case::Snake);
        let taken = given.contains(&plain).then(|| plain.clone());
        let text = if taken.is_some() { format!("{plain}_by_{}", placeholder_words(&template)) } else { plain };
        let name = names.claim(&text, Case::Snake).name;
        given.insert(name.clone());
        let Template { text: url, parameters, .. } = template;
        let also = also.remove(&url).unwrap_or_default();
        functions.push(Function { name, url, parameters, answer, span, also, taken });
    }
    functions.sort_by(|a, b| a.name.cmp(&b.name));
    functions
}

fn placeholder_words(template: &Template) -> String {
    let names: Vec<&str> = template.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    names.join("_and_")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::plan::evidence::Evidence;
    use crate::plan::url;
    use crate::source::SourceMap;

    fn documented(url: &str, span: Span) -> Documented {
        let template = url::read(url, &Evidence::default()).unwrap();
        Documented { template, answers_alike: true, answer: Answer::Nothing, span }
    }

    #[test]
    fn functions_of_one_page_have_different_names() {
        let urls =
            ["/me/x/{id}", "/me/{a}/x/{id}", "/me/{b}/x/{id}", "/me/x/{id}/", "/me/{b}/x/{id}?q=1", "/{y}", "/root"];
        let names = |urls: &[&str]| -> Vec<(String, String)> {
            let span = Span::new(SourceMap::new().add("x.md", ""), 0..0);
            let functions = name_functions(urls.iter().map(|url| documented(url, span)).collect());
            assert_eq!(functions.iter().filter(|function| function.taken.is_some()).count(), 4);
            functions.into_iter().map(|function| (function.name, function.url)).collect()
        };
        let expected = [
            ("me_x", "/me/x/{xId}"),
            ("me_x_by_a_and_x_id", "/me/{a}/x/{xId}"),
            ("me_x_by_b_and_x_id", "/me/{b}/x/{xId}"),
            ("me_x_by_b_and_x_id_2", "/me/{b}/x/{xId}?q=1"),
            ("root", "/root"),
            ("root_by_y", "/{y}"),
        ];
        assert_eq!(names(&urls), expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
        let reversed: Vec<&str> = urls.iter().rev().copied().collect();
        assert_eq!(names(&reversed), names(&urls));
    }
}
