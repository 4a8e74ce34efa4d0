// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `profile`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Instance {
    /// Get the own profile.
    ///
    /// Not documented on a page of its own for v2; a public v2 client program calls it. The members are
    /// those of the engine behind.
    ///
    /// `GET /v2/profile`; in v1 `GET /profile`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/profile-overview>; GitHub
    /// Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as of 2026-03);
    /// GitHub devlikeapro/waha-docs (shape) (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let profile = instance.get_profile().await?;
    /// println!("{:?}", profile.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self) -> Call<Profile> {
        self.core.request(&GET_PROFILE).query_param("instance_id", &self.id).call()
    }

    /// Set the own display name.
    ///
    /// Not documented for v2; by analogy with v1 and with the engine behind the provider. Whether v2
    /// wants PUT or POST is disputed: v1 and the engine behind the provider have PUT, a public v2 client
    /// program sends POST. A v1 client has /profile/nameRequest, most likely a slip.
    ///
    /// `PUT /v2/profile/name`; in v1 `PUT /profile/name`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07); public v2 client programs.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::profile::SetProfileName;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetProfileName::new("Shop");
    /// let answer = instance.set_profile_name(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_profile_name(
        &self,
        body: &SetProfileName,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_PROFILE_NAME)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Set the own about text.
    ///
    /// Not documented for v2; by analogy with v1 and with the engine behind the provider. Whether v2
    /// wants PUT or POST is disputed: v1 and the engine behind the provider have PUT, a public v2 client
    /// program sends POST.
    ///
    /// `PUT /v2/profile/status`; in v1 `PUT /profile/status`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07); public v2 client programs.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::profile::SetProfileAbout;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetProfileAbout::new("Open all year");
    /// let answer = instance.set_profile_about(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_profile_about(
        &self,
        body: &SetProfileAbout,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_PROFILE_ABOUT)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Set the own picture.
    ///
    /// Not documented for v2; by analogy with v1 and with the engine behind the provider. Whether v2
    /// wants PUT or POST is disputed: v1 and the engine behind the provider have PUT, a public v2 client
    /// program sends POST. That program marks its own body as a guess.
    ///
    /// `PUT /v2/profile/picture`; in v1 `PUT /profile/picture`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07); public v2 client programs.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::profile::SetProfilePicture;
    /// use waxwing_wawp::types::MediaType;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SetProfilePicture::new(
    ///     "https://example.com/logo.jpg",
    ///     "logo.jpg",
    ///     MediaType::try_from("image/jpeg")?,
    /// );
    /// let answer = instance.set_profile_picture(&request).await?;
    /// println!("{:?}", answer.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_profile_picture(
        &self,
        body: &SetProfilePicture,
    ) -> Call<shared::OperationResult> {
        self.core
            .request(&SET_PROFILE_PICTURE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }

    /// Remove the own picture.
    ///
    /// Not documented for v2; by analogy with v1 and the engine behind.
    ///
    /// `DELETE /v2/profile/picture`; in v1 `DELETE /profile/picture`. Safe to repeat.
    ///
    /// Source: GitHub Whatsapp-Automation-web-platform/n8n-nodes-wawp nodes/Wawp/Wawp.node.ts (v1) (as
    /// of 2026-03); GitHub devlikeapro/waha-docs (as of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = instance.delete_profile_picture().await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_profile_picture(&self) -> Call<shared::OperationResult> {
        self.core
            .request(&DELETE_PROFILE_PICTURE)
            .query_param("instance_id", &self.id)
            .call()
    }
}

static GET_PROFILE: Operation = Operation {
    id: "get_profile",
    path: "/v2/profile",
    ..Operation::GET
};

static SET_PROFILE_NAME: Operation = Operation {
    id: "set_profile_name",
    method: "PUT",
    path: "/v2/profile/name",
    idempotent: true,
    ..Operation::POST
};

static SET_PROFILE_ABOUT: Operation = Operation {
    id: "set_profile_about",
    method: "PUT",
    path: "/v2/profile/status",
    idempotent: true,
    ..Operation::POST
};

static SET_PROFILE_PICTURE: Operation = Operation {
    id: "set_profile_picture",
    method: "PUT",
    path: "/v2/profile/picture",
    idempotent: true,
    ..Operation::POST
};

static DELETE_PROFILE_PICTURE: Operation = Operation {
    id: "delete_profile_picture",
    method: "DELETE",
    path: "/v2/profile/picture",
    idempotent: true,
    ..Operation::POST
};
