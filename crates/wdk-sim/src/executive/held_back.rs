//! A thread that is held back just after a call of its driver's: what it has let go on overtakes
//! it. So it is on a real machine when a thread is preempted there, or when others run on a second
//! processor.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::processor::{HOST, State, Wait, WaitFor};
use super::{Executive, ThreadId};
use crate::cpu;
use crate::executive::executive;
use crate::nt::DISPATCH_LEVEL;

/// Which call the thread is held back after.
#[derive(Default)]
pub(super) struct HeldBack {
    routine: RefCell<String>,
    /// How many calls of the routine there are up to it; none for 0.
    left: Cell<u64>,
    /// It was the call that is being executed.
    now: Cell<bool>,
    /// The thread that plays a second processor for deferred routines.
    second: Cell<Option<ThreadId>>,
}

impl Executive {
    /// Has the thread that makes the `nth` call of `routine` from now on (1 is the next) held back
    /// just after it, until no other can run without time passing. None for 0.
    pub fn hold_back(&self, routine: &str, nth: u64) {
        routine.clone_into(&mut self.held_back.routine.borrow_mut());
        self.held_back.left.set(nth);
    }

    /// Is the call still to come that a thread is to be held back after?
    pub fn is_still_to_hold_back(&self) -> bool {
        self.held_back.left.get() != 0
    }

    pub(super) fn is_to_be_held_back(&self, routine: &str) -> bool {
        let left = self.held_back.left.get();
        if left == 0 || *self.held_back.routine.borrow() != routine {
            return false;
        }
        self.held_back.left.set(left - 1);
        self.held_back.now.set(left == 1);
        left == 1
    }

    /// Holds the thread back, if it was to be. Not at all where no other could overtake it even on
    /// a second processor without one waiting for the other: in a service routine, with a spin lock
    /// held, or while it waits and runs what others have queued.
    pub(super) fn hold_back_here(&self) -> bool {
        let is_now = self.held_back.now.replace(false);
        if is_now
            && self.irql() <= DISPATCH_LEVEL
            && self.spin_locks.borrow().is_empty()
            && self.processor.current.get() != HOST
            && self.with_current(|thread| matches!(thread.state, State::Running))
        {
            self.block(Wait {
                why: "the others, which it is held back for".into(),
                what: WaitFor::Others,
                deadline: None,
                service: false,
            });
        }
        is_now
    }

    /// While a thread is to be held back, deferred routines run on a thread of their own, as on a
    /// second processor: whoever was interrupted by one could not overtake it. Nothing when the
    /// calling thread runs them itself; whether that other thread was made just now when it does
    /// not.
    pub(super) fn leaves_dpcs_to_another(&self, any: bool) -> Option<bool> {
        let held_back = &self.held_back;
        if let Some(second) = held_back.second.get() {
            return (second != self.current()).then_some(false);
        }
        if !any || held_back.left.get() == 0 {
            return None;
        }
        let body = || {
            let executive = executive();
            executive.run_dpcs();
            executive.held_back.second.set(None);
            executive.run_dpcs();
        };
        held_back
            .second
            .set(Some(self.spawn("second processor", false, Box::new(body))));
        Some(true)
    }

    /// Is it a thread that is held back? What it has queued to its processor waits for it.
    pub(super) fn is_held_back(&self, thread: Option<ThreadId>) -> bool {
        let Some(ThreadId(id)) = thread else {
            return false;
        };
        let table = self.processor.table.borrow();
        let thread = table.threads.get(&id);
        thread.is_some_and(|thread| {
            let State::Waiting(wait) = &thread.state else {
                return false;
            };
            matches!(wait.what, WaitFor::Others)
        })
    }

    /// Lets a thread go on that is held back; true when there was one.
    pub(super) fn wake_held_back(&self) -> bool {
        let id = {
            let table = self.processor.table.borrow();
            let mut threads = table.threads.iter();
            threads.find_map(|(&id, thread)| {
                let State::Waiting(Wait {
                    what: WaitFor::Others,
                    ..
                }) = &thread.state
                else {
                    return None;
                };
                Some(id)
            })
        };
        if let Some(id) = id {
            self.wake(id, 0);
        }
        id.is_some()
    }

    /// A thread that has not left the code of an image, in words.
    pub fn thread_within(&self, image: &Range<u64>) -> Option<String> {
        let stacks = cpu::stacks_through(image);
        let table = self.processor.table.borrow();
        stacks.into_iter().find_map(|(kthread, stack)| {
            let (id, thread) = table
                .threads
                .iter()
                .find(|(_, thread)| thread.kthread == kthread)
                .filter(|(_, thread)| !matches!(thread.state, State::Ended))?;
            let stack = stack.join("\n  ");
            Some(format!("thread {id} ({}):\n  {stack}", thread.name))
        })
    }
}
