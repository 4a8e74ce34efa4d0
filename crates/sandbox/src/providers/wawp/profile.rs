//! The account's own profile.

use super::{Done, done, plain, text};
use crate::judging::Request;
use crate::providers::phone::Phone;
use serde_json::json;

pub(super) fn act(phone: &mut Phone, request: &Request) -> Option<Done> {
    Some(match request.id.as_str() {
        "get_profile" => {
            Ok(json!({"id": phone.me, "name": phone.push_name, "picture": phone.picture}))
        }
        "set_profile_name" => match text(request, "name") {
            "" => Err(plain(400, "name must not be empty")),
            name => {
                phone.push_name = name.to_owned();
                Ok(done())
            }
        },
        "set_profile_about" => {
            phone.about = text(request, "status").to_owned();
            Ok(done())
        }
        "set_profile_picture" => {
            phone.picture = Some(text(request, "file[url]").to_owned());
            Ok(done())
        }
        "delete_profile_picture" => {
            phone.picture = None;
            Ok(done())
        }
        _ => return None,
    })
}
