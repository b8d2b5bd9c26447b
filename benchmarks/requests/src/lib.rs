//! One PATCH of a user in three forms: with the generated types, and by hand with serde_json and
//! http, once with `json!` and once with a struct that serde derives. All give the same request.

use graph_models::Cloud;
use graph_models::v1::{OnPremisesExtensionAttributesPatch, UserPatch, update_user};
use http::Request;
use serde::Serialize;
use serde_json::{Value, json};

/// A form: what it is called, and how it makes the request.
pub type Form = (&'static str, fn(&str) -> Request<Vec<u8>>);

/// The forms, the generated one first.
pub const FORMS: [Form; 3] =
    [("generated", generated), ("by hand, `json!`", with_json), ("by hand, a derived struct", with_struct)];

/// The patch with the generated types: six properties, one of them nested, one cleared.
pub fn patch() -> UserPatch {
    let attributes = OnPremisesExtensionAttributesPatch::new().set_extension_attribute1("Contoso Retail");
    UserPatch::new()
        .set_business_phones(vec!["+1 425 555 0142".to_owned()])
        .set_department("Retail")
        .set_job_title("Product Designer")
        .clear_mobile_phone()
        .set_office_location("7/1204")
        .set_on_premises_extension_attributes(attributes)
}

fn generated(id: &str) -> Request<Vec<u8>> {
    update_user::users(id, &patch()).to_http(Cloud::Global).expect("a request")
}

/// The same patch as a value of serde_json.
pub fn value() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.user",
        "businessPhones": ["+1 425 555 0142"],
        "department": "Retail",
        "jobTitle": "Product Designer",
        "mobilePhone": null,
        "officeLocation": "7/1204",
        "onPremisesExtensionAttributes": { "extensionAttribute1": "Contoso Retail" },
    })
}

fn with_json(id: &str) -> Request<Vec<u8>> {
    finish(id, &value())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    #[serde(rename = "@odata.type")]
    odata_type: &'a str,
    business_phones: &'a [&'a str],
    department: &'a str,
    job_title: &'a str,
    mobile_phone: Option<&'a str>,
    office_location: &'a str,
    on_premises_extension_attributes: Attributes<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attributes<'a> {
    extension_attribute1: &'a str,
}

fn with_struct(id: &str) -> Request<Vec<u8>> {
    let body = Body {
        odata_type: "#microsoft.graph.user",
        business_phones: &["+1 425 555 0142"],
        department: "Retail",
        job_title: "Product Designer",
        mobile_phone: None,
        office_location: "7/1204",
        on_premises_extension_attributes: Attributes { extension_attribute1: "Contoso Retail" },
    };
    finish(id, &body)
}

/// Whoever writes it by hand does not encode the id.
fn finish(id: &str, body: &impl Serialize) -> Request<Vec<u8>> {
    Request::patch(format!("https://graph.microsoft.com/v1.0/users/{id}"))
        .header("content-type", "application/json")
        .header("accept", "application/json")
        .body(serde_json::to_vec(body).expect("JSON"))
        .expect("a request")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_make_the_same_request() {
        let requests = FORMS.map(|(_, make)| make("5b7c0d1e"));
        for request in &requests {
            assert_eq!(request.uri(), "https://graph.microsoft.com/v1.0/users/5b7c0d1e");
            assert_eq!(request.headers(), requests[0].headers());
            let bodies =
                [request, &requests[0]].map(|it| serde_json::from_slice::<serde_json::Value>(it.body()).unwrap());
            assert_eq!(bodies[0], bodies[1]);
        }
    }
}
