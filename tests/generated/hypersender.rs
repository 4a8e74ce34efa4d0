// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

#[test]
fn send_seen_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::chats::SendSeen,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::chats::SendSeen,
    >(
        "{\n  \"chatId\": \"120363000000000001@g.us\",\n  \"messageId\": \"false_120363000000000001@g.us_3EB0ABCDEF0123456789\",\n  \"participant\": \"15550001111@c.us\"\n}",
    );
}

#[test]
fn send_seen_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_seen_is_answered() {
    use waxwing_hypersender::chats::SendSeen;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendSeen::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_seen(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_seen", answer, Some(example));
}

#[tokio::test]
async fn send_seen_is_answered_2() {
    use waxwing_hypersender::chats::SendSeen;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"120363000000000001@g.us\",\n  \"messageId\": \"false_120363000000000001@g.us_3EB0ABCDEF0123456789\",\n  \"participant\": \"15550001111@c.us\"\n}";
    let body = SendSeen::new(
            "120363000000000001@g.us",
            "false_120363000000000001@g.us_3EB0ABCDEF0123456789",
        )
        .with_participant("15550001111@c.us");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_seen(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_seen", answer, Some(example));
}

#[test]
fn read_chat_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::chats::ReadChat,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn read_chat_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn read_chat_is_answered() {
    use waxwing_hypersender::chats::{ReadChat, ReadChatQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ReadChat::new("15550001111@c.us");
    let query = ReadChatQuery::new().with_messages(30).with_days(7);
    waxwing_tests::writes(&query, "{\n  \"messages\": 30,\n  \"days\": 7\n}");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .read_chat(&body, &query)
        .await;
    waxwing_tests::answered(&sandbox, "read_chat", answer, Some(example));
}

#[test]
fn start_typing_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::chats::Typing,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn start_typing_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn start_typing_is_answered() {
    use waxwing_hypersender::chats::Typing;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = Typing::new("15550001111@c.us");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .start_typing(&body)
        .await;
    waxwing_tests::answered(&sandbox, "start_typing", answer, Some(example));
}

#[test]
fn stop_typing_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::chats::Typing,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn stop_typing_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn stop_typing_is_answered() {
    use waxwing_hypersender::chats::Typing;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = Typing::new("15550001111@c.us");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .stop_typing(&body)
        .await;
    waxwing_tests::answered(&sandbox, "stop_typing", answer, Some(example));
}

#[test]
fn list_contacts_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::contacts::ListContactsResponse,
    >(
        "{\n  \"message\": \"Contacts retrieved successfully\",\n  \"data\": [\n    {\n      \"id\": \"15550001111@c.us\",\n      \"name\": \"Ada Example\",\n      \"pushname\": \"Ada\"\n    },\n    {\n      \"id\": \"123456789012345@lid\",\n      \"name\": null,\n      \"pushname\": \"Grace\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn list_contacts_is_answered() {
    use waxwing_hypersender::contacts::{ContactSortBy, ListContactsQuery, SortOrder};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let query = ListContactsQuery::new()
        .with_limit(100)
        .with_offset(0)
        .with_sort_by(ContactSortBy::Name)
        .with_sort_order(SortOrder::Asc);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 100,\n  \"offset\": 0,\n  \"sort_by\": \"name\",\n  \"sort_order\": \"asc\"\n}",
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .list_contacts(&query)
        .await;
    waxwing_tests::answered(&sandbox, "list_contacts", answer, None);
}

#[test]
fn get_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::contacts::GetContactResponse,
    >(
        "{\n  \"message\": \"Contact retrieved successfully\",\n  \"data\": {\n    \"id\": \"123456789012345@lid\",\n    \"name\": \"Ada Example\",\n    \"pushname\": \"Ada\"\n  }\n}",
    );
}

#[tokio::test]
async fn get_contact_is_answered() {
    use waxwing_hypersender::contacts::GetContactQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let query = GetContactQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"chat_id\": \"15550001111@c.us\"\n}");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .get_contact(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_contact", answer, None);
}

#[test]
fn upsert_contact_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::contacts::UpsertContact,
    >(
        "{\n  \"chat_id\": \"15550001111@c.us\",\n  \"first_name\": \"Ada\",\n  \"last_name\": \"Example\"\n}",
    );
}

#[test]
fn upsert_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::contacts::UpsertContactResponse,
    >(
        "{\n  \"message\": \"Contact saved successfully\",\n  \"data\": {\n    \"success\": true\n  }\n}",
    );
}

#[tokio::test]
async fn upsert_contact_is_answered() {
    use waxwing_hypersender::contacts::UpsertContact;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chat_id\": \"15550001111@c.us\",\n  \"first_name\": \"Ada\",\n  \"last_name\": \"Example\"\n}";
    let body = UpsertContact::new("15550001111@c.us", "Ada").with_last_name("Example");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .upsert_contact(&body)
        .await;
    waxwing_tests::answered(&sandbox, "upsert_contact", answer, Some(example));
}

#[test]
fn list_instances_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_hypersender::instances::Instance>,
    >(
        "[\n  {\n    \"id\": \"11111111-1111-4111-8111-111111111111\",\n    \"name\": \"Shop\",\n    \"phone\": \"+15550009999\",\n    \"service_type\": \"whatsapp\",\n    \"status\": \"WORKING\",\n    \"access_token\": null,\n    \"created_at\": \"2026-01-01T10:00:00\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_instances_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_hypersender::instances::{InstanceStatus, ListInstancesQuery};
    use waxwing_hypersender::types::E164;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let query = ListInstancesQuery::new()
        .with_filter_uuid("11111111-1111-4111-8111-111111111111")
        .with_filter_name("Shop")
        .with_filter_phone(E164::try_from("+15550009999")?)
        .with_filter_status(InstanceStatus::Working);
    waxwing_tests::writes(
        &query,
        "{\n  \"filter[uuid]\": \"11111111-1111-4111-8111-111111111111\",\n  \"filter[name]\": \"Shop\",\n  \"filter[phone]\": \"+15550009999\",\n  \"filter[status]\": \"WORKING\"\n}",
    );
    let answer = client.list_instances(&query).await;
    waxwing_tests::answered(&sandbox, "list_instances", answer, None);
    Ok(())
}

#[test]
fn create_instance_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::instances::CreateInstance,
    >(
        "{\n  \"phone\": \"+15550009999\",\n  \"name\": \"Shop\",\n  \"webhook_url\": \"https://example.com/webhooks/hypersender\"\n}",
    );
}

#[test]
fn create_instance_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::instances::Instance,
    >(
        "{\n  \"id\": \"11111111-1111-4111-8111-111111111111\",\n  \"name\": \"Shop\",\n  \"phone\": \"+15550009999\",\n  \"service_type\": \"whatsapp\",\n  \"status\": \"SCAN_QR_CODE\",\n  \"access_token\": null,\n  \"created_at\": \"2026-01-01T10:00:00\",\n  \"qr_code\": \"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=\"\n}",
    );
}

#[tokio::test]
async fn create_instance_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_hypersender::instances::CreateInstance;
    use waxwing_hypersender::types::E164;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"phone\": \"+15550009999\",\n  \"name\": \"Shop\",\n  \"webhook_url\": \"https://example.com/webhooks/hypersender\"\n}";
    let body = CreateInstance::new(E164::try_from("+15550009999")?, "Shop")
        .with_webhook_url("https://example.com/webhooks/hypersender");
    let answer = client.create_instance(&body).await;
    waxwing_tests::answered(&sandbox, "create_instance", answer, Some(example));
    Ok(())
}

#[test]
fn request_new_qr_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::instances::Instance,
    >(
        "{\n  \"id\": \"11111111-1111-4111-8111-111111111111\",\n  \"name\": \"Shop\",\n  \"phone\": \"+15550009999\",\n  \"service_type\": \"whatsapp\",\n  \"status\": \"SCAN_QR_CODE\",\n  \"access_token\": null,\n  \"created_at\": \"2026-01-01T10:00:00\",\n  \"qr_code\": \"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=\"\n}",
    );
}

#[tokio::test]
async fn request_new_qr_code_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .request_new_qr_code()
        .await;
    waxwing_tests::answered(&sandbox, "request_new_qr_code", answer, None);
}

#[test]
fn restart_instance_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::instances::RestartInstanceResponse,
    >("{\n  \"message\": \"Instance is restarting\"\n}");
}

#[tokio::test]
async fn restart_instance_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .restart_instance()
        .await;
    waxwing_tests::answered(&sandbox, "restart_instance", answer, None);
}

#[test]
fn get_instance_health_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::instances::InstanceHealth,
    >(
        "{\n  \"instance_id\": \"11111111-1111-4111-8111-111111111111\",\n  \"connected_at\": \"2026-01-01T10:05:00\",\n  \"status\": \"WORKING\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::instances::InstanceHealth,
    >(
        "{\n  \"instance_id\": \"11111111-1111-4111-8111-111111111111\",\n  \"connected_at\": null,\n  \"status\": \"SCAN_QR_CODE\"\n}",
    );
}

#[tokio::test]
async fn get_instance_health_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .get_instance_health()
        .await;
    waxwing_tests::answered(&sandbox, "get_instance_health", answer, None);
}

#[test]
fn send_text_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendText,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"Hello https://example.com\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"link_preview\": true,\n  \"link_preview_high_quality\": false\n}",
    );
}

#[test]
fn send_text_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_text_is_answered() {
    use waxwing_hypersender::messages::SendText;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"Hello https://example.com\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"link_preview\": true,\n  \"link_preview_high_quality\": false\n}";
    let body = SendText::new("15550001111@c.us", "Hello https://example.com")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789")
        .with_link_preview(true)
        .with_link_preview_high_quality(false);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_text(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_text", answer, Some(example));
}

#[test]
fn send_text_safe_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendText,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"Your order is on its way.\"\n}",
    );
}

#[test]
fn send_text_safe_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_text_safe_is_answered() {
    use waxwing_hypersender::messages::SendText;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"Your order is on its way.\"\n}";
    let body = SendText::new("15550001111@c.us", "Your order is on its way.");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_text_safe(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_text_safe", answer, Some(example));
}

#[test]
fn send_link_custom_preview_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendLinkCustomPreview,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/offer\",\n  \"preview_title\": \"Offer of the week\",\n  \"preview_description\": \"Ten percent off until Sunday\",\n  \"preview_url\": \"https://example.com/offer\",\n  \"preview_image_url\": \"https://example.com/offer.jpg\",\n  \"high_quality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_link_custom_preview_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_link_custom_preview_is_answered() {
    use waxwing_hypersender::messages::SendLinkCustomPreview;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/offer\",\n  \"preview_title\": \"Offer of the week\",\n  \"preview_description\": \"Ten percent off until Sunday\",\n  \"preview_url\": \"https://example.com/offer\",\n  \"preview_image_url\": \"https://example.com/offer.jpg\",\n  \"high_quality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLinkCustomPreview::new(
            "15550001111@c.us",
            "See https://example.com/offer",
            "Offer of the week",
            "Ten percent off until Sunday",
            "https://example.com/offer",
            "https://example.com/offer.jpg",
        )
        .with_high_quality(true)
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_link_custom_preview(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_link_custom_preview", answer, Some(example));
}

#[test]
fn send_link_custom_preview_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendLinkCustomPreviewUpload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/offer\",\n  \"preview_title\": \"Offer of the week\",\n  \"preview_description\": \"Ten percent off until Sunday\",\n  \"preview_url\": \"https://example.com/offer\",\n  \"high_quality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_link_custom_preview_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_link_custom_preview_upload_is_answered() {
    use waxwing_hypersender::messages::SendLinkCustomPreviewUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/offer\",\n  \"preview_title\": \"Offer of the week\",\n  \"preview_description\": \"Ten percent off until Sunday\",\n  \"preview_url\": \"https://example.com/offer\",\n  \"high_quality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLinkCustomPreviewUpload::new(
            "15550001111@c.us",
            "See https://example.com/offer",
            "Offer of the week",
            "Ten percent off until Sunday",
            "https://example.com/offer",
        )
        .with_high_quality(true)
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_link_custom_preview_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(
        &sandbox,
        "send_link_custom_preview_upload",
        answer,
        Some(example),
    );
}

#[test]
fn send_file_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendFile,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/invoice.pdf\",\n  \"filename\": \"invoice.pdf\",\n  \"mimetype\": \"application/pdf\",\n  \"caption\": \"Invoice\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_file_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_file_is_answered() {
    use waxwing_hypersender::messages::SendFile;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/invoice.pdf\",\n  \"filename\": \"invoice.pdf\",\n  \"mimetype\": \"application/pdf\",\n  \"caption\": \"Invoice\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendFile::new("15550001111@c.us", "https://example.com/invoice.pdf")
        .with_filename("invoice.pdf")
        .with_mimetype("application/pdf")
        .with_caption("Invoice")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_file(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_file", answer, Some(example));
}

#[test]
fn send_file_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendFileUpload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"filename\": \"invoice.pdf\",\n  \"mimetype\": \"application/pdf\",\n  \"caption\": \"Invoice\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_file_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_file_upload_is_answered() {
    use waxwing_hypersender::messages::SendFileUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"filename\": \"invoice.pdf\",\n  \"mimetype\": \"application/pdf\",\n  \"caption\": \"Invoice\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendFileUpload::new("15550001111@c.us")
        .with_filename("invoice.pdf")
        .with_mimetype("application/pdf")
        .with_caption("Invoice")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_file_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_file_upload", answer, Some(example));
}

#[test]
fn send_image_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendImage,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/photo.jpg\",\n  \"filename\": \"photo.jpg\",\n  \"mimetype\": \"image/jpeg\",\n  \"caption\": \"The view\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_image_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_image_is_answered() {
    use waxwing_hypersender::messages::SendImage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/photo.jpg\",\n  \"filename\": \"photo.jpg\",\n  \"mimetype\": \"image/jpeg\",\n  \"caption\": \"The view\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendImage::new("15550001111@c.us", "https://example.com/photo.jpg")
        .with_filename("photo.jpg")
        .with_mimetype("image/jpeg")
        .with_caption("The view")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_image(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_image", answer, Some(example));
}

#[test]
fn send_image_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendImageUpload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"filename\": \"photo.jpg\",\n  \"mimetype\": \"image/jpeg\",\n  \"caption\": \"The view\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_image_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_image_upload_is_answered() {
    use waxwing_hypersender::messages::SendImageUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"filename\": \"photo.jpg\",\n  \"mimetype\": \"image/jpeg\",\n  \"caption\": \"The view\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendImageUpload::new("15550001111@c.us")
        .with_filename("photo.jpg")
        .with_mimetype("image/jpeg")
        .with_caption("The view")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_image_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_image_upload", answer, Some(example));
}

#[test]
fn send_video_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVideo,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/tour.mp4\",\n  \"asNote\": false,\n  \"caption\": \"A tour of the office\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVideo,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/note.mp4\",\n  \"asNote\": true\n}",
    );
}

#[test]
fn send_video_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_video_is_answered() {
    use waxwing_hypersender::messages::SendVideo;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/tour.mp4\",\n  \"asNote\": false,\n  \"caption\": \"A tour of the office\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendVideo::new("15550001111@c.us", "https://example.com/tour.mp4")
        .with_as_note(false)
        .with_caption("A tour of the office")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_video(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_video", answer, Some(example));
}

#[tokio::test]
async fn send_video_is_answered_2() {
    use waxwing_hypersender::messages::SendVideo;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/note.mp4\",\n  \"asNote\": true\n}";
    let body = SendVideo::new("15550001111@c.us", "https://example.com/note.mp4")
        .with_as_note(true);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_video(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_video", answer, Some(example));
}

#[test]
fn send_video_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVideoUpload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"asNote\": false,\n  \"caption\": \"A tour of the office\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_video_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_video_upload_is_answered() {
    use waxwing_hypersender::messages::SendVideoUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"asNote\": false,\n  \"caption\": \"A tour of the office\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendVideoUpload::new("15550001111@c.us")
        .with_as_note(false)
        .with_caption("A tour of the office")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_video_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_video_upload", answer, Some(example));
}

#[test]
fn send_voice_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVoice,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/note.ogg\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_voice_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_voice_is_answered() {
    use waxwing_hypersender::messages::SendVoice;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/note.ogg\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendVoice::new("15550001111@c.us", "https://example.com/note.ogg")
        .with_caption("Directions")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_voice(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_voice", answer, Some(example));
}

#[test]
fn send_voice_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendVoiceUpload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_voice_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_voice_upload_is_answered() {
    use waxwing_hypersender::messages::SendVoiceUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"Directions\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendVoiceUpload::new("15550001111@c.us")
        .with_caption("Directions")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_voice_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_voice_upload", answer, Some(example));
}

#[test]
fn send_poll_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendPoll,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"poll\": {\n    \"name\": \"Which day suits you?\",\n    \"options\": [\n      \"Monday\",\n      \"Tuesday\",\n      \"Friday\"\n    ],\n    \"multipleAnswers\": true\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_poll_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_poll_is_answered() {
    use waxwing_hypersender::messages::{Poll, SendPoll};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"poll\": {\n    \"name\": \"Which day suits you?\",\n    \"options\": [\n      \"Monday\",\n      \"Tuesday\",\n      \"Friday\"\n    ],\n    \"multipleAnswers\": true\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendPoll::new(
            "15550001111@c.us",
            Poll::new("Which day suits you?", ["Monday", "Tuesday", "Friday"])
                .with_multiple_answers(true),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_poll(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_poll", answer, Some(example));
}

#[test]
fn send_location_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendLocation,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"latitude\": 52.516275,\n  \"longitude\": 13.377704,\n  \"title\": \"Brandenburg Gate\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_location_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_location_is_answered() {
    use waxwing_hypersender::messages::SendLocation;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"latitude\": 52.516275,\n  \"longitude\": 13.377704,\n  \"title\": \"Brandenburg Gate\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLocation::new("15550001111@c.us", 52.516275, 13.377704)
        .with_title("Brandenburg Gate")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_location(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_location", answer, Some(example));
}

#[test]
fn send_contact_card_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendContactCard,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"fullName\": \"Ada Example\",\n      \"organization\": \"Example Ltd\",\n      \"phoneNumber\": \"+15550002222\",\n      \"whatsappId\": \"15550002222\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::SendContactCard,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Ada Example\\nTEL:+15550002222\\nEND:VCARD\"\n    }\n  ]\n}",
    );
}

#[test]
fn send_contact_card_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn send_contact_card_is_answered() {
    use waxwing_hypersender::messages::{ContactCard, SendContactCard};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"fullName\": \"Ada Example\",\n      \"organization\": \"Example Ltd\",\n      \"phoneNumber\": \"+15550002222\",\n      \"whatsappId\": \"15550002222\"\n    }\n  ]\n}";
    let body = SendContactCard::new(
        "15550001111@c.us",
        [
            ContactCard::from_name("Ada Example", "+15550002222")
                .with_organization("Example Ltd")
                .with_whatsapp_id("15550002222"),
        ],
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_contact_card(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_contact_card", answer, Some(example));
}

#[tokio::test]
async fn send_contact_card_is_answered_2() {
    use waxwing_hypersender::messages::{ContactCard, SendContactCard};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Ada Example\\nTEL:+15550002222\\nEND:VCARD\"\n    }\n  ]\n}";
    let body = SendContactCard::new(
        "15550001111@c.us",
        [
            ContactCard::from_vcard(
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nTEL:+15550002222\nEND:VCARD",
            ),
        ],
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .send_contact_card(&body)
        .await;
    waxwing_tests::answered(&sandbox, "send_contact_card", answer, Some(example));
}

#[test]
fn forward_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::ForwardMessage,
    >(
        "{\n  \"chatId\": \"15550002222@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn forward_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn forward_message_is_answered() {
    use waxwing_hypersender::messages::ForwardMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"chatId\": \"15550002222@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = ForwardMessage::new(
        "15550002222@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .forward_message(&body)
        .await;
    waxwing_tests::answered(&sandbox, "forward_message", answer, Some(example));
}

#[test]
fn react_to_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::ReactToMessage,
    >(
        "{\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"👍\",\n  \"chatId\": \"15550001111@c.us\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::ReactToMessage,
    >(
        "{\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"\",\n  \"chatId\": \"15550001111@c.us\"\n}",
    );
}

#[test]
fn react_to_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn react_to_message_is_answered() {
    use waxwing_hypersender::messages::ReactToMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"👍\",\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ReactToMessage::new("false_15550001111@c.us_3EB0ABCDEF0123456789", "👍")
        .with_chat_id("15550001111@c.us");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .react_to_message(&body)
        .await;
    waxwing_tests::answered(&sandbox, "react_to_message", answer, Some(example));
}

#[tokio::test]
async fn react_to_message_is_answered_2() {
    use waxwing_hypersender::messages::ReactToMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"\",\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ReactToMessage::new("false_15550001111@c.us_3EB0ABCDEF0123456789", "")
        .with_chat_id("15550001111@c.us");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .react_to_message(&body)
        .await;
    waxwing_tests::answered(&sandbox, "react_to_message", answer, Some(example));
}

#[test]
fn star_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::messages::StarMessage,
    >(
        "{\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"star\": true,\n  \"chatId\": \"15550001111@c.us\"\n}",
    );
}

#[test]
fn star_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn star_message_is_answered() {
    use waxwing_hypersender::messages::StarMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let example = "{\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"star\": true,\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = StarMessage::new("false_15550001111@c.us_3EB0ABCDEF0123456789", true)
        .with_chat_id("15550001111@c.us");
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .star_message(&body)
        .await;
    waxwing_tests::answered(&sandbox, "star_message", answer, Some(example));
}

#[test]
fn delete_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >(
        "{\n  \"queued\": true,\n  \"message\": \"Processing your request...\",\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"queued_request_link\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::QueuedRequestAccepted,
    >("{\n  \"queued_request_uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\"\n}");
}

#[tokio::test]
async fn delete_message_is_answered() {
    use waxwing_hypersender::messages::DeleteMessageQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let query = DeleteMessageQuery::new(
        "15550001111@c.us",
        "true_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .delete_message(&query)
        .await;
    waxwing_tests::answered(&sandbox, "delete_message", answer, None);
}

#[test]
fn get_queued_request_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/note.ogg\",\n    \"session\": \"internal-name\",\n    \"caption\": null,\n    \"reply_to\": null\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"audioMessage\": {\n        \"url\": \"https://mmg.whatsapp.net/v/t62.7117-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": \"10423\",\n        \"seconds\": 4,\n        \"ptt\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7117-24/000.enc?ccb=11-4\",\n        \"mediaKeyTimestamp\": \"1767225600\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/note.ogg\"\n  },\n  \"response_status\": null,\n  \"response_body\": null,\n  \"response_header\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/note.ogg\"\n  },\n  \"response_status\": 422,\n  \"response_body\": {\n    \"message\": \"The given data was invalid.\",\n    \"errors\": {\n      \"messages\": [\n        \"Not on WhatsApp.\"\n      ],\n      \"jid\": \"15550001111@s.whatsapp.net\",\n      \"exists\": false\n    },\n    \"statusCode\": 422\n  },\n  \"response_header\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"text\": \"Hello https://example.com\",\n    \"session\": \"internal-name\",\n    \"reply_to\": null,\n    \"linkPreview\": true,\n    \"linkPreviewHighQuality\": false\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"extendedTextMessage\": {\n        \"text\": \"Hello https://example.com\",\n        \"matchedText\": \"https://example.com\",\n        \"description\": \"An example\",\n        \"title\": \"Example\",\n        \"previewType\": \"NONE\",\n        \"thumbnailDirectPath\": \"/v/t62.36144-24/000.enc?ccb=11-4\",\n        \"thumbnailSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"thumbnailEncSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"mediaKeyTimestamp\": \"1767225600\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"text\": \"See https://example.com/offer\",\n    \"preview_url\": \"https://example.com/offer\"\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"extendedTextMessage\": {\n        \"text\": \"See https://example.com/offer\",\n        \"matchedText\": \"https://example.com/offer\",\n        \"description\": \"Ten percent off until Sunday\",\n        \"title\": \"Offer of the week\",\n        \"previewType\": \"NONE\",\n        \"jpegThumbnail\": \"/9j/4AAQSkZJRgABAQ==\",\n        \"thumbnailHeight\": 720,\n        \"thumbnailWidth\": 1280\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/invoice.pdf\"\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"documentMessage\": {\n        \"url\": \"https://mmg.whatsapp.net/v/t62.7118-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"application/pdf\",\n        \"fileSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": \"48213\",\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7118-24/000.enc?ccb=11-4\",\n        \"mediaKeyTimestamp\": \"1767225600\",\n        \"fileName\": \"invoice.pdf\",\n        \"caption\": \"Invoice\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"url\": \"https://example.com/photo.jpg\"\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"imageMessage\": {\n        \"url\": \"https://mmg.whatsapp.net/v/t62.7118-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"image/jpeg\",\n        \"fileSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": \"48213\",\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSha256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7118-24/000.enc?ccb=11-4\",\n        \"mediaKeyTimestamp\": \"1767225600\",\n        \"height\": 720,\n        \"width\": 1280,\n        \"caption\": \"The view\",\n        \"jpegThumbnail\": \"/9j/4AAQSkZJRgABAQ==\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"poll\": {\n      \"name\": \"Which day suits you?\",\n      \"options\": [\n        \"Monday\",\n        \"Friday\"\n      ],\n      \"multipleAnswers\": true\n    }\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": true,\n    \"body\": null,\n    \"hasMedia\": false,\n    \"media\": null,\n    \"ack\": 0,\n    \"ackName\": \"PENDING\",\n    \"replyTo\": null,\n    \"_data\": {\n      \"key\": {\n        \"remoteJid\": \"15550001111@s.whatsapp.net\",\n        \"fromMe\": true,\n        \"id\": \"3EB0ABCDEF0123456789\"\n      },\n      \"message\": {\n        \"messageContextInfo\": {\n          \"messageSecret\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"\n        },\n        \"pollCreationMessageV3\": {\n          \"name\": \"Which day suits you?\",\n          \"options\": [\n            {\n              \"optionName\": \"Monday\"\n            },\n            {\n              \"optionName\": \"Friday\"\n            }\n          ],\n          \"selectableOptionsCount\": 0\n        }\n      },\n      \"messageTimestamp\": \"1767225600\",\n      \"status\": \"PENDING\"\n    }\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"latitude\": 52.516275,\n    \"longitude\": 13.377704\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"locationMessage\": {\n        \"degreesLatitude\": 52.516275,\n        \"degreesLongitude\": 13.377704\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": true,\n    \"body\": \"Hello\",\n    \"hasMedia\": false,\n    \"media\": null,\n    \"ack\": 0,\n    \"ackName\": \"PENDING\",\n    \"replyTo\": null,\n    \"_data\": {\n      \"key\": {\n        \"remoteJid\": \"15550001111@s.whatsapp.net\",\n        \"fromMe\": true,\n        \"id\": \"3EB0ABCDEF0123456789\"\n      },\n      \"message\": {\n        \"extendedTextMessage\": {\n          \"text\": \"Hello\",\n          \"contextInfo\": {\n            \"forwardingScore\": 1,\n            \"isForwarded\": true\n          }\n        }\n      },\n      \"messageTimestamp\": \"1767225600\",\n      \"status\": \"PENDING\"\n    }\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"reaction\": \"👍\"\n  },\n  \"response_status\": 201,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"reactionMessage\": {\n        \"key\": {\n          \"remoteJid\": \"15550001111@s.whatsapp.net\",\n          \"fromMe\": false,\n          \"id\": \"3EB0ABCDEF0123456789\"\n        },\n        \"text\": \"👍\",\n        \"senderTimestampMs\": \"1767225600000\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"response_status\": 200,\n  \"response_body\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": true,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"message\": {\n      \"protocolMessage\": {\n        \"key\": {\n          \"remoteJid\": \"15550001111@s.whatsapp.net\",\n          \"fromMe\": true,\n          \"id\": \"3EB0ABCDEF0123456789\"\n        },\n        \"type\": \"REVOKE\"\n      }\n    },\n    \"messageTimestamp\": \"1767225600\",\n    \"status\": \"PENDING\"\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\"\n  },\n  \"response_status\": 200,\n  \"response_body\": {\n    \"ids\": [\n      \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n    ]\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\"\n  },\n  \"response_status\": 200,\n  \"response_body\": {\n    \"result\": true\n  },\n  \"response_header\": {\n    \"content-type\": [\n      \"application/json\"\n    ]\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"star\": true\n  },\n  \"response_status\": 200,\n  \"response_body\": [],\n  \"response_header\": {}\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"text\": \"Hello\"\n  },\n  \"response_status\": 200,\n  \"response_body\": {\n    \"message_id\": \"3EB0ABCDEF0123456789\"\n  },\n  \"response_header\": {\n    \"content-type\": \"application/json\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"method\": \"POST\",\n    \"url\": \"https://app.hypersender.com/api/whatsapp/v2/11111111-1111-4111-8111-111111111111/send-text\",\n    \"headers\": {\n      \"Accept\": \"application/json\"\n    },\n    \"body\": {\n      \"chatId\": \"15550001111@c.us\",\n      \"text\": \"Hello\"\n    }\n  },\n  \"response_status\": null,\n  \"response_body\": null,\n  \"response_header\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\",\n    \"text\": \"Hello\"\n  },\n  \"response_status\": 404,\n  \"response_body\": {\n    \"message\": \"Instance not found.\"\n  },\n  \"response_header\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::queued_requests::QueuedRequest,
    >(
        "{\n  \"uuid\": \"a0816120-7e37-4e8b-8cf3-92deb2cdc133\",\n  \"request\": {\n    \"chatId\": \"15550001111@c.us\"\n  },\n  \"response_status\": 422,\n  \"response_body\": {\n    \"message\": \"The given data was invalid.\",\n    \"errors\": {\n      \"text\": [\n        \"The text field is required.\"\n      ]\n    }\n  },\n  \"response_header\": []\n}",
    );
}

#[tokio::test]
async fn get_queued_request_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::hypersender(&sandbox);
    let answer = client
        .instance("11111111-1111-4111-8111-111111111111")
        .get_queued_request("a0816120-7e37-4e8b-8cf3-92deb2cdc133")
        .await;
    waxwing_tests::answered(&sandbox, "get_queued_request", answer, None);
}

#[test]
fn message_any_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::WhatsappMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"replyTo\": null,\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"remoteJidAlt\": \"123456789012345@lid\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"messageTimestamp\": 1767225600,\n    \"pushName\": \"Ada\",\n    \"broadcast\": false,\n    \"status\": 2,\n    \"message\": {\n      \"conversation\": \"Hello\"\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::WhatsappMessage,
    >(
        "{\n  \"id\": \"false_123456789012345@lid_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"123456789012345@lid\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"body\": null,\n  \"hasMedia\": true,\n  \"media\": {\n    \"url\": \"https://example.com/media/photo.jpg\",\n    \"mimetype\": \"image/jpeg\",\n    \"filename\": null\n  },\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"replyTo\": {\n    \"id\": \"3EB0ABCDEF0123456780\"\n  },\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"123456789012345@lid\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"messageTimestamp\": 1767225600,\n    \"message\": {\n      \"imageMessage\": {\n        \"mimetype\": \"image/jpeg\",\n        \"caption\": \"The view\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::WhatsappMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"body\": null,\n  \"to\": null,\n  \"participant\": null,\n  \"hasMedia\": false,\n  \"media\": null,\n  \"mediaUrl\": null,\n  \"ack\": null,\n  \"ackName\": \"UNKNOWN\",\n  \"vCards\": null,\n  \"replyTo\": null,\n  \"location\": {\n    \"live\": false,\n    \"latitude\": \"10.5\",\n    \"longitude\": \"20.25\",\n    \"name\": \"Office\",\n    \"address\": \"Street 1\",\n    \"url\": null,\n    \"description\": null,\n    \"thumbnail\": null\n  },\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"messageTimestamp\": 1767225600,\n    \"pushName\": \"Ada\",\n    \"broadcast\": false\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::shared::WhatsappMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": \"15550001111@c.us\",\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 0,\n  \"ackName\": \"PENDING\",\n  \"replyTo\": null,\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"SenderAlt\": \"123456789012345@lid\"\n    },\n    \"Message\": {\n      \"conversation\": \"Hello\"\n    }\n  }\n}",
    );
}

#[test]
fn message_any_event_is_known() {
    known_event(
        "message.any",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"replyTo\": null,\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"remoteJidAlt\": \"123456789012345@lid\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"messageTimestamp\": 1767225600,\n    \"pushName\": \"Ada\",\n    \"broadcast\": false,\n    \"status\": 2,\n    \"message\": {\n      \"conversation\": \"Hello\"\n    }\n  }\n}",
    );
    known_event(
        "message.any",
        "{\n  \"id\": \"false_123456789012345@lid_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"123456789012345@lid\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"body\": null,\n  \"hasMedia\": true,\n  \"media\": {\n    \"url\": \"https://example.com/media/photo.jpg\",\n    \"mimetype\": \"image/jpeg\",\n    \"filename\": null\n  },\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"replyTo\": {\n    \"id\": \"3EB0ABCDEF0123456780\"\n  },\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"123456789012345@lid\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"messageTimestamp\": 1767225600,\n    \"message\": {\n      \"imageMessage\": {\n        \"mimetype\": \"image/jpeg\",\n        \"caption\": \"The view\"\n      }\n    }\n  }\n}",
    );
    known_event(
        "message.any",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"body\": null,\n  \"to\": null,\n  \"participant\": null,\n  \"hasMedia\": false,\n  \"media\": null,\n  \"mediaUrl\": null,\n  \"ack\": null,\n  \"ackName\": \"UNKNOWN\",\n  \"vCards\": null,\n  \"replyTo\": null,\n  \"location\": {\n    \"live\": false,\n    \"latitude\": \"10.5\",\n    \"longitude\": \"20.25\",\n    \"name\": \"Office\",\n    \"address\": \"Street 1\",\n    \"url\": null,\n    \"description\": null,\n    \"thumbnail\": null\n  },\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456789\"\n    },\n    \"messageTimestamp\": 1767225600,\n    \"pushName\": \"Ada\",\n    \"broadcast\": false\n  }\n}",
    );
    known_event(
        "message.any",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": \"15550001111@c.us\",\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 0,\n  \"ackName\": \"PENDING\",\n  \"replyTo\": null,\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"SenderAlt\": \"123456789012345@lid\"\n    },\n    \"Message\": {\n      \"conversation\": \"Hello\"\n    }\n  }\n}",
    );
}

#[test]
fn message_reaction_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::MessageReactionPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"reaction\": {\n    \"text\": \"👍\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::MessageReactionPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456791\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"reaction\": {\n    \"text\": \"\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
}

#[test]
fn message_reaction_event_is_known() {
    known_event(
        "message.reaction",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"reaction\": {\n    \"text\": \"👍\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
    known_event(
        "message.reaction",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456791\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"reaction\": {\n    \"text\": \"\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
}

#[test]
fn message_ack_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"ack\": 3,\n  \"ackName\": \"READ\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_120363000000000001@g.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550009999@c.us\",\n  \"to\": \"120363000000000001@g.us\",\n  \"participant\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"ack\": 2,\n  \"ackName\": \"DEVICE\"\n}",
    );
}

#[test]
fn message_ack_event_is_known() {
    known_event(
        "message.ack",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"ack\": 3,\n  \"ackName\": \"READ\"\n}",
    );
    known_event(
        "message.ack",
        "{\n  \"id\": \"true_120363000000000001@g.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550009999@c.us\",\n  \"to\": \"120363000000000001@g.us\",\n  \"participant\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"ack\": 2,\n  \"ackName\": \"DEVICE\"\n}",
    );
}

#[test]
fn message_waiting_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::MessageWaitingPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"ack\": 0,\n  \"ackName\": \"PENDING\"\n}",
    );
}

#[test]
fn message_waiting_event_is_known() {
    known_event(
        "message.waiting",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"ack\": 0,\n  \"ackName\": \"PENDING\"\n}",
    );
}

#[test]
fn message_revoked_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::MessageRevokedPayload,
    >(
        "{\n  \"after\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": null,\n    \"participant\": null,\n    \"body\": \"\",\n    \"hasMedia\": false,\n    \"media\": {},\n    \"ack\": 1,\n    \"ackName\": \"SERVER\",\n    \"replyTo\": null\n  },\n  \"before\": {},\n  \"revokedMessageId\": \"3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456790\"\n    },\n    \"message\": {\n      \"protocolMessage\": {\n        \"key\": {\n          \"remoteJid\": \"15550001111@s.whatsapp.net\",\n          \"fromMe\": false,\n          \"id\": \"3EB0ABCDEF0123456789\"\n        },\n        \"type\": \"REVOKE\"\n      }\n    }\n  }\n}",
    );
}

#[test]
fn message_revoked_event_is_known() {
    known_event(
        "message.revoked",
        "{\n  \"after\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": null,\n    \"participant\": null,\n    \"body\": \"\",\n    \"hasMedia\": false,\n    \"media\": {},\n    \"ack\": 1,\n    \"ackName\": \"SERVER\",\n    \"replyTo\": null\n  },\n  \"before\": {},\n  \"revokedMessageId\": \"3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"key\": {\n      \"remoteJid\": \"15550001111@s.whatsapp.net\",\n      \"fromMe\": false,\n      \"id\": \"3EB0ABCDEF0123456790\"\n    },\n    \"message\": {\n      \"protocolMessage\": {\n        \"key\": {\n          \"remoteJid\": \"15550001111@s.whatsapp.net\",\n          \"fromMe\": false,\n          \"id\": \"3EB0ABCDEF0123456789\"\n        },\n        \"type\": \"REVOKE\"\n      }\n    }\n  }\n}",
    );
}

#[test]
fn poll_vote_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::PollVotePayload,
    >(
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"to\": \"15550009999@c.us\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [\n      \"Monday\",\n      \"Friday\"\n    ],\n    \"timestamp\": 1767225600000\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550009999@c.us\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn poll_vote_event_is_known() {
    known_event(
        "poll.vote",
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"to\": \"15550009999@c.us\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [\n      \"Monday\",\n      \"Friday\"\n    ],\n    \"timestamp\": 1767225600000\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550009999@c.us\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn poll_vote_failed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::PollVoteFailedPayload,
    >(
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"to\": \"15550009999@c.us\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [],\n    \"timestamp\": 1767225600\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550009999@c.us\",\n    \"fromMe\": true\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::PollVoteFailedPayload,
    >(
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"to\": \"15550009999@c.us\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [\n      null\n    ],\n    \"timestamp\": 1767225600\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550009999@c.us\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn poll_vote_failed_event_is_known() {
    known_event(
        "poll.vote.failed",
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"to\": \"15550009999@c.us\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [],\n    \"timestamp\": 1767225600\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550009999@c.us\",\n    \"fromMe\": true\n  }\n}",
    );
    known_event(
        "poll.vote.failed",
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456790\",\n    \"to\": \"15550009999@c.us\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [\n      null\n    ],\n    \"timestamp\": 1767225600\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550009999@c.us\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn presence_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_hypersender::webhook_events::PresenceUpdatePayload,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"presences\": [\n    {\n      \"participant\": \"15550001111@c.us\",\n      \"lastKnownPresence\": \"typing\",\n      \"lastSeen\": null\n    }\n  ]\n}",
    );
}

#[test]
fn presence_update_event_is_known() {
    known_event(
        "presence.update",
        "{\n  \"id\": \"15550001111@c.us\",\n  \"presences\": [\n    {\n      \"participant\": \"15550001111@c.us\",\n      \"lastKnownPresence\": \"typing\",\n      \"lastSeen\": null\n    }\n  ]\n}",
    );
}

fn known_event(name: &str, example: &str) {
    let example: serde_json::Value = waxwing_tests::example(example);
    let example = waxwing_json::Document::from(&example);
    let payload = waxwing_hypersender::webhook_events::Payload::read(
        name,
        example.root(),
    );
    assert_eq!(payload.event(), name);
    assert!(
        ! matches!(payload, waxwing_hypersender::webhook_events::Payload::Unknown { ..
        }), "{payload:?}"
    );
}
