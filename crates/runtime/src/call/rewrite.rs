//! Where the crate of a provider changes a request before it is sent.

use crate::call::body::{Body, JsonBody};
use crate::call::prepare::Prepare;
use crate::error::{Error, ErrorKind};
use crate::provider::Draft;
use serde_json::{Map, Value};
use std::mem::take;

impl Prepare {
    /// Lets the provider's crate change it. What that refuses comes before what is wrong with the arguments.
    pub(crate) fn rewrite(&mut self) {
        let Some(rewrite) = self.client.provider.rewrite else {
            return;
        };
        let mut draft = Draft {
            operation: self.route.is_none().then_some(self.operation),
            target: None,
            path: take(&mut self.path),
            query: take(&mut self.query),
            has_other: self.body.has_other(),
            members: self.body.take_members(),
            stays_empty: false,
        };
        let had_members = draft.members.is_some();
        let rewritten = rewrite(&mut draft);
        (self.path, self.query) = (draft.path, draft.query);
        (self.target, self.stays_empty) = (draft.target, draft.stays_empty);
        match draft.members {
            Some(members) => self.body.put_members(members),
            None if had_members => self.body = Body::None,
            None => {}
        }
        if let Err(text) = rewritten {
            self.problem = Some(Error::before(ErrorKind::Unsupported, text));
        }
    }
}

impl Body {
    /// Its members, if they have names; none stay behind.
    fn take_members(&mut self) -> Option<Map<String, Value>> {
        self.members_mut().map(take)
    }

    fn put_members(&mut self, new: Map<String, Value>) {
        match self.members_mut() {
            Some(members) => *members = new,
            None => *self = Body::Json(JsonBody::Members(new)),
        }
    }

    /// Whether it is a list or has a file.
    fn has_other(&self) -> bool {
        match self {
            Body::None | Body::Pairs(_) => false,
            Body::Json(json) => json.members().is_none(),
            Body::Form(_, files) => !files.is_empty(),
            Body::File(_) => true,
        }
    }
}
