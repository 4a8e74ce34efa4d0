//! Clients with what the environment holds.

use crate::{Auth, Client, Instance};
use waxwing_runtime::Error;
use waxwing_runtime::generated::{EnvironmentError, Variables};

impl Client {
    /// A client with the credentials that the environment holds.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `WAXWING_HYPERSENDER_TOKEN` | the token |
    /// | `WAXWING_HYPERSENDER_INSTANCE` | the instance, for [`Instance::from_env`] |
    /// | `WAXWING_HYPERSENDER_BASE_URL` | may be set: another address, such as that of a sandbox |
    ///
    /// Whitespace around a value, such as the line end of a file with a secret, is left out; a value of nothing else
    /// counts as not set.
    ///
    /// ```
    /// use waxwing_hypersender::Client;
    ///
    /// match Client::from_env() {
    ///     Ok(hypersender) => println!("{hypersender:?}"),
    ///     Err(error) => println!("{error}"), // WAXWING_HYPERSENDER_TOKEN: not set
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
        let token = variables.secret("WAXWING_HYPERSENDER_TOKEN")?;
        let builder = Client::builder().auth(Auth::bearer(token));
        variables.build(builder, "WAXWING_HYPERSENDER_BASE_URL")
    }
}

impl Instance {
    /// As [`Client::from_env`], with the instance that `WAXWING_HYPERSENDER_INSTANCE` holds.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use waxwing_hypersender::{Instance, messages::SendText};
    ///
    /// let instance = Instance::from_env()?;
    /// instance.send_text_safe(&SendText::new("15550001111@c.us", "Hello")).await?;
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
        Ok(client.instance(variables.needed("WAXWING_HYPERSENDER_INSTANCE")?))
    }
}
