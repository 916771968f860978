//! Reading the MDLs that drivers hand to the DMA operations. Calls [`crate::memory`] to see whether
//! they are there.

use wdk_sys::{MDL, MDL_IO_SPACE};

use super::layout::{MDL_RESIDENT, mdl_flags};
use super::transfer::Fragment;
use crate::memory::memory;
use crate::space::{PAGE_SIZE, space};

/// A longer chain goes in a circle.
const LONGEST_CHAIN: usize = 0x1_0000;

fn is_there(address: u64, length: u64) -> bool {
    let memory = memory();
    memory.translate(address).is_some() && memory.translate(address + length - 1).is_some()
}

/// The MDL at an address.
///
/// # Errors
/// The rule that a driver breaks with it.
pub(super) fn read(address: u64) -> Result<MDL, String> {
    if !address.is_multiple_of(8) || address == 0 || !is_there(address, size_of::<MDL>() as u64) {
        return Err(format!("there is no MDL at {address:#x}"));
    }
    // SAFETY: the range is mapped and aligned; it is copied, because the driver may change it.
    let mdl = unsafe { (address as *const MDL).read() };
    if mdl_flags(&mdl) & MDL_RESIDENT == 0 {
        return Err(format!(
            "The MDL at {address:#x} was given to a DMA routine, but its pages are neither locked \
             nor nonpaged pool: call MmProbeAndLockPages or MmBuildMdlForNonPagedPool first."
        ));
    }
    if mdl_flags(&mdl) & MDL_IO_SPACE != 0 {
        return Err(format!(
            "The MDL at {address:#x} describes I/O space, which no DMA routine takes."
        ));
    }
    Ok(mdl)
}

/// The virtual address that an MDL describes.
pub(super) fn virtual_address(mdl: &MDL) -> u64 {
    mdl.StartVa as u64 + u64::from(mdl.ByteOffset)
}

/// `length` bytes from `offset` of an MDL (or, if `chained`, of it and those linked behind it),
/// page by page, and no more than `pages` of them.
///
/// # Errors
/// The rule that a driver breaks with it.
pub(super) fn fragments(
    address: u64,
    offset: u64,
    length: u64,
    chained: bool,
    pages: usize,
) -> Result<Vec<Fragment>, String> {
    let mut fragments = Vec::new();
    let (mut at, mut skip, mut left) = (address, offset, length);
    for _ in 0..LONGEST_CHAIN {
        let mdl = read(at)?;
        let count = u64::from(mdl.ByteCount);
        if skip < count {
            let here = left.min(count - skip);
            one(at, &mdl, skip, here, pages, &mut fragments)?;
            left -= here;
            skip = 0;
        } else {
            skip -= count;
        }
        if left == 0 || fragments.len() >= pages {
            return Ok(fragments);
        }
        if !chained || mdl.Next.is_null() {
            return Err(format!(
                "A transfer of {length:#x} bytes at offset {offset:#x} reaches {left:#x} bytes \
                 beyond what the MDL at {address:#x} describes: count CurrentVa from \
                 MmGetMdlVirtualAddress, whatever the buffer is mapped at."
            ));
        }
        at = mdl.Next as u64;
    }
    Err(format!("The chain of MDLs from {address:#x} has no end."))
}

fn one(
    address: u64,
    mdl: &MDL,
    offset: u64,
    length: u64,
    pages: usize,
    fragments: &mut Vec<Fragment>,
) -> Result<(), String> {
    let numbers = address + size_of::<MDL>() as u64;
    let mut at = u64::from(mdl.ByteOffset) + offset;
    let end = at + length;
    let last = numbers + 8 * ((end.max(1) - 1) / PAGE_SIZE);
    if length > 0 && !is_there(last, 8) {
        return Err(format!(
            "The MDL at {address:#x} ends before the numbers of its pages do: {length:#x} bytes \
             at offset {offset:#x} of {:#x} that begin at {:#x} of a page take a number at \
             {last:#x}.",
            mdl.ByteCount, mdl.ByteOffset
        ));
    }
    while at < end && fragments.len() < pages {
        let page_index = at / PAGE_SIZE;
        let here = (end - at).min(PAGE_SIZE - at % PAGE_SIZE);
        // SAFETY: the array from here to `last` belongs to one allocation, both ends of which are
        // mapped.
        let number = unsafe { ((numbers + 8 * page_index) as *const u64).read() };
        let physical = number.wrapping_mul(PAGE_SIZE) + at % PAGE_SIZE;
        if space().physical(physical, here).is_none() {
            return Err(format!(
                "Page {page_index} of the MDL at {address:#x} has the number {number:#x}, which \
                 is not RAM."
            ));
        }
        fragments.push(Fragment {
            mdl: address,
            page_index,
            address: physical,
            length: here,
        });
        at += here;
    }
    Ok(())
}
