// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `interactive`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Client;
use crate::generated::provider::ACCEPTS_SINGLE_MESSAGE_INFO;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Client {
    /// Send a text with 1 to 3 reply buttons.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The press of a button comes back as `INTERACTIVE_BUTTON_REPLY`. At most 4000 requests a second
    /// per account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/buttons`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveButtonsActionContent, InteractiveButtonsContent, InteractiveButtonsMessage,
    ///     InteractiveButtonsVideoHeaderContent, InteractiveReplyButtonContent,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveButtonsMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveButtonsContent::new(
    ///         "Confirm?",
    ///         InteractiveButtonsActionContent::new([
    ///             InteractiveReplyButtonContent::new("y", "Yes"),
    ///             InteractiveReplyButtonContent::new("n", "No"),
    ///         ]),
    ///     )
    ///     .with_header(
    ///         InteractiveButtonsVideoHeaderContent::new("https://example.com/clip.mp4"),
    ///     ),
    /// );
    /// let sent = client.send_interactive_buttons_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_buttons_message(
        &self,
        body: &InteractiveButtonsMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_BUTTONS_MESSAGE).json(body).call()
    }

    /// Send a text with a list to choose from.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The choice comes back as `INTERACTIVE_LIST_REPLY`. At most 4000 requests a second per account.
    /// Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/list`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveListActionContent, InteractiveListContent, InteractiveListMessage,
    ///     InteractiveListSectionContent, InteractiveRowContent,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveListMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveListContent::new(
    ///         "Choose",
    ///         InteractiveListActionContent::new(
    ///             "Options",
    ///             [
    ///                 InteractiveListSectionContent::new([
    ///                     InteractiveRowContent::new("1", "Small")
    ///                         .with_description("0.2 l"),
    ///                 ])
    ///                 .with_title("Cups"),
    ///             ],
    ///         ),
    ///     )
    ///     .with_header("Shop"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_interactive_list_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_list_message(
        &self,
        body: &InteractiveListMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_LIST_MESSAGE).json(body).call()
    }

    /// Send a carousel of 2 to 10 images or videos.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// All cards have the same kind of button. At most 4000 requests a second per account. Needs one of
    /// the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/media-carousel`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     ImageMediaCarouselCardHeader, InteractiveMediaCarouselContent,
    ///     InteractiveMediaCarouselMessage, UrlCardActionButton, UrlMediaCarouselAction,
    ///     UrlMediaCarouselCard, VideoMediaCarouselCardHeader,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveMediaCarouselMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveMediaCarouselContent::new(
    ///         "Look",
    ///         UrlMediaCarouselAction::new([
    ///             UrlMediaCarouselCard::new(
    ///                 ImageMediaCarouselCardHeader::new("https://example.com/1.png"),
    ///                 "Card 1",
    ///                 UrlCardActionButton::new("Open", "https://example.com/1"),
    ///             ),
    ///             UrlMediaCarouselCard::new(
    ///                 VideoMediaCarouselCardHeader::new("https://example.com/2.mp4"),
    ///                 "Card 2",
    ///                 UrlCardActionButton::new("Open", "https://example.com/2"),
    ///             ),
    ///         ]),
    ///     ),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client
    ///     .send_interactive_media_carousel_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_media_carousel_message(
        &self,
        body: &InteractiveMediaCarouselMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_MEDIA_CAROUSEL_MESSAGE).json(body).call()
    }

    /// Ask the user for a place.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The answer is a LOCATION message. At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/location-request`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::InteractiveLocationRequestMessage;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveLocationRequestMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     "Where are you?",
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client
    ///     .send_interactive_location_request_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_location_request_message(
        &self,
        body: &InteractiveLocationRequestMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_LOCATION_REQUEST_MESSAGE).json(body).call()
    }

    /// Send one product of the catalogue.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/product`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveProductActionContent, InteractiveProductContent, InteractiveProductMessage,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveProductMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveProductContent::new(InteractiveProductActionContent::new(
    ///         "1234567890",
    ///         "sku-1",
    ///     ))
    ///     .with_body("Back in stock")
    ///     .with_footer("Example Shop"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_interactive_product_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_product_message(
        &self,
        body: &InteractiveProductMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_PRODUCT_MESSAGE).json(body).call()
    }

    /// Send several products of the catalogue.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The header is required. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/multi-product`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveMultiProductActionContent, InteractiveMultiProductContent,
    ///     InteractiveMultiProductMessage, InteractiveMultiProductSectionContent,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveMultiProductMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveMultiProductContent::new(
    ///         "Shop",
    ///         "Choose",
    ///         InteractiveMultiProductActionContent::new(
    ///             "1234567890",
    ///             [
    ///                 InteractiveMultiProductSectionContent::new(["sku-1", "sku-2"])
    ///                     .with_title("Cups"),
    ///             ],
    ///         ),
    ///     )
    ///     .with_footer("Example Shop"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client
    ///     .send_interactive_multi_product_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_multi_product_message(
        &self,
        body: &InteractiveMultiProductMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_MULTI_PRODUCT_MESSAGE).json(body).call()
    }

    /// Send an order to pay; India and Brazil only.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Early access. The payment comes by webhook. At most 4000 requests a second per account. Needs one
    /// of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/order-details`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     BrazilPaymentDetails, InteractiveOrderDetailsActionContent,
    ///     InteractiveOrderDetailsContent, InteractiveOrderDetailsMessage,
    /// };
    /// use waxwing_infobip::shared::{
    ///     DescribedAmount, OrderAmount, OrderCurrency, OrderDetails, OrderItem, OrderType,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveOrderDetailsMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveOrderDetailsContent::new(
    ///         "Your order",
    ///         InteractiveOrderDetailsActionContent::new(
    ///             BrazilPaymentDetails::new("payment-1"),
    ///             OrderCurrency::Brl,
    ///             OrderType::PhysicalGoods,
    ///             OrderAmount::new(1000),
    ///             OrderDetails::new(
    ///                 [OrderItem::new("sku-1", "Cup", OrderAmount::new(1000), 1)],
    ///                 OrderAmount::new(1000),
    ///                 DescribedAmount::new(0),
    ///             ),
    ///         )
    ///         .with_payment_configuration("shop"),
    ///     ),
    /// );
    /// let sent = client
    ///     .send_interactive_order_details_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_order_details_message(
        &self,
        body: &InteractiveOrderDetailsMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_ORDER_DETAILS_MESSAGE).json(body).call()
    }

    /// Send the new state of an order; India and Brazil only.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Early access. At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/order-status`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveOrderStatusActionContent, InteractiveOrderStatusContent,
    ///     InteractiveOrderStatusMessage,
    /// };
    /// use waxwing_infobip::shared::{BrazilPixDcPaymentStatus, OrderStatus};
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveOrderStatusMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveOrderStatusContent::new(
    ///         InteractiveOrderStatusActionContent::new(
    ///             BrazilPixDcPaymentStatus::new("payment-1"),
    ///             OrderStatus::Shipped,
    ///         )
    ///         .with_description("On the way"),
    ///     )
    ///     .with_body("News of your order")
    ///     .with_footer("Example Shop"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client
    ///     .send_interactive_order_status_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_order_status_message(
        &self,
        body: &InteractiveOrderStatusMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_ORDER_STATUS_MESSAGE).json(body).call()
    }

    /// Send a text with a button that opens a flow.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// The end of the flow comes back as `INTERACTIVE_FLOW_REPLY`. At most 4000 requests a second per
    /// account. Needs one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/flow`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use serde_json::json;
    /// use waxwing_infobip::interactive::{
    ///     InteractiveFlowAction, InteractiveFlowActionContent, InteractiveFlowActionMode,
    ///     InteractiveFlowActionPayload, InteractiveFlowContent, InteractiveFlowMessage,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveFlowMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveFlowContent::new(
    ///         "Please fill in",
    ///         InteractiveFlowActionContent::new("token-1", "1234567890", "Open")
    ///             .with_mode(InteractiveFlowActionMode::Published)
    ///             .with_flow_message_version(3)
    ///             .with_flow_action(InteractiveFlowAction::Navigate)
    ///             .with_flow_action_payload(
    ///                 InteractiveFlowActionPayload::new("FIRST")
    ///                     .with_data([("name", json!("Example")), ("visits", json!(3))]),
    ///             ),
    ///     )
    ///     .with_header("Survey")
    ///     .with_footer("Example Shop"),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client.send_interactive_flow_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_flow_message(
        &self,
        body: &InteractiveFlowMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_FLOW_MESSAGE).json(body).call()
    }

    /// Send a text with a link button.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// At most 4000 requests a second per account. Needs one of the scopes message:send,
    /// whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/url-button`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveUrlButtonActionContent, InteractiveUrlButtonContent,
    ///     InteractiveUrlButtonMessage, InteractiveUrlButtonVideoHeaderContent,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveUrlButtonMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveUrlButtonContent::new(
    ///         "See your order",
    ///         InteractiveUrlButtonActionContent::new("Open", "https://example.com/orders/42"),
    ///     )
    ///     .with_header(
    ///         InteractiveUrlButtonVideoHeaderContent::new("https://example.com/clip.mp4"),
    ///     ),
    /// );
    /// let sent = client.send_interactive_url_button_message(&message).await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_url_button_message(
        &self,
        body: &InteractiveUrlButtonMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_URL_BUTTON_MESSAGE).json(body).call()
    }

    /// Ask the user for the permission to call.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There is no content. The answer comes back as `INTERACTIVE_CALL_PERMISSION_REPLY`; the number of
    /// questions is limited (error 7035). At most 4000 requests a second per account. Needs one of the
    /// scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/call-permission-request`. Not safe to repeat: the action
    /// may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::InteractiveCallPermissionRequestMessage;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveCallPermissionRequestMessage::new("15550002222", "15550001111")
    ///     .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
    ///     .with_callback_data("ref-1")
    ///     .with_notify_url("https://example.com/reports")
    ///     .with_context(
    ///         "wamid.HBgLMTU1NTAwMDExMTEVAgASGBQzQUVCMEFCQ0RFRjAxMjM0NTY3OAA=",
    ///     );
    /// let sent = client
    ///     .send_interactive_call_permission_request_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_call_permission_request_message(
        &self,
        body: &InteractiveCallPermissionRequestMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core
            .request(&SEND_INTERACTIVE_CALL_PERMISSION_REQUEST_MESSAGE)
            .json(body)
            .call()
    }

    /// Send a text with a button to call the business.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// It cannot quote a message. At most 4000 requests a second per account. Needs one of the scopes
    /// message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/voice-button`. Not safe to repeat: the action may happen
    /// twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::{
    ///     InteractiveVoiceButtonAction, InteractiveVoiceButtonContent,
    ///     InteractiveVoiceButtonMessage,
    /// };
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveVoiceButtonMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     InteractiveVoiceButtonContent::new("Any question?")
    ///         .with_action(
    ///             InteractiveVoiceButtonAction::new()
    ///                 .with_button_display_text("Call us")
    ///                 .with_call_validity_period(1440)
    ///                 .with_call_context_payload("order-42"),
    ///         ),
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client
    ///     .send_interactive_voice_button_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_voice_button_message(
        &self,
        body: &InteractiveVoiceButtonMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core.request(&SEND_INTERACTIVE_VOICE_BUTTON_MESSAGE).json(body).call()
    }

    /// Ask the user to authenticate in the chat, with a passkey.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// There is no content. The outcome comes back as `INTERACTIVE_IN_THREAD_AUTHENTICATION_REPLY`.
    /// Since version 3.210.0 of the vendor's document. At most 4000 requests a second per account. Needs
    /// one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/in-thread-authentication-request`. Not safe to repeat: the
    /// action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::InteractiveInThreadAuthenticationRequestMessage;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveInThreadAuthenticationRequestMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da")
    /// .with_callback_data("ref-1")
    /// .with_notify_url("https://example.com/reports");
    /// let sent = client
    ///     .send_interactive_in_thread_authentication_request_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_in_thread_authentication_request_message(
        &self,
        body: &InteractiveInThreadAuthenticationRequestMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core
            .request(&SEND_INTERACTIVE_IN_THREAD_AUTHENTICATION_REQUEST_MESSAGE)
            .json(body)
            .call()
    }

    /// Ask the user to share contact data.
    ///
    /// Delivered only within 24 hours of the user's last message; a breach shows in the delivery report.
    /// Since version 3.210.0 of the vendor's document. At most 4000 requests a second per account. Needs
    /// one of the scopes message:send, whatsapp:message:send, whatsapp:manage.
    ///
    /// `POST /whatsapp/1/message/interactive/request-contact-info`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::interactive::InteractiveRequestContactInfoMessage;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let message = InteractiveRequestContactInfoMessage::new(
    ///     "15550002222",
    ///     "15550001111",
    ///     "May we have your number?",
    /// )
    /// .with_message_id("a28dd97c-1ffb-4fcf-99f1-0b557ed381da");
    /// let sent = client
    ///     .send_interactive_request_contact_info_message(&message)
    ///     .await?;
    /// println!("{:?}", sent.message_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_interactive_request_contact_info_message(
        &self,
        body: &InteractiveRequestContactInfoMessage,
    ) -> Call<shared::SingleMessageInfo> {
        self.core
            .request(&SEND_INTERACTIVE_REQUEST_CONTACT_INFO_MESSAGE)
            .json(body)
            .call()
    }
}

static SEND_INTERACTIVE_BUTTONS_MESSAGE: Operation = Operation {
    id: "send_interactive_buttons_message",
    path: "/whatsapp/1/message/interactive/buttons",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_LIST_MESSAGE: Operation = Operation {
    id: "send_interactive_list_message",
    path: "/whatsapp/1/message/interactive/list",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_MEDIA_CAROUSEL_MESSAGE: Operation = Operation {
    id: "send_interactive_media_carousel_message",
    path: "/whatsapp/1/message/interactive/media-carousel",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_LOCATION_REQUEST_MESSAGE: Operation = Operation {
    id: "send_interactive_location_request_message",
    path: "/whatsapp/1/message/interactive/location-request",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_PRODUCT_MESSAGE: Operation = Operation {
    id: "send_interactive_product_message",
    path: "/whatsapp/1/message/interactive/product",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_MULTI_PRODUCT_MESSAGE: Operation = Operation {
    id: "send_interactive_multi_product_message",
    path: "/whatsapp/1/message/interactive/multi-product",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_ORDER_DETAILS_MESSAGE: Operation = Operation {
    id: "send_interactive_order_details_message",
    path: "/whatsapp/1/message/interactive/order-details",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_ORDER_STATUS_MESSAGE: Operation = Operation {
    id: "send_interactive_order_status_message",
    path: "/whatsapp/1/message/interactive/order-status",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_FLOW_MESSAGE: Operation = Operation {
    id: "send_interactive_flow_message",
    path: "/whatsapp/1/message/interactive/flow",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_URL_BUTTON_MESSAGE: Operation = Operation {
    id: "send_interactive_url_button_message",
    path: "/whatsapp/1/message/interactive/url-button",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_CALL_PERMISSION_REQUEST_MESSAGE: Operation = Operation {
    id: "send_interactive_call_permission_request_message",
    path: "/whatsapp/1/message/interactive/call-permission-request",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_VOICE_BUTTON_MESSAGE: Operation = Operation {
    id: "send_interactive_voice_button_message",
    path: "/whatsapp/1/message/interactive/voice-button",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_IN_THREAD_AUTHENTICATION_REQUEST_MESSAGE: Operation = Operation {
    id: "send_interactive_in_thread_authentication_request_message",
    path: "/whatsapp/1/message/interactive/in-thread-authentication-request",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};

static SEND_INTERACTIVE_REQUEST_CONTACT_INFO_MESSAGE: Operation = Operation {
    id: "send_interactive_request_contact_info_message",
    path: "/whatsapp/1/message/interactive/request-contact-info",
    accepts: ACCEPTS_SINGLE_MESSAGE_INFO,
    ..Operation::POST
};
