//! Opening and sealing.

use super::{DataRequest, DataResponse, EndpointError, PrivateKeyError, private_key};
use aes_gcm::aead::array::ArraySize;
use aes_gcm::aead::consts::{U12, U16};
use aes_gcm::aead::{Aead, KeyInit, Nonce};
use aes_gcm::aes::Aes128;
use aes_gcm::{AesGcm, aead};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::PrivateKey;
use rsa::sha2::Sha256;
use std::fmt;
use waxwing_json::{DecodeError, FromMembers, Members, read_object};

/// The endpoint, with its private key.
#[derive(Clone)]
pub struct Endpoint(PrivateKey);

/// Seals the answer to one request. Not `Clone`: a key and vector are good for one answer.
pub struct Seal {
    key: Vec<u8>,
    vector: Vec<u8>,
}

/// A request as it comes.
struct Encrypted {
    encrypted_flow_data: String,
    encrypted_aes_key: String,
    initial_vector: String,
}

impl FromMembers for Encrypted {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            encrypted_flow_data: members.need("encrypted_flow_data")?,
            encrypted_aes_key: members.need("encrypted_aes_key")?,
            initial_vector: members.need("initial_vector")?,
        })
    }
}

read_object!(Encrypted);

impl Endpoint {
    /// With the key whose public half went out by
    /// [`set_business_public_key`](crate::Phone::set_business_public_key).
    ///
    /// The PEM may come from a variable of the environment: blanks and quotes around it, and line ends that are lost or
    /// written as `\n`, do no harm.
    ///
    /// # Errors
    /// See [`PrivateKeyError`]: it is not PEM of an RSA key (PKCS #8 or PKCS #1), or has a pass phrase.
    pub fn from_pem(pem: &str) -> Result<Self, PrivateKeyError> {
        private_key::plain(pem).map(Self)
    }

    /// As [`from_pem`](Self::from_pem), for a key with a pass phrase, as `openssl genrsa -des3` of Meta's guide makes it.
    ///
    /// ```
    /// use waxwing_meta::flow_endpoint::Endpoint;
    ///
    /// fn endpoint() -> Result<Endpoint, Box<dyn std::error::Error>> {
    ///     let (pem, pass_phrase) = (std::env::var("FLOW_KEY")?, std::env::var("FLOW_PASS_PHRASE")?);
    ///     Ok(Endpoint::from_encrypted_pem(&pem, &pass_phrase)?)
    /// }
    /// # let _ = endpoint;
    /// ```
    ///
    /// # Errors
    /// See [`PrivateKeyError`].
    pub fn from_encrypted_pem(pem: &str, pass_phrase: &str) -> Result<Self, PrivateKeyError> {
        private_key::encrypted(pem, pass_phrase).map(Self)
    }

    /// Opens the body of a request; gives what is asked, and what the answer is sealed with.
    ///
    /// # Errors
    /// See [`EndpointError`]; each has its HTTP status.
    pub fn open(&self, body: &[u8]) -> Result<(DataRequest, Seal), EndpointError> {
        let encrypted: Encrypted =
            waxwing_json::from_slice(body).map_err(|_| EndpointError::Malformed)?;
        let bytes = |text: &str| STANDARD.decode(text).map_err(|_| EndpointError::Malformed);
        let key = bytes(&encrypted.encrypted_aes_key)?;
        let data = bytes(&encrypted.encrypted_flow_data)?;
        let vector = bytes(&encrypted.initial_vector)?;
        // rsa's feature `getrandom` blinds this: the time that it takes says nothing about the key.
        let key = self.0.oaep_decrypt::<Sha256>(&key);
        let key = key.map_err(|_| EndpointError::CannotDecrypt)?;
        let mut seal = Seal { key, vector };
        let plain = seal.crypt(|cipher, vector| cipher.decrypt(vector, &data));
        let plain = plain.ok_or(EndpointError::CannotDecrypt)?;
        seal.vector.iter_mut().for_each(|byte| *byte = !*byte);
        let request = waxwing_json::from_slice(&plain).map_err(|_| EndpointError::Unreadable)?;
        Ok((request, seal))
    }
}

impl Seal {
    /// The body to answer with, beside the status that [`DataResponse::status`] says.
    ///
    /// # Errors
    /// The answer is larger than AES-GCM takes, 64 GiB.
    pub fn answer(self, answer: &DataResponse) -> Result<String, EndpointError> {
        let plain = answer.body.to_string();
        let sealed = self.crypt(|cipher, vector| cipher.encrypt(vector, plain.as_bytes()));
        sealed
            .map(|bytes| STANDARD.encode(bytes))
            .ok_or(EndpointError::Unreadable)
    }

    /// With the length that the vector has: 16 bytes, as Meta's clients send, or the usual 12.
    fn crypt(
        &self,
        act: impl Fn(&dyn Cipher, &[u8]) -> Result<Vec<u8>, aead::Error>,
    ) -> Option<Vec<u8>> {
        let done = match self.vector.len() {
            16 => act(
                &AesGcm::<Aes128, U16>::new_from_slice(&self.key).ok()?,
                &self.vector,
            ),
            12 => act(
                &AesGcm::<Aes128, U12>::new_from_slice(&self.key).ok()?,
                &self.vector,
            ),
            _ => return None,
        };
        done.ok()
    }
}

/// AES-128-GCM, whatever the length of its vector.
trait Cipher {
    fn encrypt(&self, vector: &[u8], plain: &[u8]) -> Result<Vec<u8>, aead::Error>;
    fn decrypt(&self, vector: &[u8], sealed: &[u8]) -> Result<Vec<u8>, aead::Error>;
}

impl<N: ArraySize> Cipher for AesGcm<Aes128, N> {
    fn encrypt(&self, vector: &[u8], plain: &[u8]) -> Result<Vec<u8>, aead::Error> {
        let vector = Nonce::<Self>::try_from(vector).map_err(|_| aead::Error)?;
        Aead::encrypt(self, &vector, plain)
    }

    fn decrypt(&self, vector: &[u8], sealed: &[u8]) -> Result<Vec<u8>, aead::Error> {
        let vector = Nonce::<Self>::try_from(vector).map_err(|_| aead::Error)?;
        Aead::decrypt(self, &vector, sealed)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Endpoint")
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal")
    }
}
