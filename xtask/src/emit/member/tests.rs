//! What this file works out and what progenitor says are one: compared on every member of every provider.

use super::{generic, path_of, type_of};
use crate::plan::Plan;
use crate::workspace::{PROVIDERS, TORTURE, specs};
use crate::{document, merge, normalise, progenitor};
use quote::quote;
use serde_json::{Map, Value};
use waxwing_dialect::{Shape, is_binary, shape};

/// The structs that progenitor is asked about: module, name, members, and whether they are read tolerantly.
fn structs(plan: &Plan) -> Vec<(String, String, Map<String, Value>, bool)> {
    let components = plan.json["components"]["schemas"].as_object();
    let components = components.into_iter().flatten();
    let objects = components.filter(|(_, schema)| shape(schema) == Shape::Object);
    let objects = objects.map(|(name, schema)| {
        let (mut members, _) = plan.flat(schema);
        members.retain(|_, member| !is_binary(member));
        let (home, answer) = (plan.home(name).to_owned(), plan.answers.contains(name));
        (home, name.clone(), members, answer)
    });
    let queries = plan.operations.iter().filter(|o| !o.query.is_empty());
    let queries = queries.map(|operation| {
        let query = operation.query.iter();
        let members = query.map(|p| (p.name.clone(), p.schema.clone())).collect();
        let name = Plan::query_struct(operation);
        (operation.tag.clone(), name, members, false)
    });
    objects.chain(queries).collect()
}

#[test]
fn a_schema_has_the_type_that_progenitor_gives_each_member_of_it() {
    let mut compared = 0;
    let mut differing = Vec::new();
    for provider in PROVIDERS.into_iter().chain([TORTURE]) {
        let documents = document::read_folder(&specs(provider)).unwrap();
        let plan = Plan::new(provider, merge::merge(&documents).unwrap()).unwrap();
        let found = progenitor::run(&normalise::document(&plan)).unwrap();
        for (module, name, members, answer) in structs(&plan) {
            for (wire, schema) in members {
                let known = &found.structs[&name][&wire];
                let known = path_of(&plan, &module, known);
                // Whether a member may be left out is no matter of its schema.
                let known = generic(&known, "Option").unwrap_or(&known);
                let own = type_of(&plan, &module, &schema, answer);
                let own: syn::Type = syn::parse2(own).unwrap();
                compared += 1;
                if own != *known {
                    differing.push(format!(
                        "{provider}: {name}.{wire}: {} here, {} there",
                        quote!(#own),
                        quote!(#known)
                    ));
                }
            }
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
    assert!(compared > 4000, "{compared} members are compared");
}
