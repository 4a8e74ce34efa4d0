//! HTTP without any provider: requests and answers, forms, files, and what goes out to this machine.

pub(crate) mod fetch;
pub(crate) mod form;
pub(crate) mod harmless;
mod incoming;
pub(crate) mod media;
pub(crate) mod post;
mod reply;

pub(crate) use incoming::Incoming;
pub(crate) use media::Media;
pub(crate) use reply::Reply;
