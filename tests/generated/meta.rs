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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_message_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetMessageAnalyticsQuery,
            >(
                "{\n  \"fields\": \"analytics.start(1767225600).end(1769904000).granularity(DAY).country_codes([\\\"US\\\",\\\"BR\\\"])\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_conversation_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetConversationAnalyticsQuery,
            >(
                "{\n  \"fields\": \"conversation_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions([\\\"PHONE\\\"])\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_pricing_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetPricingAnalyticsQuery,
            >(
                "{\n  \"fields\": \"pricing_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions([\\\"COUNTRY\\\",\\\"TIER\\\"])\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_call_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetCallAnalyticsQuery,
            >(
                "{\n  \"fields\": \"call_analytics.start(1767225600).end(1769904000).granularity(DAILY).dimensions([\\\"DIRECTION\\\"])\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_template_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetTemplateAnalyticsQuery,
            >(
                "{\n  \"start\": \"1767225600\",\n  \"end\": \"1769904000\",\n  \"granularity\": \"DAILY\",\n  \"template_ids\": [\n    \"594425479261596\"\n  ],\n  \"metric_types\": [\n    \"SENT\",\n    \"DELIVERED\"\n  ],\n  \"product_type\": \"CLOUD_API\",\n  \"use_waba_timezone\": true,\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_template_group_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetTemplateGroupAnalyticsQuery,
            >(
                "{\n  \"granularity\": \"daily\",\n  \"start\": \"1767225600\",\n  \"end\": \"1769904000\",\n  \"template_group_ids\": [\n    \"1382450249402061\"\n  ],\n  \"metric_types\": [\n    \"SENT\",\n    \"DELIVERED\"\n  ],\n  \"use_waba_timezone\": true,\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_group_analytics(
            &waxwing_tests::example::<
                waxwing_meta::analytics::GetGroupAnalyticsQuery,
            >(
                "{\n  \"start\": 1767225600,\n  \"end\": 1769904000,\n  \"group_ids\": [\n    \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n  ],\n  \"granularity\": \"DAILY\",\n  \"metric_types\": [\n    \"SENT\",\n    \"PARTICIPANTS_JOINED\"\n  ],\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_conversational_automation(
            &waxwing_tests::example::<
                waxwing_meta::automation::GetConversationalAutomationQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"prompts\": [\n    \"Where is my order?\",\n    \"When are you open?\"\n  ],\n  \"commands\": [\n    {\n      \"command_name\": \"order\",\n      \"command_description\": \"Follow an order\"\n    }\n  ]\n}";
    let body: waxwing_meta::automation::UpdateConversationalAutomation = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_business_bot(
            "1122334455667788",
            &waxwing_tests::example::<
                waxwing_meta::automation::GetBusinessBotQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"currency\": \"INR\",\n  \"extended_credit_id\": \"1972385232742146\"\n}";
    let body: waxwing_meta::billing_migration::StartBillingMigration = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .list_blocked_users(
            &waxwing_tests::example::<
                waxwing_meta::block_users::ListBlockedUsersQuery,
            >(
                "{\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": [\n    {\n      \"user\": \"+15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}";
    let body: waxwing_meta::block_users::BlockUsersRequest = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"block_users\": [\n    {\n      \"user\": \"+15550001111\"\n    }\n  ]\n}";
    let body: waxwing_meta::block_users::BlockUsersRequest = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .get_business(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::GetBusinessQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_system_users(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListSystemUsersQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_owned_wabas(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListOwnedWabasQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\",\n  \"business_type\": \"ENTERPRISE,SMB\",\n  \"find\": \"102290129340398\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_client_wabas(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListClientWabasQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\",\n  \"find\": \"102290129340398\",\n  \"filtering\": \"[{\\\"field\\\":\\\"id\\\",\\\"operator\\\":\\\"EQUAL\\\",\\\"value\\\":\\\"102290129340398\\\"}]\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .share_and_attach_credit_line(
            "1972385232742146",
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ShareAndAttachCreditLineQuery,
            >("{\n  \"waba_currency\": \"USD\",\n  \"waba_id\": \"102290129340398\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .share_credit_line(
            "1972385232742146",
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ShareCreditLineQuery,
            >("{\n  \"receiving_business_id\": \"506914307656635\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .attach_credit_line(
            "1972385232742146",
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::AttachCreditLineQuery,
            >("{\n  \"waba_currency\": \"USD\",\n  \"waba_id\": \"102290129340398\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .list_credit_allocations(
            "1972385232742146",
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListCreditAllocationsQuery,
            >(
                "{\n  \"receiving_business_id\": \"506914307656635\",\n  \"fields\": \"id\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_credit_allocation(
            "58501441721238",
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::GetCreditAllocationQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .onboard_partners_to_mm_lite(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::OnboardPartnersToMmLiteQuery,
            >("{\n  \"solution_id\": \"1234567890123456\"\n}"),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .app("670843887433847")
        .list_connected_client_businesses(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListConnectedClientBusinessesQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .list_user_assigned_wabas(
            "122093847561234",
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListUserAssignedWabasQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"end_business_id\": \"506914307656635\",\n  \"end_business_legal_name\": \"Example Bakery Ltd\",\n  \"end_business_website\": \"https://example.com\"\n}";
    let body: waxwing_meta::business_portfolio::SelfCertifyBusiness = waxwing_tests::example(
        example,
    );
    let answer = client
        .business("506914307656634")
        .self_certify_business(&body, vec![waxwing_tests::voice_note()])
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_self_certified_submissions(
            &waxwing_tests::example::<
                waxwing_meta::business_portfolio::ListSelfCertifiedSubmissionsQuery,
            >(
                "{\n  \"end_business_id\": \"506914307656635\",\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"appsecret_proof\": \"EXAMPLE-PROOF\",\n  \"fetch_only\": true,\n  \"system_user_id\": \"122093847561234\"\n}";
    let body: waxwing_meta::business_portfolio::CreateSystemUserToken = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_business_profile(
            &waxwing_tests::example::<
                waxwing_meta::business_profile::GetBusinessProfileQuery,
            >(
                "{\n  \"fields\": \"about,address,description,email,profile_picture_url,websites,vertical\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"about\": \"Open from Monday to Friday\",\n  \"address\": \"1 Example Street\",\n  \"description\": \"Things for the house\",\n  \"email\": \"shop@example.com\",\n  \"vertical\": \"RETAIL\",\n  \"websites\": [\n    \"https://example.com/\"\n  ],\n  \"profile_picture_handle\": \"4::aW1hZ2UvanBlZw==\"\n}";
    let body: waxwing_meta::business_profile::UpdateBusinessProfile = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_profile_node(
            "1234567890123456",
            &waxwing_tests::example::<
                waxwing_meta::business_profile::GetProfileNodeQuery,
            >(
                "{\n  \"fields\": \"about,address,description,email,profile_picture_url,websites,vertical\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"about\": \"Open every day\",\n  \"account_name\": \"Example Shop\"\n}";
    let body: waxwing_meta::business_profile::UpdateProfileNode = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_call_permissions(
            &waxwing_tests::example::<
                waxwing_meta::calls::GetCallPermissionsQuery,
            >(
                "{\n  \"user_wa_id\": \"15550001111\",\n  \"recipient\": \"US.13491208655302741918\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"biz_opaque_callback_data\": \"call-42\",\n  \"action\": \"connect\",\n  \"to\": \"+15550001111\",\n  \"session\": {\n    \"sdp_type\": \"offer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"connect\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"session\": {\n    \"sdp_type\": \"offer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"pre_accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  }\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"accept\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\",\n  \"session\": {\n    \"sdp_type\": \"answer\",\n    \"sdp\": \"v=0\\r\\no=- 1 2 IN IP4 192.0.2.1\\r\\n\"\n  },\n  \"recording\": {\n    \"status\": \"ENABLED\",\n    \"purpose\": \"quality checks\",\n    \"announcement_language\": \"en\"\n  },\n  \"transcription\": {\n    \"status\": \"DISABLED\"\n  }\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"reject\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").manage_call(&body).await;
    waxwing_tests::answered(&sandbox, "manage_call", answer, Some(example));
}

#[tokio::test]
async fn manage_call_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"action\": \"terminate\",\n  \"call_id\": \"wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ\"\n}";
    let body: waxwing_meta::calls::ManageCall = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_product_catalogs(
            &waxwing_tests::example::<
                waxwing_meta::catalogs::ListProductCatalogsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"catalog_id\": \"194836987003835\"\n}";
    let body: waxwing_meta::catalogs::ConnectProductCatalog = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .disconnect_product_catalog(
            &waxwing_tests::example::<
                waxwing_meta::catalogs::DisconnectProductCatalogQuery,
            >("{\n  \"catalog_id\": \"194836987003835\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_commerce_settings(
            &waxwing_tests::example::<
                waxwing_meta::commerce::GetCommerceSettingsQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .update_commerce_settings(
            &waxwing_tests::example::<
                waxwing_meta::commerce::UpdateCommerceSettingsQuery,
            >("{\n  \"is_cart_enabled\": true,\n  \"is_catalog_visible\": true\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_business_compliance_info(
            &waxwing_tests::example::<
                waxwing_meta::compliance::GetBusinessComplianceInfoQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"entity_name\": \"Example Shop\",\n  \"entity_type\": \"OTHER\",\n  \"entity_type_custom\": \"Cooperative\",\n  \"is_registered\": true,\n  \"grievance_officer_details\": {\n    \"name\": \"Example Officer\",\n    \"email\": \"officer@example.com\",\n    \"mobile_number\": \"+15550001111\"\n  },\n  \"customer_care_details\": {\n    \"email\": \"care@example.com\",\n    \"landline_number\": \"+15550001112\"\n  }\n}";
    let body: waxwing_meta::compliance::UpdateBusinessCompliance = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .delete_contact_book_entry(
            &waxwing_tests::example::<
                waxwing_meta::contact_book::DeleteContactBookEntryQuery,
            >(
                "{\n  \"messaging_product\": \"whatsapp\",\n  \"bsuid\": \"US.13491208655302741918\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"action\": \"pass\",\n  \"metadata\": \"order 42\",\n  \"control_pass\": {\n    \"target_role\": \"ai_agent\"\n  }\n}";
    let body: waxwing_meta::conversation_routing::ControlThread = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").control_thread(&body).await;
    waxwing_tests::answered(&sandbox, "control_thread", answer, Some(example));
}

#[tokio::test]
async fn control_thread_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"action\": \"pass\"\n}";
    let body: waxwing_meta::conversation_routing::ControlThread = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").control_thread(&body).await;
    waxwing_tests::answered(&sandbox, "control_thread", answer, Some(example));
}

#[tokio::test]
async fn control_thread_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"action\": \"take\"\n}";
    let body: waxwing_meta::conversation_routing::ControlThread = waxwing_tests::example(
        example,
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_dataset(
            &waxwing_tests::example::<
                waxwing_meta::datasets::GetDatasetQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"dataset_name\": \"Example dataset\"\n}";
    let body: waxwing_meta::datasets::CreateDataset = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"data\": [\n    {\n      \"event_name\": \"Purchase\",\n      \"event_time\": 1767225600,\n      \"action_source\": \"business_messaging\",\n      \"messaging_channel\": \"whatsapp\",\n      \"user_data\": {\n        \"whatsapp_business_account_id\": \"102290129340398\",\n        \"ctwa_clid\": \"ARAAexample00clickid\"\n      },\n      \"custom_data\": {\n        \"currency\": \"USD\",\n        \"value\": 12.5\n      }\n    }\n  ]\n}";
    let body: waxwing_meta::datasets::SendConversionEvents = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_flows(
            &waxwing_tests::example::<
                waxwing_meta::flows::ListFlowsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Book a visit\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\"\n  ],\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"flow_json\": \"{\\\"version\\\":\\\"7.3\\\",\\\"screens\\\":[]}\",\n  \"publish\": false\n}";
    let body: waxwing_meta::flows::CreateFlow = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_flow(&body).await;
    waxwing_tests::answered(&sandbox, "create_flow", answer, Some(example));
}

#[tokio::test]
async fn create_flow_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Book a visit, again\",\n  \"categories\": [\n    \"OTHER\"\n  ],\n  \"clone_flow_id\": \"123456789012345\"\n}";
    let body: waxwing_meta::flows::CreateFlow = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .migrate_flows(
            &waxwing_tests::example::<
                waxwing_meta::flows::MigrateFlowsQuery,
            >(
                "{\n  \"source_waba_id\": \"102290129340399\",\n  \"source_flow_names\": [\n    \"book_visit\",\n    \"order\"\n  ]\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_flow(
            "123456789012345",
            &waxwing_tests::example::<
                waxwing_meta::flows::GetFlowQuery,
            >("{\n  \"fields\": \"id\",\n  \"date_format\": \"U\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Book a visit\",\n  \"categories\": [\n    \"APPOINTMENT_BOOKING\"\n  ],\n  \"endpoint_uri\": \"https://example.com/flow\",\n  \"application_id\": \"670843887433847\"\n}";
    let body: waxwing_meta::flows::UpdateFlowMetadata = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .list_flow_assets(
            "123456789012345",
            &waxwing_tests::example::<
                waxwing_meta::flows::ListFlowAssetsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"flow.json\",\n  \"asset_type\": \"FLOW_JSON\"\n}";
    let body: waxwing_meta::flows::UploadFlowJson = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_business_public_key(
            &waxwing_tests::example::<
                waxwing_meta::flows::GetBusinessPublicKeyQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"business_public_key\": \"-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----\"\n}";
    let body: waxwing_meta::flows::SetBusinessPublicKey = waxwing_tests::example(
        example,
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .list_groups(
            &waxwing_tests::example::<
                waxwing_meta::groups::ListGroupsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42\",\n  \"description\": \"All about the delivery\",\n  \"join_approval_mode\": \"approval_required\"\n}";
    let body: waxwing_meta::groups::CreateGroup = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_group(
            "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
            &waxwing_tests::example::<
                waxwing_meta::groups::GetGroupQuery,
            >(
                "{\n  \"fields\": \"subject,description,participants,total_participant_count\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42, delivered\",\n  \"description\": \"Thank you\"\n}";
    let body: waxwing_meta::groups::UpdateGroup = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"subject\": \"Order 42, delivered\"\n}";
    let body: waxwing_meta::groups::UpdateGroupUpload = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\"\n}";
    let body: waxwing_meta::groups::GroupRequest = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\"\n}";
    let body: waxwing_meta::groups::GroupRequest = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .list_group_join_requests(
            "Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx",
            &waxwing_tests::example::<
                waxwing_meta::groups::ListGroupJoinRequestsQuery,
            >(
                "{\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}";
    let body: waxwing_meta::groups::JoinRequestsDecision = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"join_requests\": [\n    \"MTY0NjcwNDM1OTU6MTIwMzYzNDA0\"\n  ]\n}";
    let body: waxwing_meta::groups::JoinRequestsDecision = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"participants\": [\n    {\n      \"user\": \"+15550001111\"\n    },\n    {\n      \"user_id\": \"US.13491208655302741918\"\n    }\n  ]\n}";
    let body: waxwing_meta::groups::RemoveGroupParticipants = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_reach_estimate(
            &waxwing_tests::example::<
                waxwing_meta::max_price::GetReachEstimateQuery,
            >(
                "{\n  \"targeting_spec\": {\n    \"geo_locations\": {\n      \"countries\": [\n        \"IN\"\n      ]\n    }\n  },\n  \"date_interval\": \"L7D\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"signer_name\": \"Sample Person\",\n  \"signer_email\": \"signer@example.com\"\n}";
    let body: waxwing_meta::max_price::CreateMaxPriceAgreement = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"end_business_ids\": [\n    \"506914307656635\",\n    \"506914307656636\"\n  ]\n}";
    let body: waxwing_meta::max_price::MaxPriceEndBusinesses = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"end_business_ids\": [\n    \"506914307656635\",\n    \"506914307656636\"\n  ]\n}";
    let body: waxwing_meta::max_price::MaxPriceEndBusinesses = waxwing_tests::example(
        example,
    );
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
fn get_message_history_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::message_history::MessageHistoryResponse,
    >(
        "{\n  \"data\": [\n    {\n      \"id\": \"7700012345\",\n      \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n      \"events\": {\n        \"data\": [\n          {\n            \"cursor\": \"QVFIUjAw\",\n            \"node\": {\n              \"id\": \"8800012345\",\n              \"delivery_status\": \"DELIVERED\",\n              \"occurrence_timestamp\": 1767225600\n            }\n          }\n        ],\n        \"paging\": {\n          \"cursors\": {\n            \"before\": \"QVFIUjAx\",\n            \"after\": \"QVFIUjAw\"\n          }\n        }\n      }\n    }\n  ],\n  \"paging\": {\n    \"cursors\": {\n      \"before\": \"QVFIUjAx\",\n      \"after\": \"QVFIUjAw\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn get_message_history_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_message_history(
            &waxwing_tests::example::<
                waxwing_meta::message_history::GetMessageHistoryQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .list_message_history_events(
            "7700012345",
            &waxwing_tests::example::<
                waxwing_meta::message_history::ListMessageHistoryEventsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"status_filter\": \"DELIVERED\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_message_history_events", answer, None);
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

#[tokio::test]
async fn send_message_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"image\",\n  \"image\": {\n    \"link\": \"https://example.com/menu.jpg\",\n    \"caption\": \"Today\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"video\",\n  \"video\": {\n    \"id\": \"1013859600285441\",\n    \"caption\": \"How it works\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"document\",\n  \"document\": {\n    \"id\": \"1013859600285441\",\n    \"caption\": \"Your invoice\",\n    \"filename\": \"invoice-42.pdf\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_8() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"sticker\",\n  \"sticker\": {\n    \"id\": \"1013859600285441\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_9() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"location\",\n  \"location\": {\n    \"latitude\": 37.44216,\n    \"longitude\": -122.1599,\n    \"name\": \"Example Shop\",\n    \"address\": \"101 Example Avenue\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_10() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"contacts\",\n  \"contacts\": [\n    {\n      \"name\": {\n        \"formatted_name\": \"Dr. Sample Q. Person Jr.\",\n        \"first_name\": \"Sample\",\n        \"middle_name\": \"Q.\",\n        \"last_name\": \"Person\",\n        \"prefix\": \"Dr.\",\n        \"suffix\": \"Jr.\"\n      },\n      \"birthday\": \"1990-01-31\",\n      \"addresses\": [\n        {\n          \"street\": \"1 Example Road\",\n          \"city\": \"Springfield\",\n          \"state\": \"CA\",\n          \"zip\": \"94025\",\n          \"country\": \"United States\",\n          \"country_code\": \"US\",\n          \"type\": \"Office\"\n        }\n      ],\n      \"emails\": [\n        {\n          \"email\": \"info@example.com\",\n          \"type\": \"Work\"\n        }\n      ],\n      \"org\": {\n        \"company\": \"Example\",\n        \"department\": \"Support\",\n        \"title\": \"Lead\"\n      },\n      \"phones\": [\n        {\n          \"phone\": \"+1 555-000-1112\",\n          \"type\": \"Mobile\",\n          \"wa_id\": \"15550001112\"\n        }\n      ],\n      \"urls\": [\n        {\n          \"url\": \"https://example.com\",\n          \"type\": \"Company\"\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_11() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"reaction\",\n  \"reaction\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"emoji\": \"👍\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_12() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"reaction\",\n  \"reaction\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"emoji\": \"\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_13() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Good morning\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_14() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"pin\",\n  \"pin\": {\n    \"type\": \"pin\",\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\",\n    \"expiration_days\": 7\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_15() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"group\",\n  \"to\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\",\n  \"type\": \"pin\",\n  \"pin\": {\n    \"type\": \"unpin\",\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_16() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your statement is ready\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_17() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"category\": \"utility\",\n  \"direct_send_config\": {\n    \"template_name\": \"parcel_today\"\n  },\n  \"ttl_seconds\": 3600,\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Your parcel arrives today\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_18() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"category\": \"service\",\n  \"messaging_account_id\": \"102290129340398\",\n  \"type\": \"text\",\n  \"text\": {\n    \"body\": \"Yes, we are open\"\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_19() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"button\",\n    \"header\": {\n      \"type\": \"image\",\n      \"image\": {\n        \"id\": \"1013859600285441\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Keep the appointment on Monday?\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"buttons\": [\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"keep\",\n            \"title\": \"Keep\"\n          }\n        },\n        {\n          \"type\": \"reply\",\n          \"reply\": {\n            \"id\": \"cancel\",\n            \"title\": \"Cancel\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_20() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"list\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Appointments\"\n    },\n    \"body\": {\n      \"text\": \"When does it suit you?\"\n    },\n    \"action\": {\n      \"button\": \"Times\",\n      \"sections\": [\n        {\n          \"title\": \"Morning\",\n          \"rows\": [\n            {\n              \"id\": \"slot-9\",\n              \"title\": \"9:00\",\n              \"description\": \"With coffee\"\n            },\n            {\n              \"id\": \"slot-10\",\n              \"title\": \"10:00\"\n            }\n          ]\n        },\n        {\n          \"title\": \"Afternoon\",\n          \"rows\": [\n            {\n              \"id\": \"slot-14\",\n              \"title\": \"14:00\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_21() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"cta_url\",\n    \"header\": {\n      \"type\": \"document\",\n      \"document\": {\n        \"link\": \"https://example.com/order.pdf\",\n        \"filename\": \"order.pdf\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"cta_url\",\n      \"parameters\": {\n        \"display_text\": \"Open\",\n        \"url\": \"https://example.com/orders/42\"\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_22() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"flow\",\n    \"header\": {\n      \"type\": \"video\",\n      \"video\": {\n        \"link\": \"https://example.com/room.mp4\"\n      }\n    },\n    \"body\": {\n      \"text\": \"Book a table\"\n    },\n    \"action\": {\n      \"name\": \"flow\",\n      \"parameters\": {\n        \"flow_message_version\": \"3\",\n        \"flow_id\": \"123456789012345\",\n        \"flow_cta\": \"Book\",\n        \"mode\": \"published\",\n        \"flow_token\": \"run-42\",\n        \"flow_action\": \"navigate\",\n        \"flow_action_payload\": {\n          \"screen\": \"FIRST\",\n          \"data\": {\n            \"name\": \"Sample\",\n            \"seats\": 2\n          }\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_23() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"flow\",\n    \"body\": {\n      \"text\": \"Book a table\"\n    },\n    \"action\": {\n      \"name\": \"flow\",\n      \"parameters\": {\n        \"flow_message_version\": \"3\",\n        \"flow_name\": \"booking\",\n        \"flow_cta\": \"Book\",\n        \"flow_action\": \"data_exchange\"\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_24() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"location_request_message\",\n    \"body\": {\n      \"text\": \"Where shall we deliver?\"\n    },\n    \"action\": {\n      \"name\": \"send_location\"\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_25() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"request_contact_info\",\n    \"body\": {\n      \"text\": \"Share your number?\"\n    },\n    \"action\": {\n      \"name\": \"request_contact_info\"\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_26() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"address_message\",\n    \"body\": {\n      \"text\": \"Where shall we deliver?\"\n    },\n    \"action\": {\n      \"name\": \"address_message\",\n      \"parameters\": {\n        \"country\": \"IN\",\n        \"values\": {\n          \"name\": \"Sample Person\",\n          \"phone_number\": \"+15550001111\",\n          \"in_pin_code\": \"400001\",\n          \"house_number\": \"12\",\n          \"floor_number\": \"3\",\n          \"tower_number\": \"2\",\n          \"building_name\": \"Example Towers\",\n          \"address\": \"Example Road\",\n          \"landmark_area\": \"Near the park\",\n          \"city\": \"Mumbai\",\n          \"state\": \"Maharashtra\"\n        },\n        \"saved_addresses\": [\n          {\n            \"id\": \"home\",\n            \"value\": {\n              \"in_pin_code\": \"400001\",\n              \"city\": \"Mumbai\"\n            }\n          }\n        ],\n        \"validation_errors\": {\n          \"in_pin_code\": \"We do not deliver there\"\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_27() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"voice_call\",\n    \"body\": {\n      \"text\": \"Talk to us\"\n    },\n    \"action\": {\n      \"name\": \"voice_call\",\n      \"parameters\": {\n        \"display_text\": \"Call us\",\n        \"ttl_minutes\": 100,\n        \"payload\": \"support\"\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_28() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"call_permission_request\",\n    \"body\": {\n      \"text\": \"May we call you about your order?\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"name\": \"call_permission_request\"\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_29() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"product\",\n    \"body\": {\n      \"text\": \"Back in stock\"\n    },\n    \"footer\": {\n      \"text\": \"Example Shop\"\n    },\n    \"action\": {\n      \"catalog_id\": \"194836987003835\",\n      \"product_retailer_id\": \"sku-42\"\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_30() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"product_list\",\n    \"header\": {\n      \"type\": \"text\",\n      \"text\": \"Kettles\"\n    },\n    \"body\": {\n      \"text\": \"Have a look\"\n    },\n    \"action\": {\n      \"catalog_id\": \"194836987003835\",\n      \"sections\": [\n        {\n          \"title\": \"New\",\n          \"product_items\": [\n            {\n              \"product_retailer_id\": \"sku-42\"\n            },\n            {\n              \"product_retailer_id\": \"sku-43\"\n            }\n          ]\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_31() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"catalog_message\",\n    \"body\": {\n      \"text\": \"Our catalog\"\n    },\n    \"action\": {\n      \"name\": \"catalog_message\",\n      \"parameters\": {\n        \"thumbnail_product_retailer_id\": \"sku-42\"\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_32() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our offers\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"type\": \"cta_url\",\n          \"header\": {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/0.jpg\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Offer 1\"\n          },\n          \"action\": {\n            \"name\": \"cta_url\",\n            \"parameters\": {\n              \"display_text\": \"Open\",\n              \"url\": \"https://example.com/offers/0\"\n            }\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"type\": \"cta_url\",\n          \"header\": {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/1.jpg\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Offer 2\"\n          },\n          \"action\": {\n            \"name\": \"cta_url\",\n            \"parameters\": {\n              \"display_text\": \"Open\",\n              \"url\": \"https://example.com/offers/1\"\n            }\n          }\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_33() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our tours\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"header\": {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Tour 1\"\n          },\n          \"action\": {\n            \"buttons\": [\n              {\n                \"type\": \"quick_reply\",\n                \"quick_reply\": {\n                  \"id\": \"book-0\",\n                  \"title\": \"Book\"\n                }\n              }\n            ]\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"header\": {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          },\n          \"body\": {\n            \"text\": \"Tour 2\"\n          },\n          \"action\": {\n            \"buttons\": [\n              {\n                \"type\": \"quick_reply\",\n                \"quick_reply\": {\n                  \"id\": \"book-1\",\n                  \"title\": \"Book\"\n                }\n              }\n            ]\n          }\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_34() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"carousel\",\n    \"body\": {\n      \"text\": \"Our kettles\"\n    },\n    \"action\": {\n      \"cards\": [\n        {\n          \"card_index\": 0,\n          \"type\": \"product\",\n          \"action\": {\n            \"product_retailer_id\": \"sku-42\",\n            \"catalog_id\": \"194836987003835\"\n          }\n        },\n        {\n          \"card_index\": 1,\n          \"type\": \"product\",\n          \"action\": {\n            \"product_retailer_id\": \"sku-43\",\n            \"catalog_id\": \"194836987003835\"\n          }\n        }\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_35() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"header\": {\n      \"type\": \"image\",\n      \"image\": {\n        \"link\": \"https://example.com/ticket.jpg\",\n        \"provider\": {\n          \"name\": \"example\"\n        }\n      }\n    },\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"footer\": {\n      \"text\": \"Thank you\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-42\",\n        \"type\": \"digital-goods\",\n        \"payment_type\": \"upi\",\n        \"payment_configuration\": \"shop-upi\",\n        \"currency\": \"INR\",\n        \"total_amount\": {\n          \"value\": 21000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"items\": [\n            {\n              \"retailer_id\": \"sku-42\",\n              \"name\": \"Ticket\",\n              \"amount\": {\n                \"value\": 10000,\n                \"offset\": 100\n              },\n              \"quantity\": 2\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 20000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 1000,\n            \"offset\": 100,\n            \"description\": \"GST\"\n          }\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_36() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-43\",\n        \"type\": \"physical-goods\",\n        \"payment_configuration\": \"shop-gateway\",\n        \"beneficiaries\": [\n          {\n            \"name\": \"Sample Person\",\n            \"address_line1\": \"1 Example Road\",\n            \"city\": \"Mumbai\",\n            \"state\": \"Maharashtra\",\n            \"country\": \"India\",\n            \"postal_code\": \"400001\"\n          }\n        ],\n        \"preferred_payment_methods\": [\n          {\n            \"method\": \"gpay\"\n          }\n        ],\n        \"payment_settings\": [\n          {\n            \"type\": \"payment_gateway\",\n            \"payment_gateway\": {\n              \"type\": \"razorpay\",\n              \"configuration_name\": \"shop-gateway\",\n              \"razorpay\": {\n                \"receipt\": \"receipt-43\",\n                \"notes\": {\n                  \"shop\": \"north\"\n                }\n              }\n            }\n          }\n        ],\n        \"currency\": \"INR\",\n        \"total_amount\": {\n          \"value\": 24000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"type\": \"quick_pay\",\n          \"catalog_id\": \"194836987003835\",\n          \"expiration\": {\n            \"timestamp\": \"1790003600\",\n            \"description\": \"Pay within an hour\"\n          },\n          \"items\": [\n            {\n              \"retailer_id\": \"sku-43\",\n              \"name\": \"Kettle\",\n              \"amount\": {\n                \"value\": 25000,\n                \"offset\": 100\n              },\n              \"sale_amount\": {\n                \"value\": 22000,\n                \"offset\": 100\n              },\n              \"quantity\": 1,\n              \"image\": {\n                \"link\": \"https://example.com/kettle.jpg\"\n              },\n              \"country_of_origin\": \"India\",\n              \"importer_name\": \"Example Trading\",\n              \"importer_address\": {\n                \"address_line1\": \"2 Example Road\",\n                \"city\": \"Mumbai\",\n                \"zone_code\": \"MH\",\n                \"postal_code\": \"400001\",\n                \"country_code\": \"IN\"\n              }\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 22000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 1000,\n            \"offset\": 100\n          },\n          \"shipping\": {\n            \"value\": 2000,\n            \"offset\": 100\n          },\n          \"discount\": {\n            \"value\": 1000,\n            \"offset\": 100,\n            \"description\": \"Spring\",\n            \"discount_program_name\": \"spring-sale\"\n          }\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_37() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_details\",\n    \"body\": {\n      \"text\": \"Your order\"\n    },\n    \"action\": {\n      \"name\": \"review_and_pay\",\n      \"parameters\": {\n        \"reference_id\": \"order-44\",\n        \"type\": \"physical-goods\",\n        \"payment_type\": \"br\",\n        \"currency\": \"BRL\",\n        \"payment_settings\": [\n          {\n            \"type\": \"pix_dynamic_code\",\n            \"pix_dynamic_code\": {\n              \"code\": \"000201\",\n              \"merchant_name\": \"Example\",\n              \"key\": \"pay@example.com\",\n              \"key_type\": \"EMAIL\"\n            }\n          },\n          {\n            \"type\": \"payment_link\",\n            \"payment_link\": {\n              \"uri\": \"https://example.com/pay/44\"\n            }\n          },\n          {\n            \"type\": \"boleto\",\n            \"boleto\": {\n              \"digitable_line\": \"00000\"\n            }\n          },\n          {\n            \"type\": \"offsite_card_pay\",\n            \"offsite_card_pay\": {\n              \"last_four_digits\": \"0042\",\n              \"credential_id\": \"card-7\"\n            }\n          }\n        ],\n        \"total_amount\": {\n          \"value\": 5000,\n          \"offset\": 100\n        },\n        \"order\": {\n          \"status\": \"pending\",\n          \"items\": [\n            {\n              \"name\": \"Kettle\",\n              \"amount\": {\n                \"value\": 5000,\n                \"offset\": 100\n              },\n              \"quantity\": 1\n            }\n          ],\n          \"subtotal\": {\n            \"value\": 5000,\n            \"offset\": 100\n          },\n          \"tax\": {\n            \"value\": 0,\n            \"offset\": 100\n          }\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_38() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"interactive\",\n  \"interactive\": {\n    \"type\": \"order_status\",\n    \"body\": {\n      \"text\": \"Your order is on its way\"\n    },\n    \"action\": {\n      \"name\": \"review_order\",\n      \"parameters\": {\n        \"reference_id\": \"order-42\",\n        \"order\": {\n          \"status\": \"shipped\",\n          \"description\": \"Arrives tomorrow\"\n        },\n        \"payment\": {\n          \"status\": \"captured\",\n          \"timestamp\": 1790000000\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_39() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"hello_world\",\n    \"language\": {\n      \"code\": \"en_US\"\n    }\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_40() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"order_update\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"document\",\n            \"document\": {\n              \"id\": \"1013859600285441\",\n              \"filename\": \"invoice.pdf\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"Sample\"\n          },\n          {\n            \"type\": \"currency\",\n            \"currency\": {\n              \"fallback_value\": \"$100.99\",\n              \"code\": \"USD\",\n              \"amount_1000\": 100990\n            }\n          },\n          {\n            \"type\": \"date_time\",\n            \"date_time\": {\n              \"fallback_value\": \"September 21, 2026\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"quick_reply\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"payload\",\n            \"payload\": \"stop\"\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"url\",\n        \"index\": \"1\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"orders/42\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_41() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"visit\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"location\",\n            \"location\": {\n              \"latitude\": \"37.44216\",\n              \"longitude\": \"-122.1599\",\n              \"name\": \"Example Shop\",\n              \"address\": \"101 Example Avenue\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"parameter_name\": \"first_name\",\n            \"text\": \"Sample\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_42() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"login_code\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"J7K2\"\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"url\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"J7K2\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_43() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"image\",\n            \"image\": {\n              \"link\": \"https://example.com/spring.jpg\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"copy_code\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"coupon_code\",\n            \"coupon_code\": \"SPRING25\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_44() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_cards\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"parameter_name\": \"first_name\",\n            \"text\": \"Sample\"\n          }\n        ]\n      },\n      {\n        \"type\": \"limited_time_offer\",\n        \"parameters\": [\n          {\n            \"type\": \"limited_time_offer\",\n            \"limited_time_offer\": {\n              \"expiration_time_ms\": 1790000000000\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"carousel\",\n        \"cards\": [\n          {\n            \"card_index\": 0,\n            \"components\": [\n              {\n                \"type\": \"header\",\n                \"parameters\": [\n                  {\n                    \"type\": \"image\",\n                    \"image\": {\n                      \"id\": \"1013859600285441\"\n                    }\n                  }\n                ]\n              },\n              {\n                \"type\": \"button\",\n                \"sub_type\": \"quick_reply\",\n                \"index\": 0,\n                \"parameters\": [\n                  {\n                    \"type\": \"payload\",\n                    \"payload\": \"more-0\"\n                  }\n                ]\n              }\n            ]\n          },\n          {\n            \"card_index\": 1,\n            \"components\": [\n              {\n                \"type\": \"header\",\n                \"parameters\": [\n                  {\n                    \"type\": \"product\",\n                    \"product\": {\n                      \"product_retailer_id\": \"sku-42\",\n                      \"catalog_id\": \"194836987003835\"\n                    }\n                  }\n                ]\n              }\n            ]\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_45() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"catalog\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"catalog\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"thumbnail_product_retailer_id\": \"sku-42\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"mpm\",\n        \"index\": 1,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"thumbnail_product_retailer_id\": \"sku-42\",\n              \"sections\": [\n                {\n                  \"title\": \"New\",\n                  \"product_items\": [\n                    {\n                      \"product_retailer_id\": \"sku-42\"\n                    }\n                  ]\n                }\n              ]\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_46() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"booking\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"video\",\n            \"video\": {\n              \"id\": \"1013859600285441\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"flow\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"flow_token\": \"run-42\",\n              \"flow_action_data\": {\n                \"seats\": 2\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"voice_call\",\n        \"parameters\": [\n          {\n            \"type\": \"ttl_minutes\",\n            \"ttl_minutes\": 100\n          },\n          {\n            \"type\": \"payload\",\n            \"payload\": \"booking\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_47() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"order_details\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"order_details\": {\n                \"reference_id\": \"order-42\",\n                \"type\": \"digital-goods\",\n                \"payment_type\": \"upi\",\n                \"payment_configuration\": \"shop-upi\",\n                \"payment_settings\": [\n                  {\n                    \"type\": \"upi_intent_link\",\n                    \"upi_intent_link\": {\n                      \"link\": \"upi://pay?pa=shop@psp&pn=Shop&tr=42&am=210.00&cu=INR\"\n                    }\n                  }\n                ],\n                \"shipping_info\": {\n                  \"country\": \"IN\",\n                  \"addresses\": []\n                },\n                \"currency\": \"INR\",\n                \"total_amount\": {\n                  \"value\": 21000,\n                  \"offset\": 100\n                },\n                \"order\": {\n                  \"status\": \"pending\",\n                  \"items\": [\n                    {\n                      \"retailer_id\": \"sku-42\",\n                      \"name\": \"Ticket\",\n                      \"amount\": {\n                        \"value\": 10000,\n                        \"offset\": 100\n                      },\n                      \"quantity\": 2\n                    }\n                  ],\n                  \"subtotal\": {\n                    \"value\": 20000,\n                    \"offset\": 100\n                  },\n                  \"tax\": {\n                    \"value\": 1000,\n                    \"offset\": 100,\n                    \"description\": \"GST\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_48() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"order_moved\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"order_status\",\n        \"parameters\": [\n          {\n            \"type\": \"order_status\",\n            \"order_status\": {\n              \"reference_id\": \"order-42\",\n              \"order\": {\n                \"status\": \"shipped\",\n                \"description\": \"Arrives on Friday\"\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_49() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay_invoice\",\n    \"language\": {\n      \"code\": \"pt_BR\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"offsite_card_pay\",\n                  \"offsite_card_pay\": {\n                    \"last_four_digits\": \"0042\",\n                    \"credential_id\": \"card-7\"\n                  }\n                },\n                \"currency\": \"BRL\",\n                \"total_amount\": {\n                  \"value\": 1234,\n                  \"offset\": 100\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_50() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"pay_by_code\",\n    \"language\": {\n      \"code\": \"pt_BR\"\n    },\n    \"components\": [\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 0,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"pix_dynamic_code\",\n                  \"pix_dynamic_code\": {\n                    \"code\": \"000201\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 1,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"boleto\",\n                  \"boleto\": {\n                    \"digitable_line\": \"00000\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"button\",\n        \"sub_type\": \"payment_request\",\n        \"index\": 2,\n        \"parameters\": [\n          {\n            \"type\": \"action\",\n            \"action\": {\n              \"payment_request\": {\n                \"payment_setting\": {\n                  \"type\": \"payment_link\",\n                  \"payment_link\": {\n                    \"uri\": \"https://example.com/pay/44\"\n                  }\n                }\n              }\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_51() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"currency\",\n            \"currency\": {\n              \"fallback_value\": \"$5.00\",\n              \"code\": \"USD\",\n              \"amount_1000\": 5000\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_52() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"reminder\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"date_time\",\n            \"date_time\": {\n              \"fallback_value\": \"September 21, 2026\"\n            }\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_53() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"group_invite\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"group_id\",\n            \"group_id\": \"Y2FwaV9ncm91cDoxMDAwMDAwMDAwMDAwMDAx\"\n          }\n        ]\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::messages::SendMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_message", answer, Some(example));
}

#[tokio::test]
async fn send_message_is_answered_54() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"news\",\n    \"language\": {\n      \"code\": \"en_US\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"News\"\n          }\n        ]\n      },\n      {\n        \"type\": \"tap_target_configuration\",\n        \"parameters\": [\n          {\n            \"type\": \"tap_target_configuration\",\n            \"tap_target_configuration\": [\n              {\n                \"url\": \"https://example.com/news\",\n                \"title\": \"News\"\n              }\n            ]\n          }\n        ]\n      }\n    ]\n  }\n}";
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient_type\": \"individual\",\n  \"to\": \"+15550001111\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\",\n      \"policy\": \"deterministic\"\n    },\n    \"components\": [\n      {\n        \"type\": \"header\",\n        \"parameters\": [\n          {\n            \"type\": \"gif\",\n            \"gif\": {\n              \"id\": \"1013859600285441\"\n            }\n          }\n        ]\n      },\n      {\n        \"type\": \"body\",\n        \"parameters\": [\n          {\n            \"type\": \"text\",\n            \"text\": \"Sample\"\n          }\n        ]\n      }\n    ]\n  },\n  \"product_policy\": \"CLOUD_API_FALLBACK\",\n  \"message_activity_sharing\": true,\n  \"bid_spec\": {\n    \"per_message_bid_multiplier\": 1.2\n  }\n}";
    let body: waxwing_meta::messages::MarketingMessageRequest = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").send_marketing_message(&body).await;
    waxwing_tests::answered(&sandbox, "send_marketing_message", answer, Some(example));
}

#[tokio::test]
async fn send_marketing_message_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"recipient\": \"US.13491208655302741918\",\n  \"context\": {\n    \"message_id\": \"wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=\"\n  },\n  \"biz_opaque_callback_data\": \"campaign-7\",\n  \"recipient_identity_key_hash\": \"DF2lS5v2W6x=\",\n  \"type\": \"template\",\n  \"template\": {\n    \"name\": \"spring_sale\",\n    \"language\": {\n      \"code\": \"en_US\"\n    }\n  },\n  \"product_policy\": \"STRICT\"\n}";
    let body: waxwing_meta::messages::MarketingMessageRequest = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"encrypted_contents\": \"eyJhbGciOiIuLi4ifQ.AAAA.AAAA.AAAA.AAAA\"\n}";
    let body: waxwing_meta::messages::SendEncryptedMessage = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .exchange_oauth_code(
            &waxwing_tests::example::<
                waxwing_meta::oauth::ExchangeOauthCodeQuery,
            >(
                "{\n  \"client_id\": \"670843887433847\",\n  \"client_secret\": \"EXAMPLE-SECRET\",\n  \"code\": \"EXAMPLE-CODE\",\n  \"grant_type\": \"client_credentials\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_official_business_account(
            &waxwing_tests::example::<
                waxwing_meta::official_business_account::GetOfficialBusinessAccountQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"business_website_url\": \"https://example.com/\",\n  \"primary_country_of_operation\": \"United States\",\n  \"primary_language\": \"English\",\n  \"parent_business_or_brand\": \"Example Group\",\n  \"supporting_links\": [\n    \"https://example.com/press/1\",\n    \"https://example.com/press/2\"\n  ],\n  \"additional_supporting_information\": \"Known for things for the house.\"\n}";
    let body: waxwing_meta::official_business_account::SubmitOfficialBusinessAccount = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"data_endpoint_url\": \"https://example.com/payments\"\n}";
    let body: waxwing_meta::payments::UpdatePaymentConfiguration = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-gateway\",\n  \"provider_name\": \"razorpay\",\n  \"purpose_code\": \"03\",\n  \"merchant_category_code\": \"5411\",\n  \"redirect_url\": \"https://example.com/connected\",\n  \"data_endpoint_url\": \"https://example.com/payments\"\n}";
    let body: waxwing_meta::payments::CreatePaymentConfiguration = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-upi\",\n  \"provider_name\": \"upi_vpa\",\n  \"purpose_code\": \"03\",\n  \"merchant_category_code\": \"5411\",\n  \"merchant_vpa\": \"shop@upi\"\n}";
    let body: waxwing_meta::payments::CreatePaymentConfiguration = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-gateway\"\n}";
    let body: waxwing_meta::payments::DeletePaymentConfiguration = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"configuration_name\": \"example-gateway\",\n  \"redirect_url\": \"https://example.com/connected\"\n}";
    let body: waxwing_meta::payments::GeneratePaymentOauthLink = waxwing_tests::example(
        example,
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_phone_numbers(
            &waxwing_tests::example::<
                waxwing_meta::phone_numbers::ListPhoneNumbersQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"filtering\": \"[{\\\"field\\\":\\\"account_mode\\\",\\\"operator\\\":\\\"EQUAL\\\",\\\"value\\\":\\\"LIVE\\\"}]\",\n  \"sort\": \"last_onboarded_time.desc\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"cc\": \"1\",\n  \"phone_number\": \"5550002222\",\n  \"verified_name\": \"Example Shop\"\n}";
    let body: waxwing_meta::phone_numbers::CreatePhoneNumber = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_phone_number(
            &waxwing_tests::example::<
                waxwing_meta::phone_numbers::GetPhoneNumberQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"pin\": \"123456\"\n}";
    let body: waxwing_meta::phone_numbers::UpdatePhoneNumber = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"webhook_configuration\": {\n    \"override_callback_uri\": \"https://example.com/webhooks/shop\",\n    \"verify_token\": \"my-verify-word\"\n  }\n}";
    let body: waxwing_meta::phone_numbers::UpdatePhoneNumber = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"webhook_configuration\": {\n    \"override_callback_uri\": \"\"\n  }\n}";
    let body: waxwing_meta::phone_numbers::UpdatePhoneNumber = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"search_visibility\": \"HIDDEN\"\n}";
    let body: waxwing_meta::phone_numbers::UpdatePhoneNumber = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").update_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "update_phone_number", answer, Some(example));
}

#[tokio::test]
async fn update_phone_number_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"new_display_name\": \"Example Shop North\"\n}";
    let body: waxwing_meta::phone_numbers::UpdatePhoneNumber = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"pin\": \"123456\"\n}";
    let body: waxwing_meta::phone_numbers::RegisterPhoneNumber = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").register_phone_number(&body).await;
    waxwing_tests::answered(&sandbox, "register_phone_number", answer, Some(example));
}

#[tokio::test]
async fn register_phone_number_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"pin\": \"123456\",\n  \"data_localization_region\": \"DE\",\n  \"backup\": {\n    \"password\": \"backup-password\",\n    \"data\": \"YmFja3Vw\"\n  }\n}";
    let body: waxwing_meta::phone_numbers::RegisterPhoneNumber = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code_method\": \"SMS\",\n  \"language\": \"en_US\"\n}";
    let body: waxwing_meta::phone_numbers::RequestVerificationCode = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code\": \"123456\"\n}";
    let body: waxwing_meta::phone_numbers::VerifyCode = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_health_status(
            "106540352242922",
            &waxwing_tests::example::<
                waxwing_meta::phone_numbers::GetHealthStatusQuery,
            >("{\n  \"fields\": \"health_status\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_whatsapp_account_number(
            "1906385232743451",
            &waxwing_tests::example::<
                waxwing_meta::phone_numbers::GetWhatsappAccountNumberQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_product\": \"whatsapp\",\n  \"sync_type\": \"smb_app_state_sync\"\n}";
    let body: waxwing_meta::phone_numbers::SyncSmbAppData = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"phone_number\": \"+15550002222\"\n}";
    let body: waxwing_meta::preverified_numbers::AddPreverifiedNumber = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .list_preverified_numbers(
            &waxwing_tests::example::<
                waxwing_meta::preverified_numbers::ListPreverifiedNumbersQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\",\n  \"code_verification_status\": \"VERIFIED\",\n  \"phone_number\": \"+15550002222\",\n  \"verification_status\": \"VERIFIED\",\n  \"availability_status\": \"AVAILABLE\",\n  \"country_code\": \"US\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"preverified_id\": \"106540352242999\",\n  \"partner_business_id\": \"506914307656635\"\n}";
    let body: waxwing_meta::preverified_numbers::SharePreverifiedNumber = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .business("506914307656634")
        .unshare_preverified_number(
            &waxwing_tests::example::<
                waxwing_meta::preverified_numbers::UnsharePreverifiedNumberQuery,
            >(
                "{\n  \"preverified_id\": \"106540352242999\",\n  \"partner_business_id\": \"506914307656635\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_preverified_number(
            "106540352242999",
            &waxwing_tests::example::<
                waxwing_meta::preverified_numbers::GetPreverifiedNumberQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .list_preverified_number_partners(
            "106540352242999",
            &waxwing_tests::example::<
                waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code_method\": \"SMS\",\n  \"language\": \"en_US\"\n}";
    let body: waxwing_meta::preverified_numbers::RequestPreverifiedCode = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code\": \"123456\"\n}";
    let body: waxwing_meta::preverified_numbers::VerifyPreverifiedCode = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .list_qr_codes(
            &waxwing_tests::example::<
                waxwing_meta::qr_codes::ListQrCodesQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"code\": \"ANED2T5QRU7HG1\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"prefilled_message\": \"Tell me more\",\n  \"generate_qr_image\": \"PNG\"\n}";
    let body: waxwing_meta::qr_codes::CreateOrUpdateQrCode = waxwing_tests::example(
        example,
    );
    let answer = client.phone("106540352242922").create_or_update_qr_code(&body).await;
    waxwing_tests::answered(&sandbox, "create_or_update_qr_code", answer, Some(example));
}

#[tokio::test]
async fn create_or_update_qr_code_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"code\": \"ANED2T5QRU7HG1\",\n  \"prefilled_message\": \"Tell me about the offer\"\n}";
    let body: waxwing_meta::qr_codes::CreateOrUpdateQrCode = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_qr_code(
            "ANED2T5QRU7HG1",
            &waxwing_tests::example::<
                waxwing_meta::qr_codes::GetQrCodeQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .phone("106540352242922")
        .get_settings(
            &waxwing_tests::example::<
                waxwing_meta::settings::GetSettingsQuery,
            >("{\n  \"include_sip_credentials\": true,\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"calling\": {\n    \"status\": \"ENABLED\",\n    \"call_icon_visibility\": \"DEFAULT\",\n    \"call_hours\": {\n      \"status\": \"ENABLED\",\n      \"timezone_id\": \"America/Manaus\",\n      \"weekly_operating_hours\": [\n        {\n          \"day_of_week\": \"MONDAY\",\n          \"open_time\": \"0800\",\n          \"close_time\": \"1800\"\n        }\n      ],\n      \"holiday_schedule\": [\n        {\n          \"date\": \"2026-12-25\",\n          \"start_time\": \"0000\",\n          \"end_time\": \"2359\"\n        }\n      ]\n    },\n    \"callback_permission_status\": \"ENABLED\"\n  }\n}";
    let body: waxwing_meta::settings::UpdateSettings = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"calling\": {\n    \"voicemail\": {\n      \"status\": \"ENABLED\",\n      \"triggers\": [\n        \"REJECT\",\n        \"TIMEOUT\"\n      ],\n      \"audio\": {\n        \"default\": {\n          \"announcement_media_id\": 1000000000000009,\n          \"timeout_seconds\": 15\n        }\n      }\n    }\n  }\n}";
    let body: waxwing_meta::settings::UpdateSettings = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"calling\": {\n    \"sip\": {\n      \"status\": \"ENABLED\",\n      \"servers\": [\n        {\n          \"hostname\": \"sip.example.com\",\n          \"port\": 5061,\n          \"request_uri_user_params\": {\n            \"KEY1\": \"VALUE1\"\n          }\n        }\n      ],\n      \"webhook_delivery\": \"ENABLED\"\n    },\n    \"srtp_key_exchange_protocol\": \"SDES\",\n    \"audio\": {\n      \"additional_codecs\": [\n        \"PCMA\",\n        \"PCMU\"\n      ]\n    }\n  }\n}";
    let body: waxwing_meta::settings::UpdateSettings = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"user_identity_change\": {\n    \"enable_identity_key_check\": true\n  }\n}";
    let body: waxwing_meta::settings::UpdateSettings = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"payload_encryption\": {\n    \"status\": \"ENABLED\",\n    \"client_encryption_key\": \"a2V5\"\n  }\n}";
    let body: waxwing_meta::settings::UpdateSettings = waxwing_tests::example(example);
    let answer = client.phone("106540352242922").update_settings(&body).await;
    waxwing_tests::answered(&sandbox, "update_settings", answer, Some(example));
}

#[tokio::test]
async fn update_settings_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"storage_configuration\": {\n    \"status\": \"IN_COUNTRY_STORAGE_ENABLED\",\n    \"data_localization_region\": \"DE\",\n    \"retention_minutes\": 60\n  }\n}";
    let body: waxwing_meta::settings::UpdateSettings = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_signups(
            &waxwing_tests::example::<
                waxwing_meta::signups::ListSignupsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"signup_message\": \"Get our offers\",\n  \"confirmation_message\": \"Welcome! Your code is {{promo_code}}.\",\n  \"privacy_policy_url\": \"https://example.com/privacy\",\n  \"website_url\": \"https://example.com\",\n  \"promo_code\": \"HELLO10\",\n  \"display_name\": \"Example offers\",\n  \"policy\": {\n    \"tos\": \"https://example.com/terms\",\n    \"accepted\": true\n  }\n}";
    let body: waxwing_meta::signups::CreateSignup = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"status\": \"DISABLED\"\n}";
    let body: waxwing_meta::signups::UpdateSignup = waxwing_tests::example(example);
    let answer = client.update_signup("1122334455667788", &body).await;
    waxwing_tests::answered(&sandbox, "update_signup", answer, Some(example));
}

#[tokio::test]
async fn update_signup_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"signup_message\": \"Get our news\",\n  \"confirmation_message\": \"Welcome!\"\n}";
    let body: waxwing_meta::signups::UpdateSignup = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_customer_base_name\": \"Newsletter\"\n}";
    let body: waxwing_meta::signups::CreateCustomerBase = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"messaging_customer_base_id\": \"3344556677889900\"\n}";
    let body: waxwing_meta::signups::SetDefaultCustomerBase = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_name\": \"Example Solution\",\n  \"partner_app_id\": \"670843887433848\",\n  \"owner_permissions\": [\n    \"MESSAGING\"\n  ],\n  \"partner_permissions\": [\n    \"MESSAGING\"\n  ]\n}";
    let body: waxwing_meta::solutions::CreateSolution = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .app("670843887433847")
        .list_app_solutions(
            &waxwing_tests::example::<
                waxwing_meta::solutions::ListAppSolutionsQuery,
            >(
                "{\n  \"role\": \"OWNER\",\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_waba_solutions(
            &waxwing_tests::example::<
                waxwing_meta::solutions::ListWabaSolutionsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_solution(
            "1234567890123456",
            &waxwing_tests::example::<
                waxwing_meta::solutions::GetSolutionQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_solution_access_token(
            "1234567890123456",
            &waxwing_tests::example::<
                waxwing_meta::solutions::GetSolutionAccessTokenQuery,
            >("{\n  \"business_id\": \"506914307656635\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"partner_app_id\": \"670843887433848\"\n}";
    let body: waxwing_meta::solutions::AcceptSolution = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"request_type\": \"PARTNERSHIP_REQUEST\",\n  \"rejection_reason\": \"Not our market\",\n  \"partner_app_id\": \"670843887433848\"\n}";
    let body: waxwing_meta::solutions::RejectSolution = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"reason\": \"No longer needed\"\n}";
    let body: waxwing_meta::solutions::RequestDeactivation = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .accept_deactivation_request(
            "1234567890123456",
            &waxwing_tests::example::<
                waxwing_meta::solutions::AcceptDeactivationRequestQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"reject_deactivation_request\": true\n}";
    let body: waxwing_meta::solutions::RejectDeactivation = waxwing_tests::example(
        example,
    );
    let answer = client
        .reject_deactivation_request(
            "1234567890123456",
            &body,
            &waxwing_tests::example::<
                waxwing_meta::solutions::RejectDeactivationRequestQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_id\": \"1234567890123456\"\n}";
    let body: waxwing_meta::solutions::SetMigrationIntent = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_id\": \"1234567890123456\",\n  \"app_id\": \"670843887433847\",\n  \"migration_intent\": \"SCHEDULE_MIGRATION\",\n  \"target_solution_id\": \"1234567890123457\",\n  \"migration_reason\": \"New partner\",\n  \"scheduled_migration_time\": \"2026-12-01T10:00:00+0000\"\n}";
    let body: waxwing_meta::solutions::SetMigrationIntent = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_migration_intent(
            "2345678901234567",
            &waxwing_tests::example::<
                waxwing_meta::solutions::GetMigrationIntentQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"solution_id\": \"1234567890123456\",\n  \"intent_type\": \"INITIATE_TRANSFER\",\n  \"mobility_reason\": \"New partner\",\n  \"scheduled_execution_time\": \"2026-12-01T10:00:00+0000\",\n  \"metadata\": {\n    \"ticket\": \"42\"\n  }\n}";
    let body: waxwing_meta::solutions::CreateOboMobilityIntent = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"waba_id\": \"102290129340398\",\n  \"solution_id\": \"1234567890123456\",\n  \"app_id\": \"670843887433847\"\n}";
    let body: waxwing_meta::solutions::SetOboMobilityIntent = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_obo_mobility_intent(
            "3456789012345678",
            &waxwing_tests::example::<
                waxwing_meta::solutions::GetOboMobilityIntentQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_in_progress_onbehalf_requests(
            &waxwing_tests::example::<
                waxwing_meta::solutions::ListInProgressOnbehalfRequestsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_template_groups(
            &waxwing_tests::example::<
                waxwing_meta::template_groups::ListTemplateGroupsQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Summer\",\n  \"description\": \"Templates of the summer sale\",\n  \"whatsapp_business_templates\": [\n    594425479261596,\n    594425479261597\n  ]\n}";
    let body: waxwing_meta::template_groups::CreateTemplateGroup = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_template_group(
            "1382450249402061",
            &waxwing_tests::example::<
                waxwing_meta::template_groups::GetTemplateGroupQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Summer and autumn\",\n  \"description\": \"Templates of the sales\",\n  \"add_templates\": [\n    594425479261598\n  ],\n  \"remove_templates\": [\n    594425479261597\n  ]\n}";
    let body: waxwing_meta::template_groups::UpdateTemplateGroup = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_templates(
            &waxwing_tests::example::<
                waxwing_meta::templates::ListTemplatesQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"name\": \"order_update\",\n  \"name_or_content\": \"order\",\n  \"status\": \"APPROVED\",\n  \"category\": \"UTILITY\",\n  \"language\": \"en_US\",\n  \"quality_score\": \"GREEN\",\n  \"content\": \"order\",\n  \"since\": 1767225600,\n  \"until\": 1769904000,\n  \"source\": \"MANUAL\",\n  \"summary\": \"total_count,message_template_limit\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"order_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"parameter_format\": \"named\",\n  \"message_send_ttl_seconds\": 3600,\n  \"components\": [\n    {\n      \"type\": \"HEADER\",\n      \"format\": \"TEXT\",\n      \"text\": \"Order {{number}}\",\n      \"example\": {\n        \"header_text_named_params\": [\n          {\n            \"param_name\": \"number\",\n            \"example\": \"42\"\n          }\n        ]\n      }\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{name}}, it is on its way.\",\n      \"example\": {\n        \"body_text_named_params\": [\n          {\n            \"param_name\": \"name\",\n            \"example\": \"Ana\"\n          }\n        ]\n      }\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"text\": \"Example Shop\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"QUICK_REPLY\",\n          \"text\": \"Stop\"\n        },\n        {\n          \"type\": \"URL\",\n          \"text\": \"Follow\",\n          \"url\": \"https://example.com/orders/{{1}}\",\n          \"example\": [\n            \"https://example.com/orders/42\"\n          ]\n        },\n        {\n          \"type\": \"PHONE_NUMBER\",\n          \"text\": \"Call\",\n          \"phone_number\": \"+15550002222\"\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"login_code\",\n  \"language\": \"en_US\",\n  \"category\": \"AUTHENTICATION\",\n  \"message_send_ttl_seconds\": 60,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"add_security_recommendation\": true\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"code_expiration_minutes\": 5\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"OTP\",\n          \"otp_type\": \"ONE_TAP\",\n          \"text\": \"Copy code\",\n          \"autofill_text\": \"Autofill\",\n          \"supported_apps\": [\n            {\n              \"package_name\": \"com.example.app\",\n              \"signature_hash\": \"K8a/AINcGX7\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_3() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"summer_sale\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"parameter_format\": \"positional\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Hello {{1}}, look at these.\",\n      \"example\": {\n        \"body_text\": [\n          [\n            \"Ana\"\n          ]\n        ]\n      }\n    },\n    {\n      \"type\": \"CAROUSEL\",\n      \"cards\": [\n        {\n          \"components\": [\n            {\n              \"type\": \"HEADER\",\n              \"format\": \"IMAGE\",\n              \"example\": {\n                \"header_handle\": [\n                  \"4::aW1hZ2UvanBlZw==\"\n                ]\n              }\n            },\n            {\n              \"type\": \"BODY\",\n              \"text\": \"The first\"\n            },\n            {\n              \"type\": \"BUTTONS\",\n              \"buttons\": [\n                {\n                  \"type\": \"QUICK_REPLY\",\n                  \"text\": \"More\"\n                },\n                {\n                  \"type\": \"URL\",\n                  \"text\": \"Buy\",\n                  \"url\": \"https://example.com/1\"\n                }\n              ]\n            }\n          ]\n        },\n        {\n          \"components\": [\n            {\n              \"type\": \"HEADER\",\n              \"format\": \"IMAGE\",\n              \"example\": {\n                \"header_handle\": [\n                  \"4::aW1hZ2UvanBlZw==\"\n                ]\n              }\n            },\n            {\n              \"type\": \"BODY\",\n              \"text\": \"The second\"\n            },\n            {\n              \"type\": \"BUTTONS\",\n              \"buttons\": [\n                {\n                  \"type\": \"QUICK_REPLY\",\n                  \"text\": \"More\"\n                },\n                {\n                  \"type\": \"URL\",\n                  \"text\": \"Buy\",\n                  \"url\": \"https://example.com/2\"\n                }\n              ]\n            }\n          ]\n        }\n      ]\n    }\n  ],\n  \"degrees_of_freedom_spec\": {\n    \"creative_features_spec\": {\n      \"image_touchups\": {\n        \"enroll_status\": \"OPT_OUT\"\n      }\n    }\n  },\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_4() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"friday_offer\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"components\": [\n    {\n      \"type\": \"LIMITED_TIME_OFFER\",\n      \"limited_time_offer\": {\n        \"text\": \"Until Friday\",\n        \"has_expiration\": true\n      }\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"A tenth off.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"COPY_CODE\",\n          \"example\": \"SALE42\"\n        },\n        {\n          \"type\": \"URL\",\n          \"text\": \"Shop\",\n          \"url\": \"https://example.com/\",\n          \"app_deep_link\": {\n            \"meta_app_id\": 670843887433847,\n            \"android_deep_link\": \"example://shop\",\n            \"android_fallback_playstore_url\": \"https://example.com/app\"\n          }\n        }\n      ]\n    }\n  ],\n  \"cta_url_link_tracking_opted_out\": true\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_5() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"our_catalog\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"See all we have.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"CATALOG\",\n          \"text\": \"View catalog\"\n        },\n        {\n          \"type\": \"MPM\",\n          \"text\": \"View items\"\n        },\n        {\n          \"type\": \"SPM\",\n          \"text\": \"View\"\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_6() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"book_visit\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"HEADER\",\n      \"format\": \"LOCATION\"\n    },\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Book a visit.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"FLOW\",\n          \"text\": \"Book\",\n          \"flow_id\": \"123456789012345\",\n          \"flow_action\": \"navigate\",\n          \"navigate_screen\": \"FIRST\",\n          \"icon\": \"DOCUMENT\"\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_7() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"may_we_call\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"May we call you?\"\n    },\n    {\n      \"type\": \"CALL_PERMISSION_REQUEST\"\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_8() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"call_us\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Call us, or share your number.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"VOICE_CALL\",\n          \"text\": \"Call us\",\n          \"ttl_minutes\": 1440\n        },\n        {\n          \"type\": \"REQUEST_CONTACT_INFO\"\n        },\n        {\n          \"type\": \"APP\",\n          \"text\": \"Open the app\"\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_9() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"checkout\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Your order is ready.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"ORDER_DETAILS\",\n          \"text\": \"Buy now\"\n        },\n        {\n          \"type\": \"QUICK_REPLY\",\n          \"text\": \"Later\"\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_10() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"pay_invoice\",\n  \"language\": \"pt_BR\",\n  \"category\": \"UTILITY\",\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"Your bill is ready.\"\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"PAYMENT_REQUEST\",\n          \"text\": \"Review payment\",\n          \"payment_setting\": {\n            \"type\": \"offsite_card_pay\"\n          }\n        },\n        {\n          \"type\": \"PAYMENT_REQUEST\",\n          \"text\": \"Copy Pix code\",\n          \"payment_setting\": {\n            \"type\": \"pix_dynamic_code\",\n            \"pix_dynamic_code\": {\n              \"code\": \"000201\"\n            }\n          }\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_11() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"summer_sale_2\",\n  \"language\": \"en_US\",\n  \"category\": \"MARKETING\",\n  \"source_template_id\": 594425479261597,\n  \"routing_entrypoint\": \"MARKETING_ENTRYPOINT\"\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_12() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"my_delivery_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"library_template_name\": \"delivery_update_1\",\n  \"library_template_button_inputs\": \"[{\\\"type\\\":\\\"URL\\\",\\\"url\\\":{\\\"base_url\\\":\\\"https://example.com/{{1}}\\\",\\\"url_suffix_example\\\":\\\"https://example.com/demo\\\"}}]\",\n  \"library_template_body_inputs\": {\n    \"add_contact_number\": true,\n    \"add_learn_more_link\": false,\n    \"add_track_package_link\": true\n  }\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_template(&body).await;
    waxwing_tests::answered(&sandbox, "create_template", answer, Some(example));
}

#[tokio::test]
async fn create_template_is_answered_13() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"my_other_update\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"library_template_name\": \"delivery_update_1\",\n  \"library_template_button_inputs\": [\n    {\n      \"type\": \"URL\",\n      \"url\": {\n        \"base_url\": \"https://example.com/{{1}}\",\n        \"url_suffix_example\": \"https://example.com/demo\"\n      }\n    }\n  ]\n}";
    let body: waxwing_meta::templates::CreateTemplate = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .delete_template(
            &waxwing_tests::example::<
                waxwing_meta::templates::DeleteTemplateQuery,
            >(
                "{\n  \"name\": \"order_update\",\n  \"hsm_id\": \"594425479261596\",\n  \"hsm_ids\": [\n    \"594425479261596\",\n    \"594425479261597\"\n  ]\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .get_template(
            "594425479261596",
            &waxwing_tests::example::<
                waxwing_meta::templates::GetTemplateQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"message_send_ttl_seconds\": 600,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"text\": \"It has left our house.\"\n    }\n  ]\n}";
    let body: waxwing_meta::templates::EditTemplate = waxwing_tests::example(example);
    let answer = client.edit_template("594425479261596", &body).await;
    waxwing_tests::answered(&sandbox, "edit_template", answer, Some(example));
}

#[tokio::test]
async fn edit_template_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"optimization_spec\": {\n    \"bid_strategy\": \"LOWEST_COST_WITH_BID_CAP\",\n    \"bid_amount\": 5000\n  }\n}";
    let body: waxwing_meta::templates::EditTemplate = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"hsm_ids\": \"594425479261596,594425479261597\"\n}";
    let body: waxwing_meta::templates::ArchiveTemplates = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"hsm_ids\": \"594425479261596,594425479261597\"\n}";
    let body: waxwing_meta::templates::ArchiveTemplates = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .compare_templates(
            "594425479261596",
            &waxwing_tests::example::<
                waxwing_meta::templates::CompareTemplatesQuery,
            >(
                "{\n  \"template_ids\": [\n    \"594425479261597\"\n  ],\n  \"start\": 1767225600,\n  \"end\": 1769904000\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"source_waba_id\": \"102290129340399\",\n  \"page_number\": 0,\n  \"count\": 500\n}";
    let body: waxwing_meta::templates::MigrateTemplates = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"login_code\",\n  \"languages\": [\n    \"en_US\",\n    \"es_ES\",\n    \"fr\"\n  ],\n  \"category\": \"AUTHENTICATION\",\n  \"message_send_ttl_seconds\": 60,\n  \"components\": [\n    {\n      \"type\": \"BODY\",\n      \"add_security_recommendation\": true\n    },\n    {\n      \"type\": \"FOOTER\",\n      \"code_expiration_minutes\": 10\n    },\n    {\n      \"type\": \"BUTTONS\",\n      \"buttons\": [\n        {\n          \"type\": \"OTP\",\n          \"otp_type\": \"ZERO_TAP\",\n          \"zero_tap_terms_accepted\": true,\n          \"supported_apps\": [\n            {\n              \"package_name\": \"com.example.app\",\n              \"signature_hash\": \"K8a/AINcGX7\"\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}";
    let body: waxwing_meta::templates::UpsertTemplates = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .preview_auth_templates(
            &waxwing_tests::example::<
                waxwing_meta::templates::PreviewAuthTemplatesQuery,
            >(
                "{\n  \"category\": \"AUTHENTICATION\",\n  \"languages\": [\n    \"en_US\",\n    \"es_ES\"\n  ],\n  \"add_security_recommendation\": true,\n  \"code_expiration_minutes\": 10,\n  \"button_types\": \"OTP\",\n  \"business_name\": \"Example Shop\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .search_template_library(
            &waxwing_tests::example::<
                waxwing_meta::templates::SearchTemplateLibraryQuery,
            >(
                "{\n  \"search\": \"delivery\",\n  \"topic\": \"ORDER_MANAGEMENT\",\n  \"usecase\": \"DELIVERY_UPDATE\",\n  \"industry\": \"E_COMMERCE\",\n  \"language\": \"en_US\",\n  \"category\": \"UTILITY\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"type\": \"TEXT\",\n  \"text\": {\n    \"body\": \"Your order is on its way.\"\n  }\n}";
    let body: waxwing_meta::templates::MessageSample = waxwing_tests::example(example);
    let answer = client.waba("102290129340398").create_message_samples(&body).await;
    waxwing_tests::answered(&sandbox, "create_message_samples", answer, Some(example));
}

#[tokio::test]
async fn create_message_samples_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"type\": \"INTERACTIVE\",\n  \"interactive\": {\n    \"type\": \"cta_url\",\n    \"body\": {\n      \"text\": \"Your order is on its way.\"\n    },\n    \"action\": {\n      \"name\": \"cta_url\",\n      \"parameters\": {\n        \"display_text\": \"Follow\",\n        \"url\": \"https://example.com/\"\n      }\n    }\n  }\n}";
    let body: waxwing_meta::templates::MessageSample = waxwing_tests::example(example);
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
async fn create_upload_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .app("670843887433847")
        .create_upload_session(
            &waxwing_tests::example::<
                waxwing_meta::uploads::CreateUploadSessionQuery,
            >(
                "{\n  \"file_name\": \"picture.jpg\",\n  \"file_length\": 10423,\n  \"file_type\": \"image/jpeg\"\n}",
            ),
        )
        .await;
    waxwing_tests::answered(&sandbox, "create_upload_session", answer, None);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"username\": \"example.shop\",\n  \"transfer_action\": \"none\"\n}";
    let body: waxwing_meta::usernames::SetUsername = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .get_waba(
            &waxwing_tests::example::<
                waxwing_meta::waba::GetWabaQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Example Shop\",\n  \"timezone_id\": \"1\",\n  \"degrees_of_freedom_spec\": {\n    \"creative_features_spec\": {\n      \"image_touchups\": {\n        \"enroll_status\": \"OPT_IN\"\n      }\n    }\n  },\n  \"disable_marketing_messages_on_cloud_api\": true,\n  \"template_auto_archival_enabled\": true\n}";
    let body: waxwing_meta::waba::UpdateWaba = waxwing_tests::example(example);
    let answer = client
        .waba("102290129340398")
        .update_waba(
            &body,
            &waxwing_tests::example::<
                waxwing_meta::waba::UpdateWabaQuery,
            >("{\n  \"is_enabled_for_insights\": true\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_assigned_users(
            &waxwing_tests::example::<
                waxwing_meta::waba::ListAssignedUsersQuery,
            >(
                "{\n  \"business\": \"506914307656634\",\n  \"fields\": \"id\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .add_assigned_user(
            &waxwing_tests::example::<
                waxwing_meta::waba::AddAssignedUserQuery,
            >(
                "{\n  \"user\": \"100012345678901\",\n  \"tasks\": [\n    \"MANAGE\"\n  ]\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .remove_assigned_user(
            &waxwing_tests::example::<
                waxwing_meta::waba::RemoveAssignedUserQuery,
            >("{\n  \"user\": \"100012345678901\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_activities(
            &waxwing_tests::example::<
                waxwing_meta::waba::ListActivitiesQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"since\": \"2026-01-01\",\n  \"until\": \"2026-01-31\",\n  \"activity_type\": \"TEMPLATE_CREATED\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_schedules(
            &waxwing_tests::example::<
                waxwing_meta::waba::ListSchedulesQuery,
            >(
                "{\n  \"fields\": \"id\",\n  \"filtering\": \"[]\",\n  \"sort\": \"created_time.desc\",\n  \"limit\": 25,\n  \"after\": \"QVFIUjAw\",\n  \"before\": \"QVFIUjAx\"\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Opening hours\",\n  \"schedule_type\": \"BUSINESS_HOURS\",\n  \"start_time\": \"2026-01-01T08:00:00+0000\",\n  \"end_time\": \"2026-12-31T18:00:00+0000\",\n  \"timezone\": \"America/New_York\",\n  \"days_of_week\": [\n    \"MONDAY\",\n    \"TUESDAY\"\n  ],\n  \"is_active\": true,\n  \"recurrence_pattern\": {\n    \"frequency\": \"WEEKLY\",\n    \"interval\": 1,\n    \"end_date\": \"2026-12-31\"\n  },\n  \"description\": \"All year\"\n}";
    let body: waxwing_meta::waba::CreateSchedule = waxwing_tests::example(example);
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_subscribed_apps(
            &waxwing_tests::example::<
                waxwing_meta::webhook_subscriptions::ListSubscribedAppsQuery,
            >("{\n  \"fields\": \"id\"\n}"),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{}";
    let body: waxwing_meta::webhook_subscriptions::SubscribeApp = waxwing_tests::example(
        example,
    );
    let answer = client.waba("102290129340398").subscribe_app(&body).await;
    waxwing_tests::answered(&sandbox, "subscribe_app", answer, Some(example));
}

#[tokio::test]
async fn subscribe_app_is_answered_2() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"override_callback_uri\": \"https://example.com/webhooks/shop\",\n  \"verify_token\": \"my-verify-word\"\n}";
    let body: waxwing_meta::webhook_subscriptions::SubscribeApp = waxwing_tests::example(
        example,
    );
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .app("670843887433847")
        .set_app_subscription(
            &waxwing_tests::example::<
                waxwing_meta::webhook_subscriptions::SetAppSubscriptionQuery,
            >(
                "{\n  \"object\": \"whatsapp_business_account\",\n  \"callback_url\": \"https://example.com/webhooks\",\n  \"verify_token\": \"my-verify-word\",\n  \"fields\": [\n    \"messages\",\n    \"calls\"\n  ],\n  \"include_values\": true\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .app("670843887433847")
        .delete_app_subscription(
            &waxwing_tests::example::<
                waxwing_meta::webhook_subscriptions::DeleteAppSubscriptionQuery,
            >(
                "{\n  \"object\": \"whatsapp_business_account\",\n  \"fields\": [\n    \"messages\",\n    \"calls\"\n  ]\n}",
            ),
        )
        .await;
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .list_welcome_message_sequences(
            &waxwing_tests::example::<
                waxwing_meta::welcome_sequences::ListWelcomeMessageSequencesQuery,
            >(
                "{\n  \"sequence_id\": \"5566778899001122\",\n  \"app_id\": \"670843887433847\"\n}",
            ),
        )
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"name\": \"Example welcome\",\n  \"welcome_message_sequence\": {\n    \"text\": \"Hello! How can we help?\",\n    \"autofill_message\": {\n      \"content\": \"I would like to know more\"\n    },\n    \"ice_breakers\": [\n      {\n        \"title\": \"Opening hours?\"\n      },\n      {\n        \"title\": \"Where are you?\"\n      }\n    ]\n  }\n}";
    let body: waxwing_meta::welcome_sequences::SaveWelcomeSequence = waxwing_tests::example(
        example,
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
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let example = "{\n  \"sequence_id\": \"5566778899001122\",\n  \"name\": \"Example welcome\",\n  \"welcome_message_sequence\": {\n    \"text\": \"Hello again!\"\n  }\n}";
    let body: waxwing_meta::welcome_sequences::SaveWelcomeSequence = waxwing_tests::example(
        example,
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

#[test]
fn delete_welcome_message_sequence_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_meta::shared::Success,
    >("{\n  \"success\": true\n}");
}

#[tokio::test]
async fn delete_welcome_message_sequence_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::meta(&sandbox);
    let answer = client
        .waba("102290129340398")
        .delete_welcome_message_sequence(
            &waxwing_tests::example::<
                waxwing_meta::welcome_sequences::DeleteWelcomeMessageSequenceQuery,
            >("{\n  \"sequence_id\": \"5566778899001122\"\n}"),
        )
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
