//! The account that a sandbox has with a provider.

/// Credentials and ids that the provider knows.
#[derive(Clone)]
pub(crate) struct Account {
    pub token: String,
    /// Instances, phone number ids or senders; the first is the default one.
    pub ids: Vec<String>,
}

impl Account {
    pub(crate) fn new(token: &str, id: &str) -> Self {
        Self {
            token: token.to_owned(),
            ids: vec![id.to_owned()],
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
