//! The handbook and the README, for `cargo test`: every Rust example of theirs is compiled.
//!
//! Readers want the pages themselves, or the book that `cargo make book` makes of them.
#![no_std]
#![allow(
    rustdoc::broken_intra_doc_links,
    reason = "links are those between pages, which tests follow"
)]

// The pages' examples use these.
use wdk as _;
use wdk_ioctl as _;

macro_rules! pages {
    ($($name:ident: $file:literal,)*) => {
        $(#[doc = include_str!($file)] pub mod $name {})*
    };
}

pages! {
    readme: "../README.md",
    introduction: "README.md",
    first_driver: "first-driver.md",
    pci_device: "pci-device.md",
    dma: "dma.md",
    files: "files.md",
    queues: "queues.md",
    filters: "filters.md",
    coming_from_kmdf: "coming-from-kmdf.md",
    coming_from_windows_drivers_rs: "coming-from-windows-drivers-rs.md",
    simulator: "simulator.md",
}
