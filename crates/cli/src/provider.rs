//! The name of a provider on the command line.

use waxwing::Provider;

/// Reads a name; the error lists those that there are.
pub(crate) fn parse(text: &str) -> Result<Provider, String> {
    text.parse()
        .map_err(|_| "there are wawp, hypersender, infobip and meta".to_owned())
}
