//! Texts and values to try.

use proptest::prelude::*;
use serde_json::Value;
use waxwing_types::{Bsuid, E164, Jid, MessageId, Recipient, Server};

/// Any characters, control characters and marks of writing direction among them.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter)
}

/// What looks like one of the models, or nearly.
pub(crate) fn likely_text() -> impl Strategy<Value = String> {
    let likely = prop_oneof![
        "\\+?[0-9 ()-]{0,18}",
        "[0-9]{0,400}",
        "[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{0,20}",
        "[0-9a-z_.:+-]{0,12}@[a-z._]{0,14}",
        "[0-9]{1,9}([._][0-9]{1,6})?(:[0-9]{1,6})?@(c\\.us|s\\.whatsapp\\.net|lid|hosted|g\\.us|broadcast)",
        "(true|false)_[0-9_:]{1,9}@(c\\.us|g\\.us)_[A-Z0-9]{0,8}(_[0-9]{1,5}@lid)?",
        "wamid\\.[A-Za-z0-9+/=]{0,40}",
        "audio/[a-z0-9]{1,5};? ?codecs=\"?[a-z\\\\]{0,5}\"?",
        "-?[0-9]{1,20}(\\.[0-9]{0,12})?",
        "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][01][0-9]:?[0-9]{2})?",
    ];
    // One character more, anywhere, is what a slip looks like.
    (likely, any::<Option<(prop::sample::Index, char)>>()).prop_map(|(mut text, slip)| {
        if let Some((at, c)) = slip.filter(|_| text.is_ascii()) {
            text.insert(at.index(text.len() + 1), c);
        }
        text
    })
}

pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![1 => any_text(), 3 => likely_text()]
}

pub(crate) fn digits() -> impl Strategy<Value = String> {
    "[1-9][0-9]{6,14}"
}

pub(crate) fn phone() -> impl Strategy<Value = E164> {
    digits().prop_map(|digits| E164::from_digits(&digits).expect("digits of a number"))
}

pub(crate) fn server() -> impl Strategy<Value = Server> {
    let known = [
        "s.whatsapp.net",
        "c.us",
        "g.us",
        "newsletter",
        "lid",
        "broadcast",
        "hosted",
        "hosted.lid",
        "bot",
        "msgr",
        "interop",
        "call",
    ];
    prop_oneof![
        4 => prop::sample::select(known.to_vec()).prop_map(Server::from),
        1 => "[a-z][a-z.]{0,12}".prop_map(|text| Server::from(text.as_str())),
    ]
}

pub(crate) fn jid() -> impl Strategy<Value = Jid> {
    (
        digits(),
        prop::option::of(("[._]", any::<u16>())),
        prop::option::of(any::<u16>()),
        server(),
    )
        .prop_map(|(mut user, agent, device, server)| {
            if let Some((mark, number)) = agent {
                user.push_str(&format!("{mark}{number}"));
            }
            if let Some(device) = device {
                user.push_str(&format!(":{device}"));
            }
            Jid::new(&user, server).expect("a user and a server")
        })
}

pub(crate) fn bsuid() -> impl Strategy<Value = Bsuid> {
    "[A-Z]{2}\\.(ENT\\.)?[0-9]{1,30}".prop_map(|text| text.parse().expect("a user id"))
}

pub(crate) fn recipient() -> impl Strategy<Value = Recipient> {
    prop_oneof![
        phone().prop_map(Recipient::from),
        bsuid().prop_map(Recipient::from),
        jid().prop_map(Recipient::from),
        Just(Recipient::Status),
    ]
}

pub(crate) fn key() -> impl Strategy<Value = String> {
    "[0-9A-F]{1,32}"
}

pub(crate) fn message_id() -> impl Strategy<Value = MessageId> {
    prop_oneof![
        (any::<bool>(), jid(), key(), prop::option::of(jid())).prop_map(
            |(from_me, chat, key, participant)| {
                MessageId::serialised(from_me, &chat, &key, participant.as_ref())
                    .expect("a chat and a key")
            }
        ),
        "wamid\\.[A-Za-z0-9+/]{1,60}={0,2}".prop_map(|text| text.parse().expect("a wamid")),
        "[!-~]{1,200}".prop_map(|text| text.parse().expect("a text without blanks")),
    ]
}

/// Any JSON, a few levels deep.
pub(crate) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(text(), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
