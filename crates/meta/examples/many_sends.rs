//! What a send costs: texts to a program on this machine that answers each with the same 200.
//!
//! `cargo build --release -p waxwing-meta --example many_sends`, then
//! `valgrind --tool=callgrind target/release/examples/many_sends 20000`. The responder is a process of its own, so that
//! only the client's instructions are counted. Divide the difference of two runs by the difference of their numbers.

use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use waxwing_meta::messages::{SendMessageRequest, TextContent};
use waxwing_meta::{Auth, Client};

const ANSWER: &str = r#"{"messaging_product":"whatsapp","contacts":[{"input":"15550001111","wa_id":"15550001111"}],"messages":[{"id":"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA"}]}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let argument = std::env::args().nth(1).unwrap_or_else(|| "200".to_owned());
    if argument == "respond" {
        return Ok(respond()?);
    }
    let number: u32 = argument.parse()?;
    let mut responder = Command::new(std::env::current_exe()?)
        .arg("respond")
        .stdout(Stdio::piped())
        .spawn()?;
    let mut address = String::new();
    let output = responder
        .stdout
        .take()
        .ok_or("the responder has no output")?;
    BufReader::new(output).read_line(&mut address)?;
    let client = Client::builder()
        .auth(Auth::bearer("secret"))
        .base_url(format!("http://{}", address.trim()))
        .build()?;
    let phone = client.phone("106540352242922");
    let sent = async {
        for _ in 0..number {
            let text = TextContent::new("Your order of 3 items is on its way.");
            let message = SendMessageRequest::to("+15550001111", text);
            phone.send_message(&message).await?;
        }
        Ok::<(), waxwing_meta::runtime::Error>(())
    };
    let result = sent.await;
    responder.kill()?;
    result?;
    println!("{number} texts sent");
    Ok(())
}

/// Prints its address and answers one connection after the other.
fn respond() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept()?;
        // A connection that ends is followed by the next one.
        let _ = answer(&stream);
    }
}

fn answer(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let response = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let mut reader = BufReader::new(stream);
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            if line == "\r\n" {
                break;
            }
        }
        io::copy(&mut reader.by_ref().take(length), &mut io::sink())?;
        stream.write_all(response.as_bytes())?;
    }
}
