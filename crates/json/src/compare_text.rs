//! Comparison of a value with text, by its `Display`.

use std::fmt::{self, Write};

/// What of a text is still to come.
struct Rest<'a>(&'a str);

impl Write for Rest<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// Whether a value is written as this text. Nothing is allocated.
pub fn is_written_as(value: &impl fmt::Display, text: &str) -> bool {
    let mut rest = Rest(text);
    write!(rest, "{value}").is_ok() && rest.0.is_empty()
}

/// `==` with `str`, `&str` and `String`, for a type with `Display`.
#[doc(hidden)]
#[macro_export]
macro_rules! compare_text {
    (@one [$($parameters:tt)*] $name:ty, $text:ty) => {
        impl<$($parameters)*> ::std::cmp::PartialEq<$text> for $name {
            fn eq(&self, text: &$text) -> bool {
                $crate::__private::is_written_as(self, text)
            }
        }
    };
    (impl [$($parameters:tt)*] $name:ty) => {
        $crate::compare_text!(@ [$($parameters)*] $name, str, &str, String);
    };
    (@ $parameters:tt $name:ty, $($text:ty),+) => {
        $($crate::compare_text!(@one $parameters $name, $text);)+
    };
}

#[cfg(test)]
mod tests {
    use super::is_written_as;

    #[test]
    fn the_whole_text_must_be_the_same() {
        for (value, text, same) in [
            (12, "12", true),
            (12, "1", false),
            (12, "123", false),
            (12, "", false),
            (-1, "-1", true),
        ] {
            assert_eq!(is_written_as(&value, text), same, "{value} {text}");
        }
    }
}
