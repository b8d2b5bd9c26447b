//! A small proxy: it passes on what it gets and tells where to.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Starts a proxy on a free port of this machine and gives its address.
pub fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || match pass_on(stream) {
                Ok(()) => {}
                Err(error) => eprintln!("proxy: {error}"),
            });
        }
    });
    Ok(address)
}

/// Passes on one request, whose first line has the whole address of its target, and the answer to
/// it.
fn pass_on(client: TcpStream) -> io::Result<()> {
    let mut from_client = BufReader::new(client.try_clone()?);
    let mut first = String::new();
    from_client.read_line(&mut first)?;
    let no_address = || io::Error::other(format!("no address in {first:?}"));
    let (method, rest) = first.split_once(" http://").ok_or_else(no_address)?;
    let (host, path) = rest.split_once('/').ok_or_else(no_address)?;
    println!("proxy: {method} to {host}");
    let mut target = TcpStream::connect(host)?;
    write!(target, "{method} /{path}")?;
    let mut to_target = target.try_clone()?;
    thread::spawn(move || io::copy(&mut from_client, &mut to_target));
    io::copy(&mut target, &mut &client)?;
    client.shutdown(std::net::Shutdown::Both)
}
