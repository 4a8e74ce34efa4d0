//! Code pass *first generation*: a table of where its operations are.

use super::{Generated, Small};

const OLD: &str = "{url: 'https://old.example.com/v1', x-generation: v1}";

fn generated() -> Generated {
    let servers = format!("servers: [{{url: 'https://api.example.com'}}, {OLD}]");
    let only =
        format!("{{operationId: look, servers: [{OLD}], x-v1: {{method: get, path: /look}}}}");
    Small::new()
        .common(&servers)
        .operation(
            "post /send",
            "{operationId: send, x-v1: {method: put, path: '/chats/{chatId}'}}",
        )
        .operation(
            "post /poll",
            "{operationId: poll, x-v1: {method: post, path: /poll, body: json}}",
        )
        .operation("post /new", "{operationId: make}")
        .operation("get /look", &only)
        .generate()
}

#[test]
fn the_table_has_what_is_in_that_generation() {
    let files = generated();
    files.has(
        "v1.rs",
        "const BASE_URL: &str = \"https://old.example.com/v1\";",
    );
    for row in [
        "V1::new(\"send\", \"PUT\", \"/chats/{chatId}\"),",
        "V1::new(\"poll\", \"POST\", \"/poll\").json(),",
        "V1::new(\"look\", \"GET\", \"/look\").only()",
    ] {
        files.has("v1.rs", row);
    }
    files.lacks("v1.rs", "\"make\"");
    files.has("mod.rs", "pub(crate) mod v1;");
    files.has(
        "provider.rs",
        "rewrite: Some(crate::v1::rules::refuse_v1_only)",
    );
}

#[test]
fn an_operation_does_not_go_to_another_server_for_it() {
    let files = generated();
    files.has(
        "messages.rs",
        "static LOOK: waxwing_runtime::generated::Operation = waxwing_runtime::generated::Operation {
            id: \"look\", path: \"/look\", ..waxwing_runtime::generated::Operation::GET };",
    );
    files.has(
        "messages.rs",
        "/// `GET /look`, in v1 alone. Safe to repeat.",
    );
}

#[test]
fn other_providers_have_none_of_it() {
    let files = Small::new().operation("post /send", "{operationId: send}");
    let files = files.generate();
    files.has("provider.rs", "rewrite: None");
    files.lacks("mod.rs", "mod v1;");
    assert!(!files.0.contains_key("v1.rs"));
}
