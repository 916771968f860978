//! [`Provider`]: who writes events.

use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use wdk_sys::{EVENT_DATA_DESCRIPTOR, EVENT_DESCRIPTOR, GUID, PEVENT_FILTER_DESCRIPTOR, dynamic};

use super::Level;
use super::field::Prepared;
use crate::{Error, Result, check, irql};

/// The channel of events that describe themselves.
const TRACE_LOGGING: u8 = 11;
/// What a piece of data is: `EVENT_DATA_DESCRIPTOR_TYPE_EVENT_METADATA`, `…_PROVIDER_METADATA`.
const EVENT_METADATA: u32 = 1;
const PROVIDER_METADATA: u32 = 2;
/// `EVENT_CONTROL_CODE_DISABLE_PROVIDER`, `…_ENABLE_PROVIDER`.
const DISABLE: u32 = 0;
const ENABLE: u32 = 1;
/// Who listens to level 0 listens to all.
const ALL_LEVELS: u32 = 256;

/// A place for the address of a piece of an event.
#[doc(hidden)]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct DataDescriptor(EVENT_DATA_DESCRIPTOR);

impl DataDescriptor {
    /// No piece.
    pub const NONE: Self = Self(EVENT_DATA_DESCRIPTOR {
        Ptr: 0,
        Size: 0,
        Reserved: 0,
    });
}

/// A provider of events, declared by [`etw_provider!`](crate::etw_provider!).
///
/// The framework registers the one that
/// [`Device::etw_provider`](crate::driver::Device::etw_provider) or
/// [`ControlDevice::etw_provider`](crate::driver::ControlDevice::etw_provider) names. A driver with
/// more, or with an entry point of its own, registers them itself:
///
/// ```
/// use wdk::etw::Provider;
///
/// wdk::etw_provider! {
///     static PROVIDER: Provider = "Example.More", 0x5D0E_7B1C_2A4F_4C39_9E61_77B0_C1D8_E2F5;
/// }
///
/// fn has_loaded() -> wdk::Result {
///     // SAFETY: `unloads` is called before the driver is unloaded.
///     unsafe { PROVIDER.register() }
/// }
///
/// fn unloads() {
///     // SAFETY: nothing of the driver runs any more that writes events.
///     unsafe { PROVIDER.unregister() }
/// }
/// # fn main() { let _ = (has_loaded, unloads); }
/// ```
///
/// # Invariants
/// `traits` describes the provider. `handle` is that of its registration, or zero.
pub struct Provider {
    id: GUID,
    traits: &'static [u8],
    handle: AtomicU64,
    /// The first level that nobody listens to.
    below: AtomicU32,
    any: AtomicU64,
    all: AtomicU64,
}

impl Provider {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(id: GUID, traits: &'static [u8]) -> Self {
        Self {
            id,
            traits,
            handle: AtomicU64::new(0),
            below: AtomicU32::new(0),
            any: AtomicU64::new(0),
            all: AtomicU64::new(0),
        }
    }

    /// Does somebody listen to events of this level and these keywords?
    ///
    /// # IRQL
    /// Any.
    #[inline]
    #[must_use]
    pub fn is_enabled(&self, level: Level, keywords: u64) -> bool {
        (level as u32) < self.below.load(Ordering::Relaxed) && self.hears(keywords)
    }

    fn hears(&self, keywords: u64) -> bool {
        let all = self.all.load(Ordering::Relaxed);
        keywords == 0 || keywords & self.any.load(Ordering::Relaxed) != 0 && keywords & all == all
    }

    /// Says that there are events of this provider (`EtwRegister`).
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Errors
    /// [`NOT_SUPPORTED`](Error::NOT_SUPPORTED) on a kernel that has no such events, where nobody
    /// ever listens; [`DEVICE_BUSY`](Error::DEVICE_BUSY) where it is registered already; what the
    /// kernel answers; [`INVALID_LEVEL`](Error::INVALID_LEVEL) above `PASSIVE_LEVEL`.
    ///
    /// # Safety
    /// The provider is [unregistered](Self::unregister) before the driver is unloaded. No other
    /// thread registers or unregisters it meanwhile.
    pub unsafe fn register(&'static self) -> Result {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let register = dynamic::EtwRegister::get().ok_or(Error::NOT_SUPPORTED)?;
        // These are called at any IRQL, where nothing can be looked up.
        dynamic::EtwWriteTransfer::get().ok_or(Error::NOT_SUPPORTED)?;
        dynamic::EtwUnregister::get().ok_or(Error::NOT_SUPPORTED)?;
        if self.handle.load(Ordering::Relaxed) != 0 {
            return Err(Error::DEVICE_BUSY);
        }
        let mut handle = 0;
        let context = ptr::from_ref(self).cast_mut().cast();
        // SAFETY: the identifier and the context are a `static`'s, which is there until the driver
        // is unloaded, and by the caller's promise the provider is unregistered before.
        check(unsafe { register(&raw const self.id, Some(enable), context, &raw mut handle) })?;
        self.handle.store(handle, Ordering::Release);
        Ok(())
    }

    /// Says that there are none any more (`EtwUnregister`); does nothing where it is not
    /// registered.
    ///
    /// # IRQL
    /// `PASSIVE_LEVEL`.
    ///
    /// # Safety
    /// No event of the provider is being written, and none is before it is registered again. No
    /// other thread registers or unregisters it meanwhile.
    pub unsafe fn unregister(&'static self) {
        let handle = self.handle.swap(0, Ordering::Acquire);
        if let Some(unregister) = dynamic::EtwUnregister::get()
            && handle != 0
        {
            // SAFETY: registered, and by the caller's promise nobody writes events.
            unsafe { unregister(handle) };
        }
        self.below.store(0, Ordering::Relaxed);
    }

    /// Writes an event (`EtwWriteTransfer`). Who listens loses it where there is no room, and there
    /// is nobody to be told.
    #[doc(hidden)]
    #[cold]
    #[inline(never)]
    pub fn write(
        &self,
        level: Level,
        keywords: u64,
        metadata: &'static [u8],
        fields: &[Prepared<'_>],
        room: &mut [DataDescriptor],
    ) {
        let handle = self.handle.load(Ordering::Acquire);
        let Some(write) = dynamic::EtwWriteTransfer::get() else {
            return;
        };
        let event = EVENT_DESCRIPTOR {
            Id: 0,
            Version: 0,
            Channel: TRACE_LOGGING,
            Level: level as u8,
            Opcode: 0,
            Task: 0,
            Keyword: keywords,
        };
        let mut count = 0;
        let mut add = |bytes: &[u8], kind| {
            if let Some(place) = room.get_mut(count) {
                *place = DataDescriptor(EVENT_DATA_DESCRIPTOR {
                    Ptr: bytes.as_ptr().addr() as u64,
                    // Each is counted in 16 bits.
                    Size: bytes.len() as u32,
                    Reserved: kind,
                });
                count += 1;
            }
        };
        add(self.traits, PROVIDER_METADATA);
        add(metadata, EVENT_METADATA);
        for field in fields {
            let number = field.number.get(..field.number_length).unwrap_or_default();
            for bytes in [number, field.data] {
                if !bytes.is_empty() {
                    add(bytes, 0);
                }
            }
        }
        if handle == 0 {
            return;
        }
        // SAFETY: registered; the descriptors are of memory that is borrowed until this returns.
        unsafe {
            write(
                handle,
                &raw const event,
                ptr::null(),
                ptr::null(),
                count as u32,
                room.as_mut_ptr().cast(),
            );
        }
    }
}

/// Somebody begins to listen, or ends.
///
/// # Safety
/// `context` is a [`Provider`] that is registered, or is being registered.
unsafe extern "C" fn enable(
    _: *const GUID,
    control: u32,
    level: u8,
    any: u64,
    all: u64,
    _: PEVENT_FILTER_DESCRIPTOR,
    context: *mut c_void,
) {
    // SAFETY: the caller's promise.
    let provider = unsafe { &*context.cast::<Provider>() };
    match control {
        DISABLE => provider.below.store(0, Ordering::Relaxed),
        ENABLE => {
            // No keyword means each.
            let any = if any == 0 { u64::MAX } else { any };
            provider.any.store(any, Ordering::Relaxed);
            provider.all.store(all, Ordering::Relaxed);
            let below = if level == 0 {
                ALL_LEVELS
            } else {
                u32::from(level) + 1
            };
            provider.below.store(below, Ordering::Relaxed);
        }
        _ => (),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    crate::etw_provider! {
        static PROVIDER: Provider = "Test", 1;
    }

    #[test]
    fn events_are_heard_by_level_and_keywords() {
        let control = |control, level, any, all| {
            let context = (&raw const PROVIDER).cast_mut().cast();
            // SAFETY: the context is a provider.
            unsafe {
                enable(
                    ptr::null(),
                    control,
                    level,
                    any,
                    all,
                    ptr::null_mut(),
                    context,
                )
            };
        };
        let is_heard = |level, keywords| PROVIDER.is_enabled(level, keywords);
        assert!(!is_heard(Level::Critical, 0));
        control(ENABLE, Level::Warning as u8, 0b0110, 0b0010);
        assert!(is_heard(Level::Warning, 0) && !is_heard(Level::Information, 0));
        assert!(is_heard(Level::Error, 0b0010) && is_heard(Level::Error, 0b1110));
        assert!(!is_heard(Level::Error, 0b0100) && !is_heard(Level::Error, 0b1000));
        control(ENABLE, 0, 0, 0);
        assert!(is_heard(Level::Verbose, 1 << 63));
        // Something else than to begin or to end changes nothing.
        control(2, 0, 0, 0);
        assert!(is_heard(Level::Verbose, 1));
        control(DISABLE, 0, 0, 0);
        assert!(!is_heard(Level::Critical, 0));
    }

    #[test]
    fn values_are_computed_for_listeners_only() {
        let mut computed = false;
        crate::etw_event!(PROVIDER, "Never", Level::Error, 1 << 40,
            value: u32 = { computed = true; 1 }, text: str = "text");
        assert!(!computed);
    }
}
