//! Questions about addresses, and the few variables the kernel exports about them.

use super::State;
use super::current_process;
use super::rules::{answer, broken, codes, status};
use crate::cpu;
use crate::memory::memory;
use crate::record::Site;
use crate::space::{
    IMAGES, PAGE_SIZE, Process, SYSTEM_START, USER_PROBE_ADDRESS, is_system, linux, page_floor,
};

use crate::nt::{routine, variable};

/// What the variables hold, in their order.
pub(super) const VALUES: [u64; 3] = [USER_PROBE_ADDRESS - 1, USER_PROBE_ADDRESS, SYSTEM_START];

/// The last address of user space.
#[variable(ntoskrnl, fidelity = "the simulated user space's")]
fn MmHighestUserAddress() -> u64 {
    variable_at(0)
}

/// The address that a user buffer must end below.
#[variable(ntoskrnl, fidelity = "the simulated user space's")]
fn MmUserProbeAddress() -> u64 {
    variable_at(1)
}

/// The first address of system space.
#[variable(ntoskrnl, fidelity = "the simulated system space's")]
fn MmSystemRangeStart() -> u64 {
    variable_at(2)
}

fn variable_at(index: u64) -> u64 {
    memory().borrow().state().tables.variables + 8 * index
}

impl State<'_> {
    /// Would an access to this address succeed?
    pub(super) fn is_valid(&self, address: u64, process: Process) -> bool {
        if address < USER_PROBE_ADDRESS {
            return self.space.user.belongs(address, process)
                && self.space.user.allows(address, 1, false);
        }
        if self.space.paging.is_out(address) {
            return false;
        }
        match self.space.system.at(address) {
            Some((_, region)) => region.runs.pages() > 0 && region.access.reads(),
            // Images and stacks are not this module's.
            None => {
                self.space.paging.page_in(address);
                linux::access_of(page_floor(address)).is_some_and(linux::Access::reads)
            }
        }
    }

    /// Is a user buffer aligned and in user space? Else the status to raise.
    pub(super) fn probe(address: u64, bytes: u64, alignment: u32) -> Result<(), i32> {
        if bytes == 0 {
            return Ok(());
        }
        if address & (u64::from(alignment.max(1)) - 1) != 0 {
            return Err(status::DATATYPE_MISALIGNMENT);
        }
        match address.checked_add(bytes) {
            Some(end) if end <= USER_PROBE_ADDRESS => Ok(()),
            _ => Err(status::ACCESS_VIOLATION),
        }
    }
}

fn check_alignment(alignment: u32) {
    if !matches!(alignment, 1 | 2 | 4 | 8 | 16) {
        answer::<()>(
            broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x16, u64::from(alignment), 0, 0],
                format!(
                    "A buffer was probed for an alignment of {alignment}: 1, 2, 4, 8 and 16 are \
                     possible."
                ),
            ),
            (),
        );
    }
}

/// Raises unless a buffer is aligned and in user space.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ProbeForRead(address: u64, bytes: u64, alignment: u32) {
    check_alignment(alignment);
    // The pages are not touched: they may fault at any later time anyway.
    if let Err(status) = State::probe(address, bytes, alignment) {
        cpu::raise(status);
    }
}

/// Raises unless a buffer is aligned, in user space and writable.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ProbeForWrite(address: u64, bytes: u64, alignment: u32) {
    check_alignment(alignment);
    let probed = State::probe(address, bytes, alignment).and_then(|()| {
        let mut borrowed = memory().borrow();
        let state = &mut borrowed.state();
        let touches = state.space.user.belongs(address, current_process())
            && state.space.user.allows(address, bytes, true);
        if bytes == 0 || touches {
            Ok(())
        } else {
            Err(status::ACCESS_VIOLATION)
        }
    });
    if let Err(status) = probed {
        cpu::raise(status);
    }
}

/// Tells whether an access to an address would fault.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmIsAddressValid(address: u64) -> u8 {
    let process = current_process();
    u8::from(memory().borrow().state().is_valid(address, process))
}

/// Tells whether an address is in nonpaged system space.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmIsNonPagedSystemAddressValid(address: u64) -> u8 {
    let mut borrowed = memory().borrow();
    let state = &mut borrowed.state();
    u8::from(
        address >= SYSTEM_START
            && !state.is_pageable(address)
            && state.is_valid(address, Process::System),
    )
}

/// Returns the physical address behind a valid address.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmGetPhysicalAddress(address: u64) -> u64 {
    memory().translate(address).unwrap_or(0)
}

/// Returns the machine's ranges of RAM, in pool for the driver to free.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Pool => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmGetPhysicalMemoryRanges() -> u64 {
    let site = Site::here();
    let mut borrowed = memory().borrow();
    let state = &mut borrowed.state();
    let ranges = state.space.physical.ranges();
    let bytes = 16 * (ranges.len() as u64 + 1);
    let tag = u32::from_le_bytes(*b"hPmM");
    let Some(array) = state.allocate_pool(super::pool::Request::NONPAGED, bytes, tag, site) else {
        return 0;
    };
    for (index, (start, length)) in ranges.into_iter().chain([(0, 0)]).enumerate() {
        // SAFETY: the array was allocated for all ranges and one that ends them.
        unsafe { (array as *mut [u64; 2]).add(index).write([start, length]) };
    }
    array
}

/// Tells whether the machine has little memory or much.
#[routine(ntoskrnl, irql = any, fidelity = "always a large system")]
pub(crate) unsafe extern "win64" fn MmQuerySystemSize() -> u32 {
    /// `MmLargeSystem`
    const LARGE: u32 = 2;
    LARGE
}

/// Tells whether the system is a server.
#[routine(ntoskrnl, irql = any, fidelity = "always a workstation")]
pub(crate) unsafe extern "win64" fn MmIsThisAnNtAsSystem() -> u8 {
    0
}

/// The page frames behind images, which are the loader's: a page of one becomes RAM when it is
/// first asked for, so that static data of a driver can be locked and described by an MDL.
impl State<'_> {
    /// The page frame behind an address of either space.
    pub(super) fn pfn(&mut self, address: u64) -> Option<u64> {
        if let Some((base, region)) = self.space.system.at(address) {
            return region.runs.pfn((address - base) / PAGE_SIZE);
        }
        if address < USER_PROBE_ADDRESS {
            return self.space.user.pfn(address);
        }
        if !is_system(address) {
            return None;
        }
        let page = page_floor(address);
        match self.tables.adopted.get(&page) {
            Some(&pfn) => Some(pfn),
            None => self.adopt(page),
        }
    }

    fn adopt(&mut self, page: u64) -> Option<u64> {
        if !IMAGES.contains(&page) {
            return None;
        }
        self.space.paging.page_in(page);
        let access = linux::access_of(page).filter(|access| access.reads())?;
        let pfn = self.space.physical.allocate(1)?.pfn(0)?;
        let offset = self.space.physical.offset_of(pfn * PAGE_SIZE)?;
        // SAFETY: the page is a readable one of a driver's image, which does not run now; it is
        // replaced by a copy of itself.
        let replaced = unsafe {
            self.space
                .physical
                .page(pfn)
                .copy_from_nonoverlapping(page as *const u8, PAGE_SIZE as usize);
            self.space
                .physical
                .file()
                .replace(page, offset, PAGE_SIZE, access)
        };
        if replaced.is_err() {
            self.space.physical.release(pfn);
            return None;
        }
        self.tables.adopted.insert(page, pfn);
        Some(pfn)
    }
}
