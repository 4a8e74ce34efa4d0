//! What a misspelt name may have meant.

/// Names that differ in so many letters at most are close.
const FARTHEST: usize = 3;

/// `; did you mean …?`, or nothing where no known name is close.
pub(super) fn phrase<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let far = |known: &&str| strsim::damerau_levenshtein(name, known);
    let nearest = known.into_iter().min_by_key(far);
    let near = nearest.filter(|known| far(known) <= FARTHEST.min(name.len() / 2));
    near.map_or_else(String::new, |known| format!("; did you mean {known}?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_close_name_is_proposed() {
        let known = ["send_message", "get_media_url"];
        for (name, expected) in [
            ("send_mesage", "; did you mean send_message?"),
            ("sned_message", "; did you mean send_message?"),
            ("list_templates", ""),
            ("s", ""),
        ] {
            assert_eq!(phrase(name, known), expected, "{name}");
        }
    }
}
