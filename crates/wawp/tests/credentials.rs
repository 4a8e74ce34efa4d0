//! Where the credentials stand, as the server sees them.

mod listener;

use listener::sent;
use waxwing_sandbox::{Provider, Sandbox};
use waxwing_wawp::chats::ListChatsQuery;
use waxwing_wawp::messages::SendText;
use waxwing_wawp::runtime::{Auth, Error, RetryPolicy};
use waxwing_wawp::{Client, Instance, credentials};

const TOKEN: &str = "sandbox-token";

fn instance(base: &str, auth: Auth, v1: bool) -> Instance {
    let builder = match v1 {
        true => Client::v1_builder(),
        false => Client::builder(),
    };
    let builder = builder.base_url(base).auth(auth);
    let client = builder.retry(RetryPolicy::never()).build().unwrap();
    client.instance("3EB0ABCDEF12")
}

fn forms() -> [(&'static str, Auth); 4] {
    [
        ("query", waxwing_wawp::Auth::access_token(TOKEN).into()),
        ("body", credentials::body(TOKEN)),
        ("header", credentials::header(TOKEN)),
        ("bearer", credentials::bearer(TOKEN)),
    ]
}

async fn call(instance: &Instance, operation: &str) -> Result<(), Error> {
    let to: waxwing_types::Jid = "15550001111@c.us".parse().unwrap();
    match operation {
        "send_text" => {
            let text = SendText::new(to, "Hello");
            instance.send_text(&text).await.map(drop)
        }
        "get_session_info" => instance.get_session_info().await.map(drop),
        _ => instance
            .list_chats(&ListChatsQuery::default())
            .await
            .map(drop),
    }
}

#[tokio::test]
async fn each_form_puts_them_in_one_place() {
    for (form, auth) in forms() {
        for operation in ["send_text", "get_session_info", "list_chats"] {
            for v1 in [false, true] {
                let text = sent(async |base| {
                    let _ = call(&instance(base, auth.clone(), v1), operation).await;
                });
                let text = text.await;
                let (head, body) = text.split_once("\r\n\r\n").unwrap();
                let (line, headers) = head.split_once("\r\n").unwrap();
                let has_body = form == "body" && !v1 && operation != "list_chats";
                let in_url = form == "query" || form == "body" && !has_body;
                let name = format!("{form} {operation} v1 {v1}\n{text}");
                assert_eq!(line.contains(TOKEN), in_url, "{name}");
                assert_eq!(line.contains("3EB0ABCDEF12"), !has_body, "{name}");
                assert_eq!(body.contains(TOKEN), has_body, "{name}");
                assert_eq!(body.contains("3EB0ABCDEF12"), has_body, "{name}");
                let header = match form {
                    "header" => headers.contains("access-token: sandbox-token"),
                    "bearer" => headers.contains("authorization: Bearer sandbox-token"),
                    _ => !headers.contains(TOKEN),
                };
                assert!(header, "{name}");
            }
        }
    }
}

#[tokio::test]
async fn the_sandbox_takes_each_form_and_no_wrong_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let base = sandbox.base_url(Provider::Wawp);
    for (form, auth) in forms() {
        for operation in ["send_text", "get_session_info", "list_chats"] {
            let taken = call(&instance(&base, auth.clone(), false), operation).await;
            assert!(taken.is_ok(), "{form} {operation}: {taken:?}");
        }
    }
    for auth in [
        credentials::body("wrong-token"),
        credentials::header("wrong-token"),
    ] {
        let error = call(&instance(&base, auth, false), "send_text")
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some("invalid_access_token"));
        assert!(!format!("{error} {error:?}").contains("wrong-token"));
    }
}
