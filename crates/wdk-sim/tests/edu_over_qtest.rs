//! QEMU's edu device, driven through the device trait: configuration, registers, interrupts and
//! transfers through shared RAM. Needs QEMU.

use std::fs::File;
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;

use wdk_sim::devices::edu::{Edu, EduOptions, registers as reg};
use wdk_sim::devices::{DeviceFault, PciDevice};
use wdk_sim::host::HostError;
use wdk_sim::host::qemu::SharedRam;

const BAR: u64 = 0xe000_0000;

struct Bench {
    edu: Edu,
    ram: File,
}

fn ram(length: u64) -> File {
    let path = std::env::temp_dir().join(format!(
        "wdk-sim-ram-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    let file = File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)
        .unwrap();
    std::fs::remove_file(path).unwrap();
    file.set_len(length).unwrap();
    file
}

fn bench() -> Bench {
    let length = 16 << 20;
    let ram = ram(length);
    let shared = SharedRam {
        file: ram.as_raw_fd(),
        length,
    };
    let mut edu = Edu::start(shared, &EduOptions::default()).unwrap();
    edu.config_write(0x10, 4, BAR as u32);
    edu.config_write(0x04, 2, 0b110);
    Bench { edu, ram }
}

impl Bench {
    fn transfer(&mut self, address: u64, length: u64, command: u64) {
        let inside = reg::BUFFER;
        let (source, destination) = if command & reg::TO_MEMORY != 0 {
            (inside, address)
        } else {
            (address, inside)
        };
        self.edu.write(0, reg::DMA_SOURCE, 8, source);
        self.edu.write(0, reg::DMA_DESTINATION, 8, destination);
        self.edu.write(0, reg::DMA_COUNT, 8, length);
        self.edu.write(0, reg::DMA_COMMAND, 4, command | reg::START);
    }
}

#[test]
fn registers_answer_with_the_widths_they_take() {
    let mut bench = bench();
    let edu = &mut bench.edu;
    assert_eq!(edu.config_read(0, 4), 0x11e8_1234);
    assert_eq!(edu.config_read(2, 2), 0x11e8);
    assert_eq!(edu.read(0, reg::IDENTIFICATION, 4), 0x0100_00ed);
    edu.write(0, reg::LIVENESS, 4, 0x1234_5678);
    assert_eq!(edu.read(0, reg::LIVENESS, 4), 0xedcb_a987);
    edu.write(0, reg::DMA_SOURCE, 8, 0x1_2345_6789);
    assert_eq!(edu.read(0, reg::DMA_SOURCE, 8), 0x1_2345_6789);
    assert_eq!(edu.fault(), None);
}

#[test]
fn a_transfer_each_way_moves_the_bytes_and_raises_the_line_at_its_end() {
    let mut bench = bench();
    let pattern: Vec<u8> = (0..4095_u32).map(|n| ((n * 7) >> 2) as u8).collect();
    bench.ram.write_all_at(&pattern, 0x20_0003).unwrap();

    bench.transfer(0x20_0003, 4095, reg::INTERRUPT_AT_END);
    assert!(bench.edu.busy());
    assert!(!bench.edu.interrupt_asserted(), "hidden until settled");
    assert!(bench.edu.settle());
    assert!(bench.edu.interrupt_asserted());
    assert_eq!(bench.edu.read(0, reg::INTERRUPT_STATUS, 4), 0x100);
    bench.edu.write(0, reg::INTERRUPT_ACKNOWLEDGE, 4, 0x100);
    assert!(!bench.edu.interrupt_asserted());

    bench.transfer(0x40_0007, 4095, reg::INTERRUPT_AT_END | reg::TO_MEMORY);
    assert!(bench.edu.settle());
    let mut back = vec![0; 4095];
    bench.ram.read_exact_at(&mut back, 0x40_0007).unwrap();
    assert_eq!(back, pattern);
}

#[test]
fn a_register_that_tells_of_completion_waits_for_it() {
    let mut bench = bench();
    bench.transfer(0x20_0000, 16, 0);
    assert_eq!(bench.edu.read(0, reg::DMA_COMMAND, 4) & reg::START, 0);
    bench.edu.write(0, reg::FACTORIAL, 4, 10);
    assert_eq!(bench.edu.read(0, reg::FACTORIAL, 4), 3_628_800);
    assert!(!bench.edu.busy());
}

#[test]
fn a_factorial_interrupts_when_told_to() {
    let mut bench = bench();
    let edu = &mut bench.edu;
    edu.write(0, reg::STATUS, 4, reg::FACTORIAL_INTERRUPT);
    edu.write(0, reg::FACTORIAL, 4, 5);
    assert!(edu.settle());
    assert!(edu.interrupt_asserted());
    assert_eq!(edu.read(0, reg::FACTORIAL, 4), 120);
    assert_eq!(edu.read(0, reg::INTERRUPT_STATUS, 4), 1);
    // With the line still up, the end of the next operation has to be seen by other means.
    edu.write(0, reg::FACTORIAL, 4, 6);
    assert!(edu.settle());
    assert_eq!(edu.read(0, reg::FACTORIAL, 4), 720);
    edu.write(0, reg::INTERRUPT_ACKNOWLEDGE, 4, 1);
    assert!(!edu.interrupt_asserted());
}

#[test]
fn frozen_time_holds_a_transfer_in_flight() {
    let mut bench = bench();
    bench.edu.set_frozen(true);
    bench.transfer(0x20_0000, 64, reg::INTERRUPT_AT_END);
    assert!(!bench.edu.settle());
    assert!(bench.edu.busy());
    assert_eq!(
        bench.edu.read(0, reg::DMA_COMMAND, 4) & reg::START,
        reg::START
    );
    bench.edu.set_frozen(false);
    assert!(bench.edu.settle());
    assert!(bench.edu.interrupt_asserted());
}

#[test]
fn a_transfer_ends_whether_its_registers_can_be_reached_or_not() {
    for quiet in [false, true] {
        let mut bench = bench();
        if !quiet {
            // Nothing but asking tells that it ends, with an interrupt raised already.
            bench.edu.write(0, reg::INTERRUPT_RAISE, 4, 1);
        }
        bench.edu.set_frozen(true);
        bench.transfer(0x20_0000, 64, reg::INTERRUPT_AT_END);
        bench.edu.config_write(0x04, 2, 0);
        bench.edu.set_frozen(false);
        assert!(bench.edu.settle() && !bench.edu.busy());
        assert_eq!(bench.edu.config_read(0x04, 2), 0);
        assert!(bench.edu.interrupt_asserted());
        bench.edu.config_write(0x04, 2, 0b110);
        assert_eq!(bench.edu.read(0, reg::INTERRUPT_STATUS, 4) & 0x100, 0x100);
    }
}

#[test]
fn what_is_outstanding_when_power_goes_moves_nothing_and_the_registers_are_new() {
    for frozen in [false, true] {
        let mut bench = bench();
        bench.ram.write_all_at(&[7; 64], 0x20_0000).unwrap();
        bench.edu.set_frozen(frozen);
        bench.edu.write(0, reg::STATUS, 4, reg::FACTORIAL_INTERRUPT);
        bench.transfer(0x20_0000, 64, reg::TO_MEMORY | reg::INTERRUPT_AT_END);
        if !frozen {
            assert!(bench.edu.settle());
            bench.ram.write_all_at(&[7; 64], 0x20_0000).unwrap();
            assert!(bench.edu.interrupt_asserted());
        }
        bench.edu.config_write(0x04, 2, 0);
        bench.edu.power_lost();
        bench.edu.set_frozen(false);
        bench.edu.config_write(0x04, 2, 0b110);
        assert!(!bench.edu.busy() && !bench.edu.interrupt_asserted());
        for register in [
            reg::STATUS,
            reg::INTERRUPT_STATUS,
            reg::DMA_SOURCE,
            reg::DMA_COUNT,
        ] {
            assert_eq!(bench.edu.read(0, register, 4), 0, "{register:#x}");
        }
        let mut memory = [0; 64];
        bench.ram.read_exact_at(&mut memory, 0x20_0000).unwrap();
        assert_eq!(memory, [7; 64]);
        // It works as before.
        bench.transfer(0x20_0000, 64, reg::INTERRUPT_AT_END);
        assert!(bench.edu.settle() && bench.edu.interrupt_asserted());
        assert_eq!(bench.edu.fault(), None);
    }
}

#[test]
fn a_message_arrives_in_ram() {
    let mut bench = bench();
    let edu = &mut bench.edu;
    let mut at = edu.config_read(0x34, 1) as u16;
    while edu.config_read(at, 1) != 0x05 {
        at = edu.config_read(at + 1, 1) as u16;
        assert_ne!(at, 0, "edu has a message capability");
    }
    edu.config_write(at + 4, 4, 0x10_0000);
    edu.config_write(at + 8, 4, 0);
    edu.config_write(at + 12, 2, 0x91);
    let control = edu.config_read(at + 2, 2);
    edu.config_write(at + 2, 2, control | 1);
    bench.transfer(0x20_0000, 64, reg::INTERRUPT_AT_END);
    assert_eq!(bench.edu.messages(), []);
    assert!(bench.edu.settle());
    assert_eq!(bench.edu.messages(), [(0x10_0000, 0x91)]);
    assert_eq!(bench.edu.messages(), []);
    assert!(!bench.edu.interrupt_asserted());
}

#[test]
fn a_transfer_outside_the_buffer_is_refused_before_qemu_sees_it() {
    for (inside, length) in [
        (reg::BUFFER, 4096),
        (reg::BUFFER + 1, 4095),
        (reg::BUFFER - 1, 4),
        (0, 4),
        (reg::BUFFER, u64::MAX),
    ] {
        let mut bench = bench();
        bench.edu.write(0, reg::DMA_SOURCE, 8, 0x20_0000);
        bench.edu.write(0, reg::DMA_DESTINATION, 8, inside);
        bench.edu.write(0, reg::DMA_COUNT, 8, length);
        bench.edu.write(0, reg::DMA_COMMAND, 4, reg::START);
        match bench.edu.fault() {
            Some(DeviceFault::Rule(rule)) => assert!(rule.contains("0x40000..0x41000"), "{rule}"),
            other => panic!("{inside:#x}+{length:#x}: {other:?}"),
        }
    }
}

#[test]
fn a_missing_qemu_is_named_with_the_package_that_has_it() {
    let ram = ram(16 << 20);
    let shared = SharedRam {
        file: ram.as_raw_fd(),
        length: 16 << 20,
    };
    let options = EduOptions {
        program: "qemu-that-is-not-there".to_owned(),
        ..EduOptions::default()
    };
    let error = Edu::start(shared, &options).unwrap_err();
    assert!(matches!(error, HostError::QemuMissing(_)));
    assert!(error.to_string().contains("qemu-system-x86"), "{error}");
}

#[test]
fn what_qemu_says_before_it_ends_is_part_of_the_error() {
    let ram = ram(16 << 20);
    let shared = SharedRam {
        file: ram.as_raw_fd(),
        length: 16 << 20,
    };
    let error = wdk_sim::host::qemu::Qemu::start(
        "qemu-system-x86_64",
        shared,
        &[],
        &["-device".to_owned(), "no-such-device".to_owned()],
    )
    .unwrap_err();
    assert!(error.to_string().contains("no-such-device"), "{error}");
}

#[test]
fn the_protocol_alone_moves_a_megabyte_each_way() {
    let options = EduOptions::default();
    let baseline = wdk_sim::devices::baseline::round_trips(&options, 514, 4095).unwrap();
    // Five registers written and one read for each transfer.
    assert_eq!(baseline.accesses, 6 * 514);
    assert_eq!(baseline.transfers, 514);
}
