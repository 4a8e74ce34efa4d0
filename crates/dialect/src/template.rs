//! The key of an operation under `paths`: its path, and what tells it from its neighbours.

/// A path with gaps, such as `/{phone}/messages`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// The path as it is sent, without fragment and query.
    pub path: String,
    /// The query parameter that tells the operation from others on the same path.
    pub told_by: Option<ToldBy>,
}

/// A query parameter whose value begins in a way of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldBy {
    /// Its name.
    pub parameter: String,
    /// How its value begins.
    pub begins: String,
}

impl Template {
    /// Reads a key: `/{id}#read` (the fragment is a name alone) or `/{id}?fields=analytics…`.
    pub(crate) fn read(key: &str) -> Self {
        let told_by = key.split_once('?').and_then(|(_, query)| {
            let (parameter, begins) = query.trim_end_matches('…').split_once('=')?;
            Some(ToldBy {
                parameter: parameter.to_owned(),
                begins: begins.to_owned(),
            })
        });
        Self {
            path: key.split(['#', '?']).next().unwrap_or(key).to_owned(),
            told_by,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_says_the_path_and_what_tells_it_apart() {
        for (key, path, told_by) in [
            ("/{id}/messages", "/{id}/messages", None),
            ("/{id}/messages#read", "/{id}/messages", None),
            (
                "/{id}?fields=analytics…",
                "/{id}",
                Some(("fields", "analytics")),
            ),
        ] {
            let read = Template::read(key);
            assert_eq!(read.path, path);
            let told_by_read = read.told_by.as_ref();
            assert_eq!(
                told_by_read.map(|t| (&*t.parameter, &*t.begins)),
                told_by,
                "{key}"
            );
        }
    }
}
