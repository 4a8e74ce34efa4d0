// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

#[test]
fn send_voice_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVoice,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/note.ogg\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_voice_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
}

#[tokio::test]
async fn send_voice_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/note.ogg\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body: waxwing_hypersender::messages::SendVoice = waxwing_tests::example(example);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_voice(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_voice", answer, Some(example));
}

#[test]
fn send_voice_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVoiceUpload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_voice_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
}

#[tokio::test]
async fn send_voice_upload_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body: waxwing_hypersender::messages::SendVoiceUpload = waxwing_tests::example(
        example,
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_voice_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_voice_upload", answer, Some(example));
}

#[test]
fn get_queued_request_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/note.ogg\",\n    \"session\": \"internal-name\",\n    \"caption\": null,\n    \"reply_to\": null\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"audioMessage\": {\n        \"url\": \"https://mmg.whatsapp.net/v/t62.7117-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": \"10423\",\n        \"seconds\": 4,\n        \"ptt\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7117-24/000.enc?ccb=11-4\",\n        \"mediaKeyTimestamp\": \"1767225600\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/note.ogg\"\n  },\n  \"response_status\": null,\n  \"response_body\": null,\n  \"response_header\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/note.ogg\"\n  },\n  \"response_status\": 422,\n  \"response_body\": {\n    \"message\": \"The given data was invalid.\",\n    \"errors\": {\n      \"messages\": [\n        \"Not on WhatsApp.\"\n      ],\n      \"jid\": \"15550001111@s.whatsapp.net\",\n      \"exists\": false\n    },\n    \"statusCode\": 422\n  },\n  \"response_header\": []\n}",
    );
}

#[tokio::test]
async fn get_queued_request_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .get_queued_request("a0816120-7e37-4e8b-8cf3-92deb2cdc133")
        .await;
    waxwing_tests::answered(&sandbox, "get_queued_request", answer, None);
}
