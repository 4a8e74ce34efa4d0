// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

#[test]
fn create_oauth2_token_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::auth_adjacent::CreateOauth2Token,
    >(
        "{\n  \"client_id\": \"example\",\n  \"client_secret\": \"example\",\n  \"grant_type\": \"client_credentials\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::auth_adjacent::CreateOauth2Token,
    >(
        "{\n  \"client_id\": \"example\",\n  \"client_secret\": \"example\",\n  \"grant_type\": \"authorization_code\",\n  \"code\": \"example\"\n}",
    );
}

#[test]
fn create_oauth2_token_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::auth_adjacent::Oauth2Token,
    >(
        "{\n  \"access_token\": \"example\",\n  \"expires_in\": 3600,\n  \"token_type\": \"bearer\"\n}",
    );
}

#[tokio::test]
async fn create_oauth2_token_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"client_id\": \"example\",\n  \"client_secret\": \"example\",\n  \"grant_type\": \"client_credentials\"\n}";
    let body: waxwing_infobip::auth_adjacent::CreateOauth2Token = waxwing_tests::example(
        example,
    );
    let answer = client.create_oauth2_token(&body).await;
    waxwing_tests::answered(&sandbox, "create_oauth2_token", answer, Some(example));
}

#[tokio::test]
async fn create_oauth2_token_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"client_id\": \"example\",\n  \"client_secret\": \"example\",\n  \"grant_type\": \"authorization_code\",\n  \"code\": \"example\"\n}";
    let body: waxwing_infobip::auth_adjacent::CreateOauth2Token = waxwing_tests::example(
        example,
    );
    let answer = client.create_oauth2_token(&body).await;
    waxwing_tests::answered(&sandbox, "create_oauth2_token", answer, Some(example));
}

#[test]
fn create_session_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::auth_adjacent::CreateSession,
    >(
        "{\n  \"username\": \"example\",\n  \"password\": \"example\",\n  \"unsafe\": false\n}",
    );
}

#[test]
fn create_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::auth_adjacent::Session,
    >("{\n  \"token\": \"example\"\n}");
}

#[tokio::test]
async fn create_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"username\": \"example\",\n  \"password\": \"example\",\n  \"unsafe\": false\n}";
    let body: waxwing_infobip::auth_adjacent::CreateSession = waxwing_tests::example(
        example,
    );
    let answer = client.create_session(&body).await;
    waxwing_tests::answered(&sandbox, "create_session", answer, Some(example));
}

#[tokio::test]
async fn destroy_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.destroy_session().await;
    waxwing_tests::answered(&sandbox, "destroy_session", answer, None);
}

#[test]
fn list_flows_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::ListFlowsResponse,
    >(
        "{\n  \"flows\": [\n    {\n      \"id\": \"123456\",\n      \"name\": \"Feedback\",\n      \"businessAccountId\": 222,\n      \"categories\": [\n        \"SURVEY\"\n      ],\n      \"status\": \"DRAFT\"\n    },\n    {\n      \"id\": \"123457\",\n      \"name\": \"Sign in\",\n      \"businessAccountId\": 222,\n      \"categories\": [\n        \"SIGN_IN\"\n      ],\n      \"status\": \"PUBLISHED\",\n      \"initialScreens\": [\n        \"FIRST\",\n        \"SECOND\"\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_flows_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").list_flows().await;
    waxwing_tests::answered(&sandbox, "list_flows", answer, None);
}

#[test]
fn create_flow_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::CreateFlow,
    >("{\n  \"name\": \"Sign up\",\n  \"categories\": [\n    \"SIGN_UP\"\n  ]\n}");
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::CreateFlow,
    >(
        "{\n  \"name\": \"Sign up\",\n  \"categories\": [\n    \"SIGN_UP\",\n    \"OTHER\"\n  ],\n  \"cloneFlowId\": \"123457\"\n}",
    );
}

#[test]
fn create_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::Flow,
    >(
        "{\n  \"id\": \"123456\",\n  \"name\": \"Sign up\",\n  \"businessAccountId\": 222,\n  \"categories\": [\n    \"SIGN_UP\"\n  ],\n  \"status\": \"DRAFT\"\n}",
    );
}

#[tokio::test]
async fn create_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"Sign up\",\n  \"categories\": [\n    \"SIGN_UP\"\n  ]\n}";
    let body: waxwing_infobip::flows::CreateFlow = waxwing_tests::example(example);
    let answer = client.sender("15550002222").create_flow(&body).await;
    waxwing_tests::answered(&sandbox, "create_flow", answer, Some(example));
}

#[tokio::test]
async fn create_flow_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"Sign up\",\n  \"categories\": [\n    \"SIGN_UP\",\n    \"OTHER\"\n  ],\n  \"cloneFlowId\": \"123457\"\n}";
    let body: waxwing_infobip::flows::CreateFlow = waxwing_tests::example(example);
    let answer = client.sender("15550002222").create_flow(&body).await;
    waxwing_tests::answered(&sandbox, "create_flow", answer, Some(example));
}

#[tokio::test]
async fn delete_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").delete_flow("123456").await;
    waxwing_tests::answered(&sandbox, "delete_flow", answer, None);
}

#[test]
fn update_flow_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::UpdateFlow,
    >("{\n  \"name\": \"Contact\",\n  \"categories\": [\n    \"CONTACT_US\"\n  ]\n}");
}

#[tokio::test]
async fn update_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"Contact\",\n  \"categories\": [\n    \"CONTACT_US\"\n  ]\n}";
    let body: waxwing_infobip::flows::UpdateFlow = waxwing_tests::example(example);
    let answer = client.sender("15550002222").update_flow("123456", &body).await;
    waxwing_tests::answered(&sandbox, "update_flow", answer, Some(example));
}

#[tokio::test]
async fn publish_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").publish_flow("123456").await;
    waxwing_tests::answered(&sandbox, "publish_flow", answer, None);
}

#[test]
fn get_flow_json_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::FlowJsonLink,
    >("{\n  \"externalDownloadUrl\": \"https://example.com/flow.json\"\n}");
}

#[tokio::test]
async fn get_flow_json_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_flow_json("123456").await;
    waxwing_tests::answered(&sandbox, "get_flow_json", answer, None);
}

#[test]
fn put_flow_json_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_types::Extra,
    >(
        "{\n  \"version\": \"5.0\",\n  \"screens\": [\n    {\n      \"id\": \"FIRST\",\n      \"title\": \"Welcome\",\n      \"terminal\": true,\n      \"layout\": {\n        \"type\": \"SingleColumnLayout\",\n        \"children\": [\n          {\n            \"type\": \"TextHeading\",\n            \"text\": \"Welcome\"\n          }\n        ]\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn put_flow_json_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::PutFlowJsonResponse,
    >("{\n  \"validationErrors\": []\n}");
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::PutFlowJsonResponse,
    >(
        "{\n  \"validationErrors\": [\n    {\n      \"error\": \"INVALID_PROPERTY\",\n      \"errorType\": \"JSON_SCHEMA_ERROR\",\n      \"message\": \"A property is not allowed here.\",\n      \"lineStart\": 46,\n      \"lineEnd\": 46,\n      \"columnStart\": 17,\n      \"columnEnd\": 30\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn put_flow_json_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"version\": \"5.0\",\n  \"screens\": [\n    {\n      \"id\": \"FIRST\",\n      \"title\": \"Welcome\",\n      \"terminal\": true,\n      \"layout\": {\n        \"type\": \"SingleColumnLayout\",\n        \"children\": [\n          {\n            \"type\": \"TextHeading\",\n            \"text\": \"Welcome\"\n          }\n        ]\n      }\n    }\n  ]\n}";
    let body: waxwing_types::Extra = waxwing_tests::example(example);
    let answer = client.sender("15550002222").put_flow_json("123456", &body).await;
    waxwing_tests::answered(&sandbox, "put_flow_json", answer, Some(example));
}

#[tokio::test]
async fn deprecate_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").deprecate_flow("123456").await;
    waxwing_tests::answered(&sandbox, "deprecate_flow", answer, None);
}

#[test]
fn get_flow_preview_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::FlowPreview,
    >(
        "{\n  \"previewUrl\": \"https://example.com/preview\",\n  \"expiresAt\": \"2026-12-01T11:18:09Z\"\n}",
    );
}

#[tokio::test]
async fn get_flow_preview_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_flow_preview("123456").await;
    waxwing_tests::answered(&sandbox, "get_flow_preview", answer, None);
}

#[test]
fn generate_flow_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::GenerateFlow,
    >("{\n  \"prompt\": \"A form for name and email address\"\n}");
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::GenerateFlow,
    >("{\n  \"prompt\": \"Ask for the birthday too\",\n  \"responseId\": \"12345\"\n}");
}

#[test]
fn generate_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::flows::GeneratedFlow,
    >(
        "{\n  \"originalPrompt\": \"A form for name and email address\",\n  \"responseId\": \"12345\",\n  \"generatedFlow\": {\n    \"version\": \"7.0\",\n    \"screens\": [\n      {\n        \"id\": \"FIRST\",\n        \"title\": \"Your data\",\n        \"terminal\": true,\n        \"success\": true,\n        \"layout\": {\n          \"type\": \"SingleColumnLayout\",\n          \"children\": [\n            {\n              \"type\": \"Form\",\n              \"name\": \"form\",\n              \"children\": [\n                {\n                  \"type\": \"TextInput\",\n                  \"label\": \"Name\",\n                  \"name\": \"name\",\n                  \"required\": true\n                },\n                {\n                  \"type\": \"TextInput\",\n                  \"label\": \"Email\",\n                  \"name\": \"email\",\n                  \"required\": true\n                }\n              ]\n            }\n          ]\n        }\n      }\n    ]\n  }\n}",
    );
}

#[tokio::test]
async fn generate_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"prompt\": \"A form for name and email address\"\n}";
    let body: waxwing_infobip::flows::GenerateFlow = waxwing_tests::example(example);
    let answer = client.sender("15550002222").generate_flow(&body).await;
    waxwing_tests::answered(&sandbox, "generate_flow", answer, Some(example));
}

#[tokio::test]
async fn generate_flow_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"prompt\": \"Ask for the birthday too\",\n  \"responseId\": \"12345\"\n}";
    let body: waxwing_infobip::flows::GenerateFlow = waxwing_tests::example(example);
    let answer = client.sender("15550002222").generate_flow(&body).await;
    waxwing_tests::answered(&sandbox, "generate_flow", answer, Some(example));
}

#[test]
fn get_identity_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::identity::IdentityInfo,
    >(
        "{\n  \"acknowledged\": true,\n  \"hash\": \"AAAAAAAAAAA=\",\n  \"createdAt\": \"2026-01-01T00:00:00.000+0000\"\n}",
    );
}

#[tokio::test]
async fn get_identity_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_identity("15550001111").await;
    waxwing_tests::answered(&sandbox, "get_identity", answer, None);
}

#[test]
fn confirm_identity_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::identity::ConfirmIdentity,
    >("{\n  \"hash\": \"AAAAAAAAAAA=\"\n}");
}

#[tokio::test]
async fn confirm_identity_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"hash\": \"AAAAAAAAAAA=\"\n}";
    let body: waxwing_infobip::identity::ConfirmIdentity = waxwing_tests::example(
        example,
    );
    let answer = client
        .sender("15550002222")
        .confirm_identity("15550001111", &body)
        .await;
    waxwing_tests::answered(&sandbox, "confirm_identity", answer, Some(example));
}

#[tokio::test]
async fn delete_identity_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").delete_identity("15550001111").await;
    waxwing_tests::answered(&sandbox, "delete_identity", answer, None);
}

#[tokio::test]
async fn download_inbound_media_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").download_inbound_media("media-1").await;
    waxwing_tests::downloaded(&sandbox, "download_inbound_media", answer, None);
}

#[tokio::test]
async fn get_media_metadata_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_media_metadata("media-1").await;
    waxwing_tests::answered(&sandbox, "get_media_metadata", answer, None);
}

#[test]
fn delete_media_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::media::DeleteMedia,
    >(
        "{\n  \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n}",
    );
}

#[tokio::test]
async fn delete_media_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n}";
    let body: waxwing_infobip::media::DeleteMedia = waxwing_tests::example(example);
    let answer = client.sender("15550002222").delete_media(&body).await;
    waxwing_tests::answered(&sandbox, "delete_media", answer, Some(example));
}

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

#[test]
fn get_upi_payu_payment_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::payments::Payment,
    >(
        "{\n  \"referenceId\": \"72000000001\",\n  \"paymentId\": \"pay-1\",\n  \"paymentStatus\": \"CAPTURED\",\n  \"currency\": \"INR\",\n  \"totalAmountValue\": 21000,\n  \"totalAmountOffset\": 100,\n  \"transactions\": [\n    {\n      \"id\": \"27000000001\",\n      \"type\": \"UPI\",\n      \"status\": \"SUCCESS\",\n      \"createdTimestamp\": \"2026-01-01T00:00:00.000+0000\",\n      \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n    }\n  ],\n  \"callbackData\": [\n    \"order-42\",\n    \"blue\"\n  ]\n}",
    );
}

#[tokio::test]
async fn get_upi_payu_payment_status_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_upi_payu_payment_status("pay-1").await;
    waxwing_tests::answered(&sandbox, "get_upi_payu_payment_status", answer, None);
}

#[test]
fn get_brazil_payment_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::payments::Payment,
    >(
        "{\n  \"referenceId\": \"72000000002\",\n  \"paymentId\": \"pay-2\",\n  \"paymentStatus\": \"PENDING\",\n  \"currency\": \"BRL\",\n  \"totalAmountValue\": 1100,\n  \"totalAmountOffset\": 100,\n  \"transactions\": [\n    {\n      \"id\": \"27000000002\",\n      \"type\": \"BR\",\n      \"status\": \"PENDING\",\n      \"createdTimestamp\": \"2026-01-01T00:00:00.000+0000\",\n      \"updatedTimestamp\": \"2026-01-01T00:00:00.000+0000\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_brazil_payment_status_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_brazil_payment_status("pay-1").await;
    waxwing_tests::answered(&sandbox, "get_brazil_payment_status", answer, None);
}

#[test]
fn get_upi_payment_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::payments::Payment,
    >(
        "{\n  \"referenceId\": \"72000000003\",\n  \"paymentId\": \"pay-3\",\n  \"paymentStatus\": \"CAPTURED\",\n  \"currency\": \"INR\",\n  \"totalAmountValue\": 21000,\n  \"totalAmountOffset\": 100,\n  \"transactions\": [\n    {\n      \"id\": \"27000000003\",\n      \"type\": \"UPI\",\n      \"status\": \"SUCCESS\",\n      \"createdTimestamp\": \"2026-01-01T00:00:00.000+0000\",\n      \"updatedTimestamp\": \"2026-01-01T00:01:00.000+0000\"\n    }\n  ],\n  \"callbackData\": [\n    \"order-42\",\n    \"blue\"\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::payments::Payment,
    >(
        "{\n  \"referenceId\": \"72000000004\",\n  \"paymentId\": \"pay-4\",\n  \"paymentStatus\": \"FAILED\",\n  \"currency\": \"INR\",\n  \"totalAmountValue\": 21000,\n  \"totalAmountOffset\": 100,\n  \"transactions\": [\n    {\n      \"id\": \"27000000004\",\n      \"type\": \"UPI\",\n      \"status\": \"FAILED\",\n      \"createdTimestamp\": \"2026-01-01T00:00:00.000+0000\",\n      \"updatedTimestamp\": \"2026-01-01T00:01:00.000+0000\"\n    }\n  ],\n  \"callbackData\": {\n    \"order\": \"order-42\",\n    \"colour\": \"blue\"\n  }\n}",
    );
}

#[tokio::test]
async fn get_upi_payment_status_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_upi_payment_status("pay-1").await;
    waxwing_tests::answered(&sandbox, "get_upi_payment_status", answer, None);
}

#[test]
fn add_sender_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::sender_registration::AddSender,
    >(
        "{\n  \"countryCode\": \"1\",\n  \"phoneNumber\": \"5550002222\",\n  \"displayName\": \"Example Flowers\",\n  \"type\": \"EXTERNAL_SMS\",\n  \"locale\": \"en_US\"\n}",
    );
}

#[test]
fn add_sender_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::sender_registration::AddSenderResponse,
    >("{\n  \"status\": \"OTP_REQUESTED\"\n}");
}

#[tokio::test]
async fn add_sender_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"countryCode\": \"1\",\n  \"phoneNumber\": \"5550002222\",\n  \"displayName\": \"Example Flowers\",\n  \"type\": \"EXTERNAL_SMS\",\n  \"locale\": \"en_US\"\n}";
    let body: waxwing_infobip::sender_registration::AddSender = waxwing_tests::example(
        example,
    );
    let answer = client.add_sender("222", &body).await;
    waxwing_tests::answered(&sandbox, "add_sender", answer, Some(example));
}

#[test]
fn retry_sender_verification_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::sender_registration::RetrySenderVerification,
    >("{\n  \"type\": \"EXTERNAL_VOICE\",\n  \"locale\": \"en_US\"\n}");
}

#[tokio::test]
async fn retry_sender_verification_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"type\": \"EXTERNAL_VOICE\",\n  \"locale\": \"en_US\"\n}";
    let body: waxwing_infobip::sender_registration::RetrySenderVerification = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").retry_sender_verification(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "retry_sender_verification",
        answer,
        Some(example),
    );
}

#[test]
fn verify_sender_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::sender_registration::VerifySender,
    >("{\n  \"code\": \"123456\"\n}");
}

#[tokio::test]
async fn verify_sender_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"code\": \"123456\"\n}";
    let body: waxwing_infobip::sender_registration::VerifySender = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").verify_sender(&body).await;
    waxwing_tests::answered(&sandbox, "verify_sender", answer, Some(example));
}

#[test]
fn share_waba_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::sender_registration::ShareWaba,
    >("{\n  \"businessAccountId\": 222\n}");
}

#[tokio::test]
async fn share_waba_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"businessAccountId\": 222\n}";
    let body: waxwing_infobip::sender_registration::ShareWaba = waxwing_tests::example(
        example,
    );
    let answer = client.share_waba(&body).await;
    waxwing_tests::answered(&sandbox, "share_waba", answer, Some(example));
}

#[test]
fn list_senders_quality_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::senders::ListSendersQualityResponse,
    >(
        "{\n  \"results\": [\n    {\n      \"sender\": \"15550002222\",\n      \"qualityRating\": \"HIGH\",\n      \"status\": \"CONNECTED\",\n      \"currentLimit\": \"LIMIT_10K\",\n      \"lastUpdated\": \"2026-02-18T08:12:26.422Z\"\n    },\n    {\n      \"sender\": \"15550002223\",\n      \"qualityRating\": \"LOW\",\n      \"status\": \"BANNED\",\n      \"currentLimit\": \"UNLIMITED\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_senders_quality_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client
        .list_senders_quality(
            &waxwing_tests::example::<
                waxwing_infobip::senders::ListSendersQualityQuery,
            >("{\n  \"senders\": [\n    \"15550002222\",\n    \"15550002223\"\n  ]\n}"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_senders_quality", answer, None);
}

#[test]
fn get_sender_business_info_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::senders::BusinessInfo,
    >(
        "{\n  \"about\": \"Flowers and more\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"A flower shop.\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"SHOPPING_AND_RETAIL\",\n  \"websites\": [\n    \"https://example.com\"\n  ],\n  \"displayName\": \"Example Flowers\"\n}",
    );
}

#[tokio::test]
async fn get_sender_business_info_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_sender_business_info().await;
    waxwing_tests::answered(&sandbox, "get_sender_business_info", answer, None);
}

#[test]
fn update_sender_business_info_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::senders::UpdateBusinessInfo,
    >(
        "{\n  \"about\": \"Flowers and more\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"A flower shop.\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"SHOPPING_AND_RETAIL\",\n  \"websites\": [\n    \"https://example.com\"\n  ],\n  \"logoUrl\": \"https://example.com/logo.png\"\n}",
    );
}

#[tokio::test]
async fn update_sender_business_info_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"about\": \"Flowers and more\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"A flower shop.\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"SHOPPING_AND_RETAIL\",\n  \"websites\": [\n    \"https://example.com\"\n  ],\n  \"logoUrl\": \"https://example.com/logo.png\"\n}";
    let body: waxwing_infobip::senders::UpdateBusinessInfo = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").update_sender_business_info(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "update_sender_business_info",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn get_sender_business_logo_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_sender_business_logo().await;
    waxwing_tests::downloaded(&sandbox, "get_sender_business_logo", answer, None);
}

#[test]
fn get_calling_permission_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::senders::CallingPermission,
    >(
        "{\n  \"status\": \"TEMPORARY\",\n  \"actions\": [\n    {\n      \"name\": \"SEND_CALL_PERMISSION_REQUEST\",\n      \"canPerformAction\": true,\n      \"limits\": [\n        {\n          \"timePeriod\": \"PT24H\",\n          \"maxAllowed\": 1,\n          \"currentUsage\": 0\n        },\n        {\n          \"timePeriod\": \"PT168H\",\n          \"maxAllowed\": 2,\n          \"currentUsage\": 0\n        }\n      ]\n    },\n    {\n      \"name\": \"START_CALL\",\n      \"canPerformAction\": false,\n      \"limits\": [\n        {\n          \"timePeriod\": \"PT24H\",\n          \"maxAllowed\": 5,\n          \"currentUsage\": 5,\n          \"limitExpirationTime\": \"2026-10-06T08:12:26.422Z\"\n        }\n      ]\n    }\n  ],\n  \"expirationTime\": \"2026-10-07T10:09:08.007Z\"\n}",
    );
}

#[tokio::test]
async fn get_calling_permission_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client
        .sender("15550002222")
        .get_calling_permission("15550001111")
        .await;
    waxwing_tests::answered(&sandbox, "get_calling_permission", answer, None);
}

#[test]
fn get_sender_public_key_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::senders::SenderPublicKey,
    >(
        "{\n  \"publicKey\": \"-----BEGIN PUBLIC KEY-----\\nAAAA\\n-----END PUBLIC KEY-----\",\n  \"publicKeySignatureStatus\": \"VALID\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::senders::SenderPublicKey,
    >("{\n  \"publicKey\": \" \",\n  \"publicKeySignatureStatus\": \"MISMATCH\"\n}");
}

#[tokio::test]
async fn get_sender_public_key_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_sender_public_key().await;
    waxwing_tests::answered(&sandbox, "get_sender_public_key", answer, None);
}

#[tokio::test]
async fn upload_sender_public_key_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client
        .sender("15550002222")
        .upload_sender_public_key(waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "upload_sender_public_key", answer, None);
}

#[test]
fn list_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::ListTemplatesResponse,
    >(
        "{\n  \"templates\": [\n    {\n      \"id\": \"111\",\n      \"businessAccountId\": 222,\n      \"name\": \"sale\",\n      \"language\": \"en\",\n      \"status\": \"APPROVED\",\n      \"category\": \"MARKETING\",\n      \"structure\": {\n        \"header\": {\n          \"format\": \"IMAGE\"\n        },\n        \"body\": {\n          \"text\": \"Hello {{1}}\"\n        },\n        \"footer\": {\n          \"text\": \"Until Sunday\"\n        },\n        \"buttons\": [\n          {\n            \"type\": \"PHONE_NUMBER\",\n            \"text\": \"Call us\",\n            \"phoneNumber\": \"+15550001111\"\n          },\n          {\n            \"type\": \"URL\",\n            \"text\": \"Open\",\n            \"url\": \"https://example.com\"\n          }\n        ],\n        \"type\": \"MEDIA\"\n      },\n      \"quality\": \"HIGH\",\n      \"platform\": {\n        \"entityId\": \"entity-1\",\n        \"applicationId\": \"application-1\"\n      },\n      \"createdAt\": \"2026-01-01T00:00:00.000+0000\",\n      \"lastUpdatedAt\": \"2026-01-01T00:00:00.000+0000\"\n    },\n    {\n      \"id\": \"112\",\n      \"businessAccountId\": 222,\n      \"name\": \"order_update\",\n      \"language\": \"en\",\n      \"status\": \"PENDING\",\n      \"category\": \"UTILITY\",\n      \"structure\": {\n        \"body\": {\n          \"text\": \"Order {{1}} is on its way\"\n        },\n        \"type\": \"TEXT\"\n      },\n      \"quality\": \"UNKNOWN\",\n      \"createdAt\": \"2026-01-02T00:00:00.000+0000\",\n      \"lastUpdatedAt\": \"2026-01-02T00:00:00.000+0000\",\n      \"subCategory\": \"ORDER_STATUS\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_templates_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").list_templates().await;
    waxwing_tests::answered(&sandbox, "list_templates", answer, None);
}

#[test]
fn create_template_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"order_update\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{1}}\",\n      \"example\": \"42\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}, your order is on its way.\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Follow it\",\n        \"url\": \"https://example.com/{{1}}\",\n        \"example\": \"https://example.com/42\"\n      }\n    ],\n    \"shorteningOptions\": {\n      \"customDomain\": \"go.example.com\"\n    }\n  },\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  },\n  \"subCategory\": \"ORDER_STATUS\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"spring_offer\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"IMAGE\",\n      \"example\": \"https://example.com/spring.png\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"buttons\": [\n      {\n        \"type\": \"COPY_CODE\",\n        \"example\": \"SPRING25\"\n      },\n      {\n        \"type\": \"PHONE_NUMBER\",\n        \"text\": \"Call us\",\n        \"phoneNumber\": \"+15550001111\"\n      },\n      {\n        \"type\": \"FLOW\",\n        \"text\": \"Sign up\",\n        \"flowId\": 123456,\n        \"flowAction\": \"NAVIGATE\",\n        \"navigateScreen\": \"FIRST\"\n      },\n      {\n        \"type\": \"CATALOG\"\n      },\n      {\n        \"type\": \"MULTI_PRODUCT\"\n      },\n      {\n        \"type\": \"ORDER_DETAILS\",\n        \"variant\": \"BRAZIL\"\n      },\n      {\n        \"type\": \"VOICE_CALL\",\n        \"text\": \"Call now\",\n        \"callValidityPeriod\": 1440\n      },\n      {\n        \"type\": \"REQUEST_CONTACT_INFO\"\n      }\n    ],\n    \"limitedTimeOffer\": {\n      \"text\": \"Until Sunday\",\n      \"hasExpiration\": true\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"spring_carousel\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Our new things\"\n    },\n    \"carousel\": {\n      \"cards\": [\n        {\n          \"header\": {\n            \"format\": \"IMAGE\",\n            \"example\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"The first\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"More\"\n            }\n          ]\n        },\n        {\n          \"header\": {\n            \"format\": \"VIDEO\",\n            \"example\": \"https://example.com/2.mp4\"\n          },\n          \"body\": {\n            \"text\": \"The second\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"More\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"may_we_call\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"May we call you?\"\n    },\n    \"callPermissionRequest\": {}\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"login_code\",\n  \"language\": \"en\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"addSecurityRecommendation\": true\n    },\n    \"footer\": {\n      \"codeExpirationMinutes\": 10\n    },\n    \"buttons\": [\n      {\n        \"otpType\": \"ONE_TAP\",\n        \"packageName\": \"com.example.app\",\n        \"signatureHash\": \"AAAAAAAAAAA\",\n        \"text\": \"Copy code\",\n        \"autofillText\": \"Fill in\"\n      }\n    ]\n  },\n  \"validityPeriod\": {\n    \"amount\": 5,\n    \"timeUnit\": \"MINUTES\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"login_code_copy\",\n  \"language\": \"en\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {},\n    \"footer\": {},\n    \"buttons\": [\n      {\n        \"otpType\": \"COPY_CODE\",\n        \"text\": \"Copy code\"\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"login_code_in\",\n  \"language\": \"en_IN\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"{{1}} is your code.\",\n      \"examples\": [\n        \"123456\"\n      ]\n    }\n  }\n}",
    );
}

#[test]
fn create_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::Template,
    >(
        "{\n  \"id\": \"112\",\n  \"businessAccountId\": 222,\n  \"name\": \"order_update\",\n  \"language\": \"en\",\n  \"status\": \"PENDING\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{1}}\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}, your order is on its way.\"\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Follow it\",\n        \"url\": \"https://example.com/{{1}}\"\n      }\n    ],\n    \"shorteningOptions\": {\n      \"customDomain\": \"go.example.com\"\n    },\n    \"type\": \"MEDIA\"\n  },\n  \"quality\": \"UNKNOWN\",\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  },\n  \"createdAt\": \"2026-01-01T00:00:00.000+0000\",\n  \"lastUpdatedAt\": \"2026-01-01T00:00:00.000+0000\",\n  \"subCategory\": \"ORDER_STATUS\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::Template,
    >(
        "{\n  \"id\": \"113\",\n  \"businessAccountId\": 222,\n  \"name\": \"login_code\",\n  \"language\": \"en\",\n  \"status\": \"APPROVED\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"*{{1}}* is your verification code.\",\n      \"examples\": [\n        \"123456\"\n      ]\n    },\n    \"footer\": {\n      \"text\": \"This code expires in 10 minutes.\"\n    },\n    \"buttons\": [\n      {\n        \"type\": \"URL\",\n        \"text\": \"Copy code\",\n        \"url\": \"https://example.com/otp/code/?code=otp{{1}}\"\n      }\n    ],\n    \"type\": \"MEDIA\"\n  },\n  \"quality\": \"HIGH\",\n  \"createdAt\": \"2026-01-01T00:00:00.000+0000\",\n  \"lastUpdatedAt\": \"2026-01-01T00:00:00.000+0000\",\n  \"validityPeriod\": {\n    \"amount\": 5,\n    \"timeUnit\": \"MINUTES\"\n  }\n}",
    );
}

#[tokio::test]
async fn create_template_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"order_update\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{1}}\",\n      \"example\": \"42\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}, your order is on its way.\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Follow it\",\n        \"url\": \"https://example.com/{{1}}\",\n        \"example\": \"https://example.com/42\"\n      }\n    ],\n    \"shorteningOptions\": {\n      \"customDomain\": \"go.example.com\"\n    }\n  },\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  },\n  \"subCategory\": \"ORDER_STATUS\"\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"spring_offer\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"IMAGE\",\n      \"example\": \"https://example.com/spring.png\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"buttons\": [\n      {\n        \"type\": \"COPY_CODE\",\n        \"example\": \"SPRING25\"\n      },\n      {\n        \"type\": \"PHONE_NUMBER\",\n        \"text\": \"Call us\",\n        \"phoneNumber\": \"+15550001111\"\n      },\n      {\n        \"type\": \"FLOW\",\n        \"text\": \"Sign up\",\n        \"flowId\": 123456,\n        \"flowAction\": \"NAVIGATE\",\n        \"navigateScreen\": \"FIRST\"\n      },\n      {\n        \"type\": \"CATALOG\"\n      },\n      {\n        \"type\": \"MULTI_PRODUCT\"\n      },\n      {\n        \"type\": \"ORDER_DETAILS\",\n        \"variant\": \"BRAZIL\"\n      },\n      {\n        \"type\": \"VOICE_CALL\",\n        \"text\": \"Call now\",\n        \"callValidityPeriod\": 1440\n      },\n      {\n        \"type\": \"REQUEST_CONTACT_INFO\"\n      }\n    ],\n    \"limitedTimeOffer\": {\n      \"text\": \"Until Sunday\",\n      \"hasExpiration\": true\n    }\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"spring_carousel\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Our new things\"\n    },\n    \"carousel\": {\n      \"cards\": [\n        {\n          \"header\": {\n            \"format\": \"IMAGE\",\n            \"example\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"The first\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"More\"\n            }\n          ]\n        },\n        {\n          \"header\": {\n            \"format\": \"VIDEO\",\n            \"example\": \"https://example.com/2.mp4\"\n          },\n          \"body\": {\n            \"text\": \"The second\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"More\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"may_we_call\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"May we call you?\"\n    },\n    \"callPermissionRequest\": {}\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"login_code\",\n  \"language\": \"en\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"addSecurityRecommendation\": true\n    },\n    \"footer\": {\n      \"codeExpirationMinutes\": 10\n    },\n    \"buttons\": [\n      {\n        \"otpType\": \"ONE_TAP\",\n        \"packageName\": \"com.example.app\",\n        \"signatureHash\": \"AAAAAAAAAAA\",\n        \"text\": \"Copy code\",\n        \"autofillText\": \"Fill in\"\n      }\n    ]\n  },\n  \"validityPeriod\": {\n    \"amount\": 5,\n    \"timeUnit\": \"MINUTES\"\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"login_code_copy\",\n  \"language\": \"en\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {},\n    \"footer\": {},\n    \"buttons\": [\n      {\n        \"otpType\": \"COPY_CODE\",\n        \"text\": \"Copy code\"\n      }\n    ]\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"login_code_in\",\n  \"language\": \"en_IN\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"{{1}} is your code.\",\n      \"examples\": [\n        \"123456\"\n      ]\n    }\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplate = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn delete_template_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").delete_template("order_update").await;
    waxwing_tests::answered(&sandbox, "delete_template", answer, None);
}

#[test]
fn get_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::Template,
    >(
        "{\n  \"id\": \"111\",\n  \"businessAccountId\": 222,\n  \"name\": \"sale\",\n  \"language\": \"en\",\n  \"status\": \"APPROVED\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Hello {{1}}\"\n    },\n    \"carousel\": {\n      \"cards\": [\n        {\n          \"header\": {\n            \"format\": \"IMAGE\"\n          },\n          \"body\": {\n            \"text\": \"For {{1}}\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"URL\",\n              \"text\": \"Open\",\n              \"url\": \"https://example.com\"\n            }\n          ]\n        }\n      ]\n    },\n    \"type\": \"MEDIA\"\n  },\n  \"quality\": \"LOW\",\n  \"createdAt\": \"2026-01-01T00:00:00.000+0000\",\n  \"lastUpdatedAt\": \"2026-01-01T00:00:00.000+0000\"\n}",
    );
}

#[tokio::test]
async fn get_template_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").get_template("111").await;
    waxwing_tests::answered(&sandbox, "get_template", answer, None);
}

#[test]
fn edit_template_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::EditTemplate,
    >(
        "{\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Hello {{1}}\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"type\": \"TEXT\"\n  },\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::EditTemplate,
    >(
        "{\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Your order is on its way.\"\n    }\n  },\n  \"subCategory\": \"ORDER_STATUS\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::EditTemplate,
    >(
        "{\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"addSecurityRecommendation\": true\n    },\n    \"footer\": {\n      \"codeExpirationMinutes\": 5\n    },\n    \"buttons\": [\n      {\n        \"otpType\": \"COPY_CODE\",\n        \"text\": \"Copy code\"\n      }\n    ]\n  },\n  \"validityPeriod\": {\n    \"amount\": 120,\n    \"timeUnit\": \"SECONDS\"\n  }\n}",
    );
}

#[test]
fn edit_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::Template,
    >(
        "{\n  \"id\": \"111\",\n  \"businessAccountId\": 222,\n  \"name\": \"sale\",\n  \"language\": \"en\",\n  \"status\": \"PENDING\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Hello {{1}}\"\n    },\n    \"type\": \"TEXT\"\n  },\n  \"quality\": \"UNKNOWN\",\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  },\n  \"createdAt\": \"2026-01-01T00:00:00.000+0000\",\n  \"lastUpdatedAt\": \"2026-01-02T00:00:00.000+0000\"\n}",
    );
}

#[tokio::test]
async fn edit_template_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Hello {{1}}\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"type\": \"TEXT\"\n  },\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  }\n}";
    let body: waxwing_infobip::templates::EditTemplate = waxwing_tests::example(example);
    let answer = client.sender("15550002222").edit_template("111", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[tokio::test]
async fn edit_template_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Your order is on its way.\"\n    }\n  },\n  \"subCategory\": \"ORDER_STATUS\"\n}";
    let body: waxwing_infobip::templates::EditTemplate = waxwing_tests::example(example);
    let answer = client.sender("15550002222").edit_template("111", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[tokio::test]
async fn edit_template_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"addSecurityRecommendation\": true\n    },\n    \"footer\": {\n      \"codeExpirationMinutes\": 5\n    },\n    \"buttons\": [\n      {\n        \"otpType\": \"COPY_CODE\",\n        \"text\": \"Copy code\"\n      }\n    ]\n  },\n  \"validityPeriod\": {\n    \"amount\": 120,\n    \"timeUnit\": \"SECONDS\"\n  }\n}";
    let body: waxwing_infobip::templates::EditTemplate = waxwing_tests::example(example);
    let answer = client.sender("15550002222").edit_template("111", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[test]
fn list_templates_v1_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::ListTemplatesV1Response,
    >(
        "{\n  \"templates\": [\n    {\n      \"id\": \"111\",\n      \"businessAccountId\": 222,\n      \"name\": \"account_news\",\n      \"language\": \"en\",\n      \"status\": \"APPROVED\",\n      \"category\": \"ACCOUNT_UPDATE\",\n      \"structure\": {\n        \"header\": {\n          \"format\": \"IMAGE\"\n        },\n        \"body\": \"Hello {{1}}\",\n        \"footer\": \"Thank you\",\n        \"buttons\": [\n          {\n            \"type\": \"PHONE_NUMBER\",\n            \"text\": \"Call us\",\n            \"phoneNumber\": \"+15550001111\"\n          },\n          {\n            \"type\": \"URL\",\n            \"text\": \"Open\",\n            \"url\": \"https://example.com\"\n          }\n        ],\n        \"type\": \"MEDIA\"\n      }\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_templates_v1_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client.sender("15550002222").list_templates_v1().await;
    waxwing_tests::answered(&sandbox, "list_templates_v1", answer, None);
}

#[test]
fn create_template_v1_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplateV1,
    >(
        "{\n  \"name\": \"alert\",\n  \"language\": \"en\",\n  \"category\": \"ALERT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Alert\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"footer\": \"Thank you\",\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplateV1,
    >(
        "{\n  \"name\": \"account_news\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"IMAGE\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"buttons\": [\n      {\n        \"type\": \"PHONE_NUMBER\",\n        \"text\": \"Call us\",\n        \"phoneNumber\": \"+15550001111\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Open\",\n        \"url\": \"https://example.com/{{1}}\"\n      }\n    ]\n  }\n}",
    );
}

#[test]
fn create_template_v1_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::TemplateV1,
    >(
        "{\n  \"id\": \"111\",\n  \"businessAccountId\": 222,\n  \"name\": \"alert\",\n  \"language\": \"en\",\n  \"status\": \"PENDING\",\n  \"category\": \"ALERT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Alert\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"footer\": \"Thank you\",\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      }\n    ],\n    \"type\": \"MEDIA\"\n  }\n}",
    );
}

#[tokio::test]
async fn create_template_v1_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"alert\",\n  \"language\": \"en\",\n  \"category\": \"ALERT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Alert\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"footer\": \"Thank you\",\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      }\n    ]\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplateV1 = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template_v1(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_v1", answer, Some(example));
}

#[tokio::test]
async fn create_template_v1_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"account_news\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"IMAGE\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"buttons\": [\n      {\n        \"type\": \"PHONE_NUMBER\",\n        \"text\": \"Call us\",\n        \"phoneNumber\": \"+15550001111\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Open\",\n        \"url\": \"https://example.com/{{1}}\"\n      }\n    ]\n  }\n}";
    let body: waxwing_infobip::templates::CreateTemplateV1 = waxwing_tests::example(
        example,
    );
    let answer = client.sender("15550002222").create_template_v1(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_v1", answer, Some(example));
}

#[test]
fn list_account_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::ListAccountTemplatesResponse,
    >(
        "{\n  \"results\": [\n    {\n      \"id\": \"111\",\n      \"businessAccountId\": 222,\n      \"name\": \"sale\",\n      \"language\": \"en\",\n      \"status\": \"APPROVED\",\n      \"category\": \"MARKETING\",\n      \"structure\": {\n        \"body\": {\n          \"text\": \"Hello {{1}}\"\n        },\n        \"type\": \"TEXT\"\n      },\n      \"quality\": \"UNKNOWN\",\n      \"createdAt\": \"2026-01-01T00:00:00.000+0000\",\n      \"lastUpdatedAt\": \"2026-01-01T00:00:00.000+0000\"\n    }\n  ],\n  \"paging\": {\n    \"page\": 0,\n    \"size\": 10,\n    \"totalPages\": 1,\n    \"totalResults\": 1\n  }\n}",
    );
}

#[tokio::test]
async fn list_account_templates_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client
        .list_account_templates(
            &waxwing_tests::example::<
                waxwing_infobip::templates::ListAccountTemplatesQuery,
            >(
                "{\n  \"sender\": [\n    \"15550002222\"\n  ],\n  \"status\": [\n    \"APPROVED\"\n  ],\n  \"name\": \"order_update\",\n  \"language\": [\n    \"en\",\n    \"en_GB\"\n  ],\n  \"category\": [\n    \"UTILITY\"\n  ],\n  \"applicationId\": \"application-1\",\n  \"entityId\": \"entity-1\",\n  \"page\": 0,\n  \"size\": 10,\n  \"orderBy\": \"name,ASC\"\n}",
            ),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_account_templates", answer, None);
}
