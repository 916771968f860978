//! Events, locks and the IRQL.

use core::time::Duration;

use wdk::Error;
use wdk::irql;
use wdk::sync::{Event, Mutex, Reset, SpinLock, Wait};

use crate::harness::{Outcome, check, tests};

tests![
    an_automatic_event_satisfies_one_wait,
    a_manual_event_satisfies_waits_until_it_is_cleared,
    an_unset_event_times_out,
    a_spin_lock_raises_the_irql_and_lowers_it_again,
    waiting_at_dispatch_level_is_refused,
    a_mutex_lends_its_data,
];

const SOON: Duration = Duration::from_millis(1);

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
    });
    check!(inside == irql::DISPATCH_LEVEL);
    check!(irql::current() == irql::PASSIVE_LEVEL);
    check!(lock.with(|value| *value) == 2);
    Ok(())
}

fn waiting_at_dispatch_level_is_refused() -> Outcome {
    let lock = SpinLock::new(());
    let event = Event::new(Reset::Manual)?;
    let mutex = Mutex::new(())?;
    event.set();
    check!(lock.with(|()| event.wait().err()) == Some(Error::INVALID_LEVEL));
    check!(lock.with(|()| event.wait_timeout(SOON).err()) == Some(Error::INVALID_LEVEL));
    check!(lock.with(|()| event.wait_timeout(Duration::ZERO)) == Ok(Wait::Signalled));
    check!(lock.with(|()| mutex.with(|()| ()).err()) == Some(Error::INVALID_LEVEL));
    Ok(())
}

fn a_mutex_lends_its_data() -> Outcome {
    let mutex = Mutex::new([0; 4])?;
    mutex.with(|data| data[2] = 9)?;
    check!(mutex.with(|data| *data)? == [0, 0, 9, 0]);
    Ok(())
}
