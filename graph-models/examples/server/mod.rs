//! A small HTTP server for the examples: it merges each PATCH into one object, as the service does, and answers with it.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

use serde_json::{Map, Value, json};

/// A server that runs until the process ends.
pub struct Server {
    address: SocketAddr,
}

impl Server {
    /// The root of its URLs, in the place of `https://graph.microsoft.com`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Starts a server on a free port of this machine.
pub fn start() -> io::Result<Server> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        let mut language = json!({
            "@odata.type": "#microsoft.graph.languageProficiency", "id": "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f",
            "displayName": "Norwegian Bokmål", "tag": "nb-NO", "reading": "conversational",
        });
        for stream in listener.incoming().flatten() {
            if let Err(error) = answer(stream, &mut language) {
                eprintln!("server: {error}");
            }
        }
    });
    Ok(Server { address })
}

fn answer(mut stream: TcpStream, language: &mut Value) -> io::Result<()> {
    let body = read_body(&mut stream)?;
    let (status, answer) = match serde_json::from_slice(&body) {
        Ok(Value::Object(changes)) => {
            if let Value::Object(language) = language {
                merge(language, changes);
                language.insert("lastModifiedDateTime".into(), "2026-11-23T09:00:00Z".into());
            }
            ("200 OK", language.to_string())
        }
        _ => (
            "400 Bad Request",
            json!({ "error": { "code": "BadRequest", "message": "The body is no JSON object." } }).to_string(),
        ),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    )
}

fn read_body(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(body)
}

/// PATCH's rule: null clears, an object merges, anything else replaces.
fn merge(target: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, change) in changes {
        match (target.get_mut(&name), change) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            (_, Value::Null) => {
                target.insert(name, Value::Null);
            }
            (_, change) => {
                target.insert(name, change);
            }
        }
    }
}
