//! The account that a sandbox has with each provider.

use waxwing_types::Provider;

/// Credentials and ids that the sandbox knows.
#[derive(Clone)]
pub(crate) struct Account {
    pub token: String,
    /// Instances, phone number ids or senders; the first is the default one.
    pub ids: Vec<String>,
}

impl Account {
    pub(crate) fn of(provider: Provider) -> Self {
        let (token, ids): (&str, &[&str]) = match provider {
            Provider::Wawp => ("sandbox-token", &["3EB0ABCDEF12"]),
            Provider::Hypersender => ("1|sandbox-token", &["11111111-1111-4111-8111-111111111111"]),
            Provider::Infobip => ("sandbox-key", &["15550002222"]),
            Provider::Meta => ("sandbox-token", &["106540352242922"]),
        };
        Self {
            token: token.to_owned(),
            ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    pub(crate) fn knows(&self, id: &str) -> bool {
        self.ids.iter().any(|known| known == id)
    }

    pub(crate) fn add(&mut self, id: String) {
        if !self.knows(&id) {
            self.ids.push(id);
        }
    }
}
