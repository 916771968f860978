//! `MmMapIoSpace(Ex)`, `MmUnmapIoSpace`, and access to registers. With no device at hand, pages of
//! the driver's own play the device.

use wdk::Error;
use wdk::address::PhysicalAddress;
use wdk::mdl::{Caching, PAGE_SIZE, PagesMdl, ResidentPages};
use wdk::mmio::IoSpaceMapping;

use crate::harness::{Failure, Outcome, check, check_refused, tests};

tests![
    registers_of_every_width_are_accessed_in_place,
    computed_offsets_are_checked,
    impossible_ranges_are_refused,
    mapping_and_unmapping_leaves_nothing_behind,
];

wdk::registers! {
    /// A page that plays a device.
    // SAFETY: memory does not access memory.
    unsafe struct Window: 0x1000 {
        /// One byte.
        BYTE: u8 @ 0x01, read write;
        /// Two bytes.
        WORD: u16 @ 0x02, read write;
        /// Four bytes.
        LONG: u32 @ 0x04, read write;
        /// Eight bytes: the last ones.
        QUAD: u64 @ 0xFF8, read write;
    }
}

/// One page, and the mapping of it as if it were a device's.
fn window(pages: &PagesMdl) -> Result<IoSpaceMapping<Window>, Failure> {
    let frame = pages
        .mdl()
        .pfns()
        .and_then(|frames| frames.first())
        .ok_or(Error::UNSUCCESSFUL)?;
    // SAFETY: the page belongs to the caller for longer than the mapping; both are cached.
    Ok(unsafe { IoSpaceMapping::map_physical(frame.address(), PAGE_SIZE, Caching::Cached) }?)
}

fn page() -> wdk::Result<PagesMdl> {
    PagesMdl::new(PAGE_SIZE, PhysicalAddress::MAX, Caching::Cached)
}

fn registers_of_every_width_are_accessed_in_place() -> Outcome {
    let pages = page()?;
    let window = window(&pages)?;
    window.write(Window::BYTE, 0x12);
    window.write(Window::WORD, 0x3456);
    window.write(Window::LONG, 0x789A_BCDE);
    window.write(Window::QUAD, 0xFEDC_BA98_7654_3210);
    let memory = pages.map()?;
    check!(memory.load::<u64>(0)? == 0x789A_BCDE_3456_1200);
    check!(memory.load::<u64>(0xFF8)? == 0xFEDC_BA98_7654_3210);
    check!(window.read(Window::BYTE) == 0x12 && window.read(Window::WORD) == 0x3456);
    check!(
        window.read(Window::LONG) == 0x789A_BCDE
            && window.read(Window::QUAD) == 0xFEDC_BA98_7654_3210
    );
    Ok(())
}

fn computed_offsets_are_checked() -> Outcome {
    let pages = page()?;
    let window = window(&pages)?;
    // SAFETY: the window is memory.
    unsafe {
        check!(window.try_read::<u32>(0xFFC)? == 0);
        check_refused!(window.try_read::<u32>(0x1000), Error::INVALID_PARAMETER);
        check_refused!(window.try_read::<u64>(0xFFC), Error::INVALID_PARAMETER);
        check_refused!(window.try_read::<u8>(usize::MAX), Error::INVALID_PARAMETER);
        check_refused!(window.try_read::<u32>(2), Error::DATATYPE_MISALIGNMENT);
        check_refused!(window.try_write::<u16>(1, 1), Error::DATATYPE_MISALIGNMENT);
        window.try_write::<u16>(6, 0xABCD)?;
        check!(window.try_read::<u16>(6)? == 0xABCD);
    }
    Ok(())
}

fn impossible_ranges_are_refused() -> Outcome {
    for (start, length) in [(0, 0), (0x1000, PAGE_SIZE - 1), (u64::MAX - 100, PAGE_SIZE)] {
        // SAFETY: nothing is mapped, since the length is too short for the registers or the range
        // wraps.
        let mapping = unsafe {
            IoSpaceMapping::<Window>::map_physical(
                PhysicalAddress::new(start),
                length,
                Caching::Uncached,
            )
        };
        check_refused!(mapping, Error::INVALID_PARAMETER);
    }
    Ok(())
}

fn mapping_and_unmapping_leaves_nothing_behind() -> Outcome {
    let pages = page()?;
    for round in 0..1000 {
        let window = window(&pages)?;
        window.write(Window::LONG, round);
        check!(pages.map()?.load::<u32>(4)? == round);
    }
    Ok(())
}
