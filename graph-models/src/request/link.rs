//! Links that the service gives.

use http::Uri;

use super::{ApiVersion, Endpoint, RequestError};

/// The path and the query of a link, below the version.
///
/// A link leads to the endpoint, or to a cloud's own host: a proxy passes on the links of the cloud behind it.
pub(super) fn below_version(link: &str, endpoint: &Endpoint, version: ApiVersion) -> Result<String, RequestError> {
    let uri: Option<Uri> = link.parse().ok();
    let parts =
        uri.as_ref().and_then(|uri| Some((uri.scheme_str()?, uri.authority()?, uri.path_and_query()?.as_str())));
    let (scheme, authority, path) =
        parts.ok_or_else(|| RequestError::Link { origin: "no address".to_owned(), version })?;
    let host = if authority.as_str().contains('@') { authority.host() } else { authority.as_str() };
    let origin = format!("{scheme}://{host}");
    let rest = if origin.eq_ignore_ascii_case(endpoint.origin()) {
        path.strip_prefix(endpoint.path())
    } else {
        Endpoint::custom(&origin).is_ok_and(|it| it.is_cloud_host()).then_some(path)
    };
    let below = rest.and_then(|rest| rest.strip_prefix('/')?.strip_prefix(version.as_str()));
    match below.filter(|below| below.starts_with('/')) {
        Some(below) => Ok(below.to_owned()),
        None => Err(RequestError::Link { origin, version }),
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
    }

    #[test]
    fn links_that_lead_elsewhere_are_refused() {
        for link in [
            "",
            "/v1.0/users",
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
