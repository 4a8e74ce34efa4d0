//! Which events hold which value: many kinds of one field have the same.

use crate::webhook_events::{CallsValue, MessageEchoesValue, MessagesValue, Payload};

/// The events of the field `messages`, as a pattern: messages, statuses, taps on links and errors.
macro_rules! of_messages {
    ($value:pat) => {
        Payload::Messages($value)
            | Payload::MessagesText($value)
            | Payload::MessagesImage($value)
            | Payload::MessagesVideo($value)
            | Payload::MessagesAudio($value)
            | Payload::MessagesDocument($value)
            | Payload::MessagesSticker($value)
            | Payload::MessagesLocation($value)
            | Payload::MessagesContacts($value)
            | Payload::MessagesReaction($value)
            | Payload::MessagesOrder($value)
            | Payload::MessagesButton($value)
            | Payload::MessagesInteractiveButtonReply($value)
            | Payload::MessagesInteractiveListReply($value)
            | Payload::MessagesInteractiveNfmReply($value)
            | Payload::MessagesInteractiveCallPermissionReply($value)
            | Payload::MessagesInteractivePaymentMethod($value)
            | Payload::MessagesSystemUserChangedNumber($value)
            | Payload::MessagesSystemUserChangedUserId($value)
            | Payload::MessagesSystemUserIdentityChanged($value)
            | Payload::MessagesSystemCustomerIdentityChanged($value)
            | Payload::MessagesEdit($value)
            | Payload::MessagesRevoke($value)
            | Payload::MessagesRequestWelcome($value)
            | Payload::MessagesUnsupported($value)
            | Payload::MessagesUnknown($value)
            | Payload::MessagesUserActionsMarketingMessagesLinkClick($value)
            | Payload::MessagesUserActionsLandingPageView($value)
            | Payload::MessagesErrors($value)
            | Payload::StatusesSent($value)
            | Payload::StatusesDelivered($value)
            | Payload::StatusesRead($value)
            | Payload::StatusesPlayed($value)
            | Payload::StatusesFailed($value)
            | Payload::StatusesPayment($value)
            | Payload::StatusesDeleted($value)
            | Payload::StatusesWarning($value)
    };
}

/// Of the field `messages`: messages, statuses and errors.
pub(super) fn messages(payload: &Payload) -> Option<&MessagesValue> {
    match payload {
        of_messages!(value) => Some(value),
        _ => None,
    }
}

/// The same, to change.
pub(super) fn messages_mut(payload: &mut Payload) -> Option<&mut MessagesValue> {
    match payload {
        of_messages!(value) => Some(value),
        _ => None,
    }
}

/// Of the field `calls`.
pub(super) fn calls(payload: &Payload) -> Option<&CallsValue> {
    match payload {
        Payload::Calls(value)
        | Payload::CallsConnect(value)
        | Payload::CallsCallCreated(value)
        | Payload::CallsCallRecordingAvailable(value)
        | Payload::CallsCallTranscriptionAvailable(value)
        | Payload::CallsTerminate(value)
        | Payload::CallsStatus(value) => Some(value),
        _ => None,
    }
}

/// Of the two fields of echoes.
pub(super) fn echoes(payload: &Payload) -> Option<&MessageEchoesValue> {
    match payload {
        Payload::SmbMessageEchoes(value) | Payload::MessageEchoes(value) => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{calls, echoes, messages};
    use crate::webhook_events::Payload;
    use waxwing_json::Document;

    #[test]
    fn no_kind_of_a_field_is_forgotten() {
        let empty = Document::of([]);
        for name in Payload::EVENTS {
            let payload = Payload::read(name, empty.root());
            let field = name.split('.').next().unwrap_or_default();
            let is = |names: &[&str]| names.contains(&field);
            assert_eq!(
                messages(&payload).is_some(),
                is(&["messages", "statuses"]),
                "{name}"
            );
            assert_eq!(calls(&payload).is_some(), is(&["calls"]), "{name}");
            let echo = is(&["message_echoes", "smb_message_echoes"]);
            assert_eq!(echoes(&payload).is_some(), echo, "{name}");
        }
    }
}
