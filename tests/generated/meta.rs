// Generated from specs/meta by `cargo xtask codegen`; do not edit.

#[test]
fn upload_media_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::media::UploadMedia,
    >("{\n  \"messaging_product\": \"whatsapp\",\n  \"type\": \"audio/ogg\"\n}");
}

#[test]
fn upload_media_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::media::UploadedMedia,
    >("{\n  \"id\": \"1013859600285441\"\n}");
}

#[tokio::test]
async fn upload_media_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"type\": \"audio/ogg\"\n}";
    let body: waxwing_meta::media::UploadMedia = waxwing_tests::example(example);
    let answer = client
        .phone("106540352242922")
        .upload_media(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "upload_media", answer, Some(example));
}

#[test]
fn get_media_url_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::media::MediaInfo,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1767225900&hash=ATs0000\",\n  \"mime_type\": \"audio/ogg\",\n  \"sha256\": \"8ae8ebe2d40d005fb088742aa415d356014ba1639825302d2ebdff897cc1c0bf\",\n  \"file_size\": 10423,\n  \"id\": \"1013859600285441\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::media::MediaInfo,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1767225900&hash=ATs0000\",\n  \"mime_type\": \"audio/ogg\",\n  \"sha256\": \"8ae8ebe2d40d005fb088742aa415d356014ba1639825302d2ebdff897cc1c0bf\",\n  \"file_size\": \"10423\",\n  \"id\": \"1013859600285441\"\n}",
    );
}

#[tokio::test]
async fn get_media_url_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_media_url(
            "1013859600285441",
            &waxwing_tests::example::<
                waxwing_meta::media::GetMediaUrlQuery,
            >("{\n  \"phone_number_id\": \"106540352242922\"\n}"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_media_url", answer, None);
}

#[test]
fn delete_media_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_media_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .delete_media(
            "1013859600285441",
            &waxwing_tests::example::<
                waxwing_meta::media::DeleteMediaQuery,
            >("{\n  \"phone_number_id\": \"106540352242922\"\n}"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_media", answer, None);
}

#[test]
fn send_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"individual\",\n  \"to\": \"+15550001111\",\n  \"context\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  },\n  \"biz_opaque_callback_data\": \"job-42\",\n  \"type\": \"audio\",\n  \"audio\": {\n    \"id\": \"1013859600285441\",\n    \"voice\": true\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"audio\",\n  \"audio\": {\n    \"link\": \"https://example.com/chime.mp3\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your order is on its way: https://example.com/orders/42\",\n    \"preview_url\": true\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Hello\"\n  }\n}",
    );
}

#[test]
fn send_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::SendMessageResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"contacts\": [\n    {\n      \"input\": \"+15550001111\",\n      \"wa_id\": \"15550001111\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::shared::SendMessageResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"contacts\": [\n    {\n      \"input\": \"US.13491208655302741918\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn send_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"individual\",\n  \"to\": \"+15550001111\",\n  \"context\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  },\n  \"biz_opaque_callback_data\": \"job-42\",\n  \"type\": \"audio\",\n  \"audio\": {\n    \"id\": \"1013859600285441\",\n    \"voice\": true\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"audio\",\n  \"audio\": {\n    \"link\": \"https://example.com/chime.mp3\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your order is on its way: https://example.com/orders/42\",\n    \"preview_url\": true\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Hello\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[test]
fn mark_message_as_read_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::messages::MarkReadRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"status\": \"read\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::MarkReadRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"status\": \"read\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n  \"typing_indicator\": {\n    \"type\": \"text\"\n  }\n}",
    );
}

#[test]
fn mark_message_as_read_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn mark_message_as_read_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"status\": \"read\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n}";
    let body: waxwing_meta::messages::MarkReadRequest = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").mark_message_as_read(&body).await;
    waxwing_tests::answered(&sandbox, "mark_message_as_read", answer, Some(example));
}

#[tokio::test]
async fn mark_message_as_read_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"status\": \"read\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n  \"typing_indicator\": {\n    \"type\": \"text\"\n  }\n}";
    let body: waxwing_meta::messages::MarkReadRequest = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").mark_message_as_read(&body).await;
    waxwing_tests::answered(&sandbox, "mark_message_as_read", answer, Some(example));
}
