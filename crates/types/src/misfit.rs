//! What serde says of a value that does not fit, without the value: it may be a name or a token.

use crate::mask;
use serde::de::Error;

/// The same error, naming what stands there by its kind only.
pub(crate) fn without_value(error: serde_json::Error) -> serde_json::Error {
    match error.is_data() {
        // Line and column are in the text, and serde_json takes them from it.
        true => serde_json::Error::custom(shortened(&error.to_string())),
        false => error,
    }
}

fn shortened(text: &str) -> String {
    for said in [
        "invalid type: ",
        "invalid value: ",
        "unknown variant ",
        "unknown field ",
    ] {
        // The last one, since the value may hold the words, too.
        let parts = text
            .strip_prefix(said)
            .and_then(|rest| rest.rsplit_once(", expected "));
        if let Some((value, expected)) = parts {
            let kind = value
                .split(['"', '`'])
                .next()
                .unwrap_or_default()
                .trim_end();
            return format!(
                "{}, expected {expected}",
                format!("{said}{kind}").trim_end()
            );
        }
    }
    mask::within(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn the_kind_stays_and_the_value_goes() {
        for (said, shown) in [
            (
                r#"invalid type: string "Ada", expected i64 at line 1 column 5"#,
                "invalid type: string, expected i64 at line 1 column 5",
            ),
            (
                r#"invalid type: string "a, expected b`", expected i64"#,
                "invalid type: string, expected i64",
            ),
            (
                "invalid value: integer `300`, expected u8",
                "invalid value: integer, expected u8",
            ),
            (
                "invalid type: null, expected a string",
                "invalid type: null, expected a string",
            ),
            (
                "invalid type: floating point `1.5`, expected i64",
                "invalid type: floating point, expected i64",
            ),
            (
                "unknown variant `Ada`, expected one of `a`, `b`",
                "unknown variant, expected one of `a`, `b`",
            ),
            ("missing field `id`", "missing field `id`"),
            ("duplicate field `15550001111`", "duplicate field `1555…11`"),
            (
                "size: invalid length 3, expected 2",
                "size: invalid length 3, expected 2",
            ),
        ] {
            assert_eq!(shortened(said), shown);
        }
    }
}
