//! Why a text is not one of the shared models.

/// A text cannot be parsed as a model. Says what is allowed; shows the text masked.
///
/// ```
/// let error = "15550001111".parse::<waxwing_types::E164>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`1555…11` is not a phone number: + and 7 to 15 digits, such as +15550001111"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{shown}` is not {wanted}")]
pub struct ParseError {
    shown: String,
    wanted: &'static str,
}

impl ParseError {
    pub(crate) fn new(text: &str, wanted: &'static str) -> Self {
        Self {
            shown: waxwing_json::mask::text(text).to_string(),
            wanted,
        }
    }
}
