// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

use crate::given::Given;

/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    client: waxwing_infobip::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    Some(
        match operation {
            "create_oauth2_token" => {
                given.answer(client.create_oauth2_token(&given.body())).await
            }
            "create_session" => given.answer(client.create_session(&given.body())).await,
            "destroy_session" => given.nothing(client.destroy_session()).await,
            "submit_conversions" => {
                given.nothing(client.submit_conversions(&given.body())).await
            }
            "submit_waba_conversions" => {
                given.nothing(client.submit_waba_conversions(&given.body())).await
            }
            "send_events" => given.answer(client.send_events(&given.body())).await,
            "list_flows" => given.answer(client.sender(given.scope()).list_flows()).await,
            "create_flow" => {
                given
                    .answer(client.sender(given.scope()).create_flow(&given.body()))
                    .await
            }
            "delete_flow" => {
                given
                    .nothing(
                        client.sender(given.scope()).delete_flow(given.id("flowId")),
                    )
                    .await
            }
            "update_flow" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .update_flow(given.id("flowId"), &given.body()),
                    )
                    .await
            }
            "publish_flow" => {
                given
                    .nothing(
                        client.sender(given.scope()).publish_flow(given.id("flowId")),
                    )
                    .await
            }
            "get_flow_json" => {
                given
                    .answer(
                        client.sender(given.scope()).get_flow_json(given.id("flowId")),
                    )
                    .await
            }
            "put_flow_json" => {
                given
                    .answer(
                        client
                            .sender(given.scope())
                            .put_flow_json(given.id("flowId"), &given.body()),
                    )
                    .await
            }
            "deprecate_flow" => {
                given
                    .nothing(
                        client.sender(given.scope()).deprecate_flow(given.id("flowId")),
                    )
                    .await
            }
            "get_flow_preview" => {
                given
                    .answer(
                        client.sender(given.scope()).get_flow_preview(given.id("flowId")),
                    )
                    .await
            }
            "generate_flow" => {
                given
                    .answer(client.sender(given.scope()).generate_flow(&given.body()))
                    .await
            }
            "get_identity" => {
                given
                    .answer(
                        client.sender(given.scope()).get_identity(given.id("userNumber")),
                    )
                    .await
            }
            "confirm_identity" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .confirm_identity(given.id("userNumber"), &given.body()),
                    )
                    .await
            }
            "delete_identity" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .delete_identity(given.id("userNumber")),
                    )
                    .await
            }
            "mark_message_as_read" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .mark_message_as_read(
                                given.model::<waxwing_types::MessageId>("messageId"),
                            ),
                    )
                    .await
            }
            "send_interactive_buttons_message" => {
                given
                    .answer(client.send_interactive_buttons_message(&given.body()))
                    .await
            }
            "send_interactive_list_message" => {
                given.answer(client.send_interactive_list_message(&given.body())).await
            }
            "send_interactive_media_carousel_message" => {
                given
                    .answer(
                        client.send_interactive_media_carousel_message(&given.body()),
                    )
                    .await
            }
            "send_interactive_location_request_message" => {
                given
                    .answer(
                        client.send_interactive_location_request_message(&given.body()),
                    )
                    .await
            }
            "send_interactive_product_message" => {
                given
                    .answer(client.send_interactive_product_message(&given.body()))
                    .await
            }
            "send_interactive_multi_product_message" => {
                given
                    .answer(client.send_interactive_multi_product_message(&given.body()))
                    .await
            }
            "send_interactive_order_details_message" => {
                given
                    .answer(client.send_interactive_order_details_message(&given.body()))
                    .await
            }
            "send_interactive_order_status_message" => {
                given
                    .answer(client.send_interactive_order_status_message(&given.body()))
                    .await
            }
            "send_interactive_flow_message" => {
                given.answer(client.send_interactive_flow_message(&given.body())).await
            }
            "send_interactive_url_button_message" => {
                given
                    .answer(client.send_interactive_url_button_message(&given.body()))
                    .await
            }
            "send_interactive_call_permission_request_message" => {
                given
                    .answer(
                        client
                            .send_interactive_call_permission_request_message(
                                &given.body(),
                            ),
                    )
                    .await
            }
            "send_interactive_voice_button_message" => {
                given
                    .answer(client.send_interactive_voice_button_message(&given.body()))
                    .await
            }
            "send_interactive_in_thread_authentication_request_message" => {
                given
                    .answer(
                        client
                            .send_interactive_in_thread_authentication_request_message(
                                &given.body(),
                            ),
                    )
                    .await
            }
            "send_interactive_request_contact_info_message" => {
                given
                    .answer(
                        client
                            .send_interactive_request_contact_info_message(&given.body()),
                    )
                    .await
            }
            "download_inbound_media" => {
                given
                    .bytes(
                        client
                            .sender(given.scope())
                            .download_inbound_media(given.id("mediaId")),
                    )
                    .await
            }
            "get_media_metadata" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .get_media_metadata(given.id("mediaId")),
                    )
                    .await
            }
            "delete_media" => {
                given
                    .nothing(client.sender(given.scope()).delete_media(&given.body()))
                    .await
            }
            "send_template_message" => {
                given.answer(client.send_template_message(&given.body())).await
            }
            "send_text_message" => {
                given.answer(client.send_text_message(&given.body())).await
            }
            "send_document_message" => {
                given.answer(client.send_document_message(&given.body())).await
            }
            "send_image_message" => {
                given.answer(client.send_image_message(&given.body())).await
            }
            "send_audio_message" => {
                given.answer(client.send_audio_message(&given.body())).await
            }
            "send_video_message" => {
                given.answer(client.send_video_message(&given.body())).await
            }
            "send_sticker_message" => {
                given.answer(client.send_sticker_message(&given.body())).await
            }
            "send_location_message" => {
                given.answer(client.send_location_message(&given.body())).await
            }
            "send_contact_message" => {
                given.answer(client.send_contact_message(&given.body())).await
            }
            "get_upi_payu_payment_status" => {
                given
                    .answer(
                        client
                            .sender(given.scope())
                            .get_upi_payu_payment_status(given.id("paymentId")),
                    )
                    .await
            }
            "get_brazil_payment_status" => {
                given
                    .answer(
                        client
                            .sender(given.scope())
                            .get_brazil_payment_status(given.id("paymentId")),
                    )
                    .await
            }
            "get_upi_payment_status" => {
                given
                    .answer(
                        client
                            .sender(given.scope())
                            .get_upi_payment_status(given.id("paymentId")),
                    )
                    .await
            }
            "add_sender" => {
                given
                    .answer(
                        client.add_sender(given.id("businessAccountId"), &given.body()),
                    )
                    .await
            }
            "retry_sender_verification" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .retry_sender_verification(&given.body()),
                    )
                    .await
            }
            "verify_sender" => {
                given
                    .nothing(client.sender(given.scope()).verify_sender(&given.body()))
                    .await
            }
            "share_waba" => given.nothing(client.share_waba(&given.body())).await,
            "list_senders_quality" => {
                given
                    .answer(
                        client
                            .list_senders_quality(
                                &given
                                    .query::<
                                        waxwing_infobip::senders::ListSendersQualityQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_sender_business_info" => {
                given
                    .answer(client.sender(given.scope()).get_sender_business_info())
                    .await
            }
            "update_sender_business_info" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .update_sender_business_info(&given.body()),
                    )
                    .await
            }
            "get_sender_business_logo" => {
                given
                    .bytes(client.sender(given.scope()).get_sender_business_logo())
                    .await
            }
            "get_calling_permission" => {
                given
                    .answer(
                        client
                            .sender(given.scope())
                            .get_calling_permission(given.id("userNumber")),
                    )
                    .await
            }
            "get_sender_public_key" => {
                given.answer(client.sender(given.scope()).get_sender_public_key()).await
            }
            "upload_sender_public_key" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .upload_sender_public_key(
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "list_templates" => {
                given.answer(client.sender(given.scope()).list_templates()).await
            }
            "create_template" => {
                given
                    .answer(client.sender(given.scope()).create_template(&given.body()))
                    .await
            }
            "delete_template" => {
                given
                    .nothing(
                        client
                            .sender(given.scope())
                            .delete_template(given.id("templateName")),
                    )
                    .await
            }
            "get_template" => {
                given
                    .answer(client.sender(given.scope()).get_template(given.id("id")))
                    .await
            }
            "edit_template" => {
                given
                    .answer(
                        client
                            .sender(given.scope())
                            .edit_template(given.id("id"), &given.body()),
                    )
                    .await
            }
            "list_templates_v1" => {
                given.answer(client.sender(given.scope()).list_templates_v1()).await
            }
            "create_template_v1" => {
                given
                    .answer(
                        client.sender(given.scope()).create_template_v1(&given.body()),
                    )
                    .await
            }
            "list_account_templates" => {
                given
                    .answer(
                        client
                            .list_account_templates(
                                &given
                                    .query::<
                                        waxwing_infobip::templates::ListAccountTemplatesQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
