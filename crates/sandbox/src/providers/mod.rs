//! The four providers, each an imitation that owns what it remembers.

pub(crate) mod hypersender;
mod imitation;
pub(crate) mod infobip;
pub(crate) mod meta;
mod phone;
pub(crate) mod wawp;

pub(crate) use imitation::{Call, Imitation};
pub use phone::Progress;

use crate::shared::{Forget, Trace};
use hypersender::HypersenderImitation;
use infobip::InfobipImitation;
use meta::MetaImitation;
use std::sync::Arc;
use wawp::WawpImitation;
use waxwing_types::Provider;

pub(crate) struct Providers {
    pub wawp: WawpImitation,
    pub hypersender: HypersenderImitation,
    pub infobip: InfobipImitation,
    pub meta: Arc<MetaImitation>,
}

impl Providers {
    pub(crate) fn of(&self, provider: Provider) -> &dyn Imitation {
        match provider {
            Provider::Wawp => &self.wawp,
            Provider::Hypersender => &self.hypersender,
            Provider::Infobip => &self.infobip,
            Provider::Meta => &*self.meta,
        }
    }
}

impl Forget for Providers {
    fn forget(&self, trace: &Trace) {
        self.of(trace.provider()).forget(trace);
    }
}
