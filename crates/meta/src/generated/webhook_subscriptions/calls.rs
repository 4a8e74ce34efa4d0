// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `webhook_subscriptions`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{App, Waba};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{ListStyle, Operation};

impl App {
    /// List the webhook subscriptions of an app.
    ///
    /// Wants the app token (app id, bar, app secret).
    ///
    /// `GET /{app_id}/subscriptions`. Safe to repeat.
    ///
    /// Source: Graph API reference of Meta, subscriptions of an application; GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    /// let app_subscriptions = app.list_app_subscriptions().await?;
    /// for item in &app_subscriptions.data {
    ///     println!("{:?}", item.object);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_app_subscriptions(&self) -> Call<ListAppSubscriptionsResponse> {
        self.core.request(&LIST_APP_SUBSCRIPTIONS).path("app_id", &self.id).call()
    }

    /// Set callback address, verify token and fields of an app.
    ///
    /// Wants the app token (app id, bar, app secret). The address is called for verification before the
    /// answer comes. All members go into the query.
    ///
    /// `POST /{app_id}/subscriptions`. Safe to repeat.
    ///
    /// Source: Graph API guide of Meta to webhooks; GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::webhook_subscriptions::SetAppSubscriptionQuery;
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = SetAppSubscriptionQuery::new(
    ///     "https://example.com/webhooks",
    ///     "my-verify-word",
    ///     ["messages", "calls"],
    /// )
    /// .with_include_values(true);
    /// let answer = app.set_app_subscription(&query).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_app_subscription(
        &self,
        query: &SetAppSubscriptionQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&SET_APP_SUBSCRIPTION)
            .path("app_id", &self.id)
            .query_styled(query, &[("fields", ListStyle::Commas)])
            .call()
    }

    /// Remove webhook subscriptions of an app.
    ///
    /// Wants the app token (app id, bar, app secret). Left out, object and fields mean all.
    ///
    /// `DELETE /{app_id}/subscriptions`. Safe to repeat.
    ///
    /// Source: Graph API reference of Meta, subscriptions of an application; GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::webhook_subscriptions::DeleteAppSubscriptionQuery;
    /// # async fn example(app: waxwing_meta::App) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = DeleteAppSubscriptionQuery::new()
    ///     .with_object("whatsapp_business_account")
    ///     .with_fields(["messages", "calls"]);
    /// let deleted = app.delete_app_subscription(&query).await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_app_subscription(
        &self,
        query: &DeleteAppSubscriptionQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&DELETE_APP_SUBSCRIPTION)
            .path("app_id", &self.id)
            .query_styled(query, &[("fields", ListStyle::Commas)])
            .call()
    }
}

impl Waba {
    /// List the apps that get the webhooks of an account.
    ///
    /// One entry for each app, with the callback address where it differs from the app's.
    ///
    /// `GET /{waba_id}/subscribed_apps`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::webhook_subscriptions::ListSubscribedAppsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListSubscribedAppsQuery::new().with_fields("id");
    /// let subscribed_apps = waba.list_subscribed_apps(&query).await?;
    /// for item in &subscribed_apps.data {
    ///     println!("{:?}", item.override_callback_uri);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subscribed_apps(
        &self,
        query: &ListSubscribedAppsQuery,
    ) -> Call<shared::ListSubscribedAppsResponse> {
        self.core
            .request(&LIST_SUBSCRIBED_APPS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// Have the webhooks of an account sent to the app of the token.
    ///
    /// An empty body goes back to the callback address of the app.
    ///
    /// `POST /{waba_id}/subscribed_apps`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::webhook_subscriptions::SubscribeApp;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SubscribeApp::new();
    /// let answer = waba.subscribe_app(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe_app(&self, body: &SubscribeApp) -> Call<shared::Success> {
        self.core.request(&SUBSCRIBE_APP).path("waba_id", &self.id).json(body).call()
    }

    /// Stop the webhooks of an account to the app of the token.
    ///
    /// The app is that of the token; others stay subscribed. Has no body.
    ///
    /// `DELETE /{waba_id}/subscribed_apps`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = waba.unsubscribe_app().await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsubscribe_app(&self) -> Call<shared::Success> {
        self.core.request(&UNSUBSCRIBE_APP).path("waba_id", &self.id).call()
    }
}

static LIST_SUBSCRIBED_APPS: Operation = Operation {
    id: "list_subscribed_apps",
    path: "/{waba_id}/subscribed_apps",
    ..Operation::GET
};

static SUBSCRIBE_APP: Operation = Operation {
    id: "subscribe_app",
    path: "/{waba_id}/subscribed_apps",
    idempotent: true,
    secrets: &["/verify_token"],
    ..Operation::POST
};

static UNSUBSCRIBE_APP: Operation = Operation {
    id: "unsubscribe_app",
    method: "DELETE",
    path: "/{waba_id}/subscribed_apps",
    idempotent: true,
    ..Operation::POST
};

static LIST_APP_SUBSCRIPTIONS: Operation = Operation {
    id: "list_app_subscriptions",
    path: "/{app_id}/subscriptions",
    ..Operation::GET
};

static SET_APP_SUBSCRIPTION: Operation = Operation {
    id: "set_app_subscription",
    path: "/{app_id}/subscriptions",
    idempotent: true,
    secrets: &["/verify_token"],
    ..Operation::POST
};

static DELETE_APP_SUBSCRIPTION: Operation = Operation {
    id: "delete_app_subscription",
    method: "DELETE",
    path: "/{app_id}/subscriptions",
    idempotent: true,
    ..Operation::POST
};
