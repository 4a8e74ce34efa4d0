// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `flows`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Sender;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};
use waxwing_types::Extra;

impl Sender {
    /// List all flows of a sender.
    ///
    /// At most 1000 requests an hour per account; scope whatsapp:manage. 404 (WA-FLOW-SENDER404) when
    /// the sender is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/flows`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let flows = sender.list_flows().await?;
    /// for flow in flows.flows() {
    ///     println!("{:?}", flow.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_flows(&self) -> Call<ListFlowsResponse> {
        self.core.request(&LIST_FLOWS).path("sender", &self.id).call()
    }

    /// Create a flow, as a draft.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 (WA-FLOW-SENDER404) when the
    /// sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::flows::{CreateFlow, FlowCategory};
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateFlow::new("Sign up", [FlowCategory::SignUp]);
    /// let created = sender.create_flow(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_flow(&self, body: &CreateFlow) -> Call<Flow> {
        self.core.request(&CREATE_FLOW).path("sender", &self.id).json(body).call()
    }

    /// Delete a flow that is a draft.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `DELETE /whatsapp/1/senders/{sender}/flows/{flowId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender.delete_flow("123456").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_flow(&self, flow_id: impl Into<shared::FlowId>) -> Call<()> {
        self.core
            .request(&DELETE_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call_unread()
    }

    /// Change name and categories of a flow that is a draft.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `PATCH /whatsapp/1/senders/{sender}/flows/{flowId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::flows::{FlowCategory, UpdateFlow};
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateFlow::new()
    ///     .with_name("Contact")
    ///     .with_categories([FlowCategory::ContactUs]);
    /// sender.update_flow("123456", &request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_flow(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &UpdateFlow,
    ) -> Call<()> {
        self.core
            .request(&UPDATE_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .json(body)
            .call_unread()
    }

    /// Publish a flow.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows/{flowId}/publish`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender.publish_flow("123456").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn publish_flow(&self, flow_id: impl Into<shared::FlowId>) -> Call<()> {
        self.core
            .request(&PUBLISH_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call_unread()
    }

    /// Get the address of a flow's Flow JSON.
    ///
    /// At most 1000 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/flows/{flowId}/json`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let flow_json = sender.get_flow_json("123456").await?;
    /// println!("{:?}", flow_json.external_download_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow_json(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> Call<FlowJsonLink> {
        self.core
            .request(&GET_FLOW_JSON)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call()
    }

    /// Upload the Flow JSON of a flow.
    ///
    /// The body is the document itself, at most 10 MB. The answer is 201 also when the document is
    /// faulty; look at validationErrors. At most 100 requests an hour per account; scope
    /// whatsapp:manage. 404 when the sender (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `PUT /whatsapp/1/senders/{sender}/flows/{flowId}/json`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use waxwing_infobip::types::Extra;
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = Extra::from([
    ///     ("version", json!("5.0")),
    ///     (
    ///         "screens",
    ///         json!([
    ///             {
    ///                 "id": "FIRST",
    ///                 "title": "Welcome",
    ///                 "terminal": true,
    ///                 "layout": {
    ///                     "type": "SingleColumnLayout",
    ///                     "children": [{"type": "TextHeading", "text": "Welcome"}]
    ///                 }
    ///             }
    ///         ]),
    ///     ),
    /// ]);
    /// let answer = sender.put_flow_json("123456", &request).await?;
    /// for validation_error in answer.validation_errors() {
    ///     println!("{:?}", validation_error.error);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_flow_json(
        &self,
        flow_id: impl Into<shared::FlowId>,
        body: &Extra,
    ) -> Call<PutFlowJsonResponse> {
        self.core
            .request(&PUT_FLOW_JSON)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .json(body)
            .call()
    }

    /// Deprecate a flow.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows/{flowId}/deprecate`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// sender.deprecate_flow("123456").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deprecate_flow(&self, flow_id: impl Into<shared::FlowId>) -> Call<()> {
        self.core
            .request(&DEPRECATE_FLOW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call_unread()
    }

    /// Get the address of a page that shows a flow.
    ///
    /// At most 100 requests an hour per account; scope whatsapp:manage. 404 when the sender
    /// (WA-FLOW-SENDER404) or the flow (WA-FLOW-ID404) is unknown.
    ///
    /// `GET /whatsapp/1/senders/{sender}/flows/{flowId}/preview`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let flow_preview = sender.get_flow_preview("123456").await?;
    /// println!("{:?}", flow_preview.preview_url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_flow_preview(
        &self,
        flow_id: impl Into<shared::FlowId>,
    ) -> Call<FlowPreview> {
        self.core
            .request(&GET_FLOW_PREVIEW)
            .path("sender", &self.id)
            .id::<shared::FlowId>("flowId", flow_id)
            .call()
    }

    /// Have a Flow JSON written from a description.
    ///
    /// Early access. `put_flow_json` takes the result. At most 100 requests an hour per account; scope
    /// whatsapp:manage. 404 (WA-FLOW-SENDER404) when the sender is unknown.
    ///
    /// `POST /whatsapp/1/senders/{sender}/flows/generate`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::flows::GenerateFlow;
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GenerateFlow::new("A form for name and email address");
    /// let generated = sender.generate_flow(&request).await?;
    /// println!("{:?}", generated.response_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_flow(&self, body: &GenerateFlow) -> Call<GeneratedFlow> {
        self.core.request(&GENERATE_FLOW).path("sender", &self.id).json(body).call()
    }
}

static LIST_FLOWS: Operation = Operation {
    id: "list_flows",
    path: "/whatsapp/1/senders/{sender}/flows",
    ..Operation::GET
};

static CREATE_FLOW: Operation = Operation {
    id: "create_flow",
    path: "/whatsapp/1/senders/{sender}/flows",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static DELETE_FLOW: Operation = Operation {
    id: "delete_flow",
    method: "DELETE",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}",
    idempotent: true,
    ..Operation::POST
};

static UPDATE_FLOW: Operation = Operation {
    id: "update_flow",
    method: "PATCH",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}",
    idempotent: true,
    ..Operation::POST
};

static PUBLISH_FLOW: Operation = Operation {
    id: "publish_flow",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/publish",
    accepts: &[Accept::Empty],
    ..Operation::POST
};

static GET_FLOW_JSON: Operation = Operation {
    id: "get_flow_json",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/json",
    ..Operation::GET
};

static PUT_FLOW_JSON: Operation = Operation {
    id: "put_flow_json",
    method: "PUT",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/json",
    idempotent: true,
    ..Operation::POST
};

static DEPRECATE_FLOW: Operation = Operation {
    id: "deprecate_flow",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/deprecate",
    accepts: &[Accept::Empty],
    ..Operation::POST
};

static GET_FLOW_PREVIEW: Operation = Operation {
    id: "get_flow_preview",
    path: "/whatsapp/1/senders/{sender}/flows/{flowId}/preview",
    ..Operation::GET
};

static GENERATE_FLOW: Operation = Operation {
    id: "generate_flow",
    path: "/whatsapp/1/senders/{sender}/flows/generate",
    accepts: &[Accept::Filled("/responseId"), Accept::Filled("/generatedFlow/version")],
    ..Operation::POST
};
