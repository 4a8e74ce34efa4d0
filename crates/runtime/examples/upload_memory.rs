//! How much memory an upload of 16 MiB takes: `cargo run -p waxwing-runtime --example upload_memory`.
//!
//! A file on disk goes in pieces to a server on this machine that throws them away. Prints by how many MiB the peak of
//! the resident memory grew, and fails at 4 or more. Needs Linux, whose `/proc` says it.

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::ExitCode;
use waxwing_runtime::generated::{CallKind, ErrorBody, Operation, Provider};
use waxwing_runtime::{Auth, Client, ClientBuilder, FilePart};

const MIB: usize = 1024 * 1024;
const FILE: usize = 16 * MIB;
const MOST_KIB: usize = 4 * 1024;

static PROVIDER: Provider = Provider {
    name: "sink",
    base_url: "https://example.com",
    rewrite: None,
    media_hosts: &[],
    error_body: ErrorBody {
        code: &[],
        subcode: &[],
        message: &[],
        details: &[],
        trace_id: &[],
        transient: &[],
    },
    faults_in_success: None,
    errors: &[],
};

static UPLOAD: Operation = Operation {
    id: "upload",
    path: "/upload",
    kind: CallKind::Upload,
    ..Operation::POST
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let client = ClientBuilder::<Client>::new(&PROVIDER)
        .auth(Auth::bearer("token"))
        .base_url(sink()?)
        .build()?;
    // What every first call takes is no matter of the file's size.
    upload(&client, &Temporary::of(64 * 1024)?).await?;
    let file = Temporary::of(FILE)?;
    // From here on the peak is what is in use now, where the system allows to say so.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let before = peak_kib()?;
    upload(&client, &file).await?;
    let grown = peak_kib()? - before;
    let mib = f64::from(u32::try_from(grown)?) / 1024.0;
    println!(
        "{} MiB uploaded, peak memory grew by {mib:.1} MiB",
        FILE / MIB
    );
    Ok(match grown < MOST_KIB {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

async fn upload(client: &Client, file: &Temporary) -> Result<(), waxwing_runtime::Error> {
    let part = FilePart::path(&file.0);
    let call = client.request(&UPLOAD).file("file", part).call::<()>();
    call.await.map(|_| ())
}

/// Most memory that this process ever had, in KiB.
fn peak_kib() -> Result<usize, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("no VmHWM in /proc/self/status")?.parse()?)
}

/// A file on disk, removed at the end.
struct Temporary(PathBuf);

impl Temporary {
    fn of(size: usize) -> io::Result<Self> {
        let name = format!("waxwing-upload-{}-{size}", std::process::id());
        let file = Self(std::env::temp_dir().join(name));
        let mut open = File::create(&file.0)?;
        let piece = [0x5a; 64 * 1024];
        for _ in 0..size / piece.len() {
            open.write_all(&piece)?;
        }
        Ok(file)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A server that takes requests and keeps nothing of them.
fn sink() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let origin = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            if let Err(error) = socket.and_then(swallow) {
                eprintln!("sink: {error}");
            }
        }
    });
    Ok(origin)
}

fn swallow(mut socket: TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(socket.try_clone()?);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(text) = line.strip_prefix("content-length: ") {
            length = text.parse().map_err(io::Error::other)?;
        }
    }
    let taken = io::copy(&mut reader.take(length), &mut io::sink())?;
    if taken < length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    socket.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}
