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
            media_id: impl Into<shared::MediaId>,
            chat_id: impl Into<waxwing_types::ChatId>,
            body: &Upload,
            query: &PutMediaQuery,
            cover: Option<waxwing_runtime::FilePart>,
            file: waxwing_runtime::FilePart,
        ) -> waxwing_runtime::Call<shared::Done> {
            self.core.request(&PUT_MEDIA)
                .path(\"phone_id\", &self.id)
                .id::<shared::MediaId>(\"mediaId\", media_id)
                .parsed::<waxwing_types::Jid, waxwing_types::ChatId>(\"chatId\", chat_id)
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
        files.has(
            FILE,
            &format!("impl crate::generated::client::{scope} {{ /// `GET {path}`. Safe to repeat."),
        );
        files.has(FILE, &format!("pub fn look(&self) -> waxwing_runtime::Call<shared::Done> {{ self.core.request(&LOOK) {step} .call() }}"));
    }
    let files = generated("get /look", "{operationId: look}");
    files.has(FILE, "self.core.request(&LOOK).call()");
    files.has(
        FILE,
        "impl crate::generated::client::Client { /// `GET /look`. Safe to repeat.",
    );
}

#[test]
fn the_descriptor_says_what_goes_over_the_wire() {
    let absolute = "x-absolute: media_url, parameters: [{name: media_url, in: path, required: true, schema: {type: string}}]";
    for (at, keys, expected) in [
        (
            "post /send#text",
            String::new(),
            "path: \"/send\", ..waxwing_runtime::generated::Operation::POST",
        ),
        (
            "post /send",
            ", x-idempotent: true".into(),
            "path: \"/send\", idempotent: true, ..waxwing_runtime::generated::Operation::POST",
        ),
        (
            "put /media",
            format!(", {}", form("Upload", "multipart/form-data")),
            "method: \"PUT\", path: \"/media\", idempotent: true, kind: waxwing_runtime::generated::CallKind::Upload,
            ..waxwing_runtime::generated::Operation::POST",
        ),
        (
            "get /{media_url}#download",
            format!(", {absolute}"),
            "path: \"/{media_url}\", kind: waxwing_runtime::generated::CallKind::Download, ..waxwing_runtime::generated::Operation::GET",
        ),
    ] {
        let yaml = format!("{{operationId: call_it{keys}}}");
        generated(at, &yaml).has(
            FILE,
            &format!(
                "static CALL_IT: waxwing_runtime::generated::Operation = \
                 waxwing_runtime::generated::Operation {{ id: \"call_it\", {expected} }};"
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
    let verbatim = "{operationId: look, parameters: [{name: id, in: path, required: true, x-verbatim: true, \
                    schema: {$ref: '#/components/schemas/Id'}}]}";
    for (at, yaml, expected) in [
        (
            "post /look",
            binary,
            "look: only a GET may answer with bytes",
        ),
        (
            "head /look",
            "{operationId: look}",
            "look: a HEAD has no answer",
        ),
        (
            "get /{id}",
            unnamed,
            "look: path parameter id is not a named component",
        ),
        (
            "get /{id}/more",
            verbatim,
            "look: a verbatim parameter must end the path",
        ),
    ] {
        let small = Small::new()
            .schemas("Id: {type: string}")
            .operation(at, yaml);
        assert_eq!(small.error(), expected);
    }
}

#[test]
fn each_kind_of_answer_has_its_method() {
    for (at, yaml, expected) in [
        (
            "get /file",
            "{operationId: look, responses: {'200': {content: {'*/*': {schema: {type: string, format: binary}}}}}}",
            "pub fn look(&self) -> waxwing_runtime::Download { self.core.request(&LOOK).download() }",
        ),
        (
            "delete /thing",
            "{operationId: look, responses: {'204': {description: Gone.}}}",
            "pub fn look(&self) -> waxwing_runtime::Call<()> { self.core.request(&LOOK).call_unread() }",
        ),
        (
            "head /file",
            "{operationId: look, responses: {'200': {description: There.}}}",
            "pub fn look(&self) -> waxwing_runtime::Call<()> { self.core.request(&LOOK).call_unread() }",
        ),
        (
            "get /list",
            "{operationId: look, responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}}}}",
            "pub fn look(&self) -> waxwing_runtime::Call<Vec<shared::Done>>",
        ),
    ] {
        let small = Small::new()
            .schemas("Things: {type: array, items: {$ref: 'common.yaml#/components/schemas/Done'}}")
            .operation(at, yaml);
        small.generate().has(FILE, expected);
    }
}

#[test]
fn each_kind_of_argument_goes_where_it_belongs() {
    let body = "requestBody: {content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Body'}}}}";
    let file = "requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary}}}}";
    let styled = "parameters: [{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}, \
                  {name: b, in: query, content: {application/json: {schema: {type: array, items: {type: string}}}}}]";
    let header = "parameters: [{name: File_Offset, in: header, required: true, schema: {type: integer}}, \
                  {name: page, in: path, required: true, schema: {type: integer}}]";
    for (at, keys, declared, step) in [
        ("post /a", body, "body: &Body", ".pairs(body)"),
        (
            "post /a",
            file,
            "file: waxwing_runtime::FilePart",
            ".bytes(file)",
        ),
        (
            "get /a",
            styled,
            "query: &LookQuery",
            ".query_styled(query, &[(\"a\", waxwing_runtime::generated::ListStyle::Commas), (\"b\", waxwing_runtime::generated::ListStyle::Json)])",
        ),
        (
            "get /{page}",
            header,
            "page: i64, file_offset: i64",
            ".path(\"page\", page.to_string()).header_param(\"file_offset\", Some(file_offset))",
        ),
    ] {
        let files = generated(at, &format!("{{operationId: look, {keys}}}"));
        files.has(FILE, &format!("pub fn look(&self, {declared}) -> waxwing_runtime::Call<shared::Done> {{ self.core.request(&LOOK) {step} .call() }}"));
    }
}

#[test]
fn a_form_of_files_takes_them_and_nothing_else() {
    let yaml = format!(
        "{{operationId: look, {}}}",
        form("Papers", "multipart/form-data")
    );
    let small = Small::new()
        .schemas("Papers: {type: object, properties: {'papers[]': {type: array, items: {type: string, format: binary}}}}")
        .operation("post /papers", &yaml);
    let files = small.generate();
    files.has(
        FILE,
        "pub fn look(&self, papers: impl IntoIterator<Item = waxwing_runtime::FilePart>)",
    );
    files.has(FILE, ".files(\"papers[]\", papers)");
    files.lacks(FILE, "pub struct Papers");
}

#[test]
fn a_list_that_goes_on_has_a_stream() {
    let page = "Page: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
Item: {type: object, properties: {id: {type: string}}}
";
    let answer = "parameters: [{name: after, in: query, schema: {type: string}}, {name: limit, in: query, schema: {type: integer}}], \
                  responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}";
    for (paging, expected) in [
        (
            "{items: /data, cursor: /next, parameter: after, more: /more}",
            "Cursor { cursor: \"/next\", parameter: \"after\", more: Some(\"/more\") }",
        ),
        (
            "{items: /data, offset: after, limit: limit}",
            "Offset { offset: \"after\", limit: \"limit\" }",
        ),
        (
            "{items: /data, page: after, first: 1, pages: /pages}",
            "Page { page: \"after\", first: 1, pages: \"/pages\" }",
        ),
    ] {
        let yaml = format!("{{operationId: list, x-paging: {paging}, {answer}}}");
        let files = Small::new()
            .schemas(page)
            .operation("get /list", &yaml)
            .generate();
        files.has(
            FILE,
            "pub fn list_all(&self, query: &ListQuery) -> waxwing_runtime::Pages<Item> {
            self.core.request(&LIST).query(query).pages(&LIST_PAGES) }",
        );
        files.has(FILE, &format!("waxwing_runtime::generated::Paging {{ items: \"/data\", by: waxwing_runtime::generated::PageBy::{expected} }}"));
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
    files.has(FILE, "self.core.request(&SEND).json(body).call()");
    files.has(FILE, "pub fn send_upload(&self, body: &Upload, cover: Option<waxwing_runtime::FilePart>, file: waxwing_runtime::FilePart)");
    files.has(FILE, "self.core.request(&SEND_UPLOAD).form(body)");
}

#[test]
fn docs_have_summary_path_repetition_and_source() {
    let yaml = "
operationId: send
summary: Send.
description: At most 9 characters.
x-v1: {method: post, path: /sendText}
x-source: [{source: 'https://example.com/docs', updated: 2026-02}, {source: A page, updated: unknown}]
";
    generated("post /send", yaml).has(
        FILE,
        "/// Send.
        ///
        /// At most 9 characters.
        ///
        /// `POST /send`; in v1 `POST /sendText`. Not safe to repeat: the action may happen twice.
        ///
        /// Source: <https://example.com/docs> (as of 2026-02); A page.
        ///
        /// # Example",
    );
}

#[test]
fn the_client_and_each_handle_call_what_has_no_method() {
    let yaml = format!("{{operationId: look, {}}}", parameters(&["Phone"]));
    let files = generated("get /{phone_id}", &yaml);
    let call =
        "pub fn call<S: Into<String>>(&self, method: &str, segments: impl IntoIterator<Item = S>)
        -> waxwing_runtime::FreeCall { self.core.call(method, segments) }";
    files.has("client.rs", call);
    files.has(
        "client.rs",
        "/// let call = phone.call(\"GET\", [phone.id().as_str(), \"..\"]);",
    );
    let yaml = format!("{{operationId: look, {}}}", parameters(&["Instance"]));
    generated("get /look", &yaml).has(
        "client.rs",
        "/// let call = instance.call(\"GET\", [\"..\", \"new\"]).query(\"instance_id\", instance.id().as_str());",
    );
}
