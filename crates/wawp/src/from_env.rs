//! Clients with what the environment holds.

use crate::{Auth, Client, Instance};
use waxwing_runtime::Error;
use waxwing_runtime::generated::{EnvironmentError, Variables};

impl Client {
    /// A client with the credentials that the environment holds.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `WAXWING_WAWP_ACCESS_TOKEN` | the access token |
    /// | `WAXWING_WAWP_INSTANCE_ID` | the instance, for [`Instance::from_env`] |
    /// | `WAXWING_WAWP_BASE_URL` | may be set: another address, such as that of a sandbox |
    ///
    /// Whitespace around a value, such as the line end of a file with a secret, is left out; a value of nothing else
    /// counts as not set.
    ///
    /// ```
    /// use waxwing_wawp::Client;
    ///
    /// match Client::from_env() {
    ///     Ok(wawp) => println!("{wawp:?}"),
    ///     Err(error) => println!("{error}"), // WAXWING_WAWP_ACCESS_TOKEN: not set
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
        let token = variables.secret("WAXWING_WAWP_ACCESS_TOKEN")?;
        let builder = Client::builder().auth(Auth::access_token(token));
        variables.build(builder, "WAXWING_WAWP_BASE_URL")
    }
}

impl Instance {
    /// As [`Client::from_env`], with the instance that `WAXWING_WAWP_INSTANCE_ID` holds.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use waxwing_wawp::{Instance, messages::SendText};
    ///
    /// let instance = Instance::from_env()?;
    /// instance.send_text(&SendText::new("15550001111@c.us", "Hello")).await?;
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
        Ok(client.instance(variables.needed("WAXWING_WAWP_INSTANCE_ID")?))
    }
}
