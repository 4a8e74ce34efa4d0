//! Where the crate of a provider changes a request before it is sent.

use crate::call::body::Body;
use crate::call::json_body::JsonBody;
use crate::call::request_builder::RequestBuilder;
use crate::error::{Error, ErrorKind};
use crate::provider::Draft;
use serde_json::Map;
use std::mem::{replace, take};

impl RequestBuilder {
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
            stays_empty: false,
            body: self.body.take_named(),
            has_file: self.body.has_file(),
        };
        let had_body = draft.body.is_some();
        let rewritten = rewrite(&mut draft);
        (self.path, self.query) = (draft.path, draft.query);
        (self.target, self.stays_empty) = (draft.target, draft.stays_empty);
        match draft.body {
            Some(body) => self.body.put_named(body),
            None if had_body => self.body = Body::None,
            None => {}
        }
        if let Err(text) = rewritten {
            self.problem = Some(Error::before(ErrorKind::Unsupported, text));
        }
    }
}

impl Body {
    /// What may have names; nothing of it stays behind.
    fn take_named(&mut self) -> Option<JsonBody> {
        let nothing = JsonBody::Members(Map::new());
        match self {
            Body::Json(json) => Some(replace(json, nothing)),
            Body::Form(members, _) | Body::Pairs(members) => Some(JsonBody::Members(take(members))),
            Body::None | Body::File(_) => None,
        }
    }

    fn put_named(&mut self, body: JsonBody) {
        match (self, body) {
            (Body::Json(json), body) => *json = body,
            (Body::Form(members, _) | Body::Pairs(members), JsonBody::Members(new)) => {
                *members = new;
            }
            _ => {}
        }
    }

    fn has_file(&self) -> bool {
        match self {
            Body::Form(_, files) => !files.is_empty(),
            Body::File(_) => true,
            Body::None | Body::Json(_) | Body::Pairs(_) => false,
        }
    }
}
