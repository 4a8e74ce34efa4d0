// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `profile`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::{Jid, Lenient, MediaType};

object_schema! { Profile, "waxwing_wawp::profile::Profile", "The own profile.";
    optional "id": Option<Lenient<Jid>>, "Chat id of the account.";
    optional "name": Option<shared::PersonName>, "Name of a person or chat.";
    optional "picture": Option<String>, "Address of the picture; null when there is none.";
}

object_schema! { SetProfileName, "waxwing_wawp::profile::SetProfileName", "A new name.";
    required "name": shared::PersonName, "Name of a person or chat.";
}

object_schema! { SetProfileAbout, "waxwing_wawp::profile::SetProfileAbout", "A new about text.";
    required "status": String, "The text.";
}

object_schema! { SetProfilePicture, "waxwing_wawp::profile::SetProfilePicture", "A picture that the provider fetches.";
    required "file[url]": String, "Public https address of the image.";
    required "file[filename]": String, "File name, such as logo.jpg.";
    required "file[mimetype]": MediaType, "Media type, image/jpeg.";
}
