//! Addresses in the form that reqwest uses.

use graph_models::{ApiVersion, Cause, Endpoint, RequestError};
use reqwest::Url;

/// The longest address that the HTTP library accepts.
const LONGEST: usize = u16::MAX as usize - 1;

/// The addresses below an endpoint. Its host is parsed once instead of for each request.
#[derive(Debug)]
pub(crate) struct Addresses {
    endpoint: String,
    /// The endpoint without a path; `None` if it is not a valid address, which is an error of each
    /// request.
    root: Option<Url>,
    /// The path of the endpoint: empty, or a slash and at least one segment.
    path: String,
}

impl Addresses {
    pub(crate) fn new(endpoint: &Endpoint) -> Self {
        let root = Url::parse(endpoint.as_str()).ok();
        let path = endpoint.as_str().strip_prefix(endpoint.origin()).unwrap_or("");
        Self { endpoint: endpoint.to_string(), root, path: path.to_owned() }
    }

    /// Returns the address of a path below a version, with its query.
    pub(crate) fn below(&self, version: ApiVersion, path: &str) -> Result<Url, RequestError> {
        match &self.root {
            Some(root) if path.bytes().all(stays) => {
                let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
                let mut url = root.clone();
                url.set_path(&[&self.path, "/", version.as_str(), path].concat());
                url.set_query(query);
                short(url)
            }
            _ => absolute(&format!("{}/{version}{path}", self.endpoint)),
        }
    }
}

/// Whether a character has the same meaning in a path or a query as in a complete address.
fn stays(c: u8) -> bool {
    c.is_ascii_graphic() && !matches!(c, b'#' | b'\\')
}

/// Parses a complete address.
pub(crate) fn absolute(address: &str) -> Result<Url, RequestError> {
    let url = Url::parse(address);
    short(url.map_err(|error| RequestError::Url { source: Cause::new(error) })?)
}

fn short(url: Url) -> Result<Url, RequestError> {
    if url.as_str().len() > LONGEST {
        return Err(RequestError::Url { source: Cause::new("the address is too long") });
    }
    Ok(url)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_that_are_read_as_a_whole() {
        for endpoint in
            ["https://graph.microsoft.com", "http://127.0.0.1:8080/graph", "HTTPS://GRAPH.microsoft.com:443/a b"]
        {
            let Ok(endpoint) = Endpoint::custom(endpoint) else { continue };
            let addresses = Addresses::new(&endpoint);
            for path in [
                "/me",
                "/users/a%40b.c/messages('x')?$filter=a%20eq%20'b'&$top=1",
                "/me/drive/root:/a%20b/c.txt:/children",
                "/me?",
                "/me?a?b=c/../d",
                "/a/../b",
                "/a/%2e%2E/b/.",
                "//a//b/",
                "/a|b{c}\"<>^`",
                "/a\\b",
                "/a#b?c",
                "/a\tb c",
                "/\u{e9}?\u{e9}",
            ] {
                let whole = Url::parse(&format!("{endpoint}/v1.0{path}")).unwrap();
                assert_eq!(addresses.below(ApiVersion::V1_0, path).unwrap(), whole, "{path}");
            }
            assert!(addresses.below(ApiVersion::Beta, &format!("/{}", "a".repeat(70_000))).is_err());
        }
    }
}
