// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `shared`.

use super::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{Bsuid, IntOrString, Json, Lenient, MessageId, Timestamp};
text_schema!(
    PhoneNumberId, "waxwing_meta::shared::PhoneNumberId",
    "Id of a business phone number (not the number itself). Digits, kept as text."
);
text_schema!(
    MediaId, "waxwing_meta::shared::MediaId",
    "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days."
);
text_schema!(
    WabaId, "waxwing_meta::shared::WabaId", "Id of a WhatsApp business account (WABA)."
);
text_schema!(AppId, "waxwing_meta::shared::AppId", "Id of an app.");
text_schema!(
    BusinessId, "waxwing_meta::shared::BusinessId", "Id of a business portfolio."
);
text_schema!(
    TemplateId, "waxwing_meta::shared::TemplateId",
    "Id of a message template. Webhooks send it as a number."
);
text_schema!(FlowId, "waxwing_meta::shared::FlowId", "Id of a flow.");
text_schema!(GroupId, "waxwing_meta::shared::GroupId", "Opaque id of a WhatsApp group.");
text_schema!(
    WaId, "waxwing_meta::shared::WaId",
    "WhatsApp id of a user: the phone number in digits, without a plus sign."
);
text_schema!(
    Destination, "waxwing_meta::shared::Destination",
    "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id."
);
text_schema!(
    open MessagingProduct, "waxwing_meta::shared::MessagingProduct", "Always whatsapp."
);
text_schema!(
    open RecipientType, "waxwing_meta::shared::RecipientType",
    "Kind of recipient. Default: `individual`."
);

object_schema! { MessageContext, "waxwing_meta::shared::MessageContext", "Quotes an earlier message of the same conversation.";
    required "message_id": MessageId, "Id of the message to quote.";
}
text_schema!(CatalogId, "waxwing_meta::shared::CatalogId", "Id of a product catalog.");
text_schema!(
    ProductRetailerId, "waxwing_meta::shared::ProductRetailerId",
    "Id of a product in its catalog, given by the business (content id, SKU)."
);
text_schema!(
    PersonName, "waxwing_meta::shared::PersonName",
    "Name of a person, or part of a name."
);
text_schema!(
    PersonPhoneNumber, "waxwing_meta::shared::PersonPhoneNumber",
    "Phone number of a person in any spelling."
);

object_schema! { ContactName, "waxwing_meta::shared::ContactName", "Name of a contact.";
    optional "formatted_name": Option<PersonName>, "Name of a person, or part of a name.";
    optional "first_name": Option<PersonName>, "Name of a person, or part of a name.";
    optional "last_name": Option<PersonName>, "Name of a person, or part of a name.";
    optional "middle_name": Option<PersonName>, "Name of a person, or part of a name.";
    optional "suffix": Option<String>, "Suffix.";
    optional "prefix": Option<String>, "Prefix.";
}

object_schema! { ContactAddress, "waxwing_meta::shared::ContactAddress", "An address of a contact.";
    optional "street": Option<String>, "Street and number.";
    optional "city": Option<String>, "City.";
    optional "state": Option<String>, "State.";
    optional "zip": Option<String>, "Postal code.";
    optional "country": Option<String>, "Country.";
    optional "country_code": Option<String>, "Country code of two letters.";
    optional "type": Option<String>, "Kind of address: any word, such as `Home`.";
}

object_schema! { ContactEmailAddress, "waxwing_meta::shared::ContactEmailAddress", "An e-mail address of a contact.";
    optional "email": Option<String>, "The address.";
    optional "type": Option<String>, "Kind: any word, such as `Work`.";
}

object_schema! { ContactOrganization, "waxwing_meta::shared::ContactOrganization", "Where a contact works.";
    optional "company": Option<String>, "Company.";
    optional "department": Option<String>, "Department.";
    optional "title": Option<String>, "Position.";
}

object_schema! { ContactPhone, "waxwing_meta::shared::ContactPhone", "A phone number of a contact.";
    optional "phone": Option<PersonPhoneNumber>, "Phone number of a person in any spelling.";
    optional "type": Option<String>, "Kind of phone: any word, such as `Mobile`.";
    optional "wa_id": Option<WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
}

object_schema! { ContactUrl, "waxwing_meta::shared::ContactUrl", "A web address of a contact.";
    optional "url": Option<String>, "The address.";
    optional "type": Option<String>, "Kind: any word, such as `Work`.";
}

object_schema! { Success, "waxwing_meta::shared::Success", "An acknowledgement without further data.";
    optional "success": bool, "`true` if the provider carried out the request.";
}
text_schema!(
    SolutionId, "waxwing_meta::shared::SolutionId", "Id of a multi-partner solution."
);
text_schema!(
    PreverifiedNumberId, "waxwing_meta::shared::PreverifiedNumberId",
    "Id of a phone number that a partner verified beforehand (not the number itself)."
);
text_schema!(
    AccessToken, "waxwing_meta::shared::AccessToken",
    "An access token. Treat it as a password."
);
text_schema!(
    VerifyToken, "waxwing_meta::shared::VerifyToken",
    "Text that the provider repeats when it verifies the callback address."
);
text_schema!(
    VerificationCode, "waxwing_meta::shared::VerificationCode",
    "Verification code, with or without hyphen."
);
text_schema!(
    open SolutionStatus, "waxwing_meta::shared::SolutionStatus",
    "State of a multi-partner solution."
);
text_schema!(
    open SolutionPermission, "waxwing_meta::shared::SolutionPermission",
    "What a partner may do with an account. Known from the vendor's description alone."
);
text_schema!(
    open CertificationStatus, "waxwing_meta::shared::CertificationStatus",
    "State of the self-certification of a client."
);
text_schema!(
    open CertificationRejectionReason,
    "waxwing_meta::shared::CertificationRejectionReason",
    "Why a self-certification failed. Webhooks write blanks in place of the underscores."
);

object_schema! { PaymentAmount, "waxwing_meta::shared::PaymentAmount", "An amount of money: `value` divided by `offset`.";
    optional "value": Option<i64>, "The amount multiplied by `offset`.";
    optional "offset": Option<i64>, "Divisor of `value`, such as 100.";
}
text_schema!(
    open PaymentState, "waxwing_meta::shared::PaymentState",
    "State of a payment. The documentation lists `pending` and `captured`; the others are known from third parties."
);
text_schema!(
    open TransactionGateway, "waxwing_meta::shared::TransactionGateway",
    "Payment gateway of a transaction."
);

object_schema! { PaymentTransaction, "waxwing_meta::shared::PaymentTransaction", "One attempt to pay.";
    optional "id": Option<String>, "Order id at the gateway.";
    optional "pg_transaction_id": Option<String>, "Transaction id at the gateway.";
    optional "type": Option<TransactionGateway>, "Payment gateway of a transaction.";
    optional "status": Option<TransactionStatus>, "State of an attempt to pay, or of a refund.";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "amount": Option<PaymentAmount>, "An amount of money: `value` divided by `offset`.";
    optional "order_amount": Option<PaymentAmount>, "An amount of money: `value` divided by `offset`.";
    optional "currency": Option<String>, "Currency, ISO 4217.";
    optional "method": Option<TransactionMethod>, "How the customer paid.";
    optional "error": Option<TransactionFault>, "Why an attempt to pay failed.";
    optional "refunds": Option<Vec<PaymentRefund>>, "Refunds of this attempt. Present only when you look up a payment; in webhooks they stand beside the transaction.";
}
text_schema!(
    open TransactionStatus, "waxwing_meta::shared::TransactionStatus",
    "State of an attempt to pay, or of a refund."
);

object_schema! { TransactionMethod, "waxwing_meta::shared::TransactionMethod", "How the customer paid.";
    optional "type": Option<TransactionMethodType>, "Kind of payment.";
}
text_schema!(
    open TransactionMethodType, "waxwing_meta::shared::TransactionMethodType",
    "Kind of payment."
);

object_schema! { TransactionFault, "waxwing_meta::shared::TransactionFault", "Why an attempt to pay failed.";
    optional "code": Option<String>, "The gateway's code.";
    optional "reason": Option<String>, "The reason, as text.";
}

object_schema! { PaymentRefund, "waxwing_meta::shared::PaymentRefund", "A refund.";
    optional "id": Option<String>, "Id of the refund.";
    optional "amount": Option<PaymentAmount>, "An amount of money: `value` divided by `offset`.";
    optional "speed_processed": Option<RefundSpeed>, "How fast the refund goes.";
    optional "status": Option<TransactionStatus>, "State of an attempt to pay, or of a refund.";
    optional "created_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
text_schema!(
    open RefundSpeed, "waxwing_meta::shared::RefundSpeed", "How fast the refund goes."
);

object_schema! { SendMessageResponse, "waxwing_meta::shared::SendMessageResponse", "The provider accepted the message. Webhooks report later whether it was delivered, was read or failed.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "contacts": Option<Vec<SentContact>>, "One entry per recipient.";
    optional "messages": Vec<SentMessage>, "One entry per accepted message.";
}

object_schema! { SentContact, "waxwing_meta::shared::SentContact", "The recipient, as the provider interpreted it.";
    optional "input": Option<Destination>, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "wa_id": Option<WaId>, "WhatsApp id of a user: the phone number in digits, without a plus sign.";
    optional "user_id": Option<Lenient<Bsuid>>, "Business-scoped user id. Present if the message was sent to one, sometimes otherwise too.";
}

object_schema! { SentMessage, "waxwing_meta::shared::SentMessage", "An accepted message.";
    optional "id": Lenient<MessageId>, "Message id (wamid). Status webhooks repeat it.";
    optional "group_id": Option<GroupId>, "Opaque id of a WhatsApp group.";
    optional "message_status": Option<SentMessageStatus>, "Whether the message is sent at once. Only for templates.";
}
text_schema!(
    open SentMessageStatus, "waxwing_meta::shared::SentMessageStatus",
    "Whether the message is sent at once. Only for templates."
);

object_schema! { CursorPaging, "waxwing_meta::shared::CursorPaging", "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
    optional "cursors": Option<PagingCursors>, "Cursors of a page.";
    optional "next": Option<PageUrl>, "Address of the next or the previous page. Missing on the last or the first page. It may contain the access token.";
    optional "previous": Option<PageUrl>, "Address of the next or the previous page. Missing on the last or the first page. It may contain the access token.";
}
text_schema!(
    PageUrl, "waxwing_meta::shared::PageUrl",
    "Address of the next or the previous page. Missing on the last or the first page. It may contain the access token."
);

object_schema! { PagingCursors, "waxwing_meta::shared::PagingCursors", "Cursors of a page.";
    optional "before": Option<String>, "Value for the parameter `before`, which gets the previous page.";
    optional "after": Option<String>, "Value for the parameter `after`, which gets the next page.";
}

object_schema! { AppInfo, "waxwing_meta::shared::AppInfo", "An app, in short.";
    optional "id": Option<AppId>, "Id of an app.";
    optional "name": Option<String>, "Name of the app.";
    optional "link": Option<String>, "Address of the app.";
}

object_schema! { BusinessInfo, "waxwing_meta::shared::BusinessInfo", "A business portfolio, in short.";
    optional "id": Option<BusinessId>, "Id of a business portfolio.";
    optional "name": Option<String>, "Name of the business.";
    optional "status": Option<String>, "State of the business; only of the business on whose behalf an account is held.";
    optional "type": Option<String>, "Kind of relation; only of the business on whose behalf an account is held.";
}
text_schema!(
    UploadHandle, "waxwing_meta::shared::UploadHandle",
    "Handle of a file from a resumable upload, for templates and profile pictures."
);
text_schema!(
    UserId, "waxwing_meta::shared::UserId",
    "Id of a person or system user of the business (not of a WhatsApp user)."
);
text_schema!(CallId, "waxwing_meta::shared::CallId", "Id of a call (wacid).");
text_schema!(
    GroupRequestId, "waxwing_meta::shared::GroupRequestId",
    "Id of a change of a group; the webhook with its outcome repeats it."
);
text_schema!(
    JoinRequestId, "waxwing_meta::shared::JoinRequestId",
    "Id of a user's request to join a group."
);
text_schema!(
    TemplateGroupId, "waxwing_meta::shared::TemplateGroupId", "Id of a template group."
);
text_schema!(open DayOfWeek, "waxwing_meta::shared::DayOfWeek", "A day of the week.");
text_schema!(open SettingStatus, "waxwing_meta::shared::SettingStatus", "On or off.");

object_schema! { CallHours, "waxwing_meta::shared::CallHours", "When calls are taken.";
    optional "status": Option<SettingStatus>, "On or off.";
    optional "timezone_id": Option<String>, "Time zone, such as America/Manaus.";
    optional "weekly_operating_hours": Option<Vec<OperatingHours>>, "Opening hours, at most 2 for each day. Must not be empty.";
    optional "holiday_schedule": Option<Vec<HolidayHours>>, "Exceptions, at most 20. If it is missing, the stored ones are deleted.";
}

object_schema! { OperatingHours, "waxwing_meta::shared::OperatingHours", "Hours of one day.";
    optional "day_of_week": Option<DayOfWeek>, "A day of the week.";
    optional "open_time": Option<String>, "Start, as HHMM. Answers have HH:MM or a number in places.";
    optional "close_time": Option<String>, "End, as HHMM.";
}

object_schema! { HolidayHours, "waxwing_meta::shared::HolidayHours", "An exception.";
    optional "date": Option<String>, "The day, as YYYY-MM-DD.";
    optional "start_time": Option<String>, "Start, as HHMM. Answers have HH:MM or a number in places.";
    optional "end_time": Option<String>, "End, as HHMM.";
}

object_schema! { SipServer, "waxwing_meta::shared::SipServer", "A SIP server.";
    optional "hostname": Option<String>, "Host name of the server.";
    optional "port": Option<i64>, "Port. Default: 5061.";
    optional "request_uri_user_params": Option<BTreeMap<String, String>>, "Parameters for the user part of the request address, at most 128 characters each.";
    optional "app_id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "sip_user_password": Option<SipPassword>, "Password of the SIP user, made by the provider; only in answers, and only when asked for.";
}
text_schema!(
    SipPassword, "waxwing_meta::shared::SipPassword",
    "Password of the SIP user, made by the provider; only in answers, and only when asked for."
);
text_schema!(
    open ResponderRole, "waxwing_meta::shared::ResponderRole",
    "Who answers a conversation."
);
text_schema!(
    open TemplateCategory, "waxwing_meta::shared::TemplateCategory",
    "Category of a template; it decides price and rules."
);
text_schema!(
    open TemplateStatus, "waxwing_meta::shared::TemplateStatus",
    "State of a template. One page writes Approved."
);
text_schema!(
    open DataLocalizationRegion, "waxwing_meta::shared::DataLocalizationRegion",
    "Country in which messages are stored. As part of a registration up to v20 only."
);

object_schema! { DegreesOfFreedomSpec, "waxwing_meta::shared::DegreesOfFreedomSpec", "Which creative features the provider may apply to marketing templates; all are off since April 2026 unless the account or the template opts in.";
    required "creative_features_spec": BTreeMap<String, CreativeFeature>, "By feature: image_brightness_and_contrast, image_touchups, add_text_overlay, image_animation, image_background_gen, auto_promotion_tag, text_extraction_for_headline, text_extraction_for_tap_target, product_extensions, text_formatting_optimization, hyperlink_formatting, image_banner, dynamic_cta_text.";
}

object_schema! { CreativeFeature, "waxwing_meta::shared::CreativeFeature", "Whether a creative feature may be applied.";
    required "enroll_status": EnrollStatus, "Whether a business takes part in a feature.";
}
text_schema!(
    open EnrollStatus, "waxwing_meta::shared::EnrollStatus",
    "Whether a business takes part in a feature."
);

object_schema! { HealthStatus, "waxwing_meta::shared::HealthStatus", "Whether messages can be sent, and what prevents it.";
    optional "can_send_message": Option<HealthState>, "Whether sending works, or calls by SIP come through.";
    optional "entities": Option<Vec<HealthEntity>>, "One entry per node that a message depends on.";
}

object_schema! { HealthEntity, "waxwing_meta::shared::HealthEntity", "Health of one node.";
    optional "entity_type": Option<HealthEntityType>, "Kind of node.";
    optional "id": Option<String>, "Id of the node.";
    optional "can_send_message": Option<HealthState>, "Whether sending works, or calls by SIP come through.";
    optional "can_receive_call_sip": Option<HealthState>, "Whether sending works, or calls by SIP come through.";
    optional "additional_info": Option<Vec<String>>, "Hints, as text.";
    optional "errors": Option<Vec<HealthError>>, "What is wrong.";
}

object_schema! { HealthError, "waxwing_meta::shared::HealthError", "An error that prevents or limits sending.";
    optional "error_code": Option<i64>, "Error code, such as 141002 for a template that is not approved.";
    optional "error_description": Option<String>, "What is wrong.";
    optional "possible_solution": Option<String>, "What to do.";
}
text_schema!(
    open HealthState, "waxwing_meta::shared::HealthState",
    "Whether sending works, or calls by SIP come through."
);
text_schema!(
    open HealthEntityType, "waxwing_meta::shared::HealthEntityType", "Kind of node."
);
text_schema!(
    DisplayPhoneNumber, "waxwing_meta::shared::DisplayPhoneNumber",
    "A phone number as it is shown to people, with plus sign and spaces."
);

object_schema! { BusinessPhoneNumber, "waxwing_meta::shared::BusinessPhoneNumber", "A business phone number. Without fields only a few members come.";
    optional "id": PhoneNumberId, "Id of a business phone number (not the number itself). Digits, kept as text.";
    optional "display_phone_number": Option<DisplayPhoneNumber>, "A phone number as it is shown to people, with plus sign and spaces.";
    optional "verified_name": Option<String>, "Display name that users see.";
    optional "status": Option<PhoneNumberStatus>, "State of a business phone number. The provider's list is not complete.";
    optional "quality_rating": Option<PhoneNumberQuality>, "Quality rating of the number, from the users' feedback.";
    optional "quality_score": Option<PhoneNumberQualityScore>, "Quality of a number.";
    optional "code_verification_status": Option<CodeVerificationStatus>, "Whether the number was verified by a code. The provider's own description says UNVERIFIED in place of NOT_VERIFIED.";
    optional "name_status": Option<DisplayNameStatus>, "State of the review of a display name.";
    optional "new_name_status": Option<DisplayNameStatus>, "State of the review of a display name.";
    optional "new_display_name": Option<String>, "Display name that was asked for and is in review.";
    optional "platform_type": Option<PhoneNumberPlatform>, "Where the number is in use, or hosted.";
    optional "throughput": Option<PhoneNumberThroughput>, "Throughput of the number.";
    optional "account_mode": Option<PhoneNumberAccountMode>, "Whether the number is a real one or one for tests.";
    optional "certificate": Option<String>, "Certificate of the display name.";
    optional "new_certificate": Option<String>, "Certificate of the new display name.";
    optional "is_official_business_account": Option<bool>, "Whether the number has the mark of an official business account.";
    optional "official_business_account": Option<OfficialBusinessAccount>, "Application for the mark of an official business account.";
    optional "is_pin_enabled": Option<bool>, "Whether two-step verification is on.";
    optional "is_preverified_number": Option<bool>, "Whether a partner verified the number beforehand.";
    optional "is_on_biz_app": Option<bool>, "Whether the number is in use in the WhatsApp Business app as well (coexistence).";
    optional "search_visibility": Option<SearchVisibility>, "Whether the number is found by search.";
    optional "messaging_limit_tier": Option<MessagingLimitTier>, "Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K` occurs only on numbers, `UNTIERED` only on accounts.";
    optional "whatsapp_business_manager_messaging_limit": Option<MessagingLimitTier>, "Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K` occurs only on numbers, `UNTIERED` only on accounts.";
    optional "last_onboarded_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "country_code": Option<String>, "Country of the number.";
    optional "country_dial_code": Option<String>, "Dialling code of the country.";
    optional "webhook_configuration": Option<WebhookConfiguration>, "Callback addresses. The provider uses the most specific one.";
    optional "conversational_automation": Option<ConversationalAutomation>, "Ice breakers and commands of a number.";
    optional "health_status": Option<HealthStatus>, "Whether messages can be sent, and what prevents it.";
    optional "username": Option<String>, "Business username of the number.";
    optional "eligibility_for_api_business_global_search": Option<String>, "Whether global search may show the number. Not documented; no value is known.";
    optional "unified_cert_status": Option<UnifiedCertStatus>, "State of the number's certificate.";
    optional "host_platform": Option<PhoneNumberPlatform>, "Where the number is in use, or hosted.";
}
text_schema!(
    open SearchVisibility, "waxwing_meta::shared::SearchVisibility",
    "Whether the number is found by search."
);
text_schema!(
    open UnifiedCertStatus, "waxwing_meta::shared::UnifiedCertStatus",
    "State of the number's certificate."
);
text_schema!(
    open PhoneNumberStatus, "waxwing_meta::shared::PhoneNumberStatus",
    "State of a business phone number. The provider's list is not complete."
);
text_schema!(
    open PhoneNumberQuality, "waxwing_meta::shared::PhoneNumberQuality",
    "Quality rating of the number, from the users' feedback."
);

object_schema! { PhoneNumberQualityScore, "waxwing_meta::shared::PhoneNumberQualityScore", "Quality of a number.";
    optional "score": Option<PhoneNumberQuality>, "Quality rating of the number, from the users' feedback.";
}
text_schema!(
    open CodeVerificationStatus, "waxwing_meta::shared::CodeVerificationStatus",
    "Whether the number was verified by a code. The provider's own description says UNVERIFIED in place of NOT_VERIFIED."
);
text_schema!(
    open DisplayNameStatus, "waxwing_meta::shared::DisplayNameStatus",
    "State of the review of a display name."
);
text_schema!(
    open PhoneNumberPlatform, "waxwing_meta::shared::PhoneNumberPlatform",
    "Where the number is in use, or hosted."
);

object_schema! { PhoneNumberThroughput, "waxwing_meta::shared::PhoneNumberThroughput", "Throughput of the number.";
    optional "level": Option<ThroughputLevel>, "STANDARD is 80 messages a second, HIGH is 1000.";
}
text_schema!(
    open ThroughputLevel, "waxwing_meta::shared::ThroughputLevel",
    "STANDARD is 80 messages a second, HIGH is 1000."
);
text_schema!(
    open PhoneNumberAccountMode, "waxwing_meta::shared::PhoneNumberAccountMode",
    "Whether the number is a real one or one for tests."
);
text_schema!(
    open MessagingLimitTier, "waxwing_meta::shared::MessagingLimitTier",
    "Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K` occurs only on numbers, `UNTIERED` only on accounts."
);

object_schema! { WebhookConfiguration, "waxwing_meta::shared::WebhookConfiguration", "Callback addresses. The provider uses the most specific one.";
    optional "phone_number": Option<String>, "Address for this number alone.";
    optional "whatsapp_business_account": Option<String>, "Address for the account.";
    optional "application": Option<String>, "Address of the app.";
}

object_schema! { OfficialBusinessAccount, "waxwing_meta::shared::OfficialBusinessAccount", "Application for the mark of an official business account.";
    optional "id": Option<String>, "Id of the number or of the application; which one is not documented.";
    optional "oba_status": Option<OfficialBusinessAccountStatus>, "State of the application. The provider's list is not complete.";
    optional "status_message": Option<String>, "Reason, as text.";
}
text_schema!(
    open OfficialBusinessAccountStatus,
    "waxwing_meta::shared::OfficialBusinessAccountStatus",
    "State of the application. The provider's list is not complete."
);

object_schema! { ConversationalAutomation, "waxwing_meta::shared::ConversationalAutomation", "Ice breakers and commands of a number.";
    optional "enable_welcome_message": Option<bool>, "Withdrawn on 2026-03-27, only in older data: whether a request_welcome webhook came when a user opened the chat for the first time.";
    optional "prompts": Option<Vec<IceBreaker>>, "Ice breakers; at most 4 by the guide, 3 by the vendor's description.";
    optional "commands": Option<Vec<ConversationalCommand>>, "Commands, at most 30.";
}
text_schema!(
    IceBreaker, "waxwing_meta::shared::IceBreaker",
    "A question that the user can tap, at most 80 characters."
);

object_schema! { ConversationalCommand, "waxwing_meta::shared::ConversationalCommand", "A command that the user finds after a slash.";
    optional "command_name": Option<String>, "Name without the slash, at most 32 characters.";
    optional "command_description": Option<String>, "What it does, at most 256 characters.";
}

object_schema! { ListPhoneNumbersResponse, "waxwing_meta::shared::ListPhoneNumbersResponse", "A page of business phone numbers.";
    optional "data": Vec<BusinessPhoneNumber>, "The numbers.";
    optional "paging": Option<CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { ListSubscribedAppsResponse, "waxwing_meta::shared::ListSubscribedAppsResponse", "Apps that get the webhooks of an account.";
    optional "data": Vec<SubscribedApp>, "The apps.";
    optional "paging": Option<CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { SubscribedApp, "waxwing_meta::shared::SubscribedApp", "An app and where its webhooks go.";
    optional "whatsapp_business_api_data": Option<AppInfo>, "An app, in short.";
    optional "override_callback_uri": Option<String>, "Callback address of this account, when it differs from the app's.";
}

object_schema! { WhatsappBusinessAccount, "waxwing_meta::shared::WhatsappBusinessAccount", "A WhatsApp business account. Without fields only a few members come; analytics have a tag of their own.";
    optional "id": WabaId, "Id of a WhatsApp business account (WABA).";
    optional "name": Option<String>, "Name of the account.";
    optional "status": Option<WabaStatus>, "State of the account. The values come from the vendor's OpenAPI document; no guide lists them.";
    optional "currency": Option<String>, "Currency of the bills, ISO 4217.";
    optional "country": Option<String>, "Country of the business, ISO 3166 with two letters.";
    optional "timezone_id": Option<String>, "Time zone, by the provider's number.";
    optional "message_template_namespace": Option<String>, "Namespace of the templates; only the on-premises API needs it.";
    optional "account_review_status": Option<AccountReviewStatus>, "State of the policy review. The vendor's OpenAPI document has two lists, with `RESTRICTED` in one and `LIMIT_REACHED` in the other.";
    optional "business_verification_status": Option<BusinessVerificationStatus>, "State of the verification of the business.";
    optional "ownership_type": Option<WabaOwnership>, "Who owns the account.";
    optional "on_behalf_of_business_info": Option<BusinessInfo>, "A business portfolio, in short.";
    optional "owner_business_info": Option<BusinessInfo>, "A business portfolio, in short.";
    optional "primary_business_location": Option<String>, "Country that decides the prices.";
    optional "purchase_order_number": Option<String>, "Order number printed on bills.";
    optional "is_enabled_for_insights": Option<bool>, "Whether template analytics are collected.";
    optional "marketing_messages_lite_api_status": Option<MarketingMessagesStatus>, "Whether the account is part of the Marketing Messages API.";
    optional "marketing_messages_onboarding_status": Option<MarketingMessagesOnboardingStatus>, "Progress of the account's onboarding to the Marketing Messages API.";
    optional "disable_marketing_messages_on_cloud_api": Option<bool>, "Whether marketing templates go through marketing_messages only (else error 131063).";
    optional "whatsapp_business_manager_messaging_limit": Option<MessagingLimitTier>, "Number of unique users to whom you may write in 24 hours outside their service window. `TIER_1K` occurs only on numbers, `UNTIERED` only on accounts.";
    optional "health_status": Option<HealthStatus>, "Whether messages can be sent, and what prevents it.";
    optional "subscribed_apps": Option<ListSubscribedAppsResponse>, "Apps that get the webhooks of an account.";
    optional "phone_numbers": Option<ListPhoneNumbersResponse>, "A page of business phone numbers.";
    optional "degrees_of_freedom_spec": Option<Json>, "Creative features of templates that are on or off, free-form.";
    optional "creation_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "auth_international_rate_eligibility": Option<Json>, "Whether the international rate for authentication applies. Its structure is not documented.";
    optional "is_shared_with_partners": Option<bool>, "Whether partners have access.";
    optional "linked_commerce_account": Option<Json>, "The commerce account. Its structure is not documented.";
    optional "marketing_messages_ad_account": Option<Json>, "The ad account of marketing messages. Its structure is not documented.";
    optional "owner_business": Option<Json>, "The business that owns the account. Its structure is not documented.";
    optional "primary_funding_id": Option<String>, "Id of the payment method. A credit line is shared correctly if its credential has this id.";
    optional "template_auto_archival_enabled": Option<bool>, "Whether templates that are idle for 12 months are archived.";
    optional "whatsapp_manager_marketing_messages_max_price_enroll_status": Option<EnrollStatus>, "Whether a business takes part in a feature.";
    optional "service_pricing_policy": Option<String>, "How service messages are charged. Not documented; the name is known only from the vendor's SDK, and no value is known.";
}
text_schema!(
    open WabaStatus, "waxwing_meta::shared::WabaStatus",
    "State of the account. The values come from the vendor's OpenAPI document; no guide lists them."
);
text_schema!(
    open AccountReviewStatus, "waxwing_meta::shared::AccountReviewStatus",
    "State of the policy review. The vendor's OpenAPI document has two lists, with `RESTRICTED` in one and `LIMIT_REACHED` in the other."
);
text_schema!(
    open WabaOwnership, "waxwing_meta::shared::WabaOwnership", "Who owns the account."
);
text_schema!(
    open BusinessVerificationStatus, "waxwing_meta::shared::BusinessVerificationStatus",
    "State of the verification of the business."
);
text_schema!(
    open MarketingMessagesStatus, "waxwing_meta::shared::MarketingMessagesStatus",
    "Whether the account is part of the Marketing Messages API."
);
text_schema!(
    open MarketingMessagesOnboardingStatus,
    "waxwing_meta::shared::MarketingMessagesOnboardingStatus",
    "Progress of the account's onboarding to the Marketing Messages API."
);

object_schema! { ErrorResponse, "waxwing_meta::shared::ErrorResponse", "Body of a failed call.";
    optional "error": Option<GraphError>, "What went wrong.";
    optional "errors": Option<Vec<ListedError>>, "Sent instead of `error`, only when a payment is looked up.";
}

object_schema! { GraphError, "waxwing_meta::shared::GraphError", "What went wrong.";
    optional "message": Option<String>, "Code and title. The title may change.";
    optional "type": Option<String>, "Error class, such as OAuthException.";
    optional "code": Option<i64>, "Error code. It is stable; `x-errors` in the specification lists the known codes.";
    optional "error_subcode": Option<i64>, "More precise code. Deprecated, but still sent.";
    optional "error_data": Option<ErrorData>, "Usually an object; in some answers a text.";
    optional "fbtrace_id": Option<String>, "Trace id. Give it to the provider's support.";
    optional "is_transient": Option<bool>, "`true` if a retry may help. Not every error has it.";
    optional "error_user_title": Option<String>, "Title for an end user. Only in template and management calls.";
    optional "error_user_msg": Option<String>, "Text for an end user. Only in template and management calls.";
    optional "href": Option<String>, "Address of a page about the error.";
}

object_schema! { ListedError, "waxwing_meta::shared::ListedError", "An error, in the structure that payment look-ups use.";
    optional "code": Option<i64>, "Error code.";
    optional "title": Option<String>, "The error, as text.";
    optional "details": Option<String>, "The most precise description. Not documented; assumed to be text.";
}

impl JsonSchema for ErrorData {
    fn schema_name() -> Cow<'static, str> {
        "ErrorData".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_meta::shared::ErrorData".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "Usually an object; in some answers a text.",
            schema::forms([
                generator.subschema_for::<ErrorDetails>(),
                generator.subschema_for::<String>(),
            ]),
        )
    }
}

object_schema! { ErrorDetails, "waxwing_meta::shared::ErrorDetails", "The details of an error.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "details": Option<String>, "The most precise description. It names the invalid member.";
}
