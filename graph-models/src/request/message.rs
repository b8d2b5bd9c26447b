//! The request type.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::LazyLock;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, IF_MATCH, IF_NONE_MATCH};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;

use super::body::Body;
use super::link::below_version;
use super::template::{encode_query, expand};
use super::{Endpoint, Operation, RequestError};
use crate::etag::{ETag, is_tag_list};
use crate::patch::Patch;
use crate::response::{GraphError, Payload, Response};

pub(super) const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// The headers of nearly all requests, created once.
static READS_JSON: LazyLock<HeaderMap> = LazyLock::new(|| HeaderMap::from_iter([(ACCEPT, JSON)]));
/// The same for a request with a body.
static SENDS_JSON: LazyLock<HeaderMap> = LazyLock::new(|| HeaderMap::from_iter([(ACCEPT, JSON), (CONTENT_TYPE, JSON)]));
/// The headers whose value is a list of entity tags.
const TAGGED: [HeaderName; 2] = [IF_MATCH, IF_NONE_MATCH];
/// Headers that frame the message, that belong to the connection, or that have their own method.
const RESERVED: [&str; 13] = [
    "authorization",
    "connection",
    "content-length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// A request that is ready to be sent, and whose response contains a `T`.
///
/// A request does no I/O: [`to_http`](Request::to_http) returns a request for any HTTP client, and
/// [`path`](Request::path), [`headers`](Request::headers) and [`body`](Request::body) return what a
/// batch needs. The methods that build a request never fail; an invalid value is reported when the
/// request is used.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::{Cloud, ETag};
///
/// let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
/// let request = update_language_proficiency::me_profile_languages("0fb4c1e3", &patch)
///     .if_match(&ETag::parse("W/\"1\"")?)
///     .prefer("return=representation")
///     .to_http(Cloud::Global)?;
/// assert_eq!(request.method(), "PATCH");
/// assert_eq!(request.headers()["if-match"], "W/\"1\"");
/// assert_eq!(
///     request.body().as_slice(),
///     br##"{"@odata.type":"#microsoft.graph.languageProficiency","displayName":"Norwegian"}"##,
/// );
/// # Ok::<(), graph_models::RequestError>(())
/// ```
pub struct Request<T> {
    operation: &'static Operation,
    method: Method,
    path: Result<String, RequestError>,
    headers: Cow<'static, HeaderMap>,
    pub(super) body: Result<Option<Body>, RequestError>,
    /// The first error in a header or an option.
    wrong: Option<RequestError>,
    answer: PhantomData<fn() -> T>,
}

impl<T: Payload> Request<T> {
    /// Creates a request with any method and no body. For the syntax of the template, see
    /// [`patch`](Request::patch).
    ///
    /// ```
    /// use graph_models::{ApiVersion, NoContent, Operation, Request};
    ///
    /// static DELETE: Operation = Operation::new("Delete a thing", ApiVersion::V1_0).with_success(&[204]);
    /// let request: Request<NoContent> = Request::new(http::Method::DELETE, &DELETE, "/things/{id}", &[("id", "1")]);
    /// assert_eq!((request.method().as_str(), request.path()?), ("DELETE", "/things/1"));
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn new(method: Method, operation: &'static Operation, template: &str, values: &[(&str, &str)]) -> Self {
        Self {
            operation,
            method,
            path: expand(template, values),
            headers: accepting(T::ACCEPT),
            body: Ok(None),
            wrong: None,
            answer: PhantomData,
        }
    }

    /// Creates a GET request for one object or a [`Page`](crate::Page) of objects. For the syntax
    /// of the template, see [`patch`](Request::patch).
    ///
    /// ```
    /// use graph_models::{ApiVersion, Operation, Request};
    ///
    /// static GET: Operation = Operation::new("Get a thing", ApiVersion::V1_0).with_success(&[200]);
    /// let request: Request<serde_json::Value> = Request::get(&GET, "/things/{id}", &[("id", "a/b")]);
    /// assert_eq!((request.method().as_str(), request.path()?), ("GET", "/things/a%2Fb"));
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn get(operation: &'static Operation, template: &str, values: &[(&str, &str)]) -> Self {
        Self::new(Method::GET, operation, template, values)
    }

    /// Creates a PATCH request.
    ///
    /// The template is the path below the version. In it, `{name}` stands for a value that becomes
    /// one path segment or part of one, `'{name}'` for a string literal of OData, and `{+name}` for
    /// a relative path. `values` are the names and values of the placeholders, not percent-encoded.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::{LanguageProficiencyPatch as ThingPatch, update_language_proficiency::OPERATION};
    /// use graph_models::Request;
    ///
    /// let template = "/drives/{drive}/root:/{+path}:/rows(name='{name}')";
    /// let values = [("drive", "b!1"), ("path", "Reports/May 2021.xlsx"), ("name", "O'Brien")];
    /// let request: Request<()> = Request::patch(&OPERATION, template, &values, &ThingPatch::new());
    /// assert_eq!(request.path()?, "/drives/b%211/root:/Reports/May%202021.xlsx:/rows(name='O%27%27Brien')");
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn patch<P: Patch>(operation: &'static Operation, template: &str, values: &[(&str, &str)], patch: &P) -> Self {
        Self::new(Method::PATCH, operation, template, values).with_body(JSON, Body::of(operation, patch.body()))
    }
}

impl<T> Request<T> {
    /// Sets the body to JSON, such as the parameters of an action.
    #[must_use]
    pub fn json<V: Serialize + ?Sized>(self, body: &V) -> Self {
        self.with_body(JSON, Body::json(body))
    }

    /// Creates the same request for a link that the service returned: `@odata.nextLink` or
    /// `@odata.deltaLink`. The path and query of the link replace those of this request, and the
    /// body is removed.
    ///
    /// The new request is always sent to its endpoint, whatever the host of the link is. A link
    /// must lead to this endpoint or to the host of a cloud, and to the same version; any other
    /// link is reported when the request is used. A link without a host starts with a slash and may
    /// start with the version.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::{LanguageProficiency, update_language_proficiency::OPERATION};
    /// use graph_models::{Cloud, Page, Request};
    ///
    /// let first: Request<Page<LanguageProficiency>> = Request::get(&OPERATION, "/me/profile/languages", &[]);
    /// let link = "https://graph.microsoft.com/beta/me/profile/languages?$skiptoken=RFNwdAIA";
    /// assert_eq!(first.follow(link, Cloud::Global).path()?, "/me/profile/languages?$skiptoken=RFNwdAIA");
    /// assert!(first.follow("https://example.org/beta/me", Cloud::Global).path().is_err());
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn follow(&self, link: &str, endpoint: impl Into<Endpoint>) -> Self {
        let path = below_version(link, &endpoint.into(), self.operation.version());
        let mut request = Self { method: Method::GET, path, body: Ok(None), ..self.clone() };
        request.headers.to_mut().remove(CONTENT_TYPE);
        request
    }

    /// Sets a body with a media type.
    pub(super) fn with_body(mut self, content_type: HeaderValue, body: Result<Body, RequestError>) -> Self {
        match &self.headers {
            Cow::Borrowed(_) if content_type == JSON => self.headers = Cow::Borrowed(&SENDS_JSON),
            _ => drop(self.headers.to_mut().insert(CONTENT_TYPE, content_type)),
        }
        Self { body: body.map(Some), ..self }
    }

    /// Changes the type that the response is read as, for a service whose response differs from its
    /// page. The header `Accept` changes accordingly.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::get_language_proficiency;
    /// use graph_models::{NoContent, Request};
    ///
    /// let request: Request<NoContent> = get_language_proficiency::me_profile_languages("0fb4").expecting();
    /// assert_eq!(request.path()?, "/me/profile/languages/0fb4");
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn expecting<U: Payload>(self) -> Request<U> {
        let Self { operation, method, path, mut headers, body, wrong, answer: _ } = self;
        if headers.get(ACCEPT).is_none_or(|accepted| accepted != U::ACCEPT) {
            headers.to_mut().insert(ACCEPT, HeaderValue::from_static(U::ACCEPT));
        }
        Request { operation, method, path, headers, body, wrong, answer: PhantomData }
    }

    /// A request to a location that belongs to this operation: with its headers, except for those
    /// of a change.
    pub(super) fn beside<U: Payload>(&self, path: String) -> Request<U> {
        let mut request = Self { method: Method::GET, path: Ok(path), body: Ok(None), wrong: None, ..self.clone() };
        for of_a_change in [CONTENT_TYPE, IF_MATCH, IF_NONE_MATCH, PREFER] {
            request.headers.to_mut().remove(of_a_change);
        }
        request.expecting()
    }

    pub(super) fn refuse(mut self, error: RequestError) -> Self {
        self.wrong.get_or_insert(error);
        self
    }

    fn set(mut self, name: HeaderName, value: &str) -> Self {
        match HeaderValue::from_str(value) {
            Ok(mut value) if !value.is_empty() => {
                value.set_sensitive([AUTHORIZATION, COOKIE].contains(&name));
                self.headers.to_mut().insert(name, value);
                self
            }
            _ => self.refuse(RequestError::HeaderValue { header: name.to_string() }),
        }
    }

    /// Asks the service to make the change only if the object still has this entity tag
    /// (`If-Match`), and to respond with status 412 otherwise. [`ETag::any`] matches any state of
    /// an existing object.
    #[must_use]
    pub fn if_match(self, etag: &ETag) -> Self {
        self.set(IF_MATCH, etag.as_str())
    }

    /// Adds a preference (`Prefer`), such as `return=representation`, `return=minimal`,
    /// `include-unknown-enum-members` or `create-if-missing`. Can be called several times.
    #[must_use]
    pub fn prefer(self, preference: impl AsRef<str>) -> Self {
        let preference = preference.as_ref();
        let stated = self.headers.get(PREFER).and_then(|value| value.to_str().ok());
        let all = match stated {
            Some(stated) if !preference.is_empty() => format!("{stated}, {preference}"),
            _ => preference.to_owned(),
        };
        self.set(PREFER, &all)
    }

    /// Sets a header and replaces any header with the same name. The values of `If-Match` and
    /// `If-None-Match` must be entity tags.
    ///
    /// Headers that frame the message or belong to the connection (`Content-Length`, `Host`,
    /// `Transfer-Encoding`, `Connection` and so on) are set by the HTTP client and are refused
    /// here. `Authorization` is refused too; use [`authorization`](Request::authorization).
    ///
    /// ```
    /// use graph_models::{ApiVersion, Operation, Request, RequestError};
    ///
    /// static GET: Operation = Operation::new("Get a thing", ApiVersion::V1_0);
    /// let request: Request<serde_json::Value> = Request::get(&GET, "/things", &[]);
    /// let request = request.header("Client-Request-Id", "0fb4c1e3");
    /// assert_eq!(request.headers()["client-request-id"], "0fb4c1e3");
    /// let error = request.header("Host", "example.org").problem().cloned();
    /// assert!(matches!(error, Some(RequestError::ReservedHeader { .. })));
    /// ```
    #[must_use]
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match HeaderName::from_bytes(name.as_ref().as_bytes()) {
            Ok(name) if TAGGED.contains(&name) && !is_tag_list(value.as_ref()) => {
                self.refuse(RequestError::NotAnETag { text: value.as_ref().to_owned() })
            }
            Ok(name) if RESERVED.contains(&name.as_str()) => {
                self.refuse(RequestError::ReservedHeader { header: name.to_string() })
            }
            Ok(name) => self.set(name, value.as_ref()),
            Err(_) => self.refuse(RequestError::HeaderName { header: name.as_ref().to_owned() }),
        }
    }

    /// Sets `Authorization`, such as `Bearer eyJ0eXAi…`, to send this request with credentials
    /// other than the client's. The value is never printed. A batch refuses such a request, since
    /// all its requests use the client's credentials.
    #[must_use]
    pub fn authorization(self, credentials: impl AsRef<str>) -> Self {
        self.set(AUTHORIZATION, credentials.as_ref())
    }

    /// Adds a query option, such as `$select`. The value is percent-encoded.
    #[must_use]
    pub fn query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let name = name.as_ref();
        if name.is_empty() {
            return self.refuse(RequestError::EmptyQueryName);
        }
        if let Ok(path) = &mut self.path {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.extend(encode_query(name));
            path.push('=');
            path.extend(encode_query(value.as_ref()));
        }
        self
    }

    /// Whether the query has an option; a link from the service may write its `$` as `%24`.
    pub(super) fn has_option(&self, option: &str) -> bool {
        let query = self.path().ok().and_then(|path| path.split_once('?')).map_or("", |(_, query)| query);
        query.split('&').any(|other| is_option(other, option))
    }

    /// Appends to an option in the query, after a comma.
    pub(super) fn append(mut self, option: &str, value: &str) -> Self {
        if let Ok(path) = &mut self.path
            && let Some((before, query)) = path.split_once('?')
        {
            let value = encode_query(value).to_string();
            let mut is_done = false;
            let options = query.split('&').map(|other| match is_option(other, option) && !is_done {
                true => {
                    is_done = true;
                    format!("{other},{value}")
                }
                false => other.to_owned(),
            });
            *path = format!("{before}?{}", options.collect::<Vec<_>>().join("&"));
        }
        self
    }

    /// Omits the `@odata.type` of a derived target type, which a few services refuse.
    #[must_use]
    pub fn without_odata_type(mut self) -> Self {
        if let Ok(Some(body)) = &mut self.body {
            body.without_odata_type();
        }
        self
    }

    /// Returns `true` if the patch contains no changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(&self.body, Ok(Some(body)) if body.is_empty)
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns what the reference says about the operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the path and the query below the version: the `url` of a request in a batch.
    ///
    /// # Errors
    /// Returns an error if a placeholder has no value, or a value that would change where the path
    /// leads.
    pub fn path(&self) -> Result<&str, RequestError> {
        self.path.as_deref().map_err(Clone::clone)
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the JSON body, in which references are paths. [`body_at`](Request::body_at) returns
    /// the body with their addresses.
    ///
    /// `None` if the request has no body, or if the body could not be serialized; see
    /// [`problem`](Request::problem).
    #[must_use]
    pub fn body(&self) -> Option<Cow<'_, [u8]>> {
        self.body.as_ref().ok()?.as_ref().map(|body| Cow::Borrowed(body.bytes()))
    }

    /// Returns the first error in the values that the request was built from.
    /// [`to_http`](Request::to_http) returns the same error.
    #[must_use]
    pub fn problem(&self) -> Option<&RequestError> {
        let path = self.path.as_ref().err();
        path.or(self.wrong.as_ref()).or_else(|| self.body.as_ref().err())
    }

    /// Returns the request for an HTTP client.
    ///
    /// # Errors
    /// Returns the first error in the values that the request was built from, and an error for a
    /// link, reference or address that is not valid for the endpoint.
    pub fn to_http(&self, endpoint: impl Into<Endpoint>) -> Result<http::Request<Vec<u8>>, RequestError> {
        if let Some(error) = self.problem() {
            return Err(error.clone());
        }
        let endpoint = endpoint.into();
        let mut request = http::Request::new(self.body_at(&endpoint)?.map(Cow::into_owned).unwrap_or_default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = endpoint.address(self.operation.version(), self.path()?)?;
        *request.headers_mut() = HeaderMap::clone(&self.headers);
        Ok(request)
    }
}

impl<T: Payload> Request<T> {
    /// Reads a response. Equivalent to [`Response::read`].
    ///
    /// # Errors
    /// Returns the error that the service sent, or an error if the response could not be read.
    pub fn read_response<B: AsRef<[u8]>>(&self, response: http::Response<B>) -> Result<Response<T>, GraphError> {
        Response::read(response)
    }
}

/// The headers of a request that accepts a media type.
fn accepting(media_type: &'static str) -> Cow<'static, HeaderMap> {
    let value = HeaderValue::from_static(media_type);
    if value == JSON { Cow::Borrowed(&READS_JSON) } else { Cow::Owned(HeaderMap::from_iter([(ACCEPT, value)])) }
}

fn is_option(text: &str, option: &str) -> bool {
    text.split('=').next().unwrap_or("").replace("%24", "$").eq_ignore_ascii_case(option)
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self {
            operation: self.operation,
            method: self.method.clone(),
            path: self.path.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            wrong: self.wrong.clone(),
            answer: PhantomData,
        }
    }
}

/// Prints neither the body nor credentials.
impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Request");
        output.field("method", &self.method).field("version", &self.operation.version());
        output.field("path", &self.path).field("headers", &self.headers);
        match &self.body {
            Ok(Some(body)) => output.field("body", &format_args!("<{} bytes>", body.bytes().len())),
            Ok(None) => &mut output,
            Err(error) => output.field("body", error),
        };
        if let Some(wrong) = &self.wrong {
            output.field("wrong", wrong);
        }
        output.finish()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture::ids::{LanguageProficiencyId, UserId};
    use crate::fixture::update_language_proficiency::{OPERATION, me_profile_languages, users_profile_languages};
    use crate::fixture::{HintSetPatch, LanguageProficiency, LanguageProficiencyPatch};
    use crate::{Cloud, PatchBody};

    fn request() -> Request<LanguageProficiency> {
        me_profile_languages("1", &LanguageProficiencyPatch::new().set_count(2))
    }

    fn text(request: &Request<LanguageProficiency>) -> String {
        String::from_utf8(request.body().unwrap().into_owned()).unwrap()
    }

    #[test]
    fn the_type_of_the_target_comes_first_and_can_be_left_out() {
        assert_eq!(text(&request()), r##"{"@odata.type":"#microsoft.graph.languageProficiency","count":2}"##);
        assert_eq!(text(&request().without_odata_type()), r#"{"count":2}"#);
        let empty = me_profile_languages("1", &LanguageProficiencyPatch::new());
        assert_eq!(text(&empty), r##"{"@odata.type":"#microsoft.graph.languageProficiency"}"##);
        assert!(empty.is_empty() && !request().is_empty());
        assert_eq!(text(&empty.without_odata_type()), "{}");
    }

    #[test]
    fn a_type_that_the_patch_names_is_not_named_again() {
        let patch = HintSetPatch::new().set_property("@odata.type", "#x.y").set_property("a", 1);
        let request: Request<LanguageProficiency> = Request::patch(&OPERATION, "/a", &[], &patch);
        assert_eq!(text(&request), r##"{"@odata.type":"#x.y","a":1}"##);
    }

    #[test]
    fn headers_and_options_add_up() {
        let request =
            users_profile_languages(UserId("a@b.c"), LanguageProficiencyId("1"), &LanguageProficiencyPatch::new())
                .if_match(&ETag::any())
                .prefer("return=minimal")
                .prefer("include-unknown-enum-members")
                .header("ACCEPT", "text/plain")
                .query("$select", "id,displayName")
                .query("a b", "c&d=é+");
        assert_eq!(
            request.path().unwrap(),
            "/users/a%40b.c/profile/languages/1?$select=id,displayName&a%20b=c%26d%3D%C3%A9%2B"
        );
        let http = request.to_http(Cloud::UsGovernmentL4).unwrap();
        assert_eq!(http.uri().host(), Some("graph.microsoft.us"));
        assert_eq!(http.uri().path(), "/beta/users/a%40b.c/profile/languages/1");
        let header = |name| http.headers().get(name).unwrap().to_str().unwrap();
        assert_eq!(header("if-match"), "*");
        assert_eq!(header("prefer"), "return=minimal, include-unknown-enum-members");
        assert_eq!(header("accept"), "text/plain");
        assert_eq!(header("content-type"), "application/json");
    }

    #[test]
    fn what_is_wrong_is_told_at_the_end() {
        let error = |request: Request<LanguageProficiency>| request.to_http(Cloud::Global).unwrap_err().to_string();
        for bad in ["a\r\nX: b", "a\0", "", "é\u{7f}"] {
            assert!(error(request().if_match(&ETag::received(bad))).contains("`if-match`"), "{bad:?}");
            assert!(error(request().prefer(bad).if_match(&ETag::any())).contains("`prefer`"), "{bad:?}");
        }
        assert!(error(request().header("a b", "c")).contains("a b"));
        assert!(error(request().header("if-none-match", "0fb4")).contains("`0fb4` is not a valid entity tag"));
        assert!(request().header("If-Match", "\"1\", W/\"2\"").problem().is_none());
        for reserved in ["Content-Length", "HOST", "transfer-encoding", "Connection", "Authorization", "Upgrade", "TE"]
        {
            let error = error(request().header(reserved, "1"));
            assert!(error.contains(&reserved.to_ascii_lowercase()), "{error}");
        }
        assert!(request().authorization("Bearer a").problem().is_none());
        assert!(error(request().query("", "c")).contains("query"));
        assert!(error(request().query("a", "b".repeat(70_000))).contains("valid URL"));
        assert!(me_profile_languages("a/../..", &LanguageProficiencyPatch::new()).to_http(Cloud::Global).is_ok());
    }

    #[test]
    fn a_property_that_may_not_be_written_is_never_sent() {
        let request =
            |patch: HintSetPatch| -> Request<LanguageProficiency> { Request::patch(&OPERATION, "/a", &[], &patch) };
        for (name, part) in [
            ("LEVEL", "`LEVEL`, which is documented as `level` of microsoft.graph.hintSet; use `set_level`"),
            ("level", "`level`, which is documented as `level` of microsoft.graph.hintSet; use `set_level`"),
            (
                "levle",
                "`levle`, which is similar to `level` of microsoft.graph.hintSet; use `set_level`, or `set_property_verbatim`",
            ),
        ] {
            for patch in [HintSetPatch::new().set_property(name, 1), HintSetPatch::new().clear_property(name)] {
                let request = request(patch);
                assert!(request.body().is_none() && !request.is_empty());
                let error = request.to_http(Cloud::Global).unwrap_err().to_string();
                assert!(error.contains(part), "{error}");
            }
        }
        let patch = HintSetPatch::new().set_property("levle", 1).set_property_verbatim("levle", 2);
        let body = request(patch.set_property_verbatim("level", "high").set_property("colour", 3));
        assert_eq!(
            *body.body().unwrap(),
            *br##"{"@odata.type":"#microsoft.graph.hintSet","level":"high","colour":3,"levle":2}"##
        );

        let mut body = PatchBody::new(<LanguageProficiency as crate::Model>::INFO);
        body.set(4, "an id".to_owned());
        assert!(serde_json::to_string(&body).is_err());
    }

    #[test]
    fn debug_tells_no_secret() {
        let patch = LanguageProficiencyPatch::new().set_password("p4ss");
        let request = me_profile_languages("1", &patch).authorization("Bearer p4ss");
        let shown = format!("{patch:?}{request:?}");
        assert!(!shown.contains("p4ss") && shown.contains("/me/profile/languages/1"), "{shown}");
    }

    #[test]
    fn a_request_can_cross_threads() {
        fn is_send<T: Send + Sync + Clone + 'static>(_: &T) {}
        is_send(&request());
        is_send(&LanguageProficiencyPatch::new());
    }
}
