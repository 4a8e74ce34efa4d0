//! Texts and numbers as Rust writes them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Number;

/// A text; one with quotes in it as a raw text.
pub fn text(text: &str) -> TokenStream {
    let is_raw =
        text.contains(['"', '\\']) && !text.contains("\"#") && !text.contains(char::is_control);
    match is_raw {
        true => format!("r#\"{text}\"#").parse().unwrap_or_default(),
        false => quote!(#text),
    }
}

/// An integer where several of Rust's types of it are taken.
pub fn typed_integer(number: &Number) -> Option<TokenStream> {
    let number = number.as_i64()?;
    let literal = match i32::try_from(number) {
        Ok(_) => Literal::i64_unsuffixed(number),
        // Without the type Rust takes it for an `i32`.
        Err(_) => format!("{number}_i64").parse().ok()?,
    };
    Some(quote!(#literal))
}

/// An integer.
pub fn integer(number: &Number) -> Option<TokenStream> {
    let number = number.as_i64()?;
    let literal = Literal::i64_unsuffixed(number);
    Some(quote!(#literal))
}

/// A number with a fraction, even where it is whole.
pub fn float(number: &Number) -> Option<TokenStream> {
    let literal = Literal::f64_unsuffixed(number.as_f64()?);
    Some(quote!(#literal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_text_with_quotes_needs_no_backslashes() {
        for (given, written) in [
            ("Ann", r#""Ann""#),
            (r#"["a"]"#, r##"r#"["a"]"#"##),
            ("a\n\"b\"", r#""a\n\"b\"""#),
        ] {
            assert_eq!(text(given).to_string(), written);
        }
    }

    #[test]
    fn a_whole_number_may_be_a_float() {
        let number = json!(-5);
        let number = number.as_number().unwrap();
        assert_eq!(float(number).unwrap().to_string(), "- 5.0");
        assert_eq!(integer(number).unwrap().to_string(), "- 5");
        assert_eq!(typed_integer(number).unwrap().to_string(), "- 5");
        let id = json!(5944254792_i64);
        let id = typed_integer(id.as_number().unwrap());
        assert_eq!(id.unwrap().to_string(), "5944254792_i64");
        assert!(integer(json!(0.5).as_number().unwrap()).is_none());
    }
}
