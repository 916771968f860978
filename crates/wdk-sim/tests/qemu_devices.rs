//! PCI devices of QEMU's that the simulator knows nothing about: a small C driver starts on each,
//! reads what it is from its registers, gets an interrupt where one is easily had, and is removed.
//! Needs QEMU.

mod support;

use support::done;
use support::pci_function::{Bench, MEMORY, PORTS, enable_nvme, identify, nvme, words};
use wdk_sim::devices::qemu::QemuOptions;
use wdk_sim::simulator::{DevicePower, Simulator};

#[test]
fn nvme_identifies_itself_and_signals_by_message() {
    let bench = Bench::new(nvme(), Some(4));
    assert_eq!(bench.identification(0), 0x0010_1b36);
    let function = bench.open(0);
    let facts = function.facts();
    assert_eq!((facts.interrupts, facts.by_message), (4, true));
    let (kind, length, address) = facts.ranges[0];
    assert_eq!((kind, length), (MEMORY, 0x4000));
    assert!(
        address > u64::from(u32::MAX),
        "a register of 64 bits: {address:#x}"
    );
    assert_eq!(function.read(0, 0x08, 4), 0x0001_0400, "the version");
    enable_nvme(&function);
    identify(&function, 0, facts.buffer + 0x2000);
    function.wait();
    assert_eq!(function.get(0x2000, 4)[..2], [0x36, 0x1b]);
    assert_eq!(function.get(0x2004, 9), *b"simulated");
    let facts = function.facts();
    assert_eq!(facts.counts[..4], [1, 0, 0, 0]);
    drop(function);
    let report = bench.end();
    assert!(
        report
            .notes
            .iter()
            .any(|note| note.contains("two runs may differ")),
        "{:?}",
        report.notes
    );
}

#[test]
fn each_message_is_an_interrupt_of_its_own() {
    let bench = Bench::new(nvme(), Some(4));
    let function = bench.open(0);
    let buffer = function.facts().buffer;
    enable_nvme(&function);
    // Completion queues 1 and 2 with vectors 3 and 1, then a submission queue for each, and in each
    // of those a flush.
    let create = |number: u32, opcode: u32, page: u64, queue: u32, more: u32| {
        let address = buffer + page;
        let mut command = [0; 16];
        command[0] = number << 16 | opcode;
        command[6] = address as u32;
        command[7] = (address >> 32) as u32;
        command[10] = 15 << 16 | queue;
        command[11] = more;
        function.put(64 * number, &words(&command));
        function.write(0, 0x1000, 4, u64::from(number + 1));
        function.wait();
    };
    create(0, 0x05, 0x3000, 1, 3 << 16 | 0b11);
    create(1, 0x05, 0x4000, 2, 1 << 16 | 0b11);
    create(2, 0x01, 0x5000, 1, 1 << 16 | 1);
    create(3, 0x01, 0x6000, 2, 2 << 16 | 1);
    for (page, queue) in [(0x5000, 1), (0x6000, 2)] {
        function.put(page, &words(&[0, 1]));
        function.write(0, 0x1000 + 8 * queue, 4, 1);
        function.wait();
    }
    assert_eq!(function.facts().counts[..5], [4, 1, 0, 1, 0]);
    drop(function);
    bench.end();
}

#[test]
fn a_network_card_interrupts_by_its_line() {
    let bench = Bench::of("e1000e");
    assert_eq!(bench.identification(0), 0x10d3_8086);
    let mut serial = [0; 4];
    bench
        .simulator
        .config_read(bench.started[0], 0x100, &mut serial);
    assert_ne!(serial, [0xff; 4], "it has extended configuration space");
    let function = bench.open(0);
    let facts = function.facts();
    let kinds: Vec<_> = facts
        .ranges
        .iter()
        .map(|range| (range.0, range.1))
        .collect();
    assert_eq!(
        kinds,
        [
            (MEMORY, 0x2_0000),
            (MEMORY, 0x2_0000),
            (PORTS, 0x20),
            (MEMORY, 0x4000)
        ]
    );
    assert_eq!((facts.interrupts, facts.by_message), (1, false));
    // The station's address, from memory and by way of the ports.
    assert_eq!(function.read(0, 0x5404, 4) >> 31, 1, "the address is valid");
    function.write(2, 0, 4, 0x5400);
    assert_eq!(function.read(2, 4, 4), function.read(0, 0x5400, 4));
    function.cause(0, 0xc0, 4, 0x8000_0000);
    function.write(0, 0xd0, 4, 0x4);
    function.write(0, 0xc8, 4, 0x4);
    function.wait();
    assert_eq!(function.facts().counts[0], 1);
    drop(function);
    bench.end();
}

#[test]
fn a_disk_controller_interrupts_by_its_one_message() {
    let bench = Bench::new(QemuOptions::new("ich9-ahci"), Some(8));
    assert_eq!(bench.identification(0), 0x2922_8086);
    let function = bench.open(0);
    let facts = function.facts();
    assert_eq!((facts.interrupts, facts.by_message), (1, true));
    let memory = facts.ranges.iter().position(|range| range.0 == MEMORY);
    let abar = memory.expect("its registers") as u32;
    assert_eq!(function.read(abar, 0x10, 4), 0x0001_0000, "the version");
    drop(function);
    bench.end();
}

#[test]
fn a_source_of_entropy_is_started() {
    let options = QemuOptions::new("virtio-rng-pci,disable-legacy=on");
    let bench = Bench::new(options, Some(2));
    assert_eq!(bench.identification(0), 0x1044_1af4);
    let function = bench.open(0);
    let facts = function.facts();
    assert_eq!((facts.interrupts, facts.by_message), (2, true));
    // The common configuration is at the start of the last range: one queue.
    let common = facts.ranges.len() as u32 - 1;
    assert_eq!(function.read(common, 0x12, 2), 1);
    // A device status that is written reads back.
    function.write(common, 0x14, 1, 1);
    assert_eq!(function.read(common, 0x14, 1), 1);
    drop(function);
    bench.end();
}

#[test]
fn ports_are_read_and_written_in_every_width_and_in_a_row() {
    let bench = Bench::of("pci-testdev");
    assert_eq!(bench.identification(0), 0x0005_1b36);
    let function = bench.open(0);
    let facts = function.facts();
    assert_eq!((facts.ranges[0].0, facts.ranges[1].0), (MEMORY, PORTS));
    assert_eq!(facts.interrupts, 0, "it has no pin");
    // The header: test, width, offset of the data, data, count, name.
    for range in [0, 1] {
        function.write(range, 0, 1, 0);
        let offset = function.read(range, 4, 4);
        let width = function.read(range, 1, 1);
        assert!(
            matches!(width, 1 | 2 | 4) && offset != 0,
            "{width} at {offset:#x}"
        );
        let name: Vec<u8> = (16..32)
            .map(|at| function.read(range, at, 1) as u8)
            .take_while(|byte| *byte != 0)
            .collect();
        let name = String::from_utf8_lossy(&name).into_owned();
        let expected = if range == 0 { "mmio" } else { "portio" };
        assert!(name.starts_with(expected), "{name}");
        let before = function.read(range, 12, 4);
        let data = function.read(range, 8, 1);
        function.write(range, offset as u32, width as u32, data);
        assert_eq!(
            function.read(range, 12, 4),
            before + 1,
            "it counts what was written"
        );
    }
    let offset = function.read(1, 4, 4) as u32;
    let width = function.read(1, 1, 1) as u32;
    let before = function.read(1, 12, 4);
    let data = function.read(1, 8, 1) as u8;
    let row = vec![data; 5 * width as usize];
    function.write_string(1, offset, width, &row);
    assert_eq!(function.read(1, 12, 4), before + 5);
    let first = function.read_string(1, 16, 1, 3);
    assert_eq!(first, b"ppp", "the same port three times");
    let wide = function.read_string(1, 16, 4, 2);
    assert_eq!(&wide, b"portport");
    assert_eq!(&function.read_string(1, 16, 2, 1), b"po");
    drop(function);
    bench.end();
}

#[test]
fn a_serial_port_interrupts_when_it_can_send() {
    let bench = Bench::of("pci-serial");
    assert_eq!(bench.identification(0), 0x0002_1b36);
    let function = bench.open(0);
    assert_eq!(function.facts().ranges[0].0, PORTS);
    // The scratch register keeps what it is given.
    function.write(0, 7, 1, 0x5a);
    assert_eq!(function.read(0, 7, 1), 0x5a);
    // The holding register is empty: reading that takes the interrupt back.
    function.cause(0, 2, 1, 2);
    function.write(0, 1, 1, 2);
    function.wait();
    let facts = function.facts();
    assert_eq!((facts.counts[0], facts.unclaimed), (1, 0));
    drop(function);
    bench.end();
}

#[test]
fn a_host_controller_completes_a_command() {
    let bench = Bench::new(QemuOptions::new("qemu-xhci"), Some(2));
    assert_eq!(bench.identification(0), 0x000d_1b36);
    let function = bench.open(0);
    let facts = function.facts();
    assert_eq!((facts.interrupts, facts.by_message), (2, true));
    let capabilities = function.read(0, 0, 4);
    assert_eq!(capabilities >> 16, 0x0100, "the version");
    let operational = (capabilities & 0xff) as u32;
    let doorbells = function.read(0, 0x14, 4) as u32;
    let interrupter = function.read(0, 0x18, 4) as u32 + 0x20;
    let buffer = facts.buffer;
    // A command ring with one command that does nothing, an event ring of one segment.
    function.put(0, &words(&[0, 0, 0, 23 << 10 | 1]));
    let ring = buffer + 0x1000;
    function.put(0x2000, &words(&[ring as u32, (ring >> 32) as u32, 16, 0]));
    function.write(0, interrupter + 0x08, 4, 1);
    function.write(0, interrupter + 0x18, 8, ring);
    function.write(0, interrupter + 0x10, 8, buffer + 0x2000);
    function.write(0, interrupter, 4, 2);
    function.write(0, operational + 0x18, 8, buffer | 1);
    function.write(0, operational, 4, 0b101);
    function.write(0, doorbells, 4, 0);
    function.wait();
    let event = function.get(0x1000, 16);
    assert_eq!(event[11], 1, "success");
    assert_eq!(event[13] >> 2, 33, "a command has completed");
    assert!(function.facts().counts[0] >= 1);
    drop(function);
    bench.end();
}

#[test]
fn several_devices_and_functions_have_places_of_their_own() {
    let options = QemuOptions::new("pci-testdev,addr=2.0")
        .device("pci-serial,addr=2.3")
        .device("pci-serial");
    let bench = Bench::new(options, None);
    let instances: Vec<u32> = (0..3).map(|number| bench.identification(number)).collect();
    assert_eq!(instances, [0x0005_1b36, 0x0002_1b36, 0x0002_1b36]);
    let files: Vec<_> = (0..3).map(|number| bench.open(number)).collect();
    for (number, file) in files.iter().enumerate().skip(1) {
        file.write(0, 7, 1, number as u64);
    }
    for (number, file) in files.iter().enumerate().skip(1) {
        assert_eq!(file.read(0, 7, 1), number as u64);
    }
    drop(files);
    bench.end();
}

#[test]
fn a_device_without_power_forgets_and_one_that_is_gone_reads_as_ones() {
    // QEMU resets the one with its bus, and not the other.
    for (device, register, width, mark, forgets) in [
        ("e1000e", 0xd0, 4, 4, true),
        ("pci-serial", 7, 1, 0x5a, false),
    ] {
        let bench = Bench::of(device);
        let function = bench.open(0);
        let fresh = function.read(0, register, width);
        function.write(0, register, width, mark);
        assert_eq!(function.read(0, register, width), mark);
        let id = bench.started[0];
        done(bench.simulator.set_device_power(id, DevicePower::D3));
        let ones = u64::MAX >> (64 - 8 * width);
        assert_eq!(
            function.read(0, register, width),
            ones,
            "it decodes nothing"
        );
        done(bench.simulator.set_device_power(id, DevicePower::D0));
        let after = function.read(0, register, width);
        assert_eq!(after, if forgets { fresh } else { mark }, "{device}");
        bench.simulator.detach(id);
        assert_eq!(function.read(0, register, width), ones);
        function.write(0, register, width, 1);
        drop(function);
        done(bench.simulator.surprise_remove(id));
        assert_eq!(done(bench.simulator.unload(bench.driver)), []);
        assert_eq!(done(bench.simulator.finish()).leaks, []);
    }
}

#[test]
fn messages_survive_the_loss_of_power() {
    let bench = Bench::new(nvme(), Some(1));
    let function = bench.open(0);
    let buffer = function.facts().buffer;
    enable_nvme(&function);
    identify(&function, 0, buffer + 0x2000);
    function.wait();
    let id = bench.started[0];
    done(bench.simulator.set_device_power(id, DevicePower::D3));
    done(bench.simulator.set_device_power(id, DevicePower::D0));
    assert_eq!(function.read(0, 0x1c, 4) & 1, 0, "the controller was reset");
    function.put(0, &[0; 0x3000]);
    enable_nvme(&function);
    identify(&function, 0, buffer + 0x2000);
    function.wait();
    assert_eq!(function.facts().counts[0], 2);
    drop(function);
    bench.end();
}

#[test]
fn a_function_level_reset_takes_the_configuration_with_it() {
    let bench = Bench::new(nvme(), None);
    let function = bench.open(0);
    enable_nvme(&function);
    let id = bench.started[0];
    let simulator = &bench.simulator;
    let read = |at: u32| {
        let mut word = [0; 4];
        simulator.config_read(id, at, &mut word);
        u32::from_le_bytes(word)
    };
    let saved: Vec<u32> = (0..16).map(|index| read(4 * index)).collect();
    // The device control register of the Express capability.
    let mut at = read(0x34) & 0xfc;
    while read(at) & 0xff != 0x10 {
        at = read(at) >> 8 & 0xfc;
    }
    let control = (read(at + 8) | 0x8000) as u16;
    simulator.config_write(id, at + 8, &control.to_le_bytes());
    assert_eq!(read(4) & 7, 0, "it decodes nothing");
    assert_eq!(function.read(0, 0x1c, 4), 0xffff_ffff);
    for index in (4..16).chain([1]) {
        simulator.config_write(id, 4 * index, &saved[index as usize].to_le_bytes());
    }
    assert_eq!(function.read(0, 0x1c, 4) & 1, 0, "the controller was reset");
    enable_nvme(&function);
    drop(function);
    bench.end();
}

#[test]
fn what_qemu_does_not_have_is_said_in_its_words() {
    let outcome = |options: QemuOptions| match Simulator::builder().qemu(options).build() {
        Ok(_) => panic!("there is no such device"),
        Err(error) => error.to_string(),
    };
    let unknown = outcome(QemuOptions::new("no-such-device"));
    assert!(unknown.contains("no-such-device"), "{unknown}");
    let property = outcome(QemuOptions::new("edu,no-such-property=1"));
    assert!(property.contains("no-such-property"), "{property}");
    let place = outcome(QemuOptions::new("edu,addr=30"));
    assert!(place.contains("SLOT.FUNCTION"), "{place}");
}
