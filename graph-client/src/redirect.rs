//! Redirects.

use std::error::Error;
use std::fmt;

use http::header::{ACCEPT, ACCEPT_LANGUAGE, LOCATION, RANGE};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use reqwest::{Request, Url};

/// The maximum number of redirects for one attempt.
const MOST: usize = 10;

/// The headers that may be sent to another origin.
const HARMLESS: [HeaderName; 3] = [ACCEPT, ACCEPT_LANGUAGE, RANGE];

/// The error for a redirect that the client does not follow.
///
/// Its text contains the origin that the redirect leads to, but no path or query, because these
/// often contain names of people or secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectError {
    status: StatusCode,
    origin: String,
    problem: RedirectProblem,
}

/// The reason why a redirect is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectProblem {
    /// A 301, 302 or 303 turns a request other than GET and HEAD into a GET, which would change
    /// nothing but look like a success.
    BecomesGet,
    /// The redirect leads to another origin. Only GET and HEAD are sent there: the body and the
    /// headers of a change are intended for the service alone.
    OtherOrigin,
    /// The redirect leads from https to http.
    NotSecure,
    /// The redirect does not lead to an http or https address.
    NotAnAddress,
    /// There were already ten redirects.
    TooMany,
    /// Your own HTTP client followed a redirect of a request other than GET and HEAD, so it is
    /// unknown whether the request was carried out. Disable redirects in that client
    /// (`reqwest::redirect::Policy::none()`).
    Followed,
}

impl RedirectError {
    fn new(status: StatusCode, url: Option<&Url>, problem: RedirectProblem) -> Self {
        let origin = url.map_or_else(|| "no address".to_owned(), |url| url.origin().ascii_serialization());
        Self { status, origin, problem }
    }

    /// Returns the status of the redirect, or of the last response if your own client followed it.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the scheme, host and port that the redirect leads to.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns the reason why the redirect is not followed.
    #[must_use]
    pub fn problem(&self) -> RedirectProblem {
        self.problem
    }
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, origin, problem } = self;
        let why = match problem {
            RedirectProblem::BecomesGet => "it would turn the request into a GET request",
            RedirectProblem::OtherOrigin => "only reads are sent to another origin",
            RedirectProblem::NotSecure => "it downgrades from https to http",
            RedirectProblem::NotAnAddress => "it is not an http or https address",
            RedirectProblem::TooMany => "there were already ten redirects",
            RedirectProblem::Followed => {
                return write!(
                    f,
                    "{status} from {origin}: the given HTTP client followed a redirect of a request that changes data; disable \
                     redirects in that client"
                );
            }
        };
        write!(f, "{status}: did not follow the redirect to {origin}: {why}")
    }
}

impl Error for RedirectError {}

/// The redirects of one attempt.
pub(crate) struct Route<'a> {
    /// The request to send, with all its headers.
    first: &'a Request,
    /// The address that a redirect led to.
    moved: Option<Url>,
    hops: usize,
    /// Whether every address so far had the origin of the first one.
    is_home: bool,
}

impl<'a> Route<'a> {
    pub(crate) fn new(first: &'a Request) -> Self {
        Self { first, moved: None, hops: 0, is_home: true }
    }

    /// The present address.
    pub(crate) fn url(&self) -> &Url {
        self.moved.as_ref().unwrap_or_else(|| self.first.url())
    }

    /// Examines a response. Returns whether to send another request instead.
    pub(crate) fn goes_on(
        &mut self,
        answer: &reqwest::Response,
        is_expected: fn(StatusCode) -> bool,
    ) -> Result<bool, RedirectError> {
        let status = answer.status();
        let refuse = |url: Option<&Url>, problem| Err(RedirectError::new(status, url, problem));
        let only_reads = matches!(*self.first.method(), Method::GET | Method::HEAD);
        if answer.url() != self.url() {
            // The HTTP client that the user provided follows redirects itself.
            return match only_reads {
                _ if is_downgrade(self.url(), answer.url()) => refuse(Some(answer.url()), RedirectProblem::NotSecure),
                true => Ok(false),
                false => refuse(Some(answer.url()), RedirectProblem::Followed),
            };
        }
        let location = location(status, answer.headers()).filter(|_| !is_expected(status));
        let Some(location) = location else { return Ok(false) };
        let url = std::str::from_utf8(location).ok().and_then(|location| self.url().join(location).ok());
        let Some(mut url) = url.filter(|url| matches!(url.scheme(), "http" | "https")) else {
            return refuse(None, RedirectProblem::NotAnAddress);
        };
        let is_home = url.origin() == self.url().origin();
        let is_plain_read = only_reads && self.first.body().is_none_or(|body| body.as_bytes() == Some(b""));
        match status.as_u16() {
            _ if is_downgrade(self.url(), &url) => return refuse(Some(&url), RedirectProblem::NotSecure),
            301..=303 if !only_reads => return refuse(Some(&url), RedirectProblem::BecomesGet),
            _ if !is_home && !is_plain_read => return refuse(Some(&url), RedirectProblem::OtherOrigin),
            _ if self.hops >= MOST => return refuse(Some(&url), RedirectProblem::TooMany),
            _ => {}
        }
        // A user in an address would be sent as `Authorization`.
        let _ = (url.set_username(""), url.set_password(None));
        self.is_home &= is_home;
        self.hops += 1;
        self.moved = Some(url);
        Ok(true)
    }

    /// The next request to send; `None` if the body cannot be sent twice.
    pub(crate) fn request(&self) -> Option<Request> {
        let mut request = match self.is_home {
            true => self.first.try_clone()?,
            false => {
                let mut request = Request::new(self.first.method().clone(), self.url().clone());
                let headers =
                    HARMLESS.into_iter().filter_map(|name| Some((name.clone(), self.first.headers().get(name)?)));
                *request.headers_mut() = headers.map(|(name, value)| (name, value.clone())).collect();
                *request.timeout_mut() = self.first.timeout().copied();
                request
            }
        };
        if let Some(url) = &self.moved {
            *request.url_mut() = url.clone();
        }
        Some(request)
    }

    /// Whether a redirect has been followed.
    pub(crate) fn is_redirected(&self) -> bool {
        self.hops > 0
    }

    /// Whether the client's own headers, including its token, are sent with the next request.
    pub(crate) fn is_home(&self) -> bool {
        self.is_home
    }
}

/// The address that a redirect leads to; `None` if the response is not a redirect.
fn location(status: StatusCode, headers: &HeaderMap) -> Option<&[u8]> {
    let location = headers.get(LOCATION)?.as_bytes();
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308).then_some(location)
}

fn is_downgrade(from: &Url, to: &Url) -> bool {
    from.scheme() == "https" && to.scheme() != "https"
}
