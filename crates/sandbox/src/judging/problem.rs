//! What is wrong with a request.

/// One fault of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The member, dotted: `content.mediaUrl`; empty for the whole body.
    pub member: String,
    /// What is wrong with it.
    pub text: String,
    /// It is not there.
    pub missing: bool,
    /// How the provider refuses it, where its documents say so.
    pub refusal: Option<Refusal>,
}

impl Problem {
    pub(crate) fn new(member: &str, text: &str) -> Self {
        Self {
            member: member.to_owned(),
            text: text.to_owned(),
            missing: false,
            refusal: None,
        }
    }

    pub(crate) fn missing(member: &str) -> Self {
        Self {
            member: member.to_owned(),
            text: "is required".to_owned(),
            missing: true,
            refusal: None,
        }
    }
}

/// How the provider refuses what breaks a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub code: u64,
    pub subcode: Option<u64>,
}
