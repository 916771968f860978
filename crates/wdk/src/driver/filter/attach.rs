//! What a filter is given when it is attached.

use core::ops::Deref;

use wdk_sys::{DEVICE_OBJECT, PDEVICE_OBJECT};

use crate::driver::DeviceProperties;
use crate::scope::Scope;

/// The attachment of a filter to a device's stack, and what can be made for as long as it lasts,
/// `'d`; see [`Scope`].
///
/// ```
/// use wdk::driver::Attach;
/// use wdk::queue::Queue;
///
/// /// A queue for the requests that the filter holds back.
/// fn held_back<'d>(attach: &Attach<'d>) -> wdk::Result<&'d Queue> {
///     attach.queue()
/// }
/// ```
///
/// # Invariants
/// The objects are those of the filter that is being attached, on the thread that does so.
pub struct Attach<'d> {
    scope: Scope<'d>,
    physical: PDEVICE_OBJECT,
}

impl<'d> Attach<'d> {
    /// # Safety
    /// The type's invariants hold of the parts.
    pub(super) const unsafe fn new(scope: Scope<'d>, physical: PDEVICE_OBJECT) -> Self {
        Self { scope, physical }
    }

    /// What the PnP manager and the bus know of the device; see [`DeviceProperties`].
    #[must_use]
    pub const fn properties(&self) -> DeviceProperties<'d> {
        // SAFETY: by the type's invariant the physical device object is there for `'d`.
        unsafe { DeviceProperties::of(self.physical) }
    }

    /// The physical device object, the bus driver's at the bottom of the stack, for what the
    /// framework does not do. It is there for `'d`.
    ///
    /// # Safety
    /// As for
    /// [`Start::physical_device_object`](crate::driver::Start::physical_device_object).
    #[must_use]
    pub const unsafe fn physical_device_object(&self) -> *mut DEVICE_OBJECT {
        self.physical
    }
}

impl<'d> Deref for Attach<'d> {
    type Target = Scope<'d>;

    fn deref(&self) -> &Scope<'d> {
        &self.scope
    }
}
