//! MDLs that describe memory and do not hold it: `IoAllocateMdl`, `IoFreeMdl`, `MmSizeOfMdl`, and
//! what can be asked of any MDL.

use core::ptr;

use wdk::Error;
use wdk::address::VirtualAddress;
use wdk::mdl::{MAXIMUM_EVERYWHERE, PAGE_SIZE, UnlockedMdl, size_of_mdl, span_pages};
use wdk::sys::{MDL, ntddk};

use crate::harness::{Outcome, check, check_refused, tests};

tests![
    an_mdl_says_what_it_was_made_for,
    an_mdl_takes_the_bytes_mm_size_of_mdl_says,
    a_length_of_zero_is_refused,
    a_range_that_wraps_is_refused,
    a_length_beyond_32_bits_is_refused,
    the_longest_buffer_for_every_kernel_can_be_described,
    the_longest_length_is_described_or_refused,
    an_irp_takes_a_primary_and_secondary_mdls,
];

const OFFSETS: [usize; 5] = [0, 1, 2047, 4088, 4095];
const LENGTHS: [usize; 8] = [1, 4095, 4096, 4097, 8191, 8192, 8193, 1 << 20];

fn an_mdl_says_what_it_was_made_for() -> Outcome {
    for offset in OFFSETS {
        for length in LENGTHS {
            let address = VirtualAddress::new(0x10_0000 + offset);
            let owner = UnlockedMdl::new(address, length)?;
            let mdl = owner.mdl();
            check!(mdl.byte_count() == length);
            check!(mdl.byte_offset() == offset);
            check!(mdl.virtual_address() == address);
            check!(mdl.page_count() == span_pages(offset, length));
            check!(mdl.pfns().is_none());
            check!(!mdl.is_locked() && !mdl.is_mapped() && !mdl.is_partial() && !mdl.is_nonpaged());
            check!(mdl.next().is_none());
            check!(mdl.chain().count() == 1);
        }
    }
    Ok(())
}

fn an_mdl_takes_the_bytes_mm_size_of_mdl_says() -> Outcome {
    for offset in OFFSETS {
        for length in LENGTHS {
            let bytes = size_of_mdl(VirtualAddress::new(0x10_0000 + offset), length);
            check!(bytes == size_of::<MDL>() + span_pages(offset, length) * size_of::<usize>());
        }
    }
    Ok(())
}

fn a_length_of_zero_is_refused() -> Outcome {
    check_refused!(
        UnlockedMdl::new(VirtualAddress::new(0x1000), 0),
        Error::INVALID_PARAMETER
    );
    Ok(())
}

fn a_range_that_wraps_is_refused() -> Outcome {
    let last = VirtualAddress::new(usize::MAX - 1);
    check_refused!(UnlockedMdl::new(last, 3), Error::INVALID_PARAMETER);
    Ok(())
}

fn a_length_beyond_32_bits_is_refused() -> Outcome {
    let long = u32::MAX as usize + 1;
    check_refused!(
        UnlockedMdl::new(VirtualAddress::new(0x1000), long),
        Error::INVALID_PARAMETER
    );
    Ok(())
}

fn the_longest_buffer_for_every_kernel_can_be_described() -> Outcome {
    for offset in OFFSETS {
        let owner = UnlockedMdl::new(
            VirtualAddress::new(0x10_0000 + offset),
            MAXIMUM_EVERYWHERE - offset,
        )?;
        check!(owner.mdl().page_count() == MAXIMUM_EVERYWHERE / PAGE_SIZE);
    }
    Ok(())
}

/// Kernels from Windows 7 on describe nearly 4 GiB, older ones less; without memory for the MDL
/// none does.
fn the_longest_length_is_described_or_refused() -> Outcome {
    match UnlockedMdl::new(VirtualAddress::new(0x1000), u32::MAX as usize) {
        Ok(owner) => check!(owner.mdl().byte_count() == u32::MAX as usize),
        Err(error) => check!(error == Error::INSUFFICIENT_RESOURCES),
    }
    Ok(())
}

fn an_irp_takes_a_primary_and_secondary_mdls() -> Outcome {
    // SAFETY: the IRP and the MDLs are this test's own, and are all freed below.
    unsafe {
        let irp = ntddk::IoAllocateIrp(1, 0);
        if irp.is_null() {
            return Err(Error::INSUFFICIENT_RESOURCES.into());
        }
        let place = ptr::without_provenance_mut(0x1000);
        let first = ntddk::IoAllocateMdl(place, 10, 0, 0, irp);
        let second = ntddk::IoAllocateMdl(place, 20, 1, 0, irp);
        let third = ntddk::IoAllocateMdl(place, 30, 1, 0, irp);
        let mdls = [first, second, third];
        let complete = mdls.iter().all(|mdl| !mdl.is_null());
        let linked = complete
            && (*irp).MdlAddress == first
            && (*first).Next == second
            && (*second).Next == third
            && (*third).Next.is_null();
        (*irp).MdlAddress = ptr::null_mut();
        for mdl in mdls {
            if !mdl.is_null() {
                ntddk::IoFreeMdl(mdl);
            }
        }
        ntddk::IoFreeIrp(irp);
        if !complete {
            return Err(Error::INSUFFICIENT_RESOURCES.into());
        }
        check!(linked);
    }
    Ok(())
}
