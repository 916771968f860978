//! Mapping pages: `MmGetSystemAddressForMdlSafe`, `MmMapLockedPagesSpecifyCache`,
//! `MmMapLockedPages`, `MmUnmapLockedPages`.

use core::ptr;

use wdk::Error;
use wdk::mdl::{Direction, PAGE_SIZE, ResidentPages, with_locked};
use wdk::sys::{_MEMORY_CACHING_TYPE, _MM_PAGE_PRIORITY, _MODE, KPROCESSOR_MODE, ntddk};

use crate::harness::{Outcome, check, check_refused, tests};
use crate::memory::{PagedPool, locked, pattern};

tests![
    a_mapping_shows_the_memory,
    what_is_written_through_a_mapping_is_in_the_memory,
    mapping_twice_gives_the_same_address,
    accesses_outside_a_mapping_are_refused,
    misaligned_cells_are_refused,
    memory_locked_for_reading_cannot_be_written,
    locked_pages_map_and_unmap_by_the_raw_routines,
    the_obsolete_form_maps_too,
];

const LENGTH: usize = 3 * PAGE_SIZE + 1;
const KERNEL: KPROCESSOR_MODE = _MODE::KernelMode as KPROCESSOR_MODE;

fn a_mapping_shows_the_memory() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |locked| {
        let mapping = locked.map()?;
        check!(mapping.len() == LENGTH);
        for offset in 0..LENGTH {
            check!(mapping.load::<u8>(offset)? == pattern(offset));
        }
        Ok(())
    })
}

fn what_is_written_through_a_mapping_is_in_the_memory() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    with_locked(pool.bytes(), Direction::FromDevice, |locked| {
        locked.map()?.write(PAGE_SIZE - 2, b"abcd")
    })?;
    check!(&pool.bytes()[PAGE_SIZE - 2..PAGE_SIZE + 2] == b"abcd");
    check!(pool.bytes()[PAGE_SIZE - 3] == pattern(PAGE_SIZE - 3));
    check!(pool.bytes()[PAGE_SIZE + 2] == pattern(PAGE_SIZE + 2));
    Ok(())
}

fn mapping_twice_gives_the_same_address() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |locked| {
        check!(locked.map()?.as_ptr() == locked.map()?.as_ptr());
        check!(locked.mdl().is_mapped());
        Ok(())
    })
}

fn accesses_outside_a_mapping_are_refused() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::Both, |locked| {
        let mapping = locked.map()?;
        let outside = Some(Error::INVALID_PARAMETER);
        check!(mapping.read(LENGTH, &mut [0]).err() == outside);
        check!(mapping.read(LENGTH - 1, &mut [0; 2]).err() == outside);
        check!(mapping.write(usize::MAX, &[0; 2]).err() == outside);
        check!(mapping.load::<u16>(LENGTH - 1).err() == outside);
        check!(mapping.store::<u8>(LENGTH, 0).err() == outside);
        check!(mapping.read(LENGTH, &mut []).is_ok());
        Ok(())
    })
}

fn misaligned_cells_are_refused() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::Both, |locked| {
        let mapping = locked.map()?;
        check_refused!(mapping.load::<u32>(2), Error::DATATYPE_MISALIGNMENT);
        check_refused!(mapping.store::<u64>(4, 1), Error::DATATYPE_MISALIGNMENT);
        mapping.store::<u64>(8, 0x0123_4567_89AB_CDEF)?;
        check!(mapping.load::<u64>(8)? == 0x0123_4567_89AB_CDEF);
        check!(mapping.load::<u16>(14)? == 0x0123);
        Ok(())
    })
}

fn memory_locked_for_reading_cannot_be_written() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |locked| {
        let mapping = locked.map()?;
        check!(!mapping.is_writable());
        check_refused!(mapping.write(0, &[1]), Error::ACCESS_DENIED);
        check_refused!(mapping.store::<u8>(0, 1), Error::ACCESS_DENIED);
        Ok(())
    })
}

fn locked_pages_map_and_unmap_by_the_raw_routines() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |locked| {
        let mdl = locked.mdl().as_ptr();
        for _ in 0..1000 {
            // SAFETY: the pages are locked, and not mapped through this MDL otherwise; unmapped
            // before the lock goes.
            let seen = unsafe {
                let address = ntddk::MmMapLockedPagesSpecifyCache(
                    mdl,
                    KERNEL,
                    _MEMORY_CACHING_TYPE::MmCached,
                    ptr::null_mut(),
                    0,
                    _MM_PAGE_PRIORITY::NormalPagePriority as u32 | wdk::sys::MdlMappingNoExecute,
                );
                if address.is_null() {
                    return Err(Error::INSUFFICIENT_RESOURCES.into());
                }
                let seen = address.cast::<u8>().add(LENGTH - 1).read_volatile();
                ntddk::MmUnmapLockedPages(address, mdl);
                seen
            };
            check!(seen == pattern(LENGTH - 1));
            check!(!locked.mdl().is_mapped());
        }
        Ok(())
    })
}

fn the_obsolete_form_maps_too() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |locked| {
        let mdl = locked.mdl().as_ptr();
        // SAFETY: as above. In kernel mode the routine does not raise: it stops the machine when it
        // cannot map.
        let seen = unsafe {
            let address = ntddk::MmMapLockedPages(mdl, KERNEL);
            let seen = address.cast::<u8>().add(1).read_volatile();
            ntddk::MmUnmapLockedPages(address, mdl);
            seen
        };
        check!(seen == pattern(1));
        Ok(())
    })
}
