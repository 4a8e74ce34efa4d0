//! Answers, written by hand so that each of their parts can be wrong.

use crate::bodies::Asked;
use crate::plan::Planned;
use crate::table::{Answer, codes};
use crate::words::{Body, End, Framing, Place, Raw};
use fastrand::Rng;
use std::fmt;

/// What is written, and what becomes of the connection.
pub struct Script {
    /// Before anything is written, in milliseconds.
    pub pause: u64,
    pub bytes: Vec<u8>,
    /// A few bytes at a time.
    pub drip: bool,
    /// Then nothing comes until the client goes.
    pub hangs: bool,
    /// How the connection ends; none where it goes on.
    pub end: Option<End>,
}

impl Script {
    /// The answer of a server that is well.
    pub fn plain(asked: Asked) -> Self {
        let (status, body) = (200, asked.success());
        let length = body.len();
        let mut bytes = format!(
            "HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        )
        .into_bytes();
        bytes.extend(body);
        Self {
            pause: 0,
            bytes,
            drip: false,
            hangs: false,
            end: None,
        }
    }
}

/// What a fault's choices came to.
pub struct Choice {
    rng: Rng,
    pub status: Option<u16>,
    pub body: Body,
    pub code: Option<&'static str>,
    media_type: Option<&'static str>,
}

impl Choice {
    pub fn new(planned: &Planned, asked: Asked) -> Self {
        let answer = &planned.fault.how.answer;
        let mut rng = Rng::with_seed(planned.roll);
        let codes = answer
            .code
            .map_or(&[][..], |set| codes(set, asked.provider));
        Self {
            status: pick(&mut rng, &answer.status),
            body: pick(&mut rng, &answer.body).unwrap_or(Body::None),
            code: pick(&mut rng, codes),
            media_type: pick(&mut rng, &answer.types),
            rng,
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(status) = self.status else {
            return f.write_str("no status");
        };
        write!(f, "HTTP {status}, body {}", self.body)?;
        match self.code {
            Some(code) => write!(f, ", code {code}"),
            None => Ok(()),
        }
    }
}

fn pick<T: Copy>(rng: &mut Rng, of: &[T]) -> Option<T> {
    (!of.is_empty()).then(|| of[rng.usize(..of.len())])
}

/// The answer with its fault.
pub fn script(planned: &Planned, asked: Asked) -> Script {
    let answer = &planned.fault.how.answer;
    let mut choice = Choice::new(planned, asked);
    let mut bytes = Vec::new();
    for status in &answer.first {
        bytes.extend(format!("HTTP/1.1 {status} Before\r\n\r\n").into_bytes());
    }
    let mut script = Script {
        pause: answer.pause,
        bytes,
        drip: answer.drip,
        hangs: answer.slow.is_some(),
        end: Some(answer.end.unwrap_or(End::Close)),
    };
    if let Some(raw) = answer.raw {
        script.bytes.extend(in_place(raw));
        return script;
    }
    let Some(status) = choice.status else {
        return script;
    };
    let body = asked.body(choice.body, status, choice.code);
    let whole = Whole::new(answer, &choice, status, &body);
    match answer.cut.or(answer.slow) {
        Some(place) => script.bytes.extend(whole.until(place, &mut choice.rng)),
        None => {
            if whole.keeps && answer.end.is_none() {
                script.end = None;
            }
            script.bytes.extend(whole.bytes);
        }
    }
    script
}

/// A whole answer, and where its parts end.
struct Whole {
    bytes: Vec<u8>,
    status_line: usize,
    head: usize,
    /// Where the last byte of the body stands.
    last: usize,
    /// The connection may go on.
    keeps: bool,
}

impl Whole {
    fn new(answer: &Answer, choice: &Choice, status: u16, body: &[u8]) -> Self {
        let framing = answer.framing.unwrap_or(Framing::Length);
        let keeping = [Framing::Length, Framing::Chunked, Framing::ChunkExtras];
        let keeps = keeping.contains(&framing) && !answer.http10 && status != 101;
        let version = if answer.http10 { "1.0" } else { "1.1" };
        let mut head = format!("HTTP/{version} {status} Answer\r\n");
        let status_line = head.len();
        let mut add = |name: &str, value: &str| head += &format!("{name}: {value}\r\n");
        let media_type = choice.media_type.unwrap_or(match choice.body {
            Body::Html => "text/html; charset=utf-8",
            Body::Text => "text/plain",
            Body::Noise => "application/octet-stream",
            _ => "application/json",
        });
        add("Date", "Thu, 01 Jan 2026 00:00:00 GMT");
        if let Some(location) = answer.location {
            add("Location", location);
        }
        for value in &answer.retry_after {
            add("Retry-After", value);
        }
        if choice.body == Body::Gzip {
            add("Content-Encoding", "gzip");
        }
        if status == 101 {
            add("Upgrade", "websocket");
            add("Connection", "upgrade");
        } else if !keeps {
            add("Connection", "close");
        }
        let length = body.len().to_string();
        let mut wire = body.to_vec();
        let mut last = body.len().saturating_sub(1);
        if choice.body != Body::None {
            add("Content-Type", media_type);
            match framing {
                Framing::Length | Framing::AnnouncedClose | Framing::Long => {
                    add("Content-Length", &length);
                }
                Framing::Close => {}
                Framing::LengthTwice => {
                    add("Content-Length", &length);
                    add("Content-Length", &length);
                }
                Framing::LengthsDiffer => {
                    add("Content-Length", &length);
                    add("Content-Length", &(body.len() + 7).to_string());
                }
                Framing::Chunked | Framing::ChunkExtras | Framing::BadChunk => {
                    add("Transfer-Encoding", "chunked");
                    (wire, last) = chunks(body, framing);
                }
            }
            if framing == Framing::Long {
                wire.extend(b"and more than was announced");
            }
        }
        head += "\r\n";
        let mut bytes = head.into_bytes();
        let head = bytes.len();
        bytes.extend(wire);
        Self {
            bytes,
            status_line,
            head,
            last: head + last,
            keeps,
        }
    }

    /// The answer up to somewhere in a part of it; never with the whole body.
    fn until(&self, place: Place, rng: &mut Rng) -> &[u8] {
        let end = match place {
            Place::Start => 0,
            Place::Status => rng.usize(1..self.status_line),
            Place::Headers => rng.usize(self.status_line..self.head),
            Place::Between => self.head,
            Place::Body => rng.usize((self.head + 1).min(self.last)..=self.last),
        };
        &self.bytes[..end]
    }
}

/// A body in three chunks, and where its last byte stands.
fn chunks(body: &[u8], framing: Framing) -> (Vec<u8>, usize) {
    let mut wire = Vec::new();
    let mut last = 0;
    let third = body.len().div_ceil(3).max(1);
    for (i, piece) in body.chunks(third).enumerate() {
        let size = match framing {
            Framing::BadChunk if i == 1 => "zz".to_owned(),
            Framing::ChunkExtras => format!("{:04X};name=\"value\"", piece.len()),
            _ => format!("{:x}", piece.len()),
        };
        wire.extend(format!("{size}\r\n").into_bytes());
        wire.extend(piece);
        last = wire.len() - 1;
        wire.extend(b"\r\n");
    }
    wire.extend(match framing {
        Framing::ChunkExtras => &b"0\r\nTrailing: yes\r\n\r\n"[..],
        _ => b"0\r\n\r\n",
    });
    (wire, last)
}

/// What is no answer.
fn in_place(raw: Raw) -> Vec<u8> {
    let ok = "HTTP/1.1 200 OK\r\n";
    let text = match raw {
        Raw::Noise => return (0..200u8).map(|i| i.wrapping_mul(91) ^ 0xa5).collect(),
        Raw::TlsAlert => return vec![0x15, 3, 3, 0, 2, 2, 40],
        Raw::Smtp => "220 mail.example.com ESMTP\r\n500 not understood\r\n".to_owned(),
        Raw::Version => "HTTP/7.3 200 OK\r\nContent-Length: 0\r\n\r\n".to_owned(),
        Raw::Status => "HTTP/1.1 fine OK\r\nContent-Length: 0\r\n\r\n".to_owned(),
        Raw::Header => format!("{ok}a header without a colon\r\nContent-Length: 0\r\n\r\n"),
        Raw::Length => format!("{ok}Content-Length: much\r\n\r\n"),
        Raw::Large => format!("{ok}Filler: {}\r\n", "x".repeat(600 * 1024)),
        Raw::Many => format!(
            "{ok}{}Content-Length: 0\r\n\r\n",
            "Filler: x\r\n".repeat(500)
        ),
    };
    text.into_bytes()
}
