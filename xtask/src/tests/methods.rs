//! Code pass *methods*: what is called, with which arguments in which order.

use super::{Generated, Small};

const FILE: &str = "messages.rs";

const COMMON: &str = "
components:
  parameters:
    Phone: {name: phone_id, in: path, required: true, x-client: phone, schema: {$ref: '#/components/schemas/PhoneId'}}
    Instance: {name: instance_id, in: query, required: true, x-client: instance, schema: {$ref: '#/components/schemas/PhoneId'}}
    Media: {name: mediaId, in: path, required: true, schema: {$ref: '#/components/schemas/MediaId'}}
    Chat: {name: chatId, in: path, required: true, schema: {$ref: '#/components/schemas/ChatId'}}
    Limit: {name: limit, in: query, schema: {type: integer}}
  schemas:
    PhoneId: {type: string}
    MediaId: {type: string}
    ChatId: {type: string, format: jid}
";

fn parameters(names: &[&str]) -> String {
    let refs: Vec<String> = names
        .iter()
        .map(|name| format!("{{$ref: 'common.yaml#/components/parameters/{name}'}}"))
        .collect();
    format!("parameters: [{}]", refs.join(", "))
}

fn generated(at: &str, yaml: &str) -> Generated {
    Small::new()
        .common(COMMON)
        .operation(at, yaml)
        .schemas(
            "
Upload:
  type: object
  required: [file, kind]
  properties:
    cover: {type: string, format: binary}
    file: {type: string, format: binary}
    kind: {type: string}
Body: {type: object, properties: {a: {type: string}}}
",
        )
        .generate()
}

fn form(schema: &str, media: &str) -> String {
    format!(
        "requestBody: {{content: {{{media}: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}"
    )
}

#[test]
fn arguments_are_path_ids_body_query_files() {
    let yaml = format!(
        "{{operationId: put_media, {}, {}}}",
        parameters(&["Limit", "Media", "Phone", "Chat"]),
        form("Upload", "multipart/form-data"),
    );
    let files = generated("put /{phone_id}/{mediaId}/{chatId}", &yaml);
    files.has(
        FILE,
        "pub fn put_media(
            &self,
            media_id: impl Into<super::shared::MediaId>,
            chat_id: impl Into<waxwing_types::Jid>,
            body: &Upload,
            query: &PutMediaQuery,
            cover: Option<waxwing_runtime::FilePart>,
            file: waxwing_runtime::FilePart,
        ) -> waxwing_runtime::Call<super::shared::Done> {
            self.core.prepare(&PUT_MEDIA)
                .path(\"phone_id\", &self.id)
                .path(\"mediaId\", Into::<super::shared::MediaId>::into(media_id))
                .path(\"chatId\", Into::<waxwing_types::Jid>::into(chat_id).to_string())
                .form(body)
                .query(query)
                .optional_file(\"cover\", cover)
                .file(\"file\", file)
                .call()
        }",
    );
    files.has(
        FILE,
        "pub struct Upload { /// `kind`.
        pub kind: String }",
    );
}

#[test]
fn an_operation_stands_on_the_handle_that_holds_its_id() {
    for (scope, path, step) in [
        ("Phone", "/{phone_id}", ".path(\"phone_id\", &self.id)"),
        (
            "Instance",
            "/look",
            ".query_param(\"instance_id\", &self.id)",
        ),
    ] {
        let yaml = format!("{{operationId: look, {}}}", parameters(&[scope]));
        let files = generated(&format!("get {path}"), &yaml);
        files.has(FILE, &format!("impl super::client::{scope} {{ /// `GET {path}`. Safe to repeat.
            pub fn look(&self) -> waxwing_runtime::Call<super::shared::Done> {{ self.core.prepare(&LOOK) {step} .call() }} }}"));
    }
    let files = generated("get /look", "{operationId: look}");
    files.has(FILE, "self.core.prepare(&LOOK).call()");
    files.has(FILE, "#[cfg(feature = \"client\")] impl super::client::Client { /// `GET /look`. Safe to repeat.");
}

#[test]
fn the_descriptor_says_what_goes_over_the_wire() {
    let absolute = "x-absolute: media_url, parameters: [{name: media_url, in: path, required: true, schema: {type: string}}]";
    for (at, keys, expected) in [
        (
            "post /send#text",
            String::new(),
            "method: \"POST\", path: \"/send\", idempotent: false, kind: waxwing_runtime::CallKind::Json, v1: None",
        ),
        (
            "post /send",
            ", x-idempotent: true, x-v1: {method: get, path: /sendIt}".into(),
            "method: \"POST\", path: \"/send\", idempotent: true, kind: waxwing_runtime::CallKind::Json,
            v1: Some(waxwing_runtime::V1 { method: \"GET\", path: \"/sendIt\" })",
        ),
        (
            "put /media",
            format!(", {}", form("Upload", "multipart/form-data")),
            "method: \"PUT\", path: \"/media\", idempotent: true, kind: waxwing_runtime::CallKind::Upload, v1: None",
        ),
        (
            "get /{media_url}#download",
            format!(", {absolute}"),
            "method: \"GET\", path: \"/{media_url}\", idempotent: true, kind: waxwing_runtime::CallKind::Download, v1: None",
        ),
    ] {
        let yaml = format!("{{operationId: call_it{keys}}}");
        generated(at, &yaml).has(
            FILE,
            &format!(
                "#[cfg(feature = \"client\")] static CALL_IT: waxwing_runtime::Operation = \
                 waxwing_runtime::Operation {{ id: \"call_it\", {expected} }};"
            ),
        );
    }
}

#[test]
fn an_absolute_download_takes_the_whole_address() {
    let yaml = "
operationId: download_media
summary: Fetch a file.
x-absolute: media_url
parameters: [{name: media_url, in: path, required: true, schema: {type: string}}]
responses: {'200': {content: {application/octet-stream: {schema: {type: string, format: binary}}}}}
";
    let files = generated("get /{media_url}#download", yaml);
    files.has(
        FILE,
        "pub fn download_media(&self, media_url: &str) -> waxwing_runtime::Download { self.core.download(&DOWNLOAD_MEDIA, media_url) }",
    );
}

#[test]
fn what_no_method_can_be_made_of_is_an_error() {
    let binary = "{operationId: look, responses: {'200': {content: {image/png: {}}}}}";
    let unnamed = "{operationId: look, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}";
    for (at, yaml, expected) in [
        (
            "get /look",
            binary,
            "look: a binary answer needs x-absolute",
        ),
        (
            "get /{id}",
            unnamed,
            "look: path parameter id is not a named component",
        ),
    ] {
        let small = Small::new().operation(at, yaml);
        assert_eq!(small.error(), expected);
    }
}

#[test]
fn a_deprecated_operation_says_so() {
    let files = generated("get /look", "{operationId: look, deprecated: true}");
    files.has(FILE, "#[deprecated] pub fn look(&self)");
    generated("get /look", "{operationId: look}").lacks(FILE, "#[deprecated]");
}

#[test]
fn the_twin_of_a_form_is_a_method_of_its_own() {
    let yaml = "
operationId: send
requestBody:
  content:
    application/json: {schema: {$ref: '#/components/schemas/Body'}}
    multipart/form-data:
      x-multipart: {operationId: send_upload, summary: As an upload.}
      schema: {$ref: '#/components/schemas/Upload'}
";
    let files = generated("post /send", yaml);
    files.has(FILE, "pub fn send(&self, body: &Body)");
    files.has(FILE, "self.core.prepare(&SEND).json(body).call()");
    files.has(FILE, "pub fn send_upload(&self, body: &Upload, cover: Option<waxwing_runtime::FilePart>, file: waxwing_runtime::FilePart)");
    files.has(FILE, "self.core.prepare(&SEND_UPLOAD).form(body)");
}

#[test]
fn docs_have_summary_path_repetition_and_source() {
    let yaml = "
operationId: send
summary: Send.
description: At most 9 characters.
x-v1: {method: post, path: /sendText}
x-source: [{source: 'https://example.com/docs'}, {source: A page}]
";
    generated("post /send", yaml).has(
        FILE,
        "/// Send.
        ///
        /// At most 9 characters.
        ///
        /// `POST /send`; in v1 `POST /sendText`. A repeat may act twice.
        ///
        /// Source: <https://example.com/docs>; A page.
        pub fn send(&self)",
    );
}
