//! Schemas, unions, examples, neutral values.

use super::{after, each_breaks, each_passes};

#[test]
fn objects_enums_and_unions_are_components() {
    let id = "id: {type: string, description: Its id.}";
    each_breaks(&[
        (
            "caption: {type: string, description: What it says.}",
            "caption: {type: object, properties: {}, description: What it says.}",
            "SendUpload.properties.caption: an inline object or oneOf must be a named component",
        ),
        (
            id,
            "id: {description: Its id., oneOf: [{type: string}, {type: integer}]}",
            "an inline object or oneOf must be a named component",
        ),
        (
            id,
            "id: {type: string, description: Its id., enum: [a, b]}",
            "PictureContent.properties.id: an enum must be a named component",
        ),
        (
            id,
            "id: {type: string, description: Its id., enum: [a]}",
            "an enum of one value is inline for the tag of a union alone",
        ),
        (
            "      description: To whom.\n",
            "",
            "$.components.schemas.Envelope: no description",
        ),
    ]);
    each_breaks(&[
        (
            "items: {$ref: '#/components/schemas/Sent'}",
            "items: {type: object, properties: {}}",
            "SentList.items: an inline object",
        ),
        (
            "    Moment:",
            "    moment_at:",
            "moment_at: a component is called LikeThis",
        ),
    ]);
    each_passes(&[(
        id,
        "id: {type: array, items: {type: string}, description: Its ids.}",
    )]);
}

#[test]
fn types_formats_and_limits_are_the_listed_ones() {
    let caption = "caption: {type: string, description: What it says.}";
    let with = |text: &str| format!("caption: {{{text}, description: What it says.}}");
    for (text, expected) in [
        (
            "type: string, format: email",
            "caption.format: unknown format email of this type",
        ),
        (
            "type: integer, format: jid",
            "caption.format: unknown format jid",
        ),
        ("type: text", "caption.type: a type is one of string"),
        ("type: array", "a list says what its items are"),
        (
            "type: integer, maxLength: 3",
            "maxLength belongs to type: string",
        ),
        (
            "type: string, maxItems: 3",
            "maxItems belongs to type: array",
        ),
        (
            "type: string, minLength: 4, maxLength: 3",
            "no value is at least 4 and at most 3",
        ),
        (
            "type: string, format: timestamp",
            "timestamp stands on a named component without type",
        ),
        (
            "additionalProperties: false",
            "additionalProperties false breaks",
        ),
        (
            "additionalProperties: true",
            "write additionalProperties {}",
        ),
    ] {
        let found = after(caption, &with(text));
        assert!(
            found.iter().any(|p| p.contains(expected)),
            "{text}: {found:?}"
        );
    }
    for text in [
        "type: string, format: jid",
        "type: string, maxLength: 20",
        "nullable: true",
    ] {
        each_passes(&[(caption, &with(text))]);
    }
}

#[test]
fn values_and_required_members_are_there_once() {
    each_breaks(&[
        (
            "enum: [sent, read], x-enum-varnames: [Sent, Read]",
            "enum: [sent, sent], x-enum-varnames: [Sent, Read]",
            "SentState: the value sent stands twice",
        ),
        (
            "x-enum-varnames: [Sent, Read]",
            "x-enum-varnames: [Sent]",
            "there are 2 values and as many different names; found 1",
        ),
        (
            "x-enum-varnames: [Sent, Read]",
            "default: gone",
            "SentState.default: the default is none of the enum's values",
        ),
        (
            "required: [file]",
            "required: [file, film]",
            "film is required but not among the properties",
        ),
        (
            "required: [file]",
            "required: [file, file]",
            "SendUpload.required: file stands twice",
        ),
        (
            "x-always: [id]",
            "x-always: [id, key]",
            "key is required but not among the properties",
        ),
        (
            "x-always: [id]",
            "x-bare: key",
            "x-bare names a member of a named object",
        ),
        (
            "caption: {",
            "File: {type: string, description: Another.}\n        caption: {",
            "two members are called file in code; name one with x-varname",
        ),
    ]);
    each_passes(&[
        (
            "caption: {",
            "File: {type: string, description: Another., x-varname: fileName}\n        caption: {",
        ),
        ("x-always: [id]", "x-bare: id"),
    ]);
}

#[test]
fn unions_have_a_tag_or_cannot_be_confused() {
    let way = "- {required: [id], x-constructor: from_id}";
    let moment = "      format: timestamp\n      oneOf: [{type: integer}, {type: string}]";
    each_breaks(&[
        (
            "          picture: '#/components/schemas/PictureContent'\n",
            "",
            "Content.discriminator: a union has propertyName, and its mapping names each variant",
        ),
        (
            "type: {type: string, enum: [picture]}",
            "type: {type: string, enum: [film]}",
            "mapping.picture: the variant is an object that requires type",
        ),
        (
            "required: [type, text]",
            "required: [text]",
            "mapping.text: the variant is an object that requires type",
        ),
        (
            "      x-flatten: content\n",
            "",
            "SendMessage: allOf is an envelope and a union with x-flatten",
        ),
        (
            "oneOf: [{type: integer}, {type: string}]",
            "oneOf: [{type: string}, {type: integer}]",
            "timestamp stands on a named component",
        ),
        (
            moment,
            "      oneOf: [{type: integer}, {type: number}]",
            "two alternatives of type number can be confused",
        ),
        (
            way,
            "- {required: [id], x-constructor: fromId}",
            "a constructor's name is snake_case",
        ),
        (
            way,
            "- {required: [id], x-constructor: from_link}",
            "a constructor's name is snake_case and stands once",
        ),
        (
            way,
            "- {required: [key]}",
            "it has required, with members of the object",
        ),
        (
            way,
            "- {x-constructor: from_id}",
            "oneOf beside properties says which one member stands",
        ),
        (
            "oneOf:\n        - {required: [id], x-constructor: from_id}",
            "anyOf:\n        - {$ref: '#/components/schemas/Read'}",
            "anyOf is only for members of which at least one must stand",
        ),
    ]);
    let numbers =
        "      oneOf: [{type: number}, {type: string}, {$ref: '#/components/schemas/Read'}]";
    each_passes(&[
        (moment, &format!("      format: timestamp\n{numbers}")),
        (moment, numbers),
        // An object with further members.
        (
            "    Sent:\n      type: object\n",
            "    Sent:\n      allOf: [{$ref: '#/components/schemas/Read'}]\n",
        ),
    ]);
}

#[test]
fn examples_keep_their_schema() {
    each_breaks(&[
        (
            "type: text, text: Hello, priority: 1",
            "type: text, priority: 1",
            "examples.text.value: the example breaks its schema: text is required",
        ),
        (
            "priority: 1}",
            "priority: 4}",
            "value.priority: the example breaks its schema: 4 is above maximum",
        ),
        (
            "priority: 1}",
            "priority: one}",
            "value.priority: the example breaks its schema: \"one\" is no integer",
        ),
        (
            "text: Hello, priority",
            "text: Hello to all of you there, priority",
            "is above maxLength",
        ),
        (
            "type: text, text: Hello",
            "type: song, text: Hello",
            "type is one of text, picture, not song",
        ),
        (
            "link: 'https://example.com/a.png'}",
            "id: a, link: 'https://example.com/a.png'}",
            "2 of id, link stand there",
        ),
        (
            "type: picture, link: 'https://example.com/a.png'",
            "type: picture",
            "0 of id, link stand there",
        ),
        (
            "state: sent}",
            "state: gone}",
            "example.state: the example breaks its schema: \"gone\" is none of the enum's values",
        ),
        (
            "{id: m-1, at: null",
            "{id: null, at: null",
            "example.id: the example breaks its schema: null is no string",
        ),
        (
            "example: {caption: Hello}",
            "example: {caption: null}",
            "example.caption: the example breaks its schema: null is no string",
        ),
        (
            "example: [{id: m-1}]",
            "example: {id: m-1}",
            "{\"id\":\"m-1\"} is no array",
        ),
        (
            "example: 10}",
            "example: 0}",
            "Limit.example: the example breaks its schema: 0 is below minimum",
        ),
        (
            "webhook_events> example: {id: m-1}",
            "example: {id: 1}",
            "delivered.example.id: the example breaks its schema: 1 is no string",
        ),
    ]);
}

#[test]
fn examples_are_neutral() {
    each_breaks(&[
        (
            "to: '+15550001111'",
            "to: '+4915770000000'",
            "value.to: +4915770000000…; numbers in examples are +1555…",
        ),
        (
            "to: '+15550001111'",
            "to: '4915770000000@c.us'",
            "numbers in examples are +1555…",
        ),
        (
            "'https://example.com/a.png'",
            "'https://shop.test/a.png'",
            "value.link: the host shop.test; hosts are example.com",
        ),
        (
            "description: What it says.",
            "description: 'Such as EAAGm0PX4ZCpsBAKZCqx3ZC.'",
            "EAAGm0… looks like a token; tokens never stand in a spec",
        ),
        (
            "description: What it says.",
            "description: 'Sent as `Authorization: App 003026bbc133714df1834b8638bb496e-8f4b3d9a`.'",
            "003026… looks like a token; tokens never stand in a spec",
        ),
        (
            "description: What it says.",
            "description: 'Sent as Bearer 9f86d081884c7d659a2feaa0c55ad015.'",
            "9f86d0… looks like a token; tokens never stand in a spec",
        ),
    ]);
    each_passes(&[
        ("to: '+15550001111'", "to: '+1 555 000 1111'"),
        (
            "'https://example.com/a.png'",
            "'https://media.example.com/a.png'",
        ),
        (
            "'https://example.com/a.png'",
            "'https://chat.whatsapp.com/AbC'",
        ),
        ("'https://example.com/a.png'", "'upi://pay?pa=a'"),
    ]);
}
