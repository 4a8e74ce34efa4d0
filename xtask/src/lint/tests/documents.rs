//! Files, references, sources, events, error tables.

use super::{each_breaks, each_passes};

#[test]
fn files_keep_the_layout() {
    each_breaks(&[
        (
            "openapi: 3.0.3",
            "openapi: 3.1.0",
            "messages.yaml: $.openapi: openapi must be 3.0.3",
        ),
        (
            "title: Sound API",
            "title: Other API",
            "messages.yaml: $.info: differs from common.yaml",
        ),
        (
            "common> paths: {}",
            "paths: {/a: {}}",
            "common.yaml: $.paths: common.yaml has `paths: {}`",
        ),
        (
            "webhook_events> paths: {}",
            "paths: {/a: {}}",
            "webhook_events.yaml: $.paths: webhook_events.yaml is for events",
        ),
        (
            "'#/components/schemas/Moment'",
            "'#/components/schemas/Lost'",
            "$.components.schemas.Sent.properties.at['$ref']: #/components/schemas/Lost refers to nothing",
        ),
        (
            "text: '#/components/schemas/TextContent'",
            "text: '#/components/schemas/Lost'",
            "mapping.text: #/components/schemas/Lost refers to nothing",
        ),
        (
            "'common.yaml#/components/schemas/Number'",
            "'webhook_events.yaml#/components/schemas/Delivery'",
            "a reference is #/components/… or common.yaml#/components/…",
        ),
        (
            "common> '#/components/schemas/AccountId'",
            "'common.yaml#/components/schemas/AccountId'",
            "in common.yaml itself write #/components/…",
        ),
    ]);
}

#[test]
fn a_component_stands_once_and_is_used() {
    each_breaks(&[
        (
            "    SendUpload:",
            "    Idle: {type: string, description: Nothing.}\n    SendUpload:",
            "$.components.schemas.Idle: nothing refers to it",
        ),
        (
            "    SendUpload:",
            "    Idle: {type: array, description: Itself., items: {$ref: '#/components/schemas/Idle'}}\n    SendUpload:",
            "$.components.schemas.Idle: nothing refers to it",
        ),
    ]);
    each_breaks(&[(
        "    SendUpload:",
        "    Number: {type: string, description: A number.}\n    SendUpload:",
        "$.components.schemas.Number: common.yaml has Number too",
    )]);
}

#[test]
fn a_description_may_name_what_no_reference_leads_to() {
    each_passes(&[(
        "    Read:\n      type: object\n      description: What was read.",
        "    Idle: {type: string, description: What free JSON is read as.}\n    Read:\n      type: object\n      description: What was read; an Idle.",
    )]);
}

#[test]
fn sources_say_where_and_when_and_how_sure() {
    each_breaks(&[
        (
            "seen: 2026-11, updated: 2026-02",
            "updated: 2026-02",
            "['x-source'][0]: https://example.com/docs: seen is YYYY-MM, not null",
        ),
        (
            "seen: 2026-11",
            "seen: 2026-13",
            "seen is YYYY-MM, not \"2026-13\"",
        ),
        (
            "updated: 2026-02, ",
            "",
            "no updated (how old the page says that it is, or unknown)",
        ),
        (
            "updated: 2026-02",
            "updated: 2026",
            "updated is YYYY-MM or unknown, not 2026",
        ),
        (
            ", confidence: high",
            "",
            "confidence is one of high, medium, low, not null",
        ),
        (
            "confidence: high",
            "confidence: certain",
            "confidence is one of high, medium, low, not \"certain\"",
        ),
        (
            "source: 'https://example.com/docs'",
            "source: ''",
            "source is a public page or repository",
        ),
        (
            "confidence: high",
            "confidence: high, page: 1",
            "unknown member page",
        ),
        (
            "webhook_events> confidence: high",
            "confidence: low",
            "low is by analogy; the description says with what",
        ),
        (
            "- {source: 'https://example.com/docs', seen: 2026-11, updated: 2026-02, confidence: high}",
            "[]",
            "x-source is a list of at least one source",
        ),
    ]);
    each_passes(&[
        // Its operation has a description.
        ("confidence: high", "confidence: low"),
        ("updated: 2026-02", "updated: unknown"),
    ]);
}

#[test]
fn events_stand_in_their_file() {
    each_breaks(&[
        (
            "openapi: 3.0.3",
            "openapi: 3.0.3\nx-webhooks: {}",
            "messages.yaml: $['x-webhooks']: events stand in webhook_events.yaml",
        ),
        (
            "webhook_events> summary: A message was delivered.",
            "summary: \"A message\\nwas delivered.\"",
            "delivered.summary: an event has a summary in one line",
        ),
        (
            "webhook_events> example: {id: m-1}",
            "description: None.",
            "delivered: an event has an example",
        ),
        (
            "webhook_events> example: {id: m-1}",
            "example: {id: m-1}\n    examples: {a: {value: {id: m-1}}}",
            "delivered: an event has an example",
        ),
        (
            "webhook_events> example: {id: m-1}",
            "example: {id: m-1}\n    kind: a",
            "unknown member kind",
        ),
    ]);
    each_breaks(&[(
        "webhook_events> WebhookEnvelope:",
        "Other:",
        "the component WebhookEnvelope of this file describes",
    )]);
    each_passes(&[(
        "webhook_events> example: {id: m-1}",
        "examples: {a: {value: {id: m-1}}}",
    )]);
}

#[test]
fn error_tables_have_the_listed_values() {
    each_breaks(&[
        (
            "common> code: '4', meaning",
            "code: 4, meaning",
            "common.yaml: $['x-errors'][0].code: a code is text",
        ),
        (
            "common> code: '4', meaning",
            "code: '9-4', meaning",
            "a code is text",
        ),
        ("common> meaning: Too many calls, ", "", "no meaning"),
        ("common> http: 400", "http: '400'", "the documented status"),
        (
            "common> retry: 'yes'",
            "retry: true",
            "retry is one of yes, later, no",
        ),
        (
            "common> scope: account",
            "scope: person",
            "scope is one of recipient",
        ),
        (
            "common> action: wait",
            "action: hope",
            "action is one of wait",
        ),
        (
            "common> wait: 60",
            "wait: long",
            "seconds, or {seconds: 1, times: 4}",
        ),
        ("common> wait: 60", "prof: true", "unknown member prof"),
        ("common> wait: 60", "proof: maybe", "true or false"),
        (
            "common> code: [/code]",
            "code: [code]",
            "$['x-error-body'].code: a list of JSON pointers",
        ),
        (
            "common> code: [/code]",
            "kode: [/code]",
            "$['x-error-body'].kode: a list of JSON pointers",
        ),
        (
            "common> x-faults-in-success",
            "  - {code: '4', meaning: Again, retry: 'no', scope: app, action: give_up, source: a}\nx-faults-in-success",
            "$['x-errors'][1]: the code 4 stands twice",
        ),
    ]);
    each_passes(&[
        ("common> code: '4', meaning", "code: 200-299, meaning"),
        ("common> code: '4', meaning", "code: SYSTEM-9, meaning"),
        ("common> wait: 60", "wait: {seconds: 1, times: 4}"),
    ]);
}
