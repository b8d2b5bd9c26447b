//! Retries.

use std::time::{Duration, SystemTime};

use graph_models::RetryAfter;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, Method, StatusCode};

/// The number and timing of retries after the responses 429, 503 and 504. No other response is
/// retried.
///
/// The client waits as long as the service says (`Retry-After`: seconds, with or without a
/// fraction, or a date). Otherwise the delay grows with each retry, and is chosen at random between
/// half of it and all of it. If the service asks for a longer delay than the policy allows, the
/// error is returned at once. A POST is only retried if it certainly was not carried out: after
/// 429, or after 503 with `Retry-After`. All other methods, including a PATCH with `If-Match`, are
/// safe to repeat.
///
/// Retries have the header `Retry-Attempt`, with their number. Dropping the future cancels the
/// waiting.
///
/// ```
/// use graph_client::{GraphClient, RetryPolicy};
/// use std::time::Duration;
///
/// let patient = RetryPolicy::default().max_retries(10).max_total_delay(Duration::from_secs(900));
/// let client = GraphClient::builder().retry(patient).build()?;
/// let hasty = client.with_retry(RetryPolicy::never()); // the same connections and token
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    first_delay: Duration,
    max_delay: Duration,
    max_total_delay: Duration,
}

/// Five retries, after 1, 2, 4, 8 and 16 seconds or as the service says; at most three minutes for
/// one delay and five minutes in total.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 5,
            first_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(180),
            max_total_delay: Duration::from_secs(300),
        }
    }
}

impl RetryPolicy {
    /// Creates a policy that never retries.
    #[must_use]
    pub fn never() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets the maximum number of retries.
    #[must_use]
    pub fn max_retries(self, count: u32) -> Self {
        Self { max_retries: count, ..self }
    }

    /// Sets the delay before the first retry, if the service does not say. It doubles with each
    /// further retry.
    #[must_use]
    pub fn first_delay(self, delay: Duration) -> Self {
        Self { first_delay: delay, ..self }
    }

    /// Sets the maximum length of one delay.
    #[must_use]
    pub fn max_delay(self, delay: Duration) -> Self {
        Self { max_delay: delay, ..self }
    }

    /// Sets the maximum length of all delays together.
    #[must_use]
    pub fn max_total_delay(self, delay: Duration) -> Self {
        Self { max_total_delay: delay, ..self }
    }

    /// How long to wait before a request is sent again after a number of retries and a total delay;
    /// `None` if it is not sent again.
    pub(crate) fn delay(&self, retries: u32, waited: Duration, hint: Option<Duration>) -> Option<Duration> {
        if retries >= self.max_retries {
            return None;
        }
        let by_chance = || {
            let half = self.backoff(retries) / 2;
            half + half.mul_f64(fastrand::f64())
        };
        let delay = hint.unwrap_or_else(by_chance);
        (delay <= self.max_delay && waited.saturating_add(delay) <= self.max_total_delay).then_some(delay)
    }

    fn backoff(&self, retries: u32) -> Duration {
        let factor = 2_u32.checked_pow(retries).unwrap_or(u32::MAX);
        self.first_delay.saturating_mul(factor).min(self.max_delay)
    }
}

/// Whether the request may be sent again after a response.
pub(crate) fn may_retry(method: &Method, status: StatusCode, hint: Option<Duration>) -> bool {
    match status.as_u16() {
        429 => true,
        503 => method != Method::POST || hint.is_some(),
        504 => method != Method::POST,
        _ => false,
    }
}

/// How long the service asks the client to wait. A date is relative to the service's own clock, if
/// the service sends its time.
pub(crate) fn hint(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok();
    let hint = RetryAfter::parse(text(RETRY_AFTER)?)?;
    let date = text(DATE).and_then(|date| httpdate::parse_http_date(date).ok());
    hint.delay_from(date.unwrap_or_else(SystemTime::now))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn delays_double_with_jitter_up_to_the_cap() {
        let policy = RetryPolicy::default().max_retries(99).max_total_delay(Duration::MAX);
        for (retries, full) in [(0, 1), (1, 2), (4, 16), (7, 128), (8, 180), (40, 180), (98, 180)] {
            for _ in 0..50 {
                let delay = policy.delay(retries, Duration::ZERO, None).unwrap();
                assert!(delay >= seconds(full) / 2 && delay <= seconds(full), "{retries} {delay:?}");
            }
        }
    }

    #[test]
    fn a_hint_is_followed_or_not_waited_for() {
        let policy = RetryPolicy::default();
        for hint in [Duration::ZERO, Duration::from_millis(2500), seconds(180)] {
            assert_eq!(policy.delay(0, Duration::ZERO, Some(hint)), Some(hint));
        }
        assert_eq!(policy.delay(0, Duration::ZERO, Some(seconds(181))), None);
        assert_eq!(policy.delay(4, seconds(299), Some(seconds(1))), Some(seconds(1)));
        assert_eq!(policy.delay(4, seconds(300), Some(seconds(1))), None);
        assert_eq!(policy.delay(5, Duration::ZERO, Some(Duration::ZERO)), None);
        assert_eq!(policy.delay(0, Duration::MAX, Some(seconds(1))), None);
    }

    #[test]
    fn only_three_statuses_and_a_post_with_care() {
        let hint = Some(Duration::ZERO);
        for status in 100..=599 {
            let status = StatusCode::from_u16(status).unwrap();
            let again = [429, 503, 504].contains(&status.as_u16());
            for method in [Method::GET, Method::PATCH, Method::PUT, Method::DELETE] {
                assert_eq!(may_retry(&method, status, None), again, "{method} {status}");
            }
            assert_eq!(may_retry(&Method::POST, status, hint), [429, 503].contains(&status.as_u16()));
            assert_eq!(may_retry(&Method::POST, status, None), status == 429);
        }
    }

    #[test]
    fn a_date_counts_from_the_services_clock() {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, "Fri, 16 Jul 2021 10:00:07 GMT".parse().unwrap());
        assert_eq!(hint(&headers), Some(Duration::ZERO));
        headers.insert(DATE, "Fri, 16 Jul 2021 10:00:00 GMT".parse().unwrap());
        assert_eq!(hint(&headers), Some(seconds(7)));
        headers.insert(RETRY_AFTER, "soon".parse().unwrap());
        assert_eq!(hint(&headers), None);
    }
}
