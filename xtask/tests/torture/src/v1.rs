//! Clients of the first generation, with the rules of Wawp, which has one.

#[path = "../../../../crates/wawp/src/v1/rules.rs"]
pub(crate) mod rules;

use crate::Client;
use crate::generated::provider::PROVIDER;
use crate::generated::v1::BASE_URL;
use waxwing_runtime::ClientBuilder;
use waxwing_runtime::generated::Provider;

static V1: Provider = Provider {
    base_url: BASE_URL,
    rewrite: Some(rules::send_to_v1),
    ..PROVIDER
};

impl Client {
    /// A client of the first generation.
    pub fn v1_builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&V1)
    }
}
