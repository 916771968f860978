//! One PnP request on its way down a device's stack and back, and the rules that it shows kept or
//! broken. Called by [`super::pnp`].

use wdk_sys::{DEVICE_OBJECT, IRP_MJ_PNP, STATUS_NOT_SUPPORTED};

use super::Io;
use super::layout::set_irp_status;
use super::pci_bus::minor;
use super::request::Outcome;
use super::rules::{self, pnp};

/// A minor function that no kernel defines: drivers must pass on what they do not know.
pub(super) const UNKNOWN_MINOR: u8 = 0x7E;

impl Io {
    /// Sends one PnP request down the device's stack and judges what became of it.
    pub(super) fn send_pnp(
        &self,
        object: *mut DEVICE_OBJECT,
        minor: u8,
        fill: impl FnOnce(*mut wdk_sys::IRP, *mut wdk_sys::IO_STACK_LOCATION),
    ) -> Outcome {
        let mut reached = false;
        let outcome = self.manager_request_with(
            self.top_of(object),
            "drivers to finish a PnP request",
            |irp, stack| {
                // SAFETY: `manager_request_with` hands over a new IRP and its first stack location.
                unsafe {
                    set_irp_status(irp, STATUS_NOT_SUPPORTED, 0);
                    (*stack).MajorFunction = IRP_MJ_PNP as u8;
                    (*stack).MinorFunction = minor;
                }
                fill(irp, stack);
            },
            |record, _| reached = record.reached.get(),
        );
        self.judge_pnp(object, minor, outcome, reached);
        outcome
    }

    fn judge_pnp(&self, object: *mut DEVICE_OBJECT, minor: u8, outcome: Outcome, reached: bool) {
        let what = rules::function(IRP_MJ_PNP as u8, minor);
        let Outcome { status, .. } = outcome;
        let must_pass = match minor {
            minor::REMOVE_DEVICE
            | minor::SURPRISE_REMOVAL
            | minor::STOP_DEVICE
            | minor::CANCEL_STOP_DEVICE
            | minor::CANCEL_REMOVE_DEVICE
            | UNKNOWN_MINOR => true,
            minor::START_DEVICE | minor::QUERY_REMOVE_DEVICE | minor::QUERY_STOP_DEVICE => {
                status.is_success()
            }
            _ => false,
        };
        if must_pass && !reached {
            pnp(
                [object as u64, u64::from(minor), status.0 as u64],
                format!(
                    "{what} was completed with {status} without having reached the bus driver: \
                     pass it on to the device below with IoCallDriver.",
                ),
            );
        }
        let must_succeed = matches!(
            minor,
            minor::REMOVE_DEVICE
                | minor::SURPRISE_REMOVAL
                | minor::STOP_DEVICE
                | minor::CANCEL_STOP_DEVICE
                | minor::CANCEL_REMOVE_DEVICE
        );
        if must_succeed && !status.is_success() {
            pnp(
                [object as u64, u64::from(minor), status.0 as u64],
                format!("{what} failed with {status}; a driver must not fail it."),
            );
        }
        if minor == UNKNOWN_MINOR && status.0 != STATUS_NOT_SUPPORTED {
            pnp(
                [object as u64, u64::from(minor), status.0 as u64],
                format!(
                    "A PnP request that drivers do not know was completed with {status}: pass \
                     such requests on with their status unchanged.",
                ),
            );
        }
    }
}
