//! Bodies of answers: the provider's own, and others.

use crate::plan::{Plan, Step, mark};
use crate::words::{Body, Shape};
use serde_json::{Value, json};
use waxwing_types::Provider;

/// What a provider says of a fault.
const WORDS: &str = "It did not work";

/// What an answer is for.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    pub provider: Provider,
    pub step: Step,
    pub number: u64,
    /// It is a mark, not a message.
    pub read: bool,
}

impl Asked {
    pub fn of(plan: &Plan, step: Step) -> Self {
        Self {
            provider: plan.provider,
            step,
            number: plan.number,
            read: plan.shape == Shape::Read,
        }
    }

    /// The answer of a provider that did what it was asked.
    pub fn success(&self) -> Vec<u8> {
        match self.read && self.provider == Provider::Infobip {
            true => Vec::new(),
            false => text(&self.ok()),
        }
    }

    fn id(&self) -> String {
        match self.provider {
            Provider::Meta => format!("wamid.{}", mark(self.number)),
            Provider::Wawp => format!("true_15550001111@c.us_{}", mark(self.number)),
            _ => mark(self.number),
        }
    }

    fn ok(&self) -> Value {
        if self.read {
            return json!({"success": true});
        }
        let id = self.id();
        match (self.provider, self.step) {
            (Provider::Meta, Step::Upload) => json!({"id": mark(self.number)}),
            (Provider::Meta, Step::Message) => json!({
                "messaging_product": "whatsapp",
                "contacts": [{"input": "+15550001111", "wa_id": "15550001111"}],
                "messages": [{"id": id}],
            }),
            (Provider::Infobip, _) => json!({
                "to": "15550001111",
                "messageCount": 1,
                "messageId": id,
                "status": {"groupId": 1, "groupName": "PENDING", "id": 7, "name": "PENDING_ENROUTE",
                    "description": "Message sent to next instance"},
            }),
            (Provider::Hypersender, _) => json!({
                "queued": true,
                "message": "The request was queued.",
                "queued_request_uuid": id,
            }),
            _ => {
                json!({"id": id, "fromMe": true, "to": "15550001111@c.us", "type": "ptt", "ack": 1})
            }
        }
    }

    /// A success with other members, or with none of those that prove it.
    fn variant(&self, body: Body) -> Value {
        let mut value = self.ok();
        let key = mark(self.number);
        match (body, self.provider, self.step) {
            (Body::Extra, ..) => {
                value["added_later"] = json!({"a": [1, null], "error_rate": 0});
                value["note"] = json!("new");
            }
            (Body::Odd, Provider::Meta, Step::Message) => value["contacts"] = json!(7),
            (Body::Odd, Provider::Infobip, _) => value["status"] = json!([1]),
            (Body::Odd, Provider::Hypersender, _) => value["queued"] = json!({"a": 1}),
            (Body::Odd, Provider::Wawp, _) => value["hasMedia"] = json!({"a": 1}),
            (Body::Odd, ..) => value["extra"] = json!(7),
            (Body::Record, ..) => {
                value = json!({
                    "key": {"remoteJid": "15550001111@s.whatsapp.net", "fromMe": true, "id": key},
                    "message": {"extendedTextMessage": {"text": "Hello"}},
                    "messageTimestamp": "1767225600",
                    "status": "PENDING",
                });
            }
            (Body::Key, ..) => {
                let remote =
                    json!({"server": "c.us", "user": "15550001111", "$1": "15550001111@c.us"});
                value["id"] = json!({"fromMe": true, "remote": remote, "id": key, "$1": self.id()});
            }
            (Body::Ticket, Provider::Hypersender, _) => value = json!({"queued_request_uuid": key}),
            (Body::Ticket, ..) => {
                value = json!({"code": "success", "status": "queued", "job_id": key});
            }
            (Body::Blank, Provider::Meta, Step::Message) => value["messages"][0]["id"] = json!(" "),
            (Body::Blank, Provider::Infobip, _) => value["messageId"] = json!(""),
            (Body::Blank, Provider::Hypersender, _) => value["queued_request_uuid"] = json!(""),
            (Body::Blank, ..) => value["id"] = json!(""),
            (Body::Without, Provider::Meta, Step::Message) => value["messages"] = json!([]),
            (Body::Without, Provider::Infobip, _) => remove(&mut value, "messageId"),
            (Body::Without, Provider::Hypersender, _) => remove(&mut value, "queued_request_uuid"),
            (Body::Without, ..) => remove(&mut value, "id"),
            (Body::Rejected, ..) => {
                value["status"] = json!({"groupId": 5, "groupName": "REJECTED", "id": 13,
                    "name": "REJECTED_SENDER", "description": "The sender is refused"});
            }
            (Body::Upstream, ..) => {
                value = json!({"wawp_upstream_error": {"code": 500, "body": "engine is gone"}});
            }
            (Body::Partial, ..) => value["error"] = error("131201", false),
            _ => {}
        }
        value
    }

    /// The provider's own error.
    fn own(&self, status: u16, code: Option<&str>, transient: bool) -> Value {
        let Some(code) = code else {
            return match self.provider {
                Provider::Meta => json!({"error": {"message": WORDS, "type": "OAuthException"}}),
                Provider::Infobip => json!({"requestError": {"serviceException": {"text": WORDS}}}),
                Provider::Hypersender => json!({"message": WORDS, "errors": {"messages": [WORDS]}}),
                _ => json!({"message": WORDS, "data": {"status": status}}),
            };
        };
        match self.provider {
            Provider::Meta => json!({"error": error(code, transient)}),
            Provider::Infobip if code.starts_with('E') => json!({
                "errorCode": code,
                "description": WORDS,
                "action": "Look at the documentation",
                "violations": [],
            }),
            Provider::Infobip => json!({"requestError": {"serviceException": {
                "messageId": code, "text": WORDS}}}),
            _ => json!({"code": code, "message": WORDS, "data": {"status": status}}),
        }
    }

    /// A body of an answer.
    pub fn body(&self, body: Body, status: u16, code: Option<&str>) -> Vec<u8> {
        match body {
            Body::Ok => self.success(),
            Body::Spaced => {
                let pretty = serde_json::to_string_pretty(&self.ok());
                format!("\r\n \t{}\n\n", pretty.unwrap_or_default()).into_bytes()
            }
            Body::Own => text(&self.own(status, code, false)),
            Body::Transient => text(&self.own(status, code, true)),
            Body::None | Body::Empty => Vec::new(),
            Body::Null => b"null".to_vec(),
            Body::Array => b"[]".to_vec(),
            Body::Object => b"{}".to_vec(),
            Body::True => b"true".to_vec(),
            Body::Number => b"7".to_vec(),
            Body::Html => {
                let title = format!("{status} of a gateway");
                format!("<!DOCTYPE html>\n<html><head><title>{title}</title></head><body>{title}</body></html>")
                    .into_bytes()
            }
            Body::Text => b"upstream connect error or disconnect/reset before headers".to_vec(),
            Body::Noise => (0..64u8).map(|i| i.wrapping_mul(37) ^ 0x9c).collect(),
            Body::Gzip => gzip(&self.success()),
            other => text(&self.variant(other)),
        }
    }
}

fn error(code: &str, transient: bool) -> Value {
    let mut error = json!({
        "message": WORDS,
        "type": "OAuthException",
        "code": code.parse::<i64>().unwrap_or_default(),
        "error_data": {"messaging_product": "whatsapp", "details": WORDS},
        "fbtrace_id": "AbCdEfGh",
    });
    if transient {
        error["is_transient"] = json!(true);
    }
    error
}

fn remove(value: &mut Value, member: &str) {
    if let Some(members) = value.as_object_mut() {
        members.remove(member);
    }
}

fn text(value: &Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

/// Packed without compression.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let length = bytes.len() as u16;
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1];
    packed.extend(length.to_le_bytes());
    packed.extend((!length).to_le_bytes());
    packed.extend(bytes);
    packed.extend(crc32(bytes).to_le_bytes());
    packed.extend(u32::from(length).to_le_bytes());
    packed
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_checksum_is_that_of_gzip() {
        assert_eq!(super::crc32(b"123456789"), 0xcbf4_3926);
    }
}
