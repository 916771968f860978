//! Events (ETW) of a driver of this project, `device_tests.sys`, as a session hears them: on the
//! oldest kernel, which has none, and on those that have.

mod support;

use std::sync::{Arc, Mutex};

use support::bench::{Bench, ok};

use wdk_ioctl::Message;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{NtStatus, Profile, Simulator};

#[path = "../../tests/device-tests/src/contract.rs"]
#[allow(dead_code, reason = "one of its codes is used")]
mod contract;

use contract::{CLASS, RUN, Verdict};

/// The tests that write events print so.
const TESTS: [&str; 4] = [
    "values_are_computed_where_somebody_listens",
    "events_of_every_type_are_written",
    "events_are_written_at_dispatch_level",
    "an_event_without_fields_is_written",
];

/// What they write, at every level and keyword.
const ALL: [&str; 8] = [
    "verbose 0x10: Verbose number=1",
    "error 0x20: Other number=2",
    "information 0x10: Signed a=-1 b=-2 c=-3 d=-9223372036854775808",
    "information 0x10: Unsigned a=1 b=2 c=3 d=18446744073709551615",
    "warning 0x10: Others yes=true half=0.5 quarter=0.25 small=0xbeef large=0x10000000000 \
     why=0xC0000120 id=00112233-4455-6677-8899-aabbccddeeff",
    "error 0x10: Texts narrow=\"caf\u{E9}\" wide=\"na\u{EF}ve\" none=\"\" bytes=0102ab",
    "critical 0x10: Raised number=7",
    "critical: Bare",
];

/// Runs the tests, with a session of a level and keywords; the events, without the provider's name.
fn events(profile: Profile, session: Option<(u8, u64)>) -> Vec<String> {
    let heard = Arc::new(Mutex::new(String::new()));
    let sink = Arc::clone(&heard);
    let mut machine = Simulator::builder()
        .profile(profile)
        .edu(EduOptions::default());
    if let Some((level, keywords)) = session {
        machine = machine.trace_events(level, keywords, move |event| {
            sink.lock().expect("nobody panics").push_str(event);
        });
    }
    let bench = Bench::start(machine, "device_tests", CLASS);
    let file = bench.open();
    let mut found = 0;
    for number in 0_u32.. {
        bench.printed();
        let answer = ok(file.ioctl(RUN.value(), &number.to_le_bytes(), Verdict::LENGTH));
        assert_eq!(answer.status, NtStatus::SUCCESS);
        let verdict = Verdict::decode(&answer.bytes).expect("the status said so");
        if verdict.exists == 0 {
            break;
        }
        let printed = bench.printed();
        if TESTS.iter().any(|test| printed.contains(test)) {
            assert_eq!(verdict.passed, 1, "{printed}");
            found += 1;
        }
    }
    assert_eq!(found, TESTS.len());
    ok(file.close());
    // Nothing is left, nor is the provider.
    bench.end();
    let heard = heard.lock().expect("nobody panics");
    let lines = heard.lines().map(|line| {
        let event = line.strip_prefix("Wdk.DeviceTests: ");
        event.unwrap_or_else(|| panic!("{line}")).to_owned()
    });
    lines.collect()
}

#[test]
fn every_event_is_heard_as_it_describes_itself() {
    for profile in Profile::ALL {
        let heard = events(profile, Some((5, u64::MAX)));
        if profile == Profile::Nt52 {
            assert!(heard.is_empty(), "there are no such events: {heard:?}");
        } else {
            assert_eq!(heard, ALL, "{profile:?}");
        }
    }
}

#[test]
fn a_session_hears_its_levels_and_keywords() {
    let grave = events(Profile::Windows11, Some((2, 0x10)));
    assert_eq!(grave, [ALL[5], ALL[6], ALL[7]]);
    assert!(events(Profile::Windows7, None).is_empty());
}

#[test]
fn a_driver_whose_events_cannot_be_had_works_without() {
    let machine = Simulator::builder()
        .edu(EduOptions::default())
        .trace_events(5, u64::MAX, |event| panic!("{event}"));
    let machine = ok(machine.build());
    // Registering the provider is the last call that can fail while the driver is loaded.
    for nth in 1.. {
        machine.injection().arm(Some(nth));
        let loaded = machine.load(wdk_sim::built::driver("device_tests"));
        let hit = machine.injection().hit();
        machine.injection().arm(None);
        if let Ok(driver) = loaded {
            assert!(hit.is_some(), "it was tried");
            assert_eq!(ok(machine.unload(driver)), []);
            return;
        }
    }
}
