//! Webhooks that each provider's verifier refuses.

use crate::watch;
use waxwing_webhook::{Bytes, http::Request};

/// Refuses a wrong proof and a body that is no JSON, both with a number and a secret in them.
pub fn each_verifier() {
    const SECRET: &str = "c4nary-secret";
    let body = Bytes::from_static(b"{\"from\": \"15557654321\", \"token\": \"c4nary\"");
    let refused = |name: &str, error: Option<waxwing_webhook::WebhookError>| {
        watch::error(name, &error.expect("refused"));
    };
    for proof in ["c4nary-guess", SECRET] {
        let mut request = Request::new(body.clone());
        *request.uri_mut() = format!("https://example.com/15557654321?key={proof}")
            .parse()
            .expect("a URI");
        let key = || waxwing_webhook::Proof::query("key");
        let wawp = waxwing_wawp::webhook::Verifier::new(SECRET).expect("a secret");
        refused("wawp", wawp.or_proof(key()).verify(&request).err());
        let gate = || waxwing_webhook::Gate::new(SECRET, key()).expect("a secret");
        let hypersender = waxwing_hypersender::webhook::Verifier::from(gate());
        refused("hypersender", hypersender.verify(&request).err());
        let infobip = waxwing_infobip::webhook::Verifier::from(gate());
        refused("infobip", infobip.verify(&request).err());
        let meta = waxwing_meta::webhook::Verifier::from(gate());
        refused("meta", meta.verify(&request).err());
    }
}
