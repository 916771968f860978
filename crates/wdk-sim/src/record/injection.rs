//! Failure injection: one call that can fail does, chosen by its number or by its call stack, or
//! each of a routine.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

use super::{FailPoint, Site, site};

/// A call that was made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed {
    /// What kind of call it is.
    pub point: FailPoint,
    /// Which one it was of those that can fail; 1 is the first.
    pub number: u64,
    /// Tells its call stack from others.
    pub stack: u64,
    routine: &'static str,
    site: Site,
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, {}, called at {}",
            self.routine,
            self.point,
            self.site.describe()
        )
    }
}

/// Told of the call that fails, before it does.
type Told = Box<dyn FnMut(&Failed) + Send>;

/// Which call fails.
#[derive(Default)]
enum Chosen {
    #[default]
    None,
    /// The one of this number.
    Number(u64),
    /// The first whose call stack is none of these.
    Stack(BTreeSet<u64>, Told),
    /// Each of this routine.
    Each(String),
}

/// Counts the calls that could fail, and fails the chosen one.
#[derive(Default)]
pub struct Injection {
    chosen: RefCell<Chosen>,
    seen: Cell<u64>,
    hit: Cell<Option<Failed>>,
}

impl fmt::Debug for Injection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Injection")
            .field("seen", &self.seen)
            .field("hit", &self.hit)
            .finish_non_exhaustive()
    }
}

impl Injection {
    /// Restarts counting; the `nth` call from now (1 is the first) will fail, or none.
    pub fn arm(&self, nth: Option<u64>) {
        self.restart(nth.map_or(Chosen::None, Chosen::Number));
    }

    /// Restarts counting; the first call will fail whose call stack is none of `tried`
    /// ([`Failed::stack`]). `told` hears of it before it fails.
    pub fn arm_next_stack(&self, tried: BTreeSet<u64>, told: impl FnMut(&Failed) + Send + 'static) {
        self.restart(Chosen::Stack(tried, Box::new(told)));
    }

    /// Restarts counting; each call of the routine will fail, until another one is armed.
    pub fn arm_each(&self, routine: &str) {
        self.restart(Chosen::Each(routine.to_owned()));
    }

    fn restart(&self, chosen: Chosen) {
        self.chosen.replace(chosen);
        self.seen.set(0);
        self.hit.set(None);
    }

    /// Asked by every allocation-like routine before it does its work: must this call fail?
    pub fn must_fail(&self, point: FailPoint) -> bool {
        self.seen.set(self.seen.get() + 1);
        let number = self.seen.get();
        let failed = |site: Site| Failed {
            point,
            number,
            stack: site.stack(site::routine()),
            routine: site::routine(),
            site,
        };
        let failed = match &mut *self.chosen.borrow_mut() {
            Chosen::Each(routine) if routine == site::routine() => failed(Site::here()),
            Chosen::None | Chosen::Each(_) => return false,
            _ if self.hit.get().is_some() => return false,
            Chosen::Number(chosen) if *chosen != number => return false,
            Chosen::Number(_) => failed(Site::with_callers()),
            Chosen::Stack(tried, told) => {
                let failed = failed(Site::with_callers());
                if tried.contains(&failed.stack) {
                    return false;
                }
                told(&failed);
                failed
            }
        };
        self.hit.set(Some(failed));
        true
    }

    /// How many calls could have failed since the last [`arm`](Self::arm).
    #[must_use]
    pub fn seen(&self) -> u64 {
        self.seen.get()
    }

    /// What kind of call was made to fail, if the run got that far.
    #[must_use]
    pub fn hit(&self) -> Option<FailPoint> {
        Some(self.hit.get()?.point)
    }

    /// The call that was made to fail, if the run got that far.
    #[must_use]
    pub fn failed(&self) -> Option<Failed> {
        self.hit.get()
    }
}
