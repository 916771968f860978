//! Reading and writing the kernel objects drivers see: strings, lists, routine pointers, and the
//! stack locations of an IRP. Used by this module alone.
//!
//! Routine pointers are kept as numbers: `wdk_sys` declares them with the host's calling
//! convention, so they must never be called as what their type says.

use wdk_sys::{IO_STACK_LOCATION, IRP, LIST_ENTRY, UNICODE_STRING};

use crate::executive::executive;

/// The address in a routine pointer; 0 for none.
///
/// # Safety
/// `slot` can be read and is of pointer size.
pub(super) unsafe fn routine<T>(slot: *const T) -> u64 {
    const { assert!(size_of::<T>() == 8) };
    // SAFETY: promised by the caller; any eight bytes are a number.
    unsafe { slot.cast::<u64>().read_unaligned() }
}

/// Stores a routine's address.
///
/// # Safety
/// `slot` can be written and is of pointer size.
pub(super) unsafe fn set_routine<T>(slot: *mut T, address: u64) {
    const { assert!(size_of::<T>() == 8) };
    // SAFETY: promised by the caller.
    unsafe { slot.cast::<u64>().write_unaligned(address) }
}

/// The text of a counted string; empty for a null pointer.
///
/// # Safety
/// `string` is null or a counted string that can be read.
pub(super) unsafe fn text(string: *const UNICODE_STRING) -> String {
    if string.is_null() {
        return String::new();
    }
    // SAFETY: promised by the caller.
    let (buffer, length) = unsafe { ((*string).Buffer, usize::from((*string).Length / 2)) };
    if buffer.is_null() || length == 0 {
        return String::new();
    }
    // SAFETY: a counted string has that many units; they need not be aligned.
    let units: Vec<u16> = (0..length)
        .map(|at| unsafe { buffer.add(at).read_unaligned() })
        .collect();
    String::from_utf16_lossy(&units)
}

/// The text of a string that ends with a zero unit; empty for a null pointer.
///
/// # Safety
/// `string` is null or such a string.
pub(super) unsafe fn text_to_zero(string: *const u16) -> String {
    if string.is_null() {
        return String::new();
    }
    let mut units = Vec::new();
    loop {
        // SAFETY: promised by the caller: the end was not reached yet.
        let unit = unsafe { string.add(units.len()).read_unaligned() };
        if unit == 0 {
            return String::from_utf16_lossy(&units);
        }
        units.push(unit);
    }
}

/// The UTF-16 units of `text` with a zero at the end.
pub(super) fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// Makes a counted string, zero-ended, in memory that lives as long as the machine wants it to;
/// `None` when RAM is used up.
pub(super) fn object_string(text: &str, what: &'static str) -> Option<UNICODE_STRING> {
    let units = wide(text);
    let memory = executive()
        .allocate_object(units.len() as u64 * 2, what)?
        .cast::<u16>();
    // SAFETY: the memory is new and as long as the units; it is 16-byte aligned.
    unsafe { memory.copy_from_nonoverlapping(units.as_ptr(), units.len()) };
    Some(UNICODE_STRING {
        Length: (units.len() as u16 - 1) * 2,
        MaximumLength: units.len() as u16 * 2,
        Buffer: memory,
    })
}

/// Makes the list empty.
///
/// # Safety
/// `head` can be written.
pub(super) unsafe fn list_init(head: *mut LIST_ENTRY) {
    // SAFETY: promised by the caller.
    unsafe {
        (*head).Flink = head;
        (*head).Blink = head;
    }
}

/// The list's entries, from the first to the last.
///
/// # Safety
/// `head` is the head of an intact list.
pub(super) unsafe fn list_entries(head: *mut LIST_ENTRY) -> Vec<*mut LIST_ENTRY> {
    let mut entries = Vec::new();
    // SAFETY: promised by the caller.
    let mut entry = unsafe { (*head).Flink };
    while entry != head && !entry.is_null() {
        entries.push(entry);
        // SAFETY: as above.
        entry = unsafe { (*entry).Flink };
    }
    entries
}

/// Appends an entry.
///
/// # Safety
/// `head` is the head of an intact list; `entry` can be written and is in no list.
pub(super) unsafe fn list_append(head: *mut LIST_ENTRY, entry: *mut LIST_ENTRY) {
    // SAFETY: promised by the caller.
    unsafe {
        let last = (*head).Blink;
        (*entry).Flink = head;
        (*entry).Blink = last;
        (*last).Flink = entry;
        (*head).Blink = entry;
    }
}

/// Takes an entry out of its list.
///
/// # Safety
/// `entry` is in an intact list.
pub(super) unsafe fn list_remove(entry: *mut LIST_ENTRY) {
    // SAFETY: promised by the caller.
    unsafe {
        let (next, previous) = ((*entry).Flink, (*entry).Blink);
        (*previous).Flink = next;
        (*next).Blink = previous;
    }
}

/// Bytes of an IRP with so many stack locations.
pub(super) fn irp_size(stack_size: i8) -> u64 {
    (size_of::<IRP>() + stack_size.max(0) as usize * size_of::<IO_STACK_LOCATION>()) as u64
}

/// The stack location at `index` (1 is the lowest driver's).
///
/// # Safety
/// `irp` is an IRP with at least that many stack locations.
pub(super) unsafe fn stack_location(irp: *mut IRP, index: i8) -> *mut IO_STACK_LOCATION {
    // SAFETY: promised by the caller: the locations follow the IRP.
    unsafe {
        irp.add(1)
            .cast::<IO_STACK_LOCATION>()
            .offset(isize::from(index) - 1)
    }
}

/// The IRP's current stack location.
///
/// # Safety
/// `irp` is an IRP.
pub(super) unsafe fn current_location(irp: *mut IRP) -> *mut IO_STACK_LOCATION {
    // SAFETY: promised by the caller.
    unsafe {
        (*irp)
            .Tail
            .Overlay
            .__bindgen_anon_2
            .__bindgen_anon_1
            .CurrentStackLocation
    }
}

/// Makes `index` the IRP's current stack location.
///
/// # Safety
/// `irp` is an IRP with at least `index - 1` stack locations.
pub(super) unsafe fn set_current_location(irp: *mut IRP, index: i8) {
    // SAFETY: promised by the caller.
    unsafe {
        (*irp).CurrentLocation = index;
        (*irp)
            .Tail
            .Overlay
            .__bindgen_anon_2
            .__bindgen_anon_1
            .CurrentStackLocation = stack_location(irp, index);
    }
}

/// The IRP's status.
///
/// # Safety
/// `irp` is an IRP.
pub(super) unsafe fn irp_status(irp: *const IRP) -> i32 {
    // SAFETY: promised by the caller; both members of the union are plain numbers.
    unsafe { (*irp).IoStatus.__bindgen_anon_1.Status }
}

/// Sets the IRP's status and information.
///
/// # Safety
/// `irp` is an IRP.
pub(super) unsafe fn set_irp_status(irp: *mut IRP, status: i32, information: u64) {
    // SAFETY: promised by the caller.
    unsafe {
        (*irp).IoStatus.__bindgen_anon_1.Status = status;
        (*irp).IoStatus.Information = information;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stack_locations_follow_the_irp() {
        assert_eq!(irp_size(2), 0xD0 + 2 * 0x48);
        let mut memory = vec![0_u128; irp_size(2).div_ceil(16) as usize];
        let irp = memory.as_mut_ptr().cast::<IRP>();
        // SAFETY: the memory holds an IRP with two stack locations.
        unsafe {
            set_current_location(irp, 3);
            assert_eq!(
                current_location(irp) as usize - irp as usize,
                irp_size(2) as usize
            );
            assert_eq!(stack_location(irp, 1) as usize - irp as usize, 0xD0);
        }
    }

    #[test]
    fn a_list_keeps_its_order() {
        let mut entries: [LIST_ENTRY; 4] = [LIST_ENTRY {
            Flink: std::ptr::null_mut(),
            Blink: std::ptr::null_mut(),
        }; 4];
        let base = entries.as_mut_ptr();
        // SAFETY: the entries outlive the list.
        unsafe {
            list_init(base);
            for at in 1..4 {
                list_append(base, base.add(at));
            }
            list_remove(base.add(2));
            assert_eq!(list_entries(base), [base.add(1), base.add(3)]);
        }
    }
}
