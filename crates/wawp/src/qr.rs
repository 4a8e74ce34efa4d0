//! The code to scan, for a terminal.

use crate::auth::QrRaw;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

impl QrRaw {
    /// The code drawn with block characters, to be scanned from a dark terminal. `None` when the answer has a picture
    /// (`data`) and not the text (`value`): show the picture of [`Instance::get_qr_image`](crate::Instance::get_qr_image)
    /// then.
    ///
    /// It links a phone to the account: do not write it to a log.
    ///
    /// ```
    /// let code: waxwing_wawp::auth::QrRaw = serde_json::from_str(r#"{"value": "2@AbCd,EfGh,IjKl"}"#)?;
    /// println!("{}", code.for_terminal().expect("a text"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn for_terminal(&self) -> Option<String> {
        let text = self.value.as_ref()?.as_str();
        let code = QrCode::new(text).ok()?;
        let mut picture = code.render::<Dense1x2>();
        // Light on dark, as terminals are.
        picture
            .dark_color(Dense1x2::Light)
            .light_color(Dense1x2::Dark);
        Some(picture.build())
    }
}
