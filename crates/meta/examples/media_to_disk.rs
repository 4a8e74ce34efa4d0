//! A received file, on disk: `cargo run -p waxwing-meta --example media_to_disk`.

use waxwing_meta::{Auth, Client};
use waxwing_sandbox::{Provider, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let meta = Client::builder()
        .base_url(sandbox.base_url(Provider::Meta))
        .auth(Auth::bearer(sandbox.token(Provider::Meta)))
        .build()?;
    // In a webhook: `event.received(&meta)` and `message.media()`.
    let file = meta
        .download("1013859600285441")
        .max_bytes(16 * 1024 * 1024)
        .await?;
    println!("{:?}, {:?} bytes", file.media_type(), file.content_length());
    let path = std::env::temp_dir().join("note.ogg");
    // Written piece by piece, and compared with the size and the hash that Meta states.
    let size = file.save(&path).await?;
    println!("{size} bytes in {}", path.display());
    Ok(())
}
