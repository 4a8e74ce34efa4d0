// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! The operations of the tag `instances`.

use super::*;
use crate::generated::client::Client;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// List the instances of the account.
    ///
    /// Enterprise plan. Whether it takes a token of the account rather than that of an instance is not
    /// documented. The page is that of v1; that v2 is the same is assumed. There is no paging.
    ///
    /// `GET /instances`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v1/api-reference/enterprise/instance-management/list-instances>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::instances::{InstanceStatus, ListInstancesQuery};
    /// use waxwing_hypersender::types::E164;
    /// # async fn example(client: waxwing_hypersender::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListInstancesQuery::new()
    ///     .with_filter_uuid("11111111-1111-4111-8111-111111111111")
    ///     .with_filter_name("Shop")
    ///     .with_filter_phone(E164::try_from("+15550009999")?)
    ///     .with_filter_status(InstanceStatus::Working);
    /// let instances = client.list_instances(&query).await?;
    /// for instance in instances.iter() {
    ///     println!("{:?}", instance.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_instances(&self, query: &ListInstancesQuery) -> Call<Vec<Instance>> {
        self.core.request(&LIST_INSTANCES).query(query).call()
    }

    /// Create an instance and get the QR code to pair it.
    ///
    /// Enterprise plan. Whether it takes a token of the account rather than that of an instance is not
    /// documented. At most 5 calls a minute. 422 when the name is taken. The token of the new instance
    /// is null until it is connected.
    ///
    /// `POST /create-instance`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/enterprise/instance-management/create-instance>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_hypersender::instances::CreateInstance;
    /// use waxwing_hypersender::types::E164;
    /// # async fn example(client: waxwing_hypersender::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateInstance::new(E164::try_from("+15550009999")?, "Shop")
    ///     .with_webhook_url("https://example.com/webhooks/hypersender");
    /// let created = client.create_instance(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_instance(&self, body: &CreateInstance) -> Call<Instance> {
        self.core.request(&CREATE_INSTANCE).json(body).call()
    }
}

impl crate::generated::client::Instance {
    /// Get a new QR code to pair an instance.
    ///
    /// Enterprise plan. At most one call a minute; a code lives about 60 seconds. No body.
    ///
    /// `POST /{instance}/request-new-qr-code`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/enterprise/instance-management/request-new-qr-code>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.request_new_qr_code().await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_new_qr_code(&self) -> Call<Instance> {
        self.core.request(&REQUEST_NEW_QR_CODE).path("instance", &self.id).call()
    }

    /// Restart an instance.
    ///
    /// Enterprise plan. At most 5 calls a minute. The status goes from STOPPED over STARTING to WORKING;
    /// wait 5 to 10 seconds before asking `get_instance_health`. 500 when the restart failed. No body.
    /// The page is that of v1; that v2 is the same is assumed.
    ///
    /// `POST /{instance}/restart`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v1/api-reference/enterprise/instance-management/restart-instance>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = instance.restart_instance().await?;
    /// println!("{:?}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart_instance(&self) -> Call<RestartInstanceResponse> {
        self.core.request(&RESTART_INSTANCE).path("instance", &self.id).call()
    }

    /// Get the state of an instance.
    ///
    /// Enterprise plan. At most 10 calls a minute.
    ///
    /// `GET /{instance}/health`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/enterprise/instance-management/check-health>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_hypersender::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let instance_health = instance.get_instance_health().await?;
    /// println!("{:?}", instance_health.instance_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_instance_health(&self) -> Call<InstanceHealth> {
        self.core.request(&GET_INSTANCE_HEALTH).path("instance", &self.id).call()
    }
}

static LIST_INSTANCES: Operation = Operation {
    id: "list_instances",
    path: "/instances",
    ..Operation::GET
};

static CREATE_INSTANCE: Operation = Operation {
    id: "create_instance",
    path: "/create-instance",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static REQUEST_NEW_QR_CODE: Operation = Operation {
    id: "request_new_qr_code",
    path: "/{instance}/request-new-qr-code",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};

static RESTART_INSTANCE: Operation = Operation {
    id: "restart_instance",
    path: "/{instance}/restart",
    accepts: &[Accept::Filled("/message")],
    ..Operation::POST
};

static GET_INSTANCE_HEALTH: Operation = Operation {
    id: "get_instance_health",
    path: "/{instance}/health",
    ..Operation::GET
};
