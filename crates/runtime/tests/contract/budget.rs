//! Repeats stop while nothing succeeds.

use crate::demo::{GET, builder, call, client};
use crate::server::{Server, http};
use std::time::Duration;
use waxwing_runtime::RetryPolicy;

#[tokio::test]
async fn the_calls_of_a_client_share_a_budget_of_repeats() {
    let policy = RetryPolicy::default().base(Duration::ZERO).attempts(61);
    for (policy, expected) in [
        // 100 repeats: 60 for the first call, what is left for the second, none for the third.
        (policy.clone(), [61, 41, 1]),
        (policy.without_budget(), [61, 61, 61]),
    ] {
        let server = Server::start(vec![http("500 x", "{}"); 200]).await;
        let client = builder(&server.origin).retry(policy).build();
        let client = client.expect("a client");
        for expected in expected {
            let error = call(&client.clone(), &GET).await.expect_err("a fault");
            assert_eq!(error.attempts(), expected);
        }
    }
}

#[tokio::test]
async fn a_success_after_a_repeat_gives_it_back() {
    let fault = || http("500 x", "{}");
    let replies = (0..150).flat_map(|_| [fault(), http("200 OK", "{}")]);
    let server = Server::start(replies).await;
    let client = client(&server.origin);
    for _ in 0..150 {
        call(&client, &GET)
            .await
            .expect("taken at the second attempt");
    }
}
