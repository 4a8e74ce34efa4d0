//! Clients of the server: one for each provider, and others where a fault needs them.

use crate::plan::{Plan, Planned};
use crate::server::Server;
use crate::transport::Via;
use crate::words::{By, ClientFault, Connect, Way};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use waxwing_runtime::{
    Auth, ClientBuilder, Error, RefusedToken, RetryPolicy, TokenError, TokenSource,
};
use waxwing_types::Provider;

/// How long a call waits that the server leaves hanging.
pub const HASTE: Duration = Duration::from_secs(1);
/// How long a call waits that is answered.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How long one waits that never gets a connection.
pub const SOON: Duration = Duration::from_millis(300);

/// Where no server is: the server listens on another address of this machine.
const NOBODY: [u8; 4] = [127, 0, 0, 2];

pub struct Clients {
    via: Via,
    main: SocketAddr,
    /// Where the faults are; none where there are none.
    server: Option<Arc<Server>>,
    kept: Mutex<HashMap<(Provider, &'static str), Client>>,
}

/// The client of a provider.
#[derive(Clone)]
pub enum Client {
    Wawp(waxwing_wawp::Client),
    Hypersender(waxwing_hypersender::Client),
    Infobip(waxwing_infobip::Client),
    Meta(waxwing_meta::Client),
}

impl Clients {
    pub fn new(server: Arc<Server>, via: Via) -> Self {
        Self {
            via,
            main: server.main,
            server: Some(server),
            kept: Mutex::default(),
        }
    }

    /// Clients of a server without faults.
    pub fn at(main: SocketAddr) -> Self {
        Self {
            via: Via::Reqwest,
            main,
            server: None,
            kept: Mutex::default(),
        }
    }

    /// The client of a send.
    ///
    /// # Errors
    /// The send's fault is that there is none.
    pub fn of(&self, plan: &Plan) -> Result<Client, Error> {
        let planned = plan.fault.as_ref();
        let own = planned.filter(|planned| needs_own(planned, plan.way));
        // Their state is that of one send.
        let once = own.is_some_and(|planned| {
            matches!(
                planned.fault.how.connect,
                Some(Connect::RefusedOnce | Connect::UnresolvedOnce)
            )
        });
        if once {
            return self.build(plan, own);
        }
        let key = (plan.provider, own.map_or("", |planned| planned.fault.name));
        let mut kept = self
            .kept
            .lock()
            .expect("no thread panicked with the clients");
        if let Some(client) = kept.get(&key) {
            return Ok(client.clone());
        }
        let client = self.build(plan, own)?;
        kept.insert(key, client.clone());
        Ok(client)
    }

    fn build(&self, plan: &Plan, own: Option<&Planned>) -> Result<Client, Error> {
        match plan.provider {
            Provider::Wawp => {
                let auth = waxwing_wawp::Auth::access_token("wawp-token");
                let builder = waxwing_wawp::Client::builder().auth(auth);
                self.built(builder, plan, own).map(Client::Wawp)
            }
            Provider::Hypersender => {
                let auth = waxwing_hypersender::Auth::bearer("hypersender-token");
                let builder = waxwing_hypersender::Client::builder().auth(auth);
                self.built(builder, plan, own).map(Client::Hypersender)
            }
            Provider::Infobip => {
                let auth = waxwing_infobip::Auth::api_key("infobip-key");
                let builder = waxwing_infobip::Client::builder().auth(auth);
                self.built(builder, plan, own).map(Client::Infobip)
            }
            Provider::Meta => {
                let auth = waxwing_meta::Auth::bearer("meta-token");
                let builder = waxwing_meta::Client::builder().auth(auth);
                self.built(builder, plan, own).map(Client::Meta)
            }
        }
    }

    fn built<C: From<waxwing_runtime::Client>>(
        &self,
        builder: ClientBuilder<C>,
        plan: &Plan,
        own: Option<&Planned>,
    ) -> Result<C, Error> {
        let retry = RetryPolicy::default()
            .attempts(3)
            .base(Duration::from_millis(1))
            .without_budget();
        // Nothing but a fault may end a wait.
        let mut builder = builder.retry(retry).timeout(PATIENCE);
        let mut base = format!("http://{}", self.main);
        let (mut http, mut connect_timeout) = (None, None);
        if let (Some(planned), Some(server)) = (own, &self.server) {
            let how = &planned.fault.how;
            if how.port.is_some() {
                base = format!("http://{}", server.port(planned.fault.name));
            }
            match how.connect {
                Some(connect) => (base, http) = unconnected(server.connect(connect), connect),
                // It costs less than the client's own, which reads certificates.
                None if self.via == Via::Reqwest => http = Some(plain().no_proxy()),
                None => {}
            }
            match how.by {
                Some(By::ConnectTimeout) => connect_timeout = Some(SOON),
                // A gateway has no setting for one send.
                Some(By::Timeout) if plan.way == Way::Facade => {
                    builder = builder.timeout(patience(planned));
                }
                _ => {}
            }
            match how.client {
                Some(ClientFault::TokenFails) => builder = builder.auth(Auth::source(NoToken)),
                Some(ClientFault::TokenHangs) => builder = builder.auth(Auth::source(SlowToken)),
                Some(ClientFault::PlainHttp) => base = "http://soak.invalid".to_owned(),
                _ => {}
            }
        }
        self.via
            .set(builder, http, connect_timeout)
            .base_url(format!("{base}/{}", plan.provider))
            .build()
    }
}

/// A client's address, and what its connection needs, where none comes about.
fn unconnected(server: SocketAddr, connect: Connect) -> (String, Option<reqwest::ClientBuilder>) {
    let port = server.port();
    match connect {
        Connect::Refused => {
            let nobody = SocketAddr::from((NOBODY, port));
            (format!("http://{nobody}"), None)
        }
        Connect::Unresolved | Connect::RefusedOnce | Connect::UnresolvedOnce => {
            let resolver = Resolver {
                connect,
                asked: AtomicBool::new(false),
            };
            let http = plain().no_proxy().dns_resolver(Arc::new(resolver));
            (format!("http://localhost:{port}"), Some(http))
        }
        Connect::Backlog => (format!("http://{server}"), None),
        Connect::TlsSilent | Connect::TlsGarbage | Connect::TlsClosed => {
            (format!("https://{server}"), Some(plain().no_proxy()))
        }
        Connect::ProxyRefuses | Connect::ProxySilent => {
            let proxy = reqwest::Proxy::all(format!("http://{server}")).expect("an address");
            (
                "https://soak.invalid".to_owned(),
                Some(plain().proxy(proxy)),
            )
        }
    }
}

/// How long a call waits whose fault is a wait.
pub fn patience(planned: &Planned) -> Duration {
    let how = &planned.fault.how;
    match how.connect.is_some() || how.client.is_some() {
        true => SOON,
        false => HASTE,
    }
}

fn needs_own(planned: &Planned, way: Way) -> bool {
    let how = &planned.fault.how;
    let by = matches!(how.by, Some(By::Timeout | By::ConnectTimeout)) && way == Way::Facade;
    let client = matches!(
        how.client,
        Some(ClientFault::TokenFails | ClientFault::TokenHangs | ClientFault::PlainHttp)
    );
    how.connect.is_some() || how.port.is_some() || by || client
}

/// As waxwing's own HTTP client is set up, but for the certificates: reading them is most of what a client costs.
fn plain() -> reqwest::ClientBuilder {
    waxwing_runtime::http_defaults().tls_certs_only([])
}

struct Resolver {
    connect: Connect,
    asked: AtomicBool,
}

impl Resolve for Resolver {
    fn resolve(&self, _name: Name) -> Resolving {
        let again = self.asked.swap(true, Ordering::SeqCst);
        let here = [127, 0, 0, 1];
        let found = match (self.connect, again) {
            (Connect::Unresolved, _) | (Connect::UnresolvedOnce, false) => None,
            (Connect::RefusedOnce, false) => Some(NOBODY),
            _ => Some(here),
        };
        Box::pin(std::future::ready(match found {
            Some(ip) => Ok(Box::new(std::iter::once(SocketAddr::from((ip, 0)))) as Addrs),
            None => Err("the name does not resolve".into()),
        }))
    }
}

type Token<'a> = Pin<Box<dyn Future<Output = Result<String, TokenError>> + Send + 'a>>;

struct NoToken;

impl TokenSource for NoToken {
    fn token(&self, _refused: Option<RefusedToken>) -> Token<'_> {
        Box::pin(async { Err("the token service is away".into()) })
    }
}

struct SlowToken;

impl TokenSource for SlowToken {
    fn token(&self, _refused: Option<RefusedToken>) -> Token<'_> {
        Box::pin(std::future::pending())
    }
}
