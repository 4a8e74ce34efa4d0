// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `compliance`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { GetBusinessComplianceInfoQuery, "waxwing_meta::compliance::GetBusinessComplianceInfoQuery", "Query of `get_business_compliance_info`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { BusinessComplianceResponse, "waxwing_meta::compliance::BusinessComplianceResponse", "The information, in a list.";
    optional "data": Vec<BusinessCompliance>, "Usually one item.";
}

object_schema! { BusinessCompliance, "waxwing_meta::compliance::BusinessCompliance", "Who answers for the business.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "entity_name": Option<String>, "Name of the legal entity.";
    optional "entity_type": Option<EntityType>, "Kind of legal entity.";
    optional "entity_type_custom": Option<String>, "Kind of entity in words, for OTHER.";
    optional "is_registered": Option<bool>, "Whether the entity is registered.";
    optional "grievance_officer_details": Option<GrievanceOfficerDetails>, "Who takes complaints.";
    optional "customer_care_details": Option<CustomerCareDetails>, "Who helps customers.";
}

object_schema! { UpdateBusinessCompliance, "waxwing_meta::compliance::UpdateBusinessCompliance", "Who answers for the business.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "entity_name": String, "Name of the legal entity, 2 to 128 characters.";
    required "entity_type": EntityType, "Kind of legal entity.";
    optional "entity_type_custom": String, "Kind of entity in words, for OTHER.";
    optional "is_registered": bool, "Whether the entity is registered.";
    required "grievance_officer_details": GrievanceOfficerDetails, "Who takes complaints.";
    required "customer_care_details": CustomerCareDetails, "Who helps customers.";
}
text_schema!(
    open EntityType, "waxwing_meta::compliance::EntityType", "Kind of legal entity."
);

object_schema! { GrievanceOfficerDetails, "waxwing_meta::compliance::GrievanceOfficerDetails", "Who takes complaints.";
    optional "name": Option<OfficerName>, "Name of a person.";
    optional "email": Option<ComplianceEmail>, "E-mail address of a contact.";
    optional "mobile_number": Option<CompliancePhoneNumber>, "Phone number of a contact.";
    optional "landline_number": Option<CompliancePhoneNumber>, "Phone number of a contact.";
}

object_schema! { CustomerCareDetails, "waxwing_meta::compliance::CustomerCareDetails", "Who helps customers.";
    optional "email": Option<ComplianceEmail>, "E-mail address of a contact.";
    optional "mobile_number": Option<CompliancePhoneNumber>, "Phone number of a contact.";
    optional "landline_number": Option<CompliancePhoneNumber>, "Phone number of a contact.";
}
text_schema!(OfficerName, "waxwing_meta::compliance::OfficerName", "Name of a person.");
text_schema!(
    ComplianceEmail, "waxwing_meta::compliance::ComplianceEmail",
    "E-mail address of a contact."
);
text_schema!(
    CompliancePhoneNumber, "waxwing_meta::compliance::CompliancePhoneNumber",
    "Phone number of a contact."
);
