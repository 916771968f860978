//! Events, locks and the IRQL.

use core::time::Duration;

use wdk::sync::{
    CommandSlot, Event, FastMutex, Mutex, QueuedSpinLock, Reset, SpinLock, Timeout, Wait, sleep,
    stall,
};
use wdk::sys::ntddk;
use wdk::{Error, Result, irql};

use crate::harness::{Outcome, check, tests};

tests![
    an_automatic_event_satisfies_one_wait,
    a_manual_event_satisfies_waits_until_it_is_cleared,
    an_unset_event_times_out,
    a_spin_lock_raises_the_irql_and_lowers_it_again,
    waiting_at_dispatch_level_is_refused,
    a_mutex_lends_its_data,
    a_fast_mutex_lends_its_data_at_apc_level,
    a_queued_spin_lock_lends_its_data_at_dispatch_level,
    a_lock_inside_itself_is_refused_and_given_back,
    sleeping_takes_its_time_and_is_refused_at_dispatch_level,
    stalling_is_for_moments,
    a_timeout_that_was_made_before_is_as_good,
    a_command_is_completed_before_it_is_waited_for,
    a_command_that_is_not_completed_times_out_and_a_failed_slot_issues_none,
];

const SOON: Duration = Duration::from_millis(1);
/// What commands wait for here.
const DONE: u32 = 0x100;

fn an_automatic_event_satisfies_one_wait() -> Outcome {
    let event = Event::new(Reset::Automatic)?;
    check!(!event.set());
    check!(event.set());
    event.wait()?;
    check!(event.wait_timeout(Duration::ZERO)? == Wait::TimedOut);
    Ok(())
}

fn a_manual_event_satisfies_waits_until_it_is_cleared() -> Outcome {
    let event = Event::new(Reset::Manual)?;
    event.set();
    event.wait()?;
    event.wait()?;
    check!(event.wait_timeout(SOON)? == Wait::Signalled);
    event.clear();
    check!(event.wait_timeout(Duration::ZERO)? == Wait::TimedOut);
    Ok(())
}

fn an_unset_event_times_out() -> Outcome {
    let event = Event::new(Reset::Automatic)?;
    check!(event.wait_timeout(SOON)? == Wait::TimedOut);
    Ok(())
}

fn a_spin_lock_raises_the_irql_and_lowers_it_again() -> Outcome {
    let lock = SpinLock::new(1);
    let inside = lock.with(|value| {
        *value += 1;
        irql::current()
    })?;
    check!(inside == irql::DISPATCH_LEVEL);
    check!(irql::current() == irql::PASSIVE_LEVEL);
    check!(lock.with(|value| *value)? == 2);
    Ok(())
}

fn waiting_at_dispatch_level_is_refused() -> Outcome {
    let lock = SpinLock::new(());
    let event = Event::new(Reset::Manual)?;
    let mutex = Mutex::new(())?;
    event.set();
    check!(lock.with(|()| event.wait().err())? == Some(Error::INVALID_LEVEL));
    check!(lock.with(|()| event.wait_timeout(SOON).err())? == Some(Error::INVALID_LEVEL));
    check!(lock.with(|()| event.wait_timeout(Duration::ZERO))? == Ok(Wait::Signalled));
    check!(lock.with(|()| mutex.with(|()| ()).err())? == Some(Error::INVALID_LEVEL));
    Ok(())
}

fn a_fast_mutex_lends_its_data_at_apc_level() -> Outcome {
    let mutex = FastMutex::new(1)?;
    let level = mutex.with(|data| {
        *data += 1;
        irql::current()
    })?;
    check!(level == irql::APC_LEVEL && irql::current() == irql::PASSIVE_LEVEL);
    check!(mutex.with(|data| *data)? == 2);
    let lock = SpinLock::new(());
    check!(lock.with(|()| mutex.with(|_| ()).err())? == Some(Error::INVALID_LEVEL));
    Ok(())
}

fn a_queued_spin_lock_lends_its_data_at_dispatch_level() -> Outcome {
    let (outer, inner) = (QueuedSpinLock::new(1), QueuedSpinLock::new(2));
    let seen = outer.with(|first| {
        *first += 1;
        inner.with(|second| (*first, *second, irql::current()))
    })??;
    check!(seen == (2, 2, irql::DISPATCH_LEVEL));
    check!(irql::current() == irql::PASSIVE_LEVEL);
    Ok(())
}

fn a_lock_inside_itself_is_refused_and_given_back() -> Outcome {
    const TWICE: Result<()> = Err(Error::POSSIBLE_DEADLOCK);
    let (spin, queued) = (SpinLock::new(0), QueuedSpinLock::new(0));
    let (fast, mutex) = (FastMutex::new(0)?, Mutex::new(0)?);
    for _ in 0..2 {
        check!(spin.with(|_| spin.with(|_| ()))? == TWICE);
        check!(queued.with(|_| queued.with(|_| ()))? == TWICE);
        check!(fast.with(|_| fast.with(|_| ()))? == TWICE);
        check!(mutex.with(|_| mutex.with(|_| ()))? == TWICE);
        // However deep, with others in between.
        let deep = spin.with(|_| queued.with(|_| spin.with(|_| ())))??;
        check!(deep == TWICE);
        let deep = mutex.with(|_| fast.with(|_| spin.with(|_| fast.with(|_| ()))))???;
        check!(deep == Err(Error::INVALID_LEVEL) || deep == TWICE);
        check!(irql::current() == irql::PASSIVE_LEVEL);
    }
    check!(spin.with(|data| *data)? + queued.with(|data| *data)? == 0);
    Ok(())
}

fn sleeping_takes_its_time_and_is_refused_at_dispatch_level() -> Outcome {
    // SAFETY: always allowed.
    let now = || unsafe { ntddk::KeQueryInterruptTime() };
    let before = now();
    sleep(SOON)?;
    check!(now() > before);
    let lock = SpinLock::new(());
    check!(lock.with(|()| sleep(SOON).err())? == Some(Error::INVALID_LEVEL));
    Ok(())
}

fn a_timeout_that_was_made_before_is_as_good() -> Outcome {
    const NONE: Timeout = Timeout::after(Duration::ZERO);
    let event = Event::new(Reset::Manual)?;
    let lock = SpinLock::new(());
    check!(event.wait_until(Timeout::after(SOON))? == Wait::TimedOut);
    check!(lock.with(|()| event.wait_until(NONE))? == Ok(Wait::TimedOut));
    check!(
        lock.with(|()| event.wait_until(Timeout::after(SOON)).err())? == Some(Error::INVALID_LEVEL)
    );
    event.set();
    check!(event.wait_until(Timeout::after(Duration::MAX))? == Wait::Signalled);
    check!(event.wait_until(NONE)? == Wait::Signalled);
    Ok(())
}

fn stalling_is_for_moments() -> Outcome {
    stall(Duration::from_micros(50))?;
    SpinLock::new(()).with(|()| stall(Duration::from_nanos(1)))??;
    check!(stall(Duration::from_micros(51)) == Err(Error::INVALID_PARAMETER));
    check!(stall(Duration::MAX) == Err(Error::INVALID_PARAMETER));
    Ok(())
}

fn a_command_is_completed_before_it_is_waited_for() -> Outcome {
    let commands = CommandSlot::new(SOON)?;
    // The completion of an earlier command is not this one's.
    commands.complete(DONE);
    let mut given = 0;
    commands.issue(DONE, || {
        given += 1;
        commands.complete(DONE);
    })?;
    check!(given == 1);
    check!(matches!(
        CommandSlot::new(Duration::ZERO),
        Err(Error::INVALID_PARAMETER)
    ));
    Ok(())
}

fn a_command_that_is_not_completed_times_out_and_a_failed_slot_issues_none() -> Outcome {
    let commands = CommandSlot::new(SOON)?;
    check!(commands.issue(DONE, || ()) == Err(Error::IO_TIMEOUT));
    let mut halted = false;
    commands.fail(Error::DEVICE_REMOVED, || halted = true);
    let mut given = false;
    check!(commands.issue(DONE, || given = true) == Err(Error::DEVICE_REMOVED));
    check!(halted && !given);
    commands.reset()?;
    commands.issue(DONE, || commands.complete(DONE))?;
    // Nor where nobody could wait for it.
    let refused = SpinLock::new(()).with(|()| commands.issue(DONE, || given = true))?;
    check!(refused == Err(Error::INVALID_LEVEL) && !given);
    Ok(())
}

fn a_mutex_lends_its_data() -> Outcome {
    let mutex = Mutex::new([0; 4])?;
    mutex.with(|data| data[2] = 9)?;
    check!(mutex.with(|data| *data)? == [0, 0, 9, 0]);
    Ok(())
}
