// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `shared` are read, written, converted and checked.

use super::*;
use crate::generated::{analytics, compliance, templates, webhook_events};
use serde::{Serialize, Serializer};
use serde::ser::SerializeMap;
use waxwing_json::{
    Choice, DecodeError, FromJson, FromMembers, Members, Node, ObjectWriter,
    WriteMembers, debug_addresses, from_one, open_enum, read_form, read_object,
    string_id, write_form, write_object,
};
use waxwing_types::{Checker, MessageId, Validate, chat_of, phone_id};
string_id!(impl PhoneNumberId);
string_id!(impl MediaId);
string_id!(impl WabaId);
string_id!(impl AppId);
string_id!(impl BusinessId);
string_id!(impl TemplateId);
string_id!(impl FlowId);
string_id!(impl sensitive GroupId);
phone_id!(
    impl digits WaId from Destination, PersonPhoneNumber, DisplayPhoneNumber,
    analytics::AnalysedPhoneNumber, compliance::CompliancePhoneNumber,
    templates::ButtonPhoneNumber, webhook_events::StatusRecipientId
);
chat_of!(WaId);
phone_id!(
    impl plus Destination from WaId, PersonPhoneNumber, DisplayPhoneNumber,
    analytics::AnalysedPhoneNumber, compliance::CompliancePhoneNumber,
    templates::ButtonPhoneNumber, webhook_events::StatusRecipientId
);
chat_of!(Destination);
open_enum!(impl MessagingProduct { Whatsapp = "whatsapp" });
open_enum!(impl RecipientType { Individual = "individual", Group = "group" });

impl WriteMembers for MessageContext {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("message_id", &self.message_id)?;
        Ok(())
    }
}
write_object!(MessageContext);

impl FromMembers for MessageContext {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_id: members.need("message_id")?,
        })
    }
}
read_object!(MessageContext);

impl Validate for MessageContext {
    fn check(&self, checker: &mut Checker) {
        checker.parses::<MessageId>("message_id", Some(self.message_id.as_ref()));
    }
}
from_one!(MessageContext : MessageId);
string_id!(impl CatalogId);
string_id!(impl ProductRetailerId);
string_id!(impl sensitive PersonName);
phone_id!(
    impl plus PersonPhoneNumber from WaId, Destination, DisplayPhoneNumber,
    analytics::AnalysedPhoneNumber, compliance::CompliancePhoneNumber,
    templates::ButtonPhoneNumber, webhook_events::StatusRecipientId
);
chat_of!(PersonPhoneNumber);

impl WriteMembers for ContactName {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("formatted_name", &self.formatted_name)?;
        object.optional("first_name", &self.first_name)?;
        object.optional("last_name", &self.last_name)?;
        object.optional("middle_name", &self.middle_name)?;
        object.optional("suffix", &self.suffix)?;
        object.optional("prefix", &self.prefix)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactName);

impl FromMembers for ContactName {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            formatted_name: members.lenient("formatted_name")?,
            first_name: members.lenient("first_name")?,
            last_name: members.lenient("last_name")?,
            middle_name: members.lenient("middle_name")?,
            suffix: members.lenient("suffix")?,
            prefix: members.lenient("prefix")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactName);

impl Validate for ContactName {
    fn check(&self, checker: &mut Checker) {
        checker.present("formatted_name", self.formatted_name.is_some());
    }
}
from_one!(ContactName : PersonName);

impl WriteMembers for ContactAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("street", &self.street)?;
        object.optional("city", &self.city)?;
        object.optional("state", &self.state)?;
        object.optional("zip", &self.zip)?;
        object.optional("country", &self.country)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactAddress);

impl FromMembers for ContactAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            street: members.lenient("street")?,
            city: members.lenient("city")?,
            state: members.lenient("state")?,
            zip: members.lenient("zip")?,
            country: members.lenient("country")?,
            country_code: members.lenient("country_code")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactAddress);

impl Validate for ContactAddress {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ContactEmailAddress {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("email", &self.email)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactEmailAddress);

impl FromMembers for ContactEmailAddress {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email: members.lenient("email")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactEmailAddress);

impl Validate for ContactEmailAddress {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(ContactEmailAddress : String, with_email);

impl WriteMembers for ContactOrganization {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("company", &self.company)?;
        object.optional("department", &self.department)?;
        object.optional("title", &self.title)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactOrganization);

impl FromMembers for ContactOrganization {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            company: members.lenient("company")?,
            department: members.lenient("department")?,
            title: members.lenient("title")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactOrganization);

impl Validate for ContactOrganization {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ContactPhone {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone", &self.phone)?;
        object.optional("type", &self.type_)?;
        object.optional("wa_id", &self.wa_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactPhone);

impl FromMembers for ContactPhone {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone: members.lenient("phone")?,
            type_: members.lenient("type")?,
            wa_id: members.lenient("wa_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactPhone);

impl Validate for ContactPhone {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(ContactPhone : PersonPhoneNumber, with_phone);
debug_addresses!(ContactUrl { url : address, type_, extra });

impl WriteMembers for ContactUrl {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("url", &self.url)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ContactUrl);

impl FromMembers for ContactUrl {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            url: members.lenient("url")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ContactUrl);

impl Validate for ContactUrl {
    fn check(&self, _checker: &mut Checker) {}
}
from_one!(ContactUrl : String, with_url);

impl WriteMembers for Success {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("success", &self.success)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Success);

impl FromMembers for Success {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Success);
string_id!(impl SolutionId);
string_id!(impl PreverifiedNumberId);
string_id!(impl secret AccessToken);
string_id!(impl secret VerifyToken);
string_id!(impl secret VerificationCode);
open_enum!(
    impl SolutionStatus { Draft = "DRAFT", Initiated = "INITIATED", Active = "ACTIVE",
    Rejected = "REJECTED", Deactivated = "DEACTIVATED", PendingDeactivation =
    "PENDING_DEACTIVATION" }
);
open_enum!(
    impl SolutionPermission { Manage = "MANAGE", Develop = "DEVELOP", ManageTemplates =
    "MANAGE_TEMPLATES", ManagePhone = "MANAGE_PHONE", ViewCost = "VIEW_COST",
    ManageExtensions = "MANAGE_EXTENSIONS", ViewPhoneAssets = "VIEW_PHONE_ASSETS",
    ManagePhoneAssets = "MANAGE_PHONE_ASSETS", ViewTemplates = "VIEW_TEMPLATES",
    ViewInsights = "VIEW_INSIGHTS", ReceiveIncomingMessages =
    "RECEIVE_INCOMING_MESSAGES", ManageBilling = "MANAGE_BILLING", ManageUsers =
    "MANAGE_USERS", Messaging = "MESSAGING", FullControl = "FULL_CONTROL" }
);
open_enum!(
    impl CertificationStatus { Approved = "APPROVED", Discarded = "DISCARDED", Failed =
    "FAILED", Pending = "PENDING", Revoked = "REVOKED", Rejected = "REJECTED" }
);
open_enum!(
    impl CertificationRejectionReason { AddressNotMatching = "ADDRESS_NOT_MATCHING",
    BusinessNotEligible = "BUSINESS_NOT_ELIGIBLE", LegalNameNotFoundInDocuments =
    "LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS", LegalNameNotMatching =
    "LEGAL_NAME_NOT_MATCHING", MalformedDocuments = "MALFORMED_DOCUMENTS", NoReason =
    "NONE", WebsiteNotMatching = "WEBSITE_NOT_MATCHING" }
);

impl WriteMembers for PaymentAmount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("value", &self.value)?;
        object.optional("offset", &self.offset)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentAmount);

impl FromMembers for PaymentAmount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            value: members.lenient("value")?,
            offset: members.lenient("offset")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentAmount);
open_enum!(
    impl PaymentState { Pending = "pending", Captured = "captured", Created = "new",
    Canceled = "canceled", Failed = "failed" }
);
open_enum!(
    impl TransactionGateway { Billdesk = "billdesk", Razorpay = "razorpay", Payu =
    "payu", Zaakpay = "zaakpay" }
);

impl WriteMembers for PaymentTransaction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("pg_transaction_id", &self.pg_transaction_id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.optional("amount", &self.amount)?;
        object.optional("order_amount", &self.order_amount)?;
        object.optional("currency", &self.currency)?;
        object.optional("method", &self.method)?;
        object.optional("error", &self.error)?;
        object.optional("refunds", &self.refunds)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentTransaction);

impl FromMembers for PaymentTransaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            pg_transaction_id: members.lenient("pg_transaction_id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            amount: members.lenient("amount")?,
            order_amount: members.lenient("order_amount")?,
            currency: members.lenient("currency")?,
            method: members.lenient("method")?,
            error: members.lenient("error")?,
            refunds: members.lenient("refunds")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentTransaction);
open_enum!(
    impl TransactionStatus { Pending = "pending", Success = "success", Failed = "failed"
    }
);

impl WriteMembers for TransactionMethod {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TransactionMethod);

impl FromMembers for TransactionMethod {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TransactionMethod);
open_enum!(
    impl TransactionMethodType { Upi = "upi", Card = "card", Netbanking = "netbanking",
    Wallet = "wallet" }
);

impl WriteMembers for TransactionFault {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(TransactionFault);

impl FromMembers for TransactionFault {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}
read_object!(TransactionFault);

impl WriteMembers for PaymentRefund {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("amount", &self.amount)?;
        object.optional("speed_processed", &self.speed_processed)?;
        object.optional("status", &self.status)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentRefund);

impl FromMembers for PaymentRefund {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            amount: members.lenient("amount")?,
            speed_processed: members.lenient("speed_processed")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentRefund);
open_enum!(impl RefundSpeed { Instant = "instant", Normal = "normal" });

impl WriteMembers for SendMessageResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("contacts", &self.contacts)?;
        object.member("messages", &self.messages)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SendMessageResponse);

impl FromMembers for SendMessageResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            contacts: members.lenient("contacts")?,
            messages: members.always("messages")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SendMessageResponse);

impl WriteMembers for SentContact {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("input", &self.input)?;
        object.optional("wa_id", &self.wa_id)?;
        object.optional("user_id", &self.user_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SentContact);

impl FromMembers for SentContact {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            input: members.lenient("input")?,
            wa_id: members.lenient("wa_id")?,
            user_id: members.lenient("user_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SentContact);

impl WriteMembers for SentMessage {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("group_id", &self.group_id)?;
        object.optional("message_status", &self.message_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SentMessage);

impl FromMembers for SentMessage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            group_id: members.lenient("group_id")?,
            message_status: members.lenient("message_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SentMessage);
open_enum!(
    impl SentMessageStatus { Accepted = "accepted", HeldForQualityAssessment =
    "held_for_quality_assessment", Paused = "paused" }
);

impl WriteMembers for CursorPaging {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("cursors", &self.cursors)?;
        object.optional("next", &self.next)?;
        object.optional("previous", &self.previous)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CursorPaging);

impl FromMembers for CursorPaging {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            cursors: members.lenient("cursors")?,
            next: members.lenient("next")?,
            previous: members.lenient("previous")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CursorPaging);
string_id!(impl secret PageUrl);

impl WriteMembers for PagingCursors {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("before", &self.before)?;
        object.optional("after", &self.after)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PagingCursors);

impl FromMembers for PagingCursors {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            before: members.lenient("before")?,
            after: members.lenient("after")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PagingCursors);
debug_addresses!(AppInfo { id, name, link : address, extra });

impl WriteMembers for AppInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("link", &self.link)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(AppInfo);

impl FromMembers for AppInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            link: members.lenient("link")?,
            extra: members.extra()?,
        })
    }
}
read_object!(AppInfo);

impl WriteMembers for BusinessInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("type", &self.type_)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessInfo);

impl FromMembers for BusinessInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            type_: members.lenient("type")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessInfo);
string_id!(impl UploadHandle);
string_id!(impl UserId);
string_id!(impl CallId);
string_id!(impl GroupRequestId);
string_id!(impl JoinRequestId);
string_id!(impl TemplateGroupId);
open_enum!(
    impl DayOfWeek { Monday = "MONDAY", Tuesday = "TUESDAY", Wednesday = "WEDNESDAY",
    Thursday = "THURSDAY", Friday = "FRIDAY", Saturday = "SATURDAY", Sunday = "SUNDAY" }
);
open_enum!(impl SettingStatus { Enabled = "ENABLED", Disabled = "DISABLED" });

impl WriteMembers for CallHours {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("weekly_operating_hours", &self.weekly_operating_hours)?;
        object.optional("holiday_schedule", &self.holiday_schedule)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallHours);

impl FromMembers for CallHours {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            timezone_id: members.lenient("timezone_id")?,
            weekly_operating_hours: members.lenient("weekly_operating_hours")?,
            holiday_schedule: members.lenient("holiday_schedule")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallHours);

impl Validate for CallHours {
    fn check(&self, checker: &mut Checker) {
        checker.present("status", self.status.is_some());
        checker.present("timezone_id", self.timezone_id.is_some());
        checker.present("weekly_operating_hours", self.weekly_operating_hours.is_some());
        checker
            .items(
                "weekly_operating_hours",
                self.weekly_operating_hours.as_ref().map(Vec::len),
                Some(1),
                None,
            );
        checker.each("weekly_operating_hours", self.weekly_operating_hours.as_deref());
        checker
            .items(
                "holiday_schedule",
                self.holiday_schedule.as_ref().map(Vec::len),
                None,
                Some(20),
            );
        checker.each("holiday_schedule", self.holiday_schedule.as_deref());
    }
}

impl WriteMembers for OperatingHours {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("day_of_week", &self.day_of_week)?;
        object.optional("open_time", &self.open_time)?;
        object.optional("close_time", &self.close_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OperatingHours);

impl FromMembers for OperatingHours {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            day_of_week: members.lenient("day_of_week")?,
            open_time: members.lenient("open_time")?,
            close_time: members.lenient("close_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OperatingHours);

impl Validate for OperatingHours {
    fn check(&self, checker: &mut Checker) {
        checker.present("day_of_week", self.day_of_week.is_some());
        checker.present("open_time", self.open_time.is_some());
        checker.present("close_time", self.close_time.is_some());
    }
}

impl WriteMembers for HolidayHours {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("date", &self.date)?;
        object.optional("start_time", &self.start_time)?;
        object.optional("end_time", &self.end_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HolidayHours);

impl FromMembers for HolidayHours {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            date: members.lenient("date")?,
            start_time: members.lenient("start_time")?,
            end_time: members.lenient("end_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HolidayHours);

impl Validate for HolidayHours {
    fn check(&self, checker: &mut Checker) {
        checker.present("date", self.date.is_some());
        checker.present("start_time", self.start_time.is_some());
        checker.present("end_time", self.end_time.is_some());
    }
}

impl WriteMembers for SipServer {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("hostname", &self.hostname)?;
        object.optional("port", &self.port)?;
        object.optional("request_uri_user_params", &self.request_uri_user_params)?;
        object.optional("app_id", &self.app_id)?;
        object.optional("sip_user_password", &self.sip_user_password)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SipServer);

impl FromMembers for SipServer {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            hostname: members.lenient("hostname")?,
            port: members.lenient("port")?,
            request_uri_user_params: members.lenient("request_uri_user_params")?,
            app_id: members.lenient("app_id")?,
            sip_user_password: members.lenient("sip_user_password")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SipServer);

impl Validate for SipServer {
    fn check(&self, checker: &mut Checker) {
        checker.present("hostname", self.hostname.is_some());
    }
}
from_one!(SipServer : String);
string_id!(impl secret SipPassword);
open_enum!(
    impl ResponderRole { CustomerService = "customer_service", Marketing = "marketing",
    Utility = "utility", Ctwa = "ctwa", AiAgent = "ai_agent", Escalation = "escalation" }
);
open_enum!(
    impl TemplateCategory { Authentication = "AUTHENTICATION", Marketing = "MARKETING",
    Utility = "UTILITY" }
);
open_enum!(
    impl TemplateStatus { Approved = "APPROVED", Archived = "ARCHIVED", Deleted =
    "DELETED", Disabled = "DISABLED", InAppeal = "IN_APPEAL", LimitExceeded =
    "LIMIT_EXCEEDED", Paused = "PAUSED", Pending = "PENDING", PendingDeletion =
    "PENDING_DELETION", Rejected = "REJECTED" }
);
open_enum!(
    impl DataLocalizationRegion { Australia = "AU", Indonesia = "ID", India = "IN", Japan
    = "JP", Singapore = "SG", SouthKorea = "KR", Germany = "DE", Switzerland = "CH",
    UnitedKingdom = "GB", Brazil = "BR", Bahrain = "BH", SouthAfrica = "ZA",
    UnitedArabEmirates = "AE", Canada = "CA" }
);

impl WriteMembers for DegreesOfFreedomSpec {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("creative_features_spec", &self.creative_features_spec)?;
        Ok(())
    }
}
write_object!(DegreesOfFreedomSpec);

impl FromMembers for DegreesOfFreedomSpec {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            creative_features_spec: members.need("creative_features_spec")?,
        })
    }
}
read_object!(DegreesOfFreedomSpec);

impl Validate for DegreesOfFreedomSpec {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CreativeFeature {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("enroll_status", &self.enroll_status)?;
        Ok(())
    }
}
write_object!(CreativeFeature);

impl FromMembers for CreativeFeature {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enroll_status: members.need("enroll_status")?,
        })
    }
}
read_object!(CreativeFeature);

impl Validate for CreativeFeature {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl EnrollStatus { OptIn = "OPT_IN", OptOut = "OPT_OUT" });

impl WriteMembers for HealthStatus {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("can_send_message", &self.can_send_message)?;
        object.optional("entities", &self.entities)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HealthStatus);

impl FromMembers for HealthStatus {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            can_send_message: members.lenient("can_send_message")?,
            entities: members.lenient("entities")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HealthStatus);

impl WriteMembers for HealthEntity {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("entity_type", &self.entity_type)?;
        object.optional("id", &self.id)?;
        object.optional("can_send_message", &self.can_send_message)?;
        object.optional("can_receive_call_sip", &self.can_receive_call_sip)?;
        object.optional("additional_info", &self.additional_info)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HealthEntity);

impl FromMembers for HealthEntity {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            entity_type: members.lenient("entity_type")?,
            id: members.lenient("id")?,
            can_send_message: members.lenient("can_send_message")?,
            can_receive_call_sip: members.lenient("can_receive_call_sip")?,
            additional_info: members.lenient("additional_info")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HealthEntity);

impl WriteMembers for HealthError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("error_code", &self.error_code)?;
        object.optional("error_description", &self.error_description)?;
        object.optional("possible_solution", &self.possible_solution)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(HealthError);

impl FromMembers for HealthError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error_code: members.lenient("error_code")?,
            error_description: members.lenient("error_description")?,
            possible_solution: members.lenient("possible_solution")?,
            extra: members.extra()?,
        })
    }
}
read_object!(HealthError);
open_enum!(
    impl HealthState { Available = "AVAILABLE", Limited = "LIMITED", Blocked = "BLOCKED"
    }
);
open_enum!(
    impl HealthEntityType { PhoneNumber = "PHONE_NUMBER", Waba = "WABA", Business =
    "BUSINESS", App = "APP", MessageTemplate = "MESSAGE_TEMPLATE" }
);
phone_id!(impl plus DisplayPhoneNumber);
chat_of!(DisplayPhoneNumber);

impl WriteMembers for BusinessPhoneNumber {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("display_phone_number", &self.display_phone_number)?;
        object.optional("verified_name", &self.verified_name)?;
        object.optional("status", &self.status)?;
        object.optional("quality_rating", &self.quality_rating)?;
        object.optional("quality_score", &self.quality_score)?;
        object.optional("code_verification_status", &self.code_verification_status)?;
        object.optional("name_status", &self.name_status)?;
        object.optional("new_name_status", &self.new_name_status)?;
        object.optional("new_display_name", &self.new_display_name)?;
        object.optional("platform_type", &self.platform_type)?;
        object.optional("throughput", &self.throughput)?;
        object.optional("account_mode", &self.account_mode)?;
        object.optional("certificate", &self.certificate)?;
        object.optional("new_certificate", &self.new_certificate)?;
        object
            .optional(
                "is_official_business_account",
                &self.is_official_business_account,
            )?;
        object.optional("official_business_account", &self.official_business_account)?;
        object.optional("is_pin_enabled", &self.is_pin_enabled)?;
        object.optional("is_preverified_number", &self.is_preverified_number)?;
        object.optional("is_on_biz_app", &self.is_on_biz_app)?;
        object.optional("search_visibility", &self.search_visibility)?;
        object.optional("messaging_limit_tier", &self.messaging_limit_tier)?;
        object
            .optional(
                "whatsapp_business_manager_messaging_limit",
                &self.whatsapp_business_manager_messaging_limit,
            )?;
        object.optional("last_onboarded_time", &self.last_onboarded_time)?;
        object.optional("country_code", &self.country_code)?;
        object.optional("country_dial_code", &self.country_dial_code)?;
        object.optional("webhook_configuration", &self.webhook_configuration)?;
        object.optional("conversational_automation", &self.conversational_automation)?;
        object.optional("health_status", &self.health_status)?;
        object.optional("username", &self.username)?;
        object
            .optional(
                "eligibility_for_api_business_global_search",
                &self.eligibility_for_api_business_global_search,
            )?;
        object.optional("unified_cert_status", &self.unified_cert_status)?;
        object.optional("host_platform", &self.host_platform)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessPhoneNumber);

impl FromMembers for BusinessPhoneNumber {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            display_phone_number: members.lenient("display_phone_number")?,
            verified_name: members.lenient("verified_name")?,
            status: members.lenient("status")?,
            quality_rating: members.lenient("quality_rating")?,
            quality_score: members.lenient("quality_score")?,
            code_verification_status: members.lenient("code_verification_status")?,
            name_status: members.lenient("name_status")?,
            new_name_status: members.lenient("new_name_status")?,
            new_display_name: members.lenient("new_display_name")?,
            platform_type: members.lenient("platform_type")?,
            throughput: members.lenient("throughput")?,
            account_mode: members.lenient("account_mode")?,
            certificate: members.lenient("certificate")?,
            new_certificate: members.lenient("new_certificate")?,
            is_official_business_account: members
                .lenient("is_official_business_account")?,
            official_business_account: members.lenient("official_business_account")?,
            is_pin_enabled: members.lenient("is_pin_enabled")?,
            is_preverified_number: members.lenient("is_preverified_number")?,
            is_on_biz_app: members.lenient("is_on_biz_app")?,
            search_visibility: members.lenient("search_visibility")?,
            messaging_limit_tier: members.lenient("messaging_limit_tier")?,
            whatsapp_business_manager_messaging_limit: members
                .lenient("whatsapp_business_manager_messaging_limit")?,
            last_onboarded_time: members.lenient("last_onboarded_time")?,
            country_code: members.lenient("country_code")?,
            country_dial_code: members.lenient("country_dial_code")?,
            webhook_configuration: members.lenient("webhook_configuration")?,
            conversational_automation: members.lenient("conversational_automation")?,
            health_status: members.lenient("health_status")?,
            username: members.lenient("username")?,
            eligibility_for_api_business_global_search: members
                .lenient("eligibility_for_api_business_global_search")?,
            unified_cert_status: members.lenient("unified_cert_status")?,
            host_platform: members.lenient("host_platform")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessPhoneNumber);
open_enum!(impl SearchVisibility { Visible = "VISIBLE", Hidden = "HIDDEN" });
open_enum!(
    impl UnifiedCertStatus { Approved = "APPROVED", NamePendingReview =
    "NAME_PENDING_REVIEW", NameNotApproved = "NAME_NOT_APPROVED", AccountReviewNotStarted
    = "ACCOUNT_REVIEW_NOT_STARTED", LimitedAccess = "LIMITED_ACCESS" }
);
open_enum!(
    impl PhoneNumberStatus { Pending = "PENDING", Deleted = "DELETED", Migrated =
    "MIGRATED", Banned = "BANNED", Restricted = "RESTRICTED", RateLimited =
    "RATE_LIMITED", Flagged = "FLAGGED", Connected = "CONNECTED", Disconnected =
    "DISCONNECTED", UnknownStatus = "UNKNOWN", Unverified = "UNVERIFIED" }
);
open_enum!(
    impl PhoneNumberQuality { Green = "GREEN", Yellow = "YELLOW", Red = "RED",
    NotAvailable = "NA", UnknownQuality = "UNKNOWN" }
);

impl WriteMembers for PhoneNumberQualityScore {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("score", &self.score)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberQualityScore);

impl FromMembers for PhoneNumberQualityScore {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            score: members.lenient("score")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberQualityScore);
open_enum!(
    impl CodeVerificationStatus { Verified = "VERIFIED", NotVerified = "NOT_VERIFIED",
    Expired = "EXPIRED", Unverified = "UNVERIFIED" }
);
open_enum!(
    impl DisplayNameStatus { Approved = "APPROVED", AvailableWithoutReview =
    "AVAILABLE_WITHOUT_REVIEW", Declined = "DECLINED", Expired = "EXPIRED", PendingReview
    = "PENDING_REVIEW", NoReview = "NONE" }
);
open_enum!(
    impl PhoneNumberPlatform { CloudApi = "CLOUD_API", OnPremise = "ON_PREMISE",
    NotApplicable = "NOT_APPLICABLE" }
);

impl WriteMembers for PhoneNumberThroughput {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("level", &self.level)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PhoneNumberThroughput);

impl FromMembers for PhoneNumberThroughput {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            level: members.lenient("level")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PhoneNumberThroughput);
open_enum!(
    impl ThroughputLevel { Standard = "STANDARD", High = "HIGH", NotApplicable =
    "NOT_APPLICABLE" }
);
open_enum!(impl PhoneNumberAccountMode { Live = "LIVE", Sandbox = "SANDBOX" });
open_enum!(
    impl MessagingLimitTier { Tier50 = "TIER_50", Tier250 = "TIER_250", Tier1k =
    "TIER_1K", Tier2k = "TIER_2K", Tier10k = "TIER_10K", Tier100k = "TIER_100K",
    TierUnlimited = "TIER_UNLIMITED", Untiered = "UNTIERED" }
);

impl WriteMembers for WebhookConfiguration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("phone_number", &self.phone_number)?;
        object.optional("whatsapp_business_account", &self.whatsapp_business_account)?;
        object.optional("application", &self.application)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WebhookConfiguration);

impl FromMembers for WebhookConfiguration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone_number: members.lenient("phone_number")?,
            whatsapp_business_account: members.lenient("whatsapp_business_account")?,
            application: members.lenient("application")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WebhookConfiguration);

impl WriteMembers for OfficialBusinessAccount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("oba_status", &self.oba_status)?;
        object.optional("status_message", &self.status_message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(OfficialBusinessAccount);

impl FromMembers for OfficialBusinessAccount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            oba_status: members.lenient("oba_status")?,
            status_message: members.lenient("status_message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(OfficialBusinessAccount);
open_enum!(
    impl OfficialBusinessAccountStatus { NotStarted = "NOT_STARTED", Pending = "PENDING",
    Approved = "APPROVED", Rejected = "REJECTED" }
);

impl WriteMembers for ConversationalAutomation {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("enable_welcome_message", &self.enable_welcome_message)?;
        object.optional("prompts", &self.prompts)?;
        object.optional("commands", &self.commands)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationalAutomation);

impl FromMembers for ConversationalAutomation {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            enable_welcome_message: members.lenient("enable_welcome_message")?,
            prompts: members.lenient("prompts")?,
            commands: members.lenient("commands")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationalAutomation);
string_id!(impl IceBreaker);

impl WriteMembers for ConversationalCommand {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("command_name", &self.command_name)?;
        object.optional("command_description", &self.command_description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversationalCommand);

impl FromMembers for ConversationalCommand {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            command_name: members.lenient("command_name")?,
            command_description: members.lenient("command_description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversationalCommand);

impl Validate for ConversationalCommand {
    fn check(&self, checker: &mut Checker) {
        checker.present("command_name", self.command_name.is_some());
        checker.present("command_description", self.command_description.is_some());
        checker
            .chars(
                "command_name",
                self.command_name.as_ref().map(AsRef::as_ref),
                None,
                Some(32),
            );
        checker
            .chars(
                "command_description",
                self.command_description.as_ref().map(AsRef::as_ref),
                None,
                Some(256),
            );
    }
}

impl WriteMembers for ListPhoneNumbersResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListPhoneNumbersResponse);

impl FromMembers for ListPhoneNumbersResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListPhoneNumbersResponse);

impl WriteMembers for ListSubscribedAppsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListSubscribedAppsResponse);

impl FromMembers for ListSubscribedAppsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSubscribedAppsResponse);
debug_addresses!(
    SubscribedApp { whatsapp_business_api_data, override_callback_uri : address, extra }
);

impl WriteMembers for SubscribedApp {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("whatsapp_business_api_data", &self.whatsapp_business_api_data)?;
        object.optional("override_callback_uri", &self.override_callback_uri)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SubscribedApp);

impl FromMembers for SubscribedApp {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            whatsapp_business_api_data: members.lenient("whatsapp_business_api_data")?,
            override_callback_uri: members.lenient("override_callback_uri")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SubscribedApp);

impl WriteMembers for WhatsappBusinessAccount {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("currency", &self.currency)?;
        object.optional("country", &self.country)?;
        object.optional("timezone_id", &self.timezone_id)?;
        object.optional("message_template_namespace", &self.message_template_namespace)?;
        object.optional("account_review_status", &self.account_review_status)?;
        object
            .optional(
                "business_verification_status",
                &self.business_verification_status,
            )?;
        object.optional("ownership_type", &self.ownership_type)?;
        object.optional("on_behalf_of_business_info", &self.on_behalf_of_business_info)?;
        object.optional("owner_business_info", &self.owner_business_info)?;
        object.optional("primary_business_location", &self.primary_business_location)?;
        object.optional("purchase_order_number", &self.purchase_order_number)?;
        object.optional("is_enabled_for_insights", &self.is_enabled_for_insights)?;
        object
            .optional(
                "marketing_messages_lite_api_status",
                &self.marketing_messages_lite_api_status,
            )?;
        object
            .optional(
                "marketing_messages_onboarding_status",
                &self.marketing_messages_onboarding_status,
            )?;
        object
            .optional(
                "disable_marketing_messages_on_cloud_api",
                &self.disable_marketing_messages_on_cloud_api,
            )?;
        object
            .optional(
                "whatsapp_business_manager_messaging_limit",
                &self.whatsapp_business_manager_messaging_limit,
            )?;
        object.optional("health_status", &self.health_status)?;
        object.optional("subscribed_apps", &self.subscribed_apps)?;
        object.optional("phone_numbers", &self.phone_numbers)?;
        object.optional("degrees_of_freedom_spec", &self.degrees_of_freedom_spec)?;
        object.optional("creation_time", &self.creation_time)?;
        object
            .optional(
                "auth_international_rate_eligibility",
                &self.auth_international_rate_eligibility,
            )?;
        object.optional("is_shared_with_partners", &self.is_shared_with_partners)?;
        object.optional("linked_commerce_account", &self.linked_commerce_account)?;
        object
            .optional(
                "marketing_messages_ad_account",
                &self.marketing_messages_ad_account,
            )?;
        object.optional("owner_business", &self.owner_business)?;
        object.optional("primary_funding_id", &self.primary_funding_id)?;
        object
            .optional(
                "template_auto_archival_enabled",
                &self.template_auto_archival_enabled,
            )?;
        object
            .optional(
                "whatsapp_manager_marketing_messages_max_price_enroll_status",
                &self.whatsapp_manager_marketing_messages_max_price_enroll_status,
            )?;
        object.optional("service_pricing_policy", &self.service_pricing_policy)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(WhatsappBusinessAccount);

impl FromMembers for WhatsappBusinessAccount {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            currency: members.lenient("currency")?,
            country: members.lenient("country")?,
            timezone_id: members.lenient("timezone_id")?,
            message_template_namespace: members.lenient("message_template_namespace")?,
            account_review_status: members.lenient("account_review_status")?,
            business_verification_status: members
                .lenient("business_verification_status")?,
            ownership_type: members.lenient("ownership_type")?,
            on_behalf_of_business_info: members.lenient("on_behalf_of_business_info")?,
            owner_business_info: members.lenient("owner_business_info")?,
            primary_business_location: members.lenient("primary_business_location")?,
            purchase_order_number: members.lenient("purchase_order_number")?,
            is_enabled_for_insights: members.lenient("is_enabled_for_insights")?,
            marketing_messages_lite_api_status: members
                .lenient("marketing_messages_lite_api_status")?,
            marketing_messages_onboarding_status: members
                .lenient("marketing_messages_onboarding_status")?,
            disable_marketing_messages_on_cloud_api: members
                .lenient("disable_marketing_messages_on_cloud_api")?,
            whatsapp_business_manager_messaging_limit: members
                .lenient("whatsapp_business_manager_messaging_limit")?,
            health_status: members.lenient("health_status")?,
            subscribed_apps: members.lenient("subscribed_apps")?,
            phone_numbers: members.lenient("phone_numbers")?,
            degrees_of_freedom_spec: members.lenient("degrees_of_freedom_spec")?,
            creation_time: members.lenient("creation_time")?,
            auth_international_rate_eligibility: members
                .lenient("auth_international_rate_eligibility")?,
            is_shared_with_partners: members.lenient("is_shared_with_partners")?,
            linked_commerce_account: members.lenient("linked_commerce_account")?,
            marketing_messages_ad_account: members
                .lenient("marketing_messages_ad_account")?,
            owner_business: members.lenient("owner_business")?,
            primary_funding_id: members.lenient("primary_funding_id")?,
            template_auto_archival_enabled: members
                .lenient("template_auto_archival_enabled")?,
            whatsapp_manager_marketing_messages_max_price_enroll_status: members
                .lenient("whatsapp_manager_marketing_messages_max_price_enroll_status")?,
            service_pricing_policy: members.lenient("service_pricing_policy")?,
            extra: members.extra()?,
        })
    }
}
read_object!(WhatsappBusinessAccount);
open_enum!(
    impl WabaStatus { Active = "ACTIVE", Inactive = "INACTIVE", Pending = "PENDING" }
);
open_enum!(
    impl AccountReviewStatus { Approved = "APPROVED", Pending = "PENDING", Rejected =
    "REJECTED", Restricted = "RESTRICTED", LimitReached = "LIMIT_REACHED" }
);
open_enum!(
    impl WabaOwnership { SelfOwned = "SELF_OWNED", ClientOwned = "CLIENT_OWNED",
    AgencyOwned = "AGENCY_OWNED" }
);
open_enum!(
    impl BusinessVerificationStatus { Expired = "expired", Failed = "failed", Ineligible
    = "ineligible", NotVerified = "not_verified", Pending = "pending",
    PendingNeedMoreInfo = "pending_need_more_info", PendingSubmission =
    "pending_submission", Rejected = "rejected", Revoked = "revoked", Verified =
    "verified" }
);
open_enum!(
    impl MarketingMessagesStatus { Ineligible = "INELIGIBLE", Eligible = "ELIGIBLE",
    Onboarded = "ONBOARDED" }
);
open_enum!(
    impl MarketingMessagesOnboardingStatus { IneligibleOnBehalfOfWaba =
    "INELIGIBLE_ON_BEHALF_OF_WABA", IneligibleInactiveOrRestricted =
    "INELIGIBLE_INACTIVE_OR_RESTRICTED", IneligibleCountryNotSupported =
    "INELIGIBLE_COUNTRY_NOT_SUPPORTED", IneligibleUsingWhatsappBusinessApp =
    "INELIGIBLE_USING_WHATSAPP_BUSINESS_APP", Eligible = "ELIGIBLE",
    PendingValidPaymentMethod = "PENDING_VALID_PAYMENT_METHOD", PendingInternalSetup =
    "PENDING_INTERNAL_SETUP", Onboarded = "ONBOARDED" }
);

impl WriteMembers for ErrorResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("error", &self.error)?;
        object.optional("errors", &self.errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorResponse);

impl FromMembers for ErrorResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            errors: members.lenient("errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorResponse);

impl WriteMembers for GraphError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.optional("type", &self.type_)?;
        object.optional("code", &self.code)?;
        object.optional("error_subcode", &self.error_subcode)?;
        object.optional("error_data", &self.error_data)?;
        object.optional("fbtrace_id", &self.fbtrace_id)?;
        object.optional("is_transient", &self.is_transient)?;
        object.optional("error_user_title", &self.error_user_title)?;
        object.optional("error_user_msg", &self.error_user_msg)?;
        object.optional("href", &self.href)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GraphError);

impl FromMembers for GraphError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            type_: members.lenient("type")?,
            code: members.lenient("code")?,
            error_subcode: members.lenient("error_subcode")?,
            error_data: members.lenient("error_data")?,
            fbtrace_id: members.lenient("fbtrace_id")?,
            is_transient: members.lenient("is_transient")?,
            error_user_title: members.lenient("error_user_title")?,
            error_user_msg: members.lenient("error_user_msg")?,
            href: members.lenient("href")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GraphError);

impl WriteMembers for ListedError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.optional("title", &self.title)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListedError);

impl FromMembers for ListedError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            title: members.lenient("title")?,
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListedError);

impl Serialize for ErrorData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ErrorDetails(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}
write_form!(ErrorData);

impl FromJson for ErrorData {
    fn from_json(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut choice = Choice::of(node);
        choice.form(Self::ErrorDetails);
        choice.form(Self::Text);
        Ok(choice.made().unwrap_or_else(|| Self::Unknown(node.to_json().into())))
    }
}
read_form!(ErrorData);

impl From<ErrorDetails> for ErrorData {
    fn from(value: ErrorDetails) -> Self {
        Self::ErrorDetails(value)
    }
}

impl From<String> for ErrorData {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ErrorData {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl WriteMembers for ErrorDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("messaging_product", &self.messaging_product)?;
        object.optional("details", &self.details)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ErrorDetails);

impl FromMembers for ErrorDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messaging_product: members.lenient("messaging_product")?,
            details: members.lenient("details")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ErrorDetails);
