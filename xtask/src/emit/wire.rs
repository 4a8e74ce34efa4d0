//! The generated half of `tests/wire`: the method of each operation, called with what a file gives.

use super::{Context, arguments, examples};
use crate::names;
use crate::plan::{Operation, Plan};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use waxwing_dialect::{Answer, BodyEncoding};

/// The file of a provider.
pub fn file(context: &Context) -> Result<TokenStream, String> {
    let plan = context.plan;
    let krate = format_ident!("waxwing_{}", plan.provider);
    let calls = plan.operations.iter().filter(|o| o.absolute.is_none());
    let arms = calls.map(|operation| arm(plan, &krate, operation));
    let arms = arms.collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        use crate::given::Given;

        /// The answer as text; none when the specification lacks the operation.
        pub async fn call(
            client: #krate::Client, operation: &str, given: &Given<'_>,
        ) -> Option<Result<String, waxwing_runtime::Error>> {
            Some(match operation {
                #(#arms)*
                _ => return None,
            })
        }
    })
}

fn arm(
    plan: &Plan,
    krate: &proc_macro2::Ident,
    operation: &Operation,
) -> Result<TokenStream, String> {
    let (id, method) = (&operation.id, format_ident!("{}", operation.id));
    let receiver = operation.scope.as_ref().map(|scope| {
        let handle = format_ident!("{}", scope.scope.as_deref().unwrap_or_default());
        quote!(.#handle(given.scope()))
    });
    let mut arguments = Vec::new();
    for parameter in &operation.path_parameters {
        let name = &parameter.name;
        if arguments::is_number(plan, &parameter.schema) {
            arguments.push(quote!(given.model(#name)));
            continue;
        }
        arguments.push(match examples::is_model(plan, &parameter.schema) {
            true => {
                let ty = examples::model(plan, &parameter.schema)?;
                quote!(given.model::<#ty>(#name))
            }
            false => quote!(given.id(#name)),
        });
    }
    if operation.body.as_ref().is_some_and(|b| plan.has_members(b)) {
        arguments.push(quote!(&given.body()));
    }
    if !operation.query.is_empty() {
        let (home, ty) = (
            format_ident!("{}", operation.tag),
            format_ident!("{}", Plan::query_struct(operation)),
        );
        arguments.push(quote!(&given.query::<#krate::#home::#ty>()));
    }
    for parameter in &operation.headers {
        let name = &parameter.name;
        arguments.push(match parameter.required {
            true => quote!(given.header(#name).expect("a header")),
            false => quote!(given.header(#name)),
        });
    }
    if operation
        .body
        .as_ref()
        .is_some_and(|b| b.encoding == BodyEncoding::Bytes)
    {
        arguments.push(quote!(given.file("file").expect("a file")));
    }
    for file in operation.body.iter().flat_map(|b| &b.files) {
        let name = names::snake(&file.name);
        arguments.push(match (file.required, file.many) {
            (_, true) => quote!(given.file(#name)),
            (true, false) => quote!(given.file(#name).expect("a file")),
            (false, false) => quote!(given.file(#name)),
        });
    }
    let call = quote!(client #receiver .#method(#(#arguments),*));
    Ok(match operation.answer {
        Answer::Nothing => quote!(#id => given.nothing(#call).await,),
        Answer::Bytes => quote!(#id => given.bytes(#call).await,),
        Answer::Json(_) => quote!(#id => given.answer(#call).await,),
    })
}
