//! Pages with no address of their own: `MmAllocatePagesForMdlEx`, and mapping them for user mode.

use wdk::Error;
use wdk::address::PhysicalAddress;
use wdk::mdl::{Caching, PAGE_SIZE, PagesMdl, PartialMdl, ResidentPages};
use wdk::sys::ntddk;

use crate::harness::{Outcome, check, check_refused, tests};

tests![
    pages_are_zero_and_keep_what_is_written,
    pages_lie_below_the_limit,
    impossible_lengths_are_refused,
    user_mode_sees_the_pages_while_they_are_mapped_for_it,
    a_part_of_pages_can_be_mapped,
    pages_are_mapped_as_what_they_are_cached_as,
];

fn pages_are_zero_and_keep_what_is_written() -> Outcome {
    let pages = PagesMdl::new(3 * PAGE_SIZE, PhysicalAddress::MAX, Caching::Cached)?;
    check!(pages.len() == 3 * PAGE_SIZE);
    let mapping = pages.map()?;
    for offset in (0..3 * PAGE_SIZE).step_by(8) {
        check!(mapping.load::<u64>(offset)? == 0);
    }
    mapping.store::<u64>(2 * PAGE_SIZE, 42)?;
    check!(pages.map()?.load::<u64>(2 * PAGE_SIZE)? == 42);
    Ok(())
}

fn pages_lie_below_the_limit() -> Outcome {
    let limit = PhysicalAddress::new(0xFFFF_FFFF);
    let pages = PagesMdl::new(8 * PAGE_SIZE, limit, Caching::Cached)?;
    let Some(frames) = pages.mdl().pfns() else {
        check!(pages.mdl().pfns().is_some());
        return Ok(());
    };
    check!(frames.len() == 8);
    check!(frames.iter().all(|frame| frame.address() <= limit));
    Ok(())
}

fn impossible_lengths_are_refused() -> Outcome {
    for length in [0, u32::MAX as usize + 1] {
        check_refused!(
            PagesMdl::new(length, PhysicalAddress::MAX, Caching::Cached),
            Error::INVALID_PARAMETER
        );
    }
    // Nowhere is a page below the first one.
    let error = PagesMdl::new(PAGE_SIZE, PhysicalAddress::new(0xFFF), Caching::Cached).err();
    check!(error.is_none() || error == Some(Error::INSUFFICIENT_RESOURCES));
    Ok(())
}

fn user_mode_sees_the_pages_while_they_are_mapped_for_it() -> Outcome {
    let pages = PagesMdl::new(2 * PAGE_SIZE, PhysicalAddress::MAX, Caching::Cached)?;
    pages.map()?.store::<u32>(PAGE_SIZE, 0xC0FF_EE00)?;
    let (address, seen) = pages.with_user_mapping(|address| {
        let place = core::ptr::with_exposed_provenance::<u32>(address.get() + PAGE_SIZE);
        // SAFETY: mapped while this runs, in this process.
        (address.get(), unsafe { place.read_volatile() })
    })?;
    // SAFETY: a variable the kernel exports and never changes.
    check!((address as u64) < unsafe { ntddk::MmUserProbeAddress });
    check!(seen == 0xC0FF_EE00);
    Ok(())
}

fn a_part_of_pages_can_be_mapped() -> Outcome {
    let pages = PagesMdl::new(4 * PAGE_SIZE, PhysicalAddress::MAX, Caching::Cached)?;
    let mut partial = PartialMdl::new(2 * PAGE_SIZE)?;
    partial.with_part(&pages, PAGE_SIZE + 8, 8, |part| {
        part.map()?.store::<u64>(0, 7)
    })?;
    check!(pages.map()?.load::<u64>(PAGE_SIZE + 8)? == 7);
    Ok(())
}

fn pages_are_mapped_as_what_they_are_cached_as() -> Outcome {
    for caching in [Caching::Cached, Caching::Uncached, Caching::WriteCombined] {
        let pages = PagesMdl::new(2 * PAGE_SIZE, PhysicalAddress::MAX, caching)?;
        check!(pages.caching() == caching);
        let mut partial = PartialMdl::new(PAGE_SIZE)?;
        partial.with_part(&pages, 0, PAGE_SIZE, |part| {
            part.map()?.store::<u32>(0, 0x0BAD_CAFE)
        })?;
        let seen = pages.with_user_mapping(|address| {
            let place = core::ptr::with_exposed_provenance::<u32>(address.get());
            // SAFETY: mapped while this runs, in this process.
            unsafe { place.read_volatile() }
        })?;
        check!(seen == 0x0BAD_CAFE && pages.map()?.load::<u32>(0)? == 0x0BAD_CAFE);
    }
    Ok(())
}
