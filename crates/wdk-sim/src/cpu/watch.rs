//! Notices that a driver keeps the processor to itself.
//!
//! On a real machine the clock interrupts whatever runs. Here time is virtual, and code that
//! neither calls the kernel nor traps would see none of it pass. A thread of the host's looks, a
//! hundred times a second, at the one that runs driver code: when that has used the host's
//! processor and called nothing, it is interrupted by a signal, and [`super::spin`] finds out what
//! it does.
//!
//! The same thread knows how long a simulated thread has run without waiting for anything, which is
//! limited ([`set_limit`]).

use std::ptr;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};
use std::time::Duration;

use super::thread::{self, Processor};

/// What interrupts a thread that was noticed. It is ignored by who does not ask for it.
pub(super) const SIGNAL: libc::c_int = libc::SIGURG;

/// How often is looked.
const PERIOD: Duration = Duration::from_millis(10);
/// As much of the host's processor a thread uses before it is interrupted, in nanoseconds.
const QUANTUM: u64 = 8_000_000;

/// The thread that was given the simulated processor last.
static RUNNING: AtomicPtr<Processor> = AtomicPtr::new(ptr::null_mut());
/// How long a thread may run without waiting, in nanoseconds of the host's processor.
static LIMIT: AtomicU64 = AtomicU64::new(u64::MAX);

/// What is known of a thread's running. Written by the thread itself, and by the one that watches,
/// each its own part.
#[derive(Default)]
pub(super) struct Watched {
    /// Calls of the kernel so far.
    calls: AtomicU64,
    /// How often it has waited, or was entered anew.
    rests: AtomicU64,
    /// How long it has run since it rested, in nanoseconds.
    busy: AtomicU64,
    /// How often it was interrupted since its last call.
    nudges: AtomicU64,
    /// Of the watcher: what it saw last, and when by the thread's own clock.
    seen_calls: AtomicU64,
    seen_rests: AtomicU64,
    at_rest: AtomicU64,
    at_nudge: AtomicU64,
}

/// One more, of a number that has one writer.
fn count(number: &AtomicU64) {
    number.store(number.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}

impl Watched {
    /// The thread calls the kernel.
    #[inline]
    pub(super) fn called(&self) {
        count(&self.calls);
    }

    /// The thread waits, or begins something new.
    pub(super) fn rested(&self) {
        count(&self.rests);
        self.busy.store(0, Ordering::Relaxed);
    }

    /// How often it was interrupted since it called the kernel.
    pub(super) fn nudges(&self) -> u64 {
        self.nudges.load(Ordering::Relaxed)
    }

    /// Has it run for longer than a thread may without waiting?
    pub(super) fn is_overdue(&self) -> bool {
        self.busy.load(Ordering::Relaxed) > LIMIT.load(Ordering::Relaxed)
    }

    /// How long it has run since it waited.
    pub(super) fn busy(&self) -> Duration {
        Duration::from_nanos(self.busy.load(Ordering::Relaxed))
    }

    /// Looks at the thread, which has used the host's processor for `now` nanoseconds; whether it
    /// is to be interrupted.
    fn look(&self, now: u64) -> bool {
        let (calls, rests) = (
            self.calls.load(Ordering::Relaxed),
            self.rests.load(Ordering::Relaxed),
        );
        if self.seen_rests.swap(rests, Ordering::Relaxed) != rests {
            self.at_rest.store(now, Ordering::Relaxed);
        }
        let since = self.at_rest.load(Ordering::Relaxed);
        self.busy
            .store(now.saturating_sub(since), Ordering::Relaxed);
        if self.seen_calls.swap(calls, Ordering::Relaxed) != calls {
            self.at_nudge.store(now, Ordering::Relaxed);
            self.nudges.store(0, Ordering::Relaxed);
            return false;
        }
        if now.saturating_sub(self.at_nudge.load(Ordering::Relaxed)) < QUANTUM {
            return false;
        }
        self.at_nudge.store(now, Ordering::Relaxed);
        count(&self.nudges);
        true
    }
}

/// The calling thread has the simulated processor now.
pub(super) fn runs(processor: &Processor) {
    RUNNING.store(ptr::from_ref(processor).cast_mut(), Ordering::Relaxed);
}

/// How long a simulated thread may use the host's processor without waiting for anything.
pub(super) fn set_limit(limit: Duration) {
    let nanoseconds = u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX);
    LIMIT.store(nanoseconds, Ordering::Relaxed);
}

/// Begins to watch, once in a process.
pub(super) fn begin() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::thread::Builder::new()
            .name("watch".to_owned())
            .spawn(|| {
                loop {
                    std::thread::sleep(PERIOD);
                    // No block goes while they are looked at.
                    thread::with_each(|processor| {
                        if ptr::eq(processor, RUNNING.load(Ordering::Relaxed)) {
                            look_at(processor);
                        }
                    });
                }
            })
            .expect("the host has room for one more thread");
    });
}

fn look_at(processor: &Processor) {
    let thread = processor.host_thread.get();
    // The clock of the processor time of a thread, by its number: as `pthread_getcpuclockid` does.
    const OF_A_THREAD: i32 = 6;
    let clock = !thread << 3 | OF_A_THREAD;
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the place is this function's own; a clock that has gone is answered by an error.
    if unsafe { libc::clock_gettime(clock, &raw mut time) } != 0 {
        return;
    }
    let now = time.tv_sec.cast_unsigned() * 1_000_000_000 + time.tv_nsec.cast_unsigned();
    if processor.watched.look(now) {
        // SAFETY: sends a signal that has a handler to a thread of this process.
        unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), thread, SIGNAL) };
    }
}
