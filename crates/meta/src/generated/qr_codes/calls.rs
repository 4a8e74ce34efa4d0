// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `qr_codes`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, Operation, PageBy, Paging};

impl Phone {
    /// List the QR codes and short links of a number.
    ///
    /// fields may hold `qr_image_url.format(SVG`) to get the image of each.
    ///
    /// `GET /{phone_number_id}/message_qrdls`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::qr_codes::ListQrCodesQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListQrCodesQuery::new()
    ///     .with_fields("id")
    ///     .with_code("ANED2T5QRU7HG1")
    ///     .with_limit(25);
    /// let mut qr_codes = phone.list_qr_codes_all(&query);
    /// while let Some(qr_code) = qr_codes.next().await {
    ///     println!("{:?}", qr_code?.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_qr_codes(&self, query: &ListQrCodesQuery) -> Call<ListQrCodesResponse> {
        self.core
            .request(&LIST_QR_CODES)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_qr_codes`], as a stream.
    pub fn list_qr_codes_all(&self, query: &ListQrCodesQuery) -> Pages<QrCode> {
        self.core
            .request(&LIST_QR_CODES)
            .path("phone_number_id", &self.id)
            .query(query)
            .pages(&LIST_QR_CODES_PAGES)
    }

    /// Make a QR code, or change the message of one.
    ///
    /// With code the text of that QR code changes and its image stays good; without, a new one is made.
    ///
    /// `POST /{phone_number_id}/message_qrdls`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::qr_codes::{CreateOrUpdateQrCode, QrImageFormat};
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateOrUpdateQrCode::new("Tell me more")
    ///     .with_generate_qr_image(QrImageFormat::Png);
    /// let created = phone.create_or_update_qr_code(&request).await?;
    /// println!("{:?}", created.code);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_or_update_qr_code(&self, body: &CreateOrUpdateQrCode) -> Call<QrCode> {
        self.core
            .request(&CREATE_OR_UPDATE_QR_CODE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Get one QR code.
    ///
    /// The answer is a list of one. The image comes when fields holds `qr_image_url` with its format.
    ///
    /// `GET /{phone_number_id}/message_qrdls/{code}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::qr_codes::GetQrCodeQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetQrCodeQuery::new().with_fields("id");
    /// let qr_code = phone.get_qr_code("ANED2T5QRU7HG1", &query).await?;
    /// for item in &qr_code.data {
    ///     println!("{:?}", item.code);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_qr_code(
        &self,
        code: impl Into<QrCodeId>,
        query: &GetQrCodeQuery,
    ) -> Call<GetQrCodeResponse> {
        self.core
            .request(&GET_QR_CODE)
            .path("phone_number_id", &self.id)
            .id::<QrCodeId>("code", code)
            .query(query)
            .call()
    }

    /// Delete a QR code.
    ///
    /// By the code that `create_or_update_qr_code` answered with.
    ///
    /// `DELETE /{phone_number_id}/message_qrdls/{code}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    /// let deleted = phone.delete_qr_code("ANED2T5QRU7HG1").await?;
    /// println!("{:?}", deleted.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_qr_code(&self, code: impl Into<QrCodeId>) -> Call<shared::Success> {
        self.core
            .request(&DELETE_QR_CODE)
            .path("phone_number_id", &self.id)
            .id::<QrCodeId>("code", code)
            .call()
    }
}

static LIST_QR_CODES: Operation = Operation {
    id: "list_qr_codes",
    path: "/{phone_number_id}/message_qrdls",
    ..Operation::GET
};

static LIST_QR_CODES_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_OR_UPDATE_QR_CODE: Operation = Operation {
    id: "create_or_update_qr_code",
    path: "/{phone_number_id}/message_qrdls",
    accepts: &[Accept::Filled("/code")],
    ..Operation::POST
};

static GET_QR_CODE: Operation = Operation {
    id: "get_qr_code",
    path: "/{phone_number_id}/message_qrdls/{code}",
    ..Operation::GET
};

static DELETE_QR_CODE: Operation = Operation {
    id: "delete_qr_code",
    method: "DELETE",
    path: "/{phone_number_id}/message_qrdls/{code}",
    idempotent: true,
    ..Operation::POST
};
