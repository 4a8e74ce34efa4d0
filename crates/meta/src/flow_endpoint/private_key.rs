//! The private key as people keep it: in a file, or in a variable of the environment.

use super::PrivateKeyError;
use pkcs8::{EncryptedPrivateKeyInfoRef, SecretDocument};
use rsa::PrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey;
use rsa::pkcs8::DecodePrivateKey;

const LINE: usize = 64;
const ENCRYPTED: &str = "ENCRYPTED PRIVATE KEY";

/// Without a pass phrase.
pub(super) fn plain(text: &str) -> Result<PrivateKey, PrivateKeyError> {
    let (label, pem) = rewrapped(text)?;
    if label == ENCRYPTED {
        return Err(PrivateKeyError::Encrypted);
    }
    let key = PrivateKey::from_pkcs8_pem(&pem);
    let key = key.or_else(|_| PrivateKey::from_pkcs1_pem(&pem));
    key.map_err(|_| PrivateKeyError::NotAnRsaKey)
}

/// With a pass phrase; a key that has none is taken all the same.
pub(super) fn encrypted(text: &str, pass_phrase: &str) -> Result<PrivateKey, PrivateKeyError> {
    let (label, pem) = rewrapped(text)?;
    if label != ENCRYPTED {
        return plain(text);
    }
    let (_, document) = SecretDocument::from_pem(&pem).map_err(|_| PrivateKeyError::NotAnRsaKey)?;
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(document.as_bytes());
    let encrypted = encrypted.map_err(|_| PrivateKeyError::NotAnRsaKey)?;
    let key = encrypted.decrypt(pass_phrase);
    let key = key.map_err(|_| PrivateKeyError::WrongPassPhrase)?;
    PrivateKey::from_pkcs8_der(key.as_bytes()).map_err(|_| PrivateKeyError::NotAnRsaKey)
}

/// The label, and the PEM in lines of 64. In a variable of the environment the line ends are often lost or written as
/// `\n`, and quotes or blanks stand around it.
fn rewrapped(text: &str) -> Result<(String, String), PrivateKeyError> {
    let text = text.replace("\\r", "").replace("\\n", "\n");
    let parts = text.split_once("-----BEGIN ").and_then(|(_, rest)| {
        let (label, rest) = rest.split_once("-----")?;
        let (base64, _) = rest.split_once("-----END ")?;
        Some((label.to_owned(), base64))
    });
    let (label, base64) = parts.ok_or(PrivateKeyError::NotAnRsaKey)?;
    if base64.contains("Proc-Type:") {
        return Err(PrivateKeyError::OldEncryption);
    }
    let base64: Vec<char> = base64.chars().filter(|c| !c.is_whitespace()).collect();
    let mut pem = format!("-----BEGIN {label}-----\n");
    for line in base64.chunks(LINE) {
        pem.extend(line);
        pem.push('\n');
    }
    pem.push_str(&format!("-----END {label}-----\n"));
    Ok((label, pem))
}
