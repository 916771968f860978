//! Addresses of different kinds: `MmGetPhysicalAddress`, `MmIsAddressValid`,
//! `HalTranslateBusAddress`.

use wdk::Error;
use wdk::address::{PhysicalAddress, is_address_valid};
use wdk::mdl::PAGE_SIZE;
use wdk::pool::PoolBuffer;
use wdk::sys::_INTERFACE_TYPE;

use crate::harness::{Outcome, check, tests};

tests![
    a_physical_address_keeps_the_offset_in_the_page,
    different_pages_have_different_physical_addresses,
    memory_in_use_is_valid_and_the_null_page_is_not,
    a_bus_address_is_translated_or_the_routine_is_absent,
];

fn a_physical_address_keeps_the_offset_in_the_page() -> Outcome {
    let buffer = PoolBuffer::zeroed(2 * PAGE_SIZE, 16)?;
    for byte in buffer.iter().step_by(97) {
        let virtual_offset = core::ptr::from_ref(byte).addr() % PAGE_SIZE;
        let physical = PhysicalAddress::of(byte).get();
        check!(physical != 0);
        check!(physical % PAGE_SIZE as u64 == virtual_offset as u64);
    }
    Ok(())
}

fn different_pages_have_different_physical_addresses() -> Outcome {
    let buffer = PoolBuffer::zeroed(4 * PAGE_SIZE, PAGE_SIZE)?;
    for (index, first) in buffer.iter().step_by(PAGE_SIZE).enumerate() {
        for second in buffer.iter().step_by(PAGE_SIZE).skip(index + 1) {
            check!(PhysicalAddress::of(first) != PhysicalAddress::of(second));
        }
    }
    Ok(())
}

fn memory_in_use_is_valid_and_the_null_page_is_not() -> Outcome {
    let buffer = PoolBuffer::zeroed(1, 1)?;
    check!(is_address_valid(buffer.as_ptr()));
    let local = 0_u8;
    check!(is_address_valid(&raw const local));
    check!(!is_address_valid(core::ptr::null::<u8>()));
    Ok(())
}

fn a_bus_address_is_translated_or_the_routine_is_absent() -> Outcome {
    match PhysicalAddress::translate_bus(_INTERFACE_TYPE::PCIBus, 0, 0xFEB0_0000, true) {
        Ok((address, memory_space)) => {
            check!(memory_space);
            check!(address.get() != 0);
        }
        Err(error) => check!(error == Error::NOT_SUPPORTED || error == Error::INVALID_ADDRESS),
    }
    Ok(())
}
