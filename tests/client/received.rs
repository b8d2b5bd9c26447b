//! A request as it came.

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// Everything up to the empty line, as it came.
    pub head: String,
    /// The body, as it came.
    pub body: Vec<u8>,
    /// The number of the connection.
    pub connection: usize,
}

impl Received {
    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.head.split(' ').next().unwrap_or("")
    }

    /// What stands between the method and the version.
    #[must_use]
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or("")
    }

    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
