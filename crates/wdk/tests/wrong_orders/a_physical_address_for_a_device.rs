//! A device is not given a physical address.

use wdk::address::{DeviceAddress, PhysicalAddress};

pub fn program(address: DeviceAddress) -> u64 {
    address.get()
}

pub fn order(address: PhysicalAddress) -> u64 {
    program(address); //~ E0308
    address.get()
}
