//! Raw routines of `wdk-sys` that are its own functions, or that walk the stack.

use core::ptr;

use wdk::Error;
use wdk::sys::{
    _LOCK_OPERATION, _MEMORY_CACHING_TYPE, _MM_PAGE_PRIORITY, _MODE, _POOL_TYPE,
    FILE_SEGMENT_ELEMENT, MDL_PAGES_LOCKED, PMDL, PVOID, ULONG64, dynamic, ntddk, seh,
};

use crate::harness::{Outcome, check, tests};

tests![
    the_processors_number_is_below_their_count,
    what_is_left_of_the_stack_shrinks_with_each_frame,
    the_unwind_data_of_a_function_is_found_in_its_image,
    floating_point_remainders_are_exact,
    selected_pages_are_locked_in_the_order_of_their_segments,
    the_power_management_framework_is_found_where_the_kernel_has_it,
];

const PAGE: usize = 4096;
const TAG: u32 = u32::from_le_bytes(*b"warK");

fn the_processors_number_is_below_their_count() -> Outcome {
    let number = ntddk::KeGetCurrentProcessorNumber();
    let count = match dynamic::KeQueryMaximumProcessorCountEx::get() {
        // SAFETY: the routine takes any group; this means all of them.
        Some(count) => unsafe { count(0xffff) },
        // The processors of one group.
        None => 64,
    };
    check!(number < count);
    Ok(())
}

/// Takes a frame of its own.
#[inline(never)]
fn left_below(room: &mut [u8; 512]) -> usize {
    room[0] = core::hint::black_box(1);
    ntddk::IoGetRemainingStackSize() as usize
}

fn what_is_left_of_the_stack_shrinks_with_each_frame() -> Outcome {
    let here = ntddk::IoGetRemainingStackSize() as usize;
    check!(here > 1024);
    let mut room = core::hint::black_box([0; 512]);
    let below = left_below(&mut room);
    check!(below < here);
    Ok(())
}

fn the_unwind_data_of_a_function_is_found_in_its_image() -> Outcome {
    // The address of a function that has a frame.
    let address = left_below as *const () as ULONG64;
    let mut base = 0;
    // SAFETY: the base is there to be written; a null table is none.
    let entry =
        unsafe { ntddk::RtlLookupFunctionEntry(address + 4, &raw mut base, ptr::null_mut()) };
    check!(!entry.is_null());
    // SAFETY: the entry is the image's, which stays.
    let begin = unsafe { (*entry).BeginAddress };
    check!(base + u64::from(begin) == address);
    Ok(())
}

fn floating_point_remainders_are_exact() -> Outcome {
    let divide = |x: f64, y: f64| core::hint::black_box(x) % core::hint::black_box(y);
    check!(divide(7.5, 2.0) == 1.5);
    check!(divide(-1e300, 3.0) == -0.0);
    check!(divide(1.0, 0.0).is_nan());
    check!(core::hint::black_box(5.25_f32) % core::hint::black_box(-2.0) == 1.25);
    Ok(())
}

/// Three pages of paged pool.
struct Pages(*mut u8);

impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: the pool was allocated with this tag, and nothing uses it any more.
        unsafe { ntddk::ExFreePoolWithTag(self.0.cast(), TAG) };
    }
}

/// An MDL, and whether its pages are locked.
struct OwnMdl(PMDL);

impl OwnMdl {
    fn is_locked(&self) -> bool {
        // SAFETY: the MDL is this value's.
        u32::from(unsafe { (*self.0).MdlFlags } as u16) & MDL_PAGES_LOCKED != 0
    }
}

impl Drop for OwnMdl {
    fn drop(&mut self) {
        if self.is_locked() {
            // SAFETY: its pages are locked, and what maps them ends with the lock.
            unsafe { ntddk::MmUnlockPages(self.0) };
        }
        // SAFETY: the MDL was allocated by IoAllocateMdl, and has no pages any more.
        unsafe { ntddk::IoFreeMdl(self.0) };
    }
}

/// Locks the last page of three, then the first, and maps them in this order.
fn selected_pages_are_locked_in_the_order_of_their_segments() -> Outcome {
    // SAFETY: a size and a tag are asked for, at PASSIVE_LEVEL.
    let memory =
        unsafe { ntddk::ExAllocatePoolWithTag(_POOL_TYPE::PagedPool, 3 * PAGE as u64, TAG) };
    if memory.is_null() {
        return Err(Error::INSUFFICIENT_RESOURCES.into());
    }
    let memory = Pages(memory.cast());
    // Pool of a page and more begins at one.
    check!(memory.0.addr().is_multiple_of(PAGE));
    for page in 0..3_u8 {
        // SAFETY: the block has three pages.
        unsafe { memory.0.add(usize::from(page) * PAGE).write(b'a' + page) };
    }
    let segment = |page: usize| FILE_SEGMENT_ELEMENT {
        Alignment: memory.0.addr() as u64 + (page * PAGE) as u64,
    };
    let mut segments = [segment(2), segment(0)];
    // SAFETY: the block is there as long as the MDL, which is for two of its pages.
    let mdl =
        unsafe { ntddk::IoAllocateMdl(memory.0.cast(), 2 * PAGE as u32, 0, 0, ptr::null_mut()) };
    if mdl.is_null() {
        return Err(Error::INSUFFICIENT_RESOURCES.into());
    }
    let mdl = OwnMdl(mdl);
    let mode = _MODE::KernelMode as i8;
    // SAFETY: a new MDL of two pages, and a segment for each, of pool.
    let locked = unsafe {
        let operation = _LOCK_OPERATION::IoModifyAccess;
        seh::MmProbeAndLockSelectedPages(mdl.0, segments.as_mut_ptr(), mode, operation)
    };
    wdk::check(locked)?;
    if !mdl.is_locked() {
        // There are kernels that have the routine's name and nothing behind it.
        wdk::println!("MmProbeAndLockSelectedPages locks nothing on this kernel");
        return Ok(());
    }
    let mut address: PVOID = ptr::null_mut();
    // SAFETY: the MDL's pages are locked.
    let mapped = unsafe {
        let priority = _MM_PAGE_PRIORITY::NormalPagePriority as u32;
        let caching = _MEMORY_CACHING_TYPE::MmCached;
        let place = ptr::null_mut();
        seh::MmMapLockedPagesSpecifyCache(
            mdl.0,
            mode,
            caching,
            place,
            0,
            priority,
            &raw mut address,
        )
    };
    wdk::check(mapped)?;
    if address.is_null() {
        return Err(Error::INSUFFICIENT_RESOURCES.into());
    }
    let address = address.cast::<u8>();
    // SAFETY: two pages are mapped there, until the MDL is dropped.
    let first = unsafe { [address.read(), address.add(PAGE).read()] };
    check!(first == *b"ca");
    // SAFETY: as above.
    unsafe { address.add(1).write(b'!') };
    drop(mdl);
    // SAFETY: the block's third page.
    check!(unsafe { memory.0.add(2 * PAGE + 1).read() } == b'!');
    Ok(())
}

fn the_power_management_framework_is_found_where_the_kernel_has_it() -> Outcome {
    let register = dynamic::PoFxRegisterDevice::get();
    let unregister = dynamic::PoFxUnregisterDevice::get();
    check!(register.is_some() == unregister.is_some());
    // They came with Windows 8, and this one with Windows 7.
    let is_older = dynamic::KeQueryMaximumProcessorCountEx::get().is_none();
    check!(!is_older || register.is_none());
    Ok(())
}
