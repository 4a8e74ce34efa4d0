// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

#[test]
fn send_text_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendText,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": \"Hello\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_text_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"body\": \"Hello\",\n  \"timestamp\": 1767225600,\n  \"fromMe\": true\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_text_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": \"Hello\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body: waxwing_wawp::messages::SendText = waxwing_tests::example(example);
    let answer = client.instance("3EB0ABCDEF12").send_text(&body).await;
    waxwing_tests::answered(&sandbox, "send_text", answer, Some(example));
}

#[tokio::test]
async fn send_text_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": \"Hello\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body: waxwing_wawp::messages::SendText = waxwing_tests::example(example);
    let answer = client.instance("3EB0ABCDEF12").send_text(&body).await;
    waxwing_tests::answered(&sandbox, "send_text", answer, Some(example));
}

#[test]
fn send_voice_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendVoice,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_voice_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"viewed\": false,\n    \"type\": \"ptt\",\n    \"t\": 1767225600,\n    \"from\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550002222\",\n      \"_serialized\": \"15550002222@c.us\"\n    },\n    \"to\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550001111\",\n      \"_serialized\": \"15550001111@c.us\"\n    },\n    \"ack\": 0,\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"size\": 10423,\n    \"mediaKeyTimestamp\": 1767225599,\n    \"mediaHandle\": null,\n    \"mentionedJidList\": []\n  },\n  \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"\",\n  \"type\": \"ptt\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"BroadcastRecipients\": null,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"ServerID\": 0,\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"audioMessage\": {\n        \"URL\": \"https://mmg.whatsapp.net/v/t62.7114-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": 10423,\n        \"seconds\": 4,\n        \"PTT\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7114-24/000.enc\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"IsEphemeral\": false,\n    \"IsViewOnce\": false,\n    \"SourceWebMsg\": null,\n    \"UnavailableRequestID\": \"\",\n    \"RetryCount\": 0,\n    \"NewsletterMeta\": null\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_voice_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body: waxwing_wawp::messages::SendVoice = waxwing_tests::example(example);
    let answer = client.instance("3EB0ABCDEF12").send_voice(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice", answer, Some(example));
}

#[tokio::test]
async fn send_voice_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body: waxwing_wawp::messages::SendVoice = waxwing_tests::example(example);
    let answer = client.instance("3EB0ABCDEF12").send_voice(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice", answer, Some(example));
}

#[test]
fn get_session_info_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"WORKING\",\n  \"config\": {\n    \"webhooks\": [],\n    \"proxy\": null\n  },\n  \"me\": {\n    \"id\": \"15550001111@c.us\",\n    \"pushName\": \"Shop\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"SCAN_QR_CODE\",\n  \"config\": {\n    \"webhooks\": []\n  }\n}",
    );
}

#[tokio::test]
async fn get_session_info_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_info().await;
    waxwing_tests::answered(&sandbox, "get_session_info", answer, None);
}

#[tokio::test]
async fn get_session_info_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_info().await;
    waxwing_tests::answered(&sandbox, "get_session_info", answer, None);
}

#[test]
fn send_voice_status_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::status::SendVoiceStatus,
    >(
        "{\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"caption\": \"Good morning\"\n}",
    );
}

#[test]
fn send_voice_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"status@broadcast\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"BroadcastRecipients\": null,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"ServerID\": 0,\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"audioMessage\": {\n        \"URL\": \"https://mmg.whatsapp.net/v/t62.7114-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": 10423,\n        \"seconds\": 4,\n        \"PTT\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7114-24/000.enc\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"IsEphemeral\": false,\n    \"IsViewOnce\": false,\n    \"SourceWebMsg\": null,\n    \"UnavailableRequestID\": \"\",\n    \"RetryCount\": 0,\n    \"NewsletterMeta\": null\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"status@broadcast\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n    },\n    \"viewed\": false,\n    \"type\": \"ptt\",\n    \"t\": 1767225600,\n    \"from\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550002222\",\n      \"_serialized\": \"15550002222@c.us\"\n    },\n    \"to\": {\n      \"server\": \"broadcast\",\n      \"user\": \"status\",\n      \"_serialized\": \"status@broadcast\"\n    },\n    \"ack\": 0,\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"size\": 10423,\n    \"mediaKeyTimestamp\": 1767225599,\n    \"mediaHandle\": null,\n    \"mentionedJidList\": []\n  },\n  \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"status@broadcast\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"\",\n  \"type\": \"ptt\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"status@broadcast\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": true,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
}

#[tokio::test]
async fn send_voice_status_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"caption\": \"Good morning\"\n}";
    let body: waxwing_wawp::status::SendVoiceStatus = waxwing_tests::example(example);
    let answer = client.instance("3EB0ABCDEF12").send_voice_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice_status", answer, Some(example));
}

#[tokio::test]
async fn send_voice_status_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"caption\": \"Good morning\"\n}";
    let body: waxwing_wawp::status::SendVoiceStatus = waxwing_tests::example(example);
    let answer = client.instance("3EB0ABCDEF12").send_voice_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice_status", answer, Some(example));
}
