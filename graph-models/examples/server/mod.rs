//! A small server for the examples. Like the service it merges each PATCH into an object, heeds
//! `If-Match`, takes batches, and now and then has too much to do.

mod http;
mod objects;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use serde_json::{Value, json};

use self::objects::Objects;

/// A server that runs until the process ends.
pub struct Server {
    address: SocketAddr,
    objects: Arc<Mutex<Objects>>,
}

/// Starts a server on a free port of this machine.
pub fn start() -> io::Result<Server> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let server = Server { address: listener.local_addr()?, objects: Arc::default() };
    let objects = Arc::clone(&server.objects);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let objects = Arc::clone(&objects);
            thread::spawn(move || http::serve(stream, &|request| lock(&objects).answer(request)));
        }
    });
    Ok(server)
}

#[allow(dead_code, reason = "no example needs all of it")]
impl Server {
    /// The root of its URLs, in the place of `https://graph.microsoft.com`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes an object behind the client's back.
    pub fn change(&self, path: &str, change: Value) {
        let body = change.to_string().into_bytes();
        let request =
            http::Request { method: "PATCH".into(), path: path.into(), origin: String::new(), if_match: None, body };
        lock(&self.objects).answer(&request);
    }
}

fn lock(objects: &Mutex<Objects>) -> MutexGuard<'_, Objects> {
    objects.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An error as the service words it.
fn error(code: &str, message: &str) -> Value {
    json!({ "error": { "code": code, "message": message } })
}
