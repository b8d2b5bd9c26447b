//! Requests by HTTP method, with their bodies.

use http::{HeaderValue, Method};

use super::body::Body;
use super::message::JSON;
use super::parameters::ParameterList;
use super::{Operation, Request, RequestError};
use crate::patch::{Creation, Patch, untold_field};
use crate::reflect::{Element, Field as _};
use crate::response::Payload;

impl<T: Payload> Request<T> {
    /// Creates a DELETE request. For the syntax of the template, see [`patch`](Request::patch).
    #[must_use]
    pub fn delete(operation: &'static Operation, template: &str, values: &[(&str, &str)]) -> Self {
        Self::new(Method::DELETE, operation, template, values)
    }

    /// Creates a POST request without a body, such as an action without parameters. Add a body with
    /// [`parameters`](Request::parameters), [`json`](Request::json) or
    /// [`content`](Request::content).
    #[must_use]
    pub fn post(operation: &'static Operation, template: &str, values: &[(&str, &str)]) -> Self {
        Self::new(Method::POST, operation, template, values)
    }

    /// Creates a PUT request without a body. Add one with [`content`](Request::content).
    #[must_use]
    pub fn put(operation: &'static Operation, template: &str, values: &[(&str, &str)]) -> Self {
        Self::new(Method::PUT, operation, template, values)
    }

    /// Creates a PUT request that replaces an object: properties that the patch does not set are
    /// reset to their default values (OData 4.01, Part 1, section 11.4.3).
    #[must_use]
    pub fn replace<P: Patch>(
        operation: &'static Operation,
        template: &str,
        values: &[(&str, &str)],
        patch: &P,
    ) -> Self {
        Self::put(operation, template, values).with_body(JSON, Body::of(operation, patch.body()))
    }

    /// Creates a POST request that creates an object.
    ///
    /// ```
    /// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
    /// # use mail::*;
    /// use graph_models::{ApiVersion, Operation, Request};
    ///
    /// static CREATE: Operation = Operation::new("Create message", ApiVersion::V1_0).with_target("microsoft.graph.message");
    /// let new = NewMessage::new().set_subject("Lunch?");
    /// let request: Request<Message> = Request::create(&CREATE, "/me/messages", &[], &new);
    /// assert_eq!(request.method(), "POST");
    /// assert_eq!(&*request.body().unwrap(), br#"{"subject":"Lunch?"}"#);
    /// ```
    #[must_use]
    pub fn create<C: Creation>(
        operation: &'static Operation,
        template: &str,
        values: &[(&str, &str)],
        new: &C,
    ) -> Self {
        Self::post(operation, template, values).with_body(JSON, Body::of(operation, new.body()))
    }
}

impl<T> Request<T> {
    /// Sets the body to the parameters of an action.
    #[must_use]
    pub fn parameters(self, parameters: ParameterList) -> Self {
        let body = match parameters.untold_type() {
            Some((path, model)) => Err(RequestError::AbstractType { path, model }),
            None => Body::json(&parameters),
        };
        self.with_body(JSON, body)
    }

    /// Sets the body to a list of values.
    ///
    /// ```
    /// use graph_models::{ApiVersion, NoContent, Operation, Request};
    ///
    /// static PUT: Operation = Operation::new("Put rows", ApiVersion::V1_0).with_success(&[204]);
    /// let request: Request<NoContent> = Request::put(&PUT, "/rows", &[]).list([1_i32, 2].into_iter());
    /// assert_eq!(&*request.body().unwrap(), b"[1,2]");
    /// ```
    #[must_use]
    pub fn list<V: Element, I: Iterator<Item = V>>(self, values: I) -> Self {
        let values: Option<Vec<V>> = Some(values.collect());
        let body = match untold_field("value", &values) {
            Some((path, model)) => Err(RequestError::AbstractType { path, model }),
            None => Body::json(&values.value_ref()),
        };
        self.with_body(JSON, body)
    }

    /// Sets the body to the content of a stream: a file, a photo or an HTML page.
    ///
    /// ```
    /// use graph_models::{ApiVersion, NoContent, Operation, Request};
    ///
    /// static PUT: Operation = Operation::new("Upload a photo", ApiVersion::V1_0).with_success(&[200]);
    /// let request: Request<NoContent> = Request::put(&PUT, "/me/photo/$value", &[]).content("image/jpeg", [0xff, 0xd8]);
    /// assert_eq!(request.headers()["content-type"], "image/jpeg");
    /// assert_eq!(&*request.body().unwrap(), [0xff, 0xd8]);
    /// ```
    #[must_use]
    pub fn content(self, content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        match HeaderValue::from_str(content_type) {
            Ok(content_type) if !content_type.is_empty() => {
                self.with_body(content_type, Ok(Body::of_content(content.into())))
            }
            _ => self.refuse(RequestError::HeaderValue { header: "content-type".to_owned() }),
        }
    }
}
