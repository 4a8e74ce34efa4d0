//! The bundled specifications, read: operations, with what their requests and answers must look like.

mod answer;
mod body;
mod convert;
mod operation;
mod parameter;
mod validator;

pub(crate) use body::Body;
pub(crate) use operation::Operation;
pub(crate) use parameter::Parameter;
pub(crate) use validator::LazyValidator;

use convert::convert;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use waxwing_dialect::errors::{KnownError, errors};
use waxwing_dialect::rules::Rule;
use waxwing_dialect::tolerates::Everywhere;
use waxwing_dialect::{Generation, server};
use waxwing_types::Provider;

/// One provider's specification, ready to judge requests.
pub(crate) struct Spec {
    pub document: Value,
    /// The rules (`x-rules`) of the components, by reference.
    pub rules: BTreeMap<String, Vec<Rule>>,
    pub operations: Vec<Operation>,
    /// The provider's error codes.
    pub errors: Vec<KnownError>,
    /// Path in front of all operations, such as `/v25.0`; its second form belongs to the first generation.
    pub base: Vec<String>,
    pub base_v1: Option<Vec<String>>,
    /// Forms beside the documented ones that the provider takes in any operation.
    pub tolerates: Everywhere,
}

impl Spec {
    /// The specification of a provider; read once.
    pub(crate) fn of(provider: Provider) -> &'static Spec {
        static SPECS: [OnceLock<Spec>; 4] = [const { OnceLock::new() }; 4];
        let (cell, text) = match provider {
            Provider::Wawp => (&SPECS[0], include_str!("../generated/wawp.json")),
            Provider::Hypersender => (&SPECS[1], include_str!("../generated/hypersender.json")),
            Provider::Infobip => (&SPECS[2], include_str!("../generated/infobip.json")),
            Provider::Meta => (&SPECS[3], include_str!("../generated/meta.json")),
        };
        cell.get_or_init(|| Spec::read(text))
    }

    /// The sandbox's own pages.
    pub(crate) fn control() -> &'static Spec {
        static SPEC: OnceLock<Spec> = OnceLock::new();
        SPEC.get_or_init(|| Spec::read(include_str!("../../assets/control.json")))
    }

    fn read(text: &str) -> Spec {
        let document: Value = waxwing_json::from_str(text).expect("a bundle is JSON");
        let components = Arc::new(convert(&document["components"]));
        let base = |generation| {
            let url = url::Url::parse(server(&document, generation)?).ok()?;
            Some(segments(url.path()))
        };
        let operations = waxwing_dialect::operations(&document).expect("codegen has read it");
        // Where the whole URL is the argument, the provider's module answers.
        let operations = operations.into_iter().filter(|o| o.absolute.is_none());
        Spec {
            base: base(Generation::Current).unwrap_or_default(),
            base_v1: base(Generation::V1),
            tolerates: Everywhere::read(&document),
            operations: operations
                .map(|operation| Operation::new(&document, &components, operation))
                .collect(),
            errors: errors(&document).expect("codegen has read them"),
            rules: rules(&document),
            document,
        }
    }
}

fn rules(document: &Value) -> BTreeMap<String, Vec<Rule>> {
    let schemas = document["components"]["schemas"].as_object();
    let rules = schemas.into_iter().flatten().filter_map(|(name, schema)| {
        let rules =
            waxwing_dialect::rules::read(&schema["x-rules"]).expect("the lint has read them");
        let name = format!("#/components/schemas/{name}");
        (!rules.is_empty()).then_some((name, rules))
    });
    rules.collect()
}

/// The parts of a path.
pub(crate) fn segments(path: &str) -> Vec<String> {
    let parts = path.split('/').filter(|s| !s.is_empty());
    parts.map(str::to_owned).collect()
}
