//! Locks, events and commands between two threads.

use core::sync::atomic::{AtomicBool, Ordering};
use core::time::Duration;

use wdk::sync::{CommandSlot, Event, FastMutex, Mutex, Reset, Timeout, Wait, sleep};
use wdk::{Error, Result};

use crate::harness::{Outcome, check, tests};
use crate::thread::beside;

tests![
    an_event_set_by_another_thread_ends_a_wait,
    a_mutex_keeps_another_thread_out,
    a_fast_mutex_keeps_another_thread_out,
    an_answer_ends_the_wait_for_a_command,
    closing_ends_the_wait_for_a_command_once_the_device_is_halted,
];

const SOON: Duration = Duration::from_millis(20);
/// What commands wait for here.
const DONE: u32 = 0x100;
/// Nothing here takes so long, so what does has failed.
const LONG: Duration = Duration::from_secs(10);

/// Waits until the other thread has come so far.
fn wait_for(event: &Event) {
    let _ = event.wait_timeout(LONG);
}

fn an_event_set_by_another_thread_ends_a_wait() -> Outcome {
    let event = Event::new(Reset::Automatic)?;
    let set_soon = || {
        let _ = sleep(SOON);
        event.set();
    };
    check!(beside(set_soon, || event.wait_until(Timeout::after(LONG)))?? == Wait::Signalled);
    check!(event.wait_timeout(Duration::ZERO)? == Wait::TimedOut);
    beside(set_soon, || event.wait())??;
    Ok(())
}

/// Has this thread add one to a number under a lock, and the other one try to double it meanwhile:
/// what comes of 1.
fn add_then_double(with: impl Fn(&mut dyn FnMut(&mut u32)) -> Result + Sync) -> Result<u32> {
    let held = Event::new(Reset::Automatic)?;
    let double = || {
        wait_for(&held);
        let _ = with(&mut |number| *number *= 2);
    };
    let add = || {
        with(&mut |number| {
            held.set();
            // The other thread has all the time it needs to come in, if it can.
            let _ = sleep(SOON);
            *number += 1;
        })
    };
    beside(double, add)??;
    let mut result = 0;
    with(&mut |number| result = *number)?;
    Ok(result)
}

fn a_mutex_keeps_another_thread_out() -> Outcome {
    let mutex = Mutex::new(1)?;
    check!(add_then_double(|work| mutex.with(work))? == 4);
    Ok(())
}

fn a_fast_mutex_keeps_another_thread_out() -> Outcome {
    let mutex = FastMutex::new(1)?;
    check!(add_then_double(|work| mutex.with(work))? == 4);
    Ok(())
}

fn an_answer_ends_the_wait_for_a_command() -> Outcome {
    let commands = CommandSlot::new(LONG)?;
    let given = Event::new(Reset::Automatic)?;
    let device = || {
        for _ in 0..2 {
            wait_for(&given);
            let _ = sleep(SOON);
            commands.complete(DONE);
        }
    };
    let driver = || {
        let give = || _ = given.set();
        (commands.issue(DONE, give), commands.issue(DONE, give))
    };
    check!(beside(device, driver)? == (Ok(()), Ok(())));
    Ok(())
}

fn closing_ends_the_wait_for_a_command_once_the_device_is_halted() -> Outcome {
    let commands = CommandSlot::new(LONG)?;
    let given = Event::new(Reset::Automatic)?;
    let halted = AtomicBool::new(false);
    let removal = || {
        wait_for(&given);
        let _ = sleep(SOON);
        commands.fail(Error::DEVICE_REMOVED, || {
            let _ = sleep(SOON);
            halted.store(true, Ordering::SeqCst);
        });
    };
    let driver = || {
        let ended = commands.issue(DONE, || _ = given.set());
        (ended, halted.load(Ordering::SeqCst))
    };
    check!(beside(removal, driver)? == (Err(Error::DEVICE_REMOVED), true));
    let mut given_again = false;
    check!(commands.issue(DONE, || given_again = true) == Err(Error::DEVICE_REMOVED));
    check!(!given_again);
    commands.reset()?;
    commands.issue(DONE, || commands.complete(DONE))?;
    Ok(())
}
