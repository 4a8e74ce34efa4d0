// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! How the types of `instances` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, E164, Validate};

impl WriteMembers for ListInstancesQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("filter[uuid]", &self.filter_uuid)?;
        object.optional("filter[name]", &self.filter_name)?;
        object.optional("filter[phone]", &self.filter_phone)?;
        object.optional("filter[status]", &self.filter_status)?;
        Ok(())
    }
}
write_object!(ListInstancesQuery);

impl FromMembers for ListInstancesQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            filter_uuid: members.take("filter[uuid]")?,
            filter_name: members.take("filter[name]")?,
            filter_phone: members.take("filter[phone]")?,
            filter_status: members.take("filter[status]")?,
        })
    }
}
read_object!(ListInstancesQuery);

impl Validate for ListInstancesQuery {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl InstanceStatus { Stopped = "STOPPED", Starting = "STARTING", Working =
    "WORKING", ScanQrCode = "SCAN_QR_CODE", Failed = "FAILED", Pending = "PENDING" }
);
string_id!(impl secret AccessToken);
string_id!(impl secret QrCode);

impl WriteMembers for Instance {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("phone", &self.phone)?;
        object.optional("service_type", &self.service_type)?;
        object.optional("status", &self.status)?;
        object.optional("access_token", &self.access_token)?;
        object.optional("created_at", &self.created_at)?;
        object.optional("qr_code", &self.qr_code)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Instance);

impl FromMembers for Instance {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            phone: members.lenient("phone")?,
            service_type: members.lenient("service_type")?,
            status: members.lenient("status")?,
            access_token: members.lenient("access_token")?,
            created_at: members.lenient("created_at")?,
            qr_code: members.lenient("qr_code")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Instance);

impl CreateInstance {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(phone: E164, name: String) -> Self {
        Self {
            phone,
            name,
            webhook_url: Default::default(),
        }
    }
}
debug_addresses!(CreateInstance { phone, name, webhook_url : address });

impl WriteMembers for CreateInstance {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("phone", &self.phone)?;
        object.member("name", &self.name)?;
        object.optional("webhook_url", &self.webhook_url)?;
        Ok(())
    }
}
write_object!(CreateInstance);

impl FromMembers for CreateInstance {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            phone: members.need("phone")?,
            name: members.need("name")?,
            webhook_url: members.take("webhook_url")?,
        })
    }
}
read_object!(CreateInstance);

impl Validate for CreateInstance {
    fn check(&self, checker: &mut Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(50));
    }
}

impl WriteMembers for RestartInstanceResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(RestartInstanceResponse);

impl FromMembers for RestartInstanceResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(RestartInstanceResponse);

impl WriteMembers for InstanceHealth {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("instance_id", &self.instance_id)?;
        object.optional("connected_at", &self.connected_at)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(InstanceHealth);

impl FromMembers for InstanceHealth {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: members.lenient("instance_id")?,
            connected_at: members.lenient("connected_at")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(InstanceHealth);
