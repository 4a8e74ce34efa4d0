//! Clients with what the environment holds.

use crate::{Auth, Client, Sender};
use waxwing_runtime::Error;
use waxwing_runtime::generated::{EnvironmentError, Variables};

impl Client {
    /// A client with the credentials that the environment holds.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `WAXWING_INFOBIP_API_KEY` | the API key |
    /// | `WAXWING_INFOBIP_SENDER` | the number of the sender, for [`Sender::from_env`] |
    /// | `WAXWING_INFOBIP_BASE_URL` | may be set: the account's own address |
    ///
    /// Whitespace around a value, such as the line end of a file with a secret, is left out; a value of nothing else
    /// counts as not set.
    ///
    /// ```
    /// use waxwing_infobip::Client;
    ///
    /// match Client::from_env() {
    ///     Ok(infobip) => println!("{infobip:?}"),
    ///     Err(error) => println!("{error}"), // WAXWING_INFOBIP_API_KEY: not set
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
        let token = variables.secret("WAXWING_INFOBIP_API_KEY")?;
        let builder = Client::builder().auth(Auth::api_key(token));
        variables.build(builder, "WAXWING_INFOBIP_BASE_URL")
    }
}

impl Sender {
    /// As [`Client::from_env`], with the sender that `WAXWING_INFOBIP_SENDER` holds.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use waxwing_infobip::Sender;
    ///
    /// let sender = Sender::from_env()?;
    /// println!("{:?}", sender.get_sender_business_info().await?);
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
        Ok(client.sender(variables.needed("WAXWING_INFOBIP_SENDER")?))
    }
}
