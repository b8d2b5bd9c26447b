//! The spans and events of a request (the `tracing` crate). They never contain headers, paths or
//! bodies.

#[cfg(feature = "tracing")]
pub(crate) use on::Trace;

#[cfg(not(feature = "tracing"))]
pub(crate) use off::Trace;

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use http::{HeaderValue, Method, StatusCode};
    use tracing::field::Empty;
    use tracing::{Instrument as _, Span};

    use crate::ClientError;
    use crate::exchange::Answer;
    use graph_models::{Endpoint, Operation};

    /// The span of a request. Its fields have the names of OpenTelemetry where these exist.
    pub(crate) struct Trace(Span);

    impl Trace {
        pub(crate) fn new(
            operation: &'static Operation,
            method: &Method,
            endpoint: &Endpoint,
            id: &HeaderValue,
        ) -> Self {
            Self(tracing::info_span!(
                "graph_request",
                otel.kind = "client",
                operation = operation.name(),
                version = operation.version().as_str(),
                http.request.method = method.as_str(),
                server.address = endpoint.origin(),
                client_request_id = id.to_str().unwrap_or(""),
                http.response.status_code = Empty,
                http.request.resend_count = Empty,
                request_id = Empty,
                error.r#type = Empty,
            ))
        }

        pub(crate) fn around<F: Future>(&self, work: F) -> impl Future<Output = F::Output> + use<F> {
            work.instrument(self.0.clone())
        }

        pub(crate) fn answers(&self, retries: u32, answer: &Answer) {
            let request_id = answer.headers.get("request-id").and_then(|id| id.to_str().ok()).unwrap_or("");
            self.0.record("http.response.status_code", answer.status.as_u16());
            self.0.record("http.request.resend_count", retries);
            self.0.record("request_id", request_id);
            tracing::debug!(status = answer.status.as_u16(), request_id, bytes = answer.body.len(), "answered");
        }

        pub(crate) fn waits(&self, status: StatusCode, delay: Duration) {
            let seconds = delay.as_secs_f64();
            tracing::info!(parent: &self.0, status = status.as_u16(), seconds, "throttled; waiting");
        }

        pub(crate) fn ends(&self, result: &Result<Answer, ClientError>) {
            let kind = match result {
                Ok(answer) if answer.status.is_success() => return,
                Ok(_) => "service",
                Err(ClientError::Token(_)) => "token",
                Err(ClientError::Transport(error)) if error.is_timeout() => "timeout",
                Err(ClientError::Redirect(_)) => "redirect",
                Err(ClientError::Transport(_)) => "transport",
                Err(_) => "request",
            };
            self.0.record("error.type", kind);
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::future::Future;
    use std::time::Duration;

    use http::{HeaderValue, Method, StatusCode};

    use crate::ClientError;
    use crate::exchange::Answer;
    use graph_models::{Endpoint, Operation};

    /// Nothing.
    pub(crate) struct Trace;

    impl Trace {
        pub(crate) fn new(_: &'static Operation, _: &Method, _: &Endpoint, _: &HeaderValue) -> Self {
            Self
        }

        pub(crate) fn around<F: Future>(&self, work: F) -> F {
            work
        }

        pub(crate) fn answers(&self, _: u32, _: &Answer) {}

        pub(crate) fn waits(&self, _: StatusCode, _: Duration) {}

        pub(crate) fn ends(&self, _: &Result<Answer, ClientError>) {}
    }
}
