// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `sessions`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Instance};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Create an instance.
    ///
    /// Not started yet: `start_session` does that. Needs no instance. 403 with `quota_reached` when the
    /// quota of the plan is used up. Of v1 one page says GET. There is no idempotency key, so a repeated
    /// call may create a second instance.
    ///
    /// `POST /v2/session/create`; in v1 `POST /createSession`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/create>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::sessions::CreateSessionQuery;
    /// # async fn example(client: waxwing_wawp::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = CreateSessionQuery::new().with_name("Shop");
    /// let created = client.create_session(&query).await?;
    /// println!("{:?}", created.instance_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_session(
        &self,
        query: &CreateSessionQuery,
    ) -> Call<SessionCreateResult> {
        self.core.request(&CREATE_SESSION).query(query).call()
    }
}

impl Instance {
    /// Start the engine of an instance.
    ///
    /// From STOPPED to STARTING. Needs no body. 404 for an unknown instance; the 400 comes as JSON, XML
    /// or plain text. The page sends the reader to /v2/status for the code, which is not there: ask
    /// `get_qr_image` or `get_session_info`.
    ///
    /// `POST /v2/session/start`; in v1 `POST /session/start`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/start>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.start_session().await?;
    /// println!("{:?}", answer.instance_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_session(&self) -> Call<Session> {
        self.core.request(&START_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Stop the engine of an instance.
    ///
    /// The pairing stays. Needs no body.
    ///
    /// `POST /v2/session/stop`; in v1 `POST /session/stop`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/category/session-management>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.stop_session().await?;
    /// println!("{:?}", answer.instance_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_session(&self) -> Call<Session> {
        self.core.request(&STOP_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Restart the engine of an instance.
    ///
    /// Needs no body.
    ///
    /// `POST /v2/session/restart`; in v1 `POST /session/restart`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/category/session-management>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.restart_session().await?;
    /// println!("{:?}", answer.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart_session(&self) -> Call<Session> {
        self.core.request(&RESTART_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Unlink the phone from an instance.
    ///
    /// The instance stays and waits in `SCAN_QR_CODE`. Needs no body. A v1 client calls it with GET, the
    /// v1 navigation says POST.
    ///
    /// `POST /v2/session/logout`; in v1 `POST /session/logout`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/logout>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.logout_session().await?;
    /// println!("{:?}", answer.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn logout_session(&self) -> Call<Session> {
        self.core.request(&LOGOUT_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Delete an instance for good.
    ///
    /// The page lists the credentials as a body; they go into the query here too.
    ///
    /// `DELETE /v2/session/delete`; in v1 `DELETE /session/delete`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/delete>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = instance.delete_session().await?;
    /// println!("{:?}", deleted.instance_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_session(&self) -> Call<SessionDeleteResult> {
        self.core.request(&DELETE_SESSION).query_param("instance_id", &self.id).call()
    }

    /// Get state, configuration and linked account of an instance.
    ///
    /// Changes nothing. While a phone is to scan the code, ask every 3 to 5 seconds. Needs no body.
    ///
    /// `POST /v2/session/info`; in v1 `GET /session/info`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/info>; GitHub
    /// Whatsapp-Automation-web-platform/wawp-mcp-server src/index.ts (asks with GET) (as of 2026-04);
    /// GitHub trekkermoja1/wahamod, WAHA 2025.12.3 (by engine) (as of 2026-02); GitHub
    /// devlikeapro/waha-docs (as of 2026-07); GitHub david1gp/waha-client (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let session_info = instance.get_session_info().await?;
    /// println!("{:?}", session_info.instance_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_session_info(&self) -> Call<Session> {
        self.core.request(&GET_SESSION_INFO).query_param("instance_id", &self.id).call()
    }

    /// Get the linked WhatsApp account.
    ///
    /// GOWS and NOWEB also have jid, the account with its linked device. Not documented; the engine
    /// behind the provider says how many new contacts may still be written to since version 2026.8.
    ///
    /// `GET /v2/session/me`; in v1 `GET /session/me`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/me>; GitHub trekkermoja1/wahamod, WAHA 2025.12.3
    /// (by engine) (as of 2026-02); GitHub devlikeapro/waha-docs, release note of 2026.8 (as of
    /// 2026-09).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let session_me = instance.get_session_me().await?;
    /// println!("{:?}", session_me.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_session_me(&self) -> Call<shared::Me> {
        self.core.request(&GET_SESSION_ME).query_param("instance_id", &self.id).call()
    }

    /// Get the sending policy of an instance, and those it could have.
    ///
    /// The member that names the current policy is not documented. The numbers of the example are ours.
    ///
    /// `GET /v2/session/rate-limit`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/rate-limit>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let session_rate_limit = instance.get_session_rate_limit().await?;
    /// println!("{:?}", session_rate_limit.has_active_plan);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_session_rate_limit(&self) -> Call<RateLimitInfo> {
        self.core
            .request(&GET_SESSION_RATE_LIMIT)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// Apply a sending policy to an instance.
    ///
    /// Free accounts may only take slugs of `free_policies`. The page lists `policy_slug` among the
    /// parameters of the address, so the query may work too; no sample was seen.
    ///
    /// `PATCH /v2/session/rate-limit`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/rate-limit>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::sessions::UpdateSessionRateLimit;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateSessionRateLimit::new("strict");
    /// let updated = instance.update_session_rate_limit(&request).await?;
    /// println!("{:?}", updated.has_active_plan);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_session_rate_limit(
        &self,
        body: &UpdateSessionRateLimit,
    ) -> Call<RateLimitInfo> {
        self.core
            .request(&UPDATE_SESSION_RATE_LIMIT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Get the current temporary link to the code.
    ///
    /// link is null when there is none. A link is good for 30 minutes; `create_session_temp_link` makes
    /// one.
    ///
    /// `GET /v2/session/temp-link`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/temp-link>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let session_temp_link = instance.get_session_temp_link().await?;
    /// println!("{session_temp_link:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_session_temp_link(&self) -> Call<TempLink> {
        self.core
            .request(&GET_SESSION_TEMP_LINK)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// Create a temporary link to the code.
    ///
    /// Good for 30 minutes; the link before it ends. Needs no body. The answer also names the end of its
    /// life, in a member that is not documented.
    ///
    /// `POST /v2/session/temp-link`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/temp-link>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let created = instance.create_session_temp_link().await?;
    /// println!("{created:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_session_temp_link(&self) -> Call<TempLink> {
        self.core
            .request(&CREATE_SESSION_TEMP_LINK)
            .query_param("instance_id", &self.id)
            .call()
    }

    /// Revoke all temporary links.
    ///
    /// Afterwards there is none, and `get_session_temp_link` answers null.
    ///
    /// `DELETE /v2/session/temp-link`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/session/temp-link>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.revoke_session_temp_link().await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_session_temp_link(&self) -> Call<shared::OperationResult> {
        self.core
            .request(&REVOKE_SESSION_TEMP_LINK)
            .query_param("instance_id", &self.id)
            .call()
    }
}

static CREATE_SESSION: Operation = Operation {
    id: "create_session",
    path: "/v2/session/create",
    accepts: &[
        Accept::Filled("/instance_id"),
        Accept::Filled("/name"),
        Accept::Filled("/session_name"),
    ],
    ..Operation::POST
};

static START_SESSION: Operation = Operation {
    id: "start_session",
    path: "/v2/session/start",
    idempotent: true,
    ..Operation::POST
};

static STOP_SESSION: Operation = Operation {
    id: "stop_session",
    path: "/v2/session/stop",
    idempotent: true,
    ..Operation::POST
};

static RESTART_SESSION: Operation = Operation {
    id: "restart_session",
    path: "/v2/session/restart",
    accepts: &[Accept::Filled("/name"), Accept::Filled("/status")],
    ..Operation::POST
};

static LOGOUT_SESSION: Operation = Operation {
    id: "logout_session",
    path: "/v2/session/logout",
    accepts: &[Accept::Filled("/name"), Accept::Filled("/status")],
    ..Operation::POST
};

static DELETE_SESSION: Operation = Operation {
    id: "delete_session",
    method: "DELETE",
    path: "/v2/session/delete",
    idempotent: true,
    ..Operation::POST
};

static GET_SESSION_INFO: Operation = Operation {
    id: "get_session_info",
    path: "/v2/session/info",
    idempotent: true,
    ..Operation::POST
};

static GET_SESSION_ME: Operation = Operation {
    id: "get_session_me",
    path: "/v2/session/me",
    ..Operation::GET
};

static GET_SESSION_RATE_LIMIT: Operation = Operation {
    id: "get_session_rate_limit",
    path: "/v2/session/rate-limit",
    ..Operation::GET
};

static UPDATE_SESSION_RATE_LIMIT: Operation = Operation {
    id: "update_session_rate_limit",
    method: "PATCH",
    path: "/v2/session/rate-limit",
    idempotent: true,
    ..Operation::POST
};

static GET_SESSION_TEMP_LINK: Operation = Operation {
    id: "get_session_temp_link",
    path: "/v2/session/temp-link",
    ..Operation::GET
};

static CREATE_SESSION_TEMP_LINK: Operation = Operation {
    id: "create_session_temp_link",
    path: "/v2/session/temp-link",
    accepts: &[Accept::Filled("/link")],
    ..Operation::POST
};

static REVOKE_SESSION_TEMP_LINK: Operation = Operation {
    id: "revoke_session_temp_link",
    method: "DELETE",
    path: "/v2/session/temp-link",
    idempotent: true,
    ..Operation::POST
};
