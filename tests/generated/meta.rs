// Generated from specs/meta by `cargo xtask codegen`; do not edit.

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
        waxwing_meta::signups::SignupSaved,
    >("{\n  \"id\": \"1122334455667788\"\n}");
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
