//! What a file should be, and whether what arrives is that.

use crate::error::{Error, ErrorKind, Outcome};
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use sha2::{Digest, Sha256};

/// What a file should be, as the provider describes it beside its address. A download that is given one
/// ([`Download::expecting`](crate::Download::expecting)) ends with an error when something else arrives: an HTML page,
/// an error object, nothing, half of it.
///
/// ```
/// use waxwing_runtime::ExpectedFile;
/// // The members of an incoming image of Meta.
/// let image = ExpectedFile::new()
///     .media_type("image/jpeg")
///     .sha256("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
/// assert_ne!(image, ExpectedFile::new());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExpectedFile {
    size: Option<u64>,
    sha256: Option<[u8; 32]>,
    media_type: Option<String>,
}

impl ExpectedFile {
    /// Nothing but that it is a file: not empty, and no page or error object.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its size in bytes.
    #[must_use]
    pub fn size(mut self, bytes: u64) -> Self {
        self.size = Some(bytes);
        self
    }

    /// Its SHA-256 in hexadecimal or base64, of which providers write both. A text that is neither is not compared.
    ///
    /// ```
    /// use waxwing_runtime::ExpectedFile;
    /// let hexadecimal = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    /// let base64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    /// assert_eq!(ExpectedFile::new().sha256(hexadecimal), ExpectedFile::new().sha256(base64));
    /// assert_eq!(ExpectedFile::new().sha256("opaque"), ExpectedFile::new());
    /// ```
    #[must_use]
    pub fn sha256(mut self, text: &str) -> Self {
        self.sha256 = digest(text.trim());
        self
    }

    /// Its media type. Parameters are not compared, and an answer that names no type, or only bytes
    /// (`application/octet-stream`), is taken.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// What this one does not say, as another says it.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            size: self.size.or(other.size),
            sha256: self.sha256.or(other.sha256),
            media_type: self.media_type.or(other.media_type),
        }
    }

    pub(crate) fn exceeds(&self, most: u64) -> bool {
        self.size.is_some_and(|size| size > most)
    }

    /// What the head of an answer says against it.
    pub(crate) fn check_head(
        &self,
        media_type: Option<&str>,
        length: Option<u64>,
    ) -> Result<(), String> {
        let answered = media_type.map(essence).unwrap_or_default();
        let is_generic = matches!(
            &*answered,
            "" | "application/octet-stream" | "binary/octet-stream"
        );
        match self.media_type.as_deref().map(essence) {
            Some(expected) if !is_generic && answered != expected => {
                return Err(format!("{answered} came in place of {expected}"));
            }
            None if self.sha256.is_none() && is_page(&answered) => {
                return Err(format!("{answered} came in place of a file"));
            }
            _ => {}
        }
        match (length, self.size) {
            (Some(0), _) => Err(EMPTY.to_owned()),
            (Some(length), Some(size)) if length != size => Err(other_size(length, size)),
            _ => Ok(()),
        }
    }
}

const EMPTY: &str = "0 bytes came in place of the file";

fn other_size(came: u64, expected: u64) -> String {
    format!("{came} bytes came in place of {expected}")
}

/// A media type without its parameters, and without what does not belong into one.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    let plain = |c: &char| c.is_ascii_alphanumeric() || "/.+-_".contains(*c);
    let essence = essence.chars().filter(plain).take(100).collect::<String>();
    essence.to_ascii_lowercase()
}

/// Whether a type is that of pages and error objects.
fn is_page(essence: &str) -> bool {
    let named = [
        "text/html",
        "application/xhtml+xml",
        "application/json",
        "text/json",
    ];
    let named = named.contains(&essence) || matches!(essence, "text/xml" | "application/xml");
    named || essence.ends_with("+json")
}

fn digest(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() == 64 && base16ct::mixed::decode(text, &mut bytes).is_ok() {
        return Some(bytes);
    }
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let alphabets = [alphabet::STANDARD, alphabet::URL_SAFE];
    alphabets.iter().find_map(|alphabet| {
        let decoded = GeneralPurpose::new(alphabet, config).decode(text).ok()?;
        decoded.try_into().ok()
    })
}

/// A file as it arrives beside what it should be.
pub(crate) struct Arrival {
    expected: ExpectedFile,
    hash: Sha256,
    size: u64,
}

impl Arrival {
    pub(crate) fn new(expected: ExpectedFile) -> Self {
        Self {
            expected,
            hash: Sha256::new(),
            size: 0,
        }
    }

    pub(crate) fn take(&mut self, piece: &[u8]) -> Result<(), String> {
        self.size += piece.len() as u64;
        if let Some(size) = self.expected.size
            && self.size > size
        {
            return Err(format!("more than the {size} bytes of the file came"));
        }
        self.hash.update(piece);
        Ok(())
    }

    pub(crate) fn end(self) -> Result<(), String> {
        match (self.size, self.expected.size) {
            (0, _) => return Err(EMPTY.to_owned()),
            (came, Some(size)) if came != size => return Err(other_size(came, size)),
            _ => {}
        }
        match self.expected.sha256 {
            Some(expected) if self.hash.finalize()[..] != expected => {
                Err("what came has another SHA-256 than the file".to_owned())
            }
            _ => Ok(()),
        }
    }
}

/// Something else than the file that was described. What a host answers for a while (a page of maintenance, half of a
/// file) may be right the next time.
pub(crate) fn differs(text: String) -> Error {
    Error::new(ErrorKind::Download, Outcome::Rejected, text).broken_off()
}
