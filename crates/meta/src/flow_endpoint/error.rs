//! What an endpoint cannot take.

use std::fmt;

/// Why a request was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// It is no such request: not JSON, a member is missing, no base64.
    Malformed,
    /// It was encrypted for another key; the user's app fetches yours again and repeats.
    CannotDecrypt,
    /// What was encrypted is not the JSON that a flow sends.
    Unreadable,
}

impl EndpointError {
    /// The HTTP status to answer with.
    ///
    /// ```
    /// assert_eq!(waxwing_meta::flow_endpoint::EndpointError::CannotDecrypt.status(), 421);
    /// ```
    pub fn status(self) -> u16 {
        match self {
            Self::CannotDecrypt => 421,
            Self::Malformed | Self::Unreadable => 400,
        }
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not the request of a flow; encrypted_flow_data, encrypted_aes_key and initial_vector in base64 are wanted",
            Self::CannotDecrypt => "encrypted for another key; answer 421, and the key is fetched again",
            Self::Unreadable => "the decrypted data is not the JSON of a flow",
        })
    }
}

impl std::error::Error for EndpointError {}

/// The private key cannot be read: PEM of an RSA key without a password is wanted, PKCS #8 or PKCS #1.
///
/// ```
/// use waxwing_meta::flow_endpoint::Endpoint;
/// let error = Endpoint::from_pem("-----BEGIN PUBLIC KEY-----").unwrap_err();
/// assert!(error.to_string().contains("not PEM of an RSA key"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrivateKeyError;

impl fmt::Display for PrivateKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the private key is not PEM of an RSA key without a password (PKCS #8 or PKCS #1)",
        )
    }
}

impl std::error::Error for PrivateKeyError {}
