// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `webhook_subscriptions`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Instance {
    /// List the webhooks of an instance, with the state of the system webhook.
    ///
    /// Paid plans only; else 403 with `subscription_required`.
    ///
    /// `GET /v2/session/webhook`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/webhook>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let webhooks = instance.list_webhooks().await?;
    /// for webhook in webhooks.webhooks() {
    ///     println!("{:?}", webhook.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_webhooks(&self) -> Call<WebhookList> {
        self.core.request(&LIST_WEBHOOKS).query_param("instance_id", &self.id).call()
    }

    /// Replace all webhooks of an instance.
    ///
    /// Paid plans only; else 403 with `subscription_required`. To change the filters of the system
    /// webhook, name its address among them.
    ///
    /// `POST /v2/session/webhook`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/webhook>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::shared::WebhookEventName;
    /// use waxwing_wawp::webhook_subscriptions::{ReplaceWebhooks, WebhookEntry, WebhookRetries};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ReplaceWebhooks::new([
    ///     WebhookEntry::new("https://example.com/hook")
    ///         .with_events([WebhookEventName::Message, WebhookEventName::MessageAck])
    ///         .with_is_active(1)
    ///         .with_name("Shop")
    ///         .with_hmac("0000")
    ///         .with_retries(WebhookRetries::new().with_delay(2).with_attempts(15)),
    /// ]);
    /// let answer = instance.replace_webhooks(&request).await?;
    /// for webhook in answer.webhooks() {
    ///     println!("{:?}", webhook.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_webhooks(&self, body: &ReplaceWebhooks) -> Call<WebhookList> {
        self.core
            .request(&REPLACE_WEBHOOKS)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Create or replace the webhook of one address.
    ///
    /// Paid plans only; else 403 with `subscription_required`. The method is deduced; the answer is not
    /// documented.
    ///
    /// `POST /v2/webhook/set`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/webhook/set>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::shared::WebhookEventName;
    /// use waxwing_wawp::webhook_subscriptions::{SetWebhook, WebhookRetries};
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetWebhook::new(
    ///     "https://example.com/hook",
    ///     [WebhookEventName::Message, WebhookEventName::MessageAck],
    /// )
    /// .with_is_active(1)
    /// .with_retries(WebhookRetries::new().with_delay(2).with_attempts(15))
    /// .with_hmac("0000")
    /// .with_name("Shop");
    /// let answer = instance.set_webhook(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_webhook(&self, body: &SetWebhook) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_WEBHOOK)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Change events, state or retries of one address.
    ///
    /// Paid plans only; else 403 with `subscription_required`. What is left out stays. The answer is not
    /// documented.
    ///
    /// `PATCH /v2/webhook/update`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/webhook/update>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::shared::WebhookEventName;
    /// use waxwing_wawp::webhook_subscriptions::UpdateWebhook;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateWebhook::new("https://example.com/hook")
    ///     .with_events([WebhookEventName::MessageAny])
    ///     .with_is_active(0);
    /// let updated = instance.update_webhook(&request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_webhook(&self, body: &UpdateWebhook) -> Call<shared::OperationResult> {
        self.core
            .request(&UPDATE_WEBHOOK)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Remove the webhook of one address.
    ///
    /// Paid plans only; else 403 with `subscription_required`. The system webhook,
    /// <https://app.wawp.net/api/webhook/> and a token, stays. The answer is not documented; a body is
    /// taken in place of the query.
    ///
    /// `DELETE /v2/webhook/delete`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/webhook/delete>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::webhook_subscriptions::DeleteWebhookQuery;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteWebhookQuery::new("https://example.com/hook");
    /// let deleted = instance.delete_webhook(&query).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_webhook(
        &self,
        query: &DeleteWebhookQuery,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_WEBHOOK)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }
}

static LIST_WEBHOOKS: Operation = Operation {
    id: "list_webhooks",
    path: "/v2/session/webhook",
    ..Operation::GET
};

static REPLACE_WEBHOOKS: Operation = Operation {
    id: "replace_webhooks",
    path: "/v2/session/webhook",
    idempotent: true,
    secrets: &["/webhooks/*/hmac"],
    ..Operation::POST
};

static SET_WEBHOOK: Operation = Operation {
    id: "set_webhook",
    path: "/v2/webhook/set",
    idempotent: true,
    secrets: &["/hmac"],
    ..Operation::POST
};

static UPDATE_WEBHOOK: Operation = Operation {
    id: "update_webhook",
    method: "PATCH",
    path: "/v2/webhook/update",
    idempotent: true,
    secrets: &["/hmac"],
    ..Operation::POST
};

static DELETE_WEBHOOK: Operation = Operation {
    id: "delete_webhook",
    method: "DELETE",
    path: "/v2/webhook/delete",
    idempotent: true,
    ..Operation::POST
};
