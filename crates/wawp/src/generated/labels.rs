// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `labels`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// List the labels.
    ///
    /// The Python SDK calls /v2/labels/all.
    ///
    /// `GET /v2/labels`; in v1 `GET /labels`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/labels>.
    pub fn list_labels(&self) -> waxwing_runtime::Call<Vec<shared::Label>> {
        self.core.prepare(&LIST_LABELS).query_param("instance_id", &self.id).call()
    }

    /// Create a label.
    ///
    /// Not seen on a page of v2. In v1 the members stand in a JSON body, not in the query. There is no
    /// idempotency key, so a repeated call may create a second label.
    ///
    /// `POST /v2/labels`; in v1 `POST /labels`. A repeat may act twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// <https://api.wawp.net/en/docs/v2/labels> (sibling page).
    pub fn create_label(
        &self,
        body: &CreateLabel,
    ) -> waxwing_runtime::Call<shared::Label> {
        self.core
            .prepare(&CREATE_LABEL)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get a label.
    ///
    /// The page calls the parameter id.
    ///
    /// `GET /v2/labels/{labelId}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/labels/{id}`.
    pub fn get_label(
        &self,
        label_id: impl Into<shared::LabelId>,
    ) -> waxwing_runtime::Call<shared::Label> {
        self.core
            .prepare(&GET_LABEL)
            .query_param("instance_id", &self.id)
            .id::<shared::LabelId>("labelId", label_id)
            .call()
    }

    /// Change the name or the colour of a label.
    ///
    /// What is left out stays. The address of the page ends in /update, the request does not. In v1 the
    /// members stand in a JSON body, not in the query.
    ///
    /// `PUT /v2/labels/{labelId}`; in v1 `PUT /labels/{labelId}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/labels/{labelId}/update`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    pub fn update_label(
        &self,
        label_id: impl Into<shared::LabelId>,
        body: &UpdateLabel,
    ) -> waxwing_runtime::Call<shared::Label> {
        self.core
            .prepare(&UPDATE_LABEL)
            .query_param("instance_id", &self.id)
            .id::<shared::LabelId>("labelId", label_id)
            .json(body)
            .call()
    }

    /// Delete a label.
    ///
    /// The request of the page was not seen; its address ends in /delete, which the Python SDK calls.
    ///
    /// `DELETE /v2/labels/{labelId}`; in v1 `DELETE /labels/{labelId}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/labels/{labelId}/delete`; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02).
    pub fn delete_label(
        &self,
        label_id: impl Into<shared::LabelId>,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&DELETE_LABEL)
            .query_param("instance_id", &self.id)
            .id::<shared::LabelId>("labelId", label_id)
            .call()
    }

    /// List the labels of a chat.
    ///
    /// An empty list says that the chat has none. `set_chat_labels` replaces them all.
    ///
    /// `GET /v2/labels/chats/{chatId}`; in v1 `GET /labels/chats/{chatId}`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/labels/chats/{chatId}`.
    pub fn list_chat_labels(
        &self,
        chat_id: impl Into<waxwing_types::Jid>,
    ) -> waxwing_runtime::Call<Vec<shared::Label>> {
        self.core
            .prepare(&LIST_CHAT_LABELS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("chatId", chat_id)
            .call()
    }

    /// Replace the labels of a chat.
    ///
    /// Not seen on a page of v2. An empty list clears them. The Python SDK has POST and DELETE
    /// `/v2/labels/{labelId}/chats/{chatId}` for one label. In v1 the members stand in a JSON body, not
    /// in the query.
    ///
    /// `PUT /v2/labels/chats/{chatId}`; in v1 `PUT /labels/chats/{chatId}`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07).
    pub fn set_chat_labels(
        &self,
        chat_id: impl Into<waxwing_types::Jid>,
        body: &SetChatLabels,
    ) -> waxwing_runtime::Call<shared::OperationResult> {
        self.core
            .prepare(&SET_CHAT_LABELS)
            .query_param("instance_id", &self.id)
            .model::<waxwing_types::Jid>("chatId", chat_id)
            .json(body)
            .call()
    }

    /// List the chats that have a label.
    ///
    /// Ids may be @c.us or @lid.
    ///
    /// `GET /v2/labels/{labelId}/chats`; in v1 `GET /labels/{labelId}/chats`. Safe to repeat.
    ///
    /// Source: `https://api.wawp.net/en/docs/v2/labels/{labelId}/chats`.
    pub fn list_label_chats(
        &self,
        label_id: impl Into<shared::LabelId>,
    ) -> waxwing_runtime::Call<Vec<LabelChat>> {
        self.core
            .prepare(&LIST_LABEL_CHATS)
            .query_param("instance_id", &self.id)
            .id::<shared::LabelId>("labelId", label_id)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_LABELS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_labels",
    path: "/v2/labels",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/labels",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_LABEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_label",
    path: "/v2/labels",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/labels",
        json: true,
    }),
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_LABEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_label",
    path: "/v2/labels/{labelId}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_LABEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_label",
    method: "PUT",
    path: "/v2/labels/{labelId}",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/labels/{labelId}",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static DELETE_LABEL: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_label",
    method: "DELETE",
    path: "/v2/labels/{labelId}",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "DELETE",
        path: "/labels/{labelId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_CHAT_LABELS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_chat_labels",
    path: "/v2/labels/chats/{chatId}",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/labels/chats/{chatId}",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static SET_CHAT_LABELS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "set_chat_labels",
    method: "PUT",
    path: "/v2/labels/chats/{chatId}",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "PUT",
        path: "/labels/chats/{chatId}",
        json: true,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_LABEL_CHATS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_label_chats",
    path: "/v2/labels/{labelId}/chats",
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/labels/{labelId}/chats",
        json: false,
    }),
    ..waxwing_runtime::Operation::GET
};

/// A label to create.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateLabel {
    /// Its name.
    pub name: String,
    /// Index of the colour, 0 to 19. Not together with colorHex.
    pub color: Option<i64>,
    /// The colour as #rrggbb. Not together with color.
    pub color_hex: Option<String>,
}

impl CreateLabel {
    /// With the members that are required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color: Default::default(),
            color_hex: Default::default(),
        }
    }

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets `colorHex`.
    #[must_use]
    pub fn with_color_hex(mut self, color_hex: impl Into<String>) -> Self {
        self.color_hex = Some(color_hex.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateLabel {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            color: members.take("color")?,
            color_hex: members.take("colorHex")?,
        })
    }
}

waxwing_json::read_object!(CreateLabel);
impl waxwing_types::Validate for CreateLabel {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("color", self.color.map(|n| n as f64), Some(0f64), Some(19f64));
    }
}

/// What to change.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateLabel {
    /// A new name.
    pub name: Option<String>,
    /// Index of the colour, 0 to 19. Not together with colorHex.
    pub color: Option<i64>,
    /// The colour as #rrggbb. v1 only. Not together with color.
    pub color_hex: Option<String>,
}

impl UpdateLabel {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            color: Default::default(),
            color_hex: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn with_color(mut self, color: i64) -> Self {
        self.color = Some(color);
        self
    }

    /// Sets `colorHex`.
    #[must_use]
    pub fn with_color_hex(mut self, color_hex: impl Into<String>) -> Self {
        self.color_hex = Some(color_hex.into());
        self
    }
}

impl waxwing_json::FromMembers for UpdateLabel {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            color: members.take("color")?,
            color_hex: members.take("colorHex")?,
        })
    }
}

waxwing_json::read_object!(UpdateLabel);
impl waxwing_types::Validate for UpdateLabel {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("color", self.color.map(|n| n as f64), Some(0f64), Some(19f64));
    }
}

/// The labels of a chat.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetChatLabels {
    /// All labels it is to have.
    pub labels: Vec<LabelRef>,
}

impl SetChatLabels {
    /// With the members that are required.
    pub fn new(labels: impl Into<Vec<LabelRef>>) -> Self {
        Self { labels: labels.into() }
    }
}

impl waxwing_json::FromMembers for SetChatLabels {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            labels: members.need("labels")?,
        })
    }
}

waxwing_json::read_object!(SetChatLabels);
impl waxwing_types::Validate for SetChatLabels {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.each("labels", Some(&self.labels));
    }
}

/// A label.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelRef {
    /// Id of a label, a small number as text.
    pub id: shared::LabelId,
}

impl LabelRef {
    /// With the members that are required.
    pub fn new(id: impl Into<shared::LabelId>) -> Self {
        Self { id: id.into() }
    }
}

impl waxwing_json::FromMembers for LabelRef {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_json::read_object!(LabelRef);
impl waxwing_types::Validate for LabelRef {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// A chat with the label.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LabelChat {
    /// Text from most engines, an object from the web engine.
    pub id: Option<shared::EngineChatId>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for LabelChat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for LabelChat {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(LabelChat);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for LabelChat {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LabelChat".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::EngineChatId>()),
        ])
    }
}
