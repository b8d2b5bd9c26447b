//! References to objects.

use std::fmt;
use std::marker::PhantomData;

use http::Uri;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};

use super::template::expand;
use super::{Endpoint, RequestError};
use crate::Untyped;
use crate::reflect::{DerivedFrom, Model};

/// A reference to an object of type `M`: the body of a `$ref` request (`@odata.id`), or the object
/// that a navigation property is bound to (`manager@odata.bind`).
///
/// Create one from the request that reads the object ([`to`](Reference::to)), from a path
/// ([`at`](Reference::at)), or from an address that the service returned
/// ([`parse`](Reference::parse)). As with a [`Request`](crate::Request), creating one never fails;
/// an invalid value is reported when a request that contains the reference is used.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::{ApiVersion, Cloud, NoContent, Operation, Reference, Request};
///
/// static ADD: Operation = Operation::new("Add a language", ApiVersion::Beta).with_success(&[204]);
/// fn add(team: &str, language: &Reference<LanguageProficiency>) -> Request<NoContent> {
///     Request::new(http::Method::POST, &ADD, "/teams/{team}/languages/$ref", &[("team", team)]).reference(language)
/// }
///
/// let language = Reference::to(&get_language_proficiency::me_profile_languages("a/b"));
/// let request = add("1", &language).to_http(Cloud::UsGovernmentL4)?;
/// assert_eq!(
///     request.body().as_slice(),
///     br#"{"@odata.id":"https://graph.microsoft.us/beta/me/profile/languages/a%2Fb"}"#,
/// );
/// # Ok::<(), graph_models::RequestError>(())
/// ```
///
/// # The address of a reference
/// A reference created from a request or a path has neither a cloud nor a version. The request that
/// contains it writes it as an address below its own version, at the endpoint that it is sent to
/// ([`Request::to_http`](crate::Request::to_http), [`Request::body_at`](crate::Request::body_at)).
/// Serialized by itself, it is the path below the version, `"/me/profile/languages/a%2Fb"`, which
/// the service does not accept. A reference created from an address always keeps that address; a
/// request to another cloud refuses it.
///
/// # The type of a reference
/// `M` is inferred from where the reference is used. Where the type is unknown, for example because
/// its page is not among those that were read, it is [`Untyped`], and a reference to any model is
/// accepted.
///
/// ```compile_fail,E0277
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Reference;
///
/// let wrong: Reference<HintSet> = Reference::to(&get_language_proficiency::me_profile_languages("1"));
/// ```
pub struct Reference<M = Untyped> {
    place: Result<String, RequestError>,
    target: PhantomData<fn() -> M>,
}

/// A model that a [`Reference<M>`](Reference) can refer to: an `M`, a type derived from it, or any
/// model if `M` is [`Untyped`].
#[diagnostic::on_unimplemented(
    message = "expected a reference to `{M}`, found a reference to `{Self}`",
    label = "neither `{M}` nor derived from it"
)]
pub trait ReferenceTarget<M> {}

impl<D: DerivedFrom<M>, M: Model> ReferenceTarget<M> for D {}
impl<D: Model> ReferenceTarget<Untyped> for D {}

impl<M> Reference<M> {
    pub(super) fn new(place: Result<String, RequestError>) -> Self {
        Self { place, target: PhantomData }
    }

    /// Creates a reference to the object at a path below the version. For the syntax of the
    /// template, see [`Request::patch`](crate::Request::patch).
    ///
    /// ```
    /// use graph_models::Reference;
    ///
    /// let user: Reference = Reference::at("/users/{id}", &[("id", "adele@contoso.com")]);
    /// assert_eq!(user.as_str()?, "/users/adele%40contoso.com");
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn at(template: &str, values: &[(&str, &str)]) -> Self {
        match expand(template, values) {
            Ok(path) => Self::at_path(&path),
            Err(error) => Self::new(Err(error)),
        }
    }

    /// The same for a path that is filled in.
    pub(super) fn at_path(path: &str) -> Self {
        Self::new(match fault(path) {
            None => Ok(path.to_owned()),
            Some(reason) => Err(refused(path, reason)),
        })
    }

    /// Creates a reference from an address that the service returned (`@odata.id`). The address is
    /// sent unchanged.
    ///
    /// ```
    /// use graph_models::Reference;
    ///
    /// let address = "https://graph.microsoft.com/v1.0/directoryObjects/0fb4c1e3";
    /// assert_eq!(Reference::<graph_models::Untyped>::parse(address).as_str()?, address);
    /// assert!(Reference::<graph_models::Untyped>::parse("https://example.org/v1.0/users/1").as_str().is_err());
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn parse(address: &str) -> Self {
        Self::new(match address_fault(address) {
            None => Ok(address.to_owned()),
            Some(reason) => Err(refused(address, reason)),
        })
    }

    /// Returns the path below the version, or the address that the reference was created from.
    ///
    /// # Errors
    /// Returns the first error in the values that the reference was created from.
    pub fn as_str(&self) -> Result<&str, RequestError> {
        self.place.as_deref().map_err(Clone::clone)
    }

    /// Changes the type of the object without checking it.
    #[must_use]
    pub fn cast<N>(self) -> Reference<N> {
        Reference::new(self.place)
    }
}

/// The reason why a text is not a path below a version; `None` if it is one.
///
/// Neither a value nor raw JSON may lead out of the version: URL parsers treat `%2e` as a dot and a
/// backslash as a slash.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '{' | '}' | '"' | '<' | '>');
    let is_step = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    match path.strip_prefix('/') {
        None => Some("does not begin with `/`"),
        Some(rest) if rest.is_empty() || rest.starts_with('/') => Some("has no path after the version"),
        Some(_) if path.contains(['?', '#']) => Some("has a query or a fragment"),
        Some(_) if path.contains(is_odd) => Some("contains characters that are not allowed in a URL"),
        Some(rest) if rest.split('/').any(is_step) => {
            Some("has a segment that URL parsers interpret as a relative path")
        }
        Some(_) => None,
    }
}

fn address_fault(address: &str) -> Option<&'static str> {
    let uri: Option<Uri> = address.parse().ok();
    let origin = uri.as_ref().and_then(|uri| Some(format!("{}://{}", uri.scheme_str()?, uri.authority()?)));
    match (uri, origin) {
        (Some(uri), Some(origin)) if Endpoint::custom(&origin).is_ok_and(|it| it.is_cloud_host()) => {
            // The parser of `Uri` drops a fragment.
            if address.contains('#') {
                fault("/#")
            } else {
                fault(uri.path_and_query().map_or("", |path| path.as_str()))
            }
        }
        _ => Some("is not an address on the host of a Microsoft cloud"),
    }
}

/// Contains no password: only the path of an address is shown.
pub(super) fn refused(place: &str, reason: &'static str) -> RequestError {
    let path = match place.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => place,
    };
    let path = path.split(['?', '#']).next().unwrap_or("");
    RequestError::Reference { path: path.escape_debug().take(200).collect(), reason }
}

impl<M> Clone for Reference<M> {
    fn clone(&self) -> Self {
        Self::new(self.place.clone())
    }
}

impl<M> PartialEq for Reference<M> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl<M> Eq for Reference<M> {}

impl<M> fmt::Debug for Reference<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Ok(place) => f.debug_tuple("Reference").field(place).finish(),
            Err(error) => f.debug_tuple("Reference").field(error).finish(),
        }
    }
}

/// Serializes the path below the version, or the address that the reference was created from. Only
/// a request writes the full address.
///
/// # Errors
/// Returns the first error in the values that the reference was created from.
impl<M> Serialize for Reference<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.place.as_deref().map_err(S::Error::custom)?)
    }
}

/// Deserializes a path as it is serialized, or an address as [`parse`](Reference::parse) accepts
/// it.
///
/// # Errors
/// Fails if the text is neither a path nor an address at the host of a cloud.
impl<'de, M> Deserialize<'de> for Reference<M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let reference = if text.starts_with('/') { Self::at_path(&text) } else { Self::parse(&text) };
        match reference.place {
            Ok(place) => Ok(Self::new(Ok(place))),
            Err(error) => Err(D::Error::custom(error)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn parsed(address: &str) -> Result<String, String> {
        Reference::<Untyped>::parse(address).place.map_err(|error| error.to_string())
    }

    #[test]
    fn an_address_is_at_a_clouds_own_host() {
        for address in [
            "https://graph.microsoft.com/v1.0/users/1",
            "https://GRAPH.microsoft.us:443/beta/users('a%40b')",
            "https://graph.microsoft.com/v2/0fb4/directoryObjects/1fb4/Microsoft.DirectoryServices.User",
        ] {
            assert_eq!(parsed(address), Ok(address.to_owned()));
        }
        for address in [
            "",
            "/users/1",
            "users/1",
            "//graph.microsoft.com/v1.0/users/1",
            "http://graph.microsoft.com/v1.0/users/1",
            "https://graph.microsoft.com.example.org/v1.0/users/1",
            "https://graph.microsoft.com@example.org/v1.0/users/1",
            "https://u:p4ss@graph.microsoft.com/v1.0/users/1",
            "https://graph.microsoft.com",
            "https://graph.microsoft.com/",
            "https://graph.microsoft.com/v1.0/../x",
            "https://graph.microsoft.com/v1.0/users/%2E%2e/x",
            "https://graph.microsoft.com/v1.0/users/1?sig=p4ss",
            "https://graph.microsoft.com/v1.0/$metadata#users",
        ] {
            let error = parsed(address).unwrap_err();
            assert!(error.contains("reference") && !error.contains("p4ss"), "{error}");
        }
    }

    #[test]
    fn a_path_stays_below_the_version() {
        let at = |value: &str| Reference::<Untyped>::at("/users/{id}/x", &[("id", value)]).place;
        assert_eq!(at("../a").unwrap(), "/users/..%2Fa/x");
        assert_eq!(at("{a}").unwrap(), "/users/%7Ba%7D/x");
        assert!(at("..").is_err() && at("").is_err());
        for template in ["users/1", "/users/1?$select=id", "//example.org/x", "/a/../b", "/a b", "/"] {
            assert!(Reference::<Untyped>::at(template, &[]).place.is_err(), "{template}");
        }
    }

    #[test]
    fn serde_alone_writes_a_path_and_reads_it() {
        let read = |json: &str| serde_json::from_str::<Reference>(json).map_err(|error| error.to_string());
        for text in [r#""/users/a%2Fb""#, r#""https://graph.microsoft.com/v1.0/users/1""#] {
            assert_eq!(serde_json::to_string(&read(text).unwrap()).unwrap(), text);
        }
        assert!(read(r#""/../x""#).is_err() && read(r#""x""#).is_err() && read("1").is_err());
        assert!(serde_json::to_string(&Reference::<Untyped>::at("x", &[])).is_err());
    }
}
