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
fn submit_conversions_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::conversions::SubmitConversionsRequest,
    >(
        "{\n  \"sourceId\": \"1234567890\",\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"PURCHASE\",\n      \"details\": {\n        \"currency\": \"EUR\",\n        \"value\": 10.5\n      },\n      \"conversionTime\": \"2026-05-14T10:11:45.057+0000\"\n    },\n    {\n      \"ctwaClickId\": \"ctwa-click-2\",\n      \"type\": \"LEAD_SUBMITTED\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::conversions::SubmitConversionsRequest,
    >(
        "{\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"LEAD_SUBMITTED\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn submit_conversions_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"sourceId\": \"1234567890\",\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"PURCHASE\",\n      \"details\": {\n        \"currency\": \"EUR\",\n        \"value\": 10.5\n      },\n      \"conversionTime\": \"2026-05-14T10:11:45.057+0000\"\n    },\n    {\n      \"ctwaClickId\": \"ctwa-click-2\",\n      \"type\": \"LEAD_SUBMITTED\"\n    }\n  ]\n}";
    let body: waxwing_infobip::conversions::SubmitConversionsRequest = waxwing_tests::example(
        example,
    );
    let answer = client.submit_conversions(&body).await;
    waxwing_tests::answered(&sandbox, "submit_conversions", answer, Some(example));
}

#[tokio::test]
async fn submit_conversions_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"LEAD_SUBMITTED\"\n    }\n  ]\n}";
    let body: waxwing_infobip::conversions::SubmitConversionsRequest = waxwing_tests::example(
        example,
    );
    let answer = client.submit_conversions(&body).await;
    waxwing_tests::answered(&sandbox, "submit_conversions", answer, Some(example));
}

#[test]
fn submit_waba_conversions_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::conversions::SubmitWabaConversionsRequest,
    >(
        "{\n  \"sourceId\": \"15550002222\",\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"ADD_TO_CART\",\n      \"details\": {\n        \"currency\": \"EUR\",\n        \"value\": 10\n      },\n      \"conversionTime\": \"2026-05-14T10:11:45.057+0000\"\n    },\n    {\n      \"ctwaClickId\": \"ctwa-click-2\",\n      \"type\": \"QUALIFIED_LEAD\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn submit_waba_conversions_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"sourceId\": \"15550002222\",\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"ADD_TO_CART\",\n      \"details\": {\n        \"currency\": \"EUR\",\n        \"value\": 10\n      },\n      \"conversionTime\": \"2026-05-14T10:11:45.057+0000\"\n    },\n    {\n      \"ctwaClickId\": \"ctwa-click-2\",\n      \"type\": \"QUALIFIED_LEAD\"\n    }\n  ]\n}";
    let body: waxwing_infobip::conversions::SubmitWabaConversionsRequest = waxwing_tests::example(
        example,
    );
    let answer = client.submit_waba_conversions(&body).await;
    waxwing_tests::answered(&sandbox, "submit_waba_conversions", answer, Some(example));
}

#[test]
fn send_events_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::events::SendEventsRequest,
    >(
        "{\n  \"events\": [\n    {\n      \"sender\": \"15550002222\",\n      \"destinations\": [\n        {\n          \"to\": \"15550001111\"\n        }\n      ],\n      \"content\": {\n        \"type\": \"TYPING_INDICATOR\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::events::SendEventsRequest,
    >(
        "{\n  \"events\": [\n    {\n      \"sender\": \"15550002222\",\n      \"destinations\": [\n        {\n          \"to\": \"15550001111\",\n          \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      ],\n      \"content\": {\n        \"type\": \"TYPING_INDICATOR\"\n      },\n      \"options\": {\n        \"platform\": {\n          \"entityId\": \"entity-1\",\n          \"applicationId\": \"application-1\"\n        },\n        \"validityPeriod\": {\n          \"amount\": 10,\n          \"timeUnit\": \"MINUTES\"\n        }\n      }\n    }\n  ],\n  \"options\": {\n    \"schedule\": {\n      \"bulkId\": \"bulk-1\",\n      \"sendAt\": \"2026-12-01T10:00:00.000+0000\",\n      \"sendingSpeedLimit\": {\n        \"amount\": 10,\n        \"timeUnit\": \"MINUTE\"\n      }\n    }\n  }\n}",
    );
}

#[test]
fn send_events_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::events::EventResponse,
    >(
        "{\n  \"bulkId\": \"bulk-1\",\n  \"messages\": [\n    {\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"status\": {\n        \"groupId\": 1,\n        \"groupName\": \"PENDING\",\n        \"id\": 26,\n        \"name\": \"PENDING_ACCEPTED\",\n        \"description\": \"Message accepted\"\n      },\n      \"destination\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn send_events_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"events\": [\n    {\n      \"sender\": \"15550002222\",\n      \"destinations\": [\n        {\n          \"to\": \"15550001111\"\n        }\n      ],\n      \"content\": {\n        \"type\": \"TYPING_INDICATOR\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::events::SendEventsRequest = waxwing_tests::example(
        example,
    );
    let answer = client.send_events(&body).await;
    waxwing_tests::answered(&sandbox, "send_events", answer, Some(example));
}

#[tokio::test]
async fn send_events_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"events\": [\n    {\n      \"sender\": \"15550002222\",\n      \"destinations\": [\n        {\n          \"to\": \"15550001111\",\n          \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      ],\n      \"content\": {\n        \"type\": \"TYPING_INDICATOR\"\n      },\n      \"options\": {\n        \"platform\": {\n          \"entityId\": \"entity-1\",\n          \"applicationId\": \"application-1\"\n        },\n        \"validityPeriod\": {\n          \"amount\": 10,\n          \"timeUnit\": \"MINUTES\"\n        }\n      }\n    }\n  ],\n  \"options\": {\n    \"schedule\": {\n      \"bulkId\": \"bulk-1\",\n      \"sendAt\": \"2026-12-01T10:00:00.000+0000\",\n      \"sendingSpeedLimit\": {\n        \"amount\": 10,\n        \"timeUnit\": \"MINUTE\"\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::events::SendEventsRequest = waxwing_tests::example(
        example,
    );
    let answer = client.send_events(&body).await;
    waxwing_tests::answered(&sandbox, "send_events", answer, Some(example));
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
async fn mark_message_as_read_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let answer = client
        .sender("15550002222")
        .mark_message_as_read(
            "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA="
                .parse::<waxwing_types::MessageId>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "mark_message_as_read", answer, None);
}

#[test]
fn send_interactive_buttons_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveButtonsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Order 42\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveButtonsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"VIDEO\",\n      \"mediaUrl\": \"https://example.com/clip.mp4\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveButtonsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveButtonsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"DOCUMENT\",\n      \"mediaUrl\": \"https://example.com/bill.pdf\",\n      \"filename\": \"bill.pdf\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_buttons_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_buttons_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Order 42\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveButtonsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_buttons_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_buttons_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_buttons_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"VIDEO\",\n      \"mediaUrl\": \"https://example.com/clip.mp4\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveButtonsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_buttons_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_buttons_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_buttons_message_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveButtonsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_buttons_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_buttons_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_buttons_message_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"DOCUMENT\",\n      \"mediaUrl\": \"https://example.com/bill.pdf\",\n      \"filename\": \"bill.pdf\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveButtonsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_buttons_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_buttons_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_list_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveListMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Choose\"\n    },\n    \"action\": {\n      \"title\": \"Options\",\n      \"sections\": [\n        {\n          \"title\": \"Cups\",\n          \"rows\": [\n            {\n              \"id\": \"1\",\n              \"title\": \"Small\",\n              \"description\": \"0.2 l\"\n            },\n            {\n              \"id\": \"2\",\n              \"title\": \"Large\"\n            }\n          ]\n        },\n        {\n          \"title\": \"Plates\",\n          \"rows\": [\n            {\n              \"id\": \"3\",\n              \"title\": \"Round\"\n            }\n          ]\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Shop\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_list_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_list_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Choose\"\n    },\n    \"action\": {\n      \"title\": \"Options\",\n      \"sections\": [\n        {\n          \"title\": \"Cups\",\n          \"rows\": [\n            {\n              \"id\": \"1\",\n              \"title\": \"Small\",\n              \"description\": \"0.2 l\"\n            },\n            {\n              \"id\": \"2\",\n              \"title\": \"Large\"\n            }\n          ]\n        },\n        {\n          \"title\": \"Plates\",\n          \"rows\": [\n            {\n              \"id\": \"3\",\n              \"title\": \"Round\"\n            }\n          ]\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Shop\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveListMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_list_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_list_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_media_carousel_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveMediaCarouselMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Look\"\n    },\n    \"action\": {\n      \"type\": \"URL\",\n      \"cards\": [\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 1\"\n          },\n          \"button\": {\n            \"displayText\": \"Open\",\n            \"url\": \"https://example.com/1\"\n          }\n        },\n        {\n          \"header\": {\n            \"type\": \"VIDEO\",\n            \"url\": \"https://example.com/2.mp4\"\n          },\n          \"body\": {\n            \"text\": \"Card 2\"\n          },\n          \"button\": {\n            \"displayText\": \"Open\",\n            \"url\": \"https://example.com/2\"\n          }\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveMediaCarouselMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Look\"\n    },\n    \"action\": {\n      \"type\": \"QUICK_REPLY\",\n      \"cards\": [\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 1\"\n          },\n          \"buttons\": [\n            {\n              \"id\": \"one\",\n              \"title\": \"This one\"\n            }\n          ]\n        },\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/2.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 2\"\n          },\n          \"buttons\": [\n            {\n              \"id\": \"two\",\n              \"title\": \"That one\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_media_carousel_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_media_carousel_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Look\"\n    },\n    \"action\": {\n      \"type\": \"URL\",\n      \"cards\": [\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 1\"\n          },\n          \"button\": {\n            \"displayText\": \"Open\",\n            \"url\": \"https://example.com/1\"\n          }\n        },\n        {\n          \"header\": {\n            \"type\": \"VIDEO\",\n            \"url\": \"https://example.com/2.mp4\"\n          },\n          \"body\": {\n            \"text\": \"Card 2\"\n          },\n          \"button\": {\n            \"displayText\": \"Open\",\n            \"url\": \"https://example.com/2\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveMediaCarouselMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_media_carousel_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_media_carousel_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_media_carousel_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Look\"\n    },\n    \"action\": {\n      \"type\": \"QUICK_REPLY\",\n      \"cards\": [\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 1\"\n          },\n          \"buttons\": [\n            {\n              \"id\": \"one\",\n              \"title\": \"This one\"\n            }\n          ]\n        },\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/2.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 2\"\n          },\n          \"buttons\": [\n            {\n              \"id\": \"two\",\n              \"title\": \"That one\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveMediaCarouselMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_media_carousel_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_media_carousel_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_location_request_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveLocationRequestMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Where are you?\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_location_request_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_location_request_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Where are you?\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveLocationRequestMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_location_request_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_location_request_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_product_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveProductMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"action\": {\n      \"catalogId\": \"1234567890\",\n      \"productRetailerId\": \"sku-1\"\n    },\n    \"body\": {\n      \"text\": \"Back in stock\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_product_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_product_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"action\": {\n      \"catalogId\": \"1234567890\",\n      \"productRetailerId\": \"sku-1\"\n    },\n    \"body\": {\n      \"text\": \"Back in stock\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveProductMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_product_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_product_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_multi_product_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveMultiProductMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Shop\"\n    },\n    \"body\": {\n      \"text\": \"Choose\"\n    },\n    \"action\": {\n      \"catalogId\": \"1234567890\",\n      \"sections\": [\n        {\n          \"title\": \"Cups\",\n          \"productRetailerIds\": [\n            \"sku-1\",\n            \"sku-2\"\n          ]\n        }\n      ]\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_multi_product_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_multi_product_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Shop\"\n    },\n    \"body\": {\n      \"text\": \"Choose\"\n    },\n    \"action\": {\n      \"catalogId\": \"1234567890\",\n      \"sections\": [\n        {\n          \"title\": \"Cups\",\n          \"productRetailerIds\": [\n            \"sku-1\",\n            \"sku-2\"\n          ]\n        }\n      ]\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveMultiProductMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_multi_product_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_multi_product_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_order_details_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PIX_DC\",\n        \"id\": \"payment-1\",\n        \"code\": \"pix-code-1\",\n        \"merchantName\": \"Example Shop\",\n        \"keyType\": \"EMAIL\",\n        \"key\": \"pay@example.com\",\n        \"flowType\": \"COPYPASTE\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"catalogId\": \"1234567890\",\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"saleAmount\": {\n              \"value\": 900\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 900\n        },\n        \"tax\": {\n          \"value\": 100,\n          \"description\": \"VAT\"\n        },\n        \"shipping\": {\n          \"value\": 50\n        },\n        \"discount\": {\n          \"amount\": {\n            \"value\": 50,\n            \"description\": \"Voucher\"\n          },\n          \"programName\": \"Regulars\"\n        },\n        \"orderExpiration\": {\n          \"expirationSeconds\": 3600,\n          \"description\": \"One hour left\"\n        }\n      }\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_PAYU\",\n        \"id\": \"payment-1\",\n        \"productDescription\": \"Cups\",\n        \"customerFirstName\": \"Example\",\n        \"customerLastName\": \"Person\",\n        \"customerEmail\": \"person@example.com\",\n        \"callbackData\": [\n          \"ref-1\"\n        ]\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1,\n            \"originCountry\": \"IN\",\n            \"importerName\": \"Example Imports\",\n            \"importerAddress\": {\n              \"firstAddressLine\": \"Example Road 1\",\n              \"city\": \"Example City\",\n              \"zoneCode\": \"EX\",\n              \"postalCode\": \"000001\",\n              \"countryCode\": \"IN\"\n            }\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL\",\n        \"id\": \"payment-1\"\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_LINK\",\n        \"id\": \"payment-1\",\n        \"paymentLink\": \"https://example.com/pay/1\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_BOLETO\",\n        \"id\": \"payment-1\",\n        \"code\": \"boleto-code-1\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PAYMENTS\",\n        \"payments\": [\n          {\n            \"type\": \"BRAZIL_PIX_DC\",\n            \"id\": \"payment-1\",\n            \"code\": \"pix-code-1\",\n            \"merchantName\": \"Example Shop\",\n            \"keyType\": \"EMAIL\",\n            \"key\": \"pay@example.com\",\n            \"flowType\": \"COPYPASTE\"\n          },\n          {\n            \"type\": \"BRAZIL_BOLETO\",\n            \"id\": \"payment-1\",\n            \"code\": \"boleto-code-1\"\n          }\n        ]\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_PAYU\",\n        \"id\": \"payment-1\",\n        \"beneficiary\": {\n          \"name\": \"Example Person\",\n          \"firstAddressLine\": \"Example Road 1\",\n          \"secondAddressLine\": \"Floor 2\",\n          \"city\": \"Example City\",\n          \"state\": \"Example State\",\n          \"country\": \"INDIA\",\n          \"postalCode\": \"000001\"\n        },\n        \"callbackData\": [\n          \"ref-1\",\n          \"ref-2\"\n        ]\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_RAZORPAY\",\n        \"id\": \"payment-1\",\n        \"callbackData\": {\n          \"order\": \"42\"\n        }\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        },\n        \"orderDetailsType\": \"QUICK_PAY\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_INTENT\",\n        \"id\": \"payment-1\",\n        \"format\": {\n          \"type\": \"LINK\",\n          \"paymentLink\": \"upi://pay?pa=shop@example\"\n        }\n      },\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderDetailsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_LINK\",\n        \"id\": \"payment-1\",\n        \"paymentLink\": \"upi://pay?pa=shop@example\"\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_order_details_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PIX_DC\",\n        \"id\": \"payment-1\",\n        \"code\": \"pix-code-1\",\n        \"merchantName\": \"Example Shop\",\n        \"keyType\": \"EMAIL\",\n        \"key\": \"pay@example.com\",\n        \"flowType\": \"COPYPASTE\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"catalogId\": \"1234567890\",\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"saleAmount\": {\n              \"value\": 900\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 900\n        },\n        \"tax\": {\n          \"value\": 100,\n          \"description\": \"VAT\"\n        },\n        \"shipping\": {\n          \"value\": 50\n        },\n        \"discount\": {\n          \"amount\": {\n            \"value\": 50,\n            \"description\": \"Voucher\"\n          },\n          \"programName\": \"Regulars\"\n        },\n        \"orderExpiration\": {\n          \"expirationSeconds\": 3600,\n          \"description\": \"One hour left\"\n        }\n      }\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_PAYU\",\n        \"id\": \"payment-1\",\n        \"productDescription\": \"Cups\",\n        \"customerFirstName\": \"Example\",\n        \"customerLastName\": \"Person\",\n        \"customerEmail\": \"person@example.com\",\n        \"callbackData\": [\n          \"ref-1\"\n        ]\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1,\n            \"originCountry\": \"IN\",\n            \"importerName\": \"Example Imports\",\n            \"importerAddress\": {\n              \"firstAddressLine\": \"Example Road 1\",\n              \"city\": \"Example City\",\n              \"zoneCode\": \"EX\",\n              \"postalCode\": \"000001\",\n              \"countryCode\": \"IN\"\n            }\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL\",\n        \"id\": \"payment-1\"\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_LINK\",\n        \"id\": \"payment-1\",\n        \"paymentLink\": \"https://example.com/pay/1\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_BOLETO\",\n        \"id\": \"payment-1\",\n        \"code\": \"boleto-code-1\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PAYMENTS\",\n        \"payments\": [\n          {\n            \"type\": \"BRAZIL_PIX_DC\",\n            \"id\": \"payment-1\",\n            \"code\": \"pix-code-1\",\n            \"merchantName\": \"Example Shop\",\n            \"keyType\": \"EMAIL\",\n            \"key\": \"pay@example.com\",\n            \"flowType\": \"COPYPASTE\"\n          },\n          {\n            \"type\": \"BRAZIL_BOLETO\",\n            \"id\": \"payment-1\",\n            \"code\": \"boleto-code-1\"\n          }\n        ]\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_PAYU\",\n        \"id\": \"payment-1\",\n        \"beneficiary\": {\n          \"name\": \"Example Person\",\n          \"firstAddressLine\": \"Example Road 1\",\n          \"secondAddressLine\": \"Floor 2\",\n          \"city\": \"Example City\",\n          \"state\": \"Example State\",\n          \"country\": \"INDIA\",\n          \"postalCode\": \"000001\"\n        },\n        \"callbackData\": [\n          \"ref-1\",\n          \"ref-2\"\n        ]\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_8() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_RAZORPAY\",\n        \"id\": \"payment-1\",\n        \"callbackData\": {\n          \"order\": \"42\"\n        }\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        },\n        \"orderDetailsType\": \"QUICK_PAY\"\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_9() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_INTENT\",\n        \"id\": \"payment-1\",\n        \"format\": {\n          \"type\": \"LINK\",\n          \"paymentLink\": \"upi://pay?pa=shop@example\"\n        }\n      },\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_details_message_is_answered_10() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_LINK\",\n        \"id\": \"payment-1\",\n        \"paymentLink\": \"upi://pay?pa=shop@example\"\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderDetailsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_details_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_details_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_order_status_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PIX_DC\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\",\n      \"description\": \"On the way\"\n    },\n    \"body\": {\n      \"text\": \"News of your order\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_PAYU\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PENDING\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PROCESSING\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_PAYU\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PARTIALLY_SHIPPED\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_RAZORPAY\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"COMPLETED\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_LINK\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"CANCELED\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_BOLETO\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_INTENT\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveOrderStatusMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_LINK\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_order_status_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PIX_DC\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\",\n      \"description\": \"On the way\"\n    },\n    \"body\": {\n      \"text\": \"News of your order\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_PAYU\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PENDING\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PROCESSING\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_PAYU\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PARTIALLY_SHIPPED\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_RAZORPAY\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"COMPLETED\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_LINK\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"CANCELED\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_BOLETO\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_8() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_INTENT\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_order_status_message_is_answered_9() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_LINK\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveOrderStatusMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_order_status_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_order_status_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_flow_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveFlowMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Please fill in\"\n    },\n    \"action\": {\n      \"mode\": \"PUBLISHED\",\n      \"flowMessageVersion\": 3,\n      \"flowToken\": \"token-1\",\n      \"flowId\": \"1234567890\",\n      \"callToActionButton\": \"Open\",\n      \"flowAction\": \"NAVIGATE\",\n      \"flowActionPayload\": {\n        \"screen\": \"FIRST\",\n        \"data\": {\n          \"name\": \"Example\",\n          \"visits\": 3\n        }\n      }\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Survey\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveFlowMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Please fill in\"\n    },\n    \"action\": {\n      \"flowToken\": \"token-1\",\n      \"flowId\": \"1234567890\",\n      \"callToActionButton\": \"Open\",\n      \"flowAction\": \"DATA_EXCHANGE\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_flow_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_flow_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Please fill in\"\n    },\n    \"action\": {\n      \"mode\": \"PUBLISHED\",\n      \"flowMessageVersion\": 3,\n      \"flowToken\": \"token-1\",\n      \"flowId\": \"1234567890\",\n      \"callToActionButton\": \"Open\",\n      \"flowAction\": \"NAVIGATE\",\n      \"flowActionPayload\": {\n        \"screen\": \"FIRST\",\n        \"data\": {\n          \"name\": \"Example\",\n          \"visits\": 3\n        }\n      }\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Survey\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveFlowMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_flow_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_flow_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_flow_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Please fill in\"\n    },\n    \"action\": {\n      \"flowToken\": \"token-1\",\n      \"flowId\": \"1234567890\",\n      \"callToActionButton\": \"Open\",\n      \"flowAction\": \"DATA_EXCHANGE\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveFlowMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_flow_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_flow_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_url_button_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveUrlButtonMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Order 42\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveUrlButtonMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"VIDEO\",\n      \"mediaUrl\": \"https://example.com/clip.mp4\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveUrlButtonMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveUrlButtonMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"DOCUMENT\",\n      \"mediaUrl\": \"https://example.com/bill.pdf\",\n      \"filename\": \"bill.pdf\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_url_button_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_url_button_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Order 42\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveUrlButtonMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_url_button_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_url_button_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_url_button_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"VIDEO\",\n      \"mediaUrl\": \"https://example.com/clip.mp4\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveUrlButtonMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_url_button_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_url_button_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_url_button_message_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveUrlButtonMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_url_button_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_url_button_message",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn send_interactive_url_button_message_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"DOCUMENT\",\n      \"mediaUrl\": \"https://example.com/bill.pdf\",\n      \"filename\": \"bill.pdf\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveUrlButtonMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_url_button_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_url_button_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_call_permission_request_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveCallPermissionRequestMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}",
    );
}

#[test]
fn send_interactive_call_permission_request_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_call_permission_request_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveCallPermissionRequestMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_call_permission_request_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_call_permission_request_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_voice_button_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveVoiceButtonMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Any question?\"\n    },\n    \"action\": {\n      \"buttonDisplayText\": \"Call us\",\n      \"callValidityPeriod\": 1440,\n      \"callContextPayload\": \"order-42\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_voice_button_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_voice_button_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Any question?\"\n    },\n    \"action\": {\n      \"buttonDisplayText\": \"Call us\",\n      \"callValidityPeriod\": 1440,\n      \"callContextPayload\": \"order-42\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveVoiceButtonMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_voice_button_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_voice_button_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_in_thread_authentication_request_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveInThreadAuthenticationRequestMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\"\n}",
    );
}

#[test]
fn send_interactive_in_thread_authentication_request_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_in_thread_authentication_request_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\"\n}";
    let body: waxwing_infobip::interactive::InteractiveInThreadAuthenticationRequestMessage = waxwing_tests::example(
        example,
    );
    let answer = client
        .send_interactive_in_thread_authentication_request_message(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_in_thread_authentication_request_message",
        answer,
        Some(example),
    );
}

#[test]
fn send_interactive_request_contact_info_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::interactive::InteractiveRequestContactInfoMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"May we have your number?\"\n    }\n  }\n}",
    );
}

#[test]
fn send_interactive_request_contact_info_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_interactive_request_contact_info_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"May we have your number?\"\n    }\n  }\n}";
    let body: waxwing_infobip::interactive::InteractiveRequestContactInfoMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_interactive_request_contact_info_message(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_interactive_request_contact_info_message",
        answer,
        Some(example),
    );
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
fn send_template_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": [\n              \"Example\",\n              \"42\"\n            ]\n          },\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"mediaUrl\": \"https://example.com/box.png\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"parameter\": \"yes\"\n            },\n            {\n              \"type\": \"URL\",\n              \"parameter\": \"orders/42\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      },\n      \"callbackData\": \"ref-1\",\n      \"notifyUrl\": \"https://example.com/reports\",\n      \"urlOptions\": {\n        \"shortenUrl\": true,\n        \"trackClicks\": true,\n        \"trackingUrl\": \"https://example.com/clicks\",\n        \"removeProtocol\": false,\n        \"customDomain\": \"go.example.com\"\n      },\n      \"smsFailover\": {\n        \"from\": \"Example\",\n        \"text\": \"Order 42 is ready\"\n      },\n      \"entityId\": \"entity-1\",\n      \"applicationId\": \"application-1\",\n      \"context\": {\n        \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n      }\n    }\n  ],\n  \"bulkId\": \"bulk-1\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"TEXT\",\n            \"placeholder\": \"Example\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"COPY_CODE\",\n              \"parameter\": \"SAVE10\"\n            },\n            {\n              \"type\": \"FLOW\",\n              \"flowToken\": \"token-1\",\n              \"data\": {\n                \"step\": 1\n              }\n            }\n          ],\n          \"limitedTimeOffer\": {\n            \"expirationTime\": \"2026-12-31T10:00:00.000+0000\"\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"DOCUMENT\",\n            \"mediaUrl\": \"https://example.com/bill.pdf\",\n            \"filename\": \"bill.pdf\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"CATALOG\",\n              \"thumbnailProductRetailerId\": \"sku-1\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"VIDEO\",\n            \"mediaUrl\": \"https://example.com/clip.mp4\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"MULTI_PRODUCT\",\n              \"thumbnailProductRetailerId\": \"sku-1\",\n              \"sections\": [\n                {\n                  \"title\": \"Cups\",\n                  \"productRetailerIds\": [\n                    \"sku-1\",\n                    \"sku-2\"\n                  ]\n                }\n              ]\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"GIF\",\n            \"mediaUrl\": \"https://example.com/loop.mp4\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"VOICE_CALL\",\n              \"callValidityPeriod\": 1440,\n              \"callContextPayload\": \"order-42\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"LOCATION\",\n            \"latitude\": 45.8,\n            \"longitude\": 15.9\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": [\n              \"Example\"\n            ]\n          },\n          \"carousel\": {\n            \"cards\": [\n              {\n                \"header\": {\n                  \"type\": \"IMAGE\",\n                  \"mediaUrl\": \"https://example.com/1.png\"\n                },\n                \"body\": {\n                  \"placeholders\": [\n                    \"one\"\n                  ]\n                },\n                \"buttons\": [\n                  {\n                    \"type\": \"QUICK_REPLY\",\n                    \"parameter\": \"one\"\n                  }\n                ]\n              },\n              {\n                \"header\": {\n                  \"type\": \"IMAGE\",\n                  \"mediaUrl\": \"https://example.com/2.png\"\n                },\n                \"body\": {\n                  \"placeholders\": [\n                    \"two\"\n                  ]\n                },\n                \"buttons\": [\n                  {\n                    \"type\": \"URL\",\n                    \"parameter\": \"two\"\n                  }\n                ]\n              }\n            ]\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_PIX_DC\",\n                  \"id\": \"payment-1\",\n                  \"code\": \"pix-code-1\",\n                  \"merchantName\": \"Example Shop\",\n                  \"keyType\": \"EMAIL\",\n                  \"key\": \"pay@example.com\",\n                  \"flowType\": \"COPYPASTE\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessage,
    >(
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"orderStatus\": {\n            \"orderStatuses\": [\n              {\n                \"type\": \"ORDER_STATUS\",\n                \"payment\": {\n                  \"type\": \"BRAZIL_PIX_DC\",\n                  \"id\": \"payment-1\"\n                },\n                \"status\": \"SHIPPED\",\n                \"description\": \"On the way\"\n              }\n            ]\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn send_template_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::BulkMessageInfo,
    >(
        "{\n  \"messages\": [\n    {\n      \"to\": \"15550001111\",\n      \"messageCount\": 1,\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"status\": {\n        \"groupId\": 1,\n        \"groupName\": \"PENDING\",\n        \"id\": 7,\n        \"name\": \"PENDING_ENROUTE\",\n        \"description\": \"Message sent to next instance\"\n      }\n    }\n  ],\n  \"bulkId\": \"bulk-1\"\n}",
    );
}

#[tokio::test]
async fn send_template_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": [\n              \"Example\",\n              \"42\"\n            ]\n          },\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"mediaUrl\": \"https://example.com/box.png\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"parameter\": \"yes\"\n            },\n            {\n              \"type\": \"URL\",\n              \"parameter\": \"orders/42\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      },\n      \"callbackData\": \"ref-1\",\n      \"notifyUrl\": \"https://example.com/reports\",\n      \"urlOptions\": {\n        \"shortenUrl\": true,\n        \"trackClicks\": true,\n        \"trackingUrl\": \"https://example.com/clicks\",\n        \"removeProtocol\": false,\n        \"customDomain\": \"go.example.com\"\n      },\n      \"smsFailover\": {\n        \"from\": \"Example\",\n        \"text\": \"Order 42 is ready\"\n      },\n      \"entityId\": \"entity-1\",\n      \"applicationId\": \"application-1\",\n      \"context\": {\n        \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n      }\n    }\n  ],\n  \"bulkId\": \"bulk-1\"\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"TEXT\",\n            \"placeholder\": \"Example\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"COPY_CODE\",\n              \"parameter\": \"SAVE10\"\n            },\n            {\n              \"type\": \"FLOW\",\n              \"flowToken\": \"token-1\",\n              \"data\": {\n                \"step\": 1\n              }\n            }\n          ],\n          \"limitedTimeOffer\": {\n            \"expirationTime\": \"2026-12-31T10:00:00.000+0000\"\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"DOCUMENT\",\n            \"mediaUrl\": \"https://example.com/bill.pdf\",\n            \"filename\": \"bill.pdf\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"CATALOG\",\n              \"thumbnailProductRetailerId\": \"sku-1\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"VIDEO\",\n            \"mediaUrl\": \"https://example.com/clip.mp4\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"MULTI_PRODUCT\",\n              \"thumbnailProductRetailerId\": \"sku-1\",\n              \"sections\": [\n                {\n                  \"title\": \"Cups\",\n                  \"productRetailerIds\": [\n                    \"sku-1\",\n                    \"sku-2\"\n                  ]\n                }\n              ]\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"GIF\",\n            \"mediaUrl\": \"https://example.com/loop.mp4\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"VOICE_CALL\",\n              \"callValidityPeriod\": 1440,\n              \"callContextPayload\": \"order-42\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"LOCATION\",\n            \"latitude\": 45.8,\n            \"longitude\": 15.9\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": [\n              \"Example\"\n            ]\n          },\n          \"carousel\": {\n            \"cards\": [\n              {\n                \"header\": {\n                  \"type\": \"IMAGE\",\n                  \"mediaUrl\": \"https://example.com/1.png\"\n                },\n                \"body\": {\n                  \"placeholders\": [\n                    \"one\"\n                  ]\n                },\n                \"buttons\": [\n                  {\n                    \"type\": \"QUICK_REPLY\",\n                    \"parameter\": \"one\"\n                  }\n                ]\n              },\n              {\n                \"header\": {\n                  \"type\": \"IMAGE\",\n                  \"mediaUrl\": \"https://example.com/2.png\"\n                },\n                \"body\": {\n                  \"placeholders\": [\n                    \"two\"\n                  ]\n                },\n                \"buttons\": [\n                  {\n                    \"type\": \"URL\",\n                    \"parameter\": \"two\"\n                  }\n                ]\n              }\n            ]\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_8() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_PIX_DC\",\n                  \"id\": \"payment-1\",\n                  \"code\": \"pix-code-1\",\n                  \"merchantName\": \"Example Shop\",\n                  \"keyType\": \"EMAIL\",\n                  \"key\": \"pay@example.com\",\n                  \"flowType\": \"COPYPASTE\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_9() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"orderStatus\": {\n            \"orderStatuses\": [\n              {\n                \"type\": \"ORDER_STATUS\",\n                \"payment\": {\n                  \"type\": \"BRAZIL_PIX_DC\",\n                  \"id\": \"payment-1\"\n                },\n                \"status\": \"SHIPPED\",\n                \"description\": \"On the way\"\n              }\n            ]\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body: waxwing_infobip::messages::BulkMessage = waxwing_tests::example(example);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[test]
fn send_text_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::TextMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"text\": \"Your order: https://example.com/orders/42\",\n    \"previewUrl\": true\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::TextMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"text\": \"Hello\"\n  }\n}",
    );
}

#[test]
fn send_text_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_text_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"text\": \"Your order: https://example.com/orders/42\",\n    \"previewUrl\": true\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body: waxwing_infobip::messages::TextMessage = waxwing_tests::example(example);
    let answer = client.send_text_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_message", answer, Some(example));
}

#[tokio::test]
async fn send_text_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"text\": \"Hello\"\n  }\n}";
    let body: waxwing_infobip::messages::TextMessage = waxwing_tests::example(example);
    let answer = client.send_text_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_message", answer, Some(example));
}

#[test]
fn send_document_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::DocumentMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/bill.pdf\",\n    \"caption\": \"Your bill\",\n    \"filename\": \"bill.pdf\"\n  }\n}",
    );
}

#[test]
fn send_document_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_document_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/bill.pdf\",\n    \"caption\": \"Your bill\",\n    \"filename\": \"bill.pdf\"\n  }\n}";
    let body: waxwing_infobip::messages::DocumentMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_document_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_document_message", answer, Some(example));
}

#[test]
fn send_image_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::ImageMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/box.png\",\n    \"caption\": \"Your box\"\n  }\n}",
    );
}

#[test]
fn send_image_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_image_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/box.png\",\n    \"caption\": \"Your box\"\n  }\n}";
    let body: waxwing_infobip::messages::ImageMessage = waxwing_tests::example(example);
    let answer = client.send_image_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_image_message", answer, Some(example));
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
fn send_video_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::VideoMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/clip.mp4\",\n    \"caption\": \"How it works\"\n  }\n}",
    );
}

#[test]
fn send_video_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_video_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/clip.mp4\",\n    \"caption\": \"How it works\"\n  }\n}";
    let body: waxwing_infobip::messages::VideoMessage = waxwing_tests::example(example);
    let answer = client.send_video_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_video_message", answer, Some(example));
}

#[test]
fn send_sticker_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::StickerMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/hello.webp\"\n  }\n}",
    );
}

#[test]
fn send_sticker_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_sticker_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/hello.webp\"\n  }\n}";
    let body: waxwing_infobip::messages::StickerMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_sticker_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_sticker_message", answer, Some(example));
}

#[test]
fn send_location_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::LocationMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"latitude\": 45.8,\n    \"longitude\": 15.9,\n    \"name\": \"Office\",\n    \"address\": \"Example Street 1\"\n  }\n}",
    );
}

#[test]
fn send_location_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_location_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"latitude\": 45.8,\n    \"longitude\": 15.9,\n    \"name\": \"Office\",\n    \"address\": \"Example Street 1\"\n  }\n}";
    let body: waxwing_infobip::messages::LocationMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_location_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_location_message", answer, Some(example));
}

#[test]
fn send_contact_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::messages::ContactsMessage,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"contacts\": [\n      {\n        \"addresses\": [\n          {\n            \"street\": \"Example Street 1\",\n            \"city\": \"Example City\",\n            \"state\": \"EX\",\n            \"zip\": \"00001\",\n            \"country\": \"Exampleland\",\n            \"countryCode\": \"EX\",\n            \"type\": \"WORK\"\n          }\n        ],\n        \"birthday\": \"1990-01-31\",\n        \"emails\": [\n          {\n            \"email\": \"person@example.com\",\n            \"type\": \"WORK\"\n          }\n        ],\n        \"name\": {\n          \"firstName\": \"Example\",\n          \"lastName\": \"Person\",\n          \"formattedName\": \"Example Person\"\n        },\n        \"org\": {\n          \"company\": \"Example Ltd\",\n          \"department\": \"Support\",\n          \"title\": \"Agent\"\n        },\n        \"phones\": [\n          {\n            \"phone\": \"+15550003333\",\n            \"type\": \"CELL\",\n            \"waId\": \"15550003333\"\n          }\n        ],\n        \"urls\": [\n          {\n            \"url\": \"https://example.com\",\n            \"type\": \"WORK\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
}

#[test]
fn send_contact_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::shared::SingleMessageInfo,
    >(
        "{\n  \"to\": \"15550001111\",\n  \"messageCount\": 1,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"status\": {\n    \"groupId\": 1,\n    \"groupName\": \"PENDING\",\n    \"id\": 7,\n    \"name\": \"PENDING_ENROUTE\",\n    \"description\": \"Message sent to next instance\"\n  }\n}",
    );
}

#[tokio::test]
async fn send_contact_message_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"contacts\": [\n      {\n        \"addresses\": [\n          {\n            \"street\": \"Example Street 1\",\n            \"city\": \"Example City\",\n            \"state\": \"EX\",\n            \"zip\": \"00001\",\n            \"country\": \"Exampleland\",\n            \"countryCode\": \"EX\",\n            \"type\": \"WORK\"\n          }\n        ],\n        \"birthday\": \"1990-01-31\",\n        \"emails\": [\n          {\n            \"email\": \"person@example.com\",\n            \"type\": \"WORK\"\n          }\n        ],\n        \"name\": {\n          \"firstName\": \"Example\",\n          \"lastName\": \"Person\",\n          \"formattedName\": \"Example Person\"\n        },\n        \"org\": {\n          \"company\": \"Example Ltd\",\n          \"department\": \"Support\",\n          \"title\": \"Agent\"\n        },\n        \"phones\": [\n          {\n            \"phone\": \"+15550003333\",\n            \"type\": \"CELL\",\n            \"waId\": \"15550003333\"\n          }\n        ],\n        \"urls\": [\n          {\n            \"url\": \"https://example.com\",\n            \"type\": \"WORK\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_infobip::messages::ContactsMessage = waxwing_tests::example(
        example,
    );
    let answer = client.send_contact_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_contact_message", answer, Some(example));
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

#[test]
fn receive_inbound_whatsapp_messages_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"entityId\": \"entity-1\",\n      \"applicationId\": \"application-1\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"keyword\": \"HELLO\",\n      \"pairedMessageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"callbackData\": \"ref-1\",\n      \"message\": {\n        \"type\": \"TEXT\",\n        \"text\": \"Hello\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n          \"groupId\": \"group-1\",\n          \"referredProduct\": {\n            \"catalogId\": \"1234567890\",\n            \"productRetailerId\": \"sku-1\"\n          }\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\",\n        \"phoneNumber\": \"15550001111\",\n        \"userId\": \"US.13491208655302741918\",\n        \"parentUserId\": \"US.ENT.118157495734\",\n        \"username\": \"example.person\"\n      },\n      \"identity\": {\n        \"acknowledged\": true,\n        \"hash\": \"hash-1\",\n        \"createdAt\": \"2026-01-01T09:00:00.000+0000\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"TEXT\",\n        \"text\": \"Hello\",\n        \"referral\": {\n          \"sourceType\": \"AD\",\n          \"sourceId\": \"ad-1\",\n          \"sourceUrl\": \"https://example.com/ad\",\n          \"headline\": \"Cups\",\n          \"body\": \"Now on sale\",\n          \"referralMedia\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/ad.png\"\n          },\n          \"ctwaClickId\": \"ctwa-click-1\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"LOCATION\",\n        \"latitude\": 45.8,\n        \"longitude\": 15.9,\n        \"address\": \"Example Street 1\",\n        \"name\": \"Office\",\n        \"url\": \"https://example.com/office\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"IMAGE\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"My box\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"DOCUMENT\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"My bill\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"AUDIO\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"VIDEO\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"Look\",\n        \"referral\": {\n          \"sourceType\": \"POST\",\n          \"sourceId\": \"ad-1\",\n          \"sourceUrl\": \"https://example.com/ad\",\n          \"headline\": \"Cups\",\n          \"body\": \"Now on sale\",\n          \"referralMedia\": {\n            \"type\": \"VIDEO\",\n            \"url\": \"https://example.com/ad.mp4\"\n          },\n          \"ctwaClickId\": \"ctwa-click-1\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"VOICE\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"Voice note\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"CONTACT\",\n        \"contacts\": [\n          {\n            \"addresses\": [\n              {\n                \"street\": \"Example Street 1\",\n                \"city\": \"Example City\",\n                \"state\": \"EX\",\n                \"zip\": \"00001\",\n                \"country\": \"Exampleland\",\n                \"countryCode\": \"EX\",\n                \"type\": \"HOME\"\n              }\n            ],\n            \"birthday\": \"1990-01-31\",\n            \"emails\": [\n              {\n                \"email\": \"person@example.com\",\n                \"type\": \"HOME\"\n              }\n            ],\n            \"name\": {\n              \"firstName\": \"Example\",\n              \"lastName\": \"Person\",\n              \"middleName\": \"Q\",\n              \"nameSuffix\": \"Jr.\",\n              \"namePrefix\": \"Dr.\",\n              \"formattedName\": \"Dr. Example Q Person Jr.\"\n            },\n            \"org\": {\n              \"company\": \"Example Ltd\",\n              \"department\": \"Support\",\n              \"title\": \"Agent\"\n            },\n            \"phones\": [\n              {\n                \"phone\": \"+15550003333\",\n                \"type\": \"CELL\",\n                \"waId\": \"15550003333\"\n              }\n            ],\n            \"urls\": [\n              {\n                \"url\": \"https://example.com\",\n                \"type\": \"HOME\"\n              }\n            ]\n          }\n        ]\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INFECTED_CONTENT\",\n        \"malware\": \"Malware found\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"BUTTON\",\n        \"text\": \"Yes\",\n        \"payload\": \"yes\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"STICKER\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_BUTTON_REPLY\",\n        \"id\": \"y\",\n        \"title\": \"Yes\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_LIST_REPLY\",\n        \"id\": \"1\",\n        \"title\": \"Small\",\n        \"description\": \"0.2 l\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_FLOW_REPLY\",\n        \"text\": \"Sent\",\n        \"response\": {\n          \"flow_token\": \"token-1\",\n          \"visits\": 3\n        },\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_PAYMENT_CONFIRMATION\",\n        \"referenceId\": \"reference-1\",\n        \"paymentId\": \"payment-1\",\n        \"status\": \"SUCCESS\",\n        \"currency\": \"INR\",\n        \"totalAmount\": {\n          \"value\": 299,\n          \"offset\": 100\n        },\n        \"transactionId\": \"transaction-1\",\n        \"transactionType\": \"UPI\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT\",\n        \"paymentAcknowledgementType\": \"PIX\",\n        \"timestamp\": \"2026-01-01T10:09:00.000+0000\",\n        \"paymentId\": \"payment-1\",\n        \"referenceId\": \"reference-1\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_CALL_PERMISSION_REPLY\",\n        \"callPermissionReply\": {\n          \"response\": \"ACCEPT\",\n          \"expirationTimestamp\": \"2026-01-08T10:10:00.000+0000\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY\",\n        \"inThreadAuthenticationReply\": {\n          \"status\": \"VERIFIED\",\n          \"businessScopedPasskeyHash\": \"hash-1\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"ORDER\",\n        \"catalogId\": \"1234567890\",\n        \"productItems\": [\n          {\n            \"currency\": \"EUR\",\n            \"itemPrice\": 1.99,\n            \"productRetailerId\": \"sku-1\",\n            \"quantity\": 1\n          }\n        ],\n        \"text\": \"As a gift, please\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"REACTION\",\n        \"emoji\": \"👍\",\n        \"action\": \"ADDED\",\n        \"context\": {\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::InboundMessages,
    >(
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"UNSUPPORTED\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
}

#[test]
fn receive_inbound_whatsapp_messages_event_is_known() {
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"entityId\": \"entity-1\",\n      \"applicationId\": \"application-1\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"keyword\": \"HELLO\",\n      \"pairedMessageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"callbackData\": \"ref-1\",\n      \"message\": {\n        \"type\": \"TEXT\",\n        \"text\": \"Hello\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n          \"groupId\": \"group-1\",\n          \"referredProduct\": {\n            \"catalogId\": \"1234567890\",\n            \"productRetailerId\": \"sku-1\"\n          }\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\",\n        \"phoneNumber\": \"15550001111\",\n        \"userId\": \"US.13491208655302741918\",\n        \"parentUserId\": \"US.ENT.118157495734\",\n        \"username\": \"example.person\"\n      },\n      \"identity\": {\n        \"acknowledged\": true,\n        \"hash\": \"hash-1\",\n        \"createdAt\": \"2026-01-01T09:00:00.000+0000\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"TEXT\",\n        \"text\": \"Hello\",\n        \"referral\": {\n          \"sourceType\": \"AD\",\n          \"sourceId\": \"ad-1\",\n          \"sourceUrl\": \"https://example.com/ad\",\n          \"headline\": \"Cups\",\n          \"body\": \"Now on sale\",\n          \"referralMedia\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/ad.png\"\n          },\n          \"ctwaClickId\": \"ctwa-click-1\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"LOCATION\",\n        \"latitude\": 45.8,\n        \"longitude\": 15.9,\n        \"address\": \"Example Street 1\",\n        \"name\": \"Office\",\n        \"url\": \"https://example.com/office\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"IMAGE\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"My box\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"DOCUMENT\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"My bill\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"AUDIO\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"VIDEO\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"Look\",\n        \"referral\": {\n          \"sourceType\": \"POST\",\n          \"sourceId\": \"ad-1\",\n          \"sourceUrl\": \"https://example.com/ad\",\n          \"headline\": \"Cups\",\n          \"body\": \"Now on sale\",\n          \"referralMedia\": {\n            \"type\": \"VIDEO\",\n            \"url\": \"https://example.com/ad.mp4\"\n          },\n          \"ctwaClickId\": \"ctwa-click-1\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"VOICE\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\",\n        \"caption\": \"Voice note\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"CONTACT\",\n        \"contacts\": [\n          {\n            \"addresses\": [\n              {\n                \"street\": \"Example Street 1\",\n                \"city\": \"Example City\",\n                \"state\": \"EX\",\n                \"zip\": \"00001\",\n                \"country\": \"Exampleland\",\n                \"countryCode\": \"EX\",\n                \"type\": \"HOME\"\n              }\n            ],\n            \"birthday\": \"1990-01-31\",\n            \"emails\": [\n              {\n                \"email\": \"person@example.com\",\n                \"type\": \"HOME\"\n              }\n            ],\n            \"name\": {\n              \"firstName\": \"Example\",\n              \"lastName\": \"Person\",\n              \"middleName\": \"Q\",\n              \"nameSuffix\": \"Jr.\",\n              \"namePrefix\": \"Dr.\",\n              \"formattedName\": \"Dr. Example Q Person Jr.\"\n            },\n            \"org\": {\n              \"company\": \"Example Ltd\",\n              \"department\": \"Support\",\n              \"title\": \"Agent\"\n            },\n            \"phones\": [\n              {\n                \"phone\": \"+15550003333\",\n                \"type\": \"CELL\",\n                \"waId\": \"15550003333\"\n              }\n            ],\n            \"urls\": [\n              {\n                \"url\": \"https://example.com\",\n                \"type\": \"HOME\"\n              }\n            ]\n          }\n        ]\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INFECTED_CONTENT\",\n        \"malware\": \"Malware found\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"BUTTON\",\n        \"text\": \"Yes\",\n        \"payload\": \"yes\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"STICKER\",\n        \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_BUTTON_REPLY\",\n        \"id\": \"y\",\n        \"title\": \"Yes\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_LIST_REPLY\",\n        \"id\": \"1\",\n        \"title\": \"Small\",\n        \"description\": \"0.2 l\",\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_FLOW_REPLY\",\n        \"text\": \"Sent\",\n        \"response\": {\n          \"flow_token\": \"token-1\",\n          \"visits\": 3\n        },\n        \"context\": {\n          \"from\": \"15550002222\",\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_PAYMENT_CONFIRMATION\",\n        \"referenceId\": \"reference-1\",\n        \"paymentId\": \"payment-1\",\n        \"status\": \"SUCCESS\",\n        \"currency\": \"INR\",\n        \"totalAmount\": {\n          \"value\": 299,\n          \"offset\": 100\n        },\n        \"transactionId\": \"transaction-1\",\n        \"transactionType\": \"UPI\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_PAYMENT_ACKNOWLEDGEMENT\",\n        \"paymentAcknowledgementType\": \"PIX\",\n        \"timestamp\": \"2026-01-01T10:09:00.000+0000\",\n        \"paymentId\": \"payment-1\",\n        \"referenceId\": \"reference-1\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_CALL_PERMISSION_REPLY\",\n        \"callPermissionReply\": {\n          \"response\": \"ACCEPT\",\n          \"expirationTimestamp\": \"2026-01-08T10:10:00.000+0000\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY\",\n        \"inThreadAuthenticationReply\": {\n          \"status\": \"VERIFIED\",\n          \"businessScopedPasskeyHash\": \"hash-1\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"ORDER\",\n        \"catalogId\": \"1234567890\",\n        \"productItems\": [\n          {\n            \"currency\": \"EUR\",\n            \"itemPrice\": 1.99,\n            \"productRetailerId\": \"sku-1\",\n            \"quantity\": 1\n          }\n        ],\n        \"text\": \"As a gift, please\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"REACTION\",\n        \"emoji\": \"👍\",\n        \"action\": \"ADDED\",\n        \"context\": {\n          \"id\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
    known_event(
        "receive-inbound-whatsapp-messages",
        "{\n  \"results\": [\n    {\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"integrationType\": \"WHATSAPP\",\n      \"receivedAt\": \"2026-01-01T10:10:00.000+0000\",\n      \"messageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"message\": {\n        \"type\": \"UNSUPPORTED\"\n      },\n      \"price\": {\n        \"pricePerMessage\": 0,\n        \"currency\": \"EUR\"\n      },\n      \"contact\": {\n        \"name\": \"Example Person\"\n      }\n    }\n  ],\n  \"messageCount\": 1,\n  \"pendingMessageCount\": 0\n}",
    );
}

#[test]
fn receive_whatsapp_delivery_reports_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::DeliveryReports,
    >(
        "{\n  \"results\": [\n    {\n      \"bulkId\": \"bulk-1\",\n      \"price\": {\n        \"pricePerMessage\": 0.21,\n        \"currency\": \"EUR\"\n      },\n      \"status\": {\n        \"id\": 5,\n        \"groupId\": 3,\n        \"groupName\": \"DELIVERED\",\n        \"name\": \"DELIVERED_TO_HANDSET\",\n        \"description\": \"Message delivered to handset\"\n      },\n      \"error\": {\n        \"id\": 0,\n        \"name\": \"NO_ERROR\",\n        \"description\": \"No error\",\n        \"groupId\": 0,\n        \"groupName\": \"OK\",\n        \"permanent\": false\n      },\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"doneAt\": \"2026-04-09T16:01:56.494-0300\",\n      \"messageCount\": 1,\n      \"sentAt\": \"2026-04-09T16:00:58.647-0300\",\n      \"to\": \"15550001111\",\n      \"contact\": {\n        \"name\": \"Example Person\",\n        \"phoneNumber\": \"15550001111\",\n        \"userId\": \"US.13491208655302741918\",\n        \"parentUserId\": \"US.ENT.118157495734\",\n        \"username\": \"example.person\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::DeliveryReports,
    >(
        "{\n  \"results\": [\n    {\n      \"bulkId\": \"bulk-1\",\n      \"price\": {\n        \"pricePerMessage\": 0.21,\n        \"currency\": \"EUR\"\n      },\n      \"status\": {\n        \"id\": 9,\n        \"groupId\": 2,\n        \"groupName\": \"UNDELIVERABLE\",\n        \"name\": \"UNDELIVERABLE_NOT_DELIVERED\",\n        \"description\": \"Message sent not delivered\"\n      },\n      \"error\": {\n        \"id\": 7010,\n        \"name\": \"EC_NO_SESSION\",\n        \"description\": \"No session\",\n        \"groupId\": 1,\n        \"permanent\": true\n      },\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"doneAt\": \"2026-04-09T16:01:56.494-0300\",\n      \"messageCount\": 1,\n      \"sentAt\": \"2026-04-09T16:00:58.647-0300\",\n      \"to\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn receive_whatsapp_delivery_reports_event_is_known() {
    known_event(
        "receive-whatsapp-delivery-reports",
        "{\n  \"results\": [\n    {\n      \"bulkId\": \"bulk-1\",\n      \"price\": {\n        \"pricePerMessage\": 0.21,\n        \"currency\": \"EUR\"\n      },\n      \"status\": {\n        \"id\": 5,\n        \"groupId\": 3,\n        \"groupName\": \"DELIVERED\",\n        \"name\": \"DELIVERED_TO_HANDSET\",\n        \"description\": \"Message delivered to handset\"\n      },\n      \"error\": {\n        \"id\": 0,\n        \"name\": \"NO_ERROR\",\n        \"description\": \"No error\",\n        \"groupId\": 0,\n        \"groupName\": \"OK\",\n        \"permanent\": false\n      },\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"doneAt\": \"2026-04-09T16:01:56.494-0300\",\n      \"messageCount\": 1,\n      \"sentAt\": \"2026-04-09T16:00:58.647-0300\",\n      \"to\": \"15550001111\",\n      \"contact\": {\n        \"name\": \"Example Person\",\n        \"phoneNumber\": \"15550001111\",\n        \"userId\": \"US.13491208655302741918\",\n        \"parentUserId\": \"US.ENT.118157495734\",\n        \"username\": \"example.person\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "receive-whatsapp-delivery-reports",
        "{\n  \"results\": [\n    {\n      \"bulkId\": \"bulk-1\",\n      \"price\": {\n        \"pricePerMessage\": 0.21,\n        \"currency\": \"EUR\"\n      },\n      \"status\": {\n        \"id\": 9,\n        \"groupId\": 2,\n        \"groupName\": \"UNDELIVERABLE\",\n        \"name\": \"UNDELIVERABLE_NOT_DELIVERED\",\n        \"description\": \"Message sent not delivered\"\n      },\n      \"error\": {\n        \"id\": 7010,\n        \"name\": \"EC_NO_SESSION\",\n        \"description\": \"No session\",\n        \"groupId\": 1,\n        \"permanent\": true\n      },\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"doneAt\": \"2026-04-09T16:01:56.494-0300\",\n      \"messageCount\": 1,\n      \"sentAt\": \"2026-04-09T16:00:58.647-0300\",\n      \"to\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn receive_whatsapp_seen_reports_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::SeenReports,
    >(
        "{\n  \"results\": [\n    {\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"sentAt\": \"2026-12-12T11:21:57.793+0000\",\n      \"seenAt\": \"2026-12-12T11:21:58.251+0000\",\n      \"applicationId\": \"application-1\",\n      \"entityId\": \"entity-1\",\n      \"contact\": {\n        \"name\": \"Example Person\",\n        \"phoneNumber\": \"15550001111\",\n        \"userId\": \"US.13491208655302741918\",\n        \"parentUserId\": \"US.ENT.118157495734\",\n        \"username\": \"example.person\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn receive_whatsapp_seen_reports_event_is_known() {
    known_event(
        "receive-whatsapp-seen-reports",
        "{\n  \"results\": [\n    {\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"sentAt\": \"2026-12-12T11:21:57.793+0000\",\n      \"seenAt\": \"2026-12-12T11:21:58.251+0000\",\n      \"applicationId\": \"application-1\",\n      \"entityId\": \"entity-1\",\n      \"contact\": {\n        \"name\": \"Example Person\",\n        \"phoneNumber\": \"15550001111\",\n        \"userId\": \"US.13491208655302741918\",\n        \"parentUserId\": \"US.ENT.118157495734\",\n        \"username\": \"example.person\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn receive_whatsapp_payment_notification_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::PaymentEvent,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"from\": \"15550001111\",\n    \"type\": \"payment\",\n    \"referenceId\": \"reference-1\",\n    \"paymentId\": \"payment-1\",\n    \"paymentStatus\": \"CAPTURED\",\n    \"currency\": \"INR\",\n    \"totalAmountValue\": 21000,\n    \"totalAmountOffset\": 100,\n    \"transactions\": [\n      {\n        \"id\": \"transaction-1\",\n        \"type\": \"UPI\",\n        \"status\": \"SUCCESS\",\n        \"createdTimestamp\": \"2026-01-01T01:00:00.000+0000\",\n        \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n      }\n    ]\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::PaymentEvent,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"from\": \"15550001111\",\n    \"type\": \"payment\",\n    \"referenceId\": \"reference-1\",\n    \"paymentId\": \"payment-1\",\n    \"paymentStatus\": \"CAPTURED\",\n    \"currency\": \"INR\",\n    \"totalAmountValue\": 21000,\n    \"totalAmountOffset\": 100,\n    \"callbackData\": [\n      \"ref-1\"\n    ],\n    \"transactions\": [\n      {\n        \"id\": \"transaction-1\",\n        \"type\": \"UPI\",\n        \"status\": \"SUCCESS\",\n        \"createdTimestamp\": \"2026-01-01T01:00:00.000+0000\",\n        \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n      }\n    ]\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::PaymentEvent,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"from\": \"15550001111\",\n    \"type\": \"payment\",\n    \"referenceId\": \"reference-1\",\n    \"paymentId\": \"payment-1\",\n    \"paymentStatus\": \"CAPTURED\",\n    \"currency\": \"INR\",\n    \"totalAmountValue\": 21000,\n    \"totalAmountOffset\": 100,\n    \"callbackData\": {\n      \"order\": \"42\"\n    },\n    \"transactions\": [\n      {\n        \"id\": \"transaction-1\",\n        \"type\": \"UPI\",\n        \"status\": \"SUCCESS\",\n        \"createdTimestamp\": \"2026-01-01T01:00:00.000+0000\",\n        \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n      }\n    ]\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
}

#[test]
fn receive_whatsapp_payment_notification_event_is_known() {
    known_event(
        "receive-whatsapp-payment-notification",
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"from\": \"15550001111\",\n    \"type\": \"payment\",\n    \"referenceId\": \"reference-1\",\n    \"paymentId\": \"payment-1\",\n    \"paymentStatus\": \"CAPTURED\",\n    \"currency\": \"INR\",\n    \"totalAmountValue\": 21000,\n    \"totalAmountOffset\": 100,\n    \"transactions\": [\n      {\n        \"id\": \"transaction-1\",\n        \"type\": \"UPI\",\n        \"status\": \"SUCCESS\",\n        \"createdTimestamp\": \"2026-01-01T01:00:00.000+0000\",\n        \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n      }\n    ]\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
    known_event(
        "receive-whatsapp-payment-notification",
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"from\": \"15550001111\",\n    \"type\": \"payment\",\n    \"referenceId\": \"reference-1\",\n    \"paymentId\": \"payment-1\",\n    \"paymentStatus\": \"CAPTURED\",\n    \"currency\": \"INR\",\n    \"totalAmountValue\": 21000,\n    \"totalAmountOffset\": 100,\n    \"callbackData\": [\n      \"ref-1\"\n    ],\n    \"transactions\": [\n      {\n        \"id\": \"transaction-1\",\n        \"type\": \"UPI\",\n        \"status\": \"SUCCESS\",\n        \"createdTimestamp\": \"2026-01-01T01:00:00.000+0000\",\n        \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n      }\n    ]\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
    known_event(
        "receive-whatsapp-payment-notification",
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"from\": \"15550001111\",\n    \"type\": \"payment\",\n    \"referenceId\": \"reference-1\",\n    \"paymentId\": \"payment-1\",\n    \"paymentStatus\": \"CAPTURED\",\n    \"currency\": \"INR\",\n    \"totalAmountValue\": 21000,\n    \"totalAmountOffset\": 100,\n    \"callbackData\": {\n      \"order\": \"42\"\n    },\n    \"transactions\": [\n      {\n        \"id\": \"transaction-1\",\n        \"type\": \"UPI\",\n        \"status\": \"SUCCESS\",\n        \"createdTimestamp\": \"2026-01-01T01:00:00.000+0000\",\n        \"updatedTimestamp\": \"2026-01-01T01:00:00.000+0000\"\n      }\n    ]\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
}

#[test]
fn receive_whatsapp_marketing_update_notification_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::MarketingUpdateEvent,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"sender\": \"15550002222\",\n    \"from\": \"15550001111\",\n    \"notificationMessagesStatus\": \"stop\",\n    \"description\": \"User wants marketing messages to stop\"\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::MarketingUpdateEvent,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"sender\": \"15550002222\",\n    \"from\": \"15550001111\",\n    \"notificationMessagesStatus\": \"resume\",\n    \"description\": \"User wants marketing messages to resume\"\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
}

#[test]
fn receive_whatsapp_marketing_update_notification_event_is_known() {
    known_event(
        "receive-whatsapp-marketing-update-notification",
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"sender\": \"15550002222\",\n    \"from\": \"15550001111\",\n    \"notificationMessagesStatus\": \"stop\",\n    \"description\": \"User wants marketing messages to stop\"\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
    known_event(
        "receive-whatsapp-marketing-update-notification",
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"sender\": \"15550002222\",\n    \"from\": \"15550001111\",\n    \"notificationMessagesStatus\": \"resume\",\n    \"description\": \"User wants marketing messages to resume\"\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
}

#[test]
fn receive_whatsapp_message_template_update_events_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::TemplateUpdateEvent,
    >(
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_STATUS_UPDATE\",\n    \"newStatus\": \"APPROVED\",\n    \"reason\": \"NONE\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::TemplateUpdateEvent,
    >(
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_STATUS_UPDATE\",\n    \"newStatus\": \"FLAGGED\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::TemplateUpdateEvent,
    >(
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_CATEGORY_UPDATE\",\n    \"previousCategory\": \"MARKETING\",\n    \"newCategory\": \"UTILITY\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::TemplateUpdateEvent,
    >(
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_QUALITY_UPDATE\",\n    \"previousQualityScore\": \"LOW\",\n    \"newQualityScore\": \"HIGH\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::TemplateUpdateEvent,
    >(
        "{\n  \"messageTemplateId\": 111,\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_STATUS_UPDATE\",\n    \"newStatus\": \"REJECTED\",\n    \"reason\": \"SCAM\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
}

#[test]
fn receive_whatsapp_message_template_update_events_event_is_known() {
    known_event(
        "receive-whatsapp-message-template-update-events",
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_STATUS_UPDATE\",\n    \"newStatus\": \"APPROVED\",\n    \"reason\": \"NONE\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    known_event(
        "receive-whatsapp-message-template-update-events",
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_STATUS_UPDATE\",\n    \"newStatus\": \"FLAGGED\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    known_event(
        "receive-whatsapp-message-template-update-events",
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_CATEGORY_UPDATE\",\n    \"previousCategory\": \"MARKETING\",\n    \"newCategory\": \"UTILITY\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    known_event(
        "receive-whatsapp-message-template-update-events",
        "{\n  \"messageTemplateId\": \"111\",\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_QUALITY_UPDATE\",\n    \"previousQualityScore\": \"LOW\",\n    \"newQualityScore\": \"HIGH\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
    known_event(
        "receive-whatsapp-message-template-update-events",
        "{\n  \"messageTemplateId\": 111,\n  \"messageTemplateName\": \"order_update\",\n  \"messageTemplateLanguage\": \"en\",\n  \"timestamp\": \"2026-11-09T16:00:00.000+0000\",\n  \"change\": {\n    \"type\": \"TEMPLATE_STATUS_UPDATE\",\n    \"newStatus\": \"REJECTED\",\n    \"reason\": \"SCAM\"\n  },\n  \"entityId\": 123456,\n  \"applicationId\": 1234567\n}",
    );
}

#[test]
fn receive_whatsapp_identity_change_notification_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::IdentityChangeEvent,
    >(
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"description\": \"Security code changed.\",\n    \"hash\": \"hash-1\",\n    \"type\": \"user_identity_changed\",\n    \"userNumber\": \"15550001111\",\n    \"userId\": \"US.13491208655302741918\"\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
}

#[test]
fn receive_whatsapp_identity_change_notification_event_is_known() {
    known_event(
        "receive-whatsapp-identity-change-notification",
        "{\n  \"from\": \"15550002222\",\n  \"content\": {\n    \"description\": \"Security code changed.\",\n    \"hash\": \"hash-1\",\n    \"type\": \"user_identity_changed\",\n    \"userNumber\": \"15550001111\",\n    \"userId\": \"US.13491208655302741918\"\n  },\n  \"createdAt\": \"2026-01-01T01:00:00.000+0000\"\n}",
    );
}

#[test]
fn url_click_report_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_infobip::webhook_events::UrlClickReport,
    >(
        "{\n  \"notificationType\": \"CLICKED\",\n  \"recipient\": \"15550001111\",\n  \"url\": \"https://example.com/orders/42\",\n  \"sendDateTime\": 1767225600000,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"bulkId\": \"bulk-1\",\n  \"callbackData\": \"ref-1\",\n  \"recipientInfo\": {\n    \"deviceType\": \"Phone\",\n    \"os\": \"Android\",\n    \"deviceName\": \"Example Phone\"\n  },\n  \"geoLocationInfo\": {\n    \"countryName\": \"Exampleland\",\n    \"city\": \"Example City\"\n  },\n  \"applicationId\": \"application-1\",\n  \"entityId\": \"entity-1\"\n}",
    );
}

#[test]
fn url_click_report_event_is_known() {
    known_event(
        "url-click-report",
        "{\n  \"notificationType\": \"CLICKED\",\n  \"recipient\": \"15550001111\",\n  \"url\": \"https://example.com/orders/42\",\n  \"sendDateTime\": 1767225600000,\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"bulkId\": \"bulk-1\",\n  \"callbackData\": \"ref-1\",\n  \"recipientInfo\": {\n    \"deviceType\": \"Phone\",\n    \"os\": \"Android\",\n    \"deviceName\": \"Example Phone\"\n  },\n  \"geoLocationInfo\": {\n    \"countryName\": \"Exampleland\",\n    \"city\": \"Example City\"\n  },\n  \"applicationId\": \"application-1\",\n  \"entityId\": \"entity-1\"\n}",
    );
}

fn known_event(name: &str, example: &str) {
    let example: serde_json::Value = waxwing_tests::example(example);
    let example = waxwing_json::Document::from(&example);
    let payload = waxwing_infobip::webhook_events::Payload::read(name, example.root());
    assert_eq!(payload.event(), name);
    assert!(
        ! matches!(payload, waxwing_infobip::webhook_events::Payload::Unknown { .. }),
        "{payload:?}"
    );
}
