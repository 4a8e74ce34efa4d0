// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

use crate::given::Given;

/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    client: waxwing_hypersender::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    Some(
        match operation {
            "send_seen" => {
                given
                    .answer(client.instance(given.scope()).send_seen(&given.body()))
                    .await
            }
            "read_chat" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .read_chat(
                                &given.body(),
                                &given.query::<waxwing_hypersender::chats::ReadChatQuery>(),
                            ),
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
            "list_contacts" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .list_contacts(
                                &given
                                    .query::<waxwing_hypersender::contacts::ListContactsQuery>(),
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
                                &given
                                    .query::<waxwing_hypersender::contacts::GetContactQuery>(),
                            ),
                    )
                    .await
            }
            "upsert_contact" => {
                given
                    .answer(client.instance(given.scope()).upsert_contact(&given.body()))
                    .await
            }
            "list_instances" => {
                given
                    .answer(
                        client
                            .list_instances(
                                &given
                                    .query::<
                                        waxwing_hypersender::instances::ListInstancesQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "create_instance" => {
                given.answer(client.create_instance(&given.body())).await
            }
            "request_new_qr_code" => {
                given.answer(client.instance(given.scope()).request_new_qr_code()).await
            }
            "restart_instance" => {
                given.answer(client.instance(given.scope()).restart_instance()).await
            }
            "get_instance_health" => {
                given.answer(client.instance(given.scope()).get_instance_health()).await
            }
            "send_text" => {
                given
                    .answer(client.instance(given.scope()).send_text(&given.body()))
                    .await
            }
            "send_text_safe" => {
                given
                    .answer(client.instance(given.scope()).send_text_safe(&given.body()))
                    .await
            }
            "send_link_custom_preview" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_link_custom_preview(&given.body()),
                    )
                    .await
            }
            "send_link_custom_preview_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_link_custom_preview_upload(
                                &given.body(),
                                given.file("preview_image_file").expect("a file"),
                            ),
                    )
                    .await
            }
            "send_file" => {
                given
                    .answer(client.instance(given.scope()).send_file(&given.body()))
                    .await
            }
            "send_file_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_file_upload(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
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
            "send_poll" => {
                given
                    .answer(client.instance(given.scope()).send_poll(&given.body()))
                    .await
            }
            "send_location" => {
                given
                    .answer(client.instance(given.scope()).send_location(&given.body()))
                    .await
            }
            "send_contact_card" => {
                given
                    .answer(
                        client.instance(given.scope()).send_contact_card(&given.body()),
                    )
                    .await
            }
            "forward_message" => {
                given
                    .answer(
                        client.instance(given.scope()).forward_message(&given.body()),
                    )
                    .await
            }
            "react_to_message" => {
                given
                    .answer(
                        client.instance(given.scope()).react_to_message(&given.body()),
                    )
                    .await
            }
            "star_message" => {
                given
                    .answer(client.instance(given.scope()).star_message(&given.body()))
                    .await
            }
            "delete_message" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .delete_message(
                                &given
                                    .query::<
                                        waxwing_hypersender::messages::DeleteMessageQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_queued_request" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_queued_request(given.id("queued_request_uuid")),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
