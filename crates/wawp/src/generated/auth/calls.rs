// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! The operations of the tag `auth`.

use super::*;
use crate::generated::client::Instance;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Instance {
    /// Get the code to scan, as base64 with its media type.
    ///
    /// Changes nothing. In v1 say format raw, else the picture of `get_qr_image` comes. The engine
    /// behind answers value in place of data.
    ///
    /// `POST /v2/auth/qr`; in v1 `GET /getQr`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/auth/qr>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::auth::GetQr;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = GetQr::new().with_format("raw");
    /// let qr = instance.get_qr(&request).await?;
    /// println!("{:?}", qr.mimetype);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_qr(&self, body: &GetQr) -> Call<QrRaw> {
        self.core.request(&GET_QR).query_param("instance_id", &self.id).json(body).call()
    }

    /// Get the code to scan, as a picture.
    ///
    /// Changes nothing. Ask anew every 20 to 40 seconds, the code grows old. Needs no body.
    ///
    /// `POST /v2/auth/qr-image`; in v1 `GET /getQr`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/auth/qr-image>; GitHub devlikeapro/waha-docs (as of
    /// 2026-07).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    /// let qr_image = instance.get_qr_image().await?;
    /// println!("{:?}", qr_image.mimetype);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_qr_image(&self) -> Call<QrImage> {
        self.core.request(&GET_QR_IMAGE).query_param("instance_id", &self.id).call()
    }

    /// Get a code to type on the phone in place of scanning.
    ///
    /// 8 characters, for the phone number given. Only while the status is `SCAN_QR_CODE`.
    ///
    /// `POST /v2/auth/request-code`; in v1 `POST /requestCode`. Not safe to repeat: the action may
    /// happen twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/auth/request-code>;
    /// <https://docs.wawp.net/request-code-19603615e0>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_wawp::auth::RequestPairingCode;
    /// # async fn example(instance: waxwing_wawp::Instance) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = RequestPairingCode::new("15550001111");
    /// let answer = instance.request_pairing_code(&request).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_pairing_code(&self, body: &RequestPairingCode) -> Call<PairingCode> {
        self.core
            .request(&REQUEST_PAIRING_CODE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_QR: Operation = Operation {
    id: "get_qr",
    path: "/v2/auth/qr",
    idempotent: true,
    ..Operation::POST
};

static GET_QR_IMAGE: Operation = Operation {
    id: "get_qr_image",
    path: "/v2/auth/qr-image",
    idempotent: true,
    ..Operation::POST
};

static REQUEST_PAIRING_CODE: Operation = Operation {
    id: "request_pairing_code",
    path: "/v2/auth/request-code",
    accepts: &[Accept::Filled("/code")],
    ..Operation::POST
};
