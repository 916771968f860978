//! Which sections of a driver's image may be paged out: those whose names begin with `PAGE`, unless
//! the driver locks them, or all, if it asks for that.

use super::Memory;
use super::rules::{Outcome, answer, broken, codes};
use crate::loader::{Image, Section, images};
use crate::memory::memory;
use crate::nt::routine;
use crate::space::{Access, space};

impl Memory {
    /// The loader has mapped an image.
    pub fn image_loaded(&self, image: &Image) {
        for section in image.lasting_sections().filter(|section| section.pageable) {
            self.page_out(&section);
        }
    }

    /// The section may be paged out from now on, unless it is locked.
    fn page_out(&self, section: &Section) {
        let mut borrowed = self.borrow();
        let state = &mut borrowed.state();
        let access = Access::of(section.protection);
        let paging = &state.space.paging;
        if paging.add(section.base, section.size, access) {
            let locks = state.tables.locked_sections.get(&section.base);
            for _ in 0..locks.copied().unwrap_or_default() {
                paging.lock(section.base);
            }
        }
    }

    fn lock_section(&self, section: u64) {
        let mut borrowed = self.borrow();
        let state = &mut borrowed.state();
        *state.tables.locked_sections.entry(section).or_default() += 1;
        state.space.paging.lock(section);
    }

    fn unlock_section(&self, section: u64) -> Outcome<()> {
        let mut borrowed = self.borrow();
        let state = &mut borrowed.state();
        match state.tables.locked_sections.get_mut(&section) {
            Some(count) if *count > 0 => {
                *count -= 1;
                state.space.paging.unlock(section);
                Ok(())
            }
            _ => broken(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x7C, section, 0, 0],
                format!(
                    "MmUnlockPagableImageSection was given {section:#x}, the handle of no locked \
                     section: pass what MmLockPagableDataSection returned, once."
                ),
            ),
        }
    }
}

/// The image that an address lies in, and the section of it.
fn section_of(address: u64, routine: &str) -> Outcome<(std::sync::Arc<Image>, Option<Section>)> {
    match images().find(address) {
        Some(image) => {
            let section = image
                .lasting_sections()
                .find(|section| (section.base..section.base + section.size).contains(&address));
            Ok((image, section))
        }
        None => broken(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x16, address, 0, 0],
            format!("{routine} was given {address:#x}, which is in no driver image."),
        ),
    }
}

/// Locks the section that `address` lies in; returns its handle, which is where it begins.
fn lock(address: u64, routine: &str) -> u64 {
    let handle = section_of(address, routine).and_then(|(_, section)| match section {
        Some(section) => Ok(section.base),
        None => broken(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0x16, address, 0, 0],
            format!(
                "{routine} was given {address:#x}, which is in no section of its image that is \
                 there after DriverEntry."
            ),
        ),
    });
    let handle = answer(handle, 0);
    memory().lock_section(handle);
    handle
}

/// Locks the section of an image that an address lies in.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmLockPagableDataSection(address: u64) -> u64 {
    lock(address, "MmLockPagableDataSection")
}

/// Locks a section that was locked before.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmLockPagableSectionByHandle(handle: u64) {
    lock(handle, "MmLockPagableSectionByHandle");
}

/// Unlocks a section.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmUnlockPagableImageSection(handle: u64) {
    let outcome = memory().unlock_section(handle);
    answer(outcome, ());
}

/// Makes the whole of a driver pageable.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fidelity = "sections that are locked stay, and interrupts that are connected are not looked for"
)]
pub(crate) unsafe extern "win64" fn MmPageEntireDriver(address: u64) -> u64 {
    let outcome = section_of(address, "MmPageEntireDriver").map(|(image, _)| {
        for section in image.lasting_sections() {
            memory().page_out(&section);
        }
        image.base()
    });
    answer(outcome, 0)
}

/// Makes a driver as pageable as its image says.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn MmResetDriverPaging(address: u64) {
    let outcome = section_of(address, "MmResetDriverPaging").map(|(image, _)| {
        for section in image.lasting_sections().filter(|section| !section.pageable) {
            space().paging().remove(section.base, false);
        }
    });
    answer(outcome, ());
}
