//! Multipart forms.

use bytes::Bytes;

/// A form, taken apart.
#[derive(Default)]
pub(crate) struct Form {
    pub texts: Vec<(String, String)>,
    pub files: Vec<File>,
}

/// A part with a file name.
pub(crate) struct File {
    pub name: String,
    pub file_name: Option<String>,
    pub media_type: Option<String>,
    pub bytes: Bytes,
}

impl Form {
    /// A body that is a file.
    pub(crate) fn of_bytes(bytes: Bytes) -> Self {
        let file = File {
            name: String::new(),
            file_name: None,
            media_type: None,
            bytes,
        };
        Self {
            texts: Vec::new(),
            files: vec![file],
        }
    }
}

/// Reads a form; the error is a text for a person.
pub(crate) async fn read(content_type: &str, body: Bytes) -> Result<Form, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|e| e.to_string())?;
    let reader: &[u8] = &body;
    let mut parts = multer::Multipart::with_reader(reader, boundary);
    let mut form = Form::default();
    while let Some(part) = parts.next_field().await.map_err(|e| e.to_string())? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let media_type = part.content_type().map(ToString::to_string);
        let bytes = part.bytes().await.map_err(|e| e.to_string())?;
        if file_name.is_some() {
            form.files.push(File {
                name,
                file_name,
                media_type,
                bytes,
            });
        } else {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            form.texts.push((name, text));
        }
    }
    Ok(form)
}
