//! A device with many messages, each of which is an interrupt of its own, and one handler of `wdk`
//! for all of them (`crates/tests/messages-driver`), on every kernel that has messages. The state
//! that the service routines share is guarded by one lock, which is the interrupt's.
//!
//! The machine has one processor, on which no service routine runs inside another. What would go
//! wrong on two is shown by the lock: the one that each message's service routine holds must be the
//! one that users of the state take.

mod support;

use support::bench::ok;
use support::messages::{MESSAGES, Sender};
use wdk_ioctl::Message;
use wdk_sim::simulator::{DeviceId, Driver, File, NtStatus, Profile, SimError, Simulator, Uuid};

#[path = "../../tests/messages-driver/src/contract.rs"]
mod contract;

use contract::{CLASS, RAISE, Raise, SEEN, Seen, TAKE_IN_SERVICE, TAKE_TWICE};

const ALL: u32 = (1 << MESSAGES) - 1;

fn start(profile: Profile) -> (Simulator, Driver, DeviceId) {
    let simulator = Simulator::builder()
        .profile(profile)
        .debug_output(|_| {})
        .device(Box::new(Sender::default()));
    let simulator = ok(simulator.build());
    let driver = ok(simulator.load(wdk_sim::built::driver("messages_driver")));
    let device = simulator.devices()[0];
    simulator.support_messages(device, None);
    ok(simulator.add_device(&driver, device));
    ok(simulator.start(device));
    (simulator, driver, device)
}

/// The kernels that have messages.
fn profiles() -> impl Iterator<Item = Profile> {
    let all = Profile::ALL.into_iter();
    all.filter(|profile| *profile != Profile::Nt52)
}

/// Has the device send messages, and waits for their service routines.
fn raise(simulator: &Simulator, file: &File<'_>, now: u32, within: u32) -> Result<(), SimError> {
    let bytes: Vec<u8> = [now, within]
        .iter()
        .flat_map(|word| word.to_le_bytes())
        .collect();
    assert_eq!(bytes.len(), Raise::LENGTH);
    let raised = file.ioctl(RAISE.value(), &bytes, 0)?;
    assert_eq!(raised.status, NtStatus::SUCCESS);
    simulator.run_until_idle()
}

fn seen(file: &File<'_>) -> Seen {
    let answer = ok(file.ioctl(SEEN.value(), &[], Seen::LENGTH));
    Seen::decode(&answer.bytes).expect("the driver answers all of it")
}

#[test]
fn service_routines_of_many_messages_share_state_one_at_a_time() {
    for profile in profiles() {
        let (simulator, driver, device) = start(profile);
        let lines = simulator.interrupts(device);
        let levels: Vec<u8> = lines.iter().map(|line| line.irql).collect();
        assert_eq!(levels.len(), MESSAGES);
        let (lowest, highest) = (levels.iter().min(), levels.iter().max());
        assert!(lowest < highest, "messages of several IRQLs: {levels:?}");
        let highest = highest.map(|level| u32::from(*level)).unwrap_or_default();

        let file = ok(simulator.open_interface(Uuid::from_u128(CLASS), 0));
        let mut count = 0;
        let mut check = |now: u32, within: u32| {
            ok(raise(&simulator, &file, now, within));
            count += now.count_ones() + within.count_ones();
            let seen = seen(&file);
            let what = format!("{profile:?}, {now:#x} and {within:#x}: {seen:?}");
            assert_eq!((seen.services, seen.begun), (count, count), "{what}");
            assert_eq!(seen.overlaps, 0, "{what}");
            // Those of a lower IRQL are raised to the highest, at which none interrupts another.
            let levels = (seen.lowest_irql, seen.highest_irql);
            assert_eq!(levels, (highest, highest), "{what}");
            seen.causes
        };
        let last = 1 << (MESSAGES - 1);
        // The last has the lowest IRQL of its own: one of the highest is sent while it is served.
        check(last, 1);
        check(1, last);
        check(0b10, 0b100);
        assert_eq!(check(ALL, 0), ALL);
        assert_eq!(simulator.statistics().interrupts, u64::from(count));
        drop(file);
        ok(simulator.remove(device));
        assert_eq!(ok(simulator.unload(driver)), []);
        assert_eq!(ok(simulator.finish()).leaks, []);
    }
}

/// The interrupt's lock, as the report names it of a driver that took it again.
fn held_lock(outcome: Result<(), SimError>) -> String {
    let Err(error) = outcome else {
        panic!("taking the lock again, at its IRQL, was not stopped");
    };
    let report = error.bug_check().unwrap_or_else(|| panic!("{error}"));
    let held = report.rule.split_once("holds the interrupt spin lock at ");
    let lock = held.and_then(|(_, rest)| rest.split_once(','));
    lock.unwrap_or_else(|| panic!("{report}")).0.to_owned()
}

#[test]
fn the_service_routines_of_all_messages_hold_the_lock_of_the_shared_state() {
    for profile in profiles() {
        // Each stops its machine; what is where is the same in all.
        let lock = |message: Option<usize>| {
            let (simulator, _driver, _) = start(profile);
            let file = ok(simulator.open_interface(Uuid::from_u128(CLASS), 0));
            let Some(number) = message else {
                let taken = file.ioctl(TAKE_TWICE.value(), &[], 0);
                return held_lock(taken.map(drop));
            };
            let told = ok(file.ioctl(TAKE_IN_SERVICE.value(), &[], 0));
            assert_eq!(told.status, NtStatus::SUCCESS);
            held_lock(raise(&simulator, &file, 1 << number, 0))
        };
        let of_the_state = lock(None);
        for number in 0..MESSAGES {
            assert_eq!(
                lock(Some(number)),
                of_the_state,
                "{profile:?}: message {number} has a lock of its own"
            );
        }
    }
}
