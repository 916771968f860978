//! Handles of keys.

use core::ffi::c_void;
use core::ptr::{self, NonNull};

use wdk_sys::{
    HANDLE, KEY_READ, KEY_WRITE, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES,
    PDEVICE_OBJECT, REG_OPTION_NON_VOLATILE, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_OBJECT_PATH_NOT_FOUND, ntddk,
};

use crate::string::UnicodeStr;
use crate::{Error, Result, check, irql};

/// What a key is opened for.
pub(crate) const READ: u32 = KEY_READ;
/// And this.
pub(crate) const WRITE: u32 = KEY_READ | KEY_WRITE;

/// An open key.
///
/// # Invariants
/// The handle is open, is the kernel's (it is good in every process), and this value's.
pub(super) struct Handle(NonNull<c_void>);

// SAFETY: a kernel handle is used from any thread, and its routines are synchronised.
unsafe impl Send for Handle {}
// SAFETY: as above.
unsafe impl Sync for Handle {}

impl Handle {
    pub(super) const fn get(&self) -> HANDLE {
        self.0.as_ptr()
    }

    /// What a routine says that was to open a key; `None` where there is none.
    ///
    /// # Safety
    /// Where the status is success the handle was opened for the caller, as a kernel handle.
    unsafe fn of(status: i32, handle: HANDLE) -> Result<Option<Self>> {
        match status {
            STATUS_OBJECT_NAME_NOT_FOUND | STATUS_OBJECT_PATH_NOT_FOUND => Ok(None),
            status => {
                check(status)?;
                // Success without a handle there is none.
                Ok(NonNull::new(handle).map(Self))
            }
        }
    }

    /// Opens the key of this name, below another one or by its path.
    pub(super) fn open(
        root: Option<&Self>,
        name: &UnicodeStr,
        access: u32,
    ) -> Result<Option<Self>> {
        Self::with_attributes(root, name, |attributes| {
            let mut handle = ptr::null_mut();
            // SAFETY: everything outlives the call, which writes the handle only.
            unsafe {
                let status = ntddk::ZwOpenKey(&raw mut handle, access, attributes);
                Self::of(status, handle)
            }
        })
    }

    /// Opens the key of this name below another one, and makes it where there is none.
    pub(super) fn create(root: &Self, name: &UnicodeStr) -> Result<Option<Self>> {
        Self::with_attributes(Some(root), name, |attributes| {
            let mut handle = ptr::null_mut();
            // SAFETY: everything outlives the call, which writes the handle only.
            unsafe {
                let status = ntddk::ZwCreateKey(
                    &raw mut handle,
                    WRITE,
                    attributes,
                    0,
                    ptr::null_mut(),
                    REG_OPTION_NON_VOLATILE,
                    ptr::null_mut(),
                );
                Self::of(status, handle)
            }
        })
    }

    fn with_attributes<R>(
        root: Option<&Self>,
        name: &UnicodeStr,
        open: impl FnOnce(*mut OBJECT_ATTRIBUTES) -> Result<R>,
    ) -> Result<R> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let mut name = name.as_unicode_string();
        let mut attributes = OBJECT_ATTRIBUTES {
            Length: size_of::<OBJECT_ATTRIBUTES>() as u32,
            RootDirectory: root.map_or(ptr::null_mut(), Self::get),
            ObjectName: &raw mut name,
            Attributes: OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE,
            SecurityDescriptor: ptr::null_mut(),
            SecurityQualityOfService: ptr::null_mut(),
        };
        open(&raw mut attributes)
    }

    /// Opens a device's key ([`IoOpenDeviceRegistryKey`]).
    ///
    /// # Safety
    /// `physical` is a physical device object that is there.
    ///
    /// [`IoOpenDeviceRegistryKey`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioopendeviceregistrykey
    pub(super) unsafe fn open_device(
        physical: PDEVICE_OBJECT,
        kind: u32,
        access: u32,
    ) -> Result<Option<Self>> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let mut handle = ptr::null_mut();
        // SAFETY: the caller's promise; the routine opens a kernel handle.
        unsafe {
            let status = ntddk::IoOpenDeviceRegistryKey(physical, kind, access, &raw mut handle);
            Self::of(status, handle)
        }
    }
}

/// Who opens a key to write needs one.
pub(super) fn there(handle: Option<Handle>) -> Result<Handle> {
    handle.ok_or(Error::OBJECT_NAME_NOT_FOUND)
}

impl Drop for Handle {
    fn drop(&mut self) {
        // Above that level it cannot be closed, and stays open.
        if irql::current() == irql::PASSIVE_LEVEL {
            // SAFETY: by the type's invariant; a handle that is open can be closed.
            unsafe {
                let _ = ntddk::ZwClose(self.get());
            }
        }
    }
}
