//! Path templates filled with values, each exactly one segment.

use url::Url;

/// The parameters of a template.
pub(crate) fn names(template: &'static str) -> impl Iterator<Item = &'static str> {
    let segments = template.split('/');
    segments.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

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

/// Fills the template, whose last parameter is taken as the provider gave it, with a query of its own.
pub(crate) fn fill_verbatim(
    base: &Url,
    template: &str,
    values: &[(&'static str, String)],
) -> Result<Url, String> {
    let (front, last) = template.rsplit_once('/').unwrap_or(("", template));
    let name = last.trim_start_matches('{').trim_end_matches('}');
    let value = values.iter().find(|(n, _)| *n == name);
    let value = value.map(|(_, v)| v.as_str()).unwrap_or_default();
    let (path, query) = value.split_once('?').unwrap_or((value, ""));
    // The URL parser reads an escaped dot as a dot.
    let dots = path.to_ascii_lowercase().replace("%2e", ".");
    one_segment(name, if is_dots(&dots) { &dots } else { path })?;
    // What would end the path, or begin another.
    if let Some(odd) = value
        .chars()
        .find(|c| matches!(c, '/' | '\\' | '#') || c.is_whitespace() || c.is_control())
    {
        return Err(format!("{name} must not hold {odd:?}"));
    }
    let mut front = match front.trim_matches('/') {
        "" => base.clone(),
        _ => fill(base, front, values)?,
    };
    let whole = format!("{}/{path}", front.path().trim_end_matches('/'));
    front.set_path(&whole);
    front.set_query((!query.is_empty()).then_some(query));
    Ok(front)
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

fn is_dots(value: &str) -> bool {
    matches!(value, "." | "..")
}

fn one_segment<'v>(name: &str, value: &'v str) -> Result<&'v str, String> {
    match value {
        "" => Err(format!("{name} is empty")),
        _ if is_dots(value) => Err(format!("{name} must not be `.` or `..`")),
        // The URL parser drops tabs and line breaks, after which `..` could appear.
        _ if value.contains(char::is_control) => {
            Err(format!("{name} must not hold control characters"))
        }
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::{fill, fill_verbatim};

    #[test]
    fn a_verbatim_value_keeps_its_colon_and_query() {
        let base = url::Url::parse("https://example.com/v25.0").unwrap();
        for (value, expected) in [
            ("upload:MTph", Ok("https://example.com/v25.0/upload:MTph")),
            (
                "upload:a==?sig=b%3D",
                Ok("https://example.com/v25.0/upload:a==?sig=b%3D"),
            ),
            ("", Err("id is empty")),
            ("..?a", Err("id must not be `.` or `..`")),
            ("%2e%2e", Err("id must not be `.` or `..`")),
            ("%2E.?a", Err("id must not be `.` or `..`")),
            (".%2e", Err("id must not be `.` or `..`")),
            ("%2E", Err("id must not be `.` or `..`")),
            ("a%2e%2e", Ok("https://example.com/v25.0/a%2e%2e")),
            ("a/../b", Err("id must not hold '/'")),
            ("a#b", Err("id must not hold '#'")),
        ] {
            let filled = fill_verbatim(&base, "/{id}", &[("id", value.to_owned())]);
            assert_eq!(
                filled
                    .as_ref()
                    .map(url::Url::as_str)
                    .map_err(String::as_str),
                expected
            );
        }
    }

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
            ("%2e%2e", Ok("https://example.com/api/v2/%252e%252e/info")),
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
