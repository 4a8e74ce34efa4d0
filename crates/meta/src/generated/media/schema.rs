// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `media`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{IntOrString, Lenient, MediaType};

object_schema! { GetMediaUrlQuery, "waxwing_meta::media::GetMediaUrlQuery", "Query of `get_media_url`.";
    optional "phone_number_id": shared::PhoneNumberId, "If given, the call succeeds only if the media asset belongs to this business phone number.";
}

object_schema! { DeleteMediaQuery, "waxwing_meta::media::DeleteMediaQuery", "Query of `delete_media`.";
    optional "phone_number_id": shared::PhoneNumberId, "If given, the call succeeds only if the media asset belongs to this business phone number.";
}

object_schema! { UploadMedia, "waxwing_meta::media::UploadMedia", "The form of an upload.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    required "type": MediaType, "Media type of the file. The documentation demands it, its samples leave it out.";
    optional "ttl_minutes": i64, "Minutes to keep the file, 60 to 43200. Only for numbers without storage.";
    optional "use_case": MediaUseCase, "What the file is for, where it is for no message: the announcement of a voicemail, Ogg with Opus of less than 60 seconds.";
    optional "description": String, "Your own words on the file. By one third party.";
}
text_schema!(
    open MediaUseCase, "waxwing_meta::media::MediaUseCase",
    "What the file is for, where it is for no message: the announcement of a voicemail, Ogg with Opus of less than 60 seconds."
);

object_schema! { UploadedMedia, "waxwing_meta::media::UploadedMedia", "The stored file.";
    optional "id": shared::MediaId, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
}

object_schema! { MediaInfo, "waxwing_meta::media::MediaInfo", "Where a media file lies and what it is.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "url": String, "Download URL, valid for 5 minutes. The download requires the access token.";
    optional "mime_type": Option<Lenient<MediaType>>, "Media type of the file.";
    optional "sha256": Option<String>, "Hash of the file. Hexadecimal in the documentation, base64 in real payloads; treat it as opaque.";
    optional "file_size": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "id": Option<shared::MediaId>, "Id of a media asset. An id from an upload is valid for 30 days, an id from a webhook for 7 days.";
}
