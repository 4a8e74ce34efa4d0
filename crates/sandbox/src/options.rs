//! What the program is started with.

use clap::Parser;
use std::str::FromStr;
use waxwing_sandbox::{Builder, MetaRules, Provider, Sandbox};

/// The WhatsApp APIs of Wawp, Hypersender, Infobip and Meta on this machine.
#[derive(Parser)]
#[command(version, about)]
pub(crate) struct Options {
    /// First of four ports in a row, in the order Wawp, Hypersender, Infobip, Meta; 0 for any free ones.
    #[arg(long, default_value_t = 8600)]
    pub port: u16,
    /// How many messages are kept, the newest ones, and how many other requests. With the oldest message goes
    /// everything that belongs to it.
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = at_least_one)]
    keep: usize,
    /// Where events are posted: an http address on this machine. With `meta=` and the like in front of it for one
    /// provider, else for all; several times for several.
    #[arg(long, value_name = "[PROVIDER=]URL", value_parser = webhook)]
    webhook_url: Vec<Webhook>,
    /// The token or key that a provider takes; several times for several providers.
    #[arg(long, value_name = "PROVIDER=TOKEN")]
    token: Vec<String>,
    /// Signs Meta's events (`X-Hub-Signature-256`), and proves calls in `appsecret_proof`.
    #[arg(long, value_name = "SECRET", default_value = "sandbox-app-secret", value_parser = not_empty)]
    app_secret: String,
    /// Meta's webhook is asked with this token before events are posted, as when it is configured.
    #[arg(long, value_name = "TOKEN", requires = "webhook_url", value_parser = not_empty)]
    verify_token: Option<String>,
}

#[derive(Clone)]
struct Webhook {
    /// None for all.
    provider: Option<Provider>,
    url: String,
}

impl Options {
    /// A sandbox as the options say, not started yet; the error names the option.
    pub(crate) fn builder(&self) -> Result<Builder, String> {
        let mut rules = MetaRules::new().app_secret(&self.app_secret);
        if let Some(token) = &self.verify_token {
            if self.webhook(Provider::Meta).is_none() {
                return Err(
                    "--verify-token is for Meta's webhook, which --webhook-url does not name"
                        .to_owned(),
                );
            }
            rules = rules.verify_token(token);
        }
        let mut builder = Sandbox::builder()
            .port(self.port)
            .keep(self.keep)
            .meta(rules);
        for given in &self.token {
            // Not a parser of clap's, which repeats the value in its error.
            let (provider, token) = token(given).map_err(|why| format!("--token: {why}"))?;
            builder = builder.token(provider, token);
        }
        for provider in Provider::ALL {
            if let Some(url) = self.webhook(provider) {
                builder = builder.webhook(provider, url);
            }
        }
        Ok(builder)
    }

    /// Where a provider posts: the address that names it, else the one for all; of several the last one.
    pub(crate) fn webhook(&self, provider: Provider) -> Option<&str> {
        let named = |wanted: Option<Provider>| {
            let mut all = self.webhook_url.iter().rev();
            all.find(|webhook| webhook.provider == wanted)
        };
        let found = named(Some(provider)).or_else(|| named(None))?;
        Some(&found.url)
    }

    /// Whether the token of a provider is one that the sandbox does not have by itself.
    pub(crate) fn sets_token(&self, provider: Provider) -> bool {
        let mut given = self.token.iter().filter_map(|given| token(given).ok());
        given.any(|(of, _)| of == provider)
    }
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("at least 1 is kept".to_owned()),
        Ok(number) => Ok(number),
        Err(_) => Err("a whole number is expected".to_owned()),
    }
}

fn not_empty(text: &str) -> Result<String, String> {
    match text.is_empty() {
        true => Err("it must not be empty".to_owned()),
        false => Ok(text.to_owned()),
    }
}

fn provider(text: &str) -> Result<Provider, String> {
    let known = || Provider::ALL.map(|p| p.to_string()).join(", ");
    Provider::from_str(text).map_err(|_| format!("the provider is one of {}", known()))
}

fn webhook(text: &str) -> Result<Webhook, String> {
    // `=` also stands in the query of an address.
    match text.split_once('=') {
        Some((name, url)) if !name.contains(':') => Ok(Webhook {
            provider: Some(provider(name)?),
            url: url.to_owned(),
        }),
        _ => Ok(Webhook {
            provider: None,
            url: text.to_owned(),
        }),
    }
}

fn token(text: &str) -> Result<(Provider, &str), String> {
    let (name, token) = text
        .split_once('=')
        .ok_or("PROVIDER=TOKEN is expected, such as meta=my-token")?;
    match token.is_empty() {
        true => Err("the token must not be empty".to_owned()),
        false => Ok((provider(name)?, token)),
    }
}
