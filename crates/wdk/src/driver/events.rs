//! The provider of a driver's events, from its loading to its unloading.

use core::cell::Cell;

use crate::Error;
use crate::etw::Provider;
use crate::print::report;

/// The provider that is to be taken back. A driver that is asked for its provider again may name
/// another.
struct Registered(Cell<Option<&'static Provider>>);

// SAFETY: only `begin` and `end` use it, while the driver is loaded and unloaded: one after the
// other.
unsafe impl Sync for Registered {}

static REGISTERED: Registered = Registered(Cell::new(None));

/// Registers the provider. A driver works without its events: where they cannot be had, that is
/// said and no more.
///
/// # Safety
/// As for [`Provider::register`]: [`end`] is called before the driver is unloaded.
#[inline]
pub(super) unsafe fn begin(provider: Option<&'static Provider>) {
    let Some(provider) = provider else { return };
    REGISTERED.0.set(Some(provider));
    // SAFETY: the caller's promise.
    match unsafe { provider.register() } {
        // There is nobody who could listen.
        Ok(()) | Err(Error::NOT_SUPPORTED) => (),
        Err(error) => report(c"the provider of events cannot be registered", error),
    }
}

/// Takes the provider back, if there is one.
///
/// # Safety
/// As for [`Provider::unregister`], as the driver is unloaded.
#[inline]
pub(super) unsafe fn end() {
    if let Some(provider) = REGISTERED.0.take() {
        // SAFETY: the caller's promise.
        unsafe { provider.unregister() };
    }
}
