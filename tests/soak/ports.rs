//! Listeners that do the same to everybody who comes, whatever is sent.

use crate::answer::{Script, script};
use crate::bodies::Asked;
use crate::ledger::Ledger;
use crate::plan::Planned;
use crate::play::{drain, play};
use crate::request::{Reader, Request};
use crate::table::Fault;
use crate::words::{End, Port};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use waxwing_types::Provider;

/// Does it to a connection.
pub async fn serve(
    mut stream: TcpStream,
    port: Port,
    fault: &'static Fault,
    ledger: Arc<Ledger>,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = Reader::new();
    match port {
        Port::Reset => stream.set_zero_linger(),
        Port::Close => Ok(()),
        Port::Greeting => {
            stream.write_all(b"220 mail.example.com ESMTP\r\n").await?;
            drain(&mut stream).await;
            Ok(())
        }
        Port::ResetHead | Port::ResetBody => {
            reader.head(&mut stream).await?;
            if port == Port::ResetBody {
                stream.read_u8().await?;
            }
            stream.set_zero_linger()
        }
        Port::IdleClose | Port::Leftover => well_and_then(stream, port, &ledger).await,
        Port::Early | Port::EarlyReset => {
            let Some(head) = reader.head(&mut stream).await? else {
                return Ok(());
            };
            let request = Request {
                head,
                body: Vec::new(),
            };
            let asked = Asked {
                provider: request.provider().unwrap_or(Provider::Meta),
                step: request.step(),
                number: 0,
                read: false,
            };
            let planned = Planned {
                fault,
                step: asked.step,
                always: true,
                acts: false,
                roll: 0,
            };
            let mut script = script(&planned, asked);
            script.end = Some(match port {
                Port::EarlyReset => End::Reset,
                _ => End::Close,
            });
            play(&mut stream, script).await.map(|_| ())
        }
    }
}

/// Answers as it should, and then ends the connection without a word, or writes what nobody asked for.
async fn well_and_then(mut stream: TcpStream, port: Port, ledger: &Ledger) -> io::Result<()> {
    let mut reader = Reader::new();
    while let Some(request) = reader.request(&mut stream, ledger).await? {
        let _busy = ledger.busy();
        let (Some(provider), Some(number)) = (request.provider(), request.number()) else {
            return Err(io::Error::other("a request without a mark"));
        };
        let step = request.step();
        let asked = |number| Asked {
            provider,
            step,
            number,
            read: false,
        };
        ledger.request(number, step);
        let mut bytes = Script::plain(asked(number)).bytes;
        if port == Port::Leftover {
            bytes.extend(Script::plain(asked(0)).bytes);
        }
        stream.write_all(&bytes).await?;
        if port == Port::IdleClose {
            tokio::time::sleep(Duration::from_micros(number * 7919 % 500)).await;
            return stream.shutdown().await;
        }
    }
    Ok(())
}

pub async fn silent(mut stream: TcpStream) -> io::Result<()> {
    drain(&mut stream).await;
    Ok(())
}

pub async fn garbage(mut stream: TcpStream) -> io::Result<()> {
    stream
        .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        .await?;
    drain(&mut stream).await;
    Ok(())
}

pub async fn closed(stream: TcpStream) -> io::Result<()> {
    drop(stream);
    Ok(())
}

pub async fn no_gateway(mut stream: TcpStream) -> io::Result<()> {
    Reader::new().head(&mut stream).await?;
    stream
        .write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        .await?;
    stream.shutdown().await?;
    drain(&mut stream).await;
    Ok(())
}
