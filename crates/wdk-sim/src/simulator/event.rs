//! Events of the simulated process.

use std::time::Duration;

use super::{SimError, Simulator};
use crate::executive::executive;
use crate::space::MemoryError;

/// What a KEVENT takes.
const EVENT_BYTES: u64 = 24;

/// A notification event of the calling process, which it can hand to a driver by its handle.
/// Dropping it closes the handle.
pub struct UserEvent<'a> {
    simulator: &'a Simulator,
    event: u64,
    handle: u64,
}

impl<'a> UserEvent<'a> {
    pub(super) fn new(simulator: &'a Simulator) -> Result<Self, SimError> {
        let made = simulator.run("caller", true, || executive().make_user_event(false))?;
        let (event, handle) = made.ok_or(MemoryError::Exhausted(EVENT_BYTES))?;
        Ok(Self {
            simulator,
            event,
            handle,
        })
    }

    /// Its handle.
    #[must_use]
    pub fn handle(&self) -> u64 {
        self.handle
    }

    /// Is it signalled? Not on a machine that has stopped.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.simulator.alive().is_ok() && self.simulator.machine.executive.event_is_set(self.event)
    }

    /// Signals it, as `SetEvent` does.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn set(&self) -> Result<(), SimError> {
        let event = self.event;
        self.simulator
            .run("caller", true, move || executive().set_event(event))
    }

    /// Takes its signal back, as `ResetEvent` does.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn clear(&self) -> Result<(), SimError> {
        let event = self.event;
        self.simulator
            .run("caller", true, move || executive().clear_event(event))
    }

    /// Lets the machine run until it is signalled, or `time` of the machine has passed; whether it
    /// is signalled.
    ///
    /// # Errors
    /// When the machine stops.
    pub fn wait_for(&self, time: Duration) -> Result<bool, SimError> {
        self.simulator.alive()?;
        let units = u64::try_from(time.as_nanos() / 100).unwrap_or(u64::MAX);
        let event = self.event;
        executive().run_until_within(units, &mut || executive().event_is_set(event))?;
        Ok(self.is_set())
    }
}

impl Drop for UserEvent<'_> {
    fn drop(&mut self) {
        let handle = self.handle;
        // A machine that has stopped needs no handle closed.
        let _ = self
            .simulator
            .run("caller", true, move || executive().close_handle(handle));
    }
}
