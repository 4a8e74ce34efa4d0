// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `senders` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListSendersQualityQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("senders", &self.senders)?;
        Ok(())
    }
}
write_object!(ListSendersQualityQuery);

impl FromMembers for ListSendersQualityQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            senders: members.need("senders")?,
        })
    }
}
read_object!(ListSendersQualityQuery);

impl Validate for ListSendersQualityQuery {
    fn check(&self, checker: &mut Checker) {
        checker.items("senders", Some(self.senders.len()), Some(1), Some(100));
        checker.each_chars("senders", Some(&self.senders), Some(1), Some(24));
    }
}

impl WriteMembers for ListSendersQualityResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("results", &self.results)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListSendersQualityResponse);

impl FromMembers for ListSendersQualityResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.lenient("results")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListSendersQualityResponse);

impl WriteMembers for SenderQuality {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sender", &self.sender)?;
        object.optional("qualityRating", &self.quality_rating)?;
        object.optional("status", &self.status)?;
        object.optional("currentLimit", &self.current_limit)?;
        object.optional("lastUpdated", &self.last_updated)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SenderQuality);

impl FromMembers for SenderQuality {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sender: members.lenient("sender")?,
            quality_rating: members.lenient("qualityRating")?,
            status: members.lenient("status")?,
            current_limit: members.lenient("currentLimit")?,
            last_updated: members.lenient("lastUpdated")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SenderQuality);
open_enum!(
    impl SenderQualityRating { High = "HIGH", Low = "LOW", Medium = "MEDIUM", NotKnown =
    "UNKNOWN" }
);
open_enum!(
    impl SenderStatus { Banned = "BANNED", Connected = "CONNECTED", Deleted = "DELETED",
    Disconnected = "DISCONNECTED", Flagged = "FLAGGED", Migrated = "MIGRATED", Pending =
    "PENDING", RateLimited = "RATE_LIMITED", Restricted = "RESTRICTED", NotKnown =
    "UNKNOWN", Unverified = "UNVERIFIED" }
);
open_enum!(
    impl SenderLimit { LimitNa = "LIMIT_NA", Limit250 = "LIMIT_250", Limit2k =
    "LIMIT_2K", Limit10k = "LIMIT_10K", Limit100k = "LIMIT_100K", Unlimited = "UNLIMITED"
    }
);

impl WriteMembers for BusinessInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("vertical", &self.vertical)?;
        object.optional("websites", &self.websites)?;
        object.optional("displayName", &self.display_name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessInfo);

impl FromMembers for BusinessInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            about: members.lenient("about")?,
            address: members.lenient("address")?,
            description: members.lenient("description")?,
            email: members.lenient("email")?,
            vertical: members.lenient("vertical")?,
            websites: members.lenient("websites")?,
            display_name: members.lenient("displayName")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessInfo);
debug_addresses!(
    UpdateBusinessInfo { about, address, description, email, vertical, websites, logo_url
    : address }
);

impl WriteMembers for UpdateBusinessInfo {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("about", &self.about)?;
        object.optional("address", &self.address)?;
        object.optional("description", &self.description)?;
        object.optional("email", &self.email)?;
        object.optional("vertical", &self.vertical)?;
        object.optional("websites", &self.websites)?;
        object.optional("logoUrl", &self.logo_url)?;
        Ok(())
    }
}
write_object!(UpdateBusinessInfo);

impl FromMembers for UpdateBusinessInfo {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            about: members.take("about")?,
            address: members.take("address")?,
            description: members.take("description")?,
            email: members.take("email")?,
            vertical: members.take("vertical")?,
            websites: members.or_default("websites")?,
            logo_url: members.take("logoUrl")?,
        })
    }
}
read_object!(UpdateBusinessInfo);

impl Validate for UpdateBusinessInfo {
    fn check(&self, checker: &mut Checker) {
        checker.chars("about", self.about.as_ref().map(AsRef::as_ref), None, Some(130));
        checker
            .chars("address", self.address.as_ref().map(AsRef::as_ref), None, Some(256));
        checker
            .chars(
                "description",
                self.description.as_ref().map(AsRef::as_ref),
                None,
                Some(512),
            );
        checker.chars("email", self.email.as_ref().map(AsRef::as_ref), None, Some(128));
        checker.items("websites", Some(self.websites.len()), None, Some(2));
        checker.each_chars("websites", Some(&self.websites), None, Some(256));
        checker
            .chars(
                "logoUrl",
                self.logo_url.as_ref().map(AsRef::as_ref),
                None,
                Some(2048),
            );
    }
}
open_enum!(
    impl BusinessVertical { Automotive = "AUTOMOTIVE", BeautyAndSpaAndSalon =
    "BEAUTY_AND_SPA_AND_SALON", ClothingAndApparel = "CLOTHING_AND_APPAREL", Education =
    "EDUCATION", Entertainment = "ENTERTAINMENT", EventPlanningAndService =
    "EVENT_PLANNING_AND_SERVICE", FinanceAndBanking = "FINANCE_AND_BANKING",
    FoodAndGrocery = "FOOD_AND_GROCERY", PublicService = "PUBLIC_SERVICE",
    HotelAndLodging = "HOTEL_AND_LODGING", MedicalAndHealth = "MEDICAL_AND_HEALTH",
    NonProfit = "NON_PROFIT", ProfessionalServices = "PROFESSIONAL_SERVICES",
    ShoppingAndRetail = "SHOPPING_AND_RETAIL", TravelAndTransportation =
    "TRAVEL_AND_TRANSPORTATION", Restaurant = "RESTAURANT", Other = "OTHER", NotKnown =
    "UNKNOWN" }
);

impl WriteMembers for CallingPermission {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("status", &self.status)?;
        object.optional("actions", &self.actions)?;
        object.optional("expirationTime", &self.expiration_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallingPermission);

impl FromMembers for CallingPermission {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.always("status")?,
            actions: members.lenient("actions")?,
            expiration_time: members.lenient("expirationTime")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallingPermission);
open_enum!(
    impl CallingPermissionStatus { NoPermission = "NO_PERMISSION", Temporary =
    "TEMPORARY", Permanent = "PERMANENT" }
);

impl WriteMembers for CallingPermissionAction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("canPerformAction", &self.can_perform_action)?;
        object.optional("limits", &self.limits)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallingPermissionAction);

impl FromMembers for CallingPermissionAction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            can_perform_action: members.lenient("canPerformAction")?,
            limits: members.lenient("limits")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallingPermissionAction);
open_enum!(
    impl CallingPermissionActionName { StartCall = "START_CALL",
    SendCallPermissionRequest = "SEND_CALL_PERMISSION_REQUEST" }
);

impl WriteMembers for CallingPermissionLimit {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("timePeriod", &self.time_period)?;
        object.optional("maxAllowed", &self.max_allowed)?;
        object.optional("currentUsage", &self.current_usage)?;
        object.optional("limitExpirationTime", &self.limit_expiration_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CallingPermissionLimit);

impl FromMembers for CallingPermissionLimit {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            time_period: members.lenient("timePeriod")?,
            max_allowed: members.lenient("maxAllowed")?,
            current_usage: members.lenient("currentUsage")?,
            limit_expiration_time: members.lenient("limitExpirationTime")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CallingPermissionLimit);

impl WriteMembers for SenderPublicKey {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("publicKey", &self.public_key)?;
        object.optional("publicKeySignatureStatus", &self.public_key_signature_status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(SenderPublicKey);

impl FromMembers for SenderPublicKey {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            public_key: members.lenient("publicKey")?,
            public_key_signature_status: members.lenient("publicKeySignatureStatus")?,
            extra: members.extra()?,
        })
    }
}
read_object!(SenderPublicKey);
