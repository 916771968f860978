//! DMA adapters as a driver meets them: what works, what runs short, and what each broken rule is
//! answered with. The driver is C, built here on the spot, and needs no device.

mod support;

use support::driver;
use wdk_sim::simulator::{Completion, Profile, SimError, Simulator, codes};

/// `DRIVER_VERIFIER_DMA_VIOLATION`
const DMA_VIOLATION: u32 = 0xE6;

struct Run {
    /// What the driver answered, or how the machine stopped.
    outcome: Result<Completion, SimError>,
    /// What was left behind, where the machine did not stop.
    leaks: Vec<String>,
}

fn run(which: u32, profile: Profile) -> Run {
    let simulator = Simulator::builder().profile(profile).build().unwrap();
    let driver = simulator.load(driver("dma_rules")).unwrap();
    let outcome = {
        let file = simulator.open(r"\\.\DmaRules").unwrap();
        file.ioctl(0x0022_2000 + which * 4, &[], 4)
    };
    if outcome.is_err() {
        return Run {
            outcome,
            leaks: Vec::new(),
        };
    }
    let leaks = simulator.unload(driver).unwrap();
    Run {
        outcome,
        leaks: leaks.iter().map(ToString::to_string).collect(),
    }
}

/// The number the driver answered with, after a run that left nothing but adapters behind: those
/// from `HalGetAdapter` stay.
fn answer(which: u32, profile: Profile) -> u32 {
    let run = run(which, profile);
    let completion = run.outcome.unwrap();
    assert!(completion.status.is_success(), "{}", completion.status);
    assert_eq!(run.leaks, [""; 0]);
    u32::from_le_bytes(completion.bytes.try_into().unwrap())
}

fn refused(which: u32, says: &str) {
    refused_as(DMA_VIOLATION, which, says);
}

fn refused_as(code: u32, which: u32, says: &str) {
    let error = run(which, Profile::Windows11).outcome.unwrap_err();
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    assert_eq!(report.code, code, "{report}");
    assert!(report.rule.contains(says), "{report}");
}

#[test]
fn a_packet_transfer_is_one_piece_each_way() {
    for profile in Profile::ALL {
        assert_eq!(answer(0, profile), 0x11, "{profile:?}");
    }
}

#[test]
fn a_scatter_gather_transfer_is_flushed_at_once_whatever_its_pieces() {
    assert!((1..=3).contains(&answer(3, Profile::Windows11)));
}

#[test]
fn a_bus_master_of_neither_width_is_sent_below_16_mib() {
    for profile in Profile::ALL {
        let highest = answer(24, profile);
        assert!((1..1 << 24).contains(&highest), "{profile:?}: {highest:#x}");
    }
}

#[test]
fn broken_rules_are_named() {
    refused(1, "more map registers than were allocated");
    refused(2, "not flushed");
    refused(4, "matches nothing");
    refused(5, "WriteToDevice");
    refused(6, "beyond what the MDL");
    refused(7, "neither locked nor nonpaged pool");
    refused(8, "free as many as were allocated");
    refused_as(
        codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
        9,
        "FreeMapRegisters was called at PASSIVE_LEVEL; it must be called at DISPATCH_LEVEL.",
    );
    refused(10, "not the base of map registers that are held");
    refused(13, "common buffer");
    refused(21, "not held");
    refused(22, "map registers of it");
}

#[test]
fn allocations_wait_while_registers_are_short() {
    // Two got theirs, the third waited, and got its own when the first gave back.
    assert_eq!(answer(14, Profile::Windows11), 0x1101);
    refused(15, "still waits");
}

#[test]
fn more_registers_than_promised_are_refused() {
    let completion = run(17, Profile::Windows11).outcome.unwrap();
    assert_eq!(completion.status.0 as u32, 0xC000_009A);
}

#[test]
fn lists_cover_all_that_was_asked_for() {
    assert_eq!(answer(18, Profile::Windows11), 2 * 4096 + 100 - 1);
}

#[test]
fn an_answer_can_give_channel_and_registers_back() {
    assert_eq!(answer(19, Profile::Windows11), 1);
}

#[test]
fn version_three_maps_a_whole_transfer_in_one_call() {
    assert_eq!(answer(20, Profile::Windows8), 2 * 4096 + 100);
}

#[test]
fn the_table_is_as_long_as_the_version_says() {
    assert_eq!(answer(100, Profile::Windows8), 3 << 16 | 0xe8);
    assert_eq!(answer(101, Profile::Windows11), 2 << 16 | 0x80);
    let completion = run(100, Profile::Windows7).outcome.unwrap();
    assert_eq!(completion.status.0 as u32, 0xC000_009A);
}

#[test]
fn what_is_not_given_back_is_reported() {
    let leaks = run(12, Profile::Windows11).leaks;
    assert!(
        leaks
            .iter()
            .any(|leak| leak.starts_with("common buffer: 0x1388 bytes")),
        "{leaks:?}"
    );
    let leaks = run(23, Profile::Windows11).leaks;
    assert!(
        leaks
            .iter()
            .any(|leak| leak.starts_with("map registers: 3")),
        "{leaks:?}"
    );
    let leaks = run(16, Profile::Windows11).leaks;
    assert!(
        leaks
            .iter()
            .any(|leak| leak.starts_with("waiting DMA allocation")),
        "{leaks:?}"
    );
}
