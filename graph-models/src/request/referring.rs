//! References in requests.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::reference::{Reference, ReferenceTarget};
use super::{Endpoint, Request, RequestError};

impl<M> Reference<M> {
    /// Creates a reference to the object that a request reads. Only the path of the request is
    /// used, not its query options.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::Reference;
    ///
    /// let get = get_language_proficiency::me_profile_languages("0fb4").select(|it| [&it.id]);
    /// let language: Reference<LanguageProficiency> = Reference::to(&get);
    /// assert_eq!(language.as_str()?, "/me/profile/languages/0fb4");
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    #[must_use]
    pub fn to<T: ReferenceTarget<M>>(request: &Request<T>) -> Self {
        match request.problem() {
            Some(problem) => Self::new(Err(problem.clone())),
            None => request.path().map_or_else(
                |error| Self::new(Err(error)),
                |path| Self::at_path(path.split('?').next().unwrap_or(path)),
            ),
        }
    }
}

impl<T> Request<T> {
    /// Sets the body to a reference: `{"@odata.id": "https://graph.microsoft.com/v1.0/users/…"}`,
    /// as in `$ref` requests.
    #[must_use]
    pub fn reference<M>(self, reference: &Reference<M>) -> Self {
        match reference.as_str() {
            Ok(id) => self.json(&BTreeMap::from([("@odata.id", id)])),
            Err(error) => self.refuse(error),
        }
    }

    /// Returns the body as it is sent to an endpoint, with the address of each [`Reference`] in it.
    /// [`body`](Request::body) returns it with paths instead.
    ///
    /// In the JSON, a reference is any value of `@odata.id` or `name@odata.bind` that starts with
    /// `/`, wherever it comes from.
    ///
    /// ```
    /// use graph_models::{ApiVersion, Cloud, NoContent, Operation, Request};
    ///
    /// static CREATE: Operation = Operation::new("Create a team", ApiVersion::V1_0).with_success(&[202]);
    /// let body = serde_json::json!({ "template@odata.bind": "/teamsTemplates('standard')" });
    /// let request: Request<NoContent> = Request::new(http::Method::POST, &CREATE, "/teams", &[]).json(&body);
    /// assert_eq!(
    ///     request.body_at(Cloud::Global)?.as_deref(),
    ///     Some(br#"{"template@odata.bind":"https://graph.microsoft.com/v1.0/teamsTemplates('standard')"}"#.as_slice()),
    /// );
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    ///
    /// # Errors
    /// Returns the first error in the values that the request was built from, or an error for a
    /// reference to another cloud.
    pub fn body_at(&self, endpoint: impl Into<Endpoint>) -> Result<Option<Cow<'_, [u8]>>, RequestError> {
        if let Some(error) = self.problem() {
            return Err(error.clone());
        }
        let Ok(Some(body)) = &self.body else { return Ok(None) };
        body.at(&endpoint.into(), self.operation().version()).map(Some)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use http::Method;
    use serde_json::{Value, json};

    use super::*;
    use crate::fixture::get_language_proficiency::me_profile_languages;
    use crate::fixture::update_language_proficiency::OPERATION;
    use crate::{Cloud, NoContent, Untyped};

    fn request(body: &Value) -> Request<NoContent> {
        Request::new(Method::POST, &OPERATION, "/a", &[]).json(body)
    }

    fn sent(body: &Value, endpoint: impl Into<Endpoint>) -> Result<Value, String> {
        let http = request(body).to_http(endpoint).map_err(|error| error.to_string())?;
        Ok(serde_json::from_slice(http.body()).unwrap())
    }

    #[test]
    fn references_are_found_wherever_they_are() {
        let body = json!({
            "@odata.id": "/a/1",
            "list": [{ "user@odata.bind": "/users('a')", "note": "x@odata.bind\":\"/no" }],
            "members@odata.bind": ["/b/1", "https://graph.microsoft.com/v1.0/b/2", "c"],
            "none@odata.bind": [],
            "path": "/no",
            "tab@odata.type": "/no",
        });
        let proxy = Endpoint::custom("http://127.0.0.1:8080/\"graph").unwrap();
        let base = "http://127.0.0.1:8080/\"graph/beta";
        let expected = json!({
            "@odata.id": format!("{base}/a/1"),
            "list": [{ "user@odata.bind": format!("{base}/users('a')"), "note": "x@odata.bind\":\"/no" }],
            "members@odata.bind": [format!("{base}/b/1"), "https://graph.microsoft.com/v1.0/b/2", "c"],
            "none@odata.bind": [],
            "path": "/no",
            "tab@odata.type": "/no",
        });
        assert_eq!(sent(&body, &proxy), Ok(expected));
        assert_eq!(serde_json::from_slice::<Value>(&request(&body).body().unwrap()).unwrap(), body);
    }

    #[test]
    fn json_that_is_kept_as_text_is_looked_at_too() {
        let body: Untyped =
            serde_json::from_str("{\"n\": 1e999, \"a@odata.bind\" : \n[ \"/b/1\" ,\t\"/b/2\"]}").unwrap();
        let request: Request<NoContent> = Request::new(Method::POST, &OPERATION, "/a", &[]).json(&body);
        let http = request.to_http(Cloud::Global).unwrap();
        let text = String::from_utf8(http.into_body()).unwrap();
        let base = "https://graph.microsoft.com/beta";
        assert!(text.contains(&format!("\"{base}/b/1\"")) && text.contains(&format!("\"{base}/b/2\"")), "{text}");
    }

    #[test]
    fn a_reference_that_leads_elsewhere_is_refused() {
        for path in ["/../a", "/a/%2E%2e/b", "/a b", "//a/b", "/a?b", "/"] {
            let body = json!({ "user@odata.bind": path });
            assert!(request(&body).problem().is_some(), "{path}");
            assert!(sent(&body, Cloud::Global).unwrap_err().contains("reference"), "{path}");
        }
    }

    #[test]
    fn a_reference_stays_in_its_cloud() {
        let body = json!({ "@odata.id": "https://GRAPH.microsoft.us:443/v1.0/users/1" });
        assert_eq!(sent(&body, Cloud::UsGovernmentL4), Ok(body.clone()));
        assert_eq!(sent(&body, Endpoint::custom("http://127.0.0.1:1").unwrap()), Ok(body.clone()));
        assert_eq!(
            sent(&body, Cloud::Global).unwrap_err(),
            "the reference \"v1.0/users/1\" belongs to another cloud than the request; create it from a request with \
             `Reference::to`, or use an address exactly as the service sent it"
        );
    }

    #[test]
    fn what_is_wrong_with_a_reference_is_told_by_its_request() {
        let post = || Request::<NoContent>::new(Method::POST, &OPERATION, "/a", &[]);
        let request = post().reference::<Untyped>(&Reference::to(&me_profile_languages("..")));
        assert!(request.to_http(Cloud::Global).unwrap_err().to_string().contains("`languageProficiencyId`"));
        let request = post().reference::<Untyped>(&Reference::to(&me_profile_languages("1").query("", "x")));
        assert_eq!(request.problem(), Some(&RequestError::EmptyQueryName));
        let whole = Reference::to(&me_profile_languages("1").query("$select", "id"));
        let request = post().reference::<Untyped>(&whole);
        assert_eq!(&*request.body().unwrap(), br#"{"@odata.id":"/me/profile/languages/1"}"#);
        assert_eq!(request.headers()["content-type"], "application/json");
        assert_eq!(
            &*request.body_at(Cloud::China).unwrap().unwrap(),
            br#"{"@odata.id":"https://microsoftgraph.chinacloudapi.cn/beta/me/profile/languages/1"}"#
        );
    }
}
