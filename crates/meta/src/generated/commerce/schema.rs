// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `commerce`.

use super::*;
use waxwing_json::{object_schema, text_schema};

object_schema! { GetCommerceSettingsQuery, "waxwing_meta::commerce::GetCommerceSettingsQuery", "Query of `get_commerce_settings`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { UpdateCommerceSettingsQuery, "waxwing_meta::commerce::UpdateCommerceSettingsQuery", "Query of `update_commerce_settings`.";
    optional "is_cart_enabled": bool, "Whether users can fill a cart.";
    optional "is_catalog_visible": bool, "Whether the catalog button shows in the profile and the chat.";
}
text_schema!(
    CommerceSettingsId, "waxwing_meta::commerce::CommerceSettingsId",
    "Id of the commerce settings."
);

object_schema! { CommerceSettingsResponse, "waxwing_meta::commerce::CommerceSettingsResponse", "The settings, in a list.";
    optional "data": Vec<CommerceSettings>, "Usually one item.";
}

object_schema! { CommerceSettings, "waxwing_meta::commerce::CommerceSettings", "Whether cart and catalog show.";
    optional "id": Option<CommerceSettingsId>, "Id of the commerce settings.";
    optional "is_cart_enabled": Option<bool>, "Whether users can fill a cart.";
    optional "is_catalog_visible": Option<bool>, "Whether the catalog button shows.";
}
