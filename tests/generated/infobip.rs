// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

#[test]
fn send_audio_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::AudioMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/note.ogg\",\n    \"voice\": true\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::AudioMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/chime.mp3\"\n  }\n}",
    );
}

#[test]
fn send_audio_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_audio_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/note.ogg\",\n    \"voice\": true\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body: waxwing_infobip::messages::AudioMessage = waxwing_tests::example(example);
    let answer = client.send_audio_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_audio_message", answer, Some(example));
}

#[tokio::test]
async fn send_audio_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/chime.mp3\"\n  }\n}";
    let body: waxwing_infobip::messages::AudioMessage = waxwing_tests::example(example);
    let answer = client.send_audio_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_audio_message", answer, Some(example));
}
