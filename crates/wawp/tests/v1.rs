//! Requests of v1, as the server sees them, and what one of the two generations lacks.

mod listener;

use listener::sent;
use waxwing_types::{Jid, MessageId};
use waxwing_wawp::groups::SetGroupSubject;
use waxwing_wawp::labels::UpdateLabel;
use waxwing_wawp::messages::{EditMessage, SendUpload};
use waxwing_wawp::runtime::{Auth, Error, ErrorKind, FilePart, Outcome, RetryPolicy};
use waxwing_wawp::v1_only::StarMessageV1Query;
use waxwing_wawp::{Client, Instance, credentials};

const TOKEN: &str = "secret-token";

fn client(base: &str, auth: Auth) -> Client {
    let builder = Client::v1_builder().base_url(base).auth(auth);
    builder.retry(RetryPolicy::never()).build().unwrap()
}

fn instance(base: &str) -> Instance {
    client(base, Auth::none()).instance("3EB0ABCDEF12")
}

fn chat() -> Jid {
    "1@c.us".parse().unwrap()
}

fn message(id: &str) -> MessageId {
    id.parse().unwrap()
}

fn star() -> StarMessageV1Query {
    StarMessageV1Query::new(chat(), message("A"), true)
}

/// The request's line, with the members of its query sorted, and its body.
fn line_and_body(request: &str) -> (String, &str) {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let line = head.lines().next().unwrap().trim_end_matches(" HTTP/1.1");
    let (path, query) = line.split_once('?').unwrap();
    let mut query: Vec<&str> = query.split('&').collect();
    query.sort_unstable();
    (format!("{path}?{}", query.join("&")), body)
}

#[tokio::test]
async fn members_go_to_the_path_the_query_or_stay_in_the_body() {
    let edit = EditMessage::new(chat(), message("true_1@c.us_A/B"), "x y");
    let request = sent(async |base| {
        let _ = instance(base)
            .edit_message(&edit.with_link_preview(true))
            .await;
    });
    let line = "PUT /chats/1@c.us/messages/true_1@c.us_A%2FB\
        ?instance_id=3EB0ABCDEF12&linkPreview=true&text=x+y";
    assert_eq!(line_and_body(&request.await), (line.to_owned(), ""));

    let subject = SetGroupSubject::new("a b");
    let group: Jid = "1@g.us".parse().unwrap();
    let request = sent(async |base| {
        let _ = instance(base).set_group_subject(group, &subject).await;
    });
    let line = "PUT /groups/1@g.us/subject?instance_id=3EB0ABCDEF12";
    let body = r#"{"subject":"a b"}"#;
    assert_eq!(line_and_body(&request.await), (line.to_owned(), body));

    let request = sent(async |base| {
        let _ = instance(base).star_message_v1(&star()).await;
    });
    let line = "PUT /star?chatId=1@c.us&instance_id=3EB0ABCDEF12&messageId=A&star=true";
    let request = request.await;
    let (found, body) = line_and_body(&request);
    assert_eq!((&*found.replace("%40", "@"), body), (line, ""));
}

#[tokio::test]
async fn credentials_of_the_body_follow_the_arguments() {
    let auth = || credentials::body(TOKEN);
    let call = async |base: &str| {
        let call = client(base, auth()).call("POST", ["sendOld"]);
        let _ = call.query("instance_id", "1").await;
    };
    let line = format!("POST /sendOld?access_token={TOKEN}&instance_id=1");
    assert_eq!(line_and_body(&sent(call).await), (line, ""));

    let group: Jid = "1@g.us".parse().unwrap();
    let request = sent(async |base| {
        let instance = client(base, auth()).instance("1");
        let _ = instance
            .set_group_subject(group, &SetGroupSubject::new("a"))
            .await;
    });
    let request = request.await;
    assert!(
        request.starts_with("PUT /groups/1@g.us/subject HTTP/1.1\r\n"),
        "{request}"
    );
    let (_, body) = request.split_once("\r\n\r\n").unwrap();
    for member in ["\"subject\":\"a\"", "\"instance_id\":\"1\"", TOKEN] {
        assert!(body.contains(member), "{body}");
    }
}

#[tokio::test]
async fn what_a_generation_lacks_is_refused_before_anything_is_sent() {
    let nobody = "http://127.0.0.1:1";
    let v1 = instance(nobody);
    let v2 = Client::builder().base_url(nobody).build().unwrap();
    let v2 = v2.instance("3EB0ABCDEF12");
    let (upload, file) = (SendUpload::new(chat()), FilePart::bytes(&b"OggS"[..]));
    let refused = |error: Error, advice: &str| {
        let kind = (error.kind(), error.outcome(), error.attempts());
        assert_eq!(
            kind,
            (ErrorKind::Unsupported, Outcome::NotSent, 0),
            "{error}"
        );
        assert!(error.to_string().contains(advice), "{error}");
    };
    let only_v2 = "make the client with `Client::new`";
    refused(
        v1.subscribe_chat_presence(chat()).await.unwrap_err(),
        only_v2,
    );
    refused(
        v1.send_voice_upload(&upload, file).await.unwrap_err(),
        only_v2,
    );
    let only_v1 = "make the client with `Client::v1`";
    refused(v2.star_message_v1(&star()).await.unwrap_err(), only_v1);
    refused(v2.get_screenshot_v1().await.unwrap_err(), only_v1);
    refused(v2.get_instance_status_v1().await.unwrap_err(), only_v1);
}

#[tokio::test]
async fn an_id_that_makes_no_path_is_refused() {
    let v1 = instance("http://127.0.0.1:1");
    let new = UpdateLabel::new().with_name("New");
    for (id, text) in [("", "labelId is empty"), ("..", "labelId must not be")] {
        for error in [
            v1.delete_label(id).await.unwrap_err(),
            v1.update_label(id, &new).await.unwrap_err(),
        ] {
            let kind = (error.kind(), error.outcome());
            assert_eq!(kind, (ErrorKind::Invalid, Outcome::NotSent), "{error}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}
