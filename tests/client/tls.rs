//! TLS, with an authority of one's own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use common::beta::get_language_proficiency;
use common::{TOKEN, request, said};
use graph_client::reqwest::Certificate;
use graph_client::{ClientError, GraphClient, GraphClientBuilder, RedirectProblem, reqwest};
use graph_client_tests::{Reply, Server};
use graph_models::Endpoint;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A server with a certificate that nobody knows. It answers everything the same, and tells what
/// came.
struct Secure {
    port: u16,
    certificate: Certificate,
    heads: Receiver<String>,
}

fn start(answer: String) -> Secure {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, heads) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (config, tell, answer) = (config.clone(), tell.clone(), answer.clone());
            thread::spawn(move || serve(stream, config, &tell, &answer));
        }
    });
    Secure { port, certificate: Certificate::from_der(cert.der()).unwrap(), heads }
}

fn serve(stream: TcpStream, config: Arc<ServerConfig>, tell: &Sender<String>, answer: &str) -> std::io::Result<()> {
    let connection = ServerConnection::new(config).map_err(std::io::Error::other)?;
    let mut stream = BufReader::new(StreamOwned::new(connection, stream));
    let (mut head, mut length) = (String::new(), 0);
    while !head.ends_with("\r\n\r\n") {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(());
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        head += &line;
    }
    stream.read_exact(&mut vec![0; length])?;
    tell.send(head).map_err(std::io::Error::other)?;
    stream.get_mut().write_all(answer.as_bytes())?;
    stream.get_mut().flush()
}

fn builder(server: &Secure) -> GraphClientBuilder {
    let endpoint = Endpoint::custom(format!("https://localhost:{}", server.port)).unwrap();
    GraphClient::builder().trusted_endpoint(endpoint).token(TOKEN).configure_http(|http| http.no_proxy())
}

const DONE: &str = "HTTP/1.1 204 Done\r\n\r\n";

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted() {
    let server = start(DONE.to_owned());
    let authority = server.certificate.clone();
    let client = builder(&server).configure_http(|http| http.tls_certs_merge([authority])).build().unwrap();
    client.send(&request()).await.unwrap();
    assert!(server.heads.recv().unwrap().contains(&format!("authorization: Bearer {TOKEN}\r\n")));
}

#[tokio::test]
async fn a_certificate_that_nobody_knows_gets_no_token() {
    let server = start(DONE.to_owned());
    let error = builder(&server).build().unwrap().send(&request()).await.unwrap_err();
    assert!(matches!(&error, ClientError::Transport(error) if error.is_connect()), "{error:?}");
    assert!(said(&error).starts_with("cannot connect to localhost: "), "{error}");
    assert!(said(&error).contains("certificate"), "{error}");
    assert!(server.heads.try_recv().is_err());
}

#[tokio::test]
async fn the_token_does_not_follow_from_https_to_http() {
    let plain = Server::replies(vec![Reply::new(204, &[], "")]).unwrap();
    let location = format!("http://localhost:{}/elsewhere", plain.port());
    let server = start(format!("HTTP/1.1 307 Moved\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"));
    let authority = server.certificate.clone();
    let client = builder(&server).configure_http(|http| http.tls_certs_merge([authority])).build().unwrap();
    let read = get_language_proficiency::me_profile_languages("0fb4");
    for error in [client.send(&request()).await.unwrap_err(), client.send(&read).await.unwrap_err()] {
        let ClientError::Redirect(redirect) = &error else { panic!("{error:?}") };
        assert_eq!(redirect.problem(), RedirectProblem::NotSecure);
        assert!(error.to_string().contains(&format!("http://localhost:{}", plain.port())), "{error}");
    }
    assert!(plain.received().is_empty());
}

#[tokio::test]
async fn a_given_http_client_that_goes_from_https_to_http_is_found_out() {
    let plain = Server::replies(vec![Reply::json(200, "{}")]).unwrap();
    let location = format!("http://localhost:{}/elsewhere", plain.port());
    let server = start(format!("HTTP/1.1 307 Moved\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"));
    let http = reqwest::Client::builder().no_proxy().tls_certs_merge([server.certificate.clone()]).build().unwrap();
    let client = builder(&server).http_client(http).build().unwrap();
    let error = client.send(&get_language_proficiency::me_profile_languages("0fb4")).await.unwrap_err();
    let ClientError::Redirect(redirect) = &error else { panic!("{error:?}") };
    assert_eq!(redirect.problem(), RedirectProblem::NotSecure);
}

#[tokio::test]
async fn a_certificate_for_another_host_gets_no_token() {
    let server = start(DONE.to_owned());
    let endpoint = Endpoint::custom(format!("https://127.0.0.1:{}", server.port)).unwrap();
    let authority = server.certificate.clone();
    let client = builder(&server).trusted_endpoint(endpoint).configure_http(|http| http.tls_certs_merge([authority]));
    let error = client.build().unwrap().send(&request()).await.unwrap_err();
    assert!(matches!(&error, ClientError::Transport(error) if error.is_connect()), "{error:?}");
    assert!(server.heads.try_recv().is_err());
}

/// Without a length only the end of TLS tells that all has come, and a thief can cut it off.
#[tokio::test]
async fn a_body_that_ends_without_the_end_of_tls_is_cut_off() {
    let server = start("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"displayName\":\"Norwegian\"}".to_owned());
    let authority = server.certificate.clone();
    let client = builder(&server).configure_http(|http| http.tls_certs_merge([authority])).build().unwrap();
    let error = client.send(&request()).await.unwrap_err();
    assert!(said(&error).contains("the body ended after 27 bytes"), "{}", said(&error));
}

/// Servers that speak no TLS, or begin it and stop.
#[tokio::test]
async fn what_is_no_tls_gets_no_token_and_ends_in_time() {
    for answer in
        [&b"HTTP/1.1 200 OK\r\n\r\n"[..], b"", b"\x16\x03\x03\xff\xff", b"\x15\x03\x03\x00\x02\x02\x28", &[0; 70_000]]
    {
        for closes in [true, false] {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let port = listener.local_addr().unwrap().port();
            let (tell, heard) = channel();
            thread::spawn(move || {
                let mut open = Vec::new();
                for mut stream in listener.incoming().flatten() {
                    let mut beginning = vec![0; 4096];
                    let length = stream.read(&mut beginning).unwrap_or(0);
                    let _ = (tell.send(beginning[..length].to_vec()), stream.write_all(answer));
                    open.extend((!closes).then_some(stream));
                }
            });
            let endpoint = Endpoint::custom(format!("https://localhost:{port}")).unwrap();
            let client = GraphClient::builder().trusted_endpoint(endpoint).token(TOKEN);
            let client =
                client.configure_http(|http| http.no_proxy()).timeout(Duration::from_millis(500)).build().unwrap();
            let error = client.send(&request()).await.unwrap_err();
            assert!(matches!(error, ClientError::Transport(_)), "{error:?}");
            assert!(heard.try_iter().all(|bytes| !bytes.windows(6).any(|it| it == b"s3cr3t")));
        }
    }
}
