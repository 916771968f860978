//! Interrupts, commands and configuration space.

use core::sync::atomic::Ordering;
use core::time::Duration;

use wdk::sync::sleep;
use wdk::{Error, irql};
use wdk_test_harness::{Outcome, check, check_refused};

use crate::edu::{DONE, EARLY, Edu};
use crate::{Tests, Tools, tests};

tests![
    the_service_routine_and_the_thread_share_state_under_a_lock,
    each_interrupt_is_served_and_deferred,
    after_a_command_that_is_not_completed_no_other_is_issued,
    an_interrupt_for_something_else_completes_nothing,
    a_failed_slot_issues_no_command,
    configuration_space_is_read,
    an_interrupt_from_before_the_connection_is_known_is_not_lost,
];

/// A cause the device interrupts for without having done anything.
const RAISED: u32 = 0x10;
const MOMENT: Duration = Duration::from_millis(5);

fn the_service_routine_and_the_thread_share_state_under_a_lock(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    // SAFETY: the closure looks at the IRQL and at what is shared.
    let (level, services) = unsafe {
        tests
            .device
            .interrupt
            .with_state(|seen| (irql::current(), seen.services))
    }?;
    check!(level > irql::DISPATCH_LEVEL && irql::current() == irql::PASSIVE_LEVEL);
    tests.device.registers.write(Edu::RAISE, RAISED);
    sleep(MOMENT)?;
    // SAFETY: as above.
    let now = unsafe { tests.device.interrupt.with_state(|seen| seen.services) }?;
    check!(now == services + 1);
    Ok(())
}

fn each_interrupt_is_served_and_deferred(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let deferred = || {
        tests
            .device
            .interrupt
            .handler()
            .deferred
            .load(Ordering::Relaxed)
    };
    let before = deferred();
    for _ in 0..10 {
        tests.device.registers.write(Edu::RAISE, RAISED);
        sleep(MOMENT)?;
    }
    check!(deferred() == before + 10);
    check!(tests.device.registers.read(Edu::CAUSES) == 0);
    Ok(())
}

fn after_a_command_that_is_not_completed_no_other_is_issued(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let (commands, registers) = (tests.device.commands, tests.device.registers);
    check_refused!(commands.issue(DONE, || ()), Error::IO_TIMEOUT);
    // That one is completed now: not while another command waits.
    registers.write(Edu::RAISE, DONE);
    let mut given = false;
    check_refused!(commands.issue(DONE, || given = true), Error::IO_TIMEOUT);
    check!(!given);
    sleep(MOMENT)?;
    commands.reset()?;
    check!(registers.read(Edu::CAUSES) == 0);
    check!(commands.issue(DONE, || commands.complete(DONE)).is_ok());
    Ok(())
}

fn an_interrupt_for_something_else_completes_nothing(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let (commands, registers) = (tests.device.commands, tests.device.registers);
    let raise_another = || registers.write(Edu::RAISE, RAISED);
    check_refused!(commands.issue(DONE, raise_another), Error::IO_TIMEOUT);
    commands.reset()?;
    let raise_both = || registers.write(Edu::RAISE, DONE | RAISED);
    check!(commands.issue(DONE, raise_both).is_ok());
    Ok(())
}

fn a_failed_slot_issues_no_command(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let commands = tests.device.commands;
    let mut halted = false;
    commands.fail(Error::CANCELLED, || halted = true);
    let mut given = false;
    let refused = commands.issue(DONE, || given = true);
    commands.reset()?;
    check_refused!(refused, Error::CANCELLED);
    check!(halted && !given);
    // One that is running when the slot is failed fails too.
    let ended = commands.issue(DONE, || commands.fail(Error::DEVICE_NOT_READY, || ()));
    commands.reset()?;
    check_refused!(ended, Error::DEVICE_NOT_READY);
    check!(commands.issue(DONE, || commands.complete(DONE)).is_ok());
    Ok(())
}

fn configuration_space_is_read(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let mut identity = [0; 4];
    tests.device.configuration.read(0, &mut identity)?;
    check!(identity == [0x34, 0x12, 0xE8, 0x11]);
    check!(tests.device.registers.read(Edu::ID) & 0xFF == 0xED);
    Ok(())
}

fn an_interrupt_from_before_the_connection_is_known_is_not_lost(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let found = tests
        .device
        .interrupt
        .handler()
        .found
        .load(Ordering::Relaxed);
    check!(tests.by_message || found & EARLY != 0);
    Ok(())
}
