//! Reading and writing memory that may not be there, for the simulator's own use: stack walks,
//! printed arguments, decoded bytes.

unsafe extern "C" {
    static wdk_sim_guarded_begin: u8;
    static wdk_sim_guarded_end: u8;
}

/// Copies; returns how many bytes were left when a page could not be accessed.
#[unsafe(naked)]
unsafe extern "sysv64" fn copy(to: *mut u8, from: *const u8, bytes: usize) -> usize {
    core::arch::naked_asm!(
        "mov rcx, rdx",
        ".globl wdk_sim_guarded_begin",
        "wdk_sim_guarded_begin:",
        "rep movsb",
        ".globl wdk_sim_guarded_end",
        "wdk_sim_guarded_end:",
        "mov rax, rcx",
        "ret",
    )
}

/// Where a fault at `rip` goes on, if it happened in the copy.
pub(super) fn recover(rip: u64) -> Option<u64> {
    let begin = &raw const wdk_sim_guarded_begin as u64;
    let end = &raw const wdk_sim_guarded_end as u64;
    (begin..end).contains(&rip).then_some(end)
}

/// Fills `bytes` from `address`; false when some of it cannot be read.
pub(super) fn read(address: u64, bytes: &mut [u8]) -> bool {
    // SAFETY: the destination is a slice; a fault of the source ends the copy.
    unsafe { copy(bytes.as_mut_ptr(), address as *const u8, bytes.len()) == 0 }
}

/// Can the byte at `address` be read?
#[inline]
pub(super) fn is_readable(address: u64) -> bool {
    let mut byte = [0];
    read(address, &mut byte)
}

/// Reads a value.
pub(super) fn read_u64(address: u64) -> Option<u64> {
    let mut bytes = [0; 8];
    read(address, &mut bytes).then(|| u64::from_le_bytes(bytes))
}

/// Writes `bytes` to `address`; false when some of it cannot be written.
///
/// # Safety
/// `address` is not memory of the simulator's own, whether accessible or not.
pub(super) unsafe fn write(address: u64, bytes: &[u8]) -> bool {
    // SAFETY: the source is a slice; a fault of the destination ends the copy; the caller vouches
    // that it is the driver's.
    unsafe { copy(address as *mut u8, bytes.as_ptr(), bytes.len()) == 0 }
}
