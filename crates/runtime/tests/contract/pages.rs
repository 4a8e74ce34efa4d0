//! Lists in pages: what is asked for, what comes out, and where it ends.

use crate::demo::{GET, TOKEN, Text, builder, call, client};
use crate::server::{Reply, Server, http};
use serde_json::json;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use waxwing_runtime::generated::{Operation, PageBy, Paging, RequestBuilder};
use waxwing_runtime::{Auth, Client, Error, ErrorKind, Outcome, Pages};
use waxwing_types::{Checker, Validate};

static LIST: Operation = Operation {
    id: "list",
    path: "/list",
    ..Operation::GET
};

const fn cursor(more: Option<&'static str>) -> Paging {
    Paging {
        items: "/data",
        by: PageBy::Cursor {
            cursor: "/after",
            parameter: "after",
            more,
        },
    }
}
static CURSOR: Paging = cursor(None);
static CURSOR_MORE: Paging = cursor(Some("/next"));
static OFFSET: Paging = Paging {
    items: "",
    by: PageBy::Offset {
        offset: "offset",
        limit: "limit",
    },
};
const fn numbered(first: u64) -> Paging {
    Paging {
        items: "/data",
        by: PageBy::Page {
            page: "page",
            first,
            pages: "/pages",
        },
    }
}
static FROM_0: Paging = numbered(0);
static FROM_1: Paging = numbered(1);

/// What the caller puts into the query.
#[derive(serde::Serialize, Default)]
struct Query {
    limit: Option<u64>,
    offset: Option<u64>,
    page: Option<u64>,
    after: Option<&'static str>,
}

impl Validate for Query {
    fn check(&self, _: &mut Checker) {}
}

fn ok(body: &serde_json::Value) -> Reply {
    http("200 OK", &body.to_string())
}

fn list(client: &Client) -> RequestBuilder {
    client.request(&LIST)
}

/// All that comes, errors by their kind; what was asked for is in the server's memory.
async fn drain(mut pages: Pages<u64>) -> Vec<Result<u64, ErrorKind>> {
    let mut all = Vec::new();
    while let Some(item) = pages.next().await {
        all.push(item.map_err(|e| e.kind()));
        assert!(all.len() < 100, "no end");
    }
    assert!(pages.next().await.is_none(), "an end is an end");
    all
}

fn asked(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let target = |request: &String| {
        let line = request.lines().next().unwrap_or_default();
        line.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    requests.iter().map(target).collect()
}

#[tokio::test]
async fn each_kind_of_list_goes_on_to_its_end() {
    let none = Query::default;
    for (paging, query, replies, items, expected) in [
        // A cursor: until there is none, or an empty one. A page may be empty in between.
        (
            &CURSOR,
            none(),
            vec![
                json!({"data": [1, 2], "after": "a b"}),
                json!({"data": [], "after": 17}),
                json!({"data": [3], "after": ""}),
            ],
            vec![1, 2, 3],
            vec!["/list", "/list?after=a+b", "/list?after=17"],
        ),
        (
            &CURSOR,
            Query {
                after: Some("x"),
                limit: Some(2),
                ..none()
            },
            vec![
                json!({"data": [1], "after": "y"}),
                json!({"data": {}, "after": null}),
            ],
            vec![1],
            vec!["/list?after=x&limit=2", "/list?limit=2&after=y"],
        ),
        (&CURSOR, none(), vec![json!({})], vec![], vec!["/list"]),
        // With a sign that there is more, the cursor alone says nothing.
        (
            &CURSOR_MORE,
            none(),
            vec![
                json!({"data": [1], "after": "a", "next": "https://example.com"}),
                json!({"data": [2], "after": "b", "next": true}),
                json!({"data": [3], "after": "c"}),
            ],
            vec![1, 2, 3],
            vec!["/list", "/list?after=a", "/list?after=b"],
        ),
        (
            &CURSOR_MORE,
            none(),
            vec![json!({"data": [1], "after": "a", "next": null})],
            vec![1],
            vec!["/list"],
        ),
        (
            &CURSOR_MORE,
            none(),
            vec![json!({"data": [1], "after": "a", "next": false})],
            vec![1],
            vec!["/list"],
        ),
        // An offset: until a page is short of its limit, or empty where none was set.
        (
            &OFFSET,
            Query {
                limit: Some(2),
                ..none()
            },
            vec![json!([1, 2]), json!([3])],
            vec![1, 2, 3],
            vec!["/list?limit=2", "/list?limit=2&offset=2"],
        ),
        (
            &OFFSET,
            Query {
                offset: Some(10),
                ..none()
            },
            vec![json!([1, 2]), json!([3]), json!([])],
            vec![1, 2, 3],
            vec!["/list?offset=10", "/list?offset=12", "/list?offset=13"],
        ),
        (&OFFSET, none(), vec![json!({})], vec![], vec!["/list"]),
        (&OFFSET, none(), vec![json!(null)], vec![], vec!["/list"]),
        // A page number: until the last page, counted from the first.
        (
            &FROM_0,
            none(),
            vec![
                json!({"data": [1], "pages": 2}),
                json!({"data": [2], "pages": "2"}),
            ],
            vec![1, 2],
            vec!["/list", "/list?page=1"],
        ),
        (
            &FROM_1,
            none(),
            vec![
                json!({"data": [1], "pages": "2"}),
                json!({"data": [2], "pages": 2}),
            ],
            vec![1, 2],
            vec!["/list", "/list?page=2"],
        ),
        (
            &FROM_1,
            Query {
                page: Some(2),
                ..none()
            },
            vec![
                json!({"data": [1], "pages": 4}),
                json!({"data": null, "pages": 4}),
            ],
            vec![1],
            vec!["/list?page=2", "/list?page=3"],
        ),
        (
            &FROM_0,
            none(),
            vec![json!({"data": [1]})],
            vec![1],
            vec!["/list"],
        ),
    ] {
        let server = Server::start(replies.iter().map(ok)).await;
        let pages = list(&client(&server.origin)).query(&query).pages(paging);
        let found = drain(pages).await;
        assert_eq!(found, items.into_iter().map(Ok).collect::<Vec<_>>());
        // Which member of a query comes first means nothing.
        let sorted = |line: &str| {
            let (path, query) = line.split_once('?').unwrap_or((line, ""));
            let mut pairs: Vec<String> = query.split('&').map(str::to_owned).collect();
            pairs.sort();
            (path.to_owned(), pairs)
        };
        let asked: Vec<_> = asked(&server).iter().map(|line| sorted(line)).collect();
        let expected: Vec<_> = expected.iter().map(|line| sorted(line)).collect();
        assert_eq!(asked, expected);
    }
}

#[tokio::test]
async fn cursors_that_go_round_in_circles_end_with_an_error_after_their_items() {
    for (circle, most) in [(1, 3), (2, 6), (3, 8), (5, 14)] {
        let page = |n: usize| ok(&json!({"data": [n], "after": format!("c{}", n % circle)}));
        let server = Server::start((0..20).map(page)).await;
        let found = drain(list(&client(&server.origin)).pages(&CURSOR)).await;
        let (end, items) = found.split_last().expect("an error at least");
        assert_eq!(*end, Err(ErrorKind::Decode));
        assert!(items.iter().all(Result::is_ok), "{found:?}");
        // One item a page, and none of a page that came is lost.
        assert_eq!(items.len(), server.requests().len());
        assert!(items.len() <= most, "{circle}: {}", items.len());
    }
}

#[tokio::test]
async fn empty_pages_that_never_end_are_an_error() {
    // How many empty pages there are between two that have an item.
    for (empty, is_whole) in [(0, true), (99, true), (100, false)] {
        let page = |n: usize| {
            let items = match n % (empty + 1) {
                0 => vec![n],
                _ => Vec::new(),
            };
            ok(&json!({"data": items, "after": format!("c{n}")}))
        };
        let last = ok(&json!({"data": []}));
        let pages = (0..=empty * 2 + 2).map(page).chain([last]);
        let server = Server::start(pages).await;
        let found = drain(list(&client(&server.origin)).pages(&CURSOR)).await;
        match is_whole {
            true => assert_eq!((found.len(), found.iter().all(Result::is_ok)), (3, true)),
            false => assert_eq!(found, [Ok(0), Err(ErrorKind::Decode)]),
        }
    }
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_an_error_of_its_own() {
    let said = format!("15550001111 {TOKEN}");
    let page = json!({"data": [1, said, 3]});
    let server = Server::start([ok(&page)]).await;
    let mut pages = list(&client(&server.origin)).pages::<u64>(&CURSOR);
    assert_eq!(pages.next().await.expect("an item").expect("a number"), 1);
    let error = pages.next().await.expect("an item").expect_err("a text");
    let kind = (error.kind(), error.outcome(), error.is_retryable());
    assert_eq!(kind, (ErrorKind::Decode, Outcome::Accepted, false));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("an item cannot be read"), "{shown}");
    assert!(
        !shown.contains("15550001111") && !shown.contains(TOKEN),
        "{shown}"
    );
    assert_eq!(pages.next().await.expect("an item").expect("a number"), 3);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_error_ends_it_after_the_items_before() {
    let first = || ok(&json!({"data": [1, 2], "after": "a"}));
    let busy = || http("503 x\r\nRetry-After: 0", "{}");
    let last = || ok(&json!({"data": [3]}));
    for (replies, expected) in [
        // A page is repeated like any call that does no harm twice.
        (vec![first(), busy(), last()], vec![Ok(1), Ok(2), Ok(3)]),
        (
            vec![first(), http("400 x", "{}"), last()],
            vec![Ok(1), Ok(2), Err(ErrorKind::Api)],
        ),
        (
            vec![first(), http("200 OK", "{]"), last()],
            vec![Ok(1), Ok(2), Err(ErrorKind::Decode)],
        ),
        (
            vec![first(), ok(&json!({"data": "none"})), last()],
            vec![Ok(1), Ok(2), Err(ErrorKind::Decode)],
        ),
        (
            vec![first(), ok(&json!({"data": {"0": 3}})), last()],
            vec![Ok(1), Ok(2), Err(ErrorKind::Decode)],
        ),
    ] {
        let server = Server::start(replies).await;
        let pages = || list(&client(&server.origin)).pages::<u64>(&CURSOR);
        assert_eq!(drain(pages()).await, expected);
    }
    let server = Server::start([first(), http("400 x", "{}")]).await;
    let all: Result<Vec<u64>, Error> = list(&client(&server.origin)).pages(&CURSOR).collect().await;
    assert_eq!(all.expect_err("the second page").status(), Some(400));
}

#[tokio::test]
async fn what_is_wrong_with_the_arguments_comes_first_and_alone() {
    let server = Server::start([]).await;
    let prepare = list(&client(&server.origin)).query_param("limit", "");
    assert_eq!(
        drain(prepare.pages(&CURSOR)).await,
        [Err(ErrorKind::Invalid)]
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn no_page_is_asked_for_beyond_what_is_wanted() {
    for (most, requests) in [(0, 0), (1, 1), (2, 1), (3, 2), (9, 2)] {
        let server = Server::start([
            ok(&json!({"data": [1, 2], "after": "a"})),
            ok(&json!({"data": [3, 4]})),
        ])
        .await;
        let pages = list(&client(&server.origin)).pages::<u64>(&CURSOR);
        let items = pages.at_most(most).collect().await.expect("read");
        let all = [1, 2, 3, 4];
        let wanted = &all[..all.len().min(usize::try_from(most).expect("small"))];
        assert_eq!(
            (items.as_slice(), server.requests().len()),
            (wanted, requests)
        );
    }
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_polled_or_after_it_is_dropped() {
    let page = || ok(&json!({"data": [1, 2], "after": "a"}));
    let server = Server::start([page(), page()]).await;
    let client = client(&server.origin);
    drop(list(&client).pages::<u64>(&CURSOR));
    let mut pages = list(&client).pages::<u64>(&CURSOR);
    pages.next().await.expect("an item").expect("a number");
    drop(pages);
    // Whatever were on its way would arrive before this.
    call(&client, &GET).await.expect("answered");
    assert_eq!(asked(&server), ["/list", "/get"]);
}

#[tokio::test]
async fn a_wait_for_an_item_may_be_given_up_and_taken_up_again() {
    let page = ok(&json!({"data": [1]}));
    let server = Server::start([page]).await;
    let mut pages = list(&client(&server.origin)).pages::<u64>(&CURSOR);
    let mut context = Context::from_waker(Waker::noop());
    // Polled once: asked for, and not there yet.
    assert!(matches!(
        pin!(pages.next()).poll(&mut context),
        Poll::Pending
    ));
    assert_eq!(pages.next().await.expect("an item").expect("a number"), 1);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn settings_hold_for_each_page() {
    let server = Server::start([
        ok(&json!({"data": [{"text": "a"}], "after": "a"})),
        ok(&json!({"data": [{"text": "b"}]})),
    ])
    .await;
    let client = builder(&server.origin).auth(Auth::bearer("another"));
    let pages = list(&client.build().expect("a client")).pages::<Text>(&CURSOR);
    let items = pages.auth(Auth::bearer(TOKEN)).collect().await;
    assert_eq!(items.expect("read").len(), 2);
    let line = format!("authorization: Bearer {TOKEN}\r\n");
    assert!(server.requests().iter().all(|r| r.contains(&line)));
}
