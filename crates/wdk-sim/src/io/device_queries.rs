//! What the PnP manager asks the drivers of one device: what it is called, what it can do, where it
//! is. Called by [`super::enumeration`] and [`super::pnp`].

use wdk_sys::{DEVICE_CAPABILITIES, DEVICE_OBJECT, PNP_BUS_INFORMATION};

use super::Io;
use super::device_node::DeviceId;
use super::error::IoError;
use super::pci_bus::minor;
use super::rules::{explained, pnp, pnp_numbered};
use super::status::NtStatus;
use crate::executive::executive;
use crate::memory::memory;
use crate::touch::load_all;

/// `DeviceTextDescription`
pub(super) const TEXT_DESCRIPTION: i32 = 0;
/// `DeviceTextLocationInformation`
pub(super) const TEXT_LOCATION: i32 = 1;
/// English, as spoken in the United States.
const LOCALE: u32 = 0x409;
/// The characters that an identification may have.
const ID_LIMIT: usize = 200;
/// The number that `PNP_DETECTED_FATAL_ERROR` has for a wrong identification.
const INVALID_ID: u64 = 3;

/// What a bus driver is asked for, as `BUS_QUERY_ID_TYPE` numbers it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Device = 0,
    Hardware,
    Compatible,
    Instance,
}

impl Wanted {
    fn name(self) -> &'static str {
        match self {
            Self::Device => "BusQueryDeviceID",
            Self::Hardware => "BusQueryHardwareIDs",
            Self::Compatible => "BusQueryCompatibleIDs",
            Self::Instance => "BusQueryInstanceID",
        }
    }

    /// By which the bugcheck tells them apart.
    fn number(self) -> u64 {
        match self {
            Self::Device => 1,
            Self::Instance => 2,
            Self::Hardware => 3,
            Self::Compatible => 4,
        }
    }

    fn is_list(self) -> bool {
        matches!(self, Self::Hardware | Self::Compatible)
    }
}

impl Io {
    /// What the drivers of a device say of what it can do.
    pub(super) fn query_capabilities(
        &self,
        object: *mut DEVICE_OBJECT,
    ) -> Option<DEVICE_CAPABILITIES> {
        let bytes = size_of::<DEVICE_CAPABILITIES>();
        let block = executive().allocate_object(bytes as u64, "device capabilities")?;
        let capabilities = block.cast::<DEVICE_CAPABILITIES>();
        // SAFETY: the memory is new and of this size.
        unsafe {
            (*capabilities).Size = bytes as u16;
            (*capabilities).Version = 1;
            (*capabilities).Address = u32::MAX;
            (*capabilities).UINumber = u32::MAX;
        }
        let outcome = self.send_pnp(object, minor::QUERY_CAPABILITIES, |_, stack| {
            // SAFETY: `send_pnp` hands over the first stack location of a new IRP.
            unsafe { (*stack).Parameters.DeviceCapabilities.Capabilities = capabilities };
        });
        // SAFETY: the block is still there; any bytes are a structure of numbers.
        let answer = unsafe { capabilities.read() };
        executive().free_object(block);
        outcome.status.is_success().then_some(answer)
    }

    fn query_id(
        &self,
        object: *mut DEVICE_OBJECT,
        wanted: Wanted,
    ) -> Result<Vec<String>, NtStatus> {
        let outcome = self.send_pnp(object, minor::QUERY_ID, |_, stack| {
            // SAFETY: `send_pnp` hands over the first stack location of a new IRP.
            unsafe { (*stack).Parameters.QueryId.IdType = wanted as i32 };
        });
        if !outcome.status.is_success() {
            return Err(outcome.status);
        }
        if outcome.information == 0 {
            return Ok(Vec::new());
        }
        let bytes = self.pool_answer(object, wanted.name(), outcome.information);
        let units = units(&bytes);
        let mut ids = Vec::new();
        let mut at = 0;
        loop {
            let id = self.read_id(object, &units[at.min(units.len())..], wanted);
            if wanted.is_list() && id.is_empty() {
                return Ok(ids);
            }
            at += id.len() + 1;
            ids.push(id);
            if !wanted.is_list() {
                return Ok(ids);
            }
        }
    }

    /// One identification, which must have an end and characters that are allowed.
    fn read_id(&self, object: *mut DEVICE_OBJECT, units: &[u16], wanted: Wanted) -> String {
        let wrong = |why: String| -> ! {
            pnp_numbered(
                INVALID_ID,
                [object as u64, 0, wanted.number()],
                format!(
                    "{} was answered {why} for {}.",
                    wanted.name(),
                    self.describe_device(object as u64)
                ),
            )
        };
        let mut id = String::new();
        for unit in units {
            match unit {
                0 => return id,
                _ if id.len() == ID_LIMIT => break,
                0x20..=0x2B | 0x2D..=0x7F => id.push(char::from(*unit as u8)),
                _ => wrong(format!(
                    "with a character ({unit:#x}) after {id:?} that identifications cannot have \
                     (0x20 to 0x7F without commas)"
                )),
            }
        }
        wrong(format!(
            "with {id:?}, which does not end: a zero follows within {ID_LIMIT} characters and the \
             memory, after a list of identifications one more"
        ))
    }

    /// An identification that each device must have.
    pub(super) fn query_needed_id(
        &self,
        bus: DeviceId,
        object: *mut DEVICE_OBJECT,
        wanted: Wanted,
    ) -> Result<String, IoError> {
        let answer = self.query_id(object, wanted);
        let form = match &answer {
            Err(status) if status.0 != wdk_sys::STATUS_NOT_SUPPORTED => {
                return Err(IoError::refused(
                    format!("Asking {} for {}", self.device_name(bus), wanted.name()),
                    status.0,
                ));
            }
            Ok(ids) if ids.first().is_some_and(|id| !id.is_empty()) => {
                let id = &ids[0];
                let parts = id.split('\\').count();
                let expected = if wanted == Wanted::Device { 2 } else { 1 };
                if parts == expected {
                    return Ok(id.clone());
                }
                format!("with {id:?}")
            }
            _ => "with nothing".to_owned(),
        };
        pnp_numbered(
            INVALID_ID,
            [object as u64, 0, wanted.number()],
            format!(
                "{} was answered {form} by the bus driver of {}: a device ID is \
                 <enumerator>\\<kind>, an instance ID has no backslash, and each device has both.",
                wanted.name(),
                self.device_name(bus)
            ),
        )
    }

    /// Identifications that a device may have.
    pub(super) fn query_ids(&self, object: *mut DEVICE_OBJECT, wanted: Wanted) -> Vec<String> {
        self.query_id(object, wanted).unwrap_or_default()
    }

    pub(super) fn query_text(&self, object: *mut DEVICE_OBJECT, kind: i32) -> Option<String> {
        let outcome = self.send_pnp(object, minor::QUERY_DEVICE_TEXT, |_, stack| {
            // SAFETY: `send_pnp` hands over the first stack location of a new IRP.
            unsafe {
                (*stack).Parameters.QueryDeviceText.DeviceTextType = kind;
                (*stack).Parameters.QueryDeviceText.LocaleId = LOCALE;
            }
        });
        if !outcome.status.is_success() || outcome.information == 0 {
            return None;
        }
        let bytes = self.pool_answer(object, "IRP_MN_QUERY_DEVICE_TEXT", outcome.information);
        let mut text = units(&bytes);
        let end = text.iter().position(|unit| *unit == 0);
        text.truncate(end.unwrap_or(text.len()));
        Some(String::from_utf16_lossy(&text))
    }

    pub(super) fn query_bus(
        &self,
        object: *mut DEVICE_OBJECT,
    ) -> Option<(wdk_sys::GUID, i32, u32)> {
        let outcome = self.send_pnp(object, minor::QUERY_BUS_INFORMATION, |_, _| {});
        if !outcome.status.is_success() || outcome.information == 0 {
            return None;
        }
        let bytes = self.pool_answer(object, "IRP_MN_QUERY_BUS_INFORMATION", outcome.information);
        if bytes.len() < size_of::<PNP_BUS_INFORMATION>() {
            return None;
        }
        // SAFETY: the bytes are that many; the structure has numbers only.
        let told = unsafe {
            bytes
                .as_ptr()
                .cast::<PNP_BUS_INFORMATION>()
                .read_unaligned()
        };
        Some((told.BusTypeGuid, told.LegacyBusType, told.BusNumber))
    }

    /// The pool that a driver has answered with: its contents. The PnP manager frees it.
    pub(super) fn pool_answer(
        &self,
        object: *mut DEVICE_OBJECT,
        request: &str,
        address: u64,
    ) -> Vec<u8> {
        let Some(bytes) = memory().pool_bytes(address) else {
            pnp(
                [object as u64, address, 0],
                format!(
                    "{request} was answered with {address:#x}{} for {}, which is not the beginning \
                     of a pool allocation: the PnP manager frees it with ExFreePool.",
                    explained(address),
                    self.describe_device(object as u64)
                ),
            );
        };
        // SAFETY: the pool is allocated, and long enough; at this IRQL it can be read.
        let contents = unsafe { load_all(address as *const u8, bytes as usize) };
        memory().free_for_driver(address);
        contents
    }
}

fn units(bytes: &[u8]) -> Vec<u16> {
    bytes
        .chunks_exact(2)
        .map(|unit| u16::from_le_bytes([unit[0], unit[1]]))
        .collect()
}
