//! Security identifiers: making, measuring, comparing, and writing them as text.

use std::fmt::Write;

use super::string::give;
use super::{STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};
use crate::executive::UnicodeString;
use crate::nt::routine;

const STATUS_INVALID_SID: i32 = wdk_sys::STATUS_INVALID_SID;
/// The revision of every identifier.
const REVISION: u8 = 1;
/// The most parts that an identifier has.
const MOST_PARTS: u8 = 15;
/// Revision, number of parts, authority.
const HEADER: u32 = 8;

/// An identifier as it lies in memory: 8 bytes, and 4 for each part.
type Sid = *const u8;

const fn length(parts: u32) -> u32 {
    HEADER.wrapping_add(parts.wrapping_mul(4))
}

/// How many parts it says it has.
///
/// # Safety
/// `sid` can be read.
unsafe fn parts(sid: Sid) -> u8 {
    // SAFETY: promised by the caller.
    unsafe { sid.add(1).read() }
}

/// # Safety
/// `sid` is null or can be read.
pub(super) unsafe fn is_valid(sid: Sid) -> bool {
    // SAFETY: promised by the caller.
    !sid.is_null() && unsafe { sid.read() == REVISION && parts(sid) <= MOST_PARTS }
}

/// All of it.
///
/// # Safety
/// `sid` can be read with all its parts.
pub(super) unsafe fn bytes(sid: Sid) -> Vec<u8> {
    // SAFETY: promised by the caller.
    unsafe { std::slice::from_raw_parts(sid, length(u32::from(parts(sid))) as usize).to_vec() }
}

/// `S-1-5-18`; the authority in hexadecimal where it takes more than 32 bits.
fn text(sid: &[u8]) -> String {
    let mut authority = [0; 8];
    authority[2..].copy_from_slice(&sid[2..8]);
    let authority = u64::from_be_bytes(authority);
    let mut text = match u32::try_from(authority) {
        Ok(authority) => format!("S-{}-{authority}", sid[0]),
        Err(_) => format!("S-{}-0x{authority:012X}", sid[0]),
    };
    for part in sid[8..].chunks_exact(4) {
        let part = u32::from_le_bytes([part[0], part[1], part[2], part[3]]);
        // Writing to a string cannot fail.
        let _ = write!(text, "-{part}");
    }
    text
}

/// Makes an identifier with parts that are to be filled in.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInitializeSid(
    sid: *mut u8,
    authority: *const [u8; 6],
    count: u8,
) -> i32 {
    if count > MOST_PARTS {
        return STATUS_INVALID_PARAMETER;
    }
    // SAFETY: the driver passes storage for an identifier of so many parts, and an authority.
    unsafe {
        sid.write(REVISION);
        sid.add(1).write(count);
        sid.add(2).cast::<[u8; 6]>().write(authority.read());
    }
    STATUS_SUCCESS
}

/// Returns the length of an identifier with so many parts.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlLengthRequiredSid(count: u32) -> u32 {
    length(count)
}

/// Returns the length of an identifier.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlLengthSid(sid: Sid) -> u32 {
    // SAFETY: the driver passes an identifier.
    length(u32::from(unsafe { parts(sid) }))
}

/// Tells whether an identifier is of the known revision and not too long.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlValidSid(sid: Sid) -> u8 {
    // SAFETY: the driver passes null or an identifier.
    u8::from(unsafe { is_valid(sid) })
}

/// Compares two identifiers.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlEqualSid(one: Sid, other: Sid) -> u8 {
    // SAFETY: the driver passes two identifiers.
    u8::from(unsafe { bytes(one) == bytes(other) })
}

/// Copies an identifier.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlCopySid(room: u32, target: *mut u8, source: Sid) -> i32 {
    // SAFETY: the driver passes an identifier, and a target with the room it says.
    unsafe {
        let bytes = bytes(source);
        if bytes.len() > room as usize {
            return STATUS_BUFFER_TOO_SMALL;
        }
        target.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
    }
    STATUS_SUCCESS
}

/// Returns the address of a part of an identifier.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlSubAuthoritySid(sid: u64, part: u32) -> u64 {
    sid + u64::from(length(part))
}

/// Returns the address of an identifier's number of parts.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlSubAuthorityCountSid(sid: u64) -> u64 {
    sid + 1
}

/// Writes an identifier as text.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlConvertSidToUnicodeString(
    target: *mut UnicodeString,
    sid: Sid,
    allocate_it: u8,
) -> i32 {
    // SAFETY: the driver passes an identifier and a target.
    unsafe {
        if !is_valid(sid) {
            return STATUS_INVALID_SID;
        }
        let units: Vec<u16> = text(&bytes(sid)).encode_utf16().collect();
        give(target, &units, allocate_it != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_written_as_they_are_known() {
        let system = [1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0];
        assert_eq!(text(&system), "S-1-5-18");
        let administrators = [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0];
        assert_eq!(text(&administrators), "S-1-5-32-544");
        let long = [1, 1, 0, 1, 0, 0, 0, 5, 7, 0, 0, 0];
        assert_eq!(text(&long), "S-1-0x000100000005-7");
    }
}
