// Generated from specs/meta by `cargo xtask codegen`; do not edit.

#[test]
fn get_message_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::MessageAnalyticsResponse,
    >(
        "{\n  \"analytics\": {\n    \"phone_numbers\": [\n      \"15550002222\"\n    ],\n    \"country_codes\": [\n      \"US\",\n      \"BR\"\n    ],\n    \"granularity\": \"DAY\",\n    \"data_points\": [\n      {\n        \"start\": 1767225600,\n        \"end\": 1767312000,\n        \"sent\": 120,\n        \"delivered\": 118\n      }\n    ]\n  },\n  \"id\": \"102290129340398\"\n}",
    );
}

#[tokio::test]
async fn get_message_analytics_is_answered() {
    use waxwing_meta::analytics::GetMessageAnalyticsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetMessageAnalyticsQuery::new(
        r#"analytics.start(1767225600).end(1769904000).granularity(DAY).country_codes(["US","BR"])"#,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"analytics.start(1767225600).end(1769904000).granularity(DAY).country_codes([\\\"US\\\",\\\"BR\\\"])\"\n}",
    );
    let answer = client.waba("102290129340398").get_message_analytics(&query).await;
    waxwing_tests::answered(&sandbox, "get_message_analytics", answer, None);
}

#[test]
fn get_conversation_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::ConversationAnalyticsResponse,
    >(
        "{\n  \"conversation_analytics\": {\n    \"data\": [\n      {\n        \"data_points\": [\n          {\n            \"start\": 1767225600,\n            \"end\": 1767312000,\n            \"conversation\": 42,\n            \"phone_number\": \"15550002222\",\n            \"country\": \"US\",\n            \"conversation_type\": \"REGULAR\",\n            \"conversation_direction\": \"BUSINESS_INITIATED\",\n            \"conversation_category\": \"UTILITY\",\n            \"cost\": 1.25\n          }\n        ]\n      }\n    ]\n  },\n  \"id\": \"102290129340398\"\n}",
    );
}

#[tokio::test]
async fn get_conversation_analytics_is_answered() {
    use waxwing_meta::analytics::GetConversationAnalyticsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetConversationAnalyticsQuery::new(
        r#"conversation_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions(["PHONE"])"#,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"conversation_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions([\\\"PHONE\\\"])\"\n}",
    );
    let answer = client.waba("102290129340398").get_conversation_analytics(&query).await;
    waxwing_tests::answered(&sandbox, "get_conversation_analytics", answer, None);
}

#[test]
fn get_pricing_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::PricingAnalyticsResponse,
    >(
        "{\n  \"pricing_analytics\": {\n    \"data\": [\n      {\n        \"data_points\": [\n          {\n            \"start\": 1767225600,\n            \"end\": 1767312000,\n            \"country\": \"US\",\n            \"phone_number\": \"15550002222\",\n            \"tier\": \"0:1000\",\n            \"pricing_type\": \"REGULAR\",\n            \"pricing_category\": \"UTILITY\",\n            \"volume\": 42,\n            \"cost\": 1.25\n          }\n        ]\n      }\n    ]\n  },\n  \"id\": \"102290129340398\"\n}",
    );
}

#[tokio::test]
async fn get_pricing_analytics_is_answered() {
    use waxwing_meta::analytics::GetPricingAnalyticsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetPricingAnalyticsQuery::new(
        r#"pricing_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions(["COUNTRY","TIER"])"#,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"pricing_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions([\\\"COUNTRY\\\",\\\"TIER\\\"])\"\n}",
    );
    let answer = client.waba("102290129340398").get_pricing_analytics(&query).await;
    waxwing_tests::answered(&sandbox, "get_pricing_analytics", answer, None);
}

#[test]
fn get_call_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::CallAnalyticsResponse,
    >(
        "{\n  \"call_analytics\": {\n    \"granularity\": \"DAILY\",\n    \"directions\": [\n      \"BUSINESS_INITIATED\"\n    ],\n    \"data_points\": [\n      {\n        \"start\": 1767225600,\n        \"end\": 1767312000,\n        \"count\": 7,\n        \"cost\": 0.5,\n        \"average_duration\": 95,\n        \"direction\": \"BUSINESS_INITIATED\",\n        \"country\": \"US\"\n      }\n    ]\n  },\n  \"id\": \"102290129340398\"\n}",
    );
}

#[tokio::test]
async fn get_call_analytics_is_answered() {
    use waxwing_meta::analytics::GetCallAnalyticsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetCallAnalyticsQuery::new(
        r#"call_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions(["DIRECTION"])"#,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"call_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions([\\\"DIRECTION\\\"])\"\n}",
    );
    let answer = client.waba("102290129340398").get_call_analytics(&query).await;
    waxwing_tests::answered(&sandbox, "get_call_analytics", answer, None);
}

#[test]
fn get_template_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::TemplateAnalyticsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"granularity\": \"DAILY\",\n      \"product_type\": \"cloud_api\",\n      \"data_points\": [\n        {\n          \"template_id\": \"594425479261596\",\n          \"start\": 1767225600,\n          \"end\": 1767312000,\n          \"sent\": 120,\n          \"delivered\": 118,\n          \"read\": 90,\n          \"clicked\": [\n            {\n              \"type\": \"quick_reply_button\",\n              \"button_content\": \"More\",\n              \"count\": 12\n            },\n            {\n              \"type\": \"unique_url_button\",\n              \"button_content\": \"Follow\",\n              \"count\": 9\n            }\n          ],\n          \"cost\": [\n            {\n              \"type\": \"amount_spent\",\n              \"value\": 1.25\n            },\n            {\n              \"type\": \"cost_per_delivered\",\n              \"value\": 0.01\n            },\n            {\n              \"type\": \"cost_per_url_button_click\"\n            }\n          ],\n          \"replied\": 4\n        }\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn get_template_analytics_is_answered() {
    use waxwing_meta::analytics::{
        AnalyticsProductType, GetTemplateAnalyticsQuery, TemplateMetric,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetTemplateAnalyticsQuery::new(
            "1767225600",
            "1769904000",
            ["594425479261596"],
        )
        .with_metric_types([TemplateMetric::Sent, TemplateMetric::Delivered])
        .with_product_type(AnalyticsProductType::CloudApi)
        .with_use_waba_timezone(true)
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"start\": \"1767225600\",\n  \"end\": \"1769904000\",\n  \"granularity\": \"DAILY\",\n  \"template_ids\": [\n    \"594425479261596\"\n  ],\n  \"metric_types\": [\n    \"SENT\",\n    \"DELIVERED\"\n  ],\n  \"product_type\": \"CLOUD_API\",\n  \"use_waba_timezone\": true,\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").get_template_analytics(&query).await;
    waxwing_tests::answered(&sandbox, "get_template_analytics", answer, None);
}

#[test]
fn get_template_group_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::TemplateGroupAnalyticsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"granularity\": \"DAILY\",\n      \"product_type\": \"cloud_api\",\n      \"data_points\": [\n        {\n          \"template_group_id\": \"1382450249402061\",\n          \"start\": 1767225600,\n          \"end\": 1767312000,\n          \"sent\": 120,\n          \"delivered\": 118,\n          \"read\": 90,\n          \"clicked\": [\n            {\n              \"type\": \"url_button\",\n              \"button_content\": \"Follow\",\n              \"count\": 12\n            }\n          ],\n          \"cost\": [\n            {\n              \"type\": \"amount_spent\",\n              \"value\": 1.25\n            }\n          ]\n        }\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn get_template_group_analytics_is_answered() {
    use waxwing_meta::analytics::{GetTemplateGroupAnalyticsQuery, TemplateMetric};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetTemplateGroupAnalyticsQuery::new(
            "1767225600",
            "1769904000",
            ["1382450249402061"],
        )
        .with_metric_types([TemplateMetric::Sent, TemplateMetric::Delivered])
        .with_use_waba_timezone(true)
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"granularity\": \"daily\",\n  \"start\": \"1767225600\",\n  \"end\": \"1769904000\",\n  \"template_group_ids\": [\n    \"1382450249402061\"\n  ],\n  \"metric_types\": [\n    \"SENT\",\n    \"DELIVERED\"\n  ],\n  \"use_waba_timezone\": true,\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client
        .waba("102290129340398")
        .get_template_group_analytics(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_template_group_analytics", answer, None);
}

#[test]
fn get_group_analytics_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::analytics::GroupAnalyticsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"granularity\": \"DAILY\",\n      \"data_points\": [\n        {\n          \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n          \"start\": 1767225600,\n          \"end\": 1767312000,\n          \"sent\": 12,\n          \"delivered\": 12,\n          \"read\": 9,\n          \"joined\": 3,\n          \"left\": 1\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_group_analytics_is_answered() {
    use waxwing_meta::analytics::{GetGroupAnalyticsQuery, GroupMetric};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetGroupAnalyticsQuery::new(
            1767225600,
            1769904000,
            ["Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx"],
            [GroupMetric::Sent, GroupMetric::ParticipantsJoined],
        )
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"start\": 1767225600,\n  \"end\": 1769904000,\n  \"group_ids\": [\n    \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n  ],\n  \"granularity\": \"DAILY\",\n  \"metric_types\": [\n    \"SENT\",\n    \"PARTICIPANTS_JOINED\"\n  ],\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").get_group_analytics(&query).await;
    waxwing_tests::answered(&sandbox, "get_group_analytics", answer, None);
}

#[test]
fn get_conversational_automation_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::automation::GetConversationalAutomationResponse,
    >(
        "{\n  \"conversational_automation\": {\n    \"prompts\": [\n      \"Where is my order?\",\n      \"When are you open?\"\n    ],\n    \"commands\": [\n      {\n        \"command_name\": \"order\",\n        \"command_description\": \"Follow an order\"\n      }\n    ]\n  },\n  \"id\": \"106540352242922\"\n}",
    );
}

#[tokio::test]
async fn get_conversational_automation_is_answered() {
    use waxwing_meta::automation::GetConversationalAutomationQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetConversationalAutomationQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client
        .phone("106540352242922")
        .get_conversational_automation(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_conversational_automation", answer, None);
}

#[test]
fn update_conversational_automation_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::automation::UpdateConversationalAutomation,
    >(
        "{\n  \"prompts\": [\n    \"Where is my order?\",\n    \"When are you open?\"\n  ],\n  \"commands\": [\n    {\n      \"command_name\": \"order\",\n      \"command_description\": \"Follow an order\"\n    }\n  ]\n}",
    );
}

#[test]
fn update_conversational_automation_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_conversational_automation_is_answered() {
    use waxwing_meta::automation::UpdateConversationalAutomation;
    use waxwing_meta::shared::ConversationalCommand;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"prompts\": [\n    \"Where is my order?\",\n    \"When are you open?\"\n  ],\n  \"commands\": [\n    {\n      \"command_name\": \"order\",\n      \"command_description\": \"Follow an order\"\n    }\n  ]\n}";
    let body = UpdateConversationalAutomation::new()
        .with_prompts(["Where is my order?", "When are you open?"])
        .with_commands([ConversationalCommand::new("order", "Follow an order")]);
    let answer = client
        .phone("106540352242922")
        .update_conversational_automation(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "update_conversational_automation",
        answer,
        Some(example),
    );
}

#[test]
fn get_business_bot_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::automation::BusinessBot,
    >(
        "{\n  \"id\": \"1122334455667788\",\n  \"prompts\": [\n    \"Where is my order?\"\n  ],\n  \"commands\": [\n    {\n      \"command_name\": \"order\",\n      \"command_description\": \"Follow an order\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_business_bot_is_answered() {
    use waxwing_meta::automation::GetBusinessBotQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetBusinessBotQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_business_bot("1122334455667788", &query).await;
    waxwing_tests::answered(&sandbox, "get_business_bot", answer, None);
}

#[test]
fn start_billing_migration_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::billing_migration::StartBillingMigration,
    >("{\n  \"currency\": \"INR\",\n  \"extended_credit_id\": \"1972385232742146\"\n}");
}

#[test]
fn start_billing_migration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::billing_migration::StartedBillingMigration,
    >(
        "{\n  \"migration_id\": \"5566778899001122\",\n  \"migration_status\": \"INITIATED\"\n}",
    );
}

#[tokio::test]
async fn start_billing_migration_is_answered() {
    use waxwing_meta::billing_migration::StartBillingMigration;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"currency\": \"INR\",\n  \"extended_credit_id\": \"1972385232742146\"\n}";
    let body = StartBillingMigration::new("INR")
        .with_extended_credit_id("1972385232742146");
    let answer = client.waba("102290129340398").start_billing_migration(&body).await;
    waxwing_tests::answered(&sandbox, "start_billing_migration", answer, Some(example));
}

#[test]
fn get_billing_migration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::billing_migration::BillingMigration,
    >(
        "{\n  \"id\": \"5566778899001122\",\n  \"status\": \"READY_TO_COMPLETE\",\n  \"destination_waba\": {\n    \"id\": \"102290129340399\",\n    \"name\": \"Example Shop (INR)\",\n    \"currency\": \"INR\",\n    \"timezone_id\": \"1\",\n    \"message_template_namespace\": \"ba30dd89_2ebd_41e4_b805_f2c05ae04cc9\"\n  }\n}",
    );
}

#[tokio::test]
async fn get_billing_migration_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.get_billing_migration("5566778899001122").await;
    waxwing_tests::answered(&sandbox, "get_billing_migration", answer, None);
}

#[test]
fn complete_billing_migration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::billing_migration::BillingMigration,
    >(
        "{\n  \"id\": \"5566778899001122\",\n  \"status\": \"COMPLETED\",\n  \"destination_waba\": {\n    \"id\": \"102290129340399\",\n    \"name\": \"Example Shop (INR)\",\n    \"currency\": \"INR\",\n    \"timezone_id\": \"1\",\n    \"message_template_namespace\": \"ba30dd89_2ebd_41e4_b805_f2c05ae04cc9\"\n  }\n}",
    );
}

#[tokio::test]
async fn complete_billing_migration_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.complete_billing_migration("5566778899001122").await;
    waxwing_tests::answered(&sandbox, "complete_billing_migration", answer, None);
}

#[test]
fn list_blocked_users_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::block_users::ListBlockedUsersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"messaging_product\": \"whatsapp\",\n      \"wa_id\": \"15550001111\"\n    },\n    {\n      \"messaging_product\": \"whatsapp\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_blocked_users_is_answered() {
    use waxwing_meta::block_users::ListBlockedUsersQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListBlockedUsersQuery::new()
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.phone("106540352242922").list_blocked_users(&query).await;
    waxwing_tests::answered(&sandbox, "list_blocked_users", answer, None);
}

#[test]
fn block_users_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::block_users::BlockUsersRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": [\n    {\n      \"user\": \"+15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}",
    );
}

#[test]
fn block_users_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::block_users::BlockUsersResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": {\n    \"added_users\": [\n      {\n        \"input\": \"+15550001111\",\n        \"wa_id\": \"15550001111\"\n      },\n      {\n        \"input\": \"US.13491208655302741918\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    ]\n  }\n}",
    );
}

#[tokio::test]
async fn block_users_is_answered() {
    use waxwing_meta::block_users::{BlockUsersRequest, UserToBlock};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": [\n    {\n      \"user\": \"+15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}";
    let body = BlockUsersRequest::new([
        UserToBlock::from_user("+15550001111"),
        UserToBlock::from_user_id("US.13491208655302741918"),
    ]);
    let answer = client.phone("106540352242922").block_users(&body).await;
    waxwing_tests::answered(&sandbox, "block_users", answer, Some(example));
}

#[test]
fn unblock_users_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::block_users::BlockUsersRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": [\n    {\n      \"user\": \"+15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn unblock_users_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::block_users::UnblockUsersResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": {\n    \"removed_users\": [\n      {\n        \"input\": \"+15550001111\",\n        \"wa_id\": \"15550001111\"\n      }\n    ]\n  }\n}",
    );
}

#[tokio::test]
async fn unblock_users_is_answered() {
    use waxwing_meta::block_users::{BlockUsersRequest, UserToBlock};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": [\n    {\n      \"user\": \"+15550001111\"\n    }\n  ]\n}";
    let body = BlockUsersRequest::new([UserToBlock::from_user("+15550001111")]);
    let answer = client.phone("106540352242922").unblock_users(&body).await;
    waxwing_tests::answered(&sandbox, "unblock_users", answer, Some(example));
}

#[test]
fn get_business_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::BusinessPortfolio,
    >(
        "{\n  \"id\": \"506914307656634\",\n  \"name\": \"Example Shop\",\n  \"timezone_id\": 1,\n  \"whatsapp_business_manager_messaging_limit\": \"TIER_2K\",\n  \"marketing_messages_onboarding_status\": \"ONBOARDED\"\n}",
    );
}

#[tokio::test]
async fn get_business_is_answered() {
    use waxwing_meta::business_portfolio::GetBusinessQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetBusinessQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.business("506914307656634").get_business(&query).await;
    waxwing_tests::answered(&sandbox, "get_business", answer, None);
}

#[test]
fn get_parent_bsuid_account_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ParentBsuidAccount,
    >(
        "{\n  \"parent_bsuid_account_id\": \"7788990011223344\",\n  \"enrolled_business_portfolios\": [\n    \"506914307656634\",\n    \"506914307656635\"\n  ]\n}",
    );
}

#[tokio::test]
async fn get_parent_bsuid_account_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.business("506914307656634").get_parent_bsuid_account().await;
    waxwing_tests::answered(&sandbox, "get_parent_bsuid_account", answer, None);
}

#[test]
fn list_system_users_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListSystemUsersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"100012345678901\",\n      \"name\": \"Example System\",\n      \"role\": \"ADMIN\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_system_users_is_answered() {
    use waxwing_meta::business_portfolio::ListSystemUsersQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListSystemUsersQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.business("506914307656634").list_system_users(&query).await;
    waxwing_tests::answered(&sandbox, "list_system_users", answer, None);
}

#[test]
fn list_owned_wabas_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListWabasResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"102290129340398\",\n      \"name\": \"Example Shop\",\n      \"currency\": \"USD\",\n      \"timezone_id\": \"1\",\n      \"message_template_namespace\": \"ba30dd89_2ebd_41e4_b805_f2c05ae04cc9\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    },\n    \"next\": \"https://graph.facebook.com/v25.0/506914307656634/example?after=QVFIUjAw\"\n  }\n}",
    );
}

#[tokio::test]
async fn list_owned_wabas_is_answered() {
    use waxwing_meta::business_portfolio::ListOwnedWabasQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListOwnedWabasQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx")
        .with_business_type("ENTERPRISE,SMB")
        .with_find("102290129340398");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\",\n  \"business_type\": \"ENTERPRISE,SMB\",\n  \"find\": \"102290129340398\"\n}",
    );
    let answer = client.business("506914307656634").list_owned_wabas(&query).await;
    waxwing_tests::answered(&sandbox, "list_owned_wabas", answer, None);
}

#[test]
fn list_client_wabas_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListWabasResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"102290129340399\",\n      \"name\": \"Example Bakery\",\n      \"currency\": \"USD\",\n      \"timezone_id\": \"1\",\n      \"message_template_namespace\": \"ba30dd89_2ebd_41e4_b805_f2c05ae04cc9\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_client_wabas_is_answered() {
    use waxwing_meta::business_portfolio::ListClientWabasQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListClientWabasQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx")
        .with_find("102290129340398")
        .with_filtering(
            r#"[{"field":"id","operator":"EQUAL","value":"102290129340398"}]"#,
        );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\",\n  \"find\": \"102290129340398\",\n  \"filtering\": \"[{\\\"field\\\":\\\"id\\\",\\\"operator\\\":\\\"EQUAL\\\",\\\"value\\\":\\\"102290129340398\\\"}]\"\n}",
    );
    let answer = client.business("506914307656634").list_client_wabas(&query).await;
    waxwing_tests::answered(&sandbox, "list_client_wabas", answer, None);
}

#[test]
fn list_credit_lines_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListCreditLinesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"1972385232742146\",\n      \"legal_entity_name\": \"Example Shop\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_credit_lines_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.business("506914307656634").list_credit_lines().await;
    waxwing_tests::answered(&sandbox, "list_credit_lines", answer, None);
}

#[test]
fn share_and_attach_credit_line_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::CreditAllocation,
    >(
        "{\n  \"success\": true,\n  \"allocation_config_id\": \"58501441721238\",\n  \"waba_id\": \"102290129340398\"\n}",
    );
}

#[tokio::test]
async fn share_and_attach_credit_line_is_answered() {
    use waxwing_meta::business_portfolio::{ShareAndAttachCreditLineQuery, WabaCurrency};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ShareAndAttachCreditLineQuery::new(WabaCurrency::Usd, "102290129340398");
    waxwing_tests::writes(
        &query,
        "{\n  \"waba_currency\": \"USD\",\n  \"waba_id\": \"102290129340398\"\n}",
    );
    let answer = client.share_and_attach_credit_line("1972385232742146", &query).await;
    waxwing_tests::answered(&sandbox, "share_and_attach_credit_line", answer, None);
}

#[test]
fn share_credit_line_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::CreditAllocation,
    >("{\n  \"success\": true,\n  \"allocation_config_id\": \"58501441721238\"\n}");
}

#[tokio::test]
async fn share_credit_line_is_answered() {
    use waxwing_meta::business_portfolio::ShareCreditLineQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ShareCreditLineQuery::new("506914307656635");
    waxwing_tests::writes(
        &query,
        "{\n  \"receiving_business_id\": \"506914307656635\"\n}",
    );
    let answer = client.share_credit_line("1972385232742146", &query).await;
    waxwing_tests::answered(&sandbox, "share_credit_line", answer, None);
}

#[test]
fn attach_credit_line_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::CreditAllocation,
    >(
        "{\n  \"success\": true,\n  \"allocation_config_id\": \"58501441721238\",\n  \"waba_id\": \"102290129340398\"\n}",
    );
}

#[tokio::test]
async fn attach_credit_line_is_answered() {
    use waxwing_meta::business_portfolio::{AttachCreditLineQuery, WabaCurrency};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = AttachCreditLineQuery::new(WabaCurrency::Usd, "102290129340398");
    waxwing_tests::writes(
        &query,
        "{\n  \"waba_currency\": \"USD\",\n  \"waba_id\": \"102290129340398\"\n}",
    );
    let answer = client.attach_credit_line("1972385232742146", &query).await;
    waxwing_tests::answered(&sandbox, "attach_credit_line", answer, None);
}

#[test]
fn list_credit_allocations_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListCreditAllocationsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"58501441721238\",\n      \"receiving_business\": {\n        \"id\": \"506914307656635\",\n        \"name\": \"Example Bakery\"\n      },\n      \"receiving_credential\": {\n        \"id\": \"26549871233\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListCreditAllocationsResponse,
    >(
        "{\n  \"id\": \"58501441721238\",\n  \"receiving_business\": {\n    \"id\": \"506914307656635\",\n    \"name\": \"Example Bakery\"\n  },\n  \"receiving_credential\": {\n    \"id\": \"26549871233\"\n  }\n}",
    );
}

#[tokio::test]
async fn list_credit_allocations_is_answered() {
    use waxwing_meta::business_portfolio::ListCreditAllocationsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListCreditAllocationsQuery::new()
        .with_receiving_business_id("506914307656635")
        .with_fields("id");
    waxwing_tests::writes(
        &query,
        "{\n  \"receiving_business_id\": \"506914307656635\",\n  \"fields\": \"id\"\n}",
    );
    let answer = client.list_credit_allocations("1972385232742146", &query).await;
    waxwing_tests::answered(&sandbox, "list_credit_allocations", answer, None);
}

#[test]
fn get_credit_allocation_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::CreditAllocationConfig,
    >(
        "{\n  \"id\": \"58501441721238\",\n  \"receiving_business\": {\n    \"id\": \"506914307656635\",\n    \"name\": \"Example Bakery\"\n  },\n  \"receiving_credential\": {\n    \"id\": \"26549871233\"\n  },\n  \"request_status\": \"DELETED\"\n}",
    );
}

#[tokio::test]
async fn get_credit_allocation_is_answered() {
    use waxwing_meta::business_portfolio::GetCreditAllocationQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetCreditAllocationQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_credit_allocation("58501441721238", &query).await;
    waxwing_tests::answered(&sandbox, "get_credit_allocation", answer, None);
}

#[test]
fn revoke_credit_allocation_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn revoke_credit_allocation_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.revoke_credit_allocation("58501441721238").await;
    waxwing_tests::answered(&sandbox, "revoke_credit_allocation", answer, None);
}

#[test]
fn onboard_partners_to_mm_lite_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::OnboardingRequested,
    >("{\n  \"request_id\": \"1234567890123456\"\n}");
}

#[tokio::test]
async fn onboard_partners_to_mm_lite_is_answered() {
    use waxwing_meta::business_portfolio::OnboardPartnersToMmLiteQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = OnboardPartnersToMmLiteQuery::new().with_solution_id("1234567890123456");
    waxwing_tests::writes(&query, "{\n  \"solution_id\": \"1234567890123456\"\n}");
    let answer = client
        .business("506914307656634")
        .onboard_partners_to_mm_lite(&query)
        .await;
    waxwing_tests::answered(&sandbox, "onboard_partners_to_mm_lite", answer, None);
}

#[test]
fn list_connected_client_businesses_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListClientBusinessesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"506914307656635\",\n      \"name\": \"Example Bakery\",\n      \"verification_status\": \"VERIFIED\",\n      \"business_status\": \"ACTIVE\",\n      \"created_time\": \"2026-01-15T10:30:00+0000\",\n      \"updated_time\": \"2026-02-15T10:30:00+0000\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_connected_client_businesses_is_answered() {
    use waxwing_meta::business_portfolio::ListConnectedClientBusinessesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListConnectedClientBusinessesQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client
        .app("670843887433847")
        .list_connected_client_businesses(&query)
        .await;
    waxwing_tests::answered(&sandbox, "list_connected_client_businesses", answer, None);
}

#[test]
fn list_user_assigned_wabas_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListAssignedWabasResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"102290129340398\",\n      \"name\": \"Example Shop\",\n      \"status\": \"ACTIVE\",\n      \"assignment_date\": \"2026-01-15T10:30:00+0000\",\n      \"permissions\": [\n        \"MANAGE_TEMPLATES\",\n        \"MESSAGING\"\n      ],\n      \"business_id\": \"506914307656634\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_user_assigned_wabas_is_answered() {
    use waxwing_meta::business_portfolio::ListUserAssignedWabasQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListUserAssignedWabasQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.list_user_assigned_wabas("122093847561234", &query).await;
    waxwing_tests::answered(&sandbox, "list_user_assigned_wabas", answer, None);
}

#[test]
fn self_certify_business_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::SelfCertifyBusiness,
    >(
        "{\n  \"end_business_id\": \"506914307656635\",\n  \"end_business_legal_name\": \"Example Bakery Ltd\",\n  \"end_business_website\": \"https://example.com\"\n}",
    );
}

#[test]
fn self_certify_business_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::SelfCertification,
    >(
        "{\n  \"success\": true,\n  \"message\": \"Submitted.\",\n  \"verification_attempts\": 1\n}",
    );
}

#[tokio::test]
async fn self_certify_business_is_answered() {
    use waxwing_meta::business_portfolio::SelfCertifyBusiness;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"end_business_id\": \"506914307656635\",\n  \"end_business_legal_name\": \"Example Bakery Ltd\",\n  \"end_business_website\": \"https://example.com\"\n}";
    let body = SelfCertifyBusiness::new("506914307656635")
        .with_end_business_legal_name("Example Bakery Ltd")
        .with_end_business_website("https://example.com");
    let answer = client
        .business("506914307656634")
        .self_certify_business(&body, [waxwing_tests::voice_note()])
        .await;
    waxwing_tests::answered(&sandbox, "self_certify_business", answer, Some(example));
}

#[test]
fn list_self_certified_submissions_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::ListSelfCertificationsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"778899001122334\",\n      \"client_business_id\": \"506914307656635\",\n      \"verification_status\": \"FAILED\",\n      \"rejection_reasons\": [\n        \"LEGAL_NAME_NOT_MATCHING\"\n      ],\n      \"submitted_info\": {\n        \"end_business_legal_name\": \"Example Bakery Ltd\"\n      },\n      \"submitted_time\": \"2026-03-01T09:00:00+0000\",\n      \"update_time\": \"2026-03-03T09:00:00+0000\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_self_certified_submissions_is_answered() {
    use waxwing_meta::business_portfolio::ListSelfCertifiedSubmissionsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListSelfCertifiedSubmissionsQuery::new()
        .with_end_business_id("506914307656635")
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"end_business_id\": \"506914307656635\",\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client
        .business("506914307656634")
        .list_self_certified_submissions(&query)
        .await;
    waxwing_tests::answered(&sandbox, "list_self_certified_submissions", answer, None);
}

#[test]
fn create_system_user_token_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::CreateSystemUserToken,
    >(
        "{\n  \"appsecret_proof\": \"EXAMPLE-PROOF\",\n  \"fetch_only\": true,\n  \"system_user_id\": \"122093847561234\"\n}",
    );
}

#[test]
fn create_system_user_token_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_portfolio::SystemUserToken,
    >("{\n  \"access_token\": \"EXAMPLE-TOKEN\"\n}");
}

#[tokio::test]
async fn create_system_user_token_is_answered() {
    use waxwing_meta::business_portfolio::CreateSystemUserToken;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"appsecret_proof\": \"EXAMPLE-PROOF\",\n  \"fetch_only\": true,\n  \"system_user_id\": \"122093847561234\"\n}";
    let body = CreateSystemUserToken::new("EXAMPLE-PROOF", true)
        .with_system_user_id("122093847561234");
    let answer = client
        .business("506914307656634")
        .create_system_user_token(&body)
        .await;
    waxwing_tests::answered(&sandbox, "create_system_user_token", answer, Some(example));
}

#[test]
fn get_business_profile_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_profile::GetBusinessProfileResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"about\": \"Open from Monday to Friday\",\n      \"address\": \"1 Example Street\",\n      \"description\": \"Things for the house\",\n      \"email\": \"shop@example.com\",\n      \"profile_picture_url\": \"https://example.com/picture.jpg\",\n      \"websites\": [\n        \"https://example.com/\"\n      ],\n      \"vertical\": \"RETAIL\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_business_profile_is_answered() {
    use waxwing_meta::business_profile::GetBusinessProfileQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetBusinessProfileQuery::new()
        .with_fields(
            "about,address,description,email,profile_picture_url,websites,vertical",
        );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"about,address,description,email,profile_picture_url,websites,vertical\"\n}",
    );
    let answer = client.phone("106540352242922").get_business_profile(&query).await;
    waxwing_tests::answered(&sandbox, "get_business_profile", answer, None);
}

#[test]
fn update_business_profile_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_profile::UpdateBusinessProfile,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"about\": \"Open from Monday to Friday\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"Things for the house\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"RETAIL\",\n  \"websites\": [\n    \"https://example.com/\"\n  ],\n  \"profile_picture_handle\": \"4::aW1hZ2UvanBlZw==\"\n}",
    );
}

#[test]
fn update_business_profile_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_business_profile_is_answered() {
    use waxwing_meta::business_profile::{BusinessVertical, UpdateBusinessProfile};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"about\": \"Open from Monday to Friday\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"Things for the house\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"RETAIL\",\n  \"websites\": [\n    \"https://example.com/\"\n  ],\n  \"profile_picture_handle\": \"4::aW1hZ2UvanBlZw==\"\n}";
    let body = UpdateBusinessProfile::new()
        .with_about("Open from Monday to Friday")
        .with_address("1 Example Street")
        .with_description("Things for the house")
        .with_email("shop@example.com")
        .with_vertical(BusinessVertical::Retail)
        .with_websites(["https://example.com/"])
        .with_profile_picture_handle("4::aW1hZ2UvanBlZw==");
    let answer = client.phone("106540352242922").update_business_profile(&body).await;
    waxwing_tests::answered(&sandbox, "update_business_profile", answer, Some(example));
}

#[test]
fn get_profile_node_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_profile::BusinessProfile,
    >(
        "{\n  \"id\": \"1234567890123456\",\n  \"about\": \"Open from Monday to Friday\",\n  \"vertical\": \"RETAIL\",\n  \"account_name\": \"Example Shop\"\n}",
    );
}

#[tokio::test]
async fn get_profile_node_is_answered() {
    use waxwing_meta::business_profile::GetProfileNodeQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetProfileNodeQuery::new()
        .with_fields(
            "about,address,description,email,profile_picture_url,websites,vertical",
        );
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"about,address,description,email,profile_picture_url,websites,vertical\"\n}",
    );
    let answer = client.get_profile_node("1234567890123456", &query).await;
    waxwing_tests::answered(&sandbox, "get_profile_node", answer, None);
}

#[test]
fn update_profile_node_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_profile::UpdateProfileNode,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"about\": \"Open every day\",\n  \"account_name\": \"Example Shop\"\n}",
    );
}

#[test]
fn update_profile_node_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::business_profile::UpdateProfileNodeResponse,
    >("{\n  \"id\": \"1234567890123456\",\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_profile_node_is_answered() {
    use waxwing_meta::business_profile::UpdateProfileNode;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"about\": \"Open every day\",\n  \"account_name\": \"Example Shop\"\n}";
    let body = UpdateProfileNode::new()
        .with_account_name("Example Shop")
        .with_about("Open every day");
    let answer = client.update_profile_node("1234567890123456", &body).await;
    waxwing_tests::answered(&sandbox, "update_profile_node", answer, Some(example));
}

#[test]
fn get_call_permissions_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::calls::CallPermissions,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"permission\": {\n    \"status\": \"temporary\",\n    \"expiration_time\": 1767225900\n  },\n  \"actions\": [\n    {\n      \"action_name\": \"send_call_permission_request\",\n      \"can_perform_action\": true,\n      \"limits\": [\n        {\n          \"time_period\": \"PT24H\",\n          \"max_allowed\": 1,\n          \"current_usage\": 0\n        },\n        {\n          \"time_period\": \"P7D\",\n          \"max_allowed\": 2,\n          \"current_usage\": 1\n        }\n      ]\n    },\n    {\n      \"action_name\": \"start_call\",\n      \"can_perform_action\": false,\n      \"limits\": [\n        {\n          \"time_period\": \"PT24H\",\n          \"max_allowed\": 5,\n          \"current_usage\": 5,\n          \"limit_expiration_time\": 1767225900\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_call_permissions_is_answered() {
    use waxwing_meta::calls::GetCallPermissionsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetCallPermissionsQuery::new()
        .with_user_wa_id("15550001111")
        .with_recipient("US.13491208655302741918");
    waxwing_tests::writes(
        &query,
        "{\n  \"user_wa_id\": \"15550001111\",\n  \"recipient\": \"US.13491208655302741918\"\n}",
    );
    let answer = client.phone("106540352242922").get_call_permissions(&query).await;
    waxwing_tests::answered(&sandbox, "get_call_permissions", answer, None);
}

#[test]
fn manage_call_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"biz_opaque_callback_data\": \"call-42\",\n  \"action\": \"connect\",\n  \"to\": \"+15550001111\",\n  \"session\": {\n    \"sdp_type\": \"offer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"connect\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"session\": {\n    \"sdp_type\": \"offer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"pre_accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  },\n  \"recording\": {\n    \"status\": \"ENABLED\",\n    \"purpose\": \"quality checks\",\n    \"announcement_language\": \"en\"\n  },\n  \"transcription\": {\n    \"status\": \"DISABLED\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"reject\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCall,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"terminate\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n}",
    );
}

#[test]
fn manage_call_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCallResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::calls::ManageCallResponse,
    >("{\n  \"messaging_product\": \"whatsapp\",\n  \"success\": true\n}");
}

#[tokio::test]
async fn manage_call_is_answered() {
    use waxwing_meta::calls::{CallSession, ConnectCall, ManageCall, SdpType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"biz_opaque_callback_data\": \"call-42\",\n  \"action\": \"connect\",\n  \"to\": \"+15550001111\",\n  \"session\": {\n    \"sdp_type\": \"offer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body = ManageCall::new(
            ConnectCall::new()
                .with_to("+15550001111")
                .with_session(
                    CallSession::new(
                        SdpType::Offer,
                        "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\n",
                    ),
                ),
        )
        .with_biz_opaque_callback_data("call-42");
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_2() {
    use waxwing_meta::calls::{CallSession, ConnectCall, ManageCall, SdpType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"connect\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"session\": {\n    \"sdp_type\": \"offer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body = ManageCall::new(
        ConnectCall::new()
            .with_recipient("US.13491208655302741918")
            .with_session(
                CallSession::new(SdpType::Offer, "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\n"),
            ),
    );
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_3() {
    use waxwing_meta::calls::{CallSession, ManageCall, PreAcceptCall, SdpType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"pre_accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body = ManageCall::new(
        PreAcceptCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ")
            .with_session(
                CallSession::new(SdpType::Answer, "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\n"),
            ),
    );
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_4() {
    use waxwing_meta::calls::{AcceptCall, CallSession, ManageCall, SdpType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body = ManageCall::new(
        AcceptCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ")
            .with_session(
                CallSession::new(SdpType::Answer, "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\n"),
            ),
    );
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_5() {
    use waxwing_meta::calls::{
        AcceptCall, AnnouncementLanguage, CallCapture, CallSession, ManageCall, SdpType,
    };
    use waxwing_meta::shared::SettingStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  },\n  \"recording\": {\n    \"status\": \"ENABLED\",\n    \"purpose\": \"quality checks\",\n    \"announcement_language\": \"en\"\n  },\n  \"transcription\": {\n    \"status\": \"DISABLED\"\n  }\n}";
    let body = ManageCall::new(
        AcceptCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ")
            .with_session(
                CallSession::new(SdpType::Answer, "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\n"),
            )
            .with_recording(
                CallCapture::new(SettingStatus::Enabled)
                    .with_purpose("quality checks")
                    .with_announcement_language(AnnouncementLanguage::En),
            )
            .with_transcription(CallCapture::new(SettingStatus::Disabled)),
    );
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_6() {
    use waxwing_meta::calls::{ManageCall, RejectCall};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"reject\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n}";
    let body = ManageCall::new(
        RejectCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ"),
    );
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_7() {
    use waxwing_meta::calls::{ManageCall, TerminateCall};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"terminate\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n}";
    let body = ManageCall::new(
        TerminateCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ"),
    );
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[test]
fn list_product_catalogs_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::catalogs::ListProductCatalogsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"194836987003835\",\n      \"name\": \"Example catalog\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_product_catalogs_is_answered() {
    use waxwing_meta::catalogs::ListProductCatalogsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListProductCatalogsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_product_catalogs(&query).await;
    waxwing_tests::answered(&sandbox, "list_product_catalogs", answer, None);
}

#[test]
fn connect_product_catalog_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::catalogs::ConnectProductCatalog,
    >("{\n  \"catalog_id\": \"194836987003835\"\n}");
}

#[test]
fn connect_product_catalog_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn connect_product_catalog_is_answered() {
    use waxwing_meta::catalogs::ConnectProductCatalog;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"catalog_id\": \"194836987003835\"\n}";
    let body = ConnectProductCatalog::new("194836987003835");
    let answer = client.waba("102290129340398").connect_product_catalog(&body).await;
    waxwing_tests::answered(&sandbox, "connect_product_catalog", answer, Some(example));
}

#[test]
fn disconnect_product_catalog_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn disconnect_product_catalog_is_answered() {
    use waxwing_meta::catalogs::DisconnectProductCatalogQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = DisconnectProductCatalogQuery::new("194836987003835");
    waxwing_tests::writes(&query, "{\n  \"catalog_id\": \"194836987003835\"\n}");
    let answer = client.waba("102290129340398").disconnect_product_catalog(&query).await;
    waxwing_tests::answered(&sandbox, "disconnect_product_catalog", answer, None);
}

#[test]
fn get_commerce_settings_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::commerce::CommerceSettingsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"527759822865714\",\n      \"is_cart_enabled\": true,\n      \"is_catalog_visible\": true\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_commerce_settings_is_answered() {
    use waxwing_meta::commerce::GetCommerceSettingsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetCommerceSettingsQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.phone("106540352242922").get_commerce_settings(&query).await;
    waxwing_tests::answered(&sandbox, "get_commerce_settings", answer, None);
}

#[test]
fn update_commerce_settings_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_commerce_settings_is_answered() {
    use waxwing_meta::commerce::UpdateCommerceSettingsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = UpdateCommerceSettingsQuery::new()
        .with_is_cart_enabled(true)
        .with_is_catalog_visible(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"is_cart_enabled\": true,\n  \"is_catalog_visible\": true\n}",
    );
    let answer = client.phone("106540352242922").update_commerce_settings(&query).await;
    waxwing_tests::answered(&sandbox, "update_commerce_settings", answer, None);
}

#[test]
fn get_business_compliance_info_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::compliance::BusinessComplianceResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"entity_name\": \"Example Shop\",\n      \"entity_type\": \"PRIVATE_COMPANY\",\n      \"is_registered\": true,\n      \"grievance_officer_details\": {\n        \"name\": \"Example Officer\",\n        \"email\": \"officer@example.com\",\n        \"mobile_number\": \"+15550001111\"\n      },\n      \"customer_care_details\": {\n        \"email\": \"care@example.com\",\n        \"landline_number\": \"+15550001112\"\n      }\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_business_compliance_info_is_answered() {
    use waxwing_meta::compliance::GetBusinessComplianceInfoQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetBusinessComplianceInfoQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client
        .phone("106540352242922")
        .get_business_compliance_info(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_business_compliance_info", answer, None);
}

#[test]
fn update_business_compliance_info_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::compliance::UpdateBusinessCompliance,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"entity_name\": \"Example Shop\",\n  \"entity_type\": \"OTHER\",\n  \"entity_type_custom\": \"Cooperative\",\n  \"is_registered\": true,\n  \"grievance_officer_details\": {\n    \"name\": \"Example Officer\",\n    \"email\": \"officer@example.com\",\n    \"mobile_number\": \"+15550001111\"\n  },\n  \"customer_care_details\": {\n    \"email\": \"care@example.com\",\n    \"landline_number\": \"+15550001112\"\n  }\n}",
    );
}

#[test]
fn update_business_compliance_info_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_business_compliance_info_is_answered() {
    use waxwing_meta::compliance::{
        CustomerCareDetails, EntityType, GrievanceOfficerDetails,
        UpdateBusinessCompliance,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"entity_name\": \"Example Shop\",\n  \"entity_type\": \"OTHER\",\n  \"entity_type_custom\": \"Cooperative\",\n  \"is_registered\": true,\n  \"grievance_officer_details\": {\n    \"name\": \"Example Officer\",\n    \"email\": \"officer@example.com\",\n    \"mobile_number\": \"+15550001111\"\n  },\n  \"customer_care_details\": {\n    \"email\": \"care@example.com\",\n    \"landline_number\": \"+15550001112\"\n  }\n}";
    let body = UpdateBusinessCompliance::new(
            "Example Shop",
            EntityType::Other,
            GrievanceOfficerDetails::new("Example Officer", "officer@example.com")
                .with_mobile_number("+15550001111"),
            CustomerCareDetails::new("care@example.com")
                .with_landline_number("+15550001112"),
        )
        .with_entity_type_custom("Cooperative")
        .with_is_registered(true);
    let answer = client
        .phone("106540352242922")
        .update_business_compliance_info(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "update_business_compliance_info",
        answer,
        Some(example),
    );
}

#[test]
fn delete_contact_book_entry_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::contact_book::ContactBookDeletion,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"success\": true,\n  \"deleted\": true\n}",
    );
}

#[tokio::test]
async fn delete_contact_book_entry_is_answered() {
    use waxwing_meta::contact_book::DeleteContactBookEntryQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = DeleteContactBookEntryQuery::new("US.13491208655302741918");
    waxwing_tests::writes(
        &query,
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"bsuid\": \"US.13491208655302741918\"\n}",
    );
    let answer = client.phone("106540352242922").delete_contact_book_entry(&query).await;
    waxwing_tests::answered(&sandbox, "delete_contact_book_entry", answer, None);
}

#[test]
fn control_thread_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::conversation_routing::ControlThread,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"action\": \"pass\",\n  \"metadata\": \"order 42\",\n  \"control_pass\": {\n    \"target_role\": \"ai_agent\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::conversation_routing::ControlThread,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"action\": \"pass\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::conversation_routing::ControlThread,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"action\": \"take\"\n}",
    );
}

#[test]
fn control_thread_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::conversation_routing::ControlThreadResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000002\"\n}",
    );
}

#[tokio::test]
async fn control_thread_is_answered() {
    use waxwing_meta::conversation_routing::{ControlPass, ControlThread, ThreadAction};
    use waxwing_meta::shared::ResponderRole;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"action\": \"pass\",\n  \"metadata\": \"order 42\",\n  \"control_pass\": {\n    \"target_role\": \"ai_agent\"\n  }\n}";
    let body = ControlThread::to("+15550001111", ThreadAction::Pass)
        .with_metadata("order 42")
        .with_control_pass(ControlPass::new(ResponderRole::AiAgent));
    let answer = client.phone("106540352242922").control_thread(&body).await;
    waxwing_tests::answered(&sandbox, "control_thread", answer, Some(example));
}

#[tokio::test]
async fn control_thread_is_answered_2() {
    use waxwing_meta::conversation_routing::{ControlThread, ThreadAction};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"action\": \"pass\"\n}";
    let body = ControlThread::to("+15550001111", ThreadAction::Pass);
    let answer = client.phone("106540352242922").control_thread(&body).await;
    waxwing_tests::answered(&sandbox, "control_thread", answer, Some(example));
}

#[tokio::test]
async fn control_thread_is_answered_3() {
    use waxwing_meta::conversation_routing::{ControlThread, ThreadAction};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"action\": \"take\"\n}";
    let body = ControlThread::to_recipient(
        "US.13491208655302741918",
        ThreadAction::Take,
    );
    let answer = client.phone("106540352242922").control_thread(&body).await;
    waxwing_tests::answered(&sandbox, "control_thread", answer, Some(example));
}

#[test]
fn get_dataset_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::datasets::GetDatasetResponse,
    >("{\n  \"id\": \"8812345678901234\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::datasets::GetDatasetResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"8812345678901234\",\n      \"name\": \"Example dataset\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn get_dataset_is_answered() {
    use waxwing_meta::datasets::GetDatasetQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetDatasetQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.waba("102290129340398").get_dataset(&query).await;
    waxwing_tests::answered(&sandbox, "get_dataset", answer, None);
}

#[test]
fn create_dataset_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::datasets::CreateDataset,
    >("{\n  \"dataset_name\": \"Example dataset\"\n}");
}

#[test]
fn create_dataset_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::datasets::DatasetCreated,
    >("{\n  \"id\": \"8812345678901234\"\n}");
}

#[tokio::test]
async fn create_dataset_is_answered() {
    use waxwing_meta::datasets::CreateDataset;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"dataset_name\": \"Example dataset\"\n}";
    let body = CreateDataset::new().with_dataset_name("Example dataset");
    let answer = client.waba("102290129340398").create_dataset(&body).await;
    waxwing_tests::answered(&sandbox, "create_dataset", answer, Some(example));
}

#[test]
fn send_conversion_events_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::datasets::SendConversionEvents,
    >(
        "{\n  \"data\": [\n    {\n      \"event_name\": \"Purchase\",\n      \"event_time\": 1767225600,\n      \"action_source\": \"business_messaging\",\n      \"messaging_channel\": \"whatsapp\",\n      \"user_data\": {\n        \"whatsapp_business_account_id\": \"102290129340398\",\n        \"ctwa_clid\": \"ARAAexample00clickid\"\n      },\n      \"custom_data\": {\n        \"currency\": \"USD\",\n        \"value\": 12.5\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn send_conversion_events_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::datasets::ConversionEventsReceived,
    >(
        "{\n  \"events_received\": 1,\n  \"messages\": [],\n  \"fbtrace_id\": \"AbCdEfGhIjKlMnOp\"\n}",
    );
}

#[tokio::test]
async fn send_conversion_events_is_answered() {
    use waxwing_meta::datasets::{
        ConversionEvent, ConversionEventName, ConversionUser, ConversionValue,
        SendConversionEvents,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"data\": [\n    {\n      \"event_name\": \"Purchase\",\n      \"event_time\": 1767225600,\n      \"action_source\": \"business_messaging\",\n      \"messaging_channel\": \"whatsapp\",\n      \"user_data\": {\n        \"whatsapp_business_account_id\": \"102290129340398\",\n        \"ctwa_clid\": \"ARAAexample00clickid\"\n      },\n      \"custom_data\": {\n        \"currency\": \"USD\",\n        \"value\": 12.5\n      }\n    }\n  ]\n}";
    let body = SendConversionEvents::new([
        ConversionEvent::new(
                ConversionEventName::Purchase,
                1767225600,
                ConversionUser::new("102290129340398", "ARAAexample00clickid"),
            )
            .with_custom_data(ConversionValue::new("USD", 12.5)),
    ]);
    let answer = client.send_conversion_events("8812345678901234", &body).await;
    waxwing_tests::answered(&sandbox, "send_conversion_events", answer, Some(example));
}

#[test]
fn list_flows_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::ListFlowsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"123456789012345\",\n      \"name\": \"Book a visit\",\n      \"status\": \"DRAFT\",\n      \"categories\": [\n        \"APPOINTMENT_BOOKING\"\n      ],\n      \"validation_errors\": []\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_flows_is_answered() {
    use waxwing_meta::flows::ListFlowsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListFlowsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_flows(&query).await;
    waxwing_tests::answered(&sandbox, "list_flows", answer, None);
}

#[test]
fn create_flow_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::CreateFlow,
    >(
        "{\n  \"name\": \"Book a visit\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\"\n  ],\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"flow_json\": \"{\\\"version\\\":\\\"7.3\\\",\\\"screens\\\":[]}\",\n  \"publish\": false\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::flows::CreateFlow,
    >(
        "{\n  \"name\": \"Book a visit, again\",\n  \"categories\": [\n    \"OTHER\"\n  ],\n  \"clone_flow_id\": \"123456789012345\"\n}",
    );
}

#[test]
fn create_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::CreatedFlow,
    >(
        "{\n  \"id\": \"123456789012345\",\n  \"success\": true,\n  \"validation_errors\": [\n    {\n      \"error\": \"INVALID_PROPERTY_VALUE\",\n      \"error_type\": \"FLOW_JSON_ERROR\",\n      \"message\": \"Invalid value found for property 'type'.\",\n      \"line_start\": 10,\n      \"line_end\": 10,\n      \"column_start\": 21,\n      \"column_end\": 34,\n      \"pointers\": [\n        {\n          \"line_start\": 10,\n          \"line_end\": 10,\n          \"column_start\": 21,\n          \"column_end\": 34,\n          \"path\": \"screens[0].layout.children[0].type\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn create_flow_is_answered() {
    use waxwing_meta::flows::{CreateFlow, FlowCategory};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Book a visit\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\"\n  ],\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"flow_json\": \"{\\\"version\\\":\\\"7.3\\\",\\\"screens\\\":[]}\",\n  \"publish\": false\n}";
    let body = CreateFlow::new("Book a visit", [FlowCategory::AppointmentBooking])
        .with_endpoint_uri("https://example.com/flow")
        .with_flow_json(r#"{"version":"7.3","screens":[]}"#)
        .with_publish(false);
    let answer = client.waba("102290129340398").create_flow(&body).await;
    waxwing_tests::answered(&sandbox, "create_flow", answer, Some(example));
}

#[tokio::test]
async fn create_flow_is_answered_2() {
    use waxwing_meta::flows::{CreateFlow, FlowCategory};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Book a visit, again\",\n  \"categories\": [\n    \"OTHER\"\n  ],\n  \"clone_flow_id\": \"123456789012345\"\n}";
    let body = CreateFlow::new("Book a visit, again", [FlowCategory::Other])
        .with_clone_flow_id("123456789012345");
    let answer = client.waba("102290129340398").create_flow(&body).await;
    waxwing_tests::answered(&sandbox, "create_flow", answer, Some(example));
}

#[test]
fn migrate_flows_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::MigrateFlowsResponse,
    >(
        "{\n  \"migrated_flows\": [\n    {\n      \"source_name\": \"book_visit\",\n      \"source_id\": \"123456789012345\",\n      \"migrated_id\": \"123456789012346\"\n    }\n  ],\n  \"failed_flows\": [\n    {\n      \"source_name\": \"order\",\n      \"error_code\": \"4233041\",\n      \"error_message\": \"Flow could not be copied.\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn migrate_flows_is_answered() {
    use waxwing_meta::flows::MigrateFlowsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = MigrateFlowsQuery::new("102290129340399")
        .with_source_flow_names(["book_visit", "order"]);
    waxwing_tests::writes(
        &query,
        "{\n  \"source_waba_id\": \"102290129340399\",\n  \"source_flow_names\": [\n    \"book_visit\",\n    \"order\"\n  ]\n}",
    );
    let answer = client.waba("102290129340398").migrate_flows(&query).await;
    waxwing_tests::answered(&sandbox, "migrate_flows", answer, None);
}

#[test]
fn get_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::Flow,
    >(
        "{\n  \"id\": \"123456789012345\",\n  \"name\": \"Book a visit\",\n  \"status\": \"PUBLISHED\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\",\n    \"OTHER\"\n  ],\n  \"validation_errors\": [],\n  \"json_version\": \"7.3\",\n  \"data_api_version\": \"4.0\",\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"preview\": {\n    \"preview_url\": \"https://example.com/preview\",\n    \"expires_at\": \"2026-01-31T12:00:00+0000\"\n  },\n  \"whatsapp_business_account\": {\n    \"id\": \"102290129340398\",\n    \"name\": \"Example Shop\"\n  },\n  \"application\": {\n    \"id\": \"670843887433847\",\n    \"name\": \"Example App\",\n    \"link\": \"https://example.com/\"\n  },\n  \"health_status\": {\n    \"can_send_message\": \"AVAILABLE\",\n    \"entities\": []\n  },\n  \"updated_at\": \"2026-01-06T23:05:12+0000\",\n  \"metric\": {\n    \"name\": \"ENDPOINT_REQUEST_COUNT\",\n    \"granularity\": \"DAY\",\n    \"data_points\": [\n      {\n        \"timestamp\": \"2026-01-06T00:00:00+0000\",\n        \"data\": [\n          {\n            \"key\": \"value\",\n            \"value\": 42\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
}

#[tokio::test]
async fn get_flow_is_answered() {
    use waxwing_meta::flows::GetFlowQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetFlowQuery::new().with_fields("id").with_date_format("U");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"date_format\": \"U\"\n}",
    );
    let answer = client.get_flow("123456789012345", &query).await;
    waxwing_tests::answered(&sandbox, "get_flow", answer, None);
}

#[test]
fn update_flow_metadata_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::UpdateFlowMetadata,
    >(
        "{\n  \"name\": \"Book a visit\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\"\n  ],\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"application_id\": \"670843887433847\"\n}",
    );
}

#[test]
fn update_flow_metadata_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_flow_metadata_is_answered() {
    use waxwing_meta::flows::{FlowCategory, UpdateFlowMetadata};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Book a visit\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\"\n  ],\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"application_id\": \"670843887433847\"\n}";
    let body = UpdateFlowMetadata::new()
        .with_name("Book a visit")
        .with_categories([FlowCategory::AppointmentBooking])
        .with_endpoint_uri("https://example.com/flow")
        .with_application_id("670843887433847");
    let answer = client.update_flow_metadata("123456789012345", &body).await;
    waxwing_tests::answered(&sandbox, "update_flow_metadata", answer, Some(example));
}

#[test]
fn delete_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.delete_flow("123456789012345").await;
    waxwing_tests::answered(&sandbox, "delete_flow", answer, None);
}

#[test]
fn list_flow_assets_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::ListFlowAssetsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"name\": \"flow.json\",\n      \"asset_type\": \"FLOW_JSON\",\n      \"download_url\": \"https://example.com/flow.json\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_flow_assets_is_answered() {
    use waxwing_meta::flows::ListFlowAssetsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListFlowAssetsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.list_flow_assets("123456789012345", &query).await;
    waxwing_tests::answered(&sandbox, "list_flow_assets", answer, None);
}

#[test]
fn upload_flow_json_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::UploadFlowJson,
    >("{\n  \"name\": \"flow.json\",\n  \"asset_type\": \"FLOW_JSON\"\n}");
}

#[test]
fn upload_flow_json_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::UploadFlowJsonResponse,
    >("{\n  \"success\": true,\n  \"validation_errors\": []\n}");
}

#[tokio::test]
async fn upload_flow_json_is_answered() {
    use waxwing_meta::flows::UploadFlowJson;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"flow.json\",\n  \"asset_type\": \"FLOW_JSON\"\n}";
    let body = UploadFlowJson::new();
    let answer = client
        .upload_flow_json("123456789012345", &body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "upload_flow_json", answer, Some(example));
}

#[test]
fn publish_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn publish_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.publish_flow("123456789012345").await;
    waxwing_tests::answered(&sandbox, "publish_flow", answer, None);
}

#[test]
fn deprecate_flow_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn deprecate_flow_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.deprecate_flow("123456789012345").await;
    waxwing_tests::answered(&sandbox, "deprecate_flow", answer, None);
}

#[test]
fn get_business_public_key_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::BusinessPublicKeyResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"business_public_key\": \"-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----\",\n      \"business_public_key_signature_status\": \"VALID\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::flows::BusinessPublicKeyResponse,
    >(
        "{\n  \"business_public_key\": \"-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----\",\n  \"business_public_key_signature_status\": \"MISMATCH\"\n}",
    );
}

#[tokio::test]
async fn get_business_public_key_is_answered() {
    use waxwing_meta::flows::GetBusinessPublicKeyQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetBusinessPublicKeyQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.phone("106540352242922").get_business_public_key(&query).await;
    waxwing_tests::answered(&sandbox, "get_business_public_key", answer, None);
}

#[test]
fn set_business_public_key_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::flows::SetBusinessPublicKey,
    >(
        "{\n  \"business_public_key\": \"-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----\"\n}",
    );
}

#[test]
fn set_business_public_key_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn set_business_public_key_is_answered() {
    use waxwing_meta::flows::SetBusinessPublicKey;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"business_public_key\": \"-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----\"\n}";
    let body = SetBusinessPublicKey::new(
        "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
    );
    let answer = client.phone("106540352242922").set_business_public_key(&body).await;
    waxwing_tests::answered(&sandbox, "set_business_public_key", answer, Some(example));
}

#[test]
fn list_groups_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::ListGroupsResponse,
    >(
        "{\n  \"data\": {\n    \"groups\": [\n      {\n        \"id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n        \"subject\": \"Order 42\",\n        \"created_at\": \"1767225600\"\n      }\n    ]\n  },\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_groups_is_answered() {
    use waxwing_meta::groups::ListGroupsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListGroupsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.phone("106540352242922").list_groups(&query).await;
    waxwing_tests::answered(&sandbox, "list_groups", answer, None);
}

#[test]
fn create_group_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::CreateGroup,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42\",\n  \"description\": \"All about the delivery\",\n  \"join_approval_mode\": \"approval_required\"\n}",
    );
}

#[test]
fn create_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupActionResult,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n}",
    );
}

#[tokio::test]
async fn create_group_is_answered() {
    use waxwing_meta::groups::{CreateGroup, JoinApprovalMode};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42\",\n  \"description\": \"All about the delivery\",\n  \"join_approval_mode\": \"approval_required\"\n}";
    let body = CreateGroup::new("Order 42")
        .with_description("All about the delivery")
        .with_join_approval_mode(JoinApprovalMode::ApprovalRequired);
    let answer = client.phone("106540352242922").create_group(&body).await;
    waxwing_tests::answered(&sandbox, "create_group", answer, Some(example));
}

#[test]
fn get_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::Group,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"subject\": \"Order 42\",\n  \"description\": \"All about the delivery\",\n  \"suspended\": false,\n  \"creation_timestamp\": 1767225600,\n  \"participants\": [\n    {\n      \"wa_id\": \"15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\",\n      \"username\": \"example.user\"\n    }\n  ],\n  \"total_participant_count\": 2,\n  \"join_approval_mode\": \"approval_required\"\n}",
    );
}

#[tokio::test]
async fn get_group_is_answered() {
    use waxwing_meta::groups::GetGroupQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetGroupQuery::new()
        .with_fields("subject,description,participants,total_participant_count");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"subject,description,participants,total_participant_count\"\n}",
    );
    let answer = client.get_group("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &query).await;
    waxwing_tests::answered(&sandbox, "get_group", answer, None);
}

#[test]
fn update_group_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::UpdateGroup,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42, delivered\",\n  \"description\": \"Thank you\"\n}",
    );
}

#[test]
fn update_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupActionResult,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n}",
    );
}

#[tokio::test]
async fn update_group_is_answered() {
    use waxwing_meta::groups::UpdateGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42, delivered\",\n  \"description\": \"Thank you\"\n}";
    let body = UpdateGroup::new()
        .with_subject("Order 42, delivered")
        .with_description("Thank you");
    let answer = client
        .update_group("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &body)
        .await;
    waxwing_tests::answered(&sandbox, "update_group", answer, Some(example));
}

#[test]
fn update_group_picture_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::UpdateGroupUpload,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42, delivered\"\n}",
    );
}

#[test]
fn update_group_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupActionResult,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n}",
    );
}

#[tokio::test]
async fn update_group_picture_is_answered() {
    use waxwing_meta::groups::UpdateGroupUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42, delivered\"\n}";
    let body = UpdateGroupUpload::new().with_subject("Order 42, delivered");
    let answer = client
        .update_group_picture(
            "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
            &body,
            waxwing_tests::voice_note(),
        )
        .await;
    waxwing_tests::answered(&sandbox, "update_group_picture", answer, Some(example));
}

#[test]
fn delete_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupActionResult,
    >("{\n  \"messaging_product\": \"whatsapp\",\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_group_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.delete_group("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx").await;
    waxwing_tests::answered(&sandbox, "delete_group", answer, None);
}

#[test]
fn get_group_invite_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupInviteLink,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"invite_link\": \"https://chat.whatsapp.com/AbCdEfGhIjK\"\n}",
    );
}

#[tokio::test]
async fn get_group_invite_link_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_group_invite_link("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx")
        .await;
    waxwing_tests::answered(&sandbox, "get_group_invite_link", answer, None);
}

#[test]
fn reset_group_invite_link_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupRequest,
    >("{\n  \"messaging_product\": \"whatsapp\"\n}");
}

#[test]
fn reset_group_invite_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupInviteLink,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"invite_link\": \"https://chat.whatsapp.com/AbCdEfGhIjK\"\n}",
    );
}

#[tokio::test]
async fn reset_group_invite_link_is_answered() {
    use waxwing_meta::groups::GroupRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\"\n}";
    let body = GroupRequest::new();
    let answer = client
        .reset_group_invite_link("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &body)
        .await;
    waxwing_tests::answered(&sandbox, "reset_group_invite_link", answer, Some(example));
}

#[test]
fn delete_group_invite_link_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupRequest,
    >("{\n  \"messaging_product\": \"whatsapp\"\n}");
}

#[test]
fn delete_group_invite_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::DeleteGroupInviteLinkResponse,
    >("{\n  \"messaging_product\": \"whatsapp\",\n  \"success\": \"true\"\n}");
}

#[tokio::test]
async fn delete_group_invite_link_is_answered() {
    use waxwing_meta::groups::GroupRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\"\n}";
    let body = GroupRequest::new();
    let answer = client
        .delete_group_invite_link("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &body)
        .await;
    waxwing_tests::answered(&sandbox, "delete_group_invite_link", answer, Some(example));
}

#[test]
fn list_group_join_requests_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::ListJoinRequestsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"join_request_id\": \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\",\n      \"wa_id\": \"15550001111\",\n      \"creation_timestamp\": 1767225600\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_group_join_requests_is_answered() {
    use waxwing_meta::groups::ListGroupJoinRequestsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListGroupJoinRequestsQuery::new()
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client
        .list_group_join_requests("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &query)
        .await;
    waxwing_tests::answered(&sandbox, "list_group_join_requests", answer, None);
}

#[test]
fn approve_group_join_requests_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::JoinRequestsDecision,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}",
    );
}

#[test]
fn approve_group_join_requests_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::ApproveJoinRequestsResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"approved_join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ],\n  \"failed_join_requests\": [\n    {\n      \"join_request_id\": \"MTY0NjcwNDM1OTU6MTIwMzYzNDA1\",\n      \"errors\": [\n        {\n          \"code\": 131213,\n          \"message\": \"Join request not found\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn approve_group_join_requests_is_answered() {
    use waxwing_meta::groups::JoinRequestsDecision;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}";
    let body = JoinRequestsDecision::new(["MTY0NjcwNDM1OTU6MTIwMzYzNDA0"]);
    let answer = client
        .approve_group_join_requests("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "approve_group_join_requests",
        answer,
        Some(example),
    );
}

#[test]
fn reject_group_join_requests_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::JoinRequestsDecision,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}",
    );
}

#[test]
fn reject_group_join_requests_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::RejectJoinRequestsResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"rejected_join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}",
    );
}

#[tokio::test]
async fn reject_group_join_requests_is_answered() {
    use waxwing_meta::groups::JoinRequestsDecision;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}";
    let body = JoinRequestsDecision::new(["MTY0NjcwNDM1OTU6MTIwMzYzNDA0"]);
    let answer = client
        .reject_group_join_requests("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "reject_group_join_requests",
        answer,
        Some(example),
    );
}

#[test]
fn remove_group_participants_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::RemoveGroupParticipants,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"participants\": [\n    {\n      \"user\": \"+15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}",
    );
}

#[test]
fn remove_group_participants_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::groups::GroupActionResult,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n}",
    );
}

#[tokio::test]
async fn remove_group_participants_is_answered() {
    use waxwing_meta::groups::{ParticipantToRemove, RemoveGroupParticipants};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"participants\": [\n    {\n      \"user\": \"+15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}";
    let body = RemoveGroupParticipants::new([
        ParticipantToRemove::from_user("+15550001111"),
        ParticipantToRemove::from_user_id("US.13491208655302741918"),
    ]);
    let answer = client
        .remove_group_participants("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx", &body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "remove_group_participants",
        answer,
        Some(example),
    );
}

#[test]
fn get_reach_estimate_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::ReachEstimates,
    >(
        "{\n  \"waba_currency\": \"USD\",\n  \"estimates\": [\n    {\n      \"bid_amount\": 5000,\n      \"users\": 1000,\n      \"lower_bound_deliveries\": 600,\n      \"upper_bound_deliveries\": 800,\n      \"cost_lower_bound\": 22.5,\n      \"cost_upper_bound\": 31.0\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_reach_estimate_is_answered() {
    use waxwing_meta::max_price::{
        GetReachEstimateQuery, ReachInterval, TargetedPlaces, TargetingSpec,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetReachEstimateQuery::new(
        TargetingSpec::new(TargetedPlaces::new(["IN"])),
        ReachInterval::Last7Days,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"targeting_spec\": {\n    \"geo_locations\": {\n      \"countries\": [\n        \"IN\"\n      ]\n    }\n  },\n  \"date_interval\": \"L7D\"\n}",
    );
    let answer = client.waba("102290129340398").get_reach_estimate(&query).await;
    waxwing_tests::answered(&sandbox, "get_reach_estimate", answer, None);
}

#[test]
fn get_max_price_agreement_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceAgreement,
    >(
        "{\n  \"status\": \"accepted\",\n  \"signer_name\": \"Sample Person\",\n  \"signer_email\": \"signer@example.com\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceAgreement,
    >("{\n  \"status\": \"none\"\n}");
}

#[tokio::test]
async fn get_max_price_agreement_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.business("506914307656634").get_max_price_agreement().await;
    waxwing_tests::answered(&sandbox, "get_max_price_agreement", answer, None);
}

#[test]
fn create_max_price_agreement_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::CreateMaxPriceAgreement,
    >(
        "{\n  \"signer_name\": \"Sample Person\",\n  \"signer_email\": \"signer@example.com\"\n}",
    );
}

#[test]
fn create_max_price_agreement_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceAgreementRequested,
    >(
        "{\n  \"status\": \"pending\",\n  \"signer_name\": \"Sample Person\",\n  \"signer_email\": \"signer@example.com\",\n  \"message\": \"A mail was sent to the signer.\"\n}",
    );
}

#[tokio::test]
async fn create_max_price_agreement_is_answered() {
    use waxwing_meta::max_price::CreateMaxPriceAgreement;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"signer_name\": \"Sample Person\",\n  \"signer_email\": \"signer@example.com\"\n}";
    let body = CreateMaxPriceAgreement::new("Sample Person", "signer@example.com");
    let answer = client
        .business("506914307656634")
        .create_max_price_agreement(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "create_max_price_agreement",
        answer,
        Some(example),
    );
}

#[test]
fn list_max_price_end_businesses_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::ListMaxPriceEndBusinessesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"end_business_id\": \"506914307656635\",\n      \"end_business_name\": \"Example Shop\",\n      \"enrolled_time\": 1790000000\n    },\n    {\n      \"end_business_id\": \"506914307656637\",\n      \"end_business_name\": null,\n      \"enrolled_time\": 1790000000\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_max_price_end_businesses_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_max_price_end_businesses()
        .await;
    waxwing_tests::answered(&sandbox, "list_max_price_end_businesses", answer, None);
}

#[test]
fn add_max_price_end_businesses_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceEndBusinesses,
    >(
        "{\n  \"end_business_ids\": [\n    \"506914307656635\",\n    \"506914307656636\"\n  ]\n}",
    );
}

#[test]
fn add_max_price_end_businesses_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceEndBusinessResults,
    >(
        "{\n  \"results\": [\n    {\n      \"end_business_id\": \"506914307656635\",\n      \"status\": \"enrolled\"\n    },\n    {\n      \"end_business_id\": \"506914307656636\",\n      \"status\": \"rejected\",\n      \"reason\": \"Not a client of the partner\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn add_max_price_end_businesses_is_answered() {
    use waxwing_meta::max_price::MaxPriceEndBusinesses;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"end_business_ids\": [\n    \"506914307656635\",\n    \"506914307656636\"\n  ]\n}";
    let body = MaxPriceEndBusinesses::new(["506914307656635", "506914307656636"]);
    let answer = client
        .business("506914307656634")
        .add_max_price_end_businesses(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "add_max_price_end_businesses",
        answer,
        Some(example),
    );
}

#[test]
fn remove_max_price_end_businesses_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceEndBusinesses,
    >(
        "{\n  \"end_business_ids\": [\n    \"506914307656635\",\n    \"506914307656636\"\n  ]\n}",
    );
}

#[test]
fn remove_max_price_end_businesses_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::max_price::MaxPriceEndBusinessResults,
    >(
        "{\n  \"results\": [\n    {\n      \"end_business_id\": \"506914307656635\",\n      \"status\": \"removed\"\n    },\n    {\n      \"end_business_id\": \"506914307656636\",\n      \"status\": \"not_found\",\n      \"reason\": \"Not on the list\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn remove_max_price_end_businesses_is_answered() {
    use waxwing_meta::max_price::MaxPriceEndBusinesses;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"end_business_ids\": [\n    \"506914307656635\",\n    \"506914307656636\"\n  ]\n}";
    let body = MaxPriceEndBusinesses::new(["506914307656635", "506914307656636"]);
    let answer = client
        .business("506914307656634")
        .remove_max_price_end_businesses(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "remove_max_price_end_businesses",
        answer,
        Some(example),
    );
}

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
async fn upload_media_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_meta::media::UploadMedia;
    use waxwing_meta::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"type\": \"audio/ogg\"\n}";
    let body = UploadMedia::new(MediaType::try_from("audio/ogg")?);
    let answer = client
        .phone("106540352242922")
        .upload_media(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "upload_media", answer, Some(example));
    Ok(())
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
    use waxwing_meta::media::GetMediaUrlQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetMediaUrlQuery::new().with_phone_number_id("106540352242922");
    waxwing_tests::writes(&query, "{\n  \"phone_number_id\": \"106540352242922\"\n}");
    let answer = client.get_media_url("1013859600285441", &query).await;
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
    use waxwing_meta::media::DeleteMediaQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = DeleteMediaQuery::new().with_phone_number_id("106540352242922");
    waxwing_tests::writes(&query, "{\n  \"phone_number_id\": \"106540352242922\"\n}");
    let answer = client.delete_media("1013859600285441", &query).await;
    waxwing_tests::answered(&sandbox, "delete_media", answer, None);
}

#[test]
fn get_message_history_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::message_history::MessageHistoryResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"7700012345\",\n      \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"events\": {\n        \"data\": [\n          {\n            \"cursor\": \"QVFIUjAw\",\n            \"node\": {\n              \"id\": \"8800012345\",\n              \"delivery_status\": \"DELIVERED\",\n              \"occurrence_timestamp\": 1767225600\n            }\n          }\n        ],\n        \"paging\": {\n          \"cursors\": {\n            \"before\": \"QVFIUjAx\",\n            \"after\": \"QVFIUjAw\"\n          }\n        }\n      }\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn get_message_history_is_answered() {
    use waxwing_meta::message_history::GetMessageHistoryQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetMessageHistoryQuery::new()
        .with_fields("id")
        .with_message_id("wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.phone("106540352242922").get_message_history(&query).await;
    waxwing_tests::answered(&sandbox, "get_message_history", answer, None);
}

#[test]
fn list_message_history_events_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::message_history::MessageHistoryEvents,
    >(
        "{\n  \"data\": [\n    {\n      \"cursor\": \"QVFIUjAw\",\n      \"node\": {\n        \"id\": \"8800012345\",\n        \"delivery_status\": \"ERROR\",\n        \"error_description\": \"Message undeliverable\",\n        \"occurrence_timestamp\": 1767225600,\n        \"status_timestamp\": 1767225601,\n        \"application\": {\n          \"id\": \"670843887433847\",\n          \"name\": \"Example App\"\n        }\n      }\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::message_history::MessageHistoryEvents,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"8800012345\",\n      \"delivery_status\": \"READ\",\n      \"occurrence_timestamp\": 1767225600\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_message_history_events_is_answered() {
    use waxwing_meta::message_history::{DeliveryStatus, ListMessageHistoryEventsQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListMessageHistoryEventsQuery::new()
        .with_fields("id")
        .with_status_filter(DeliveryStatus::Delivered)
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"status_filter\": \"DELIVERED\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.list_message_history_events("7700012345", &query).await;
    waxwing_tests::answered(&sandbox, "list_message_history_events", answer, None);
}

#[test]
fn send_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your order is on its way: https://example.com/orders/42\",\n    \"preview_url\": true\n  }\n}",
    );
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
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Hello\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"image\",\n  \"image\": {\n    \"link\": \"https://example.com/menu.jpg\",\n    \"caption\": \"Today\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"video\",\n  \"video\": {\n    \"id\": \"1013859600285441\",\n    \"caption\": \"How it works\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"document\",\n  \"document\": {\n    \"id\": \"1013859600285441\",\n    \"caption\": \"Your invoice\",\n    \"filename\": \"invoice-42.pdf\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"sticker\",\n  \"sticker\": {\n    \"id\": \"1013859600285441\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"location\",\n  \"location\": {\n    \"latitude\": 37.44216,\n    \"longitude\": -122.1599,\n    \"name\": \"Example Shop\",\n    \"address\": \"101 Example Avenue\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"contacts\",\n  \"contacts\": [\n    {\n      \"name\": {\n        \"formatted_name\": \"Dr. Sample Q. Person Jr.\",\n        \"first_name\": \"Sample\",\n        \"middle_name\": \"Q.\",\n        \"last_name\": \"Person\",\n        \"prefix\": \"Dr.\",\n        \"suffix\": \"Jr.\"\n      },\n      \"birthday\": \"1990-01-31\",\n      \"addresses\": [\n        {\n          \"street\": \"1 Example Road\",\n          \"city\": \"Springfield\",\n          \"state\": \"CA\",\n          \"zip\": \"94025\",\n          \"country\": \"United States\",\n          \"country_code\": \"US\",\n          \"type\": \"Office\"\n        }\n      ],\n      \"emails\": [\n        {\n          \"email\": \"info@example.com\",\n          \"type\": \"Work\"\n        }\n      ],\n      \"org\": {\n        \"company\": \"Example\",\n        \"department\": \"Support\",\n        \"title\": \"Lead\"\n      },\n      \"phones\": [\n        {\n          \"phone\": \"+1 555-000-1112\",\n          \"type\": \"Mobile\",\n          \"wa_id\": \"15550001112\"\n        }\n      ],\n      \"urls\": [\n        {\n          \"url\": \"https://example.com\",\n          \"type\": \"Company\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"reaction\",\n  \"reaction\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"emoji\": \"👍\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"reaction\",\n  \"reaction\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"emoji\": \"\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Good morning\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"pin\",\n  \"pin\": {\n    \"type\": \"pin\",\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"expiration_days\": 7\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"pin\",\n  \"pin\": {\n    \"type\": \"unpin\",\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your statement is ready\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"category\": \"utility\",\n  \"direct_send_config\": {\n    \"template_name\": \"parcel_today\"\n  },\n  \"ttl_seconds\": 3600,\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your parcel arrives today\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"category\": \"service\",\n  \"messaging_account_id\": \"102290129340398\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Yes, we are open\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"button\",\n    \"header\": {\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Keep the appointment on Monday?\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"keep\",\n            \"title\": \"Keep\"\n          }\n        },\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"cancel\",\n            \"title\": \"Cancel\"\n          }\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"button\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Your appointment\"\n    },\n    \"body\": {\n      \"text\": \"Keep the appointment on Monday?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"keep\",\n            \"title\": \"Keep\"\n          }\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"list\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Appointments\"\n    },\n    \"body\": {\n      \"text\": \"When does it suit you?\"\n    },\n    \"action\": {\n      \"button\": \"Times\",\n      \"sections\": [\n        {\n          \"title\": \"Morning\",\n          \"rows\": [\n            {\n              \"id\": \"slot-9\",\n              \"title\": \"9:00\",\n              \"description\": \"With coffee\"\n            },\n            {\n              \"id\": \"slot-10\",\n              \"title\": \"10:00\"\n            }\n          ]\n        },\n        {\n          \"title\": \"Afternoon\",\n          \"rows\": [\n            {\n              \"id\": \"slot-14\",\n              \"title\": \"14:00\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"cta_url\",\n    \"header\": {\n      \"type\": \"document\",\n      \"document\": {\n        \"link\": \"https://example.com/order.pdf\",\n        \"filename\": \"order.pdf\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"cta_url\",\n      \"parameters\": {\n        \"display_text\": \"Open\",\n        \"url\": \"https://example.com/orders/42\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"flow\",\n    \"header\": {\n      \"type\": \"video\",\n      \"video\": {\n        \"link\": \"https://example.com/room.mp4\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Book a table\"\n    },\n    \"action\": {\n      \"name\": \"flow\",\n      \"parameters\": {\n        \"flow_message_version\": \"3\",\n        \"flow_id\": \"123456789012345\",\n        \"flow_cta\": \"Book\",\n        \"mode\": \"published\",\n        \"flow_token\": \"run-42\",\n        \"flow_action\": \"navigate\",\n        \"flow_action_payload\": {\n          \"screen\": \"FIRST\",\n          \"data\": {\n            \"name\": \"Sample\",\n            \"seats\": 2\n          }\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"flow\",\n    \"body\": {\n      \"text\": \"Book a table\"\n    },\n    \"action\": {\n      \"name\": \"flow\",\n      \"parameters\": {\n        \"flow_message_version\": \"3\",\n        \"flow_name\": \"booking\",\n        \"flow_cta\": \"Book\",\n        \"flow_action\": \"data_exchange\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"location_request_message\",\n    \"body\": {\n      \"text\": \"Where shall we deliver?\"\n    },\n    \"action\": {\n      \"name\": \"send_location\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"request_contact_info\",\n    \"body\": {\n      \"text\": \"Share your number?\"\n    },\n    \"action\": {\n      \"name\": \"request_contact_info\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"address_message\",\n    \"body\": {\n      \"text\": \"Where shall we deliver?\"\n    },\n    \"action\": {\n      \"name\": \"address_message\",\n      \"parameters\": {\n        \"country\": \"IN\",\n        \"values\": {\n          \"name\": \"Sample Person\",\n          \"phone_number\": \"+15550001111\",\n          \"in_pin_code\": \"400001\",\n          \"house_number\": \"12\",\n          \"floor_number\": \"3\",\n          \"tower_number\": \"2\",\n          \"building_name\": \"Example Towers\",\n          \"address\": \"Example Road\",\n          \"landmark_area\": \"Near the park\",\n          \"city\": \"Mumbai\",\n          \"state\": \"Maharashtra\"\n        },\n        \"saved_addresses\": [\n          {\n            \"id\": \"home\",\n            \"value\": {\n              \"in_pin_code\": \"400001\",\n              \"city\": \"Mumbai\"\n            }\n          }\n        ],\n        \"validation_errors\": {\n          \"in_pin_code\": \"We do not deliver there\"\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"voice_call\",\n    \"body\": {\n      \"text\": \"Talk to us\"\n    },\n    \"action\": {\n      \"name\": \"voice_call\",\n      \"parameters\": {\n        \"display_text\": \"Call us\",\n        \"ttl_minutes\": 100,\n        \"payload\": \"support\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"call_permission_request\",\n    \"body\": {\n      \"text\": \"May we call you about your order?\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"name\": \"call_permission_request\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"product\",\n    \"body\": {\n      \"text\": \"Back in stock\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"catalog_id\": \"194836987003835\",\n      \"product_retailer_id\": \"sku-42\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"product_list\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Kettles\"\n    },\n    \"body\": {\n      \"text\": \"Have a look\"\n    },\n    \"action\": {\n      \"catalog_id\": \"194836987003835\",\n      \"sections\": [\n        {\n          \"title\": \"New\",\n          \"product_items\": [\n            {\n              \"product_retailer_id\": \"sku-42\"\n            },\n            {\n              \"product_retailer_id\": \"sku-43\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"catalog_message\",\n    \"body\": {\n      \"text\": \"Our catalog\"\n    },\n    \"action\": {\n      \"name\": \"catalog_message\",\n      \"parameters\": {\n        \"thumbnail_product_retailer_id\": \"sku-42\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our offers\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"type\": \"cta_url\",\n          \"header\": {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/0.jpg\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Offer 1\"\n          },\n          \"action\": {\n            \"name\": \"cta_url\",\n            \"parameters\": {\n              \"display_text\": \"Open\",\n              \"url\": \"https://example.com/offers/0\"\n            }\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"type\": \"cta_url\",\n          \"header\": {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/1.jpg\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Offer 2\"\n          },\n          \"action\": {\n            \"name\": \"cta_url\",\n            \"parameters\": {\n              \"display_text\": \"Open\",\n              \"url\": \"https://example.com/offers/1\"\n            }\n          }\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our tours\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"header\": {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Tour 1\"\n          },\n          \"action\": {\n            \"buttons\": [\n              {\n                \"type\": \"quick_reply\",\n                \"quick_reply\": {\n                  \"id\": \"book-0\",\n                  \"title\": \"Book\"\n                }\n              }\n            ]\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"header\": {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Tour 2\"\n          },\n          \"action\": {\n            \"buttons\": [\n              {\n                \"type\": \"quick_reply\",\n                \"quick_reply\": {\n                  \"id\": \"book-1\",\n                  \"title\": \"Book\"\n                }\n              }\n            ]\n          }\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our kettles\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"type\": \"product\",\n          \"action\": {\n            \"product_retailer_id\": \"sku-42\",\n            \"catalog_id\": \"194836987003835\"\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"type\": \"product\",\n          \"action\": {\n            \"product_retailer_id\": \"sku-43\",\n            \"catalog_id\": \"194836987003835\"\n          }\n        }\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"header\": {\n      \"type\": \"image\",\n      \"image\": {\n        \"link\": \"https://example.com/ticket.jpg\",\n        \"provider\": {\n          \"name\": \"example\"\n        }\n      }\n    },\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-42\",\n        \"type\": \"digital-goods\",\n        \"payment_type\": \"upi\",\n        \"payment_configuration\": \"shop-upi\",\n        \"currency\": \"INR\",\n        \"total_amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"items\": [\n            {\n              \"retailer_id\": \"sku-42\",\n              \"name\": \"Ticket\",\n              \"amount\": {\n                \"value\": 10000,\n                \"offset\": 100\n              },\n              \"quantity\": 2\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 20000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 1000,\n            \"offset\": 100,\n            \"description\": \"GST\"\n          }\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-43\",\n        \"type\": \"physical-goods\",\n        \"payment_configuration\": \"shop-gateway\",\n        \"beneficiaries\": [\n          {\n            \"name\": \"Sample Person\",\n            \"address_line1\": \"1 Example Road\",\n            \"city\": \"Mumbai\",\n            \"state\": \"Maharashtra\",\n            \"country\": \"India\",\n            \"postal_code\": \"400001\"\n          }\n        ],\n        \"preferred_payment_methods\": [\n          {\n            \"method\": \"gpay\"\n          }\n        ],\n        \"payment_settings\": [\n          {\n            \"type\": \"payment_gateway\",\n            \"payment_gateway\": {\n              \"type\": \"razorpay\",\n              \"configuration_name\": \"shop-gateway\",\n              \"razorpay\": {\n                \"receipt\": \"receipt-43\",\n                \"notes\": {\n                  \"shop\": \"north\"\n                }\n              }\n            }\n          }\n        ],\n        \"currency\": \"INR\",\n        \"total_amount\": {\n          \"value\": 24000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"type\": \"quick_pay\",\n          \"catalog_id\": \"194836987003835\",\n          \"expiration\": {\n            \"timestamp\": \"1790003600\",\n            \"description\": \"Pay within an hour\"\n          },\n          \"items\": [\n            {\n              \"retailer_id\": \"sku-43\",\n              \"name\": \"Kettle\",\n              \"amount\": {\n                \"value\": 25000,\n                \"offset\": 100\n              },\n              \"sale_amount\": {\n                \"value\": 22000,\n                \"offset\": 100\n              },\n              \"quantity\": 1,\n              \"image\": {\n                \"link\": \"https://example.com/kettle.jpg\"\n              },\n              \"country_of_origin\": \"India\",\n              \"importer_name\": \"Example Trading\",\n              \"importer_address\": {\n                \"address_line1\": \"2 Example Road\",\n                \"city\": \"Mumbai\",\n                \"zone_code\": \"MH\",\n                \"postal_code\": \"400001\",\n                \"country_code\": \"IN\"\n              }\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 22000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 1000,\n            \"offset\": 100\n          },\n          \"shipping\": {\n            \"value\": 2000,\n            \"offset\": 100\n          },\n          \"discount\": {\n            \"value\": 1000,\n            \"offset\": 100,\n            \"description\": \"Spring\",\n            \"discount_program_name\": \"spring-sale\"\n          }\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-44\",\n        \"type\": \"physical-goods\",\n        \"payment_type\": \"br\",\n        \"currency\": \"BRL\",\n        \"payment_settings\": [\n          {\n            \"type\": \"pix_dynamic_code\",\n            \"pix_dynamic_code\": {\n              \"code\": \"000201\",\n              \"merchant_name\": \"Example\",\n              \"key\": \"pay@example.com\",\n              \"key_type\": \"EMAIL\"\n            }\n          },\n          {\n            \"type\": \"payment_link\",\n            \"payment_link\": {\n              \"uri\": \"https://example.com/pay/44\"\n            }\n          },\n          {\n            \"type\": \"boleto\",\n            \"boleto\": {\n              \"digitable_line\": \"00000\"\n            }\n          },\n          {\n            \"type\": \"offsite_card_pay\",\n            \"offsite_card_pay\": {\n              \"last_four_digits\": \"0042\",\n              \"credential_id\": \"card-7\"\n            }\n          }\n        ],\n        \"total_amount\": {\n          \"value\": 5000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"items\": [\n            {\n              \"name\": \"Kettle\",\n              \"amount\": {\n                \"value\": 5000,\n                \"offset\": 100\n              },\n              \"quantity\": 1\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 5000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 0,\n            \"offset\": 100\n          }\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_status\",\n    \"body\": {\n      \"text\": \"Your order is on its way\"\n    },\n    \"action\": {\n      \"name\": \"review_order\",\n      \"parameters\": {\n        \"reference_id\": \"order-42\",\n        \"order\": {\n          \"status\": \"shipped\",\n          \"description\": \"Arrives tomorrow\"\n        },\n        \"payment\": {\n          \"status\": \"captured\",\n          \"timestamp\": 1790000000\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"hello_world\",\n    \"language\": {\n      \"code\": \"en_US\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"order_update\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"document\",\n            \"document\": {\n              \"id\": \"1013859600285441\",\n              \"filename\": \"invoice.pdf\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"Sample\"\n          },\n          {\n            \"type\": \"currency\",\n            \"currency\": {\n              \"fallback_value\": \"$100.99\",\n              \"code\": \"USD\",\n              \"amount_1000\": 100990\n            }\n          },\n          {\n            \"type\": \"date_time\",\n            \"date_time\": {\n              \"fallback_value\": \"September 21, 2026\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"quick_reply\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"payload\",\n            \"payload\": \"stop\"\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"url\",\n        \"index\": \"1\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"orders/42\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"visit\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"location\",\n            \"location\": {\n              \"latitude\": \"37.44216\",\n              \"longitude\": \"-122.1599\",\n              \"name\": \"Example Shop\",\n              \"address\": \"101 Example Avenue\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"parameter_name\": \"first_name\",\n            \"text\": \"Sample\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"login_code\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"J7K2\"\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"url\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"J7K2\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/spring.jpg\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"copy_code\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"coupon_code\",\n            \"coupon_code\": \"SPRING25\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_cards\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"parameter_name\": \"first_name\",\n            \"text\": \"Sample\"\n          }\n        ]\n      },\n      {\n        \"type\": \"limited_time_offer\",\n        \"parameters\": [\n          {\n            \"type\": \"limited_time_offer\",\n            \"limited_time_offer\": {\n              \"expiration_time_ms\": 1790000000000\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"carousel\",\n        \"cards\": [\n          {\n            \"card_index\": 0,\n            \"components\": [\n              {\n                \"type\": \"header\",\n                \"parameters\": [\n                  {\n                    \"type\": \"image\",\n                    \"image\": {\n                      \"id\": \"1013859600285441\"\n                    }\n                  }\n                ]\n              },\n              {\n                \"type\": \"button\",\n                \"sub_type\": \"quick_reply\",\n                \"index\": 0,\n                \"parameters\": [\n                  {\n                    \"type\": \"payload\",\n                    \"payload\": \"more-0\"\n                  }\n                ]\n              }\n            ]\n          },\n          {\n            \"card_index\": 1,\n            \"components\": [\n              {\n                \"type\": \"header\",\n                \"parameters\": [\n                  {\n                    \"type\": \"product\",\n                    \"product\": {\n                      \"product_retailer_id\": \"sku-42\",\n                      \"catalog_id\": \"194836987003835\"\n                    }\n                  }\n                ]\n              }\n            ]\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"catalog\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"catalog\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"thumbnail_product_retailer_id\": \"sku-42\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"mpm\",\n        \"index\": 1,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"thumbnail_product_retailer_id\": \"sku-42\",\n              \"sections\": [\n                {\n                  \"title\": \"New\",\n                  \"product_items\": [\n                    {\n                      \"product_retailer_id\": \"sku-42\"\n                    }\n                  ]\n                }\n              ]\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"booking\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"flow\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"flow_token\": \"run-42\",\n              \"flow_action_data\": {\n                \"seats\": 2\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"voice_call\",\n        \"parameters\": [\n          {\n            \"type\": \"ttl_minutes\",\n            \"ttl_minutes\": 100\n          },\n          {\n            \"type\": \"payload\",\n            \"payload\": \"booking\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"order_details\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"order_details\": {\n                \"reference_id\": \"order-42\",\n                \"type\": \"digital-goods\",\n                \"payment_type\": \"upi\",\n                \"payment_configuration\": \"shop-upi\",\n                \"payment_settings\": [\n                  {\n                    \"type\": \"upi_intent_link\",\n                    \"upi_intent_link\": {\n                      \"link\": \"upi://pay?pa=shop@psp&pn=Shop&tr=42&am=210.00&cu=INR\"\n                    }\n                  }\n                ],\n                \"shipping_info\": {\n                  \"country\": \"IN\",\n                  \"addresses\": []\n                },\n                \"currency\": \"INR\",\n                \"total_amount\": {\n                  \"value\": 21000,\n                  \"offset\": 100\n                },\n                \"order\": {\n                  \"status\": \"pending\",\n                  \"items\": [\n                    {\n                      \"retailer_id\": \"sku-42\",\n                      \"name\": \"Ticket\",\n                      \"amount\": {\n                        \"value\": 10000,\n                        \"offset\": 100\n                      },\n                      \"quantity\": 2\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 20000,\n                    \"offset\": 100\n                  },\n                  \"tax\": {\n                    \"value\": 1000,\n                    \"offset\": 100,\n                    \"description\": \"GST\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"order_moved\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"order_status\",\n        \"parameters\": [\n          {\n            \"type\": \"order_status\",\n            \"order_status\": {\n              \"reference_id\": \"order-42\",\n              \"order\": {\n                \"status\": \"shipped\",\n                \"description\": \"Arrives on Friday\"\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay_invoice\",\n    \"language\": {\n      \"code\": \"pt_BR\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"offsite_card_pay\",\n                  \"offsite_card_pay\": {\n                    \"last_four_digits\": \"0042\",\n                    \"credential_id\": \"card-7\"\n                  }\n                },\n                \"currency\": \"BRL\",\n                \"total_amount\": {\n                  \"value\": 1234,\n                  \"offset\": 100\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay_by_code\",\n    \"language\": {\n      \"code\": \"pt_BR\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"pix_dynamic_code\",\n                  \"pix_dynamic_code\": {\n                    \"code\": \"000201\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 1,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"boleto\",\n                  \"boleto\": {\n                    \"digitable_line\": \"00000\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 2,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"payment_link\",\n                  \"payment_link\": {\n                    \"uri\": \"https://example.com/pay/44\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"currency\",\n            \"currency\": {\n              \"fallback_value\": \"$5.00\",\n              \"code\": \"USD\",\n              \"amount_1000\": 5000\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"reminder\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"date_time\",\n            \"date_time\": {\n              \"fallback_value\": \"September 21, 2026\"\n            }\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"group_invite\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"group_id\",\n            \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"news\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"News\"\n          }\n        ]\n      },\n      {\n        \"type\": \"tap_target_configuration\",\n        \"parameters\": [\n          {\n            \"type\": \"tap_target_configuration\",\n            \"tap_target_configuration\": [\n              {\n                \"url\": \"https://example.com/news\",\n                \"title\": \"News\"\n              }\n            ]\n          }\n        ]\n      }\n    ]\n  }\n}",
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
    waxwing_tests::round_trip::<
        waxwing_meta::shared::SendMessageResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"contacts\": [\n    {\n      \"input\": \"+15550001111\",\n      \"wa_id\": \"15550001111\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"message_status\": \"accepted\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::shared::SendMessageResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"contacts\": [\n    {\n      \"input\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn send_message_is_answered() {
    use waxwing_meta::messages::{SendMessageRequest, TextContent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your order is on its way: https://example.com/orders/42\",\n    \"preview_url\": true\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TextContent::new("Your order is on its way: https://example.com/orders/42")
            .with_preview_url(true),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_2() {
    use waxwing_meta::messages::{AudioContent, SendMessageRequest};
    use waxwing_meta::shared::RecipientType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"individual\",\n  \"to\": \"+15550001111\",\n  \"context\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  },\n  \"biz_opaque_callback_data\": \"job-42\",\n  \"type\": \"audio\",\n  \"audio\": {\n    \"id\": \"1013859600285441\",\n    \"voice\": true\n  }\n}";
    let body = SendMessageRequest::to(
            "+15550001111",
            AudioContent::from_id("1013859600285441").with_voice(true),
        )
        .with_recipient_type(RecipientType::Individual)
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=")
        .with_biz_opaque_callback_data("job-42");
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_3() {
    use waxwing_meta::messages::{AudioContent, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"audio\",\n  \"audio\": {\n    \"link\": \"https://example.com/chime.mp3\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        AudioContent::from_link("https://example.com/chime.mp3"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_4() {
    use waxwing_meta::messages::SendMessageRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Hello\"\n  }\n}";
    let body = SendMessageRequest::to_recipient("US.13491208655302741918", "Hello");
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_5() {
    use waxwing_meta::messages::{ImageContent, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"image\",\n  \"image\": {\n    \"link\": \"https://example.com/menu.jpg\",\n    \"caption\": \"Today\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        ImageContent::from_link("https://example.com/menu.jpg").with_caption("Today"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_6() {
    use waxwing_meta::messages::{SendMessageRequest, VideoContent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"video\",\n  \"video\": {\n    \"id\": \"1013859600285441\",\n    \"caption\": \"How it works\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        VideoContent::from_id("1013859600285441").with_caption("How it works"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_7() {
    use waxwing_meta::messages::{DocumentContent, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"document\",\n  \"document\": {\n    \"id\": \"1013859600285441\",\n    \"caption\": \"Your invoice\",\n    \"filename\": \"invoice-42.pdf\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        DocumentContent::from_id("1013859600285441")
            .with_caption("Your invoice")
            .with_filename("invoice-42.pdf"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_8() {
    use waxwing_meta::messages::{SendMessageRequest, StickerContent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"sticker\",\n  \"sticker\": {\n    \"id\": \"1013859600285441\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        StickerContent::from_id("1013859600285441"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_9() {
    use waxwing_meta::messages::{LocationContent, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"location\",\n  \"location\": {\n    \"latitude\": 37.44216,\n    \"longitude\": -122.1599,\n    \"name\": \"Example Shop\",\n    \"address\": \"101 Example Avenue\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        LocationContent::new(37.44216, -122.1599)
            .with_name("Example Shop")
            .with_address("101 Example Avenue"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_10() {
    use waxwing_meta::messages::{ContactCard, ContactsMessage, SendMessageRequest};
    use waxwing_meta::shared::{
        ContactAddress, ContactEmailAddress, ContactName, ContactOrganization,
        ContactPhone, ContactUrl,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"contacts\",\n  \"contacts\": [\n    {\n      \"name\": {\n        \"formatted_name\": \"Dr. Sample Q. Person Jr.\",\n        \"first_name\": \"Sample\",\n        \"middle_name\": \"Q.\",\n        \"last_name\": \"Person\",\n        \"prefix\": \"Dr.\",\n        \"suffix\": \"Jr.\"\n      },\n      \"birthday\": \"1990-01-31\",\n      \"addresses\": [\n        {\n          \"street\": \"1 Example Road\",\n          \"city\": \"Springfield\",\n          \"state\": \"CA\",\n          \"zip\": \"94025\",\n          \"country\": \"United States\",\n          \"country_code\": \"US\",\n          \"type\": \"Office\"\n        }\n      ],\n      \"emails\": [\n        {\n          \"email\": \"info@example.com\",\n          \"type\": \"Work\"\n        }\n      ],\n      \"org\": {\n        \"company\": \"Example\",\n        \"department\": \"Support\",\n        \"title\": \"Lead\"\n      },\n      \"phones\": [\n        {\n          \"phone\": \"+1 555-000-1112\",\n          \"type\": \"Mobile\",\n          \"wa_id\": \"15550001112\"\n        }\n      ],\n      \"urls\": [\n        {\n          \"url\": \"https://example.com\",\n          \"type\": \"Company\"\n        }\n      ]\n    }\n  ]\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        ContactsMessage::new([
            ContactCard::new(
                    ContactName::new("Dr. Sample Q. Person Jr.")
                        .with_first_name("Sample")
                        .with_last_name("Person")
                        .with_middle_name("Q.")
                        .with_suffix("Jr.")
                        .with_prefix("Dr."),
                )
                .with_birthday("1990-01-31")
                .with_addresses([
                    ContactAddress::new()
                        .with_street("1 Example Road")
                        .with_city("Springfield")
                        .with_state("CA")
                        .with_zip("94025")
                        .with_country("United States")
                        .with_country_code("US")
                        .with_type("Office"),
                ])
                .with_emails([
                    ContactEmailAddress::new()
                        .with_email("info@example.com")
                        .with_type("Work"),
                ])
                .with_org(
                    ContactOrganization::new()
                        .with_company("Example")
                        .with_department("Support")
                        .with_title("Lead"),
                )
                .with_phones([
                    ContactPhone::new()
                        .with_phone("+1 555-000-1112")
                        .with_type("Mobile")
                        .with_wa_id("15550001112"),
                ])
                .with_urls([
                    ContactUrl::new()
                        .with_url("https://example.com")
                        .with_type("Company"),
                ]),
        ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_11() {
    use waxwing_meta::messages::{ReactionContent, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"reaction\",\n  \"reaction\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"emoji\": \"👍\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        ReactionContent::new(
            "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
            "👍",
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_12() {
    use waxwing_meta::messages::{ReactionContent, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"reaction\",\n  \"reaction\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"emoji\": \"\"\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        ReactionContent::new(
            "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
            "",
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_13() {
    use waxwing_meta::messages::SendMessageRequest;
    use waxwing_meta::shared::RecipientType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Good morning\"\n  }\n}";
    let body = SendMessageRequest::to(
            "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
            "Good morning",
        )
        .with_recipient_type(RecipientType::Group);
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_14() {
    use waxwing_meta::messages::{PinSetting, SendMessageRequest};
    use waxwing_meta::shared::RecipientType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"pin\",\n  \"pin\": {\n    \"type\": \"pin\",\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"expiration_days\": 7\n  }\n}";
    let body = SendMessageRequest::to(
            "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
            PinSetting::new(
                "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
                7,
            ),
        )
        .with_recipient_type(RecipientType::Group);
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_15() {
    use waxwing_meta::messages::{PinRemoval, SendMessageRequest};
    use waxwing_meta::shared::RecipientType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"pin\",\n  \"pin\": {\n    \"type\": \"unpin\",\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body = SendMessageRequest::to(
            "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
            PinRemoval::new(
                "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
            ),
        )
        .with_recipient_type(RecipientType::Group);
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_16() {
    use waxwing_meta::messages::SendMessageRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your statement is ready\"\n  }\n}";
    let body = SendMessageRequest::to("+15550001111", "Your statement is ready")
        .with_recipient_identity_key_hash("DF2lS5v2W6x=");
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_17() {
    use waxwing_meta::messages::{DirectSendCategory, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"category\": \"utility\",\n  \"direct_send_config\": {\n    \"template_name\": \"parcel_today\"\n  },\n  \"ttl_seconds\": 3600,\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your parcel arrives today\"\n  }\n}";
    let body = SendMessageRequest::to("+15550001111", "Your parcel arrives today")
        .with_category(DirectSendCategory::Utility)
        .with_ttl_seconds(3600)
        .with_direct_send_config("parcel_today");
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_18() {
    use waxwing_meta::messages::{DirectSendCategory, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"category\": \"service\",\n  \"messaging_account_id\": \"102290129340398\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Yes, we are open\"\n  }\n}";
    let body = SendMessageRequest::to("+15550001111", "Yes, we are open")
        .with_category(DirectSendCategory::Service)
        .with_messaging_account_id("102290129340398");
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_19() {
    use waxwing_meta::messages::{
        HeaderMedia, InteractiveButtons, InteractiveHeader, ReplyButton,
        ReplyButtonsAction, ReplyOption, SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"button\",\n    \"header\": {\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Keep the appointment on Monday?\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"keep\",\n            \"title\": \"Keep\"\n          }\n        },\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"cancel\",\n            \"title\": \"Cancel\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveButtons::new(
                "Keep the appointment on Monday?",
                ReplyButtonsAction::new([
                    ReplyButton::new(ReplyOption::new("keep", "Keep")),
                    ReplyButton::new(ReplyOption::new("cancel", "Cancel")),
                ]),
            )
            .with_header(
                InteractiveHeader::Image(HeaderMedia::from_id("1013859600285441")),
            )
            .with_footer("Example Shop"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_20() {
    use waxwing_meta::messages::{
        InteractiveButtons, ReplyButton, ReplyButtonsAction, ReplyOption,
        SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"button\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Your appointment\"\n    },\n    \"body\": {\n      \"text\": \"Keep the appointment on Monday?\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"keep\",\n            \"title\": \"Keep\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveButtons::new(
                "Keep the appointment on Monday?",
                ReplyButtonsAction::new([
                    ReplyButton::new(ReplyOption::new("keep", "Keep")),
                ]),
            )
            .with_header("Your appointment"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_21() {
    use waxwing_meta::messages::{
        InteractiveList, ListAction, ListRow, ListSection, SendMessageRequest,
        TextOnlyHeader,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"list\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Appointments\"\n    },\n    \"body\": {\n      \"text\": \"When does it suit you?\"\n    },\n    \"action\": {\n      \"button\": \"Times\",\n      \"sections\": [\n        {\n          \"title\": \"Morning\",\n          \"rows\": [\n            {\n              \"id\": \"slot-9\",\n              \"title\": \"9:00\",\n              \"description\": \"With coffee\"\n            },\n            {\n              \"id\": \"slot-10\",\n              \"title\": \"10:00\"\n            }\n          ]\n        },\n        {\n          \"title\": \"Afternoon\",\n          \"rows\": [\n            {\n              \"id\": \"slot-14\",\n              \"title\": \"14:00\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveList::new(
                "When does it suit you?",
                ListAction::new(
                    "Times",
                    [
                        ListSection::new([
                                ListRow::new("slot-9", "9:00")
                                    .with_description("With coffee"),
                                ListRow::new("slot-10", "10:00"),
                            ])
                            .with_title("Morning"),
                        ListSection::new([ListRow::new("slot-14", "14:00")])
                            .with_title("Afternoon"),
                    ],
                ),
            )
            .with_header(TextOnlyHeader::new("Appointments")),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_22() {
    use waxwing_meta::messages::{
        HeaderDocument, InteractiveUrl, SendMessageRequest, UrlAction, UrlParameters,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"cta_url\",\n    \"header\": {\n      \"type\": \"document\",\n      \"document\": {\n        \"link\": \"https://example.com/order.pdf\",\n        \"filename\": \"order.pdf\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"cta_url\",\n      \"parameters\": {\n        \"display_text\": \"Open\",\n        \"url\": \"https://example.com/orders/42\"\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveUrl::new(
                "Your order",
                UrlAction::new(
                    UrlParameters::new("Open", "https://example.com/orders/42"),
                ),
            )
            .with_header(
                HeaderDocument::from_link("https://example.com/order.pdf")
                    .with_filename("order.pdf"),
            ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_23() {
    use waxwing_meta::messages::{
        FlowMessageAction, FlowMessageMode, FlowMessageParameters, FlowStart,
        FlowStartAction, HeaderMedia, InteractiveFlow, InteractiveHeader,
        SendMessageRequest,
    };
    use serde_json::json;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"flow\",\n    \"header\": {\n      \"type\": \"video\",\n      \"video\": {\n        \"link\": \"https://example.com/room.mp4\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Book a table\"\n    },\n    \"action\": {\n      \"name\": \"flow\",\n      \"parameters\": {\n        \"flow_message_version\": \"3\",\n        \"flow_id\": \"123456789012345\",\n        \"flow_cta\": \"Book\",\n        \"mode\": \"published\",\n        \"flow_token\": \"run-42\",\n        \"flow_action\": \"navigate\",\n        \"flow_action_payload\": {\n          \"screen\": \"FIRST\",\n          \"data\": {\n            \"name\": \"Sample\",\n            \"seats\": 2\n          }\n        }\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveFlow::new(
                "Book a table",
                FlowMessageAction::new(
                    FlowMessageParameters::from_id("123456789012345", "Book")
                        .with_mode(FlowMessageMode::Published)
                        .with_flow_token("run-42")
                        .with_flow_action(FlowStartAction::Navigate)
                        .with_flow_action_payload(
                            FlowStart::new()
                                .with_screen("FIRST")
                                .with_data([("name", json!("Sample")), ("seats", json!(2))]),
                        ),
                ),
            )
            .with_header(
                InteractiveHeader::Video(
                    HeaderMedia::from_link("https://example.com/room.mp4"),
                ),
            ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_24() {
    use waxwing_meta::messages::{
        FlowMessageAction, FlowMessageParameters, FlowStartAction, InteractiveFlow,
        SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"flow\",\n    \"body\": {\n      \"text\": \"Book a table\"\n    },\n    \"action\": {\n      \"name\": \"flow\",\n      \"parameters\": {\n        \"flow_message_version\": \"3\",\n        \"flow_name\": \"booking\",\n        \"flow_cta\": \"Book\",\n        \"flow_action\": \"data_exchange\"\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveFlow::new(
            "Book a table",
            FlowMessageAction::new(
                FlowMessageParameters::from_name("booking", "Book")
                    .with_flow_action(FlowStartAction::DataExchange),
            ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_25() {
    use waxwing_meta::messages::{InteractiveLocationRequest, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"location_request_message\",\n    \"body\": {\n      \"text\": \"Where shall we deliver?\"\n    },\n    \"action\": {\n      \"name\": \"send_location\"\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveLocationRequest::new("Where shall we deliver?"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_26() {
    use waxwing_meta::messages::{InteractiveContactRequest, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"request_contact_info\",\n    \"body\": {\n      \"text\": \"Share your number?\"\n    },\n    \"action\": {\n      \"name\": \"request_contact_info\"\n    }\n  }\n}";
    let body = SendMessageRequest::to_recipient(
        "US.13491208655302741918",
        InteractiveContactRequest::new("Share your number?"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_27() {
    use waxwing_meta::messages::{
        AddressAction, AddressFields, AddressParameters, InteractiveAddress,
        SavedAddress, SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"address_message\",\n    \"body\": {\n      \"text\": \"Where shall we deliver?\"\n    },\n    \"action\": {\n      \"name\": \"address_message\",\n      \"parameters\": {\n        \"country\": \"IN\",\n        \"values\": {\n          \"name\": \"Sample Person\",\n          \"phone_number\": \"+15550001111\",\n          \"in_pin_code\": \"400001\",\n          \"house_number\": \"12\",\n          \"floor_number\": \"3\",\n          \"tower_number\": \"2\",\n          \"building_name\": \"Example Towers\",\n          \"address\": \"Example Road\",\n          \"landmark_area\": \"Near the park\",\n          \"city\": \"Mumbai\",\n          \"state\": \"Maharashtra\"\n        },\n        \"saved_addresses\": [\n          {\n            \"id\": \"home\",\n            \"value\": {\n              \"in_pin_code\": \"400001\",\n              \"city\": \"Mumbai\"\n            }\n          }\n        ],\n        \"validation_errors\": {\n          \"in_pin_code\": \"We do not deliver there\"\n        }\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveAddress::new(
            "Where shall we deliver?",
            AddressAction::new(
                AddressParameters::new("IN")
                    .with_values(
                        AddressFields::new()
                            .with_name("Sample Person")
                            .with_phone_number("+15550001111")
                            .with_in_pin_code("400001")
                            .with_house_number("12")
                            .with_floor_number("3")
                            .with_tower_number("2")
                            .with_building_name("Example Towers")
                            .with_address("Example Road")
                            .with_landmark_area("Near the park")
                            .with_city("Mumbai")
                            .with_state("Maharashtra"),
                    )
                    .with_saved_addresses([
                        SavedAddress::new(
                            "home",
                            AddressFields::new()
                                .with_in_pin_code("400001")
                                .with_city("Mumbai"),
                        ),
                    ])
                    .with_validation_errors([("in_pin_code", "We do not deliver there")]),
            ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_28() {
    use waxwing_meta::messages::{
        InteractiveVoiceCall, SendMessageRequest, VoiceCallAction, VoiceCallParameters,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"voice_call\",\n    \"body\": {\n      \"text\": \"Talk to us\"\n    },\n    \"action\": {\n      \"name\": \"voice_call\",\n      \"parameters\": {\n        \"display_text\": \"Call us\",\n        \"ttl_minutes\": 100,\n        \"payload\": \"support\"\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveVoiceCall::new(
            "Talk to us",
            VoiceCallAction::new()
                .with_parameters(
                    VoiceCallParameters::new()
                        .with_display_text("Call us")
                        .with_ttl_minutes(100)
                        .with_payload("support"),
                ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_29() {
    use waxwing_meta::messages::{InteractiveCallPermission, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"call_permission_request\",\n    \"body\": {\n      \"text\": \"May we call you about your order?\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"name\": \"call_permission_request\"\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveCallPermission::new()
            .with_body("May we call you about your order?")
            .with_footer("Example Shop"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_30() {
    use waxwing_meta::messages::{InteractiveProduct, ProductAction, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"product\",\n    \"body\": {\n      \"text\": \"Back in stock\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"catalog_id\": \"194836987003835\",\n      \"product_retailer_id\": \"sku-42\"\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveProduct::new(ProductAction::new("194836987003835", "sku-42"))
            .with_body("Back in stock")
            .with_footer("Example Shop"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_31() {
    use waxwing_meta::messages::{
        InteractiveProductList, ProductListAction, ProductSection, SendMessageRequest,
        TextOnlyHeader,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"product_list\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Kettles\"\n    },\n    \"body\": {\n      \"text\": \"Have a look\"\n    },\n    \"action\": {\n      \"catalog_id\": \"194836987003835\",\n      \"sections\": [\n        {\n          \"title\": \"New\",\n          \"product_items\": [\n            {\n              \"product_retailer_id\": \"sku-42\"\n            },\n            {\n              \"product_retailer_id\": \"sku-43\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveProductList::new(
            TextOnlyHeader::new("Kettles"),
            "Have a look",
            ProductListAction::new(
                "194836987003835",
                [ProductSection::new(["sku-42", "sku-43"]).with_title("New")],
            ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_32() {
    use waxwing_meta::messages::{CatalogAction, InteractiveCatalog, SendMessageRequest};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"catalog_message\",\n    \"body\": {\n      \"text\": \"Our catalog\"\n    },\n    \"action\": {\n      \"name\": \"catalog_message\",\n      \"parameters\": {\n        \"thumbnail_product_retailer_id\": \"sku-42\"\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveCatalog::new(
            "Our catalog",
            CatalogAction::new().with_parameters("sku-42"),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_33() {
    use waxwing_meta::messages::{
        CardHeader, CarouselAction, HeaderMedia, InteractiveCarousel, SendMessageRequest,
        UrlAction, UrlCard, UrlParameters,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our offers\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"type\": \"cta_url\",\n          \"header\": {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/0.jpg\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Offer 1\"\n          },\n          \"action\": {\n            \"name\": \"cta_url\",\n            \"parameters\": {\n              \"display_text\": \"Open\",\n              \"url\": \"https://example.com/offers/0\"\n            }\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"type\": \"cta_url\",\n          \"header\": {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/1.jpg\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Offer 2\"\n          },\n          \"action\": {\n            \"name\": \"cta_url\",\n            \"parameters\": {\n              \"display_text\": \"Open\",\n              \"url\": \"https://example.com/offers/1\"\n            }\n          }\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveCarousel::new(
            "Our offers",
            CarouselAction::new([
                UrlCard::new(
                        0,
                        CardHeader::Image(
                            HeaderMedia::from_link("https://example.com/0.jpg"),
                        ),
                        UrlAction::new(
                            UrlParameters::new("Open", "https://example.com/offers/0"),
                        ),
                    )
                    .with_body("Offer 1"),
                UrlCard::new(
                        1,
                        CardHeader::Image(
                            HeaderMedia::from_link("https://example.com/1.jpg"),
                        ),
                        UrlAction::new(
                            UrlParameters::new("Open", "https://example.com/offers/1"),
                        ),
                    )
                    .with_body("Offer 2"),
            ]),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_34() {
    use waxwing_meta::messages::{
        CardHeader, CardReplyAction, CardReplyButton, CardReplyOption, CarouselAction,
        HeaderMedia, InteractiveCarousel, ReplyCard, SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our tours\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"header\": {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Tour 1\"\n          },\n          \"action\": {\n            \"buttons\": [\n              {\n                \"type\": \"quick_reply\",\n                \"quick_reply\": {\n                  \"id\": \"book-0\",\n                  \"title\": \"Book\"\n                }\n              }\n            ]\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"header\": {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Tour 2\"\n          },\n          \"action\": {\n            \"buttons\": [\n              {\n                \"type\": \"quick_reply\",\n                \"quick_reply\": {\n                  \"id\": \"book-1\",\n                  \"title\": \"Book\"\n                }\n              }\n            ]\n          }\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveCarousel::new(
            "Our tours",
            CarouselAction::new([
                ReplyCard::new(
                        0,
                        CardHeader::Video(HeaderMedia::from_id("1013859600285441")),
                        CardReplyAction::new([
                            CardReplyButton::new(CardReplyOption::new("book-0", "Book")),
                        ]),
                    )
                    .with_body("Tour 1"),
                ReplyCard::new(
                        1,
                        CardHeader::Video(HeaderMedia::from_id("1013859600285441")),
                        CardReplyAction::new([
                            CardReplyButton::new(CardReplyOption::new("book-1", "Book")),
                        ]),
                    )
                    .with_body("Tour 2"),
            ]),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_35() {
    use waxwing_meta::messages::{
        CarouselAction, InteractiveCarousel, ProductAction, ProductCard,
        SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our kettles\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"type\": \"product\",\n          \"action\": {\n            \"product_retailer_id\": \"sku-42\",\n            \"catalog_id\": \"194836987003835\"\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"type\": \"product\",\n          \"action\": {\n            \"product_retailer_id\": \"sku-43\",\n            \"catalog_id\": \"194836987003835\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveCarousel::new(
            "Our kettles",
            CarouselAction::new([
                ProductCard::new(0, ProductAction::new("194836987003835", "sku-42")),
                ProductCard::new(1, ProductAction::new("194836987003835", "sku-43")),
            ]),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_36() {
    use waxwing_meta::messages::{
        HeaderMedia, InteractiveHeader, InteractiveOrderDetails, OrderAmount,
        OrderContent, OrderCurrency, OrderDetails, OrderDetailsAction, OrderGoodsType,
        OrderItem, OrderPaymentType, SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"header\": {\n      \"type\": \"image\",\n      \"image\": {\n        \"link\": \"https://example.com/ticket.jpg\",\n        \"provider\": {\n          \"name\": \"example\"\n        }\n      }\n    },\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-42\",\n        \"type\": \"digital-goods\",\n        \"payment_type\": \"upi\",\n        \"payment_configuration\": \"shop-upi\",\n        \"currency\": \"INR\",\n        \"total_amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"items\": [\n            {\n              \"retailer_id\": \"sku-42\",\n              \"name\": \"Ticket\",\n              \"amount\": {\n                \"value\": 10000,\n                \"offset\": 100\n              },\n              \"quantity\": 2\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 20000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 1000,\n            \"offset\": 100,\n            \"description\": \"GST\"\n          }\n        }\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveOrderDetails::new(
                "Your order",
                OrderDetailsAction::new(
                    OrderDetails::new(
                            "order-42",
                            OrderGoodsType::DigitalGoods,
                            OrderCurrency::Inr,
                            OrderAmount::new(21000, 100),
                            OrderContent::new(
                                    [
                                        OrderItem::new("Ticket", OrderAmount::new(10000, 100), 2)
                                            .with_retailer_id("sku-42"),
                                    ],
                                    OrderAmount::new(20000, 100),
                                )
                                .with_tax(
                                    OrderAmount::new(1000, 100).with_description("GST"),
                                ),
                        )
                        .with_payment_type(OrderPaymentType::Upi)
                        .with_payment_configuration("shop-upi"),
                ),
            )
            .with_header(
                InteractiveHeader::Image(
                    HeaderMedia::from_link("https://example.com/ticket.jpg")
                        .with_provider("example"),
                ),
            )
            .with_footer("Thank you"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_37() {
    use waxwing_meta::messages::{
        Beneficiary, ImporterAddress, InteractiveOrderDetails, OrderAmount, OrderContent,
        OrderContentType, OrderCurrency, OrderDetails, OrderDetailsAction, OrderDiscount,
        OrderExpiration, OrderGoodsType, OrderItem, PaymentGatewaySetting, PaymentMethod,
        PreferredPaymentMethod, SendMessageRequest,
    };
    use serde_json::json;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-43\",\n        \"type\": \"physical-goods\",\n        \"payment_configuration\": \"shop-gateway\",\n        \"beneficiaries\": [\n          {\n            \"name\": \"Sample Person\",\n            \"address_line1\": \"1 Example Road\",\n            \"city\": \"Mumbai\",\n            \"state\": \"Maharashtra\",\n            \"country\": \"India\",\n            \"postal_code\": \"400001\"\n          }\n        ],\n        \"preferred_payment_methods\": [\n          {\n            \"method\": \"gpay\"\n          }\n        ],\n        \"payment_settings\": [\n          {\n            \"type\": \"payment_gateway\",\n            \"payment_gateway\": {\n              \"type\": \"razorpay\",\n              \"configuration_name\": \"shop-gateway\",\n              \"razorpay\": {\n                \"receipt\": \"receipt-43\",\n                \"notes\": {\n                  \"shop\": \"north\"\n                }\n              }\n            }\n          }\n        ],\n        \"currency\": \"INR\",\n        \"total_amount\": {\n          \"value\": 24000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"type\": \"quick_pay\",\n          \"catalog_id\": \"194836987003835\",\n          \"expiration\": {\n            \"timestamp\": \"1790003600\",\n            \"description\": \"Pay within an hour\"\n          },\n          \"items\": [\n            {\n              \"retailer_id\": \"sku-43\",\n              \"name\": \"Kettle\",\n              \"amount\": {\n                \"value\": 25000,\n                \"offset\": 100\n              },\n              \"sale_amount\": {\n                \"value\": 22000,\n                \"offset\": 100\n              },\n              \"quantity\": 1,\n              \"image\": {\n                \"link\": \"https://example.com/kettle.jpg\"\n              },\n              \"country_of_origin\": \"India\",\n              \"importer_name\": \"Example Trading\",\n              \"importer_address\": {\n                \"address_line1\": \"2 Example Road\",\n                \"city\": \"Mumbai\",\n                \"zone_code\": \"MH\",\n                \"postal_code\": \"400001\",\n                \"country_code\": \"IN\"\n              }\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 22000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 1000,\n            \"offset\": 100\n          },\n          \"shipping\": {\n            \"value\": 2000,\n            \"offset\": 100\n          },\n          \"discount\": {\n            \"value\": 1000,\n            \"offset\": 100,\n            \"description\": \"Spring\",\n            \"discount_program_name\": \"spring-sale\"\n          }\n        }\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveOrderDetails::new(
            "Your order",
            OrderDetailsAction::new(
                OrderDetails::new(
                        "order-43",
                        OrderGoodsType::PhysicalGoods,
                        OrderCurrency::Inr,
                        OrderAmount::new(24000, 100),
                        OrderContent::new(
                                [
                                    OrderItem::new("Kettle", OrderAmount::new(25000, 100), 1)
                                        .with_retailer_id("sku-43")
                                        .with_sale_amount(OrderAmount::new(22000, 100))
                                        .with_image("https://example.com/kettle.jpg")
                                        .with_country_of_origin("India")
                                        .with_importer_name("Example Trading")
                                        .with_importer_address(
                                            ImporterAddress::new("2 Example Road", "Mumbai", "IN")
                                                .with_zone_code("MH")
                                                .with_postal_code("400001"),
                                        ),
                                ],
                                OrderAmount::new(22000, 100),
                            )
                            .with_type(OrderContentType::QuickPay)
                            .with_catalog_id("194836987003835")
                            .with_expiration(
                                OrderExpiration::new("1790003600")
                                    .with_description("Pay within an hour"),
                            )
                            .with_tax(OrderAmount::new(1000, 100))
                            .with_shipping(OrderAmount::new(2000, 100))
                            .with_discount(
                                OrderDiscount::new(1000, 100)
                                    .with_description("Spring")
                                    .with_discount_program_name("spring-sale"),
                            ),
                    )
                    .with_payment_configuration("shop-gateway")
                    .with_beneficiaries([
                        Beneficiary::new(
                            "Sample Person",
                            "1 Example Road",
                            "Mumbai",
                            "Maharashtra",
                            "India",
                            "400001",
                        ),
                    ])
                    .with_preferred_payment_methods([
                        PreferredPaymentMethod::new(PaymentMethod::Gpay),
                    ])
                    .with_payment_settings([
                        PaymentGatewaySetting::new(
                            json!(
                                { "type" : "razorpay", "configuration_name" :
                                "shop-gateway", "razorpay" : { "receipt" : "receipt-43",
                                "notes" : { "shop" : "north" } } }
                            ),
                        ),
                    ]),
            ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_38() {
    use waxwing_meta::messages::{
        Boleto, InteractiveOrderDetails, OffsiteCardPay, OrderAmount, OrderContent,
        OrderCurrency, OrderDetails, OrderDetailsAction, OrderGoodsType, OrderItem,
        OrderPaymentType, PaymentLink, PaymentSetting, PixDynamicCode, PixKeyType,
        SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-44\",\n        \"type\": \"physical-goods\",\n        \"payment_type\": \"br\",\n        \"currency\": \"BRL\",\n        \"payment_settings\": [\n          {\n            \"type\": \"pix_dynamic_code\",\n            \"pix_dynamic_code\": {\n              \"code\": \"000201\",\n              \"merchant_name\": \"Example\",\n              \"key\": \"pay@example.com\",\n              \"key_type\": \"EMAIL\"\n            }\n          },\n          {\n            \"type\": \"payment_link\",\n            \"payment_link\": {\n              \"uri\": \"https://example.com/pay/44\"\n            }\n          },\n          {\n            \"type\": \"boleto\",\n            \"boleto\": {\n              \"digitable_line\": \"00000\"\n            }\n          },\n          {\n            \"type\": \"offsite_card_pay\",\n            \"offsite_card_pay\": {\n              \"last_four_digits\": \"0042\",\n              \"credential_id\": \"card-7\"\n            }\n          }\n        ],\n        \"total_amount\": {\n          \"value\": 5000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"items\": [\n            {\n              \"name\": \"Kettle\",\n              \"amount\": {\n                \"value\": 5000,\n                \"offset\": 100\n              },\n              \"quantity\": 1\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 5000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 0,\n            \"offset\": 100\n          }\n        }\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveOrderDetails::new(
            "Your order",
            OrderDetailsAction::new(
                OrderDetails::new(
                        "order-44",
                        OrderGoodsType::PhysicalGoods,
                        OrderCurrency::Brl,
                        OrderAmount::new(5000, 100),
                        OrderContent::new(
                                [OrderItem::new("Kettle", OrderAmount::new(5000, 100), 1)],
                                OrderAmount::new(5000, 100),
                            )
                            .with_tax(OrderAmount::new(0, 100)),
                    )
                    .with_payment_type(OrderPaymentType::Br)
                    .with_payment_settings([
                        PaymentSetting::PixDynamicCode(
                            PixDynamicCode::new(
                                "000201",
                                "Example",
                                "pay@example.com",
                                PixKeyType::Email,
                            ),
                        ),
                        PaymentSetting::PaymentLink(
                            PaymentLink::new("https://example.com/pay/44"),
                        ),
                        PaymentSetting::Boleto(Boleto::new("00000")),
                        PaymentSetting::OffsiteCardPay(
                            OffsiteCardPay::new("0042", "card-7"),
                        ),
                    ]),
            ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_39() {
    use waxwing_meta::messages::{
        InteractiveOrderStatus, OrderPayment, OrderPaymentStatus, OrderProgress,
        OrderProgressStatus, OrderStatusAction, OrderStatusParameters, SendMessageRequest,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_status\",\n    \"body\": {\n      \"text\": \"Your order is on its way\"\n    },\n    \"action\": {\n      \"name\": \"review_order\",\n      \"parameters\": {\n        \"reference_id\": \"order-42\",\n        \"order\": {\n          \"status\": \"shipped\",\n          \"description\": \"Arrives tomorrow\"\n        },\n        \"payment\": {\n          \"status\": \"captured\",\n          \"timestamp\": 1790000000\n        }\n      }\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        InteractiveOrderStatus::new(
            "Your order is on its way",
            OrderStatusAction::new(
                OrderStatusParameters::new(
                        "order-42",
                        OrderProgress::new(OrderProgressStatus::Shipped)
                            .with_description("Arrives tomorrow"),
                    )
                    .with_payment(
                        OrderPayment::new(OrderPaymentStatus::Captured, 1790000000),
                    ),
            ),
        ),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_40() {
    use waxwing_meta::messages::{SendMessageRequest, TemplateContent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"hello_world\",\n    \"language\": {\n      \"code\": \"en_US\"\n    }\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("hello_world", "en_US"),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_41() {
    use waxwing_meta::messages::{
        BodyParameter, BodyParameters, ButtonParameters, ComponentParameters,
        CurrencyValue, DateTimeValue, HeaderDocument, HeaderParameters, PayloadParameter,
        SendMessageRequest, TemplateButtonKind, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"order_update\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"document\",\n            \"document\": {\n              \"id\": \"1013859600285441\",\n              \"filename\": \"invoice.pdf\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"Sample\"\n          },\n          {\n            \"type\": \"currency\",\n            \"currency\": {\n              \"fallback_value\": \"$100.99\",\n              \"code\": \"USD\",\n              \"amount_1000\": 100990\n            }\n          },\n          {\n            \"type\": \"date_time\",\n            \"date_time\": {\n              \"fallback_value\": \"September 21, 2026\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"quick_reply\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"payload\",\n            \"payload\": \"stop\"\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"url\",\n        \"index\": \"1\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"orders/42\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("order_update", "en_US")
            .with_components([
                ComponentParameters::Header(
                    HeaderParameters::new([
                        HeaderDocument::from_id("1013859600285441")
                            .with_filename("invoice.pdf"),
                    ]),
                ),
                ComponentParameters::Body(
                    BodyParameters::new([
                        BodyParameter::from("Sample"),
                        BodyParameter::Currency(
                            CurrencyValue::new("$100.99", "USD", 100990),
                        ),
                        BodyParameter::DateTime(DateTimeValue::new("September 21, 2026")),
                    ]),
                ),
                ComponentParameters::Button(
                    ButtonParameters::new(TemplateButtonKind::QuickReply)
                        .with_index(0)
                        .with_parameters([PayloadParameter::new("stop")]),
                ),
                ComponentParameters::Button(
                    ButtonParameters::new(TemplateButtonKind::Url)
                        .with_index("1")
                        .with_parameters(["orders/42"]),
                ),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_42() {
    use waxwing_meta::messages::{
        BodyParameters, ComponentParameters, HeaderParameters, SendMessageRequest,
        TemplateContent, TemplateLocation, TextParameter,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"visit\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"location\",\n            \"location\": {\n              \"latitude\": \"37.44216\",\n              \"longitude\": \"-122.1599\",\n              \"name\": \"Example Shop\",\n              \"address\": \"101 Example Avenue\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"parameter_name\": \"first_name\",\n            \"text\": \"Sample\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("visit", "en_US")
            .with_components([
                ComponentParameters::Header(
                    HeaderParameters::new([
                        TemplateLocation::new(
                            "37.44216",
                            "-122.1599",
                            "Example Shop",
                            "101 Example Avenue",
                        ),
                    ]),
                ),
                ComponentParameters::Body(
                    BodyParameters::new([
                        TextParameter::new("Sample").with_parameter_name("first_name"),
                    ]),
                ),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_43() {
    use waxwing_meta::messages::{
        BodyParameters, ButtonParameters, ComponentParameters, SendMessageRequest,
        TemplateButtonKind, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"login_code\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"J7K2\"\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"url\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"J7K2\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("login_code", "en_US")
            .with_components([
                ComponentParameters::Body(BodyParameters::new(["J7K2"])),
                ComponentParameters::Button(
                    ButtonParameters::new(TemplateButtonKind::Url)
                        .with_index(0)
                        .with_parameters(["J7K2"]),
                ),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_44() {
    use waxwing_meta::messages::{
        ButtonParameters, ComponentParameters, CouponCodeParameter, HeaderMedia,
        HeaderParameter, HeaderParameters, SendMessageRequest, TemplateButtonKind,
        TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/spring.jpg\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"copy_code\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"coupon_code\",\n            \"coupon_code\": \"SPRING25\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("spring_sale", "en_US")
            .with_components([
                ComponentParameters::Header(
                    HeaderParameters::new([
                        HeaderParameter::Image(
                            HeaderMedia::from_link("https://example.com/spring.jpg"),
                        ),
                    ]),
                ),
                ComponentParameters::Button(
                    ButtonParameters::new(TemplateButtonKind::CopyCode)
                        .with_index(0)
                        .with_parameters([CouponCodeParameter::new("SPRING25")]),
                ),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_45() {
    use waxwing_meta::messages::{
        BodyParameters, ButtonParameters, CarouselParameters, ComponentParameters,
        HeaderMedia, HeaderParameter, HeaderParameters, LimitedTimeOffer,
        LimitedTimeOfferParameter, LimitedTimeOfferParameters, PayloadParameter,
        ProductReference, SendMessageRequest, TemplateButtonKind, TemplateCard,
        TemplateContent, TextParameter,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_cards\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"parameter_name\": \"first_name\",\n            \"text\": \"Sample\"\n          }\n        ]\n      },\n      {\n        \"type\": \"limited_time_offer\",\n        \"parameters\": [\n          {\n            \"type\": \"limited_time_offer\",\n            \"limited_time_offer\": {\n              \"expiration_time_ms\": 1790000000000\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"carousel\",\n        \"cards\": [\n          {\n            \"card_index\": 0,\n            \"components\": [\n              {\n                \"type\": \"header\",\n                \"parameters\": [\n                  {\n                    \"type\": \"image\",\n                    \"image\": {\n                      \"id\": \"1013859600285441\"\n                    }\n                  }\n                ]\n              },\n              {\n                \"type\": \"button\",\n                \"sub_type\": \"quick_reply\",\n                \"index\": 0,\n                \"parameters\": [\n                  {\n                    \"type\": \"payload\",\n                    \"payload\": \"more-0\"\n                  }\n                ]\n              }\n            ]\n          },\n          {\n            \"card_index\": 1,\n            \"components\": [\n              {\n                \"type\": \"header\",\n                \"parameters\": [\n                  {\n                    \"type\": \"product\",\n                    \"product\": {\n                      \"product_retailer_id\": \"sku-42\",\n                      \"catalog_id\": \"194836987003835\"\n                    }\n                  }\n                ]\n              }\n            ]\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("spring_cards", "en_US")
            .with_components([
                ComponentParameters::Body(
                    BodyParameters::new([
                        TextParameter::new("Sample").with_parameter_name("first_name"),
                    ]),
                ),
                ComponentParameters::LimitedTimeOffer(
                    LimitedTimeOfferParameters::new([
                        LimitedTimeOfferParameter::new(
                            LimitedTimeOffer::new(1790000000000),
                        ),
                    ]),
                ),
                ComponentParameters::Carousel(
                    CarouselParameters::new([
                        TemplateCard::new(
                            0,
                            [
                                ComponentParameters::Header(
                                    HeaderParameters::new([
                                        HeaderParameter::Image(
                                            HeaderMedia::from_id("1013859600285441"),
                                        ),
                                    ]),
                                ),
                                ComponentParameters::Button(
                                    ButtonParameters::new(TemplateButtonKind::QuickReply)
                                        .with_index(0)
                                        .with_parameters([PayloadParameter::new("more-0")]),
                                ),
                            ],
                        ),
                        TemplateCard::new(
                            1,
                            [
                                HeaderParameters::new([
                                    ProductReference::new("sku-42", "194836987003835"),
                                ]),
                            ],
                        ),
                    ]),
                ),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_46() {
    use waxwing_meta::messages::{
        ButtonParameters, ProductSection, SendMessageRequest, TemplateButtonAction,
        TemplateButtonKind, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"catalog\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"catalog\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"thumbnail_product_retailer_id\": \"sku-42\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"mpm\",\n        \"index\": 1,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"thumbnail_product_retailer_id\": \"sku-42\",\n              \"sections\": [\n                {\n                  \"title\": \"New\",\n                  \"product_items\": [\n                    {\n                      \"product_retailer_id\": \"sku-42\"\n                    }\n                  ]\n                }\n              ]\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("catalog", "en_US")
            .with_components([
                ButtonParameters::new(TemplateButtonKind::Catalog)
                    .with_index(0)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_thumbnail_product_retailer_id("sku-42"),
                    ]),
                ButtonParameters::new(TemplateButtonKind::Mpm)
                    .with_index(1)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_thumbnail_product_retailer_id("sku-42")
                            .with_sections([
                                ProductSection::new(["sku-42"]).with_title("New"),
                            ]),
                    ]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_47() {
    use waxwing_meta::messages::{
        ButtonParameter, ButtonParameters, ComponentParameters, HeaderMedia,
        HeaderParameter, HeaderParameters, PayloadParameter, SendMessageRequest,
        TemplateButtonAction, TemplateButtonKind, TemplateContent, TtlMinutesParameter,
    };
    use serde_json::json;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"booking\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"flow\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"flow_token\": \"run-42\",\n              \"flow_action_data\": {\n                \"seats\": 2\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"voice_call\",\n        \"parameters\": [\n          {\n            \"type\": \"ttl_minutes\",\n            \"ttl_minutes\": 100\n          },\n          {\n            \"type\": \"payload\",\n            \"payload\": \"booking\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("booking", "en_US")
            .with_components([
                ComponentParameters::Header(
                    HeaderParameters::new([
                        HeaderParameter::Video(HeaderMedia::from_id("1013859600285441")),
                    ]),
                ),
                ComponentParameters::Button(
                    ButtonParameters::new(TemplateButtonKind::Flow)
                        .with_index(0)
                        .with_parameters([
                            TemplateButtonAction::new()
                                .with_flow_token("run-42")
                                .with_flow_action_data([("seats", json!(2))]),
                        ]),
                ),
                ComponentParameters::Button(
                    ButtonParameters::new(TemplateButtonKind::VoiceCall)
                        .with_parameters([
                            ButtonParameter::TtlMinutes(TtlMinutesParameter::new(100)),
                            ButtonParameter::Payload(PayloadParameter::new("booking")),
                        ]),
                ),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_48() {
    use waxwing_meta::messages::{
        AddressFields, ButtonParameters, OrderAmount, OrderContent, OrderCurrency,
        OrderDetails, OrderGoodsType, OrderItem, OrderPaymentType, OrderShipping,
        SendMessageRequest, TemplateButtonAction, TemplateButtonKind, TemplateContent,
        UpiIntentLink,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"order_details\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"order_details\": {\n                \"reference_id\": \"order-42\",\n                \"type\": \"digital-goods\",\n                \"payment_type\": \"upi\",\n                \"payment_configuration\": \"shop-upi\",\n                \"payment_settings\": [\n                  {\n                    \"type\": \"upi_intent_link\",\n                    \"upi_intent_link\": {\n                      \"link\": \"upi://pay?pa=shop@psp&pn=Shop&tr=42&am=210.00&cu=INR\"\n                    }\n                  }\n                ],\n                \"shipping_info\": {\n                  \"country\": \"IN\",\n                  \"addresses\": []\n                },\n                \"currency\": \"INR\",\n                \"total_amount\": {\n                  \"value\": 21000,\n                  \"offset\": 100\n                },\n                \"order\": {\n                  \"status\": \"pending\",\n                  \"items\": [\n                    {\n                      \"retailer_id\": \"sku-42\",\n                      \"name\": \"Ticket\",\n                      \"amount\": {\n                        \"value\": 10000,\n                        \"offset\": 100\n                      },\n                      \"quantity\": 2\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 20000,\n                    \"offset\": 100\n                  },\n                  \"tax\": {\n                    \"value\": 1000,\n                    \"offset\": 100,\n                    \"description\": \"GST\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("pay", "en_US")
            .with_components([
                ButtonParameters::new(TemplateButtonKind::OrderDetails)
                    .with_index(0)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_order_details(
                                OrderDetails::new(
                                        "order-42",
                                        OrderGoodsType::DigitalGoods,
                                        OrderCurrency::Inr,
                                        OrderAmount::new(21000, 100),
                                        OrderContent::new(
                                                [
                                                    OrderItem::new("Ticket", OrderAmount::new(10000, 100), 2)
                                                        .with_retailer_id("sku-42"),
                                                ],
                                                OrderAmount::new(20000, 100),
                                            )
                                            .with_tax(
                                                OrderAmount::new(1000, 100).with_description("GST"),
                                            ),
                                    )
                                    .with_payment_type(OrderPaymentType::Upi)
                                    .with_payment_configuration("shop-upi")
                                    .with_payment_settings([
                                        UpiIntentLink::new(
                                            "upi://pay?pa=shop@psp&pn=Shop&tr=42&am=210.00&cu=INR",
                                        ),
                                    ])
                                    .with_shipping_info(
                                        OrderShipping::new("IN", Vec::<AddressFields>::new()),
                                    ),
                            ),
                    ]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_49() {
    use waxwing_meta::messages::{
        OrderProgress, OrderProgressStatus, OrderStatusParameter, OrderStatusParameters,
        SendMessageRequest, TemplateContent, TemplateOrderStatusParameters,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"order_moved\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"order_status\",\n        \"parameters\": [\n          {\n            \"type\": \"order_status\",\n            \"order_status\": {\n              \"reference_id\": \"order-42\",\n              \"order\": {\n                \"status\": \"shipped\",\n                \"description\": \"Arrives on Friday\"\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("order_moved", "en_US")
            .with_components([
                TemplateOrderStatusParameters::new([
                    OrderStatusParameter::new(
                        OrderStatusParameters::new(
                            "order-42",
                            OrderProgress::new(OrderProgressStatus::Shipped)
                                .with_description("Arrives on Friday"),
                        ),
                    ),
                ]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_50() {
    use waxwing_meta::messages::{
        ButtonParameters, OrderAmount, OrderCurrency, PaymentRequest, RequestedCard,
        SendMessageRequest, TemplateButtonAction, TemplateButtonKind, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay_invoice\",\n    \"language\": {\n      \"code\": \"pt_BR\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"offsite_card_pay\",\n                  \"offsite_card_pay\": {\n                    \"last_four_digits\": \"0042\",\n                    \"credential_id\": \"card-7\"\n                  }\n                },\n                \"currency\": \"BRL\",\n                \"total_amount\": {\n                  \"value\": 1234,\n                  \"offset\": 100\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("pay_invoice", "pt_BR")
            .with_components([
                ButtonParameters::new(TemplateButtonKind::PaymentRequest)
                    .with_index(0)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_payment_request(
                                PaymentRequest::new(
                                        RequestedCard::new("0042").with_credential_id("card-7"),
                                    )
                                    .with_currency(OrderCurrency::Brl)
                                    .with_total_amount(OrderAmount::new(1234, 100)),
                            ),
                    ]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_51() {
    use waxwing_meta::messages::{
        Boleto, ButtonParameters, PaymentLink, PaymentRequest, RequestedPixCode,
        SendMessageRequest, TemplateButtonAction, TemplateButtonKind, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay_by_code\",\n    \"language\": {\n      \"code\": \"pt_BR\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"pix_dynamic_code\",\n                  \"pix_dynamic_code\": {\n                    \"code\": \"000201\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 1,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"boleto\",\n                  \"boleto\": {\n                    \"digitable_line\": \"00000\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 2,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"payment_link\",\n                  \"payment_link\": {\n                    \"uri\": \"https://example.com/pay/44\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("pay_by_code", "pt_BR")
            .with_components([
                ButtonParameters::new(TemplateButtonKind::PaymentRequest)
                    .with_index(0)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_payment_request(
                                PaymentRequest::new(RequestedPixCode::new("000201")),
                            ),
                    ]),
                ButtonParameters::new(TemplateButtonKind::PaymentRequest)
                    .with_index(1)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_payment_request(
                                PaymentRequest::new(Boleto::new("00000")),
                            ),
                    ]),
                ButtonParameters::new(TemplateButtonKind::PaymentRequest)
                    .with_index(2)
                    .with_parameters([
                        TemplateButtonAction::new()
                            .with_payment_request(
                                PaymentRequest::new(
                                    PaymentLink::new("https://example.com/pay/44"),
                                ),
                            ),
                    ]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_52() {
    use waxwing_meta::messages::{
        CurrencyValue, HeaderParameters, SendMessageRequest, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"currency\",\n            \"currency\": {\n              \"fallback_value\": \"$5.00\",\n              \"code\": \"USD\",\n              \"amount_1000\": 5000\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("sale", "en_US")
            .with_components([
                HeaderParameters::new([CurrencyValue::new("$5.00", "USD", 5000)]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_53() {
    use waxwing_meta::messages::{
        DateTimeValue, HeaderParameters, SendMessageRequest, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"reminder\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"date_time\",\n            \"date_time\": {\n              \"fallback_value\": \"September 21, 2026\"\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("reminder", "en_US")
            .with_components([
                HeaderParameters::new([DateTimeValue::new("September 21, 2026")]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_54() {
    use waxwing_meta::messages::{
        BodyParameters, GroupIdParameter, SendMessageRequest, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"group_invite\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"group_id\",\n            \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("group_invite", "en_US")
            .with_components([
                BodyParameters::new([
                    GroupIdParameter::new("Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx"),
                ]),
            ]),
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_55() {
    use waxwing_meta::messages::{
        ComponentParameters, HeaderParameters, SendMessageRequest, TapTarget,
        TapTargetParameter, TapTargetParameters, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"news\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"News\"\n          }\n        ]\n      },\n      {\n        \"type\": \"tap_target_configuration\",\n        \"parameters\": [\n          {\n            \"type\": \"tap_target_configuration\",\n            \"tap_target_configuration\": [\n              {\n                \"url\": \"https://example.com/news\",\n                \"title\": \"News\"\n              }\n            ]\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body = SendMessageRequest::to(
        "+15550001111",
        TemplateContent::new("news", "en_US")
            .with_components([
                ComponentParameters::Header(HeaderParameters::new(["News"])),
                ComponentParameters::TapTargetConfiguration(
                    TapTargetParameters::new([
                        TapTargetParameter::new([
                            TapTarget::new("https://example.com/news", "News"),
                        ]),
                    ]),
                ),
            ]),
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
    use waxwing_meta::messages::MarkReadRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"status\": \"read\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n}";
    let body = MarkReadRequest::new(
        "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
    );
    let answer = client.phone("106540352242922").mark_message_as_read(&body).await;
    waxwing_tests::answered(&sandbox, "mark_message_as_read", answer, Some(example));
}

#[tokio::test]
async fn mark_message_as_read_is_answered_2() {
    use waxwing_meta::messages::{MarkReadRequest, TypingIndicator};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"status\": \"read\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n  \"typing_indicator\": {\n    \"type\": \"text\"\n  }\n}";
    let body = MarkReadRequest::new(
            "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
        )
        .with_typing_indicator(TypingIndicator::new());
    let answer = client.phone("106540352242922").mark_message_as_read(&body).await;
    waxwing_tests::answered(&sandbox, "mark_message_as_read", answer, Some(example));
}

#[test]
fn send_marketing_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::messages::MarketingMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"individual\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\",\n      \"policy\": \"deterministic\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"gif\",\n            \"gif\": {\n              \"id\": \"1013859600285441\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"Sample\"\n          }\n        ]\n      }\n    ]\n  },\n  \"product_policy\": \"CLOUD_API_FALLBACK\",\n  \"message_activity_sharing\": true,\n  \"bid_spec\": {\n    \"per_message_bid_multiplier\": 1.2\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::messages::MarketingMessageRequest,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"context\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  },\n  \"biz_opaque_callback_data\": \"campaign-7\",\n  \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    }\n  },\n  \"product_policy\": \"STRICT\"\n}",
    );
}

#[test]
fn send_marketing_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::SendMessageResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"contacts\": [\n    {\n      \"input\": \"+15550001111\",\n      \"wa_id\": \"15550001111\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"message_status\": \"accepted\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn send_marketing_message_is_answered() {
    use waxwing_meta::messages::{
        BodyParameters, ComponentParameters, HeaderMedia, HeaderParameter,
        HeaderParameters, MarketingMessageRequest, MessageBid, ProductPolicy,
        TemplateContent, TemplateLanguage, TemplateLanguagePolicy,
    };
    use waxwing_meta::shared::RecipientType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"individual\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\",\n      \"policy\": \"deterministic\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"gif\",\n            \"gif\": {\n              \"id\": \"1013859600285441\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"Sample\"\n          }\n        ]\n      }\n    ]\n  },\n  \"product_policy\": \"CLOUD_API_FALLBACK\",\n  \"message_activity_sharing\": true,\n  \"bid_spec\": {\n    \"per_message_bid_multiplier\": 1.2\n  }\n}";
    let body = MarketingMessageRequest::to(
            "+15550001111",
            TemplateContent::new(
                    "spring_sale",
                    TemplateLanguage::new("en_US")
                        .with_policy(TemplateLanguagePolicy::Deterministic),
                )
                .with_components([
                    ComponentParameters::Header(
                        HeaderParameters::new([
                            HeaderParameter::Gif(
                                HeaderMedia::from_id("1013859600285441"),
                            ),
                        ]),
                    ),
                    ComponentParameters::Body(BodyParameters::new(["Sample"])),
                ]),
        )
        .with_recipient_type(RecipientType::Individual)
        .with_product_policy(ProductPolicy::CloudApiFallback)
        .with_message_activity_sharing(true)
        .with_bid_spec(MessageBid::new().with_per_message_bid_multiplier(1.2));
    let answer = client.phone("106540352242922").send_marketing_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_marketing_message", answer, Some(example));
}

#[tokio::test]
async fn send_marketing_message_is_answered_2() {
    use waxwing_meta::messages::{
        MarketingMessageRequest, ProductPolicy, TemplateContent,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"context\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  },\n  \"biz_opaque_callback_data\": \"campaign-7\",\n  \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    }\n  },\n  \"product_policy\": \"STRICT\"\n}";
    let body = MarketingMessageRequest::to_recipient(
            "US.13491208655302741918",
            TemplateContent::new("spring_sale", "en_US"),
        )
        .with_context("wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=")
        .with_biz_opaque_callback_data("campaign-7")
        .with_recipient_identity_key_hash("DF2lS5v2W6x=")
        .with_product_policy(ProductPolicy::Strict);
    let answer = client.phone("106540352242922").send_marketing_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_marketing_message", answer, Some(example));
}

#[test]
fn send_encrypted_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::messages::SendEncryptedMessage,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"encrypted_contents\": \"eyJhbGciOiIuLi4ifQ.AAAA.AAAA.AAAA.AAAA\"\n}",
    );
}

#[test]
fn send_encrypted_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::messages::EncryptedMessageResponse,
    >("{\n  \"encrypted_contents\": \"eyJhbGciOiIuLi4ifQ.AAAA.AAAA.AAAA.AAAA\"\n}");
}

#[tokio::test]
async fn send_encrypted_message_is_answered() {
    use waxwing_meta::messages::SendEncryptedMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"encrypted_contents\": \"eyJhbGciOiIuLi4ifQ.AAAA.AAAA.AAAA.AAAA\"\n}";
    let body = SendEncryptedMessage::new("eyJhbGciOiIuLi4ifQ.AAAA.AAAA.AAAA.AAAA");
    let answer = client.phone("106540352242922").send_encrypted_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_encrypted_message", answer, Some(example));
}

#[test]
fn exchange_oauth_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::oauth::OauthToken,
    >(
        "{\n  \"access_token\": \"EXAMPLE-TOKEN\",\n  \"token_type\": \"bearer\",\n  \"expires_in\": 5183944\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::oauth::OauthToken,
    >("{\n  \"access_token\": \"EXAMPLE-APP-TOKEN\",\n  \"token_type\": \"bearer\"\n}");
}

#[tokio::test]
async fn exchange_oauth_code_is_answered() {
    use waxwing_meta::oauth::{ExchangeOauthCodeQuery, OauthGrantType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ExchangeOauthCodeQuery::new("670843887433847", "EXAMPLE-SECRET")
        .with_code("EXAMPLE-CODE")
        .with_grant_type(OauthGrantType::ClientCredentials);
    waxwing_tests::writes(
        &query,
        "{\n  \"client_id\": \"670843887433847\",\n  \"client_secret\": \"EXAMPLE-SECRET\",\n  \"code\": \"EXAMPLE-CODE\",\n  \"grant_type\": \"client_credentials\"\n}",
    );
    let answer = client.exchange_oauth_code(&query).await;
    waxwing_tests::answered(&sandbox, "exchange_oauth_code", answer, None);
}

#[test]
fn get_official_business_account_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::OfficialBusinessAccount,
    >(
        "{\n  \"oba_status\": \"PENDING\",\n  \"status_message\": \"The application is in review.\"\n}",
    );
}

#[tokio::test]
async fn get_official_business_account_is_answered() {
    use waxwing_meta::official_business_account::GetOfficialBusinessAccountQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetOfficialBusinessAccountQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client
        .phone("106540352242922")
        .get_official_business_account(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_official_business_account", answer, None);
}

#[test]
fn submit_official_business_account_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::official_business_account::SubmitOfficialBusinessAccount,
    >(
        "{\n  \"business_website_url\": \"https://example.com/\",\n  \"primary_country_of_operation\": \"United States\",\n  \"primary_language\": \"English\",\n  \"parent_business_or_brand\": \"Example Group\",\n  \"supporting_links\": [\n    \"https://example.com/press/1\",\n    \"https://example.com/press/2\"\n  ],\n  \"additional_supporting_information\": \"Known for things for the house.\"\n}",
    );
}

#[test]
fn submit_official_business_account_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn submit_official_business_account_is_answered() {
    use waxwing_meta::official_business_account::SubmitOfficialBusinessAccount;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"business_website_url\": \"https://example.com/\",\n  \"primary_country_of_operation\": \"United States\",\n  \"primary_language\": \"English\",\n  \"parent_business_or_brand\": \"Example Group\",\n  \"supporting_links\": [\n    \"https://example.com/press/1\",\n    \"https://example.com/press/2\"\n  ],\n  \"additional_supporting_information\": \"Known for things for the house.\"\n}";
    let body = SubmitOfficialBusinessAccount::new(
            "https://example.com/",
            "United States",
        )
        .with_primary_language("English")
        .with_parent_business_or_brand("Example Group")
        .with_supporting_links([
            "https://example.com/press/1",
            "https://example.com/press/2",
        ])
        .with_additional_supporting_information("Known for things for the house.");
    let answer = client
        .phone("106540352242922")
        .submit_official_business_account(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "submit_official_business_account",
        answer,
        Some(example),
    );
}

#[test]
fn list_payment_configurations_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::ListPaymentConfigurationsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"payment_configurations\": [\n        {\n          \"configuration_name\": \"example-gateway\",\n          \"merchant_category_code\": {\n            \"code\": \"5411\",\n            \"description\": \"Grocery stores\"\n          },\n          \"purpose_code\": {\n            \"code\": \"03\",\n            \"description\": \"Travel\"\n          },\n          \"status\": \"Active\",\n          \"provider_mid\": \"mid-42\",\n          \"provider_name\": \"razorpay\",\n          \"created_timestamp\": 1767225600,\n          \"updated_timestamp\": 1767225600\n        },\n        {\n          \"configuration_name\": \"example-upi\",\n          \"merchant_category_code\": {\n            \"code\": \"5411\",\n            \"description\": \"Grocery stores\"\n          },\n          \"purpose_code\": {\n            \"code\": \"03\",\n            \"description\": \"Travel\"\n          },\n          \"status\": \"Needs_Testing\",\n          \"merchant_vpa\": \"shop@upi\",\n          \"created_timestamp\": 1767225600,\n          \"updated_timestamp\": 1767225600\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_payment_configurations_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.waba("102290129340398").list_payment_configurations().await;
    waxwing_tests::answered(&sandbox, "list_payment_configurations", answer, None);
}

#[test]
fn get_payment_configuration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::GetPaymentConfigurationResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"configuration_name\": \"example-gateway\",\n      \"merchant_category_code\": {\n        \"code\": \"5411\",\n        \"description\": \"Grocery stores\"\n      },\n      \"purpose_code\": {\n        \"code\": \"03\",\n        \"description\": \"Travel\"\n      },\n      \"status\": \"Active\",\n      \"provider_mid\": \"mid-42\",\n      \"provider_name\": \"razorpay\",\n      \"created_timestamp\": 1767225600,\n      \"updated_timestamp\": 1767225600\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_payment_configuration_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_payment_configuration("example-gateway")
        .await;
    waxwing_tests::answered(&sandbox, "get_payment_configuration", answer, None);
}

#[test]
fn update_payment_configuration_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::UpdatePaymentConfiguration,
    >("{\n  \"data_endpoint_url\": \"https://example.com/payments\"\n}");
}

#[test]
fn update_payment_configuration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_payment_configuration_is_answered() {
    use waxwing_meta::payments::UpdatePaymentConfiguration;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"data_endpoint_url\": \"https://example.com/payments\"\n}";
    let body = UpdatePaymentConfiguration::new("https://example.com/payments");
    let answer = client
        .waba("102290129340398")
        .update_payment_configuration("example-gateway", &body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "update_payment_configuration",
        answer,
        Some(example),
    );
}

#[test]
fn create_payment_configuration_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::CreatePaymentConfiguration,
    >(
        "{\n  \"configuration_name\": \"example-gateway\",\n  \"provider_name\": \"razorpay\",\n  \"purpose_code\": \"03\",\n  \"merchant_category_code\": \"5411\",\n  \"redirect_url\": \"https://example.com/connected\",\n  \"data_endpoint_url\": \"https://example.com/payments\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::payments::CreatePaymentConfiguration,
    >(
        "{\n  \"configuration_name\": \"example-upi\",\n  \"provider_name\": \"upi_vpa\",\n  \"purpose_code\": \"03\",\n  \"merchant_category_code\": \"5411\",\n  \"merchant_vpa\": \"shop@upi\"\n}",
    );
}

#[test]
fn create_payment_configuration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::PaymentConfigurationCreated,
    >(
        "{\n  \"success\": true,\n  \"oauth_url\": \"https://example.com/oauth?state=42\",\n  \"expiration\": 1767225600\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::payments::PaymentConfigurationCreated,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn create_payment_configuration_is_answered() {
    use waxwing_meta::payments::{CreatePaymentConfiguration, PaymentProvider};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-gateway\",\n  \"provider_name\": \"razorpay\",\n  \"purpose_code\": \"03\",\n  \"merchant_category_code\": \"5411\",\n  \"redirect_url\": \"https://example.com/connected\",\n  \"data_endpoint_url\": \"https://example.com/payments\"\n}";
    let body = CreatePaymentConfiguration::new(
            "example-gateway",
            PaymentProvider::Razorpay,
        )
        .with_purpose_code("03")
        .with_merchant_category_code("5411")
        .with_redirect_url("https://example.com/connected")
        .with_data_endpoint_url("https://example.com/payments");
    let answer = client
        .waba("102290129340398")
        .create_payment_configuration(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "create_payment_configuration",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn create_payment_configuration_is_answered_2() {
    use waxwing_meta::payments::{CreatePaymentConfiguration, PaymentProvider};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-upi\",\n  \"provider_name\": \"upi_vpa\",\n  \"purpose_code\": \"03\",\n  \"merchant_category_code\": \"5411\",\n  \"merchant_vpa\": \"shop@upi\"\n}";
    let body = CreatePaymentConfiguration::new("example-upi", PaymentProvider::UpiVpa)
        .with_purpose_code("03")
        .with_merchant_category_code("5411")
        .with_merchant_vpa("shop@upi");
    let answer = client
        .waba("102290129340398")
        .create_payment_configuration(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "create_payment_configuration",
        answer,
        Some(example),
    );
}

#[test]
fn delete_payment_configuration_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::DeletePaymentConfiguration,
    >("{\n  \"configuration_name\": \"example-gateway\"\n}");
}

#[test]
fn delete_payment_configuration_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_payment_configuration_is_answered() {
    use waxwing_meta::payments::DeletePaymentConfiguration;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-gateway\"\n}";
    let body = DeletePaymentConfiguration::new("example-gateway");
    let answer = client
        .waba("102290129340398")
        .delete_payment_configuration(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "delete_payment_configuration",
        answer,
        Some(example),
    );
}

#[test]
fn generate_payment_oauth_link_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::GeneratePaymentOauthLink,
    >(
        "{\n  \"configuration_name\": \"example-gateway\",\n  \"redirect_url\": \"https://example.com/connected\"\n}",
    );
}

#[test]
fn generate_payment_oauth_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::PaymentOauthLink,
    >(
        "{\n  \"oauth_url\": \"https://example.com/oauth?state=42\",\n  \"expiration\": 1767225600\n}",
    );
}

#[tokio::test]
async fn generate_payment_oauth_link_is_answered() {
    use waxwing_meta::payments::GeneratePaymentOauthLink;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-gateway\",\n  \"redirect_url\": \"https://example.com/connected\"\n}";
    let body = GeneratePaymentOauthLink::new(
        "example-gateway",
        "https://example.com/connected",
    );
    let answer = client.waba("102290129340398").generate_payment_oauth_link(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "generate_payment_oauth_link",
        answer,
        Some(example),
    );
}

#[test]
fn get_payment_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::payments::PaymentLookup,
    >(
        "{\n  \"payments\": [\n    {\n      \"reference_id\": \"order-42\",\n      \"status\": \"captured\",\n      \"currency\": \"INR\",\n      \"amount\": {\n        \"value\": 21000,\n        \"offset\": 100\n      },\n      \"transactions\": [\n        {\n          \"id\": \"order_ABC123\",\n          \"pg_transaction_id\": \"pay_ABC123\",\n          \"type\": \"razorpay\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1767225600,\n          \"updated_timestamp\": 1767225660,\n          \"amount\": {\n            \"value\": 21000,\n            \"offset\": 100\n          },\n          \"currency\": \"INR\",\n          \"method\": {\n            \"type\": \"upi\"\n          },\n          \"refunds\": [\n            {\n              \"id\": \"rfnd_ABC123\",\n              \"amount\": {\n                \"value\": 1000,\n                \"offset\": 100\n              },\n              \"speed_processed\": \"instant\",\n              \"status\": \"success\",\n              \"created_timestamp\": 1767229200,\n              \"updated_timestamp\": 1767229260\n            }\n          ]\n        }\n      ],\n      \"receipt\": \"receipt-42\",\n      \"notes\": {\n        \"shelf\": \"7\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::payments::PaymentLookup,
    >(
        "{\n  \"payments\": [\n    {\n      \"reference_id\": \"order-42\",\n      \"status\": \"pending\",\n      \"currency\": \"INR\",\n      \"amount\": {\n        \"value\": 21000,\n        \"offset\": 100\n      }\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_payment_status_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_payment_status("example-gateway", "order-42")
        .await;
    waxwing_tests::answered(&sandbox, "get_payment_status", answer, None);
}

#[test]
fn list_phone_numbers_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::ListPhoneNumbersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"106540352242922\",\n      \"display_phone_number\": \"+1 555-000-2222\",\n      \"verified_name\": \"Example Shop\",\n      \"quality_rating\": \"GREEN\",\n      \"code_verification_status\": \"VERIFIED\",\n      \"platform_type\": \"CLOUD_API\",\n      \"throughput\": {\n        \"level\": \"STANDARD\"\n      },\n      \"last_onboarded_time\": \"2026-01-06T23:05:12+0000\",\n      \"webhook_configuration\": {\n        \"application\": \"https://example.com/webhooks\"\n      }\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_phone_numbers_is_answered() {
    use waxwing_meta::phone_numbers::ListPhoneNumbersQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListPhoneNumbersQuery::new()
        .with_fields("id")
        .with_filtering(
            r#"[{"field":"account_mode","operator":"EQUAL","value":"LIVE"}]"#,
        )
        .with_sort("last_onboarded_time.desc")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"filtering\": \"[{\\\"field\\\":\\\"account_mode\\\",\\\"operator\\\":\\\"EQUAL\\\",\\\"value\\\":\\\"LIVE\\\"}]\",\n  \"sort\": \"last_onboarded_time.desc\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_phone_numbers(&query).await;
    waxwing_tests::answered(&sandbox, "list_phone_numbers", answer, None);
}

#[test]
fn create_phone_number_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::CreatePhoneNumber,
    >(
        "{\n  \"cc\": \"1\",\n  \"phone_number\": \"5550002222\",\n  \"verified_name\": \"Example Shop\"\n}",
    );
}

#[test]
fn create_phone_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::CreatedPhoneNumber,
    >("{\n  \"id\": \"106540352242922\"\n}");
}

#[tokio::test]
async fn create_phone_number_is_answered() {
    use waxwing_meta::phone_numbers::CreatePhoneNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"cc\": \"1\",\n  \"phone_number\": \"5550002222\",\n  \"verified_name\": \"Example Shop\"\n}";
    let body = CreatePhoneNumber::new("1", "5550002222", "Example Shop");
    let answer = client.waba("102290129340398").create_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "create_phone_number", answer, Some(example));
}

#[test]
fn get_phone_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::BusinessPhoneNumber,
    >(
        "{\n  \"id\": \"106540352242922\",\n  \"display_phone_number\": \"+1 555-000-2222\",\n  \"verified_name\": \"Example Shop\",\n  \"status\": \"CONNECTED\",\n  \"quality_rating\": \"GREEN\",\n  \"quality_score\": {\n    \"score\": \"GREEN\"\n  },\n  \"code_verification_status\": \"VERIFIED\",\n  \"name_status\": \"APPROVED\",\n  \"platform_type\": \"CLOUD_API\",\n  \"throughput\": {\n    \"level\": \"STANDARD\"\n  },\n  \"account_mode\": \"LIVE\",\n  \"is_official_business_account\": false,\n  \"is_pin_enabled\": true,\n  \"is_on_biz_app\": false,\n  \"messaging_limit_tier\": \"TIER_1K\",\n  \"whatsapp_business_manager_messaging_limit\": \"TIER_2K\",\n  \"country_dial_code\": \"1\",\n  \"username\": \"example.shop\"\n}",
    );
}

#[tokio::test]
async fn get_phone_number_is_answered() {
    use waxwing_meta::phone_numbers::GetPhoneNumberQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetPhoneNumberQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.phone("106540352242922").get_phone_number(&query).await;
    waxwing_tests::answered(&sandbox, "get_phone_number", answer, None);
}

#[test]
fn update_phone_number_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::UpdatePhoneNumber,
    >("{\n  \"pin\": \"123456\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::UpdatePhoneNumber,
    >(
        "{\n  \"webhook_configuration\": {\n    \"override_callback_uri\": \"https://example.com/webhooks/shop\",\n    \"verify_token\": \"my-verify-word\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::UpdatePhoneNumber,
    >("{\n  \"webhook_configuration\": {\n    \"override_callback_uri\": \"\"\n  }\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::UpdatePhoneNumber,
    >("{\n  \"search_visibility\": \"HIDDEN\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::UpdatePhoneNumber,
    >("{\n  \"new_display_name\": \"Example Shop North\"\n}");
}

#[test]
fn update_phone_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_phone_number_is_answered() {
    use waxwing_meta::phone_numbers::UpdatePhoneNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"pin\": \"123456\"\n}";
    let body = UpdatePhoneNumber::new().with_pin("123456");
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_2() {
    use waxwing_meta::phone_numbers::{CallbackOverride, UpdatePhoneNumber};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"webhook_configuration\": {\n    \"override_callback_uri\": \"https://example.com/webhooks/shop\",\n    \"verify_token\": \"my-verify-word\"\n  }\n}";
    let body = UpdatePhoneNumber::new()
        .with_webhook_configuration(
            CallbackOverride::new("https://example.com/webhooks/shop")
                .with_verify_token("my-verify-word"),
        );
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_3() {
    use waxwing_meta::phone_numbers::UpdatePhoneNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"webhook_configuration\": {\n    \"override_callback_uri\": \"\"\n  }\n}";
    let body = UpdatePhoneNumber::new().with_webhook_configuration("");
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_4() {
    use waxwing_meta::phone_numbers::UpdatePhoneNumber;
    use waxwing_meta::shared::SearchVisibility;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"search_visibility\": \"HIDDEN\"\n}";
    let body = UpdatePhoneNumber::new().with_search_visibility(SearchVisibility::Hidden);
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_5() {
    use waxwing_meta::phone_numbers::UpdatePhoneNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"new_display_name\": \"Example Shop North\"\n}";
    let body = UpdatePhoneNumber::new().with_new_display_name("Example Shop North");
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[test]
fn register_phone_number_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::RegisterPhoneNumber,
    >("{\n  \"messaging_product\": \"whatsapp\",\n  \"pin\": \"123456\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::RegisterPhoneNumber,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"pin\": \"123456\",\n  \"data_localization_region\": \"DE\",\n  \"backup\": {\n    \"password\": \"backup-password\",\n    \"data\": \"YmFja3Vw\"\n  }\n}",
    );
}

#[test]
fn register_phone_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn register_phone_number_is_answered() {
    use waxwing_meta::phone_numbers::RegisterPhoneNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"pin\": \"123456\"\n}";
    let body = RegisterPhoneNumber::new("123456");
    let answer = client.phone("106540352242922").register_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "register_phone_number", answer, Some(example));
}

#[tokio::test]
async fn register_phone_number_is_answered_2() {
    use waxwing_meta::phone_numbers::{RegisterPhoneNumber, RegistrationBackup};
    use waxwing_meta::shared::DataLocalizationRegion;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"pin\": \"123456\",\n  \"data_localization_region\": \"DE\",\n  \"backup\": {\n    \"password\": \"backup-password\",\n    \"data\": \"YmFja3Vw\"\n  }\n}";
    let body = RegisterPhoneNumber::new("123456")
        .with_data_localization_region(DataLocalizationRegion::Germany)
        .with_backup(RegistrationBackup::new("backup-password", "YmFja3Vw"));
    let answer = client.phone("106540352242922").register_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "register_phone_number", answer, Some(example));
}

#[test]
fn deregister_phone_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn deregister_phone_number_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.phone("106540352242922").deregister_phone_number().await;
    waxwing_tests::answered(&sandbox, "deregister_phone_number", answer, None);
}

#[test]
fn request_verification_code_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::RequestVerificationCode,
    >("{\n  \"code_method\": \"SMS\",\n  \"language\": \"en_US\"\n}");
}

#[test]
fn request_verification_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn request_verification_code_is_answered() {
    use waxwing_meta::phone_numbers::{RequestVerificationCode, VerificationCodeMethod};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code_method\": \"SMS\",\n  \"language\": \"en_US\"\n}";
    let body = RequestVerificationCode::new(VerificationCodeMethod::Sms, "en_US");
    let answer = client.phone("106540352242922").request_verification_code(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "request_verification_code",
        answer,
        Some(example),
    );
}

#[test]
fn verify_code_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::VerifyCode,
    >("{\n  \"code\": \"123456\"\n}");
}

#[test]
fn verify_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::VerifyCodeResponse,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn verify_code_is_answered() {
    use waxwing_meta::phone_numbers::VerifyCode;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code\": \"123456\"\n}";
    let body = VerifyCode::new("123456");
    let answer = client.phone("106540352242922").verify_code(&body).await;
    waxwing_tests::answered(&sandbox, "verify_code", answer, Some(example));
}

#[test]
fn get_health_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::NodeHealth,
    >(
        "{\n  \"id\": \"106540352242922\",\n  \"health_status\": {\n    \"can_send_message\": \"LIMITED\",\n    \"entities\": [\n      {\n        \"entity_type\": \"PHONE_NUMBER\",\n        \"id\": \"106540352242922\",\n        \"can_send_message\": \"LIMITED\",\n        \"additional_info\": [\n          \"The display name is not approved yet.\"\n        ]\n      },\n      {\n        \"entity_type\": \"WABA\",\n        \"id\": \"102290129340398\",\n        \"can_send_message\": \"AVAILABLE\"\n      },\n      {\n        \"entity_type\": \"MESSAGE_TEMPLATE\",\n        \"id\": \"594425479261596\",\n        \"can_send_message\": \"BLOCKED\",\n        \"errors\": [\n          {\n            \"error_code\": 141002,\n            \"error_description\": \"The template is not approved.\",\n            \"possible_solution\": \"Wait for the review.\"\n          }\n        ]\n      }\n    ]\n  }\n}",
    );
}

#[tokio::test]
async fn get_health_status_is_answered() {
    use waxwing_meta::phone_numbers::GetHealthStatusQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetHealthStatusQuery::new();
    waxwing_tests::writes(&query, "{\n  \"fields\": \"health_status\"\n}");
    let answer = client.get_health_status("106540352242922", &query).await;
    waxwing_tests::answered(&sandbox, "get_health_status", answer, None);
}

#[test]
fn get_whatsapp_account_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::BusinessPhoneNumber,
    >(
        "{\n  \"id\": \"1906385232743451\",\n  \"display_phone_number\": \"+1 555-000-2222\",\n  \"verified_name\": \"Example Shop\",\n  \"status\": \"CONNECTED\",\n  \"quality_rating\": \"GREEN\",\n  \"country_code\": \"US\",\n  \"country_dial_code\": \"1\",\n  \"code_verification_status\": \"VERIFIED\",\n  \"name_status\": \"APPROVED\",\n  \"messaging_limit_tier\": \"TIER_1K\",\n  \"account_mode\": \"LIVE\",\n  \"is_official_business_account\": false\n}",
    );
}

#[tokio::test]
async fn get_whatsapp_account_number_is_answered() {
    use waxwing_meta::phone_numbers::GetWhatsappAccountNumberQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetWhatsappAccountNumberQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_whatsapp_account_number("1906385232743451", &query).await;
    waxwing_tests::answered(&sandbox, "get_whatsapp_account_number", answer, None);
}

#[test]
fn sync_smb_app_data_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::SyncSmbAppData,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"sync_type\": \"smb_app_state_sync\"\n}",
    );
}

#[test]
fn sync_smb_app_data_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::phone_numbers::SyncSmbAppDataResponse,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n}",
    );
}

#[tokio::test]
async fn sync_smb_app_data_is_answered() {
    use waxwing_meta::phone_numbers::{SmbSyncType, SyncSmbAppData};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"sync_type\": \"smb_app_state_sync\"\n}";
    let body = SyncSmbAppData::new(SmbSyncType::Contacts);
    let answer = client.phone("106540352242922").sync_smb_app_data(&body).await;
    waxwing_tests::answered(&sandbox, "sync_smb_app_data", answer, Some(example));
}

#[test]
fn add_preverified_number_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::AddPreverifiedNumber,
    >("{\n  \"phone_number\": \"+15550002222\"\n}");
}

#[test]
fn add_preverified_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::PreverifiedNumberAdded,
    >("{\n  \"id\": \"106540352242999\"\n}");
}

#[tokio::test]
async fn add_preverified_number_is_answered() {
    use waxwing_meta::preverified_numbers::AddPreverifiedNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"phone_number\": \"+15550002222\"\n}";
    let body = AddPreverifiedNumber::new("+15550002222");
    let answer = client.business("506914307656634").add_preverified_number(&body).await;
    waxwing_tests::answered(&sandbox, "add_preverified_number", answer, Some(example));
}

#[test]
fn list_preverified_numbers_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::ListPreverifiedNumbersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"106540352242999\",\n      \"phone_number\": \"+15550002222\",\n      \"code_verification_status\": \"VERIFIED\",\n      \"code_verification_time\": \"2026-01-15T10:30:00+0000\",\n      \"verification_expiry_time\": \"2026-04-15T10:30:00+0000\",\n      \"owner_business\": {\n        \"id\": \"506914307656634\",\n        \"name\": \"Example Shop\"\n      }\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::ListPreverifiedNumbersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"106540352242999\",\n      \"display_phone_number\": \"+1 555-000-2222\",\n      \"country_prefix\": 1,\n      \"verification_status\": \"VERIFIED\",\n      \"availability_status\": \"AVAILABLE\",\n      \"created_time\": \"2026-01-15T10:30:00+0000\",\n      \"last_updated\": \"2026-01-16T10:30:00+0000\",\n      \"supported_features\": [\n        \"MESSAGING\",\n        \"TEMPLATES\"\n      ],\n      \"country_code\": \"US\",\n      \"region\": \"CA\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_preverified_numbers_is_answered() {
    use waxwing_meta::preverified_numbers::{
        ListPreverifiedNumbersQuery, PreverifiedNumberAvailability,
        PreverifiedNumberVerification,
    };
    use waxwing_meta::shared::CodeVerificationStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListPreverifiedNumbersQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx")
        .with_code_verification_status(CodeVerificationStatus::Verified)
        .with_phone_number("+15550002222")
        .with_verification_status(PreverifiedNumberVerification::Verified)
        .with_availability_status(PreverifiedNumberAvailability::Available)
        .with_country_code("US");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\",\n  \"code_verification_status\": \"VERIFIED\",\n  \"phone_number\": \"+15550002222\",\n  \"verification_status\": \"VERIFIED\",\n  \"availability_status\": \"AVAILABLE\",\n  \"country_code\": \"US\"\n}",
    );
    let answer = client
        .business("506914307656634")
        .list_preverified_numbers(&query)
        .await;
    waxwing_tests::answered(&sandbox, "list_preverified_numbers", answer, None);
}

#[test]
fn share_preverified_number_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::SharePreverifiedNumber,
    >(
        "{\n  \"preverified_id\": \"106540352242999\",\n  \"partner_business_id\": \"506914307656635\"\n}",
    );
}

#[test]
fn share_preverified_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn share_preverified_number_is_answered() {
    use waxwing_meta::preverified_numbers::SharePreverifiedNumber;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"preverified_id\": \"106540352242999\",\n  \"partner_business_id\": \"506914307656635\"\n}";
    let body = SharePreverifiedNumber::new("106540352242999", "506914307656635");
    let answer = client
        .business("506914307656634")
        .share_preverified_number(&body)
        .await;
    waxwing_tests::answered(&sandbox, "share_preverified_number", answer, Some(example));
}

#[test]
fn unshare_preverified_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn unshare_preverified_number_is_answered() {
    use waxwing_meta::preverified_numbers::UnsharePreverifiedNumberQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = UnsharePreverifiedNumberQuery::new("106540352242999", "506914307656635");
    waxwing_tests::writes(
        &query,
        "{\n  \"preverified_id\": \"106540352242999\",\n  \"partner_business_id\": \"506914307656635\"\n}",
    );
    let answer = client
        .business("506914307656634")
        .unshare_preverified_number(&query)
        .await;
    waxwing_tests::answered(&sandbox, "unshare_preverified_number", answer, None);
}

#[test]
fn get_preverified_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::PreverifiedNumber,
    >(
        "{\n  \"id\": \"106540352242999\",\n  \"country_prefix\": 1,\n  \"display_phone_number\": \"+1 555-000-2222\",\n  \"is_input_id_valid\": true\n}",
    );
}

#[tokio::test]
async fn get_preverified_number_is_answered() {
    use waxwing_meta::preverified_numbers::GetPreverifiedNumberQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetPreverifiedNumberQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_preverified_number("106540352242999", &query).await;
    waxwing_tests::answered(&sandbox, "get_preverified_number", answer, None);
}

#[test]
fn delete_preverified_number_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_preverified_number_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.delete_preverified_number("106540352242999").await;
    waxwing_tests::answered(&sandbox, "delete_preverified_number", answer, None);
}

#[test]
fn list_preverified_number_partners_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"506914307656635\",\n      \"name\": \"Example Bakery\",\n      \"created_time\": \"2026-01-15T10:30:00+0000\",\n      \"verification_status\": \"verified\",\n      \"timezone_id\": 1,\n      \"two_factor_type\": \"none\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_preverified_number_partners_is_answered() {
    use waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListPreverifiedNumberPartnersQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client
        .list_preverified_number_partners("106540352242999", &query)
        .await;
    waxwing_tests::answered(&sandbox, "list_preverified_number_partners", answer, None);
}

#[test]
fn request_preverified_code_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::RequestPreverifiedCode,
    >("{\n  \"code_method\": \"SMS\",\n  \"language\": \"en_US\"\n}");
}

#[test]
fn request_preverified_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn request_preverified_code_is_answered() {
    use waxwing_meta::preverified_numbers::{
        PreverifiedCodeMethod, RequestPreverifiedCode,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code_method\": \"SMS\",\n  \"language\": \"en_US\"\n}";
    let body = RequestPreverifiedCode::new(PreverifiedCodeMethod::Sms, "en_US");
    let answer = client.request_preverified_code("106540352242999", &body).await;
    waxwing_tests::answered(&sandbox, "request_preverified_code", answer, Some(example));
}

#[test]
fn verify_preverified_code_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::VerifyPreverifiedCode,
    >("{\n  \"code\": \"123456\"\n}");
}

#[test]
fn verify_preverified_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::preverified_numbers::PreverifiedCodeVerified,
    >("{\n  \"success\": true,\n  \"id\": \"106540352242999\"\n}");
}

#[tokio::test]
async fn verify_preverified_code_is_answered() {
    use waxwing_meta::preverified_numbers::VerifyPreverifiedCode;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code\": \"123456\"\n}";
    let body = VerifyPreverifiedCode::new("123456");
    let answer = client.verify_preverified_code("106540352242999", &body).await;
    waxwing_tests::answered(&sandbox, "verify_preverified_code", answer, Some(example));
}

#[test]
fn list_qr_codes_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::qr_codes::ListQrCodesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"code\": \"ANED2T5QRU7HG1\",\n      \"prefilled_message\": \"Tell me more\",\n      \"deep_link_url\": \"https://wa.me/message/ANED2T5QRU7HG1\",\n      \"creation_time\": 1767225600\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_qr_codes_is_answered() {
    use waxwing_meta::qr_codes::ListQrCodesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListQrCodesQuery::new()
        .with_fields("id")
        .with_code("ANED2T5QRU7HG1")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"code\": \"ANED2T5QRU7HG1\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.phone("106540352242922").list_qr_codes(&query).await;
    waxwing_tests::answered(&sandbox, "list_qr_codes", answer, None);
}

#[test]
fn create_or_update_qr_code_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::qr_codes::CreateOrUpdateQrCode,
    >(
        "{\n  \"prefilled_message\": \"Tell me more\",\n  \"generate_qr_image\": \"PNG\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::qr_codes::CreateOrUpdateQrCode,
    >(
        "{\n  \"code\": \"ANED2T5QRU7HG1\",\n  \"prefilled_message\": \"Tell me about the offer\"\n}",
    );
}

#[test]
fn create_or_update_qr_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::qr_codes::QrCode,
    >(
        "{\n  \"code\": \"ANED2T5QRU7HG1\",\n  \"prefilled_message\": \"Tell me more\",\n  \"deep_link_url\": \"https://wa.me/message/ANED2T5QRU7HG1\",\n  \"qr_image_url\": \"https://example.com/qr.png\"\n}",
    );
}

#[tokio::test]
async fn create_or_update_qr_code_is_answered() {
    use waxwing_meta::qr_codes::{CreateOrUpdateQrCode, QrImageFormat};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"prefilled_message\": \"Tell me more\",\n  \"generate_qr_image\": \"PNG\"\n}";
    let body = CreateOrUpdateQrCode::new("Tell me more")
        .with_generate_qr_image(QrImageFormat::Png);
    let answer = client.phone("106540352242922").create_or_update_qr_code(&body).await;
    waxwing_tests::answered(&sandbox, "create_or_update_qr_code", answer, Some(example));
}

#[tokio::test]
async fn create_or_update_qr_code_is_answered_2() {
    use waxwing_meta::qr_codes::CreateOrUpdateQrCode;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code\": \"ANED2T5QRU7HG1\",\n  \"prefilled_message\": \"Tell me about the offer\"\n}";
    let body = CreateOrUpdateQrCode::new("Tell me about the offer")
        .with_code("ANED2T5QRU7HG1");
    let answer = client.phone("106540352242922").create_or_update_qr_code(&body).await;
    waxwing_tests::answered(&sandbox, "create_or_update_qr_code", answer, Some(example));
}

#[test]
fn get_qr_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::qr_codes::GetQrCodeResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"code\": \"ANED2T5QRU7HG1\",\n      \"prefilled_message\": \"Tell me more\",\n      \"deep_link_url\": \"https://wa.me/message/ANED2T5QRU7HG1\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_qr_code_is_answered() {
    use waxwing_meta::qr_codes::GetQrCodeQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetQrCodeQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client
        .phone("106540352242922")
        .get_qr_code("ANED2T5QRU7HG1", &query)
        .await;
    waxwing_tests::answered(&sandbox, "get_qr_code", answer, None);
}

#[test]
fn delete_qr_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_qr_code_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.phone("106540352242922").delete_qr_code("ANED2T5QRU7HG1").await;
    waxwing_tests::answered(&sandbox, "delete_qr_code", answer, None);
}

#[test]
fn get_settings_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::settings::PhoneNumberSettings,
    >(
        "{\n  \"calling\": {\n    \"status\": \"ENABLED\",\n    \"call_icon_visibility\": \"DEFAULT\",\n    \"call_icons\": {\n      \"restrict_to_user_countries\": [\n        \"US\",\n        \"BR\"\n      ]\n    },\n    \"call_hours\": {\n      \"status\": \"ENABLED\",\n      \"timezone_id\": \"America/Manaus\",\n      \"weekly_operating_hours\": [\n        {\n          \"day_of_week\": \"MONDAY\",\n          \"open_time\": \"0400\",\n          \"close_time\": \"1020\"\n        },\n        {\n          \"day_of_week\": \"TUESDAY\",\n          \"open_time\": \"0108\",\n          \"close_time\": \"1020\"\n        }\n      ],\n      \"holiday_schedule\": [\n        {\n          \"date\": \"2026-12-25\",\n          \"start_time\": \"0000\",\n          \"end_time\": \"2359\"\n        }\n      ]\n    },\n    \"callback_permission_status\": \"ENABLED\",\n    \"srtp_key_exchange_protocol\": \"DTLS\",\n    \"sip\": {\n      \"status\": \"ENABLED\",\n      \"servers\": [\n        {\n          \"hostname\": \"sip.example.com\",\n          \"port\": 5061,\n          \"request_uri_user_params\": {\n            \"KEY1\": \"VALUE1\"\n          },\n          \"app_id\": 670843887433847,\n          \"sip_user_password\": \"example-password\"\n        }\n      ]\n    },\n    \"restrictions\": {\n      \"restrictions_list\": [\n        {\n          \"type\": \"RESTRICTED_BUSINESS_INITIATED_CALLING\",\n          \"reason\": \"Low quality\",\n          \"expiration\": 1788888888\n        }\n      ]\n    }\n  },\n  \"user_identity_change\": {\n    \"enable_identity_key_check\": true\n  },\n  \"storage_configuration\": {\n    \"status\": \"DEFAULT\"\n  }\n}",
    );
}

#[tokio::test]
async fn get_settings_is_answered() {
    use waxwing_meta::settings::GetSettingsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetSettingsQuery::new()
        .with_include_sip_credentials(true)
        .with_fields("id");
    waxwing_tests::writes(
        &query,
        "{\n  \"include_sip_credentials\": true,\n  \"fields\": \"id\"\n}",
    );
    let answer = client.phone("106540352242922").get_settings(&query).await;
    waxwing_tests::answered(&sandbox, "get_settings", answer, None);
}

#[test]
fn update_settings_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::settings::UpdateSettings,
    >(
        "{\n  \"calling\": {\n    \"status\": \"ENABLED\",\n    \"call_icon_visibility\": \"DEFAULT\",\n    \"call_hours\": {\n      \"status\": \"ENABLED\",\n      \"timezone_id\": \"America/Manaus\",\n      \"weekly_operating_hours\": [\n        {\n          \"day_of_week\": \"MONDAY\",\n          \"open_time\": \"0800\",\n          \"close_time\": \"1800\"\n        }\n      ],\n      \"holiday_schedule\": [\n        {\n          \"date\": \"2026-12-25\",\n          \"start_time\": \"0000\",\n          \"end_time\": \"2359\"\n        }\n      ]\n    },\n    \"callback_permission_status\": \"ENABLED\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::settings::UpdateSettings,
    >(
        "{\n  \"calling\": {\n    \"voicemail\": {\n      \"status\": \"ENABLED\",\n      \"triggers\": [\n        \"REJECT\",\n        \"TIMEOUT\"\n      ],\n      \"audio\": {\n        \"default\": {\n          \"announcement_media_id\": 1000000000000009,\n          \"timeout_seconds\": 15\n        }\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::settings::UpdateSettings,
    >(
        "{\n  \"calling\": {\n    \"sip\": {\n      \"status\": \"ENABLED\",\n      \"servers\": [\n        {\n          \"hostname\": \"sip.example.com\",\n          \"port\": 5061,\n          \"request_uri_user_params\": {\n            \"KEY1\": \"VALUE1\"\n          }\n        }\n      ],\n      \"webhook_delivery\": \"ENABLED\"\n    },\n    \"srtp_key_exchange_protocol\": \"SDES\",\n    \"audio\": {\n      \"additional_codecs\": [\n        \"PCMA\",\n        \"PCMU\"\n      ]\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::settings::UpdateSettings,
    >(
        "{\n  \"user_identity_change\": {\n    \"enable_identity_key_check\": true\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::settings::UpdateSettings,
    >(
        "{\n  \"payload_encryption\": {\n    \"status\": \"ENABLED\",\n    \"client_encryption_key\": \"a2V5\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::settings::UpdateSettings,
    >(
        "{\n  \"storage_configuration\": {\n    \"status\": \"IN_COUNTRY_STORAGE_ENABLED\",\n    \"data_localization_region\": \"DE\",\n    \"retention_minutes\": 60\n  }\n}",
    );
}

#[test]
fn update_settings_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_settings_is_answered() {
    use waxwing_meta::settings::{CallIconVisibility, CallingSettings, UpdateSettings};
    use waxwing_meta::shared::{
        CallHours, DayOfWeek, HolidayHours, OperatingHours, SettingStatus,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"calling\": {\n    \"status\": \"ENABLED\",\n    \"call_icon_visibility\": \"DEFAULT\",\n    \"call_hours\": {\n      \"status\": \"ENABLED\",\n      \"timezone_id\": \"America/Manaus\",\n      \"weekly_operating_hours\": [\n        {\n          \"day_of_week\": \"MONDAY\",\n          \"open_time\": \"0800\",\n          \"close_time\": \"1800\"\n        }\n      ],\n      \"holiday_schedule\": [\n        {\n          \"date\": \"2026-12-25\",\n          \"start_time\": \"0000\",\n          \"end_time\": \"2359\"\n        }\n      ]\n    },\n    \"callback_permission_status\": \"ENABLED\"\n  }\n}";
    let body = UpdateSettings::calling(
        CallingSettings::new()
            .with_status(SettingStatus::Enabled)
            .with_call_icon_visibility(CallIconVisibility::Default)
            .with_call_hours(
                CallHours::new(
                        SettingStatus::Enabled,
                        "America/Manaus",
                        [OperatingHours::new(DayOfWeek::Monday, "0800", "1800")],
                    )
                    .with_holiday_schedule([
                        HolidayHours::new("2026-12-25", "0000", "2359"),
                    ]),
            )
            .with_callback_permission_status(SettingStatus::Enabled),
    );
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_2() {
    use waxwing_meta::settings::{
        CallingSettings, UpdateSettings, VoicemailAnnouncement, VoicemailAudio,
        VoicemailSettings, VoicemailTrigger,
    };
    use waxwing_meta::shared::SettingStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"calling\": {\n    \"voicemail\": {\n      \"status\": \"ENABLED\",\n      \"triggers\": [\n        \"REJECT\",\n        \"TIMEOUT\"\n      ],\n      \"audio\": {\n        \"default\": {\n          \"announcement_media_id\": 1000000000000009,\n          \"timeout_seconds\": 15\n        }\n      }\n    }\n  }\n}";
    let body = UpdateSettings::calling(
        CallingSettings::new()
            .with_voicemail(
                VoicemailSettings::new(SettingStatus::Enabled)
                    .with_triggers([VoicemailTrigger::Reject, VoicemailTrigger::Timeout])
                    .with_audio(
                        VoicemailAudio::new()
                            .with_default(
                                VoicemailAnnouncement::new(1000000000000009_i64)
                                    .with_timeout_seconds(15),
                            ),
                    ),
            ),
    );
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_3() {
    use waxwing_meta::settings::{
        CallAudioSettings, CallCodec, CallingSettings, SipSettings, SrtpKeyExchange,
        UpdateSettings,
    };
    use waxwing_meta::shared::{SettingStatus, SipServer};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"calling\": {\n    \"sip\": {\n      \"status\": \"ENABLED\",\n      \"servers\": [\n        {\n          \"hostname\": \"sip.example.com\",\n          \"port\": 5061,\n          \"request_uri_user_params\": {\n            \"KEY1\": \"VALUE1\"\n          }\n        }\n      ],\n      \"webhook_delivery\": \"ENABLED\"\n    },\n    \"srtp_key_exchange_protocol\": \"SDES\",\n    \"audio\": {\n      \"additional_codecs\": [\n        \"PCMA\",\n        \"PCMU\"\n      ]\n    }\n  }\n}";
    let body = UpdateSettings::calling(
        CallingSettings::new()
            .with_srtp_key_exchange_protocol(SrtpKeyExchange::Sdes)
            .with_sip(
                SipSettings::new(
                        SettingStatus::Enabled,
                        [
                            SipServer::new("sip.example.com")
                                .with_port(5061)
                                .with_request_uri_user_params([("KEY1", "VALUE1")]),
                        ],
                    )
                    .with_webhook_delivery(SettingStatus::Enabled),
            )
            .with_audio(
                CallAudioSettings::new()
                    .with_additional_codecs([CallCodec::Pcma, CallCodec::Pcmu]),
            ),
    );
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_4() {
    use waxwing_meta::settings::{UpdateSettings, UserIdentityChange};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"user_identity_change\": {\n    \"enable_identity_key_check\": true\n  }\n}";
    let body = UpdateSettings::user_identity_change(UserIdentityChange::new(true));
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_5() {
    use waxwing_meta::settings::{PayloadEncryption, UpdateSettings};
    use waxwing_meta::shared::SettingStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"payload_encryption\": {\n    \"status\": \"ENABLED\",\n    \"client_encryption_key\": \"a2V5\"\n  }\n}";
    let body = UpdateSettings::payload_encryption(
        PayloadEncryption::new(SettingStatus::Enabled).with_client_encryption_key("a2V5"),
    );
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_6() {
    use waxwing_meta::settings::{StorageConfiguration, StorageStatus, UpdateSettings};
    use waxwing_meta::shared::DataLocalizationRegion;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"storage_configuration\": {\n    \"status\": \"IN_COUNTRY_STORAGE_ENABLED\",\n    \"data_localization_region\": \"DE\",\n    \"retention_minutes\": 60\n  }\n}";
    let body = UpdateSettings::storage_configuration(
        StorageConfiguration::new(StorageStatus::InCountryEnabled)
            .with_data_localization_region(DataLocalizationRegion::Germany)
            .with_retention_minutes(60),
    );
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[test]
fn list_signups_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::ListSignupsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"1122334455667788\",\n      \"waba_id\": \"102290129340398\",\n      \"status\": \"ACTIVE\",\n      \"signup_message\": \"Get our offers\",\n      \"confirmation_message\": \"Welcome! Your code is {{promo_code}}.\",\n      \"privacy_policy_url\": \"https://example.com/privacy\",\n      \"promo_code\": \"HELLO10\",\n      \"display_name\": \"Example offers\",\n      \"website_url\": \"https://example.com\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_signups_is_answered() {
    use waxwing_meta::signups::ListSignupsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListSignupsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_signups(&query).await;
    waxwing_tests::answered(&sandbox, "list_signups", answer, None);
}

#[test]
fn create_signup_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::CreateSignup,
    >(
        "{\n  \"signup_message\": \"Get our offers\",\n  \"confirmation_message\": \"Welcome! Your code is {{promo_code}}.\",\n  \"privacy_policy_url\": \"https://example.com/privacy\",\n  \"website_url\": \"https://example.com\",\n  \"promo_code\": \"HELLO10\",\n  \"display_name\": \"Example offers\",\n  \"policy\": {\n    \"tos\": \"https://example.com/terms\",\n    \"accepted\": true\n  }\n}",
    );
}

#[test]
fn create_signup_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::SignupSaved,
    >("{\n  \"id\": \"1122334455667788\"\n}");
}

#[tokio::test]
async fn create_signup_is_answered() {
    use waxwing_meta::signups::{CreateSignup, SignupPolicy};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"signup_message\": \"Get our offers\",\n  \"confirmation_message\": \"Welcome! Your code is {{promo_code}}.\",\n  \"privacy_policy_url\": \"https://example.com/privacy\",\n  \"website_url\": \"https://example.com\",\n  \"promo_code\": \"HELLO10\",\n  \"display_name\": \"Example offers\",\n  \"policy\": {\n    \"tos\": \"https://example.com/terms\",\n    \"accepted\": true\n  }\n}";
    let body = CreateSignup::new(
            "Get our offers",
            "Welcome! Your code is {{promo_code}}.",
            "https://example.com/privacy",
        )
        .with_website_url("https://example.com")
        .with_promo_code("HELLO10")
        .with_display_name("Example offers")
        .with_policy(SignupPolicy::new("https://example.com/terms", true));
    let answer = client.waba("102290129340398").create_signup(&body).await;
    waxwing_tests::answered(&sandbox, "create_signup", answer, Some(example));
}

#[test]
fn get_signup_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::Signup,
    >(
        "{\n  \"id\": \"1122334455667788\",\n  \"waba_id\": \"102290129340398\",\n  \"status\": \"ACTIVE\",\n  \"signup_message\": \"Get our offers\",\n  \"confirmation_message\": \"Welcome! Your code is {{promo_code}}.\",\n  \"privacy_policy_url\": \"https://example.com/privacy\",\n  \"promo_code\": \"HELLO10\",\n  \"display_name\": \"Example offers\",\n  \"website_url\": \"https://example.com\"\n}",
    );
}

#[tokio::test]
async fn get_signup_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.get_signup("1122334455667788").await;
    waxwing_tests::answered(&sandbox, "get_signup", answer, None);
}

#[test]
fn update_signup_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::UpdateSignup,
    >("{\n  \"status\": \"DISABLED\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::signups::UpdateSignup,
    >(
        "{\n  \"signup_message\": \"Get our news\",\n  \"confirmation_message\": \"Welcome!\"\n}",
    );
}

#[test]
fn update_signup_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_signup_is_answered() {
    use waxwing_meta::signups::{SignupStatus, UpdateSignup};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"status\": \"DISABLED\"\n}";
    let body = UpdateSignup::new().with_status(SignupStatus::Disabled);
    let answer = client.update_signup("1122334455667788", &body).await;
    waxwing_tests::answered(&sandbox, "update_signup", answer, Some(example));
}

#[tokio::test]
async fn update_signup_is_answered_2() {
    use waxwing_meta::signups::UpdateSignup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"signup_message\": \"Get our news\",\n  \"confirmation_message\": \"Welcome!\"\n}";
    let body = UpdateSignup::new()
        .with_signup_message("Get our news")
        .with_confirmation_message("Welcome!");
    let answer = client.update_signup("1122334455667788", &body).await;
    waxwing_tests::answered(&sandbox, "update_signup", answer, Some(example));
}

#[test]
fn list_messaging_customer_bases_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::ListCustomerBasesResponse,
    >(
        "{\n  \"messaging_customer_bases\": [\n    {\n      \"id\": \"3344556677889900\",\n      \"name\": \"Newsletter\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_messaging_customer_bases_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_messaging_customer_bases()
        .await;
    waxwing_tests::answered(&sandbox, "list_messaging_customer_bases", answer, None);
}

#[test]
fn create_messaging_customer_base_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::CreateCustomerBase,
    >("{\n  \"messaging_customer_base_name\": \"Newsletter\"\n}");
}

#[test]
fn create_messaging_customer_base_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::CreatedCustomerBase,
    >("{\n  \"messaging_customer_base_id\": \"3344556677889900\"\n}");
}

#[tokio::test]
async fn create_messaging_customer_base_is_answered() {
    use waxwing_meta::signups::CreateCustomerBase;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_customer_base_name\": \"Newsletter\"\n}";
    let body = CreateCustomerBase::new("Newsletter");
    let answer = client
        .business("506914307656634")
        .create_messaging_customer_base(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "create_messaging_customer_base",
        answer,
        Some(example),
    );
}

#[test]
fn get_default_messaging_customer_base_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::DefaultCustomerBase,
    >(
        "{\n  \"default_messaging_customer_base_id\": \"3344556677889900\",\n  \"updated_time\": \"2026-11-05T10:00:00+0000\"\n}",
    );
}

#[tokio::test]
async fn get_default_messaging_customer_base_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_default_messaging_customer_base()
        .await;
    waxwing_tests::answered(
        &sandbox,
        "get_default_messaging_customer_base",
        answer,
        None,
    );
}

#[test]
fn set_default_messaging_customer_base_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::SetDefaultCustomerBase,
    >("{\n  \"messaging_customer_base_id\": \"3344556677889900\"\n}");
}

#[test]
fn set_default_messaging_customer_base_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::signups::DefaultCustomerBase,
    >(
        "{\n  \"default_messaging_customer_base_id\": \"3344556677889900\",\n  \"updated_time\": \"2026-11-05T10:00:00+0000\"\n}",
    );
}

#[tokio::test]
async fn set_default_messaging_customer_base_is_answered() {
    use waxwing_meta::signups::SetDefaultCustomerBase;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_customer_base_id\": \"3344556677889900\"\n}";
    let body = SetDefaultCustomerBase::new("3344556677889900");
    let answer = client
        .waba("102290129340398")
        .set_default_messaging_customer_base(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_default_messaging_customer_base",
        answer,
        Some(example),
    );
}

#[test]
fn create_solution_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::CreateSolution,
    >(
        "{\n  \"solution_name\": \"Example Solution\",\n  \"partner_app_id\": \"670843887433848\",\n  \"owner_permissions\": [\n    \"MESSAGING\"\n  ],\n  \"partner_permissions\": [\n    \"MESSAGING\"\n  ]\n}",
    );
}

#[test]
fn create_solution_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SolutionCreated,
    >("{\n  \"solution_id\": \"1234567890123456\"\n}");
}

#[tokio::test]
async fn create_solution_is_answered() {
    use waxwing_meta::solutions::{CreateSolution, SolutionGrant};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_name\": \"Example Solution\",\n  \"partner_app_id\": \"670843887433848\",\n  \"owner_permissions\": [\n    \"MESSAGING\"\n  ],\n  \"partner_permissions\": [\n    \"MESSAGING\"\n  ]\n}";
    let body = CreateSolution::new(
        "Example Solution",
        "670843887433848",
        [SolutionGrant::Messaging],
        [SolutionGrant::Messaging],
    );
    let answer = client.app("670843887433847").create_solution(&body).await;
    waxwing_tests::answered(&sandbox, "create_solution", answer, Some(example));
}

#[test]
fn list_app_solutions_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::ListSolutionsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"1234567890123456\",\n      \"name\": \"Example Solution\",\n      \"status\": \"ACTIVE\",\n      \"status_for_pending_request\": \"NONE\",\n      \"owner_app\": {\n        \"id\": \"670843887433847\",\n        \"name\": \"Example App\"\n      },\n      \"owner_permissions\": [\n        \"MESSAGING\"\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_app_solutions_is_answered() {
    use waxwing_meta::solutions::{ListAppSolutionsQuery, SolutionRole};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListAppSolutionsQuery::new()
        .with_role(SolutionRole::Owner)
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"role\": \"OWNER\",\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.app("670843887433847").list_app_solutions(&query).await;
    waxwing_tests::answered(&sandbox, "list_app_solutions", answer, None);
}

#[test]
fn list_waba_solutions_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::ListSolutionsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"1234567890123456\",\n      \"name\": \"Example Solution\",\n      \"status\": \"ACTIVE\",\n      \"status_for_pending_request\": \"NONE\",\n      \"owner_app\": {\n        \"id\": \"670843887433847\",\n        \"name\": \"Example App\"\n      },\n      \"owner_permissions\": [\n        \"MESSAGING\"\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_waba_solutions_is_answered() {
    use waxwing_meta::solutions::ListWabaSolutionsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListWabaSolutionsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_waba_solutions(&query).await;
    waxwing_tests::answered(&sandbox, "list_waba_solutions", answer, None);
}

#[test]
fn get_solution_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::Solution,
    >(
        "{\n  \"id\": \"1234567890123456\",\n  \"name\": \"Example Solution\",\n  \"status\": \"ACTIVE\",\n  \"status_for_pending_request\": \"NONE\",\n  \"owner_app\": {\n    \"id\": \"670843887433847\",\n    \"name\": \"Example App\"\n  },\n  \"owner_permissions\": [\n    \"MESSAGING\"\n  ]\n}",
    );
}

#[tokio::test]
async fn get_solution_is_answered() {
    use waxwing_meta::solutions::GetSolutionQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetSolutionQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_solution("1234567890123456", &query).await;
    waxwing_tests::answered(&sandbox, "get_solution", answer, None);
}

#[test]
fn get_solution_access_token_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SolutionAccessToken,
    >("{\n  \"access_token\": \"EXAMPLE-TOKEN\",\n  \"expires_at\": 1767225600\n}");
}

#[tokio::test]
async fn get_solution_access_token_is_answered() {
    use waxwing_meta::solutions::GetSolutionAccessTokenQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetSolutionAccessTokenQuery::new("506914307656635");
    waxwing_tests::writes(&query, "{\n  \"business_id\": \"506914307656635\"\n}");
    let answer = client.get_solution_access_token("1234567890123456", &query).await;
    waxwing_tests::answered(&sandbox, "get_solution_access_token", answer, None);
}

#[test]
fn accept_solution_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::AcceptSolution,
    >("{\n  \"partner_app_id\": \"670843887433848\"\n}");
}

#[test]
fn accept_solution_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SolutionAccepted,
    >(
        "{\n  \"solution_id\": \"1234567890123456\",\n  \"partner_status\": \"ACCEPTED\",\n  \"success\": true,\n  \"message\": \"Accepted.\",\n  \"update_time\": \"2026-01-15T10:30:00+0000\"\n}",
    );
}

#[tokio::test]
async fn accept_solution_is_answered() {
    use waxwing_meta::solutions::AcceptSolution;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"partner_app_id\": \"670843887433848\"\n}";
    let body = AcceptSolution::new("670843887433848");
    let answer = client.accept_solution("1234567890123456", &body).await;
    waxwing_tests::answered(&sandbox, "accept_solution", answer, Some(example));
}

#[test]
fn reject_solution_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::RejectSolution,
    >(
        "{\n  \"request_type\": \"PARTNERSHIP_REQUEST\",\n  \"rejection_reason\": \"Not our market\",\n  \"partner_app_id\": \"670843887433848\"\n}",
    );
}

#[test]
fn reject_solution_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SolutionRejected,
    >(
        "{\n  \"success\": true,\n  \"solution_id\": \"1234567890123456\",\n  \"rejected_request_type\": \"PARTNERSHIP_REQUEST\",\n  \"rejection_timestamp\": \"2026-01-15T10:30:00+0000\",\n  \"partner_app_id\": \"670843887433848\"\n}",
    );
}

#[tokio::test]
async fn reject_solution_is_answered() {
    use waxwing_meta::solutions::{RejectSolution, SolutionRequestType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"request_type\": \"PARTNERSHIP_REQUEST\",\n  \"rejection_reason\": \"Not our market\",\n  \"partner_app_id\": \"670843887433848\"\n}";
    let body = RejectSolution::new(SolutionRequestType::PartnershipRequest)
        .with_rejection_reason("Not our market")
        .with_partner_app_id("670843887433848");
    let answer = client.reject_solution("1234567890123456", &body).await;
    waxwing_tests::answered(&sandbox, "reject_solution", answer, Some(example));
}

#[test]
fn send_deactivation_request_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::RequestDeactivation,
    >("{\n  \"reason\": \"No longer needed\"\n}");
}

#[test]
fn send_deactivation_request_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::DeactivationRequested,
    >(
        "{\n  \"success\": true,\n  \"message\": \"Sent.\",\n  \"request_id\": \"deactivation-42\"\n}",
    );
}

#[tokio::test]
async fn send_deactivation_request_is_answered() {
    use waxwing_meta::solutions::RequestDeactivation;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"reason\": \"No longer needed\"\n}";
    let body = RequestDeactivation::new().with_reason("No longer needed");
    let answer = client.send_deactivation_request("1234567890123456", &body).await;
    waxwing_tests::answered(
        &sandbox,
        "send_deactivation_request",
        answer,
        Some(example),
    );
}

#[test]
fn accept_deactivation_request_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::Solution,
    >(
        "{\n  \"id\": \"1234567890123456\",\n  \"name\": \"Example Solution\",\n  \"status\": \"DEACTIVATED\",\n  \"status_for_pending_request\": \"NONE\",\n  \"owner_app\": {\n    \"id\": \"670843887433847\",\n    \"name\": \"Example App\"\n  },\n  \"owner_permissions\": [\n    \"MESSAGING\"\n  ]\n}",
    );
}

#[tokio::test]
async fn accept_deactivation_request_is_answered() {
    use waxwing_meta::solutions::AcceptDeactivationRequestQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = AcceptDeactivationRequestQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.accept_deactivation_request("1234567890123456", &query).await;
    waxwing_tests::answered(&sandbox, "accept_deactivation_request", answer, None);
}

#[test]
fn reject_deactivation_request_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::RejectDeactivation,
    >("{\n  \"reject_deactivation_request\": true\n}");
}

#[test]
fn reject_deactivation_request_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::Solution,
    >(
        "{\n  \"id\": \"1234567890123456\",\n  \"name\": \"Example Solution\",\n  \"status\": \"ACTIVE\",\n  \"status_for_pending_request\": \"NONE\",\n  \"owner_app\": {\n    \"id\": \"670843887433847\",\n    \"name\": \"Example App\"\n  },\n  \"owner_permissions\": [\n    \"MESSAGING\"\n  ]\n}",
    );
}

#[tokio::test]
async fn reject_deactivation_request_is_answered() {
    use waxwing_meta::solutions::{RejectDeactivation, RejectDeactivationRequestQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"reject_deactivation_request\": true\n}";
    let body = RejectDeactivation::new(true);
    let query = RejectDeactivationRequestQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client
        .reject_deactivation_request("1234567890123456", &body, &query)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "reject_deactivation_request",
        answer,
        Some(example),
    );
}

#[test]
fn set_solution_migration_intent_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SetMigrationIntent,
    >("{\n  \"solution_id\": \"1234567890123456\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SetMigrationIntent,
    >(
        "{\n  \"solution_id\": \"1234567890123456\",\n  \"app_id\": \"670843887433847\",\n  \"migration_intent\": \"SCHEDULE_MIGRATION\",\n  \"target_solution_id\": \"1234567890123457\",\n  \"migration_reason\": \"New partner\",\n  \"scheduled_migration_time\": \"2026-12-01T10:00:00+0000\"\n}",
    );
}

#[test]
fn set_solution_migration_intent_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::MigrationIntentSet,
    >(
        "{\n  \"success\": true,\n  \"migration_intent_id\": \"2345678901234567\",\n  \"status\": \"PENDING\",\n  \"estimated_completion_time\": \"2026-12-01T12:00:00+0000\"\n}",
    );
}

#[tokio::test]
async fn set_solution_migration_intent_is_answered() {
    use waxwing_meta::solutions::SetMigrationIntent;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_id\": \"1234567890123456\"\n}";
    let body = SetMigrationIntent::new("1234567890123456");
    let answer = client
        .waba("102290129340398")
        .set_solution_migration_intent(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_solution_migration_intent",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn set_solution_migration_intent_is_answered_2() {
    use waxwing_meta::solutions::{MigrationIntentAction, SetMigrationIntent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_id\": \"1234567890123456\",\n  \"app_id\": \"670843887433847\",\n  \"migration_intent\": \"SCHEDULE_MIGRATION\",\n  \"target_solution_id\": \"1234567890123457\",\n  \"migration_reason\": \"New partner\",\n  \"scheduled_migration_time\": \"2026-12-01T10:00:00+0000\"\n}";
    let body = SetMigrationIntent::new("1234567890123456")
        .with_app_id("670843887433847")
        .with_migration_intent(MigrationIntentAction::ScheduleMigration)
        .with_target_solution_id("1234567890123457")
        .with_migration_reason("New partner")
        .with_scheduled_migration_time("2026-12-01T10:00:00+0000");
    let answer = client
        .waba("102290129340398")
        .set_solution_migration_intent(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_solution_migration_intent",
        answer,
        Some(example),
    );
}

#[test]
fn get_migration_intent_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::MigrationIntent,
    >("{\n  \"id\": \"2345678901234567\",\n  \"status\": \"INITIATED\"\n}");
}

#[tokio::test]
async fn get_migration_intent_is_answered() {
    use waxwing_meta::solutions::GetMigrationIntentQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetMigrationIntentQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_migration_intent("2345678901234567", &query).await;
    waxwing_tests::answered(&sandbox, "get_migration_intent", answer, None);
}

#[test]
fn create_obo_mobility_intent_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::CreateOboMobilityIntent,
    >(
        "{\n  \"solution_id\": \"1234567890123456\",\n  \"intent_type\": \"INITIATE_TRANSFER\",\n  \"mobility_reason\": \"New partner\",\n  \"scheduled_execution_time\": \"2026-12-01T10:00:00+0000\",\n  \"metadata\": {\n    \"ticket\": \"42\"\n  }\n}",
    );
}

#[test]
fn create_obo_mobility_intent_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::OboMobilityIntentCreated,
    >(
        "{\n  \"success\": true,\n  \"mobility_intent_id\": \"3456789012345678\",\n  \"status\": \"PENDING\",\n  \"estimated_completion_time\": \"2026-12-01T12:00:00+0000\",\n  \"approval_required\": true,\n  \"next_steps\": [\n    \"Wait for the approval\"\n  ]\n}",
    );
}

#[tokio::test]
async fn create_obo_mobility_intent_is_answered() {
    use serde_json::json;
    use waxwing_meta::solutions::{CreateOboMobilityIntent, OboIntentType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_id\": \"1234567890123456\",\n  \"intent_type\": \"INITIATE_TRANSFER\",\n  \"mobility_reason\": \"New partner\",\n  \"scheduled_execution_time\": \"2026-12-01T10:00:00+0000\",\n  \"metadata\": {\n    \"ticket\": \"42\"\n  }\n}";
    let body = CreateOboMobilityIntent::new(
            "1234567890123456",
            OboIntentType::InitiateTransfer,
        )
        .with_mobility_reason("New partner")
        .with_scheduled_execution_time("2026-12-01T10:00:00+0000")
        .with_metadata(json!({ "ticket" : "42" }));
    let answer = client.waba("102290129340398").create_obo_mobility_intent(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "create_obo_mobility_intent",
        answer,
        Some(example),
    );
}

#[test]
fn set_obo_mobility_intent_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::SetOboMobilityIntent,
    >(
        "{\n  \"waba_id\": \"102290129340398\",\n  \"solution_id\": \"1234567890123456\",\n  \"app_id\": \"670843887433847\"\n}",
    );
}

#[test]
fn set_obo_mobility_intent_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::OboMobilityIntentSet,
    >("{\n  \"success\": true,\n  \"intent_id\": \"3456789012345678\"\n}");
}

#[tokio::test]
async fn set_obo_mobility_intent_is_answered() {
    use waxwing_meta::solutions::SetOboMobilityIntent;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"waba_id\": \"102290129340398\",\n  \"solution_id\": \"1234567890123456\",\n  \"app_id\": \"670843887433847\"\n}";
    let body = SetOboMobilityIntent::new("102290129340398")
        .with_solution_id("1234567890123456")
        .with_app_id("670843887433847");
    let answer = client.waba("102290129340398").set_obo_mobility_intent(&body).await;
    waxwing_tests::answered(&sandbox, "set_obo_mobility_intent", answer, Some(example));
}

#[test]
fn get_obo_mobility_intent_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::OboMobilityIntent,
    >(
        "{\n  \"id\": \"3456789012345678\",\n  \"waba\": {\n    \"id\": \"102290129340398\",\n    \"name\": \"Example Shop\",\n    \"audiences\": [\n      \"customers\"\n    ],\n    \"schedules\": [\n      {\n        \"day_of_week\": \"MONDAY\",\n        \"open_time\": \"09:00\",\n        \"close_time\": \"17:00\"\n      }\n    ],\n    \"dcc_config\": {\n      \"enabled\": true,\n      \"policy_url\": \"https://example.com/policy\"\n    }\n  },\n  \"solution\": {\n    \"id\": \"1234567890123456\",\n    \"name\": \"Example Solution\",\n    \"status\": \"ACTIVE\",\n    \"status_for_pending_request\": \"NONE\",\n    \"owner_app\": {\n      \"id\": \"670843887433847\",\n      \"name\": \"Example App\"\n    },\n    \"owner_permissions\": [\n      \"MESSAGING\"\n    ]\n  },\n  \"status\": \"PENDING\",\n  \"created_time\": \"2026-01-15T10:30:00+0000\",\n  \"updated_time\": \"2026-01-15T10:30:00+0000\"\n}",
    );
}

#[tokio::test]
async fn get_obo_mobility_intent_is_answered() {
    use waxwing_meta::solutions::GetOboMobilityIntentQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetOboMobilityIntentQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_obo_mobility_intent("3456789012345678", &query).await;
    waxwing_tests::answered(&sandbox, "get_obo_mobility_intent", answer, None);
}

#[test]
fn list_in_progress_onbehalf_requests_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::solutions::ListOnBehalfRequestsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"4567890123456789\",\n      \"status\": \"IN_PROGRESS\",\n      \"business_owned_object\": \"102290129340398\",\n      \"receiving_business\": {\n        \"id\": \"506914307656634\",\n        \"name\": \"Example Shop\"\n      },\n      \"requesting_business\": {\n        \"id\": \"506914307656635\",\n        \"name\": \"Example Bakery\"\n      }\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_in_progress_onbehalf_requests_is_answered() {
    use waxwing_meta::solutions::ListInProgressOnbehalfRequestsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListInProgressOnbehalfRequestsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client
        .waba("102290129340398")
        .list_in_progress_onbehalf_requests(&query)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "list_in_progress_onbehalf_requests",
        answer,
        None,
    );
}

#[test]
fn list_template_groups_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::template_groups::ListTemplateGroupsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"1382450249402061\",\n      \"name\": \"Summer\",\n      \"description\": \"Templates of the summer sale\",\n      \"creation_time\": \"2026-01-06T23:05:12+0000\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_template_groups_is_answered() {
    use waxwing_meta::template_groups::ListTemplateGroupsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListTemplateGroupsQuery::new()
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_template_groups(&query).await;
    waxwing_tests::answered(&sandbox, "list_template_groups", answer, None);
}

#[test]
fn create_template_group_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::template_groups::CreateTemplateGroup,
    >(
        "{\n  \"name\": \"Summer\",\n  \"description\": \"Templates of the summer sale\",\n  \"whatsapp_business_templates\": [\n    594425479261596,\n    594425479261597\n  ]\n}",
    );
}

#[test]
fn create_template_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::template_groups::CreatedTemplateGroup,
    >("{\n  \"id\": \"1382450249402061\"\n}");
}

#[tokio::test]
async fn create_template_group_is_answered() {
    use waxwing_meta::template_groups::CreateTemplateGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Summer\",\n  \"description\": \"Templates of the summer sale\",\n  \"whatsapp_business_templates\": [\n    594425479261596,\n    594425479261597\n  ]\n}";
    let body = CreateTemplateGroup::new("Summer", [594425479261596, 594425479261597])
        .with_description("Templates of the summer sale");
    let answer = client.waba("102290129340398").create_template_group(&body).await;
    waxwing_tests::answered(&sandbox, "create_template_group", answer, Some(example));
}

#[test]
fn get_template_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::template_groups::TemplateGroup,
    >(
        "{\n  \"id\": \"1382450249402061\",\n  \"name\": \"Summer\",\n  \"description\": \"Templates of the summer sale\",\n  \"creation_time\": \"2026-01-06T23:05:12+0000\",\n  \"update_time\": \"2026-01-07T23:05:12+0000\",\n  \"whatsapp_business_account\": {\n    \"id\": \"102290129340398\",\n    \"name\": \"Example Shop\",\n    \"currency\": \"USD\",\n    \"timezone_id\": \"1\",\n    \"message_template_namespace\": \"0f1e2d3c_0000_0000_0000_0000000000ab\"\n  },\n  \"whatsapp_business_templates\": {\n    \"data\": [\n      {\n        \"id\": \"594425479261596\",\n        \"name\": \"summer_sale\",\n        \"language\": \"en_US\",\n        \"category\": \"MARKETING\",\n        \"status\": \"APPROVED\"\n      }\n    ],\n    \"paging\": {\n      \"cursors\": {\n        \"before\": \"QVFIUjAx\",\n        \"after\": \"QVFIUjAw\"\n      }\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn get_template_group_is_answered() {
    use waxwing_meta::template_groups::GetTemplateGroupQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetTemplateGroupQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_template_group("1382450249402061", &query).await;
    waxwing_tests::answered(&sandbox, "get_template_group", answer, None);
}

#[test]
fn update_template_group_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::template_groups::UpdateTemplateGroup,
    >(
        "{\n  \"name\": \"Summer and autumn\",\n  \"description\": \"Templates of the sales\",\n  \"add_templates\": [\n    594425479261598\n  ],\n  \"remove_templates\": [\n    594425479261597\n  ]\n}",
    );
}

#[test]
fn update_template_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn update_template_group_is_answered() {
    use waxwing_meta::template_groups::UpdateTemplateGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Summer and autumn\",\n  \"description\": \"Templates of the sales\",\n  \"add_templates\": [\n    594425479261598\n  ],\n  \"remove_templates\": [\n    594425479261597\n  ]\n}";
    let body = UpdateTemplateGroup::new()
        .with_name("Summer and autumn")
        .with_description("Templates of the sales")
        .with_add_templates([594425479261598])
        .with_remove_templates([594425479261597]);
    let answer = client.update_template_group("1382450249402061", &body).await;
    waxwing_tests::answered(&sandbox, "update_template_group", answer, Some(example));
}

#[test]
fn delete_template_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_template_group_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.delete_template_group("1382450249402061").await;
    waxwing_tests::answered(&sandbox, "delete_template_group", answer, None);
}

#[test]
fn list_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::ListTemplatesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"594425479261596\",\n      \"name\": \"order_update\",\n      \"language\": \"en_US\",\n      \"category\": \"UTILITY\",\n      \"status\": \"APPROVED\",\n      \"parameter_format\": \"NAMED\",\n      \"message_send_ttl_seconds\": 3600,\n      \"previous_category\": \"MARKETING\",\n      \"sub_category\": \"ORDER_STATUS\",\n      \"rejected_reason\": \"NONE\",\n      \"quality_score\": {\n        \"score\": \"GREEN\",\n        \"date\": 1767225600\n      },\n      \"components\": [\n        {\n          \"type\": \"HEADER\",\n          \"format\": \"TEXT\",\n          \"text\": \"Order {{number}}\",\n          \"example\": {\n            \"header_text_named_params\": [\n              {\n                \"param_name\": \"number\",\n                \"example\": \"42\"\n              }\n            ]\n          }\n        },\n        {\n          \"type\": \"BODY\",\n          \"text\": \"Hello {{name}}, it is on its way.\",\n          \"example\": {\n            \"body_text_named_params\": [\n              {\n                \"param_name\": \"name\",\n                \"example\": \"Ana\"\n              }\n            ]\n          }\n        },\n        {\n          \"type\": \"FOOTER\",\n          \"text\": \"Example Shop\"\n        },\n        {\n          \"type\": \"BUTTONS\",\n          \"buttons\": [\n            {\n              \"type\": \"QUICK_REPLY\",\n              \"text\": \"Stop\"\n            },\n            {\n              \"type\": \"URL\",\n              \"text\": \"Follow\",\n              \"url\": \"https://example.com/orders/{{1}}\",\n              \"example\": [\n                \"https://example.com/orders/42\"\n              ]\n            },\n            {\n              \"type\": \"PHONE_NUMBER\",\n              \"text\": \"Call\",\n              \"phone_number\": \"+15550002222\"\n            },\n            {\n              \"type\": \"COPY_CODE\",\n              \"example\": \"SALE42\"\n            }\n          ]\n        }\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::ListTemplatesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"594425479261597\",\n      \"name\": \"summer_sale\",\n      \"language\": \"en_US\",\n      \"category\": \"MARKETING\",\n      \"status\": \"PAUSED\",\n      \"parameter_format\": \"POSITIONAL\",\n      \"quality_score\": {\n        \"score\": \"RED\",\n        \"reasons\": [\n          \"SPAM\"\n        ]\n      },\n      \"components\": [\n        {\n          \"type\": \"BODY\",\n          \"text\": \"Hello {{1}}\",\n          \"example\": {\n            \"body_text\": [\n              [\n                \"Ana\"\n              ]\n            ]\n          }\n        },\n        {\n          \"type\": \"LIMITED_TIME_OFFER\",\n          \"limited_time_offer\": {\n            \"text\": \"Until Friday\",\n            \"has_expiration\": true\n          }\n        },\n        {\n          \"type\": \"CAROUSEL\",\n          \"cards\": [\n            {\n              \"components\": [\n                {\n                  \"type\": \"HEADER\",\n                  \"format\": \"IMAGE\",\n                  \"example\": {\n                    \"header_handle\": [\n                      \"https://example.com/1.jpg\"\n                    ]\n                  }\n                },\n                {\n                  \"type\": \"BUTTONS\",\n                  \"buttons\": [\n                    {\n                      \"type\": \"QUICK_REPLY\",\n                      \"text\": \"More\"\n                    }\n                  ]\n                }\n              ]\n            },\n            {\n              \"components\": [\n                {\n                  \"type\": \"HEADER\",\n                  \"format\": \"IMAGE\",\n                  \"example\": {\n                    \"header_handle\": [\n                      \"https://example.com/2.jpg\"\n                    ]\n                  }\n                },\n                {\n                  \"type\": \"BUTTONS\",\n                  \"buttons\": [\n                    {\n                      \"type\": \"QUICK_REPLY\",\n                      \"text\": \"More\"\n                    }\n                  ]\n                }\n              ]\n            }\n          ]\n        }\n      ]\n    }\n  ],\n  \"summary\": {\n    \"total_count\": 12,\n    \"message_template_count\": 12,\n    \"message_template_limit\": 250,\n    \"are_translations_complete\": true\n  }\n}",
    );
}

#[tokio::test]
async fn list_templates_is_answered() {
    use waxwing_meta::templates::{ListTemplatesQuery, TemplateSource};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListTemplatesQuery::new()
        .with_fields("id")
        .with_name("order_update")
        .with_name_or_content("order")
        .with_status("APPROVED")
        .with_category("UTILITY")
        .with_language("en_US")
        .with_quality_score("GREEN")
        .with_content("order")
        .with_since(1767225600)
        .with_until(1769904000)
        .with_source(TemplateSource::Manual)
        .with_summary("total_count,message_template_limit")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"name\": \"order_update\",\n  \"name_or_content\": \"order\",\n  \"status\": \"APPROVED\",\n  \"category\": \"UTILITY\",\n  \"language\": \"en_US\",\n  \"quality_score\": \"GREEN\",\n  \"content\": \"order\",\n  \"since\": 1767225600,\n  \"until\": 1769904000,\n  \"source\": \"MANUAL\",\n  \"summary\": \"total_count,message_template_limit\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_templates(&query).await;
    waxwing_tests::answered(&sandbox, "list_templates", answer, None);
}

#[test]
fn create_template_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"order_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"parameter_format\": \"named\",\n  \"message_send_ttl_seconds\": 3600,\n  \"components\": [\n    {\n      \"type\": \"HEADER\",\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{number}}\",\n      \"example\": {\n        \"header_text_named_params\": [\n          {\n            \"param_name\": \"number\",\n            \"example\": \"42\"\n          }\n        ]\n      }\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{name}}, it is on its way.\",\n      \"example\": {\n        \"body_text_named_params\": [\n          {\n            \"param_name\": \"name\",\n            \"example\": \"Ana\"\n          }\n        ]\n      }\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"text\": \"Example Shop\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"QUICK_REPLY\",\n          \"text\": \"Stop\"\n        },\n        {\n          \"type\": \"URL\",\n          \"text\": \"Follow\",\n          \"url\": \"https://example.com/orders/{{1}}\",\n          \"example\": [\n            \"https://example.com/orders/42\"\n          ]\n        },\n        {\n          \"type\": \"PHONE_NUMBER\",\n          \"text\": \"Call\",\n          \"phone_number\": \"+15550002222\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"login_code\",\n  \"language\": \"en_US\",\n  \"category\": \"AUTHENTICATION\",\n  \"message_send_ttl_seconds\": 60,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"add_security_recommendation\": true\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"code_expiration_minutes\": 5\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"OTP\",\n          \"otp_type\": \"ONE_TAP\",\n          \"text\": \"Copy code\",\n          \"autofill_text\": \"Autofill\",\n          \"supported_apps\": [\n            {\n              \"package_name\": \"com.example.app\",\n              \"signature_hash\": \"K8a/AINcGX7\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"summer_sale\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"parameter_format\": \"positional\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{1}}, look at these.\",\n      \"example\": {\n        \"body_text\": [\n          [\n            \"Ana\"\n          ]\n        ]\n      }\n    },\n    {\n      \"type\": \"CAROUSEL\",\n      \"cards\": [\n        {\n          \"components\": [\n            {\n              \"type\": \"HEADER\",\n              \"format\": \"IMAGE\",\n              \"example\": {\n                \"header_handle\": [\n                  \"4::aW1hZ2UvanBlZw==\"\n                ]\n              }\n            },\n            {\n              \"type\": \"BODY\",\n              \"text\": \"The first\"\n            },\n            {\n              \"type\": \"BUTTONS\",\n              \"buttons\": [\n                {\n                  \"type\": \"QUICK_REPLY\",\n                  \"text\": \"More\"\n                },\n                {\n                  \"type\": \"URL\",\n                  \"text\": \"Buy\",\n                  \"url\": \"https://example.com/1\"\n                }\n              ]\n            }\n          ]\n        },\n        {\n          \"components\": [\n            {\n              \"type\": \"HEADER\",\n              \"format\": \"IMAGE\",\n              \"example\": {\n                \"header_handle\": [\n                  \"4::aW1hZ2UvanBlZw==\"\n                ]\n              }\n            },\n            {\n              \"type\": \"BODY\",\n              \"text\": \"The second\"\n            },\n            {\n              \"type\": \"BUTTONS\",\n              \"buttons\": [\n                {\n                  \"type\": \"QUICK_REPLY\",\n                  \"text\": \"More\"\n                },\n                {\n                  \"type\": \"URL\",\n                  \"text\": \"Buy\",\n                  \"url\": \"https://example.com/2\"\n                }\n              ]\n            }\n          ]\n        }\n      ]\n    }\n  ],\n  \"degrees_of_freedom_spec\": {\n    \"creative_features_spec\": {\n      \"image_touchups\": {\n        \"enroll_status\": \"OPT_OUT\"\n      }\n    }\n  },\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"order_sent\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{1}}, order {{2}} is on its way.\",\n      \"example\": {\n        \"body_text\": [\n          \"Ana\",\n          \"42\"\n        ]\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"order_paid\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Order {{1}} is paid.\",\n      \"example\": {\n        \"body_text\": \"42\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"friday_offer\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"components\": [\n    {\n      \"type\": \"LIMITED_TIME_OFFER\",\n      \"limited_time_offer\": {\n        \"text\": \"Until Friday\",\n        \"has_expiration\": true\n      }\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"A tenth off.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"COPY_CODE\",\n          \"example\": \"SALE42\"\n        },\n        {\n          \"type\": \"URL\",\n          \"text\": \"Shop\",\n          \"url\": \"https://example.com/\",\n          \"app_deep_link\": {\n            \"meta_app_id\": 670843887433847,\n            \"android_deep_link\": \"example://shop\",\n            \"android_fallback_playstore_url\": \"https://example.com/app\"\n          }\n        }\n      ]\n    }\n  ],\n  \"cta_url_link_tracking_opted_out\": true\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"our_catalog\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"See all we have.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"CATALOG\",\n          \"text\": \"View catalog\"\n        },\n        {\n          \"type\": \"MPM\",\n          \"text\": \"View items\"\n        },\n        {\n          \"type\": \"SPM\",\n          \"text\": \"View\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"book_visit\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"HEADER\",\n      \"format\": \"LOCATION\"\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Book a visit.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"FLOW\",\n          \"text\": \"Book\",\n          \"flow_id\": \"123456789012345\",\n          \"flow_action\": \"navigate\",\n          \"navigate_screen\": \"FIRST\",\n          \"icon\": \"DOCUMENT\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"may_we_call\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"May we call you?\"\n    },\n    {\n      \"type\": \"CALL_PERMISSION_REQUEST\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"call_us\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Call us, or share your number.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"VOICE_CALL\",\n          \"text\": \"Call us\",\n          \"ttl_minutes\": 1440\n        },\n        {\n          \"type\": \"REQUEST_CONTACT_INFO\"\n        },\n        {\n          \"type\": \"APP\",\n          \"text\": \"Open the app\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"checkout\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Your order is ready.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"ORDER_DETAILS\",\n          \"text\": \"Buy now\"\n        },\n        {\n          \"type\": \"QUICK_REPLY\",\n          \"text\": \"Later\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"pay_invoice\",\n  \"language\": \"pt_BR\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Your bill is ready.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"PAYMENT_REQUEST\",\n          \"text\": \"Review payment\",\n          \"payment_setting\": {\n            \"type\": \"offsite_card_pay\"\n          }\n        },\n        {\n          \"type\": \"PAYMENT_REQUEST\",\n          \"text\": \"Copy Pix code\",\n          \"payment_setting\": {\n            \"type\": \"pix_dynamic_code\",\n            \"pix_dynamic_code\": {\n              \"code\": \"000201\"\n            }\n          }\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"summer_sale_2\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"source_template_id\": 594425479261597,\n  \"routing_entrypoint\": \"MARKETING_ENTRYPOINT\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"my_delivery_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"library_template_name\": \"delivery_update_1\",\n  \"library_template_button_inputs\": \"[{\\\"type\\\":\\\"URL\\\",\\\"url\\\":{\\\"base_url\\\":\\\"https://example.com/{{1}}\\\",\\\"url_suffix_example\\\":\\\"https://example.com/demo\\\"}}]\",\n  \"library_template_body_inputs\": {\n    \"add_contact_number\": true,\n    \"add_learn_more_link\": false,\n    \"add_track_package_link\": true\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreateTemplate,
    >(
        "{\n  \"name\": \"my_other_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"library_template_name\": \"delivery_update_1\",\n  \"library_template_button_inputs\": [\n    {\n      \"type\": \"URL\",\n      \"url\": {\n        \"base_url\": \"https://example.com/{{1}}\",\n        \"url_suffix_example\": \"https://example.com/demo\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn create_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CreatedTemplate,
    >(
        "{\n  \"id\": \"594425479261596\",\n  \"status\": \"PENDING\",\n  \"category\": \"UTILITY\"\n}",
    );
}

#[tokio::test]
async fn create_template_is_answered() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, BodyExample, ButtonDefinition, ButtonsDefinition, CreateTemplate,
        FooterDefinition, HeaderDefinition, HeaderExample, HeaderFormat,
        NamedParameterExample, ParameterFormat, PhoneNumberButtonDefinition,
        QuickReplyButtonDefinition, TemplateComponentDefinition, UrlButtonDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"order_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"parameter_format\": \"named\",\n  \"message_send_ttl_seconds\": 3600,\n  \"components\": [\n    {\n      \"type\": \"HEADER\",\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{number}}\",\n      \"example\": {\n        \"header_text_named_params\": [\n          {\n            \"param_name\": \"number\",\n            \"example\": \"42\"\n          }\n        ]\n      }\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{name}}, it is on its way.\",\n      \"example\": {\n        \"body_text_named_params\": [\n          {\n            \"param_name\": \"name\",\n            \"example\": \"Ana\"\n          }\n        ]\n      }\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"text\": \"Example Shop\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"QUICK_REPLY\",\n          \"text\": \"Stop\"\n        },\n        {\n          \"type\": \"URL\",\n          \"text\": \"Follow\",\n          \"url\": \"https://example.com/orders/{{1}}\",\n          \"example\": [\n            \"https://example.com/orders/42\"\n          ]\n        },\n        {\n          \"type\": \"PHONE_NUMBER\",\n          \"text\": \"Call\",\n          \"phone_number\": \"+15550002222\"\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new("order_update", "en_US", TemplateCategory::Utility)
        .with_components([
            TemplateComponentDefinition::from(
                HeaderDefinition::new(HeaderFormat::Text)
                    .with_text("Order {{number}}")
                    .with_example(
                        HeaderExample::new()
                            .with_header_text_named_params([
                                NamedParameterExample::new("number", "42"),
                            ]),
                    ),
            ),
            TemplateComponentDefinition::from(
                BodyDefinition::new()
                    .with_text("Hello {{name}}, it is on its way.")
                    .with_example(
                        BodyExample::new()
                            .with_body_text_named_params([
                                NamedParameterExample::new("name", "Ana"),
                            ]),
                    ),
            ),
            TemplateComponentDefinition::from(
                FooterDefinition::new().with_text("Example Shop"),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    ButtonDefinition::from(QuickReplyButtonDefinition::new("Stop")),
                    ButtonDefinition::from(
                        UrlButtonDefinition::new(
                                "Follow",
                                "https://example.com/orders/{{1}}",
                            )
                            .with_example(["https://example.com/orders/42"]),
                    ),
                    ButtonDefinition::from(
                        PhoneNumberButtonDefinition::new("Call", "+15550002222"),
                    ),
                ]),
            ),
        ])
        .with_parameter_format(ParameterFormat::Named)
        .with_message_send_ttl_seconds(3600);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_2() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, ButtonsDefinition, CreateTemplate, FooterDefinition, OtpApp,
        OtpButtonDefinition, OtpType, TemplateComponentDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"login_code\",\n  \"language\": \"en_US\",\n  \"category\": \"AUTHENTICATION\",\n  \"message_send_ttl_seconds\": 60,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"add_security_recommendation\": true\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"code_expiration_minutes\": 5\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"OTP\",\n          \"otp_type\": \"ONE_TAP\",\n          \"text\": \"Copy code\",\n          \"autofill_text\": \"Autofill\",\n          \"supported_apps\": [\n            {\n              \"package_name\": \"com.example.app\",\n              \"signature_hash\": \"K8a/AINcGX7\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new(
            "login_code",
            "en_US",
            TemplateCategory::Authentication,
        )
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_add_security_recommendation(true),
            ),
            TemplateComponentDefinition::from(
                FooterDefinition::new().with_code_expiration_minutes(5),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    OtpButtonDefinition::new(OtpType::OneTap)
                        .with_text("Copy code")
                        .with_autofill_text("Autofill")
                        .with_supported_apps([
                            OtpApp::new("com.example.app", "K8a/AINcGX7"),
                        ]),
                ]),
            ),
        ])
        .with_message_send_ttl_seconds(60);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_3() {
    use waxwing_meta::shared::{
        CreativeFeature, DegreesOfFreedomSpec, EnrollStatus, TemplateCategory,
    };
    use waxwing_meta::templates::{
        BidStrategy, BodyDefinition, BodyExample, ButtonDefinition, ButtonsDefinition,
        CardDefinition, CarouselDefinition, CreateTemplate, HeaderDefinition,
        HeaderExample, HeaderFormat, ParameterFormat, QuickReplyButtonDefinition,
        TemplateComponentDefinition, TemplateOptimization, UrlButtonDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"summer_sale\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"parameter_format\": \"positional\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{1}}, look at these.\",\n      \"example\": {\n        \"body_text\": [\n          [\n            \"Ana\"\n          ]\n        ]\n      }\n    },\n    {\n      \"type\": \"CAROUSEL\",\n      \"cards\": [\n        {\n          \"components\": [\n            {\n              \"type\": \"HEADER\",\n              \"format\": \"IMAGE\",\n              \"example\": {\n                \"header_handle\": [\n                  \"4::aW1hZ2UvanBlZw==\"\n                ]\n              }\n            },\n            {\n              \"type\": \"BODY\",\n              \"text\": \"The first\"\n            },\n            {\n              \"type\": \"BUTTONS\",\n              \"buttons\": [\n                {\n                  \"type\": \"QUICK_REPLY\",\n                  \"text\": \"More\"\n                },\n                {\n                  \"type\": \"URL\",\n                  \"text\": \"Buy\",\n                  \"url\": \"https://example.com/1\"\n                }\n              ]\n            }\n          ]\n        },\n        {\n          \"components\": [\n            {\n              \"type\": \"HEADER\",\n              \"format\": \"IMAGE\",\n              \"example\": {\n                \"header_handle\": [\n                  \"4::aW1hZ2UvanBlZw==\"\n                ]\n              }\n            },\n            {\n              \"type\": \"BODY\",\n              \"text\": \"The second\"\n            },\n            {\n              \"type\": \"BUTTONS\",\n              \"buttons\": [\n                {\n                  \"type\": \"QUICK_REPLY\",\n                  \"text\": \"More\"\n                },\n                {\n                  \"type\": \"URL\",\n                  \"text\": \"Buy\",\n                  \"url\": \"https://example.com/2\"\n                }\n              ]\n            }\n          ]\n        }\n      ]\n    }\n  ],\n  \"degrees_of_freedom_spec\": {\n    \"creative_features_spec\": {\n      \"image_touchups\": {\n        \"enroll_status\": \"OPT_OUT\"\n      }\n    }\n  },\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}";
    let body = CreateTemplate::new("summer_sale", "en_US", TemplateCategory::Marketing)
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new()
                    .with_text("Hello {{1}}, look at these.")
                    .with_example(BodyExample::new().with_body_text([["Ana"]])),
            ),
            TemplateComponentDefinition::from(
                CarouselDefinition::new([
                    CardDefinition::new([
                        TemplateComponentDefinition::from(
                            HeaderDefinition::new(HeaderFormat::Image)
                                .with_example(
                                    HeaderExample::new()
                                        .with_header_handle(["4::aW1hZ2UvanBlZw=="]),
                                ),
                        ),
                        TemplateComponentDefinition::from(
                            BodyDefinition::new().with_text("The first"),
                        ),
                        TemplateComponentDefinition::from(
                            ButtonsDefinition::new([
                                ButtonDefinition::from(
                                    QuickReplyButtonDefinition::new("More"),
                                ),
                                ButtonDefinition::from(
                                    UrlButtonDefinition::new("Buy", "https://example.com/1"),
                                ),
                            ]),
                        ),
                    ]),
                    CardDefinition::new([
                        TemplateComponentDefinition::from(
                            HeaderDefinition::new(HeaderFormat::Image)
                                .with_example(
                                    HeaderExample::new()
                                        .with_header_handle(["4::aW1hZ2UvanBlZw=="]),
                                ),
                        ),
                        TemplateComponentDefinition::from(
                            BodyDefinition::new().with_text("The second"),
                        ),
                        TemplateComponentDefinition::from(
                            ButtonsDefinition::new([
                                ButtonDefinition::from(
                                    QuickReplyButtonDefinition::new("More"),
                                ),
                                ButtonDefinition::from(
                                    UrlButtonDefinition::new("Buy", "https://example.com/2"),
                                ),
                            ]),
                        ),
                    ]),
                ]),
            ),
        ])
        .with_parameter_format(ParameterFormat::Positional)
        .with_degrees_of_freedom_spec(
            DegreesOfFreedomSpec::new([
                ("image_touchups", CreativeFeature::new(EnrollStatus::OptOut)),
            ]),
        )
        .with_optimization_spec(
            TemplateOptimization::new(BidStrategy::LowestCostWithBidCap, 5000),
        );
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_4() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{BodyDefinition, BodyExample, CreateTemplate};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"order_sent\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{1}}, order {{2}} is on its way.\",\n      \"example\": {\n        \"body_text\": [\n          \"Ana\",\n          \"42\"\n        ]\n      }\n    }\n  ]\n}";
    let body = CreateTemplate::new("order_sent", "en_US", TemplateCategory::Utility)
        .with_components([
            BodyDefinition::new()
                .with_text("Hello {{1}}, order {{2}} is on its way.")
                .with_example(BodyExample::new().with_body_text(["Ana", "42"])),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_5() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{BodyDefinition, BodyExample, CreateTemplate};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"order_paid\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Order {{1}} is paid.\",\n      \"example\": {\n        \"body_text\": \"42\"\n      }\n    }\n  ]\n}";
    let body = CreateTemplate::new("order_paid", "en_US", TemplateCategory::Utility)
        .with_components([
            BodyDefinition::new()
                .with_text("Order {{1}} is paid.")
                .with_example(BodyExample::new().with_body_text("42")),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_6() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        AppDeepLink, BodyDefinition, ButtonDefinition, ButtonsDefinition,
        CopyCodeButtonDefinition, CreateTemplate, LimitedTimeOfferText,
        TemplateComponentDefinition, UrlButtonDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"friday_offer\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"components\": [\n    {\n      \"type\": \"LIMITED_TIME_OFFER\",\n      \"limited_time_offer\": {\n        \"text\": \"Until Friday\",\n        \"has_expiration\": true\n      }\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"A tenth off.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"COPY_CODE\",\n          \"example\": \"SALE42\"\n        },\n        {\n          \"type\": \"URL\",\n          \"text\": \"Shop\",\n          \"url\": \"https://example.com/\",\n          \"app_deep_link\": {\n            \"meta_app_id\": 670843887433847,\n            \"android_deep_link\": \"example://shop\",\n            \"android_fallback_playstore_url\": \"https://example.com/app\"\n          }\n        }\n      ]\n    }\n  ],\n  \"cta_url_link_tracking_opted_out\": true\n}";
    let body = CreateTemplate::new("friday_offer", "en_US", TemplateCategory::Marketing)
        .with_components([
            TemplateComponentDefinition::from(
                LimitedTimeOfferText::new("Until Friday").with_has_expiration(true),
            ),
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("A tenth off."),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    ButtonDefinition::from(CopyCodeButtonDefinition::new("SALE42")),
                    ButtonDefinition::from(
                        UrlButtonDefinition::new("Shop", "https://example.com/")
                            .with_app_deep_link(
                                AppDeepLink::new(670843887433847, "example://shop")
                                    .with_android_fallback_playstore_url(
                                        "https://example.com/app",
                                    ),
                            ),
                    ),
                ]),
            ),
        ])
        .with_cta_url_link_tracking_opted_out(true);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_7() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, ButtonDefinition, ButtonsDefinition, CatalogButtonDefinition,
        CreateTemplate, MultiProductButtonDefinition, SingleProductButtonDefinition,
        TemplateComponentDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"our_catalog\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"See all we have.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"CATALOG\",\n          \"text\": \"View catalog\"\n        },\n        {\n          \"type\": \"MPM\",\n          \"text\": \"View items\"\n        },\n        {\n          \"type\": \"SPM\",\n          \"text\": \"View\"\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new("our_catalog", "en_US", TemplateCategory::Marketing)
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("See all we have."),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    ButtonDefinition::from(CatalogButtonDefinition::new("View catalog")),
                    ButtonDefinition::from(
                        MultiProductButtonDefinition::new("View items"),
                    ),
                    ButtonDefinition::from(SingleProductButtonDefinition::new("View")),
                ]),
            ),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_8() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, ButtonsDefinition, CreateTemplate, FlowButtonAction,
        FlowButtonDefinition, FlowButtonIcon, HeaderDefinition, HeaderFormat,
        TemplateComponentDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"book_visit\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"HEADER\",\n      \"format\": \"LOCATION\"\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Book a visit.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"FLOW\",\n          \"text\": \"Book\",\n          \"flow_id\": \"123456789012345\",\n          \"flow_action\": \"navigate\",\n          \"navigate_screen\": \"FIRST\",\n          \"icon\": \"DOCUMENT\"\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new("book_visit", "en_US", TemplateCategory::Utility)
        .with_components([
            TemplateComponentDefinition::from(
                HeaderDefinition::new(HeaderFormat::Location),
            ),
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("Book a visit."),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    FlowButtonDefinition::new("Book")
                        .with_flow_id("123456789012345")
                        .with_flow_action(FlowButtonAction::Navigate)
                        .with_navigate_screen("FIRST")
                        .with_icon(FlowButtonIcon::Document),
                ]),
            ),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_9() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, CallPermissionRequestDefinition, CreateTemplate,
        TemplateComponentDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"may_we_call\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"May we call you?\"\n    },\n    {\n      \"type\": \"CALL_PERMISSION_REQUEST\"\n    }\n  ]\n}";
    let body = CreateTemplate::new("may_we_call", "en_US", TemplateCategory::Utility)
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("May we call you?"),
            ),
            TemplateComponentDefinition::from(CallPermissionRequestDefinition::new()),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_10() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        AppButtonDefinition, BodyDefinition, ButtonDefinition, ButtonsDefinition,
        CreateTemplate, RequestContactInfoButtonDefinition, TemplateComponentDefinition,
        VoiceCallButtonDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"call_us\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Call us, or share your number.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"VOICE_CALL\",\n          \"text\": \"Call us\",\n          \"ttl_minutes\": 1440\n        },\n        {\n          \"type\": \"REQUEST_CONTACT_INFO\"\n        },\n        {\n          \"type\": \"APP\",\n          \"text\": \"Open the app\"\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new("call_us", "en_US", TemplateCategory::Utility)
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("Call us, or share your number."),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    ButtonDefinition::from(
                        VoiceCallButtonDefinition::new()
                            .with_text("Call us")
                            .with_ttl_minutes(1440),
                    ),
                    ButtonDefinition::from(RequestContactInfoButtonDefinition::new()),
                    ButtonDefinition::from(
                        AppButtonDefinition::new().with_text("Open the app"),
                    ),
                ]),
            ),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_11() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, ButtonDefinition, ButtonsDefinition, CreateTemplate,
        OrderDetailsButtonDefinition, QuickReplyButtonDefinition,
        TemplateComponentDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"checkout\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Your order is ready.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"ORDER_DETAILS\",\n          \"text\": \"Buy now\"\n        },\n        {\n          \"type\": \"QUICK_REPLY\",\n          \"text\": \"Later\"\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new("checkout", "en_US", TemplateCategory::Utility)
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("Your order is ready."),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    ButtonDefinition::from(OrderDetailsButtonDefinition::new("Buy now")),
                    ButtonDefinition::from(QuickReplyButtonDefinition::new("Later")),
                ]),
            ),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_12() {
    use serde_json::json;
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, ButtonsDefinition, CreateTemplate,
        PaymentRequestButtonDefinition, PaymentRequestKind, PaymentRequestSample,
        TemplateComponentDefinition,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"pay_invoice\",\n  \"language\": \"pt_BR\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Your bill is ready.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"PAYMENT_REQUEST\",\n          \"text\": \"Review payment\",\n          \"payment_setting\": {\n            \"type\": \"offsite_card_pay\"\n          }\n        },\n        {\n          \"type\": \"PAYMENT_REQUEST\",\n          \"text\": \"Copy Pix code\",\n          \"payment_setting\": {\n            \"type\": \"pix_dynamic_code\",\n            \"pix_dynamic_code\": {\n              \"code\": \"000201\"\n            }\n          }\n        }\n      ]\n    }\n  ]\n}";
    let body = CreateTemplate::new("pay_invoice", "pt_BR", TemplateCategory::Utility)
        .with_components([
            TemplateComponentDefinition::from(
                BodyDefinition::new().with_text("Your bill is ready."),
            ),
            TemplateComponentDefinition::from(
                ButtonsDefinition::new([
                    PaymentRequestButtonDefinition::new(
                        "Review payment",
                        PaymentRequestSample::new(PaymentRequestKind::OffsiteCardPay),
                    ),
                    PaymentRequestButtonDefinition::new(
                        "Copy Pix code",
                        PaymentRequestSample::new(PaymentRequestKind::PixDynamicCode)
                            .with_pix_dynamic_code(json!({ "code" : "000201" })),
                    ),
                ]),
            ),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_13() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{CreateTemplate, RoutingEntrypoint};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"summer_sale_2\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"source_template_id\": 594425479261597,\n  \"routing_entrypoint\": \"MARKETING_ENTRYPOINT\"\n}";
    let body = CreateTemplate::new("summer_sale_2", "en_US", TemplateCategory::Marketing)
        .with_source_template_id(594425479261597_i64)
        .with_routing_entrypoint(RoutingEntrypoint::MarketingEntrypoint);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_14() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{CreateTemplate, LibraryBodyInputs};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"my_delivery_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"library_template_name\": \"delivery_update_1\",\n  \"library_template_button_inputs\": \"[{\\\"type\\\":\\\"URL\\\",\\\"url\\\":{\\\"base_url\\\":\\\"https://example.com/{{1}}\\\",\\\"url_suffix_example\\\":\\\"https://example.com/demo\\\"}}]\",\n  \"library_template_body_inputs\": {\n    \"add_contact_number\": true,\n    \"add_learn_more_link\": false,\n    \"add_track_package_link\": true\n  }\n}";
    let body = CreateTemplate::new(
            "my_delivery_update",
            "en_US",
            TemplateCategory::Utility,
        )
        .with_library_template_name("delivery_update_1")
        .with_library_template_button_inputs(
            r#"[{"type":"URL","url":{"base_url":"https://example.com/{{1}}","url_suffix_example":"https://example.com/demo"}}]"#,
        )
        .with_library_template_body_inputs(
            LibraryBodyInputs::new()
                .with_add_contact_number(true)
                .with_add_learn_more_link(false)
                .with_add_track_package_link(true),
        );
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_15() {
    use serde_json::json;
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::CreateTemplate;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"my_other_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"library_template_name\": \"delivery_update_1\",\n  \"library_template_button_inputs\": [\n    {\n      \"type\": \"URL\",\n      \"url\": {\n        \"base_url\": \"https://example.com/{{1}}\",\n        \"url_suffix_example\": \"https://example.com/demo\"\n      }\n    }\n  ]\n}";
    let body = CreateTemplate::new("my_other_update", "en_US", TemplateCategory::Utility)
        .with_library_template_name("delivery_update_1")
        .with_library_template_button_inputs([
            json!(
                { "type" : "URL", "url" : { "base_url" : "https://example.com/{{1}}",
                "url_suffix_example" : "https://example.com/demo" } }
            ),
        ]);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[test]
fn delete_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_template_is_answered() {
    use waxwing_meta::templates::DeleteTemplateQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = DeleteTemplateQuery::new()
        .with_name("order_update")
        .with_hsm_id("594425479261596")
        .with_hsm_ids(["594425479261596", "594425479261597"]);
    waxwing_tests::writes(
        &query,
        "{\n  \"name\": \"order_update\",\n  \"hsm_id\": \"594425479261596\",\n  \"hsm_ids\": [\n    \"594425479261596\",\n    \"594425479261597\"\n  ]\n}",
    );
    let answer = client.waba("102290129340398").delete_template(&query).await;
    waxwing_tests::answered(&sandbox, "delete_template", answer, None);
}

#[test]
fn get_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::Template,
    >(
        "{\n  \"id\": \"594425479261596\",\n  \"name\": \"order_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"status\": \"APPROVED\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"It is on its way.\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::Template,
    >(
        "{\n  \"id\": \"594425479261597\",\n  \"name\": \"summer_sale\",\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}",
    );
}

#[tokio::test]
async fn get_template_is_answered() {
    use waxwing_meta::templates::GetTemplateQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetTemplateQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.get_template("594425479261596", &query).await;
    waxwing_tests::answered(&sandbox, "get_template", answer, None);
}

#[test]
fn edit_template_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::EditTemplate,
    >(
        "{\n  \"message_send_ttl_seconds\": 600,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"It has left our house.\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::EditTemplate,
    >(
        "{\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}",
    );
}

#[test]
fn edit_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn edit_template_is_answered() {
    use waxwing_meta::templates::{BodyDefinition, EditTemplate};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"message_send_ttl_seconds\": 600,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"It has left our house.\"\n    }\n  ]\n}";
    let body = EditTemplate::new()
        .with_components([BodyDefinition::new().with_text("It has left our house.")])
        .with_message_send_ttl_seconds(600);
    let answer = client.edit_template("594425479261596", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[tokio::test]
async fn edit_template_is_answered_2() {
    use waxwing_meta::templates::{BidStrategy, EditTemplate, TemplateOptimization};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}";
    let body = EditTemplate::new()
        .with_optimization_spec(
            TemplateOptimization::new(BidStrategy::LowestCostWithBidCap, 5000),
        );
    let answer = client.edit_template("594425479261596", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[test]
fn archive_templates_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::ArchiveTemplates,
    >("{\n  \"hsm_ids\": \"594425479261596,594425479261597\"\n}");
}

#[test]
fn archive_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::ArchiveTemplatesResponse,
    >(
        "{\n  \"archived_templates\": [\n    \"594425479261596\"\n  ],\n  \"failed_templates\": {\n    \"594425479261597\": \"Template not found\"\n  }\n}",
    );
}

#[tokio::test]
async fn archive_templates_is_answered() {
    use waxwing_meta::templates::ArchiveTemplates;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"hsm_ids\": \"594425479261596,594425479261597\"\n}";
    let body = ArchiveTemplates::new("594425479261596,594425479261597");
    let answer = client.waba("102290129340398").archive_templates(&body).await;
    waxwing_tests::answered(&sandbox, "archive_templates", answer, Some(example));
}

#[test]
fn unarchive_templates_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::ArchiveTemplates,
    >("{\n  \"hsm_ids\": \"594425479261596,594425479261597\"\n}");
}

#[test]
fn unarchive_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::UnarchiveTemplatesResponse,
    >(
        "{\n  \"unarchived_templates\": [\n    \"594425479261596\"\n  ],\n  \"failed_templates\": {\n    \"594425479261597\": \"Template not found\"\n  }\n}",
    );
}

#[tokio::test]
async fn unarchive_templates_is_answered() {
    use waxwing_meta::templates::ArchiveTemplates;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"hsm_ids\": \"594425479261596,594425479261597\"\n}";
    let body = ArchiveTemplates::new("594425479261596,594425479261597");
    let answer = client.waba("102290129340398").unarchive_templates(&body).await;
    waxwing_tests::answered(&sandbox, "unarchive_templates", answer, Some(example));
}

#[test]
fn unpause_template_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::UnpauseTemplateResponse,
    >("{\n  \"success\": false,\n  \"reason\": \"The template is not paused.\"\n}");
}

#[tokio::test]
async fn unpause_template_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.unpause_template("594425479261596").await;
    waxwing_tests::answered(&sandbox, "unpause_template", answer, None);
}

#[test]
fn compare_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::CompareTemplatesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"metric\": \"BLOCK_RATE\",\n      \"type\": \"RELATIVE\",\n      \"order_by_relative_metric\": [\n        \"594425479261596\",\n        \"594425479261597\"\n      ]\n    },\n    {\n      \"metric\": \"MESSAGE_SENDS\",\n      \"type\": \"NUMBER_VALUES\",\n      \"number_values\": [\n        {\n          \"key\": \"594425479261596\",\n          \"value\": 1200\n        },\n        {\n          \"key\": \"594425479261597\",\n          \"value\": 800\n        }\n      ]\n    },\n    {\n      \"metric\": \"TOP_BLOCK_REASON\",\n      \"type\": \"STRING_VALUES\",\n      \"string_values\": [\n        {\n          \"key\": \"594425479261596\",\n          \"value\": \"SPAM\"\n        },\n        {\n          \"key\": \"594425479261597\",\n          \"value\": \"NO_REASON\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn compare_templates_is_answered() {
    use waxwing_meta::templates::CompareTemplatesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = CompareTemplatesQuery::new(["594425479261597"], 1767225600, 1769904000);
    waxwing_tests::writes(
        &query,
        "{\n  \"template_ids\": [\n    \"594425479261597\"\n  ],\n  \"start\": 1767225600,\n  \"end\": 1769904000\n}",
    );
    let answer = client.compare_templates("594425479261596", &query).await;
    waxwing_tests::answered(&sandbox, "compare_templates", answer, None);
}

#[test]
fn migrate_templates_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::MigrateTemplates,
    >(
        "{\n  \"source_waba_id\": \"102290129340399\",\n  \"page_number\": 0,\n  \"count\": 500\n}",
    );
}

#[test]
fn migrate_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::MigrateTemplatesResponse,
    >(
        "{\n  \"migrated_templates\": [\n    \"594425479261596\"\n  ],\n  \"failed_templates\": {\n    \"594425479261597\": \"Quality too low\"\n  }\n}",
    );
}

#[tokio::test]
async fn migrate_templates_is_answered() {
    use waxwing_meta::templates::MigrateTemplates;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"source_waba_id\": \"102290129340399\",\n  \"page_number\": 0,\n  \"count\": 500\n}";
    let body = MigrateTemplates::new("102290129340399")
        .with_page_number(0)
        .with_count(500);
    let answer = client.waba("102290129340398").migrate_templates(&body).await;
    waxwing_tests::answered(&sandbox, "migrate_templates", answer, Some(example));
}

#[test]
fn upsert_templates_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::UpsertTemplates,
    >(
        "{\n  \"name\": \"login_code\",\n  \"languages\": [\n    \"en_US\",\n    \"es_ES\",\n    \"fr\"\n  ],\n  \"category\": \"AUTHENTICATION\",\n  \"message_send_ttl_seconds\": 60,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"add_security_recommendation\": true\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"code_expiration_minutes\": 10\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"OTP\",\n          \"otp_type\": \"ZERO_TAP\",\n          \"zero_tap_terms_accepted\": true,\n          \"supported_apps\": [\n            {\n              \"package_name\": \"com.example.app\",\n              \"signature_hash\": \"K8a/AINcGX7\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn upsert_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::UpsertTemplatesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"594425479261596\",\n      \"status\": \"APPROVED\",\n      \"language\": \"en_US\"\n    },\n    {\n      \"id\": \"594425479261597\",\n      \"status\": \"PENDING\",\n      \"language\": \"fr\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn upsert_templates_is_answered() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::{
        BodyDefinition, ButtonsDefinition, FooterDefinition, OtpApp, OtpButtonDefinition,
        OtpType, TemplateComponentDefinition, UpsertTemplates,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"login_code\",\n  \"languages\": [\n    \"en_US\",\n    \"es_ES\",\n    \"fr\"\n  ],\n  \"category\": \"AUTHENTICATION\",\n  \"message_send_ttl_seconds\": 60,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"add_security_recommendation\": true\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"code_expiration_minutes\": 10\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"OTP\",\n          \"otp_type\": \"ZERO_TAP\",\n          \"zero_tap_terms_accepted\": true,\n          \"supported_apps\": [\n            {\n              \"package_name\": \"com.example.app\",\n              \"signature_hash\": \"K8a/AINcGX7\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}";
    let body = UpsertTemplates::new(
            "login_code",
            ["en_US", "es_ES", "fr"],
            TemplateCategory::Authentication,
            [
                TemplateComponentDefinition::from(
                    BodyDefinition::new().with_add_security_recommendation(true),
                ),
                TemplateComponentDefinition::from(
                    FooterDefinition::new().with_code_expiration_minutes(10),
                ),
                TemplateComponentDefinition::from(
                    ButtonsDefinition::new([
                        OtpButtonDefinition::new(OtpType::ZeroTap)
                            .with_zero_tap_terms_accepted(true)
                            .with_supported_apps([
                                OtpApp::new("com.example.app", "K8a/AINcGX7"),
                            ]),
                    ]),
                ),
            ],
        )
        .with_message_send_ttl_seconds(60);
    let answer = client.waba("102290129340398").upsert_templates(&body).await;
    waxwing_tests::answered(&sandbox, "upsert_templates", answer, Some(example));
}

#[test]
fn preview_auth_templates_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::PreviewTemplatesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"body\": \"*{{1}}* is your verification code. For your security, do not share this code.\",\n      \"buttons\": [\n        {\n          \"text\": \"Copy code\",\n          \"autofill_text\": \"Autofill\"\n        }\n      ],\n      \"footer\": \"This code expires in 10 minutes.\",\n      \"language\": \"en_US\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn preview_auth_templates_is_answered() {
    use waxwing_meta::templates::{PreviewAuthTemplatesQuery, PreviewButtonType};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = PreviewAuthTemplatesQuery::new()
        .with_languages(["en_US", "es_ES"])
        .with_add_security_recommendation(true)
        .with_code_expiration_minutes(10)
        .with_button_types(PreviewButtonType::Otp)
        .with_business_name("Example Shop");
    waxwing_tests::writes(
        &query,
        "{\n  \"category\": \"AUTHENTICATION\",\n  \"languages\": [\n    \"en_US\",\n    \"es_ES\"\n  ],\n  \"add_security_recommendation\": true,\n  \"code_expiration_minutes\": 10,\n  \"button_types\": \"OTP\",\n  \"business_name\": \"Example Shop\"\n}",
    );
    let answer = client.waba("102290129340398").preview_auth_templates(&query).await;
    waxwing_tests::answered(&sandbox, "preview_auth_templates", answer, None);
}

#[test]
fn search_template_library_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::SearchTemplateLibraryResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"7138055039625658\",\n      \"name\": \"delivery_update_1\",\n      \"language\": \"en_US\",\n      \"category\": \"UTILITY\",\n      \"topic\": \"ORDER_MANAGEMENT\",\n      \"usecase\": \"DELIVERY_UPDATE\",\n      \"industry\": [\n        \"E_COMMERCE\"\n      ],\n      \"header\": \"Your order\",\n      \"body\": \"Hello {{1}}, your order is on its way.\",\n      \"body_params\": [\n        \"Ana\"\n      ],\n      \"body_param_types\": [\n        \"TEXT\"\n      ],\n      \"buttons\": [\n        {\n          \"type\": \"URL\",\n          \"text\": \"Follow\",\n          \"url\": \"https://example.com/\"\n        },\n        {\n          \"type\": \"PHONE_NUMBER\",\n          \"text\": \"Call\",\n          \"phone_number\": \"+15550002222\"\n        }\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn search_template_library_is_answered() {
    use waxwing_meta::shared::TemplateCategory;
    use waxwing_meta::templates::SearchTemplateLibraryQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = SearchTemplateLibraryQuery::new()
        .with_search("delivery")
        .with_topic("ORDER_MANAGEMENT")
        .with_usecase("DELIVERY_UPDATE")
        .with_industry("E_COMMERCE")
        .with_language("en_US")
        .with_category(TemplateCategory::Utility)
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"search\": \"delivery\",\n  \"topic\": \"ORDER_MANAGEMENT\",\n  \"usecase\": \"DELIVERY_UPDATE\",\n  \"industry\": \"E_COMMERCE\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.search_template_library(&query).await;
    waxwing_tests::answered(&sandbox, "search_template_library", answer, None);
}

#[test]
fn create_message_samples_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::MessageSample,
    >(
        "{\n  \"type\": \"TEXT\",\n  \"text\": {\n    \"body\": \"Your order is on its way.\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::templates::MessageSample,
    >(
        "{\n  \"type\": \"INTERACTIVE\",\n  \"interactive\": {\n    \"type\": \"cta_url\",\n    \"body\": {\n      \"text\": \"Your order is on its way.\"\n    },\n    \"action\": {\n      \"name\": \"cta_url\",\n      \"parameters\": {\n        \"display_text\": \"Follow\",\n        \"url\": \"https://example.com/\"\n      }\n    }\n  }\n}",
    );
}

#[test]
fn create_message_samples_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::templates::MessageSampleResponse,
    >("{\n  \"id\": \"1234567890123456\"\n}");
}

#[tokio::test]
async fn create_message_samples_is_answered() {
    use serde_json::json;
    use waxwing_meta::templates::{MessageSample, TextSample};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"type\": \"TEXT\",\n  \"text\": {\n    \"body\": \"Your order is on its way.\"\n  }\n}";
    let body = MessageSample::Text(
        TextSample::new(json!({ "body" : "Your order is on its way." })),
    );
    let answer = client.waba("102290129340398").create_message_samples(&body).await;
    waxwing_tests::answered(&sandbox, "create_message_samples", answer, Some(example));
}

#[tokio::test]
async fn create_message_samples_is_answered_2() {
    use serde_json::json;
    use waxwing_meta::templates::{InteractiveSample, MessageSample};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"type\": \"INTERACTIVE\",\n  \"interactive\": {\n    \"type\": \"cta_url\",\n    \"body\": {\n      \"text\": \"Your order is on its way.\"\n    },\n    \"action\": {\n      \"name\": \"cta_url\",\n      \"parameters\": {\n        \"display_text\": \"Follow\",\n        \"url\": \"https://example.com/\"\n      }\n    }\n  }\n}";
    let body = MessageSample::Interactive(
        InteractiveSample::new(
            json!(
                { "type" : "cta_url", "body" : { "text" : "Your order is on its way." },
                "action" : { "name" : "cta_url", "parameters" : { "display_text" :
                "Follow", "url" : "https://example.com/" } } }
            ),
        ),
    );
    let answer = client.waba("102290129340398").create_message_samples(&body).await;
    waxwing_tests::answered(&sandbox, "create_message_samples", answer, Some(example));
}

#[test]
fn create_upload_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::uploads::UploadSession,
    >("{\n  \"id\": \"upload:MTphdHRhY2htZW50?sig=ARZqkGCA_uQMxC8nHKI\"\n}");
}

#[tokio::test]
async fn create_upload_session_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_meta::types::MediaType;
    use waxwing_meta::uploads::CreateUploadSessionQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = CreateUploadSessionQuery::new(
        "picture.jpg",
        10423,
        MediaType::try_from("image/jpeg")?,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"file_name\": \"picture.jpg\",\n  \"file_length\": 10423,\n  \"file_type\": \"image/jpeg\"\n}",
    );
    let answer = client.app("670843887433847").create_upload_session(&query).await;
    waxwing_tests::answered(&sandbox, "create_upload_session", answer, None);
    Ok(())
}

#[test]
fn get_upload_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::uploads::UploadSessionState,
    >(
        "{\n  \"id\": \"upload:MTphdHRhY2htZW50?sig=ARZqkGCA_uQMxC8nHKI\",\n  \"file_offset\": 4096\n}",
    );
}

#[tokio::test]
async fn get_upload_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_upload_session("upload:MTphdHRhY2htZW50?sig=ARZqkGCA_uQMxC8nHKI")
        .await;
    waxwing_tests::answered(&sandbox, "get_upload_session", answer, None);
}

#[test]
fn upload_file_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::uploads::UploadedFile,
    >("{\n  \"h\": \"4::aW1hZ2UvanBlZw==:ARZqkGCA\"\n}");
}

#[tokio::test]
async fn upload_file_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .upload_file(
            "upload:MTphdHRhY2htZW50?sig=ARZqkGCA_uQMxC8nHKI",
            0,
            waxwing_tests::voice_note(),
        )
        .await;
    waxwing_tests::answered(&sandbox, "upload_file", answer, None);
}

#[test]
fn get_username_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::usernames::UsernameInfo,
    >("{\n  \"username\": \"example.shop\",\n  \"status\": \"approved\"\n}");
}

#[tokio::test]
async fn get_username_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.phone("106540352242922").get_username().await;
    waxwing_tests::answered(&sandbox, "get_username", answer, None);
}

#[test]
fn set_username_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::usernames::SetUsername,
    >("{\n  \"username\": \"example.shop\",\n  \"transfer_action\": \"none\"\n}");
}

#[test]
fn set_username_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::usernames::SetUsernameResponse,
    >("{\n  \"status\": \"approved\"\n}");
}

#[tokio::test]
async fn set_username_is_answered() {
    use waxwing_meta::usernames::{SetUsername, UsernameTransfer};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"username\": \"example.shop\",\n  \"transfer_action\": \"none\"\n}";
    let body = SetUsername::new("example.shop")
        .with_transfer_action(UsernameTransfer::NoTransfer);
    let answer = client.phone("106540352242922").set_username(&body).await;
    waxwing_tests::answered(&sandbox, "set_username", answer, Some(example));
}

#[test]
fn delete_username_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_username_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.phone("106540352242922").delete_username().await;
    waxwing_tests::answered(&sandbox, "delete_username", answer, None);
}

#[test]
fn get_username_suggestions_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::usernames::UsernameSuggestionsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"username_suggestions\": [\n        \"example.shop\",\n        \"example_shop\"\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_username_suggestions_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.phone("106540352242922").get_username_suggestions().await;
    waxwing_tests::answered(&sandbox, "get_username_suggestions", answer, None);
}

#[test]
fn get_waba_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::WhatsappBusinessAccount,
    >(
        "{\n  \"id\": \"102290129340398\",\n  \"name\": \"Example Shop\",\n  \"currency\": \"USD\",\n  \"country\": \"US\",\n  \"timezone_id\": \"1\",\n  \"message_template_namespace\": \"0f1e2d3c_0000_0000_0000_0000000000ab\",\n  \"account_review_status\": \"APPROVED\",\n  \"business_verification_status\": \"verified\",\n  \"ownership_type\": \"SELF_OWNED\",\n  \"on_behalf_of_business_info\": {\n    \"id\": \"506914307656634\",\n    \"name\": \"Example Group\",\n    \"status\": \"APPROVED\",\n    \"type\": \"SELF\"\n  },\n  \"owner_business_info\": {\n    \"id\": \"506914307656634\",\n    \"name\": \"Example Group\"\n  },\n  \"primary_business_location\": \"US\",\n  \"is_enabled_for_insights\": true,\n  \"marketing_messages_lite_api_status\": \"ONBOARDED\",\n  \"marketing_messages_onboarding_status\": \"ONBOARDED\",\n  \"whatsapp_business_manager_messaging_limit\": \"TIER_2K\",\n  \"health_status\": {\n    \"can_send_message\": \"AVAILABLE\",\n    \"entities\": [\n      {\n        \"entity_type\": \"WABA\",\n        \"id\": \"102290129340398\",\n        \"can_send_message\": \"AVAILABLE\"\n      }\n    ]\n  },\n  \"subscribed_apps\": {\n    \"data\": [\n      {\n        \"whatsapp_business_api_data\": {\n          \"id\": \"670843887433847\",\n          \"name\": \"Example App\"\n        }\n      }\n    ]\n  },\n  \"phone_numbers\": {\n    \"data\": [\n      {\n        \"id\": \"106540352242922\",\n        \"display_phone_number\": \"+1 555-000-2222\",\n        \"verified_name\": \"Example Shop\"\n      }\n    ],\n    \"paging\": {\n      \"cursors\": {\n        \"before\": \"QVFIUjAx\",\n        \"after\": \"QVFIUjAw\"\n      }\n    }\n  },\n  \"creation_time\": 1767225600,\n  \"is_shared_with_partners\": false,\n  \"template_auto_archival_enabled\": true\n}",
    );
}

#[tokio::test]
async fn get_waba_is_answered() {
    use waxwing_meta::waba::GetWabaQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = GetWabaQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.waba("102290129340398").get_waba(&query).await;
    waxwing_tests::answered(&sandbox, "get_waba", answer, None);
}

#[test]
fn update_waba_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::UpdateWaba,
    >(
        "{\n  \"name\": \"Example Shop\",\n  \"timezone_id\": \"1\",\n  \"degrees_of_freedom_spec\": {\n    \"creative_features_spec\": {\n      \"image_touchups\": {\n        \"enroll_status\": \"OPT_IN\"\n      }\n    }\n  },\n  \"disable_marketing_messages_on_cloud_api\": true,\n  \"template_auto_archival_enabled\": true\n}",
    );
}

#[test]
fn update_waba_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::UpdateWabaResponse,
    >("{\n  \"success\": true\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::waba::UpdateWabaResponse,
    >("{\n  \"id\": 102290129340398\n}");
}

#[tokio::test]
async fn update_waba_is_answered() {
    use waxwing_meta::shared::{CreativeFeature, DegreesOfFreedomSpec, EnrollStatus};
    use waxwing_meta::waba::{UpdateWaba, UpdateWabaQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Example Shop\",\n  \"timezone_id\": \"1\",\n  \"degrees_of_freedom_spec\": {\n    \"creative_features_spec\": {\n      \"image_touchups\": {\n        \"enroll_status\": \"OPT_IN\"\n      }\n    }\n  },\n  \"disable_marketing_messages_on_cloud_api\": true,\n  \"template_auto_archival_enabled\": true\n}";
    let body = UpdateWaba::new()
        .with_name("Example Shop")
        .with_timezone_id("1")
        .with_degrees_of_freedom_spec(
            DegreesOfFreedomSpec::new([
                ("image_touchups", CreativeFeature::new(EnrollStatus::OptIn)),
            ]),
        )
        .with_disable_marketing_messages_on_cloud_api(true)
        .with_template_auto_archival_enabled(true);
    let query = UpdateWabaQuery::new().with_is_enabled_for_insights(true);
    waxwing_tests::writes(&query, "{\n  \"is_enabled_for_insights\": true\n}");
    let answer = client.waba("102290129340398").update_waba(&body, &query).await;
    waxwing_tests::answered(&sandbox, "update_waba", answer, Some(example));
}

#[test]
fn list_assigned_users_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::ListAssignedUsersResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"100012345678901\",\n      \"name\": \"Example System User\",\n      \"user_type\": \"SYSTEM_USER\",\n      \"business\": {\n        \"id\": \"506914307656634\",\n        \"name\": \"Example Group\"\n      },\n      \"tasks\": [\n        \"MANAGE\"\n      ]\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  },\n  \"summary\": {\n    \"total_count\": 1\n  }\n}",
    );
}

#[tokio::test]
async fn list_assigned_users_is_answered() {
    use waxwing_meta::waba::ListAssignedUsersQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListAssignedUsersQuery::new("506914307656634")
        .with_fields("id")
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"business\": \"506914307656634\",\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_assigned_users(&query).await;
    waxwing_tests::answered(&sandbox, "list_assigned_users", answer, None);
}

#[test]
fn add_assigned_user_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn add_assigned_user_is_answered() {
    use waxwing_meta::waba::{AddAssignedUserQuery, AssignedUserTask};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = AddAssignedUserQuery::new("100012345678901", [AssignedUserTask::Manage]);
    waxwing_tests::writes(
        &query,
        "{\n  \"user\": \"100012345678901\",\n  \"tasks\": [\n    \"MANAGE\"\n  ]\n}",
    );
    let answer = client.waba("102290129340398").add_assigned_user(&query).await;
    waxwing_tests::answered(&sandbox, "add_assigned_user", answer, None);
}

#[test]
fn remove_assigned_user_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn remove_assigned_user_is_answered() {
    use waxwing_meta::waba::RemoveAssignedUserQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = RemoveAssignedUserQuery::new("100012345678901");
    waxwing_tests::writes(&query, "{\n  \"user\": \"100012345678901\"\n}");
    let answer = client.waba("102290129340398").remove_assigned_user(&query).await;
    waxwing_tests::answered(&sandbox, "remove_assigned_user", answer, None);
}

#[test]
fn list_activities_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::ListActivitiesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"5500012345\",\n      \"activity_type\": \"TEMPLATE_CREATED\",\n      \"timestamp\": \"2026-01-06T23:05:12+0000\",\n      \"actor_type\": \"USER\",\n      \"actor_id\": \"100012345678901\",\n      \"actor_name\": \"Example User\",\n      \"description\": \"Template created\",\n      \"details\": {\n        \"template\": \"order_update\"\n      },\n      \"ip_address\": \"192.0.2.1\",\n      \"user_agent\": \"example/1.0\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_activities_is_answered() {
    use waxwing_meta::waba::{ActivityType, ListActivitiesQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListActivitiesQuery::new()
        .with_fields("id")
        .with_since("2026-01-01")
        .with_until("2026-01-31")
        .with_activity_type(ActivityType::TemplateCreated)
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"since\": \"2026-01-01\",\n  \"until\": \"2026-01-31\",\n  \"activity_type\": \"TEMPLATE_CREATED\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_activities(&query).await;
    waxwing_tests::answered(&sandbox, "list_activities", answer, None);
}

#[test]
fn list_schedules_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::ListSchedulesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"6600012345\",\n      \"name\": \"Opening hours\",\n      \"status\": \"ACTIVE\",\n      \"schedule_type\": \"BUSINESS_HOURS\",\n      \"description\": \"All year\",\n      \"start_time\": \"2026-01-01T08:00:00+0000\",\n      \"end_time\": \"2026-12-31T18:00:00+0000\",\n      \"timezone\": \"America/New_York\",\n      \"days_of_week\": [\n        \"MONDAY\",\n        \"TUESDAY\"\n      ],\n      \"is_active\": true,\n      \"recurrence_pattern\": {\n        \"frequency\": \"WEEKLY\",\n        \"interval\": 1,\n        \"end_date\": \"2026-12-31\"\n      },\n      \"created_time\": \"2026-01-01T00:00:00+0000\",\n      \"updated_time\": \"2026-01-01T00:00:00+0000\"\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn list_schedules_is_answered() {
    use waxwing_meta::waba::{ListSchedulesQuery, ScheduleOrder};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListSchedulesQuery::new()
        .with_fields("id")
        .with_filtering("[]")
        .with_sort(ScheduleOrder::CreatedTimeDesc)
        .with_limit(25)
        .with_after("QVFIUjAw")
        .with_before("QVFIUjAx");
    waxwing_tests::writes(
        &query,
        "{\n  \"fields\": \"id\",\n  \"filtering\": \"[]\",\n  \"sort\": \"created_time.desc\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
    );
    let answer = client.waba("102290129340398").list_schedules(&query).await;
    waxwing_tests::answered(&sandbox, "list_schedules", answer, None);
}

#[test]
fn create_schedule_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::CreateSchedule,
    >(
        "{\n  \"name\": \"Opening hours\",\n  \"schedule_type\": \"BUSINESS_HOURS\",\n  \"start_time\": \"2026-01-01T08:00:00+0000\",\n  \"end_time\": \"2026-12-31T18:00:00+0000\",\n  \"timezone\": \"America/New_York\",\n  \"days_of_week\": [\n    \"MONDAY\",\n    \"TUESDAY\"\n  ],\n  \"is_active\": true,\n  \"recurrence_pattern\": {\n    \"frequency\": \"WEEKLY\",\n    \"interval\": 1,\n    \"end_date\": \"2026-12-31\"\n  },\n  \"description\": \"All year\"\n}",
    );
}

#[test]
fn create_schedule_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::waba::CreatedSchedule,
    >("{\n  \"id\": \"6600012345\"\n}");
}

#[tokio::test]
async fn create_schedule_is_answered() {
    use waxwing_meta::shared::DayOfWeek;
    use waxwing_meta::waba::{
        CreateSchedule, RecurrenceFrequency, RecurrencePattern, ScheduleType,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Opening hours\",\n  \"schedule_type\": \"BUSINESS_HOURS\",\n  \"start_time\": \"2026-01-01T08:00:00+0000\",\n  \"end_time\": \"2026-12-31T18:00:00+0000\",\n  \"timezone\": \"America/New_York\",\n  \"days_of_week\": [\n    \"MONDAY\",\n    \"TUESDAY\"\n  ],\n  \"is_active\": true,\n  \"recurrence_pattern\": {\n    \"frequency\": \"WEEKLY\",\n    \"interval\": 1,\n    \"end_date\": \"2026-12-31\"\n  },\n  \"description\": \"All year\"\n}";
    let body = CreateSchedule::new(
            "Opening hours",
            ScheduleType::BusinessHours,
            "2026-01-01T08:00:00+0000",
            "2026-12-31T18:00:00+0000",
        )
        .with_description("All year")
        .with_timezone("America/New_York")
        .with_days_of_week([DayOfWeek::Monday, DayOfWeek::Tuesday])
        .with_is_active(true)
        .with_recurrence_pattern(
            RecurrencePattern::new()
                .with_frequency(RecurrenceFrequency::Weekly)
                .with_interval(1)
                .with_end_date("2026-12-31"),
        );
    let answer = client.waba("102290129340398").create_schedule(&body).await;
    waxwing_tests::answered(&sandbox, "create_schedule", answer, Some(example));
}

#[test]
fn list_subscribed_apps_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::ListSubscribedAppsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"whatsapp_business_api_data\": {\n        \"id\": \"670843887433847\",\n        \"name\": \"Example App\",\n        \"link\": \"https://example.com/\"\n      },\n      \"override_callback_uri\": \"https://example.com/webhooks/shop\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_subscribed_apps_is_answered() {
    use waxwing_meta::webhook_subscriptions::ListSubscribedAppsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListSubscribedAppsQuery::new().with_fields("id");
    waxwing_tests::writes(&query, "{\n  \"fields\": \"id\"\n}");
    let answer = client.waba("102290129340398").list_subscribed_apps(&query).await;
    waxwing_tests::answered(&sandbox, "list_subscribed_apps", answer, None);
}

#[test]
fn subscribe_app_request_examples_survive() {
    waxwing_tests::round_trip::<waxwing_meta::webhook_subscriptions::SubscribeApp>("{}");
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_subscriptions::SubscribeApp,
    >(
        "{\n  \"override_callback_uri\": \"https://example.com/webhooks/shop\",\n  \"verify_token\": \"my-verify-word\"\n}",
    );
}

#[test]
fn subscribe_app_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn subscribe_app_is_answered() {
    use waxwing_meta::webhook_subscriptions::SubscribeApp;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{}";
    let body = SubscribeApp::new();
    let answer = client.waba("102290129340398").subscribe_app(&body).await;
    waxwing_tests::answered(&sandbox, "subscribe_app", answer, Some(example));
}

#[tokio::test]
async fn subscribe_app_is_answered_2() {
    use waxwing_meta::webhook_subscriptions::SubscribeApp;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"override_callback_uri\": \"https://example.com/webhooks/shop\",\n  \"verify_token\": \"my-verify-word\"\n}";
    let body = SubscribeApp::new()
        .with_override_callback_uri("https://example.com/webhooks/shop")
        .with_verify_token("my-verify-word");
    let answer = client.waba("102290129340398").subscribe_app(&body).await;
    waxwing_tests::answered(&sandbox, "subscribe_app", answer, Some(example));
}

#[test]
fn unsubscribe_app_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn unsubscribe_app_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.waba("102290129340398").unsubscribe_app().await;
    waxwing_tests::answered(&sandbox, "unsubscribe_app", answer, None);
}

#[test]
fn list_app_subscriptions_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_subscriptions::ListAppSubscriptionsResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"object\": \"whatsapp_business_account\",\n      \"callback_url\": \"https://example.com/webhooks\",\n      \"active\": true,\n      \"fields\": [\n        {\n          \"name\": \"messages\",\n          \"version\": \"v25.0\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_app_subscriptions_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client.app("670843887433847").list_app_subscriptions().await;
    waxwing_tests::answered(&sandbox, "list_app_subscriptions", answer, None);
}

#[test]
fn set_app_subscription_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn set_app_subscription_is_answered() {
    use waxwing_meta::webhook_subscriptions::SetAppSubscriptionQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = SetAppSubscriptionQuery::new(
            "https://example.com/webhooks",
            "my-verify-word",
            ["messages", "calls"],
        )
        .with_include_values(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"object\": \"whatsapp_business_account\",\n  \"callback_url\": \"https://example.com/webhooks\",\n  \"verify_token\": \"my-verify-word\",\n  \"fields\": [\n    \"messages\",\n    \"calls\"\n  ],\n  \"include_values\": true\n}",
    );
    let answer = client.app("670843887433847").set_app_subscription(&query).await;
    waxwing_tests::answered(&sandbox, "set_app_subscription", answer, None);
}

#[test]
fn delete_app_subscription_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_app_subscription_is_answered() {
    use waxwing_meta::webhook_subscriptions::DeleteAppSubscriptionQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = DeleteAppSubscriptionQuery::new()
        .with_object("whatsapp_business_account")
        .with_fields(["messages", "calls"]);
    waxwing_tests::writes(
        &query,
        "{\n  \"object\": \"whatsapp_business_account\",\n  \"fields\": [\n    \"messages\",\n    \"calls\"\n  ]\n}",
    );
    let answer = client.app("670843887433847").delete_app_subscription(&query).await;
    waxwing_tests::answered(&sandbox, "delete_app_subscription", answer, None);
}

#[test]
fn list_welcome_message_sequences_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::welcome_sequences::ListWelcomeSequencesResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"sequence_id\": \"5566778899001122\",\n      \"name\": \"Example welcome\",\n      \"welcome_message_sequence\": \"{\\\"text\\\":\\\"Hello! How can we help?\\\"}\",\n      \"is_used_in_ad\": false\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::welcome_sequences::ListWelcomeSequencesResponse,
    >(
        "[\n  {\n    \"sequence_id\": \"5566778899001122\",\n    \"name\": \"Example welcome\",\n    \"welcome_message_sequence\": \"{\\\"text\\\":\\\"Hello! How can we help?\\\"}\",\n    \"is_used_in_ad\": false\n  }\n]",
    );
}

#[tokio::test]
async fn list_welcome_message_sequences_is_answered() {
    use waxwing_meta::welcome_sequences::ListWelcomeMessageSequencesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = ListWelcomeMessageSequencesQuery::new()
        .with_sequence_id("5566778899001122")
        .with_app_id("670843887433847");
    waxwing_tests::writes(
        &query,
        "{\n  \"sequence_id\": \"5566778899001122\",\n  \"app_id\": \"670843887433847\"\n}",
    );
    let answer = client
        .waba("102290129340398")
        .list_welcome_message_sequences(&query)
        .await;
    waxwing_tests::answered(&sandbox, "list_welcome_message_sequences", answer, None);
}

#[test]
fn create_or_update_welcome_message_sequence_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::welcome_sequences::SaveWelcomeSequence,
    >(
        "{\n  \"name\": \"Example welcome\",\n  \"welcome_message_sequence\": {\n    \"text\": \"Hello! How can we help?\",\n    \"autofill_message\": {\n      \"content\": \"I would like to know more\"\n    },\n    \"ice_breakers\": [\n      {\n        \"title\": \"Opening hours?\"\n      },\n      {\n        \"title\": \"Where are you?\"\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::welcome_sequences::SaveWelcomeSequence,
    >(
        "{\n  \"sequence_id\": \"5566778899001122\",\n  \"name\": \"Example welcome\",\n  \"welcome_message_sequence\": {\n    \"text\": \"Hello again!\"\n  }\n}",
    );
}

#[test]
fn create_or_update_welcome_message_sequence_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::welcome_sequences::WelcomeSequenceSaved,
    >("{\n  \"sequence_id\": \"5566778899001122\"\n}");
    waxwing_tests::round_trip::<
        waxwing_meta::welcome_sequences::WelcomeSequenceSaved,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn create_or_update_welcome_message_sequence_is_answered() {
    use waxwing_meta::welcome_sequences::{SaveWelcomeSequence, WelcomeMessage};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Example welcome\",\n  \"welcome_message_sequence\": {\n    \"text\": \"Hello! How can we help?\",\n    \"autofill_message\": {\n      \"content\": \"I would like to know more\"\n    },\n    \"ice_breakers\": [\n      {\n        \"title\": \"Opening hours?\"\n      },\n      {\n        \"title\": \"Where are you?\"\n      }\n    ]\n  }\n}";
    let body = SaveWelcomeSequence::new(
        "Example welcome",
        WelcomeMessage::new("Hello! How can we help?")
            .with_autofill_message("I would like to know more")
            .with_ice_breakers(["Opening hours?", "Where are you?"]),
    );
    let answer = client
        .waba("102290129340398")
        .create_or_update_welcome_message_sequence(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "create_or_update_welcome_message_sequence",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn create_or_update_welcome_message_sequence_is_answered_2() {
    use waxwing_meta::welcome_sequences::SaveWelcomeSequence;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"sequence_id\": \"5566778899001122\",\n  \"name\": \"Example welcome\",\n  \"welcome_message_sequence\": {\n    \"text\": \"Hello again!\"\n  }\n}";
    let body = SaveWelcomeSequence::new("Example welcome", "Hello again!")
        .with_sequence_id("5566778899001122");
    let answer = client
        .waba("102290129340398")
        .create_or_update_welcome_message_sequence(&body)
        .await;
    waxwing_tests::answered(
        &sandbox,
        "create_or_update_welcome_message_sequence",
        answer,
        Some(example),
    );
}

#[test]
fn delete_welcome_message_sequence_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_welcome_message_sequence_is_answered() {
    use waxwing_meta::welcome_sequences::DeleteWelcomeMessageSequenceQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let query = DeleteWelcomeMessageSequenceQuery::new("5566778899001122");
    waxwing_tests::writes(&query, "{\n  \"sequence_id\": \"5566778899001122\"\n}");
    let answer = client
        .waba("102290129340398")
        .delete_welcome_message_sequence(&query)
        .await;
    waxwing_tests::answered(&sandbox, "delete_welcome_message_sequence", answer, None);
}

#[test]
fn messages_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello all\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\",\n        \"username\": \"@sample\"\n      },\n      \"user_id\": \"US.13491208655302741918\",\n      \"parent_user_id\": \"US.ENT.11815799212886844830\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"from_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Are you there?\"\n      }\n    }\n  ],\n  \"conversation_context\": {\n    \"type\": \"summary\",\n    \"summary\": {\n      \"text\": \"The user asks about order 42.\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_event_is_known() {
    known_event(
        "messages",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello all\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\",\n        \"username\": \"@sample\"\n      },\n      \"user_id\": \"US.13491208655302741918\",\n      \"parent_user_id\": \"US.ENT.11815799212886844830\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"from_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Are you there?\"\n      }\n    }\n  ],\n  \"conversation_context\": {\n    \"type\": \"summary\",\n    \"summary\": {\n      \"text\": \"The user asks about order 42.\"\n    }\n  }\n}",
    );
    known_event(
        "messages",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_text_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Yes, please\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"forwarded\": true,\n        \"frequently_forwarded\": true\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Look at this\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"user_id\": \"US.13491208655302741918\",\n        \"referred_product\": {\n          \"catalog_id\": \"194836987003835\",\n          \"product_retailer_id\": \"sku-42\"\n        }\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Is it there in red?\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"referral\": {\n        \"source_url\": \"https://fb.me/example\",\n        \"source_id\": \"120226305854810726\",\n        \"source_type\": \"ad\",\n        \"headline\": \"Kettles\",\n        \"body\": \"Now in red\",\n        \"media_type\": \"image\",\n        \"image_url\": \"https://example.com/kettle.jpg\",\n        \"thumbnail_url\": \"https://example.com/kettle-small.jpg\",\n        \"ctwa_clid\": \"Aff-n8ZTODiE79d22KtAwQKj9e_mIEOOj27vDVwFjN80dp4\",\n        \"welcome_message\": {\n          \"text\": \"How can we help?\"\n        }\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"referral\": {\n        \"source_url\": \"https://fb.me/example\",\n        \"source_id\": \"120226305854810726\",\n        \"source_type\": \"post\",\n        \"media_type\": \"video\",\n        \"video_url\": \"https://example.com/kettle.mp4\"\n      },\n      \"identity\": {\n        \"acknowledged\": true,\n        \"created_timestamp\": \"1790000000\",\n        \"hash\": \"DF2lS5v2W6x=\"\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_text_event_is_known() {
    known_event(
        "messages.text",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Yes, please\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.text",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"forwarded\": true,\n        \"frequently_forwarded\": true\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Look at this\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.text",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"user_id\": \"US.13491208655302741918\",\n        \"referred_product\": {\n          \"catalog_id\": \"194836987003835\",\n          \"product_retailer_id\": \"sku-42\"\n        }\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Is it there in red?\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.text",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"referral\": {\n        \"source_url\": \"https://fb.me/example\",\n        \"source_id\": \"120226305854810726\",\n        \"source_type\": \"ad\",\n        \"headline\": \"Kettles\",\n        \"body\": \"Now in red\",\n        \"media_type\": \"image\",\n        \"image_url\": \"https://example.com/kettle.jpg\",\n        \"thumbnail_url\": \"https://example.com/kettle-small.jpg\",\n        \"ctwa_clid\": \"Aff-n8ZTODiE79d22KtAwQKj9e_mIEOOj27vDVwFjN80dp4\",\n        \"welcome_message\": {\n          \"text\": \"How can we help?\"\n        }\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.text",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"referral\": {\n        \"source_url\": \"https://fb.me/example\",\n        \"source_id\": \"120226305854810726\",\n        \"source_type\": \"post\",\n        \"media_type\": \"video\",\n        \"video_url\": \"https://example.com/kettle.mp4\"\n      },\n      \"identity\": {\n        \"acknowledged\": true,\n        \"created_timestamp\": \"1790000000\",\n        \"hash\": \"DF2lS5v2W6x=\"\n      },\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"Hello\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_image_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"image/jpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"caption\": \"Today\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_image_event_is_known() {
    known_event(
        "messages.image",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"image/jpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"caption\": \"Today\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_video_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"video\",\n      \"video\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"video/mp4\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"caption\": \"Look\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_video_event_is_known() {
    known_event(
        "messages.video",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"video\",\n      \"video\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"video/mp4\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"caption\": \"Look\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_audio_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"audio\",\n      \"audio\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"audio/ogg; codecs=opus\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\",\n        \"voice\": true\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"audio\",\n      \"audio\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"audio/mpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"voice\": false\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"audio\",\n      \"audio\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"audio/ogg; codecs=opus\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_audio_event_is_known() {
    known_event(
        "messages.audio",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"audio\",\n      \"audio\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"audio/ogg; codecs=opus\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\",\n        \"voice\": true\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.audio",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"audio\",\n      \"audio\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"audio/mpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"voice\": false\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.audio",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"audio\",\n      \"audio\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"audio/ogg; codecs=opus\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_document_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"document\",\n      \"document\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"application/pdf\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"filename\": \"invoice-42.pdf\",\n        \"caption\": \"The invoice\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_document_event_is_known() {
    known_event(
        "messages.document",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"document\",\n      \"document\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"application/pdf\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"filename\": \"invoice-42.pdf\",\n        \"caption\": \"The invoice\",\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_sticker_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"sticker\",\n      \"sticker\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"image/webp\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"animated\": false,\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_sticker_event_is_known() {
    known_event(
        "messages.sticker",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"sticker\",\n      \"sticker\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"image/webp\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"animated\": false,\n        \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285441&ext=1790000300&hash=ATs0000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_location_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"location\",\n      \"location\": {\n        \"latitude\": 37.44216,\n        \"longitude\": -122.1599,\n        \"name\": \"Example Shop\",\n        \"address\": \"101 Example Avenue\",\n        \"url\": \"https://example.com\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_location_event_is_known() {
    known_event(
        "messages.location",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"location\",\n      \"location\": {\n        \"latitude\": 37.44216,\n        \"longitude\": -122.1599,\n        \"name\": \"Example Shop\",\n        \"address\": \"101 Example Avenue\",\n        \"url\": \"https://example.com\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_contacts_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"contacts\",\n      \"contacts\": [\n        {\n          \"name\": {\n            \"formatted_name\": \"Sample Person\",\n            \"first_name\": \"Sample\",\n            \"last_name\": \"Person\"\n          },\n          \"birthday\": \"1990-01-31\",\n          \"addresses\": [\n            {\n              \"street\": \"1 Example Road\",\n              \"city\": \"Springfield\",\n              \"state\": \"CA\",\n              \"zip\": \"94025\",\n              \"country\": \"United States\",\n              \"country_code\": \"us\",\n              \"type\": \"HOME\"\n            }\n          ],\n          \"emails\": [\n            {\n              \"email\": \"info@example.com\",\n              \"type\": \"WORK\"\n            }\n          ],\n          \"org\": {\n            \"company\": \"Example\",\n            \"department\": \"Support\",\n            \"title\": \"Lead\"\n          },\n          \"phones\": [\n            {\n              \"phone\": \"+1 555-000-1111\",\n              \"wa_id\": \"15550001111\",\n              \"type\": \"CELL\"\n            }\n          ],\n          \"urls\": [\n            {\n              \"url\": \"https://example.com\",\n              \"type\": \"WORK\"\n            }\n          ],\n          \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Sample Person\\nEND:VCARD\"\n        }\n      ],\n      \"origin\": \"contact_request\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_contacts_event_is_known() {
    known_event(
        "messages.contacts",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"contacts\",\n      \"contacts\": [\n        {\n          \"name\": {\n            \"formatted_name\": \"Sample Person\",\n            \"first_name\": \"Sample\",\n            \"last_name\": \"Person\"\n          },\n          \"birthday\": \"1990-01-31\",\n          \"addresses\": [\n            {\n              \"street\": \"1 Example Road\",\n              \"city\": \"Springfield\",\n              \"state\": \"CA\",\n              \"zip\": \"94025\",\n              \"country\": \"United States\",\n              \"country_code\": \"us\",\n              \"type\": \"HOME\"\n            }\n          ],\n          \"emails\": [\n            {\n              \"email\": \"info@example.com\",\n              \"type\": \"WORK\"\n            }\n          ],\n          \"org\": {\n            \"company\": \"Example\",\n            \"department\": \"Support\",\n            \"title\": \"Lead\"\n          },\n          \"phones\": [\n            {\n              \"phone\": \"+1 555-000-1111\",\n              \"wa_id\": \"15550001111\",\n              \"type\": \"CELL\"\n            }\n          ],\n          \"urls\": [\n            {\n              \"url\": \"https://example.com\",\n              \"type\": \"WORK\"\n            }\n          ],\n          \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Sample Person\\nEND:VCARD\"\n        }\n      ],\n      \"origin\": \"contact_request\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_reaction_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"reaction\",\n      \"reaction\": {\n        \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"emoji\": \"👍\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"reaction\",\n      \"reaction\": {\n        \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_reaction_event_is_known() {
    known_event(
        "messages.reaction",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"reaction\",\n      \"reaction\": {\n        \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"emoji\": \"👍\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.reaction",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"reaction\",\n      \"reaction\": {\n        \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_order_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"order\",\n      \"order\": {\n        \"catalog_id\": \"194836987003835\",\n        \"text\": \"By Monday, please\",\n        \"product_items\": [\n          {\n            \"product_retailer_id\": \"sku-42\",\n            \"quantity\": 2,\n            \"item_price\": 12.5,\n            \"currency\": \"USD\"\n          }\n        ]\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_order_event_is_known() {
    known_event(
        "messages.order",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"order\",\n      \"order\": {\n        \"catalog_id\": \"194836987003835\",\n        \"text\": \"By Monday, please\",\n        \"product_items\": [\n          {\n            \"product_retailer_id\": \"sku-42\",\n            \"quantity\": 2,\n            \"item_price\": 12.5,\n            \"currency\": \"USD\"\n          }\n        ]\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_button_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"button\",\n      \"button\": {\n        \"payload\": \"stop\",\n        \"text\": \"Stop\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"from_logical_id\": \"131063108133020\",\n      \"type\": \"button\",\n      \"button\": {\n        \"payload\": \"DID_NOT_REQUEST_CODE\",\n        \"text\": \"I did not ask for it\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_button_event_is_known() {
    known_event(
        "messages.button",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"button\",\n      \"button\": {\n        \"payload\": \"stop\",\n        \"text\": \"Stop\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.button",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"from_logical_id\": \"131063108133020\",\n      \"type\": \"button\",\n      \"button\": {\n        \"payload\": \"DID_NOT_REQUEST_CODE\",\n        \"text\": \"I did not ask for it\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_button_reply_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"button_reply\",\n        \"button_reply\": {\n          \"id\": \"keep\",\n          \"title\": \"Keep\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_button_reply_event_is_known() {
    known_event(
        "messages.interactive.button_reply",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"button_reply\",\n        \"button_reply\": {\n          \"id\": \"keep\",\n          \"title\": \"Keep\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_list_reply_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"list_reply\",\n        \"list_reply\": {\n          \"id\": \"slot-9\",\n          \"title\": \"9:00\",\n          \"description\": \"With coffee\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_list_reply_event_is_known() {
    known_event(
        "messages.interactive.list_reply",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"list_reply\",\n        \"list_reply\": {\n          \"id\": \"slot-9\",\n          \"title\": \"9:00\",\n          \"description\": \"With coffee\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_nfm_reply_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"nfm_reply\",\n        \"nfm_reply\": {\n          \"response_json\": \"{\\\"flow_token\\\":\\\"run-42\\\",\\\"seats\\\":2}\",\n          \"body\": \"Sent\",\n          \"name\": \"flow\"\n        }\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"nfm_reply\",\n        \"nfm_reply\": {\n          \"response_json\": \"{\\\"saved_address_id\\\":\\\"home\\\",\\\"values\\\":{\\\"city\\\":\\\"Mumbai\\\"}}\",\n          \"body\": \"Mumbai\",\n          \"name\": \"address_message\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_nfm_reply_event_is_known() {
    known_event(
        "messages.interactive.nfm_reply",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"nfm_reply\",\n        \"nfm_reply\": {\n          \"response_json\": \"{\\\"flow_token\\\":\\\"run-42\\\",\\\"seats\\\":2}\",\n          \"body\": \"Sent\",\n          \"name\": \"flow\"\n        }\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.interactive.nfm_reply",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"nfm_reply\",\n        \"nfm_reply\": {\n          \"response_json\": \"{\\\"saved_address_id\\\":\\\"home\\\",\\\"values\\\":{\\\"city\\\":\\\"Mumbai\\\"}}\",\n          \"body\": \"Mumbai\",\n          \"name\": \"address_message\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_call_permission_reply_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"call_permission_reply\",\n        \"call_permission_reply\": {\n          \"response\": \"accept\",\n          \"is_permanent\": false,\n          \"expiration_timestamp\": 1790604800,\n          \"response_source\": \"user_action\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_call_permission_reply_event_is_known() {
    known_event(
        "messages.interactive.call_permission_reply",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"call_permission_reply\",\n        \"call_permission_reply\": {\n          \"response\": \"accept\",\n          \"is_permanent\": false,\n          \"expiration_timestamp\": 1790604800,\n          \"response_source\": \"user_action\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_payment_method_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"payment_method\",\n        \"payment_method\": {\n          \"payment_method\": \"offsite_card_pay\",\n          \"payment_timestamp\": 1790000000,\n          \"reference_id\": \"order-42\",\n          \"last_four_digits\": \"0042\",\n          \"credential_id\": \"card-7\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_interactive_payment_method_event_is_known() {
    known_event(
        "messages.interactive.payment_method",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"context\": {\n        \"from\": \"15550002222\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      },\n      \"type\": \"interactive\",\n      \"interactive\": {\n        \"type\": \"payment_method\",\n        \"payment_method\": {\n          \"payment_method\": \"offsite_card_pay\",\n          \"payment_timestamp\": 1790000000,\n          \"reference_id\": \"order-42\",\n          \"last_four_digits\": \"0042\",\n          \"credential_id\": \"card-7\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_user_changed_number_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"Sample Person changed from 15550001111 to 15550001119\",\n        \"wa_id\": \"15550001119\",\n        \"type\": \"user_changed_number\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_user_changed_number_event_is_known() {
    known_event(
        "messages.system.user_changed_number",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"Sample Person changed from 15550001111 to 15550001119\",\n        \"wa_id\": \"15550001119\",\n        \"type\": \"user_changed_number\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_user_changed_user_id_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"messages\": [\n    {\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"The user id of Sample Person changed\",\n        \"type\": \"user_changed_user_id\",\n        \"user_id\": \"US.24902319766413852029\",\n        \"parent_user_id\": \"US.ENT.22926800323997955941\",\n        \"previous_user_id\": \"US.13491208655302741918\",\n        \"previous_parent_user_id\": \"US.ENT.11815799212886844830\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_user_changed_user_id_event_is_known() {
    known_event(
        "messages.system.user_changed_user_id",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"messages\": [\n    {\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"The user id of Sample Person changed\",\n        \"type\": \"user_changed_user_id\",\n        \"user_id\": \"US.24902319766413852029\",\n        \"parent_user_id\": \"US.ENT.22926800323997955941\",\n        \"previous_user_id\": \"US.13491208655302741918\",\n        \"previous_parent_user_id\": \"US.ENT.11815799212886844830\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_user_identity_changed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\",\n      \"identity_key_hash\": \"DF2lS5v2W6x=\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"The identity of Sample Person changed\",\n        \"type\": \"user_identity_changed\",\n        \"identity\": \"DF2lS5v2W6x=\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_user_identity_changed_event_is_known() {
    known_event(
        "messages.system.user_identity_changed",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\",\n      \"identity_key_hash\": \"DF2lS5v2W6x=\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"The identity of Sample Person changed\",\n        \"type\": \"user_identity_changed\",\n        \"identity\": \"DF2lS5v2W6x=\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_customer_identity_changed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"identity_key_hash\": \"DF2lS5v2W6x=\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"The identity of Sample Person changed\",\n        \"type\": \"customer_identity_changed\",\n        \"identity\": \"DF2lS5v2W6x=\",\n        \"customer\": \"15550001111\",\n        \"new_wa_id\": \"15550001111\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_system_customer_identity_changed_event_is_known() {
    known_event(
        "messages.system.customer_identity_changed",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"identity_key_hash\": \"DF2lS5v2W6x=\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"system\",\n      \"system\": {\n        \"body\": \"The identity of Sample Person changed\",\n        \"type\": \"customer_identity_changed\",\n        \"identity\": \"DF2lS5v2W6x=\",\n        \"customer\": \"15550001111\",\n        \"new_wa_id\": \"15550001111\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_edit_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"context\": {\n            \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n          },\n          \"type\": \"text\",\n          \"text\": {\n            \"body\": \"Hello again\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"type\": \"video\",\n          \"video\": {\n            \"id\": \"1013859600285441\",\n            \"mime_type\": \"video/mp4\",\n            \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n            \"caption\": \"Look again\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"type\": \"document\",\n          \"document\": {\n            \"id\": \"1013859600285441\",\n            \"mime_type\": \"application/pdf\",\n            \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n            \"filename\": \"invoice-42.pdf\",\n            \"caption\": \"The right invoice\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_edit_event_is_known() {
    known_event(
        "messages.edit",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"context\": {\n            \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n          },\n          \"type\": \"text\",\n          \"text\": {\n            \"body\": \"Hello again\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.edit",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"type\": \"video\",\n          \"video\": {\n            \"id\": \"1013859600285441\",\n            \"mime_type\": \"video/mp4\",\n            \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n            \"caption\": \"Look again\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
    known_event(
        "messages.edit",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"type\": \"document\",\n          \"document\": {\n            \"id\": \"1013859600285441\",\n            \"mime_type\": \"application/pdf\",\n            \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n            \"filename\": \"invoice-42.pdf\",\n            \"caption\": \"The right invoice\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_revoke_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"revoke\",\n      \"revoke\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_revoke_event_is_known() {
    known_event(
        "messages.revoke",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"revoke\",\n      \"revoke\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_request_welcome_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"request_welcome\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_request_welcome_event_is_known() {
    known_event(
        "messages.request_welcome",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"request_welcome\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_unsupported_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"errors\": [\n        {\n          \"code\": 131051,\n          \"title\": \"Message type unknown\",\n          \"message\": \"Message type unknown\",\n          \"error_data\": {\n            \"details\": \"This message type is not supported.\"\n          }\n        }\n      ],\n      \"type\": \"unsupported\",\n      \"unsupported\": {\n        \"type\": \"poll\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_unsupported_event_is_known() {
    known_event(
        "messages.unsupported",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"errors\": [\n        {\n          \"code\": 131051,\n          \"title\": \"Message type unknown\",\n          \"message\": \"Message type unknown\",\n          \"error_data\": {\n            \"details\": \"This message type is not supported.\"\n          }\n        }\n      ],\n      \"type\": \"unsupported\",\n      \"unsupported\": {\n        \"type\": \"poll\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_unknown_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"errors\": [\n        {\n          \"code\": 131051,\n          \"title\": \"Message type unknown\",\n          \"message\": \"Message type unknown\",\n          \"error_data\": {\n            \"details\": \"This message type is not supported.\"\n          }\n        }\n      ],\n      \"type\": \"unknown\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_unknown_event_is_known() {
    known_event(
        "messages.unknown",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"errors\": [\n        {\n          \"code\": 131051,\n          \"title\": \"Message type unknown\",\n          \"message\": \"Message type unknown\",\n          \"error_data\": {\n            \"details\": \"This message type is not supported.\"\n          }\n        }\n      ],\n      \"type\": \"unknown\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_user_actions_marketing_messages_link_click_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"user_actions\": [\n    {\n      \"action_type\": \"marketing_messages_link_click\",\n      \"timestamp\": \"1790000000\",\n      \"marketing_messages_link_click_data\": {\n        \"click_component\": \"cta\",\n        \"product_id\": \"sku-42\",\n        \"click_id\": \"clk-1\",\n        \"tracking_token\": \"trk-1\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_user_actions_marketing_messages_link_click_event_is_known() {
    known_event(
        "messages.user_actions.marketing_messages_link_click",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"user_actions\": [\n    {\n      \"action_type\": \"marketing_messages_link_click\",\n      \"timestamp\": \"1790000000\",\n      \"marketing_messages_link_click_data\": {\n        \"click_component\": \"cta\",\n        \"product_id\": \"sku-42\",\n        \"click_id\": \"clk-1\",\n        \"tracking_token\": \"trk-1\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_user_actions_landing_page_view_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"user_actions\": [\n    {\n      \"action_type\": \"landing_page_view\",\n      \"timestamp\": \"1790000000\",\n      \"marketing_messages_link_click_data\": {\n        \"click_id\": \"clk-1\",\n        \"tracking_token\": \"trk-1\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_user_actions_landing_page_view_event_is_known() {
    known_event(
        "messages.user_actions.landing_page_view",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"user_actions\": [\n    {\n      \"action_type\": \"landing_page_view\",\n      \"timestamp\": \"1790000000\",\n      \"marketing_messages_link_click_data\": {\n        \"click_id\": \"clk-1\",\n        \"tracking_token\": \"trk-1\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn messages_errors_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"errors\": [\n    {\n      \"code\": 130429,\n      \"title\": \"Rate limit hit\",\n      \"message\": \"Rate limit hit\",\n      \"error_data\": {\n        \"details\": \"Too many messages were sent in a short time.\"\n      },\n      \"href\": \"https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/\"\n    }\n  ]\n}",
    );
}

#[test]
fn messages_errors_event_is_known() {
    known_event(
        "messages.errors",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"errors\": [\n    {\n      \"code\": 130429,\n      \"title\": \"Rate limit hit\",\n      \"message\": \"Rate limit hit\",\n      \"error_data\": {\n        \"details\": \"Too many messages were sent in a short time.\"\n      },\n      \"href\": \"https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_sent_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"pricing\": {\n        \"billable\": true,\n        \"pricing_model\": \"PMP\",\n        \"type\": \"regular\",\n        \"category\": \"utility\"\n      },\n      \"biz_opaque_callback_data\": \"job-42\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"conversation\": {\n        \"id\": \"9ac2c2c1b8f0f3f5f7b2c0f5e6d1a8aa\",\n        \"expiration_timestamp\": \"1790259200\",\n        \"origin\": {\n          \"type\": \"referral_conversion\"\n        }\n      },\n      \"pricing\": {\n        \"billable\": false,\n        \"pricing_model\": \"PMP\",\n        \"type\": \"free_entry_point\",\n        \"category\": \"referral_conversion\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n      \"template_id\": \"594425479261596\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"recipient_type\": \"group\",\n      \"conversation\": {\n        \"id\": \"9ac2c2c1b8f0f3f5f7b2c0f5e6d1a8aa\",\n        \"origin\": {\n          \"type\": \"service\"\n        },\n        \"pricing\": {\n          \"billable\": true,\n          \"pricing_model\": \"PMP\",\n          \"category\": \"group_service\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_sent_event_is_known() {
    known_event(
        "statuses.sent",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"pricing\": {\n        \"billable\": true,\n        \"pricing_model\": \"PMP\",\n        \"type\": \"regular\",\n        \"category\": \"utility\"\n      },\n      \"biz_opaque_callback_data\": \"job-42\"\n    }\n  ]\n}",
    );
    known_event(
        "statuses.sent",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"conversation\": {\n        \"id\": \"9ac2c2c1b8f0f3f5f7b2c0f5e6d1a8aa\",\n        \"expiration_timestamp\": \"1790259200\",\n        \"origin\": {\n          \"type\": \"referral_conversion\"\n        }\n      },\n      \"pricing\": {\n        \"billable\": false,\n        \"pricing_model\": \"PMP\",\n        \"type\": \"free_entry_point\",\n        \"category\": \"referral_conversion\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "statuses.sent",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n      \"template_id\": \"594425479261596\"\n    }\n  ]\n}",
    );
    known_event(
        "statuses.sent",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"sent\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"recipient_type\": \"group\",\n      \"conversation\": {\n        \"id\": \"9ac2c2c1b8f0f3f5f7b2c0f5e6d1a8aa\",\n        \"origin\": {\n          \"type\": \"service\"\n        },\n        \"pricing\": {\n          \"billable\": true,\n          \"pricing_model\": \"PMP\",\n          \"category\": \"group_service\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_delivered_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_user_id\": \"US.13491208655302741918\",\n      \"recipient_parent_user_id\": \"US.ENT.11815799212886844830\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"recipient_type\": \"group\",\n      \"recipient_participant_id\": \"15550001111\",\n      \"recipient_participant_user_id\": \"US.13491208655302741918\",\n      \"recipient_participant_parent_user_id\": \"US.ENT.11815799212886844830\"\n    },\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"recipient_type\": \"group\",\n      \"participant_recipient_id\": \"15550001112\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_delivered_event_is_known() {
    known_event(
        "statuses.delivered",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_user_id\": \"US.13491208655302741918\",\n      \"recipient_parent_user_id\": \"US.ENT.11815799212886844830\"\n    }\n  ]\n}",
    );
    known_event(
        "statuses.delivered",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"recipient_type\": \"group\",\n      \"recipient_participant_id\": \"15550001111\",\n      \"recipient_participant_user_id\": \"US.13491208655302741918\",\n      \"recipient_participant_parent_user_id\": \"US.ENT.11815799212886844830\"\n    },\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"delivered\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"recipient_type\": \"group\",\n      \"participant_recipient_id\": \"15550001112\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_read_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"read\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"read\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"message\",\n      \"message\": {\n        \"recipient_id\": \"15550001111\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_read_event_is_known() {
    known_event(
        "statuses.read",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"read\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
    known_event(
        "statuses.read",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"read\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"message\",\n      \"message\": {\n        \"recipient_id\": \"15550001111\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_played_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"played\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_played_event_is_known() {
    known_event(
        "statuses.played",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"played\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_failed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"failed\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"errors\": [\n        {\n          \"code\": 131026,\n          \"title\": \"Message undeliverable\",\n          \"message\": \"Message undeliverable\",\n          \"error_data\": {\n            \"details\": \"Message undeliverable.\"\n          },\n          \"href\": \"https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_failed_event_is_known() {
    known_event(
        "statuses.failed",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"failed\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"errors\": [\n        {\n          \"code\": 131026,\n          \"title\": \"Message undeliverable\",\n          \"message\": \"Message undeliverable\",\n          \"error_data\": {\n            \"details\": \"Message undeliverable.\"\n          },\n          \"href\": \"https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_payment_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"captured\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"razorpay\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"pg_transaction_id\": \"pay_HJ6m\",\n          \"amount\": {\n            \"value\": 21000,\n            \"offset\": 100\n          },\n          \"order_amount\": {\n            \"value\": 21000,\n            \"offset\": 100\n          },\n          \"currency\": \"INR\",\n          \"method\": {\n            \"type\": \"upi\"\n          }\n        },\n        \"refunds\": [\n          {\n            \"id\": \"rfnd_HJ6m\",\n            \"amount\": {\n              \"value\": 1000,\n              \"offset\": 100\n            },\n            \"speed_processed\": \"instant\",\n            \"status\": \"success\",\n            \"created_timestamp\": 1790000000,\n            \"updated_timestamp\": 1790000000\n          }\n        ],\n        \"receipt\": \"receipt-42\",\n        \"notes\": {\n          \"shop\": \"north\"\n        }\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"pending\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"payu\",\n          \"status\": \"failed\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"error\": {\n            \"code\": \"E300\",\n            \"reason\": \"Declined by the bank\"\n          }\n        },\n        \"udf1\": \"north\",\n        \"udf2\": \"web\",\n        \"udf3\": \"a\",\n        \"udf4\": \"b\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"captured\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"billdesk\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"method\": {\n            \"type\": \"card\"\n          }\n        },\n        \"additional_info1\": \"info-1\",\n        \"additional_info2\": \"info-2\",\n        \"additional_info3\": \"info-3\",\n        \"additional_info4\": \"info-4\",\n        \"additional_info5\": \"info-5\",\n        \"additional_info6\": \"info-6\",\n        \"additional_info7\": \"info-7\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"captured\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"zaakpay\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"method\": {\n            \"type\": \"wallet\"\n          }\n        },\n        \"extra1\": \"north\",\n        \"extra2\": \"web\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_payment_event_is_known() {
    known_event(
        "statuses.payment",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"captured\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"razorpay\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"pg_transaction_id\": \"pay_HJ6m\",\n          \"amount\": {\n            \"value\": 21000,\n            \"offset\": 100\n          },\n          \"order_amount\": {\n            \"value\": 21000,\n            \"offset\": 100\n          },\n          \"currency\": \"INR\",\n          \"method\": {\n            \"type\": \"upi\"\n          }\n        },\n        \"refunds\": [\n          {\n            \"id\": \"rfnd_HJ6m\",\n            \"amount\": {\n              \"value\": 1000,\n              \"offset\": 100\n            },\n            \"speed_processed\": \"instant\",\n            \"status\": \"success\",\n            \"created_timestamp\": 1790000000,\n            \"updated_timestamp\": 1790000000\n          }\n        ],\n        \"receipt\": \"receipt-42\",\n        \"notes\": {\n          \"shop\": \"north\"\n        }\n      }\n    }\n  ]\n}",
    );
    known_event(
        "statuses.payment",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"pending\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"payu\",\n          \"status\": \"failed\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"error\": {\n            \"code\": \"E300\",\n            \"reason\": \"Declined by the bank\"\n          }\n        },\n        \"udf1\": \"north\",\n        \"udf2\": \"web\",\n        \"udf3\": \"a\",\n        \"udf4\": \"b\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "statuses.payment",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"captured\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"billdesk\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"method\": {\n            \"type\": \"card\"\n          }\n        },\n        \"additional_info1\": \"info-1\",\n        \"additional_info2\": \"info-2\",\n        \"additional_info3\": \"info-3\",\n        \"additional_info4\": \"info-4\",\n        \"additional_info5\": \"info-5\",\n        \"additional_info6\": \"info-6\",\n        \"additional_info7\": \"info-7\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "statuses.payment",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"statuses\": [\n    {\n      \"id\": \"gBGGFlB5YjhvAgnhuF1qIUvCo7A\",\n      \"recipient_id\": \"15550001111\",\n      \"type\": \"payment\",\n      \"status\": \"captured\",\n      \"timestamp\": \"1790000000\",\n      \"payment\": {\n        \"reference_id\": \"order-42\",\n        \"amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"currency\": \"INR\",\n        \"transaction\": {\n          \"id\": \"order_HJ6m\",\n          \"type\": \"zaakpay\",\n          \"status\": \"success\",\n          \"created_timestamp\": 1790000000,\n          \"updated_timestamp\": 1790000000,\n          \"method\": {\n            \"type\": \"wallet\"\n          }\n        },\n        \"extra1\": \"north\",\n        \"extra2\": \"web\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_deleted_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"deleted\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_deleted_event_is_known() {
    known_event(
        "statuses.deleted",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"deleted\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_warning_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"warning\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn statuses_warning_event_is_known() {
    known_event(
        "statuses.warning",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"status\": \"warning\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\"\n    }\n  ]\n}",
    );
}

#[test]
fn calls_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"terminate\",\n      \"timestamp\": \"1790000060\",\n      \"direction\": \"USER_INITIATED\",\n      \"status\": \"COMPLETED\",\n      \"duration\": 60\n    }\n  ]\n}",
    );
}

#[test]
fn calls_event_is_known() {
    known_event(
        "calls",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"terminate\",\n      \"timestamp\": \"1790000060\",\n      \"direction\": \"USER_INITIATED\",\n      \"status\": \"COMPLETED\",\n      \"duration\": 60\n    }\n  ]\n}",
    );
}

#[test]
fn calls_connect_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"connect\",\n      \"timestamp\": \"1790000000\",\n      \"direction\": \"USER_INITIATED\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"from_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"session\": {\n        \"sdp_type\": \"offer\",\n        \"sdp\": \"v=0\\r\\no=- 1 1 IN IP4 192.0.2.1\\r\\ns=-\\r\\nt=0 0\\r\\n\"\n      },\n      \"cta_payload\": \"support\",\n      \"deeplink_payload\": \"website\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"event\": \"connect\",\n      \"timestamp\": \"1790000000\",\n      \"direction\": \"BUSINESS_INITIATED\",\n      \"to_user_id\": \"US.13491208655302741918\",\n      \"to_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"session\": {\n        \"sdp_type\": \"answer\",\n        \"sdp\": \"v=0\\r\\no=- 1 1 IN IP4 192.0.2.1\\r\\ns=-\\r\\nt=0 0\\r\\n\"\n      },\n      \"connection\": {\n        \"webrtc\": {\n          \"sdp\": \"{\\\"sdp\\\":\\\"v=0\\\",\\\"type\\\":\\\"answer\\\"}\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn calls_connect_event_is_known() {
    known_event(
        "calls.connect",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"connect\",\n      \"timestamp\": \"1790000000\",\n      \"direction\": \"USER_INITIATED\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"from_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"session\": {\n        \"sdp_type\": \"offer\",\n        \"sdp\": \"v=0\\r\\no=- 1 1 IN IP4 192.0.2.1\\r\\ns=-\\r\\nt=0 0\\r\\n\"\n      },\n      \"cta_payload\": \"support\",\n      \"deeplink_payload\": \"website\"\n    }\n  ]\n}",
    );
    known_event(
        "calls.connect",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"event\": \"connect\",\n      \"timestamp\": \"1790000000\",\n      \"direction\": \"BUSINESS_INITIATED\",\n      \"to_user_id\": \"US.13491208655302741918\",\n      \"to_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"session\": {\n        \"sdp_type\": \"answer\",\n        \"sdp\": \"v=0\\r\\no=- 1 1 IN IP4 192.0.2.1\\r\\ns=-\\r\\nt=0 0\\r\\n\"\n      },\n      \"connection\": {\n        \"webrtc\": {\n          \"sdp\": \"{\\\"sdp\\\":\\\"v=0\\\",\\\"type\\\":\\\"answer\\\"}\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn calls_call_created_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"to\": \"15550002222\",\n      \"event\": \"call_created\",\n      \"timestamp\": \"1790000000\",\n      \"direction\": \"USER_INITIATED\"\n    }\n  ]\n}",
    );
}

#[test]
fn calls_call_created_event_is_known() {
    known_event(
        "calls.call_created",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"to\": \"15550002222\",\n      \"event\": \"call_created\",\n      \"timestamp\": \"1790000000\",\n      \"direction\": \"USER_INITIATED\"\n    }\n  ]\n}",
    );
}

#[test]
fn calls_call_recording_available_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"event\": \"call_recording_available\",\n      \"timestamp\": \"1790000100\",\n      \"call_recording\": {\n        \"type\": \"audio\",\n        \"audio\": {\n          \"id\": \"1013859600285442\",\n          \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n          \"mime_type\": \"audio/ogg; codecs=opus\",\n          \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285442&ext=1790000300&hash=ATs0000\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn calls_call_recording_available_event_is_known() {
    known_event(
        "calls.call_recording_available",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"event\": \"call_recording_available\",\n      \"timestamp\": \"1790000100\",\n      \"call_recording\": {\n        \"type\": \"audio\",\n        \"audio\": {\n          \"id\": \"1013859600285442\",\n          \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n          \"mime_type\": \"audio/ogg; codecs=opus\",\n          \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285442&ext=1790000300&hash=ATs0000\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn calls_call_transcription_available_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"event\": \"call_transcription_available\",\n      \"timestamp\": \"1790000100\",\n      \"call_transcript\": {\n        \"document\": {\n          \"id\": \"1013859600285443\",\n          \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n          \"mime_type\": \"application/json\",\n          \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285443&ext=1790000300&hash=ATs0000\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn calls_call_transcription_available_event_is_known() {
    known_event(
        "calls.call_transcription_available",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"event\": \"call_transcription_available\",\n      \"timestamp\": \"1790000100\",\n      \"call_transcript\": {\n        \"document\": {\n          \"id\": \"1013859600285443\",\n          \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n          \"mime_type\": \"application/json\",\n          \"url\": \"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1013859600285443&ext=1790000300&hash=ATs0000\"\n        }\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn calls_terminate_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"terminate\",\n      \"timestamp\": \"1790000060\",\n      \"direction\": \"USER_INITIATED\",\n      \"status\": \"COMPLETED\",\n      \"start_time\": \"1790000000\",\n      \"end_time\": \"1790000060\",\n      \"duration\": 60,\n      \"biz_opaque_callback_data\": \"call-42\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"terminate\",\n      \"timestamp\": \"1790000060\",\n      \"direction\": \"BUSINESS_INITIATED\",\n      \"status\": \"FAILED\"\n    }\n  ],\n  \"errors\": [\n    {\n      \"code\": 138021,\n      \"title\": \"No media received\",\n      \"message\": \"No media received\"\n    }\n  ]\n}",
    );
}

#[test]
fn calls_terminate_event_is_known() {
    known_event(
        "calls.terminate",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"terminate\",\n      \"timestamp\": \"1790000060\",\n      \"direction\": \"USER_INITIATED\",\n      \"status\": \"COMPLETED\",\n      \"start_time\": \"1790000000\",\n      \"end_time\": \"1790000060\",\n      \"duration\": 60,\n      \"biz_opaque_callback_data\": \"call-42\"\n    }\n  ]\n}",
    );
    known_event(
        "calls.terminate",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"calls\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"from\": \"15550001111\",\n      \"to\": \"15550002222\",\n      \"event\": \"terminate\",\n      \"timestamp\": \"1790000060\",\n      \"direction\": \"BUSINESS_INITIATED\",\n      \"status\": \"FAILED\"\n    }\n  ],\n  \"errors\": [\n    {\n      \"code\": 138021,\n      \"title\": \"No media received\",\n      \"message\": \"No media received\"\n    }\n  ]\n}",
    );
}

#[test]
fn calls_status_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::CallsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"type\": \"call\",\n      \"status\": \"RINGING\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"recipient_user_id\": \"US.13491208655302741918\",\n      \"recipient_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"biz_opaque_callback_data\": \"call-42\"\n    }\n  ]\n}",
    );
}

#[test]
fn calls_status_event_is_known() {
    known_event(
        "calls.status",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"statuses\": [\n    {\n      \"id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n      \"type\": \"call\",\n      \"status\": \"RINGING\",\n      \"timestamp\": \"1790000000\",\n      \"recipient_id\": \"15550001111\",\n      \"recipient_user_id\": \"US.13491208655302741918\",\n      \"recipient_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"biz_opaque_callback_data\": \"call-42\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_lifecycle_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupLifecycleValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_delete\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_lifecycle_update_event_is_known() {
    known_event(
        "group_lifecycle_update",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_delete\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_lifecycle_update_group_create_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupLifecycleValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_create\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"subject\": \"Book club\",\n      \"description\": \"Mondays\",\n      \"invite_link\": \"https://chat.whatsapp.com/example\",\n      \"join_approval_mode\": \"approval_required\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupLifecycleValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"type\": \"group_create\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"errors\": [\n        {\n          \"code\": \"131211\",\n          \"title\": \"Group creation limit\",\n          \"message\": \"Group creation limit\",\n          \"error_data\": {\n            \"details\": \"Try again later.\"\n          }\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_lifecycle_update_group_create_event_is_known() {
    known_event(
        "group_lifecycle_update.group_create",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_create\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"subject\": \"Book club\",\n      \"description\": \"Mondays\",\n      \"invite_link\": \"https://chat.whatsapp.com/example\",\n      \"join_approval_mode\": \"approval_required\"\n    }\n  ]\n}",
    );
    known_event(
        "group_lifecycle_update.group_create",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"type\": \"group_create\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"errors\": [\n        {\n          \"code\": \"131211\",\n          \"title\": \"Group creation limit\",\n          \"message\": \"Group creation limit\",\n          \"error_data\": {\n            \"details\": \"Try again later.\"\n          }\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_lifecycle_update_group_delete_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupLifecycleValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_delete\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_lifecycle_update_group_delete_event_is_known() {
    known_event(
        "group_lifecycle_update.group_delete",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_delete\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_add\",\n      \"reason\": \"invite_link\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_event_is_known() {
    known_event(
        "group_participants_update",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_add\",\n      \"reason\": \"invite_link\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_participants_add_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_add\",\n      \"reason\": \"invite_link\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\",\n          \"user_id\": \"US.13491208655302741918\",\n          \"parent_user_id\": \"US.ENT.11815799212886844830\",\n          \"username\": \"@sample\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_add\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"added_participants\": [\n        {\n          \"input\": \"+15550001111\",\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ],\n  \"initiated_by\": \"business\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_add_participants\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_participants_add_event_is_known() {
    known_event(
        "group_participants_update.group_participants_add",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_add\",\n      \"reason\": \"invite_link\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\",\n          \"user_id\": \"US.13491208655302741918\",\n          \"parent_user_id\": \"US.ENT.11815799212886844830\",\n          \"username\": \"@sample\"\n        }\n      ]\n    }\n  ]\n}",
    );
    known_event(
        "group_participants_update.group_participants_add",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_add\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"added_participants\": [\n        {\n          \"input\": \"+15550001111\",\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ],\n  \"initiated_by\": \"business\"\n}",
    );
    known_event(
        "group_participants_update.group_participants_add",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_add_participants\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_participants_remove_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_remove\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"initiated_by\": \"business\",\n      \"removed_participants\": [\n        {\n          \"input\": \"+15550001111\"\n        }\n      ],\n      \"failed_participants\": [\n        {\n          \"input\": \"+15550001112\",\n          \"errors\": [\n            {\n              \"code\": 131212,\n              \"title\": \"Not in the group\",\n              \"message\": \"Not in the group\"\n            }\n          ]\n        }\n      ],\n      \"errors\": [\n        {\n          \"code\": 131201,\n          \"title\": \"Partial success\",\n          \"message\": \"Partial success\"\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_remove\",\n      \"initiated_by\": \"participant\",\n      \"removed_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_participants_remove_event_is_known() {
    known_event(
        "group_participants_update.group_participants_remove",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_remove\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"initiated_by\": \"business\",\n      \"removed_participants\": [\n        {\n          \"input\": \"+15550001111\"\n        }\n      ],\n      \"failed_participants\": [\n        {\n          \"input\": \"+15550001112\",\n          \"errors\": [\n            {\n              \"code\": 131212,\n              \"title\": \"Not in the group\",\n              \"message\": \"Not in the group\"\n            }\n          ]\n        }\n      ],\n      \"errors\": [\n        {\n          \"code\": 131201,\n          \"title\": \"Partial success\",\n          \"message\": \"Partial success\"\n        }\n      ]\n    }\n  ]\n}",
    );
    known_event(
        "group_participants_update.group_participants_remove",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_participants_remove\",\n      \"initiated_by\": \"participant\",\n      \"removed_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_join_request_created_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_join_request_created\",\n      \"join_request_id\": \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\",\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\",\n      \"parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"username\": \"@sample\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_join_request_created_event_is_known() {
    known_event(
        "group_participants_update.group_join_request_created",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_join_request_created\",\n      \"join_request_id\": \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\",\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\",\n      \"parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"username\": \"@sample\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_join_request_revoked_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_join_request_revoked\",\n      \"join_request_id\": \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_participants_update_group_join_request_revoked_event_is_known() {
    known_event(
        "group_participants_update.group_join_request_revoked",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_join_request_revoked\",\n      \"join_request_id\": \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_participant_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupParticipantsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_add_participants\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_participant_update_event_is_known() {
    known_event(
        "group_participant_update",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_add_participants\",\n      \"added_participants\": [\n        {\n          \"wa_id\": \"15550001111\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_settings_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupSettingsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_settings_update\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"profile_picture\": {\n        \"mime_type\": \"image/jpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"update_successful\": false,\n        \"errors\": [\n          {\n            \"code\": 131209,\n            \"title\": \"Picture is not square\",\n            \"message\": \"Picture is not square\"\n          }\n        ]\n      },\n      \"group_subject\": {\n        \"text\": \"Book club\",\n        \"update_successful\": true\n      },\n      \"group_description\": {\n        \"text\": \"Mondays\",\n        \"update_successful\": false,\n        \"errors\": [\n          {\n            \"code\": 131208,\n            \"title\": \"Rate limit\",\n            \"message\": \"Rate limit\"\n          }\n        ]\n      },\n      \"errors\": [\n        {\n          \"code\": 131201,\n          \"title\": \"Partial success\",\n          \"message\": \"Partial success\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_settings_update_event_is_known() {
    known_event(
        "group_settings_update",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_settings_update\",\n      \"request_id\": \"8cb1c9e5-0000-4000-8000-000000000001\",\n      \"profile_picture\": {\n        \"mime_type\": \"image/jpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"update_successful\": false,\n        \"errors\": [\n          {\n            \"code\": 131209,\n            \"title\": \"Picture is not square\",\n            \"message\": \"Picture is not square\"\n          }\n        ]\n      },\n      \"group_subject\": {\n        \"text\": \"Book club\",\n        \"update_successful\": true\n      },\n      \"group_description\": {\n        \"text\": \"Mondays\",\n        \"update_successful\": false,\n        \"errors\": [\n          {\n            \"code\": 131208,\n            \"title\": \"Rate limit\",\n            \"message\": \"Rate limit\"\n          }\n        ]\n      },\n      \"errors\": [\n        {\n          \"code\": 131201,\n          \"title\": \"Partial success\",\n          \"message\": \"Partial success\"\n        }\n      ]\n    }\n  ]\n}",
    );
}

#[test]
fn group_status_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupStatusValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_suspend\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_status_update_event_is_known() {
    known_event(
        "group_status_update",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_suspend\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_status_update_group_suspend_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupStatusValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_suspend\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_status_update_group_suspend_event_is_known() {
    known_event(
        "group_status_update.group_suspend",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_suspend\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_status_update_group_suspend_cleared_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::GroupStatusValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_suspend_cleared\"\n    }\n  ]\n}",
    );
}

#[test]
fn group_status_update_group_suspend_cleared_event_is_known() {
    known_event(
        "group_status_update.group_suspend_cleared",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"groups\": [\n    {\n      \"timestamp\": \"1790000000\",\n      \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n      \"type\": \"group_suspend_cleared\"\n    }\n  ]\n}",
    );
}

#[test]
fn message_template_status_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateStatusValue,
    >(
        "{\n  \"event\": \"APPROVED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"reason\": \"NONE\",\n  \"message_template_category\": \"UTILITY\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateStatusValue,
    >(
        "{\n  \"event\": \"REJECTED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"reason\": \"INVALID_FORMAT\",\n  \"message_template_category\": \"MARKETING\",\n  \"rejection_info\": {\n    \"reason\": \"A variable stands at the end.\",\n    \"recommendation\": \"Put text behind it.\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateStatusValue,
    >(
        "{\n  \"event\": \"PAUSED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"reason\": null,\n  \"other_info\": {\n    \"title\": \"FIRST_PAUSE\",\n    \"description\": \"Low quality.\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateStatusValue,
    >(
        "{\n  \"event\": \"DISABLED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en-US\",\n  \"reason\": null,\n  \"disable_info\": {\n    \"disable_date\": 1790000000\n  }\n}",
    );
}

#[test]
fn message_template_status_update_event_is_known() {
    known_event(
        "message_template_status_update",
        "{\n  \"event\": \"APPROVED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"reason\": \"NONE\",\n  \"message_template_category\": \"UTILITY\"\n}",
    );
    known_event(
        "message_template_status_update",
        "{\n  \"event\": \"REJECTED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"reason\": \"INVALID_FORMAT\",\n  \"message_template_category\": \"MARKETING\",\n  \"rejection_info\": {\n    \"reason\": \"A variable stands at the end.\",\n    \"recommendation\": \"Put text behind it.\"\n  }\n}",
    );
    known_event(
        "message_template_status_update",
        "{\n  \"event\": \"PAUSED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"reason\": null,\n  \"other_info\": {\n    \"title\": \"FIRST_PAUSE\",\n    \"description\": \"Low quality.\"\n  }\n}",
    );
    known_event(
        "message_template_status_update",
        "{\n  \"event\": \"DISABLED\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en-US\",\n  \"reason\": null,\n  \"disable_info\": {\n    \"disable_date\": 1790000000\n  }\n}",
    );
}

#[test]
fn message_template_quality_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateQualityValue,
    >(
        "{\n  \"previous_quality_score\": \"GREEN\",\n  \"new_quality_score\": \"YELLOW\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\"\n}",
    );
}

#[test]
fn message_template_quality_update_event_is_known() {
    known_event(
        "message_template_quality_update",
        "{\n  \"previous_quality_score\": \"GREEN\",\n  \"new_quality_score\": \"YELLOW\",\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\"\n}",
    );
}

#[test]
fn message_template_components_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateComponentsValue,
    >(
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"message_template_title\": \"Your order\",\n  \"message_template_element\": \"Your order {{1}} is on its way.\",\n  \"message_template_footer\": \"Example Shop\",\n  \"message_template_buttons\": [\n    {\n      \"message_template_button_type\": \"URL\",\n      \"message_template_button_text\": \"Open\",\n      \"message_template_button_url\": \"https://example.com/{{1}}\"\n    },\n    {\n      \"message_template_button_type\": \"PHONE_NUMBER\",\n      \"message_template_button_text\": \"Call\",\n      \"message_template_button_phone_number\": \"+15550002222\"\n    }\n  ]\n}",
    );
}

#[test]
fn message_template_components_update_event_is_known() {
    known_event(
        "message_template_components_update",
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"message_template_title\": \"Your order\",\n  \"message_template_element\": \"Your order {{1}} is on its way.\",\n  \"message_template_footer\": \"Example Shop\",\n  \"message_template_buttons\": [\n    {\n      \"message_template_button_type\": \"URL\",\n      \"message_template_button_text\": \"Open\",\n      \"message_template_button_url\": \"https://example.com/{{1}}\"\n    },\n    {\n      \"message_template_button_type\": \"PHONE_NUMBER\",\n      \"message_template_button_text\": \"Call\",\n      \"message_template_button_phone_number\": \"+15550002222\"\n    }\n  ]\n}",
    );
}

#[test]
fn template_category_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateCategoryValue,
    >(
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"previous_category\": \"UTILITY\",\n  \"new_category\": \"MARKETING\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateCategoryValue,
    >(
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"new_category\": \"UTILITY\",\n  \"correct_category\": \"MARKETING\",\n  \"category_update_timestamp\": 1790000000\n}",
    );
}

#[test]
fn template_category_update_event_is_known() {
    known_event(
        "template_category_update",
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"previous_category\": \"UTILITY\",\n  \"new_category\": \"MARKETING\"\n}",
    );
    known_event(
        "template_category_update",
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"new_category\": \"UTILITY\",\n  \"correct_category\": \"MARKETING\",\n  \"category_update_timestamp\": 1790000000\n}",
    );
}

#[test]
fn template_correct_category_detection_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TemplateCorrectCategoryValue,
    >(
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"correct_category\": \"MARKETING\"\n}",
    );
}

#[test]
fn template_correct_category_detection_event_is_known() {
    known_event(
        "template_correct_category_detection",
        "{\n  \"message_template_id\": 594425479261596,\n  \"message_template_name\": \"order_update\",\n  \"message_template_language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"correct_category\": \"MARKETING\"\n}",
    );
}

#[test]
fn account_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"DISABLED_UPDATE\",\n  \"ban_info\": {\n    \"waba_ban_state\": \"SCHEDULE_FOR_DISABLE\",\n    \"waba_ban_date\": \"April 17, 2026\"\n  }\n}",
    );
}

#[test]
fn account_update_event_is_known() {
    known_event(
        "account_update",
        "{\n  \"event\": \"DISABLED_UPDATE\",\n  \"ban_info\": {\n    \"waba_ban_state\": \"SCHEDULE_FOR_DISABLE\",\n    \"waba_ban_date\": \"April 17, 2026\"\n  }\n}",
    );
}

#[test]
fn account_update_account_deleted_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >("{\n  \"event\": \"ACCOUNT_DELETED\"\n}");
}

#[test]
fn account_update_account_deleted_event_is_known() {
    known_event(
        "account_update.ACCOUNT_DELETED",
        "{\n  \"event\": \"ACCOUNT_DELETED\"\n}",
    );
}

#[test]
fn account_update_account_offboarded_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"ACCOUNT_OFFBOARDED\",\n  \"phone_number\": \"15550002222\",\n  \"disconnection_info\": {\n    \"reason\": \"CHANGE_NUMBER\",\n    \"initiated_by\": \"USER\"\n  }\n}",
    );
}

#[test]
fn account_update_account_offboarded_event_is_known() {
    known_event(
        "account_update.ACCOUNT_OFFBOARDED",
        "{\n  \"event\": \"ACCOUNT_OFFBOARDED\",\n  \"phone_number\": \"15550002222\",\n  \"disconnection_info\": {\n    \"reason\": \"CHANGE_NUMBER\",\n    \"initiated_by\": \"USER\"\n  }\n}",
    );
}

#[test]
fn account_update_account_reconnected_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"ACCOUNT_RECONNECTED\",\n  \"phone_number\": \"15550002222\"\n}",
    );
}

#[test]
fn account_update_account_reconnected_event_is_known() {
    known_event(
        "account_update.ACCOUNT_RECONNECTED",
        "{\n  \"event\": \"ACCOUNT_RECONNECTED\",\n  \"phone_number\": \"15550002222\"\n}",
    );
}

#[test]
fn account_update_account_restriction_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"ACCOUNT_RESTRICTION\",\n  \"restriction_info\": [\n    {\n      \"restriction_type\": \"RESTRICTED_BIZ_INITIATED_MESSAGING\",\n      \"expiration\": 1790000000,\n      \"remediation\": \"Read the policy.\"\n    }\n  ]\n}",
    );
}

#[test]
fn account_update_account_restriction_event_is_known() {
    known_event(
        "account_update.ACCOUNT_RESTRICTION",
        "{\n  \"event\": \"ACCOUNT_RESTRICTION\",\n  \"restriction_info\": [\n    {\n      \"restriction_type\": \"RESTRICTED_BIZ_INITIATED_MESSAGING\",\n      \"expiration\": 1790000000,\n      \"remediation\": \"Read the policy.\"\n    }\n  ]\n}",
    );
}

#[test]
fn account_update_account_violation_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"ACCOUNT_VIOLATION\",\n  \"violation_info\": {\n    \"violation_type\": \"LOW_USER_INITIATED_CALLING_QUALITY\"\n  }\n}",
    );
}

#[test]
fn account_update_account_violation_event_is_known() {
    known_event(
        "account_update.ACCOUNT_VIOLATION",
        "{\n  \"event\": \"ACCOUNT_VIOLATION\",\n  \"violation_info\": {\n    \"violation_type\": \"LOW_USER_INITIATED_CALLING_QUALITY\"\n  }\n}",
    );
}

#[test]
fn account_update_ad_account_linked_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"AD_ACCOUNT_LINKED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"ad_account_linked\": \"1234567890\"\n  }\n}",
    );
}

#[test]
fn account_update_ad_account_linked_event_is_known() {
    known_event(
        "account_update.AD_ACCOUNT_LINKED",
        "{\n  \"event\": \"AD_ACCOUNT_LINKED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"ad_account_linked\": \"1234567890\"\n  }\n}",
    );
}

#[test]
fn account_update_auth_intl_price_eligibility_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"AUTH_INTL_PRICE_ELIGIBILITY_UPDATE\",\n  \"auth_international_rate_eligibility\": {\n    \"start_time\": 1790000000,\n    \"exception_countries\": [\n      {\n        \"country_code\": \"IN\",\n        \"start_time\": 1790086400\n      }\n    ]\n  }\n}",
    );
}

#[test]
fn account_update_auth_intl_price_eligibility_update_event_is_known() {
    known_event(
        "account_update.AUTH_INTL_PRICE_ELIGIBILITY_UPDATE",
        "{\n  \"event\": \"AUTH_INTL_PRICE_ELIGIBILITY_UPDATE\",\n  \"auth_international_rate_eligibility\": {\n    \"start_time\": 1790000000,\n    \"exception_countries\": [\n      {\n        \"country_code\": \"IN\",\n        \"start_time\": 1790086400\n      }\n    ]\n  }\n}",
    );
}

#[test]
fn account_update_business_primary_location_country_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE\",\n  \"country\": \"US\"\n}",
    );
}

#[test]
fn account_update_business_primary_location_country_update_event_is_known() {
    known_event(
        "account_update.BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE",
        "{\n  \"event\": \"BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE\",\n  \"country\": \"US\"\n}",
    );
}

#[test]
fn account_update_disabled_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"DISABLED_UPDATE\",\n  \"ban_info\": {\n    \"waba_ban_state\": \"DISABLE\",\n    \"waba_ban_date\": \"April 17, 2026\"\n  }\n}",
    );
}

#[test]
fn account_update_disabled_update_event_is_known() {
    known_event(
        "account_update.DISABLED_UPDATE",
        "{\n  \"event\": \"DISABLED_UPDATE\",\n  \"ban_info\": {\n    \"waba_ban_state\": \"DISABLE\",\n    \"waba_ban_date\": \"April 17, 2026\"\n  }\n}",
    );
}

#[test]
fn account_update_mm_lite_terms_signed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"MM_LITE_TERMS_SIGNED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\"\n  }\n}",
    );
}

#[test]
fn account_update_mm_lite_terms_signed_event_is_known() {
    known_event(
        "account_update.MM_LITE_TERMS_SIGNED",
        "{\n  \"event\": \"MM_LITE_TERMS_SIGNED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_added_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"PARTNER_ADDED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"solution_id\": \"1234567890123456\",\n    \"solution_partner_business_ids\": [\n      \"506914307656635\"\n    ]\n  }\n}",
    );
}

#[test]
fn account_update_partner_added_event_is_known() {
    known_event(
        "account_update.PARTNER_ADDED",
        "{\n  \"event\": \"PARTNER_ADDED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"solution_id\": \"1234567890123456\",\n    \"solution_partner_business_ids\": [\n      \"506914307656635\"\n    ]\n  }\n}",
    );
}

#[test]
fn account_update_partner_app_installed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"PARTNER_APP_INSTALLED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"partner_app_id\": \"670843887433847\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_app_installed_event_is_known() {
    known_event(
        "account_update.PARTNER_APP_INSTALLED",
        "{\n  \"event\": \"PARTNER_APP_INSTALLED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"partner_app_id\": \"670843887433847\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_app_uninstalled_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"PARTNER_APP_UNINSTALLED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"partner_app_id\": \"670843887433847\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_app_uninstalled_event_is_known() {
    known_event(
        "account_update.PARTNER_APP_UNINSTALLED",
        "{\n  \"event\": \"PARTNER_APP_UNINSTALLED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\",\n    \"partner_app_id\": \"670843887433847\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_client_certification_status_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE\",\n  \"partner_client_certification_info\": {\n    \"client_business_id\": \"506914307656634\",\n    \"status\": \"FAILED\",\n    \"rejection_reasons\": [\n      \"LEGAL_NAME_NOT_MATCHING\"\n    ]\n  }\n}",
    );
}

#[test]
fn account_update_partner_client_certification_status_update_event_is_known() {
    known_event(
        "account_update.PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE",
        "{\n  \"event\": \"PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE\",\n  \"partner_client_certification_info\": {\n    \"client_business_id\": \"506914307656634\",\n    \"status\": \"FAILED\",\n    \"rejection_reasons\": [\n      \"LEGAL_NAME_NOT_MATCHING\"\n    ]\n  }\n}",
    );
}

#[test]
fn account_update_partner_client_certification_needed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"PARTNER_CLIENT_CERTIFICATION_NEEDED\",\n  \"partner_client_certification_needed_info\": {\n    \"client_business_id\": \"506914307656634\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_client_certification_needed_event_is_known() {
    known_event(
        "account_update.PARTNER_CLIENT_CERTIFICATION_NEEDED",
        "{\n  \"event\": \"PARTNER_CLIENT_CERTIFICATION_NEEDED\",\n  \"partner_client_certification_needed_info\": {\n    \"client_business_id\": \"506914307656634\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_removed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"PARTNER_REMOVED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\"\n  }\n}",
    );
}

#[test]
fn account_update_partner_removed_event_is_known() {
    known_event(
        "account_update.PARTNER_REMOVED",
        "{\n  \"event\": \"PARTNER_REMOVED\",\n  \"waba_info\": {\n    \"waba_id\": \"102290129340398\",\n    \"owner_business_id\": \"506914307656634\"\n  }\n}",
    );
}

#[test]
fn account_update_verified_account_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >("{\n  \"event\": \"VERIFIED_ACCOUNT\"\n}");
}

#[test]
fn account_update_verified_account_event_is_known() {
    known_event(
        "account_update.VERIFIED_ACCOUNT",
        "{\n  \"event\": \"VERIFIED_ACCOUNT\"\n}",
    );
}

#[test]
fn account_update_volume_based_pricing_tier_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountUpdateValue,
    >(
        "{\n  \"event\": \"VOLUME_BASED_PRICING_TIER_UPDATE\",\n  \"volume_tier_info\": {\n    \"tier_update_time\": 1790000000,\n    \"pricing_category\": \"UTILITY\",\n    \"tier\": \"25000001:50000000\",\n    \"effective_month\": \"2026-11\",\n    \"region\": \"India\"\n  }\n}",
    );
}

#[test]
fn account_update_volume_based_pricing_tier_update_event_is_known() {
    known_event(
        "account_update.VOLUME_BASED_PRICING_TIER_UPDATE",
        "{\n  \"event\": \"VOLUME_BASED_PRICING_TIER_UPDATE\",\n  \"volume_tier_info\": {\n    \"tier_update_time\": 1790000000,\n    \"pricing_category\": \"UTILITY\",\n    \"tier\": \"25000001:50000000\",\n    \"effective_month\": \"2026-11\",\n    \"region\": \"India\"\n  }\n}",
    );
}

#[test]
fn account_review_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountReviewValue,
    >("{\n  \"decision\": \"APPROVED\"\n}");
}

#[test]
fn account_review_update_event_is_known() {
    known_event("account_review_update", "{\n  \"decision\": \"APPROVED\"\n}");
}

#[test]
fn account_alerts_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountAlertsValue,
    >(
        "{\n  \"entity_type\": \"PHONE_NUMBER\",\n  \"entity_id\": \"106540352242922\",\n  \"alert_info\": {\n    \"alert_severity\": \"INFORMATIONAL\",\n    \"alert_status\": \"NONE\",\n    \"alert_type\": \"OBA_APPROVED\",\n    \"alert_description\": \"The number is an official business account.\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountAlertsValue,
    >(
        "{\n  \"entity_type\": \"BUSINESS\",\n  \"entity_id\": \"506914307656634\",\n  \"alert_severity\": \"INFORMATIONAL\",\n  \"alert_status\": \"NONE\",\n  \"alert_type\": \"OBA_APPROVED\",\n  \"alert_description\": \"The number is an official business account.\"\n}",
    );
}

#[test]
fn account_alerts_event_is_known() {
    known_event(
        "account_alerts",
        "{\n  \"entity_type\": \"PHONE_NUMBER\",\n  \"entity_id\": \"106540352242922\",\n  \"alert_info\": {\n    \"alert_severity\": \"INFORMATIONAL\",\n    \"alert_status\": \"NONE\",\n    \"alert_type\": \"OBA_APPROVED\",\n    \"alert_description\": \"The number is an official business account.\"\n  }\n}",
    );
    known_event(
        "account_alerts",
        "{\n  \"entity_type\": \"BUSINESS\",\n  \"entity_id\": \"506914307656634\",\n  \"alert_severity\": \"INFORMATIONAL\",\n  \"alert_status\": \"NONE\",\n  \"alert_type\": \"OBA_APPROVED\",\n  \"alert_description\": \"The number is an official business account.\"\n}",
    );
}

#[test]
fn account_settings_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AccountSettingsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"timestamp\": \"1790000000\",\n  \"type\": \"phone_number_settings\",\n  \"phone_number_settings\": {\n    \"phone_number_id\": \"106540352242922\",\n    \"calling\": {\n      \"status\": \"ENABLED\",\n      \"call_icon_visibility\": \"DEFAULT\",\n      \"callback_permission_status\": \"ENABLED\",\n      \"srtp_key_exchange_protocol\": \"DTLS\",\n      \"call_hours\": {\n        \"status\": \"ENABLED\",\n        \"timezone_id\": \"America/Manaus\",\n        \"weekly_operating_hours\": [\n          {\n            \"day_of_week\": \"MONDAY\",\n            \"open_time\": \"0800\",\n            \"close_time\": \"1800\"\n          }\n        ]\n      },\n      \"sip\": {\n        \"status\": \"ENABLED\",\n        \"servers\": [\n          {\n            \"hostname\": \"sip.example.com\",\n            \"port\": 5061\n          }\n        ]\n      }\n    }\n  }\n}",
    );
}

#[test]
fn account_settings_update_event_is_known() {
    known_event(
        "account_settings_update",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"timestamp\": \"1790000000\",\n  \"type\": \"phone_number_settings\",\n  \"phone_number_settings\": {\n    \"phone_number_id\": \"106540352242922\",\n    \"calling\": {\n      \"status\": \"ENABLED\",\n      \"call_icon_visibility\": \"DEFAULT\",\n      \"callback_permission_status\": \"ENABLED\",\n      \"srtp_key_exchange_protocol\": \"DTLS\",\n      \"call_hours\": {\n        \"status\": \"ENABLED\",\n        \"timezone_id\": \"America/Manaus\",\n        \"weekly_operating_hours\": [\n          {\n            \"day_of_week\": \"MONDAY\",\n            \"open_time\": \"0800\",\n            \"close_time\": \"1800\"\n          }\n        ]\n      },\n      \"sip\": {\n        \"status\": \"ENABLED\",\n        \"servers\": [\n          {\n            \"hostname\": \"sip.example.com\",\n            \"port\": 5061\n          }\n        ]\n      }\n    }\n  }\n}",
    );
}

#[test]
fn business_capability_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessCapabilityValue,
    >(
        "{\n  \"max_daily_conversations_per_business\": 2000,\n  \"max_phone_numbers_per_business\": 25,\n  \"max_phone_numbers_per_waba\": 25\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessCapabilityValue,
    >(
        "{\n  \"max_daily_conversations_per_business\": \"TIER_2K\",\n  \"max_phone_numbers_per_business\": 25\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessCapabilityValue,
    >(
        "{\n  \"max_daily_conversation_per_phone\": 2000,\n  \"max_phone_numbers_per_waba\": 25\n}",
    );
}

#[test]
fn business_capability_update_event_is_known() {
    known_event(
        "business_capability_update",
        "{\n  \"max_daily_conversations_per_business\": 2000,\n  \"max_phone_numbers_per_business\": 25,\n  \"max_phone_numbers_per_waba\": 25\n}",
    );
    known_event(
        "business_capability_update",
        "{\n  \"max_daily_conversations_per_business\": \"TIER_2K\",\n  \"max_phone_numbers_per_business\": 25\n}",
    );
    known_event(
        "business_capability_update",
        "{\n  \"max_daily_conversation_per_phone\": 2000,\n  \"max_phone_numbers_per_waba\": 25\n}",
    );
}

#[test]
fn business_username_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessUsernameValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"username\": \"example_shop\",\n  \"status\": \"approved\"\n}",
    );
}

#[test]
fn business_username_update_event_is_known() {
    known_event(
        "business_username_update",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"username\": \"example_shop\",\n  \"status\": \"approved\"\n}",
    );
}

#[test]
fn business_username_updates_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessUsernameValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"username\": \"example_shop\",\n  \"status\": \"reserved\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessUsernameValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"status\": \"deleted\",\n  \"context\": \"revoked\"\n}",
    );
}

#[test]
fn business_username_updates_event_is_known() {
    known_event(
        "business_username_updates",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"username\": \"example_shop\",\n  \"status\": \"reserved\"\n}",
    );
    known_event(
        "business_username_updates",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"status\": \"deleted\",\n  \"context\": \"revoked\"\n}",
    );
}

#[test]
fn phone_number_name_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::PhoneNumberNameValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"decision\": \"APPROVED\",\n  \"requested_verified_name\": \"Example Shop\",\n  \"rejection_reason\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::PhoneNumberNameValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"decision\": \"REJECTED\",\n  \"requested_verified_name\": \"Shop\",\n  \"rejection_reason\": \"NAME_NOT_CONSISTENT\"\n}",
    );
}

#[test]
fn phone_number_name_update_event_is_known() {
    known_event(
        "phone_number_name_update",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"decision\": \"APPROVED\",\n  \"requested_verified_name\": \"Example Shop\",\n  \"rejection_reason\": null\n}",
    );
    known_event(
        "phone_number_name_update",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"decision\": \"REJECTED\",\n  \"requested_verified_name\": \"Shop\",\n  \"rejection_reason\": \"NAME_NOT_CONSISTENT\"\n}",
    );
}

#[test]
fn phone_number_quality_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::PhoneNumberQualityValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"event\": \"THROUGHPUT_UPGRADE\",\n  \"max_daily_conversations_per_business\": \"TIER_UNLIMITED\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::PhoneNumberQualityValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"event\": \"UPGRADE\",\n  \"old_limit\": \"TIER_2K\",\n  \"current_limit\": \"TIER_10K\"\n}",
    );
}

#[test]
fn phone_number_quality_update_event_is_known() {
    known_event(
        "phone_number_quality_update",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"event\": \"THROUGHPUT_UPGRADE\",\n  \"max_daily_conversations_per_business\": \"TIER_UNLIMITED\"\n}",
    );
    known_event(
        "phone_number_quality_update",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"event\": \"UPGRADE\",\n  \"old_limit\": \"TIER_2K\",\n  \"current_limit\": \"TIER_10K\"\n}",
    );
}

#[test]
fn security_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::SecurityValue,
    >(
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"event\": \"PIN_CHANGED\",\n  \"requester\": \"100012345678901\"\n}",
    );
}

#[test]
fn security_event_is_known() {
    known_event(
        "security",
        "{\n  \"display_phone_number\": \"15550002222\",\n  \"event\": \"PIN_CHANGED\",\n  \"requester\": \"100012345678901\"\n}",
    );
}

#[test]
fn partner_solutions_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::PartnerSolutionsValue,
    >(
        "{\n  \"event\": \"SOLUTION_CREATED\",\n  \"solution_id\": \"1234567890123456\",\n  \"solution_status\": \"INITIATED\"\n}",
    );
}

#[test]
fn partner_solutions_event_is_known() {
    known_event(
        "partner_solutions",
        "{\n  \"event\": \"SOLUTION_CREATED\",\n  \"solution_id\": \"1234567890123456\",\n  \"solution_status\": \"INITIATED\"\n}",
    );
}

#[test]
fn payment_configuration_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::PaymentConfigurationValue,
    >(
        "{\n  \"configuration_name\": \"shop-gateway\",\n  \"provider_name\": \"razorpay\",\n  \"provider_mid\": \"acc_HJ6m\",\n  \"status\": \"Needs Testing\",\n  \"created_timestamp\": 1790000000,\n  \"updated_timestamp\": 1790000000\n}",
    );
}

#[test]
fn payment_configuration_update_event_is_known() {
    known_event(
        "payment_configuration_update",
        "{\n  \"configuration_name\": \"shop-gateway\",\n  \"provider_name\": \"razorpay\",\n  \"provider_mid\": \"acc_HJ6m\",\n  \"status\": \"Needs Testing\",\n  \"created_timestamp\": 1790000000,\n  \"updated_timestamp\": 1790000000\n}",
    );
}

#[test]
fn user_preferences_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::UserPreferencesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"user_preferences\": [\n    {\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\",\n      \"parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"detail\": \"User requested to stop marketing messages\",\n      \"category\": \"marketing_messages\",\n      \"value\": \"stop\",\n      \"timestamp\": 1790000000\n    },\n    {\n      \"wa_id\": \"15550001112\",\n      \"detail\": \"User signed up\",\n      \"category\": \"marketing_messages\",\n      \"value\": \"signup\",\n      \"timestamp\": 1790000000,\n      \"signup_id\": \"998877665544\"\n    }\n  ]\n}",
    );
}

#[test]
fn user_preferences_event_is_known() {
    known_event(
        "user_preferences",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"user_preferences\": [\n    {\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\",\n      \"parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"detail\": \"User requested to stop marketing messages\",\n      \"category\": \"marketing_messages\",\n      \"value\": \"stop\",\n      \"timestamp\": 1790000000\n    },\n    {\n      \"wa_id\": \"15550001112\",\n      \"detail\": \"User signed up\",\n      \"category\": \"marketing_messages\",\n      \"value\": \"signup\",\n      \"timestamp\": 1790000000,\n      \"signup_id\": \"998877665544\"\n    }\n  ]\n}",
    );
}

#[test]
fn automatic_events_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AutomaticEventsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"automatic_events\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"event_name\": \"LeadSubmitted\",\n      \"timestamp\": 1790000000,\n      \"ctwa_clid\": \"Aff-n8ZTODiE79d22KtAwQKj9e_mIEOOj27vDVwFjN80dp4\"\n    },\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"event_name\": \"Purchase\",\n      \"timestamp\": 1790000000,\n      \"custom_data\": {\n        \"currency\": \"USD\",\n        \"value\": 25000\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn automatic_events_event_is_known() {
    known_event(
        "automatic_events",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"automatic_events\": [\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"event_name\": \"LeadSubmitted\",\n      \"timestamp\": 1790000000,\n      \"ctwa_clid\": \"Aff-n8ZTODiE79d22KtAwQKj9e_mIEOOj27vDVwFjN80dp4\"\n    },\n    {\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"event_name\": \"Purchase\",\n      \"timestamp\": 1790000000,\n      \"custom_data\": {\n        \"currency\": \"USD\",\n        \"value\": 25000\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn history_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::HistoryValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"history\": [\n    {\n      \"metadata\": {\n        \"phase\": 0,\n        \"chunk_order\": 1,\n        \"progress\": 55\n      },\n      \"threads\": [\n        {\n          \"id\": \"15550001111\",\n          \"messages\": [\n            {\n              \"from\": \"15550001111\",\n              \"from_user_id\": \"US.13491208655302741918\",\n              \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n              \"timestamp\": \"1790000000\",\n              \"from_parent_user_id\": \"US.ENT.11815799212886844830\",\n              \"context\": {\n                \"forwarded\": true\n              },\n              \"history_context\": {\n                \"status\": \"READ\"\n              },\n              \"type\": \"text\",\n              \"text\": {\n                \"body\": \"Hello\"\n              }\n            },\n            {\n              \"from\": \"15550002222\",\n              \"to\": \"15550001111\",\n              \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n              \"timestamp\": \"1790000000\",\n              \"history_context\": {\n                \"status\": \"DELIVERED\"\n              },\n              \"type\": \"text\",\n              \"text\": {\n                \"body\": \"How can we help?\"\n              }\n            },\n            {\n              \"from\": \"15550001111\",\n              \"from_user_id\": \"US.13491208655302741918\",\n              \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n              \"timestamp\": \"1790000000\",\n              \"history_context\": {\n                \"status\": \"PLAYED\"\n              },\n              \"type\": \"media_placeholder\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::HistoryValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"history\": [\n    {\n      \"errors\": [\n        {\n          \"code\": 2593109,\n          \"title\": \"History sharing is off\",\n          \"message\": \"History sharing is off\",\n          \"error_data\": {\n            \"details\": \"The user shares no history.\"\n          }\n        }\n      ]\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::HistoryValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"image/jpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"caption\": \"Today\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn history_event_is_known() {
    known_event(
        "history",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"history\": [\n    {\n      \"metadata\": {\n        \"phase\": 0,\n        \"chunk_order\": 1,\n        \"progress\": 55\n      },\n      \"threads\": [\n        {\n          \"id\": \"15550001111\",\n          \"messages\": [\n            {\n              \"from\": \"15550001111\",\n              \"from_user_id\": \"US.13491208655302741918\",\n              \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n              \"timestamp\": \"1790000000\",\n              \"from_parent_user_id\": \"US.ENT.11815799212886844830\",\n              \"context\": {\n                \"forwarded\": true\n              },\n              \"history_context\": {\n                \"status\": \"READ\"\n              },\n              \"type\": \"text\",\n              \"text\": {\n                \"body\": \"Hello\"\n              }\n            },\n            {\n              \"from\": \"15550002222\",\n              \"to\": \"15550001111\",\n              \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n              \"timestamp\": \"1790000000\",\n              \"history_context\": {\n                \"status\": \"DELIVERED\"\n              },\n              \"type\": \"text\",\n              \"text\": {\n                \"body\": \"How can we help?\"\n              }\n            },\n            {\n              \"from\": \"15550001111\",\n              \"from_user_id\": \"US.13491208655302741918\",\n              \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n              \"timestamp\": \"1790000000\",\n              \"history_context\": {\n                \"status\": \"PLAYED\"\n              },\n              \"type\": \"media_placeholder\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}",
    );
    known_event(
        "history",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"history\": [\n    {\n      \"errors\": [\n        {\n          \"code\": 2593109,\n          \"title\": \"History sharing is off\",\n          \"message\": \"History sharing is off\",\n          \"error_data\": {\n            \"details\": \"The user shares no history.\"\n          }\n        }\n      ]\n    }\n  ]\n}",
    );
    known_event(
        "history",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"messages\": [\n    {\n      \"from\": \"15550001111\",\n      \"from_user_id\": \"US.13491208655302741918\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\",\n        \"mime_type\": \"image/jpeg\",\n        \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"caption\": \"Today\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn smb_app_state_sync_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::AppStateSyncValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"state_sync\": [\n    {\n      \"type\": \"contact\",\n      \"contact\": {\n        \"full_name\": \"Sample Person\",\n        \"first_name\": \"Sample\",\n        \"phone_number\": \"15550001111\"\n      },\n      \"action\": \"add\",\n      \"metadata\": {\n        \"timestamp\": \"1790000000\"\n      }\n    },\n    {\n      \"type\": \"contact\",\n      \"contact\": {\n        \"user_id\": \"US.13491208655302741919\",\n        \"parent_user_id\": \"US.ENT.11815799212886844831\",\n        \"username\": \"@sample\"\n      },\n      \"action\": \"remove\",\n      \"metadata\": {\n        \"timestamp\": \"1790000000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn smb_app_state_sync_event_is_known() {
    known_event(
        "smb_app_state_sync",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"state_sync\": [\n    {\n      \"type\": \"contact\",\n      \"contact\": {\n        \"full_name\": \"Sample Person\",\n        \"first_name\": \"Sample\",\n        \"phone_number\": \"15550001111\"\n      },\n      \"action\": \"add\",\n      \"metadata\": {\n        \"timestamp\": \"1790000000\"\n      }\n    },\n    {\n      \"type\": \"contact\",\n      \"contact\": {\n        \"user_id\": \"US.13491208655302741919\",\n        \"parent_user_id\": \"US.ENT.11815799212886844831\",\n        \"username\": \"@sample\"\n      },\n      \"action\": \"remove\",\n      \"metadata\": {\n        \"timestamp\": \"1790000000\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn smb_message_echoes_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessageEchoesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"to_user_id\": \"US.13491208655302741918\",\n      \"to_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"We are open until six\"\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessageEchoesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"type\": \"image\",\n          \"image\": {\n            \"id\": \"1013859600285441\",\n            \"mime_type\": \"image/jpeg\",\n            \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n            \"caption\": \"Tomorrow\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessageEchoesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"revoke\",\n      \"revoke\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn smb_message_echoes_event_is_known() {
    known_event(
        "smb_message_echoes",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"contacts\": [\n    {\n      \"profile\": {\n        \"name\": \"Sample Person\"\n      },\n      \"wa_id\": \"15550001111\",\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ],\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"to_user_id\": \"US.13491208655302741918\",\n      \"to_parent_user_id\": \"US.ENT.11815799212886844830\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"We are open until six\"\n      }\n    }\n  ]\n}",
    );
    known_event(
        "smb_message_echoes",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"edit\",\n      \"edit\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"message\": {\n          \"type\": \"image\",\n          \"image\": {\n            \"id\": \"1013859600285441\",\n            \"mime_type\": \"image/jpeg\",\n            \"sha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n            \"caption\": \"Tomorrow\"\n          }\n        }\n      }\n    }\n  ]\n}",
    );
    known_event(
        "smb_message_echoes",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"revoke\",\n      \"revoke\": {\n        \"original_message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn flows_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"FLOW_STATUS_CHANGE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Flow booking was blocked\",\n  \"old_status\": \"PUBLISHED\",\n  \"new_status\": \"BLOCKED\"\n}",
    );
}

#[test]
fn flows_event_is_known() {
    known_event(
        "flows",
        "{\n  \"event\": \"FLOW_STATUS_CHANGE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Flow booking was blocked\",\n  \"old_status\": \"PUBLISHED\",\n  \"new_status\": \"BLOCKED\"\n}",
    );
}

#[test]
fn flows_flow_status_change_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"FLOW_STATUS_CHANGE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Flow booking was published\",\n  \"old_status\": \"DRAFT\",\n  \"new_status\": \"PUBLISHED\"\n}",
    );
}

#[test]
fn flows_flow_status_change_event_is_known() {
    known_event(
        "flows.FLOW_STATUS_CHANGE",
        "{\n  \"event\": \"FLOW_STATUS_CHANGE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Flow booking was published\",\n  \"old_status\": \"DRAFT\",\n  \"new_status\": \"PUBLISHED\"\n}",
    );
}

#[test]
fn flows_client_error_rate_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"CLIENT_ERROR_RATE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Error rate is above 10 %\",\n  \"error_rate\": 11.3,\n  \"threshold\": 10,\n  \"alert_state\": \"ACTIVATED\",\n  \"errors\": [\n    {\n      \"error_type\": \"TIMEOUT\",\n      \"error_rate\": 11.3,\n      \"error_count\": 24\n    }\n  ]\n}",
    );
}

#[test]
fn flows_client_error_rate_event_is_known() {
    known_event(
        "flows.CLIENT_ERROR_RATE",
        "{\n  \"event\": \"CLIENT_ERROR_RATE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Error rate is above 10 %\",\n  \"error_rate\": 11.3,\n  \"threshold\": 10,\n  \"alert_state\": \"ACTIVATED\",\n  \"errors\": [\n    {\n      \"error_type\": \"TIMEOUT\",\n      \"error_rate\": 11.3,\n      \"error_count\": 24\n    }\n  ]\n}",
    );
}

#[test]
fn flows_endpoint_error_rate_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"ENDPOINT_ERROR_RATE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Error rate is below 10 %\",\n  \"error_rate\": 3.1,\n  \"threshold\": 10,\n  \"alert_state\": \"DEACTIVATED\",\n  \"errors\": [\n    {\n      \"error_type\": \"TIMEOUT\",\n      \"error_rate\": 11.3,\n      \"error_count\": 24\n    }\n  ]\n}",
    );
}

#[test]
fn flows_endpoint_error_rate_event_is_known() {
    known_event(
        "flows.ENDPOINT_ERROR_RATE",
        "{\n  \"event\": \"ENDPOINT_ERROR_RATE\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Error rate is below 10 %\",\n  \"error_rate\": 3.1,\n  \"threshold\": 10,\n  \"alert_state\": \"DEACTIVATED\",\n  \"errors\": [\n    {\n      \"error_type\": \"TIMEOUT\",\n      \"error_rate\": 11.3,\n      \"error_count\": 24\n    }\n  ]\n}",
    );
}

#[test]
fn flows_endpoint_latency_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"ENDPOINT_LATENCY\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Latency is above 5 s\",\n  \"p90_latency\": 5400,\n  \"p50_latency\": 900,\n  \"requests_count\": 1200,\n  \"threshold\": 5000,\n  \"alert_state\": \"ACTIVATED\"\n}",
    );
}

#[test]
fn flows_endpoint_latency_event_is_known() {
    known_event(
        "flows.ENDPOINT_LATENCY",
        "{\n  \"event\": \"ENDPOINT_LATENCY\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Latency is above 5 s\",\n  \"p90_latency\": 5400,\n  \"p50_latency\": 900,\n  \"requests_count\": 1200,\n  \"threshold\": 5000,\n  \"alert_state\": \"ACTIVATED\"\n}",
    );
}

#[test]
fn flows_endpoint_availability_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"ENDPOINT_AVAILABILITY\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Availability is below 90 %\",\n  \"availability\": 75,\n  \"threshold\": 90,\n  \"alert_state\": \"ACTIVATED\"\n}",
    );
}

#[test]
fn flows_endpoint_availability_event_is_known() {
    known_event(
        "flows.ENDPOINT_AVAILABILITY",
        "{\n  \"event\": \"ENDPOINT_AVAILABILITY\",\n  \"flow_id\": \"123456789012345\",\n  \"message\": \"Availability is below 90 %\",\n  \"availability\": 75,\n  \"threshold\": 90,\n  \"alert_state\": \"ACTIVATED\"\n}",
    );
}

#[test]
fn flows_flow_version_expiry_warning_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::FlowsValue,
    >(
        "{\n  \"event\": \"FLOW_VERSION_EXPIRY_WARNING\",\n  \"flow_id\": \"123456789012345\",\n  \"warning\": \"Version 3.0 expires soon\"\n}",
    );
}

#[test]
fn flows_flow_version_expiry_warning_event_is_known() {
    known_event(
        "flows.FLOW_VERSION_EXPIRY_WARNING",
        "{\n  \"event\": \"FLOW_VERSION_EXPIRY_WARNING\",\n  \"flow_id\": \"123456789012345\",\n  \"warning\": \"Version 3.0 expires soon\"\n}",
    );
}

#[test]
fn tracking_events_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::TrackingEventsValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"events\": [\n    {\n      \"event_name\": \"sent\",\n      \"timestamp\": 1790000000,\n      \"tracking_data\": {\n        \"click_id\": \"clk-1\",\n        \"tracking_token\": \"trk-1\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn tracking_events_event_is_known() {
    known_event(
        "tracking_events",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"events\": [\n    {\n      \"event_name\": \"sent\",\n      \"timestamp\": 1790000000,\n      \"tracking_data\": {\n        \"click_id\": \"clk-1\",\n        \"tracking_token\": \"trk-1\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn business_status_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::BusinessStatusValue,
    >("{\n  \"event\": \"ACCOUNT_RESTRICTION\"\n}");
}

#[test]
fn business_status_update_event_is_known() {
    known_event("business_status_update", "{\n  \"event\": \"ACCOUNT_RESTRICTION\"\n}");
}

#[test]
fn standby_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::StandbyValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"standby\": {\n    \"contacts\": [\n      {\n        \"profile\": {\n          \"name\": \"Sample Person\"\n        },\n        \"wa_id\": \"15550001111\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    ],\n    \"messages\": [\n      {\n        \"from\": \"15550001111\",\n        \"from_user_id\": \"US.13491208655302741918\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n        \"timestamp\": \"1790000000\",\n        \"type\": \"text\",\n        \"text\": {\n          \"body\": \"Hello\"\n        }\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::StandbyValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"standby\": {\n    \"message_echoes\": [\n      {\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"timestamp\": \"1790000000\",\n        \"message\": {\n          \"messaging_product\": \"whatsapp\",\n          \"to\": \"+15550001111\",\n          \"type\": \"text\",\n          \"text\": {\n            \"body\": \"How can we help?\"\n          }\n        },\n        \"template\": {\n          \"name\": \"order_update\",\n          \"language\": \"en_US\"\n        },\n        \"flow\": {\n          \"id\": \"123456789012345\",\n          \"name\": \"booking\",\n          \"status\": \"PUBLISHED\",\n          \"categories\": [\n            \"OTHER\"\n          ]\n        }\n      }\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::StandbyValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"standby\": {\n    \"statuses\": [\n      {\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"status\": \"read\",\n        \"timestamp\": \"1790000000\",\n        \"recipient_id\": \"15550001111\"\n      }\n    ]\n  }\n}",
    );
}

#[test]
fn standby_event_is_known() {
    known_event(
        "standby",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"standby\": {\n    \"contacts\": [\n      {\n        \"profile\": {\n          \"name\": \"Sample Person\"\n        },\n        \"wa_id\": \"15550001111\",\n        \"user_id\": \"US.13491208655302741918\"\n      }\n    ],\n    \"messages\": [\n      {\n        \"from\": \"15550001111\",\n        \"from_user_id\": \"US.13491208655302741918\",\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n        \"timestamp\": \"1790000000\",\n        \"type\": \"text\",\n        \"text\": {\n          \"body\": \"Hello\"\n        }\n      }\n    ]\n  }\n}",
    );
    known_event(
        "standby",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"standby\": {\n    \"message_echoes\": [\n      {\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"timestamp\": \"1790000000\",\n        \"message\": {\n          \"messaging_product\": \"whatsapp\",\n          \"to\": \"+15550001111\",\n          \"type\": \"text\",\n          \"text\": {\n            \"body\": \"How can we help?\"\n          }\n        },\n        \"template\": {\n          \"name\": \"order_update\",\n          \"language\": \"en_US\"\n        },\n        \"flow\": {\n          \"id\": \"123456789012345\",\n          \"name\": \"booking\",\n          \"status\": \"PUBLISHED\",\n          \"categories\": [\n            \"OTHER\"\n          ]\n        }\n      }\n    ]\n  }\n}",
    );
    known_event(
        "standby",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"standby\": {\n    \"statuses\": [\n      {\n        \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n        \"status\": \"read\",\n        \"timestamp\": \"1790000000\",\n        \"recipient_id\": \"15550001111\"\n      }\n    ]\n  }\n}",
    );
}

#[test]
fn messaging_handovers_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagingHandoversValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"sender\": {\n    \"phone_number\": \"15550001111\"\n  },\n  \"recipient\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"type\": \"control_passed\",\n  \"timestamp\": \"1790000000\",\n  \"control_passed\": {\n    \"previous_owner_role\": \"ai_agent\",\n    \"new_owner_role\": \"customer_service\",\n    \"metadata\": \"order 42\",\n    \"conversation_context\": {\n      \"type\": \"summary\",\n      \"summary\": {\n        \"text\": \"The user asks about order 42.\"\n      }\n    },\n    \"previous_owner_app_id\": \"670843887433847\",\n    \"new_owner_app_id\": 670843887433848,\n    \"previous_owner_app_role\": \"meta_business_agent\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessagingHandoversValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"type\": \"control_taken\",\n  \"timestamp\": \"1790000000\",\n  \"control_taken\": {\n    \"previous_owner_role\": \"customer_service\",\n    \"new_owner_role\": \"escalation\",\n    \"metadata\": \"Control taken via service message\"\n  }\n}",
    );
}

#[test]
fn messaging_handovers_event_is_known() {
    known_event(
        "messaging_handovers",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"sender\": {\n    \"phone_number\": \"15550001111\"\n  },\n  \"recipient\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"type\": \"control_passed\",\n  \"timestamp\": \"1790000000\",\n  \"control_passed\": {\n    \"previous_owner_role\": \"ai_agent\",\n    \"new_owner_role\": \"customer_service\",\n    \"metadata\": \"order 42\",\n    \"conversation_context\": {\n      \"type\": \"summary\",\n      \"summary\": {\n        \"text\": \"The user asks about order 42.\"\n      }\n    },\n    \"previous_owner_app_id\": \"670843887433847\",\n    \"new_owner_app_id\": 670843887433848,\n    \"previous_owner_app_role\": \"meta_business_agent\"\n  }\n}",
    );
    known_event(
        "messaging_handovers",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"type\": \"control_taken\",\n  \"timestamp\": \"1790000000\",\n  \"control_taken\": {\n    \"previous_owner_role\": \"customer_service\",\n    \"new_owner_role\": \"escalation\",\n    \"metadata\": \"Control taken via service message\"\n  }\n}",
    );
}

#[test]
fn message_echoes_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::webhook_events::MessageEchoesValue,
    >(
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"We are open until six\"\n      }\n    }\n  ]\n}",
    );
}

#[test]
fn message_echoes_event_is_known() {
    known_event(
        "message_echoes",
        "{\n  \"messaging_product\": \"whatsapp\",\n  \"metadata\": {\n    \"display_phone_number\": \"15550002222\",\n    \"phone_number_id\": \"106540352242922\"\n  },\n  \"message_echoes\": [\n    {\n      \"from\": \"15550002222\",\n      \"to\": \"15550001111\",\n      \"id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"timestamp\": \"1790000000\",\n      \"type\": \"text\",\n      \"text\": {\n        \"body\": \"We are open until six\"\n      }\n    }\n  ]\n}",
    );
}

fn known_event(name: &str, example: &str) {
    let example: serde_json::Value = waxwing_tests::example(example);
    let example = waxwing_json::Document::from(&example);
    let payload = waxwing_meta::webhook_events::Payload::read(name, example.root());
    assert_eq!(payload.event(), name);
    assert!(
        ! matches!(payload, waxwing_meta::webhook_events::Payload::Unknown { .. }),
        "{payload:?}"
    );
}
