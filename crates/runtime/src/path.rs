//! Path templates filled with values, each exactly one segment.

use url::Url;

/// Fills the template, or says which parameter cannot stand there.
pub(crate) fn fill(
    base: &Url,
    template: &str,
    values: &[(&'static str, String)],
) -> Result<Url, String> {
    let mut url = base.clone();
    {
        let mut segments = url
            .path_segments_mut()
            .map_err(|()| "the base URL cannot hold a path".to_owned())?;
        segments.pop_if_empty();
        for segment in template.trim_start_matches('/').split('/') {
            let Some(name) = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) else {
                segments.push(segment);
                continue;
            };
            let value = values
                .iter()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| v.as_str())
                .unwrap_or_default();
            segments.push(one_segment(name, value)?);
        }
    }
    Ok(url)
}

/// Puts segments behind the base, or says which cannot stand there.
pub(crate) fn join(base: &Url, path: &[String]) -> Result<Url, String> {
    let mut url = base.clone();
    {
        let mut segments = url
            .path_segments_mut()
            .map_err(|()| "the base URL cannot hold a path".to_owned())?;
        segments.pop_if_empty();
        for (index, value) in path.iter().enumerate() {
            segments.push(one_segment(&format!("path segment {}", index + 1), value)?);
        }
    }
    Ok(url)
}

fn one_segment<'v>(name: &str, value: &'v str) -> Result<&'v str, String> {
    match value {
        "" => Err(format!("{name} is empty")),
        "." | ".." => Err(format!("{name} must not be `.` or `..`")),
        // The URL parser drops tabs and line breaks, after which `..` could appear.
        _ if value.contains(char::is_control) => {
            Err(format!("{name} must not hold control characters"))
        }
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_is_one_segment_or_an_error() {
        let base = url::Url::parse("https://example.com/api/v2").unwrap();
        for (value, expected) in [
            ("abc", Ok("https://example.com/api/v2/abc/info")),
            (
                "a/b?c#d",
                Ok("https://example.com/api/v2/a%2Fb%3Fc%23d/info"),
            ),
            ("1@c.us", Ok("https://example.com/api/v2/1@c.us/info")),
            ("", Err("id is empty")),
            ("..", Err("id must not be `.` or `..`")),
            (".", Err("id must not be `.` or `..`")),
            (".\t.", Err("id must not hold control characters")),
        ] {
            let filled = fill(&base, "/{id}/info", &[("id", value.to_owned())]);
            assert_eq!(
                filled
                    .as_ref()
                    .map(url::Url::as_str)
                    .map_err(String::as_str),
                expected
            );
        }
    }
}
