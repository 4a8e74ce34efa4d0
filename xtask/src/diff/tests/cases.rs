//! The changes.

/// What is put over the files of `base`, and what is to be said of it: `rule callers users path`, the worst first.
pub type Case = (&'static str, &'static [&'static str]);

/// Operations, their parameters and bodies, and what belongs to the whole document.
pub const OPERATIONS: &[Case] = &[
    (
        "common: {info: {title: Other API}}",
        &["info-changed nothing docs $.info.title"],
    ),
    (
        "common: {servers: [{url: 'https://api.example.com'}, {url: 'https://b.example.com'}]}",
        &["server-added compatible nothing $.servers"],
    ),
    (
        "common: {servers: [{url: 'https://b.example.com'}]}",
        &[
            "server-removed breaking nothing $.servers",
            "server-added compatible nothing $.servers",
        ],
    ),
    (
        "common: {security: [{bearer: []}, {basic: []}]}",
        &["api-global-security-added compatible nothing $.security"],
    ),
    (
        "common: {components: {securitySchemes: {bearer: {scheme: basic}}}}",
        &[
            "api-security-component-type-changed breaking breaking $.components.securitySchemes.bearer",
        ],
    ),
    (
        "common: {x-errors: []}",
        &["error-code-removed compatible nothing $['x-errors'][0]"],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {delete: ~}}}",
        &["api-removed-without-deprecation breaking breaking $.paths['/things/{thing_id}'].delete"],
    ),
    (
        "things: {paths: {'/things/{thing_id}/message': ~}}",
        &[
            "api-path-removed-without-deprecation breaking breaking $.paths['/things/{thing_id}/message'].post",
        ],
    ),
    (
        "things: {paths: {/more: {get: {operationId: get_more, tags: [things], responses: {'204': {description: Done.}}}}}}",
        &["endpoint-added compatible addition $.paths['/more'].get"],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {delete: ~}, '/things/{thing_id}/all': {delete: {operationId: delete_thing, \
         summary: Delete a thing., tags: [things], parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}], responses: {'204': {description: Gone.}}}}}}",
        &[
            "api-path-removed-without-deprecation breaking docs $.paths['/things/{thing_id}'].delete",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {deprecated: true}}}}",
        &["endpoint-deprecated compatible addition $.paths['/things/{thing_id}'].get"],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {operationId: read_thing}}}}",
        &[
            "api-operation-id-removed nothing breaking $.paths['/things/{thing_id}'].get.operationId",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {summary: Read a thing.}}}}",
        &["summary-changed nothing docs $.paths['/things/{thing_id}'].get.summary"],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {delete: {x-idempotent: false}}}}",
        &["x-idempotent-changed nothing docs $.paths['/things/{thing_id}'].delete['x-idempotent']"],
    ),
    (
        "things: {paths: {'/{account_id}/notes': {post: {x-source: [{source: 'https://example.com/b', seen: 2026-11}]}}}}",
        &["x-source-changed nothing docs $.paths['/{account_id}/notes'].post['x-source']"],
    ),
    (
        "things: {paths: {'/{account_id}/notes': {post: {x-source: [{source: 'https://example.com/a', seen: 2026-12}]}}}}",
        &["x-source-changed nothing nothing $.paths['/{account_id}/notes'].post['x-source']"],
    ),
    (
        "things: {paths: {'/{account_id}/notes': {post: {requestBody: {content: {application/json: {example: {to: b}}}}}}}}",
        &[
            "example-changed nothing nothing $.paths['/{account_id}/notes'].post.requestBody.content['application/json'].example",
        ],
    ),
    // Parameters.
    (
        "things: {paths: {'/things/{thing_id}': {get: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}, {name: limit, in: query, description: How many., schema: \
         {type: integer, maximum: 100}}, {name: from, in: query, schema: {type: string}}]}}}}",
        &[
            "new-optional-request-parameter compatible addition $.paths['/things/{thing_id}'].get.parameters[?@.name=='from']",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}, {name: limit, in: query, description: How many., schema: \
         {type: integer, maximum: 100}}, {name: from, in: query, required: true, schema: {type: string}}]}}}}",
        &[
            "new-required-request-parameter breaking breaking $.paths['/things/{thing_id}'].get.parameters[?@.name=='from']",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {delete: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}, {name: force, in: query, schema: {type: boolean}}]}}}}",
        &[
            "new-optional-request-parameter compatible breaking $.paths['/things/{thing_id}'].delete.parameters[?@.name=='force']",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}, {name: limit, in: query, description: How many., required: \
         true, schema: {type: integer, maximum: 100}}]}}}}",
        &[
            "request-parameter-became-required breaking breaking $.paths['/things/{thing_id}'].get.parameters[?@.name=='limit']",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}, {name: limit, in: query, description: How many., schema: \
         {type: integer, maximum: 50}}]}}}}",
        &[
            "request-parameter-max-decreased breaking nothing $.paths['/things/{thing_id}'].get.parameters[?@.name=='limit'].schema.maximum",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}, {name: limit, in: query, description: The most., schema: \
         {type: number, maximum: 100}}]}}}}",
        &[
            "request-parameter-type-generalized compatible breaking $.paths['/things/{thing_id}'].get.parameters[?@.name=='limit'].schema",
            "description-changed nothing docs $.paths['/things/{thing_id}'].get.parameters[?@.name=='limit'].description",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {get: {parameters: [{name: thing_id, in: path, required: true, schema: \
         {$ref: 'common.yaml#/components/schemas/ThingId'}}]}}}}",
        &[
            "request-parameter-removed breaking breaking $.paths['/things/{thing_id}'].get.parameters[?@.name=='limit']",
        ],
    ),
    (
        "common: {components: {parameters: {Account: {x-client: sender}}}}",
        &["x-client-changed nothing breaking $.components.parameters.Account['x-client']"],
    ),
    // Bodies and answers.
    (
        "things: {paths: {'/things/{thing_id}': {delete: {requestBody: {content: {application/json: {schema: \
         {$ref: '#/components/schemas/Media'}}}}}}}}",
        &[
            "request-body-added-optional compatible breaking $.paths['/things/{thing_id}'].delete.requestBody",
        ],
    ),
    (
        "things: {paths: {'/{account_id}/notes': {post: {requestBody: {content: {multipart/form-data: {x-multipart: \
         {operationId: send_note_upload, summary: Upload.}, schema: {$ref: '#/components/schemas/Up'}}}}}}}, components: \
         {schemas: {Up: {type: object, description: Up., required: [file], properties: {file: {type: string, format: \
         binary}, text: {type: string}}}}}}",
        &["request-body-media-type-added compatible addition \
             $.paths['/{account_id}/notes'].post.requestBody.content['multipart/form-data']"],
    ),
    (
        "things: {paths: {'/{account_id}/notes': {post: {responses: {'200': ~, '202': {content: {application/json: \
         {schema: {$ref: '#/components/schemas/Sent'}}}}}}}}}",
        &[
            "response-success-status-removed breaking nothing $.paths['/{account_id}/notes'].post.responses['200']",
            "response-success-status-added compatible nothing $.paths['/{account_id}/notes'].post.responses['202']",
        ],
    ),
    (
        "things: {paths: {'/things/{thing_id}': {delete: {responses: {'204': {content: {application/json: {schema: \
         {$ref: '#/components/schemas/Sent'}}}}}}}}}",
        &["response-media-type-added compatible breaking \
             $.paths['/things/{thing_id}'].delete.responses['204'].content['application/json']"],
    ),
    (
        "things: {paths: {'/{account_id}/notes': {post: {responses: {4XX: ~, '429': {description: Late.}}}}}}",
        &[
            "response-non-success-status-added compatible nothing $.paths['/{account_id}/notes'].post.responses['429']",
            "response-non-success-status-removed compatible nothing $.paths['/{account_id}/notes'].post.responses['4XX']",
        ],
    ),
    // Events.
    (
        "webhook_events: {x-webhooks: {thing.old: {summary: It is old., schema: {$ref: '#/components/schemas/GoneThing'}}}}",
        &["webhook-added compatible addition $['x-webhooks']['thing.old']"],
    ),
    (
        "webhook_events: {x-webhooks: {thing.gone: ~}}",
        &["webhook-removed breaking breaking $['x-webhooks']['thing.gone']"],
    ),
    (
        "webhook_events: {components: {schemas: {NewThing: {properties: {at: {type: integer}}}}}}",
        &[
            "response-optional-property-added compatible addition $.components.schemas.NewThing.properties.at",
        ],
    ),
];

/// Schemas.
pub const SCHEMAS: &[Case] = &[
    (
        "things: {components: {schemas: {Note: {properties: {more: {type: string}}}}}}",
        &[
            "new-optional-request-property compatible addition $.components.schemas.Note.properties.more",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {required: [to, text, more], properties: {more: {type: string}}}}}}",
        &[
            "new-required-request-property breaking breaking $.components.schemas.Note.properties.more",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {required: [to, text, product], properties: {product: {$ref: \
         '#/components/schemas/Product'}}}, Product: {type: string, description: Always the same., enum: [notes], default: notes}}}}",
        &[
            "new-required-request-property-with-default breaking addition $.components.schemas.Note.properties.product",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {size: ~}}}}}",
        &["request-property-removed breaking breaking $.components.schemas.Note.properties.size"],
    ),
    (
        "things: {components: {schemas: {Note: {required: [to, text, size]}}}}",
        &[
            "request-property-became-required breaking breaking $.components.schemas.Note.properties.size",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {required: [to]}}}}",
        &[
            "request-property-became-optional compatible breaking $.components.schemas.Note.properties.text",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {required: [text, to]}}}}",
        &["required-order-changed nothing breaking $.components.schemas.Note.required"],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {size: {type: string}}}}}}",
        &[
            "request-property-type-changed breaking breaking $.components.schemas.Note.properties.size",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {size: {type: number}}}}}}",
        &[
            "request-property-type-generalized compatible breaking $.components.schemas.Note.properties.size",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {size: {format: int64}}}}}}",
        &[
            "request-property-type-changed breaking nothing $.components.schemas.Note.properties.size",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {to: {format: e164}}}}}}",
        &[
            "request-property-type-changed breaking breaking $.components.schemas.Note.properties.to",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {to: {maxLength: 12}}}}}}",
        &[
            "request-property-max-length-decreased breaking nothing $.components.schemas.Note.properties.to.maxLength",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {to: {maxLength: 99}}}}}}",
        &[
            "request-property-max-length-increased compatible nothing $.components.schemas.Note.properties.to.maxLength",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {to: {maxLength: ~}}}}}}",
        &[
            "request-property-max-length-unset compatible nothing $.components.schemas.Note.properties.to.maxLength",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {text: {minLength: 1}}}}}}",
        &[
            "request-property-min-length-set breaking nothing $.components.schemas.Note.properties.text.minLength",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {tags: {minItems: 0, maxItems: 3}}}}}}",
        &[
            "request-property-max-items-set breaking nothing $.components.schemas.Note.properties.tags.maxItems",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {text: {pattern: '^a'}}}}}}",
        &[
            "request-property-pattern-added breaking nothing $.components.schemas.Note.properties.text.pattern",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {x-rules: [{required: /text}]}}}}",
        &["request-body-rules-added breaking nothing $.components.schemas.Note['x-rules']"],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {text: {nullable: true}}}}}}",
        &[
            "request-property-became-nullable compatible nothing $.components.schemas.Note.properties.text",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {tags: {items: {nullable: true}}}}}}}",
        &[
            "request-property-became-nullable compatible breaking $.components.schemas.Note.properties.tags.items",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {text: {deprecated: true}}}}}}",
        &[
            "request-property-deprecated compatible nothing $.components.schemas.Note.properties.text",
        ],
    ),
    (
        "things: {components: {schemas: {Note: {properties: {text: {description: What it says.}}}}}}",
        &["description-changed nothing docs $.components.schemas.Note.properties.text.description"],
    ),
    (
        "things: {components: {schemas: {Note: {description: Another note.}}}}",
        &["description-changed nothing docs $.components.schemas.Note.description"],
    ),
    (
        "things: {components: {schemas: {Note: {additionalProperties: {}}}}}",
        &[
            "request-body-additional-properties-added compatible addition $.components.schemas.Note.additionalProperties",
        ],
    ),
    (
        "things: {components: {schemas: {Color: {enum: [red, blue, green]}}}}",
        &["request-property-enum-value-added compatible addition $.components.schemas.Color.enum"],
    ),
    (
        "things: {components: {schemas: {Color: {enum: [red]}}}}",
        &["request-property-enum-value-removed breaking breaking $.components.schemas.Color.enum"],
    ),
    (
        "things: {components: {schemas: {Color: {x-enum-varnames: [Scarlet, Azure]}}}}",
        &["x-enum-varnames-changed nothing breaking $.components.schemas.Color['x-enum-varnames']"],
    ),
    (
        "things: {components: {schemas: {Color: {enum: ~}}}}",
        &["request-property-became-not-enum compatible breaking $.components.schemas.Color.enum"],
    ),
    (
        "things: {components: {schemas: {Color: ~, Hue: {type: string, description: A color., enum: [red, blue]}, Note: \
         {properties: {color: {$ref: '#/components/schemas/Hue'}}}}}}",
        &[
            "api-schema-removed nothing breaking $.components.schemas.Color",
            "schema-reference-changed nothing breaking $.components.schemas.Note.properties.color",
        ],
    ),
    (
        "{common: {components: {schemas: {Color: {type: string, description: A color., enum: [red, blue]}}}}, things: \
         {components: {schemas: {Color: ~, Note: {properties: {color: {$ref: 'common.yaml#/components/schemas/Color'}}}}}}}",
        &["schema-moved nothing breaking $.components.schemas.Color"],
    ),
    (
        "things: {components: {schemas: {Media: {oneOf: [{required: [id], x-constructor: from_id}, {required: [link], \
         x-constructor: from_link}, {required: [name], x-constructor: from_name}]}}}}",
        &["request-property-one-of-added compatible addition $.components.schemas.Media.oneOf"],
    ),
    (
        "things: {components: {schemas: {Media: {oneOf: [{required: [id], x-constructor: from_id}]}}}}",
        &["request-property-one-of-removed breaking breaking $.components.schemas.Media.oneOf"],
    ),
    (
        "things: {components: {schemas: {Media: {oneOf: [{required: [id], x-constructor: by_id}, {required: [link], \
         x-constructor: from_link}]}}}}",
        &["x-constructor-changed nothing breaking $.components.schemas.Media"],
    ),
    (
        "common: {components: {schemas: {AccountId: {x-sensitive: true}}}}",
        &["x-sensitive-changed nothing nothing $.components.schemas.AccountId['x-sensitive']"],
    ),
    // Answers.
    (
        "things: {components: {schemas: {Sent: {properties: {at: {type: integer}}}}}}",
        &[
            "response-optional-property-added compatible addition $.components.schemas.Sent.properties.at",
        ],
    ),
    (
        "things: {components: {schemas: {Sent: {required: [id, at], properties: {at: {type: integer}}}}}}",
        &[
            "response-required-property-added compatible addition $.components.schemas.Sent.properties.at",
        ],
    ),
    (
        "things: {components: {schemas: {Sent: {properties: {count: ~}}}}}",
        &[
            "response-optional-property-removed compatible breaking $.components.schemas.Sent.properties.count",
        ],
    ),
    (
        "things: {components: {schemas: {Sent: {required: [], properties: {id: ~}}}}}",
        &[
            "response-required-property-removed breaking breaking $.components.schemas.Sent.properties.id",
        ],
    ),
    (
        "things: {components: {schemas: {Sent: {required: []}}}}",
        &[
            "response-property-became-optional breaking nothing $.components.schemas.Sent.properties.id",
        ],
    ),
    (
        "things: {components: {schemas: {Sent: {required: [id, count]}}}}",
        &[
            "response-property-became-required compatible nothing $.components.schemas.Sent.properties.count",
        ],
    ),
    (
        "things: {components: {schemas: {Sent: {x-always: [id]}}}}",
        &["x-always-changed nothing breaking $.components.schemas.Sent['x-always']"],
    ),
    (
        "things: {components: {schemas: {Sent: {properties: {count: {type: number}}}}}}",
        &[
            "response-property-type-changed breaking breaking $.components.schemas.Sent.properties.count",
        ],
    ),
    (
        "things: {components: {schemas: {State: {enum: [queued, sent, read]}}}}",
        &["response-property-enum-value-added compatible addition $.components.schemas.State.enum"],
    ),
    (
        "things: {components: {schemas: {State: {enum: [queued]}}}}",
        &[
            "response-property-enum-value-removed compatible breaking $.components.schemas.State.enum",
        ],
    ),
    (
        "things: {components: {schemas: {Thing: {properties: {name: {maxLength: 99}}}}}}",
        &[
            "response-property-max-length-increased breaking nothing $.components.schemas.Thing.properties.name.maxLength",
        ],
    ),
    // Unions.
    (
        "things: {components: {schemas: {Message: {oneOf: [{$ref: '#/components/schemas/TextMessage'}, {$ref: \
         '#/components/schemas/SoundMessage'}, {$ref: '#/components/schemas/MapMessage'}], discriminator: {mapping: {map: \
         '#/components/schemas/MapMessage'}}}, MapMessage: {type: object, description: A map., required: [type, place], \
         properties: {type: {type: string, enum: [map]}, place: {type: string}}}}}}",
        &[
            "request-body-one-of-added compatible addition $.components.schemas.Message.discriminator.mapping.map",
        ],
    ),
    (
        "things: {components: {schemas: {Message: {oneOf: [{$ref: '#/components/schemas/TextMessage'}], discriminator: \
         {mapping: {sound: ~}}}, SoundMessage: ~}}}",
        &[
            "request-body-one-of-removed breaking breaking $.components.schemas.Message.discriminator.mapping.sound",
            "api-schema-removed nothing breaking $.components.schemas.SoundMessage",
        ],
    ),
    // Two kinds with one type: neither is converted any more.
    (
        "things: {components: {schemas: {Message: {discriminator: {mapping: {noise: '#/components/schemas/SoundMessage'}}}}}}",
        &[
            "request-body-one-of-added compatible breaking $.components.schemas.Message.discriminator.mapping.noise",
        ],
    ),
    // A kind that was its one object becomes a struct.
    (
        "things: {components: {schemas: {TextMessage: {properties: {more: {type: string}}}}}}",
        &[
            "new-optional-request-property compatible breaking $.components.schemas.TextMessage.properties.more",
        ],
    ),
    (
        "things: {components: {schemas: {TextContent: {properties: {more: {type: string}}}}}}",
        &[
            "new-optional-request-property compatible addition $.components.schemas.TextContent.properties.more",
        ],
    ),
    // What lies around a union.
    (
        "things: {components: {schemas: {PacketHead: {properties: {note: {type: string}}}}}}",
        &[
            "new-optional-request-property compatible addition $.components.schemas.PacketHead.properties.note",
        ],
    ),
    (
        "things: {components: {schemas: {PacketHead: {required: [to, note], properties: {note: {type: string}}}}}}",
        &[
            "new-required-request-property breaking breaking $.components.schemas.PacketHead.properties.note",
        ],
    ),
    // What nothing refers to is a type all the same.
    (
        "things: {components: {schemas: {View: {properties: {b: {type: string}}}}}}",
        &[
            "response-optional-property-added compatible addition $.components.schemas.View.properties.b",
        ],
    ),
    (
        "things: {components: {schemas: {View: ~}}}",
        &["api-schema-removed nothing breaking $.components.schemas.View"],
    ),
    (
        "things: {components: {schemas: {Other: {type: object, description: Another view., properties: {a: {type: string}}}}}}",
        &["schema-added nothing addition $.components.schemas.Other"],
    ),
];
