//! A document that breaks each rule.

use super::*;

fn problems(messages: &str) -> String {
    let common = "openapi: 3.0.3\ninfo: {title: a}\npaths: {}\n";
    let documents = [("common", common), ("messages", messages)].map(|(stem, text)| Document {
        stem: stem.into(),
        json: document::parse(text).unwrap(),
    });
    check(&documents).join("\n")
}

#[test]
fn each_rule_has_a_document_that_breaks_it() {
    let head = "openapi: 3.0.3\ninfo: {title: a}\n";
    for (text, expected) in [
        (
            "openapi: 3.1.0\ninfo: {title: a}\n",
            "openapi must be 3.0.3",
        ),
        (
            "openapi: 3.0.3\ninfo: {title: b}\n",
            "/info differs from common.yaml",
        ),
        (
            "x-faults-in-success: [error]",
            "x-faults-in-success must be a list of texts, in common.yaml",
        ),
        (
            "paths: {/a: {get: {x-source: [{source: b, seen: 2026-11}]}}}",
            "get: x-source b: no updated",
        ),
        (
            "paths: {/a: {get: {x-source: [{source: b, updated: 2026}]}}}",
            "get: x-source b: updated is YYYY-MM or unknown, not 2026",
        ),
        (
            "x-webhooks: {a: {x-source: [{source: b, updated: 2026-13}]}}",
            "a: x-source b: updated is YYYY-MM or unknown, not \"2026-13\"",
        ),
        (
            "paths: {/a: {get: {tags: [messages]}}}",
            "$.paths['/a'].get: no operationId",
        ),
        (
            "paths: {/a: {get: {operationId: a, tags: [media]}}}",
            "tags must be [messages]",
        ),
        (
            "paths: {/a: {get: {operationId: getA, tags: [messages]}}}",
            "must be snake_case",
        ),
        (
            "paths: {/a: {get: {operationId: a}, put: {operationId: a}}}",
            "stands twice",
        ),
        (
            "paths: {/a: {get: {requestBody: {content: {application/json: {}}}}}}",
            "application/json has no example",
        ),
        (
            "paths: {/a: {get: {responses: {'200': {content: {application/json: {}}}}}}}",
            "answer 200 has no example",
        ),
        (
            "components: {schemas: {A: {additionalProperties: false}}}",
            "additionalProperties false",
        ),
        (
            "components: {schemas: {A: {additionalProperties: true}}}",
            "write additionalProperties {}",
        ),
        (
            "components: {schemas: {A: {properties: {b: {properties: {}}}}}}",
            "$.components.schemas.A.properties.b: an inline object",
        ),
        (
            "components: {schemas: {A: {properties: {b: {enum: [x, y]}}}}}",
            "$.components.schemas.A.properties.b: an enum must be",
        ),
        (
            "components: {schemas: {AccessToken: {type: string, x-sensitive: true}}}",
            "$.components.schemas.AccessToken: by its name it is a secret",
        ),
        (
            "components: {schemas: {A: {properties: {client_secret: {type: string}}}}}",
            "$.components.schemas.A.properties.client_secret: by its name it is a secret",
        ),
        (
            "components: {schemas: {A: {properties: {b: {type: string, x-sensitive: secret}}}}}",
            "$.components.schemas.A.properties.b: x-sensitive belongs on a named string",
        ),
        (
            "components: {schemas: {A: {properties: {b: {type: string, x-rare: true}}}}}",
            "$.components.schemas.A.properties.b['x-rare']: no key x-rare is known",
        ),
        (
            "paths: {/a: {post: {responses: {'200': {}}}}}",
            "$.paths['/a'].post: no x-accepts, neither here nor at its answer's component",
        ),
        (
            "components: {schemas: {A: {x-bare: c, properties: {b: {}}}}}",
            "A: x-bare names a member of a named object",
        ),
        (
            "components: {schemas: {A: {type: integer, x-sensitive: true}}}",
            "A: x-sensitive belongs on a named string",
        ),
        (
            "components: {schemas: {A: {type: string, x-sensitive: true, x-phone-number: '+'}}}",
            "A: x-phone-number is plus, digits or chat",
        ),
        (
            "components: {schemas: {A: {type: string, x-phone-number: plus}}}",
            "A: x-phone-number is plus, digits or chat",
        ),
        (
            "components: {schemas: {A: {anyOf: [{type: string}]}}}",
            "anyOf is only for",
        ),
        (
            "paths: {/a: {get: {x-idempotnet: true}}}",
            "$.paths['/a'].get['x-idempotnet']: no key x-idempotnet is known",
        ),
        (
            "components: {schemas: {A: {properties: {b: {$ref: '#/components/schemas/B'}}}}}",
            "$.components.schemas.A.properties.b['$ref']: #/components/schemas/B refers to nothing",
        ),
        (
            "components: {schemas: {A: {discriminator: {mapping: {b: 'common.yaml#/components/schemas/B'}}}}}",
            "$.components.schemas.A.discriminator.mapping.b: common.yaml#/components/schemas/B refers to nothing",
        ),
        (
            "components: {schemas: {a_b: {}}}",
            "a_b: a component is called LikeThis",
        ),
        (
            "components: {schemas: {A: {type: string}}}",
            "A: no description",
        ),
        (
            "components: {schemas: {A: {type: string, enum: [x, x]}}}",
            "A: the value x stands twice",
        ),
        (
            "paths: {/a: {get: {responses: {'200': {}, 4XX: {}}}}}",
            "$.paths['/a'].get: no answer 5XX",
        ),
        (
            "components: {schemas: {A: {required: [b], properties: {}}}}",
            "b is required but not among",
        ),
        (
            "components: {schemas: {A: {x-varname: b}}}",
            "$.components.schemas.A: x-varname is the name of a member in code",
        ),
        (
            "components: {schemas: {A: {properties: {b: {x-varname: 1}}}}}",
            "$.components.schemas.A.properties.b: x-varname is the name of a member in code",
        ),
        (
            "x-tolerates: [null_members]",
            "\"null_members\" is no form of a provider, in common.yaml",
        ),
        (
            "x-tolerates: null_members",
            "\"null_members\" is no form of a provider",
        ),
        (
            "paths: {/a: {get: {x-tolerates: [{method: put}]}}}",
            "$.paths['/a'].get: x-tolerates: {\"method\":\"put\"} is no form of an operation",
        ),
        (
            "paths: {/a: {post: {x-meant-if: {has: [b]}}}}",
            "$.paths['/a'].post: x-meant-if names members",
        ),
        (
            "components: {parameters: {P: {schema: {type: string, x-tolerates: [comma_text]}}}}",
            "P: x-tolerates: \"comma_text\" is no form of this schema",
        ),
        (
            "components: {schemas: {A: {type: string, x-tolerates: [any_case]}}}",
            "A: x-tolerates: \"any_case\" is no form",
        ),
        (
            "components: {schemas: {A: {properties: {b: {type: string, x-tolerates: [numeric_text]}}}}}",
            "A.b: x-tolerates: \"numeric_text\" is no form",
        ),
        (
            "components: {schemas: {A: {type: string, enum: [x], x-tolerates: [{values: {y: z}}]}}}",
            "A: x-tolerates: {\"values\":{\"y\":\"z\"}} is no form",
        ),
        (
            "components: {schemas: {A: {properties: {b: {}}, x-tolerates: [{names: {c: d}}]}}}",
            "A: x-tolerates: {\"names\":{\"c\":\"d\"}} is no form",
        ),
        (
            "components: {schemas: {A: {properties: {b: {}}, x-tolerates: [{optional: {b: {}}}]}}}",
            "A: x-tolerates: {\"optional\":{\"b\":{}}} is no form",
        ),
        (
            "components: {schemas: {A: {discriminator: {mapping: {}}, x-tolerates: [{untagged: [b]}]}}}",
            "A: x-tolerates: {\"untagged\":[\"b\"]} is no form",
        ),
    ] {
        let whole = if text.starts_with("openapi") {
            text.to_owned()
        } else {
            format!("{head}{text}\n")
        };
        assert!(
            problems(&whole).contains(expected),
            "{text}\n{}",
            problems(&whole)
        );
    }
}

#[test]
fn a_proof_of_a_success_stands_at_the_operation_or_its_answer() {
    let schemas = "components: {schemas: {A: {x-accepts: [/id], description: a}}}";
    let answer = "responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}";
    for operation in [
        format!("post: {{{answer}}}"),
        "post: {x-accepts: [empty], responses: {'204': {}}}".to_owned(),
        "post: {x-idempotent: true, responses: {'200': {}}}".to_owned(),
        "put: {responses: {'200': {}}}".to_owned(),
    ] {
        let found = problems(&format!(
            "openapi: 3.0.3\ninfo: {{title: a}}\npaths: {{/a: {{{operation}}}}}\n{schemas}\n"
        ));
        assert!(!found.contains("x-accepts"), "{operation}\n{found}");
    }
}
