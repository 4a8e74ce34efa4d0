// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `business_profile`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { GetBusinessProfileQuery, "waxwing_meta::business_profile::GetBusinessProfileQuery", "Query of `get_business_profile`.";
    optional "fields": String, "Members to answer with, joined by commas: about, address, description, email, profile_picture_url, websites, vertical.";
}

object_schema! { GetProfileNodeQuery, "waxwing_meta::business_profile::GetProfileNodeQuery", "Query of `get_profile_node`.";
    optional "fields": String, "Members to answer with, joined by commas: about, address, description, email, profile_picture_url, websites, vertical.";
}
text_schema!(
    BusinessProfileId, "waxwing_meta::business_profile::BusinessProfileId",
    "Id of a business profile (not of its number)."
);

object_schema! { GetBusinessProfileResponse, "waxwing_meta::business_profile::GetBusinessProfileResponse", "The profile, in a list of one.";
    optional "data": Vec<BusinessProfile>, "One item.";
}

object_schema! { BusinessProfile, "waxwing_meta::business_profile::BusinessProfile", "What users see of the business.";
    optional "id": Option<BusinessProfileId>, "Id of a business profile (not of its number).";
    optional "account_name": Option<String>, "Name of the account; only of the profile node.";
    optional "about": Option<String>, "Line under the name.";
    optional "address": Option<String>, "Postal address.";
    optional "description": Option<String>, "What the business does.";
    optional "email": Option<String>, "E-mail address of the business.";
    optional "profile_picture_url": Option<String>, "Address of the picture.";
    optional "websites": Option<Vec<String>>, "At most 2 addresses.";
    optional "vertical": Option<BusinessVertical>, "Line of business.";
}

object_schema! { UpdateBusinessProfile, "waxwing_meta::business_profile::UpdateBusinessProfile", "What to change; members left out stay.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "about": String, "Line under the name, 1 to 139 characters.";
    optional "address": String, "Postal address, at most 256 characters.";
    optional "description": String, "What the business does, at most 512 characters (256 in the vendor's description).";
    optional "email": String, "E-mail address of the business, at most 128 characters.";
    optional "vertical": BusinessVertical, "Line of business.";
    optional "websites": Vec<ProfileWebsite>, "At most 2 addresses.";
    optional "profile_picture_handle": shared::UploadHandle, "Handle of a file from a resumable upload, for templates and profile pictures.";
}

object_schema! { UpdateProfileNode, "waxwing_meta::business_profile::UpdateProfileNode", "What to change; members left out stay.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "account_name": String, "Name of the account.";
    optional "about": String, "Line under the name, 1 to 139 characters.";
    optional "address": String, "Postal address, at most 256 characters.";
    optional "description": String, "What the business does, at most 512 characters (256 in the vendor's description).";
    optional "email": String, "E-mail address of the business, at most 128 characters.";
    optional "vertical": BusinessVertical, "Line of business.";
    optional "websites": Vec<ProfileWebsite>, "At most 2 addresses.";
    optional "profile_picture_handle": shared::UploadHandle, "Handle of a file from a resumable upload, for templates and profile pictures.";
}

object_schema! { UpdateProfileNodeResponse, "waxwing_meta::business_profile::UpdateProfileNodeResponse", "Acknowledgement. Not documented which of the two members comes.";
    optional "id": Option<BusinessProfileId>, "Id of a business profile (not of its number).";
    optional "success": Option<bool>, "true when the profile was changed.";
}
text_schema!(
    ProfileWebsite, "waxwing_meta::business_profile::ProfileWebsite",
    "A web address with http:// or https://, at most 256 characters."
);
text_schema!(
    open BusinessVertical, "waxwing_meta::business_profile::BusinessVertical",
    "Line of business."
);
