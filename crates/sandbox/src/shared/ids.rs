//! Ids in the forms that the providers give.

use base64::Engine;
use std::fmt::Write;

/// The key of a message: `3EB0` and 16 further hexadecimal digits, in capitals.
pub(crate) fn message_key() -> String {
    format!("3EB0{:016X}", fastrand::u64(..))
}

/// `true_<chat>_<key>`, as the web engines have it.
pub(crate) fn serialised(chat: &str, key: &str) -> String {
    format!("true_{chat}_{key}")
}

/// A message id of Meta: `wamid.` and base64 of the number and a key.
pub(crate) fn wamid(to: &str) -> String {
    let digits: String = to.chars().filter(char::is_ascii_alphanumeric).collect();
    let mut bytes = vec![0x1c, 0x18, u8::try_from(digits.len()).unwrap_or(0)];
    bytes.extend_from_slice(digits.as_bytes());
    bytes.extend_from_slice(&[0x15, 0x02, 0x00, 0x11, 0x18, 0x12]);
    bytes.extend_from_slice(&message_key().as_bytes()[..18]);
    bytes.push(0);
    format!(
        "wamid.{}",
        base64::engine::general_purpose::STANDARD.encode(bytes)
    )
}

/// A call id of Meta, in the form of its message ids.
pub(crate) fn wacid(to: &str) -> String {
    wamid(to).replacen("wamid.", "wacid.", 1)
}

/// A random UUID, version 4.
pub(crate) fn uuid() -> String {
    let mut bytes = fastrand::u128(..).to_be_bytes();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = String::new();
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// An id of Graph: 16 digits.
pub(crate) fn graph() -> String {
    fastrand::u64(1_000_000_000_000_000..10_000_000_000_000_000).to_string()
}

/// Text that Meta's support asks for.
pub(crate) fn trace() -> String {
    std::iter::once('A')
        .chain(std::iter::repeat_with(fastrand::alphanumeric).take(22))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_forms_that_clients_parse() {
        let id: waxwing_types::MessageId = serialised("15550001111@c.us", &message_key())
            .parse()
            .unwrap();
        assert_eq!(id.from_me(), Some(true));
        assert_eq!(id.chat().unwrap().to_string(), "15550001111@c.us");
        assert!(
            wamid("+15550001111")
                .parse::<waxwing_types::MessageId>()
                .unwrap()
                .is_wamid()
        );
        let uuid = uuid();
        assert_eq!(uuid.len(), 36);
        assert_eq!(&uuid[14..15], "4");
        assert_eq!(graph().len(), 16);
    }
}
