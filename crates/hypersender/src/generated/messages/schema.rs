// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `messages`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{ChatId, MessageId};

object_schema! { DeleteMessageQuery, "waxwing_hypersender::messages::DeleteMessageQuery", "Query of `delete_message`.";
    required "chatId": ChatId, "Chat that the message stands in.";
    required "messageId": MessageId, "Serialised id of the message, of the form true, chat and key, joined by underscores.";
}

object_schema! { SendText, "waxwing_hypersender::messages::SendText", "A text.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "text": String, "The text. The greatest length is not documented; a client package of v1 splits at 4096 characters.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
    optional "link_preview": Option<bool>, "Preview of a link in the text. Set it: the docs read as if left out meant true, the provider's own client takes false.";
    optional "link_preview_high_quality": Option<bool>, "Larger picture in the preview.";
}

object_schema! { SendLinkCustomPreview, "waxwing_hypersender::messages::SendLinkCustomPreview", "A link with a card whose picture the provider fetches. That the texts of the card are required is known from the provider's own client.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "text": String, "The text; must contain preview_url, else there is no card.";
    required "preview_title": String, "Title of the card.";
    required "preview_description": String, "Text of the card.";
    required "preview_url": String, "Address that the card leads to.";
    required "preview_image_url": String, "Public address of the picture, without login or special headers.";
    optional "high_quality": Option<bool>, "Larger picture. Not called link_preview_high_quality here.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { SendLinkCustomPreviewUpload, "waxwing_hypersender::messages::SendLinkCustomPreviewUpload", "A link with a card, as a form with the picture in it.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "text": String, "The text; must contain preview_url, else there is no card.";
    required "preview_title": String, "Title of the card.";
    required "preview_description": String, "Text of the card.";
    required "preview_url": String, "Address that the card leads to.";
    optional "high_quality": bool, "Larger picture. As 1 or 0 in the form (not documented; Laravel, which the provider runs on, takes no words).";
    optional "reply_to": MessageId, "Serialised id of the message to quote.";
}

object_schema! { SendFile, "waxwing_hypersender::messages::SendFile", "A document that the provider fetches.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "url": String, "Public address of the file, without login or special headers.";
    optional "filename": Option<String>, "Name to show. All lower case: fileName, as v1 had it, is another member.";
    optional "mimetype": Option<String>, "Media type. Free text: a sample of the docs has the bare word image.";
    optional "caption": Option<String>, "Text under it.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { SendFileUpload, "waxwing_hypersender::messages::SendFileUpload", "A document as a form with the file in it.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    optional "filename": String, "Name to show. All lower case: fileName, as v1 had it, is another member.";
    optional "mimetype": String, "Media type. Free text: a sample of the docs has the bare word image.";
    optional "caption": String, "Text under it.";
    optional "reply_to": MessageId, "Serialised id of the message to quote.";
}

object_schema! { SendImage, "waxwing_hypersender::messages::SendImage", "A picture that the provider fetches.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "url": String, "Public address of the picture, without login or special headers.";
    optional "filename": Option<String>, "Name to show. All lower case: fileName, as v1 had it, is another member.";
    optional "mimetype": Option<String>, "Media type. Free text: a sample of the docs has the bare word image.";
    optional "caption": Option<String>, "Text under it.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { SendImageUpload, "waxwing_hypersender::messages::SendImageUpload", "A picture as a form with the file in it.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    optional "filename": String, "Name to show. All lower case: fileName, as v1 had it, is another member.";
    optional "mimetype": String, "Media type. Free text: a sample of the docs has the bare word image.";
    optional "caption": String, "Text under it.";
    optional "reply_to": MessageId, "Serialised id of the message to quote.";
}

object_schema! { SendVideo, "waxwing_hypersender::messages::SendVideo", "A video that the provider fetches. It takes neither filename nor mimetype.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "url": String, "Public address of the video, without login or special headers.";
    optional "asNote": bool, "true shows a round video note. Whether it may be left out is not documented; the provider's own client always sends it, false by default.";
    optional "caption": Option<String>, "Text under it.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { SendVideoUpload, "waxwing_hypersender::messages::SendVideoUpload", "A video as a form with the file in it. It takes neither filename nor mimetype.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    optional "asNote": bool, "true shows a round video note. Whether it may be left out is not documented; the provider's own client always sends it, false by default. As 1 or 0 in the form (not documented; Laravel, which the provider runs on, takes no words).";
    optional "caption": String, "Text under it.";
    optional "reply_to": MessageId, "Serialised id of the message to quote.";
}

object_schema! { SendVoice, "waxwing_hypersender::messages::SendVoice", "A voice note that the provider fetches. It takes neither media type nor length nor waveform.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "url": String, "Public address of the audio, without login or special headers.";
    optional "caption": Option<String>, "Accepted; whether a voice note shows it is not documented.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { SendVoiceUpload, "waxwing_hypersender::messages::SendVoiceUpload", "A voice note as a form with the file in it.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    optional "caption": String, "Accepted; whether a voice note shows it is not documented.";
    optional "reply_to": MessageId, "Serialised id of the message to quote.";
}

object_schema! { SendPoll, "waxwing_hypersender::messages::SendPoll", "A poll and where it goes.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "poll": Poll, "A question with answers to choose from.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { Poll, "waxwing_hypersender::messages::Poll", "A question with answers to choose from.";
    required "name": String, "The question.";
    required "options": Vec<String>, "The answers. How many are allowed is not documented; WhatsApp's apps take 2 to 12.";
    optional "multipleAnswers": bool, "Several answers may be chosen. Default: false.";
}

object_schema! { SendLocation, "waxwing_hypersender::messages::SendLocation", "A point on the map.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "latitude": f64, "Degrees north.";
    required "longitude": f64, "Degrees east.";
    optional "title": String, "Name of the place.";
    optional "reply_to": Option<MessageId>, "Serialised id of the message to quote.";
}

object_schema! { SendContactCard, "waxwing_hypersender::messages::SendContactCard", "Contact cards and where they go.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "contacts": Vec<ContactCard>, "The cards. Always a list, though a test of the provider passes a single object.";
}

object_schema! { ContactCard, "waxwing_hypersender::messages::ContactCard", "A contact, as vCard or as members.";
    optional "vcard": Option<Vcard>, "Whole text of a vCard 3.0, with real line breaks.";
    optional "fullName": shared::PersonName, "Name of a person.";
    optional "organization": String, "Company.";
    optional "phoneNumber": CardPhoneNumber, "Phone number to show, with plus sign in the samples.";
    optional "whatsappId": WhatsappId, "WhatsApp account of the contact, the digits alone, without plus sign and @c.us. Text, though one sample has a number.";
}
text_schema!(
    Vcard, "waxwing_hypersender::messages::Vcard",
    "Whole text of a vCard 3.0, with real line breaks."
);
text_schema!(
    CardPhoneNumber, "waxwing_hypersender::messages::CardPhoneNumber",
    "Phone number to show, with plus sign in the samples."
);
text_schema!(
    WhatsappId, "waxwing_hypersender::messages::WhatsappId",
    "WhatsApp account of the contact, the digits alone, without plus sign and @c.us. Text, though one sample has a number."
);

object_schema! { ForwardMessage, "waxwing_hypersender::messages::ForwardMessage", "A message to pass on.";
    required "chatId": ChatId, "Chat: international digits with @c.us for a person, @lid for a hidden user id (kept as it is), @g.us for a group (not documented; the engine behind takes it). The engine takes @newsletter for a channel too; whether the provider lets it through is not known.";
    required "messageId": MessageId, "Serialised id of the message to pass on.";
}

object_schema! { ReactToMessage, "waxwing_hypersender::messages::ReactToMessage", "A reaction.";
    required "messageId": MessageId, "Serialised id of the message to react to.";
    required "reaction": String, "The emoji. Empty removes the reaction (not documented; the webhook of a removed one has an empty text).";
    optional "chatId": ChatId, "Chat of the message. The docs require it, the provider's own client never sends it; give it where it is known.";
}

object_schema! { StarMessage, "waxwing_hypersender::messages::StarMessage", "A star to set or to take.";
    required "messageId": MessageId, "Serialised id of the message.";
    required "star": bool, "true stars, false unstars.";
    optional "chatId": ChatId, "Chat of the message. The provider's own client always sends it.";
}
