//! What a server answers.

use std::time::Duration;

/// What a server answers: bytes, in parts with pauses between them, and what happens to the
/// connection then.
#[derive(Clone, Debug)]
pub struct Reply {
    pub(crate) parts: Vec<(Duration, Vec<u8>)>,
    pub(crate) end: End,
}

/// What happens to a connection after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Stay,
    Close,
    Reset,
}

impl Reply {
    /// These bytes and no others.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { parts: vec![(Duration::ZERO, bytes.into())], end: End::Stay }
    }

    /// A status, headers (one line each) and a body with its length.
    #[must_use]
    pub fn new(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut head = format!("HTTP/1.1 {status} Reason\r\n");
        if status != 204 {
            head += &format!("content-length: {}\r\n", body.len());
        }
        for header in headers {
            head += &format!("{header}\r\n");
        }
        Self::raw([head.as_bytes(), b"\r\n", body].concat())
    }

    /// A body in JSON.
    #[must_use]
    pub fn json(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, &["content-type: application/json", "request-id: 7a0c"], body)
    }

    /// More bytes after a pause.
    #[must_use]
    pub fn then(mut self, pause: Duration, bytes: impl Into<Vec<u8>>) -> Self {
        self.parts.push((pause, bytes.into()));
        self
    }

    /// Closes the connection afterwards.
    #[must_use]
    pub fn close(self) -> Self {
        Self { end: End::Close, ..self }
    }

    /// Resets the connection afterwards.
    #[must_use]
    pub fn reset(self) -> Self {
        Self { end: End::Reset, ..self }
    }
}
