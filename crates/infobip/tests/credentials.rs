//! Each of the four schemes of credentials is taken, and what is wrong or has ended is refused. Tokens that renew
//! themselves are in `oauth.rs`.

use waxwing_infobip::auth_adjacent::CreateSession;
use waxwing_infobip::runtime::{self, Error, Outcome, RetryPolicy};
use waxwing_infobip::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

fn client(sandbox: &Sandbox, auth: impl Into<runtime::Auth>) -> Client {
    let builder = Client::builder().base_url(sandbox.base_url(Provider::Infobip));
    let builder = builder.auth(auth).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

async fn call(client: &Client) -> Result<(), Error> {
    client
        .sender("15550002222")
        .list_templates()
        .await
        .map(drop)
}

#[tokio::test]
async fn each_scheme_is_taken_and_a_wrong_one_is_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let right = sandbox.token(Provider::Infobip);
    for (token, taken) in [(right, true), ("c4nary-of-no-account", false)] {
        let schemes: [(&str, Auth); 4] = [
            ("App", Auth::api_key(token)),
            ("Basic", Auth::basic("user", token)),
            ("IBSSO", Auth::ibsso(token)),
            ("Bearer", Auth::oauth2(token)),
        ];
        for (scheme, auth) in schemes {
            sandbox.clear();
            let answer = call(&client(&sandbox, auth)).await;
            assert_eq!(answer.is_ok(), taken, "{scheme}: {answer:?}");
            // Who is not let in leaves nothing behind.
            assert_eq!(sandbox.received().len(), usize::from(taken), "{scheme}");
            let Err(error) = answer else { continue };
            let found = (error.status(), error.outcome());
            assert_eq!(found, (Some(401), Outcome::Rejected), "{scheme}");
            assert!(!format!("{error} {error:?}").contains("c4nary"), "{scheme}");
        }
    }
}

#[tokio::test]
async fn a_session_is_good_until_it_is_ended() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let anonymous = client(&sandbox, runtime::Auth::none());
    let login = CreateSession::new("user", sandbox.token(Provider::Infobip));
    let session = anonymous.create_session(&login).await.expect("a session");
    let client = client(&sandbox, Auth::ibsso(session.token.as_str()));
    call(&client).await.expect("the session is good");
    client.destroy_session().await.expect("ended");
    let error = call(&client).await.expect_err("it has ended");
    assert_eq!(error.status(), Some(401));
}
