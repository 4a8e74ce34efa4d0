// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `contacts`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{ChatId, Jid, Json, Lenient};

object_schema! { ListContactsQuery, "waxwing_wawp::contacts::ListContactsQuery", "Query of `list_contacts`.";
    optional "limit": i64, "At most so many contacts, 1000 at most.";
    optional "offset": i64, "Items to leave out at the front.";
    optional "sortBy": ContactSortKey, "What to sort by.";
    optional "sortOrder": shared::SortOrder, "Direction of the sort.";
}

object_schema! { GetContactQuery, "waxwing_wawp::contacts::GetContactQuery", "Query of `get_contact`.";
    required "contactId": ChatId, "The contact.";
}

object_schema! { CheckContactExistsQuery, "waxwing_wawp::contacts::CheckContactExistsQuery", "Query of `check_contact_exists`.";
    required "phone": shared::PhoneDigits, "Country code and number; a plus sign in front is cut off, 00 is not.";
}

object_schema! { GetContactAboutQuery, "waxwing_wawp::contacts::GetContactAboutQuery", "Query of `get_contact_about`.";
    required "contactId": ChatId, "The contact.";
}

object_schema! { GetContactProfilePictureQuery, "waxwing_wawp::contacts::GetContactProfilePictureQuery", "Query of `get_contact_profile_picture`.";
    required "contactId": ChatId, "The contact.";
    optional "refresh": bool, "true asks WhatsApp anew in place of the 24-hour cache.";
}

object_schema! { ListLidsQuery, "waxwing_wawp::contacts::ListLidsQuery", "Query of `list_lids`.";
    optional "limit": i64, "At most so many items.";
    optional "offset": i64, "Items to leave out at the front.";
}
text_schema!(
    open ContactSortKey, "waxwing_wawp::contacts::ContactSortKey",
    "What contacts are sorted by."
);

object_schema! { Contact, "waxwing_wawp::contacts::Contact", "A contact. Every member may be missing.";
    optional "id": Option<shared::EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "number": Option<shared::PhoneDigits>, "Country code and number, digits only: no plus sign, no 00 in front.";
    optional "name": Option<shared::PersonName>, "Name of a person or chat.";
    optional "pushname": Option<shared::PersonName>, "Name of a person or chat.";
    optional "shortName": Option<shared::PersonName>, "Name of a person or chat.";
    optional "isMe": Option<bool>, "The account itself.";
    optional "isGroup": Option<bool>, "A group.";
    optional "isWAContact": Option<bool>, "On WhatsApp.";
    optional "isMyContact": Option<bool>, "In the address book.";
    optional "isBlocked": Option<bool>, "Blocked.";
    optional "isBusiness": Option<bool>, "A business account.";
    optional "isEnterprise": Option<bool>, "A large business account.";
    optional "isUser": Option<bool>, "A person; WEBJS.";
    optional "statusMute": Option<bool>, "Its status updates are muted; WEBJS.";
    optional "type": Option<String>, "Kind of contact; WEBJS.";
    optional "labels": Option<Vec<shared::LabelId>>, "Ids of its labels; WEBJS.";
    optional "sectionHeader": Option<String>, "Not documented further; WEBJS.";
    optional "verifiedName": Option<String>, "Name that WhatsApp verified; WEBJS and NOWEB.";
    optional "verifiedLevel": Option<Json>, "How far WhatsApp verified it; WEBJS.";
    optional "lid": Option<Lenient<Jid>>, "Hidden id; NOWEB.";
    optional "phoneNumber": Option<Lenient<Jid>>, "Phone number as a chat id; NOWEB.";
    optional "username": Option<shared::PersonName>, "Name of a person or chat.";
    optional "imgUrl": Option<String>, "Address of the picture, or null; NOWEB.";
    optional "status": Option<String>, "About text; NOWEB.";
}

object_schema! { ContactExists, "waxwing_wawp::contacts::ContactExists", "Whether a number is on WhatsApp. The members are those of the engine behind.";
    optional "numberExists": Option<bool>, "It is on WhatsApp.";
    optional "chatId": Option<Lenient<Jid>>, "Its chat id, where it is.";
}

object_schema! { ContactAbout, "waxwing_wawp::contacts::ContactAbout", "An about text. The member is that of the engine behind.";
    optional "about": Option<String>, "The text; null when privacy settings hide it.";
}

object_schema! { ContactPicture, "waxwing_wawp::contacts::ContactPicture", "Where the picture of a contact lies, in one of two members.";
    optional "profilePictureURL": Option<String>, "Address of the picture, at the engine behind; null without one.";
    optional "url": Option<String>, "Address of the picture, in client programs; null without one.";
    optional "id": Option<Lenient<Jid>>, "The contact.";
}

object_schema! { ContactRequest, "waxwing_wawp::contacts::ContactRequest", "The contact.";
    required "contactId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
}

object_schema! { UpsertContact, "waxwing_wawp::contacts::UpsertContact", "A name for a contact.";
    required "firstName": shared::PersonName, "Name of a person or chat.";
    required "lastName": shared::PersonName, "Name of a person or chat.";
}

object_schema! { LidMapping, "waxwing_wawp::contacts::LidMapping", "A hidden id and its phone number.";
    optional "lid": Option<Lenient<Jid>>, "The hidden id; null when it is not known.";
    optional "number": Option<shared::PhoneDigits>, "Country code and number, digits only: no plus sign, no 00 in front.";
    optional "pn": Option<Lenient<Jid>>, "The phone number as a chat id, at the engine behind; null when it is not known.";
}
