//! Who may open a device: the access control list it was given, and callers that are somebody.
//! Called by drivers, and by [`super::file`] for every open of a caller in user mode.
//!
//! Only the discretionary list is kept. A device without one may be opened by everybody.

use wdk_sys::{
    DACL_SECURITY_INFORMATION, GROUP_SECURITY_INFORMATION, NTSTATUS, OWNER_SECURITY_INFORMATION,
    PVOID, SE_DACL_PRESENT, SE_SELF_RELATIVE, STATUS_ACCESS_DENIED, STATUS_BUFFER_TOO_SMALL,
    STATUS_INVALID_ACL, STATUS_INVALID_HANDLE, STATUS_INVALID_SECURITY_DESCR,
    STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS,
};

use crate::executive::{ObjectKind, executive};
use crate::io::io;
use crate::nt::routine;
use crate::touch::load_all;

/// Whose account a caller in user mode runs under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Caller {
    /// The system's own.
    System,
    /// An administrator's, elevated.
    #[default]
    Administrator,
    /// An ordinary user's, logged on here.
    User,
}

impl Caller {
    /// The security identifiers of its token: authority and parts.
    const fn identifiers(self) -> &'static [(u64, &'static [u32])] {
        match self {
            Self::System => &[(5, &[18]), (5, &[32, 544]), (1, &[0]), (5, &[11])],
            Self::Administrator => &[
                (5, &[32, 544]),
                (5, &[32, 545]),
                (1, &[0]),
                (5, &[4]),
                (5, &[11]),
            ],
            Self::User => &[(5, &[32, 545]), (1, &[0]), (5, &[4]), (5, &[11])],
        }
    }

    fn is(self, sid: &[u8]) -> bool {
        self.identifiers().iter().any(|(authority, parts)| {
            let mut wanted = vec![1, parts.len() as u8];
            wanted.extend_from_slice(&authority.to_be_bytes()[2..]);
            for part in *parts {
                wanted.extend_from_slice(&part.to_le_bytes());
            }
            sid == wanted
        })
    }
}

const ALLOWED: u8 = wdk_sys::ACCESS_ALLOWED_ACE_TYPE as u8;
const DENIED: u8 = wdk_sys::ACCESS_DENIED_ACE_TYPE as u8;
const INHERIT_ONLY: u8 = wdk_sys::INHERIT_ONLY_ACE as u8;

/// A valid access control list, as it lies in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AccessList(Vec<u8>);

impl AccessList {
    /// The list at the beginning of `bytes`, if it is one.
    fn new(bytes: &[u8]) -> Option<Self> {
        let length = usize::from(half(bytes, 2)?);
        let list = Self(bytes.get(..length)?.to_vec());
        let valid = matches!(bytes.first(), Some(2..=4))
            && length >= 8
            && list.entries().all(|entry| entry.is_some());
        valid.then_some(list)
    }

    /// Type, flags, mask and identifier of each entry; `None` for one that is not valid.
    fn entries(&self) -> impl Iterator<Item = Option<(u8, u8, u32, &[u8])>> {
        let count = half(&self.0, 4).unwrap_or(0);
        let mut at = 8;
        (0..count).map(move |_| {
            let length = usize::from(half(&self.0, at + 2)?);
            let entry = self.0.get(at..at + length)?;
            at += length;
            let sid = entry.get(8..)?;
            let sid = sid.get(..sid_length(sid)?)?;
            Some((*entry.first()?, entry[1], word(entry, 4)?, sid))
        })
    }

    /// All rights that the caller has, each mask's generic rights as `mapped` has them. The entries
    /// are looked at in their order.
    pub(super) fn allowed(&self, caller: Caller, mapped: &dyn Fn(u32) -> u32) -> u32 {
        let (mut allowed, mut denied) = (0, 0);
        for (kind, flags, mask, sid) in self.entries().flatten() {
            if flags & INHERIT_ONLY != 0 || !caller.is(sid) {
                continue;
            }
            match kind {
                ALLOWED => allowed |= mapped(mask) & !denied,
                DENIED => denied |= mapped(mask) & !allowed,
                _ => (),
            }
        }
        allowed
    }

    /// May the caller have all of `access`? The entries are looked at in their order.
    fn grants(&self, caller: Caller, access: u32) -> bool {
        let mut missing = mapped(access);
        for (kind, flags, mask, sid) in self.entries().flatten() {
            if flags & INHERIT_ONLY != 0 || !caller.is(sid) {
                continue;
            }
            match kind {
                ALLOWED => missing &= !mapped(mask),
                DENIED if mapped(mask) & missing != 0 => return false,
                _ => (),
            }
            if missing == 0 {
                return true;
            }
        }
        missing == 0
    }
}

/// Generic rights as those of files, which devices' are.
fn mapped(mask: u32) -> u32 {
    let generic = [
        (wdk_sys::GENERIC_READ, wdk_sys::FILE_GENERIC_READ),
        (wdk_sys::GENERIC_WRITE, wdk_sys::FILE_GENERIC_WRITE),
        (wdk_sys::GENERIC_EXECUTE, wdk_sys::FILE_GENERIC_EXECUTE),
        (wdk_sys::GENERIC_ALL, wdk_sys::FILE_ALL_ACCESS),
    ];
    generic
        .into_iter()
        .filter(|(bit, _)| mask & bit != 0)
        .fold(mask & 0x0FFF_FFFF, |mask, (_, rights)| mask | rights)
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn sid_length(sid: &[u8]) -> Option<usize> {
    let (1, parts @ 0..=15) = (*sid.first()?, *sid.get(1)?) else {
        return None;
    };
    Some(8 + 4 * usize::from(parts))
}

/// Is it a valid self-relative descriptor that has the parts that are required?
fn is_valid(bytes: &[u8], required: u32) -> bool {
    let part = |at: usize, present: bool, needed: u32, valid: &dyn Fn(&[u8]) -> bool| match word(
        bytes, at,
    ) {
        Some(0) => !present || required & needed == 0,
        Some(offset) => {
            offset >= 20
                && offset.is_multiple_of(4)
                && bytes.get(offset as usize..).is_some_and(valid)
        }
        None => false,
    };
    let sid = |sid: &[u8]| sid_length(sid).is_some_and(|length| length <= sid.len());
    let list = |list: &[u8]| AccessList::new(list).is_some();
    let control = half(bytes, 2).map_or(0, u32::from);
    bytes.first() == Some(&1)
        && bytes.len() >= 20
        && control & SE_SELF_RELATIVE != 0
        && part(4, true, OWNER_SECURITY_INFORMATION, &sid)
        && part(8, true, GROUP_SECURITY_INFORMATION, &sid)
        && (required & DACL_SECURITY_INFORMATION == 0 || control & SE_DACL_PRESENT != 0)
        && part(16, true, DACL_SECURITY_INFORMATION, &list)
}

impl super::Io {
    /// May a caller in user mode open this device, or what has this name below it?
    pub(super) fn may_open(&self, device: u64, caller: Caller, access: u32) -> bool {
        let devices = self.devices.borrow();
        let list = devices
            .get(&device)
            .and_then(|record| record.access.as_ref());
        list.is_none_or(|list| list.grants(caller, access))
    }
}

/// The list of a descriptor in either form: `Ok(None)` where it is there and allows everything.
///
/// # Safety
/// `descriptor` is a descriptor in readable memory, with all that it refers to.
pub(super) unsafe fn list_of(descriptor: *const u8) -> Result<Option<AccessList>, NTSTATUS> {
    // SAFETY: promised by the caller; a list says its own length.
    unsafe {
        let control = u32::from(descriptor.add(2).cast::<u16>().read_unaligned());
        if descriptor.read() != 1 || control & SE_DACL_PRESENT == 0 {
            return Err(STATUS_INVALID_SECURITY_DESCR);
        }
        let list = if control & SE_SELF_RELATIVE != 0 {
            match descriptor.add(16).cast::<u32>().read_unaligned() {
                0 => std::ptr::null(),
                offset => descriptor.add(offset as usize),
            }
        } else {
            descriptor.add(32).cast::<*const u8>().read_unaligned()
        };
        if list.is_null() {
            return Ok(None);
        }
        let length = usize::from(list.add(2).cast::<u16>().read_unaligned());
        let bytes = std::slice::from_raw_parts(list, length.max(8));
        AccessList::new(bytes).map(Some).ok_or(STATUS_INVALID_ACL)
    }
}

/// Reads the security descriptor of the object behind a handle.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "device objects only; the discretionary list alone is told, as it was set"
)]
pub(crate) unsafe extern "win64" fn ZwQuerySecurityObject(
    handle: u64,
    information: u32,
    descriptor: PVOID,
    length: u32,
    needed: *mut u32,
) -> NTSTATUS {
    let Some((object, kind)) = executive().object_of_handle(handle) else {
        return STATUS_INVALID_HANDLE;
    };
    if kind != ObjectKind::Device {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    let list = if information & DACL_SECURITY_INFORMATION == 0 {
        None
    } else {
        let devices = io().devices.borrow();
        devices
            .get(&object)
            .and_then(|record| record.access.clone())
    };
    let told = told_of(list.as_ref());
    // SAFETY: the driver passes the place for the length, and as many bytes as it says.
    unsafe {
        needed.write_unaligned(told.len() as u32);
        if told.len() > length as usize {
            return STATUS_BUFFER_TOO_SMALL;
        }
        descriptor
            .cast::<u8>()
            .copy_from_nonoverlapping(told.as_ptr(), told.len());
    }
    STATUS_SUCCESS
}

/// A self-relative descriptor with a list, or without one.
fn told_of(list: Option<&AccessList>) -> Vec<u8> {
    const HEADER: u32 = 20;
    let mut control = SE_SELF_RELATIVE;
    let mut bytes = vec![0; HEADER as usize];
    if let Some(AccessList(list)) = list {
        control |= SE_DACL_PRESENT;
        bytes[16..].copy_from_slice(&HEADER.to_le_bytes());
        bytes.extend(list);
    }
    bytes[0] = 1;
    bytes[2..4].copy_from_slice(&(control as u16).to_le_bytes());
    bytes
}

/// Sets the security descriptor of the object behind a handle.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "device objects only; the discretionary list alone is kept"
)]
pub(crate) unsafe extern "win64" fn ZwSetSecurityObject(
    handle: u64,
    information: u32,
    descriptor: PVOID,
) -> NTSTATUS {
    let Some((object, kind)) = executive().object_of_handle(handle) else {
        return STATUS_INVALID_HANDLE;
    };
    if kind != ObjectKind::Device {
        return STATUS_OBJECT_TYPE_MISMATCH;
    }
    if descriptor.is_null() {
        return STATUS_ACCESS_DENIED;
    }
    if information & DACL_SECURITY_INFORMATION == 0 {
        return STATUS_SUCCESS;
    }
    // SAFETY: the driver passes a descriptor.
    match unsafe { list_of(descriptor.cast()) } {
        Ok(list) => {
            if let Some(record) = io().devices.borrow().get_mut(&object) {
                record.access = list;
            }
            STATUS_SUCCESS
        }
        Err(status) => status,
    }
}

/// Sets the security descriptor of the object behind a handle.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "device objects only; the discretionary list alone is kept"
)]
pub(crate) unsafe extern "win64" fn NtSetSecurityObject(
    handle: u64,
    information: u32,
    descriptor: PVOID,
) -> NTSTATUS {
    // SAFETY: the same routine; a driver's call has kernel mode as its previous mode either way.
    unsafe { ZwSetSecurityObject(handle, information, descriptor) }
}

/// Tells whether bytes are a self-relative security descriptor with the parts required.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlValidRelativeSecurityDescriptor(
    #[counted(length)]
    #[at(u8)]
    descriptor: PVOID,
    length: u32,
    required: u32,
) -> u8 {
    // SAFETY: the driver says how long what it passes is.
    let bytes = unsafe { load_all(descriptor.cast::<u8>().cast_const(), length as usize) };
    u8::from(is_valid(&bytes, required))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list of entries: type, mask, identifier.
    fn list(entries: &[(u8, u32, &[u32])]) -> Vec<u8> {
        let mut bytes = vec![2, 0, 0, 0, entries.len() as u8, 0, 0, 0];
        for (kind, mask, parts) in entries {
            let length = 16 + 4 * parts.len() as u8;
            bytes.extend([*kind, 0, length, 0]);
            bytes.extend(mask.to_le_bytes());
            bytes.extend([1, parts.len() as u8, 0, 0, 0, 0, 0, 5]);
            parts
                .iter()
                .for_each(|part| bytes.extend(part.to_le_bytes()));
        }
        bytes[2] = bytes.len() as u8;
        bytes
    }

    const READ: u32 = wdk_sys::FILE_GENERIC_READ;
    const WRITE: u32 = wdk_sys::FILE_GENERIC_WRITE;

    #[test]
    fn entries_are_looked_at_in_their_order() {
        let both: &[u32] = &[11];
        let administrators: &[u32] = &[32, 544];
        let deny_first = list(&[(DENIED, WRITE & !READ, both), (ALLOWED, 0x1000_0000, both)]);
        let deny_last = list(&[(ALLOWED, 0x1000_0000, both), (DENIED, WRITE, both)]);
        let some = list(&[(ALLOWED, READ, both), (ALLOWED, WRITE, administrators)]);
        for (bytes, caller, access, expected) in [
            (&deny_first, Caller::User, READ, true),
            (&deny_first, Caller::User, WRITE, false),
            (&deny_last, Caller::User, WRITE, true),
            (&some, Caller::User, READ, true),
            (&some, Caller::User, READ | WRITE, false),
            (&some, Caller::Administrator, READ | WRITE, true),
        ] {
            let list = AccessList::new(bytes).expect("it is valid");
            assert_eq!(
                list.grants(caller, access),
                expected,
                "{caller:?} {access:#x}"
            );
        }
        let empty = AccessList::new(&list(&[])).expect("it is valid");
        assert!(!empty.grants(Caller::System, READ));
    }

    #[test]
    fn a_descriptor_that_is_cut_or_points_outside_is_not_valid() {
        let mut descriptor = vec![
            1, 0, 4, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0,
        ];
        descriptor.extend(list(&[(ALLOWED, READ, &[11])]));
        assert!(is_valid(&descriptor, DACL_SECURITY_INFORMATION));
        for length in 0..descriptor.len() {
            assert!(!is_valid(&descriptor[..length], DACL_SECURITY_INFORMATION));
        }
        for (at, value) in [(0, 2), (2, 0), (3, 0), (4, 200), (16, 8), (16, 21), (20, 9)] {
            let mut broken = descriptor.clone();
            broken[at] = value;
            assert!(!is_valid(&broken, DACL_SECURITY_INFORMATION), "{at}");
        }
    }
}
