//! Where a place in a message lies.

use crate::shared::{Degrees, MessageLocation};

impl Degrees {
    /// The number, also where it came as text; none for what is no number.
    ///
    /// ```
    /// use waxwing_wawp::shared::Degrees;
    /// let [text, number]: [Degrees; 2] = serde_json::from_str(r#"["10.5", 10.5]"#)?;
    /// assert_eq!((text.value(), number.value()), (Some(10.5), Some(10.5)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Text(text) => text.trim().parse().ok(),
            Self::Number(number) => Some(*number),
            Self::Unknown(_) => None,
        }
        .filter(|degrees: &f64| degrees.is_finite())
    }
}

impl MessageLocation {
    /// Degrees north and east; none unless both are there.
    ///
    /// ```
    /// use waxwing_wawp::shared::MessageLocation;
    /// let place: MessageLocation = serde_json::from_str(r#"{"latitude": "10.5", "longitude": "20.25"}"#)?;
    /// assert_eq!(place.coordinates(), Some((10.5, 20.25)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn coordinates(&self) -> Option<(f64, f64)> {
        let north = self.latitude.as_ref()?.value()?;
        Some((north, self.longitude.as_ref()?.value()?))
    }
}
