// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

use crate::given::Given;

/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    client: waxwing_wawp::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    Some(
        match operation {
            "get_qr" => {
                given.answer(client.instance(given.scope()).get_qr(&given.body())).await
            }
            "get_qr_image" => {
                given.answer(client.instance(given.scope()).get_qr_image()).await
            }
            "request_pairing_code" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .request_pairing_code(&given.body()),
                    )
                    .await
            }
            "list_channels" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_channels(
                                &given.query::<waxwing_wawp::channels::ListChannelsQuery>(),
                            ),
                    )
                    .await
            }
            "create_channel" => {
                given
                    .answer(client.instance(given.scope()).create_channel(&given.body()))
                    .await
            }
            "get_channel" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_channel(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.query::<waxwing_wawp::channels::GetChannelQuery>(),
                            ),
                    )
                    .await
            }
            "delete_channel" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_channel(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "preview_channel_messages" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .preview_channel_messages(
                                given.model::<waxwing_types::Jid>("id"),
                                &given
                                    .query::<
                                        waxwing_wawp::channels::PreviewChannelMessagesQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "follow_channel" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .follow_channel(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "unfollow_channel" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .unfollow_channel(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "mute_channel" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .mute_channel(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "unmute_channel" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .unmute_channel(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "search_channels_by_view" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .search_channels_by_view(
                                &given
                                    .query::<
                                        waxwing_wawp::channels::SearchChannelsByViewQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "search_channels_by_text" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .search_channels_by_text(
                                &given
                                    .query::<
                                        waxwing_wawp::channels::SearchChannelsByTextQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_channel_search_views" => {
                given
                    .answer(client.instance(given.scope()).list_channel_search_views())
                    .await
            }
            "list_channel_search_countries" => {
                given
                    .answer(
                        client.instance(given.scope()).list_channel_search_countries(),
                    )
                    .await
            }
            "list_channel_search_categories" => {
                given
                    .answer(
                        client.instance(given.scope()).list_channel_search_categories(),
                    )
                    .await
            }
            "list_chats" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_chats(
                                &given.query::<waxwing_wawp::chats::ListChatsQuery>(),
                            ),
                    )
                    .await
            }
            "get_chats_overview" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_chats_overview(
                                &given.query::<waxwing_wawp::chats::GetChatsOverviewQuery>(),
                            ),
                    )
                    .await
            }
            "list_chat_messages" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_chat_messages(
                                &given.query::<waxwing_wawp::chats::ListChatMessagesQuery>(),
                            ),
                    )
                    .await
            }
            "mark_chat_read" => {
                given
                    .answer(client.instance(given.scope()).mark_chat_read(&given.body()))
                    .await
            }
            "mark_chat_unread" => {
                given
                    .answer(
                        client.instance(given.scope()).mark_chat_unread(&given.body()),
                    )
                    .await
            }
            "archive_chat" => {
                given
                    .answer(client.instance(given.scope()).archive_chat(&given.body()))
                    .await
            }
            "unarchive_chat" => {
                given
                    .answer(client.instance(given.scope()).unarchive_chat(&given.body()))
                    .await
            }
            "clear_chat" => {
                given
                    .answer(client.instance(given.scope()).clear_chat(&given.body()))
                    .await
            }
            "delete_chat" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_chat(
                                &given.query::<waxwing_wawp::chats::DeleteChatQuery>(),
                            ),
                    )
                    .await
            }
            "get_chat_picture" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_chat_picture(
                                &given.query::<waxwing_wawp::chats::GetChatPictureQuery>(),
                            ),
                    )
                    .await
            }
            "list_contacts" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_contacts(
                                &given.query::<waxwing_wawp::contacts::ListContactsQuery>(),
                            ),
                    )
                    .await
            }
            "get_contact" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_contact(
                                &given.query::<waxwing_wawp::contacts::GetContactQuery>(),
                            ),
                    )
                    .await
            }
            "check_contact_exists" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .check_contact_exists(
                                &given
                                    .query::<waxwing_wawp::contacts::CheckContactExistsQuery>(),
                            ),
                    )
                    .await
            }
            "get_contact_about" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_contact_about(
                                &given
                                    .query::<waxwing_wawp::contacts::GetContactAboutQuery>(),
                            ),
                    )
                    .await
            }
            "get_contact_profile_picture" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_contact_profile_picture(
                                &given
                                    .query::<
                                        waxwing_wawp::contacts::GetContactProfilePictureQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "block_contact" => {
                given
                    .answer(client.instance(given.scope()).block_contact(&given.body()))
                    .await
            }
            "unblock_contact" => {
                given
                    .answer(
                        client.instance(given.scope()).unblock_contact(&given.body()),
                    )
                    .await
            }
            "upsert_contact" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .upsert_contact(
                                given.model::<waxwing_types::Jid>("chatId"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "list_lids" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_lids(
                                &given.query::<waxwing_wawp::contacts::ListLidsQuery>(),
                            ),
                    )
                    .await
            }
            "count_lids" => {
                given.answer(client.instance(given.scope()).count_lids()).await
            }
            "get_lid_by_phone" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_lid_by_phone(given.id("number")),
                    )
                    .await
            }
            "get_phone_by_lid" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_phone_by_lid(given.model::<waxwing_types::Jid>("lid")),
                    )
                    .await
            }
            "list_groups" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_groups(
                                &given.query::<waxwing_wawp::groups::ListGroupsQuery>(),
                            ),
                    )
                    .await
            }
            "create_group" => {
                given
                    .answer(client.instance(given.scope()).create_group(&given.body()))
                    .await
            }
            "get_group_join_info" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_group_join_info(
                                &given
                                    .query::<waxwing_wawp::groups::GetGroupJoinInfoQuery>(),
                            ),
                    )
                    .await
            }
            "join_group" => {
                given
                    .answer(client.instance(given.scope()).join_group(&given.body()))
                    .await
            }
            "count_groups" => {
                given.answer(client.instance(given.scope()).count_groups()).await
            }
            "refresh_groups" => {
                given.answer(client.instance(given.scope()).refresh_groups()).await
            }
            "get_group" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_group(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "delete_group" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_group(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "leave_group" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .leave_group(given.model::<waxwing_types::Jid>("id")),
                    )
                    .await
            }
            "get_group_picture" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_group_picture(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.query::<waxwing_wawp::groups::GetGroupPictureQuery>(),
                            ),
                    )
                    .await
            }
            "set_group_picture" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .set_group_picture(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "delete_group_picture" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_group_picture(
                                given.model::<waxwing_types::Jid>("id"),
                            ),
                    )
                    .await
            }
            "set_group_description" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .set_group_description(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "set_group_subject" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .set_group_subject(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "get_group_info_admin_only" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_group_info_admin_only(
                                given.model::<waxwing_types::Jid>("id"),
                            ),
                    )
                    .await
            }
            "set_group_info_admin_only" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .set_group_info_admin_only(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "get_group_messages_admin_only" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_group_messages_admin_only(
                                given.model::<waxwing_types::Jid>("id"),
                            ),
                    )
                    .await
            }
            "set_group_messages_admin_only" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .set_group_messages_admin_only(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "get_group_invite_code" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_group_invite_code(
                                given.model::<waxwing_types::Jid>("id"),
                            ),
                    )
                    .await
            }
            "revoke_group_invite_code" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .revoke_group_invite_code(
                                given.model::<waxwing_types::Jid>("id"),
                            ),
                    )
                    .await
            }
            "list_group_participants" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_group_participants(
                                given.model::<waxwing_types::Jid>("id"),
                            ),
                    )
                    .await
            }
            "add_group_participants" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .add_group_participants(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "remove_group_participants" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .remove_group_participants(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "promote_group_participants" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .promote_group_participants(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "demote_group_participants" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .demote_group_participants(
                                given.model::<waxwing_types::Jid>("id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "list_labels" => {
                given.answer(client.instance(given.scope()).list_labels()).await
            }
            "create_label" => {
                given
                    .answer(client.instance(given.scope()).create_label(&given.body()))
                    .await
            }
            "get_label" => {
                given
                    .answer(
                        client.instance(given.scope()).get_label(given.id("labelId")),
                    )
                    .await
            }
            "update_label" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .update_label(given.id("labelId"), &given.body()),
                    )
                    .await
            }
            "delete_label" => {
                given
                    .answer(
                        client.instance(given.scope()).delete_label(given.id("labelId")),
                    )
                    .await
            }
            "list_chat_labels" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_chat_labels(
                                given.model::<waxwing_types::Jid>("chatId"),
                            ),
                    )
                    .await
            }
            "set_chat_labels" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .set_chat_labels(
                                given.model::<waxwing_types::Jid>("chatId"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "list_label_chats" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_label_chats(given.id("labelId")),
                    )
                    .await
            }
            "send_text" => {
                given
                    .answer(client.instance(given.scope()).send_text(&given.body()))
                    .await
            }
            "send_image" => {
                given
                    .answer(client.instance(given.scope()).send_image(&given.body()))
                    .await
            }
            "send_image_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_image_upload(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "send_pdf" => {
                given
                    .answer(client.instance(given.scope()).send_pdf(&given.body()))
                    .await
            }
            "send_pdf_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_pdf_upload(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "send_voice" => {
                given
                    .answer(client.instance(given.scope()).send_voice(&given.body()))
                    .await
            }
            "send_voice_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_voice_upload(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "send_video" => {
                given
                    .answer(client.instance(given.scope()).send_video(&given.body()))
                    .await
            }
            "send_video_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_video_upload(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "send_list" => {
                given
                    .answer(client.instance(given.scope()).send_list(&given.body()))
                    .await
            }
            "send_event" => {
                given
                    .answer(client.instance(given.scope()).send_event(&given.body()))
                    .await
            }
            "send_link_preview" => {
                given
                    .answer(
                        client.instance(given.scope()).send_link_preview(&given.body()),
                    )
                    .await
            }
            "send_location" => {
                given
                    .answer(client.instance(given.scope()).send_location(&given.body()))
                    .await
            }
            "send_poll" => {
                given
                    .answer(client.instance(given.scope()).send_poll(&given.body()))
                    .await
            }
            "send_poll_vote" => {
                given
                    .answer(client.instance(given.scope()).send_poll_vote(&given.body()))
                    .await
            }
            "send_contact" => {
                given
                    .answer(client.instance(given.scope()).send_contact(&given.body()))
                    .await
            }
            "mark_messages_seen" => {
                given
                    .answer(
                        client.instance(given.scope()).mark_messages_seen(&given.body()),
                    )
                    .await
            }
            "start_typing" => {
                given
                    .answer(client.instance(given.scope()).start_typing(&given.body()))
                    .await
            }
            "stop_typing" => {
                given
                    .answer(client.instance(given.scope()).stop_typing(&given.body()))
                    .await
            }
            "send_reaction" => {
                given
                    .answer(client.instance(given.scope()).send_reaction(&given.body()))
                    .await
            }
            "get_message" => {
                given
                    .answer(client.instance(given.scope()).get_message(&given.body()))
                    .await
            }
            "edit_message" => {
                given
                    .answer(client.instance(given.scope()).edit_message(&given.body()))
                    .await
            }
            "delete_message" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_message(
                                &given.query::<waxwing_wawp::messages::DeleteMessageQuery>(),
                            ),
                    )
                    .await
            }
            "pin_message" => {
                given
                    .answer(client.instance(given.scope()).pin_message(&given.body()))
                    .await
            }
            "unpin_message" => {
                given
                    .answer(client.instance(given.scope()).unpin_message(&given.body()))
                    .await
            }
            "set_presence" => {
                given
                    .answer(client.instance(given.scope()).set_presence(&given.body()))
                    .await
            }
            "get_chat_presence" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_chat_presence(
                                given.model::<waxwing_types::Jid>("chatId"),
                            ),
                    )
                    .await
            }
            "subscribe_chat_presence" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .subscribe_chat_presence(
                                given.model::<waxwing_types::Jid>("chatId"),
                            ),
                    )
                    .await
            }
            "get_profile" => {
                given.answer(client.instance(given.scope()).get_profile()).await
            }
            "set_profile_name" => {
                given
                    .answer(
                        client.instance(given.scope()).set_profile_name(&given.body()),
                    )
                    .await
            }
            "set_profile_about" => {
                given
                    .answer(
                        client.instance(given.scope()).set_profile_about(&given.body()),
                    )
                    .await
            }
            "set_profile_picture" => {
                given
                    .answer(
                        client.instance(given.scope()).set_profile_picture(&given.body()),
                    )
                    .await
            }
            "delete_profile_picture" => {
                given
                    .answer(client.instance(given.scope()).delete_profile_picture())
                    .await
            }
            "create_session" => {
                given
                    .answer(
                        client
                            .create_session(
                                &given.query::<waxwing_wawp::sessions::CreateSessionQuery>(),
                            ),
                    )
                    .await
            }
            "start_session" => {
                given.answer(client.instance(given.scope()).start_session()).await
            }
            "stop_session" => {
                given.answer(client.instance(given.scope()).stop_session()).await
            }
            "restart_session" => {
                given.answer(client.instance(given.scope()).restart_session()).await
            }
            "logout_session" => {
                given.answer(client.instance(given.scope()).logout_session()).await
            }
            "delete_session" => {
                given.answer(client.instance(given.scope()).delete_session()).await
            }
            "get_session_info" => {
                given.answer(client.instance(given.scope()).get_session_info()).await
            }
            "get_session_me" => {
                given.answer(client.instance(given.scope()).get_session_me()).await
            }
            "get_session_rate_limit" => {
                given
                    .answer(client.instance(given.scope()).get_session_rate_limit())
                    .await
            }
            "update_session_rate_limit" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .update_session_rate_limit(&given.body()),
                    )
                    .await
            }
            "get_session_temp_link" => {
                given
                    .answer(client.instance(given.scope()).get_session_temp_link())
                    .await
            }
            "create_session_temp_link" => {
                given
                    .answer(client.instance(given.scope()).create_session_temp_link())
                    .await
            }
            "revoke_session_temp_link" => {
                given
                    .answer(client.instance(given.scope()).revoke_session_temp_link())
                    .await
            }
            "send_text_status" => {
                given
                    .answer(
                        client.instance(given.scope()).send_text_status(&given.body()),
                    )
                    .await
            }
            "send_image_status" => {
                given
                    .answer(
                        client.instance(given.scope()).send_image_status(&given.body()),
                    )
                    .await
            }
            "send_voice_status" => {
                given
                    .answer(
                        client.instance(given.scope()).send_voice_status(&given.body()),
                    )
                    .await
            }
            "send_video_status" => {
                given
                    .answer(
                        client.instance(given.scope()).send_video_status(&given.body()),
                    )
                    .await
            }
            "delete_status" => {
                given
                    .answer(client.instance(given.scope()).delete_status(&given.body()))
                    .await
            }
            "star_message_v1" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .star_message_v1(
                                &given.query::<waxwing_wawp::v1_only::StarMessageV1Query>(),
                            ),
                    )
                    .await
            }
            "get_screenshot_v1" => {
                given.answer(client.instance(given.scope()).get_screenshot_v1()).await
            }
            "get_instance_status_v1" => {
                given
                    .answer(client.instance(given.scope()).get_instance_status_v1())
                    .await
            }
            "list_webhooks" => {
                given.answer(client.instance(given.scope()).list_webhooks()).await
            }
            "replace_webhooks" => {
                given
                    .answer(
                        client.instance(given.scope()).replace_webhooks(&given.body()),
                    )
                    .await
            }
            "set_webhook" => {
                given
                    .answer(client.instance(given.scope()).set_webhook(&given.body()))
                    .await
            }
            "update_webhook" => {
                given
                    .answer(client.instance(given.scope()).update_webhook(&given.body()))
                    .await
            }
            "delete_webhook" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_webhook(
                                &given
                                    .query::<
                                        waxwing_wawp::webhook_subscriptions::DeleteWebhookQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
