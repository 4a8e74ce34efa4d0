//! A small API in the dialect, changed by patches.

use crate::diff::Document;
use crate::document::{self, parse};
use crate::{emit, merge, normalise, plan, progenitor};
use serde_json::Value;
use std::collections::BTreeMap;

const FILES: [(&str, &str); 3] = [
    (
        "common",
        "
openapi: 3.0.3
info: {title: Small API, version: v1}
servers: [{url: 'https://api.example.com'}]
security: [{bearer: []}]
paths: {}
x-errors: [{code: '1', meaning: Late, retry: 'yes', scope: request, action: wait, source: here}]
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  parameters:
    Account: {name: account_id, in: path, required: true, x-client: account, description: Who acts., schema: {$ref: '#/components/schemas/AccountId'}}
  schemas:
    AccountId: {type: string, description: Id of an account.}
    ThingId: {type: string, description: Id of a thing., maxLength: 20}
    Done: {type: object, description: It is done., properties: {id: {$ref: '#/components/schemas/ThingId'}}}
",
    ),
    (
        "things",
        "
paths:
  /{account_id}/notes:
    post:
      operationId: send_note
      summary: Send a note.
      tags: [things]
      x-accepts: [/id]
      x-source: [{source: 'https://example.com/a', seen: 2026-11, confidence: high}]
      parameters: [{$ref: 'common.yaml#/components/parameters/Account'}]
      requestBody: {content: {application/json: {example: {to: a}, schema: {$ref: '#/components/schemas/Note'}}}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}
        4XX: {description: Refused.}
  /things/{thing_id}:
    get:
      operationId: get_thing
      summary: Get a thing.
      tags: [things]
      parameters:
        - {name: thing_id, in: path, required: true, schema: {$ref: 'common.yaml#/components/schemas/ThingId'}}
        - {name: limit, in: query, description: How many., schema: {type: integer, maximum: 100}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
    delete:
      operationId: delete_thing
      summary: Delete a thing.
      tags: [things]
      parameters:
        - {name: thing_id, in: path, required: true, schema: {$ref: 'common.yaml#/components/schemas/ThingId'}}
      responses: {'204': {description: Gone.}}
  /{account_id}/packets:
    post:
      operationId: send_packet
      summary: Send a packet.
      tags: [things]
      parameters: [{$ref: 'common.yaml#/components/parameters/Account'}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Packet'}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Done'}}}}}
  /things/{thing_id}/message:
    post:
      operationId: send_message
      summary: Send a message.
      tags: [things]
      parameters:
        - {name: thing_id, in: path, required: true, schema: {$ref: 'common.yaml#/components/schemas/ThingId'}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Message'}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Done'}}}}}
components:
  schemas:
    Note:
      type: object
      description: A note.
      required: [to, text]
      properties:
        to: {type: string, description: Who gets it., maxLength: 24}
        text: {type: string}
        color: {$ref: '#/components/schemas/Color'}
        tags: {type: array, items: {type: string}}
        media: {$ref: '#/components/schemas/Media'}
        size: {type: integer}
    Color: {type: string, description: A color., enum: [red, blue]}
    Media:
      type: object
      description: A medium.
      oneOf:
        - {required: [id], x-constructor: from_id}
        - {required: [link], x-constructor: from_link}
      properties: {id: {type: string}, link: {type: string}, name: {type: string}}
    Sent:
      type: object
      description: It was sent.
      required: [id]
      properties:
        id: {$ref: 'common.yaml#/components/schemas/ThingId'}
        state: {$ref: '#/components/schemas/State'}
        count: {type: integer}
    State: {type: string, description: How far it is., enum: [queued, sent]}
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties: {id: {$ref: 'common.yaml#/components/schemas/ThingId'}, name: {type: string, maxLength: 9}}
    Message:
      description: A message of some kind.
      oneOf: [{$ref: '#/components/schemas/TextMessage'}, {$ref: '#/components/schemas/SoundMessage'}]
      discriminator:
        propertyName: type
        mapping: {text: '#/components/schemas/TextMessage', sound: '#/components/schemas/SoundMessage'}
    Packet:
      description: A message with its receiver.
      x-flatten: content
      allOf: [{$ref: '#/components/schemas/PacketHead'}, {$ref: '#/components/schemas/Message'}]
    PacketHead: {type: object, description: Around a message., required: [to], properties: {to: {type: string}}}
    TextMessage:
      type: object
      description: A text.
      required: [type, text]
      properties: {type: {type: string, enum: [text]}, text: {$ref: '#/components/schemas/TextContent'}}
    TextContent: {type: object, description: The text., required: [body], properties: {body: {type: string}}}
    SoundMessage:
      type: object
      description: A sound.
      required: [type, url, seconds]
      properties: {type: {type: string, enum: [sound]}, url: {type: string}, seconds: {type: integer}}
    View: {type: object, description: A view on free JSON., properties: {a: {type: string}}}
",
    ),
    (
        "webhook_events",
        "
paths: {}
x-webhooks:
  thing.new: {summary: There is a new thing., schema: {$ref: '#/components/schemas/NewThing'}, example: {}}
  thing.gone: {summary: A thing is gone., schema: {$ref: '#/components/schemas/GoneThing'}, example: {}}
components:
  schemas:
    NewThing: {type: object, description: What is new., properties: {name: {type: string}}}
    GoneThing: {type: object, description: What is gone., properties: {name: {type: string}}}
",
    ),
];

/// The API's files, changed by a patch (RFC 7396) of each.
fn files(patch: &str) -> Vec<document::Document> {
    let patch = parse(patch).unwrap();
    let files = FILES.map(|(stem, text)| {
        let mut json = parse(text).unwrap();
        apply(&mut json, &patch[stem]);
        document::Document {
            stem: stem.to_owned(),
            json,
        }
    });
    files.into()
}

fn apply(json: &mut Value, patch: &Value) {
    match patch {
        Value::Null => {}
        Value::Object(members) => {
            if !json.is_object() {
                *json = Value::Object(serde_json::Map::new());
            }
            for (name, member) in members {
                match member {
                    Value::Null => {
                        json.as_object_mut().unwrap().shift_remove(name);
                    }
                    member => apply(&mut json[name], member),
                }
            }
        }
        other => *json = other.clone(),
    }
}

/// The document.
pub fn document(patch: &str) -> Document {
    Document::ours("small", &files(patch)).unwrap()
}

/// The code that is generated from it.
pub fn code(patch: &str) -> BTreeMap<String, String> {
    let plan = plan::Plan::new("small", merge::merge(&files(patch)).unwrap());
    let mut plan = plan.unwrap_or_else(|e| panic!("{patch}: {e}"));
    // A patch changes what a body is, and not its example.
    for operation in &mut plan.operations {
        operation
            .body
            .iter_mut()
            .for_each(|body| body.examples.clear());
        operation
            .query
            .iter_mut()
            .for_each(|parameter| parameter.example = None);
    }
    let found = progenitor::run(&normalise::document(&plan)).unwrap();
    let context = emit::Context::new(&plan, &found);
    emit::files(&context).unwrap_or_else(|e| panic!("{patch}: {e}"))
}
