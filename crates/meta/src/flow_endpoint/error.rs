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

/// Why a private key is not taken.
///
/// ```
/// use waxwing_meta::flow_endpoint::{Endpoint, PrivateKeyError};
/// let error = Endpoint::from_pem("-----BEGIN PUBLIC KEY-----").unwrap_err();
/// assert_eq!(error, PrivateKeyError::NotAnRsaKey);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrivateKeyError {
    /// It is not PEM of an RSA private key, PKCS #8 or PKCS #1.
    NotAnRsaKey,
    /// It has a pass phrase: use [`Endpoint::from_encrypted_pem`](super::Endpoint::from_encrypted_pem).
    Encrypted,
    /// It is encrypted in the old form of OpenSSL (`Proc-Type: 4,ENCRYPTED`), which is not read.
    OldEncryption,
    /// The pass phrase is wrong, or the key is encrypted with an algorithm that is not known.
    WrongPassPhrase,
}

impl fmt::Display for PrivateKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnRsaKey => "the private key is not PEM of an RSA private key (PKCS #8 or PKCS #1)",
            Self::Encrypted => "the private key has a pass phrase; use Endpoint::from_encrypted_pem",
            Self::OldEncryption => "the private key is encrypted in the old form of OpenSSL; convert it with `openssl pkcs8 -topk8`",
            Self::WrongPassPhrase => "the pass phrase of the private key is wrong, or its encryption is not known (PBES2 with AES or 3DES is)",
        })
    }
}

impl std::error::Error for PrivateKeyError {}
