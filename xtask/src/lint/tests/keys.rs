//! Extension keys: their places and values.

use super::{each_breaks, each_passes};

#[test]
fn keys_stand_in_their_places_with_their_values() {
    each_breaks(&[
        (
            "x-accepts: [/id]",
            "x-accepts: [/id]\n      x-idempotnet: true",
            "post['x-idempotnet']: unknown key x-idempotnet",
        ),
        (
            "caption: {",
            "caption: {x-rare: true, ",
            "caption['x-rare']: unknown key x-rare",
        ),
        (
            "caption: {",
            "caption: {x-shared: true, ",
            "caption['x-shared']: x-shared stands at a component of schemas, not here",
        ),
        (
            "openapi: 3.0.3",
            "openapi: 3.0.3\nx-media-hosts: [a.example.com]",
            "$['x-media-hosts']: x-media-hosts stands at the top of common.yaml, not here",
        ),
        (
            "common> x-faults-in-success: [failed]",
            "x-faults-in-success: failed",
            "x-faults-in-success is a list of members",
        ),
        (
            "common> [media.example.com]",
            "['https://media.example.com']",
            "x-media-hosts is a list of hosts",
        ),
        (
            "common> {operation: send_fax, reason: it has no page}",
            "{operation: send_fax}",
            "x-omitted is a list of {operation, reason}",
        ),
        (
            "x-idempotent: true",
            "x-idempotent: 'yes'",
            "x-idempotent is true or false",
        ),
        (
            "x-accepts: [/id]",
            "x-accepts: [id]",
            "x-accepts is a list of JSON pointers",
        ),
        (
            "{operationId: send_upload, summary: Send a file.}",
            "{operationId: send_upload, summary: Send, a file.: null}",
            "x-multipart is {operationId, summary, description}",
        ),
        (
            "{items: '', offset: offset, limit: limit}",
            "{items: '', offset: offset}",
            "x-paging is {items, cursor, parameter, more}",
        ),
        (
            "{items: '', offset: offset, limit: limit}",
            "{items: '', offset: offset, limit: most}",
            "x-paging'].limit: most is not a query parameter of the operation",
        ),
        ("x-verbatim: true", "x-verbatim: 1", "x-verbatim is true"),
        (
            "x-accepts: [/id]",
            "x-accepts: [/id]\n      x-v1: {method: post}",
            "x-v1 is {method, path}",
        ),
        (
            "x-enum-varnames: [Sent, Read]",
            "x-closed: 'yes'",
            "x-closed is true",
        ),
    ]);
    each_passes(&[
        (
            "x-accepts: [/id]",
            "x-accepts: [{at: /ok, values: [true]}, {at: '', begins: [a]}, empty]",
        ),
        (
            "x-accepts: [/id]",
            "x-accepts: [/id]\n      x-v1: {method: put, path: /a, body: json}",
        ),
        ("x-enum-varnames: [Sent, Read]", "x-closed: true"),
        ("openapi: 3.0.3", "openapi: 3.0.3\nx-feature: partner"),
    ]);
}

#[test]
fn what_masks_stands_on_named_strings() {
    let caption = "caption: {type: string, description: What it says.}";
    each_breaks(&[
        (
            caption,
            "caption: {type: string, x-sensitive: true, description: What it says.}",
            "SendUpload.properties.caption: x-sensitive belongs on a named string",
        ),
        (
            "common> x-sensitive: true",
            "x-sensitive: very",
            "x-sensitive is true or secret",
        ),
        (
            "common> x-phone-number: plus",
            "x-phone-number: '+'",
            "x-phone-number is plus, digits or chat",
        ),
        (
            "common> x-sensitive: true, x-phone-number",
            "x-phone-number",
            "x-phone-number is plus, digits or chat, beside x-sensitive: true",
        ),
        (
            caption,
            "caption: {type: string, description: What it says.}\n        client_secret: {type: string, description: Theirs.}",
            "client_secret: by its name it is a secret",
        ),
    ]);
    each_passes(&[(
        "common> x-sensitive: true, x-phone-number: plus",
        "x-sensitive: secret",
    )]);
}

#[test]
fn tolerated_forms_name_what_is_there() {
    let caption = "caption: {";
    each_breaks(&[
        (
            "common> x-tolerates: [null_members]",
            "x-tolerates: [nulls]",
            "$['x-tolerates']: \"nulls\" is not a form of a provider",
        ),
        (
            "common> x-tolerates: [null_members]",
            "x-tolerates: null_members",
            "x-tolerates is a list of forms",
        ),
        (
            "x-accepts: [/id]",
            "x-accepts: [/id]\n      x-tolerates: [{method: put}]",
            "{\"method\":\"put\"} is not a form of an operation",
        ),
        (
            caption,
            "caption: {x-tolerates: [comma_text], ",
            "\"comma_text\" is not a form of this schema",
        ),
        (
            caption,
            "caption: {x-tolerates: [any_case], ",
            "\"any_case\" is not a form",
        ),
        (
            caption,
            "caption: {x-tolerates: [numeric_text], ",
            "\"numeric_text\" is not a form",
        ),
        (
            "x-enum-varnames: [Sent, Read]",
            "x-tolerates: [{values: {gone: lost}}]",
            "{\"values\":{\"gone\":\"lost\"}} is not a form",
        ),
        (
            "required: [file]",
            "required: [file]\n      x-tolerates: [{names: {a: b}}]",
            "{\"names\":{\"a\":\"b\"}} is not a form",
        ),
        (
            "required: [file]",
            "required: [file]\n      x-tolerates: [{optional: {caption: {}}}]",
            "{\"optional\":{\"caption\":{}}} is not a form",
        ),
        (
            "description: What is sent.",
            "description: What is sent.\n      x-tolerates: [{untagged: [song]}]",
            "{\"untagged\":[\"song\"]} is not a form",
        ),
    ]);
    each_passes(&[
        (
            "x-enum-varnames: [Sent, Read]",
            "x-tolerates: [any_case, {values: {gone: read}}]",
        ),
        (
            "required: [file]",
            "required: [file]\n      x-tolerates: [{names: {a: caption}}, {optional: {file: {}}}]",
        ),
        (
            "x-accepts: [/id]",
            "x-accepts: [/id]\n      x-tolerates: [{method: get}]",
        ),
    ]);
}

#[test]
fn rules_of_requests_speak_of_members() {
    each_breaks(&[
        (
            "x-rules: [{text: /text, blank: false}]",
            "x-rules: [{text: /title, blank: false}]",
            "TextContent['x-rules']: /title leads to no member",
        ),
        (
            "x-rules: [{text: /text, blank: false}]",
            "x-rules: [{test: /text}]",
            "TextContent['x-rules']: ",
        ),
    ]);
}
