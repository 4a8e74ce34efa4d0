// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `datasets` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetDatasetQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetDatasetQuery);

impl FromMembers for GetDatasetQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetDatasetQuery);

impl Validate for GetDatasetQuery {
    fn check(&self, _checker: &mut Checker) {}
}
string_id!(impl DatasetId);

impl WriteMembers for CreateDataset {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("dataset_name", &self.dataset_name)?;
        Ok(())
    }
}
write_object!(CreateDataset);

impl FromMembers for CreateDataset {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dataset_name: members.take("dataset_name")?,
        })
    }
}
read_object!(CreateDataset);

impl Validate for CreateDataset {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DatasetCreated {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(DatasetCreated);

impl FromMembers for DatasetCreated {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(DatasetCreated);

impl WriteMembers for GetDatasetResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GetDatasetResponse);

impl FromMembers for GetDatasetResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            data: members.lenient("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GetDatasetResponse);

impl WriteMembers for Dataset {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Dataset);

impl FromMembers for Dataset {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Dataset);

impl WriteMembers for SendConversionEvents {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        Ok(())
    }
}
write_object!(SendConversionEvents);

impl FromMembers for SendConversionEvents {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.need("data")?,
        })
    }
}
read_object!(SendConversionEvents);

impl Validate for SendConversionEvents {
    fn check(&self, checker: &mut Checker) {
        checker.each("data", Some(&self.data));
    }
}

impl ConversionEvent {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        event_name: ConversionEventName,
        event_time: i64,
        user_data: ConversionUser,
    ) -> Self {
        Self {
            event_name,
            event_time,
            action_source: Default::default(),
            messaging_channel: Default::default(),
            user_data,
            custom_data: Default::default(),
        }
    }
}

impl WriteMembers for ConversionEvent {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("event_name", &self.event_name)?;
        object.member("event_time", &self.event_time)?;
        object.member("action_source", &self.action_source)?;
        object.member("messaging_channel", &self.messaging_channel)?;
        object.member("user_data", &self.user_data)?;
        object.optional("custom_data", &self.custom_data)?;
        Ok(())
    }
}
write_object!(ConversionEvent);

impl FromMembers for ConversionEvent {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            event_name: members.need("event_name")?,
            event_time: members.need("event_time")?,
            action_source: members.or_default("action_source")?,
            messaging_channel: members.or_default("messaging_channel")?,
            user_data: members.need("user_data")?,
            custom_data: members.take("custom_data")?,
        })
    }
}
read_object!(ConversionEvent);

impl Validate for ConversionEvent {
    fn check(&self, checker: &mut Checker) {
        checker.nested("user_data", Some(&self.user_data));
        checker.nested("custom_data", self.custom_data.as_ref());
    }
}
open_enum!(
    impl ConversionEventName { Purchase = "Purchase", LeadSubmitted = "LeadSubmitted" }
);
open_enum!(impl ConversionActionSource { BusinessMessaging = "business_messaging" });
open_enum!(impl ConversionChannel { Whatsapp = "whatsapp" });

impl WriteMembers for ConversionUser {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object
            .member("whatsapp_business_account_id", &self.whatsapp_business_account_id)?;
        object.member("ctwa_clid", &self.ctwa_clid)?;
        Ok(())
    }
}
write_object!(ConversionUser);

impl FromMembers for ConversionUser {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            whatsapp_business_account_id: members.need("whatsapp_business_account_id")?,
            ctwa_clid: members.need("ctwa_clid")?,
        })
    }
}
read_object!(ConversionUser);

impl Validate for ConversionUser {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ConversionValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("currency", &self.currency)?;
        object.member("value", &self.value)?;
        Ok(())
    }
}
write_object!(ConversionValue);

impl FromMembers for ConversionValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            currency: members.need("currency")?,
            value: members.need("value")?,
        })
    }
}
read_object!(ConversionValue);

impl Validate for ConversionValue {
    fn check(&self, checker: &mut Checker) {
        checker.range("value", Some(self.value), None, None);
    }
}

impl WriteMembers for ConversionEventsReceived {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("events_received", &self.events_received)?;
        object.optional("messages", &self.messages)?;
        object.optional("fbtrace_id", &self.fbtrace_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ConversionEventsReceived);

impl FromMembers for ConversionEventsReceived {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            events_received: members.lenient("events_received")?,
            messages: members.lenient("messages")?,
            fbtrace_id: members.lenient("fbtrace_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ConversionEventsReceived);
