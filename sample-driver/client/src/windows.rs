//! Windows: finding devices by their interface (SetupAPI), and opening and asking them. Runs on
//! Windows 7 and later.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::windows::fs::FileExt;
use std::os::windows::io::AsRawHandle;
use std::{mem, ptr};

use edu_interface::INTERFACE_CLASS;
use windows_sys::Win32::Devices::DeviceAndDriverInstallation::{
    CM_Get_DevNode_Status, CM_PROB_DISABLED, CM_PROB_DRIVER_FAILED_LOAD, CM_PROB_FAILED_INSTALL,
    CM_PROB_FAILED_START, CM_PROB_UNSIGNED_DRIVER, CR_SUCCESS, DIGCF_ALLCLASSES,
    DIGCF_DEVICEINTERFACE, DIGCF_PRESENT, HDEVINFO, SP_DEVICE_INTERFACE_DATA,
    SP_DEVICE_INTERFACE_DETAIL_DATA_W, SP_DEVINFO_DATA, SPDRP_HARDWAREID,
    SetupDiDestroyDeviceInfoList, SetupDiEnumDeviceInfo, SetupDiEnumDeviceInterfaces,
    SetupDiGetClassDevsW, SetupDiGetDeviceInterfaceDetailW, SetupDiGetDeviceRegistryPropertyW,
};
use windows_sys::Win32::Foundation::{ERROR_NO_MORE_ITEMS, INVALID_HANDLE_VALUE};
use windows_sys::Win32::System::IO::DeviceIoControl;
use windows_sys::core::GUID;

use crate::device::{Device, DeviceError, System, in_threads};
use crate::failure::Failure;
use crate::wide::strings;

/// How Plug and Play names the device.
const HARDWARE: &str = r"PCI\VEN_1234&DEV_11E8";

/// The machine this program runs on.
#[derive(Clone, Copy, Debug)]
pub struct Windows;

impl System for Windows {
    type Device = File;

    fn open(&self, number: usize) -> Result<File, Failure> {
        let paths = interfaces()
            .map_err(|error| Failure::Here(format!("devices cannot be listed: {error}")))?;
        let Some(path) = paths.get(number) else {
            return Err(Failure::NoDevice(match paths.len() {
                0 => what_keeps_the_device(),
                1 => format!("there is no device {number}: there is one, which is number 0"),
                count => format!(
                    "there is no device {number}: there are {count}, the first of which is number 0"
                ),
            }));
        };
        OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => Failure::AccessDenied(error.into()),
                _ => Failure::Request {
                    what: format!("opening {path}"),
                    error: error.into(),
                },
            })
    }

    fn at_once<T: Send>(
        &self,
        callers: usize,
        work: &(dyn Fn(&Self, usize) -> T + Sync),
    ) -> Vec<T> {
        in_threads(self, callers, work)
    }
}

impl From<io::Error> for DeviceError {
    fn from(error: io::Error) -> Self {
        let code = error.raw_os_error().unwrap_or_default();
        // The number is said by who shows the error.
        let message = error.to_string();
        let suffix = format!(" (os error {code})");
        Self {
            code: code.cast_unsigned(),
            message: message.strip_suffix(&suffix).unwrap_or(&message).to_owned(),
        }
    }
}

impl Device for File {
    fn control(&self, code: u32, input: &[u8], output: &mut [u8]) -> Result<usize, DeviceError> {
        let length = |bytes: usize| {
            u32::try_from(bytes).map_err(|_| DeviceError {
                // ERROR_INVALID_PARAMETER
                code: 87,
                message: format!("a buffer has {bytes} bytes, which is more than a request takes"),
            })
        };
        let (input_length, output_length) = (length(input.len())?, length(output.len())?);
        let mut returned = 0;
        // SAFETY: the handle is open, and the call does not return before the request has ended;
        // until then both buffers are borrowed, and have the lengths given.
        let done = unsafe {
            DeviceIoControl(
                self.as_raw_handle(),
                code,
                input.as_ptr().cast(),
                input_length,
                output.as_mut_ptr().cast(),
                output_length,
                &raw mut returned,
                ptr::null_mut(),
            )
        };
        if done == 0 {
            return Err(io::Error::last_os_error().into());
        }
        Ok(returned as usize)
    }

    fn read(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DeviceError> {
        Ok(self.seek_read(buffer, offset)?)
    }

    fn write(&self, offset: u64, bytes: &[u8]) -> Result<usize, DeviceError> {
        Ok(self.seek_write(bytes, offset)?)
    }
}

/// A list of devices or of interfaces.
struct Devices(HDEVINFO);

impl Devices {
    /// Those that are present: of an interface class, or all that an enumerator knows.
    fn present(class: Option<&GUID>, enumerator: Option<&str>) -> io::Result<Self> {
        let name: Option<Vec<u16>> =
            enumerator.map(|name| name.encode_utf16().chain([0]).collect());
        let of = if class.is_some() {
            DIGCF_DEVICEINTERFACE
        } else {
            DIGCF_ALLCLASSES
        };
        // SAFETY: the class and the name, which ends with a zero, are only read, during the call.
        let list = unsafe {
            SetupDiGetClassDevsW(
                class.map_or(ptr::null(), ptr::from_ref),
                name.as_ref().map_or(ptr::null(), |name| name.as_ptr()),
                ptr::null_mut(),
                DIGCF_PRESENT | of,
            )
        };
        if list == INVALID_HANDLE_VALUE as HDEVINFO {
            return Err(io::Error::last_os_error());
        }
        Ok(Self(list))
    }

    /// The path of an interface, or `None` behind the last.
    fn path(&self, class: &GUID, index: u32) -> io::Result<Option<String>> {
        // SAFETY: zeroes are valid for a structure of integers.
        let mut interface: SP_DEVICE_INTERFACE_DATA = unsafe { mem::zeroed() };
        interface.cbSize = size_of_val(&interface) as u32;
        // SAFETY: the list is there while `self` is; the structure says its size.
        let found = unsafe {
            SetupDiEnumDeviceInterfaces(self.0, ptr::null(), class, index, &raw mut interface)
        };
        if found == 0 {
            return end_of_list();
        }
        let mut needed = 0;
        // SAFETY: without a buffer the call only says how long one has to be.
        unsafe {
            SetupDiGetDeviceInterfaceDetailW(
                self.0,
                &raw const interface,
                ptr::null_mut(),
                0,
                &raw mut needed,
                ptr::null_mut(),
            );
        }
        // In words of eight bytes, so that the structure is aligned.
        let mut buffer = vec![0_u64; (needed as usize).div_ceil(8).max(1)];
        let detail = buffer
            .as_mut_ptr()
            .cast::<SP_DEVICE_INTERFACE_DETAIL_DATA_W>();
        // SAFETY: the buffer has at least the bytes it is said to have, and begins with the
        // structure, whose size is that of its fixed part.
        let got = unsafe {
            (*detail).cbSize = size_of::<SP_DEVICE_INTERFACE_DETAIL_DATA_W>() as u32;
            SetupDiGetDeviceInterfaceDetailW(
                self.0,
                &raw const interface,
                detail,
                needed,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        };
        if got == 0 {
            return Err(io::Error::last_os_error());
        }
        let bytes: Vec<u8> = buffer.iter().flat_map(|word| word.to_le_bytes()).collect();
        let text = &bytes[mem::offset_of!(SP_DEVICE_INTERFACE_DETAIL_DATA_W, DevicePath)..];
        Ok(strings(text).into_iter().next())
    }

    /// The device of this number, or `None` behind the last.
    fn device(&self, index: u32) -> io::Result<Option<SP_DEVINFO_DATA>> {
        // SAFETY: zeroes are valid for a structure of integers.
        let mut device: SP_DEVINFO_DATA = unsafe { mem::zeroed() };
        device.cbSize = size_of_val(&device) as u32;
        // SAFETY: the list is there while `self` is; the structure says its size.
        if unsafe { SetupDiEnumDeviceInfo(self.0, index, &raw mut device) } == 0 {
            return end_of_list();
        }
        Ok(Some(device))
    }

    /// How Plug and Play names a device: the most exact first.
    fn hardware_ids(&self, device: &SP_DEVINFO_DATA) -> Vec<String> {
        let mut bytes = vec![0_u8; 4096];
        // SAFETY: the device is of this list, and the buffer has the length given.
        let got = unsafe {
            SetupDiGetDeviceRegistryPropertyW(
                self.0,
                device,
                SPDRP_HARDWAREID,
                ptr::null_mut(),
                bytes.as_mut_ptr(),
                bytes.len() as u32,
                ptr::null_mut(),
            )
        };
        if got == 0 {
            Vec::new()
        } else {
            strings(&bytes)
        }
    }
}

impl Drop for Devices {
    fn drop(&mut self) {
        // SAFETY: the list is not used again.
        unsafe { SetupDiDestroyDeviceInfoList(self.0) };
    }
}

/// What the last call's failure means, when it may mean that there are no more.
fn end_of_list<T>() -> io::Result<Option<T>> {
    let error = io::Error::last_os_error();
    if error.raw_os_error() == Some(ERROR_NO_MORE_ITEMS.cast_signed()) {
        Ok(None)
    } else {
        Err(error)
    }
}

/// The paths of the driver's devices.
fn interfaces() -> io::Result<Vec<String>> {
    let class = GUID::from_u128(INTERFACE_CLASS);
    let devices = Devices::present(Some(&class), None)?;
    let mut paths = Vec::new();
    while let Some(path) = devices.path(&class, paths.len() as u32)? {
        paths.push(path);
    }
    Ok(paths)
}

/// Why there is no device to open, as far as Plug and Play knows.
fn what_keeps_the_device() -> String {
    let in_machine = find_hardware().unwrap_or_else(|_| Vec::new());
    let Some(problem) = in_machine.first() else {
        return "there is no edu device: start the virtual machine with `-device edu`, as `cargo \
            make vm` does"
            .to_owned();
    };
    match *problem {
        None => "the edu device is there and works with another driver, or its driver has not \
            opened its interface: look at it in Device Manager"
            .to_owned(),
        Some(CM_PROB_FAILED_INSTALL) => {
            "the edu device is there, but no driver is installed for it: add the package with \
             `pnputil /add-driver sample_driver.inf /install`"
                .to_owned()
        }
        Some(CM_PROB_UNSIGNED_DRIVER) => {
            "the edu device is there, but Windows does not accept its driver's signature (code \
             52): trust the package's certificate, switch test signing on (`bcdedit /set \
             testsigning on`) and restart"
                .to_owned()
        }
        Some(CM_PROB_FAILED_START) => {
            "the edu device is there, but its driver could not start it (code 10): the driver's \
             debug output says why"
                .to_owned()
        }
        Some(CM_PROB_DRIVER_FAILED_LOAD) => {
            "the edu device is there, but its driver could not be loaded (code 39)".to_owned()
        }
        Some(CM_PROB_DISABLED) => "the edu device is there, but it is disabled (code 22): enable \
            it in Device Manager"
            .to_owned(),
        Some(code) => format!(
            "the edu device is there, but does not work (code {code}): look at \
            it in Device Manager"
        ),
    }
}

/// The problem of each edu device in the machine, if it has one.
fn find_hardware() -> io::Result<Vec<Option<u32>>> {
    let devices = Devices::present(None, Some("PCI"))?;
    let mut problems = Vec::new();
    let mut index = 0;
    while let Some(device) = devices.device(index)? {
        index += 1;
        let is_edu = |id: &String| {
            id.get(..HARDWARE.len())
                .is_some_and(|id| id.eq_ignore_ascii_case(HARDWARE))
        };
        if !devices.hardware_ids(&device).iter().any(is_edu) {
            continue;
        }
        let (mut status, mut problem) = (0, 0);
        // SAFETY: both numbers are written, and nothing else.
        let asked =
            unsafe { CM_Get_DevNode_Status(&raw mut status, &raw mut problem, device.DevInst, 0) };
        problems.push((asked == CR_SUCCESS && problem != 0).then_some(problem));
    }
    Ok(problems)
}
