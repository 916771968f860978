//! The provider of a driver's events, from its loading to its unloading.

use crate::Error;
use crate::etw::Provider;
use crate::print::report;

/// Registers the provider. A driver works without its events: where they cannot be had, that is
/// said and no more.
///
/// # Safety
/// As for [`Provider::register`]: [`end`] is called before the driver is unloaded.
#[inline]
pub(super) unsafe fn begin(provider: Option<&'static Provider>) {
    let Some(provider) = provider else { return };
    // SAFETY: the caller's promise.
    match unsafe { provider.register() } {
        // There is nobody who could listen.
        Ok(()) | Err(Error::NOT_SUPPORTED) => (),
        Err(error) => report(c"the provider of events cannot be registered", error),
    }
}

/// Takes the provider back.
///
/// # Safety
/// As for [`Provider::unregister`].
#[inline]
pub(super) unsafe fn end(provider: Option<&'static Provider>) {
    if let Some(provider) = provider {
        // SAFETY: the caller's promise.
        unsafe { provider.unregister() };
    }
}
