//! What a driver without `unsafe` leaves behind that drops, forgets and stashes whatever `wdk` lets
//! it own (`ownership_tests.sys`): what the table in `wdk`'s documentation says, and never a stop.

mod support;

use std::time::Duration;

use support::bench::{Bench, ok};

use wdk_ioctl::Message;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{File, Leak, NtStatus, Profile, Request, Simulator};

#[path = "../../tests/ownership-tests/src/contract.rs"]
mod contract;

use contract::{
    CLASS, DROP, DROP_IN_TIMER, DROP_UNDER_LOCK, END, End, Ended, FORGET, FORGET_LOCKED,
    FORGET_UNANSWERED, LARGE, STASH, WAYS,
};

const TABLE: &str = include_str!("../../wdk/docs/ownership.md");
/// The oldest kernel and the newest.
const KERNELS: [Profile; 2] = [Profile::ALL[0], Profile::ALL[Profile::ALL.len() - 1]];
const CANCELLED: NtStatus = NtStatus(0xC000_0120_u32.cast_signed());
const INVALID_DEVICE_REQUEST: NtStatus = NtStatus(0xC000_0010_u32.cast_signed());

fn start(profile: Profile) -> Bench {
    let machine = Simulator::builder()
        .profile(profile)
        .edu(EduOptions::default());
    Bench::start(machine, "ownership_tests", CLASS)
}

/// Ends the device's start: it is stopped, or gone.
fn end_start(bench: &Bench, gone: bool) {
    if gone {
        return ok(bench.simulator.surprise_remove(bench.device));
    }
    ok(bench.simulator.query_stop(bench.device));
    ok(bench.simulator.stop(bench.device));
}

/// Removes the device, unless it is gone and was removed with its last file, and unloads the
/// driver; what it left behind.
fn unload(bench: Bench, gone: bool) -> Vec<Leak> {
    if !gone {
        ok(bench.simulator.remove(bench.device));
    }
    bench.unload().0
}

/// Has a value of a type ended; its name, if there is a type with this number.
fn end(file: &File<'_>, owner: u32, way: u32) -> Option<String> {
    let mut input = [0; End::LENGTH];
    End { owner, way }.encode(&mut input);
    let answer = ok(file.ioctl(END.value(), &input, Ended::LENGTH));
    assert_eq!(answer.status, NtStatus::SUCCESS);
    let ended = Ended::decode(&answer.bytes).expect("the status said so");
    assert_eq!(ended.status, 0, "type {owner}, way {way}");
    let name = String::from_utf8(ended.name.to_vec()).expect("names are ASCII");
    (ended.exists == 1).then(|| name.trim_end_matches('\0').to_owned())
}

/// What the table says of a value of a type that was ended in this way: dropped, or forgotten and
/// put into a `static`.
fn told(name: &str, way: u32) -> &'static str {
    let row = TABLE
        .lines()
        .find(|line| line.starts_with("| ") && line.contains(&format!("[`{name}`]")));
    let row = row.unwrap_or_else(|| panic!("the table has no row for {name}"));
    let column = if way == FORGET || way == STASH { 2 } else { 1 };
    row.split(" | ")
        .nth(column)
        .expect("the table has four columns")
}

#[test]
fn what_is_forgotten_or_stashed_is_left_behind_as_the_table_says() {
    let mut seen = 0;
    for profile in KERNELS {
        for way in WAYS {
            for owner in 0.. {
                let bench = start(profile);
                let file = bench.open();
                let Some(name) = end(&file, owner, way) else {
                    break;
                };
                // The timer's function has run by then.
                ok(bench.simulator.run_for(Duration::from_millis(20)));
                ok(file.close());
                end_start(&bench, false);
                let left = unload(bench, false);
                let told = told(&name, way);
                // Dropped at PASSIVE_LEVEL, nothing is ever left behind.
                let expected = way != DROP && told.contains("left behind: ");
                assert_eq!(
                    !left.is_empty(),
                    expected,
                    "{profile:?}, {name}, way {way}: {left:?}"
                );
                for leak in &left {
                    let says = |word| told.contains(word);
                    let said = match leak.kind {
                        // Some MDLs are blocks of pool to the kernel.
                        "pool" => says("pool") || says("MDL"),
                        kind => says(kind),
                    };
                    assert!(said, "{profile:?}, {name}, way {way}: {leak}");
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 2 * WAYS.len() * 20, "{seen} are too few");
}

#[test]
fn requests_end_whatever_became_of_them() {
    // One that is not any of them stays in a queue.
    const KEPT: u32 = 99;
    for profile in Profile::ALL {
        for gone in [false, true] {
            let bench = start(profile);
            let file = bench.open();
            let read = |way: u32| {
                let request = Request::Read {
                    offset: way.into(),
                    length: 5000,
                };
                ok(file.begin(request))
            };
            for way in [DROP, DROP_UNDER_LOCK, DROP_IN_TIMER] {
                assert_eq!(ok(read(way).wait()).status, INVALID_DEVICE_REQUEST, "{way}");
            }
            // What is forgotten does not wait for the device's end.
            assert_eq!(ok(read(FORGET).wait()).status, CANCELLED);
            for code in [FORGET_LOCKED.value(), FORGET_UNANSWERED.value()] {
                let forgotten = ok(file.begin(Request::Control {
                    code,
                    input: &[],
                    output: 5000,
                }));
                assert_eq!(ok(forgotten.wait()).status, CANCELLED, "{code:#x}");
            }
            let kept = read(KEPT);
            ok(bench.simulator.run_for(Duration::from_millis(20)));
            assert!(!kept.is_done());
            end_start(&bench, gone);
            assert_eq!(ok(kept.wait()).status, CANCELLED);
            ok(file.close());
            assert_eq!(unload(bench, gone), [], "{profile:?}, gone: {gone}");
        }
    }
}

#[test]
fn the_largest_messages_come_back() {
    let bench = start(Profile::Windows11);
    let file = bench.open();
    let bytes: Vec<u8> = (0..=255).collect();
    let answer = ok(file.ioctl(LARGE.value(), &bytes, 256));
    assert_eq!(answer.bytes, bytes);
    ok(file.close());
    assert_eq!(unload(bench, false), []);
}
