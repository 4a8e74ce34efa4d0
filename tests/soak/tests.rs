//! The soak as each run of the tests has it: small, with a fixed seed.

use crate::server::Server;
use crate::transport::Via;
use crate::words::{Outcome, Way};
use crate::{drops, run};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use waxwing_types::Provider;

const SEED: u64 = 15;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn five_hundred_sends_on_each_path_come_out_as_the_table_has_it() {
    let ways = [Way::Direct, Way::Facade];
    for (via, sends) in [(Via::Reqwest, 500), (Via::Service, 250)] {
        let report = run::run(SEED, sends, &Provider::ALL, &ways, None, via).await;
        let report = report.expect("a run");
        assert!(report.is_well(), "{via}: {}", report.text(SEED, true));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sends_that_are_dropped_arrive_at_most_once_and_leave_no_connection_stuck() {
    let (_ledger, server) = Server::start_well().await.expect("a server");
    for provider in Provider::ALL {
        let dropped = drops::drops(SEED, provider, 500, server).await;
        let dropped = dropped.expect("a run");
        assert_eq!((dropped.twice, dropped.stuck), (0, 0), "{}", dropped.text());
        assert!(dropped.failed.is_empty(), "{}", dropped.text());
        // Some are dropped before the server has them, and some after.
        assert!(
            dropped.sent > 50 && dropped.sent < 500,
            "{}",
            dropped.text()
        );
    }
}

#[tokio::test]
async fn the_ledger_sees_what_arrives_twice_and_what_is_stuck() {
    let (ledger, server) = Server::start_well().await.expect("a server");
    let request = "POST /meta/1/messages HTTP/1.1\r\nContent-Length: 6\r\n\r\nsoak-7";
    for (sent, twice) in [(1, 0), (1, 1)] {
        let mut stream = TcpStream::connect(server).await.expect("a connection");
        stream
            .write_all(request.as_bytes())
            .await
            .expect("a request");
        let status = stream.read_u8().await.expect("an answer");
        assert_eq!(status, b'H');
        let totals = ledger.totals();
        assert_eq!((totals.sent, totals.twice), (sent, twice));
    }
    let half = &request[..request.len() - 2];
    let mut stream = TcpStream::connect(server).await.expect("a connection");
    stream
        .write_all(half.as_bytes())
        .await
        .expect("half a request");
    while ledger.totals().partial == 0 {
        tokio::task::yield_now().await;
    }
    drop(stream);
    while ledger.totals().partial > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(ledger.totals().broken_off, 1);
}

#[test]
fn a_word_of_the_table_is_read_as_it_is_written() {
    for (text, outcome) in [("Ok", Outcome::Ok), ("NotSent", Outcome::NotSent)] {
        assert_eq!(text.parse(), Ok(outcome));
        assert_eq!(outcome.to_string(), text);
    }
    assert!("ok".parse::<Outcome>().is_err());
}
