//! Which kernel this is, in numbers.

use super::{STATUS_INVALID_PARAMETER, STATUS_SUCCESS};
use crate::executive::UnicodeString;
use crate::nt::facts;
use crate::nt::routine;

const STATUS_REVISION_MISMATCH: i32 = wdk_sys::STATUS_REVISION_MISMATCH;

/// `RTL_OSVERSIONINFOEXW`; the plain form ends before the service pack.
#[repr(C)]
pub(crate) struct VersionInformation {
    size: u32,
    major: u32,
    minor: u32,
    build: u32,
    platform: u32,
    service_pack_name: [u16; 128],
    service_pack_major: u16,
    service_pack_minor: u16,
    suite: u16,
    product_type: u8,
    reserved: u8,
}

/// Bytes of the plain form.
const PLAIN: u32 = 276;
const _: () = assert!(size_of::<VersionInformation>() == 284);

/// Returns the version of the system.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "the version is that of the kernel played")]
pub(crate) unsafe extern "win64" fn RtlGetVersion(
    #[at(wdk_sys::RTL_OSVERSIONINFOW)] information: *mut VersionInformation,
) -> i32 {
    /// `VER_PLATFORM_WIN32_NT`
    const WIN32_NT: u32 = wdk_sys::VER_PLATFORM_WIN32_NT;
    /// `VER_NT_WORKSTATION`
    const WORKSTATION: u8 = wdk_sys::VER_NT_WORKSTATION as u8;
    let (major, minor, build) = facts().version;
    // SAFETY: the driver passes a structure of the size it says.
    unsafe {
        let size = (*information).size;
        if size < PLAIN {
            return STATUS_INVALID_PARAMETER;
        }
        (*information).major = major;
        (*information).minor = minor;
        (*information).build = build;
        (*information).platform = WIN32_NT;
        (*information).service_pack_name = [0; 128];
        if size as usize >= size_of::<VersionInformation>() {
            (*information).service_pack_major = 0;
            (*information).service_pack_minor = 0;
            (*information).suite = 0;
            (*information).product_type = WORKSTATION;
            (*information).reserved = 0;
        }
    }
    STATUS_SUCCESS
}

/// What is compared, and where its condition stands in the mask.
const MINOR: u32 = wdk_sys::VER_MINORVERSION;
const MAJOR: u32 = wdk_sys::VER_MAJORVERSION;
const BUILD: u32 = wdk_sys::VER_BUILDNUMBER;

fn condition(mask: u64, kind: u32) -> u32 {
    (mask >> (kind.trailing_zeros() * 3)) as u32 & 7
}

fn holds(condition: u32, ours: u32, asked: u32) -> bool {
    match condition {
        1 => ours == asked,
        2 => ours > asked,
        3 => ours >= asked,
        4 => ours < asked,
        5 => ours <= asked,
        _ => false,
    }
}

/// Compares the version of the system.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "major, minor and build number; service packs and products are refused"
)]
pub(crate) unsafe extern "win64" fn RtlVerifyVersionInfo(
    information: *const VersionInformation,
    kinds: u32,
    mask: u64,
) -> i32 {
    if kinds == 0 || kinds & !(MAJOR | MINOR | BUILD) != 0 {
        return STATUS_INVALID_PARAMETER;
    }
    let (major, minor, build) = facts().version;
    // SAFETY: the driver passes the structure.
    let (asked_major, asked_minor, asked_build) = unsafe {
        (
            (*information).major,
            (*information).minor,
            (*information).build,
        )
    };
    let release = if kinds & (MAJOR | MINOR) == MAJOR | MINOR {
        let (ours, asked) = (major << 16 | minor, asked_major << 16 | asked_minor);
        holds(condition(mask, MAJOR), ours, asked)
    } else {
        (kinds & MAJOR == 0 || holds(condition(mask, MAJOR), major, asked_major))
            && (kinds & MINOR == 0 || holds(condition(mask, MINOR), minor, asked_minor))
    };
    let built = kinds & BUILD == 0 || holds(condition(mask, BUILD), build, asked_build);
    if release && built {
        STATUS_SUCCESS
    } else {
        STATUS_REVISION_MISMATCH
    }
}

/// Adds a condition for RtlVerifyVersionInfo.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn VerSetConditionMask(mask: u64, kinds: u32, wanted: u8) -> u64 {
    let shift = (31 - (kinds | 1).leading_zeros().min(31)) * 3;
    mask | u64::from(wanted & 7) << shift
}

/// Returns the version of the system; true for a checked build.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fidelity = "the version is that of the kernel played, a free build"
)]
pub(crate) unsafe extern "win64" fn PsGetVersion(
    #[optional] major: *mut u32,
    #[optional] minor: *mut u32,
    #[optional] build: *mut u32,
    #[optional] service_pack: *mut UnicodeString,
) -> u8 {
    let (known_major, known_minor, known_build) = facts().version;
    // SAFETY: the driver passes null or a place for each.
    unsafe {
        for (place, value) in [
            (major, known_major),
            (minor, known_minor),
            (build, known_build),
        ] {
            if !place.is_null() {
                place.write_unaligned(value);
            }
        }
        if !service_pack.is_null() {
            (*service_pack).length = 0;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_stand_three_bits_apart() {
        // SAFETY: the routine takes numbers.
        let mask = unsafe {
            let mask = VerSetConditionMask(0, MAJOR, 3);
            VerSetConditionMask(mask, BUILD, 1)
        };
        assert_eq!(condition(mask, MAJOR), 3);
        assert_eq!(condition(mask, MINOR), 0);
        assert_eq!(condition(mask, BUILD), 1);
        assert!(holds(3, 10, 6) && !holds(1, 10, 6) && holds(4, 5, 6));
    }
}
