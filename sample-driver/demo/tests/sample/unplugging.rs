//! A device that is unplugged: at any moment, whatever it was doing and whoever waited for it.

use edu_interface::{IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, IOCTL_EDU_STATISTICS, Identity};
use wdk_ioctl::Message;
use wdk_sim::simulator::{File, Interruption};

use crate::support::{
    Buffer, CLASS, DEVICE_REMOVED, IO_TIMEOUT, SUCCESS, Sample, begin_factorial, builder,
    check_copy, check_no_locks, check_works, copy, end_of, ok,
};
use crate::work::{Kind, LENGTH, Work, calls_of, fill};

/// Whatever is asked of a device that is gone.
fn check_all_refused(sample: &Sample, file: &File<'_>) {
    let source = Buffer::new(sample, LENGTH, 1, 1);
    let target = Buffer::new(sample, LENGTH, 2, 2);
    let answer = copy(file, source.range(), target.range());
    assert_eq!((answer.status, answer.information), (DEVICE_REMOVED, 0));
    for code in [
        IOCTL_EDU_IDENTIFY.value(),
        IOCTL_EDU_STATISTICS.value(),
        IOCTL_EDU_FACTORIAL.value(),
    ] {
        assert_eq!(
            ok(file.ioctl(code, &[1; 4], 64)).status,
            DEVICE_REMOVED,
            "{code:#x}"
        );
    }
    assert_eq!(ok(file.read(0, 10)).status, DEVICE_REMOVED);
    assert_eq!(ok(file.write(0, &[1; 10])).status, DEVICE_REMOVED);
    target.check();
}

#[test]
fn an_idle_device_is_unplugged_and_plugged_in_again() {
    let sample = Sample::start(builder());
    for _ in 0..3 {
        let file = sample.open();
        check_copy(&sample, &file, LENGTH, 1, 2);
        let before = sample.simulator.statistics().register_accesses;
        ok(sample.simulator.surprise_remove(sample.device));
        check_all_refused(&sample, &file);
        assert_eq!(sample.simulator.statistics().register_accesses, before);
        ok(file.close());
        sample.plug_in();
    }
    check_works(&sample, &sample.open());
    sample.end();
}

#[test]
fn a_device_that_is_gone_cannot_be_opened() {
    let sample = Sample::start(builder());
    let name = sample.simulator.interfaces(CLASS).remove(0);
    let file = sample.open();
    ok(sample.simulator.surprise_remove(sample.device));
    assert_eq!(sample.simulator.interfaces(CLASS), [""; 0]);
    assert!(
        sample.simulator.open(&name).is_err(),
        "its interface is disabled"
    );
    // Who knows the physical device's own name gets as far as the driver.
    let refused = sample
        .simulator
        .open(r"\Device\NTPNP_PCI0000")
        .map(|_| ())
        .unwrap_err();
    assert_eq!(refused.status(), Some(DEVICE_REMOVED), "{refused}");
    drop(file);
    sample.end_without_device();
}

#[test]
fn a_transfer_in_flight_ends_with_its_device() {
    for kind in Kind::ALL {
        let sample = Sample::start(builder());
        {
            let file = sample.open();
            fill(&file);
            sample.set_frozen(true);
            let mut work = Work::new(&sample, kind);
            let pending = work.begin(&file);
            let waiting = begin_factorial(&file);
            ok(sample.simulator.run_until_idle());
            ok(sample.simulator.surprise_remove(sample.device));
            ok(sample.simulator.run_until_idle());
            assert!(
                pending.is_done() && waiting.is_done(),
                "without waiting for a time-out"
            );
            assert!(!work.check(end_of(pending), &[DEVICE_REMOVED], "in flight"));
            assert_eq!(end_of(waiting), (DEVICE_REMOVED, 0));
            check_no_locks(&sample.simulator);
        }
        sample.end_without_device();
    }
}

/// One request with others behind it, while which the device is unplugged at the `call`th kernel
/// call. How many of them were served.
fn unplugged_at(sample: &Sample, kind: Kind, call: u64) -> usize {
    let (file, other) = (sample.open(), sample.open());
    fill(&file);
    let event = Interruption::SurpriseRemove(sample.device);
    let mut works = [kind, Kind::Write, Kind::Copy].map(|kind| Work::new(sample, kind));
    sample.simulator.interrupt_after(call, event);
    let pending = [
        works[0].begin(&file),
        works[1].begin(&other),
        works[2].begin(&file),
    ];
    let factorial = begin_factorial(&other);
    let when = format!("unplugged at call {call} of a {kind:?}");
    let mut served = 0;
    for (index, (pending, work)) in pending.into_iter().zip(&mut works).enumerate() {
        if work.check(end_of(pending), &[DEVICE_REMOVED], &when) {
            assert_eq!(served, index, "{when}: served out of order");
            served += 1;
        }
    }
    let (status, _) = end_of(factorial);
    assert!(
        status == SUCCESS && served == 3 || status == DEVICE_REMOVED,
        "{when}: {status}"
    );
    served += usize::from(status == SUCCESS);
    sample.simulator.interrupt_after(0, event);
    assert_eq!(sample.simulator.interruption_errors(), [""; 0], "{when}");
    if sample.simulator.is_present(sample.device) {
        // It made fewer calls.
        ok(sample.simulator.surprise_remove(sample.device));
    }
    ok(sample.simulator.run_until_idle());
    check_no_locks(&sample.simulator);
    assert_eq!(
        ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], 64)).status,
        DEVICE_REMOVED,
        "{when}"
    );
    assert_eq!(sample.simulator.statistics().too_late, 0, "{when}");
    drop((file, other));
    assert_eq!(sample.simulator.interfaces(CLASS), [""; 0]);
    served
}

#[test]
fn a_device_is_unplugged_at_every_kernel_call_of_what_it_does() {
    let sample = Sample::start(builder());
    for kind in Kind::ALL {
        let mut outcomes = [0; 5];
        let mut calls = u64::MAX;
        let mut call = 1;
        while call <= calls {
            let made = calls_of(&sample, || {
                outcomes[unplugged_at(&sample, kind, call)] += 1;
            });
            if call == 1 {
                // Undisturbed, for once.
                sample.plug_in();
                calls = calls_of(&sample, || {
                    assert_eq!(unplugged_at(&sample, kind, u64::MAX), 4)
                });
            }
            assert!(made > 0);
            sample.plug_in();
            call += 1;
        }
        println!("{kind:?}: {calls} calls, served of four: {outcomes:?}");
        assert!(
            outcomes[0] > 20 && outcomes[4] > 0,
            "{kind:?}: {outcomes:?}"
        );
        check_works(&sample, &sample.open());
    }
    sample.end();
}

/// At every access to its registers the device goes, and it takes a while until anybody is told.
#[test]
fn a_device_that_nobody_knows_is_gone_gives_no_wrong_answer() {
    let sample = Sample::start(builder());
    let accesses = || sample.simulator.statistics().register_accesses;
    for kind in [None, Some(Kind::Copy), Some(Kind::Read), Some(Kind::Write)] {
        let mut served = 0;
        for access in 0.. {
            let file = sample.open();
            fill(&file);
            let before = accesses();
            sample.simulator.detach_after(sample.device, access);
            let when = format!("of a device that goes at access {access}");
            let done = if let Some(kind) = kind {
                let mut work = Work::new(&sample, kind);
                work.check(
                    end_of(work.begin(&file)),
                    &[IO_TIMEOUT, DEVICE_REMOVED],
                    &when,
                )
            } else {
                let answer = ok(begin_factorial(&file).wait());
                let done =
                    (answer.status, answer.bytes.as_slice()) == (SUCCESS, &120_u32.to_le_bytes());
                let status = answer.status;
                assert!(
                    done || [IO_TIMEOUT, DEVICE_REMOVED].contains(&status),
                    "a factorial {when}: {status}, {:x?}",
                    answer.bytes
                );
                done
            };
            served += u64::from(done);
            // Nobody was told yet; now everybody is.
            let over = accesses() - before <= access;
            ok(sample.simulator.surprise_remove(sample.device));
            assert_eq!(ok(file.read(0, 1)).status, DEVICE_REMOVED, "{when}");
            drop(file);
            sample.plug_in();
            if over {
                assert!(done && access > 5, "{when}");
                break;
            }
        }
        println!("{kind:?}: served {served} times");
    }
    assert_eq!(sample.simulator.statistics().too_late, 0);
    sample.end();
}

/// At every access that its start makes the device goes: the start fails, or the device is what it
/// is until the driver is told.
#[test]
fn a_device_that_goes_while_it_is_started_is_not_taken_for_another() {
    let sample = Sample::start(builder());
    for access in 0..8 {
        ok(sample.simulator.surprise_remove(sample.device));
        ok(sample.simulator.plug_in(sample.device));
        ok(sample.stack.add_to(&sample.simulator, sample.device));
        sample.simulator.detach_after(sample.device, access);
        if let Err(error) = sample.simulator.start(sample.device) {
            assert!(error.status().is_some(), "gone at access {access}: {error}");
            ok(sample.simulator.plug_in(sample.device));
            ok(sample.stack.add_to(&sample.simulator, sample.device));
            ok(sample.simulator.start(sample.device));
        }
        let answer = ok(sample
            .open()
            .ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH));
        let id = Identity::decode(&answer.bytes).map(|identity| identity.id);
        assert_eq!(
            (answer.status, id),
            (SUCCESS, Some(0x0100_00ED)),
            "gone at access {access}"
        );
    }
    if sample.simulator.is_present(sample.device) {
        sample.end();
    } else {
        ok(sample.simulator.surprise_remove(sample.device));
        sample.end_without_device();
    }
}
