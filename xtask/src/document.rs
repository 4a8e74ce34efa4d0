//! Reading the YAML documents of one provider.

use serde_json::Value;
use std::fs;
use std::path::Path;

/// One file of a provider's folder.
pub struct Document {
    /// File name without `.yaml`; for all but `common` also the tag.
    pub stem: String,
    /// The parsed file.
    pub json: Value,
}

/// Reads all documents of a folder, `common` first, then by name.
pub fn read_folder(folder: &Path) -> Result<Vec<Document>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut documents = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_none_or(|e| e != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        documents.push(Document {
            json: parse(&text).map_err(|e| format!("{}: {e}", path.display()))?,
            stem,
        });
    }
    documents.sort_by_key(|d| (d.stem != "common", d.stem.clone()));
    match documents.first() {
        Some(first) if first.stem == "common" => Ok(documents),
        _ => Err(format!("{}: no common.yaml", folder.display())),
    }
}

/// Parses one YAML document; a key that stands twice is an error.
pub fn parse(text: &str) -> Result<Value, String> {
    // By way of the YAML value, which refuses a repeated key; the JSON value would keep the last one.
    let yaml: serde_norway::Value = serde_norway::from_str(text).map_err(|e| e.to_string())?;
    serde_json::to_value(yaml).map_err(|e| e.to_string())
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        assert!(parse("a: 1\na: 2\n").is_err());
    }

    #[test]
    fn members_keep_their_order() {
        let value = parse("b: 1\na: 2\n").unwrap();
        assert_eq!(
            value.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["b", "a"]
        );
    }
}
