// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Where the operations are in the provider's first generation.

/// Its public address.
pub(crate) const BASE_URL: &str = "https://wawp.net/wp-json/awp/v1";

/// An operation there.
pub(crate) struct V1 {
    pub operation: &'static str,
    pub method: &'static str,
    pub path: &'static str,
    /// The body stays a JSON body.
    pub json: bool,
    /// The current generation lacks it.
    pub only: bool,
}

impl V1 {
    pub(crate) const fn new(
        operation: &'static str,
        method: &'static str,
        path: &'static str,
    ) -> Self {
        Self {
            operation,
            method,
            path,
            json: false,
            only: false,
        }
    }
    pub(crate) const fn json(self) -> Self {
        Self { json: true, ..self }
    }
    pub(crate) const fn only(self) -> Self {
        Self { only: true, ..self }
    }
}

pub(crate) static OPERATIONS: &[V1] = &[
    V1::new("get_qr", "GET", "/getQr"),
    V1::new("get_qr_image", "GET", "/getQr"),
    V1::new("request_pairing_code", "POST", "/requestCode"),
    V1::new("list_channels", "GET", "/channels"),
    V1::new("create_channel", "POST", "/channels").json(),
    V1::new("get_channel", "GET", "/channels/{id}"),
    V1::new("delete_channel", "DELETE", "/channels/{id}"),
    V1::new("preview_channel_messages", "GET", "/channels/{id}/messages/preview"),
    V1::new("follow_channel", "POST", "/channels/{id}/follow"),
    V1::new("unfollow_channel", "POST", "/channels/{id}/unfollow"),
    V1::new("mute_channel", "POST", "/channels/{id}/mute"),
    V1::new("unmute_channel", "POST", "/channels/{id}/unmute"),
    V1::new("search_channels_by_view", "GET", "/channels/search"),
    V1::new("search_channels_by_text", "GET", "/channels/search"),
    V1::new("list_channel_search_views", "GET", "/channels/search/views"),
    V1::new("list_channel_search_countries", "GET", "/channels/search/countries"),
    V1::new("list_channel_search_categories", "GET", "/channels/search/categories"),
    V1::new("list_chats", "POST", "/chats"),
    V1::new("get_chats_overview", "GET", "/chats/overview"),
    V1::new("list_chat_messages", "GET", "/chats/{chatId}/messages"),
    V1::new("mark_chat_read", "POST", "/chats/{chatId}/messages/read"),
    V1::new("mark_chat_unread", "POST", "/chats/{chatId}/unread"),
    V1::new("archive_chat", "POST", "/chats/{chatId}/archive"),
    V1::new("unarchive_chat", "POST", "/chats/{chatId}/unarchive"),
    V1::new("clear_chat", "DELETE", "/chats/{chatId}/messages"),
    V1::new("delete_chat", "DELETE", "/chats/{chatId}"),
    V1::new("get_chat_picture", "GET", "/chats/{chatId}/picture"),
    V1::new("list_contacts", "GET", "/contacts/all"),
    V1::new("get_contact", "GET", "/contacts"),
    V1::new("check_contact_exists", "GET", "/contacts/check-exists"),
    V1::new("get_contact_about", "GET", "/contacts/about"),
    V1::new("get_contact_profile_picture", "GET", "/contacts/profile-picture"),
    V1::new("block_contact", "POST", "/contacts/block"),
    V1::new("unblock_contact", "POST", "/contacts/unblock"),
    V1::new("upsert_contact", "PUT", "/contacts/{chatId}"),
    V1::new("list_lids", "GET", "/lids"),
    V1::new("count_lids", "GET", "/lids/count"),
    V1::new("list_groups", "GET", "/groups"),
    V1::new("create_group", "POST", "/groups").json(),
    V1::new("get_group_join_info", "GET", "/groups/join-info"),
    V1::new("join_group", "POST", "/groups/join"),
    V1::new("count_groups", "GET", "/groups/count"),
    V1::new("refresh_groups", "POST", "/groups/refresh"),
    V1::new("get_group", "GET", "/groups/{id}"),
    V1::new("delete_group", "DELETE", "/groups/{id}"),
    V1::new("leave_group", "POST", "/groups/{id}/leave"),
    V1::new("get_group_picture", "GET", "/groups/{id}/picture"),
    V1::new("set_group_picture", "PUT", "/groups/{id}/picture").json(),
    V1::new("delete_group_picture", "DELETE", "/groups/{id}/picture"),
    V1::new("set_group_description", "PUT", "/groups/{id}/description").json(),
    V1::new("set_group_subject", "PUT", "/groups/{id}/subject").json(),
    V1::new(
        "get_group_info_admin_only",
        "GET",
        "/groups/{id}/settings/security/info-admin-only",
    ),
    V1::new(
        "set_group_info_admin_only",
        "PUT",
        "/groups/{id}/settings/security/info-admin-only",
    ),
    V1::new(
        "get_group_messages_admin_only",
        "GET",
        "/groups/{id}/settings/security/messages-admin-only",
    ),
    V1::new(
        "set_group_messages_admin_only",
        "PUT",
        "/groups/{id}/settings/security/messages-admin-only",
    ),
    V1::new("get_group_invite_code", "GET", "/groups/{id}/invite-code"),
    V1::new("revoke_group_invite_code", "POST", "/groups/{id}/invite-code/revoke"),
    V1::new("list_group_participants", "GET", "/groups/{id}/participants"),
    V1::new("add_group_participants", "POST", "/groups/{id}/participants/add").json(),
    V1::new("remove_group_participants", "POST", "/groups/{id}/participants/remove")
        .json(),
    V1::new("promote_group_participants", "POST", "/groups/{id}/admin/promote").json(),
    V1::new("demote_group_participants", "POST", "/groups/{id}/admin/demote").json(),
    V1::new("list_labels", "GET", "/labels"),
    V1::new("create_label", "POST", "/labels").json(),
    V1::new("update_label", "PUT", "/labels/{labelId}").json(),
    V1::new("delete_label", "DELETE", "/labels/{labelId}"),
    V1::new("list_chat_labels", "GET", "/labels/chats/{chatId}"),
    V1::new("set_chat_labels", "PUT", "/labels/chats/{chatId}").json(),
    V1::new("list_label_chats", "GET", "/labels/{labelId}/chats"),
    V1::new("send_text", "POST", "/send"),
    V1::new("send_image", "POST", "/sendImage"),
    V1::new("send_pdf", "POST", "/sendFile"),
    V1::new("send_voice", "POST", "/sendVoice"),
    V1::new("send_video", "POST", "/sendVideo"),
    V1::new("send_list", "POST", "/sendList"),
    V1::new("send_event", "POST", "/sendEvent"),
    V1::new("send_link_preview", "POST", "/sendLinkPreview"),
    V1::new("send_location", "POST", "/sendLocation"),
    V1::new("send_poll", "POST", "/sendPoll").json(),
    V1::new("send_contact", "POST", "/sendContactVcard").json(),
    V1::new("mark_messages_seen", "POST", "/sendSeen"),
    V1::new("start_typing", "POST", "/startTyping"),
    V1::new("stop_typing", "POST", "/stopTyping"),
    V1::new("send_reaction", "PUT", "/reaction"),
    V1::new("get_message", "POST", "/chats/{chatId}/messages/{messageId}"),
    V1::new("edit_message", "PUT", "/chats/{chatId}/messages/{messageId}"),
    V1::new("delete_message", "DELETE", "/chats/{chatId}/messages/{messageId}"),
    V1::new("pin_message", "POST", "/chats/{chatId}/messages/{messageId}/pin"),
    V1::new("unpin_message", "POST", "/chats/{chatId}/messages/{messageId}/unpin"),
    V1::new("set_presence", "POST", "/presence"),
    V1::new("get_chat_presence", "GET", "/presence/{chatId}"),
    V1::new("get_profile", "GET", "/profile"),
    V1::new("set_profile_name", "PUT", "/profile/name"),
    V1::new("set_profile_about", "PUT", "/profile/status"),
    V1::new("set_profile_picture", "PUT", "/profile/picture"),
    V1::new("delete_profile_picture", "DELETE", "/profile/picture"),
    V1::new("create_session", "POST", "/createSession"),
    V1::new("start_session", "POST", "/session/start"),
    V1::new("stop_session", "POST", "/session/stop"),
    V1::new("restart_session", "POST", "/session/restart"),
    V1::new("logout_session", "POST", "/session/logout"),
    V1::new("delete_session", "DELETE", "/session/delete"),
    V1::new("get_session_info", "GET", "/session/info"),
    V1::new("get_session_me", "GET", "/session/me"),
    V1::new("send_text_status", "POST", "/status/text"),
    V1::new("send_image_status", "POST", "/status/image"),
    V1::new("send_voice_status", "POST", "/status/voice"),
    V1::new("send_video_status", "POST", "/status/video"),
    V1::new("delete_status", "POST", "/status/delete"),
    V1::new("star_message_v1", "PUT", "/star").only(),
    V1::new("get_screenshot_v1", "GET", "/getScreenshot").only(),
    V1::new("get_instance_status_v1", "GET", "/status").only(),
];
