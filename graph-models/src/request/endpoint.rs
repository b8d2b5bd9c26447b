//! The servers that requests are sent to.

use std::borrow::Cow;
use std::fmt;

use http::Uri;
use http::uri::{self, Authority, InvalidUri, Scheme};

use super::{ApiVersion, Cause, RequestError};

/// A Microsoft cloud. Each has its own deployment of Graph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service, which most tenants use.
    #[default]
    Global,
    /// US Government L4 (GCC High).
    UsGovernmentL4,
    /// US Government L5 (DoD).
    UsGovernmentL5,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    const ALL: [Self; 4] = [Self::Global, Self::UsGovernmentL4, Self::UsGovernmentL5, Self::China];

    /// Returns the host of this cloud's Graph.
    #[must_use]
    pub const fn host(self) -> &'static str {
        match self {
            Self::Global => "graph.microsoft.com",
            Self::UsGovernmentL4 => "graph.microsoft.us",
            Self::UsGovernmentL5 => "dod-graph.microsoft.us",
            Self::China => "microsoftgraph.chinacloudapi.cn",
        }
    }
}

/// The server that requests are sent to: a cloud, or a server of your own for tests and proxies.
///
/// It does not include the version, which is the beginning of the path.
///
/// ```
/// use graph_models::{Cloud, Endpoint};
///
/// let proxy = Endpoint::custom("http://127.0.0.1:8080/graph")?;
/// assert_eq!(proxy.as_str(), "http://127.0.0.1:8080/graph");
/// assert!(!proxy.is_cloud_host());
/// assert!(Endpoint::from(Cloud::China).is_cloud_host());
/// assert!(Endpoint::custom("graph.microsoft.com").is_err());
/// # Ok::<(), graph_models::RequestError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    base: Cow<'static, str>,
    /// The scheme, and the host and the port, from which addresses below the endpoint are
    /// assembled.
    scheme: Scheme,
    authority: Authority,
    is_cloud_host: bool,
}

/// The longest URL that the `http` crate accepts.
const LONGEST_URL: usize = u16::MAX as usize - 1;

impl Endpoint {
    /// Creates an endpoint for a server of your own from an `http` or `https` URL: a host and,
    /// optionally, the beginning of the path.
    ///
    /// # Errors
    /// Returns [`RequestError::Endpoint`] if the text is not such a URL, or if it contains a user,
    /// a query or a fragment.
    pub fn custom(base: impl AsRef<str>) -> Result<Self, RequestError> {
        let base = base.as_ref();
        let refuse = |reason| RequestError::Endpoint { endpoint: without_user(base), reason };
        if base.contains(['?', '#']) {
            return Err(refuse("it has a query or a fragment"));
        }
        let uri: Uri = base.parse().map_err(|_| refuse("it is not a URL"))?;
        let scheme = uri.scheme_str().unwrap_or("");
        if !matches!(scheme, "http" | "https") {
            return Err(refuse("it does not begin with http:// or https://"));
        }
        let authority = uri.authority().filter(|authority| !authority.host().is_empty());
        let authority = authority.ok_or_else(|| refuse("it has no host"))?;
        if authority.as_str().contains('@') {
            return Err(refuse("it has a user; send credentials in a header"));
        }
        let is_cloud_host = scheme == "https"
            && matches!(authority.port_u16(), None | Some(443))
            && Cloud::ALL.iter().any(|cloud| cloud.host().eq_ignore_ascii_case(authority.host()));
        let (authority, base) = (authority.clone(), base.trim_end_matches('/').to_owned());
        let scheme = if scheme == "https" { Scheme::HTTPS } else { Scheme::HTTP };
        Ok(Self { base: base.into(), scheme, authority, is_cloud_host })
    }

    /// Returns the URL, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.base
    }

    /// Returns the scheme, the host and the port, such as `https://graph.microsoft.com`.
    ///
    /// Access tokens are requested for this origin, and links from the service are compared with
    /// it.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.base.strip_suffix(self.path()).unwrap_or(&self.base)
    }

    /// Returns the address of a path below a version. Only the path is parsed: the rest is known to
    /// be valid.
    pub(super) fn address(&self, version: ApiVersion, path: &str) -> Result<Uri, RequestError> {
        let wrong = |source| RequestError::Url { source };
        let path = [self.path(), "/", version.as_str(), path].concat();
        if self.origin().len() + path.len() > LONGEST_URL {
            return Err(wrong(Cause::new("the address is too long")));
        }
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path.try_into().map_err(|error: InvalidUri| wrong(Cause::new(error)))?);
        Uri::from_parts(parts).map_err(|error| wrong(Cause::new(error)))
    }

    /// Returns the beginning of the path: empty, or a slash and at least one segment.
    pub(super) fn path(&self) -> &str {
        let rest = self.base.split_once("://").map_or("", |(_, rest)| rest);
        rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("")
    }

    /// Whether this is a cloud and an address belongs to a different one.
    pub(super) fn is_another_cloud(&self, address: &str) -> bool {
        let own = cloud_of(&self.base).filter(|_| self.is_cloud_host);
        own.is_some_and(|own| cloud_of(address).is_some_and(|other| own != other))
    }

    /// Returns `true` if this is the host of a cloud over TLS. Access tokens must not be sent to
    /// any other host.
    #[must_use]
    pub fn is_cloud_host(&self) -> bool {
        self.is_cloud_host
    }
}

/// Returns the cloud that the host of an address belongs to.
fn cloud_of(address: &str) -> Option<Cloud> {
    let uri: Uri = address.parse().ok()?;
    Cloud::ALL.into_iter().find(|cloud| uri.host().is_some_and(|host| cloud.host().eq_ignore_ascii_case(host)))
}

/// Formats an address for an error message, without anything that may be a password.
fn without_user(base: &str) -> String {
    let (scheme, rest) = base.split_once("://").unwrap_or(("", base));
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://…@{host}"),
        None => base.to_owned(),
    }
}

impl From<Cloud> for Endpoint {
    fn from(cloud: Cloud) -> Self {
        let base = match cloud {
            Cloud::Global => "https://graph.microsoft.com",
            Cloud::UsGovernmentL4 => "https://graph.microsoft.us",
            Cloud::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Cloud::China => "https://microsoftgraph.chinacloudapi.cn",
        };
        let authority = Authority::from_static(cloud.host());
        Self { base: Cow::Borrowed(base), scheme: Scheme::HTTPS, authority, is_cloud_host: true }
    }
}

impl From<&Endpoint> for Endpoint {
    fn from(endpoint: &Endpoint) -> Self {
        endpoint.clone()
    }
}

impl Default for Endpoint {
    fn default() -> Self {
        Cloud::Global.into()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Endpoint").field(&self.base).finish()
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.base)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_cloud_is_the_host_that_it_says() {
        for cloud in Cloud::ALL {
            let endpoint = Endpoint::from(cloud);
            assert_eq!(endpoint.as_str(), format!("https://{}", cloud.host()));
            assert_eq!(Endpoint::custom(endpoint.as_str()).unwrap(), endpoint);
        }
    }

    #[test]
    fn addresses_are_below_it() {
        let address = |base: &str| Endpoint::custom(base).unwrap().address(ApiVersion::V1_0, "/me?$top=1").unwrap();
        for (base, expected) in [
            ("https://graph.microsoft.com", "https://graph.microsoft.com/v1.0/me?$top=1"),
            ("HTTPS://Graph.Microsoft.com:443/", "https://Graph.Microsoft.com:443/v1.0/me?$top=1"),
            ("http://127.0.0.1:8080/graph", "http://127.0.0.1:8080/graph/v1.0/me?$top=1"),
            ("http://[::1]/a/b//", "http://[::1]/a/b/v1.0/me?$top=1"),
        ] {
            assert_eq!(address(base).to_string(), expected);
        }
    }

    #[test]
    fn only_the_clouds_own_hosts_over_tls_are_cloud_hosts() {
        for own in ["https://graph.microsoft.com/", "https://GRAPH.microsoft.com", "https://graph.microsoft.com:443"] {
            assert!(Endpoint::custom(own).unwrap().is_cloud_host(), "{own}");
        }
        for other in [
            "http://graph.microsoft.com",
            "https://graph.microsoft.com:8443",
            "https://graph.microsoft.com.example.org",
            "https://xgraph.microsoft.com",
            "https://localhost",
        ] {
            assert!(!Endpoint::custom(other).unwrap().is_cloud_host(), "{other}");
        }
    }

    #[test]
    fn what_is_no_endpoint_is_refused_without_telling_a_password() {
        for bad in [
            "",
            "/",
            "graph.microsoft.com",
            "ftp://a",
            "https://",
            "https://a?x=1",
            "https://a#x",
            "https://u:p4ss@a",
            "https://a b",
        ] {
            let error = Endpoint::custom(bad).unwrap_err().to_string();
            assert!(!error.contains("p4ss"), "{error}");
        }
    }
}
