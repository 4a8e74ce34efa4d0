//! Models that are one text.

use crate::values::{self, text};
use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use std::fmt::{Debug, Display};
use std::str::FromStr;
use waxwing_types::{Bsuid, E164, Jid, MediaType, MessageId, Recipient, Timestamp};

/// Parse, display and serde agree about the text: all three take it, or all refuse it. Gives what was read.
fn agrees<T>(text: &str) -> Option<T>
where
    T: FromStr + Display + Debug + PartialEq + Serialize + DeserializeOwned,
    T::Err: Display,
{
    let json = serde_json::to_string(text).expect("a text is JSON");
    let read = serde_json::from_str::<T>(&json);
    let value = match (text.parse::<T>(), read) {
        (Ok(value), Ok(read)) => {
            assert_eq!(value, read);
            value
        }
        (Err(refused), Err(_)) => {
            assert!(!refused.to_string().is_empty());
            return None;
        }
        (parsed, read) => panic!("{text:?}: parse {:?}, serde {:?}", parsed.ok(), read.ok()),
    };
    returns(&value);
    Some(value)
}

/// What is shown parses to the same again, and is what goes over the wire.
fn returns<T>(value: &T)
where
    T: FromStr + Display + Debug + PartialEq + Serialize + DeserializeOwned,
{
    let shown = value.to_string();
    let again = shown
        .parse::<T>()
        .unwrap_or_else(|_| panic!("{shown:?} does not parse again"));
    assert_eq!(again, *value);
    assert_eq!(again.to_string(), shown);
    let json = serde_json::to_value(value).expect("writable");
    assert_eq!(json, shown);
    assert_eq!(serde_json::from_value::<T>(json).expect("readable"), *value);
}

/// The text with what stands behind its `@` in lower case.
fn with_small_server(text: &str) -> String {
    match text.split_once('@') {
        Some((user, server)) => format!("{user}@{}", server.to_ascii_lowercase()),
        None => text.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn any_text_is_read_and_kept_or_refused(text in text()) {
        if let Some(jid) = agrees::<Jid>(&text) {
            prop_assert_eq!(jid.to_string(), with_small_server(&text));
            let _ = (jid.phone(), jid.to_chat(), jid.agent(), jid.device());
        }
        if let Some(phone) = agrees::<E164>(&text) {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(phone.digits(), digits);
        }
        if let Some(user) = agrees::<Bsuid>(&text) {
            prop_assert_eq!(user.as_str(), &*text);
            prop_assert!(text.starts_with(user.country()) && text.ends_with(user.key()));
        }
        if let Some(recipient) = agrees::<Recipient>(&text) {
            let phone = matches!(recipient, Recipient::Phone(_));
            prop_assert!(phone || recipient == with_small_server(&text));
            let _ = (recipient.phone(), recipient.to_chat());
        }
        if let Some(id) = agrees::<MessageId>(&text) {
            prop_assert_eq!(id.as_str(), &*text);
            prop_assert!(text.contains(id.key()) && !id.key().is_empty());
            prop_assert_eq!(id.is_serialised(), id.chat().is_some());
            let _ = id.participant();
        }
        if let Some(media_type) = agrees::<MediaType>(&text) {
            prop_assert_eq!(media_type.as_str(), &*text);
            prop_assert!(!text.contains(char::is_control) || text.contains('\t'));
            let canonical = media_type.canonical();
            prop_assert_eq!(canonical.canonical().to_string(), canonical.as_str());
            agrees::<MediaType>(canonical.as_str()).expect("a canonical type is a type");
            let _ = (media_type.extension(), media_type.codecs(), media_type.is_whatsapp());
        }
        if let Some(at) = agrees::<Timestamp>(&text) {
            prop_assert_eq!(at.to_string(), &*text);
        }
    }

    #[test]
    fn what_is_made_by_hand_returns(
        jid in values::jid(),
        phone in values::phone(),
        user in values::bsuid(),
        recipient in values::recipient(),
        id in values::message_id(),
    ) {
        returns(&jid);
        returns(&phone);
        returns(&user);
        returns(&recipient);
        returns(&id);
        let _ = (Recipient::from(jid), MediaType::from_extension(id.as_str()));
    }

    #[test]
    fn open_enums_and_ids_keep_any_text(text in text()) {
        let state = State::from(text.as_str());
        prop_assert_eq!(state.as_str(), &*text);
        prop_assert_eq!(state.is_unknown(), text != "WORKING");
        returns(&state);
        let id = MediaId::from(text.as_str());
        prop_assert_eq!(id.as_str(), &*text);
        returns(&id);
    }
}

waxwing_json::open_enum! {
    /// State of a session.
    pub enum State {
        /// `WORKING`.
        Working = "WORKING",
    }
}

waxwing_json::string_id! {
    /// Id of a media file.
    pub struct MediaId;
}
