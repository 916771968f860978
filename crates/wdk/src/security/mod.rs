//! Who may open a device: [`Sddl`], and device objects that have a descriptor from the beginning.
//!
//! A named device that no INF gives a descriptor can be opened by everybody. The kernel has no
//! routine that makes one with a descriptor; [`create_device`] does what the library function
//! [`IoCreateDeviceSecure`] does, with what every kernel exports.
//!
//! [`IoCreateDeviceSecure`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdmsec/nf-wdmsec-wdmlibiocreatedevicesecure

mod overrides;
mod sddl;

use core::ptr;

use wdk_sys::{
    _MODE, ACCESS_SYSTEM_SECURITY, DACL_SECURITY_INFORMATION, DRIVER_OBJECT,
    FILE_DEVICE_SECURE_OPEN, FILE_DEVICE_UNKNOWN, GROUP_SECURITY_INFORMATION, GUID, HANDLE,
    OBJ_KERNEL_HANDLE, OWNER_SECURITY_INFORMATION, PDEVICE_OBJECT, SACL_SECURITY_INFORMATION,
    SE_SACL_PRESENT, SECURITY_DESCRIPTOR_RELATIVE, WRITE_DAC, WRITE_OWNER, ntddk,
};

use crate::string::counted;
use crate::{Result, check, irql};
use overrides::Overrides;

pub use sddl::Sddl;

/// A device object that is to be made.
///
/// ```
/// use wdk::security::{NewDevice, Sddl};
///
/// /// A device that one program of an administrator opens at a time.
/// fn wanted(security: &Sddl) -> NewDevice<'_> {
///     NewDevice {
///         exclusive: true,
///         ..NewDevice::new(wdk::utf16!(r"\Device\Only"), security)
///     }
/// }
/// ```
pub struct NewDevice<'a> {
    /// The bytes of its extension.
    pub extension: u32,
    /// Its name, in UTF-16: `\Device\…`; see [`utf16!`](crate::utf16!).
    pub name: &'a [u16],
    /// `FILE_DEVICE_…`.
    pub device_type: u32,
    /// `FILE_DEVICE_SECURE_OPEN` and others.
    pub characteristics: u32,
    /// May one file be open at a time only?
    pub exclusive: bool,
    /// Who may open it, if the registry does not say otherwise.
    pub security: &'a Sddl,
    /// The device setup class under which an administrator may have said otherwise. It is one of
    /// the driver's own, never an existing one.
    pub class: Option<&'a GUID>,
}

impl<'a> NewDevice<'a> {
    /// A device of no special type with a name and a descriptor, opened any number of times; names
    /// below the device's are checked by the same descriptor.
    #[must_use]
    pub const fn new(name: &'a [u16], security: &'a Sddl) -> Self {
        Self {
            extension: 0,
            name,
            device_type: FILE_DEVICE_UNKNOWN,
            characteristics: FILE_DEVICE_SECURE_OPEN,
            exclusive: false,
            security,
            class: None,
        }
    }
}

/// Creates a named device object that has a security descriptor before anybody can open it
/// ([`IoCreateDevice`], [`ObOpenObjectByPointer`], [`ZwSetSecurityObject`]).
///
/// Where a class is given, the values `DeviceType`, `DeviceCharacteristics`, `Exclusive` and
/// `Security` of `HKLM\SYSTEM\CurrentControlSet\Control\Class\{…}\Properties` come before the
/// parameters. Those that are not there change nothing; one that is of another type, or no valid
/// descriptor, is an error: an administrator meant something by it.
///
/// The caller clears `DO_DEVICE_INITIALIZING` when the device is ready, and deletes the device
/// ([`IoDeleteDevice`]).
///
/// # IRQL
/// `PASSIVE_LEVEL`.
///
/// # Errors
/// What the routines answer;
/// [`INVALID_SECURITY_DESCRIPTOR`](crate::Error::INVALID_SECURITY_DESCRIPTOR), or
/// [`OBJECT_TYPE_MISMATCH`](crate::Error::OBJECT_TYPE_MISMATCH), for a value in the registry;
/// [`INVALID_PARAMETER`](crate::Error::INVALID_PARAMETER) for a name longer than 32,767 units.
/// There is no device then.
///
/// # Safety
/// `driver` is the running driver's object.
///
/// [`IoCreateDevice`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iocreatedevice
/// [`ObOpenObjectByPointer`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-obopenobjectbypointer
/// [`ZwSetSecurityObject`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwsetsecurityobject
/// [`IoDeleteDevice`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iodeletedevice
pub unsafe fn create_device(
    driver: *mut DRIVER_OBJECT,
    wanted: &NewDevice<'_>,
) -> Result<PDEVICE_OBJECT> {
    irql::require_at_most(irql::PASSIVE_LEVEL)?;
    let mut name = counted(wanted.name)?;
    let overrides = match wanted.class {
        Some(class) => Overrides::read(class)?,
        None => Overrides::default(),
    };
    let exclusive = overrides
        .exclusive
        .map_or(wanted.exclusive, |value| value != 0);
    let mut device = ptr::null_mut();
    // SAFETY: the caller's promise; on failure the device is deleted, which nobody can have opened
    // while it is being initialised.
    unsafe {
        check(ntddk::IoCreateDevice(
            driver,
            wanted.extension,
            &raw mut name,
            overrides.device_type.unwrap_or(wanted.device_type),
            overrides.characteristics.unwrap_or(wanted.characteristics),
            u8::from(exclusive),
            &raw mut device,
        ))?;
        let descriptor = match &overrides.security {
            Some(security) => security.as_ptr(),
            None => wanted.security.as_ptr(),
        };
        set_security(device, descriptor.cast()).inspect_err(|_| ntddk::IoDeleteDevice(device))?;
    }
    Ok(device)
}

/// Gives a device the parts of a descriptor that it has.
///
/// # Safety
/// `device` is a device object, and `descriptor` a valid self-relative descriptor with a list.
unsafe fn set_security(
    device: PDEVICE_OBJECT,
    descriptor: *const SECURITY_DESCRIPTOR_RELATIVE,
) -> Result {
    // SAFETY: the caller's promise.
    let header = unsafe { descriptor.read() };
    let parts = [
        (true, DACL_SECURITY_INFORMATION, WRITE_DAC),
        (header.Owner != 0, OWNER_SECURITY_INFORMATION, WRITE_OWNER),
        (header.Group != 0, GROUP_SECURITY_INFORMATION, WRITE_OWNER),
        (
            u32::from(header.Control) & SE_SACL_PRESENT != 0,
            SACL_SECURITY_INFORMATION,
            ACCESS_SYSTEM_SECURITY,
        ),
    ];
    let (mut information, mut access) = (0, 0);
    for (_, part, right) in parts.into_iter().filter(|(there, ..)| *there) {
        information |= part;
        access |= right;
    }
    let mut handle: HANDLE = ptr::null_mut();
    // SAFETY: the caller's promise; the routines only read the descriptor. The kernel trusts its
    // own callers, so the access asked for is granted.
    unsafe {
        check(ntddk::ObOpenObjectByPointer(
            device.cast(),
            OBJ_KERNEL_HANDLE,
            ptr::null_mut(),
            access,
            ptr::null_mut(),
            _MODE::KernelMode as i8,
            &raw mut handle,
        ))?;
        let set = check(ntddk::ZwSetSecurityObject(
            handle,
            information,
            descriptor.cast_mut().cast(),
        ));
        // A handle that was just opened can be closed.
        let _ = ntddk::ZwClose(handle);
        set
    }
}
