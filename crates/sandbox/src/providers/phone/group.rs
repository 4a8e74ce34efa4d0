//! A group.

use serde_json::{Value, json};

/// A group that the account is in, or could join.
pub(crate) struct Group {
    pub id: String,
    pub subject: String,
    pub description: String,
    /// Invite code.
    pub code: String,
    pub picture: Option<String>,
    pub info_admin_only: bool,
    pub messages_admin_only: bool,
    pub participants: Vec<Participant>,
}

/// Someone in a group.
pub(crate) struct Participant {
    pub id: String,
    pub admin: bool,
    /// Who made the group.
    pub creator: bool,
}

impl Group {
    /// A group that the account makes.
    pub(crate) fn made(
        id: &str,
        subject: &str,
        me: &str,
        others: impl IntoIterator<Item = String>,
    ) -> Self {
        let creator = Participant {
            id: me.to_owned(),
            admin: true,
            creator: true,
        };
        let mut group = Self {
            id: id.to_owned(),
            subject: subject.to_owned(),
            description: String::new(),
            code: code(),
            picture: None,
            info_admin_only: false,
            messages_admin_only: false,
            participants: vec![creator],
        };
        for id in others {
            group.add(&id);
        }
        group
    }

    /// Lets someone in who is not in yet.
    pub(crate) fn add(&mut self, id: &str) -> bool {
        let new = self.participant(id).is_none();
        if new {
            self.participants.push(Participant {
                id: id.to_owned(),
                admin: false,
                creator: false,
            });
        }
        new
    }

    pub(crate) fn participant(&mut self, id: &str) -> Option<&mut Participant> {
        self.participants.iter_mut().find(|p| p.id == id)
    }

    /// Makes the old invite code worthless.
    pub(crate) fn renew_code(&mut self) {
        self.code = code();
    }

    pub(crate) fn shown(&self) -> Value {
        let participants = self.participants.iter().map(|p| {
            let role = match (p.creator, p.admin) {
                (true, _) => "superadmin",
                (_, true) => "admin",
                _ => "participant",
            };
            json!({"id": p.id, "role": role})
        });
        json!({
            "id": self.id,
            "subject": self.subject,
            "description": self.description,
            "invite": format!("https://chat.whatsapp.com/{}", self.code),
            "membersCanAddNewMember": false,
            "membersCanSendMessages": !self.messages_admin_only,
            "newMembersApprovalRequired": false,
            "participants": participants.collect::<Vec<_>>(),
        })
    }
}

fn code() -> String {
    std::iter::repeat_with(fastrand::alphanumeric)
        .take(16)
        .collect()
}
