//! What the runtime gives to be awaited may move between threads and be spawned: asserted by being compiled.

use crate::demo::{FETCH, GET, TOKEN, client};
use futures_core::Stream;
use serde_json::Value;
use std::future::IntoFuture;
use waxwing_runtime::generated::{PageBy, Paging};
use waxwing_runtime::{Downloaded, FilePart, Response};

static PAGING: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};

/// Is `Send`, though it borrows.
fn moves<T: Send>(_: T) {}

/// Is `Send` and borrows nothing.
fn spawns<T: Send + 'static>(_: T) {}

/// A stream that may be spawned, and polled where it lies.
fn streams<T: Stream + Send + Unpin + 'static>(_: T) {}

#[test]
fn futures_may_be_spawned_where_their_inputs_may() {
    // Their making alone: nothing is sent before one is polled.
    let client = client("http://127.0.0.1:9");
    spawns(client.request(&GET).call::<Value>().into_future());
    spawns(client.request(&GET).call_unread().into_future());
    spawns(client.call("GET", [TOKEN]).into_future());
    spawns(client.download(&FETCH, "https://example.com").into_future());
    spawns(client.request(&FETCH).download().into_future());
    streams(client.request(&GET).pages::<Value>(&PAGING));
    spawns(client.request(&GET).pages::<Value>(&PAGING).collect());
    let mut pages = client.request(&GET).pages::<Value>(&PAGING);
    moves(pages.next());
    moves(FilePart::bytes(TOKEN).length());
    spawns(client);
}

#[expect(
    dead_code,
    reason = "there is no file without a server; it is enough that this compiles"
)]
fn of_a_file(mut file: Downloaded, other: Downloaded, answer: Response<Value>) {
    moves(file.chunk());
    spawns(file.bytes());
    spawns(other.save("note.ogg"));
    spawns(answer);
}
