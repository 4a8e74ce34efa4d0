// Generated from specs/meta by `cargo xtask codegen`; do not edit.

use crate::given::Given;

/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    client: waxwing_meta::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    Some(
        match operation {
            "get_message_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_message_analytics(
                                &given
                                    .query::<
                                        waxwing_meta::analytics::GetMessageAnalyticsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_conversation_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_conversation_analytics(
                                &given
                                    .query::<
                                        waxwing_meta::analytics::GetConversationAnalyticsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_pricing_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_pricing_analytics(
                                &given
                                    .query::<
                                        waxwing_meta::analytics::GetPricingAnalyticsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_call_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_call_analytics(
                                &given
                                    .query::<waxwing_meta::analytics::GetCallAnalyticsQuery>(),
                            ),
                    )
                    .await
            }
            "get_template_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_template_analytics(
                                &given
                                    .query::<
                                        waxwing_meta::analytics::GetTemplateAnalyticsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_template_group_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_template_group_analytics(
                                &given
                                    .query::<
                                        waxwing_meta::analytics::GetTemplateGroupAnalyticsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_group_analytics" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_group_analytics(
                                &given
                                    .query::<waxwing_meta::analytics::GetGroupAnalyticsQuery>(),
                            ),
                    )
                    .await
            }
            "get_conversational_automation" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_conversational_automation(
                                &given
                                    .query::<
                                        waxwing_meta::automation::GetConversationalAutomationQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "update_conversational_automation" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .update_conversational_automation(&given.body()),
                    )
                    .await
            }
            "get_business_bot" => {
                given
                    .answer(
                        client
                            .get_business_bot(
                                given.id("waba_bot_id"),
                                &given
                                    .query::<waxwing_meta::automation::GetBusinessBotQuery>(),
                            ),
                    )
                    .await
            }
            "start_billing_migration" => {
                given
                    .answer(
                        client.waba(given.scope()).start_billing_migration(&given.body()),
                    )
                    .await
            }
            "get_billing_migration" => {
                given
                    .answer(client.get_billing_migration(given.id("migration_id")))
                    .await
            }
            "complete_billing_migration" => {
                given
                    .answer(client.complete_billing_migration(given.id("migration_id")))
                    .await
            }
            "list_blocked_users" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .list_blocked_users(
                                &given
                                    .query::<waxwing_meta::block_users::ListBlockedUsersQuery>(),
                            ),
                    )
                    .await
            }
            "block_users" => {
                given
                    .answer(client.phone(given.scope()).block_users(&given.body()))
                    .await
            }
            "unblock_users" => {
                given
                    .answer(client.phone(given.scope()).unblock_users(&given.body()))
                    .await
            }
            "get_business" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .get_business(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::GetBusinessQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_parent_bsuid_account" => {
                given
                    .answer(client.business(given.scope()).get_parent_bsuid_account())
                    .await
            }
            "list_system_users" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .list_system_users(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListSystemUsersQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_owned_wabas" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .list_owned_wabas(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListOwnedWabasQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_client_wabas" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .list_client_wabas(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListClientWabasQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_credit_lines" => {
                given.answer(client.business(given.scope()).list_credit_lines()).await
            }
            "share_and_attach_credit_line" => {
                given
                    .answer(
                        client
                            .share_and_attach_credit_line(
                                given.id("credit_line_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ShareAndAttachCreditLineQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "share_credit_line" => {
                given
                    .answer(
                        client
                            .share_credit_line(
                                given.id("credit_line_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ShareCreditLineQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "attach_credit_line" => {
                given
                    .answer(
                        client
                            .attach_credit_line(
                                given.id("credit_line_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::AttachCreditLineQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_credit_allocations" => {
                given
                    .answer(
                        client
                            .list_credit_allocations(
                                given.id("credit_line_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListCreditAllocationsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_credit_allocation" => {
                given
                    .answer(
                        client
                            .get_credit_allocation(
                                given.id("allocation_config_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::GetCreditAllocationQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "revoke_credit_allocation" => {
                given
                    .answer(
                        client.revoke_credit_allocation(given.id("allocation_config_id")),
                    )
                    .await
            }
            "onboard_partners_to_mm_lite" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .onboard_partners_to_mm_lite(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::OnboardPartnersToMmLiteQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_connected_client_businesses" => {
                given
                    .answer(
                        client
                            .app(given.scope())
                            .list_connected_client_businesses(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListConnectedClientBusinessesQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_user_assigned_wabas" => {
                given
                    .answer(
                        client
                            .list_user_assigned_wabas(
                                given.id("user_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListUserAssignedWabasQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "self_certify_business" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .self_certify_business(
                                &given.body(),
                                given.file("business_documents"),
                            ),
                    )
                    .await
            }
            "list_self_certified_submissions" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .list_self_certified_submissions(
                                &given
                                    .query::<
                                        waxwing_meta::business_portfolio::ListSelfCertifiedSubmissionsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "create_system_user_token" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .create_system_user_token(&given.body()),
                    )
                    .await
            }
            "get_business_profile" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_business_profile(
                                &given
                                    .query::<
                                        waxwing_meta::business_profile::GetBusinessProfileQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "update_business_profile" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .update_business_profile(&given.body()),
                    )
                    .await
            }
            "get_profile_node" => {
                given
                    .answer(
                        client
                            .get_profile_node(
                                given.id("whatsapp_business_profile_id"),
                                &given
                                    .query::<
                                        waxwing_meta::business_profile::GetProfileNodeQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "update_profile_node" => {
                given
                    .answer(
                        client
                            .update_profile_node(
                                given.id("whatsapp_business_profile_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "get_call_permissions" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_call_permissions(
                                &given
                                    .query::<waxwing_meta::calls::GetCallPermissionsQuery>(),
                            ),
                    )
                    .await
            }
            "manage_call" => {
                given
                    .answer(client.phone(given.scope()).manage_call(&given.body()))
                    .await
            }
            "list_product_catalogs" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_product_catalogs(
                                &given
                                    .query::<waxwing_meta::catalogs::ListProductCatalogsQuery>(),
                            ),
                    )
                    .await
            }
            "connect_product_catalog" => {
                given
                    .answer(
                        client.waba(given.scope()).connect_product_catalog(&given.body()),
                    )
                    .await
            }
            "disconnect_product_catalog" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .disconnect_product_catalog(
                                &given
                                    .query::<
                                        waxwing_meta::catalogs::DisconnectProductCatalogQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_commerce_settings" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_commerce_settings(
                                &given
                                    .query::<waxwing_meta::commerce::GetCommerceSettingsQuery>(),
                            ),
                    )
                    .await
            }
            "update_commerce_settings" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .update_commerce_settings(
                                &given
                                    .query::<
                                        waxwing_meta::commerce::UpdateCommerceSettingsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_business_compliance_info" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_business_compliance_info(
                                &given
                                    .query::<
                                        waxwing_meta::compliance::GetBusinessComplianceInfoQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "update_business_compliance_info" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .update_business_compliance_info(&given.body()),
                    )
                    .await
            }
            "delete_contact_book_entry" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .delete_contact_book_entry(
                                &given
                                    .query::<
                                        waxwing_meta::contact_book::DeleteContactBookEntryQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "control_thread" => {
                given
                    .answer(client.phone(given.scope()).control_thread(&given.body()))
                    .await
            }
            "get_dataset" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_dataset(
                                &given.query::<waxwing_meta::datasets::GetDatasetQuery>(),
                            ),
                    )
                    .await
            }
            "create_dataset" => {
                given
                    .answer(client.waba(given.scope()).create_dataset(&given.body()))
                    .await
            }
            "send_conversion_events" => {
                given
                    .answer(
                        client
                            .send_conversion_events(
                                given.id("dataset_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "list_flows" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_flows(
                                &given.query::<waxwing_meta::flows::ListFlowsQuery>(),
                            ),
                    )
                    .await
            }
            "create_flow" => {
                given.answer(client.waba(given.scope()).create_flow(&given.body())).await
            }
            "migrate_flows" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .migrate_flows(
                                &given.query::<waxwing_meta::flows::MigrateFlowsQuery>(),
                            ),
                    )
                    .await
            }
            "get_flow" => {
                given
                    .answer(
                        client
                            .get_flow(
                                given.id("flow_id"),
                                &given.query::<waxwing_meta::flows::GetFlowQuery>(),
                            ),
                    )
                    .await
            }
            "update_flow_metadata" => {
                given
                    .answer(
                        client.update_flow_metadata(given.id("flow_id"), &given.body()),
                    )
                    .await
            }
            "delete_flow" => given.answer(client.delete_flow(given.id("flow_id"))).await,
            "list_flow_assets" => {
                given
                    .answer(
                        client
                            .list_flow_assets(
                                given.id("flow_id"),
                                &given.query::<waxwing_meta::flows::ListFlowAssetsQuery>(),
                            ),
                    )
                    .await
            }
            "upload_flow_json" => {
                given
                    .answer(
                        client
                            .upload_flow_json(
                                given.id("flow_id"),
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "publish_flow" => {
                given.answer(client.publish_flow(given.id("flow_id"))).await
            }
            "deprecate_flow" => {
                given.answer(client.deprecate_flow(given.id("flow_id"))).await
            }
            "get_business_public_key" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_business_public_key(
                                &given
                                    .query::<waxwing_meta::flows::GetBusinessPublicKeyQuery>(),
                            ),
                    )
                    .await
            }
            "set_business_public_key" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .set_business_public_key(&given.body()),
                    )
                    .await
            }
            "list_groups" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .list_groups(
                                &given.query::<waxwing_meta::groups::ListGroupsQuery>(),
                            ),
                    )
                    .await
            }
            "create_group" => {
                given
                    .answer(client.phone(given.scope()).create_group(&given.body()))
                    .await
            }
            "get_group" => {
                given
                    .answer(
                        client
                            .get_group(
                                given.id("group_id"),
                                &given.query::<waxwing_meta::groups::GetGroupQuery>(),
                            ),
                    )
                    .await
            }
            "update_group" => {
                given
                    .answer(client.update_group(given.id("group_id"), &given.body()))
                    .await
            }
            "update_group_picture" => {
                given
                    .answer(
                        client
                            .update_group_picture(
                                given.id("group_id"),
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "delete_group" => {
                given.answer(client.delete_group(given.id("group_id"))).await
            }
            "get_group_invite_link" => {
                given.answer(client.get_group_invite_link(given.id("group_id"))).await
            }
            "reset_group_invite_link" => {
                given
                    .answer(
                        client
                            .reset_group_invite_link(given.id("group_id"), &given.body()),
                    )
                    .await
            }
            "delete_group_invite_link" => {
                given
                    .answer(
                        client
                            .delete_group_invite_link(
                                given.id("group_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "list_group_join_requests" => {
                given
                    .answer(
                        client
                            .list_group_join_requests(
                                given.id("group_id"),
                                &given
                                    .query::<waxwing_meta::groups::ListGroupJoinRequestsQuery>(),
                            ),
                    )
                    .await
            }
            "approve_group_join_requests" => {
                given
                    .answer(
                        client
                            .approve_group_join_requests(
                                given.id("group_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "reject_group_join_requests" => {
                given
                    .answer(
                        client
                            .reject_group_join_requests(
                                given.id("group_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "remove_group_participants" => {
                given
                    .answer(
                        client
                            .remove_group_participants(
                                given.id("group_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "get_reach_estimate" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_reach_estimate(
                                &given
                                    .query::<waxwing_meta::max_price::GetReachEstimateQuery>(),
                            ),
                    )
                    .await
            }
            "get_max_price_agreement" => {
                given
                    .answer(client.business(given.scope()).get_max_price_agreement())
                    .await
            }
            "create_max_price_agreement" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .create_max_price_agreement(&given.body()),
                    )
                    .await
            }
            "list_max_price_end_businesses" => {
                given
                    .answer(
                        client.business(given.scope()).list_max_price_end_businesses(),
                    )
                    .await
            }
            "add_max_price_end_businesses" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .add_max_price_end_businesses(&given.body()),
                    )
                    .await
            }
            "remove_max_price_end_businesses" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .remove_max_price_end_businesses(&given.body()),
                    )
                    .await
            }
            "upload_media" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .upload_media(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "get_media_url" => {
                given
                    .answer(
                        client
                            .get_media_url(
                                given.id("media_id"),
                                &given.query::<waxwing_meta::media::GetMediaUrlQuery>(),
                            ),
                    )
                    .await
            }
            "delete_media" => {
                given
                    .answer(
                        client
                            .delete_media(
                                given.id("media_id"),
                                &given.query::<waxwing_meta::media::DeleteMediaQuery>(),
                            ),
                    )
                    .await
            }
            "get_message_history" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_message_history(
                                &given
                                    .query::<
                                        waxwing_meta::message_history::GetMessageHistoryQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_message_history_events" => {
                given
                    .answer(
                        client
                            .list_message_history_events(
                                given.id("message_history_id"),
                                &given
                                    .query::<
                                        waxwing_meta::message_history::ListMessageHistoryEventsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "send_message" => {
                given
                    .answer(client.phone(given.scope()).send_message(&given.body()))
                    .await
            }
            "mark_message_as_read" => {
                given
                    .answer(
                        client.phone(given.scope()).mark_message_as_read(&given.body()),
                    )
                    .await
            }
            "send_marketing_message" => {
                given
                    .answer(
                        client.phone(given.scope()).send_marketing_message(&given.body()),
                    )
                    .await
            }
            "send_encrypted_message" => {
                given
                    .answer(
                        client.phone(given.scope()).send_encrypted_message(&given.body()),
                    )
                    .await
            }
            "exchange_oauth_code" => {
                given
                    .answer(
                        client
                            .exchange_oauth_code(
                                &given
                                    .query::<waxwing_meta::oauth::ExchangeOauthCodeQuery>(),
                            ),
                    )
                    .await
            }
            "get_official_business_account" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_official_business_account(
                                &given
                                    .query::<
                                        waxwing_meta::official_business_account::GetOfficialBusinessAccountQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "submit_official_business_account" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .submit_official_business_account(&given.body()),
                    )
                    .await
            }
            "list_payment_configurations" => {
                given
                    .answer(client.waba(given.scope()).list_payment_configurations())
                    .await
            }
            "get_payment_configuration" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_payment_configuration(given.id("configuration_name")),
                    )
                    .await
            }
            "update_payment_configuration" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .update_payment_configuration(
                                given.id("configuration_name"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "create_payment_configuration" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .create_payment_configuration(&given.body()),
                    )
                    .await
            }
            "delete_payment_configuration" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .delete_payment_configuration(&given.body()),
                    )
                    .await
            }
            "generate_payment_oauth_link" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .generate_payment_oauth_link(&given.body()),
                    )
                    .await
            }
            "get_payment_status" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_payment_status(
                                given.id("payment_configuration"),
                                given.id("reference_id"),
                            ),
                    )
                    .await
            }
            "list_phone_numbers" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_phone_numbers(
                                &given
                                    .query::<
                                        waxwing_meta::phone_numbers::ListPhoneNumbersQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "create_phone_number" => {
                given
                    .answer(
                        client.waba(given.scope()).create_phone_number(&given.body()),
                    )
                    .await
            }
            "get_phone_number" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_phone_number(
                                &given
                                    .query::<waxwing_meta::phone_numbers::GetPhoneNumberQuery>(),
                            ),
                    )
                    .await
            }
            "update_phone_number" => {
                given
                    .answer(
                        client.phone(given.scope()).update_phone_number(&given.body()),
                    )
                    .await
            }
            "register_phone_number" => {
                given
                    .answer(
                        client.phone(given.scope()).register_phone_number(&given.body()),
                    )
                    .await
            }
            "deregister_phone_number" => {
                given.answer(client.phone(given.scope()).deregister_phone_number()).await
            }
            "request_verification_code" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .request_verification_code(&given.body()),
                    )
                    .await
            }
            "verify_code" => {
                given
                    .answer(client.phone(given.scope()).verify_code(&given.body()))
                    .await
            }
            "get_health_status" => {
                given
                    .answer(
                        client
                            .get_health_status(
                                given.id("node_id"),
                                &given
                                    .query::<
                                        waxwing_meta::phone_numbers::GetHealthStatusQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_whatsapp_account_number" => {
                given
                    .answer(
                        client
                            .get_whatsapp_account_number(
                                given.id("whatsapp_account_number_id"),
                                &given
                                    .query::<
                                        waxwing_meta::phone_numbers::GetWhatsappAccountNumberQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "sync_smb_app_data" => {
                given
                    .answer(client.phone(given.scope()).sync_smb_app_data(&given.body()))
                    .await
            }
            "add_preverified_number" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .add_preverified_number(&given.body()),
                    )
                    .await
            }
            "list_preverified_numbers" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .list_preverified_numbers(
                                &given
                                    .query::<
                                        waxwing_meta::preverified_numbers::ListPreverifiedNumbersQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "share_preverified_number" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .share_preverified_number(&given.body()),
                    )
                    .await
            }
            "unshare_preverified_number" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .unshare_preverified_number(
                                &given
                                    .query::<
                                        waxwing_meta::preverified_numbers::UnsharePreverifiedNumberQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "get_preverified_number" => {
                given
                    .answer(
                        client
                            .get_preverified_number(
                                given.id("preverified_phone_number_id"),
                                &given
                                    .query::<
                                        waxwing_meta::preverified_numbers::GetPreverifiedNumberQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "delete_preverified_number" => {
                given
                    .answer(
                        client
                            .delete_preverified_number(
                                given.id("preverified_phone_number_id"),
                            ),
                    )
                    .await
            }
            "list_preverified_number_partners" => {
                given
                    .answer(
                        client
                            .list_preverified_number_partners(
                                given.id("preverified_phone_number_id"),
                                &given
                                    .query::<
                                        waxwing_meta::preverified_numbers::ListPreverifiedNumberPartnersQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "request_preverified_code" => {
                given
                    .answer(
                        client
                            .request_preverified_code(
                                given.id("preverified_phone_number_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "verify_preverified_code" => {
                given
                    .answer(
                        client
                            .verify_preverified_code(
                                given.id("preverified_phone_number_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "list_qr_codes" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .list_qr_codes(
                                &given.query::<waxwing_meta::qr_codes::ListQrCodesQuery>(),
                            ),
                    )
                    .await
            }
            "create_or_update_qr_code" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .create_or_update_qr_code(&given.body()),
                    )
                    .await
            }
            "get_qr_code" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_qr_code(
                                given.id("code"),
                                &given.query::<waxwing_meta::qr_codes::GetQrCodeQuery>(),
                            ),
                    )
                    .await
            }
            "delete_qr_code" => {
                given
                    .answer(client.phone(given.scope()).delete_qr_code(given.id("code")))
                    .await
            }
            "get_settings" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .get_settings(
                                &given.query::<waxwing_meta::settings::GetSettingsQuery>(),
                            ),
                    )
                    .await
            }
            "update_settings" => {
                given
                    .answer(client.phone(given.scope()).update_settings(&given.body()))
                    .await
            }
            "list_signups" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_signups(
                                &given.query::<waxwing_meta::signups::ListSignupsQuery>(),
                            ),
                    )
                    .await
            }
            "create_signup" => {
                given
                    .answer(client.waba(given.scope()).create_signup(&given.body()))
                    .await
            }
            "get_signup" => given.answer(client.get_signup(given.id("signup_id"))).await,
            "update_signup" => {
                given
                    .answer(client.update_signup(given.id("signup_id"), &given.body()))
                    .await
            }
            "list_messaging_customer_bases" => {
                given
                    .answer(
                        client.business(given.scope()).list_messaging_customer_bases(),
                    )
                    .await
            }
            "create_messaging_customer_base" => {
                given
                    .answer(
                        client
                            .business(given.scope())
                            .create_messaging_customer_base(&given.body()),
                    )
                    .await
            }
            "get_default_messaging_customer_base" => {
                given
                    .answer(
                        client.waba(given.scope()).get_default_messaging_customer_base(),
                    )
                    .await
            }
            "set_default_messaging_customer_base" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .set_default_messaging_customer_base(&given.body()),
                    )
                    .await
            }
            "create_solution" => {
                given
                    .answer(client.app(given.scope()).create_solution(&given.body()))
                    .await
            }
            "list_app_solutions" => {
                given
                    .answer(
                        client
                            .app(given.scope())
                            .list_app_solutions(
                                &given
                                    .query::<waxwing_meta::solutions::ListAppSolutionsQuery>(),
                            ),
                    )
                    .await
            }
            "list_waba_solutions" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_waba_solutions(
                                &given
                                    .query::<waxwing_meta::solutions::ListWabaSolutionsQuery>(),
                            ),
                    )
                    .await
            }
            "get_solution" => {
                given
                    .answer(
                        client
                            .get_solution(
                                given.id("solution_id"),
                                &given.query::<waxwing_meta::solutions::GetSolutionQuery>(),
                            ),
                    )
                    .await
            }
            "get_solution_access_token" => {
                given
                    .answer(
                        client
                            .get_solution_access_token(
                                given.id("solution_id"),
                                &given
                                    .query::<
                                        waxwing_meta::solutions::GetSolutionAccessTokenQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "accept_solution" => {
                given
                    .answer(
                        client.accept_solution(given.id("solution_id"), &given.body()),
                    )
                    .await
            }
            "reject_solution" => {
                given
                    .answer(
                        client.reject_solution(given.id("solution_id"), &given.body()),
                    )
                    .await
            }
            "send_deactivation_request" => {
                given
                    .answer(
                        client
                            .send_deactivation_request(
                                given.id("solution_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "accept_deactivation_request" => {
                given
                    .answer(
                        client
                            .accept_deactivation_request(
                                given.id("solution_id"),
                                &given
                                    .query::<
                                        waxwing_meta::solutions::AcceptDeactivationRequestQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "reject_deactivation_request" => {
                given
                    .answer(
                        client
                            .reject_deactivation_request(
                                given.id("solution_id"),
                                &given.body(),
                                &given
                                    .query::<
                                        waxwing_meta::solutions::RejectDeactivationRequestQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "set_solution_migration_intent" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .set_solution_migration_intent(&given.body()),
                    )
                    .await
            }
            "get_migration_intent" => {
                given
                    .answer(
                        client
                            .get_migration_intent(
                                given.id("migration_intent_id"),
                                &given
                                    .query::<waxwing_meta::solutions::GetMigrationIntentQuery>(),
                            ),
                    )
                    .await
            }
            "create_obo_mobility_intent" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .create_obo_mobility_intent(&given.body()),
                    )
                    .await
            }
            "set_obo_mobility_intent" => {
                given
                    .answer(
                        client.waba(given.scope()).set_obo_mobility_intent(&given.body()),
                    )
                    .await
            }
            "get_obo_mobility_intent" => {
                given
                    .answer(
                        client
                            .get_obo_mobility_intent(
                                given.id("obo_mobility_intent_id"),
                                &given
                                    .query::<
                                        waxwing_meta::solutions::GetOboMobilityIntentQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_in_progress_onbehalf_requests" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_in_progress_onbehalf_requests(
                                &given
                                    .query::<
                                        waxwing_meta::solutions::ListInProgressOnbehalfRequestsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_template_groups" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_template_groups(
                                &given
                                    .query::<
                                        waxwing_meta::template_groups::ListTemplateGroupsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "create_template_group" => {
                given
                    .answer(
                        client.waba(given.scope()).create_template_group(&given.body()),
                    )
                    .await
            }
            "get_template_group" => {
                given
                    .answer(
                        client
                            .get_template_group(
                                given.id("template_group_id"),
                                &given
                                    .query::<
                                        waxwing_meta::template_groups::GetTemplateGroupQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "update_template_group" => {
                given
                    .answer(
                        client
                            .update_template_group(
                                given.id("template_group_id"),
                                &given.body(),
                            ),
                    )
                    .await
            }
            "delete_template_group" => {
                given
                    .answer(client.delete_template_group(given.id("template_group_id")))
                    .await
            }
            "list_templates" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_templates(
                                &given
                                    .query::<waxwing_meta::templates::ListTemplatesQuery>(),
                            ),
                    )
                    .await
            }
            "create_template" => {
                given
                    .answer(client.waba(given.scope()).create_template(&given.body()))
                    .await
            }
            "delete_template" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .delete_template(
                                &given
                                    .query::<waxwing_meta::templates::DeleteTemplateQuery>(),
                            ),
                    )
                    .await
            }
            "get_template" => {
                given
                    .answer(
                        client
                            .get_template(
                                given.id("template_id"),
                                &given.query::<waxwing_meta::templates::GetTemplateQuery>(),
                            ),
                    )
                    .await
            }
            "edit_template" => {
                given
                    .answer(client.edit_template(given.id("template_id"), &given.body()))
                    .await
            }
            "archive_templates" => {
                given
                    .answer(client.waba(given.scope()).archive_templates(&given.body()))
                    .await
            }
            "unarchive_templates" => {
                given
                    .answer(
                        client.waba(given.scope()).unarchive_templates(&given.body()),
                    )
                    .await
            }
            "unpause_template" => {
                given.answer(client.unpause_template(given.id("template_id"))).await
            }
            "compare_templates" => {
                given
                    .answer(
                        client
                            .compare_templates(
                                given.id("template_id"),
                                &given
                                    .query::<waxwing_meta::templates::CompareTemplatesQuery>(),
                            ),
                    )
                    .await
            }
            "migrate_templates" => {
                given
                    .answer(client.waba(given.scope()).migrate_templates(&given.body()))
                    .await
            }
            "upsert_templates" => {
                given
                    .answer(client.waba(given.scope()).upsert_templates(&given.body()))
                    .await
            }
            "preview_auth_templates" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .preview_auth_templates(
                                &given
                                    .query::<
                                        waxwing_meta::templates::PreviewAuthTemplatesQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "search_template_library" => {
                given
                    .answer(
                        client
                            .search_template_library(
                                &given
                                    .query::<
                                        waxwing_meta::templates::SearchTemplateLibraryQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "create_message_samples" => {
                given
                    .answer(
                        client.waba(given.scope()).create_message_samples(&given.body()),
                    )
                    .await
            }
            "create_upload_session" => {
                given
                    .answer(
                        client
                            .app(given.scope())
                            .create_upload_session(
                                &given
                                    .query::<waxwing_meta::uploads::CreateUploadSessionQuery>(),
                            ),
                    )
                    .await
            }
            "get_upload_session" => {
                given
                    .answer(client.get_upload_session(given.id("upload_session_id")))
                    .await
            }
            "upload_file" => {
                given
                    .answer(
                        client
                            .upload_file(
                                given.id("upload_session_id"),
                                given.header("file_offset").expect("a header"),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "get_username" => {
                given.answer(client.phone(given.scope()).get_username()).await
            }
            "set_username" => {
                given
                    .answer(client.phone(given.scope()).set_username(&given.body()))
                    .await
            }
            "delete_username" => {
                given.answer(client.phone(given.scope()).delete_username()).await
            }
            "get_username_suggestions" => {
                given
                    .answer(client.phone(given.scope()).get_username_suggestions())
                    .await
            }
            "get_waba" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .get_waba(&given.query::<waxwing_meta::waba::GetWabaQuery>()),
                    )
                    .await
            }
            "update_waba" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .update_waba(
                                &given.body(),
                                &given.query::<waxwing_meta::waba::UpdateWabaQuery>(),
                            ),
                    )
                    .await
            }
            "list_assigned_users" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_assigned_users(
                                &given.query::<waxwing_meta::waba::ListAssignedUsersQuery>(),
                            ),
                    )
                    .await
            }
            "add_assigned_user" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .add_assigned_user(
                                &given.query::<waxwing_meta::waba::AddAssignedUserQuery>(),
                            ),
                    )
                    .await
            }
            "remove_assigned_user" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .remove_assigned_user(
                                &given
                                    .query::<waxwing_meta::waba::RemoveAssignedUserQuery>(),
                            ),
                    )
                    .await
            }
            "list_activities" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_activities(
                                &given.query::<waxwing_meta::waba::ListActivitiesQuery>(),
                            ),
                    )
                    .await
            }
            "list_schedules" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_schedules(
                                &given.query::<waxwing_meta::waba::ListSchedulesQuery>(),
                            ),
                    )
                    .await
            }
            "create_schedule" => {
                given
                    .answer(client.waba(given.scope()).create_schedule(&given.body()))
                    .await
            }
            "list_subscribed_apps" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_subscribed_apps(
                                &given
                                    .query::<
                                        waxwing_meta::webhook_subscriptions::ListSubscribedAppsQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "subscribe_app" => {
                given
                    .answer(client.waba(given.scope()).subscribe_app(&given.body()))
                    .await
            }
            "unsubscribe_app" => {
                given.answer(client.waba(given.scope()).unsubscribe_app()).await
            }
            "list_app_subscriptions" => {
                given.answer(client.app(given.scope()).list_app_subscriptions()).await
            }
            "set_app_subscription" => {
                given
                    .answer(
                        client
                            .app(given.scope())
                            .set_app_subscription(
                                &given
                                    .query::<
                                        waxwing_meta::webhook_subscriptions::SetAppSubscriptionQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "delete_app_subscription" => {
                given
                    .answer(
                        client
                            .app(given.scope())
                            .delete_app_subscription(
                                &given
                                    .query::<
                                        waxwing_meta::webhook_subscriptions::DeleteAppSubscriptionQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "list_welcome_message_sequences" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .list_welcome_message_sequences(
                                &given
                                    .query::<
                                        waxwing_meta::welcome_sequences::ListWelcomeMessageSequencesQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            "create_or_update_welcome_message_sequence" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .create_or_update_welcome_message_sequence(&given.body()),
                    )
                    .await
            }
            "delete_welcome_message_sequence" => {
                given
                    .answer(
                        client
                            .waba(given.scope())
                            .delete_welcome_message_sequence(
                                &given
                                    .query::<
                                        waxwing_meta::welcome_sequences::DeleteWelcomeMessageSequenceQuery,
                                    >(),
                            ),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
