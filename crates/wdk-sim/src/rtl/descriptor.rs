//! Security descriptors and access control lists in memory of the driver's: made, filled, read.

use super::sid;
use super::{STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};
use crate::nt::routine;

const STATUS_UNKNOWN_REVISION: i32 = wdk_sys::STATUS_UNKNOWN_REVISION;
const STATUS_INVALID_SECURITY_DESCR: i32 = wdk_sys::STATUS_INVALID_SECURITY_DESCR;
const STATUS_INVALID_SID: i32 = wdk_sys::STATUS_INVALID_SID;
const STATUS_INVALID_ACL: i32 = wdk_sys::STATUS_INVALID_ACL;
const STATUS_ALLOTTED_SPACE_EXCEEDED: i32 = wdk_sys::STATUS_ALLOTTED_SPACE_EXCEEDED;
const STATUS_REVISION_MISMATCH: i32 = wdk_sys::STATUS_REVISION_MISMATCH;
const REVISION: u8 = 1;
const OWNER_DEFAULTED: u16 = wdk_sys::SE_OWNER_DEFAULTED as u16;
const DACL_PRESENT: u16 = wdk_sys::SE_DACL_PRESENT as u16;
const DACL_DEFAULTED: u16 = wdk_sys::SE_DACL_DEFAULTED as u16;
const SELF_RELATIVE: u16 = wdk_sys::SE_SELF_RELATIVE as u16;
/// `ACL_REVISION` and `ACL_REVISION_DS`
const LIST_REVISIONS: std::ops::RangeInclusive<u8> = 2..=4;
const LIST_HEADER: usize = 8;
const ENTRY_HEADER: usize = 8;

/// `SECURITY_DESCRIPTOR` in its absolute form.
#[repr(C, packed(4))]
pub(crate) struct Descriptor {
    revision: u8,
    padding: u8,
    control: u16,
    unused: u32,
    owner: u64,
    group: u64,
    system_list: u64,
    list: u64,
}

const _: () = assert!(size_of::<Descriptor>() == size_of::<wdk_sys::SECURITY_DESCRIPTOR>());

/// A descriptor in either form, as far as both go: the self-relative one ends here.
#[repr(C)]
pub(crate) struct Either([u32; 5]);

/// `ACL`
#[repr(C)]
pub(crate) struct List {
    revision: u8,
    padding: u8,
    size: u16,
    count: u16,
    reserved: u16,
}

fn flagged(control: u16, flag: u16, on: bool) -> u16 {
    if on { control | flag } else { control & !flag }
}

/// A descriptor that members can be set in: of the known revision, in absolute form.
///
/// # Safety
/// `descriptor` can be read.
unsafe fn absolute(descriptor: *const Descriptor) -> Result<(), i32> {
    // SAFETY: promised by the caller.
    let (revision, control) = unsafe { ((*descriptor).revision, (*descriptor).control) };
    if revision != REVISION {
        return Err(STATUS_UNKNOWN_REVISION);
    }
    if control & SELF_RELATIVE != 0 {
        return Err(STATUS_INVALID_SECURITY_DESCR);
    }
    Ok(())
}

/// A part of a descriptor in either form.
///
/// # Safety
/// `descriptor` is a descriptor in readable memory.
unsafe fn part(descriptor: *const Descriptor, relative: usize, absolute: u64) -> u64 {
    // SAFETY: promised by the caller; a self-relative descriptor has 20 bytes of offsets.
    unsafe {
        if (*descriptor).control & SELF_RELATIVE == 0 {
            return absolute;
        }
        let base = descriptor.cast::<u8>();
        match base.add(relative).cast::<u32>().read_unaligned() {
            0 => 0,
            offset => base as u64 + u64::from(offset),
        }
    }
}

/// Owner, group, system list and list, by address.
///
/// # Safety
/// As [`part`].
unsafe fn all_parts(descriptor: *const Descriptor) -> [u64; 4] {
    // SAFETY: promised by the caller.
    unsafe {
        // The members beyond the offsets belong to the absolute form alone.
        let relative = (*descriptor).control & SELF_RELATIVE != 0;
        let members = if relative {
            [0; 4]
        } else {
            [
                (*descriptor).owner,
                (*descriptor).group,
                (*descriptor).system_list,
                (*descriptor).list,
            ]
        };
        [
            part(descriptor, 4, members[0]),
            part(descriptor, 8, members[1]),
            part(descriptor, 12, members[2]),
            part(descriptor, 16, members[3]),
        ]
    }
}

/// Makes an empty security descriptor.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCreateSecurityDescriptor(
    descriptor: *mut Descriptor,
    revision: u32,
) -> i32 {
    if revision != u32::from(REVISION) {
        return STATUS_UNKNOWN_REVISION;
    }
    // SAFETY: the driver passes storage for a descriptor.
    unsafe {
        descriptor.write_unaligned(Descriptor {
            revision: REVISION,
            padding: 0,
            control: 0,
            unused: 0,
            owner: 0,
            group: 0,
            system_list: 0,
            list: 0,
        });
    }
    STATUS_SUCCESS
}

/// Puts a discretionary list into a security descriptor, or takes it away.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlSetDaclSecurityDescriptor(
    descriptor: *mut Descriptor,
    present: u8,
    list: u64,
    defaulted: u8,
) -> i32 {
    // SAFETY: the driver passes a descriptor.
    unsafe {
        if let Err(status) = absolute(descriptor) {
            return status;
        }
        let control = flagged((*descriptor).control, DACL_PRESENT, present != 0);
        let defaulted = present != 0 && defaulted != 0;
        (*descriptor).control = flagged(control, DACL_DEFAULTED, defaulted);
        (*descriptor).list = if present != 0 { list } else { 0 };
    }
    STATUS_SUCCESS
}

/// Returns the discretionary list of a security descriptor.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlGetDaclSecurityDescriptor(
    descriptor: *const Either,
    present: *mut u8,
    list: *mut u64,
    defaulted: *mut u8,
) -> i32 {
    let descriptor = descriptor.cast::<Descriptor>();
    // SAFETY: the driver passes a descriptor and the places for the answers.
    unsafe {
        if (*descriptor).revision != REVISION {
            return STATUS_UNKNOWN_REVISION;
        }
        let control = (*descriptor).control;
        present.write(u8::from(control & DACL_PRESENT != 0));
        if control & DACL_PRESENT != 0 {
            list.write_unaligned(all_parts(descriptor)[3]);
            defaulted.write(u8::from(control & DACL_DEFAULTED != 0));
        }
    }
    STATUS_SUCCESS
}

/// Puts an owner into a security descriptor.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlSetOwnerSecurityDescriptor(
    descriptor: *mut Descriptor,
    owner: u64,
    defaulted: u8,
) -> i32 {
    // SAFETY: the driver passes a descriptor.
    unsafe {
        if let Err(status) = absolute(descriptor) {
            return status;
        }
        (*descriptor).owner = owner;
        (*descriptor).control = flagged((*descriptor).control, OWNER_DEFAULTED, defaulted != 0);
    }
    STATUS_SUCCESS
}

/// Returns the owner of a security descriptor.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlGetOwnerSecurityDescriptor(
    descriptor: *const Either,
    owner: *mut u64,
    defaulted: *mut u8,
) -> i32 {
    let descriptor = descriptor.cast::<Descriptor>();
    // SAFETY: the driver passes a descriptor and the places for the answers.
    unsafe {
        if (*descriptor).revision != REVISION {
            return STATUS_UNKNOWN_REVISION;
        }
        owner.write_unaligned(all_parts(descriptor)[0]);
        defaulted.write(u8::from((*descriptor).control & OWNER_DEFAULTED != 0));
    }
    STATUS_SUCCESS
}

/// Tells whether a security descriptor and all its parts are in order.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlValidSecurityDescriptor(
    #[optional] descriptor: *const Either,
) -> u8 {
    let descriptor = descriptor.cast::<Descriptor>();
    // SAFETY: the driver passes a descriptor, with the parts that it says it has.
    unsafe {
        if descriptor.is_null() || (*descriptor).revision != REVISION {
            return 0;
        }
        let [owner, group, system_list, list] = all_parts(descriptor);
        let sids = [owner, group];
        let lists = [system_list, list];
        let valid = sids
            .iter()
            .all(|&one| one == 0 || sid::is_valid(one as *const u8))
            && lists
                .iter()
                .all(|&one| one == 0 || list_is_valid(one as *const List));
        u8::from(valid)
    }
}

/// Returns the length of a security descriptor with all its parts.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlLengthSecurityDescriptor(descriptor: *const Either) -> u32 {
    let descriptor = descriptor.cast::<Descriptor>();
    // SAFETY: the driver passes a descriptor, with the parts that it says it has.
    unsafe {
        let [owner, group, system_list, list] = all_parts(descriptor);
        let header = if (*descriptor).control & SELF_RELATIVE == 0 {
            size_of::<Descriptor>()
        } else {
            20
        };
        let of_sid = |sid: u64| match sid {
            0 => 0,
            sid => sid::bytes(sid as *const u8).len().next_multiple_of(4),
        };
        let of_list = |list: u64| match list as *const List {
            null if null.is_null() => 0,
            list => usize::from((*list).size).next_multiple_of(4),
        };
        (header + of_sid(owner) + of_sid(group) + of_list(system_list) + of_list(list)) as u32
    }
}

/// The entries of a list, by offset and length; none when they do not fit.
///
/// # Safety
/// `list` is a list in readable memory of the size that it says.
unsafe fn entries(list: *const List) -> Option<Vec<(usize, usize)>> {
    // SAFETY: promised by the caller; nothing beyond the size is read.
    unsafe {
        let size = usize::from((*list).size);
        if !LIST_REVISIONS.contains(&(*list).revision) || size < LIST_HEADER {
            return None;
        }
        let mut at = LIST_HEADER;
        let mut found = Vec::new();
        for _ in 0..(*list).count {
            if at + 4 > size {
                return None;
            }
            let length = list.cast::<u8>().add(at + 2).cast::<u16>().read_unaligned();
            let length = usize::from(length);
            if length < 4 || !length.is_multiple_of(4) || at + length > size {
                return None;
            }
            found.push((at, length));
            at += length;
        }
        Some(found)
    }
}

/// # Safety
/// As [`entries`].
unsafe fn list_is_valid(list: *const List) -> bool {
    // SAFETY: promised by the caller.
    unsafe { entries(list).is_some() }
}

/// Makes an empty access control list.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCreateAcl(
    list: *mut List,
    length: u32,
    revision: u32,
) -> i32 {
    if (length as usize) < LIST_HEADER {
        return STATUS_BUFFER_TOO_SMALL;
    }
    let known = u8::try_from(revision).is_ok_and(|revision| LIST_REVISIONS.contains(&revision));
    if !known || length > u32::from(u16::MAX) {
        return STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the driver passes storage of this length.
    unsafe {
        list.write_unaligned(List {
            revision: revision as u8,
            padding: 0,
            // Lists are made of whole words.
            size: length as u16 & !3,
            count: 0,
            reserved: 0,
        });
    }
    STATUS_SUCCESS
}

/// Adds an entry that grants access to an identifier.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlAddAccessAllowedAce(
    list: *mut List,
    revision: u32,
    mask: u32,
    identifier: *const u8,
) -> i32 {
    // SAFETY: the driver passes a list of the size that it says, and an identifier.
    unsafe {
        if !sid::is_valid(identifier) {
            return STATUS_INVALID_SID;
        }
        if revision > u32::from(*LIST_REVISIONS.end()) {
            return STATUS_REVISION_MISMATCH;
        }
        let Some(known) = entries(list) else {
            return STATUS_INVALID_ACL;
        };
        let identifier = sid::bytes(identifier);
        let at = known.last().map_or(LIST_HEADER, |(at, length)| at + length);
        let length = ENTRY_HEADER + identifier.len();
        if at + length > usize::from((*list).size) {
            return STATUS_ALLOTTED_SPACE_EXCEEDED;
        }
        let entry = list.cast::<u8>().add(at);
        // ACCESS_ALLOWED_ACE_TYPE, no flags, and the length.
        entry.cast::<u16>().write_unaligned(0);
        entry.add(2).cast::<u16>().write_unaligned(length as u16);
        entry.add(4).cast::<u32>().write_unaligned(mask);
        entry
            .add(ENTRY_HEADER)
            .copy_from_nonoverlapping(identifier.as_ptr(), identifier.len());
        (*list).count += 1;
        (*list).revision = (*list).revision.max(revision as u8);
    }
    STATUS_SUCCESS
}

/// Returns the address of an entry of an access control list.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlGetAce(
    list: *const List,
    index: u32,
    entry: *mut u64,
) -> i32 {
    // SAFETY: the driver passes a list of the size that it says, and the place for the address.
    unsafe {
        let known = entries(list).unwrap_or_default();
        match known.get(index as usize) {
            Some((at, _)) => {
                entry.write_unaligned(list as u64 + *at as u64);
                STATUS_SUCCESS
            }
            None => STATUS_INVALID_PARAMETER,
        }
    }
}
