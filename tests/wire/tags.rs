//! How much of each provider stands here: two exchanges that succeed for every tag, which no error counts towards.

use super::files;
use serde_json::Value;
use std::collections::BTreeMap;

/// The specifications, for the tags of their operations alone.
const BUNDLES: [(&str, &str); 4] = [
    (
        "wawp",
        include_str!("../../crates/sandbox/src/generated/wawp.json"),
    ),
    (
        "hypersender",
        include_str!("../../crates/sandbox/src/generated/hypersender.json"),
    ),
    (
        "infobip",
        include_str!("../../crates/sandbox/src/generated/infobip.json"),
    ),
    (
        "meta",
        include_str!("../../crates/sandbox/src/generated/meta.json"),
    ),
];

/// Tags by operation; the form of an operation has its tag.
fn tags(bundle: &Value) -> BTreeMap<&str, &str> {
    let paths = bundle["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    let mut tags = BTreeMap::new();
    for (_, operation) in operations {
        let Some(tag) = operation["tags"][0].as_str() else {
            continue;
        };
        let form = &operation["requestBody"]["content"]["multipart/form-data"];
        let ids = [
            &operation["operationId"],
            &form["x-multipart"]["operationId"],
        ];
        tags.extend(ids.into_iter().filter_map(|id| Some((id.as_str()?, tag))));
    }
    tags
}

#[test]
fn each_tag_has_two_exchanges_that_succeed() {
    let files = files();
    let mut few = Vec::new();
    for (provider, bundle) in BUNDLES {
        let bundle: Value = serde_json::from_str(bundle).expect("a bundle");
        let tags = tags(&bundle);
        let mut counts: BTreeMap<_, _> = tags.values().map(|tag| (*tag, 0)).collect();
        assert!(counts.len() >= 5, "{provider} has tags: {counts:?}");
        let own = files
            .iter()
            .filter(|(_, file)| file["provider"] == provider);
        for (name, file) in own.filter(|(_, file)| file["expect"]["error"].is_null()) {
            let operation = file["operation"].as_str().unwrap_or_default();
            let tag = tags.get(operation);
            let tag = tag.unwrap_or_else(|| panic!("{name}: no operation {operation}"));
            *counts.entry(tag).or_default() += 1;
        }
        println!("{provider}: {counts:?}");
        few.extend(
            counts
                .into_iter()
                .filter(|(_, count)| *count < 2)
                .map(|(tag, count)| format!("{provider}/{tag}: {count}")),
        );
    }
    assert!(few.is_empty(), "{few:?}");
}
