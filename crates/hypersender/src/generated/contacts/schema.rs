// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `contacts`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Jid, Lenient};

object_schema! { ListContactsQuery, "waxwing_hypersender::contacts::ListContactsQuery", "Query of `list_contacts`.";
    optional "limit": i64, "Contacts a page, 1 to 1000. Default: 100.";
    optional "offset": i64, "Contacts to skip. Default: 0.";
    optional "sort_by": ContactSortBy, "What to sort by. Default: name.";
    optional "sort_order": SortOrder, "Direction. Default: asc.";
}

object_schema! { GetContactQuery, "waxwing_hypersender::contacts::GetContactQuery", "Query of `get_contact`.";
    required "chat_id": ContactChatId, "The contact. In snake case, unlike chatId elsewhere.";
}
text_schema!(
    ContactChatId, "waxwing_hypersender::contacts::ContactChatId",
    "A contact: bare international digits, or digits with @c.us, or a hidden user id with @lid."
);
text_schema!(
    open ContactSortBy, "waxwing_hypersender::contacts::ContactSortBy",
    "What contacts are sorted by."
);
text_schema!(
    open SortOrder, "waxwing_hypersender::contacts::SortOrder", "Rising or falling."
);
text_schema!(
    ContactName, "waxwing_hypersender::contacts::ContactName",
    "Name in the address book; null when there is none."
);

object_schema! { ListContactsResponse, "waxwing_hypersender::contacts::ListContactsResponse", "A page of contacts.";
    optional "message": Option<String>, "Text for a person.";
    optional "data": Option<Vec<Contact>>, "The contacts.";
}

object_schema! { GetContactResponse, "waxwing_hypersender::contacts::GetContactResponse", "A contact with a remark.";
    optional "message": Option<String>, "Text for a person.";
    optional "data": Option<Contact>, "A contact.";
}

object_schema! { Contact, "waxwing_hypersender::contacts::Contact", "A contact.";
    optional "id": Option<Lenient<Jid>>, "Chat id, often a hidden user id with @lid.";
    optional "name": Option<ContactName>, "Name in the address book; null when there is none.";
    optional "pushname": Option<shared::PushName>, "Name that a user has given themselves in WhatsApp.";
}

object_schema! { UpsertContact, "waxwing_hypersender::contacts::UpsertContact", "A contact as it shall stand in the address book.";
    required "chat_id": ContactChatId, "A contact: bare international digits, or digits with @c.us, or a hidden user id with @lid.";
    required "first_name": shared::PersonName, "Name of a person.";
    optional "last_name": shared::PersonName, "Name of a person.";
}

object_schema! { UpsertContactResponse, "waxwing_hypersender::contacts::UpsertContactResponse", "Outcome of an upsert, with a remark.";
    optional "message": Option<String>, "Text for a person.";
    optional "data": Option<UpsertedContact>, "Outcome of an upsert.";
}

object_schema! { UpsertedContact, "waxwing_hypersender::contacts::UpsertedContact", "Outcome of an upsert.";
    optional "success": Option<bool>, "true when the contact was written.";
}
