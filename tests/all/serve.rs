//! The loopback server: right types, compressed files where they are wanted, caching by hashed name, nothing else.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;

use tempfile::TempDir;
use tutela::net::serve::{Problem, Server};

const PROGRAM: &str = "tutela-0123456789abcdef.wasm";

#[test]
fn the_program_has_its_type_and_may_be_kept_for_ever() {
    let site = Site::new();
    let answer = site.get(&format!("/{PROGRAM}"), "");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("application/wasm"));
    assert_eq!(answer.header("cache-control"), Some("public, max-age=31536000, immutable"));
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.body, b"plain program");
}

#[test]
fn a_browser_that_takes_brotli_gets_it_and_another_gets_gzip() {
    let site = Site::new();
    let brotli = site.get(&format!("/{PROGRAM}"), "Accept-Encoding: gzip, deflate, br\r\n");
    assert_eq!((brotli.header("content-encoding"), &brotli.body[..]), (Some("br"), &b"br program"[..]));
    assert_eq!(brotli.header("content-type"), Some("application/wasm"));
    let gzip = site.get(&format!("/{PROGRAM}"), "Accept-Encoding: gzip\r\n");
    assert_eq!((gzip.header("content-encoding"), &gzip.body[..]), (Some("gzip"), &b"gz program"[..]));
}

#[test]
fn the_page_is_asked_for_each_time() {
    let site = Site::new();
    let answer = site.get("/", "");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/html"));
    assert_eq!(answer.header("cache-control"), Some("no-cache"));
}

#[test]
fn what_is_not_in_the_folder_is_not_there() {
    let site = Site::new();
    for path in ["/nothing", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//etc/passwd"] {
        let answer = site.get(path, "");
        assert!((400..500).contains(&answer.status), "{path}: {}", answer.status);
        assert_ne!(answer.body, b"secret");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
    }
}

#[test]
fn a_folder_without_a_build_is_said() {
    let empty = TempDir::new().unwrap();
    let problem = Server::bind(empty.path(), 0).err().unwrap();
    assert!(matches!(problem, Problem::NoBuild { .. }));
    assert!(problem.to_string().contains("web/build.sh"), "{problem}");
}

#[test]
fn a_port_in_use_is_said() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let folder = build();
    let problem = Server::bind(&folder.path().join("dist"), port).err().unwrap();
    assert!(matches!(problem, Problem::PortInUse { port: said } if said == port), "{problem}");
}

/// A server on a free port, which ends with the test program.
struct Site {
    address: SocketAddr,
    _folder: TempDir,
}

impl Site {
    fn new() -> Self {
        let folder = build();
        let server = Server::bind(&folder.path().join("dist"), 0).unwrap();
        let address = server.address();
        assert!(address.ip().is_loopback());
        thread::spawn(move || server.run());
        Self { address, _folder: folder }
    }

    fn get(&self, path: &str, headers: &str) -> Answer {
        let mut stream = TcpStream::connect(self.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Answer::read(&bytes)
    }
}

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| line.split_once(": ").unwrap());
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
        Self { status, headers, body: bytes[end + 4..].to_vec() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str())
    }
}

/// A folder as `web/build.sh` makes it, and a secret beside it.
fn build() -> TempDir {
    let folder = TempDir::new().unwrap();
    let dist = folder.path().join("dist");
    fs::create_dir(&dist).unwrap();
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    fs::write(dist.join("index.html"), "<h1>Tutela</h1>").unwrap();
    fs::write(dist.join(PROGRAM), "plain program").unwrap();
    fs::write(dist.join(format!("{PROGRAM}.br")), "br program").unwrap();
    fs::write(dist.join(format!("{PROGRAM}.gz")), "gz program").unwrap();
    folder
}
