//! Things that happen from outside at a chosen kernel call of a driver, as if another thread had
//! come in between. Arranged by tests through [`crate::simulator`]; told of each call by
//! the gates.

use std::cell::Cell;

use super::Io;
use super::device_node::DeviceId;
use super::power::{DevicePower, SystemPower};
use super::request::RequestId;
use crate::executive::executive;
use crate::io::io;
use crate::nt::DISPATCH_LEVEL;
use crate::record::KernelCell;

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interruption {
    /// One request is cancelled.
    CancelRequest(RequestId),
    /// Every request that is under way is cancelled.
    CancelAll,
    /// A device is unplugged.
    SurpriseRemove(DeviceId),
    /// A device's power state changes.
    DevicePower(DeviceId, DevicePower),
    /// The same, as another driver of the device's stack has it done: the PnP manager may be at
    /// work with the device.
    DevicePowerByDriver(DeviceId, DevicePower),
    /// The whole machine's power state changes.
    SystemPower(SystemPower),
    /// The resources of a device are shared out anew: it is asked to stop, stopped, and started
    /// again.
    Rebalance(DeviceId),
    /// The thread of a caller that makes the call is suspended, or that of the next such call, at
    /// the first moment when it may be: a thread in a critical region goes on until it has left it.
    SuspendCaller,
    /// The same, of the one that makes this request.
    SuspendCallerOf(RequestId),
}

/// What is arranged.
#[derive(Debug, Default)]
pub(super) struct Arranged {
    calls_left: Cell<u64>,
    event: Cell<Option<Interruption>>,
    /// A caller is suspended.
    suspended: Cell<bool>,
}

impl Io {
    /// Arranges `event` for the `calls`th kernel call from now; none for 0.
    pub(crate) fn interrupt_after(&self, calls: u64, event: Interruption) {
        self.arranged.calls_left.set(calls);
        self.arranged.event.set((calls != 0).then_some(event));
    }

    /// Called for every kernel call of a driver, before it is executed.
    pub(crate) fn at_kernel_call(&self) {
        let left = self.arranged.calls_left.get();
        if left == 0 {
            return;
        }
        self.arranged.calls_left.set(left - 1);
        if left > 1 {
            return;
        }
        let executive = executive();
        if executive.irql() >= DISPATCH_LEVEL {
            // No other thread can come in between here; the next call may be a better moment.
            self.arranged.calls_left.set(1);
            return;
        }
        let Some(event) = self.arranged.event.take() else {
            return;
        };
        let suspends = match event {
            Interruption::SuspendCaller => Some(true),
            Interruption::SuspendCallerOf(request) => Some(self.is_made_here(request)),
            _ => None,
        };
        if let Some(is_meant) = suspends {
            if is_meant && executive.may_suspend_current() {
                self.arranged.suspended.set(true);
                executive.suspend_current(&mut || !io().arranged.suspended.get());
            } else {
                self.interrupt_after(1, event);
            }
            return;
        }
        executive.spawn(
            "from outside",
            matches!(
                event,
                Interruption::CancelRequest(_) | Interruption::CancelAll
            ),
            Box::new(move || io().interrupt(event)),
        );
        // One turn for the new thread; if it has to wait for the current one, both go on.
        let mut had_a_turn = false;
        executive.block_until("what comes from outside", &mut || {
            std::mem::replace(&mut had_a_turn, true)
        });
    }

    /// Lets a suspended caller go on; false when there is none.
    pub(crate) fn resume_caller(&self) -> bool {
        self.arranged.suspended.replace(false)
    }

    /// A request has ended: its caller is not suspended in it any more.
    pub(super) fn forget_suspension_of(&self, request: RequestId) {
        if self.arranged.event.get() == Some(Interruption::SuspendCallerOf(request)) {
            self.arranged.calls_left.set(0);
            self.arranged.event.set(None);
        }
    }

    /// No caller is suspended any more, now or later.
    pub(crate) fn end_suspensions(&self) {
        self.resume_caller();
        let event = self.arranged.event.get();
        if let Some(Interruption::SuspendCaller | Interruption::SuspendCallerOf(_)) = event {
            self.arranged.calls_left.set(0);
            self.arranged.event.set(None);
        }
    }

    fn interrupt(&self, event: Interruption) {
        let outcome = match event {
            Interruption::CancelRequest(request) => {
                self.cancel_request(request);
                Ok(())
            }
            Interruption::CancelAll => {
                self.cancel_all_requests();
                Ok(())
            }
            Interruption::SurpriseRemove(device) => self.surprise_remove_device(device),
            Interruption::DevicePower(device, state) => self.set_device_power(device, state),
            Interruption::DevicePowerByDriver(device, state) => {
                self.change_device_power(device, state)
            }
            Interruption::SystemPower(state) => self.set_system_power(state),
            // The caller's own thread sees to it.
            Interruption::SuspendCaller | Interruption::SuspendCallerOf(_) => Ok(()),
            Interruption::Rebalance(device) => self
                .query_stop_device(device)
                .and_then(|()| self.stop_device(device))
                .and_then(|()| self.start_device(device)),
        };
        if let Err(error) = outcome {
            self.interruption_errors.borrow().push(error.to_string());
        }
    }

    /// What went wrong with interruptions since the last time this was asked.
    pub(crate) fn interruption_errors(&self) -> Vec<String> {
        std::mem::take(&mut *self.interruption_errors.borrow())
    }
}

/// Errors of interruptions, which nobody waits for.
pub(super) type Errors = KernelCell<Vec<String>>;
