//! Clients with what the environment holds.

use crate::{Auth, Client, Phone};
use waxwing_runtime::Error;
use waxwing_runtime::generated::{EnvironmentError, Variables};

const BASE_URL: &str = "WAXWING_META_BASE_URL";
const VERSION: &str = "WAXWING_META_API_VERSION";

impl Client {
    /// A client with the credentials that the environment holds.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `WAXWING_META_TOKEN` | the access token |
    /// | `WAXWING_META_PHONE_NUMBER_ID` | the id of the phone number, for [`Phone::from_env`] |
    /// | `WAXWING_META_API_VERSION` | may be set: the version of the Graph API, such as `v25.0` |
    /// | `WAXWING_META_BASE_URL` | may be set in place of the version: the address with the version at its end |
    ///
    /// Whitespace around a value, such as the line end of a file with a secret, is left out; a value of nothing else
    /// counts as not set.
    ///
    /// ```
    /// use waxwing_meta::Client;
    ///
    /// match Client::from_env() {
    ///     Ok(meta) => println!("{meta:?}"),
    ///     Err(error) => println!("{error}"), // WAXWING_META_TOKEN: not set
    /// }
    /// ```
    ///
    /// # Errors
    /// Kind `Invalid`, with the name of the variable that is missing or wrong, never its value: a token with `Bearer ` or
    /// `App ` in front (write it alone), a base URL without `https://`.
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self::from_variables(&Variables::of_process())?)
    }

    #[doc(hidden)]
    pub fn from_variables(variables: &Variables<'_>) -> Result<Self, EnvironmentError> {
        let token = variables.secret("WAXWING_META_TOKEN")?;
        let mut builder = Client::builder().auth(Auth::bearer(token));
        if let Some(version) = variables.get(VERSION) {
            builder = builder.base_url(graph(variables, &version)?);
        }
        variables.build(builder, BASE_URL)
    }
}

impl Phone {
    /// As [`Client::from_env`], with the phone number that `WAXWING_META_PHONE_NUMBER_ID` holds.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use waxwing_meta::{Phone, messages::SendMessageRequest};
    ///
    /// let phone = Phone::from_env()?;
    /// phone.send_message(&SendMessageRequest::to("+15550001111", "Hello")).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Those of [`Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self::from_variables(&Variables::of_process())?)
    }

    #[doc(hidden)]
    pub fn from_variables(variables: &Variables<'_>) -> Result<Self, EnvironmentError> {
        let client = Client::from_variables(variables)?;
        Ok(client.phone(variables.needed("WAXWING_META_PHONE_NUMBER_ID")?))
    }
}

/// The address of a version of the Graph API.
fn graph(variables: &Variables<'_>, version: &str) -> Result<String, EnvironmentError> {
    if variables.get(BASE_URL).is_some() {
        let problem = "WAXWING_META_BASE_URL is set too, and holds the version; set one of them";
        return Err(EnvironmentError::wrong(VERSION, problem));
    }
    let number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let parts = version.strip_prefix('v').and_then(|v| v.split_once('.'));
    match parts {
        Some((major, minor)) if number(major) && number(minor) => {
            Ok(format!("https://graph.facebook.com/{version}"))
        }
        _ => Err(EnvironmentError::wrong(VERSION, "must look like v25.0")),
    }
}
