//! What becomes of a device's requests, work items and timers when its power goes and comes back.

use core::time::Duration;

use super::Runtime;
use crate::driver::{Device, StopReason};
use crate::print::report;
use crate::scope::Stage;
use crate::sync::Timeout;
use crate::{Error, Result};

/// How long power waits for what uses the device, before the device is told to stop.
const POWER_PATIENCE: Timeout = Timeout::after(Duration::from_secs(3));
/// And after that, for each thing that still uses it.
const LAST_PATIENCE: Timeout = Timeout::after(Duration::from_secs(1));

impl<D: Device<'static>> Runtime<D> {
    /// The device's power is about to go: requests wait, then work items and timers, and the device
    /// is told.
    ///
    /// What uses the device has [`POWER_PATIENCE`] to come to rest. Then the device is told to
    /// stop, and a little later the power goes whatever still waits for it.
    pub(in crate::driver) fn power_down(&self) {
        let _ = self.closed.with(|closed| {
            if closed.asleep {
                return;
            }
            // SAFETY: the device is not taken away while the lock is held.
            let device = unsafe { self.device() };
            let (false, Some(device)) = (closed.stopped, device) else {
                closed.asleep = true;
                return;
            };
            let mut patience = Patience {
                is_over: false,
                tell: &|| device.stop_waiting(StopReason::PowerDown),
            };
            self.serving.close_at_checkpoint();
            self.answering.close();
            patience.wait(&|limit| self.serving.wait_until_free(Some(limit)));
            patience.wait(&|limit| self.answering.wait_until_left(Some(limit)));
            Stage::each(&mut |stage| {
                self.kept.hold(stage);
                patience.wait(&|limit| self.kept.is_held(stage, limit));
            });
            closed.asleep = true;
            device.suspend();
            self.kept.power_off();
        });
    }

    /// The device's power is back. When the device cannot be resumed, it is [`lost`](Self::lose).
    pub(in crate::driver) fn power_up(&self) -> Result {
        let mut resumed = Ok(());
        self.reopen(|closed| {
            if !closed.asleep {
                return;
            }
            // SAFETY: as in `power_down`.
            let device = unsafe { self.device() };
            let (false, Some(device)) = (closed.stopped, device) else {
                closed.asleep = false;
                return;
            };
            resumed = self.kept.power_on().and_then(|()| device.resume());
            match resumed {
                Ok(()) => {
                    closed.asleep = false;
                    self.kept.release();
                }
                Err(error) => self.end_all(error),
            }
        });
        resumed
    }

    /// The device's power will not come back: requests fail with `why`, those that wait included,
    /// and the one that waits at a checkpoint ends with it. Answers `why`.
    pub(in crate::driver) fn lose(&self, why: Error) -> Error {
        let _ = self.closed.with(|closed| {
            if !closed.stopped {
                self.end_all(why);
            }
        });
        why
    }

    /// With the lock of `closed` held. The device stays closed to all but the request that is being
    /// served, which is let go on to its end.
    #[inline(never)]
    fn end_all(&self, why: Error) {
        self.refuse(why);
        self.serving.end_requests(why);
        self.serving.open();
    }
}

/// What power waits for, and what it does when that takes too long.
struct Patience<'a> {
    is_over: bool,
    tell: &'a dyn Fn(),
}

impl Patience<'_> {
    /// Waits by `wait`, which answers whether what it waits for came in time.
    #[inline(never)]
    fn wait(&mut self, wait: &dyn Fn(Timeout) -> bool) {
        if !self.is_over {
            if wait(POWER_PATIENCE) {
                return;
            }
            self.is_over = true;
            (self.tell)();
        }
        if !wait(LAST_PATIENCE) {
            report(
                c"the device's power goes while the driver is at work with it",
                StopReason::PowerDown.error(),
            );
        }
    }
}
