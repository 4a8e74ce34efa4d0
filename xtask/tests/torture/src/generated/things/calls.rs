// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! The operations of the tag `things`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Account, Client, Instance};
use crate::generated::provider::ACCEPTS_DONE;
use waxwing_runtime::{Call, Download, FilePart};
use waxwing_runtime::generated::{Accept, CallKind, ListStyle, Operation};
use waxwing_types::{ChatId, Jid};

impl Account {
    /// Send thing.
    ///
    /// `POST /{account_id}/messages`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::{Content, ListMenu, MediaContent, SendThing};
    /// # async fn example(account: waxwing_torture::Account) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendThing::new("15550001111", "Hello");
    /// let sent = account.send_thing(&message).await?;
    /// println!("{:?}", sent.id);
    ///
    /// // Other kinds:
    /// let message = SendThing::new(
    ///     "15550001111",
    ///     Content::Picture(MediaContent::new("https://example.com/a.png")),
    /// );
    /// let message = SendThing::new("15550001111", ListMenu::new(["One"]));
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_thing(&self, body: &SendThing) -> Call<shared::Done> {
        self.core.request(&SEND_THING).path("account_id", &self.id).json(body).call()
    }

    /// Mark read.
    ///
    /// `POST /{account_id}/messages`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::MarkRead;
    /// # async fn example(account: waxwing_torture::Account) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MarkRead::new("thing-1");
    /// let answer = account.mark_read(&request).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_read(&self, body: &MarkRead) -> Call<shared::Done> {
        self.core.request(&MARK_READ).path("account_id", &self.id).json(body).call()
    }
}

impl Client {
    /// Get thing.
    ///
    /// `GET /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::GetThingQuery;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetThingQuery::new(["a"])
    ///     .with_ids(["a", "b"])
    ///     .with_fields(["a", "b"]);
    /// let thing = client.get_thing("thing-1", &query, None, 0).await?;
    /// println!("{:?}", thing.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(
        &self,
        thing_id: impl Into<shared::ThingId>,
        query: &GetThingQuery,
        x_trace: Option<String>,
        file_offset: i64,
    ) -> Call<Thing> {
        self.core
            .request(&GET_THING)
            .id::<shared::ThingId>("thingId", thing_id)
            .query_styled(
                query,
                &[("fields", ListStyle::Commas), ("tasks", ListStyle::Json)],
            )
            .header_param("x-trace", x_trace)
            .header_param("file_offset", Some(file_offset))
            .call()
    }

    /// Put profile.
    ///
    /// `PUT /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::{Profile, State};
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = Profile::new("Someone").with_state(State::On);
    /// let answer = client.put_profile("thing-1", &request).await?;
    /// println!("{:?}", answer.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_profile(
        &self,
        thing_id: impl Into<shared::ThingId>,
        body: &Profile,
    ) -> Call<Profile> {
        self.core
            .request(&PUT_PROFILE)
            .id::<shared::ThingId>("thingId", thing_id)
            .json(body)
            .call()
    }

    /// Delete thing.
    ///
    /// `DELETE /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::Why;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = Why::new("old");
    /// client.delete_thing("thing-1", &request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_thing(
        &self,
        thing_id: impl Into<shared::ThingId>,
        body: &Why,
    ) -> Call<()> {
        self.core
            .request(&DELETE_THING)
            .id::<shared::ThingId>("thingId", thing_id)
            .json(body)
            .call_unread()
    }

    /// Head thing.
    ///
    /// `HEAD /things/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.head_thing("thing-1").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head_thing(&self, thing_id: impl Into<shared::ThingId>) -> Call<()> {
        self.core
            .request(&HEAD_THING)
            .id::<shared::ThingId>("thingId", thing_id)
            .call_unread()
    }

    /// Get number.
    ///
    /// `GET /numbers/{number}/{chatId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let number = client.get_number(7, "15550001111@c.us").await?;
    /// println!("{:?}", number.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_number(
        &self,
        number: i64,
        chat_id: impl Into<ChatId>,
    ) -> Call<shared::Done> {
        self.core
            .request(&GET_NUMBER)
            .path("number", number.to_string())
            .parsed::<Jid, ChatId>("chatId", chat_id)
            .call()
    }

    /// Send odd.
    ///
    /// `POST /odd`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::{Colour, Odd, Sort};
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = Odd::new("https://example.com/a", "15550001111@c.us")
    ///     .with_a_b(1)
    ///     .with_type("x")
    ///     .with_unsafe(true)
    ///     .with_colour(Colour::Red)
    ///     .with_unknown(Sort::NotKnown);
    /// let sent = client.send_odd(&message).await?;
    /// println!("{:?}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_odd(&self, body: &Odd) -> Call<shared::Done> {
        self.core.request(&SEND_ODD).json(body).call()
    }

    /// Send forms.
    ///
    /// `POST /forms`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use waxwing_torture::things::Forms;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = Forms::of_either(["a", "b"])
    ///     .with_amount(4)
    ///     .with_extra([("a", json!(1))]);
    /// let sent = client.send_forms(&message).await?;
    /// println!("{:?}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_forms(&self, body: &Forms) -> Call<shared::Done> {
        self.core.request(&SEND_FORMS).json(body).call()
    }

    /// Send built.
    ///
    /// `POST /built`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::Built;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = Built::new("1", "2", "3", "4");
    /// let sent = client.send_built(&message).await?;
    /// println!("{:?}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_built(&self, body: &Built) -> Call<shared::Done> {
        self.core.request(&SEND_BUILT).json(body).call()
    }

    /// Get state.
    ///
    /// `GET /state`, in v1 alone. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let state = client.get_state().await?;
    /// println!("{:?}", state.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_state(&self) -> Call<shared::Done> {
        self.core.request(&GET_STATE).call()
    }

    /// Upload papers.
    ///
    /// `POST /papers`; the body is a multipart form, built anew for each attempt. Not safe to repeat:
    /// the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::runtime::FilePart;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let uploaded = client.upload_papers([FilePart::path("menu.jpg")]).await?;
    /// println!("{:?}", uploaded.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_papers(
        &self,
        papers: impl IntoIterator<Item = FilePart>,
    ) -> Call<shared::Done> {
        self.core.request(&UPLOAD_PAPERS).files("papers[]", papers).call()
    }

    /// Upload bytes.
    ///
    /// `POST /{upload_id}`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::runtime::FilePart;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let uploaded = client
    ///     .upload_bytes("upload:a?sig=b", FilePart::path("menu.jpg"))
    ///     .await?;
    /// println!("{:?}", uploaded.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_bytes(
        &self,
        upload_id: impl Into<UploadId>,
        file: FilePart,
    ) -> Call<shared::Done> {
        self.core
            .request(&UPLOAD_BYTES)
            .id::<UploadId>("upload_id", upload_id)
            .bytes(file)
            .call()
    }

    /// Get token.
    ///
    /// `POST /token`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::TokenRequest;
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = TokenRequest::new("s");
    /// let token = client.get_token(&request).await?;
    /// println!("{token:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_token(&self, body: &TokenRequest) -> Call<Token> {
        self.core.request(&GET_TOKEN).pairs(body).call()
    }

    /// Get file.
    ///
    /// `GET /files/{thingId}`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = client.get_file("thing-1").await?;
    /// file.save("menu.jpg").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, thing_id: impl Into<shared::ThingId>) -> Download {
        self.core
            .request(&GET_FILE)
            .id::<shared::ThingId>("thingId", thing_id)
            .download()
    }

    /// Download media.
    ///
    /// The argument is a complete URL; the token is sent only to the provider's own hosts. Safe to
    /// repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = client.download_media("https://media.example.com/a").await?;
    /// file.save("menu.jpg").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_media(&self, media_url: &str) -> Download {
        self.core.download(&DOWNLOAD_MEDIA, media_url)
    }

    /// Get old.
    ///
    /// `GET /old`. Safe to repeat.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_torture::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let old = client.get_old().await?;
    /// println!("{:?}", old.id);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn get_old(&self) -> Call<shared::Done> {
        self.core.request(&GET_OLD).call()
    }
}

impl Instance {
    /// Send voice.
    ///
    /// `POST /voice`; in v1 `POST /chats/{chatId}/voice`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::SendVoice;
    /// # async fn example(instance: waxwing_torture::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVoice::new("15550001111@c.us", "https://example.com/a.ogg")
    ///     .with_loud(true);
    /// let sent = instance.send_voice(&message).await?;
    /// println!("{:?}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice(&self, body: &SendVoice) -> Call<shared::Done> {
        self.core
            .request(&SEND_VOICE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Send it as an upload.
    ///
    /// `POST /voice`; the body is a multipart form, built anew for each attempt. Not safe to repeat: the
    /// action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use waxwing_torture::runtime::FilePart;
    /// use waxwing_torture::things::SendVoiceUpload;
    /// # async fn example(instance: waxwing_torture::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = SendVoiceUpload::new("15550001111@c.us")
    ///     .with_loud(true)
    ///     .with_more([("a", json!([1]))]);
    /// let sent = instance
    ///     .send_voice_upload(
    ///         &message,
    ///         FilePart::path("note.ogg"),
    ///         Some(FilePart::path("note.ogg")),
    ///     )
    ///     .await?;
    /// println!("{:?}", sent.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_voice_upload(
        &self,
        body: &SendVoiceUpload,
        file: FilePart,
        cover: Option<FilePart>,
    ) -> Call<shared::Done> {
        self.core
            .request(&SEND_VOICE_UPLOAD)
            .query_param("instance_id", &self.id)
            .form(body)
            .digits()
            .file("file", file)
            .optional_file("cover", cover)
            .call()
    }

    /// Set label.
    ///
    /// `POST /label`; in v1 `PUT /labels/{name}`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://example.com/docs>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_torture::things::SetLabel;
    /// # async fn example(instance: waxwing_torture::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetLabel::new("new").with_colour("red");
    /// let answer = instance.set_label(&request).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_label(&self, body: &SetLabel) -> Call<shared::Done> {
        self.core
            .request(&SET_LABEL)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_THING: Operation = Operation {
    id: "get_thing",
    path: "/things/{thingId}",
    ..Operation::GET
};

static PUT_PROFILE: Operation = Operation {
    id: "put_profile",
    method: "PUT",
    path: "/things/{thingId}",
    idempotent: true,
    ..Operation::POST
};

static DELETE_THING: Operation = Operation {
    id: "delete_thing",
    method: "DELETE",
    path: "/things/{thingId}",
    idempotent: true,
    ..Operation::POST
};

static HEAD_THING: Operation = Operation {
    id: "head_thing",
    method: "HEAD",
    path: "/things/{thingId}",
    idempotent: true,
    ..Operation::POST
};

static GET_NUMBER: Operation = Operation {
    id: "get_number",
    path: "/numbers/{number}/{chatId}",
    ..Operation::GET
};

static SEND_THING: Operation = Operation {
    id: "send_thing",
    path: "/{account_id}/messages",
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static MARK_READ: Operation = Operation {
    id: "mark_read",
    path: "/{account_id}/messages",
    idempotent: true,
    ..Operation::POST
};

static SEND_ODD: Operation = Operation {
    id: "send_odd",
    path: "/odd",
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static SEND_FORMS: Operation = Operation {
    id: "send_forms",
    path: "/forms",
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static SEND_BUILT: Operation = Operation {
    id: "send_built",
    path: "/built",
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static SEND_VOICE: Operation = Operation {
    id: "send_voice",
    path: "/voice",
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static SEND_VOICE_UPLOAD: Operation = Operation {
    id: "send_voice_upload",
    path: "/voice",
    kind: CallKind::Upload,
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static SET_LABEL: Operation = Operation {
    id: "set_label",
    path: "/label",
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static GET_STATE: Operation = Operation {
    id: "get_state",
    path: "/state",
    ..Operation::GET
};

static UPLOAD_PAPERS: Operation = Operation {
    id: "upload_papers",
    path: "/papers",
    kind: CallKind::Upload,
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static UPLOAD_BYTES: Operation = Operation {
    id: "upload_bytes",
    path: "/{upload_id}",
    kind: CallKind::Upload,
    verbatim: true,
    accepts: ACCEPTS_DONE,
    ..Operation::POST
};

static GET_TOKEN: Operation = Operation {
    id: "get_token",
    path: "/token",
    server: Some("https://auth.example.com"),
    anonymous: true,
    accepts: &[
        Accept::Filled("/access_token"),
        Accept::OneOf("/state", &["queued", "true"]),
    ],
    secrets: &["/client_secret"],
    ..Operation::POST
};

static GET_FILE: Operation = Operation {
    id: "get_file",
    path: "/files/{thingId}",
    kind: CallKind::Download,
    ..Operation::GET
};

static DOWNLOAD_MEDIA: Operation = Operation {
    id: "download_media",
    path: "/{media_url}",
    kind: CallKind::Download,
    ..Operation::GET
};

static GET_OLD: Operation = Operation {
    id: "get_old",
    path: "/old",
    ..Operation::GET
};
