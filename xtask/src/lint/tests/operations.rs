//! Operations and parameters.

use super::{each_breaks, each_passes};

#[test]
fn an_operation_has_its_head() {
    each_breaks(&[
        (
            "operationId: send_message",
            "operationId: sendMessage",
            "$.paths['/{account}/messages'].post: operationId sendMessage must be snake_case",
        ),
        (
            "operationId: mark_as_read",
            "operationId: send_message",
            "operationId send_message stands twice",
        ),
        (
            "operationId: mark_as_read",
            "operationId: send_upload",
            "operationId send_upload stands twice",
        ),
        (
            "tags: [messages]",
            "tags: [messages, other]",
            "tags must be [messages], the name of the file",
        ),
        (
            "summary: Send a message.",
            "summary: \"Send\\na message.\"",
            "post.summary: a summary is one line",
        ),
        ("      summary: Send a message.\n", "", "no summary"),
        (
            "description: At most 20 characters.\n      x-source",
            "description: ''\n      x-source",
            "a description that says nothing",
        ),
    ]);
}

#[test]
fn bodies_and_answers_have_the_listed_forms() {
    each_breaks(&[
        (
            "            example: {id: m-1}\n",
            "",
            "application/json has no example",
        ),
        (
            "          application/json:\n            schema: {$ref: '#/components/schemas/Read'}",
            "          application/xml:\n            schema: {$ref: '#/components/schemas/Read'}",
            "content['application/xml']: a body is one of application/json",
        ),
        (
            "            x-multipart: {operationId: send_upload, summary: Send a file.}\n",
            "",
            "x-multipart {operationId, summary} names an upload",
        ),
        (
            "        '200':\n          description: Taken.",
            "        '206':\n          description: Taken.",
            "responses: there is one success answer, of 200, 201, 202, 204, 2XX; found: 206",
        ),
        (
            "        '204': {description: Done.}\n",
            "        '204': {description: Done.}\n        '202': {description: Later.}\n",
            "found: 204, 202",
        ),
        ("        '204': {description: Done.}\n", "", "found: none"),
        (
            "        '204': {description: Done.}\n",
            "        '204': {description: Done.}\n        '404': {description: Lost.}\n",
            "responses['404']: beside the success there are 4XX and 5XX",
        ),
        (
            "{description: Done.}\n        4XX: {$ref: 'common.yaml#/components/responses/Error'}",
            "{description: Done.}\n        4XX: {description: A fault.}",
            "responses['4XX']: it refers to common.yaml#/components/responses/Error",
        ),
        (
            "{description: Done.}\n        4XX: {$ref: 'common.yaml#/components/responses/Error'}\n",
            "{description: Done.}\n",
            "no answer 4XX",
        ),
        (
            "              example: [{id: m-1}]\n",
            "",
            "answer 2XX has no example",
        ),
    ]);
    each_breaks(&[(
        "schema: {type: string, format: binary}",
        "schema: {type: string}",
        "an answer is application/json, or bytes: `type: string, format: binary`",
    )]);
    each_passes(&[
        ("'204': {description: Done.}", "'202': {description: Done.}"),
        ("x-idempotent: true", "x-accepts: [empty]"),
    ]);
    each_breaks(&[
        (
            "      x-accepts: [/id]\n",
            "",
            "no x-accepts, neither here nor at its answer's component",
        ),
        ("      x-idempotent: true\n", "", "no x-accepts"),
    ]);
    each_passes(&[(
        "      description: What was taken.\n",
        "      description: What was taken.\n      x-accepts: [/id]\n",
    )]);
}

#[test]
fn two_operations_on_one_path_are_told_apart() {
    each_breaks(&[
        (
            "/{account}/messages#read:",
            "/{account}/read#now:",
            "x-meant-if tells two operations on one method and path apart",
        ),
        (
            "x-meant-if: {has: [id], lacks: [to]}",
            "x-meant-if: {lacks: [to]}",
            "x-meant-if']: it names members that the body has",
        ),
        (
            "x-meant-if: {has: [id], lacks: [to]}",
            "x-meant-if: {has: [id], or: [to]}",
            "unknown member or",
        ),
    ]);
}

#[test]
fn parameters_are_components_with_an_example() {
    each_breaks(&[
        (
            "        - {$ref: '#/components/parameters/Limit'}\n",
            "        - {$ref: '#/components/parameters/Limit'}\n        - {name: a, in: query, schema: {type: string}, example: a}\n",
            "parameters[3]: a parameter is a component, listed by $ref",
        ),
        (
            "schema: {type: integer}, example: 0}",
            "schema: {type: integer}}",
            "$.components.parameters.Offset: no example",
        ),
        (
            "State: {name: state,",
            "State: {style: spaceDelimited, name: state,",
            "State.style: a list is repeated",
        ),
        (
            "common> x-client: account",
            "x-client: planet",
            "Account['x-client']: \"planet\" is not a handle of torture",
        ),
        (
            "        - {$ref: '#/components/parameters/Offset'}\n",
            "        - {$ref: '#/components/parameters/Offset'}\n        - {$ref: 'common.yaml#/components/parameters/Account'}\n",
            "account is a parameter of the path, which does not name it",
        ),
        (
            "x-absolute: file",
            "x-absolute: other",
            "it names a parameter of the path, and the answer is binary",
        ),
    ]);
    each_breaks(&[
        (
            "        - {$ref: '#/components/parameters/State'}\n",
            "",
            "the path shows the query state, the parameters do not",
        ),
        (
            "{name: offset, in: query",
            "{name: offset, in: cookie",
            "a parameter is in path, query, header",
        ),
        (
            "{name: offset, in: query",
            "{name: offset, in: cookie",
            "offset is not a query parameter of the operation",
        ),
        (
            "/{file}#file",
            "/{media}#file",
            "the path names {media}, the parameters do not",
        ),
        (
            "common> required: true, x-client",
            "x-client",
            "a parameter of the path is `required: true`",
        ),
    ]);
    each_passes(&[(
        "schema: {type: integer}, example: 0}",
        "content: {application/json: {schema: {type: integer}, example: 0}}}",
    )]);
}
