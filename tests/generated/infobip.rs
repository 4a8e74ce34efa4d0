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
    use waxwing_infobip::auth_adjacent::{CreateOauth2Token, GrantType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"client_id\": \"example\",\n  \"client_secret\": \"example\",\n  \"grant_type\": \"client_credentials\"\n}";
    let body = CreateOauth2Token::new(
        "example",
        "example",
        GrantType::ClientCredentials,
    );
    let answer = client.create_oauth2_token(&body).await;
    waxwing_tests::answered(&sandbox, "create_oauth2_token", answer, Some(example));
}

#[tokio::test]
async fn create_oauth2_token_is_answered_2() {
    use waxwing_infobip::auth_adjacent::{CreateOauth2Token, GrantType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"client_id\": \"example\",\n  \"client_secret\": \"example\",\n  \"grant_type\": \"authorization_code\",\n  \"code\": \"example\"\n}";
    let body = CreateOauth2Token::new("example", "example", GrantType::AuthorizationCode)
        .with_code("example");
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
    use waxwing_infobip::auth_adjacent::CreateSession;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"username\": \"example\",\n  \"password\": \"example\",\n  \"unsafe\": false\n}";
    let body = CreateSession::new("example", "example").with_unsafe(false);
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
async fn submit_conversions_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_infobip::conversions::{
        Conversion, ConversionDetails, ConversionType, SubmitConversionsRequest,
    };
    use waxwing_infobip::types::Timestamp;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"sourceId\": \"1234567890\",\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"PURCHASE\",\n      \"details\": {\n        \"currency\": \"EUR\",\n        \"value\": 10.5\n      },\n      \"conversionTime\": \"2026-05-14T10:11:45.057+0000\"\n    },\n    {\n      \"ctwaClickId\": \"ctwa-click-2\",\n      \"type\": \"LEAD_SUBMITTED\"\n    }\n  ]\n}";
    let body = SubmitConversionsRequest::new([
            Conversion::new("ctwa-click-1", ConversionType::Purchase)
                .with_details(ConversionDetails::new("EUR", 10.5))
                .with_conversion_time(
                    "2026-05-14T10:11:45.057+0000".parse::<Timestamp>()?,
                ),
            Conversion::new("ctwa-click-2", ConversionType::LeadSubmitted),
        ])
        .with_source_id("1234567890");
    let answer = client.submit_conversions(&body).await;
    waxwing_tests::answered(&sandbox, "submit_conversions", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn submit_conversions_is_answered_2() {
    use waxwing_infobip::conversions::{
        Conversion, ConversionType, SubmitConversionsRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"LEAD_SUBMITTED\"\n    }\n  ]\n}";
    let body = SubmitConversionsRequest::new([
        Conversion::new("ctwa-click-1", ConversionType::LeadSubmitted),
    ]);
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
async fn submit_waba_conversions_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_infobip::conversions::{
        ConversionDetails, SubmitWabaConversionsRequest, WabaConversion,
        WabaConversionType,
    };
    use waxwing_infobip::types::Timestamp;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"sourceId\": \"15550002222\",\n  \"conversions\": [\n    {\n      \"ctwaClickId\": \"ctwa-click-1\",\n      \"type\": \"ADD_TO_CART\",\n      \"details\": {\n        \"currency\": \"EUR\",\n        \"value\": 10\n      },\n      \"conversionTime\": \"2026-05-14T10:11:45.057+0000\"\n    },\n    {\n      \"ctwaClickId\": \"ctwa-click-2\",\n      \"type\": \"QUALIFIED_LEAD\"\n    }\n  ]\n}";
    let body = SubmitWabaConversionsRequest::new(
        "15550002222",
        [
            WabaConversion::new("ctwa-click-1", WabaConversionType::AddToCart)
                .with_details(ConversionDetails::new("EUR", 10.0))
                .with_conversion_time(
                    "2026-05-14T10:11:45.057+0000".parse::<Timestamp>()?,
                ),
            WabaConversion::new("ctwa-click-2", WabaConversionType::QualifiedLead),
        ],
    );
    let answer = client.submit_waba_conversions(&body).await;
    waxwing_tests::answered(&sandbox, "submit_waba_conversions", answer, Some(example));
    Ok(())
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
    use waxwing_infobip::events::{
        OutboundEvent, SendEventsRequest, TypingIndicatorContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"events\": [\n    {\n      \"sender\": \"15550002222\",\n      \"destinations\": [\n        {\n          \"to\": \"15550001111\"\n        }\n      ],\n      \"content\": {\n        \"type\": \"TYPING_INDICATOR\"\n      }\n    }\n  ]\n}";
    let body = SendEventsRequest::new([
        OutboundEvent::new("15550002222", ["15550001111"], TypingIndicatorContent::new()),
    ]);
    let answer = client.send_events(&body).await;
    waxwing_tests::answered(&sandbox, "send_events", answer, Some(example));
}

#[tokio::test]
async fn send_events_is_answered_2() -> Result<(), waxwing_types::ParseError> {
    use waxwing_infobip::events::{
        EventDestination, EventRequestOptions, EventValidityPeriod,
        EventValidityTimeUnit, OutboundEvent, OutboundEventOptions,
        RequestSchedulingSettings, SendEventsRequest, SendingSpeedLimit,
        SpeedLimitTimeUnit, TypingIndicatorContent,
    };
    use waxwing_infobip::shared::Platform;
    use waxwing_infobip::types::Timestamp;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"events\": [\n    {\n      \"sender\": \"15550002222\",\n      \"destinations\": [\n        {\n          \"to\": \"15550001111\",\n          \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\"\n        }\n      ],\n      \"content\": {\n        \"type\": \"TYPING_INDICATOR\"\n      },\n      \"options\": {\n        \"platform\": {\n          \"entityId\": \"entity-1\",\n          \"applicationId\": \"application-1\"\n        },\n        \"validityPeriod\": {\n          \"amount\": 10,\n          \"timeUnit\": \"MINUTES\"\n        }\n      }\n    }\n  ],\n  \"options\": {\n    \"schedule\": {\n      \"bulkId\": \"bulk-1\",\n      \"sendAt\": \"2026-12-01T10:00:00.000+0000\",\n      \"sendingSpeedLimit\": {\n        \"amount\": 10,\n        \"timeUnit\": \"MINUTE\"\n      }\n    }\n  }\n}";
    let body = SendEventsRequest::new([
            OutboundEvent::new(
                    "15550002222",
                    [
                        EventDestination::new("15550001111")
                            .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da"),
                    ],
                    TypingIndicatorContent::new(),
                )
                .with_options(
                    OutboundEventOptions::new()
                        .with_platform(
                            Platform::new()
                                .with_entity_id("entity-1")
                                .with_application_id("application-1"),
                        )
                        .with_validity_period(
                            EventValidityPeriod::new(10)
                                .with_time_unit(EventValidityTimeUnit::Minutes),
                        ),
                ),
        ])
        .with_options(
            EventRequestOptions::new()
                .with_schedule(
                    RequestSchedulingSettings::new()
                        .with_bulk_id("bulk-1")
                        .with_send_at(
                            "2026-12-01T10:00:00.000+0000".parse::<Timestamp>()?,
                        )
                        .with_sending_speed_limit(
                            SendingSpeedLimit::new(10)
                                .with_time_unit(SpeedLimitTimeUnit::Minute),
                        ),
                ),
        );
    let answer = client.send_events(&body).await;
    waxwing_tests::answered(&sandbox, "send_events", answer, Some(example));
    Ok(())
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
    use waxwing_infobip::flows::{CreateFlow, FlowCategory};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"Sign up\",\n  \"categories\": [\n    \"SIGN_UP\"\n  ]\n}";
    let body = CreateFlow::new("Sign up", [FlowCategory::SignUp]);
    let answer = client.sender("15550002222").create_flow(&body).await;
    waxwing_tests::answered(&sandbox, "create_flow", answer, Some(example));
}

#[tokio::test]
async fn create_flow_is_answered_2() {
    use waxwing_infobip::flows::{CreateFlow, FlowCategory};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"Sign up\",\n  \"categories\": [\n    \"SIGN_UP\",\n    \"OTHER\"\n  ],\n  \"cloneFlowId\": \"123457\"\n}";
    let body = CreateFlow::new("Sign up", [FlowCategory::SignUp, FlowCategory::Other])
        .with_clone_flow_id("123457");
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
    use waxwing_infobip::flows::{FlowCategory, UpdateFlow};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"Contact\",\n  \"categories\": [\n    \"CONTACT_US\"\n  ]\n}";
    let body = UpdateFlow::new()
        .with_name("Contact")
        .with_categories([FlowCategory::ContactUs]);
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
    use serde_json::json;
    use waxwing_infobip::types::Extra;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"version\": \"5.0\",\n  \"screens\": [\n    {\n      \"id\": \"FIRST\",\n      \"title\": \"Welcome\",\n      \"terminal\": true,\n      \"layout\": {\n        \"type\": \"SingleColumnLayout\",\n        \"children\": [\n          {\n            \"type\": \"TextHeading\",\n            \"text\": \"Welcome\"\n          }\n        ]\n      }\n    }\n  ]\n}";
    let body = Extra::from([
        ("version", json!("5.0")),
        (
            "screens",
            json!(
                [{ "id" : "FIRST", "title" : "Welcome", "terminal" : true, "layout" : {
                "type" : "SingleColumnLayout", "children" : [{ "type" : "TextHeading",
                "text" : "Welcome" }] } }]
            ),
        ),
    ]);
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
    use waxwing_infobip::flows::GenerateFlow;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"prompt\": \"A form for name and email address\"\n}";
    let body = GenerateFlow::new("A form for name and email address");
    let answer = client.sender("15550002222").generate_flow(&body).await;
    waxwing_tests::answered(&sandbox, "generate_flow", answer, Some(example));
}

#[tokio::test]
async fn generate_flow_is_answered_2() {
    use waxwing_infobip::flows::GenerateFlow;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"prompt\": \"Ask for the birthday too\",\n  \"responseId\": \"12345\"\n}";
    let body = GenerateFlow::new("Ask for the birthday too").with_response_id("12345");
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
    use waxwing_infobip::identity::ConfirmIdentity;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"hash\": \"AAAAAAAAAAA=\"\n}";
    let body = ConfirmIdentity::new("AAAAAAAAAAA=");
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
    use waxwing_infobip::interactive::{
        InteractiveButtonsActionContent, InteractiveButtonsContent,
        InteractiveButtonsMessage, InteractiveReplyButtonContent,
    };
    use waxwing_infobip::shared::UrlOptions;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Order 42\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body = InteractiveButtonsMessage::new(
            "15550002222",
            "15550001111",
            InteractiveButtonsContent::new(
                    "Confirm?",
                    InteractiveButtonsActionContent::new([
                        InteractiveReplyButtonContent::new("y", "Yes"),
                        InteractiveReplyButtonContent::new("n", "No"),
                    ]),
                )
                .with_header("Order 42")
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
        .with_callback_data("ref-1")
        .with_notify_url("https://example.com/reports")
        .with_url_options(
            UrlOptions::new()
                .with_shorten_url(true)
                .with_track_clicks(true)
                .with_tracking_url("https://example.com/clicks")
                .with_remove_protocol(false)
                .with_custom_domain("go.example.com"),
        )
        .with_entity_id("entity-1")
        .with_application_id("application-1")
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=");
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
    use waxwing_infobip::interactive::{
        InteractiveButtonsActionContent, InteractiveButtonsContent,
        InteractiveButtonsMessage, InteractiveButtonsVideoHeaderContent,
        InteractiveReplyButtonContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"VIDEO\",\n      \"mediaUrl\": \"https://example.com/clip.mp4\"\n    }\n  }\n}";
    let body = InteractiveButtonsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveButtonsContent::new(
                "Confirm?",
                InteractiveButtonsActionContent::new([
                    InteractiveReplyButtonContent::new("y", "Yes"),
                    InteractiveReplyButtonContent::new("n", "No"),
                ]),
            )
            .with_header(
                InteractiveButtonsVideoHeaderContent::new("https://example.com/clip.mp4"),
            ),
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
    use waxwing_infobip::interactive::{
        InteractiveButtonsActionContent, InteractiveButtonsContent,
        InteractiveButtonsImageHeaderContent, InteractiveButtonsMessage,
        InteractiveReplyButtonContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    }\n  }\n}";
    let body = InteractiveButtonsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveButtonsContent::new(
                "Confirm?",
                InteractiveButtonsActionContent::new([
                    InteractiveReplyButtonContent::new("y", "Yes"),
                    InteractiveReplyButtonContent::new("n", "No"),
                ]),
            )
            .with_header(
                InteractiveButtonsImageHeaderContent::new("https://example.com/box.png"),
            ),
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
    use waxwing_infobip::interactive::{
        InteractiveButtonsActionContent, InteractiveButtonsContent,
        InteractiveButtonsDocumentHeaderContent, InteractiveButtonsMessage,
        InteractiveReplyButtonContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Confirm?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"y\",\n          \"title\": \"Yes\"\n        },\n        {\n          \"type\": \"REPLY\",\n          \"id\": \"n\",\n          \"title\": \"No\"\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"DOCUMENT\",\n      \"mediaUrl\": \"https://example.com/bill.pdf\",\n      \"filename\": \"bill.pdf\"\n    }\n  }\n}";
    let body = InteractiveButtonsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveButtonsContent::new(
                "Confirm?",
                InteractiveButtonsActionContent::new([
                    InteractiveReplyButtonContent::new("y", "Yes"),
                    InteractiveReplyButtonContent::new("n", "No"),
                ]),
            )
            .with_header(
                InteractiveButtonsDocumentHeaderContent::new(
                        "https://example.com/bill.pdf",
                    )
                    .with_filename("bill.pdf"),
            ),
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
    use waxwing_infobip::interactive::{
        InteractiveListActionContent, InteractiveListContent, InteractiveListMessage,
        InteractiveListSectionContent, InteractiveRowContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Choose\"\n    },\n    \"action\": {\n      \"title\": \"Options\",\n      \"sections\": [\n        {\n          \"title\": \"Cups\",\n          \"rows\": [\n            {\n              \"id\": \"1\",\n              \"title\": \"Small\",\n              \"description\": \"0.2 l\"\n            },\n            {\n              \"id\": \"2\",\n              \"title\": \"Large\"\n            }\n          ]\n        },\n        {\n          \"title\": \"Plates\",\n          \"rows\": [\n            {\n              \"id\": \"3\",\n              \"title\": \"Round\"\n            }\n          ]\n        }\n      ]\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Shop\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body = InteractiveListMessage::new(
            "15550002222",
            "15550001111",
            InteractiveListContent::new(
                    "Choose",
                    InteractiveListActionContent::new(
                        "Options",
                        [
                            InteractiveListSectionContent::new([
                                    InteractiveRowContent::new("1", "Small")
                                        .with_description("0.2 l"),
                                    InteractiveRowContent::new("2", "Large"),
                                ])
                                .with_title("Cups"),
                            InteractiveListSectionContent::new([
                                    InteractiveRowContent::new("3", "Round"),
                                ])
                                .with_title("Plates"),
                        ],
                    ),
                )
                .with_header("Shop")
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        ImageMediaCarouselCardHeader, InteractiveMediaCarouselContent,
        InteractiveMediaCarouselMessage, UrlCardActionButton, UrlMediaCarouselAction,
        UrlMediaCarouselCard, VideoMediaCarouselCardHeader,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Look\"\n    },\n    \"action\": {\n      \"type\": \"URL\",\n      \"cards\": [\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 1\"\n          },\n          \"button\": {\n            \"displayText\": \"Open\",\n            \"url\": \"https://example.com/1\"\n          }\n        },\n        {\n          \"header\": {\n            \"type\": \"VIDEO\",\n            \"url\": \"https://example.com/2.mp4\"\n          },\n          \"body\": {\n            \"text\": \"Card 2\"\n          },\n          \"button\": {\n            \"displayText\": \"Open\",\n            \"url\": \"https://example.com/2\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body = InteractiveMediaCarouselMessage::new(
            "15550002222",
            "15550001111",
            InteractiveMediaCarouselContent::new(
                "Look",
                UrlMediaCarouselAction::new([
                    UrlMediaCarouselCard::new(
                        ImageMediaCarouselCardHeader::new("https://example.com/1.png"),
                        "Card 1",
                        UrlCardActionButton::new("Open", "https://example.com/1"),
                    ),
                    UrlMediaCarouselCard::new(
                        VideoMediaCarouselCardHeader::new("https://example.com/2.mp4"),
                        "Card 2",
                        UrlCardActionButton::new("Open", "https://example.com/2"),
                    ),
                ]),
            ),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        ImageMediaCarouselCardHeader, InteractiveMediaCarouselContent,
        InteractiveMediaCarouselMessage, QuickReplyCardActionButton,
        QuickReplyMediaCarouselAction, QuickReplyMediaCarouselCard,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Look\"\n    },\n    \"action\": {\n      \"type\": \"QUICK_REPLY\",\n      \"cards\": [\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 1\"\n          },\n          \"buttons\": [\n            {\n              \"id\": \"one\",\n              \"title\": \"This one\"\n            }\n          ]\n        },\n        {\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"url\": \"https://example.com/2.png\"\n          },\n          \"body\": {\n            \"text\": \"Card 2\"\n          },\n          \"buttons\": [\n            {\n              \"id\": \"two\",\n              \"title\": \"That one\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body = InteractiveMediaCarouselMessage::new(
        "15550002222",
        "15550001111",
        InteractiveMediaCarouselContent::new(
            "Look",
            QuickReplyMediaCarouselAction::new([
                QuickReplyMediaCarouselCard::new(
                    ImageMediaCarouselCardHeader::new("https://example.com/1.png"),
                    "Card 1",
                    [QuickReplyCardActionButton::new("one", "This one")],
                ),
                QuickReplyMediaCarouselCard::new(
                    ImageMediaCarouselCardHeader::new("https://example.com/2.png"),
                    "Card 2",
                    [QuickReplyCardActionButton::new("two", "That one")],
                ),
            ]),
        ),
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
    use waxwing_infobip::interactive::InteractiveLocationRequestMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Where are you?\"\n    }\n  }\n}";
    let body = InteractiveLocationRequestMessage::new(
            "15550002222",
            "15550001111",
            "Where are you?",
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        InteractiveProductActionContent, InteractiveProductContent,
        InteractiveProductMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"action\": {\n      \"catalogId\": \"1234567890\",\n      \"productRetailerId\": \"sku-1\"\n    },\n    \"body\": {\n      \"text\": \"Back in stock\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body = InteractiveProductMessage::new(
            "15550002222",
            "15550001111",
            InteractiveProductContent::new(
                    InteractiveProductActionContent::new("1234567890", "sku-1"),
                )
                .with_body("Back in stock")
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        InteractiveMultiProductActionContent, InteractiveMultiProductContent,
        InteractiveMultiProductMessage, InteractiveMultiProductSectionContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Shop\"\n    },\n    \"body\": {\n      \"text\": \"Choose\"\n    },\n    \"action\": {\n      \"catalogId\": \"1234567890\",\n      \"sections\": [\n        {\n          \"title\": \"Cups\",\n          \"productRetailerIds\": [\n            \"sku-1\",\n            \"sku-2\"\n          ]\n        }\n      ]\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body = InteractiveMultiProductMessage::new(
            "15550002222",
            "15550001111",
            InteractiveMultiProductContent::new(
                    "Shop",
                    "Choose",
                    InteractiveMultiProductActionContent::new(
                        "1234567890",
                        [
                            InteractiveMultiProductSectionContent::new([
                                    "sku-1",
                                    "sku-2",
                                ])
                                .with_title("Cups"),
                        ],
                    ),
                )
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsImageHeaderContent, InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        BrazilPixDcPaymentDetails, DescribedAmount, OrderAmount, OrderCurrency,
        OrderDetails, OrderDiscount, OrderExpiration, OrderItem, OrderType, PixFlowType,
        PixKeyType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PIX_DC\",\n        \"id\": \"payment-1\",\n        \"code\": \"pix-code-1\",\n        \"merchantName\": \"Example Shop\",\n        \"keyType\": \"EMAIL\",\n        \"key\": \"pay@example.com\",\n        \"flowType\": \"COPYPASTE\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"catalogId\": \"1234567890\",\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"saleAmount\": {\n              \"value\": 900\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 900\n        },\n        \"tax\": {\n          \"value\": 100,\n          \"description\": \"VAT\"\n        },\n        \"shipping\": {\n          \"value\": 50\n        },\n        \"discount\": {\n          \"amount\": {\n            \"value\": 50,\n            \"description\": \"Voucher\"\n          },\n          \"programName\": \"Regulars\"\n        },\n        \"orderExpiration\": {\n          \"expirationSeconds\": 3600,\n          \"description\": \"One hour left\"\n        }\n      }\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
            "15550002222",
            "15550001111",
            InteractiveOrderDetailsContent::new(
                    "Your order",
                    InteractiveOrderDetailsActionContent::new(
                        BrazilPixDcPaymentDetails::new(
                                "payment-1",
                                "pix-code-1",
                                "Example Shop",
                                PixKeyType::Email,
                                "pay@example.com",
                            )
                            .with_flow_type(PixFlowType::Copypaste),
                        OrderCurrency::Brl,
                        OrderType::PhysicalGoods,
                        OrderAmount::new(1000),
                        OrderDetails::new(
                                [
                                    OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)
                                        .with_sale_amount(OrderAmount::new(900)),
                                ],
                                OrderAmount::new(900),
                                DescribedAmount::new(100).with_description("VAT"),
                            )
                            .with_catalog_id("1234567890")
                            .with_shipping(DescribedAmount::new(50))
                            .with_discount(
                                OrderDiscount::new(
                                        DescribedAmount::new(50).with_description("Voucher"),
                                    )
                                    .with_program_name("Regulars"),
                            )
                            .with_order_expiration(
                                OrderExpiration::new(3600, "One hour left"),
                            ),
                    ),
                )
                .with_header(
                    InteractiveOrderDetailsImageHeaderContent::new(
                        "https://example.com/box.png",
                    ),
                )
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage, UpiPayuPaymentDetails,
    };
    use waxwing_infobip::shared::{
        DescribedAmount, ImporterAddress, OrderAmount, OrderCurrency, OrderDetails,
        OrderItem, OrderType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_PAYU\",\n        \"id\": \"payment-1\",\n        \"productDescription\": \"Cups\",\n        \"customerFirstName\": \"Example\",\n        \"customerLastName\": \"Person\",\n        \"customerEmail\": \"person@example.com\",\n        \"callbackData\": [\n          \"ref-1\"\n        ]\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1,\n            \"originCountry\": \"IN\",\n            \"importerName\": \"Example Imports\",\n            \"importerAddress\": {\n              \"firstAddressLine\": \"Example Road 1\",\n              \"city\": \"Example City\",\n              \"zoneCode\": \"EX\",\n              \"postalCode\": \"000001\",\n              \"countryCode\": \"IN\"\n            }\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                    UpiPayuPaymentDetails::new(
                            "payment-1",
                            "Cups",
                            "Example",
                            "person@example.com",
                        )
                        .with_customer_last_name("Person")
                        .with_callback_data(["ref-1"]),
                    OrderCurrency::Inr,
                    OrderType::PhysicalGoods,
                    OrderAmount::new(1000),
                    OrderDetails::new(
                        [
                            OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)
                                .with_origin_country("IN")
                                .with_importer_name("Example Imports")
                                .with_importer_address(
                                    ImporterAddress::new()
                                        .with_first_address_line("Example Road 1")
                                        .with_city("Example City")
                                        .with_zone_code("EX")
                                        .with_postal_code("000001")
                                        .with_country_code("IN"),
                                ),
                        ],
                        OrderAmount::new(1000),
                        DescribedAmount::new(0),
                    ),
                )
                .with_payment_configuration("shop"),
        ),
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
    use waxwing_infobip::interactive::{
        BrazilPaymentDetails, InteractiveOrderDetailsActionContent,
        InteractiveOrderDetailsContent, InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        DescribedAmount, OrderAmount, OrderCurrency, OrderDetails, OrderItem, OrderType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL\",\n        \"id\": \"payment-1\"\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                    BrazilPaymentDetails::new("payment-1"),
                    OrderCurrency::Brl,
                    OrderType::PhysicalGoods,
                    OrderAmount::new(1000),
                    OrderDetails::new(
                        [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                        OrderAmount::new(1000),
                        DescribedAmount::new(0),
                    ),
                )
                .with_payment_configuration("shop"),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        BrazilLinkPaymentDetails, DescribedAmount, OrderAmount, OrderCurrency,
        OrderDetails, OrderItem, OrderType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_LINK\",\n        \"id\": \"payment-1\",\n        \"paymentLink\": \"https://example.com/pay/1\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                BrazilLinkPaymentDetails::new("payment-1", "https://example.com/pay/1"),
                OrderCurrency::Brl,
                OrderType::PhysicalGoods,
                OrderAmount::new(1000),
                OrderDetails::new(
                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                    OrderAmount::new(1000),
                    DescribedAmount::new(0),
                ),
            ),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        BrazilBoletoPaymentDetails, DescribedAmount, OrderAmount, OrderCurrency,
        OrderDetails, OrderItem, OrderType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_BOLETO\",\n        \"id\": \"payment-1\",\n        \"code\": \"boleto-code-1\"\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                BrazilBoletoPaymentDetails::new("payment-1", "boleto-code-1"),
                OrderCurrency::Brl,
                OrderType::PhysicalGoods,
                OrderAmount::new(1000),
                OrderDetails::new(
                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                    OrderAmount::new(1000),
                    DescribedAmount::new(0),
                ),
            ),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        BrazilBoletoPaymentDetails, BrazilPaymentOption, BrazilPaymentsDetails,
        BrazilPixDcPaymentDetails, DescribedAmount, OrderAmount, OrderCurrency,
        OrderDetails, OrderItem, OrderType, PixFlowType, PixKeyType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PAYMENTS\",\n        \"payments\": [\n          {\n            \"type\": \"BRAZIL_PIX_DC\",\n            \"id\": \"payment-1\",\n            \"code\": \"pix-code-1\",\n            \"merchantName\": \"Example Shop\",\n            \"keyType\": \"EMAIL\",\n            \"key\": \"pay@example.com\",\n            \"flowType\": \"COPYPASTE\"\n          },\n          {\n            \"type\": \"BRAZIL_BOLETO\",\n            \"id\": \"payment-1\",\n            \"code\": \"boleto-code-1\"\n          }\n        ]\n      },\n      \"orderCurrency\": \"BRL\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                BrazilPaymentsDetails::new([
                    BrazilPaymentOption::BrazilPixDc(
                        BrazilPixDcPaymentDetails::new(
                                "payment-1",
                                "pix-code-1",
                                "Example Shop",
                                PixKeyType::Email,
                                "pay@example.com",
                            )
                            .with_flow_type(PixFlowType::Copypaste),
                    ),
                    BrazilPaymentOption::BrazilBoleto(
                        BrazilBoletoPaymentDetails::new("payment-1", "boleto-code-1"),
                    ),
                ]),
                OrderCurrency::Brl,
                OrderType::PhysicalGoods,
                OrderAmount::new(1000),
                OrderDetails::new(
                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                    OrderAmount::new(1000),
                    DescribedAmount::new(0),
                ),
            ),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        Beneficiary, BeneficiaryCountry, DescribedAmount, OrderAmount, OrderCurrency,
        OrderDetails, OrderItem, OrderType, PgPayuPaymentDetails,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_PAYU\",\n        \"id\": \"payment-1\",\n        \"beneficiary\": {\n          \"name\": \"Example Person\",\n          \"firstAddressLine\": \"Example Road 1\",\n          \"secondAddressLine\": \"Floor 2\",\n          \"city\": \"Example City\",\n          \"state\": \"Example State\",\n          \"country\": \"INDIA\",\n          \"postalCode\": \"000001\"\n        },\n        \"callbackData\": [\n          \"ref-1\",\n          \"ref-2\"\n        ]\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                    PgPayuPaymentDetails::new("payment-1")
                        .with_beneficiary(
                            Beneficiary::new(
                                    "Example Person",
                                    "Example Road 1",
                                    BeneficiaryCountry::India,
                                )
                                .with_second_address_line("Floor 2")
                                .with_city("Example City")
                                .with_state("Example State")
                                .with_postal_code("000001"),
                        )
                        .with_callback_data(["ref-1", "ref-2"]),
                    OrderCurrency::Inr,
                    OrderType::PhysicalGoods,
                    OrderAmount::new(1000),
                    OrderDetails::new(
                        [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                        OrderAmount::new(1000),
                        DescribedAmount::new(0),
                    ),
                )
                .with_payment_configuration("shop"),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        DescribedAmount, OrderAmount, OrderCurrency, OrderDetails, OrderDetailsType,
        OrderItem, OrderType, PgRazorpayPaymentDetails,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_RAZORPAY\",\n        \"id\": \"payment-1\",\n        \"callbackData\": {\n          \"order\": \"42\"\n        }\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        },\n        \"orderDetailsType\": \"QUICK_PAY\"\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                    PgRazorpayPaymentDetails::new("payment-1")
                        .with_callback_data([("order", "42")]),
                    OrderCurrency::Inr,
                    OrderType::PhysicalGoods,
                    OrderAmount::new(1000),
                    OrderDetails::new(
                            [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                            OrderAmount::new(1000),
                            DescribedAmount::new(0),
                        )
                        .with_order_details_type(OrderDetailsType::QuickPay),
                )
                .with_payment_configuration("shop"),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        DescribedAmount, OrderAmount, OrderCurrency, OrderDetails, OrderItem, OrderType,
        UpiIntentPaymentDetails, UpiIntentPaymentLink,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_INTENT\",\n        \"id\": \"payment-1\",\n        \"format\": {\n          \"type\": \"LINK\",\n          \"paymentLink\": \"upi://pay?pa=shop@example\"\n        }\n      },\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                UpiIntentPaymentDetails::new(
                    "payment-1",
                    UpiIntentPaymentLink::new("upi://pay?pa=shop@example"),
                ),
                OrderCurrency::Inr,
                OrderType::PhysicalGoods,
                OrderAmount::new(1000),
                OrderDetails::new(
                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                    OrderAmount::new(1000),
                    DescribedAmount::new(0),
                ),
            ),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderDetailsActionContent, InteractiveOrderDetailsContent,
        InteractiveOrderDetailsMessage,
    };
    use waxwing_infobip::shared::{
        DescribedAmount, OrderAmount, OrderCurrency, OrderDetails, OrderItem, OrderType,
        UpiLinkPaymentDetails,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_LINK\",\n        \"id\": \"payment-1\",\n        \"paymentLink\": \"upi://pay?pa=shop@example\"\n      },\n      \"paymentConfiguration\": \"shop\",\n      \"orderCurrency\": \"INR\",\n      \"orderType\": \"PHYSICAL_GOODS\",\n      \"totalAmount\": {\n        \"value\": 1000\n      },\n      \"order\": {\n        \"items\": [\n          {\n            \"retailerId\": \"sku-1\",\n            \"name\": \"Cup\",\n            \"amount\": {\n              \"value\": 1000\n            },\n            \"quantity\": 1\n          }\n        ],\n        \"subtotal\": {\n          \"value\": 1000\n        },\n        \"tax\": {\n          \"value\": 0\n        }\n      }\n    }\n  }\n}";
    let body = InteractiveOrderDetailsMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderDetailsContent::new(
            "Your order",
            InteractiveOrderDetailsActionContent::new(
                    UpiLinkPaymentDetails::new("payment-1", "upi://pay?pa=shop@example"),
                    OrderCurrency::Inr,
                    OrderType::PhysicalGoods,
                    OrderAmount::new(1000),
                    OrderDetails::new(
                        [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                        OrderAmount::new(1000),
                        DescribedAmount::new(0),
                    ),
                )
                .with_payment_configuration("shop"),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusContent,
        InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{BrazilPixDcPaymentStatus, OrderStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_PIX_DC\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\",\n      \"description\": \"On the way\"\n    },\n    \"body\": {\n      \"text\": \"News of your order\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
            "15550002222",
            "15550001111",
            InteractiveOrderStatusContent::new(
                    InteractiveOrderStatusActionContent::new(
                            BrazilPixDcPaymentStatus::new("payment-1"),
                            OrderStatus::Shipped,
                        )
                        .with_description("On the way"),
                )
                .with_body("News of your order")
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{OrderStatus, UpiPayuPaymentStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_PAYU\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PENDING\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            UpiPayuPaymentStatus::new("payment-1"),
            OrderStatus::Pending,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{BrazilPaymentStatus, OrderStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PROCESSING\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            BrazilPaymentStatus::new("payment-1"),
            OrderStatus::Processing,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{OrderStatus, PgPayuPaymentStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_PAYU\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"PARTIALLY_SHIPPED\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            PgPayuPaymentStatus::new("payment-1"),
            OrderStatus::PartiallyShipped,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{OrderStatus, PgRazorpayPaymentStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"PG_RAZORPAY\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"COMPLETED\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            PgRazorpayPaymentStatus::new("payment-1"),
            OrderStatus::Completed,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{BrazilLinkPaymentStatus, OrderStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_LINK\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"CANCELED\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            BrazilLinkPaymentStatus::new("payment-1"),
            OrderStatus::Canceled,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{BrazilBoletoPaymentStatus, OrderStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"BRAZIL_BOLETO\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            BrazilBoletoPaymentStatus::new("payment-1"),
            OrderStatus::Shipped,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{OrderStatus, UpiIntentPaymentStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_INTENT\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            UpiIntentPaymentStatus::new("payment-1"),
            OrderStatus::Shipped,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveOrderStatusActionContent, InteractiveOrderStatusMessage,
    };
    use waxwing_infobip::shared::{OrderStatus, UpiLinkPaymentStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"action\": {\n      \"payment\": {\n        \"type\": \"UPI_LINK\",\n        \"id\": \"payment-1\"\n      },\n      \"status\": \"SHIPPED\"\n    }\n  }\n}";
    let body = InteractiveOrderStatusMessage::new(
        "15550002222",
        "15550001111",
        InteractiveOrderStatusActionContent::new(
            UpiLinkPaymentStatus::new("payment-1"),
            OrderStatus::Shipped,
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveFlowAction, InteractiveFlowActionContent, InteractiveFlowActionMode,
        InteractiveFlowActionPayload, InteractiveFlowContent, InteractiveFlowMessage,
    };
    use serde_json::json;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Please fill in\"\n    },\n    \"action\": {\n      \"mode\": \"PUBLISHED\",\n      \"flowMessageVersion\": 3,\n      \"flowToken\": \"token-1\",\n      \"flowId\": \"1234567890\",\n      \"callToActionButton\": \"Open\",\n      \"flowAction\": \"NAVIGATE\",\n      \"flowActionPayload\": {\n        \"screen\": \"FIRST\",\n        \"data\": {\n          \"name\": \"Example\",\n          \"visits\": 3\n        }\n      }\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Survey\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  }\n}";
    let body = InteractiveFlowMessage::new(
            "15550002222",
            "15550001111",
            InteractiveFlowContent::new(
                    "Please fill in",
                    InteractiveFlowActionContent::new("token-1", "1234567890", "Open")
                        .with_mode(InteractiveFlowActionMode::Published)
                        .with_flow_message_version(3)
                        .with_flow_action(InteractiveFlowAction::Navigate)
                        .with_flow_action_payload(
                            InteractiveFlowActionPayload::new("FIRST")
                                .with_data([
                                    ("name", json!("Example")),
                                    ("visits", json!(3)),
                                ]),
                        ),
                )
                .with_header("Survey")
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::{
        InteractiveFlowAction, InteractiveFlowActionContent, InteractiveFlowContent,
        InteractiveFlowMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Please fill in\"\n    },\n    \"action\": {\n      \"flowToken\": \"token-1\",\n      \"flowId\": \"1234567890\",\n      \"callToActionButton\": \"Open\",\n      \"flowAction\": \"DATA_EXCHANGE\"\n    }\n  }\n}";
    let body = InteractiveFlowMessage::new(
        "15550002222",
        "15550001111",
        InteractiveFlowContent::new(
            "Please fill in",
            InteractiveFlowActionContent::new("token-1", "1234567890", "Open")
                .with_flow_action(InteractiveFlowAction::DataExchange),
        ),
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
    use waxwing_infobip::interactive::{
        InteractiveUrlButtonActionContent, InteractiveUrlButtonContent,
        InteractiveUrlButtonMessage,
    };
    use waxwing_infobip::shared::UrlOptions;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"TEXT\",\n      \"text\": \"Order 42\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    }\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body = InteractiveUrlButtonMessage::new(
            "15550002222",
            "15550001111",
            InteractiveUrlButtonContent::new(
                    "See your order",
                    InteractiveUrlButtonActionContent::new(
                        "Open",
                        "https://example.com/orders/42",
                    ),
                )
                .with_header("Order 42")
                .with_footer("Example Shop"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
        .with_callback_data("ref-1")
        .with_notify_url("https://example.com/reports")
        .with_url_options(
            UrlOptions::new()
                .with_shorten_url(true)
                .with_track_clicks(true)
                .with_tracking_url("https://example.com/clicks")
                .with_remove_protocol(false)
                .with_custom_domain("go.example.com"),
        )
        .with_entity_id("entity-1")
        .with_application_id("application-1")
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=");
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
    use waxwing_infobip::interactive::{
        InteractiveUrlButtonActionContent, InteractiveUrlButtonContent,
        InteractiveUrlButtonMessage, InteractiveUrlButtonVideoHeaderContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"VIDEO\",\n      \"mediaUrl\": \"https://example.com/clip.mp4\"\n    }\n  }\n}";
    let body = InteractiveUrlButtonMessage::new(
        "15550002222",
        "15550001111",
        InteractiveUrlButtonContent::new(
                "See your order",
                InteractiveUrlButtonActionContent::new(
                    "Open",
                    "https://example.com/orders/42",
                ),
            )
            .with_header(
                InteractiveUrlButtonVideoHeaderContent::new(
                    "https://example.com/clip.mp4",
                ),
            ),
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
    use waxwing_infobip::interactive::{
        InteractiveUrlButtonActionContent, InteractiveUrlButtonContent,
        InteractiveUrlButtonImageHeaderContent, InteractiveUrlButtonMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"IMAGE\",\n      \"mediaUrl\": \"https://example.com/box.png\"\n    }\n  }\n}";
    let body = InteractiveUrlButtonMessage::new(
        "15550002222",
        "15550001111",
        InteractiveUrlButtonContent::new(
                "See your order",
                InteractiveUrlButtonActionContent::new(
                    "Open",
                    "https://example.com/orders/42",
                ),
            )
            .with_header(
                InteractiveUrlButtonImageHeaderContent::new(
                    "https://example.com/box.png",
                ),
            ),
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
    use waxwing_infobip::interactive::{
        InteractiveUrlButtonActionContent, InteractiveUrlButtonContent,
        InteractiveUrlButtonDocumentHeaderContent, InteractiveUrlButtonMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"See your order\"\n    },\n    \"action\": {\n      \"displayText\": \"Open\",\n      \"url\": \"https://example.com/orders/42\"\n    },\n    \"header\": {\n      \"type\": \"DOCUMENT\",\n      \"mediaUrl\": \"https://example.com/bill.pdf\",\n      \"filename\": \"bill.pdf\"\n    }\n  }\n}";
    let body = InteractiveUrlButtonMessage::new(
        "15550002222",
        "15550001111",
        InteractiveUrlButtonContent::new(
                "See your order",
                InteractiveUrlButtonActionContent::new(
                    "Open",
                    "https://example.com/orders/42",
                ),
            )
            .with_header(
                InteractiveUrlButtonDocumentHeaderContent::new(
                        "https://example.com/bill.pdf",
                    )
                    .with_filename("bill.pdf"),
            ),
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
    use waxwing_infobip::interactive::InteractiveCallPermissionRequestMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body = InteractiveCallPermissionRequestMessage::new("15550002222", "15550001111")
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
        .with_callback_data("ref-1")
        .with_notify_url("https://example.com/reports")
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=");
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
    use waxwing_infobip::interactive::{
        InteractiveVoiceButtonAction, InteractiveVoiceButtonContent,
        InteractiveVoiceButtonMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"Any question?\"\n    },\n    \"action\": {\n      \"buttonDisplayText\": \"Call us\",\n      \"callValidityPeriod\": 1440,\n      \"callContextPayload\": \"order-42\"\n    }\n  }\n}";
    let body = InteractiveVoiceButtonMessage::new(
            "15550002222",
            "15550001111",
            InteractiveVoiceButtonContent::new("Any question?")
                .with_action(
                    InteractiveVoiceButtonAction::new()
                        .with_button_display_text("Call us")
                        .with_call_validity_period(1440)
                        .with_call_context_payload("order-42"),
                ),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::interactive::InteractiveInThreadAuthenticationRequestMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\"\n}";
    let body = InteractiveInThreadAuthenticationRequestMessage::new(
            "15550002222",
            "15550001111",
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
        .with_callback_data("ref-1")
        .with_notify_url("https://example.com/reports");
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
    use waxwing_infobip::interactive::InteractiveRequestContactInfoMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"body\": {\n      \"text\": \"May we have your number?\"\n    }\n  }\n}";
    let body = InteractiveRequestContactInfoMessage::new(
            "15550002222",
            "15550001111",
            "May we have your number?",
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::media::DeleteMedia;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"url\": \"https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1\"\n}";
    let body = DeleteMedia::new(
        "https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1",
    );
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
        "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_LINK\",\n                  \"id\": \"payment-1\",\n                  \"paymentLink\": \"https://example.com/pay/1\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_BOLETO\",\n                  \"id\": \"payment-1\",\n                  \"code\": \"boleto-code-1\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_PAYMENTS\",\n                  \"payments\": [\n                    {\n                      \"type\": \"BRAZIL_LINK\",\n                      \"id\": \"payment-1\",\n                      \"paymentLink\": \"https://example.com/pay/1\"\n                    },\n                    {\n                      \"type\": \"BRAZIL_BOLETO\",\n                      \"id\": \"payment-1\",\n                      \"code\": \"boleto-code-1\"\n                    }\n                  ]\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"PG_PAYU\",\n                  \"id\": \"payment-1\",\n                  \"callbackData\": [\n                    \"ref-1\"\n                  ]\n                },\n                \"paymentConfiguration\": \"shop\",\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"PG_RAZORPAY\",\n                  \"id\": \"payment-1\",\n                  \"callbackData\": {\n                    \"order\": \"42\"\n                  }\n                },\n                \"paymentConfiguration\": \"shop\",\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"UPI_INTENT\",\n                  \"id\": \"payment-1\",\n                  \"format\": {\n                    \"type\": \"LINK\",\n                    \"paymentLink\": \"upi://pay?pa=shop@example\"\n                  }\n                },\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"UPI_LINK\",\n                  \"id\": \"payment-1\",\n                  \"paymentLink\": \"upi://pay?pa=shop@example\"\n                },\n                \"paymentConfiguration\": \"shop\",\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}",
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
    use waxwing_infobip::messages::{
        BulkMessage, SmsFailover, TemplateBodyContent, TemplateButtonContent,
        TemplateContent, TemplateDataContent, TemplateImageHeaderContent,
        TemplateMessage, TemplateQuickReplyButtonContent, TemplateUrlButtonContent,
    };
    use waxwing_infobip::shared::UrlOptions;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": [\n              \"Example\",\n              \"42\"\n            ]\n          },\n          \"header\": {\n            \"type\": \"IMAGE\",\n            \"mediaUrl\": \"https://example.com/box.png\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"parameter\": \"yes\"\n            },\n            {\n              \"type\": \"URL\",\n              \"parameter\": \"orders/42\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      },\n      \"callbackData\": \"ref-1\",\n      \"notifyUrl\": \"https://example.com/reports\",\n      \"urlOptions\": {\n        \"shortenUrl\": true,\n        \"trackClicks\": true,\n        \"trackingUrl\": \"https://example.com/clicks\",\n        \"removeProtocol\": false,\n        \"customDomain\": \"go.example.com\"\n      },\n      \"smsFailover\": {\n        \"from\": \"Example\",\n        \"text\": \"Order 42 is ready\"\n      },\n      \"entityId\": \"entity-1\",\n      \"applicationId\": \"application-1\",\n      \"context\": {\n        \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n      }\n    }\n  ],\n  \"bulkId\": \"bulk-1\"\n}";
    let body = BulkMessage::new([
            TemplateMessage::new(
                    "15550002222",
                    "15550001111",
                    TemplateContent::new(
                        "order_update",
                        TemplateDataContent::new(
                                TemplateBodyContent::new(["Example", "42"]),
                            )
                            .with_header(
                                TemplateImageHeaderContent::new(
                                    "https://example.com/box.png",
                                ),
                            )
                            .with_buttons([
                                TemplateButtonContent::QuickReply(
                                    TemplateQuickReplyButtonContent::new("yes"),
                                ),
                                TemplateButtonContent::Url(
                                    TemplateUrlButtonContent::new("orders/42"),
                                ),
                            ]),
                        "en",
                    ),
                )
                .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
                .with_callback_data("ref-1")
                .with_notify_url("https://example.com/reports")
                .with_url_options(
                    UrlOptions::new()
                        .with_shorten_url(true)
                        .with_track_clicks(true)
                        .with_tracking_url("https://example.com/clicks")
                        .with_remove_protocol(false)
                        .with_custom_domain("go.example.com"),
                )
                .with_sms_failover(SmsFailover::new("Example", "Order 42 is ready"))
                .with_entity_id("entity-1")
                .with_application_id("application-1")
                .with_context(
                    "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
                ),
        ])
        .with_bulk_id("bulk-1");
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_2() -> Result<(), waxwing_types::ParseError> {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateButtonContent, TemplateContent,
        TemplateCopyCodeButtonContent, TemplateDataContent, TemplateFlowButtonContent,
        TemplateLimitedTimeOfferContent, TemplateMessage,
    };
    use serde_json::json;
    use waxwing_infobip::types::Timestamp;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"TEXT\",\n            \"placeholder\": \"Example\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"COPY_CODE\",\n              \"parameter\": \"SAVE10\"\n            },\n            {\n              \"type\": \"FLOW\",\n              \"flowToken\": \"token-1\",\n              \"data\": {\n                \"step\": 1\n              }\n            }\n          ],\n          \"limitedTimeOffer\": {\n            \"expirationTime\": \"2026-12-31T10:00:00.000+0000\"\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_header("Example")
                    .with_buttons([
                        TemplateButtonContent::CopyCode(
                            TemplateCopyCodeButtonContent::new("SAVE10"),
                        ),
                        TemplateButtonContent::Flow(
                            TemplateFlowButtonContent::new()
                                .with_flow_token("token-1")
                                .with_data([("step", json!(1))]),
                        ),
                    ])
                    .with_limited_time_offer(
                        TemplateLimitedTimeOfferContent::new(
                            "2026-12-31T10:00:00.000+0000".parse::<Timestamp>()?,
                        ),
                    ),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_template_message_is_answered_3() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateCatalogButtonContent, TemplateContent,
        TemplateDataContent, TemplateDocumentHeaderContent, TemplateMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"DOCUMENT\",\n            \"mediaUrl\": \"https://example.com/bill.pdf\",\n            \"filename\": \"bill.pdf\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"CATALOG\",\n              \"thumbnailProductRetailerId\": \"sku-1\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_header(
                        TemplateDocumentHeaderContent::new(
                            "https://example.com/bill.pdf",
                            "bill.pdf",
                        ),
                    )
                    .with_buttons([
                        TemplateCatalogButtonContent::new()
                            .with_thumbnail_product_retailer_id("sku-1"),
                    ]),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_4() {
    use waxwing_infobip::messages::{
        BulkMessage, MultiProductSectionContent, TemplateBodyContent, TemplateContent,
        TemplateDataContent, TemplateMessage, TemplateMultiProductButtonContent,
        TemplateVideoHeaderContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"VIDEO\",\n            \"mediaUrl\": \"https://example.com/clip.mp4\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"MULTI_PRODUCT\",\n              \"thumbnailProductRetailerId\": \"sku-1\",\n              \"sections\": [\n                {\n                  \"title\": \"Cups\",\n                  \"productRetailerIds\": [\n                    \"sku-1\",\n                    \"sku-2\"\n                  ]\n                }\n              ]\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_header(
                        TemplateVideoHeaderContent::new("https://example.com/clip.mp4"),
                    )
                    .with_buttons([
                        TemplateMultiProductButtonContent::new([
                                MultiProductSectionContent::new("Cups", ["sku-1", "sku-2"]),
                            ])
                            .with_thumbnail_product_retailer_id("sku-1"),
                    ]),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_5() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateContent, TemplateDataContent,
        TemplateGifHeaderContent, TemplateMessage, TemplateVoiceCallButtonContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"GIF\",\n            \"mediaUrl\": \"https://example.com/loop.mp4\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"VOICE_CALL\",\n              \"callValidityPeriod\": 1440,\n              \"callContextPayload\": \"order-42\"\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_header(
                        TemplateGifHeaderContent::new("https://example.com/loop.mp4"),
                    )
                    .with_buttons([
                        TemplateVoiceCallButtonContent::new()
                            .with_call_validity_period(1440)
                            .with_call_context_payload("order-42"),
                    ]),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_6() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateContent, TemplateDataContent,
        TemplateLocationHeaderContent, TemplateMessage,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"header\": {\n            \"type\": \"LOCATION\",\n            \"latitude\": 45.8,\n            \"longitude\": 15.9\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_header(TemplateLocationHeaderContent::new(45.8, 15.9)),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_7() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateCardContent, TemplateCarouselContent,
        TemplateContent, TemplateDataContent, TemplateImageHeaderContent,
        TemplateMessage, TemplateQuickReplyButtonContent, TemplateUrlButtonContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": [\n              \"Example\"\n            ]\n          },\n          \"carousel\": {\n            \"cards\": [\n              {\n                \"header\": {\n                  \"type\": \"IMAGE\",\n                  \"mediaUrl\": \"https://example.com/1.png\"\n                },\n                \"body\": {\n                  \"placeholders\": [\n                    \"one\"\n                  ]\n                },\n                \"buttons\": [\n                  {\n                    \"type\": \"QUICK_REPLY\",\n                    \"parameter\": \"one\"\n                  }\n                ]\n              },\n              {\n                \"header\": {\n                  \"type\": \"IMAGE\",\n                  \"mediaUrl\": \"https://example.com/2.png\"\n                },\n                \"body\": {\n                  \"placeholders\": [\n                    \"two\"\n                  ]\n                },\n                \"buttons\": [\n                  {\n                    \"type\": \"URL\",\n                    \"parameter\": \"two\"\n                  }\n                ]\n              }\n            ]\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(["Example"]))
                    .with_carousel(
                        TemplateCarouselContent::new([
                            TemplateCardContent::new(
                                    TemplateImageHeaderContent::new("https://example.com/1.png"),
                                )
                                .with_body(TemplateBodyContent::new(["one"]))
                                .with_buttons([
                                    TemplateQuickReplyButtonContent::new("one"),
                                ]),
                            TemplateCardContent::new(
                                    TemplateImageHeaderContent::new("https://example.com/2.png"),
                                )
                                .with_body(TemplateBodyContent::new(["two"]))
                                .with_buttons([TemplateUrlButtonContent::new("two")]),
                        ]),
                    ),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_8() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateContent, TemplateDataContent,
        TemplateMessage, TemplateOrderDetailsActionContent,
    };
    use waxwing_infobip::shared::{
        BrazilPixDcPaymentDetails, DescribedAmount, OrderAmount, OrderCurrency,
        OrderDetails, OrderItem, OrderType, PixFlowType, PixKeyType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_PIX_DC\",\n                  \"id\": \"payment-1\",\n                  \"code\": \"pix-code-1\",\n                  \"merchantName\": \"Example Shop\",\n                  \"keyType\": \"EMAIL\",\n                  \"key\": \"pay@example.com\",\n                  \"flowType\": \"COPYPASTE\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                            BrazilPixDcPaymentDetails::new(
                                    "payment-1",
                                    "pix-code-1",
                                    "Example Shop",
                                    PixKeyType::Email,
                                    "pay@example.com",
                                )
                                .with_flow_type(PixFlowType::Copypaste),
                            OrderCurrency::Brl,
                            OrderType::PhysicalGoods,
                            OrderAmount::new(1000),
                            OrderDetails::new(
                                [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                OrderAmount::new(1000),
                                DescribedAmount::new(0),
                            ),
                        ),
                    ]),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_9() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateContent, TemplateDataContent,
        TemplateMessage, TemplateOrderDetailsActionContent,
    };
    use waxwing_infobip::shared::{
        BrazilBoletoPaymentDetails, BrazilLinkPaymentDetails, BrazilPaymentOption,
        BrazilPaymentsDetails, DescribedAmount, OrderAmount, OrderCurrency, OrderDetails,
        OrderItem, OrderType, PgPayuPaymentDetails, PgRazorpayPaymentDetails,
        UpiIntentPaymentDetails, UpiIntentPaymentLink, UpiLinkPaymentDetails,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_LINK\",\n                  \"id\": \"payment-1\",\n                  \"paymentLink\": \"https://example.com/pay/1\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_BOLETO\",\n                  \"id\": \"payment-1\",\n                  \"code\": \"boleto-code-1\"\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"BRAZIL_PAYMENTS\",\n                  \"payments\": [\n                    {\n                      \"type\": \"BRAZIL_LINK\",\n                      \"id\": \"payment-1\",\n                      \"paymentLink\": \"https://example.com/pay/1\"\n                    },\n                    {\n                      \"type\": \"BRAZIL_BOLETO\",\n                      \"id\": \"payment-1\",\n                      \"code\": \"boleto-code-1\"\n                    }\n                  ]\n                },\n                \"orderCurrency\": \"BRL\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"PG_PAYU\",\n                  \"id\": \"payment-1\",\n                  \"callbackData\": [\n                    \"ref-1\"\n                  ]\n                },\n                \"paymentConfiguration\": \"shop\",\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"PG_RAZORPAY\",\n                  \"id\": \"payment-1\",\n                  \"callbackData\": {\n                    \"order\": \"42\"\n                  }\n                },\n                \"paymentConfiguration\": \"shop\",\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"UPI_INTENT\",\n                  \"id\": \"payment-1\",\n                  \"format\": {\n                    \"type\": \"LINK\",\n                    \"paymentLink\": \"upi://pay?pa=shop@example\"\n                  }\n                },\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    },\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"buttons\": [\n            {\n              \"type\": \"ORDER_DETAILS\",\n              \"action\": {\n                \"payment\": {\n                  \"type\": \"UPI_LINK\",\n                  \"id\": \"payment-1\",\n                  \"paymentLink\": \"upi://pay?pa=shop@example\"\n                },\n                \"paymentConfiguration\": \"shop\",\n                \"orderCurrency\": \"INR\",\n                \"orderType\": \"PHYSICAL_GOODS\",\n                \"totalAmount\": {\n                  \"value\": 1000\n                },\n                \"order\": {\n                  \"items\": [\n                    {\n                      \"retailerId\": \"sku-1\",\n                      \"name\": \"Cup\",\n                      \"amount\": {\n                        \"value\": 1000\n                      },\n                      \"quantity\": 1\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 1000\n                  },\n                  \"tax\": {\n                    \"value\": 0\n                  }\n                }\n              }\n            }\n          ]\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                            BrazilLinkPaymentDetails::new(
                                "payment-1",
                                "https://example.com/pay/1",
                            ),
                            OrderCurrency::Brl,
                            OrderType::PhysicalGoods,
                            OrderAmount::new(1000),
                            OrderDetails::new(
                                [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                OrderAmount::new(1000),
                                DescribedAmount::new(0),
                            ),
                        ),
                    ]),
                "en",
            ),
        ),
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                            BrazilBoletoPaymentDetails::new(
                                "payment-1",
                                "boleto-code-1",
                            ),
                            OrderCurrency::Brl,
                            OrderType::PhysicalGoods,
                            OrderAmount::new(1000),
                            OrderDetails::new(
                                [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                OrderAmount::new(1000),
                                DescribedAmount::new(0),
                            ),
                        ),
                    ]),
                "en",
            ),
        ),
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                            BrazilPaymentsDetails::new([
                                BrazilPaymentOption::BrazilLink(
                                    BrazilLinkPaymentDetails::new(
                                        "payment-1",
                                        "https://example.com/pay/1",
                                    ),
                                ),
                                BrazilPaymentOption::BrazilBoleto(
                                    BrazilBoletoPaymentDetails::new(
                                        "payment-1",
                                        "boleto-code-1",
                                    ),
                                ),
                            ]),
                            OrderCurrency::Brl,
                            OrderType::PhysicalGoods,
                            OrderAmount::new(1000),
                            OrderDetails::new(
                                [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                OrderAmount::new(1000),
                                DescribedAmount::new(0),
                            ),
                        ),
                    ]),
                "en",
            ),
        ),
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                                PgPayuPaymentDetails::new("payment-1")
                                    .with_callback_data(["ref-1"]),
                                OrderCurrency::Inr,
                                OrderType::PhysicalGoods,
                                OrderAmount::new(1000),
                                OrderDetails::new(
                                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                    OrderAmount::new(1000),
                                    DescribedAmount::new(0),
                                ),
                            )
                            .with_payment_configuration("shop"),
                    ]),
                "en",
            ),
        ),
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                                PgRazorpayPaymentDetails::new("payment-1")
                                    .with_callback_data([("order", "42")]),
                                OrderCurrency::Inr,
                                OrderType::PhysicalGoods,
                                OrderAmount::new(1000),
                                OrderDetails::new(
                                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                    OrderAmount::new(1000),
                                    DescribedAmount::new(0),
                                ),
                            )
                            .with_payment_configuration("shop"),
                    ]),
                "en",
            ),
        ),
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                            UpiIntentPaymentDetails::new(
                                "payment-1",
                                UpiIntentPaymentLink::new("upi://pay?pa=shop@example"),
                            ),
                            OrderCurrency::Inr,
                            OrderType::PhysicalGoods,
                            OrderAmount::new(1000),
                            OrderDetails::new(
                                [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                OrderAmount::new(1000),
                                DescribedAmount::new(0),
                            ),
                        ),
                    ]),
                "en",
            ),
        ),
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_buttons([
                        TemplateOrderDetailsActionContent::new(
                                UpiLinkPaymentDetails::new(
                                    "payment-1",
                                    "upi://pay?pa=shop@example",
                                ),
                                OrderCurrency::Inr,
                                OrderType::PhysicalGoods,
                                OrderAmount::new(1000),
                                OrderDetails::new(
                                    [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
                                    OrderAmount::new(1000),
                                    DescribedAmount::new(0),
                                ),
                            )
                            .with_payment_configuration("shop"),
                    ]),
                "en",
            ),
        ),
    ]);
    let answer = client.send_template_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_template_message", answer, Some(example));
}

#[tokio::test]
async fn send_template_message_is_answered_10() {
    use waxwing_infobip::messages::{
        BulkMessage, TemplateBodyContent, TemplateContent, TemplateDataContent,
        TemplateMessage, TemplateOrderStatusActionContent, TemplateOrderStatusContent,
    };
    use waxwing_infobip::shared::{BrazilPixDcPaymentStatus, OrderStatus};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"messages\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"content\": {\n        \"templateName\": \"order_update\",\n        \"templateData\": {\n          \"body\": {\n            \"placeholders\": []\n          },\n          \"orderStatus\": {\n            \"orderStatuses\": [\n              {\n                \"type\": \"ORDER_STATUS\",\n                \"payment\": {\n                  \"type\": \"BRAZIL_PIX_DC\",\n                  \"id\": \"payment-1\"\n                },\n                \"status\": \"SHIPPED\",\n                \"description\": \"On the way\"\n              }\n            ]\n          }\n        },\n        \"language\": \"en\"\n      }\n    }\n  ]\n}";
    let body = BulkMessage::new([
        TemplateMessage::new(
            "15550002222",
            "15550001111",
            TemplateContent::new(
                "order_update",
                TemplateDataContent::new(TemplateBodyContent::new(Vec::<String>::new()))
                    .with_order_status(
                        TemplateOrderStatusContent::new([
                            TemplateOrderStatusActionContent::new(
                                    BrazilPixDcPaymentStatus::new("payment-1"),
                                    OrderStatus::Shipped,
                                )
                                .with_description("On the way"),
                        ]),
                    ),
                "en",
            ),
        ),
    ]);
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
    use waxwing_infobip::messages::{TextContent, TextMessage};
    use waxwing_infobip::shared::UrlOptions;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"text\": \"Your order: https://example.com/orders/42\",\n    \"previewUrl\": true\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"urlOptions\": {\n    \"shortenUrl\": true,\n    \"trackClicks\": true,\n    \"trackingUrl\": \"https://example.com/clicks\",\n    \"removeProtocol\": false,\n    \"customDomain\": \"go.example.com\"\n  },\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body = TextMessage::new(
            "15550002222",
            "15550001111",
            TextContent::new("Your order: https://example.com/orders/42")
                .with_preview_url(true),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
        .with_callback_data("ref-1")
        .with_notify_url("https://example.com/reports")
        .with_url_options(
            UrlOptions::new()
                .with_shorten_url(true)
                .with_track_clicks(true)
                .with_tracking_url("https://example.com/clicks")
                .with_remove_protocol(false)
                .with_custom_domain("go.example.com"),
        )
        .with_entity_id("entity-1")
        .with_application_id("application-1")
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=");
    let answer = client.send_text_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_message", answer, Some(example));
}

#[tokio::test]
async fn send_text_message_is_answered_2() {
    use waxwing_infobip::messages::TextMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"text\": \"Hello\"\n  }\n}";
    let body = TextMessage::new("15550002222", "15550001111", "Hello");
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
    use waxwing_infobip::messages::{DocumentContent, DocumentMessage};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/bill.pdf\",\n    \"caption\": \"Your bill\",\n    \"filename\": \"bill.pdf\"\n  }\n}";
    let body = DocumentMessage::new(
            "15550002222",
            "15550001111",
            DocumentContent::new("https://example.com/bill.pdf")
                .with_caption("Your bill")
                .with_filename("bill.pdf"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::messages::{ImageContent, ImageMessage};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/box.png\",\n    \"caption\": \"Your box\"\n  }\n}";
    let body = ImageMessage::new(
            "15550002222",
            "15550001111",
            ImageContent::new("https://example.com/box.png").with_caption("Your box"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::messages::{AudioContent, AudioMessage};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/note.ogg\",\n    \"voice\": true\n  },\n  \"callbackData\": \"ref-1\",\n  \"notifyUrl\": \"https://example.com/reports\",\n  \"entityId\": \"entity-1\",\n  \"applicationId\": \"application-1\",\n  \"context\": {\n    \"replyToMessageId\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body = AudioMessage::new(
            "15550002222",
            "15550001111",
            AudioContent::new("https://example.com/note.ogg").with_voice(true),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
        .with_callback_data("ref-1")
        .with_notify_url("https://example.com/reports")
        .with_entity_id("entity-1")
        .with_application_id("application-1")
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=");
    let answer = client.send_audio_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_audio_message", answer, Some(example));
}

#[tokio::test]
async fn send_audio_message_is_answered_2() {
    use waxwing_infobip::messages::AudioMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/chime.mp3\"\n  }\n}";
    let body = AudioMessage::new(
        "15550002222",
        "15550001111",
        "https://example.com/chime.mp3",
    );
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
    use waxwing_infobip::messages::{VideoContent, VideoMessage};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/clip.mp4\",\n    \"caption\": \"How it works\"\n  }\n}";
    let body = VideoMessage::new(
            "15550002222",
            "15550001111",
            VideoContent::new("https://example.com/clip.mp4")
                .with_caption("How it works"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::messages::StickerMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"mediaUrl\": \"https://example.com/hello.webp\"\n  }\n}";
    let body = StickerMessage::new(
            "15550002222",
            "15550001111",
            "https://example.com/hello.webp",
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::messages::{LocationContent, LocationMessage};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"latitude\": 45.8,\n    \"longitude\": 15.9,\n    \"name\": \"Office\",\n    \"address\": \"Example Street 1\"\n  }\n}";
    let body = LocationMessage::new(
            "15550002222",
            "15550001111",
            LocationContent::new(45.8, 15.9)
                .with_name("Office")
                .with_address("Example Street 1"),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::messages::{
        AddressContent, AddressType, ContactContent, ContactsContent, ContactsMessage,
        EmailContent, EmailType, NameContent, OrganizationContent, PhoneContent,
        UrlContent, UrlType,
    };
    use waxwing_infobip::shared::PhoneType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"from\": \"15550002222\",\n  \"to\": \"15550001111\",\n  \"messageId\": \"a28dd97c-1ffb-4fcf-99f1-0b557ed381da\",\n  \"content\": {\n    \"contacts\": [\n      {\n        \"addresses\": [\n          {\n            \"street\": \"Example Street 1\",\n            \"city\": \"Example City\",\n            \"state\": \"EX\",\n            \"zip\": \"00001\",\n            \"country\": \"Exampleland\",\n            \"countryCode\": \"EX\",\n            \"type\": \"WORK\"\n          }\n        ],\n        \"birthday\": \"1990-01-31\",\n        \"emails\": [\n          {\n            \"email\": \"person@example.com\",\n            \"type\": \"WORK\"\n          }\n        ],\n        \"name\": {\n          \"firstName\": \"Example\",\n          \"lastName\": \"Person\",\n          \"formattedName\": \"Example Person\"\n        },\n        \"org\": {\n          \"company\": \"Example Ltd\",\n          \"department\": \"Support\",\n          \"title\": \"Agent\"\n        },\n        \"phones\": [\n          {\n            \"phone\": \"+15550003333\",\n            \"type\": \"CELL\",\n            \"waId\": \"15550003333\"\n          }\n        ],\n        \"urls\": [\n          {\n            \"url\": \"https://example.com\",\n            \"type\": \"WORK\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = ContactsMessage::new(
            "15550002222",
            "15550001111",
            ContactsContent::new([
                ContactContent::new(
                        NameContent::new("Example", "Example Person")
                            .with_last_name("Person"),
                    )
                    .with_addresses([
                        AddressContent::new()
                            .with_street("Example Street 1")
                            .with_city("Example City")
                            .with_state("EX")
                            .with_zip("00001")
                            .with_country("Exampleland")
                            .with_country_code("EX")
                            .with_type(AddressType::Work),
                    ])
                    .with_birthday("1990-01-31")
                    .with_emails([
                        EmailContent::new()
                            .with_email("person@example.com")
                            .with_type(EmailType::Work),
                    ])
                    .with_org(
                        OrganizationContent::new()
                            .with_company("Example Ltd")
                            .with_department("Support")
                            .with_title("Agent"),
                    )
                    .with_phones([
                        PhoneContent::new()
                            .with_phone("+15550003333")
                            .with_type(PhoneType::Cell)
                            .with_wa_id("15550003333"),
                    ])
                    .with_urls([
                        UrlContent::new()
                            .with_url("https://example.com")
                            .with_type(UrlType::Work),
                    ]),
            ]),
        )
        .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
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
    use waxwing_infobip::sender_registration::{AddSender, NumberType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"countryCode\": \"1\",\n  \"phoneNumber\": \"5550002222\",\n  \"displayName\": \"Example Flowers\",\n  \"type\": \"EXTERNAL_SMS\",\n  \"locale\": \"en_US\"\n}";
    let body = AddSender::new(
        "1",
        "5550002222",
        "Example Flowers",
        NumberType::ExternalSms,
        "en_US",
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
    use waxwing_infobip::sender_registration::{NumberType, RetrySenderVerification};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"type\": \"EXTERNAL_VOICE\",\n  \"locale\": \"en_US\"\n}";
    let body = RetrySenderVerification::new(NumberType::ExternalVoice, "en_US");
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
    use waxwing_infobip::sender_registration::VerifySender;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"code\": \"123456\"\n}";
    let body = VerifySender::new("123456");
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
    use waxwing_infobip::sender_registration::ShareWaba;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"businessAccountId\": 222\n}";
    let body = ShareWaba::new(222);
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
    use waxwing_infobip::senders::ListSendersQualityQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let query = ListSendersQualityQuery::new(["15550002222", "15550002223"]);
    waxwing_tests::writes(
        &query,
        "{\n  \"senders\": [\n    \"15550002222\",\n    \"15550002223\"\n  ]\n}",
    );
    let answer = client.list_senders_quality(&query).await;
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
    use waxwing_infobip::senders::{BusinessVertical, UpdateBusinessInfo};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"about\": \"Flowers and more\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"A flower shop.\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"SHOPPING_AND_RETAIL\",\n  \"websites\": [\n    \"https://example.com\"\n  ],\n  \"logoUrl\": \"https://example.com/logo.png\"\n}";
    let body = UpdateBusinessInfo::new()
        .with_about("Flowers and more")
        .with_address("1 Example Street")
        .with_description("A flower shop.")
        .with_email("shop@example.com")
        .with_vertical(BusinessVertical::ShoppingAndRetail)
        .with_websites(["https://example.com"])
        .with_logo_url("https://example.com/logo.png");
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
        "{\n  \"name\": \"spring_film\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"GIF\",\n      \"example\": \"https://example.com/loop.mp4\"\n    },\n    \"body\": {\n      \"text\": \"Our new things\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"invoice\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"DOCUMENT\",\n      \"example\": \"https://example.com/invoice.pdf\"\n    },\n    \"body\": {\n      \"text\": \"Here is your invoice.\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"pick_up\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"LOCATION\"\n    },\n    \"body\": {\n      \"text\": \"Your order is ready here.\"\n    }\n  }\n}",
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
    use waxwing_infobip::shared::{Platform, TemplateLanguage};
    use waxwing_infobip::templates::{
        BodyDefinition, ButtonDefinition, CreateTemplate, CreateUtilityTemplate,
        QuickReplyButtonDefinition, TemplateStructure, TemplateSubCategory,
        TextHeaderDefinition, UrlButtonDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"order_update\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{1}}\",\n      \"example\": \"42\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}, your order is on its way.\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Follow it\",\n        \"url\": \"https://example.com/{{1}}\",\n        \"example\": \"https://example.com/42\"\n      }\n    ],\n    \"shorteningOptions\": {\n      \"customDomain\": \"go.example.com\"\n    }\n  },\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  },\n  \"subCategory\": \"ORDER_STATUS\"\n}";
    let body = CreateTemplate::Utility(
        CreateUtilityTemplate::new(
                "order_update",
                TemplateLanguage::En,
                TemplateStructure::new(
                        BodyDefinition::new("Hello {{1}}, your order is on its way.")
                            .with_examples(["Sam"]),
                    )
                    .with_header(
                        TextHeaderDefinition::new("Order {{1}}").with_example("42"),
                    )
                    .with_footer("Thank you")
                    .with_buttons([
                        ButtonDefinition::from(QuickReplyButtonDefinition::new("OK")),
                        ButtonDefinition::from(
                            UrlButtonDefinition::new(
                                    "Follow it",
                                    "https://example.com/{{1}}",
                                )
                                .with_example("https://example.com/42"),
                        ),
                    ])
                    .with_shortening_options("go.example.com"),
            )
            .with_platform(
                Platform::new()
                    .with_entity_id("entity-1")
                    .with_application_id("application-1"),
            )
            .with_sub_category(TemplateSubCategory::OrderStatus),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_2() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        BodyDefinition, ButtonDefinition, CatalogButtonDefinition,
        CopyCodeButtonDefinition, CreateMarketingTemplate, CreateTemplate,
        FlowButtonAction, FlowButtonDefinition, ImageHeaderDefinition,
        LimitedTimeOfferDefinition, MultiProductButtonDefinition,
        OrderDetailsButtonDefinition, OrderDetailsVariant, PhoneNumberButtonDefinition,
        RequestContactInfoButtonDefinition, TemplateStructure, VoiceCallButtonDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"spring_offer\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"IMAGE\",\n      \"example\": \"https://example.com/spring.png\"\n    },\n    \"body\": {\n      \"text\": \"Hello {{1}}\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"buttons\": [\n      {\n        \"type\": \"COPY_CODE\",\n        \"example\": \"SPRING25\"\n      },\n      {\n        \"type\": \"PHONE_NUMBER\",\n        \"text\": \"Call us\",\n        \"phoneNumber\": \"+15550001111\"\n      },\n      {\n        \"type\": \"FLOW\",\n        \"text\": \"Sign up\",\n        \"flowId\": 123456,\n        \"flowAction\": \"NAVIGATE\",\n        \"navigateScreen\": \"FIRST\"\n      },\n      {\n        \"type\": \"CATALOG\"\n      },\n      {\n        \"type\": \"MULTI_PRODUCT\"\n      },\n      {\n        \"type\": \"ORDER_DETAILS\",\n        \"variant\": \"BRAZIL\"\n      },\n      {\n        \"type\": \"VOICE_CALL\",\n        \"text\": \"Call now\",\n        \"callValidityPeriod\": 1440\n      },\n      {\n        \"type\": \"REQUEST_CONTACT_INFO\"\n      }\n    ],\n    \"limitedTimeOffer\": {\n      \"text\": \"Until Sunday\",\n      \"hasExpiration\": true\n    }\n  }\n}";
    let body = CreateTemplate::Marketing(
        CreateMarketingTemplate::new(
            "spring_offer",
            TemplateLanguage::EnUs,
            TemplateStructure::new(
                    BodyDefinition::new("Hello {{1}}").with_examples(["Sam"]),
                )
                .with_header(
                    ImageHeaderDefinition::new()
                        .with_example("https://example.com/spring.png"),
                )
                .with_buttons([
                    ButtonDefinition::from(
                        CopyCodeButtonDefinition::new().with_example("SPRING25"),
                    ),
                    ButtonDefinition::from(
                        PhoneNumberButtonDefinition::new("Call us", "+15550001111"),
                    ),
                    ButtonDefinition::from(
                        FlowButtonDefinition::new(
                                "Sign up",
                                123456,
                                FlowButtonAction::Navigate,
                            )
                            .with_navigate_screen("FIRST"),
                    ),
                    ButtonDefinition::from(CatalogButtonDefinition::new()),
                    ButtonDefinition::from(MultiProductButtonDefinition::new()),
                    ButtonDefinition::from(
                        OrderDetailsButtonDefinition::new(OrderDetailsVariant::Brazil),
                    ),
                    ButtonDefinition::from(
                        VoiceCallButtonDefinition::new("Call now")
                            .with_call_validity_period(1440),
                    ),
                    ButtonDefinition::from(RequestContactInfoButtonDefinition::new()),
                ])
                .with_limited_time_offer(
                    LimitedTimeOfferDefinition::new("Until Sunday")
                        .with_has_expiration(true),
                ),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_3() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CardDefinition, CarouselDefinition, CreateMarketingTemplate, CreateTemplate,
        ImageHeaderDefinition, QuickReplyButtonDefinition, TemplateStructure,
        VideoHeaderDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"spring_carousel\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Our new things\"\n    },\n    \"carousel\": {\n      \"cards\": [\n        {\n          \"header\": {\n            \"format\": \"IMAGE\",\n            \"example\": \"https://example.com/1.png\"\n          },\n          \"body\": {\n            \"text\": \"The first\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"More\"\n            }\n          ]\n        },\n        {\n          \"header\": {\n            \"format\": \"VIDEO\",\n            \"example\": \"https://example.com/2.mp4\"\n          },\n          \"body\": {\n            \"text\": \"The second\"\n          },\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"More\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body = CreateTemplate::Marketing(
        CreateMarketingTemplate::new(
            "spring_carousel",
            TemplateLanguage::En,
            TemplateStructure::new("Our new things")
                .with_carousel(
                    CarouselDefinition::new([
                        CardDefinition::new(
                            ImageHeaderDefinition::new()
                                .with_example("https://example.com/1.png"),
                            "The first",
                            [QuickReplyButtonDefinition::new("More")],
                        ),
                        CardDefinition::new(
                            VideoHeaderDefinition::new()
                                .with_example("https://example.com/2.mp4"),
                            "The second",
                            [QuickReplyButtonDefinition::new("More")],
                        ),
                    ]),
                ),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_4() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateMarketingTemplate, CreateTemplate, GifHeaderDefinition, TemplateStructure,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"spring_film\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"GIF\",\n      \"example\": \"https://example.com/loop.mp4\"\n    },\n    \"body\": {\n      \"text\": \"Our new things\"\n    }\n  }\n}";
    let body = CreateTemplate::Marketing(
        CreateMarketingTemplate::new(
            "spring_film",
            TemplateLanguage::En,
            TemplateStructure::new("Our new things")
                .with_header(
                    GifHeaderDefinition::new()
                        .with_example("https://example.com/loop.mp4"),
                ),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_5() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateTemplate, CreateUtilityTemplate, DocumentHeaderDefinition,
        TemplateStructure,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"invoice\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"DOCUMENT\",\n      \"example\": \"https://example.com/invoice.pdf\"\n    },\n    \"body\": {\n      \"text\": \"Here is your invoice.\"\n    }\n  }\n}";
    let body = CreateTemplate::Utility(
        CreateUtilityTemplate::new(
            "invoice",
            TemplateLanguage::En,
            TemplateStructure::new("Here is your invoice.")
                .with_header(
                    DocumentHeaderDefinition::new()
                        .with_example("https://example.com/invoice.pdf"),
                ),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_6() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateTemplate, CreateUtilityTemplate, LocationHeaderDefinition,
        TemplateStructure,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"pick_up\",\n  \"language\": \"en\",\n  \"category\": \"UTILITY\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"LOCATION\"\n    },\n    \"body\": {\n      \"text\": \"Your order is ready here.\"\n    }\n  }\n}";
    let body = CreateTemplate::Utility(
        CreateUtilityTemplate::new(
            "pick_up",
            TemplateLanguage::En,
            TemplateStructure::new("Your order is ready here.")
                .with_header(LocationHeaderDefinition::new()),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_7() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateMarketingTemplate, CreateTemplate, TemplateStructure,
    };
    use waxwing_infobip::types::Extra;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"may_we_call\",\n  \"language\": \"en\",\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"May we call you?\"\n    },\n    \"callPermissionRequest\": {}\n  }\n}";
    let body = CreateTemplate::Marketing(
        CreateMarketingTemplate::new(
            "may_we_call",
            TemplateLanguage::En,
            TemplateStructure::new("May we call you?")
                .with_call_permission_request(Extra::default()),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_8() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        AuthenticationBody, AuthenticationFooter, AuthenticationTemplateStructure,
        CreateAuthenticationTemplate, CreateTemplate, OneTapAuthenticationButton,
        TemplateValidityPeriod, TemplateValidityTimeUnit,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"login_code\",\n  \"language\": \"en\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"addSecurityRecommendation\": true\n    },\n    \"footer\": {\n      \"codeExpirationMinutes\": 10\n    },\n    \"buttons\": [\n      {\n        \"otpType\": \"ONE_TAP\",\n        \"packageName\": \"com.example.app\",\n        \"signatureHash\": \"AAAAAAAAAAA\",\n        \"text\": \"Copy code\",\n        \"autofillText\": \"Fill in\"\n      }\n    ]\n  },\n  \"validityPeriod\": {\n    \"amount\": 5,\n    \"timeUnit\": \"MINUTES\"\n  }\n}";
    let body = CreateTemplate::Authentication(
        CreateAuthenticationTemplate::new(
                "login_code",
                TemplateLanguage::En,
                AuthenticationTemplateStructure::new(
                    AuthenticationBody::new().with_add_security_recommendation(true),
                    AuthenticationFooter::new().with_code_expiration_minutes(10),
                    [
                        OneTapAuthenticationButton::new("com.example.app", "AAAAAAAAAAA")
                            .with_text("Copy code")
                            .with_autofill_text("Fill in"),
                    ],
                ),
            )
            .with_validity_period(
                TemplateValidityPeriod::new(5)
                    .with_time_unit(TemplateValidityTimeUnit::Minutes),
            ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_9() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        AuthenticationBody, AuthenticationFooter, AuthenticationTemplateStructure,
        CopyCodeAuthenticationButton, CreateAuthenticationTemplate, CreateTemplate,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"login_code_copy\",\n  \"language\": \"en\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {},\n    \"footer\": {},\n    \"buttons\": [\n      {\n        \"otpType\": \"COPY_CODE\",\n        \"text\": \"Copy code\"\n      }\n    ]\n  }\n}";
    let body = CreateTemplate::Authentication(
        CreateAuthenticationTemplate::new(
            "login_code_copy",
            TemplateLanguage::En,
            AuthenticationTemplateStructure::new(
                AuthenticationBody::new(),
                AuthenticationFooter::new(),
                [CopyCodeAuthenticationButton::new().with_text("Copy code")],
            ),
        ),
    );
    let answer = client.sender("15550002222").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_10() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        BodyDefinition, CreateAuthenticationTemplate, CreateTemplate, TemplateStructure,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"login_code_in\",\n  \"language\": \"en_IN\",\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"{{1}} is your code.\",\n      \"examples\": [\n        \"123456\"\n      ]\n    }\n  }\n}";
    let body = CreateTemplate::Authentication(
        CreateAuthenticationTemplate::new(
            "login_code_in",
            TemplateLanguage::EnIn,
            TemplateStructure::new(
                BodyDefinition::new("{{1}} is your code.").with_examples(["123456"]),
            ),
        ),
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
    use waxwing_infobip::shared::{Platform, TemplateCategory};
    use waxwing_infobip::templates::{
        BodyDefinition, EditTemplate, TemplateStructure, TemplateStructureType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"category\": \"MARKETING\",\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Hello {{1}}\",\n      \"examples\": [\n        \"Sam\"\n      ]\n    },\n    \"type\": \"TEXT\"\n  },\n  \"platform\": {\n    \"entityId\": \"entity-1\",\n    \"applicationId\": \"application-1\"\n  }\n}";
    let body = EditTemplate::new()
        .with_category(TemplateCategory::Marketing)
        .with_structure(
            TemplateStructure::new(
                    BodyDefinition::new("Hello {{1}}").with_examples(["Sam"]),
                )
                .with_type(TemplateStructureType::Text),
        )
        .with_platform(
            Platform::new()
                .with_entity_id("entity-1")
                .with_application_id("application-1"),
        );
    let answer = client.sender("15550002222").edit_template("111", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[tokio::test]
async fn edit_template_is_answered_2() {
    use waxwing_infobip::templates::{
        EditTemplate, TemplateStructure, TemplateSubCategory,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"structure\": {\n    \"body\": {\n      \"text\": \"Your order is on its way.\"\n    }\n  },\n  \"subCategory\": \"ORDER_STATUS\"\n}";
    let body = EditTemplate::new()
        .with_structure(TemplateStructure::new("Your order is on its way."))
        .with_sub_category(TemplateSubCategory::OrderStatus);
    let answer = client.sender("15550002222").edit_template("111", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[tokio::test]
async fn edit_template_is_answered_3() {
    use waxwing_infobip::shared::TemplateCategory;
    use waxwing_infobip::templates::{
        AuthenticationBody, AuthenticationFooter, AuthenticationTemplateStructure,
        CopyCodeAuthenticationButton, EditTemplate, TemplateValidityPeriod,
        TemplateValidityTimeUnit,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"category\": \"AUTHENTICATION\",\n  \"structure\": {\n    \"body\": {\n      \"addSecurityRecommendation\": true\n    },\n    \"footer\": {\n      \"codeExpirationMinutes\": 5\n    },\n    \"buttons\": [\n      {\n        \"otpType\": \"COPY_CODE\",\n        \"text\": \"Copy code\"\n      }\n    ]\n  },\n  \"validityPeriod\": {\n    \"amount\": 120,\n    \"timeUnit\": \"SECONDS\"\n  }\n}";
    let body = EditTemplate::new()
        .with_category(TemplateCategory::Authentication)
        .with_structure(
            AuthenticationTemplateStructure::new(
                AuthenticationBody::new().with_add_security_recommendation(true),
                AuthenticationFooter::new().with_code_expiration_minutes(5),
                [CopyCodeAuthenticationButton::new().with_text("Copy code")],
            ),
        )
        .with_validity_period(
            TemplateValidityPeriod::new(120)
                .with_time_unit(TemplateValidityTimeUnit::Seconds),
        );
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
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplateV1,
    >(
        "{\n  \"name\": \"tour\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"VIDEO\"\n    },\n    \"body\": \"A tour of our shop\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplateV1,
    >(
        "{\n  \"name\": \"invoice\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"DOCUMENT\"\n    },\n    \"body\": \"Here is your invoice.\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_infobip::templates::CreateTemplateV1,
    >(
        "{\n  \"name\": \"pick_up\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"LOCATION\"\n    },\n    \"body\": \"Your order is ready here.\"\n  }\n}",
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
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateTemplateCategoryV1, CreateTemplateV1, QuickReplyButtonV1,
        TemplateStructureV1,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"alert\",\n  \"language\": \"en\",\n  \"category\": \"ALERT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"TEXT\",\n      \"text\": \"Alert\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"footer\": \"Thank you\",\n    \"buttons\": [\n      {\n        \"type\": \"QUICK_REPLY\",\n        \"text\": \"OK\"\n      }\n    ]\n  }\n}";
    let body = CreateTemplateV1::new(
        "alert",
        TemplateLanguage::En,
        CreateTemplateCategoryV1::AlertUpdate,
        TemplateStructureV1::new("Hello {{1}}")
            .with_header("Alert")
            .with_footer("Thank you")
            .with_buttons([QuickReplyButtonV1::new("OK")]),
    );
    let answer = client.sender("15550002222").create_template_v1(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_v1", answer, Some(example));
}

#[tokio::test]
async fn create_template_v1_is_answered_2() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        ButtonV1, CreateTemplateCategoryV1, CreateTemplateV1, ImageHeaderV1,
        PhoneNumberButtonV1, TemplateStructureV1, UrlButtonV1,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"account_news\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"IMAGE\"\n    },\n    \"body\": \"Hello {{1}}\",\n    \"buttons\": [\n      {\n        \"type\": \"PHONE_NUMBER\",\n        \"text\": \"Call us\",\n        \"phoneNumber\": \"+15550001111\"\n      },\n      {\n        \"type\": \"URL\",\n        \"text\": \"Open\",\n        \"url\": \"https://example.com/{{1}}\"\n      }\n    ]\n  }\n}";
    let body = CreateTemplateV1::new(
        "account_news",
        TemplateLanguage::En,
        CreateTemplateCategoryV1::AccountUpdate,
        TemplateStructureV1::new("Hello {{1}}")
            .with_header(ImageHeaderV1::new())
            .with_buttons([
                ButtonV1::from(PhoneNumberButtonV1::new("Call us", "+15550001111")),
                ButtonV1::from(UrlButtonV1::new("Open", "https://example.com/{{1}}")),
            ]),
    );
    let answer = client.sender("15550002222").create_template_v1(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_v1", answer, Some(example));
}

#[tokio::test]
async fn create_template_v1_is_answered_3() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateTemplateCategoryV1, CreateTemplateV1, TemplateStructureV1, VideoHeaderV1,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"tour\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"VIDEO\"\n    },\n    \"body\": \"A tour of our shop\"\n  }\n}";
    let body = CreateTemplateV1::new(
        "tour",
        TemplateLanguage::En,
        CreateTemplateCategoryV1::AccountUpdate,
        TemplateStructureV1::new("A tour of our shop").with_header(VideoHeaderV1::new()),
    );
    let answer = client.sender("15550002222").create_template_v1(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_v1", answer, Some(example));
}

#[tokio::test]
async fn create_template_v1_is_answered_4() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateTemplateCategoryV1, CreateTemplateV1, DocumentHeaderV1, TemplateStructureV1,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"invoice\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"DOCUMENT\"\n    },\n    \"body\": \"Here is your invoice.\"\n  }\n}";
    let body = CreateTemplateV1::new(
        "invoice",
        TemplateLanguage::En,
        CreateTemplateCategoryV1::AccountUpdate,
        TemplateStructureV1::new("Here is your invoice.")
            .with_header(DocumentHeaderV1::new()),
    );
    let answer = client.sender("15550002222").create_template_v1(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_v1", answer, Some(example));
}

#[tokio::test]
async fn create_template_v1_is_answered_5() {
    use waxwing_infobip::shared::TemplateLanguage;
    use waxwing_infobip::templates::{
        CreateTemplateCategoryV1, CreateTemplateV1, LocationHeaderV1, TemplateStructureV1,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let example = "{\n  \"name\": \"pick_up\",\n  \"language\": \"en\",\n  \"category\": \"ACCOUNT_UPDATE\",\n  \"structure\": {\n    \"header\": {\n      \"format\": \"LOCATION\"\n    },\n    \"body\": \"Your order is ready here.\"\n  }\n}";
    let body = CreateTemplateV1::new(
        "pick_up",
        TemplateLanguage::En,
        CreateTemplateCategoryV1::AccountUpdate,
        TemplateStructureV1::new("Your order is ready here.")
            .with_header(LocationHeaderV1::new()),
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
    use waxwing_infobip::shared::{TemplateCategory, TemplateLanguage, TemplateStatus};
    use waxwing_infobip::templates::ListAccountTemplatesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::infobip(&sandbox);
    let query = ListAccountTemplatesQuery::new()
        .with_sender(["15550002222"])
        .with_status([TemplateStatus::Approved])
        .with_name("order_update")
        .with_language([TemplateLanguage::En, TemplateLanguage::EnGb])
        .with_category([TemplateCategory::Utility])
        .with_application_id("application-1")
        .with_entity_id("entity-1")
        .with_page(0)
        .with_size(10)
        .with_order_by("name,ASC");
    waxwing_tests::writes(
        &query,
        "{\n  \"sender\": [\n    \"15550002222\"\n  ],\n  \"status\": [\n    \"APPROVED\"\n  ],\n  \"name\": \"order_update\",\n  \"language\": [\n    \"en\",\n    \"en_GB\"\n  ],\n  \"category\": [\n    \"UTILITY\"\n  ],\n  \"applicationId\": \"application-1\",\n  \"entityId\": \"entity-1\",\n  \"page\": 0,\n  \"size\": 10,\n  \"orderBy\": \"name,ASC\"\n}",
    );
    let answer = client.list_account_templates(&query).await;
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
