//! Values never change the structure of a URL.

use arbitrary::{Result, Unstructured};
use graph_models::beta::{LanguageProficiencyPatch, update_language_proficiency::OPERATION};
use graph_models::{Cloud, NoContent, Request};
use percent_encoding::percent_decode_str;

const TEMPLATES: [&str; 6] = [
    "/me/things/{a}",
    "/users/{a}/things/{b}",
    "/things/{a}-{b}",
    "/things(name='{a}',other='{b}')/parts",
    "/drives/{a}/root:/{+b}:/parts",
    "/things/{a}?$select=id",
];

/// Fills templates of URLs with any values.
///
/// What comes of it is a URL with the template's segments and query, in which each value stands
/// encoded; or an error.
pub fn url(data: &[u8]) {
    let mut input = Unstructured::new(data);
    if let Ok(text) = std::str::from_utf8(data) {
        // Any text as a template.
        let _ = request(text, &[("a", "1"), ("b", "2")]);
    }
    let _ = fill(&mut input);
}

fn fill(input: &mut Unstructured<'_>) -> Result<()> {
    let template = *input.choose(&TEMPLATES)?;
    let (a, b) = (input.arbitrary::<&str>()?, input.arbitrary::<&str>()?);
    let Some(path) = request(template, &[("a", a), ("b", b)]) else { return Ok(()) };
    let slashes = |text: &str| text.matches('/').count();
    let own = if template.contains("{+b}") { slashes(b) } else { 0 };
    assert_eq!(slashes(&path), slashes(template) + own, "{path:?} of {a:?}, {b:?}");
    assert_eq!(path.matches('?').count(), template.matches('?').count(), "{path:?} of {a:?}, {b:?}");
    assert!(path.split('/').all(|segment| !matches!(segment, "." | "..")), "{path:?} of {a:?}, {b:?}");
    let plain = percent_decode_str(&path).decode_utf8().unwrap_or_else(|error| panic!("{error}: {path:?}"));
    let doubled = |value: &str| if template.contains('\'') { value.replace('\'', "''") } else { value.to_owned() };
    assert!(plain.contains(&doubled(a)), "{a:?} is not in {path:?}");
    assert!(!template.contains('b') || plain.contains(&doubled(b)), "{b:?} is not in {path:?}");
    Ok(())
}

/// The path of a request, if there is one; then it is a URL of the service.
fn request(template: &str, values: &[(&str, &str)]) -> Option<String> {
    let patch = LanguageProficiencyPatch::new();
    let request = || Request::<NoContent>::patch(&OPERATION, template, values, &patch);
    let path = request().path().ok()?.to_owned();
    let http = request().to_http(Cloud::Global);
    if let Ok(http) = &http {
        assert_eq!(http.uri().host(), Some("graph.microsoft.com"), "{path:?}");
        assert_eq!(http.uri().path_and_query().map(|it| it.as_str()), Some(&*format!("/beta{path}")));
    }
    Some(path)
}
