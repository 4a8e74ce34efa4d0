// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `contact_book`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::Bsuid;

object_schema! { DeleteContactBookEntryQuery, "waxwing_meta::contact_book::DeleteContactBookEntryQuery", "Query of `delete_contact_book_entry`.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "bsuid": Bsuid, "The user, by business-scoped user id; no parent id.";
}

object_schema! { ContactBookDeletion, "waxwing_meta::contact_book::ContactBookDeletion", "Whether there was something to delete.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "success": bool, "`true` if the provider carried out the request.";
    optional "deleted": Option<bool>, "false when there was no such entry.";
}
