//! What clients read from the environment.

use crate::client::Client;
use crate::client::builder::ClientBuilder;
use crate::error::{Error, ErrorKind};
use std::{env, fmt};

/// Variables of the environment, or of what stands in for it.
pub struct Variables<'a>(&'a dyn Fn(&str) -> Option<String>);

/// Why the environment gives no client.
#[derive(Debug)]
pub enum EnvironmentError {
    /// A variable is missing or wrong. The value is not shown.
    Variable {
        /// Its name.
        variable: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The client cannot be built.
    Client(Error),
}

impl EnvironmentError {
    /// A variable that is wrong.
    pub fn wrong(variable: &str, problem: impl Into<String>) -> Self {
        Self::Variable {
            variable: variable.to_owned(),
            problem: problem.into(),
        }
    }
}

impl From<EnvironmentError> for Error {
    fn from(error: EnvironmentError) -> Self {
        match error {
            EnvironmentError::Variable { variable, problem } => {
                Self::before(ErrorKind::Invalid, format!("{variable}: {problem}"))
            }
            EnvironmentError::Client(error) => error,
        }
    }
}

/// A variable of this process; one that is no UTF-8 counts as not set.
fn of_process(name: &str) -> Option<String> {
    env::var(name).ok()
}

impl fmt::Debug for Variables<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Variables")
    }
}

impl Variables<'static> {
    /// Those of this process.
    pub fn of_process() -> Self {
        Self(&of_process)
    }
}

impl<'a> Variables<'a> {
    /// Those that a function gives.
    pub fn new(look_up: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self(look_up)
    }

    /// A variable without the whitespace around it; an empty one counts as not set.
    pub fn get(&self, name: &str) -> Option<String> {
        let value = self.0(name)?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// A variable that must be set.
    ///
    /// # Errors
    /// It is not set.
    pub fn needed(&self, name: &str) -> Result<String, EnvironmentError> {
        let value = self.get(name);
        value.ok_or_else(|| EnvironmentError::wrong(name, "not set"))
    }

    /// A token or key, without the scheme that goes before it in a header.
    ///
    /// # Errors
    /// It is not set, or begins with a scheme.
    pub fn secret(&self, name: &str) -> Result<String, EnvironmentError> {
        let value = self.needed(name)?;
        let first = value.split_whitespace().next().unwrap_or_default();
        for scheme in ["Bearer", "App"] {
            if first.eq_ignore_ascii_case(scheme) {
                let problem = format!(
                    "begins with `{scheme} `; write the token alone, the client adds what goes before it"
                );
                return Err(EnvironmentError::wrong(name, problem));
            }
        }
        Ok(value)
    }

    /// Builds a client, with the base URL that a variable may hold.
    ///
    /// # Errors
    /// The base URL has no scheme, or the client cannot be built.
    pub fn build<C: From<Client>>(
        &self,
        mut builder: ClientBuilder<C>,
        base_url: &str,
    ) -> Result<C, EnvironmentError> {
        let own = self.get(base_url);
        let named = own.is_some();
        if let Some(url) = own {
            if !url.contains("://") {
                let problem =
                    "has no scheme; write https:// in front of it, as in https://api.example.com";
                return Err(EnvironmentError::wrong(base_url, problem));
            }
            builder = builder.base_url(url);
        }
        builder.build().map_err(|error| match named {
            true => EnvironmentError::wrong(base_url, error.to_string()),
            false => EnvironmentError::Client(error),
        })
    }
}
