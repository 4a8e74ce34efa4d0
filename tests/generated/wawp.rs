// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

#[test]
fn get_qr_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::auth::GetQr,
    >("{\n  \"format\": \"raw\"\n}");
}

#[test]
fn get_qr_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::auth::QrRaw,
    >("{\n  \"mimetype\": \"image/png\",\n  \"data\": \"AAAA\"\n}");
}

#[tokio::test]
async fn get_qr_is_answered() {
    use waxwing_wawp::auth::GetQr;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"format\": \"raw\"\n}";
    let body = GetQr::new().with_format("raw");
    let answer = client.instance("3EB0ABCDEF12").get_qr(&body).await;
    waxwing_tests::answered(&sandbox, "get_qr", answer, Some(example));
}

#[tokio::test]
async fn get_qr_is_answered_v1() {
    use waxwing_wawp::auth::GetQr;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"format\": \"raw\"\n}";
    let body = GetQr::new().with_format("raw");
    let answer = client.instance("3EB0ABCDEF12").get_qr(&body).await;
    waxwing_tests::answered(&sandbox, "get_qr", answer, Some(example));
}

#[test]
fn get_qr_image_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::auth::QrImage,
    >("{\n  \"qr\": \"data:image/png;base64,AAAA\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::auth::QrImage,
    >("{\n  \"mimetype\": \"image/png\",\n  \"data\": \"AAAA\"\n}");
}

#[tokio::test]
async fn get_qr_image_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_qr_image().await;
    waxwing_tests::answered(&sandbox, "get_qr_image", answer, None);
}

#[tokio::test]
async fn get_qr_image_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_qr_image().await;
    waxwing_tests::answered(&sandbox, "get_qr_image", answer, None);
}

#[test]
fn request_pairing_code_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::auth::RequestPairingCode,
    >("{\n  \"phone_number\": \"15550001111\"\n}");
}

#[test]
fn request_pairing_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::auth::PairingCode,
    >("{\n  \"code\": \"ABCD-1234\"\n}");
}

#[tokio::test]
async fn request_pairing_code_is_answered() {
    use waxwing_wawp::auth::RequestPairingCode;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"phone_number\": \"15550001111\"\n}";
    let body = RequestPairingCode::new("15550001111");
    let answer = client.instance("3EB0ABCDEF12").request_pairing_code(&body).await;
    waxwing_tests::answered(&sandbox, "request_pairing_code", answer, Some(example));
}

#[tokio::test]
async fn request_pairing_code_is_answered_v1() {
    use waxwing_wawp::auth::RequestPairingCode;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"phone_number\": \"15550001111\"\n}";
    let body = RequestPairingCode::new("15550001111");
    let answer = client.instance("3EB0ABCDEF12").request_pairing_code(&body).await;
    waxwing_tests::answered(&sandbox, "request_pairing_code", answer, Some(example));
}

#[test]
fn list_channels_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::channels::Channel>,
    >(
        "[\n  {\n    \"id\": \"120363111111111111@newsletter\",\n    \"name\": \"Shop news\",\n    \"description\": \"What is new\",\n    \"invite\": \"https://whatsapp.com/channel/0000\",\n    \"preview\": null,\n    \"picture\": null,\n    \"verified\": false,\n    \"role\": \"OWNER\",\n    \"subscribersCount\": 12\n  }\n]",
    );
}

#[tokio::test]
async fn list_channels_is_answered() {
    use waxwing_wawp::channels::{ChannelRole, ListChannelsQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = ListChannelsQuery::new().with_role(ChannelRole::Owner);
    waxwing_tests::writes(&query, "{\n  \"role\": \"OWNER\"\n}");
    let answer = client.instance("3EB0ABCDEF12").list_channels(&query).await;
    waxwing_tests::answered(&sandbox, "list_channels", answer, None);
}

#[tokio::test]
async fn list_channels_is_answered_v1() {
    use waxwing_wawp::channels::{ChannelRole, ListChannelsQuery};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = ListChannelsQuery::new().with_role(ChannelRole::Owner);
    waxwing_tests::writes(&query, "{\n  \"role\": \"OWNER\"\n}");
    let answer = client.instance("3EB0ABCDEF12").list_channels(&query).await;
    waxwing_tests::answered(&sandbox, "list_channels", answer, None);
}

#[test]
fn create_channel_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::channels::CreateChannel,
    >(
        "{\n  \"name\": \"Shop news\",\n  \"description\": \"What is new\",\n  \"picture\": {\n    \"url\": \"https://example.com/logo.jpg\",\n    \"filename\": \"logo.jpg\",\n    \"mimetype\": \"image/jpeg\"\n  }\n}",
    );
}

#[test]
fn create_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::channels::Channel,
    >(
        "{\n  \"id\": \"120363111111111111@newsletter\",\n  \"name\": \"Shop news\",\n  \"description\": \"What is new\",\n  \"invite\": \"https://whatsapp.com/channel/0000\",\n  \"preview\": null,\n  \"picture\": null,\n  \"verified\": false,\n  \"role\": \"OWNER\",\n  \"subscribersCount\": 12\n}",
    );
}

#[tokio::test]
async fn create_channel_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::channels::CreateChannel;
    use waxwing_wawp::shared::RemoteFile;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"name\": \"Shop news\",\n  \"description\": \"What is new\",\n  \"picture\": {\n    \"url\": \"https://example.com/logo.jpg\",\n    \"filename\": \"logo.jpg\",\n    \"mimetype\": \"image/jpeg\"\n  }\n}";
    let body = CreateChannel::new("Shop news")
        .with_description("What is new")
        .with_picture(
            RemoteFile::new("https://example.com/logo.jpg")
                .with_filename("logo.jpg")
                .with_mimetype(MediaType::try_from("image/jpeg")?),
        );
    let answer = client.instance("3EB0ABCDEF12").create_channel(&body).await;
    waxwing_tests::answered(&sandbox, "create_channel", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn create_channel_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::channels::CreateChannel;
    use waxwing_wawp::shared::RemoteFile;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"name\": \"Shop news\",\n  \"description\": \"What is new\",\n  \"picture\": {\n    \"url\": \"https://example.com/logo.jpg\",\n    \"filename\": \"logo.jpg\",\n    \"mimetype\": \"image/jpeg\"\n  }\n}";
    let body = CreateChannel::new("Shop news")
        .with_description("What is new")
        .with_picture(
            RemoteFile::new("https://example.com/logo.jpg")
                .with_filename("logo.jpg")
                .with_mimetype(MediaType::try_from("image/jpeg")?),
        );
    let answer = client.instance("3EB0ABCDEF12").create_channel(&body).await;
    waxwing_tests::answered(&sandbox, "create_channel", answer, Some(example));
    Ok(())
}

#[test]
fn get_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::channels::Channel,
    >(
        "{\n  \"id\": \"120363111111111111@newsletter\",\n  \"name\": \"Shop news\",\n  \"description\": \"What is new\",\n  \"invite\": \"https://whatsapp.com/channel/0000\",\n  \"preview\": null,\n  \"picture\": null,\n  \"verified\": false,\n  \"role\": \"OWNER\",\n  \"subscribersCount\": 12\n}",
    );
}

#[tokio::test]
async fn get_channel_is_answered() {
    use waxwing_wawp::channels::GetChannelQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetChannelQuery::new().with_name("Shop news");
    waxwing_tests::writes(&query, "{\n  \"name\": \"Shop news\"\n}");
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
            &query,
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_channel", answer, None);
}

#[tokio::test]
async fn get_channel_is_answered_v1() {
    use waxwing_wawp::channels::GetChannelQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetChannelQuery::new().with_name("Shop news");
    waxwing_tests::writes(&query, "{\n  \"name\": \"Shop news\"\n}");
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
            &query,
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_channel", answer, None);
}

#[test]
fn delete_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_channel_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .delete_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_channel", answer, None);
}

#[tokio::test]
async fn delete_channel_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .delete_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_channel", answer, None);
}

#[test]
fn preview_channel_messages_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::channels::ChannelMessagePreview>,
    >(
        "[\n  {\n    \"reactions\": {\n      \"👍\": 3\n    },\n    \"viewCount\": 40,\n    \"message\": {\n      \"id\": \"false_120363111111111111@newsletter_3EB0ABCDEF0123456789\",\n      \"timestamp\": 1767225600,\n      \"from\": \"120363111111111111@newsletter\",\n      \"fromMe\": false,\n      \"body\": \"New tea\",\n      \"hasMedia\": false\n    }\n  }\n]",
    );
}

#[tokio::test]
async fn preview_channel_messages_is_answered() {
    use waxwing_wawp::channels::PreviewChannelMessagesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = PreviewChannelMessagesQuery::new()
        .with_download_media(false)
        .with_limit(50);
    waxwing_tests::writes(&query, "{\n  \"downloadMedia\": false,\n  \"limit\": 50\n}");
    let answer = client
        .instance("3EB0ABCDEF12")
        .preview_channel_messages(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
            &query,
        )
        .await;
    waxwing_tests::answered(&sandbox, "preview_channel_messages", answer, None);
}

#[tokio::test]
async fn preview_channel_messages_is_answered_v1() {
    use waxwing_wawp::channels::PreviewChannelMessagesQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = PreviewChannelMessagesQuery::new()
        .with_download_media(false)
        .with_limit(50);
    waxwing_tests::writes(&query, "{\n  \"downloadMedia\": false,\n  \"limit\": 50\n}");
    let answer = client
        .instance("3EB0ABCDEF12")
        .preview_channel_messages(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
            &query,
        )
        .await;
    waxwing_tests::answered(&sandbox, "preview_channel_messages", answer, None);
}

#[test]
fn follow_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn follow_channel_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .follow_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "follow_channel", answer, None);
}

#[tokio::test]
async fn follow_channel_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .follow_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "follow_channel", answer, None);
}

#[test]
fn unfollow_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn unfollow_channel_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .unfollow_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "unfollow_channel", answer, None);
}

#[tokio::test]
async fn unfollow_channel_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .unfollow_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "unfollow_channel", answer, None);
}

#[test]
fn mute_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn mute_channel_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .mute_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "mute_channel", answer, None);
}

#[tokio::test]
async fn mute_channel_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .mute_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "mute_channel", answer, None);
}

#[test]
fn unmute_channel_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn unmute_channel_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .unmute_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "unmute_channel", answer, None);
}

#[tokio::test]
async fn unmute_channel_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .unmute_channel(
            "120363111111111111@newsletter"
                .parse::<waxwing_types::Jid>()
                .expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "unmute_channel", answer, None);
}

#[test]
fn search_channels_by_view_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::channels::ChannelSearchResult,
    >(
        "{\n  \"page\": {\n    \"startCursor\": \"\",\n    \"endCursor\": \"Y3Vyc29yLTE\",\n    \"hasNextPage\": true,\n    \"hasPreviousPage\": false\n  },\n  \"channels\": [\n    {\n      \"id\": \"120363111111111111@newsletter\",\n      \"name\": \"Shop news\",\n      \"description\": \"What is new\",\n      \"invite\": \"https://whatsapp.com/channel/0000\",\n      \"preview\": null,\n      \"picture\": null,\n      \"verified\": false,\n      \"role\": \"GUEST\",\n      \"subscribersCount\": 12\n    }\n  ],\n  \"nextCursor\": \"Y3Vyc29yLTE\"\n}",
    );
}

#[tokio::test]
async fn search_channels_by_view_is_answered() {
    use waxwing_wawp::channels::SearchChannelsByViewQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = SearchChannelsByViewQuery::new("RECOMMENDED")
        .with_countries("US")
        .with_categories("ENTERTAINMENT")
        .with_limit(10)
        .with_start_cursor("Y3Vyc29yLTE");
    waxwing_tests::writes(
        &query,
        "{\n  \"view\": \"RECOMMENDED\",\n  \"countries\": \"US\",\n  \"categories\": \"ENTERTAINMENT\",\n  \"limit\": 10,\n  \"startCursor\": \"Y3Vyc29yLTE\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").search_channels_by_view(&query).await;
    waxwing_tests::answered(&sandbox, "search_channels_by_view", answer, None);
}

#[tokio::test]
async fn search_channels_by_view_is_answered_v1() {
    use waxwing_wawp::channels::SearchChannelsByViewQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = SearchChannelsByViewQuery::new("RECOMMENDED")
        .with_countries("US")
        .with_categories("ENTERTAINMENT")
        .with_limit(10)
        .with_start_cursor("Y3Vyc29yLTE");
    waxwing_tests::writes(
        &query,
        "{\n  \"view\": \"RECOMMENDED\",\n  \"countries\": \"US\",\n  \"categories\": \"ENTERTAINMENT\",\n  \"limit\": 10,\n  \"startCursor\": \"Y3Vyc29yLTE\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").search_channels_by_view(&query).await;
    waxwing_tests::answered(&sandbox, "search_channels_by_view", answer, None);
}

#[test]
fn search_channels_by_text_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::channels::ChannelSearchResult,
    >(
        "{\n  \"page\": {\n    \"startCursor\": \"\",\n    \"endCursor\": \"Y3Vyc29yLTE\",\n    \"hasNextPage\": true,\n    \"hasPreviousPage\": false\n  },\n  \"channels\": [\n    {\n      \"id\": \"120363111111111111@newsletter\",\n      \"name\": \"Shop news\",\n      \"description\": \"What is new\",\n      \"invite\": \"https://whatsapp.com/channel/0000\",\n      \"preview\": null,\n      \"picture\": null,\n      \"verified\": false,\n      \"role\": \"GUEST\",\n      \"subscribersCount\": 12\n    }\n  ],\n  \"nextCursor\": \"Y3Vyc29yLTE\"\n}",
    );
}

#[tokio::test]
async fn search_channels_by_text_is_answered() {
    use waxwing_wawp::channels::SearchChannelsByTextQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = SearchChannelsByTextQuery::new("tea")
        .with_categories("ENTERTAINMENT")
        .with_limit(10)
        .with_start_cursor("Y3Vyc29yLTE");
    waxwing_tests::writes(
        &query,
        "{\n  \"text\": \"tea\",\n  \"categories\": \"ENTERTAINMENT\",\n  \"limit\": 10,\n  \"startCursor\": \"Y3Vyc29yLTE\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").search_channels_by_text(&query).await;
    waxwing_tests::answered(&sandbox, "search_channels_by_text", answer, None);
}

#[tokio::test]
async fn search_channels_by_text_is_answered_v1() {
    use waxwing_wawp::channels::SearchChannelsByTextQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = SearchChannelsByTextQuery::new("tea")
        .with_categories("ENTERTAINMENT")
        .with_limit(10)
        .with_start_cursor("Y3Vyc29yLTE");
    waxwing_tests::writes(
        &query,
        "{\n  \"text\": \"tea\",\n  \"categories\": \"ENTERTAINMENT\",\n  \"limit\": 10,\n  \"startCursor\": \"Y3Vyc29yLTE\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").search_channels_by_text(&query).await;
    waxwing_tests::answered(&sandbox, "search_channels_by_text", answer, None);
}

#[test]
fn list_channel_search_views_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::channels::SearchOption>,
    >("[\n  {\n    \"value\": \"RECOMMENDED\",\n    \"name\": \"Recommended\"\n  }\n]");
}

#[tokio::test]
async fn list_channel_search_views_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_channel_search_views().await;
    waxwing_tests::answered(&sandbox, "list_channel_search_views", answer, None);
}

#[tokio::test]
async fn list_channel_search_views_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_channel_search_views().await;
    waxwing_tests::answered(&sandbox, "list_channel_search_views", answer, None);
}

#[test]
fn list_channel_search_countries_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::channels::SearchCountry>,
    >("[\n  {\n    \"code\": \"US\",\n    \"name\": \"United States\"\n  }\n]");
}

#[tokio::test]
async fn list_channel_search_countries_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_channel_search_countries().await;
    waxwing_tests::answered(&sandbox, "list_channel_search_countries", answer, None);
}

#[tokio::test]
async fn list_channel_search_countries_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_channel_search_countries().await;
    waxwing_tests::answered(&sandbox, "list_channel_search_countries", answer, None);
}

#[test]
fn list_channel_search_categories_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::channels::SearchOption>,
    >(
        "[\n  {\n    \"value\": \"ENTERTAINMENT\",\n    \"name\": \"Entertainment\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_channel_search_categories_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_channel_search_categories().await;
    waxwing_tests::answered(&sandbox, "list_channel_search_categories", answer, None);
}

#[tokio::test]
async fn list_channel_search_categories_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_channel_search_categories().await;
    waxwing_tests::answered(&sandbox, "list_channel_search_categories", answer, None);
}

#[test]
fn list_chats_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::chats::Chat>,
    >(
        "[\n  {\n    \"id\": \"15550001111@c.us\",\n    \"name\": \"Support\",\n    \"conversationTimestamp\": 1767225600\n  },\n  {\n    \"id\": {\n      \"server\": \"g.us\",\n      \"user\": \"120363000000000000\",\n      \"_serialized\": \"120363000000000000@g.us\"\n    },\n    \"name\": \"Tasting\",\n    \"isGroup\": true,\n    \"isReadOnly\": false,\n    \"unreadCount\": 0,\n    \"timestamp\": 1767225600,\n    \"archived\": false,\n    \"pinned\": false,\n    \"isMuted\": false,\n    \"muteExpiration\": 0,\n    \"lastMessage\": null\n  }\n]",
    );
}

#[tokio::test]
async fn list_chats_is_answered() {
    use waxwing_wawp::chats::{ChatSortKey, ListChatsQuery};
    use waxwing_wawp::shared::SortOrder;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = ListChatsQuery::new()
        .with_sort_by(ChatSortKey::Id)
        .with_sort_order(SortOrder::Desc)
        .with_limit(20)
        .with_offset(0)
        .with_merge(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"sortBy\": \"id\",\n  \"sortOrder\": \"DESC\",\n  \"limit\": 20,\n  \"offset\": 0,\n  \"merge\": true\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_chats(&query).await;
    waxwing_tests::answered(&sandbox, "list_chats", answer, None);
}

#[tokio::test]
async fn list_chats_is_answered_v1() {
    use waxwing_wawp::chats::{ChatSortKey, ListChatsQuery};
    use waxwing_wawp::shared::SortOrder;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = ListChatsQuery::new()
        .with_sort_by(ChatSortKey::Id)
        .with_sort_order(SortOrder::Desc)
        .with_limit(20)
        .with_offset(0)
        .with_merge(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"sortBy\": \"id\",\n  \"sortOrder\": \"DESC\",\n  \"limit\": 20,\n  \"offset\": 0,\n  \"merge\": true\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_chats(&query).await;
    waxwing_tests::answered(&sandbox, "list_chats", answer, None);
}

#[test]
fn get_chats_overview_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::chats::ChatOverview>,
    >(
        "[\n  {\n    \"id\": \"15550001111@c.us\",\n    \"name\": \"Support\",\n    \"unreadCount\": 2,\n    \"picture\": null,\n    \"lastMessage\": {\n      \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n      \"timestamp\": 1767225600,\n      \"from\": \"15550001111@c.us\",\n      \"fromMe\": false,\n      \"source\": \"app\",\n      \"to\": null,\n      \"body\": \"Hello\",\n      \"hasMedia\": false,\n      \"ack\": 2,\n      \"ackName\": \"DEVICE\"\n    }\n  }\n]",
    );
}

#[tokio::test]
async fn get_chats_overview_is_answered() {
    use waxwing_wawp::chats::GetChatsOverviewQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetChatsOverviewQuery::new()
        .with_limit(20)
        .with_offset(0)
        .with_ids(["15550001111@c.us"]);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 20,\n  \"offset\": 0,\n  \"ids\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").get_chats_overview(&query).await;
    waxwing_tests::answered(&sandbox, "get_chats_overview", answer, None);
}

#[tokio::test]
async fn get_chats_overview_is_answered_v1() {
    use waxwing_wawp::chats::GetChatsOverviewQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetChatsOverviewQuery::new()
        .with_limit(20)
        .with_offset(0)
        .with_ids(["15550001111@c.us"]);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 20,\n  \"offset\": 0,\n  \"ids\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").get_chats_overview(&query).await;
    waxwing_tests::answered(&sandbox, "get_chats_overview", answer, None);
}

#[test]
fn list_chat_messages_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::shared::WaMessage>,
    >(
        "[\n  {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": \"15550002222@c.us\",\n    \"body\": \"Hello\",\n    \"hasMedia\": false,\n    \"ack\": 3,\n    \"ackName\": \"READ\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_chat_messages_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::chats::{ListChatMessagesQuery, MessageSortKey};
    use waxwing_wawp::shared::{AckName, SortOrder};
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = ListChatMessagesQuery::new("15550001111@c.us", 50, 0)
        .with_download_media(false)
        .with_filter_timestamp_lte(1767312000)
        .with_filter_timestamp_gte(1767225600)
        .with_filter_from_me(false)
        .with_filter_ack(AckName::Read)
        .with_sort_by(MessageSortKey::Timestamp)
        .with_sort_order(SortOrder::Desc)
        .with_merge(true)
        .with_download_media_mimetypes([MediaType::try_from("image/jpeg")?]);
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"limit\": 50,\n  \"offset\": 0,\n  \"downloadMedia\": false,\n  \"filter.timestamp.lte\": 1767312000,\n  \"filter.timestamp.gte\": 1767225600,\n  \"filter.fromMe\": false,\n  \"filter.ack\": \"READ\",\n  \"sortBy\": \"timestamp\",\n  \"sortOrder\": \"DESC\",\n  \"merge\": true,\n  \"downloadMediaMimetypes\": [\n    \"image/jpeg\"\n  ]\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_chat_messages(&query).await;
    waxwing_tests::answered(&sandbox, "list_chat_messages", answer, None);
    Ok(())
}

#[tokio::test]
async fn list_chat_messages_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::chats::{ListChatMessagesQuery, MessageSortKey};
    use waxwing_wawp::shared::{AckName, SortOrder};
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = ListChatMessagesQuery::new("15550001111@c.us", 50, 0)
        .with_download_media(false)
        .with_filter_timestamp_lte(1767312000)
        .with_filter_timestamp_gte(1767225600)
        .with_filter_from_me(false)
        .with_filter_ack(AckName::Read)
        .with_sort_by(MessageSortKey::Timestamp)
        .with_sort_order(SortOrder::Desc)
        .with_merge(true)
        .with_download_media_mimetypes([MediaType::try_from("image/jpeg")?]);
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"limit\": 50,\n  \"offset\": 0,\n  \"downloadMedia\": false,\n  \"filter.timestamp.lte\": 1767312000,\n  \"filter.timestamp.gte\": 1767225600,\n  \"filter.fromMe\": false,\n  \"filter.ack\": \"READ\",\n  \"sortBy\": \"timestamp\",\n  \"sortOrder\": \"DESC\",\n  \"merge\": true,\n  \"downloadMediaMimetypes\": [\n    \"image/jpeg\"\n  ]\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_chat_messages(&query).await;
    waxwing_tests::answered(&sandbox, "list_chat_messages", answer, None);
    Ok(())
}

#[test]
fn mark_chat_read_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::chats::MarkChatRead,
    >("{\n  \"chatId\": \"15550001111@c.us\",\n  \"messages\": 30,\n  \"days\": 7\n}");
}

#[test]
fn mark_chat_read_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"ids\": [\n    \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n  ]\n}");
}

#[tokio::test]
async fn mark_chat_read_is_answered() {
    use waxwing_wawp::chats::MarkChatRead;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messages\": 30,\n  \"days\": 7\n}";
    let body = MarkChatRead::new("15550001111@c.us").with_messages(30).with_days(7);
    let answer = client.instance("3EB0ABCDEF12").mark_chat_read(&body).await;
    waxwing_tests::answered(&sandbox, "mark_chat_read", answer, Some(example));
}

#[tokio::test]
async fn mark_chat_read_is_answered_v1() {
    use waxwing_wawp::chats::MarkChatRead;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messages\": 30,\n  \"days\": 7\n}";
    let body = MarkChatRead::new("15550001111@c.us").with_messages(30).with_days(7);
    let answer = client.instance("3EB0ABCDEF12").mark_chat_read(&body).await;
    waxwing_tests::answered(&sandbox, "mark_chat_read", answer, Some(example));
}

#[test]
fn mark_chat_unread_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::chats::ChatRequest,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn mark_chat_unread_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn mark_chat_unread_is_answered() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").mark_chat_unread(&body).await;
    waxwing_tests::answered(&sandbox, "mark_chat_unread", answer, Some(example));
}

#[tokio::test]
async fn mark_chat_unread_is_answered_v1() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").mark_chat_unread(&body).await;
    waxwing_tests::answered(&sandbox, "mark_chat_unread", answer, Some(example));
}

#[test]
fn archive_chat_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::chats::ChatRequest,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn archive_chat_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn archive_chat_is_answered() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").archive_chat(&body).await;
    waxwing_tests::answered(&sandbox, "archive_chat", answer, Some(example));
}

#[tokio::test]
async fn archive_chat_is_answered_v1() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").archive_chat(&body).await;
    waxwing_tests::answered(&sandbox, "archive_chat", answer, Some(example));
}

#[test]
fn unarchive_chat_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::chats::ChatRequest,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn unarchive_chat_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn unarchive_chat_is_answered() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").unarchive_chat(&body).await;
    waxwing_tests::answered(&sandbox, "unarchive_chat", answer, Some(example));
}

#[tokio::test]
async fn unarchive_chat_is_answered_v1() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").unarchive_chat(&body).await;
    waxwing_tests::answered(&sandbox, "unarchive_chat", answer, Some(example));
}

#[test]
fn clear_chat_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::chats::ChatRequest,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn clear_chat_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn clear_chat_is_answered() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").clear_chat(&body).await;
    waxwing_tests::answered(&sandbox, "clear_chat", answer, Some(example));
}

#[tokio::test]
async fn clear_chat_is_answered_v1() {
    use waxwing_wawp::chats::ChatRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = ChatRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").clear_chat(&body).await;
    waxwing_tests::answered(&sandbox, "clear_chat", answer, Some(example));
}

#[test]
fn delete_chat_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_chat_is_answered() {
    use waxwing_wawp::chats::DeleteChatQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = DeleteChatQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"chatId\": \"15550001111@c.us\"\n}");
    let answer = client.instance("3EB0ABCDEF12").delete_chat(&query).await;
    waxwing_tests::answered(&sandbox, "delete_chat", answer, None);
}

#[tokio::test]
async fn delete_chat_is_answered_v1() {
    use waxwing_wawp::chats::DeleteChatQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = DeleteChatQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"chatId\": \"15550001111@c.us\"\n}");
    let answer = client.instance("3EB0ABCDEF12").delete_chat(&query).await;
    waxwing_tests::answered(&sandbox, "delete_chat", answer, None);
}

#[test]
fn get_chat_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::PictureUrl,
    >("{\n  \"url\": \"https://example.com/picture.jpg\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::PictureUrl,
    >("{\n  \"url\": null\n}");
}

#[tokio::test]
async fn get_chat_picture_is_answered() {
    use waxwing_wawp::chats::GetChatPictureQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetChatPictureQuery::new("15550001111@c.us").with_refresh(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"refresh\": true\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").get_chat_picture(&query).await;
    waxwing_tests::answered(&sandbox, "get_chat_picture", answer, None);
}

#[tokio::test]
async fn get_chat_picture_is_answered_v1() {
    use waxwing_wawp::chats::GetChatPictureQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetChatPictureQuery::new("15550001111@c.us").with_refresh(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"refresh\": true\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").get_chat_picture(&query).await;
    waxwing_tests::answered(&sandbox, "get_chat_picture", answer, None);
}

#[test]
fn list_contacts_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::contacts::Contact>,
    >(
        "[\n  {\n    \"id\": \"15550001111@c.us\",\n    \"number\": \"15550001111\",\n    \"name\": \"Support\",\n    \"pushname\": \"Shop\",\n    \"shortName\": \"Support\",\n    \"isMe\": false,\n    \"isGroup\": false,\n    \"isWAContact\": true,\n    \"isMyContact\": true,\n    \"isBlocked\": false,\n    \"isBusiness\": true,\n    \"isEnterprise\": false\n  },\n  {\n    \"id\": \"123456789012345@lid\",\n    \"pushname\": \"Guest\",\n    \"isWAContact\": true\n  }\n]",
    );
}

#[tokio::test]
async fn list_contacts_is_answered() {
    use waxwing_wawp::contacts::{ContactSortKey, ListContactsQuery};
    use waxwing_wawp::shared::SortOrder;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = ListContactsQuery::new()
        .with_limit(50)
        .with_offset(0)
        .with_sort_by(ContactSortKey::Name)
        .with_sort_order(SortOrder::Desc);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 50,\n  \"offset\": 0,\n  \"sortBy\": \"name\",\n  \"sortOrder\": \"DESC\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_contacts(&query).await;
    waxwing_tests::answered(&sandbox, "list_contacts", answer, None);
}

#[tokio::test]
async fn list_contacts_is_answered_v1() {
    use waxwing_wawp::contacts::{ContactSortKey, ListContactsQuery};
    use waxwing_wawp::shared::SortOrder;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = ListContactsQuery::new()
        .with_limit(50)
        .with_offset(0)
        .with_sort_by(ContactSortKey::Name)
        .with_sort_order(SortOrder::Desc);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 50,\n  \"offset\": 0,\n  \"sortBy\": \"name\",\n  \"sortOrder\": \"DESC\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_contacts(&query).await;
    waxwing_tests::answered(&sandbox, "list_contacts", answer, None);
}

#[test]
fn get_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::Contact,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"number\": \"15550001111\",\n  \"name\": \"Support\",\n  \"pushname\": \"Shop\",\n  \"shortName\": \"Support\",\n  \"isMe\": false,\n  \"isGroup\": false,\n  \"isWAContact\": true,\n  \"isMyContact\": true,\n  \"isBlocked\": false,\n  \"isBusiness\": true,\n  \"isEnterprise\": false,\n  \"isUser\": true,\n  \"statusMute\": false,\n  \"type\": \"in\",\n  \"labels\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::Contact,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"lid\": \"123456789012345@lid\",\n  \"phoneNumber\": \"15550001111@s.whatsapp.net\",\n  \"name\": \"Support\",\n  \"imgUrl\": null,\n  \"status\": \"Open all year\"\n}",
    );
}

#[tokio::test]
async fn get_contact_is_answered() {
    use waxwing_wawp::contacts::GetContactQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetContactQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"contactId\": \"15550001111@c.us\"\n}");
    let answer = client.instance("3EB0ABCDEF12").get_contact(&query).await;
    waxwing_tests::answered(&sandbox, "get_contact", answer, None);
}

#[tokio::test]
async fn get_contact_is_answered_v1() {
    use waxwing_wawp::contacts::GetContactQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetContactQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"contactId\": \"15550001111@c.us\"\n}");
    let answer = client.instance("3EB0ABCDEF12").get_contact(&query).await;
    waxwing_tests::answered(&sandbox, "get_contact", answer, None);
}

#[test]
fn check_contact_exists_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactExists,
    >("{\n  \"numberExists\": true,\n  \"chatId\": \"15550001111@c.us\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactExists,
    >("{\n  \"numberExists\": false\n}");
}

#[tokio::test]
async fn check_contact_exists_is_answered() {
    use waxwing_wawp::contacts::CheckContactExistsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = CheckContactExistsQuery::new("15550001111");
    waxwing_tests::writes(&query, "{\n  \"phone\": \"15550001111\"\n}");
    let answer = client.instance("3EB0ABCDEF12").check_contact_exists(&query).await;
    waxwing_tests::answered(&sandbox, "check_contact_exists", answer, None);
}

#[tokio::test]
async fn check_contact_exists_is_answered_v1() {
    use waxwing_wawp::contacts::CheckContactExistsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = CheckContactExistsQuery::new("15550001111");
    waxwing_tests::writes(&query, "{\n  \"phone\": \"15550001111\"\n}");
    let answer = client.instance("3EB0ABCDEF12").check_contact_exists(&query).await;
    waxwing_tests::answered(&sandbox, "check_contact_exists", answer, None);
}

#[test]
fn get_contact_about_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactAbout,
    >("{\n  \"about\": \"Open all year\"\n}");
}

#[tokio::test]
async fn get_contact_about_is_answered() {
    use waxwing_wawp::contacts::GetContactAboutQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetContactAboutQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"contactId\": \"15550001111@c.us\"\n}");
    let answer = client.instance("3EB0ABCDEF12").get_contact_about(&query).await;
    waxwing_tests::answered(&sandbox, "get_contact_about", answer, None);
}

#[tokio::test]
async fn get_contact_about_is_answered_v1() {
    use waxwing_wawp::contacts::GetContactAboutQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetContactAboutQuery::new("15550001111@c.us");
    waxwing_tests::writes(&query, "{\n  \"contactId\": \"15550001111@c.us\"\n}");
    let answer = client.instance("3EB0ABCDEF12").get_contact_about(&query).await;
    waxwing_tests::answered(&sandbox, "get_contact_about", answer, None);
}

#[test]
fn get_contact_profile_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactPicture,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"url\": \"https://example.com/picture.jpg\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactPicture,
    >("{\n  \"profilePictureURL\": null\n}");
}

#[tokio::test]
async fn get_contact_profile_picture_is_answered() {
    use waxwing_wawp::contacts::GetContactProfilePictureQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetContactProfilePictureQuery::new("15550001111@c.us")
        .with_refresh(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"contactId\": \"15550001111@c.us\",\n  \"refresh\": true\n}",
    );
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_contact_profile_picture(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_contact_profile_picture", answer, None);
}

#[tokio::test]
async fn get_contact_profile_picture_is_answered_v1() {
    use waxwing_wawp::contacts::GetContactProfilePictureQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetContactProfilePictureQuery::new("15550001111@c.us")
        .with_refresh(true);
    waxwing_tests::writes(
        &query,
        "{\n  \"contactId\": \"15550001111@c.us\",\n  \"refresh\": true\n}",
    );
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_contact_profile_picture(&query)
        .await;
    waxwing_tests::answered(&sandbox, "get_contact_profile_picture", answer, None);
}

#[test]
fn block_contact_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactRequest,
    >("{\n  \"contactId\": \"15550001111@c.us\"\n}");
}

#[test]
fn block_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn block_contact_is_answered() {
    use waxwing_wawp::contacts::ContactRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"contactId\": \"15550001111@c.us\"\n}";
    let body = ContactRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").block_contact(&body).await;
    waxwing_tests::answered(&sandbox, "block_contact", answer, Some(example));
}

#[tokio::test]
async fn block_contact_is_answered_v1() {
    use waxwing_wawp::contacts::ContactRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"contactId\": \"15550001111@c.us\"\n}";
    let body = ContactRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").block_contact(&body).await;
    waxwing_tests::answered(&sandbox, "block_contact", answer, Some(example));
}

#[test]
fn unblock_contact_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::ContactRequest,
    >("{\n  \"contactId\": \"15550001111@c.us\"\n}");
}

#[test]
fn unblock_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn unblock_contact_is_answered() {
    use waxwing_wawp::contacts::ContactRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"contactId\": \"15550001111@c.us\"\n}";
    let body = ContactRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").unblock_contact(&body).await;
    waxwing_tests::answered(&sandbox, "unblock_contact", answer, Some(example));
}

#[tokio::test]
async fn unblock_contact_is_answered_v1() {
    use waxwing_wawp::contacts::ContactRequest;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"contactId\": \"15550001111@c.us\"\n}";
    let body = ContactRequest::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").unblock_contact(&body).await;
    waxwing_tests::answered(&sandbox, "unblock_contact", answer, Some(example));
}

#[test]
fn upsert_contact_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::UpsertContact,
    >("{\n  \"firstName\": \"Sam\",\n  \"lastName\": \"Support\"\n}");
}

#[test]
fn upsert_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn upsert_contact_is_answered() {
    use waxwing_wawp::contacts::UpsertContact;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"firstName\": \"Sam\",\n  \"lastName\": \"Support\"\n}";
    let body = UpsertContact::new("Sam", "Support");
    let answer = client
        .instance("3EB0ABCDEF12")
        .upsert_contact(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "upsert_contact", answer, Some(example));
}

#[tokio::test]
async fn upsert_contact_is_answered_v1() {
    use waxwing_wawp::contacts::UpsertContact;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"firstName\": \"Sam\",\n  \"lastName\": \"Support\"\n}";
    let body = UpsertContact::new("Sam", "Support");
    let answer = client
        .instance("3EB0ABCDEF12")
        .upsert_contact(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "upsert_contact", answer, Some(example));
}

#[test]
fn list_lids_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::contacts::LidMapping>,
    >(
        "[\n  {\n    \"lid\": \"123456789012345@lid\",\n    \"number\": \"15550001111\"\n  },\n  {\n    \"lid\": \"123456789012346@lid\",\n    \"pn\": \"15550003333@c.us\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_lids_is_answered() {
    use waxwing_wawp::contacts::ListLidsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = ListLidsQuery::new().with_limit(20).with_offset(0);
    waxwing_tests::writes(&query, "{\n  \"limit\": 20,\n  \"offset\": 0\n}");
    let answer = client.instance("3EB0ABCDEF12").list_lids(&query).await;
    waxwing_tests::answered(&sandbox, "list_lids", answer, None);
}

#[tokio::test]
async fn list_lids_is_answered_v1() {
    use waxwing_wawp::contacts::ListLidsQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = ListLidsQuery::new().with_limit(20).with_offset(0);
    waxwing_tests::writes(&query, "{\n  \"limit\": 20,\n  \"offset\": 0\n}");
    let answer = client.instance("3EB0ABCDEF12").list_lids(&query).await;
    waxwing_tests::answered(&sandbox, "list_lids", answer, None);
}

#[test]
fn count_lids_answer_examples_survive() {
    waxwing_tests::round_trip::<waxwing_wawp::shared::Count>("{\n  \"count\": 42\n}");
}

#[tokio::test]
async fn count_lids_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").count_lids().await;
    waxwing_tests::answered(&sandbox, "count_lids", answer, None);
}

#[tokio::test]
async fn count_lids_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").count_lids().await;
    waxwing_tests::answered(&sandbox, "count_lids", answer, None);
}

#[test]
fn get_lid_by_phone_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::LidMapping,
    >("{\n  \"lid\": \"123456789012345@lid\",\n  \"number\": \"15550001111\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::LidMapping,
    >("{\n  \"lid\": null,\n  \"number\": \"15550001111\"\n}");
}

#[tokio::test]
async fn get_lid_by_phone_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_lid_by_phone("15550001111").await;
    waxwing_tests::answered(&sandbox, "get_lid_by_phone", answer, None);
}

#[test]
fn get_phone_by_lid_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::contacts::LidMapping,
    >("{\n  \"lid\": \"123456789012345@lid\",\n  \"pn\": \"15550001111@c.us\"\n}");
}

#[tokio::test]
async fn get_phone_by_lid_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_phone_by_lid(
            "123456789012345@lid".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_phone_by_lid", answer, None);
}

#[test]
fn list_groups_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::Groups,
    >(
        "[\n  {\n    \"id\": \"120363000000000000@g.us\",\n    \"subject\": \"Tasting\",\n    \"description\": \"Every Friday\",\n    \"invite\": \"https://chat.whatsapp.com/0000\",\n    \"membersCanAddNewMember\": false,\n    \"membersCanSendMessages\": true,\n    \"newMembersApprovalRequired\": false,\n    \"participants\": [\n      {\n        \"id\": \"15550001111@c.us\",\n        \"role\": \"admin\"\n      },\n      {\n        \"id\": \"15550003333@c.us\",\n        \"role\": \"participant\"\n      }\n    ]\n  }\n]",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::Groups,
    >(
        "[\n  {\n    \"id\": {\n      \"server\": \"g.us\",\n      \"user\": \"120363000000000000\",\n      \"_serialized\": \"120363000000000000@g.us\"\n    },\n    \"name\": \"Tasting\",\n    \"isGroup\": true,\n    \"isReadOnly\": false,\n    \"unreadCount\": 0,\n    \"timestamp\": 1767225600,\n    \"archived\": false,\n    \"pinned\": false,\n    \"isMuted\": false,\n    \"groupMetadata\": {\n      \"subject\": \"Tasting\",\n      \"desc\": \"Every Friday\",\n      \"creation\": 1767225600,\n      \"announce\": false,\n      \"restrict\": true,\n      \"membershipApprovalMode\": false\n    }\n  }\n]",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::Groups,
    >(
        "{\n  \"120363000000000000@g.us\": {\n    \"id\": \"120363000000000000@g.us\",\n    \"subject\": \"Tasting\",\n    \"desc\": \"Every Friday\",\n    \"size\": 2,\n    \"announce\": false,\n    \"restrict\": true,\n    \"joinApprovalMode\": false,\n    \"memberAddMode\": true,\n    \"addressingMode\": \"lid\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::Groups,
    >(
        "[\n  {\n    \"JID\": \"120363000000000000@g.us\",\n    \"Name\": \"Tasting\",\n    \"Topic\": \"Every Friday\",\n    \"IsAnnounce\": false,\n    \"IsLocked\": true,\n    \"IsJoinApprovalRequired\": false,\n    \"MemberAddMode\": \"all_member_add\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_groups_is_answered() {
    use waxwing_wawp::groups::{GroupExclusion, GroupSortKey, ListGroupsQuery};
    use waxwing_wawp::shared::SortOrder;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = ListGroupsQuery::new()
        .with_limit(20)
        .with_offset(0)
        .with_sort_by(GroupSortKey::Subject)
        .with_sort_order(SortOrder::Desc)
        .with_exclude(GroupExclusion::Participants);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 20,\n  \"offset\": 0,\n  \"sortBy\": \"subject\",\n  \"sortOrder\": \"DESC\",\n  \"exclude\": \"participants\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_groups(&query).await;
    waxwing_tests::answered(&sandbox, "list_groups", answer, None);
}

#[tokio::test]
async fn list_groups_is_answered_v1() {
    use waxwing_wawp::groups::{GroupExclusion, GroupSortKey, ListGroupsQuery};
    use waxwing_wawp::shared::SortOrder;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = ListGroupsQuery::new()
        .with_limit(20)
        .with_offset(0)
        .with_sort_by(GroupSortKey::Subject)
        .with_sort_order(SortOrder::Desc)
        .with_exclude(GroupExclusion::Participants);
    waxwing_tests::writes(
        &query,
        "{\n  \"limit\": 20,\n  \"offset\": 0,\n  \"sortBy\": \"subject\",\n  \"sortOrder\": \"DESC\",\n  \"exclude\": \"participants\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").list_groups(&query).await;
    waxwing_tests::answered(&sandbox, "list_groups", answer, None);
}

#[test]
fn create_group_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::CreateGroup,
    >(
        "{\n  \"name\": \"Tasting\",\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    },\n    {\n      \"id\": \"15550003333@c.us\"\n    }\n  ]\n}",
    );
}

#[test]
fn create_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::CreatedGroup,
    >(
        "{\n  \"id\": \"120363000000000000@g.us\",\n  \"subject\": \"Tasting\",\n  \"owner\": \"15550002222@s.whatsapp.net\",\n  \"creation\": 1767225600,\n  \"participants\": [\n    {\n      \"id\": \"15550002222@s.whatsapp.net\",\n      \"admin\": \"superadmin\"\n    },\n    {\n      \"id\": \"15550003333@s.whatsapp.net\",\n      \"admin\": null\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::CreatedGroup,
    >(
        "{\n  \"title\": \"Tasting\",\n  \"gid\": {\n    \"server\": \"g.us\",\n    \"user\": \"120363000000000000\",\n    \"_serialized\": \"120363000000000000@g.us\"\n  },\n  \"participants\": {\n    \"15550001111@c.us\": {\n      \"statusCode\": 200,\n      \"message\": \"Added\",\n      \"isGroupCreator\": false,\n      \"isInviteV4Sent\": false\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::CreatedGroup,
    >(
        "{\n  \"JID\": \"120363000000000000@g.us\",\n  \"Name\": \"Tasting\",\n  \"OwnerJID\": \"15550002222@s.whatsapp.net\",\n  \"GroupCreated\": \"2026-01-01T00:00:00Z\",\n  \"Participants\": [\n    {\n      \"JID\": \"15550001111@s.whatsapp.net\",\n      \"LID\": \"123456789012345@lid\",\n      \"IsAdmin\": false,\n      \"IsSuperAdmin\": false,\n      \"Error\": 0,\n      \"AddRequest\": null\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn create_group_is_answered() {
    use waxwing_wawp::groups::CreateGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"name\": \"Tasting\",\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    },\n    {\n      \"id\": \"15550003333@c.us\"\n    }\n  ]\n}";
    let body = CreateGroup::new("Tasting", ["15550001111@c.us", "15550003333@c.us"]);
    let answer = client.instance("3EB0ABCDEF12").create_group(&body).await;
    waxwing_tests::answered(&sandbox, "create_group", answer, Some(example));
}

#[tokio::test]
async fn create_group_is_answered_v1() {
    use waxwing_wawp::groups::CreateGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"name\": \"Tasting\",\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    },\n    {\n      \"id\": \"15550003333@c.us\"\n    }\n  ]\n}";
    let body = CreateGroup::new("Tasting", ["15550001111@c.us", "15550003333@c.us"]);
    let answer = client.instance("3EB0ABCDEF12").create_group(&body).await;
    waxwing_tests::answered(&sandbox, "create_group", answer, Some(example));
}

#[test]
fn get_group_join_info_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Group,
    >(
        "{\n  \"id\": \"120363000000000000@g.us\",\n  \"subject\": \"Tasting\",\n  \"description\": \"Every Friday\"\n}",
    );
}

#[tokio::test]
async fn get_group_join_info_is_answered() {
    use waxwing_wawp::groups::GetGroupJoinInfoQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetGroupJoinInfoQuery::new("AbCdEf0123456789");
    waxwing_tests::writes(&query, "{\n  \"code\": \"AbCdEf0123456789\"\n}");
    let answer = client.instance("3EB0ABCDEF12").get_group_join_info(&query).await;
    waxwing_tests::answered(&sandbox, "get_group_join_info", answer, None);
}

#[tokio::test]
async fn get_group_join_info_is_answered_v1() {
    use waxwing_wawp::groups::GetGroupJoinInfoQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetGroupJoinInfoQuery::new("AbCdEf0123456789");
    waxwing_tests::writes(&query, "{\n  \"code\": \"AbCdEf0123456789\"\n}");
    let answer = client.instance("3EB0ABCDEF12").get_group_join_info(&query).await;
    waxwing_tests::answered(&sandbox, "get_group_join_info", answer, None);
}

#[test]
fn join_group_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::JoinGroup,
    >("{\n  \"code\": \"https://chat.whatsapp.com/AbCdEf0123456789\"\n}");
}

#[test]
fn join_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupRef,
    >("{\n  \"id\": \"120363000000000000@g.us\"\n}");
}

#[tokio::test]
async fn join_group_is_answered() {
    use waxwing_wawp::groups::JoinGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"code\": \"https://chat.whatsapp.com/AbCdEf0123456789\"\n}";
    let body = JoinGroup::new("https://chat.whatsapp.com/AbCdEf0123456789");
    let answer = client.instance("3EB0ABCDEF12").join_group(&body).await;
    waxwing_tests::answered(&sandbox, "join_group", answer, Some(example));
}

#[tokio::test]
async fn join_group_is_answered_v1() {
    use waxwing_wawp::groups::JoinGroup;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"code\": \"https://chat.whatsapp.com/AbCdEf0123456789\"\n}";
    let body = JoinGroup::new("https://chat.whatsapp.com/AbCdEf0123456789");
    let answer = client.instance("3EB0ABCDEF12").join_group(&body).await;
    waxwing_tests::answered(&sandbox, "join_group", answer, Some(example));
}

#[test]
fn count_groups_answer_examples_survive() {
    waxwing_tests::round_trip::<waxwing_wawp::shared::Count>("{\n  \"count\": 7\n}");
}

#[tokio::test]
async fn count_groups_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").count_groups().await;
    waxwing_tests::answered(&sandbox, "count_groups", answer, None);
}

#[tokio::test]
async fn count_groups_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").count_groups().await;
    waxwing_tests::answered(&sandbox, "count_groups", answer, None);
}

#[test]
fn refresh_groups_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn refresh_groups_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").refresh_groups().await;
    waxwing_tests::answered(&sandbox, "refresh_groups", answer, None);
}

#[tokio::test]
async fn refresh_groups_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").refresh_groups().await;
    waxwing_tests::answered(&sandbox, "refresh_groups", answer, None);
}

#[test]
fn get_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Group,
    >(
        "{\n  \"id\": \"120363000000000000@g.us\",\n  \"subject\": \"Tasting\",\n  \"description\": \"Every Friday\",\n  \"invite\": \"https://chat.whatsapp.com/0000\",\n  \"membersCanAddNewMember\": false,\n  \"membersCanSendMessages\": true,\n  \"newMembersApprovalRequired\": false,\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\",\n      \"role\": \"admin\"\n    },\n    {\n      \"id\": \"15550003333@c.us\",\n      \"role\": \"participant\"\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_group_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group", answer, None);
}

#[tokio::test]
async fn get_group_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group", answer, None);
}

#[test]
fn delete_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_group_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .delete_group(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_group", answer, None);
}

#[tokio::test]
async fn delete_group_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .delete_group(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_group", answer, None);
}

#[test]
fn leave_group_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn leave_group_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .leave_group(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "leave_group", answer, None);
}

#[tokio::test]
async fn leave_group_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .leave_group(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "leave_group", answer, None);
}

#[test]
fn get_group_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::PictureUrl,
    >("{\n  \"url\": \"https://example.com/picture.jpg\"\n}");
}

#[tokio::test]
async fn get_group_picture_is_answered() {
    use waxwing_wawp::groups::GetGroupPictureQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = GetGroupPictureQuery::new().with_refresh(true);
    waxwing_tests::writes(&query, "{\n  \"refresh\": true\n}");
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_picture(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &query,
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_picture", answer, None);
}

#[tokio::test]
async fn get_group_picture_is_answered_v1() {
    use waxwing_wawp::groups::GetGroupPictureQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = GetGroupPictureQuery::new().with_refresh(true);
    waxwing_tests::writes(&query, "{\n  \"refresh\": true\n}");
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_picture(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &query,
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_picture", answer, None);
}

#[test]
fn set_group_picture_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::SetGroupPicture,
    >(
        "{\n  \"file\": {\n    \"url\": \"https://example.com/logo.jpg\",\n    \"filename\": \"logo.jpg\",\n    \"mimetype\": \"image/jpeg\"\n  }\n}",
    );
}

#[test]
fn set_group_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_group_picture_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::groups::SetGroupPicture;
    use waxwing_wawp::shared::RemoteFile;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"file\": {\n    \"url\": \"https://example.com/logo.jpg\",\n    \"filename\": \"logo.jpg\",\n    \"mimetype\": \"image/jpeg\"\n  }\n}";
    let body = SetGroupPicture::new(
        RemoteFile::new("https://example.com/logo.jpg")
            .with_filename("logo.jpg")
            .with_mimetype(MediaType::try_from("image/jpeg")?),
    );
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_picture(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_group_picture", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn set_group_picture_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::groups::SetGroupPicture;
    use waxwing_wawp::shared::RemoteFile;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"file\": {\n    \"url\": \"https://example.com/logo.jpg\",\n    \"filename\": \"logo.jpg\",\n    \"mimetype\": \"image/jpeg\"\n  }\n}";
    let body = SetGroupPicture::new(
        RemoteFile::new("https://example.com/logo.jpg")
            .with_filename("logo.jpg")
            .with_mimetype(MediaType::try_from("image/jpeg")?),
    );
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_picture(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_group_picture", answer, Some(example));
    Ok(())
}

#[test]
fn delete_group_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_group_picture_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .delete_group_picture(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_group_picture", answer, None);
}

#[tokio::test]
async fn delete_group_picture_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .delete_group_picture(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "delete_group_picture", answer, None);
}

#[test]
fn set_group_description_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::SetGroupDescription,
    >("{\n  \"description\": \"Every Friday\"\n}");
}

#[test]
fn set_group_description_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_group_description_is_answered() {
    use waxwing_wawp::groups::SetGroupDescription;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"description\": \"Every Friday\"\n}";
    let body = SetGroupDescription::new("Every Friday");
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_description(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_group_description", answer, Some(example));
}

#[tokio::test]
async fn set_group_description_is_answered_v1() {
    use waxwing_wawp::groups::SetGroupDescription;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"description\": \"Every Friday\"\n}";
    let body = SetGroupDescription::new("Every Friday");
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_description(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_group_description", answer, Some(example));
}

#[test]
fn set_group_subject_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::SetGroupSubject,
    >("{\n  \"subject\": \"Tasting\"\n}");
}

#[test]
fn set_group_subject_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_group_subject_is_answered() {
    use waxwing_wawp::groups::SetGroupSubject;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"subject\": \"Tasting\"\n}";
    let body = SetGroupSubject::new("Tasting");
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_subject(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_group_subject", answer, Some(example));
}

#[tokio::test]
async fn set_group_subject_is_answered_v1() {
    use waxwing_wawp::groups::SetGroupSubject;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"subject\": \"Tasting\"\n}";
    let body = SetGroupSubject::new("Tasting");
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_subject(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_group_subject", answer, Some(example));
}

#[test]
fn get_group_info_admin_only_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::AdminsOnly,
    >("{\n  \"adminsOnly\": true\n}");
}

#[tokio::test]
async fn get_group_info_admin_only_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_info_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_info_admin_only", answer, None);
}

#[tokio::test]
async fn get_group_info_admin_only_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_info_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_info_admin_only", answer, None);
}

#[test]
fn set_group_info_admin_only_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::SetAdminsOnly,
    >("{\n  \"adminsOnly\": true\n}");
}

#[test]
fn set_group_info_admin_only_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_group_info_admin_only_is_answered() {
    use waxwing_wawp::groups::SetAdminsOnly;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"adminsOnly\": true\n}";
    let body = SetAdminsOnly::new(true);
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_info_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_group_info_admin_only",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn set_group_info_admin_only_is_answered_v1() {
    use waxwing_wawp::groups::SetAdminsOnly;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"adminsOnly\": true\n}";
    let body = SetAdminsOnly::new(true);
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_info_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_group_info_admin_only",
        answer,
        Some(example),
    );
}

#[test]
fn get_group_messages_admin_only_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::AdminsOnly,
    >("{\n  \"adminsOnly\": true\n}");
}

#[tokio::test]
async fn get_group_messages_admin_only_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_messages_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_messages_admin_only", answer, None);
}

#[tokio::test]
async fn get_group_messages_admin_only_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_messages_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_messages_admin_only", answer, None);
}

#[test]
fn set_group_messages_admin_only_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::SetAdminsOnly,
    >("{\n  \"adminsOnly\": true\n}");
}

#[test]
fn set_group_messages_admin_only_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_group_messages_admin_only_is_answered() {
    use waxwing_wawp::groups::SetAdminsOnly;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"adminsOnly\": true\n}";
    let body = SetAdminsOnly::new(true);
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_messages_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_group_messages_admin_only",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn set_group_messages_admin_only_is_answered_v1() {
    use waxwing_wawp::groups::SetAdminsOnly;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"adminsOnly\": true\n}";
    let body = SetAdminsOnly::new(true);
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_group_messages_admin_only(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "set_group_messages_admin_only",
        answer,
        Some(example),
    );
}

#[test]
fn get_group_invite_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupInviteCode,
    >("\"AbCdEf0123456789\"");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupInviteCode,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn get_group_invite_code_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_invite_code(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_invite_code", answer, None);
}

#[tokio::test]
async fn get_group_invite_code_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_group_invite_code(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_group_invite_code", answer, None);
}

#[test]
fn revoke_group_invite_code_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupInviteCode,
    >("\"AbCdEf0123456789\"");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupInviteCode,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn revoke_group_invite_code_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .revoke_group_invite_code(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "revoke_group_invite_code", answer, None);
}

#[tokio::test]
async fn revoke_group_invite_code_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .revoke_group_invite_code(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "revoke_group_invite_code", answer, None);
}

#[test]
fn list_group_participants_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::shared::GroupParticipant>,
    >(
        "[\n  {\n    \"id\": \"15550001111@c.us\",\n    \"isAdmin\": true,\n    \"isSuperAdmin\": false\n  },\n  {\n    \"id\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550003333\",\n      \"_serialized\": \"15550003333@c.us\"\n    },\n    \"isAdmin\": false,\n    \"isSuperAdmin\": false\n  },\n  {\n    \"id\": \"123456789012345@lid\",\n    \"phoneNumber\": \"15550004444@s.whatsapp.net\",\n    \"admin\": null\n  },\n  {\n    \"JID\": \"123456789012346@lid\",\n    \"PhoneNumber\": \"15550005555@s.whatsapp.net\",\n    \"LID\": \"123456789012346@lid\",\n    \"IsAdmin\": true,\n    \"IsSuperAdmin\": false,\n    \"DisplayName\": \"\",\n    \"Error\": 0,\n    \"AddRequest\": null\n  }\n]",
    );
}

#[tokio::test]
async fn list_group_participants_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .list_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_group_participants", answer, None);
}

#[tokio::test]
async fn list_group_participants_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .list_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_group_participants", answer, None);
}

#[test]
fn add_group_participants_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupMembers,
    >(
        "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}",
    );
}

#[test]
fn add_group_participants_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"ok\": true\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "{\n  \"15550001111@c.us\": {\n    \"code\": 200,\n    \"message\": \"Added\",\n    \"isInviteV4Sent\": false\n  },\n  \"15550003333@c.us\": {\n    \"code\": 403,\n    \"message\": \"Invited\",\n    \"isInviteV4Sent\": true\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"status\": \"200\",\n    \"jid\": \"15550001111@s.whatsapp.net\",\n    \"content\": {}\n  }\n]",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"JID\": \"15550001111@s.whatsapp.net\",\n    \"PhoneNumber\": \"15550001111@s.whatsapp.net\",\n    \"LID\": \"123456789012345@lid\",\n    \"IsAdmin\": false,\n    \"IsSuperAdmin\": false,\n    \"DisplayName\": \"\",\n    \"Error\": 403,\n    \"AddRequest\": {\n      \"Code\": \"AAAA\",\n      \"Expiration\": \"2026-01-04T00:00:00Z\"\n    }\n  }\n]",
    );
}

#[tokio::test]
async fn add_group_participants_is_answered() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .add_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "add_group_participants", answer, Some(example));
}

#[tokio::test]
async fn add_group_participants_is_answered_v1() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .add_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "add_group_participants", answer, Some(example));
}

#[test]
fn remove_group_participants_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupMembers,
    >(
        "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}",
    );
}

#[test]
fn remove_group_participants_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"ok\": true\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"status\": 200\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"status\": \"200\",\n    \"jid\": \"15550001111@s.whatsapp.net\",\n    \"content\": {}\n  }\n]",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"JID\": \"15550001111@s.whatsapp.net\",\n    \"PhoneNumber\": \"15550001111@s.whatsapp.net\",\n    \"LID\": \"123456789012345@lid\",\n    \"IsAdmin\": false,\n    \"IsSuperAdmin\": false,\n    \"DisplayName\": \"\",\n    \"Error\": 0,\n    \"AddRequest\": null\n  }\n]",
    );
}

#[tokio::test]
async fn remove_group_participants_is_answered() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .remove_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "remove_group_participants",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn remove_group_participants_is_answered_v1() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .remove_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "remove_group_participants",
        answer,
        Some(example),
    );
}

#[test]
fn promote_group_participants_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupMembers,
    >(
        "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}",
    );
}

#[test]
fn promote_group_participants_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"ok\": true\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"status\": 200\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"status\": \"200\",\n    \"jid\": \"15550001111@s.whatsapp.net\",\n    \"content\": {}\n  }\n]",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"JID\": \"15550001111@s.whatsapp.net\",\n    \"PhoneNumber\": \"15550001111@s.whatsapp.net\",\n    \"LID\": \"123456789012345@lid\",\n    \"IsAdmin\": false,\n    \"IsSuperAdmin\": false,\n    \"DisplayName\": \"\",\n    \"Error\": 0,\n    \"AddRequest\": null\n  }\n]",
    );
}

#[tokio::test]
async fn promote_group_participants_is_answered() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .promote_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "promote_group_participants",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn promote_group_participants_is_answered_v1() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .promote_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "promote_group_participants",
        answer,
        Some(example),
    );
}

#[test]
fn demote_group_participants_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::GroupMembers,
    >(
        "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}",
    );
}

#[test]
fn demote_group_participants_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"ok\": true\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >("{\n  \"status\": 200\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"status\": \"200\",\n    \"jid\": \"15550001111@s.whatsapp.net\",\n    \"content\": {}\n  }\n]",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::groups::ParticipantResults,
    >(
        "[\n  {\n    \"JID\": \"15550001111@s.whatsapp.net\",\n    \"PhoneNumber\": \"15550001111@s.whatsapp.net\",\n    \"LID\": \"123456789012345@lid\",\n    \"IsAdmin\": false,\n    \"IsSuperAdmin\": false,\n    \"DisplayName\": \"\",\n    \"Error\": 0,\n    \"AddRequest\": null\n  }\n]",
    );
}

#[tokio::test]
async fn demote_group_participants_is_answered() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .demote_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "demote_group_participants",
        answer,
        Some(example),
    );
}

#[tokio::test]
async fn demote_group_participants_is_answered_v1() {
    use waxwing_wawp::groups::GroupMembers;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\"\n    }\n  ]\n}";
    let body = GroupMembers::new(["15550001111@c.us"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .demote_group_participants(
            "120363000000000000@g.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(
        &sandbox,
        "demote_group_participants",
        answer,
        Some(example),
    );
}

#[test]
fn list_labels_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::shared::Label>,
    >(
        "[\n  {\n    \"id\": \"3\",\n    \"name\": \"Urgent\",\n    \"color\": 0,\n    \"colorHex\": \"#ff9485\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_labels_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_labels().await;
    waxwing_tests::answered(&sandbox, "list_labels", answer, None);
}

#[tokio::test]
async fn list_labels_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_labels().await;
    waxwing_tests::answered(&sandbox, "list_labels", answer, None);
}

#[test]
fn create_label_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::labels::CreateLabel,
    >("{\n  \"name\": \"Urgent\",\n  \"color\": 0\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::labels::CreateLabel,
    >("{\n  \"name\": \"Urgent\",\n  \"colorHex\": \"#ff9485\"\n}");
}

#[test]
fn create_label_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Label,
    >(
        "{\n  \"id\": \"3\",\n  \"name\": \"Urgent\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[tokio::test]
async fn create_label_is_answered() {
    use waxwing_wawp::labels::CreateLabel;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"name\": \"Urgent\",\n  \"color\": 0\n}";
    let body = CreateLabel::new("Urgent").with_color(0);
    let answer = client.instance("3EB0ABCDEF12").create_label(&body).await;
    waxwing_tests::answered(&sandbox, "create_label", answer, Some(example));
}

#[tokio::test]
async fn create_label_is_answered_2() {
    use waxwing_wawp::labels::CreateLabel;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"name\": \"Urgent\",\n  \"colorHex\": \"#ff9485\"\n}";
    let body = CreateLabel::new("Urgent").with_color_hex("#ff9485");
    let answer = client.instance("3EB0ABCDEF12").create_label(&body).await;
    waxwing_tests::answered(&sandbox, "create_label", answer, Some(example));
}

#[tokio::test]
async fn create_label_is_answered_v1() {
    use waxwing_wawp::labels::CreateLabel;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"name\": \"Urgent\",\n  \"color\": 0\n}";
    let body = CreateLabel::new("Urgent").with_color(0);
    let answer = client.instance("3EB0ABCDEF12").create_label(&body).await;
    waxwing_tests::answered(&sandbox, "create_label", answer, Some(example));
}

#[tokio::test]
async fn create_label_is_answered_v1_2() {
    use waxwing_wawp::labels::CreateLabel;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"name\": \"Urgent\",\n  \"colorHex\": \"#ff9485\"\n}";
    let body = CreateLabel::new("Urgent").with_color_hex("#ff9485");
    let answer = client.instance("3EB0ABCDEF12").create_label(&body).await;
    waxwing_tests::answered(&sandbox, "create_label", answer, Some(example));
}

#[test]
fn get_label_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Label,
    >(
        "{\n  \"id\": \"3\",\n  \"name\": \"Urgent\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[tokio::test]
async fn get_label_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_label("3").await;
    waxwing_tests::answered(&sandbox, "get_label", answer, None);
}

#[test]
fn update_label_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::labels::UpdateLabel,
    >("{\n  \"name\": \"Urgent\",\n  \"color\": 0\n}");
}

#[test]
fn update_label_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Label,
    >(
        "{\n  \"id\": \"3\",\n  \"name\": \"Urgent\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[tokio::test]
async fn update_label_is_answered() {
    use waxwing_wawp::labels::UpdateLabel;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"name\": \"Urgent\",\n  \"color\": 0\n}";
    let body = UpdateLabel::new().with_name("Urgent").with_color(0);
    let answer = client.instance("3EB0ABCDEF12").update_label("3", &body).await;
    waxwing_tests::answered(&sandbox, "update_label", answer, Some(example));
}

#[tokio::test]
async fn update_label_is_answered_v1() {
    use waxwing_wawp::labels::UpdateLabel;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"name\": \"Urgent\",\n  \"color\": 0\n}";
    let body = UpdateLabel::new().with_name("Urgent").with_color(0);
    let answer = client.instance("3EB0ABCDEF12").update_label("3", &body).await;
    waxwing_tests::answered(&sandbox, "update_label", answer, Some(example));
}

#[test]
fn delete_label_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"result\": true\n}");
}

#[tokio::test]
async fn delete_label_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").delete_label("3").await;
    waxwing_tests::answered(&sandbox, "delete_label", answer, None);
}

#[tokio::test]
async fn delete_label_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").delete_label("3").await;
    waxwing_tests::answered(&sandbox, "delete_label", answer, None);
}

#[test]
fn list_chat_labels_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::shared::Label>,
    >(
        "[\n  {\n    \"id\": \"3\",\n    \"name\": \"Urgent\",\n    \"color\": 0,\n    \"colorHex\": \"#ff9485\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_chat_labels_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .list_chat_labels(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_chat_labels", answer, None);
}

#[tokio::test]
async fn list_chat_labels_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .list_chat_labels(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "list_chat_labels", answer, None);
}

#[test]
fn set_chat_labels_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::labels::SetChatLabels,
    >(
        "{\n  \"labels\": [\n    {\n      \"id\": \"3\"\n    },\n    {\n      \"id\": \"5\"\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::labels::SetChatLabels,
    >("{\n  \"labels\": []\n}");
}

#[test]
fn set_chat_labels_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_chat_labels_is_answered() {
    use waxwing_wawp::labels::SetChatLabels;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"labels\": [\n    {\n      \"id\": \"3\"\n    },\n    {\n      \"id\": \"5\"\n    }\n  ]\n}";
    let body = SetChatLabels::new(["3", "5"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_chat_labels(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_chat_labels", answer, Some(example));
}

#[tokio::test]
async fn set_chat_labels_is_answered_2() {
    use waxwing_wawp::labels::{LabelRef, SetChatLabels};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"labels\": []\n}";
    let body = SetChatLabels::new(Vec::<LabelRef>::new());
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_chat_labels(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_chat_labels", answer, Some(example));
}

#[tokio::test]
async fn set_chat_labels_is_answered_v1() {
    use waxwing_wawp::labels::SetChatLabels;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"labels\": [\n    {\n      \"id\": \"3\"\n    },\n    {\n      \"id\": \"5\"\n    }\n  ]\n}";
    let body = SetChatLabels::new(["3", "5"]);
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_chat_labels(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_chat_labels", answer, Some(example));
}

#[tokio::test]
async fn set_chat_labels_is_answered_v1_2() {
    use waxwing_wawp::labels::{LabelRef, SetChatLabels};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"labels\": []\n}";
    let body = SetChatLabels::new(Vec::<LabelRef>::new());
    let answer = client
        .instance("3EB0ABCDEF12")
        .set_chat_labels(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
            &body,
        )
        .await;
    waxwing_tests::answered(&sandbox, "set_chat_labels", answer, Some(example));
}

#[test]
fn list_label_chats_answer_examples_survive() {
    waxwing_tests::round_trip::<
        Vec<waxwing_wawp::labels::LabelChat>,
    >(
        "[\n  {\n    \"id\": \"15550001111@c.us\"\n  },\n  {\n    \"id\": \"123456789012345@lid\"\n  }\n]",
    );
}

#[tokio::test]
async fn list_label_chats_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_label_chats("3").await;
    waxwing_tests::answered(&sandbox, "list_label_chats", answer, None);
}

#[tokio::test]
async fn list_label_chats_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_label_chats("3").await;
    waxwing_tests::answered(&sandbox, "list_label_chats", answer, None);
}

#[test]
fn send_text_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendText,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": \"Hello\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_text_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"body\": \"Hello\",\n  \"timestamp\": 1767225600,\n  \"fromMe\": true\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"key\": {\n    \"remoteJid\": \"15550001111@s.whatsapp.net\",\n    \"fromMe\": true,\n    \"id\": \"3EB0ABCDEF0123456789\"\n  },\n  \"message\": {\n    \"extendedTextMessage\": {\n      \"text\": \"Hello\"\n    }\n  },\n  \"messageTimestamp\": \"1767225600\",\n  \"status\": \"PENDING\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_text_is_answered() {
    use waxwing_wawp::messages::SendText;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": \"Hello\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendText::new("15550001111@c.us", "Hello")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_text(&body).await;
    waxwing_tests::answered(&sandbox, "send_text", answer, Some(example));
}

#[tokio::test]
async fn send_text_is_answered_v1() {
    use waxwing_wawp::messages::SendText;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": \"Hello\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendText::new("15550001111@c.us", "Hello")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_text(&body).await;
    waxwing_tests::answered(&sandbox, "send_text", answer, Some(example));
}

#[test]
fn send_image_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendImage,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/photo.jpg\",\n  \"file[filename]\": \"photo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\",\n  \"caption\": \"The new shelf\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_image_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"image\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"The new shelf\",\n  \"type\": \"image\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"imageMessage\": {\n        \"mimetype\": \"image/jpeg\",\n        \"caption\": \"The new shelf\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_image_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendImage;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/photo.jpg\",\n  \"file[filename]\": \"photo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\",\n  \"caption\": \"The new shelf\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendImage::new(
            "15550001111@c.us",
            "https://example.com/photo.jpg",
            "photo.jpg",
            MediaType::try_from("image/jpeg")?,
        )
        .with_caption("The new shelf")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_image(&body).await;
    waxwing_tests::answered(&sandbox, "send_image", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_image_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendImage;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/photo.jpg\",\n  \"file[filename]\": \"photo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\",\n  \"caption\": \"The new shelf\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendImage::new(
            "15550001111@c.us",
            "https://example.com/photo.jpg",
            "photo.jpg",
            MediaType::try_from("image/jpeg")?,
        )
        .with_caption("The new shelf")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_image(&body).await;
    waxwing_tests::answered(&sandbox, "send_image", answer, Some(example));
    Ok(())
}

#[test]
fn send_image_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendUpload,
    >("{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"The new shelf\"\n}");
}

#[test]
fn send_image_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"image\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"The new shelf\",\n  \"type\": \"image\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"imageMessage\": {\n        \"mimetype\": \"image/jpeg\",\n        \"caption\": \"The new shelf\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_image_upload_is_answered() {
    use waxwing_wawp::messages::SendUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"The new shelf\"\n}";
    let body = SendUpload::new("15550001111@c.us").with_caption("The new shelf");
    let answer = client
        .instance("3EB0ABCDEF12")
        .send_image_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_image_upload", answer, Some(example));
}

#[test]
fn send_pdf_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendPdf,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/invoice.pdf\",\n  \"file[filename]\": \"invoice.pdf\",\n  \"file[mimetype]\": \"application/pdf\",\n  \"caption\": \"Invoice 1001\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_pdf_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"document\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"Invoice 1001\",\n  \"type\": \"document\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"documentMessage\": {\n        \"mimetype\": \"application/pdf\",\n        \"fileName\": \"invoice.pdf\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_pdf_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendPdf;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/invoice.pdf\",\n  \"file[filename]\": \"invoice.pdf\",\n  \"file[mimetype]\": \"application/pdf\",\n  \"caption\": \"Invoice 1001\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendPdf::new(
            "15550001111@c.us",
            "https://example.com/invoice.pdf",
            "invoice.pdf",
            MediaType::try_from("application/pdf")?,
        )
        .with_caption("Invoice 1001")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_pdf(&body).await;
    waxwing_tests::answered(&sandbox, "send_pdf", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_pdf_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendPdf;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/invoice.pdf\",\n  \"file[filename]\": \"invoice.pdf\",\n  \"file[mimetype]\": \"application/pdf\",\n  \"caption\": \"Invoice 1001\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendPdf::new(
            "15550001111@c.us",
            "https://example.com/invoice.pdf",
            "invoice.pdf",
            MediaType::try_from("application/pdf")?,
        )
        .with_caption("Invoice 1001")
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_pdf(&body).await;
    waxwing_tests::answered(&sandbox, "send_pdf", answer, Some(example));
    Ok(())
}

#[test]
fn send_pdf_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendUpload,
    >("{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"Invoice 1001\"\n}");
}

#[test]
fn send_pdf_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"document\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"Invoice 1001\",\n  \"type\": \"document\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"documentMessage\": {\n        \"mimetype\": \"application/pdf\",\n        \"fileName\": \"invoice.pdf\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_pdf_upload_is_answered() {
    use waxwing_wawp::messages::SendUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"Invoice 1001\"\n}";
    let body = SendUpload::new("15550001111@c.us").with_caption("Invoice 1001");
    let answer = client
        .instance("3EB0ABCDEF12")
        .send_pdf_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_pdf_upload", answer, Some(example));
}

#[test]
fn send_voice_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendVoice,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_voice_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"viewed\": false,\n    \"type\": \"ptt\",\n    \"t\": 1767225600,\n    \"from\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550002222\",\n      \"_serialized\": \"15550002222@c.us\"\n    },\n    \"to\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550001111\",\n      \"_serialized\": \"15550001111@c.us\"\n    },\n    \"ack\": 0,\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"size\": 10423,\n    \"mediaKeyTimestamp\": 1767225599,\n    \"mediaHandle\": null,\n    \"mentionedJidList\": []\n  },\n  \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"\",\n  \"type\": \"ptt\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"BroadcastRecipients\": null,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"ServerID\": 0,\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"audioMessage\": {\n        \"URL\": \"https://mmg.whatsapp.net/v/t62.7114-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": 10423,\n        \"seconds\": 4,\n        \"PTT\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7114-24/000.enc\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"IsEphemeral\": false,\n    \"IsViewOnce\": false,\n    \"SourceWebMsg\": null,\n    \"UnavailableRequestID\": \"\",\n    \"RetryCount\": 0,\n    \"NewsletterMeta\": null\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_voice_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendVoice;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendVoice::new(
            "15550001111@c.us",
            "https://example.com/note.ogg",
            "note.ogg",
            MediaType::try_from("audio/ogg; codecs=opus")?,
            true,
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_voice(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_voice_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendVoice;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendVoice::new(
            "15550001111@c.us",
            "https://example.com/note.ogg",
            "note.ogg",
            MediaType::try_from("audio/ogg; codecs=opus")?,
            true,
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_voice(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice", answer, Some(example));
    Ok(())
}

#[test]
fn send_voice_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendUpload,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn send_voice_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"viewed\": false,\n    \"type\": \"ptt\",\n    \"t\": 1767225600,\n    \"from\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550002222\",\n      \"_serialized\": \"15550002222@c.us\"\n    },\n    \"to\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550001111\",\n      \"_serialized\": \"15550001111@c.us\"\n    },\n    \"ack\": 0,\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"size\": 10423,\n    \"mediaKeyTimestamp\": 1767225599,\n    \"mediaHandle\": null,\n    \"mentionedJidList\": []\n  },\n  \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"\",\n  \"type\": \"ptt\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"BroadcastRecipients\": null,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"ServerID\": 0,\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"audioMessage\": {\n        \"URL\": \"https://mmg.whatsapp.net/v/t62.7114-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": 10423,\n        \"seconds\": 4,\n        \"PTT\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7114-24/000.enc\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"IsEphemeral\": false,\n    \"IsViewOnce\": false,\n    \"SourceWebMsg\": null,\n    \"UnavailableRequestID\": \"\",\n    \"RetryCount\": 0,\n    \"NewsletterMeta\": null\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_voice_upload_is_answered() {
    use waxwing_wawp::messages::SendUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = SendUpload::new("15550001111@c.us");
    let answer = client
        .instance("3EB0ABCDEF12")
        .send_voice_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_voice_upload", answer, Some(example));
}

#[test]
fn send_video_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendVideo,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/tour.mp4\",\n  \"file[filename]\": \"tour.mp4\",\n  \"file[mimetype]\": \"video/mp4\",\n  \"caption\": \"A short tour\",\n  \"convert\": true,\n  \"asNote\": false\n}",
    );
}

#[test]
fn send_video_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"video\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"A short tour\",\n  \"type\": \"video\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"videoMessage\": {\n        \"mimetype\": \"video/mp4\",\n        \"seconds\": 12\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_video_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendVideo;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/tour.mp4\",\n  \"file[filename]\": \"tour.mp4\",\n  \"file[mimetype]\": \"video/mp4\",\n  \"caption\": \"A short tour\",\n  \"convert\": true,\n  \"asNote\": false\n}";
    let body = SendVideo::new(
            "15550001111@c.us",
            "https://example.com/tour.mp4",
            "tour.mp4",
            MediaType::try_from("video/mp4")?,
        )
        .with_caption("A short tour")
        .with_convert(true)
        .with_as_note(false);
    let answer = client.instance("3EB0ABCDEF12").send_video(&body).await;
    waxwing_tests::answered(&sandbox, "send_video", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_video_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::messages::SendVideo;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"file[url]\": \"https://example.com/tour.mp4\",\n  \"file[filename]\": \"tour.mp4\",\n  \"file[mimetype]\": \"video/mp4\",\n  \"caption\": \"A short tour\",\n  \"convert\": true,\n  \"asNote\": false\n}";
    let body = SendVideo::new(
            "15550001111@c.us",
            "https://example.com/tour.mp4",
            "tour.mp4",
            MediaType::try_from("video/mp4")?,
        )
        .with_caption("A short tour")
        .with_convert(true)
        .with_as_note(false);
    let answer = client.instance("3EB0ABCDEF12").send_video(&body).await;
    waxwing_tests::answered(&sandbox, "send_video", answer, Some(example));
    Ok(())
}

#[test]
fn send_video_upload_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendUpload,
    >("{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"A short tour\"\n}");
}

#[test]
fn send_video_upload_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"video\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"A short tour\",\n  \"type\": \"video\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"videoMessage\": {\n        \"mimetype\": \"video/mp4\",\n        \"seconds\": 12\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_video_upload_is_answered() {
    use waxwing_wawp::messages::SendUpload;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"caption\": \"A short tour\"\n}";
    let body = SendUpload::new("15550001111@c.us").with_caption("A short tour");
    let answer = client
        .instance("3EB0ABCDEF12")
        .send_video_upload(&body, waxwing_tests::voice_note())
        .await;
    waxwing_tests::answered(&sandbox, "send_video_upload", answer, Some(example));
}

#[test]
fn send_list_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendList,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": {\n    \"title\": \"Menu\",\n    \"description\": \"What would you like?\",\n    \"footer\": \"Open until 18:00\",\n    \"button\": \"Choose\",\n    \"sections\": [\n      {\n        \"title\": \"Drinks\",\n        \"rows\": [\n          {\n            \"title\": \"Tea\",\n            \"rowId\": \"tea\",\n            \"description\": \"Green or black\"\n          },\n          {\n            \"title\": \"Coffee\",\n            \"rowId\": \"coffee\"\n          }\n        ]\n      }\n    ]\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_list_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"listMessage\": {\n        \"title\": \"Menu\",\n        \"buttonText\": \"Choose\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_list_is_answered() {
    use waxwing_wawp::messages::{ListMessage, ListRow, ListSection, SendList};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": {\n    \"title\": \"Menu\",\n    \"description\": \"What would you like?\",\n    \"footer\": \"Open until 18:00\",\n    \"button\": \"Choose\",\n    \"sections\": [\n      {\n        \"title\": \"Drinks\",\n        \"rows\": [\n          {\n            \"title\": \"Tea\",\n            \"rowId\": \"tea\",\n            \"description\": \"Green or black\"\n          },\n          {\n            \"title\": \"Coffee\",\n            \"rowId\": \"coffee\"\n          }\n        ]\n      }\n    ]\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendList::new(
            "15550001111@c.us",
            ListMessage::new(
                    "Menu",
                    "Choose",
                    [
                        ListSection::new(
                            "Drinks",
                            [
                                ListRow::new("Tea", "tea")
                                    .with_description("Green or black"),
                                ListRow::new("Coffee", "coffee"),
                            ],
                        ),
                    ],
                )
                .with_description("What would you like?")
                .with_footer("Open until 18:00"),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_list(&body).await;
    waxwing_tests::answered(&sandbox, "send_list", answer, Some(example));
}

#[tokio::test]
async fn send_list_is_answered_v1() {
    use waxwing_wawp::messages::{ListMessage, ListRow, ListSection, SendList};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"message\": {\n    \"title\": \"Menu\",\n    \"description\": \"What would you like?\",\n    \"footer\": \"Open until 18:00\",\n    \"button\": \"Choose\",\n    \"sections\": [\n      {\n        \"title\": \"Drinks\",\n        \"rows\": [\n          {\n            \"title\": \"Tea\",\n            \"rowId\": \"tea\",\n            \"description\": \"Green or black\"\n          },\n          {\n            \"title\": \"Coffee\",\n            \"rowId\": \"coffee\"\n          }\n        ]\n      }\n    ]\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendList::new(
            "15550001111@c.us",
            ListMessage::new(
                    "Menu",
                    "Choose",
                    [
                        ListSection::new(
                            "Drinks",
                            [
                                ListRow::new("Tea", "tea")
                                    .with_description("Green or black"),
                                ListRow::new("Coffee", "coffee"),
                            ],
                        ),
                    ],
                )
                .with_description("What would you like?")
                .with_footer("Open until 18:00"),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_list(&body).await;
    waxwing_tests::answered(&sandbox, "send_list", answer, Some(example));
}

#[test]
fn send_event_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendEvent,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"event\": {\n    \"name\": \"Tasting\",\n    \"description\": \"Bring a cup\",\n    \"startTime\": 1767272400,\n    \"endTime\": 1767276000,\n    \"location\": {\n      \"name\": \"Room A\"\n    },\n    \"extraGuestsAllowed\": true\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_event_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"eventMessage\": {\n        \"name\": \"Tasting\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_event_is_answered() {
    use waxwing_wawp::messages::{EventLocation, EventMessage, SendEvent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"event\": {\n    \"name\": \"Tasting\",\n    \"description\": \"Bring a cup\",\n    \"startTime\": 1767272400,\n    \"endTime\": 1767276000,\n    \"location\": {\n      \"name\": \"Room A\"\n    },\n    \"extraGuestsAllowed\": true\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendEvent::new(
            "15550001111@c.us",
            EventMessage::new("Tasting", 1767272400)
                .with_description("Bring a cup")
                .with_end_time(1767276000)
                .with_location(EventLocation::new().with_name("Room A"))
                .with_extra_guests_allowed(true),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_event(&body).await;
    waxwing_tests::answered(&sandbox, "send_event", answer, Some(example));
}

#[tokio::test]
async fn send_event_is_answered_v1() {
    use waxwing_wawp::messages::{EventLocation, EventMessage, SendEvent};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"event\": {\n    \"name\": \"Tasting\",\n    \"description\": \"Bring a cup\",\n    \"startTime\": 1767272400,\n    \"endTime\": 1767276000,\n    \"location\": {\n      \"name\": \"Room A\"\n    },\n    \"extraGuestsAllowed\": true\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendEvent::new(
            "15550001111@c.us",
            EventMessage::new("Tasting", 1767272400)
                .with_description("Bring a cup")
                .with_end_time(1767276000)
                .with_location(EventLocation::new().with_name("Room A"))
                .with_extra_guests_allowed(true),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_event(&body).await;
    waxwing_tests::answered(&sandbox, "send_event", answer, Some(example));
}

#[test]
fn send_link_preview_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendLinkPreview,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/shop\",\n  \"url\": \"https://example.com/shop\",\n  \"title\": \"The shop\",\n  \"description\": \"Open all year\",\n  \"thumbnail\": \"https://example.com/card.jpg\",\n  \"linkPreviewHighQuality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_link_preview_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"body\": \"See https://example.com/shop\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"extendedTextMessage\": {\n        \"text\": \"See https://example.com/shop\",\n        \"title\": \"The shop\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_link_preview_is_answered() {
    use waxwing_wawp::messages::SendLinkPreview;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/shop\",\n  \"url\": \"https://example.com/shop\",\n  \"title\": \"The shop\",\n  \"description\": \"Open all year\",\n  \"thumbnail\": \"https://example.com/card.jpg\",\n  \"linkPreviewHighQuality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLinkPreview::new(
            "15550001111@c.us",
            "See https://example.com/shop",
            "https://example.com/shop",
            "The shop",
            "Open all year",
        )
        .with_thumbnail("https://example.com/card.jpg")
        .with_link_preview_high_quality(true)
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_link_preview(&body).await;
    waxwing_tests::answered(&sandbox, "send_link_preview", answer, Some(example));
}

#[tokio::test]
async fn send_link_preview_is_answered_v1() {
    use waxwing_wawp::messages::SendLinkPreview;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"text\": \"See https://example.com/shop\",\n  \"url\": \"https://example.com/shop\",\n  \"title\": \"The shop\",\n  \"description\": \"Open all year\",\n  \"thumbnail\": \"https://example.com/card.jpg\",\n  \"linkPreviewHighQuality\": true,\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLinkPreview::new(
            "15550001111@c.us",
            "See https://example.com/shop",
            "https://example.com/shop",
            "The shop",
            "Open all year",
        )
        .with_thumbnail("https://example.com/card.jpg")
        .with_link_preview_high_quality(true)
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_link_preview(&body).await;
    waxwing_tests::answered(&sandbox, "send_link_preview", answer, Some(example));
}

#[test]
fn send_location_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendLocation,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"latitude\": \"10.5\",\n  \"longitude\": \"20.25\",\n  \"title\": \"Office\",\n  \"message\": \"Street 1\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_location_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"location\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": false,\n  \"body\": \"Office\",\n  \"type\": \"location\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"locationMessage\": {\n        \"degreesLatitude\": 10.5,\n        \"degreesLongitude\": 20.25\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_location_is_answered() {
    use waxwing_wawp::messages::SendLocation;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"latitude\": \"10.5\",\n  \"longitude\": \"20.25\",\n  \"title\": \"Office\",\n  \"message\": \"Street 1\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLocation::new(
            "15550001111@c.us",
            "10.5",
            "20.25",
            "Office",
            "Street 1",
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_location(&body).await;
    waxwing_tests::answered(&sandbox, "send_location", answer, Some(example));
}

#[tokio::test]
async fn send_location_is_answered_v1() {
    use waxwing_wawp::messages::SendLocation;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"latitude\": \"10.5\",\n  \"longitude\": \"20.25\",\n  \"title\": \"Office\",\n  \"message\": \"Street 1\",\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendLocation::new(
            "15550001111@c.us",
            "10.5",
            "20.25",
            "Office",
            "Street 1",
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_location(&body).await;
    waxwing_tests::answered(&sandbox, "send_location", answer, Some(example));
}

#[test]
fn send_poll_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendPoll,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"poll\": {\n    \"name\": \"Tea or coffee?\",\n    \"options\": [\n      \"Tea\",\n      \"Coffee\"\n    ],\n    \"multipleAnswers\": false\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn send_poll_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"poll_creation\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": false,\n  \"body\": \"Tea or coffee?\",\n  \"type\": \"poll_creation\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"pollCreationMessage\": {\n        \"name\": \"Tea or coffee?\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": null,\n  \"participant\": null,\n  \"body\": null,\n  \"hasMedia\": false,\n  \"media\": null,\n  \"mediaUrl\": null,\n  \"ack\": 0,\n  \"ackName\": \"PENDING\",\n  \"location\": null,\n  \"vCards\": null,\n  \"replyTo\": null,\n  \"_data\": {}\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_poll_is_answered() {
    use waxwing_wawp::messages::{Poll, SendPoll};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"poll\": {\n    \"name\": \"Tea or coffee?\",\n    \"options\": [\n      \"Tea\",\n      \"Coffee\"\n    ],\n    \"multipleAnswers\": false\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendPoll::new(
            "15550001111@c.us",
            Poll::new("Tea or coffee?", ["Tea", "Coffee"]).with_multiple_answers(false),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_poll(&body).await;
    waxwing_tests::answered(&sandbox, "send_poll", answer, Some(example));
}

#[tokio::test]
async fn send_poll_is_answered_v1() {
    use waxwing_wawp::messages::{Poll, SendPoll};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"poll\": {\n    \"name\": \"Tea or coffee?\",\n    \"options\": [\n      \"Tea\",\n      \"Coffee\"\n    ],\n    \"multipleAnswers\": false\n  },\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendPoll::new(
            "15550001111@c.us",
            Poll::new("Tea or coffee?", ["Tea", "Coffee"]).with_multiple_answers(false),
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_poll(&body).await;
    waxwing_tests::answered(&sandbox, "send_poll", answer, Some(example));
}

#[test]
fn send_poll_vote_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendPollVote,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"votes\": [\n    \"Tea\"\n  ]\n}",
    );
}

#[test]
fn send_poll_vote_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"fromMe\": true\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn send_poll_vote_is_answered() {
    use waxwing_wawp::messages::SendPollVote;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"votes\": [\n    \"Tea\"\n  ]\n}";
    let body = SendPollVote::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
        ["Tea"],
    );
    let answer = client.instance("3EB0ABCDEF12").send_poll_vote(&body).await;
    waxwing_tests::answered(&sandbox, "send_poll_vote", answer, Some(example));
}

#[test]
fn send_contact_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendContact,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"fullName\": \"Support\",\n      \"organization\": \"Shop\",\n      \"phoneNumber\": \"+15550002222\",\n      \"whatsappId\": \"15550002222\"\n    }\n  ],\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendContact,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Sam Support\\nEND:VCARD\"\n    }\n  ]\n}",
    );
}

#[test]
fn send_contact_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"15550001111@c.us\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n    },\n    \"type\": \"vcard\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"15550001111@c.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": false,\n  \"body\": \"\",\n  \"type\": \"vcard\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"15550001111@c.us\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": false,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"15550001111@s.whatsapp.net\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"contactMessage\": {\n        \"displayName\": \"Support\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_contact_is_answered() {
    use waxwing_wawp::messages::{ContactCard, SendContact};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"fullName\": \"Support\",\n      \"organization\": \"Shop\",\n      \"phoneNumber\": \"+15550002222\",\n      \"whatsappId\": \"15550002222\"\n    }\n  ],\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendContact::new(
            "15550001111@c.us",
            [
                ContactCard::from_name("Support", "+15550002222")
                    .with_organization("Shop")
                    .with_whatsapp_id("15550002222"),
            ],
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_contact(&body).await;
    waxwing_tests::answered(&sandbox, "send_contact", answer, Some(example));
}

#[tokio::test]
async fn send_contact_is_answered_2() {
    use waxwing_wawp::messages::{ContactCard, SendContact};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Sam Support\\nEND:VCARD\"\n    }\n  ]\n}";
    let body = SendContact::new(
        "15550001111@c.us",
        [ContactCard::from_vcard("BEGIN:VCARD\nVERSION:3.0\nFN:Sam Support\nEND:VCARD")],
    );
    let answer = client.instance("3EB0ABCDEF12").send_contact(&body).await;
    waxwing_tests::answered(&sandbox, "send_contact", answer, Some(example));
}

#[tokio::test]
async fn send_contact_is_answered_v1() {
    use waxwing_wawp::messages::{ContactCard, SendContact};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"fullName\": \"Support\",\n      \"organization\": \"Shop\",\n      \"phoneNumber\": \"+15550002222\",\n      \"whatsappId\": \"15550002222\"\n    }\n  ],\n  \"reply_to\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = SendContact::new(
            "15550001111@c.us",
            [
                ContactCard::from_name("Support", "+15550002222")
                    .with_organization("Shop")
                    .with_whatsapp_id("15550002222"),
            ],
        )
        .with_reply_to("false_15550001111@c.us_3EB0ABCDEF0123456789");
    let answer = client.instance("3EB0ABCDEF12").send_contact(&body).await;
    waxwing_tests::answered(&sandbox, "send_contact", answer, Some(example));
}

#[tokio::test]
async fn send_contact_is_answered_v1_2() {
    use waxwing_wawp::messages::{ContactCard, SendContact};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"contacts\": [\n    {\n      \"vcard\": \"BEGIN:VCARD\\nVERSION:3.0\\nFN:Sam Support\\nEND:VCARD\"\n    }\n  ]\n}";
    let body = SendContact::new(
        "15550001111@c.us",
        [ContactCard::from_vcard("BEGIN:VCARD\nVERSION:3.0\nFN:Sam Support\nEND:VCARD")],
    );
    let answer = client.instance("3EB0ABCDEF12").send_contact(&body).await;
    waxwing_tests::answered(&sandbox, "send_contact", answer, Some(example));
}

#[test]
fn mark_messages_seen_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::MarkMessagesSeen,
    >(
        "{\n  \"chatId\": \"120363000000000000@g.us\",\n  \"messageIds\": [\n    \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  ],\n  \"participant\": \"15550001111@c.us\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::MarkMessagesSeen,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn mark_messages_seen_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"ids\": [\n    \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n  ]\n}");
}

#[tokio::test]
async fn mark_messages_seen_is_answered() {
    use waxwing_wawp::messages::MarkMessagesSeen;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"120363000000000000@g.us\",\n  \"messageIds\": [\n    \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  ],\n  \"participant\": \"15550001111@c.us\"\n}";
    let body = MarkMessagesSeen::new("120363000000000000@g.us")
        .with_message_ids([
            "false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us",
        ])
        .with_participant("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").mark_messages_seen(&body).await;
    waxwing_tests::answered(&sandbox, "mark_messages_seen", answer, Some(example));
}

#[tokio::test]
async fn mark_messages_seen_is_answered_2() {
    use waxwing_wawp::messages::MarkMessagesSeen;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = MarkMessagesSeen::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").mark_messages_seen(&body).await;
    waxwing_tests::answered(&sandbox, "mark_messages_seen", answer, Some(example));
}

#[tokio::test]
async fn mark_messages_seen_is_answered_v1() {
    use waxwing_wawp::messages::MarkMessagesSeen;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"120363000000000000@g.us\",\n  \"messageIds\": [\n    \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  ],\n  \"participant\": \"15550001111@c.us\"\n}";
    let body = MarkMessagesSeen::new("120363000000000000@g.us")
        .with_message_ids([
            "false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us",
        ])
        .with_participant("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").mark_messages_seen(&body).await;
    waxwing_tests::answered(&sandbox, "mark_messages_seen", answer, Some(example));
}

#[tokio::test]
async fn mark_messages_seen_is_answered_v1_2() {
    use waxwing_wawp::messages::MarkMessagesSeen;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = MarkMessagesSeen::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").mark_messages_seen(&body).await;
    waxwing_tests::answered(&sandbox, "mark_messages_seen", answer, Some(example));
}

#[test]
fn start_typing_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::TypingChat,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn start_typing_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn start_typing_is_answered() {
    use waxwing_wawp::messages::TypingChat;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = TypingChat::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").start_typing(&body).await;
    waxwing_tests::answered(&sandbox, "start_typing", answer, Some(example));
}

#[tokio::test]
async fn start_typing_is_answered_v1() {
    use waxwing_wawp::messages::TypingChat;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = TypingChat::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").start_typing(&body).await;
    waxwing_tests::answered(&sandbox, "start_typing", answer, Some(example));
}

#[test]
fn stop_typing_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::TypingChat,
    >("{\n  \"chatId\": \"15550001111@c.us\"\n}");
}

#[test]
fn stop_typing_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn stop_typing_is_answered() {
    use waxwing_wawp::messages::TypingChat;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = TypingChat::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").stop_typing(&body).await;
    waxwing_tests::answered(&sandbox, "stop_typing", answer, Some(example));
}

#[tokio::test]
async fn stop_typing_is_answered_v1() {
    use waxwing_wawp::messages::TypingChat;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = TypingChat::new("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").stop_typing(&body).await;
    waxwing_tests::answered(&sandbox, "stop_typing", answer, Some(example));
}

#[test]
fn send_reaction_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendReaction,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"👍\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::SendReaction,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"\"\n}",
    );
}

#[test]
fn send_reaction_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"fromMe\": true\n}",
    );
}

#[tokio::test]
async fn send_reaction_is_answered() {
    use waxwing_wawp::messages::SendReaction;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"👍\"\n}";
    let body = SendReaction::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
        "👍",
    );
    let answer = client.instance("3EB0ABCDEF12").send_reaction(&body).await;
    waxwing_tests::answered(&sandbox, "send_reaction", answer, Some(example));
}

#[tokio::test]
async fn send_reaction_is_answered_2() {
    use waxwing_wawp::messages::SendReaction;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"\"\n}";
    let body = SendReaction::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
        "",
    );
    let answer = client.instance("3EB0ABCDEF12").send_reaction(&body).await;
    waxwing_tests::answered(&sandbox, "send_reaction", answer, Some(example));
}

#[tokio::test]
async fn send_reaction_is_answered_v1() {
    use waxwing_wawp::messages::SendReaction;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"👍\"\n}";
    let body = SendReaction::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
        "👍",
    );
    let answer = client.instance("3EB0ABCDEF12").send_reaction(&body).await;
    waxwing_tests::answered(&sandbox, "send_reaction", answer, Some(example));
}

#[tokio::test]
async fn send_reaction_is_answered_v1_2() {
    use waxwing_wawp::messages::SendReaction;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"reaction\": \"\"\n}";
    let body = SendReaction::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
        "",
    );
    let answer = client.instance("3EB0ABCDEF12").send_reaction(&body).await;
    waxwing_tests::answered(&sandbox, "send_reaction", answer, Some(example));
}

#[test]
fn get_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::GetMessage,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"downloadMedia\": true\n}",
    );
}

#[test]
fn get_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": null\n}",
    );
}

#[tokio::test]
async fn get_message_is_answered() {
    use waxwing_wawp::messages::GetMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"downloadMedia\": true\n}";
    let body = GetMessage::new(
            "15550001111@c.us",
            "false_15550001111@c.us_3EB0ABCDEF0123456789",
        )
        .with_download_media(true);
    let answer = client.instance("3EB0ABCDEF12").get_message(&body).await;
    waxwing_tests::answered(&sandbox, "get_message", answer, Some(example));
}

#[tokio::test]
async fn get_message_is_answered_v1() {
    use waxwing_wawp::messages::GetMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"downloadMedia\": true\n}";
    let body = GetMessage::new(
            "15550001111@c.us",
            "false_15550001111@c.us_3EB0ABCDEF0123456789",
        )
        .with_download_media(true);
    let answer = client.instance("3EB0ABCDEF12").get_message(&body).await;
    waxwing_tests::answered(&sandbox, "get_message", answer, Some(example));
}

#[test]
fn edit_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::EditMessage,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"text\": \"Hello again\",\n  \"linkPreview\": true,\n  \"linkPreviewHighQuality\": false\n}",
    );
}

#[test]
fn edit_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"body\": \"Hello again\",\n  \"timestamp\": 1767225600,\n  \"fromMe\": true\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn edit_message_is_answered() {
    use waxwing_wawp::messages::EditMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"text\": \"Hello again\",\n  \"linkPreview\": true,\n  \"linkPreviewHighQuality\": false\n}";
    let body = EditMessage::new(
            "15550001111@c.us",
            "true_15550001111@c.us_3EB0ABCDEF0123456789",
            "Hello again",
        )
        .with_link_preview(true)
        .with_link_preview_high_quality(false);
    let answer = client.instance("3EB0ABCDEF12").edit_message(&body).await;
    waxwing_tests::answered(&sandbox, "edit_message", answer, Some(example));
}

#[tokio::test]
async fn edit_message_is_answered_v1() {
    use waxwing_wawp::messages::EditMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"text\": \"Hello again\",\n  \"linkPreview\": true,\n  \"linkPreviewHighQuality\": false\n}";
    let body = EditMessage::new(
            "15550001111@c.us",
            "true_15550001111@c.us_3EB0ABCDEF0123456789",
            "Hello again",
        )
        .with_link_preview(true)
        .with_link_preview_high_quality(false);
    let answer = client.instance("3EB0ABCDEF12").edit_message(&body).await;
    waxwing_tests::answered(&sandbox, "edit_message", answer, Some(example));
}

#[test]
fn delete_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"_data\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >(
        "{\n  \"key\": {\n    \"remoteJid\": \"15550001111@s.whatsapp.net\",\n    \"fromMe\": true,\n    \"id\": \"3EB0ABCDEF0123456780\"\n  },\n  \"message\": {\n    \"protocolMessage\": {\n      \"type\": \"REVOKE\"\n    }\n  },\n  \"messageTimestamp\": \"1767225600\",\n  \"status\": \"PENDING\"\n}",
    );
}

#[tokio::test]
async fn delete_message_is_answered() {
    use waxwing_wawp::messages::DeleteMessageQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = DeleteMessageQuery::new(
        "15550001111@c.us",
        "true_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").delete_message(&query).await;
    waxwing_tests::answered(&sandbox, "delete_message", answer, None);
}

#[tokio::test]
async fn delete_message_is_answered_v1() {
    use waxwing_wawp::messages::DeleteMessageQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = DeleteMessageQuery::new(
        "15550001111@c.us",
        "true_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").delete_message(&query).await;
    waxwing_tests::answered(&sandbox, "delete_message", answer, None);
}

#[test]
fn pin_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::PinMessage,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"duration\": 604800\n}",
    );
}

#[test]
fn pin_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn pin_message_is_answered() {
    use waxwing_wawp::messages::PinMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"duration\": 604800\n}";
    let body = PinMessage::new(
            "15550001111@c.us",
            "false_15550001111@c.us_3EB0ABCDEF0123456789",
        )
        .with_duration(604800);
    let answer = client.instance("3EB0ABCDEF12").pin_message(&body).await;
    waxwing_tests::answered(&sandbox, "pin_message", answer, Some(example));
}

#[tokio::test]
async fn pin_message_is_answered_v1() {
    use waxwing_wawp::messages::PinMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"duration\": 604800\n}";
    let body = PinMessage::new(
            "15550001111@c.us",
            "false_15550001111@c.us_3EB0ABCDEF0123456789",
        )
        .with_duration(604800);
    let answer = client.instance("3EB0ABCDEF12").pin_message(&body).await;
    waxwing_tests::answered(&sandbox, "pin_message", answer, Some(example));
}

#[test]
fn unpin_message_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::messages::UnpinMessage,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn unpin_message_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn unpin_message_is_answered() {
    use waxwing_wawp::messages::UnpinMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = UnpinMessage::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    let answer = client.instance("3EB0ABCDEF12").unpin_message(&body).await;
    waxwing_tests::answered(&sandbox, "unpin_message", answer, Some(example));
}

#[tokio::test]
async fn unpin_message_is_answered_v1() {
    use waxwing_wawp::messages::UnpinMessage;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\"\n}";
    let body = UnpinMessage::new(
        "15550001111@c.us",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
    );
    let answer = client.instance("3EB0ABCDEF12").unpin_message(&body).await;
    waxwing_tests::answered(&sandbox, "unpin_message", answer, Some(example));
}

#[test]
fn set_presence_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::presence::SetPresence,
    >("{\n  \"presence\": \"typing\",\n  \"chatId\": \"15550001111@c.us\"\n}");
    waxwing_tests::round_trip::<
        waxwing_wawp::presence::SetPresence,
    >("{\n  \"presence\": \"online\"\n}");
}

#[test]
fn set_presence_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_presence_is_answered() {
    use waxwing_wawp::presence::SetPresence;
    use waxwing_wawp::shared::PresenceStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"presence\": \"typing\",\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = SetPresence::new(PresenceStatus::Typing).with_chat_id("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").set_presence(&body).await;
    waxwing_tests::answered(&sandbox, "set_presence", answer, Some(example));
}

#[tokio::test]
async fn set_presence_is_answered_2() {
    use waxwing_wawp::presence::SetPresence;
    use waxwing_wawp::shared::PresenceStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"presence\": \"online\"\n}";
    let body = SetPresence::new(PresenceStatus::Online);
    let answer = client.instance("3EB0ABCDEF12").set_presence(&body).await;
    waxwing_tests::answered(&sandbox, "set_presence", answer, Some(example));
}

#[tokio::test]
async fn set_presence_is_answered_v1() {
    use waxwing_wawp::presence::SetPresence;
    use waxwing_wawp::shared::PresenceStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"presence\": \"typing\",\n  \"chatId\": \"15550001111@c.us\"\n}";
    let body = SetPresence::new(PresenceStatus::Typing).with_chat_id("15550001111@c.us");
    let answer = client.instance("3EB0ABCDEF12").set_presence(&body).await;
    waxwing_tests::answered(&sandbox, "set_presence", answer, Some(example));
}

#[tokio::test]
async fn set_presence_is_answered_v1_2() {
    use waxwing_wawp::presence::SetPresence;
    use waxwing_wawp::shared::PresenceStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"presence\": \"online\"\n}";
    let body = SetPresence::new(PresenceStatus::Online);
    let answer = client.instance("3EB0ABCDEF12").set_presence(&body).await;
    waxwing_tests::answered(&sandbox, "set_presence", answer, Some(example));
}

#[test]
fn get_chat_presence_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::ChatPresence,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"presences\": [\n    {\n      \"participant\": \"15550001111@c.us\",\n      \"lastKnownPresence\": \"online\",\n      \"lastSeen\": null\n    }\n  ]\n}",
    );
}

#[tokio::test]
async fn get_chat_presence_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_chat_presence(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_chat_presence", answer, None);
}

#[tokio::test]
async fn get_chat_presence_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .get_chat_presence(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "get_chat_presence", answer, None);
}

#[test]
fn subscribe_chat_presence_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn subscribe_chat_presence_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client
        .instance("3EB0ABCDEF12")
        .subscribe_chat_presence(
            "15550001111@c.us".parse::<waxwing_types::Jid>().expect("an example"),
        )
        .await;
    waxwing_tests::answered(&sandbox, "subscribe_chat_presence", answer, None);
}

#[test]
fn get_profile_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::profile::Profile,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"name\": \"Shop\",\n  \"picture\": null\n}",
    );
}

#[tokio::test]
async fn get_profile_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_profile().await;
    waxwing_tests::answered(&sandbox, "get_profile", answer, None);
}

#[tokio::test]
async fn get_profile_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_profile().await;
    waxwing_tests::answered(&sandbox, "get_profile", answer, None);
}

#[test]
fn set_profile_name_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::profile::SetProfileName,
    >("{\n  \"name\": \"Shop\"\n}");
}

#[test]
fn set_profile_name_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_profile_name_is_answered() {
    use waxwing_wawp::profile::SetProfileName;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"name\": \"Shop\"\n}";
    let body = SetProfileName::new("Shop");
    let answer = client.instance("3EB0ABCDEF12").set_profile_name(&body).await;
    waxwing_tests::answered(&sandbox, "set_profile_name", answer, Some(example));
}

#[tokio::test]
async fn set_profile_name_is_answered_v1() {
    use waxwing_wawp::profile::SetProfileName;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"name\": \"Shop\"\n}";
    let body = SetProfileName::new("Shop");
    let answer = client.instance("3EB0ABCDEF12").set_profile_name(&body).await;
    waxwing_tests::answered(&sandbox, "set_profile_name", answer, Some(example));
}

#[test]
fn set_profile_about_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::profile::SetProfileAbout,
    >("{\n  \"status\": \"Open all year\"\n}");
}

#[test]
fn set_profile_about_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_profile_about_is_answered() {
    use waxwing_wawp::profile::SetProfileAbout;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"status\": \"Open all year\"\n}";
    let body = SetProfileAbout::new("Open all year");
    let answer = client.instance("3EB0ABCDEF12").set_profile_about(&body).await;
    waxwing_tests::answered(&sandbox, "set_profile_about", answer, Some(example));
}

#[tokio::test]
async fn set_profile_about_is_answered_v1() {
    use waxwing_wawp::profile::SetProfileAbout;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"status\": \"Open all year\"\n}";
    let body = SetProfileAbout::new("Open all year");
    let answer = client.instance("3EB0ABCDEF12").set_profile_about(&body).await;
    waxwing_tests::answered(&sandbox, "set_profile_about", answer, Some(example));
}

#[test]
fn set_profile_picture_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::profile::SetProfilePicture,
    >(
        "{\n  \"file[url]\": \"https://example.com/logo.jpg\",\n  \"file[filename]\": \"logo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\"\n}",
    );
}

#[test]
fn set_profile_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_profile_picture_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::profile::SetProfilePicture;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/logo.jpg\",\n  \"file[filename]\": \"logo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\"\n}";
    let body = SetProfilePicture::new(
        "https://example.com/logo.jpg",
        "logo.jpg",
        MediaType::try_from("image/jpeg")?,
    );
    let answer = client.instance("3EB0ABCDEF12").set_profile_picture(&body).await;
    waxwing_tests::answered(&sandbox, "set_profile_picture", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn set_profile_picture_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::profile::SetProfilePicture;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/logo.jpg\",\n  \"file[filename]\": \"logo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\"\n}";
    let body = SetProfilePicture::new(
        "https://example.com/logo.jpg",
        "logo.jpg",
        MediaType::try_from("image/jpeg")?,
    );
    let answer = client.instance("3EB0ABCDEF12").set_profile_picture(&body).await;
    waxwing_tests::answered(&sandbox, "set_profile_picture", answer, Some(example));
    Ok(())
}

#[test]
fn delete_profile_picture_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_profile_picture_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").delete_profile_picture().await;
    waxwing_tests::answered(&sandbox, "delete_profile_picture", answer, None);
}

#[tokio::test]
async fn delete_profile_picture_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").delete_profile_picture().await;
    waxwing_tests::answered(&sandbox, "delete_profile_picture", answer, None);
}

#[test]
fn create_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::SessionCreateResult,
    >(
        "{\n  \"instance_id\": \"3EB0ABCDEF12\",\n  \"session_name\": \"wawp-00000001\",\n  \"server_name\": \"node-a\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::SessionCreateResult,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"STOPPED\",\n  \"config\": {\n    \"metadata\": {\n      \"user_id\": \"1\",\n      \"display_name\": \"Shop\",\n      \"user_email\": \"shop@example.com\",\n      \"instance_id\": \"3EB0ABCDEF12\"\n    }\n  }\n}",
    );
}

#[tokio::test]
async fn create_session_is_answered() {
    use waxwing_wawp::sessions::CreateSessionQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = CreateSessionQuery::new().with_name("Shop");
    waxwing_tests::writes(&query, "{\n  \"name\": \"Shop\"\n}");
    let answer = client.create_session(&query).await;
    waxwing_tests::answered(&sandbox, "create_session", answer, None);
}

#[tokio::test]
async fn create_session_is_answered_v1() {
    use waxwing_wawp::sessions::CreateSessionQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = CreateSessionQuery::new().with_name("Shop");
    waxwing_tests::writes(&query, "{\n  \"name\": \"Shop\"\n}");
    let answer = client.create_session(&query).await;
    waxwing_tests::answered(&sandbox, "create_session", answer, None);
}

#[test]
fn start_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >("{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"STARTING\"\n}");
}

#[tokio::test]
async fn start_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").start_session().await;
    waxwing_tests::answered(&sandbox, "start_session", answer, None);
}

#[tokio::test]
async fn start_session_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").start_session().await;
    waxwing_tests::answered(&sandbox, "start_session", answer, None);
}

#[test]
fn stop_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >("{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"STOPPED\"\n}");
}

#[tokio::test]
async fn stop_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").stop_session().await;
    waxwing_tests::answered(&sandbox, "stop_session", answer, None);
}

#[tokio::test]
async fn stop_session_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").stop_session().await;
    waxwing_tests::answered(&sandbox, "stop_session", answer, None);
}

#[test]
fn restart_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >("{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"STARTING\"\n}");
}

#[tokio::test]
async fn restart_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").restart_session().await;
    waxwing_tests::answered(&sandbox, "restart_session", answer, None);
}

#[tokio::test]
async fn restart_session_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").restart_session().await;
    waxwing_tests::answered(&sandbox, "restart_session", answer, None);
}

#[test]
fn logout_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >("{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"SCAN_QR_CODE\"\n}");
}

#[tokio::test]
async fn logout_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").logout_session().await;
    waxwing_tests::answered(&sandbox, "logout_session", answer, None);
}

#[tokio::test]
async fn logout_session_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").logout_session().await;
    waxwing_tests::answered(&sandbox, "logout_session", answer, None);
}

#[test]
fn delete_session_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::SessionDeleteResult,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"DELETED\",\n  \"instance_id\": \"3EB0ABCDEF12\"\n}",
    );
}

#[tokio::test]
async fn delete_session_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").delete_session().await;
    waxwing_tests::answered(&sandbox, "delete_session", answer, None);
}

#[tokio::test]
async fn delete_session_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").delete_session().await;
    waxwing_tests::answered(&sandbox, "delete_session", answer, None);
}

#[test]
fn get_session_info_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"WORKING\",\n  \"config\": {\n    \"webhooks\": [],\n    \"proxy\": null\n  },\n  \"me\": {\n    \"id\": \"15550001111@c.us\",\n    \"pushName\": \"Shop\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::Session,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"SCAN_QR_CODE\",\n  \"config\": {\n    \"webhooks\": []\n  }\n}",
    );
}

#[tokio::test]
async fn get_session_info_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_info().await;
    waxwing_tests::answered(&sandbox, "get_session_info", answer, None);
}

#[tokio::test]
async fn get_session_info_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_info().await;
    waxwing_tests::answered(&sandbox, "get_session_info", answer, None);
}

#[test]
fn get_session_me_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Me,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"pushName\": \"Shop\",\n  \"lid\": \"123456789012345@lid\",\n  \"platform\": \"android\",\n  \"jid\": \"15550001111:7@s.whatsapp.net\",\n  \"messageCapping\": {\n    \"cappingStatus\": \"FIRST_WARNING\",\n    \"totalQuota\": 1000,\n    \"usedQuota\": 640,\n    \"cycleStart\": 1767225600,\n    \"cycleEnd\": 1769904000\n  }\n}",
    );
}

#[tokio::test]
async fn get_session_me_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_me().await;
    waxwing_tests::answered(&sandbox, "get_session_me", answer, None);
}

#[tokio::test]
async fn get_session_me_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_me().await;
    waxwing_tests::answered(&sandbox, "get_session_me", answer, None);
}

#[test]
fn get_session_rate_limit_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::RateLimitInfo,
    >(
        "{\n  \"policies\": [\n    {\n      \"slug\": \"strict\",\n      \"available\": true,\n      \"limits\": {\n        \"send_message_per_minute\": 5,\n        \"send_message_daily_cap\": 200,\n        \"account_protection_seconds\": 10,\n        \"concurrent_limit\": 1,\n        \"group_req_per_minute\": 5,\n        \"group_daily_cap\": 50,\n        \"check_req_per_minute\": 5,\n        \"check_daily_cap\": 100\n      }\n    },\n    {\n      \"slug\": \"standard_policy\",\n      \"available\": false\n    }\n  ],\n  \"free_policies\": [\n    \"strict\"\n  ],\n  \"has_active_plan\": false\n}",
    );
}

#[tokio::test]
async fn get_session_rate_limit_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_rate_limit().await;
    waxwing_tests::answered(&sandbox, "get_session_rate_limit", answer, None);
}

#[test]
fn update_session_rate_limit_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::UpdateSessionRateLimit,
    >("{\n  \"policy_slug\": \"strict\"\n}");
}

#[test]
fn update_session_rate_limit_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::RateLimitInfo,
    >(
        "{\n  \"policies\": [\n    {\n      \"slug\": \"strict\",\n      \"available\": true,\n      \"limits\": {\n        \"send_message_per_minute\": 5,\n        \"send_message_daily_cap\": 200,\n        \"account_protection_seconds\": 10,\n        \"concurrent_limit\": 1,\n        \"group_req_per_minute\": 5,\n        \"group_daily_cap\": 50,\n        \"check_req_per_minute\": 5,\n        \"check_daily_cap\": 100\n      }\n    },\n    {\n      \"slug\": \"standard_policy\",\n      \"available\": false\n    }\n  ],\n  \"free_policies\": [\n    \"strict\"\n  ],\n  \"has_active_plan\": false\n}",
    );
}

#[tokio::test]
async fn update_session_rate_limit_is_answered() {
    use waxwing_wawp::sessions::UpdateSessionRateLimit;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"policy_slug\": \"strict\"\n}";
    let body = UpdateSessionRateLimit::new("strict");
    let answer = client.instance("3EB0ABCDEF12").update_session_rate_limit(&body).await;
    waxwing_tests::answered(
        &sandbox,
        "update_session_rate_limit",
        answer,
        Some(example),
    );
}

#[test]
fn get_session_temp_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::TempLink,
    >(
        "{\n  \"link\": \"https://app.wawp.net/temp-qr/0000000000000000000000000000000000000000000000000000000000000000\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::TempLink,
    >("{\n  \"link\": null\n}");
}

#[tokio::test]
async fn get_session_temp_link_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_session_temp_link().await;
    waxwing_tests::answered(&sandbox, "get_session_temp_link", answer, None);
}

#[test]
fn create_session_temp_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::sessions::TempLink,
    >(
        "{\n  \"link\": \"https://app.wawp.net/temp-qr/0000000000000000000000000000000000000000000000000000000000000000\"\n}",
    );
}

#[tokio::test]
async fn create_session_temp_link_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").create_session_temp_link().await;
    waxwing_tests::answered(&sandbox, "create_session_temp_link", answer, None);
}

#[test]
fn revoke_session_temp_link_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn revoke_session_temp_link_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").revoke_session_temp_link().await;
    waxwing_tests::answered(&sandbox, "revoke_session_temp_link", answer, None);
}

#[test]
fn send_text_status_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::status::SendTextStatus,
    >(
        "{\n  \"text\": \"Open today\",\n  \"backgroundColor\": \"#38B42F\",\n  \"font\": 0,\n  \"linkPreview\": true,\n  \"linkPreviewHighQuality\": false,\n  \"contacts\": \"15550001111@c.us,15550003333@c.us\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::status::SendTextStatus,
    >(
        "{\n  \"text\": \"Open today\",\n  \"backgroundColor\": \"#38B42F\",\n  \"font\": 0,\n  \"contacts\": [\n    \"15550001111@c.us\",\n    \"15550003333@c.us\"\n  ]\n}",
    );
}

#[test]
fn send_text_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"status@broadcast\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n    },\n    \"type\": \"chat\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"status@broadcast\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": false,\n  \"body\": \"Open today\",\n  \"type\": \"chat\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"status@broadcast\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": true,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"body\": \"Open today\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"status@broadcast\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"extendedTextMessage\": {\n        \"text\": \"Open today\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_text_status_is_answered() {
    use waxwing_wawp::status::SendTextStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"text\": \"Open today\",\n  \"backgroundColor\": \"#38B42F\",\n  \"font\": 0,\n  \"linkPreview\": true,\n  \"linkPreviewHighQuality\": false,\n  \"contacts\": \"15550001111@c.us,15550003333@c.us\"\n}";
    let body = SendTextStatus::new("Open today", "#38B42F", 0)
        .with_link_preview(true)
        .with_link_preview_high_quality(false)
        .with_contacts("15550001111@c.us,15550003333@c.us");
    let answer = client.instance("3EB0ABCDEF12").send_text_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_status", answer, Some(example));
}

#[tokio::test]
async fn send_text_status_is_answered_2() {
    use waxwing_wawp::status::SendTextStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"text\": \"Open today\",\n  \"backgroundColor\": \"#38B42F\",\n  \"font\": 0,\n  \"contacts\": [\n    \"15550001111@c.us\",\n    \"15550003333@c.us\"\n  ]\n}";
    let body = SendTextStatus::new("Open today", "#38B42F", 0)
        .with_contacts(["15550001111@c.us", "15550003333@c.us"]);
    let answer = client.instance("3EB0ABCDEF12").send_text_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_status", answer, Some(example));
}

#[tokio::test]
async fn send_text_status_is_answered_v1() {
    use waxwing_wawp::status::SendTextStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"text\": \"Open today\",\n  \"backgroundColor\": \"#38B42F\",\n  \"font\": 0,\n  \"linkPreview\": true,\n  \"linkPreviewHighQuality\": false,\n  \"contacts\": \"15550001111@c.us,15550003333@c.us\"\n}";
    let body = SendTextStatus::new("Open today", "#38B42F", 0)
        .with_link_preview(true)
        .with_link_preview_high_quality(false)
        .with_contacts("15550001111@c.us,15550003333@c.us");
    let answer = client.instance("3EB0ABCDEF12").send_text_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_status", answer, Some(example));
}

#[tokio::test]
async fn send_text_status_is_answered_v1_2() {
    use waxwing_wawp::status::SendTextStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"text\": \"Open today\",\n  \"backgroundColor\": \"#38B42F\",\n  \"font\": 0,\n  \"contacts\": [\n    \"15550001111@c.us\",\n    \"15550003333@c.us\"\n  ]\n}";
    let body = SendTextStatus::new("Open today", "#38B42F", 0)
        .with_contacts(["15550001111@c.us", "15550003333@c.us"]);
    let answer = client.instance("3EB0ABCDEF12").send_text_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_text_status", answer, Some(example));
}

#[test]
fn send_image_status_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::status::SendImageStatus,
    >(
        "{\n  \"file[url]\": \"https://example.com/photo.jpg\",\n  \"file[filename]\": \"photo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\",\n  \"caption\": \"Good morning\"\n}",
    );
}

#[test]
fn send_image_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"status@broadcast\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"imageMessage\": {\n        \"mimetype\": \"image/jpeg\",\n        \"caption\": \"Good morning\"\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"status@broadcast\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n    },\n    \"type\": \"image\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"status@broadcast\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"Good morning\",\n  \"type\": \"image\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"status@broadcast\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": true,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_image_status_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::status::SendImageStatus;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/photo.jpg\",\n  \"file[filename]\": \"photo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\",\n  \"caption\": \"Good morning\"\n}";
    let body = SendImageStatus::new(
            "https://example.com/photo.jpg",
            "photo.jpg",
            MediaType::try_from("image/jpeg")?,
        )
        .with_caption("Good morning");
    let answer = client.instance("3EB0ABCDEF12").send_image_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_image_status", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_image_status_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::status::SendImageStatus;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/photo.jpg\",\n  \"file[filename]\": \"photo.jpg\",\n  \"file[mimetype]\": \"image/jpeg\",\n  \"caption\": \"Good morning\"\n}";
    let body = SendImageStatus::new(
            "https://example.com/photo.jpg",
            "photo.jpg",
            MediaType::try_from("image/jpeg")?,
        )
        .with_caption("Good morning");
    let answer = client.instance("3EB0ABCDEF12").send_image_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_image_status", answer, Some(example));
    Ok(())
}

#[test]
fn send_voice_status_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::status::SendVoiceStatus,
    >(
        "{\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"caption\": \"Good morning\"\n}",
    );
}

#[test]
fn send_voice_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"status@broadcast\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"BroadcastRecipients\": null,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"ServerID\": 0,\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"audioMessage\": {\n        \"URL\": \"https://mmg.whatsapp.net/v/t62.7114-24/000.enc?ccb=11-4\",\n        \"mimetype\": \"audio/ogg; codecs=opus\",\n        \"fileSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileLength\": 10423,\n        \"seconds\": 4,\n        \"PTT\": true,\n        \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"fileEncSHA256\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n        \"directPath\": \"/v/t62.7114-24/000.enc\",\n        \"waveform\": \"AAAAAAAAAAAAAAAAAAAAAA==\"\n      }\n    },\n    \"IsEphemeral\": false,\n    \"IsViewOnce\": false,\n    \"SourceWebMsg\": null,\n    \"UnavailableRequestID\": \"\",\n    \"RetryCount\": 0,\n    \"NewsletterMeta\": null\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"status@broadcast\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n    },\n    \"viewed\": false,\n    \"type\": \"ptt\",\n    \"t\": 1767225600,\n    \"from\": {\n      \"server\": \"c.us\",\n      \"user\": \"15550002222\",\n      \"_serialized\": \"15550002222@c.us\"\n    },\n    \"to\": {\n      \"server\": \"broadcast\",\n      \"user\": \"status\",\n      \"_serialized\": \"status@broadcast\"\n    },\n    \"ack\": 0,\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"size\": 10423,\n    \"mediaKeyTimestamp\": 1767225599,\n    \"mediaHandle\": null,\n    \"mentionedJidList\": []\n  },\n  \"mediaKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"status@broadcast\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"\",\n  \"type\": \"ptt\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"status@broadcast\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": true,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
}

#[tokio::test]
async fn send_voice_status_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::status::SendVoiceStatus;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"caption\": \"Good morning\"\n}";
    let body = SendVoiceStatus::new(
            "https://example.com/note.ogg",
            "note.ogg",
            MediaType::try_from("audio/ogg; codecs=opus")?,
        )
        .with_convert(true)
        .with_caption("Good morning");
    let answer = client.instance("3EB0ABCDEF12").send_voice_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice_status", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_voice_status_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::status::SendVoiceStatus;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/note.ogg\",\n  \"file[filename]\": \"note.ogg\",\n  \"file[mimetype]\": \"audio/ogg; codecs=opus\",\n  \"convert\": true,\n  \"caption\": \"Good morning\"\n}";
    let body = SendVoiceStatus::new(
            "https://example.com/note.ogg",
            "note.ogg",
            MediaType::try_from("audio/ogg; codecs=opus")?,
        )
        .with_convert(true)
        .with_caption("Good morning");
    let answer = client.instance("3EB0ABCDEF12").send_voice_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_voice_status", answer, Some(example));
    Ok(())
}

#[test]
fn send_video_status_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::status::SendVideoStatus,
    >(
        "{\n  \"file[url]\": \"https://example.com/tour.mp4\",\n  \"file[filename]\": \"tour.mp4\",\n  \"file[mimetype]\": \"video/mp4\",\n  \"convert\": true,\n  \"asNote\": false,\n  \"caption\": \"A short tour\"\n}",
    );
}

#[test]
fn send_video_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"_data\": {\n    \"Info\": {\n      \"Chat\": \"status@broadcast\",\n      \"Sender\": \"15550002222:13@s.whatsapp.net\",\n      \"IsFromMe\": true,\n      \"IsGroup\": false,\n      \"ID\": \"3EB0ABCDEF0123456789\",\n      \"Timestamp\": \"2026-01-01T00:00:00.625Z\"\n    },\n    \"Message\": {\n      \"videoMessage\": {\n        \"mimetype\": \"video/mp4\",\n        \"seconds\": 12\n      }\n    }\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"_data\": {\n    \"id\": {\n      \"fromMe\": true,\n      \"remote\": \"status@broadcast\",\n      \"id\": \"3EB0ABCDEF0123456789\",\n      \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n    },\n    \"type\": \"video\",\n    \"t\": 1767225600,\n    \"ack\": 0\n  },\n  \"id\": {\n    \"fromMe\": true,\n    \"remote\": \"status@broadcast\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n  },\n  \"ack\": 0,\n  \"hasMedia\": true,\n  \"body\": \"A short tour\",\n  \"type\": \"video\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"to\": \"status@broadcast\",\n  \"deviceType\": \"android\",\n  \"isForwarded\": false,\n  \"forwardingScore\": 0,\n  \"isStatus\": true,\n  \"isStarred\": false,\n  \"fromMe\": true,\n  \"hasQuotedMsg\": false,\n  \"hasReaction\": false,\n  \"vCards\": [],\n  \"mentionedIds\": [],\n  \"groupMentions\": [],\n  \"isGif\": false,\n  \"links\": []\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::SentMessage,
    >(
        "{\n  \"code\": \"success\",\n  \"status\": \"queued\",\n  \"message\": \"Message queued\",\n  \"job_id\": \"job-0001\"\n}",
    );
}

#[tokio::test]
async fn send_video_status_is_answered() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::status::SendVideoStatus;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/tour.mp4\",\n  \"file[filename]\": \"tour.mp4\",\n  \"file[mimetype]\": \"video/mp4\",\n  \"convert\": true,\n  \"asNote\": false,\n  \"caption\": \"A short tour\"\n}";
    let body = SendVideoStatus::new(
            "https://example.com/tour.mp4",
            "tour.mp4",
            MediaType::try_from("video/mp4")?,
        )
        .with_convert(true)
        .with_as_note(false)
        .with_caption("A short tour");
    let answer = client.instance("3EB0ABCDEF12").send_video_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_video_status", answer, Some(example));
    Ok(())
}

#[tokio::test]
async fn send_video_status_is_answered_v1() -> Result<(), waxwing_types::ParseError> {
    use waxwing_wawp::status::SendVideoStatus;
    use waxwing_wawp::types::MediaType;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"file[url]\": \"https://example.com/tour.mp4\",\n  \"file[filename]\": \"tour.mp4\",\n  \"file[mimetype]\": \"video/mp4\",\n  \"convert\": true,\n  \"asNote\": false,\n  \"caption\": \"A short tour\"\n}";
    let body = SendVideoStatus::new(
            "https://example.com/tour.mp4",
            "tour.mp4",
            MediaType::try_from("video/mp4")?,
        )
        .with_convert(true)
        .with_as_note(false)
        .with_caption("A short tour");
    let answer = client.instance("3EB0ABCDEF12").send_video_status(&body).await;
    waxwing_tests::answered(&sandbox, "send_video_status", answer, Some(example));
    Ok(())
}

#[test]
fn delete_status_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::status::DeleteStatus,
    >("{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n}");
}

#[test]
fn delete_status_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_status_is_answered() {
    use waxwing_wawp::status::DeleteStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n}";
    let body = DeleteStatus::new(
        "true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us",
    );
    let answer = client.instance("3EB0ABCDEF12").delete_status(&body).await;
    waxwing_tests::answered(&sandbox, "delete_status", answer, Some(example));
}

#[tokio::test]
async fn delete_status_is_answered_v1() {
    use waxwing_wawp::status::DeleteStatus;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let example = "{\n  \"id\": \"true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us\"\n}";
    let body = DeleteStatus::new(
        "true_status@broadcast_3EB0ABCDEF0123456789_15550002222@c.us",
    );
    let answer = client.instance("3EB0ABCDEF12").delete_status(&body).await;
    waxwing_tests::answered(&sandbox, "delete_status", answer, Some(example));
}

#[test]
fn star_message_v1_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn star_message_v1_is_answered_v1() {
    use waxwing_wawp::v1_only::StarMessageV1Query;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let query = StarMessageV1Query::new(
        "15550001111@c.us",
        "true_15550001111@c.us_3EB0ABCDEF0123456789",
        true,
    );
    waxwing_tests::writes(
        &query,
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"star\": true\n}",
    );
    let answer = client.instance("3EB0ABCDEF12").star_message_v1(&query).await;
    waxwing_tests::answered(&sandbox, "star_message_v1", answer, None);
}

#[test]
fn get_screenshot_v1_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::v1_only::Screenshot,
    >("{\n  \"mimetype\": \"image/png\",\n  \"data\": \"AAAA\"\n}");
}

#[tokio::test]
async fn get_screenshot_v1_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_screenshot_v1().await;
    waxwing_tests::answered(&sandbox, "get_screenshot_v1", answer, None);
}

#[test]
fn get_instance_status_v1_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::v1_only::InstanceStatus,
    >("{\n  \"status\": \"Online\"\n}");
}

#[tokio::test]
async fn get_instance_status_v1_is_answered_v1() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp_v1(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").get_instance_status_v1().await;
    waxwing_tests::answered(&sandbox, "get_instance_status_v1", answer, None);
}

#[test]
fn list_webhooks_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_subscriptions::WebhookList,
    >(
        "{\n  \"webhooks\": [\n    {\n      \"url\": \"https://example.com/hook\",\n      \"events\": [\n        \"message\",\n        \"message.ack\"\n      ],\n      \"is_active\": 1,\n      \"name\": \"Shop\",\n      \"retries\": {\n        \"delay\": 2,\n        \"attempts\": 15\n      }\n    }\n  ],\n  \"systemConfig\": {}\n}",
    );
}

#[tokio::test]
async fn list_webhooks_is_answered() {
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let answer = client.instance("3EB0ABCDEF12").list_webhooks().await;
    waxwing_tests::answered(&sandbox, "list_webhooks", answer, None);
}

#[test]
fn replace_webhooks_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_subscriptions::ReplaceWebhooks,
    >(
        "{\n  \"webhooks\": [\n    {\n      \"url\": \"https://example.com/hook\",\n      \"events\": [\n        \"message\",\n        \"message.ack\"\n      ],\n      \"is_active\": 1,\n      \"name\": \"Shop\",\n      \"retries\": {\n        \"delay\": 2,\n        \"attempts\": 15\n      },\n      \"hmac\": \"0000\"\n    }\n  ]\n}",
    );
}

#[test]
fn replace_webhooks_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_subscriptions::WebhookList,
    >(
        "{\n  \"webhooks\": [\n    {\n      \"url\": \"https://example.com/hook\",\n      \"events\": [\n        \"message\",\n        \"message.ack\"\n      ],\n      \"is_active\": 1,\n      \"name\": \"Shop\",\n      \"retries\": {\n        \"delay\": 2,\n        \"attempts\": 15\n      }\n    }\n  ],\n  \"systemConfig\": {}\n}",
    );
}

#[tokio::test]
async fn replace_webhooks_is_answered() {
    use waxwing_wawp::shared::WebhookEventName;
    use waxwing_wawp::webhook_subscriptions::{
        ReplaceWebhooks, WebhookEntry, WebhookRetries,
    };
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"webhooks\": [\n    {\n      \"url\": \"https://example.com/hook\",\n      \"events\": [\n        \"message\",\n        \"message.ack\"\n      ],\n      \"is_active\": 1,\n      \"name\": \"Shop\",\n      \"retries\": {\n        \"delay\": 2,\n        \"attempts\": 15\n      },\n      \"hmac\": \"0000\"\n    }\n  ]\n}";
    let body = ReplaceWebhooks::new([
        WebhookEntry::new("https://example.com/hook")
            .with_events([WebhookEventName::Message, WebhookEventName::MessageAck])
            .with_is_active(1)
            .with_name("Shop")
            .with_hmac("0000")
            .with_retries(WebhookRetries::new().with_delay(2).with_attempts(15)),
    ]);
    let answer = client.instance("3EB0ABCDEF12").replace_webhooks(&body).await;
    waxwing_tests::answered(&sandbox, "replace_webhooks", answer, Some(example));
}

#[test]
fn set_webhook_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_subscriptions::SetWebhook,
    >(
        "{\n  \"url\": \"https://example.com/hook\",\n  \"events\": [\n    \"message\",\n    \"message.ack\"\n  ],\n  \"is_active\": 1,\n  \"retries\": {\n    \"delay\": 2,\n    \"attempts\": 15\n  },\n  \"hmac\": \"0000\",\n  \"name\": \"Shop\"\n}",
    );
}

#[test]
fn set_webhook_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn set_webhook_is_answered() {
    use waxwing_wawp::shared::WebhookEventName;
    use waxwing_wawp::webhook_subscriptions::{SetWebhook, WebhookRetries};
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"url\": \"https://example.com/hook\",\n  \"events\": [\n    \"message\",\n    \"message.ack\"\n  ],\n  \"is_active\": 1,\n  \"retries\": {\n    \"delay\": 2,\n    \"attempts\": 15\n  },\n  \"hmac\": \"0000\",\n  \"name\": \"Shop\"\n}";
    let body = SetWebhook::new(
            "https://example.com/hook",
            [WebhookEventName::Message, WebhookEventName::MessageAck],
        )
        .with_is_active(1)
        .with_retries(WebhookRetries::new().with_delay(2).with_attempts(15))
        .with_hmac("0000")
        .with_name("Shop");
    let answer = client.instance("3EB0ABCDEF12").set_webhook(&body).await;
    waxwing_tests::answered(&sandbox, "set_webhook", answer, Some(example));
}

#[test]
fn update_webhook_request_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_subscriptions::UpdateWebhook,
    >(
        "{\n  \"url\": \"https://example.com/hook\",\n  \"events\": [\n    \"message.any\"\n  ],\n  \"is_active\": 0\n}",
    );
}

#[test]
fn update_webhook_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn update_webhook_is_answered() {
    use waxwing_wawp::shared::WebhookEventName;
    use waxwing_wawp::webhook_subscriptions::UpdateWebhook;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let example = "{\n  \"url\": \"https://example.com/hook\",\n  \"events\": [\n    \"message.any\"\n  ],\n  \"is_active\": 0\n}";
    let body = UpdateWebhook::new("https://example.com/hook")
        .with_events([WebhookEventName::MessageAny])
        .with_is_active(0);
    let answer = client.instance("3EB0ABCDEF12").update_webhook(&body).await;
    waxwing_tests::answered(&sandbox, "update_webhook", answer, Some(example));
}

#[test]
fn delete_webhook_answer_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::OperationResult,
    >("{\n  \"success\": true,\n  \"message\": \"Done\"\n}");
}

#[tokio::test]
async fn delete_webhook_is_answered() {
    use waxwing_wawp::webhook_subscriptions::DeleteWebhookQuery;
    let sandbox = waxwing_tests::sandbox().await;
    let client = waxwing_tests::wawp(&sandbox);
    let query = DeleteWebhookQuery::new("https://example.com/hook");
    waxwing_tests::writes(&query, "{\n  \"url\": \"https://example.com/hook\"\n}");
    let answer = client.instance("3EB0ABCDEF12").delete_webhook(&query).await;
    waxwing_tests::answered(&sandbox, "delete_webhook", answer, None);
}

#[test]
fn session_status_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::SessionStatusPayload,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"WORKING\",\n  \"statuses\": [\n    {\n      \"status\": \"STARTING\",\n      \"timestamp\": 1767225599000\n    },\n    {\n      \"status\": \"WORKING\",\n      \"timestamp\": 1767225600000\n    }\n  ],\n  \"data\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::SessionStatusPayload,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"PASSKEY_REQUIRED\",\n  \"data\": {\n    \"challenge\": \"AAAA\",\n    \"timeout\": 60000,\n    \"rpId\": \"whatsapp.com\",\n    \"allowCredentials\": [\n      {\n        \"id\": \"AAAA\",\n        \"type\": \"public-key\",\n        \"transports\": [\n          \"internal\"\n        ]\n      }\n    ],\n    \"userVerification\": \"required\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::SessionStatusPayload,
    >(
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"PASSKEY_CONFIRMATION_REQUIRED\",\n  \"data\": {\n    \"code\": \"1234\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::SessionStatusPayload,
    >(
        "{\n  \"instance_id\": \"3EB0ABCDEF12\",\n  \"status\": \"SCAN_QR_CODE\",\n  \"qr\": \"AAAA\",\n  \"ts\": 1767225600\n}",
    );
}

#[test]
fn session_status_event_is_known() {
    known_event(
        "session.status",
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"WORKING\",\n  \"statuses\": [\n    {\n      \"status\": \"STARTING\",\n      \"timestamp\": 1767225599000\n    },\n    {\n      \"status\": \"WORKING\",\n      \"timestamp\": 1767225600000\n    }\n  ],\n  \"data\": null\n}",
    );
    known_event(
        "session.status",
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"PASSKEY_REQUIRED\",\n  \"data\": {\n    \"challenge\": \"AAAA\",\n    \"timeout\": 60000,\n    \"rpId\": \"whatsapp.com\",\n    \"allowCredentials\": [\n      {\n        \"id\": \"AAAA\",\n        \"type\": \"public-key\",\n        \"transports\": [\n          \"internal\"\n        ]\n      }\n    ],\n    \"userVerification\": \"required\"\n  }\n}",
    );
    known_event(
        "session.status",
        "{\n  \"name\": \"wawp-00000001\",\n  \"status\": \"PASSKEY_CONFIRMATION_REQUIRED\",\n  \"data\": {\n    \"code\": \"1234\"\n  }\n}",
    );
    known_event(
        "session.status",
        "{\n  \"instance_id\": \"3EB0ABCDEF12\",\n  \"status\": \"SCAN_QR_CODE\",\n  \"qr\": \"AAAA\",\n  \"ts\": 1767225600\n}",
    );
}

#[test]
fn message_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": true,\n  \"media\": {\n    \"url\": \"https://api.wawp.net/api/files/note.oga\",\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"filename\": \"note.oga\",\n    \"s3\": null,\n    \"error\": null\n  },\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": {\n    \"id\": \"3EB0ABCDEF0123456780\",\n    \"participant\": \"15550002222@c.us\",\n    \"body\": \"Welcome\",\n    \"hasMedia\": false,\n    \"media\": null\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": null,\n  \"participant\": null,\n  \"body\": null,\n  \"hasMedia\": true,\n  \"media\": {\n    \"url\": null,\n    \"mimetype\": \"image/jpeg\",\n    \"filename\": null\n  },\n  \"mediaUrl\": null,\n  \"ack\": null,\n  \"ackName\": \"UNKNOWN\",\n  \"vCards\": null,\n  \"replyTo\": null\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false,\n  \"location\": {\n    \"live\": false,\n    \"description\": \"Office\",\n    \"latitude\": \"10.5\",\n    \"longitude\": \"20.25\",\n    \"name\": \"Office\",\n    \"address\": \"Street 1\",\n    \"url\": null,\n    \"thumbnail\": null\n  }\n}",
    );
}

#[test]
fn message_event_is_known() {
    known_event(
        "message",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": true,\n  \"media\": {\n    \"url\": \"https://api.wawp.net/api/files/note.oga\",\n    \"mimetype\": \"audio/ogg; codecs=opus\",\n    \"filename\": \"note.oga\",\n    \"s3\": null,\n    \"error\": null\n  },\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": null\n}",
    );
    known_event(
        "message",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": {\n    \"id\": \"3EB0ABCDEF0123456780\",\n    \"participant\": \"15550002222@c.us\",\n    \"body\": \"Welcome\",\n    \"hasMedia\": false,\n    \"media\": null\n  }\n}",
    );
    known_event(
        "message",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": null,\n  \"participant\": null,\n  \"body\": null,\n  \"hasMedia\": true,\n  \"media\": {\n    \"url\": null,\n    \"mimetype\": \"image/jpeg\",\n    \"filename\": null\n  },\n  \"mediaUrl\": null,\n  \"ack\": null,\n  \"ackName\": \"UNKNOWN\",\n  \"vCards\": null,\n  \"replyTo\": null\n}",
    );
    known_event(
        "message",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false,\n  \"location\": {\n    \"live\": false,\n    \"description\": \"Office\",\n    \"latitude\": \"10.5\",\n    \"longitude\": \"20.25\",\n    \"name\": \"Office\",\n    \"address\": \"Street 1\",\n    \"url\": null,\n    \"thumbnail\": null\n  }\n}",
    );
}

#[test]
fn message_any_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": \"15550001111@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": {\n    \"id\": \"3EB0ABCDEF0123456780\",\n    \"participant\": \"15550002222@c.us\",\n    \"body\": \"Welcome\"\n  }\n}",
    );
}

#[test]
fn message_any_event_is_known() {
    known_event(
        "message.any",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": \"15550001111@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"replyTo\": {\n    \"id\": \"3EB0ABCDEF0123456780\",\n    \"participant\": \"15550002222@c.us\",\n    \"body\": \"Welcome\"\n  }\n}",
    );
}

#[test]
fn message_waiting_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::WaMessage,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false\n}",
    );
}

#[test]
fn message_waiting_event_is_known() {
    known_event(
        "message.waiting",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false\n}",
    );
}

#[test]
fn message_reaction_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageReactionPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600.853,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": null,\n  \"participant\": null,\n  \"reaction\": {\n    \"text\": \"👍\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageReactionPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"reaction\": {\n    \"text\": \"👍\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageReactionPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"reaction\": {\n    \"text\": \"\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
}

#[test]
fn message_reaction_event_is_known() {
    known_event(
        "message.reaction",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600.853,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": null,\n  \"participant\": null,\n  \"reaction\": {\n    \"text\": \"👍\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
    known_event(
        "message.reaction",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"reaction\": {\n    \"text\": \"👍\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
    known_event(
        "message.reaction",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"reaction\": {\n    \"text\": \"\",\n    \"messageId\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\"\n  }\n}",
    );
}

#[test]
fn message_ack_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"to\": null,\n  \"participant\": null,\n  \"fromMe\": true,\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"_data\": {}\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": \"15550001111@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"mediaUrl\": null,\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"vCards\": [],\n  \"replyTo\": null,\n  \"_data\": {}\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"chatId\": \"15550001111@c.us\"\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"to\": null,\n  \"participant\": null,\n  \"fromMe\": true,\n  \"ack\": null,\n  \"ackName\": \"UNKNOWN\",\n  \"_data\": {}\n}",
    );
}

#[test]
fn message_ack_event_is_known() {
    known_event(
        "message.ack",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"to\": null,\n  \"participant\": null,\n  \"fromMe\": true,\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"_data\": {}\n}",
    );
    known_event(
        "message.ack",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550002222@c.us\",\n  \"fromMe\": true,\n  \"source\": \"api\",\n  \"to\": \"15550001111@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"mediaUrl\": null,\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"vCards\": [],\n  \"replyTo\": null,\n  \"_data\": {}\n}",
    );
    known_event(
        "message.ack",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"ack\": 3,\n  \"ackName\": \"READ\",\n  \"chatId\": \"15550001111@c.us\"\n}",
    );
    known_event(
        "message.ack",
        "{\n  \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"from\": \"15550001111@c.us\",\n  \"to\": null,\n  \"participant\": null,\n  \"fromMe\": true,\n  \"ack\": null,\n  \"ackName\": \"UNKNOWN\",\n  \"_data\": {}\n}",
    );
}

#[test]
fn message_ack_group_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageAckPayload,
    >(
        "{\n  \"id\": \"true_120363000000000000@g.us_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"from\": \"120363000000000000@g.us\",\n  \"participant\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"ack\": 3,\n  \"ackName\": \"READ\"\n}",
    );
}

#[test]
fn message_ack_group_event_is_known() {
    known_event(
        "message.ack.group",
        "{\n  \"id\": \"true_120363000000000000@g.us_3EB0ABCDEF0123456789_15550002222@c.us\",\n  \"from\": \"120363000000000000@g.us\",\n  \"participant\": \"15550001111@c.us\",\n  \"fromMe\": true,\n  \"ack\": 3,\n  \"ackName\": \"READ\"\n}",
    );
}

#[test]
fn message_revoked_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageRevokedPayload,
    >(
        "{\n  \"after\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": \"15550002222@c.us\",\n    \"participant\": null,\n    \"body\": \"\",\n    \"hasMedia\": false\n  },\n  \"before\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": \"15550002222@c.us\",\n    \"participant\": null,\n    \"body\": \"Hello\",\n    \"hasMedia\": false,\n    \"media\": null,\n    \"ack\": 1,\n    \"ackName\": \"SERVER\",\n    \"vCards\": [],\n    \"_data\": {},\n    \"replyTo\": {\n      \"id\": \"3EB0ABCDEF0123456780\",\n      \"participant\": \"15550002222@c.us\",\n      \"body\": \"Welcome\"\n    }\n  },\n  \"revokedMessageId\": \"3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn message_revoked_event_is_known() {
    known_event(
        "message.revoked",
        "{\n  \"after\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": \"15550002222@c.us\",\n    \"participant\": null,\n    \"body\": \"\",\n    \"hasMedia\": false\n  },\n  \"before\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"timestamp\": 1767225600,\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"source\": \"app\",\n    \"to\": \"15550002222@c.us\",\n    \"participant\": null,\n    \"body\": \"Hello\",\n    \"hasMedia\": false,\n    \"media\": null,\n    \"ack\": 1,\n    \"ackName\": \"SERVER\",\n    \"vCards\": [],\n    \"_data\": {},\n    \"replyTo\": {\n      \"id\": \"3EB0ABCDEF0123456780\",\n      \"participant\": \"15550002222@c.us\",\n      \"body\": \"Welcome\"\n    }\n  },\n  \"revokedMessageId\": \"3EB0ABCDEF0123456789\"\n}",
    );
}

#[test]
fn message_edited_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::MessageEditedPayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello again\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"editedMessageId\": \"3EB0ABCDEF0123456780\"\n}",
    );
}

#[test]
fn message_edited_event_is_known() {
    known_event(
        "message.edited",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"Hello again\",\n  \"hasMedia\": false,\n  \"media\": null,\n  \"ack\": 1,\n  \"ackName\": \"SERVER\",\n  \"vCards\": [],\n  \"_data\": {},\n  \"editedMessageId\": \"3EB0ABCDEF0123456780\"\n}",
    );
}

#[test]
fn group_v2_join_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::GroupPayload,
    >(
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\",\n    \"subject\": \"Tasting\",\n    \"description\": \"Every Friday\",\n    \"invite\": \"https://chat.whatsapp.com/0000\",\n    \"membersCanAddNewMember\": false,\n    \"membersCanSendMessages\": true,\n    \"newMembersApprovalRequired\": false,\n    \"participants\": [\n      {\n        \"id\": \"15550001111@c.us\",\n        \"role\": \"admin\"\n      }\n    ]\n  },\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_join_event_is_known() {
    known_event(
        "group.v2.join",
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\",\n    \"subject\": \"Tasting\",\n    \"description\": \"Every Friday\",\n    \"invite\": \"https://chat.whatsapp.com/0000\",\n    \"membersCanAddNewMember\": false,\n    \"membersCanSendMessages\": true,\n    \"newMembersApprovalRequired\": false,\n    \"participants\": [\n      {\n        \"id\": \"15550001111@c.us\",\n        \"role\": \"admin\"\n      }\n    ]\n  },\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_leave_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::GroupPayload,
    >(
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\"\n  },\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_leave_event_is_known() {
    known_event(
        "group.v2.leave",
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\"\n  },\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::GroupPayload,
    >(
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\",\n    \"subject\": \"Tasting II\"\n  },\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_update_event_is_known() {
    known_event(
        "group.v2.update",
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\",\n    \"subject\": \"Tasting II\"\n  },\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_participants_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::GroupParticipantsPayload,
    >(
        "{\n  \"type\": \"promote\",\n  \"timestamp\": 1767225600,\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\"\n  },\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\",\n      \"role\": \"admin\"\n    }\n  ],\n  \"_data\": {}\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::GroupParticipantsPayload,
    >(
        "{\n  \"chatId\": \"120363000000000000@g.us\",\n  \"action\": \"promote\",\n  \"participants\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
}

#[test]
fn group_v2_participants_event_is_known() {
    known_event(
        "group.v2.participants",
        "{\n  \"type\": \"promote\",\n  \"timestamp\": 1767225600,\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\"\n  },\n  \"participants\": [\n    {\n      \"id\": \"15550001111@c.us\",\n      \"role\": \"admin\"\n    }\n  ],\n  \"_data\": {}\n}",
    );
    known_event(
        "group.v2.participants",
        "{\n  \"chatId\": \"120363000000000000@g.us\",\n  \"action\": \"promote\",\n  \"participants\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
}

#[test]
fn presence_update_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::PresenceUpdatePayload,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"presences\": [\n    {\n      \"participant\": \"15550001111@c.us\",\n      \"lastKnownPresence\": \"typing\",\n      \"lastSeen\": null\n    }\n  ]\n}",
    );
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::PresenceUpdatePayload,
    >(
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"type\": \"composing\",\n  \"from\": \"15550001111@c.us\"\n}",
    );
}

#[test]
fn presence_update_event_is_known() {
    known_event(
        "presence.update",
        "{\n  \"id\": \"15550001111@c.us\",\n  \"presences\": [\n    {\n      \"participant\": \"15550001111@c.us\",\n      \"lastKnownPresence\": \"typing\",\n      \"lastSeen\": null\n    }\n  ]\n}",
    );
    known_event(
        "presence.update",
        "{\n  \"chatId\": \"15550001111@c.us\",\n  \"type\": \"composing\",\n  \"from\": \"15550001111@c.us\"\n}",
    );
}

#[test]
fn poll_vote_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::PollVotePayload,
    >(
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"me\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [\n      \"Tea\"\n    ],\n    \"timestamp\": 1767225600000\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"me\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn poll_vote_event_is_known() {
    known_event(
        "poll.vote",
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"me\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [\n      \"Tea\"\n    ],\n    \"timestamp\": 1767225600000\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"me\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn poll_vote_failed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::PollVotePayload,
    >(
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"me\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [],\n    \"timestamp\": 1767225600000\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"me\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn poll_vote_failed_event_is_known() {
    known_event(
        "poll.vote.failed",
        "{\n  \"vote\": {\n    \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"me\",\n    \"from\": \"15550001111@c.us\",\n    \"fromMe\": false,\n    \"selectedOptions\": [],\n    \"timestamp\": 1767225600000\n  },\n  \"poll\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"me\",\n    \"fromMe\": true\n  }\n}",
    );
}

#[test]
fn chat_archive_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::ChatArchivePayload,
    >(
        "{\n  \"id\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600,\n  \"archived\": true\n}",
    );
}

#[test]
fn chat_archive_event_is_known() {
    known_event(
        "chat.archive",
        "{\n  \"id\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600,\n  \"archived\": true\n}",
    );
}

#[test]
fn call_received_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::CallPayload,
    >(
        "{\n  \"id\": \"0123456789ABCDEF\",\n  \"from\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600.853,\n  \"isVideo\": false,\n  \"isGroup\": false,\n  \"_data\": {}\n}",
    );
}

#[test]
fn call_received_event_is_known() {
    known_event(
        "call.received",
        "{\n  \"id\": \"0123456789ABCDEF\",\n  \"from\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600.853,\n  \"isVideo\": false,\n  \"isGroup\": false,\n  \"_data\": {}\n}",
    );
}

#[test]
fn call_accepted_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::CallPayload,
    >(
        "{\n  \"id\": \"0123456789ABCDEF\",\n  \"from\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600.853,\n  \"isVideo\": false,\n  \"isGroup\": false,\n  \"_data\": {}\n}",
    );
}

#[test]
fn call_accepted_event_is_known() {
    known_event(
        "call.accepted",
        "{\n  \"id\": \"0123456789ABCDEF\",\n  \"from\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600.853,\n  \"isVideo\": false,\n  \"isGroup\": false,\n  \"_data\": {}\n}",
    );
}

#[test]
fn call_rejected_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::CallPayload,
    >(
        "{\n  \"id\": \"0123456789ABCDEF\",\n  \"from\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600.853,\n  \"isVideo\": false,\n  \"isGroup\": false,\n  \"_data\": {}\n}",
    );
}

#[test]
fn call_rejected_event_is_known() {
    known_event(
        "call.rejected",
        "{\n  \"id\": \"0123456789ABCDEF\",\n  \"from\": \"15550001111@c.us\",\n  \"timestamp\": 1767225600.853,\n  \"isVideo\": false,\n  \"isGroup\": false,\n  \"_data\": {}\n}",
    );
}

#[test]
fn label_upsert_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Label,
    >(
        "{\n  \"id\": \"3\",\n  \"name\": \"Urgent\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[test]
fn label_upsert_event_is_known() {
    known_event(
        "label.upsert",
        "{\n  \"id\": \"3\",\n  \"name\": \"Urgent\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[test]
fn label_deleted_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::shared::Label,
    >(
        "{\n  \"id\": \"3\",\n  \"name\": \"\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[test]
fn label_deleted_event_is_known() {
    known_event(
        "label.deleted",
        "{\n  \"id\": \"3\",\n  \"name\": \"\",\n  \"color\": 0,\n  \"colorHex\": \"#ff9485\"\n}",
    );
}

#[test]
fn label_chat_added_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::LabelChatPayload,
    >(
        "{\n  \"labelId\": \"3\",\n  \"chatId\": \"15550001111@c.us\",\n  \"label\": {\n    \"id\": \"3\",\n    \"name\": \"Urgent\",\n    \"color\": 0,\n    \"colorHex\": \"#ff9485\"\n  }\n}",
    );
}

#[test]
fn label_chat_added_event_is_known() {
    known_event(
        "label.chat.added",
        "{\n  \"labelId\": \"3\",\n  \"chatId\": \"15550001111@c.us\",\n  \"label\": {\n    \"id\": \"3\",\n    \"name\": \"Urgent\",\n    \"color\": 0,\n    \"colorHex\": \"#ff9485\"\n  }\n}",
    );
}

#[test]
fn label_chat_deleted_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::LabelChatPayload,
    >(
        "{\n  \"labelId\": \"3\",\n  \"chatId\": \"15550001111@c.us\",\n  \"label\": null\n}",
    );
}

#[test]
fn label_chat_deleted_event_is_known() {
    known_event(
        "label.chat.deleted",
        "{\n  \"labelId\": \"3\",\n  \"chatId\": \"15550001111@c.us\",\n  \"label\": null\n}",
    );
}

#[test]
fn event_response_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::EventResponsePayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false,\n  \"eventCreationKey\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550002222@c.us\",\n    \"fromMe\": true\n  },\n  \"eventResponse\": {\n    \"response\": \"GOING\",\n    \"timestampMs\": 1767225600000,\n    \"extraGuestCount\": 1\n  }\n}",
    );
}

#[test]
fn event_response_event_is_known() {
    known_event(
        "event.response",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false,\n  \"eventCreationKey\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550002222@c.us\",\n    \"fromMe\": true\n  },\n  \"eventResponse\": {\n    \"response\": \"GOING\",\n    \"timestampMs\": 1767225600000,\n    \"extraGuestCount\": 1\n  }\n}",
    );
}

#[test]
fn event_response_failed_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::EventResponsePayload,
    >(
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false,\n  \"eventCreationKey\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550002222@c.us\",\n    \"fromMe\": true\n  },\n  \"eventResponse\": null\n}",
    );
}

#[test]
fn event_response_failed_event_is_known() {
    known_event(
        "event.response.failed",
        "{\n  \"id\": \"false_15550001111@c.us_3EB0ABCDEF0123456789\",\n  \"timestamp\": 1767225600,\n  \"from\": \"15550001111@c.us\",\n  \"fromMe\": false,\n  \"source\": \"app\",\n  \"to\": \"15550002222@c.us\",\n  \"participant\": null,\n  \"body\": \"\",\n  \"hasMedia\": false,\n  \"eventCreationKey\": {\n    \"id\": \"true_15550001111@c.us_3EB0ABCDEF0123456789\",\n    \"to\": \"15550001111@c.us\",\n    \"from\": \"15550002222@c.us\",\n    \"fromMe\": true\n  },\n  \"eventResponse\": null\n}",
    );
}

#[test]
fn engine_event_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::EngineEventPayload,
    >("{\n  \"event\": \"events.AppState\",\n  \"data\": {}\n}");
}

#[test]
fn engine_event_event_is_known() {
    known_event(
        "engine.event",
        "{\n  \"event\": \"events.AppState\",\n  \"data\": {}\n}",
    );
}

#[test]
fn group_v2_participants_join_request_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::GroupJoinRequestPayload,
    >(
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\"\n  },\n  \"action\": \"created\",\n  \"requesterId\": \"123456789012345@lid\",\n  \"requesterPn\": \"15550001111@c.us\",\n  \"requestMethod\": \"invite_link\",\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn group_v2_participants_join_request_event_is_known() {
    known_event(
        "group.v2.participants.join-request",
        "{\n  \"group\": {\n    \"id\": \"120363000000000000@g.us\"\n  },\n  \"action\": \"created\",\n  \"requesterId\": \"123456789012345@lid\",\n  \"requesterPn\": \"15550001111@c.us\",\n  \"requestMethod\": \"invite_link\",\n  \"timestamp\": 1767225600,\n  \"_data\": {}\n}",
    );
}

#[test]
fn state_change_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::EngineState,
    >("\"CONNECTED\"");
}

#[test]
fn state_change_event_is_known() {
    known_event("state.change", "\"CONNECTED\"");
}

#[test]
fn group_join_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::OldGroupPayload,
    >(
        "{\n  \"id\": {\n    \"fromMe\": false,\n    \"remote\": \"120363000000000000@g.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  },\n  \"timestamp\": 1767225600,\n  \"chatId\": \"120363000000000000@g.us\",\n  \"author\": \"15550002222@c.us\",\n  \"body\": \"\",\n  \"type\": \"add\",\n  \"recipientIds\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
}

#[test]
fn group_join_event_is_known() {
    known_event(
        "group.join",
        "{\n  \"id\": {\n    \"fromMe\": false,\n    \"remote\": \"120363000000000000@g.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  },\n  \"timestamp\": 1767225600,\n  \"chatId\": \"120363000000000000@g.us\",\n  \"author\": \"15550002222@c.us\",\n  \"body\": \"\",\n  \"type\": \"add\",\n  \"recipientIds\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
}

#[test]
fn group_leave_event_examples_survive() {
    waxwing_tests::round_trip::<
        waxwing_wawp::webhook_events::OldGroupPayload,
    >(
        "{\n  \"id\": {\n    \"fromMe\": false,\n    \"remote\": \"120363000000000000@g.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  },\n  \"timestamp\": 1767225600,\n  \"chatId\": \"120363000000000000@g.us\",\n  \"author\": \"15550001111@c.us\",\n  \"body\": \"\",\n  \"type\": \"leave\",\n  \"recipientIds\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
}

#[test]
fn group_leave_event_is_known() {
    known_event(
        "group.leave",
        "{\n  \"id\": {\n    \"fromMe\": false,\n    \"remote\": \"120363000000000000@g.us\",\n    \"id\": \"3EB0ABCDEF0123456789\",\n    \"_serialized\": \"false_120363000000000000@g.us_3EB0ABCDEF0123456789_15550001111@c.us\"\n  },\n  \"timestamp\": 1767225600,\n  \"chatId\": \"120363000000000000@g.us\",\n  \"author\": \"15550001111@c.us\",\n  \"body\": \"\",\n  \"type\": \"leave\",\n  \"recipientIds\": [\n    \"15550001111@c.us\"\n  ]\n}",
    );
}

fn known_event(name: &str, example: &str) {
    let example: serde_json::Value = waxwing_tests::example(example);
    let example = waxwing_json::Document::from(&example);
    let payload = waxwing_wawp::webhook_events::Payload::read(name, example.root());
    assert_eq!(payload.event(), name);
    assert!(
        ! matches!(payload, waxwing_wawp::webhook_events::Payload::Unknown { .. }),
        "{payload:?}"
    );
}
