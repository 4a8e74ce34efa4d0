// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `messages`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{ChatId, MediaType, MessageId};

object_schema! { DeleteMessageQuery, "waxwing_wawp::messages::DeleteMessageQuery", "Query of `delete_message`.";
    required "chatId": ChatId, "The chat.";
    required "messageId": MessageId, "Complete id of the message.";
}

object_schema! { SendText, "waxwing_wawp::messages::SendText", "A text message.";
    required "chatId": ChatId, "Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The server also takes bare digits.";
    required "message": String, "The text, at most 4096 characters.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
    optional "linkPreview": bool, "Whether to show a card for the first link. Default: true. Not documented; the engine behind the provider has it.";
    optional "linkPreviewHighQuality": bool, "Whether the card has a large picture. Default: false. Not documented; the engine behind the provider has it.";
    optional "mentions": Vec<ChatId>, "Users who are mentioned in the text. Not documented; the engine behind the provider has it.";
    optional "id": OwnMessageKey, "Key that the message will have. Not documented; the engine behind the provider has it since version 2026.4.3.";
}
text_schema!(
    OwnMessageKey, "waxwing_wawp::messages::OwnMessageKey",
    "Key that the message will have. Not documented; the engine behind the provider has it since version 2026.4.3."
);

object_schema! { SendUpload, "waxwing_wawp::messages::SendUpload", "Upload of a file as a multipart form. Not documented; the vendor's Python client sends only these members, and the credentials in the query.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    optional "caption": String, "Text below the file.";
}

object_schema! { SendVoice, "waxwing_wawp::messages::SendVoice", "A voice note that the provider downloads.";
    required "chatId": ChatId, "Recipient: digits with @c.us for a person, @g.us for a group, @newsletter for a channel. The server also takes bare digits.";
    required "file[url]": String, "Public https address of the audio.";
    required "file[filename]": String, "File name, such as note.ogg.";
    required "file[mimetype]": MediaType, "Media type; audio/ogg with codecs=opus is recommended.";
    required "convert": bool, "Whether to convert other formats, such as MP3, AAC and WAV, to Ogg with Opus.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { SendImage, "waxwing_wawp::messages::SendImage", "An image that the provider downloads.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "file[url]": String, "Public https address of the image.";
    required "file[filename]": String, "File name, such as photo.jpg.";
    required "file[mimetype]": MediaType, "Media type, image/jpeg or image/png.";
    optional "caption": String, "Caption. The page requires it; client programs omit it. If the server answers `missing_param`, send a space.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
    optional "mentions": Vec<ChatId>, "Users who are mentioned in the text. Not documented; the engine behind the provider has it.";
}

object_schema! { SendPdf, "waxwing_wawp::messages::SendPdf", "A document that the provider downloads.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "file[url]": String, "Public https address of the document.";
    required "file[filename]": String, "File name, such as invoice.pdf.";
    required "file[mimetype]": MediaType, "Media type, application/pdf or that of another document.";
    optional "caption": String, "Caption. The page requires it; client programs omit it. If the server answers `missing_param`, send a space.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
    optional "mentions": Vec<ChatId>, "Users who are mentioned in the text. Not documented; the engine behind the provider has it.";
}

object_schema! { SendVideo, "waxwing_wawp::messages::SendVideo", "A video that the provider downloads.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "file[url]": String, "Public https address of the video.";
    required "file[filename]": String, "File name, such as tour.mp4.";
    required "file[mimetype]": MediaType, "Media type, video/mp4.";
    optional "caption": String, "Caption. The page requires it; client programs omit it. If the server answers `missing_param`, send a space.";
    optional "convert": bool, "Whether to re-encode the video to an MP4 that WhatsApp plays.";
    optional "asNote": bool, "Whether to show the video as a round video note. Not every engine supports it.";
    optional "mentions": Vec<ChatId>, "Users who are mentioned in the text. Not documented; the engine behind the provider has it.";
    optional "reply_to": MessageId, "Complete id of the message to quote. The page does not list it; the engine behind the provider has it.";
}

object_schema! { SendList, "waxwing_wawp::messages::SendList", "A list menu and its recipient.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "message": ListMessage, "A list menu.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { ListMessage, "waxwing_wawp::messages::ListMessage", "A list menu.";
    required "title": String, "Headline.";
    optional "description": String, "Text below the headline. The page requires it; the engine behind the provider does not.";
    optional "footer": String, "Small text at the end.";
    required "button": String, "Text of the button that opens the list.";
    required "sections": Vec<ListSection>, "The parts of the list.";
}

object_schema! { ListSection, "waxwing_wawp::messages::ListSection", "A part of a list menu.";
    required "title": String, "Headline of the part.";
    required "rows": Vec<ListRow>, "The choices, at least one.";
}

object_schema! { ListRow, "waxwing_wawp::messages::ListRow", "A choice in a list menu.";
    required "title": String, "Text of the choice.";
    required "rowId": String, "Your own id of the choice.";
    optional "description": String, "Text below the choice.";
}

object_schema! { SendEvent, "waxwing_wawp::messages::SendEvent", "A calendar event and its recipient.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "event": EventMessage, "A calendar event.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { EventMessage, "waxwing_wawp::messages::EventMessage", "A calendar event.";
    required "name": String, "Name of the event.";
    optional "description": String, "Description of the event.";
    required "startTime": i64, "Start, in Unix seconds.";
    optional "endTime": i64, "End, in Unix seconds. Must be after the start.";
    optional "location": EventLocation, "Where an event takes place.";
    optional "extraGuestsAllowed": bool, "Whether guests may bring other guests.";
}

object_schema! { EventLocation, "waxwing_wawp::messages::EventLocation", "Where an event takes place.";
    optional "name": String, "Name of the place.";
}

object_schema! { SendLinkPreview, "waxwing_wawp::messages::SendLinkPreview", "A text and the card for its link.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "text": String, "The text.";
    required "url": String, "Address that the card opens.";
    required "title": String, "Headline of the card.";
    required "description": String, "Text of the card.";
    optional "thumbnail": String, "Address of the picture, JPEG or PNG.";
    optional "linkPreviewHighQuality": bool, "Whether the card has a large picture.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { SendLocation, "waxwing_wawp::messages::SendLocation", "A location and its recipient.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "latitude": String, "Degrees as decimal text, -90 to 90.";
    required "longitude": String, "Degrees as decimal text, -180 to 180.";
    required "title": String, "Name of the place.";
    required "message": String, "Address of the place.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { SendPoll, "waxwing_wawp::messages::SendPoll", "A poll and its recipient.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "poll": Poll, "A poll.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { Poll, "waxwing_wawp::messages::Poll", "A poll.";
    required "name": String, "The question.";
    required "options": Vec<String>, "The answers, 2 to 12, each under 255 characters.";
    optional "multipleAnswers": bool, "Whether a user may choose several answers.";
}

object_schema! { SendPollVote, "waxwing_wawp::messages::SendPollVote", "A vote.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "messageId": MessageId, "Complete id of the poll message.";
    required "votes": Vec<String>, "Texts of the chosen answers. The provider also accepts their numbers, from 0, as text. An empty list withdraws the vote.";
    optional "pollServerId": i64, "The poll's number in a channel. Not documented; the engine behind the provider has it, and calls `messageId` `pollMessageId`.";
}

object_schema! { SendContact, "waxwing_wawp::messages::SendContact", "Contact cards and their recipient.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "contacts": Vec<ContactCard>, "One or more cards.";
    optional "reply_to": MessageId, "Complete id of the message to quote.";
}

object_schema! { ContactCard, "waxwing_wawp::messages::ContactCard", "A contact card, either as members or as a complete vCard.";
    optional "fullName": shared::PersonName, "Name of a person or chat.";
    optional "organization": String, "Company.";
    optional "phoneNumber": CardPhoneNumber, "Phone number as the card shows it.";
    optional "whatsappId": shared::PhoneDigits, "Country code and number, digits only: no plus sign, no 00 in front.";
    optional "vcard": Vcard, "Complete text of a vCard. Not documented; the engine behind the provider accepts it instead of the other members.";
}
text_schema!(
    Vcard, "waxwing_wawp::messages::Vcard",
    "Complete text of a vCard. Not documented; the engine behind the provider accepts it instead of the other members."
);
text_schema!(
    CardPhoneNumber, "waxwing_wawp::messages::CardPhoneNumber",
    "Phone number as the card shows it."
);

object_schema! { MarkMessagesSeen, "waxwing_wawp::messages::MarkMessagesSeen", "The messages, or the chat, to mark as seen.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    optional "messageIds": Vec<MessageId>, "Complete ids of the messages.";
    optional "participant": ChatId, "Who sent them. Only in groups.";
}

object_schema! { TypingChat, "waxwing_wawp::messages::TypingChat", "The chat in which the indicator is shown.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
}

object_schema! { SendReaction, "waxwing_wawp::messages::SendReaction", "A reaction.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "messageId": MessageId, "Complete id of the message.";
    required "reaction": String, "An emoji. The empty text removes the reaction.";
}

object_schema! { GetMessage, "waxwing_wawp::messages::GetMessage", "The message to get.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "messageId": MessageId, "Complete id of the message.";
    optional "downloadMedia": bool, "Whether to return the file too, as an address or as base64.";
}

object_schema! { EditMessage, "waxwing_wawp::messages::EditMessage", "A new text for a message.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "messageId": MessageId, "Complete id of the message.";
    required "text": String, "The new text.";
    optional "linkPreview": bool, "Whether to show a card for the first link. v1 only. Default: true.";
    optional "linkPreviewHighQuality": bool, "Whether the card has a large picture. v1 only. Default: false.";
    optional "mentions": Vec<ChatId>, "Users who are mentioned in the text. Not documented; the engine behind the provider has it.";
}

object_schema! { PinMessage, "waxwing_wawp::messages::PinMessage", "The message to pin, and for how long.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "messageId": MessageId, "Complete id of the message.";
    optional "duration": i64, "Duration in seconds: 86400, 604800 or 2592000. v1 uses 86400 by default; the engine behind the provider requires it.";
}

object_schema! { UnpinMessage, "waxwing_wawp::messages::UnpinMessage", "The message to unpin.";
    required "chatId": ChatId, "A chat: digits with @c.us for a person, @g.us for a group, @newsletter for a channel, @lid for a hidden id. The server also takes bare digits of a person, without plus sign.";
    required "messageId": MessageId, "Complete id of the message.";
}
