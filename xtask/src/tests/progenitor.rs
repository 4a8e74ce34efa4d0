//! What progenitor cannot take is an error with the operation's name, never a panic.

use crate::progenitor::{Found, run};
use serde_json::{Value, json};

fn answer(schema: &str) -> Value {
    json!({"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}})
}

fn document(paths: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "small", "version": "v1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn good(id: &str) -> Value {
    json!({"get": {"operationId": id, "responses": {"2XX": answer("A")}}})
}

fn schemas() -> Value {
    json!({
        "A": {"type": "object", "required": ["chatId"], "properties": {
            "chatId": {"type": "string"},
            "type": {"type": "string"},
            "at": {"type": "string", "format": "lenient-timestamp"},
            "to": {"type": "string", "format": "jid"},
        }},
        "B": {"type": "string", "enum": ["on-time", "2K"]},
    })
}

fn found() -> Found {
    run(&document(&json!({"/a": good("look")}), &schemas())).unwrap()
}

#[test]
fn types_are_found_by_their_names_on_the_wire() {
    let found = found();
    let of = |name: &str| {
        let ty = &found.structs["A"][name];
        quote::quote!(#ty).to_string().replace(' ', "")
    };
    assert_eq!(of("chatId"), "::std::string::String");
    assert!(of("type").contains("Option<::std::string::String>"));
    assert!(of("to").contains("::waxwing_types::ChatId"));
    assert!(of("at").contains("::waxwing_types::Lenient<::waxwing_types::Timestamp>"));
    let variants: Vec<&str> = found.enums["B"].iter().map(|(wire, _)| &**wire).collect();
    assert_eq!(variants, ["on-time", "2K"]);
    assert!(found.operations.contains("look"));
}

#[test]
fn a_panic_is_caught_and_names_its_operation() {
    let two_shapes = json!({"get": {"operationId": "odd_one", "responses": {
        "200": answer("A"), "201": {"description": "", "content": {"text/plain": {"schema": {"type": "string"}}}},
    }}});
    let two_bodies = json!({"post": {"operationId": "odd_one", "responses": {"2XX": answer("A")}, "requestBody": {"content": {
        "application/json": {"schema": {"$ref": "#/components/schemas/A"}},
        "multipart/form-data": {"schema": {"$ref": "#/components/schemas/A"}},
    }}}});
    for odd in [two_shapes, two_bodies] {
        let paths = json!({"/a": good("first"), "/b": odd, "/c": good("last")});
        let error = run(&document(&paths, &schemas())).unwrap_err();
        assert!(
            error.starts_with("progenitor fails on operation odd_one: panic: "),
            "{error}"
        );
        assert!(!error.ends_with("no text"), "{error}");
    }
}

#[test]
fn what_is_no_openapi_is_an_error_of_the_operation_too() {
    let odd = json!({"get": {"operationId": "odd_one", "parameters": 5, "responses": {}}});
    let paths = json!({"/a": good("first"), "/b": odd});
    let error = run(&document(&paths, &schemas())).unwrap_err();
    assert!(
        error.starts_with("progenitor fails on operation odd_one: "),
        "{error}"
    );
    assert!(!error.contains("panic"), "{error}");
}

#[test]
fn a_fault_of_no_operation_is_one_of_the_schemas() {
    let error = run(&document(
        &json!({}),
        &json!({"A": {"type": "no such type"}}),
    ))
    .unwrap_err();
    assert!(
        error.starts_with("progenitor fails on the schemas: "),
        "{error}"
    );
}

#[test]
fn output_without_operations_is_an_error() {
    let error = run(&document(&json!({}), &schemas())).unwrap_err();
    assert!(error.contains("holds no operations"), "{error}");
}
