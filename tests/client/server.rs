//! The server.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::connection::serve;
use crate::{Received, Reply};

/// A server that runs until the process ends, with a thread for each connection.
#[derive(Clone)]
pub struct Server {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts a server that answers as the function says: it gets the request and how many came
    /// before it.
    ///
    /// # Errors
    /// When no port is free.
    pub fn start(answer: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        Self::listen(answer, true)
    }

    /// The same, without keeping what comes: for more requests than one would want to keep.
    ///
    /// # Errors
    /// When no port is free.
    pub fn start_forgetful(answer: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> io::Result<Self> {
        Self::listen(answer, false)
    }

    fn listen(answer: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static, keep: bool) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let server = Self { address: listener.local_addr()?, received: Arc::default() };
        let received = Arc::clone(&server.received);
        let count = AtomicUsize::new(0);
        let answer = Arc::new(move |request: Received| {
            let before = count.fetch_add(1, Ordering::SeqCst);
            if keep {
                received.lock().unwrap_or_else(PoisonError::into_inner).push(request.clone());
            }
            answer(&request, before)
        });
        thread::spawn(move || {
            for (number, stream) in listener.incoming().flatten().enumerate() {
                let answer = Arc::clone(&answer);
                // A client that hangs up is not a fault of the server's.
                thread::spawn(move || serve(stream, number, &*answer));
            }
        });
        Ok(server)
    }

    /// Starts a server that answers with one after the other, and with the last one from then on.
    ///
    /// # Errors
    /// When no port is free.
    pub fn replies(replies: Vec<Reply>) -> io::Result<Self> {
        let none = Reply::new(500, &[], "no reply is left");
        Self::start(move |_, before| replies.get(before).or(replies.last()).unwrap_or(&none).clone())
    }

    /// The root of its addresses.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// What has come so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
