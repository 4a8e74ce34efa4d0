//! How ids relate to each other.

use crate::values::{jid, key, phone};
use proptest::prelude::*;
use waxwing_types::{E164, Jid, MessageId, Recipient};

proptest! {
    #[test]
    fn a_person_has_one_number_in_all_forms(phone in phone()) {
        let jid = Jid::from_phone(&phone);
        prop_assert_eq!(jid.phone(), Some(phone.clone()));
        prop_assert_eq!(E164::from_digits(phone.digits()), Ok(phone.clone()));
        let recipient = Recipient::from(phone.clone());
        prop_assert_eq!(recipient.to_chat(), Some(jid.clone()));
        prop_assert_eq!(Recipient::from(jid).phone(), Some(phone));
    }

    #[test]
    fn the_same_user_whatever_the_order_and_the_device(a in jid(), b in jid()) {
        prop_assert!(a.same_user(&a));
        prop_assert_eq!(a.same_user(&b), b.same_user(&a));
        prop_assert_eq!(a.same_user(&b), a.to_chat() == b.to_chat());
        let chat = a.to_chat();
        prop_assert!(chat.same_user(&a));
        prop_assert_eq!((chat.agent(), chat.device()), (None, None));
        prop_assert_eq!(chat.to_chat(), chat);
    }

    #[test]
    fn a_serialised_id_comes_apart_into_what_it_was_made_of(
        from_me: bool,
        chat in jid(),
        key in key(),
        participant in prop::option::of(jid()),
    ) {
        let id = MessageId::serialised(from_me, &chat, &key, participant.as_ref()).expect("a key");
        prop_assert_eq!(id.from_me(), Some(from_me));
        prop_assert_eq!(id.chat(), Some(chat));
        prop_assert_eq!(id.key(), key);
        prop_assert_eq!(id.participant(), participant);
    }

    #[test]
    fn any_key_is_taken_whole_or_refused(chat in jid(), key in crate::values::text()) {
        if let Ok(id) = MessageId::serialised(true, &chat, &key, None) {
            prop_assert_eq!(id.key(), key);
            prop_assert_eq!(id.participant(), None);
        }
    }
}
