//! Gateways from the environment.

use crate::{Error, Gateway};
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
    let variables = Variables(&look_up);
    match provider {
        #[cfg(feature = "wawp")]
        Provider::Wawp => {
            let instance = variables.needed("WAXWING_WAWP_INSTANCE_ID")?;
            let token = variables.secret("WAXWING_WAWP_ACCESS_TOKEN")?;
            let builder =
                waxwing_wawp::Client::builder().auth(waxwing_wawp::Auth::access_token(token));
            let client = variables.build(builder, "WAXWING_WAWP_BASE_URL")?;
            Ok(Box::new(client.instance(instance)))
        }
        #[cfg(feature = "hypersender")]
        Provider::Hypersender => {
            let instance = variables.needed("WAXWING_HYPERSENDER_INSTANCE")?;
            let token = variables.secret("WAXWING_HYPERSENDER_TOKEN")?;
            let builder = waxwing_hypersender::Client::builder()
                .auth(waxwing_hypersender::Auth::bearer(token));
            let client = variables.build(builder, "WAXWING_HYPERSENDER_BASE_URL")?;
            Ok(Box::new(client.instance(instance)))
        }
        #[cfg(feature = "infobip")]
        Provider::Infobip => {
            let key = variables.secret("WAXWING_INFOBIP_API_KEY")?;
            let sender = variables.needed("WAXWING_INFOBIP_SENDER")?;
            let builder =
                waxwing_infobip::Client::builder().auth(waxwing_infobip::Auth::api_key(key));
            let client = variables.build(builder, "WAXWING_INFOBIP_BASE_URL")?;
            Ok(Box::new(crate::InfobipSender::new(client, sender)))
        }
        #[cfg(feature = "meta")]
        Provider::Meta => {
            let token = variables.secret("WAXWING_META_TOKEN")?;
            let phone = variables.needed("WAXWING_META_PHONE_NUMBER_ID")?;
            let mut builder =
                waxwing_meta::Client::builder().auth(waxwing_meta::Auth::bearer(token));
            if let Some(version) = variables.get("WAXWING_META_API_VERSION") {
                builder = builder.base_url(variables.graph(&version)?);
            }
            let client = variables.build(builder, "WAXWING_META_BASE_URL")?;
            Ok(Box::new(client.phone(phone)))
        }
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

struct Variables<'a>(&'a dyn Fn(&str) -> Option<String>);

impl Variables<'_> {
    /// A variable without what stands around it; an empty one counts as not set.
    fn get(&self, name: &str) -> Option<String> {
        let value = self.0(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// A token or key, without the scheme that goes before it in a header.
    fn secret(&self, name: &str) -> Result<String, Error> {
        let value = self.needed(name)?;
        let first = value.split_whitespace().next().unwrap_or_default();
        for scheme in ["Bearer", "App"] {
            if first.eq_ignore_ascii_case(scheme) {
                let problem = format!(
                    "begins with `{scheme} `; write the token alone, the client adds what goes before it"
                );
                return Err(wrong(name, &problem));
            }
        }
        Ok(value)
    }

    fn needed(&self, name: &str) -> Result<String, Error> {
        self.get(name).ok_or_else(|| wrong(name, "not set"))
    }

    fn build<C: From<waxwing_runtime::Client>>(
        &self,
        mut builder: waxwing_runtime::ClientBuilder<C>,
        base_url: &str,
    ) -> Result<C, Error> {
        let own = self.get(base_url);
        let named = own.is_some();
        if let Some(url) = own {
            if !url.contains("://") {
                let problem =
                    "has no scheme; write https:// in front of it, as in https://api.example.com";
                return Err(wrong(base_url, problem));
            }
            builder = builder.base_url(url);
        }
        builder.build().map_err(|error| match named {
            true => wrong(base_url, &error.to_string()),
            false => error.into(),
        })
    }

    #[cfg(feature = "meta")]
    fn graph(&self, version: &str) -> Result<String, Error> {
        const NAME: &str = "WAXWING_META_API_VERSION";
        if self.get("WAXWING_META_BASE_URL").is_some() {
            let problem =
                "WAXWING_META_BASE_URL is set too, and holds the version; set one of them";
            return Err(wrong(NAME, problem));
        }
        let number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        let parts = version.strip_prefix('v').and_then(|v| v.split_once('.'));
        match parts {
            Some((major, minor)) if number(major) && number(minor) => {
                Ok(format!("https://graph.facebook.com/{version}"))
            }
            _ => Err(wrong(NAME, "must look like v25.0")),
        }
    }
}

fn wrong(name: &str, problem: &str) -> Error {
    Error::Environment {
        variable: name.to_owned(),
        problem: problem.to_owned(),
    }
}
