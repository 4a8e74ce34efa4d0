//! The members of a request that are secrets.

use crate::auth::secrets::Secrets;
use crate::call::body::Body;
use crate::call::json_body::JsonBody;
use crate::call::request_builder::RequestBuilder;
use waxwing_types::mask::is_secret_name;

impl Secrets {
    /// Those members of a request that its operation says are secrets, or that have the name of one.
    pub(crate) fn of(builder: &RequestBuilder) -> Self {
        let mut secrets = Self::default();
        let operation = builder.operation;
        let at_top = |name: &str| {
            let mut pointers = operation.secrets.iter();
            pointers.any(|p| p.strip_prefix('/') == Some(name)) || is_secret_name(name)
        };
        for (name, value) in builder.path.iter().filter(|(name, _)| at_top(name)) {
            secrets.add(value);
            // What the provider gave as a whole may be repeated in parts.
            let verbatim = operation.verbatim && operation.path.ends_with(&format!("{{{name}}}"));
            let query = value.split_once('?').filter(|_| verbatim);
            if let Some((_, query)) = query {
                let raw = query.split('&').filter_map(|pair| pair.split_once('='));
                raw.for_each(|(_, value)| secrets.add(value));
                let read = url::form_urlencoded::parse(query.as_bytes());
                read.for_each(|(_, value)| secrets.add(&value));
            }
        }
        for (_, value) in builder.query.iter().filter(|(name, _)| at_top(name)) {
            secrets.add(value);
        }
        match &builder.body {
            Body::Json(JsonBody::Written(text)) => secrets.wait(text.clone(), operation.secrets),
            Body::Json(JsonBody::Members(members))
            | Body::Form(members, _)
            | Body::Pairs(members) => {
                secrets.add_members(members, operation.secrets);
            }
            Body::None | Body::File(_) => {}
        }
        secrets
    }
}
