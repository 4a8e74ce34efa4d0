// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `labels`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};
use waxwing_types::{ChatId, Jid};

impl Instance {
    /// List the labels.
    ///
    /// The Python SDK calls /v2/labels/all.
    ///
    /// `GET /v2/labels`; in v1 `GET /labels`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/labels>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let labels = instance.list_labels().await?;
    /// for label in labels.iter() {
    ///     println!("{:?}", label.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_labels(&self) -> Call<Vec<shared::Label>> {
        self.core.request(&LIST_LABELS).query_param("instance_id", &self.id).call()
    }

    /// Create a label.
    ///
    /// Not seen on a page of v2. In v1 the members stand in a JSON body, not in the query. There is no
    /// idempotency key, so a repeated call may create a second label.
    ///
    /// `POST /v2/labels`; in v1 `POST /labels`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/wawp-sdk-python; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// <https://api.wawp.net/en/docs/v2/labels> (sibling page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::labels::CreateLabel;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateLabel::new("Urgent").with_color(0);
    /// let created = instance.create_label(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_label(&self, body: &CreateLabel) -> Call<shared::Label> {
        self.core
            .request(&CREATE_LABEL)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let label = instance.get_label("3").await?;
    /// println!("{:?}", label.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_label(
        &self,
        label_id: impl Into<shared::LabelId>,
    ) -> Call<shared::Label> {
        self.core
            .request(&GET_LABEL)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::labels::UpdateLabel;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateLabel::new().with_name("Urgent").with_color(0);
    /// let updated = instance.update_label("3", &request).await?;
    /// println!("{:?}", updated.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_label(
        &self,
        label_id: impl Into<shared::LabelId>,
        body: &UpdateLabel,
    ) -> Call<shared::Label> {
        self.core
            .request(&UPDATE_LABEL)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = instance.delete_label("3").await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_label(
        &self,
        label_id: impl Into<shared::LabelId>,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_LABEL)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let chat_labels = instance.list_chat_labels("15550001111@c.us").await?;
    /// for chat_label in chat_labels.iter() {
    ///     println!("{:?}", chat_label.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_chat_labels(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<Vec<shared::Label>> {
        self.core
            .request(&LIST_CHAT_LABELS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("chatId", chat_id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::labels::SetChatLabels;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetChatLabels::new(["3", "5"]);
    /// let answer = instance
    ///     .set_chat_labels("15550001111@c.us", &request)
    ///     .await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_chat_labels(
        &self,
        chat_id: impl Into<ChatId>,
        body: &SetChatLabels,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_CHAT_LABELS)
            .query_param("instance_id", &self.id)
            .parsed::<Jid, ChatId>("chatId", chat_id)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let label_chats = instance.list_label_chats("3").await?;
    /// for label_chat in label_chats.iter() {
    ///     println!("{label_chat:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_label_chats(
        &self,
        label_id: impl Into<shared::LabelId>,
    ) -> Call<Vec<LabelChat>> {
        self.core
            .request(&LIST_LABEL_CHATS)
            .query_param("instance_id", &self.id)
            .id::<shared::LabelId>("labelId", label_id)
            .call()
    }
}

static LIST_LABELS: Operation = Operation {
    id: "list_labels",
    path: "/v2/labels",
    ..Operation::GET
};

static CREATE_LABEL: Operation = Operation {
    id: "create_label",
    path: "/v2/labels",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_LABEL: Operation = Operation {
    id: "get_label",
    path: "/v2/labels/{labelId}",
    ..Operation::GET
};

static UPDATE_LABEL: Operation = Operation {
    id: "update_label",
    method: "PUT",
    path: "/v2/labels/{labelId}",
    idempotent: true,
    ..Operation::POST
};

static DELETE_LABEL: Operation = Operation {
    id: "delete_label",
    method: "DELETE",
    path: "/v2/labels/{labelId}",
    idempotent: true,
    ..Operation::POST
};

static LIST_CHAT_LABELS: Operation = Operation {
    id: "list_chat_labels",
    path: "/v2/labels/chats/{chatId}",
    ..Operation::GET
};

static SET_CHAT_LABELS: Operation = Operation {
    id: "set_chat_labels",
    method: "PUT",
    path: "/v2/labels/chats/{chatId}",
    idempotent: true,
    ..Operation::POST
};

static LIST_LABEL_CHATS: Operation = Operation {
    id: "list_label_chats",
    path: "/v2/labels/{labelId}/chats",
    ..Operation::GET
};
