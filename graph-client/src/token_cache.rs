//! The cached token of a client.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use tokio::sync::Mutex;

use crate::token_source::AnySource;
use crate::{AccessToken, TokenError, TokenRequest};

/// How long before its expiry a token is renewed, unless a fifth of its lifetime is shorter.
const MARGIN: Duration = Duration::from_secs(300);

/// How long the old token is used after a failed renewal, before the next attempt.
const PAUSE: Duration = Duration::from_secs(30);

/// Keeps a token until shortly before it expires. Only one of the waiting requests asks for the
/// next one.
pub(crate) struct TokenCache {
    source: Box<dyn AnySource>,
    scope: String,
    state: RwLock<State>,
    /// Held by the request that calls the source. When it is dropped, the next one takes over.
    asking: Mutex<()>,
    clock: Clock,
}

/// The clock.
type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

#[derive(Default)]
struct State {
    kept: Option<Arc<KeptToken>>,
    /// How often the source has returned a result.
    answers: u64,
    /// The last error of the source.
    error: Option<TokenError>,
    /// Until when a token that should be renewed is still used.
    paused_until: Option<SystemTime>,
}

/// A token in the form in which it is sent.
pub(crate) struct KeptToken {
    /// `Bearer …`
    pub(crate) header: HeaderValue,
    renew_at: Option<SystemTime>,
    expires: Option<SystemTime>,
}

impl KeptToken {
    fn new(token: &AccessToken, now: SystemTime) -> Result<Self, TokenError> {
        let secret = token.secret();
        let visible = !secret.is_empty() && secret.bytes().all(|byte| byte.is_ascii_graphic());
        let header = visible.then(|| HeaderValue::from_str(&format!("Bearer {secret}")).ok()).flatten();
        let mut header = header.ok_or_else(TokenError::no_header)?;
        header.set_sensitive(true);
        let expires = token.expires();
        let life = |end: SystemTime| end.duration_since(now).unwrap_or_default();
        let renew_at = expires.and_then(|end| end.checked_sub(MARGIN.min(life(end) / 5)));
        Ok(Self { header, renew_at, expires })
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        self.renew_at.is_none_or(|time| now < time)
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.expires.is_none_or(|time| now < time)
    }
}

impl State {
    /// Returns the token, unless it should be renewed now.
    fn usable(&self, now: SystemTime) -> Option<Arc<KeptToken>> {
        let is_pause = self.paused_until.is_some_and(|end| now < end);
        self.kept.clone().filter(|kept| kept.is_fresh(now) || is_pause && kept.is_valid(now))
    }
}

impl TokenCache {
    pub(crate) fn new(source: Box<dyn AnySource>, scope: String) -> Self {
        Self::with_clock(source, scope, Box::new(SystemTime::now))
    }

    fn with_clock(source: Box<dyn AnySource>, scope: String, clock: Clock) -> Self {
        Self { source, scope, state: RwLock::default(), asking: Mutex::new(()), clock }
    }

    /// The cached token, unless it should be renewed now.
    pub(crate) fn kept(&self) -> Option<Arc<KeptToken>> {
        self.look(|state| state.usable((self.clock)()))
    }

    /// Returns a token to send.
    pub(crate) async fn token(&self) -> Result<Arc<KeptToken>, TokenError> {
        let (usable, answers) = self.look(|state| (state.usable((self.clock)()), state.answers));
        if let Some(kept) = usable {
            return Ok(kept);
        }
        let _asking = self.asking.lock().await;
        let (usable, error) = self.look(|state| {
            // An answer that arrived while this request waited is valid for it too.
            let error = state.error.clone().filter(|_| state.answers > answers);
            (state.usable((self.clock)()), error)
        });
        match (usable, error) {
            (Some(kept), _) => Ok(kept),
            (None, Some(error)) => Err(error),
            (None, None) => self.ask(None).await,
        }
    }

    /// Returns another token than one that the service has refused; `None` if the source returns
    /// the same one again.
    pub(crate) async fn instead_of(
        &self,
        refused: &KeptToken,
        claims: Option<String>,
    ) -> Result<Option<Arc<KeptToken>>, TokenError> {
        let other = |kept: &Arc<KeptToken>| kept.header != refused.header;
        let answers = self.look(|state| state.answers);
        let _asking = self.asking.lock().await;
        let (kept, answered) = self.look(|state| (state.kept.clone().filter(other), state.answers > answers));
        if kept.is_some() || answered {
            return Ok(kept);
        }
        Ok(Some(self.ask(claims).await?).filter(other))
    }

    async fn ask(&self, claims: Option<String>) -> Result<Arc<KeptToken>, TokenError> {
        let request = TokenRequest { scope: self.scope.clone(), claims };
        let answer = self.source.token_later(request).await.map_err(TokenError::source);
        let now = (self.clock)();
        let answer = answer.and_then(|token| KeptToken::new(&token, now));
        self.look_mut(|state| {
            state.answers += 1;
            match answer {
                Ok(kept) => {
                    let kept = Arc::new(kept);
                    *state = State { kept: Some(kept.clone()), answers: state.answers, ..State::default() };
                    Ok(kept)
                }
                Err(error) => {
                    state.error = Some(error.clone());
                    state.paused_until = now.checked_add(PAUSE);
                    // The old token is used until it expires.
                    state.kept.clone().filter(|kept| kept.is_valid(now)).ok_or(error)
                }
            }
        })
    }

    // No code that runs under the lock can leave the state inconsistent.
    fn look<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&self.state.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn look_mut<R>(&self, look: impl FnOnce(&mut State) -> R) -> R {
        look(&mut self.state.write().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;
    use crate::BoxError;

    const START: u64 = 1_800_000_000;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// A cache with a clock that the test sets. Its tokens are named after the time, have a given
    /// lifetime, and are revoked on request.
    struct Test {
        cache: TokenCache,
        now: Arc<AtomicU64>,
        calls: Arc<AtomicU64>,
    }

    fn test(life: u64, is_open: impl Fn(u64) -> bool + Send + Sync + 'static) -> Test {
        let (now, calls) = (Arc::new(AtomicU64::new(START)), Arc::new(AtomicU64::new(0)));
        let (clock, time, counter) = (now.clone(), now.clone(), calls.clone());
        let source = move |_: TokenRequest| {
            let now = time.load(Ordering::SeqCst);
            counter.fetch_add(1, Ordering::SeqCst);
            let token = AccessToken::new(format!("{}", now - START)).expires_at(at(now + life));
            std::future::ready(if is_open(now - START) { Ok(token) } else { Err::<_, BoxError>("closed".into()) })
        };
        let clock = Box::new(move || at(clock.load(Ordering::SeqCst)));
        Test { cache: TokenCache::with_clock(Box::new(source), String::new(), clock), now, calls }
    }

    impl Test {
        /// The token that is sent so many seconds after the start.
        async fn token(&self, seconds: u64) -> Option<String> {
            self.now.store(START + seconds, Ordering::SeqCst);
            let kept = self.cache.token().await.ok()?;
            Some(kept.header.to_str().unwrap().trim_start_matches("Bearer ").to_owned())
        }
    }

    #[tokio::test]
    async fn a_token_is_renewed_shortly_before_it_expires() {
        let test = test(3600, |_| true);
        for (seconds, token) in [(0, "0"), (1, "0"), (3299, "0"), (3300, "3300"), (6599, "3300"), (9000, "9000")] {
            assert_eq!(test.token(seconds).await.as_deref(), Some(token), "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_short_life_leaves_a_shorter_margin() {
        let test = test(100, |_| true);
        for (seconds, token) in [(0, "0"), (79, "0"), (80, "80")] {
            assert_eq!(test.token(seconds).await.as_deref(), Some(token), "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_renewal_that_fails_leaves_the_old_token_in_use_until_its_end() {
        let test = test(3600, |seconds| seconds == 0 || seconds > 4000);
        // At 3300 the source fails, and at 3330, after a pause, it is asked again.
        for (seconds, token, calls) in
            [(0, Some("0"), 1), (3300, Some("0"), 2), (3329, Some("0"), 2), (3330, Some("0"), 3), (3600, None, 4)]
        {
            assert_eq!(test.token(seconds).await.as_deref(), token, "{seconds}");
            assert_eq!(test.calls.load(Ordering::SeqCst), calls, "{seconds}");
        }
        assert_eq!(test.token(4001).await.as_deref(), Some("4001"));
    }
}
