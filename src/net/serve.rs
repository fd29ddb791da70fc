//! Serves the folder of the browser build to this machine only, with right types and the compressed files beside them.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tokio::runtime::{Builder, Runtime};
use tower_http::services::ServeDir;

/// Threads of the server: it hands out files to one person's browser.
const WORKER_THREADS: usize = 2;
/// Characters of a digest in a file name, as `web/build.sh` writes them.
const DIGEST_CHARS: usize = 16;

/// A server that holds its port and is ready to answer.
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: SocketAddr,
    folder: PathBuf,
}

impl Server {
    /// Checks the folder and takes the port on the loopback; port 0 takes any free one.
    pub fn bind(folder: &Path, port: u16) -> Result<Self, Problem> {
        if !folder.join("index.html").is_file() {
            return Err(Problem::NoBuild { folder: folder.to_owned() });
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|cause| match cause.kind() {
            io::ErrorKind::AddrInUse => Problem::PortInUse { port },
            io::ErrorKind::PermissionDenied => Problem::PortNotAllowed { port },
            _ => Problem::System(cause),
        })?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = Builder::new_multi_thread().worker_threads(WORKER_THREADS).enable_all().build()?;
        Ok(Self { runtime, listener, address, folder: folder.to_owned() })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until Ctrl-C; a download under way is cut off then.
    pub fn run(self) -> Result<(), Problem> {
        let Self { runtime, listener, folder, .. } = self;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            tokio::spawn(async { axum::serve(listener, router(folder)).await });
            tokio::signal::ctrl_c().await
        })?;
        runtime.shutdown_background();
        Ok(())
    }
}

fn router(folder: PathBuf) -> Router {
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    Router::new().fallback_service(files).layer(from_fn(with_headers))
}

/// A file whose name carries its digest never changes; all others are asked for again each time.
async fn with_headers(request: Request, next: Next) -> Response {
    let immutable = has_digest(request.uri().path());
    let mut response = next.run(request).await;
    let found = response.status().is_success();
    let caching = if immutable && found { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// Is the file's name `stem-0123456789abcdef.ext`?
fn has_digest(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(_, digest)| {
        digest.len() == DIGEST_CHARS && digest.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// Why the browser build cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("there is no browser build in {}: make it with `bash web/build.sh`, or name its folder with --dir", folder.display())]
    NoBuild { folder: PathBuf },
    #[error("port {port} is in use by another program: name another with --port, or --port 0 for any free one")]
    PortInUse { port: u16 },
    #[error("this account may not use port {port}: name one above 1023 with --port")]
    PortNotAllowed { port: u16 },
    #[error("the server cannot run: {0}")]
    System(#[from] io::Error),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_with_its_digest_is_kept_for_ever() {
        assert!(has_digest("/tutela-0123456789abcdef.wasm"));
        assert!(has_digest("/drills/tutela-0123456789abcdef.js"));
        assert!(!has_digest("/"));
        assert!(!has_digest("/index.html"));
        assert!(!has_digest("/tutela-0123456789ABCDEF.wasm"));
        assert!(!has_digest("/tutela-0123.wasm"));
    }
}
