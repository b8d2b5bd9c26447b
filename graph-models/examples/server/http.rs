//! Just enough of HTTP.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;

/// A request.
pub struct Request {
    pub method: String,
    pub path: String,
    /// What the client calls this server.
    pub origin: String,
    pub if_match: Option<String>,
    pub body: Vec<u8>,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

/// Answers one request and closes the connection.
pub fn serve(stream: TcpStream, answer: &dyn Fn(&Request) -> Answer) -> io::Result<()> {
    let mut writer = stream.try_clone()?;
    let Some(request) = read(stream)? else { return Ok(()) };
    let Answer { status, body } = answer(&request);
    let body = body.to_string();
    let reason = if status == 200 { "OK" } else { "Refused" };
    let head = "content-type: application/json\r\nrequest-id: 7a0c6c3e\r\nconnection: close";
    write!(writer, "HTTP/1.1 {status} {reason}\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn read(stream: TcpStream) -> io::Result<Option<Request>> {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut words = first.split_whitespace();
    let (Some(method), Some(path)) = (words.next(), words.next()) else { return Ok(None) };
    let mut request =
        Request { method: method.into(), path: path.into(), origin: String::new(), if_match: None, body: Vec::new() };
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        match line.split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                request.body.resize(value.trim().parse().map_err(io::Error::other)?, 0);
            }
            Some((name, value)) if name.eq_ignore_ascii_case("host") => {
                request.origin = format!("http://{}", value.trim())
            }
            Some((name, value)) if name.eq_ignore_ascii_case("if-match") => {
                request.if_match = Some(value.trim().to_owned());
            }
            _ => {}
        }
    }
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}
