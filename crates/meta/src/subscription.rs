//! A subscription that is made only if it is not there.

use crate::Waba;
use crate::shared::AppId;
use crate::webhook_subscriptions::{ListSubscribedAppsQuery, SubscribeApp};
use waxwing_runtime::Error;

impl Waba {
    /// Has the webhooks of the account sent to the app, unless they already are; says whether a subscription was made.
    /// The app must be that of the token.
    ///
    /// When the subscriptions cannot be read, nothing is written.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Meta;
    /// # let builder = waxwing_meta::Client::builder().base_url(sandbox.base_url(provider));
    /// # let meta = builder.auth(waxwing_meta::Auth::bearer(sandbox.token(provider))).build()?;
    /// let waba = meta.waba("102290129340398");
    /// waba.ensure_subscribed("670843887433847").await?;
    /// assert!(!waba.ensure_subscribed("670843887433847").await?, "it was there");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Those of [`Waba::list_subscribed_apps`] and [`Waba::subscribe_app`].
    pub async fn ensure_subscribed(&self, app: impl Into<AppId>) -> Result<bool, Error> {
        let app = app.into();
        let apps = self
            .list_subscribed_apps(&ListSubscribedAppsQuery::new())
            .await?;
        let mut ids = apps.data.iter().filter_map(|one| {
            let info = one.whatsapp_business_api_data.as_ref()?;
            info.id.as_ref()
        });
        if ids.any(|id| id.as_str() == app.as_str()) {
            return Ok(false);
        }
        self.subscribe_app(&SubscribeApp::new()).await?;
        Ok(true)
    }
}
