//! Reasons why a request cannot be sent.

use std::fmt;

use super::{ApiVersion, Cause};
use crate::RefusedName;

/// The reason why a request cannot be sent.
///
/// Building a request never fails. [`Request::to_http`](crate::Request::to_http) returns the first
/// error that occurred.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Cloud;
///
/// let request = update_language_proficiency::me_profile_languages("..", &LanguageProficiencyPatch::new());
/// assert_eq!(
///     request.to_http(Cloud::Global).unwrap_err().to_string(),
///     "the value of `languageProficiencyId` results in the path segment `..`, \
///      which URL parsers interpret as a relative path; pass the id of the object",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The value for a placeholder of the path is empty.
    EmptyValue {
        /// The name of the placeholder.
        placeholder: String,
    },
    /// A segment of the path would be `.` or `..`.
    DotSegment {
        /// The name of the placeholder in the segment.
        placeholder: String,
        /// The segment.
        segment: String,
    },
    /// A relative path contains an empty segment.
    EmptySegment {
        /// The name of the placeholder.
        placeholder: String,
    },
    /// There is no value for a placeholder of the path.
    MissingValue {
        /// The name of the placeholder.
        placeholder: String,
    },
    /// The template of the path is invalid.
    Template {
        /// The template.
        template: String,
    },
    /// A query option has an empty name.
    EmptyQueryName,
    /// A `$select` contains something that is not a field of the model.
    NotAField {
        /// The name of the model, including its namespace.
        model: &'static str,
    },
    /// A `$select` contains no fields.
    EmptySelect {
        /// The name of the model, including its namespace.
        model: &'static str,
    },
    /// `$select` was set more than once.
    SecondSelect,
    /// A query option that a request can only have once was set more than once.
    SecondOption {
        /// The name of the option.
        option: &'static str,
    },
    /// A `$filter` compares a property with a value that cannot be written in a URL, or with an
    /// empty list of values.
    FilterValue {
        /// The name of the property.
        property: String,
        /// The problem with the value.
        why: &'static str,
    },
    /// The name of a header contains invalid characters.
    HeaderName {
        /// The name of the header.
        header: String,
    },
    /// The value of a header is empty or contains invalid characters.
    HeaderValue {
        /// The name of the header.
        header: String,
    },
    /// A header was set that the HTTP client controls or that has its own method.
    ReservedHeader {
        /// The name of the header.
        header: String,
    },
    /// A request with its own credentials was added to a batch. All requests in a batch use the
    /// credentials of the batch.
    CredentialsInBatch {
        /// The name of the header with the credentials.
        header: String,
    },
    /// A text is not an entity tag: it is neither `"…"`, nor `W/"…"`, nor `*`.
    NotAnETag {
        /// The text.
        text: String,
    },
    /// A value in a patch has an abstract type, and the patch does not say which derived type the
    /// value has.
    AbstractType {
        /// The path of the value: property names separated by dots; empty for the patch itself.
        path: String,
        /// The name of the abstract type, including its namespace.
        model: &'static str,
    },
    /// A patch contains a property name that it does not accept.
    RefusedName {
        /// The name, and the reason.
        name: RefusedName,
    },
    /// The operation's page requires the patch to name its type (`@odata.type`), and it does not.
    TypeRequired {
        /// The name of the patch's type, including its namespace.
        model: &'static str,
    },
    /// The body cannot be serialized as JSON.
    Body {
        /// The underlying error.
        source: Cause,
    },
    /// The endpoint is not a valid base address.
    Endpoint {
        /// The endpoint, without a user or password.
        endpoint: String,
        /// The problem with the endpoint.
        reason: &'static str,
    },
    /// A link from the service leads to another server or another version.
    Link {
        /// The origin of the link, without its path and query.
        origin: String,
        /// The version of the request.
        version: ApiVersion,
    },
    /// A reference is not the address of an object that the request can refer to.
    Reference {
        /// The path, without the host and the query.
        path: String,
        /// The problem with the reference.
        reason: &'static str,
    },
    /// A value to be sent whole is not a field of the model.
    WholeOfNoField {
        /// The name of the model, including its namespace.
        model: &'static str,
    },
    /// The complete address is too long or is not a valid URL.
    Url {
        /// The underlying error.
        source: Cause,
    },
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyValue { placeholder } => {
                write!(f, "the value of `{placeholder}` is empty; pass the id of the object")
            }
            Self::DotSegment { placeholder, segment } => write!(
                f,
                "the value of `{placeholder}` results in the path segment `{segment}`, which URL parsers interpret as a \
                 relative path; pass the id of the object"
            ),
            Self::EmptySegment { placeholder } => {
                write!(f, "the path `{placeholder}` has an empty segment; remove leading, trailing and double slashes")
            }
            Self::MissingValue { placeholder } => {
                write!(f, "the placeholder `{placeholder}` of the path has no value; pass one with that name")
            }
            Self::Template { template } => {
                write!(
                    f,
                    "the template {template:?} is not a valid path: it has no leading `/`, an unmatched brace, a segment `.` or `..`, or a character that must be percent-encoded"
                )
            }
            Self::EmptyQueryName => f.write_str("the name of a query option is empty; pass a name such as `$select`"),
            Self::NotAField { model } => write!(
                f,
                "`$select` contains something that is not a field of `{model}`; return fields of the model that the closure receives"
            ),
            Self::EmptySelect { model } => {
                write!(f, "`$select` names no field of `{model}`; name at least one, or omit `select` to get all of them")
            }
            Self::SecondSelect => {
                f.write_str("the request already has a `$select`; name all fields in one call")
            }
            Self::SecondOption { option } => {
                write!(f, "the request already has a `{option}`; set all of it in one call")
            }
            Self::FilterValue { property, why } => {
                write!(f, "the value for `{property}` in `$filter` cannot be written in a URL: {why}")
            }
            Self::HeaderName { header } => {
                write!(f, "{header:?} is not a valid header name; use letters, digits and hyphens")
            }
            Self::HeaderValue { header } => write!(
                f,
                "the value of the header `{header}` is empty or contains control characters; pass one line of visible text"
            ),
            Self::ReservedHeader { header } if header == "authorization" => f.write_str(
                "the header `authorization` cannot be set by name; use the method `authorization`, or let the client send its token",
            ),
            Self::ReservedHeader { header } => write!(
                f,
                "the header `{header}` is set by the HTTP library; do not set it yourself"
            ),
            Self::CredentialsInBatch { header } => write!(
                f,
                "the request has a header `{header}`, but all requests of a batch use the credentials of the batch; \
                 send this one separately"
            ),
            Self::NotAnETag { text } => write!(
                f,
                "`{}` is not a valid entity tag; include the quotes, as in \"1\" or W/\"1\", or pass * for any state",
                text.escape_debug().take(100).collect::<String>()
            ),
            Self::AbstractType { path, model } => {
                let of = if path.is_empty() { "the patch".to_owned() } else { format!("`{path}` of the patch") };
                write!(
                    f,
                    "{of} has the type {model}, which is abstract; use the patch of a derived type, or name the derived type \
                     with `with_odata_type(\"#microsoft.graph.…\")`"
                )
            }
            Self::RefusedName { name } => write!(f, "{name}"),
            Self::TypeRequired { model } => write!(
                f,
                "the body must name its type, but the patch has the base type {model}; use the patch of a derived type, or name the \
                 type with `with_odata_type(\"#{model}\")`"
            ),
            Self::Body { .. } => f.write_str("the body cannot be written as JSON"),
            Self::Endpoint { endpoint, reason } => {
                write!(f, "{endpoint:?} is not a valid endpoint: {reason}; pass an address such as https://graph.microsoft.com")
            }
            Self::Link { origin, version } => write!(
                f,
                "a link points to {origin:?} instead of a path of {version} at the endpoint of this request; pass a link \
                 exactly as the service sent it, and use the endpoint that sent it"
            ),
            Self::WholeOfNoField { model } => write!(
                f,
                "something to send whole is not a field of `{model}`; return fields of the model that the closure receives"
            ),
            Self::Reference { path, reason } => write!(
                f,
                "the reference \"{path}\" {reason}; create it from a request with `Reference::to`, or use an address exactly as the \
                 service sent it"
            ),
            Self::Url { .. } => f.write_str("the path and the query do not form a valid URL; shorten their values"),
        }
    }
}

impl std::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Body { source } | Self::Url { source } => Some(source.error()),
            _ => None,
        }
    }
}
