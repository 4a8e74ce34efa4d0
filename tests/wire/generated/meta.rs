// Generated from specs/meta by `cargo xtask codegen`; do not edit.

use crate::given::Given;
/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    core: waxwing_runtime::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    let client = waxwing_meta::Client::from(core);
    Some(
        match operation {
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
                                given.file("business_documents").into_iter().collect(),
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
