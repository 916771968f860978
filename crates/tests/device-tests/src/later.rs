//! Timers, work items, and requests that are kept.

use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;

use wdk::driver::Start;
use wdk::queue::Queue;
use wdk::sync::{Event, Reset, Wait, sleep};
use wdk::work::{Timer, WorkItem};
use wdk::{Error, Result, irql, println};
use wdk_test_harness::{Outcome, check, check_refused};

use crate::{Tests, Tools, tests};

tests![
    a_timer_goes_off_once_and_not_before_its_time,
    a_timer_that_is_cancelled_or_set_anew_does_not_go_off_before,
    a_periodic_timer_goes_off_until_it_is_cancelled,
    impossible_periods_are_refused,
    a_work_item_runs_at_passive_level,
    a_work_item_that_is_queued_twice_runs_once_for_both,
];

/// What timers and work items write down.
struct Notes {
    ticks: AtomicU32,
    tick: Event,
    works: AtomicU32,
    worked: Event,
    /// The IRQL of the last tick and of the last work done.
    levels: [AtomicU32; 2],
}

/// Timers and a work item, and what they have written down.
pub struct Later<'d> {
    notes: &'d Notes,
    timer: &'d Timer,
    work: &'d WorkItem,
    /// Queued when the power is about to go.
    suspended: &'d WorkItem,
    /// Completes what is kept.
    completer: &'d Timer,
    /// Waits for `signal`, which is made after it.
    waiting: &'d WorkItem,
    signal: &'d Timer,
}

pub const SOON: Duration = Duration::from_millis(20);
const LONG: Duration = Duration::from_secs(5);

impl<'d> Later<'d> {
    pub fn start(start: &Start<'d>, kept: &'d Queue) -> Result<Self> {
        let notes = start.keep(Notes {
            ticks: AtomicU32::new(0),
            tick: Event::new(Reset::Automatic)?,
            works: AtomicU32::new(0),
            worked: Event::new(Reset::Automatic)?,
            levels: [AtomicU32::new(9), AtomicU32::new(9)],
        })?;
        let signalled = start.keep(Event::new(Reset::Automatic)?)?;
        Ok(Self {
            notes,
            waiting: start.work_item(|| {
                let waited = signalled.wait_timeout(LONG);
                println!("waited: {waited:?}");
            })?,
            signal: start.timer(|| {
                println!("gone off");
                signalled.set();
            })?,
            timer: start.timer(|| {
                notes.levels[0].store(irql::current().into(), Ordering::Relaxed);
                notes.ticks.fetch_add(1, Ordering::Relaxed);
                notes.tick.set();
            })?,
            work: start.work_item(|| {
                notes.levels[1].store(irql::current().into(), Ordering::Relaxed);
                notes.works.fetch_add(1, Ordering::Relaxed);
                notes.worked.set();
            })?,
            suspended: start.work_item(|| println!("worked after a sleep"))?,
            completer: start.timer(|| {
                while kept.with_next(|request| request.complete(Ok(0))).is_some() {}
            })?,
        })
    }

    /// Has what is kept completed, by a timer.
    pub fn complete_soon(&self) -> Result {
        self.completer.set(SOON)
    }

    /// Queues work while none may be done.
    pub fn leave_suspended(&self) {
        let _ = self.suspended.queue();
    }

    /// Sets the timer that says when it goes off.
    pub fn leave_timer(&self, milliseconds: u32) -> Result {
        self.signal.set(Duration::from_millis(milliseconds.into()))
    }

    /// Queues the work that waits for it.
    pub fn leave_work(&self) -> Result {
        self.waiting.queue()?;
        Ok(())
    }

    fn ticks(&self) -> u32 {
        self.notes.ticks.load(Ordering::Relaxed)
    }

    /// Waits for the next tick.
    fn wait(&self) -> Result<Wait> {
        self.notes.tick.wait_timeout(LONG)
    }
}

/// Milliseconds on the kernel's clock, coarse as it is.
fn now() -> u64 {
    // SAFETY: always allowed.
    unsafe { wdk::sys::ntddk::KeQueryInterruptTime() / 10_000 }
}

fn a_timer_goes_off_once_and_not_before_its_time(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let later = &tests.later;
    let (before, begun) = (later.ticks(), now());
    later.timer.set(SOON)?;
    check!(later.wait()? == Wait::Signalled);
    // The clock may be as coarse as 16 ms.
    check!(now() + 17 >= begun + 20);
    check!(later.notes.levels[0].load(Ordering::Relaxed) == u32::from(irql::DISPATCH_LEVEL));
    sleep(SOON)?;
    check!(later.ticks() == before + 1);
    check!(!later.timer.cancel());
    Ok(())
}

fn a_timer_that_is_cancelled_or_set_anew_does_not_go_off_before(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let later = &tests.later;
    let before = later.ticks();
    later.timer.set(SOON)?;
    check!(later.timer.cancel());
    check!(!later.timer.cancel());
    sleep(3 * SOON)?;
    check!(later.ticks() == before);
    later.timer.set(SOON)?;
    later.timer.set(LONG)?;
    sleep(3 * SOON)?;
    check!(later.ticks() == before);
    check!(later.timer.cancel());
    Ok(())
}

fn a_periodic_timer_goes_off_until_it_is_cancelled(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let later = &tests.later;
    let before = later.ticks();
    later.timer.set_periodic(SOON)?;
    for _ in 0..3 {
        check!(later.wait()? == Wait::Signalled);
    }
    check!(later.timer.cancel());
    let after = later.ticks();
    check!(after >= before + 3);
    sleep(3 * SOON)?;
    // One may have been on its way.
    check!(later.ticks() <= after + 1);
    later.notes.tick.clear();
    Ok(())
}

fn impossible_periods_are_refused(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let timer = tests.later.timer;
    check_refused!(timer.set_periodic(Duration::ZERO), Error::INVALID_PARAMETER);
    check_refused!(
        timer.set_periodic(Duration::from_micros(999)),
        Error::INVALID_PARAMETER
    );
    check_refused!(timer.set_periodic(Duration::MAX), Error::INVALID_PARAMETER);
    Ok(())
}

fn a_work_item_runs_at_passive_level(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let later = &tests.later;
    let before = later.notes.works.load(Ordering::Relaxed);
    check!(later.work.queue()?);
    check!(later.notes.worked.wait_timeout(LONG)? == Wait::Signalled);
    check!(later.notes.works.load(Ordering::Relaxed) == before + 1);
    check!(later.notes.levels[1].load(Ordering::Relaxed) == u32::from(irql::PASSIVE_LEVEL));
    Ok(())
}

fn a_work_item_that_is_queued_twice_runs_once_for_both(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let later = &tests.later;
    let before = later.notes.works.load(Ordering::Relaxed);
    let (first, second) = (later.work.queue()?, later.work.queue()?);
    check!(first);
    sleep(3 * SOON)?;
    // Where it had begun already when it was queued again, it runs again.
    let runs = if second { 2 } else { 1 };
    check!(later.notes.works.load(Ordering::Relaxed) == before + runs);
    later.notes.worked.clear();
    Ok(())
}
