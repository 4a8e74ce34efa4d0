//! Gateways from the environment.

use crate::{Error, Gateway};
use waxwing_runtime::generated::{EnvironmentError, Variables};
use waxwing_types::Provider;

/// A gateway with the credentials that the environment holds.
///
/// | provider | needed | may be set |
/// |---|---|---|
/// | Wawp | `WAXWING_WAWP_INSTANCE_ID`, `WAXWING_WAWP_ACCESS_TOKEN` | `WAXWING_WAWP_BASE_URL` |
/// | Hypersender | `WAXWING_HYPERSENDER_INSTANCE`, `WAXWING_HYPERSENDER_TOKEN` | `WAXWING_HYPERSENDER_BASE_URL` |
/// | Infobip | `WAXWING_INFOBIP_API_KEY`, `WAXWING_INFOBIP_SENDER` | `WAXWING_INFOBIP_BASE_URL`, the account's own address |
/// | Meta | `WAXWING_META_TOKEN`, `WAXWING_META_PHONE_NUMBER_ID` | `WAXWING_META_API_VERSION` such as `v25.0`, or `WAXWING_META_BASE_URL` with the version at its end |
///
/// Whitespace around a value, such as the line end of a file with a secret, is left out; a value of nothing else counts
/// as not set.
///
/// # Errors
/// [`Error::Environment`] names the variable that is missing or wrong: a token or key with `Bearer ` or `App ` in front
/// (write it alone, the client adds what belongs before it), an address without `https://`. It does not show the value.
/// [`Error::Unsupported`] if the provider's cargo feature is off.
pub fn from_env(provider: Provider) -> Result<Box<dyn Gateway>, Error> {
    from_lookup(provider, |name| std::env::var(name).ok())
}

/// [`from_env`] with another source of the variables, such as a configuration file.
///
/// ```
/// # #[cfg(feature = "meta")] {
/// use waxwing::{Provider, from_lookup};
/// let gateway = from_lookup(Provider::Meta, |name| match name {
///     "WAXWING_META_TOKEN" => Some("token".to_owned()),
///     "WAXWING_META_PHONE_NUMBER_ID" => Some("106540352242922".to_owned()),
///     _ => None,
/// });
/// assert_eq!(gateway.unwrap().provider(), Provider::Meta);
/// let error = from_lookup(Provider::Meta, |_| None).unwrap_err();
/// assert_eq!(error.to_string(), "WAXWING_META_TOKEN: not set");
/// # }
/// ```
///
/// # Errors
/// Those of [`from_env`].
pub fn from_lookup(
    provider: Provider,
    look_up: impl Fn(&str) -> Option<String>,
) -> Result<Box<dyn Gateway>, Error> {
    let variables = Variables::new(&look_up);
    match provider {
        #[cfg(feature = "wawp")]
        Provider::Wawp => Ok(Box::new(waxwing_wawp::Instance::from_variables(
            &variables,
        )?)),
        #[cfg(feature = "hypersender")]
        Provider::Hypersender => Ok(Box::new(waxwing_hypersender::Instance::from_variables(
            &variables,
        )?)),
        #[cfg(feature = "infobip")]
        Provider::Infobip => {
            let sender = waxwing_infobip::Sender::from_variables(&variables)?;
            let client = waxwing_infobip::Client::from_variables(&variables)?;
            Ok(Box::new(crate::InfobipSender::new(client, sender.id())))
        }
        #[cfg(feature = "meta")]
        Provider::Meta => Ok(Box::new(waxwing_meta::Phone::from_variables(&variables)?)),
        #[allow(
            unreachable_patterns,
            reason = "reached when a provider's feature is off"
        )]
        other => {
            let _ = &variables;
            Err(crate::UnsupportedError::new(other, crate::Feature::Compiled).into())
        }
    }
}

impl From<EnvironmentError> for Error {
    fn from(error: EnvironmentError) -> Self {
        match error {
            EnvironmentError::Variable { variable, problem } => {
                Self::Environment { variable, problem }
            }
            EnvironmentError::Client(error) => error.into(),
        }
    }
}
