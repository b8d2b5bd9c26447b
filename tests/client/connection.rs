//! One connection.

use std::io::{self, BufRead, BufReader, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use socket2::SockRef;

use crate::reply::End;
use crate::{Received, Reply};

/// Reads requests and answers them until either side has had enough.
pub(crate) fn serve(stream: TcpStream, number: usize, answer: &dyn Fn(Received) -> Reply) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader, number)? {
        let reply = answer(request);
        for (pause, bytes) in reply.parts {
            thread::sleep(pause);
            writer.write_all(&bytes)?;
        }
        match reply.end {
            End::Stay => {}
            End::Close => return Ok(()),
            End::Reset => return SockRef::from(&writer).set_linger(Some(Duration::ZERO)),
        }
    }
    Ok(())
}

fn read(reader: &mut impl BufRead, connection: usize) -> io::Result<Option<Received>> {
    let mut head = String::new();
    loop {
        let start = head.len();
        if reader.read_line(&mut head)? == 0 {
            return Ok(None);
        }
        if head.get(start..) == Some("\r\n") {
            head.truncate(start);
            break;
        }
    }
    let mut request = Received { head, body: Vec::new(), connection };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    request.body.resize(length, 0);
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}
