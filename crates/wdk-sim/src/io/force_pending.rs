//! Requests that drivers pass on, made to be completed later than the driver below returns: it has
//! completed the request, but the drivers above are answered `STATUS_PENDING` and hear of the
//! completion from another thread. A driver that can tell is one that has not provided for it.

use std::rc::Rc;

use wdk_sys::{
    IRP, IRP_MJ_DEVICE_CONTROL, IRP_MJ_INTERNAL_DEVICE_CONTROL, IRP_MJ_READ, IRP_MJ_WRITE,
};

use super::Io;
use super::irp::IrpRecord;
use super::layout::current_location;
use super::rules::iomanager;
use crate::executive::executive;
use crate::io::io;
use crate::nt::DISPATCH_LEVEL;
use crate::record::checks;

/// How far an IRP is from being completed later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Delay {
    /// Not at all.
    #[default]
    None,
    /// When it is completed from the stack location, while the driver called with it is running.
    Armed {
        location: i8,
        /// Which visit of the IRP is that driver's; later ones are of drivers below.
        visit: usize,
    },
    /// It was, and the thread that goes on has not yet begun.
    Waiting,
    /// That thread goes on from the stack location.
    GoingOn(i8),
}

/// What completion does at a stack location.
pub(super) enum Forced {
    /// What it always does.
    No,
    /// It stops: another thread goes on.
    Later,
    /// It goes on, as of a request that was pending.
    Now,
}

impl Io {
    /// The driver that is called next with the stack location `location` is to be made to pend, if
    /// that was asked for.
    pub(super) fn arm_pending(&self, record: &IrpRecord, location: i8) {
        // A request that no driver is passing on is the I/O manager's.
        if checks().force_pending.get()
            && record.delay.get() == Delay::None
            && executive().serving().is_some()
        {
            record.delay.set(Delay::Armed {
                location,
                visit: record.visits.borrow().len(),
            });
        }
    }

    /// The driver called with the stack location `location` has returned. One that has not
    /// completed the IRP by now pends by itself.
    pub(super) fn disarm_pending(&self, record: &IrpRecord, location: i8) {
        if matches!(record.delay.get(), Delay::Armed { location: armed, .. } if armed == location) {
            record.delay.set(Delay::None);
        }
    }

    /// Asked when completion passes the stack location `location`, with what is known of the IRP by
    /// then: was it marked pending, how did it end?
    pub(super) fn force_pending(
        &self,
        irp: *mut IRP,
        record: &Rc<IrpRecord>,
        location: i8,
        (pending, status): (bool, i32),
    ) -> Forced {
        let first = match record.delay.get() {
            Delay::Armed {
                location: armed,
                visit,
            } if armed == location => visit,
            Delay::GoingOn(from) if from == location => {
                record.delay.set(Delay::None);
                return Forced::Now;
            }
            _ => return Forced::No,
        };
        record.delay.set(Delay::Waiting);
        // The drivers from that one down are done with it; those above hear of it later.
        let below = record.visits.borrow_mut().split_off(first);
        if let Some((_, visit)) = below.first() {
            visit.deferred.set(true);
        }
        for (_, visit) in below {
            visit.complete(pending, status);
        }
        // SAFETY: the IRP is known, and this location its current one.
        let major = u32::from(unsafe { (*current_location(irp)).MajorFunction });
        let irp = irp as u64;
        executive().spawn(
            "forced pending",
            false,
            Box::new(move || io().complete_later(irp, location, major)),
        );
        Forced::Later
    }

    /// A bugcheck when a driver completes an IRP that the one below, which was made to pend, is not
    /// known to have completed.
    pub(super) fn judge_completed_early(&self, irp: *mut IRP, record: &IrpRecord) {
        if record.delay.get() == Delay::Waiting {
            iomanager(
                0,
                [irp as u64, 0, 0],
                "IoCompleteRequest was called for an IRP that was passed on and that the driver \
                 below has not completed: IoCallDriver returned STATUS_PENDING. Wait for the \
                 completion routine before going on with the IRP.",
            );
        }
    }

    /// Goes on completing an IRP that was made to pend.
    fn complete_later(&self, irp: u64, location: i8, major: u32) {
        let irp = irp as *mut IRP;
        let Some(record) = self.irp_record(irp) else {
            return;
        };
        record.delay.set(Delay::GoingOn(location));
        // Transfers are completed in DPCs as a rule.
        let transfers = [
            IRP_MJ_READ,
            IRP_MJ_WRITE,
            IRP_MJ_DEVICE_CONTROL,
            IRP_MJ_INTERNAL_DEVICE_CONTROL,
        ];
        if transfers.contains(&major) {
            let before = executive().raise_irql(DISPATCH_LEVEL);
            self.go_on_completing(irp, &record);
            executive().lower_irql(before);
        } else {
            self.go_on_completing(irp, &record);
        }
    }
}
