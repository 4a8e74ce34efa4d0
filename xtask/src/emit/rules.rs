//! Code pass *rules*: `x-rules` as constants that the checks of a component hold its JSON against.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use waxwing_dialect::rules::{self, What};
use waxwing_json::constraint::{Condition, Constraint, Demand, Form};

/// The check of a component's rules; nothing where it has none.
pub fn check(schema: &Value) -> Option<TokenStream> {
    let rules = match rules::read(&schema["x-rules"]) {
        Ok(rules) => rules,
        // The lint says where it stands.
        Err(why) => return Some(quote!(compile_error!(#why);)),
    };
    let rules = rules.iter().filter_map(|rule| match &rule.what {
        What::Holds(rule) => Some(constraint(rule)),
        // Only whoever answers needs a code.
        What::Limits(_) => None,
    });
    let rules: Vec<_> = rules.collect();
    if rules.is_empty() {
        return None;
    }
    Some(quote!(checker.rules(self, &[#(#rules),*]);))
}

fn constraint(rule: &Constraint) -> TokenStream {
    let when = rule.when.iter().map(|condition| match *condition {
        Condition::Count { at, least } => {
            quote!(waxwing_json::constraint::Condition::Count { at: #at, least: #least })
        }
        Condition::Is { at, values } => {
            quote!(waxwing_json::constraint::Condition::Is { at: #at, values: &[#(#values),*] })
        }
        Condition::IsNot { at, values } => {
            quote!(waxwing_json::constraint::Condition::IsNot { at: #at, values: &[#(#values),*] })
        }
    });
    let demand = match rule.demand {
        Demand::Count {
            at,
            of,
            least,
            most,
        } => {
            let (least, most) = (size(least), size(most));
            match of {
                None => quote!(waxwing_json::constraint::Constraint::count(#at, #least, #most)),
                Some((member, values)) => {
                    let of = quote!(Some((#member, &[#(#values),*])));
                    quote!(waxwing_json::constraint::Constraint::new(waxwing_json::constraint::Demand::Count { at: #at, of: #of, least: #least, most: #most }))
                }
            }
        }
        Demand::Unique { at } => quote!(waxwing_json::constraint::Constraint::unique(#at)),
        Demand::Given { at } => quote!(waxwing_json::constraint::Constraint::given(#at)),
        Demand::Together {
            at,
            of: (member, values),
        } => {
            quote!(waxwing_json::constraint::Constraint::new(waxwing_json::constraint::Demand::Together { at: #at, of: (#member, &[#(#values),*]) }))
        }
        Demand::Examples { at, given } => {
            quote!(waxwing_json::constraint::Constraint::new(waxwing_json::constraint::Demand::Examples { at: #at, given: &[#(#given),*] }))
        }
        Demand::Text { at, form } => {
            let form = match form {
                Form::NotBlank => quote!(waxwing_json::constraint::Form::NotBlank),
                Form::Without(parts) => {
                    quote!(waxwing_json::constraint::Form::Without(&[#(#parts),*]))
                }
                Form::Only(class) => quote!(waxwing_json::constraint::Form::Only(#class)),
                Form::Among(values) => {
                    quote!(waxwing_json::constraint::Form::Among(&[#(#values),*]))
                }
                Form::Media(types) => quote!(waxwing_json::constraint::Form::Media(&[#(#types),*])),
                Form::Number(least, most) => {
                    quote!(waxwing_json::constraint::Form::Number(#least, #most))
                }
                Form::Length(least, most) => {
                    let (least, most) = (size(least), size(most));
                    quote!(waxwing_json::constraint::Form::Length(#least, #most))
                }
            };
            quote!(waxwing_json::constraint::Constraint::text(#at, #form))
        }
        Demand::Placeholders {
            at,
            most,
            at_edges,
            in_order,
        } => {
            let most = size(most);
            quote!(waxwing_json::constraint::Constraint::new(waxwing_json::constraint::Demand::Placeholders { at: #at, most: #most, at_edges: #at_edges, in_order: #in_order }))
        }
    };
    match rule.when {
        [] => demand,
        _ => quote!(#demand.when(&[#(#when),*])),
    }
}

fn size(size: Option<usize>) -> TokenStream {
    match size {
        None => quote!(None),
        Some(size) => {
            let size = proc_macro2::Literal::usize_unsuffixed(size);
            quote!(Some(#size))
        }
    }
}
