//! The ledger server: plain TCP on 127.0.0.1, a listener for each thing that is done to everybody.

use crate::answer::{Script, script};
use crate::bodies::Asked;
use crate::ledger::Ledger;
use crate::plan::{Plan, Step};
use crate::play::play;
use crate::ports;
use crate::request::{Reader, Request};
use crate::table::Fault;
use crate::words::Connect;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use waxwing_types::Provider;

/// The server, and where its listeners are.
pub struct Server {
    pub ledger: Arc<Ledger>,
    /// Where requests are answered.
    pub main: SocketAddr,
    connects: Vec<(Connect, SocketAddr)>,
    ports: Vec<(&'static str, SocketAddr)>,
    /// Fills the queue of the listener that nobody asks.
    _backlog: (TcpListener, Vec<TcpStream>),
}

impl Server {
    /// Starts it, with a listener for each fault that needs one of its own.
    ///
    /// # Errors
    /// A listener cannot be had.
    pub async fn start(faults: &'static [Fault]) -> io::Result<Self> {
        let ledger = Arc::new(Ledger::default());
        let book = ledger.clone();
        let main = listen(move |stream| answered(stream, book.clone(), false)).await?;
        let mut connects = vec![
            (Connect::TlsSilent, listen(ports::silent).await?),
            (Connect::TlsGarbage, listen(ports::garbage).await?),
            (Connect::TlsClosed, listen(ports::closed).await?),
            (Connect::ProxyRefuses, listen(ports::no_gateway).await?),
            (Connect::ProxySilent, listen(ports::silent).await?),
        ];
        let mut ports = Vec::new();
        for fault in faults {
            if let Some(port) = fault.how.port {
                let book = ledger.clone();
                let serve = move |stream| ports::serve(stream, port, fault, book.clone());
                ports.push((fault.name, listen(serve).await?));
            }
        }
        let backlog = backlog().await?;
        connects.push((Connect::Backlog, backlog.0.local_addr()?));
        Ok(Self {
            ledger,
            main,
            connects,
            ports,
            _backlog: backlog,
        })
    }

    /// A server that is well, and answers a little late.
    ///
    /// # Errors
    /// The listener cannot be had.
    pub async fn start_well() -> io::Result<(Arc<Ledger>, SocketAddr)> {
        let ledger = Arc::new(Ledger::default());
        let book = ledger.clone();
        let main = listen(move |stream| answered(stream, book.clone(), true)).await?;
        Ok((ledger, main))
    }

    /// Where a connection does not come about.
    pub fn connect(&self, connect: Connect) -> SocketAddr {
        let found = self.connects.iter().find(|(c, _)| *c == connect);
        found.map_or(self.main, |(_, address)| *address)
    }

    /// Where a fault is done to everybody.
    pub fn port(&self, fault: &str) -> SocketAddr {
        let found = self.ports.iter().find(|(name, _)| *name == fault);
        found.map_or(self.main, |(_, address)| *address)
    }
}

async fn listen<F, S>(serve: S) -> io::Result<SocketAddr>
where
    F: Future<Output = io::Result<()>> + Send + 'static,
    S: Fn(TcpStream) -> F + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        // A client that goes away is no fault of the server.
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    Ok(address)
}

/// A listener that accepts nobody, with its queue filled.
async fn backlog() -> io::Result<(TcpListener, Vec<TcpStream>)> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    let listener = socket.listen(1)?;
    let address = listener.local_addr()?;
    let mut streams = Vec::new();
    for _ in 0..8 {
        let wait = Duration::from_millis(100);
        match tokio::time::timeout(wait, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => streams.push(stream),
            _ => return Ok((listener, streams)),
        }
    }
    Err(io::Error::other("the queue of a listener does not fill"))
}

/// Answers requests, one after another.
async fn answered(mut stream: TcpStream, ledger: Arc<Ledger>, late: bool) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = Reader::new();
    while let Some(request) = reader.request(&mut stream, &ledger).await? {
        let _busy = ledger.busy();
        if let Some(text) = asked_for_totals(&request, &ledger) {
            stream.write_all(text.as_bytes()).await?;
            continue;
        }
        let (Some(provider), Some(number)) = (request.provider(), request.number()) else {
            return Err(io::Error::other("a request without a mark"));
        };
        let step = request.step();
        if late {
            // Before and after it acts, so that a send is dropped on either side.
            tokio::time::sleep(Duration::from_micros(number * 7919 % 1500)).await;
        }
        let met = ledger.request(number, step);
        if late {
            tokio::time::sleep(Duration::from_micros(number * 104_729 % 1500)).await;
        }
        let script = answer(&ledger, met, provider, step, number);
        if !play(&mut stream, script).await? {
            return Ok(());
        }
    }
    Ok(())
}

fn answer(
    ledger: &Ledger,
    met: Option<Plan>,
    provider: Provider,
    step: Step,
    number: u64,
) -> Script {
    if let Some(plan) = &met
        && let Some(planned) = &plan.fault
    {
        return script(planned, Asked::of(plan, step));
    }
    let asked = match ledger.plan(number) {
        Some(plan) => Asked::of(&plan, step),
        None => Asked {
            provider,
            step,
            number,
            read: false,
        },
    };
    Script::plain(asked)
}

/// The ledger's own question, asked by who drops sends.
fn asked_for_totals(request: &Request, ledger: &Ledger) -> Option<String> {
    if !request.head.starts_with("GET /ledger ") {
        return None;
    }
    let totals = ledger.totals();
    // The connection that asks is busy itself.
    let busy = totals.busy.saturating_sub(1);
    let text = format!(
        "{} {} {} {busy} {}",
        totals.sent, totals.twice, totals.broken_off, totals.partial
    );
    let length = text.len();
    Some(format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{text}"
    ))
}
