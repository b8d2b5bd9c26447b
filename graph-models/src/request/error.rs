//! Why a request cannot be sent.

use std::fmt;

use super::{ApiVersion, Cause};
use crate::RefusedName;

/// Why a request cannot be sent. Building a request never fails;
/// [`Request::to_http`](crate::Request::to_http) tells the first thing that was wrong.
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
    /// A request with credentials of its own was added to a batch, whose requests all have those of
    /// the batch.
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
