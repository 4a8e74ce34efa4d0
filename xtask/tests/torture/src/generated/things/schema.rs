// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `things`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{ChatId, Extra, IntOrString, Jid, Json, Lenient, Timestamp};

object_schema! { GetThingQuery, "waxwing_torture::things::GetThingQuery", "Query of `get_thing`.";
    optional "ids": Vec<String>, "Repeated.";
    optional "fields": Vec<String>, "Joined by commas.";
    required "tasks": Vec<String>, "JSON text.";
}
text_schema!(UploadId, "waxwing_torture::things::UploadId", "Id of an upload.");

object_schema! { Thing, "waxwing_torture::things::Thing", "A thing, as it is read.";
    optional "id": shared::ThingId, "Id of a thing.";
    optional "size": Option<i64>, "Bytes.";
    optional "price": Option<f64>, "Euro.";
    optional "live": Option<bool>, "Whether it is there.";
    optional "name": Option<String>, "What it is called.";
    optional "tags": Option<Vec<String>>, "Words.";
    optional "marks": Option<Vec<Option<String>>>, "Words with gaps.";
    optional "counts": Option<BTreeMap<String, i64>>, "Numbers by name.";
    optional "chat": Option<Lenient<Jid>>, "Where it came from.";
    optional "at": Option<Lenient<Timestamp>>, "A moment.";
    optional "code": Option<Lenient<IntOrString>>, "A number that may come as text.";
    optional "state": Option<State>, "What state it is in; no further ones exist.";
    optional "content": Option<Content>, "What is sent.";
    optional "phone": Option<shared::PhoneText>, "A number in some form.";
    optional "free": Option<Json>, "Whatever.";
    optional "part": Option<Part>, "A part that keeps what is not listed.";
}

object_schema! { Part, "waxwing_torture::things::Part", "A part that keeps what is not listed.";
    optional "n": Option<i64>, "A number.";
}
text_schema!(
    closed State, "waxwing_torture::things::State",
    "What state it is in; no further ones exist."
);
text_schema!(open Colour, "waxwing_torture::things::Colour", "A colour by number.");
text_schema!(open Sort, "waxwing_torture::things::Sort", "A kind.");

object_schema! { Profile, "waxwing_torture::things::Profile", "Read and written.";
    optional "name": Option<String>, "At most 9 characters.";
    optional "state": Option<State>, "What state it is in; no further ones exist.";
    optional "list": Option<Vec<Profile>>, "Others.";
}

object_schema! { Why, "waxwing_torture::things::Why", "Why it goes.";
    required "reason": String, "At least 1 character.";
}

object_schema! { SendThing, "waxwing_torture::things::SendThing", "Something to somebody. To whom.";
    optional "product": Product, "Always the same.";
    required "to": String, "Whom.";
    optional "context": String, "What it answers.";
    beside "": Content, "";
}
text_schema!(open Product, "waxwing_torture::things::Product", "Always the same.");

impl JsonSchema for Content {
    fn schema_name() -> Cow<'static, str> {
        "Content".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_torture::things::Content".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "What is sent.",
            schema::union(
                "type",
                [
                    schema::kind("type", "text")
                        .with("text", generator.subschema_for::<TextBody>()),
                    schema::kind("type", "picture")
                        .beside(generator.subschema_for::<MediaContent>()),
                    schema::kind("type", "film")
                        .beside(generator.subschema_for::<MediaContent>()),
                    schema::kind("type", "menu")
                        .with("menu", generator.subschema_for::<Menu>()),
                    schema::kind("type", "open")
                        .beside(generator.subschema_for::<OpenContent>()),
                ],
            ),
        )
    }
}

object_schema! { TextBody, "waxwing_torture::things::TextBody", "The text itself.";
    optional "body": Option<String>, "At most 20 characters.";
}

object_schema! { MediaContent, "waxwing_torture::things::MediaContent", "A picture or film.";
    optional "link": Option<String>, "Where it lies.";
}

impl JsonSchema for Menu {
    fn schema_name() -> Cow<'static, str> {
        "Menu".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_torture::things::Menu".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A union inside a union.",
            schema::union(
                "kind",
                [
                    schema::kind("kind", "list")
                        .beside(generator.subschema_for::<ListMenu>()),
                    schema::kind("kind", "link")
                        .beside(generator.subschema_for::<LinkMenu>()),
                ],
            ),
        )
    }
}

object_schema! { ListMenu, "waxwing_torture::things::ListMenu", "Rows.";
    optional "rows": Option<Vec<Row>>, "At most 2.";
}

object_schema! { Row, "waxwing_torture::things::Row", "A row.";
    optional "title": Option<String>, "At most 5 characters.";
}

object_schema! { LinkMenu, "waxwing_torture::things::LinkMenu", "A link.";
    optional "url": Option<String>, "Where to.";
}

object_schema! { OpenContent, "waxwing_torture::things::OpenContent", "Keeps what is not listed.";
    optional "colour": Option<String>, "Which.";
}

object_schema! { MarkRead, "waxwing_torture::things::MarkRead", "Read until here.";
    optional "status": ReadStatus, "Always read.";
    required "message_id": shared::ThingId, "Id of a thing.";
}
text_schema!(open ReadStatus, "waxwing_torture::things::ReadStatus", "Always read.");

object_schema! { Odd, "waxwing_torture::things::Odd", "Names that are no Rust names.";
    required "file[url]": String, "Brackets.";
    optional "a.b": i64, "A dot.";
    optional "type": String, "A keyword.";
    optional "unsafe": bool, "Another one.";
    optional "colour": Colour, "A colour by number.";
    optional "unknown": Sort, "A kind.";
    required "to": ChatId, "A chat.";
    optional "phone": shared::PhoneText, "A number in some form.";
    optional "code": IntOrString, "A number that may come as text.";
}

object_schema! { Forms, "waxwing_torture::things::Forms", "One thing in several forms.";
    optional "amount": Amount, "A number, a text or an object.";
    optional "either": Either, "One text or several.";
    optional "extra": Extra, "Whatever.";
}

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_torture::things::Amount".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A number, a text or an object.",
            schema::forms([
                generator.subschema_for::<i64>(),
                generator.subschema_for::<String>(),
                generator.subschema_for::<Money>(),
                generator.subschema_for::<Weight>(),
            ]),
        )
    }
}

object_schema! { Money, "waxwing_torture::things::Money", "Money.";
    required "value": f64, "Not negative.";
    required "currency": String, "Which.";
}

object_schema! { Weight, "waxwing_torture::things::Weight", "A weight.";
    required "value": f64, "How much.";
    optional "unit": String, "Which.";
}

impl JsonSchema for Either {
    fn schema_name() -> Cow<'static, str> {
        "Either".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_torture::things::Either".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "One text or several.",
            schema::forms([
                generator.subschema_for::<String>(),
                generator.subschema_for::<Vec<String>>(),
            ]),
        )
    }
}

object_schema! { Built, "waxwing_torture::things::Built", "More than three must be given.";
    required "a": String, "First.";
    required "b": String, "Second.";
    required "c": String, "Third.";
    required "d": String, "Fourth.";
    optional "e": Vec<String>, "May be left out.";
    optional "chats": Vec<ChatId>, "Chats.";
    optional "tags": Vec<Tag>, "Made of texts.";
}

object_schema! { Tag, "waxwing_torture::things::Tag", "A tag.";
    optional "label": String, "What it says.";
    optional "colour": String, "Which.";
}

object_schema! { SendVoice, "waxwing_torture::things::SendVoice", "A note.";
    required "chatId": ChatId, "To whom.";
    required "url": String, "Where it lies.";
    optional "loud": bool, "Louder.";
}

object_schema! { SendVoiceUpload, "waxwing_torture::things::SendVoiceUpload", "A note as a form.";
    required "chatId": ChatId, "To whom.";
    optional "loud": bool, "Louder.";
    optional "more": Extra, "JSON text in the form.";
}

object_schema! { SetLabel, "waxwing_torture::things::SetLabel", "A label.";
    required "name": String, "What it is called.";
    optional "colour": String, "Which.";
}

object_schema! { TokenRequest, "waxwing_torture::things::TokenRequest", "How a token is asked for.";
    optional "grant_type": GrantType, "Always the same.";
    required "client_secret": ClientSecret, "The secret.";
}
text_schema!(open GrantType, "waxwing_torture::things::GrantType", "Always the same.");
text_schema!(ClientSecret, "waxwing_torture::things::ClientSecret", "The secret.");
text_schema!(AccessToken, "waxwing_torture::things::AccessToken", "A token.");

object_schema! { Token, "waxwing_torture::things::Token", "A token and how long it lasts.";
    optional "access_token": Option<AccessToken>, "A token.";
    optional "expires_in": Option<i64>, "Seconds.";
}
