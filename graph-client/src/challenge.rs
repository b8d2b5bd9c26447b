//! Claims that a service requires of the next token.

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use http::header::WWW_AUTHENTICATE;

const CONFIG: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// The claims that a refusal requires, as JSON:
/// `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="…"` (Microsoft identity
/// platform, "claims challenge").
pub(crate) fn claims(headers: &HeaderMap) -> Option<String> {
    headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok()).find_map(|challenge| {
        let base64 = parameter(challenge, "claims")?;
        let decoders = [GeneralPurpose::new(&STANDARD, CONFIG), GeneralPurpose::new(&URL_SAFE, CONFIG)];
        let json = decoders.iter().find_map(|decoder| decoder.decode(base64).ok())?;
        String::from_utf8(json).ok()
    })
}

/// The value of a parameter in quotes. Challenges do not contain nested quotes, and the claims are
/// base64.
fn parameter<'a>(challenge: &'a str, name: &str) -> Option<&'a str> {
    // Every second part is in quotes, and the part before it ends with the name of the parameter.
    let parts: Vec<&str> = challenge.split('"').collect();
    let (_, closed) = parts.split_last()?;
    let (pairs, _) = closed.as_chunks::<2>();
    let is_named = |before: &str| {
        let before = before.trim_end().strip_suffix('=').map(str::trim_end);
        let last = before.and_then(|before| before.rsplit([',', ' ']).next());
        last.is_some_and(|last| last.eq_ignore_ascii_case(name))
    };
    pairs.iter().find(|[before, _]| is_named(before)).map(|[_, value]| *value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(challenge: &str) -> Option<String> {
        claims(&HeaderMap::from_iter([(WWW_AUTHENTICATE, challenge.parse().unwrap())]))
    }

    #[test]
    fn claims_are_decoded() {
        let challenge = r#"Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYwNDEwNjY1MSJ9fX0=""#;
        let json = r#"{"access_token":{"nbf":{"essential":true, "value":"1604106651"}}}"#;
        assert_eq!(read(challenge).as_deref(), Some(json));
        assert_eq!(read(r#"Bearer Claims = "e30""#).as_deref(), Some("{}"));
        assert_eq!(read(r#"Bearer claims="Pz8_""#).as_deref(), Some("???"));
    }

    #[test]
    fn no_claims_are_none() {
        for challenge in [
            "",
            "Bearer",
            r#"Bearer error="claims""#,
            r#"Bearer claims="%%""#,
            r#"Bearer xclaims="e30""#,
            "Bearer claims=\"e30",
        ] {
            assert_eq!(read(challenge), None, "{challenge}");
        }
    }
}
