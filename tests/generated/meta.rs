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

#[test]
fn delete_media_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
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
