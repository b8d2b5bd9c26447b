//! Why a request cannot be sent.

use std::fmt;

use super::{ApiVersion, Cause};
use crate::RefusedName;

/// Why a request cannot be sent. Building a request never fails; [`Request::to_http`](crate::Request::to_http) tells
/// the first thing that was wrong.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Cloud;
///
/// let request = update_language_proficiency::me_profile_languages("..", &LanguageProficiencyPatch::new());
/// assert_eq!(
///     request.to_http(Cloud::Global).unwrap_err().to_string(),
///     "the value of `languageProficiencyId` makes a path segment `..`, \
///      which URL parsers take for a step upwards; pass the object's own id",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A placeholder of the path has an empty value.
    EmptyValue {
        /// The placeholder's name.
        placeholder: String,
    },
    /// A segment of the path would be `.` or `..`.
    DotSegment {
        /// The name of the placeholder in it.
        placeholder: String,
        /// The segment.
        segment: String,
    },
    /// A relative path has a segment without text.
    EmptySegment {
        /// The placeholder's name.
        placeholder: String,
    },
    /// A placeholder of the path has no value.
    MissingValue {
        /// The placeholder's name.
        placeholder: String,
    },
    /// The path's template cannot be read.
    Template {
        /// The template.
        template: String,
    },
    /// A query option has no name.
    EmptyQueryName,
    /// A `$select` names something that is not a field of the model.
    NotAField {
        /// The model's name with its namespace.
        model: &'static str,
    },
    /// A `$select` names no field.
    EmptySelect {
        /// The model's name with its namespace.
        model: &'static str,
    },
    /// A request that has a `$select` was given another.
    SecondSelect,
    /// A request that has an option was given another one of the same name.
    SecondOption {
        /// The option.
        option: &'static str,
    },
    /// A `$filter` compares a property with a value that can't be written in a URL, or with none.
    FilterValue {
        /// The property's name.
        property: String,
        /// What is wrong with the value.
        why: &'static str,
    },
    /// A header's name has characters that are not allowed there.
    HeaderName {
        /// The name.
        header: String,
    },
    /// A header's value has characters that are not allowed there, or none at all.
    HeaderValue {
        /// The header's name.
        header: String,
    },
    /// A header that belongs to the HTTP library or has a method of its own was given by hand.
    ReservedHeader {
        /// The header's name.
        header: String,
    },
    /// A request with credentials of its own was added to a batch, whose requests all have those of the batch.
    CredentialsInBatch {
        /// The header that has them.
        header: String,
    },
    /// A text in the place of an entity tag is none: it is neither `"…"`, nor `W/"…"`, nor `*`.
    NotAnETag {
        /// The text.
        text: String,
    },
    /// A patch is of an abstract type, and does not say of which type that is derived from it.
    AbstractType {
        /// Where: the names of the properties with dots between them; empty for the patch itself.
        path: String,
        /// The abstract type's name with its namespace.
        model: &'static str,
    },
    /// A patch was given a name that it does not take.
    RefusedName {
        /// Which, and why.
        name: RefusedName,
    },
    /// A patch does not say of which type it is, and the operation's page requires that.
    TypeRequired {
        /// The name of the patch's type with its namespace.
        model: &'static str,
    },
    /// The body cannot be written as JSON.
    Body {
        /// Why.
        source: Cause,
    },
    /// The endpoint is not an address that a request can go to.
    Endpoint {
        /// The endpoint without a user or password.
        endpoint: String,
        /// Why.
        reason: &'static str,
    },
    /// A link from the service leads elsewhere.
    Link {
        /// The beginning of the link, without its path and query.
        origin: String,
        /// The version that the request belongs to.
        version: ApiVersion,
    },
    /// A reference leads to no object that the request could be about.
    Reference {
        /// The path, without the host and the query.
        path: String,
        /// Why.
        reason: &'static str,
    },
    /// What is to be sent whole is not a field of the model.
    WholeOfNoField {
        /// The model's name with its namespace.
        model: &'static str,
    },
    /// The whole address is too long or otherwise no URL.
    Url {
        /// Why.
        source: Cause,
    },
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyValue { placeholder } => {
                write!(f, "the value of `{placeholder}` is empty; pass the object's own id")
            }
            Self::DotSegment { placeholder, segment } => write!(
                f,
                "the value of `{placeholder}` makes a path segment `{segment}`, which URL parsers take for a step \
                 upwards; pass the object's own id"
            ),
            Self::EmptySegment { placeholder } => {
                write!(f, "the path `{placeholder}` has an empty segment; remove slashes at its ends and double ones")
            }
            Self::MissingValue { placeholder } => {
                write!(f, "the path's placeholder `{placeholder}` has no value; pass one under that name")
            }
            Self::Template { template } => {
                write!(
                    f,
                    "the path's template {template:?} is not a path: it has no leading `/`, an unmatched brace, a segment `.` or `..`, or a character that must be percent-encoded"
                )
            }
            Self::EmptyQueryName => f.write_str("a query option has no name; pass one such as `$select`"),
            Self::NotAField { model } => write!(
                f,
                "`$select` names something that is not a field of `{model}`; name fields of the model that the closure is given"
            ),
            Self::EmptySelect { model } => {
                write!(f, "`$select` names no field of `{model}`; name one, or leave it out to have all")
            }
            Self::SecondSelect => {
                f.write_str("the request has a `$select` already, and takes one only; name all fields at once")
            }
            Self::SecondOption { option } => {
                write!(f, "the request has a `{option}` already, and takes one only; say all of it at once")
            }
            Self::FilterValue { property, why } => {
                write!(f, "the value that `$filter` compares `{property}` with can't be written in a URL: {why}")
            }
            Self::HeaderName { header } => {
                write!(f, "{header:?} is not a valid header name; use letters, digits and hyphens")
            }
            Self::HeaderValue { header } => write!(
                f,
                "the value of the header `{header}` is empty or has control characters; pass one line of visible text"
            ),
            Self::ReservedHeader { header } if header == "authorization" => f.write_str(
                "the header `authorization` was given by hand; use `authorization` for it, or let the client send its token",
            ),
            Self::ReservedHeader { header } => write!(
                f,
                "the header `{header}` is the HTTP library's own, and must not be given by hand; leave it out"
            ),
            Self::CredentialsInBatch { header } => write!(
                f,
                "the request has a header `{header}`, and the requests of a batch all have the credentials of the batch; \
                 send this one by itself"
            ),
            Self::NotAnETag { text } => write!(
                f,
                "`{}` is not an entity tag; write it with its quotes, as in \"1\" or W/\"1\", or pass * for any state",
                text.escape_debug().take(100).collect::<String>()
            ),
            Self::AbstractType { path, model } => {
                let of = if path.is_empty() { "the patch".to_owned() } else { format!("`{path}` of the patch") };
                write!(
                    f,
                    "{of} is of {model}, which is abstract; use the patch of a type derived from it, or say which type it \
                     is: `with_odata_type(\"#microsoft.graph.…\")`"
                )
            }
            Self::RefusedName { name } => write!(f, "{name}"),
            Self::TypeRequired { model } => write!(
                f,
                "the body has to name its type, and the patch is of the base type {model}; use the patch of a type derived from \
                 it, or say which type it is: `with_odata_type(\"#{model}\")`"
            ),
            Self::Body { .. } => f.write_str("the body cannot be written as JSON"),
            Self::Endpoint { endpoint, reason } => {
                write!(f, "{endpoint:?} is not an endpoint: {reason}; pass one such as https://graph.microsoft.com")
            }
            Self::Link { origin, version } => write!(
                f,
                "a link leads to {origin:?} and to no path of {version} below this request's endpoint; pass a link \
                 as the service gave it, with the endpoint that gave it"
            ),
            Self::WholeOfNoField { model } => write!(
                f,
                "what is to be sent whole is not a field of `{model}`; name fields of the model that the closure is given"
            ),
            Self::Reference { path, reason } => write!(
                f,
                "the reference \"{path}\" {reason}; make it of a request with `Reference::to`, or take an address as the \
                 service gave it"
            ),
            Self::Url { .. } => f.write_str("the path and the query do not make a valid URL; shorten their values"),
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
