//! The counts that pages state are those of the specifications.

use crate::document::{Document, read_folder};
use crate::workspace::{PROVIDERS, root, specs};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What is counted of one provider.
#[derive(Default)]
struct Counts {
    operations: usize,
    /// Those that the first generation has too, and those that it alone has.
    in_v1: usize,
    only_v1: usize,
    /// Those that also take a form with a file.
    uploads: usize,
    /// Those behind the feature `partner`.
    partner: usize,
    /// Events, those whose name has no kind, and those that no web page describes.
    events: usize,
    fields: usize,
    on_no_page: usize,
    /// Why something is left out.
    omitted: Vec<String>,
}

impl Counts {
    fn of(documents: &[Document]) -> Counts {
        let mut counts = Counts::default();
        for Document { json, .. } in documents {
            for operation in operations(json) {
                counts.operations += 1;
                let only_v1 = operation["servers"][0]["x-generation"] == "v1";
                counts.only_v1 += usize::from(only_v1);
                counts.in_v1 += usize::from(!only_v1 && operation.get("x-v1").is_some());
                let form = &operation["requestBody"]["content"]["multipart/form-data"];
                counts.uploads += usize::from(form.get("x-multipart").is_some());
                counts.partner += usize::from(json["x-feature"] == "partner");
            }
            for (name, event) in object(&json["x-webhooks"]) {
                counts.events += 1;
                counts.fields += usize::from(!name.contains('.'));
                counts.on_no_page += usize::from(!has_page(event));
            }
            let omitted = json["x-omitted"].as_array().into_iter().flatten();
            let reasons = omitted.filter_map(|entry| entry["reason"].as_str());
            counts.omitted.extend(reasons.map(str::to_owned));
        }
        counts
    }

    /// How many are left out for a reason that says one of these.
    fn omitted_for(&self, words: &[&str]) -> usize {
        let says = |reason: &&String| words.iter().any(|words| reason.contains(words));
        self.omitted.iter().filter(says).count()
    }
}

fn object(json: &Value) -> impl Iterator<Item = (&String, &Value)> {
    json.as_object().into_iter().flat_map(Map::iter)
}

fn operations(json: &Value) -> Vec<&Value> {
    let methods = object(&json["paths"]).flat_map(|(_, item)| object(item));
    methods.map(|(_, operation)| operation).collect()
}

fn has_page(event: &Value) -> bool {
    let sources = event["x-source"].as_array().into_iter().flatten();
    let mut sources = sources.filter_map(|entry| entry["source"].as_str());
    sources.any(|source| source.starts_with("https://"))
}

#[test]
fn counts_on_pages_are_those_of_the_specifications() {
    let all: BTreeMap<&str, Counts> = PROVIDERS
        .into_iter()
        .map(|name| (name, Counts::of(&read_folder(&specs(name)).unwrap())))
        .collect();
    let (wawp, hypersender) = (&all["wawp"], &all["hypersender"]);
    let (infobip, meta) = (&all["infobip"], &all["meta"]);
    let total: usize = all.values().map(|counts| counts.operations).sum();
    let expected = [
        (
            "README.md",
            format!(
                "| operations | {}, {} of them in v1, {} also as uploads | {}, {} of them also as uploads | {} | {}, {} of them behind `partner` |",
                wawp.operations,
                wawp.in_v1 + wawp.only_v1,
                wawp.uploads,
                hypersender.operations,
                hypersender.uploads,
                infobip.operations,
                meta.operations,
                meta.partner,
            ),
        ),
        (
            "README.md",
            format!(
                "| events, as types | {} | {} | {} | {} fields |",
                wawp.events, hypersender.events, infobip.events, meta.fields
            ),
        ),
        (
            "specs/README.md",
            format!(
                "| Wawp | {}; {} of them in v1 too, {} there only, {} also as a form | {}, {} of them on no page |",
                wawp.operations,
                wawp.in_v1,
                wawp.only_v1,
                wawp.uploads,
                wawp.events,
                wawp.on_no_page
            ),
        ),
        (
            "specs/README.md",
            format!(
                "| Hypersender | {}, {} of them also as a form | {} |",
                hypersender.operations, hypersender.uploads, hypersender.events
            ),
        ),
        (
            "specs/README.md",
            format!(
                "| Infobip | {}, with tokens and sessions | {} | {} events without a documented payload |",
                infobip.operations,
                infobip.events,
                infobip.omitted_for(&["an event whose payload is not documented"])
            ),
        ),
        (
            "specs/README.md",
            format!(
                "| Meta | {}, {} of them for partners ([`x-feature`](#x-feature)) | {} fields, {} with their kinds |",
                meta.operations, meta.partner, meta.fields, meta.events
            ),
        ),
        (
            "specs/README.md",
            format!(
                "{} webhook field and {} operations of which only the name is known",
                meta.omitted_for(&["webhook field"]),
                meta.omitted_for(&["page's name is known", "SDK only"])
            ),
        ),
        ("CHANGELOG.md", format!("document, {total} in all;")),
        (
            "crates/wawp/README.md",
            format!("// {} more, and Unknown", wawp.events - 1),
        ),
    ];
    let missing = expected.iter().filter(|(page, text)| {
        let page = std::fs::read_to_string(root().join(page)).unwrap();
        !page.contains(text)
    });
    let missing: Vec<String> = missing
        .map(|(page, text)| format!("{page} should say: {text}"))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
