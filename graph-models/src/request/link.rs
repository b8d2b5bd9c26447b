//! Links in responses.

use http::Uri;

use super::{ApiVersion, Endpoint, RequestError};

/// Returns the path and the query of a link, below the version.
///
/// A link must lead to the endpoint or to the host of a cloud: a proxy passes on the links of the
/// cloud behind it. A path without a host belongs to the endpoint.
pub(super) fn below_version(link: &str, endpoint: &Endpoint, version: ApiVersion) -> Result<String, RequestError> {
    match target(link, endpoint, version)? {
        Target::Path(path) => Ok(path),
        Target::Elsewhere { origin } => Err(RequestError::Link { origin, version }),
    }
}

/// Where a link leads.
pub(super) enum Target {
    /// To a path below the version.
    Path(String),
    /// To another host.
    Elsewhere { origin: String },
}

/// Where a link leads. A link to the host of the endpoint or of a cloud must be below the version.
pub(super) fn target(link: &str, endpoint: &Endpoint, version: ApiVersion) -> Result<Target, RequestError> {
    if let Some(path) = without_host(link) {
        return path_of(path, version).map(Target::Path);
    }
    let uri: Option<Uri> = link.parse().ok();
    let parts =
        uri.as_ref().and_then(|uri| Some((uri.scheme_str()?, uri.authority()?, uri.path_and_query()?.as_str())));
    let (scheme, authority, path) =
        parts.ok_or_else(|| RequestError::Link { origin: "an invalid address".to_owned(), version })?;
    let host = if authority.as_str().contains('@') { authority.host() } else { authority.as_str() };
    let origin = format!("{scheme}://{host}");
    let rest = if origin.eq_ignore_ascii_case(endpoint.origin()) {
        path.strip_prefix(endpoint.path())
    } else if Endpoint::custom(&origin).is_ok_and(|it| it.is_cloud_host()) {
        Some(path)
    } else {
        return Ok(Target::Elsewhere { origin });
    };
    let below = rest.and_then(|rest| rest.strip_prefix('/')?.strip_prefix(version.as_str()));
    match below.filter(|below| below.starts_with('/')) {
        Some(below) => Ok(Target::Path(below.to_owned())),
        None => Err(RequestError::Link { origin, version }),
    }
}

/// Returns a link that is a path. A second slash, or a backslash that URL parsers treat as one,
/// would start a host.
fn without_host(link: &str) -> Option<&str> {
    link.strip_prefix('/').filter(|rest| !rest.is_empty() && !rest.starts_with(['/', '\\'])).map(|_| link)
}

/// Returns a path without its version, if it has one.
fn path_of(link: &str, version: ApiVersion) -> Result<String, RequestError> {
    let refused = || RequestError::Link { origin: "another version".to_owned(), version };
    let uri: Uri = link.parse().map_err(|_| RequestError::Link { origin: "an invalid address".to_owned(), version })?;
    let path = uri.path_and_query().map_or("", |path| path.as_str());
    let (first, rest) = path.strip_prefix('/').unwrap_or("").split_once('/').unwrap_or_default();
    match first {
        _ if first == version.as_str() => Ok(format!("/{rest}")),
        "v1.0" | "beta" => Err(refused()),
        _ => Ok(path.to_owned()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Cloud;

    fn below(link: &str, endpoint: &str) -> Option<String> {
        below_version(link, &Endpoint::custom(endpoint).unwrap(), ApiVersion::V1_0).ok()
    }

    #[test]
    fn links_to_the_endpoint_and_to_the_clouds_lead_on() {
        let proxy = "http://127.0.0.1:8080/graph";
        for link in [
            "http://127.0.0.1:8080/graph/v1.0/users?$skiptoken=a%2Fb&x='y'",
            "https://graph.microsoft.com/v1.0/users?$skiptoken=a%2Fb&x='y'",
            "https://GRAPH.microsoft.com:443/v1.0/users?$skiptoken=a%2Fb&x='y'#z",
        ] {
            assert_eq!(below(link, proxy).as_deref(), Some("/users?$skiptoken=a%2Fb&x='y'"), "{link}");
        }
        for link in ["/teams('1')/operations('2')", "/v1.0/teams('1')/operations('2')"] {
            assert_eq!(below(link, proxy).as_deref(), Some("/teams('1')/operations('2')"), "{link}");
        }
    }

    #[test]
    fn links_that_lead_elsewhere_are_refused() {
        for link in [
            "",
            "/",
            "/beta/users",
            "//example.org/v1.0/users",
            "/\\example.org/v1.0/users",
            "users",
            "https://example.org/v1.0/users",
            "http://graph.microsoft.com/v1.0/users",
            "https://graph.microsoft.com.example.org/v1.0/users",
            "https://graph.microsoft.com@example.org/v1.0/users",
            "https://graph.microsoft.com/beta/users",
            "https://graph.microsoft.com/v1.0",
            "https://graph.microsoft.com/v1.01/users",
            "http://127.0.0.1:8081/graph/v1.0/users",
            "http://127.0.0.1:8080/v1.0/users",
        ] {
            assert_eq!(below(link, "http://127.0.0.1:8080/graph"), None, "{link}");
        }
    }

    #[test]
    fn a_refusal_tells_no_password_and_no_query() {
        let link = "https://u:p4ss@example.org/v1.0/users?sig=p4ss";
        let error = below_version(link, &Cloud::Global.into(), ApiVersion::V1_0).unwrap_err().to_string();
        assert!(error.contains("https://example.org") && !error.contains("p4ss"), "{error}");
    }
}
