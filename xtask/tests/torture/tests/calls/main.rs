//! What goes over the wire for every kind of operation, and what comes back of every kind of answer.

mod server;

use serde_json::{Value, json};
use server::{Asked, serve};
use waxwing_runtime::{Call, Error, ErrorKind, FilePart};
use waxwing_torture::lists::*;
use waxwing_torture::shared::ThingId;
use waxwing_torture::things::*;
use waxwing_torture::{Auth, Client};

const DONE: &str = r#"{"id":"thing-1"}"#;

fn client(origin: &str, v1: bool) -> Client {
    let (base, builder) = match v1 {
        true => ("/v1", Client::v1_builder()),
        false => ("/v2", Client::builder()),
    };
    let builder = builder.auth(Auth::bearer("secret"));
    let client = builder.base_url(format!("{origin}{base}")).build();
    client.expect("a client")
}

async fn asked<T>(call: impl FnOnce(&Client) -> Call<T>, answer: &'static str) -> Asked
where
    T: waxwing_json::FromJson + 'static,
{
    let (origin, asked) = serve([answer]).await;
    call(&client(&origin, false)).await.expect("an answer");
    asked.await.expect("the server").remove(0)
}

/// Members of a query or form, sorted: their order means nothing.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect();
    pairs.sort();
    pairs
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
        .collect()
}

fn same(body: &str, expected: Value) {
    let body: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(body, expected);
}

#[tokio::test]
async fn arguments_go_where_they_belong() {
    let query = GetThingQuery::new(["1".to_owned(), "2".to_owned()])
        .with_ids(["a".to_owned(), "b".to_owned()])
        .with_fields(["id".to_owned(), "size".to_owned()]);
    let get = asked(
        |c| c.get_thing("thing 1", &query, Some("t-1".into()), 4),
        DONE,
    )
    .await;
    let (path, pairs) = get.line.split_once('?').expect("a query");
    assert_eq!(path, "GET /v2/things/thing%201");
    let expected = [
        ("fields", "id,size"),
        ("ids", "a"),
        ("ids", "b"),
        ("tasks", r#"["1","2"]"#),
    ];
    assert_eq!(self::pairs(pairs), owned(&expected));
    assert!(get.head.contains("x-trace: t-1") && get.head.contains("file_offset: 4"));
    assert!(get.head.contains("authorization: bearer secret"));

    let chat: waxwing_types::Jid = "15550001111@c.us".parse().expect("a chat");
    let number = asked(|c| c.get_number(7, chat), DONE).await;
    assert_eq!(number.line, "GET /v2/numbers/7/15550001111@c.us");

    let delete = asked(|c| c.delete_thing("t", &Why::new("old")), "").await;
    assert_eq!(delete.line, "DELETE /v2/things/t");
    same(&delete.body, json!({"reason": "old"}));
    assert_eq!(
        asked(|c| c.head_thing("t"), "").await.line,
        "HEAD /v2/things/t"
    );
}

#[tokio::test]
async fn bodies_are_written_in_each_form() {
    let odd = Odd::new(
        "https://example.com/a",
        "15550001111@c.us"
            .parse::<waxwing_types::Jid>()
            .expect("a chat"),
    )
    .with_a_b(1)
    .with_type("x")
    .with_unsafe(true)
    .with_colour(Colour::Red)
    .with_unknown(Sort::NotKnown);
    same(
        &asked(|c| c.send_odd(&odd), DONE).await.body,
        json!({"file[url]": "https://example.com/a", "a.b": 1, "type": "x", "unsafe": true, "colour": "1",
            "unknown": "UNKNOWN", "to": "15550001111@c.us"}),
    );
    let built = Built::new("1", "2", "3", "4");
    same(
        &asked(|c| c.send_built(&built), DONE).await.body,
        json!({"a": "1", "b": "2", "c": "3", "d": "4"}),
    );
    let forms = Forms::of_amount(Money::new(4.5, "EUR")).with_either("a");
    same(
        &asked(|c| c.send_forms(&forms), DONE).await.body,
        json!({"amount": {"value": 4.5, "currency": "EUR"}, "either": "a"}),
    );
    let token = asked(
        |c| c.get_token(&TokenRequest::new("s&s")),
        r#"{"access_token":"t"}"#,
    )
    .await;
    assert_eq!(token.line, "POST /v2/token");
    let expected = [
        ("client_secret", "s&s"),
        ("grant_type", "client_credentials"),
    ];
    assert_eq!(pairs(&token.body), owned(&expected));
    assert!(!token.head.contains("authorization"), "{}", token.head);

    let note = || FilePart::bytes(&b"OggS"[..]).file_name("a.ogg");
    let upload = asked(|c| c.upload_bytes("upload:a?sig=b", note()), DONE).await;
    assert_eq!(
        (&*upload.line, &*upload.body),
        ("POST /v2/upload:a?sig=b", "OggS")
    );
    let papers = asked(|c| c.upload_papers(vec![note(), note()]), DONE).await;
    assert_eq!(papers.body.matches("name=\"papers[]\"").count(), 2);
    let voice = SendVoiceUpload::new(
        "15550001111@c.us"
            .parse::<waxwing_types::Jid>()
            .expect("a chat"),
    )
    .with_loud(true)
    .with_more([("a", json!([1]))]);
    let form = asked(
        |c| c.instance("acc-1").send_voice_upload(&voice, note(), None),
        DONE,
    )
    .await;
    assert_eq!(form.line, "POST /v2/voice?instance_id=acc-1");
    for part in [
        "name=\"loud\"\r\n\r\n1\r\n",
        "name=\"more\"\r\n\r\n{\"a\":[1]}\r\n",
        "filename=\"a.ogg\"",
    ] {
        assert!(form.body.contains(part), "{part}\n{}", form.body);
    }
}

#[tokio::test]
async fn a_union_lies_beside_its_envelope() {
    for (content, expected) in [
        (
            Content::from(TextBody::new("Hello")),
            json!({"type": "text", "text": {"body": "Hello"}}),
        ),
        (
            Content::Film(MediaContent::new("https://example.com")),
            json!({"type": "film", "link": "https://example.com"}),
        ),
        (
            Content::from(Menu::from(ListMenu::new([Row::new("One")]))),
            json!({"type": "menu", "menu": {"kind": "list", "rows": [{"title": "One"}]}}),
        ),
    ] {
        let message = SendThing::new("15550001111", content).with_context("thing-0");
        let mut expected = expected;
        expected["product"] = "torture".into();
        expected["to"] = "15550001111".into();
        expected["context"] = "thing-0".into();
        let asked = asked(|c| c.account("acc-1").send_thing(&message), DONE).await;
        assert_eq!(asked.line, "POST /v2/acc-1/messages");
        same(&asked.body, expected);
    }
    let read = asked(
        |c| c.account("acc-1").mark_read(&MarkRead::new("thing-1")),
        DONE,
    )
    .await;
    assert_eq!(read.line, "POST /v2/acc-1/messages");
    same(
        &read.body,
        json!({"status": "read", "message_id": "thing-1"}),
    );
}

#[tokio::test]
async fn the_first_generation_names_members_in_its_paths() {
    let (origin, asked) = serve([DONE, DONE, DONE]).await;
    let old = client(&origin, true).instance("acc-1");
    let chat: waxwing_types::Jid = "15550001111@c.us".parse().expect("a chat");
    let voice = SendVoice::new(chat, "https://example.com/a").with_loud(true);
    old.send_voice(&voice).await.expect("an answer");
    old.set_label(&SetLabel::new("new").with_colour("red"))
        .await
        .expect("an answer");
    client(&origin, true).get_state().await.expect("an answer");
    let asked = asked.await.expect("the server");
    let (path, query) = asked[0].line.split_once('?').expect("a query");
    assert_eq!(path, "POST /v1/chats/15550001111@c.us/voice");
    let expected = [
        ("instance_id", "acc-1"),
        ("loud", "true"),
        ("url", "https://example.com/a"),
    ];
    assert_eq!(pairs(query), owned(&expected));
    assert_eq!(asked[1].line, "PUT /v1/labels/new?instance_id=acc-1");
    same(&asked[1].body, json!({"colour": "red"}));
    assert_eq!(asked[2].line, "GET /v1/state");
    let error = client(&origin, true)
        .send_odd(&Odd::default_of_test())
        .await
        .expect_err("v1 lacks it");
    assert_eq!(error.kind(), ErrorKind::Unsupported);
    let error = client(&origin, false).get_state().await;
    let error = error.expect_err("v1 alone has it");
    assert_eq!(error.kind(), ErrorKind::Unsupported);
}

trait OfTest {
    fn default_of_test() -> Self;
}

impl OfTest for Odd {
    fn default_of_test() -> Self {
        Odd::new(
            "a",
            "15550001111@c.us"
                .parse::<waxwing_types::Jid>()
                .expect("a chat"),
        )
    }
}

#[tokio::test]
async fn every_limit_that_is_broken_is_named_before_anything_is_sent() {
    let nobody = client("http://127.0.0.1:1", false);
    let rows = [Row::new("too long"), Row::new("ok"), Row::new("ok")];
    let message = SendThing::new("1", Menu::from(ListMenu::new(rows)));
    let refused = |call: Call<waxwing_torture::shared::Done>| async move {
        let error: Error = call.await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Invalid);
        error.to_string()
    };
    assert_eq!(
        refused(nobody.account("acc-1").send_thing(&message)).await,
        "torture send_thing: not sent: menu.rows: 3 items, allowed at most 2; menu.rows[0].title: 8 characters, \
         allowed at most 5; fix the request"
    );
    let forms = Forms::of_amount(Money::new(-1.0, "EUR"));
    assert_eq!(
        refused(nobody.send_forms(&forms)).await,
        "torture send_forms: not sent: amount.value: -1, allowed 0 or more; fix the request"
    );
    let mut profile = Profile::new("much too long");
    profile.list = Some(vec![Profile::new("x")]);
    profile.list.as_mut().expect("a list")[0].name = None;
    let error = nobody
        .put_profile("t", &profile)
        .await
        .expect_err("refused");
    assert_eq!(
        error.to_string(),
        "torture put_profile: not sent: name: 13 characters, allowed at most 9; list[0].name: must be given; fix the \
         request"
    );
}

#[tokio::test]
async fn a_list_that_goes_on_is_a_stream() {
    let (origin, asked) = serve([
        r#"{"data":[{"id":"a"},{"id":"b"}],"paging":{"after":"c1","next":"x"}}"#,
        r#"{"data":[{"id":"c"}],"paging":{"after":"c2"}}"#,
    ])
    .await;
    let items = client(&origin, false).list_by_cursor_all(&ListByCursorQuery::new().with_limit(2));
    let ids: Vec<String> = items
        .collect()
        .await
        .expect("all")
        .into_iter()
        .map(|i| i.id)
        .collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let lines: Vec<String> = asked
        .await
        .expect("the server")
        .into_iter()
        .map(|a| a.line)
        .collect();
    assert_eq!(
        lines,
        [
            "GET /v2/lists/cursor?limit=2",
            "GET /v2/lists/cursor?limit=2&after=c1"
        ]
    );

    let (origin, asked) = serve([r#"[{"id":"a"},{"id":"b"}]"#, "[]"]).await;
    let query = ListByOffsetQuery::new().with_limit(2);
    let items = client(&origin, false)
        .list_by_offset_all(&query)
        .collect()
        .await
        .expect("all");
    assert_eq!(items.len(), 2);
    assert_eq!(
        asked.await.expect("the server")[1].line,
        "GET /v2/lists/offset?limit=2&offset=2"
    );

    let (origin, asked) = serve([
        r#"{"results":[{"id":"a"}],"paging":{"totalPages":2}}"#,
        r#"{"results":[{"id":"b"}],"paging":{"totalPages":"2"}}"#,
    ])
    .await;
    let items = client(&origin, false)
        .list_by_page_all(&ListByPageQuery::new())
        .collect()
        .await;
    assert_eq!(items.expect("all").len(), 2);
    assert_eq!(
        asked.await.expect("the server")[1].line,
        "GET /v2/lists/page?page=1"
    );
}

#[tokio::test]
async fn answers_of_every_kind_are_read() {
    let (origin, _asked) = serve([r#"{"a":"1"}"#, r#"[{"id":"a"}]"#, r#"{"a":1}"#, "bytes"]).await;
    let client = client(&origin, false);
    assert_eq!(client.get_map().await.expect("a map")["a"], 1);
    assert!(matches!(
        *client.get_either().await.expect("a list"),
        ItemsOrMap::ItemList(_)
    ));
    assert!(matches!(
        *client.get_either().await.expect("a map"),
        ItemsOrMap::Counts(_)
    ));
    let file = client.get_file(ThingId::from("t")).await.expect("a file");
    assert_eq!(file.bytes().await.expect("its bytes"), "bytes");
}

#[tokio::test]
#[allow(deprecated)]
async fn what_is_deprecated_or_behind_a_feature_works_all_the_same() {
    assert_eq!(asked(|c| c.get_old(), DONE).await.line, "GET /v2/old");
    let extra = asked(|c| c.business("acc-1").get_extra(), DONE).await;
    assert_eq!(extra.line, "GET /v2/acc-1/extra");
}
