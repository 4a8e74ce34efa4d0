// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `template_groups`.

use super::*;
use crate::generated::shared;
use crate::generated::client::{Client, Waba};
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl Client {
    /// Get a template group.
    ///
    /// Templates come as a list of their own. Times are ISO 8601 texts.
    ///
    /// `GET /{template_group_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::template_groups::GetTemplateGroupQuery;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetTemplateGroupQuery::new().with_fields("id");
    /// let template_group = client.get_template_group("1382450249402061", &query).await?;
    /// println!("{:?}", template_group.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template_group(
        &self,
        template_group_id: impl Into<shared::TemplateGroupId>,
        query: &GetTemplateGroupQuery,
    ) -> Call<TemplateGroup> {
        self.core
            .request(&GET_TEMPLATE_GROUP)
            .id::<shared::TemplateGroupId>("template_group_id", template_group_id)
            .query(query)
            .call()
    }

    /// Change a template group, add or remove templates.
    ///
    /// Templates are added and removed by `add_templates` and `remove_templates`; those that neither
    /// names stay. Ids are numbers here.
    ///
    /// `POST /{template_group_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::template_groups::UpdateTemplateGroup;
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateTemplateGroup::new()
    ///     .with_name("Summer and autumn")
    ///     .with_description("Templates of the sales")
    ///     .with_add_templates([594425479261598])
    ///     .with_remove_templates([594425479261597]);
    /// let updated = client
    ///     .update_template_group("1382450249402061", &request)
    ///     .await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_template_group(
        &self,
        template_group_id: impl Into<shared::TemplateGroupId>,
        body: &UpdateTemplateGroup,
    ) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_TEMPLATE_GROUP)
            .id::<shared::TemplateGroupId>("template_group_id", template_group_id)
            .json(body)
            .call()
    }

    /// Delete a template group; its templates stay.
    ///
    /// Only the group goes; its templates stay in use.
    ///
    /// `DELETE /{template_group_id}`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: waxwing_meta::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = client.delete_template_group("1382450249402061").await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_template_group(
        &self,
        template_group_id: impl Into<shared::TemplateGroupId>,
    ) -> Call<shared::Success> {
        self.core
            .request(&DELETE_TEMPLATE_GROUP)
            .id::<shared::TemplateGroupId>("template_group_id", template_group_id)
            .call()
    }
}

impl Waba {
    /// List the template groups of an account.
    ///
    /// The list is known from the vendor's SDK alone; its items are those of `get_template_group`.
    ///
    /// `GET /{waba_id}/template_groups`. Safe to repeat.
    ///
    /// Source: GitHub facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::template_groups::ListTemplateGroupsQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListTemplateGroupsQuery::new()
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut template_groups = waba.list_template_groups_all(&query);
    /// while let Some(template_group) = template_groups.next().await {
    ///     println!("{:?}", template_group?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_template_groups(
        &self,
        query: &ListTemplateGroupsQuery,
    ) -> Call<ListTemplateGroupsResponse> {
        self.core
            .request(&LIST_TEMPLATE_GROUPS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_template_groups`], as a stream.
    pub fn list_template_groups_all(
        &self,
        query: &ListTemplateGroupsQuery,
    ) -> Pages<TemplateGroup> {
        self.core
            .request(&LIST_TEMPLATE_GROUPS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_TEMPLATE_GROUPS_PAGES)
    }

    /// Create a template group.
    ///
    /// Figures of its templates can then be asked for together (`get_template_group_analytics`). Ids of
    /// templates are numbers here.
    ///
    /// `POST /{waba_id}/template_groups`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-groups>;
    /// GitHub facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::template_groups::CreateTemplateGroup;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateTemplateGroup::new("Summer", [594425479261596, 594425479261597])
    ///     .with_description("Templates of the summer sale");
    /// let created = waba.create_template_group(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template_group(
        &self,
        body: &CreateTemplateGroup,
    ) -> Call<CreatedTemplateGroup> {
        self.core
            .request(&CREATE_TEMPLATE_GROUP)
            .path("waba_id", &self.id)
            .json(body)
            .call()
    }
}

static LIST_TEMPLATE_GROUPS: Operation = Operation {
    id: "list_template_groups",
    path: "/{waba_id}/template_groups",
    ..Operation::GET
};

static LIST_TEMPLATE_GROUPS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_TEMPLATE_GROUP: Operation = Operation {
    id: "create_template_group",
    path: "/{waba_id}/template_groups",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static GET_TEMPLATE_GROUP: Operation = Operation {
    id: "get_template_group",
    path: "/{template_group_id}",
    ..Operation::GET
};

static UPDATE_TEMPLATE_GROUP: Operation = Operation {
    id: "update_template_group",
    path: "/{template_group_id}",
    idempotent: true,
    ..Operation::POST
};

static DELETE_TEMPLATE_GROUP: Operation = Operation {
    id: "delete_template_group",
    method: "DELETE",
    path: "/{template_group_id}",
    idempotent: true,
    ..Operation::POST
};
