// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `v1_only`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Instance {
    /// Star a message, or take the star away.
    ///
    /// v1 only; no page of v2 is known.
    ///
    /// `PUT /star`, in v1 alone. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::v1_only::StarMessageV1Query;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = StarMessageV1Query::new(
    ///     "15550001111@c.us",
    ///     "true_15550001111@c.us_3EB0ABCDEF0123456789",
    ///     true,
    /// );
    /// let answer = instance.star_message_v1(&query).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn star_message_v1(
        &self,
        query: &StarMessageV1Query,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&STAR_MESSAGE_V1)
            .query_param("instance_id", &self.id)
            .query(query)
            .call()
    }

    /// Get a picture of what the engine shows.
    ///
    /// v1 only, and named in an older navigation only: path and members are by analogy with `get_qr`.
    ///
    /// `GET /getScreenshot`, in v1 alone. Safe to repeat.
    ///
    /// Source: <https://docs.wawp.net/about-login-authentication-1599668m0>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let screenshot_v1 = instance.get_screenshot_v1().await?;
    /// println!("{:?}", screenshot_v1.mimetype);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_screenshot_v1(&self) -> Call<Screenshot> {
        self.core.request(&GET_SCREENSHOT_V1).query_param("instance_id", &self.id).call()
    }

    /// Ask whether an instance is online.
    ///
    /// v1 only; known from the WordPress plugin.
    ///
    /// `GET /status`, in v1 alone. Safe to repeat.
    ///
    /// Source: GitHub marrco970/Wawp-Wordpress-Woocommerce-Plugin includes/class-instances.php.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let instance_status_v1 = instance.get_instance_status_v1().await?;
    /// println!("{:?}", instance_status_v1.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_instance_status_v1(&self) -> Call<InstanceStatus> {
        self.core
            .request(&GET_INSTANCE_STATUS_V1)
            .query_param("instance_id", &self.id)
            .call()
    }
}

static STAR_MESSAGE_V1: Operation = Operation {
    id: "star_message_v1",
    method: "PUT",
    path: "/star",
    idempotent: true,
    ..Operation::POST
};

static GET_SCREENSHOT_V1: Operation = Operation {
    id: "get_screenshot_v1",
    path: "/getScreenshot",
    ..Operation::GET
};

static GET_INSTANCE_STATUS_V1: Operation = Operation {
    id: "get_instance_status_v1",
    path: "/status",
    ..Operation::GET
};
