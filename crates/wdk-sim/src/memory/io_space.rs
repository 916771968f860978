//! I/O space: physical ranges at system addresses. RAM is mapped; a device's window is trapped,
//! access by access, over exactly the bytes that were asked for.

use super::State;
use super::rules::{Outcome, answer, broken, codes};
use crate::cpu;
use crate::memory::memory;
use crate::record::Site;
use crate::space::{Access, Area, PAGE_SIZE, Region, Runs, Use, page_floor, space, span_pages};

use crate::nt::routine;

impl State<'_> {
    /// Addresses for a physical range; where it is a device's, accesses to them are still to be
    /// trapped.
    pub(super) fn map_io(
        &mut self,
        physical: u64,
        bytes: u64,
        window: bool,
        access: Access,
        site: Site,
    ) -> Option<u64> {
        let pages = span_pages(physical, bytes);
        let first = physical / PAGE_SIZE;
        let runs = Runs::one(first, pages);
        if !window && !(first..first + pages).all(|pfn| self.space.physical.is_ram(pfn)) {
            return None;
        }
        let base = self
            .space
            .system
            .map(&self.space.physical, Area::Io, &runs, access)?;
        let address = base + physical % PAGE_SIZE;
        self.space.system.insert(
            base,
            Region {
                pages,
                runs,
                access,
                purpose: Use::IoSpace {
                    address,
                    physical,
                    bytes,
                    window,
                },
                site,
            },
        );
        Some(address)
    }

    /// Takes an I/O mapping away; tells whether accesses to it were trapped.
    pub(super) fn unmap_io(&mut self, address: u64, bytes: u64, site: Site) -> Outcome<bool> {
        let bad = |why: String| {
            broken(
                codes::SYSTEM_PTE_MISUSE,
                [0x300, address, bytes, 0],
                format!("MmUnmapIoSpace of {bytes:#x} bytes at {address:#x}: {why}"),
            )
        };
        let base = page_floor(address);
        match self.space.system.region(base).map(|region| region.purpose) {
            Some(Use::IoSpace {
                address: own,
                bytes: mapped,
                window,
                ..
            }) => {
                if own != address || mapped != bytes {
                    return bad(format!(
                        "{mapped:#x} bytes are mapped at {own:#x}; give back just those"
                    ));
                }
                self.space.system.remove(base, site);
                Ok(window)
            }
            Some(other) => bad(format!("that is {}", other.describe())),
            None => {
                let what = self
                    .space
                    .system
                    .explain(address)
                    .unwrap_or_else(|| "nothing is mapped there".to_owned());
                bad(what)
            }
        }
    }
}

fn map(physical: u64, bytes: u64, access: Access) -> u64 {
    let end = physical.checked_add(bytes);
    if bytes == 0 || end.is_none_or(|end| end > 1 << 52) {
        return 0;
    }
    let window = space().window_at(physical, bytes);
    let site = Site::here();
    let mapped = memory()
        .borrow()
        .state()
        .map_io(physical, bytes, window.is_some(), access, site);
    let Some(address) = mapped else { return 0 };
    if let Some((window, offset)) = window {
        cpu::add_window(address, bytes, offset, window);
    }
    address
}

/// Maps a physical range, such as a device's registers.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = Mapping => null,
    fidelity = "the cache type changes nothing"
)]
pub(crate) unsafe extern "win64" fn MmMapIoSpace(
    physical: u64,
    bytes: u64,
    cache_type: u32,
) -> u64 {
    if cache_type >= super::mapping::CACHE_TYPES {
        return 0;
    }
    map(physical, bytes, Access::ReadWrite)
}

/// Maps a physical range with a protection.
#[routine(
    ntoskrnl,
    since = Windows10,
    irql <= DISPATCH_LEVEL,
    fails = Mapping => null,
    fidelity = "caching changes nothing"
)]
pub(crate) unsafe extern "win64" fn MmMapIoSpaceEx(
    physical: u64,
    bytes: u64,
    protection: u32,
) -> u64 {
    /// `PAGE_NOCACHE` and `PAGE_WRITECOMBINE`, which change nothing here.
    const CACHING: u32 = 0x200 | 0x400;
    let access = match protection & !CACHING {
        0x02 => Access::Read,
        0x04 => Access::ReadWrite,
        0x20 => Access::ReadExecute,
        0x40 => Access::All,
        _ => return 0,
    };
    map(physical, bytes, access)
}

/// Undoes MmMapIoSpace.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmUnmapIoSpace(address: u64, bytes: u64) {
    let site = Site::here();
    let outcome = memory().borrow().state().unmap_io(address, bytes, site);
    if answer(outcome, false) {
        cpu::remove_window(address);
    }
}
