//! Faults on demand: whether they can come, and taking them in.

use super::close_to;
use crate::judging::Problem;
use crate::server::Running;
use crate::shared::fault::{Fault, Kind};
use crate::spec::Spec;
use http::{HeaderName, HeaderValue};
use waxwing_types::Provider;

/// Takes in a fault; refused when it could never come, or has a header that is none.
pub(crate) fn add(running: &Running, fault: Fault) -> Result<(), Problem> {
    if let Some(operation) = &fault.operation {
        let providers = Provider::ALL.into_iter();
        let meant = providers.filter(|provider| fault.provider.is_none_or(|p| p == *provider));
        let known: Vec<&str> = meant
            .flat_map(|provider| operations(running, provider))
            .collect();
        if !known.contains(&operation.as_str()) {
            let near = close_to::phrase(operation, known);
            let whose = match fault.provider {
                Some(provider) => provider.as_str(),
                None => "a provider",
            };
            let text = format!("{operation} is no operation of {whose}{near}");
            return Err(Problem::new("operation", &text));
        }
    }
    if !(1..=100).contains(&fault.percent) {
        return Err(Problem::new("percent", "it must be from 1 to 100"));
    }
    if let Kind::Answer {
        media_type,
        headers,
        ..
    } = &fault.kind
    {
        let is_value = |text: &str| HeaderValue::from_str(text).is_ok();
        if media_type.as_deref().is_some_and(|text| !is_value(text)) {
            return Err(Problem::new("media_type", "it cannot stand in a header"));
        }
        for (name, value) in headers {
            if HeaderName::try_from(name).is_err() || !is_value(value) {
                let member = format!("headers.{name}");
                return Err(Problem::new(&member, "it does not make a header"));
            }
        }
    }
    running.shared.add_fault(fault);
    Ok(())
}

/// Names of all operations of a provider, as requests have them.
fn operations(running: &Running, provider: Provider) -> Vec<&'static str> {
    let mut names = running.providers.of(provider).operations_beside().to_vec();
    for operation in &Spec::of(provider).operations {
        let bodies = [&operation.json, &operation.form, &operation.pairs];
        names.push(&operation.id);
        names.extend(bodies.into_iter().flatten().map(|body| body.id.as_str()));
    }
    names
}
