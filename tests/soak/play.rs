//! Writing an answer, and ending a connection.

use crate::answer::Script;
use crate::words::End;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Longest time that a connection is left hanging.
const HANGS: Duration = Duration::from_secs(20);
/// Sizes of the pieces of an answer that comes in drops. Hundreds of single bytes fill a receiver's buffer, each with a
/// packet of its own, and then the connection stands still for seconds.
const PIECES: [usize; 6] = [1, 2, 9, 1, 5, 14];

/// Plays an answer; whether the connection goes on.
pub async fn play(stream: &mut TcpStream, script: Script) -> io::Result<bool> {
    if script.pause > 0 {
        tokio::time::sleep(Duration::from_millis(script.pause)).await;
    }
    if script.drip {
        let mut rest = &script.bytes[..];
        for size in PIECES.into_iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (piece, after) = rest.split_at(size.min(rest.len()));
            stream.write_all(piece).await?;
            tokio::task::yield_now().await;
            rest = after;
        }
    } else {
        stream.write_all(&script.bytes).await?;
    }
    if script.hangs {
        drain(stream).await;
    }
    match script.end {
        None => Ok(true),
        Some(End::Close) => {
            stream.shutdown().await?;
            drain(stream).await;
            Ok(false)
        }
        Some(End::Reset) => {
            stream.set_zero_linger()?;
            Ok(false)
        }
    }
}

/// Reads until the client goes.
pub async fn drain(stream: &mut TcpStream) {
    let mut rest = [0; 4096];
    let read = async { while matches!(stream.read(&mut rest).await, Ok(n) if n > 0) {} };
    // The client goes at its own time-out; one that stays is left behind.
    let _ = tokio::time::timeout(HANGS, read).await;
}
