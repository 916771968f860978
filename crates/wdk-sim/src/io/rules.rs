//! What the I/O manager demands of drivers, in words: the bugchecks of this module and the names
//! they use. Called by every file of the module.
//!
//! Driver Verifier reports I/O rules as bugcheck `0xC9` with a number as the first parameter; so
//! does the module. Rules that Driver Verifier has no published number for have 0 there.

use wdk_sys::{
    IO_STACK_LOCATION, IRP_MJ_CLEANUP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL,
    IRP_MJ_FLUSH_BUFFERS, IRP_MJ_INTERNAL_DEVICE_CONTROL, IRP_MJ_PNP, IRP_MJ_POWER, IRP_MJ_READ,
    IRP_MJ_SHUTDOWN, IRP_MJ_SYSTEM_CONTROL, IRP_MJ_WRITE, IRP_MN_REMOVE_DEVICE, IRP_MN_SET_POWER,
    IRP_MN_START_DEVICE, IRP_MN_SURPRISE_REMOVAL,
};

use crate::cpu::stop;
use crate::executive::{Return, Task, executive};
use crate::nt::{DISPATCH_LEVEL, codes};
use crate::space::space;

/// Stops the machine because a rule of the I/O manager was broken.
pub(super) fn iomanager(number: u64, parameters: [u64; 3], rule: impl Into<String>) -> ! {
    let [a, b, c] = parameters;
    stop(
        codes::DRIVER_VERIFIER_IOMANAGER_VIOLATION,
        [number, a, b, c],
        rule,
    )
}

/// Stops the machine because a rule of PnP was broken.
pub(super) fn pnp(parameters: [u64; 3], rule: impl Into<String>) -> ! {
    pnp_numbered(0, parameters, rule)
}

/// The same, for a rule that the bugcheck has a number for.
pub(super) fn pnp_numbered(number: u64, parameters: [u64; 3], rule: impl Into<String>) -> ! {
    let [a, b, c] = parameters;
    stop(codes::PNP_DETECTED_FATAL_ERROR, [number, a, b, c], rule)
}

/// Calls a driver's routine that the I/O or PnP manager calls at `PASSIVE_LEVEL`.
///
/// # Safety
/// `entry` is a routine of a driver that takes these arguments.
pub(super) unsafe fn call_passive(what: &str, entry: u64, arguments: &[u64]) -> u64 {
    let rule = Return {
        io_rule: Some((5, entry)),
        ..Return::default()
    };
    // SAFETY: as the caller promises.
    unsafe { executive().call_held_to(rule, what, entry, arguments) }
}

/// ", which is ..." where something is known of the address; nothing otherwise.
pub(super) fn explained(address: u64) -> String {
    space()
        .explain(address)
        .map(|what| format!(", which is {what}"))
        .unwrap_or_default()
}

/// What a request asks for, as far as rules depend on it.
///
/// # Safety
/// `stack` is a stack location that is filled in.
pub(super) unsafe fn task(stack: *const IO_STACK_LOCATION) -> Task {
    // SAFETY: promised by the caller; the minor function says which parameters are there.
    unsafe {
        match (
            u32::from((*stack).MajorFunction),
            u32::from((*stack).MinorFunction),
        ) {
            (IRP_MJ_PNP, IRP_MN_START_DEVICE) => Task::Start,
            (IRP_MJ_PNP, IRP_MN_SURPRISE_REMOVAL) => Task::SurpriseRemoval,
            (IRP_MJ_PNP, IRP_MN_REMOVE_DEVICE) => Task::Removal,
            (IRP_MJ_POWER, IRP_MN_SET_POWER) => {
                let power = &(*stack).Parameters.Power;
                let sleeps = power.Type == wdk_sys::_POWER_STATE_TYPE::SystemPowerState
                    && power.State.SystemState != wdk_sys::_SYSTEM_POWER_STATE::PowerSystemWorking;
                if sleeps { Task::PowerDown } else { Task::Other }
            }
            _ => Task::Other,
        }
    }
}

/// Which requests may be passed on at `DISPATCH_LEVEL`: those that drivers are called with there.
pub(super) fn judge_forwarding(irql: u8, major: u8, minor: u8) {
    let anywhere = [
        IRP_MJ_READ,
        IRP_MJ_WRITE,
        IRP_MJ_DEVICE_CONTROL,
        IRP_MJ_INTERNAL_DEVICE_CONTROL,
        IRP_MJ_POWER,
    ];
    if irql >= DISPATCH_LEVEL && !anywhere.contains(&u32::from(major)) {
        iomanager(
            0x10,
            [u64::from(irql), u64::from(major), u64::from(minor)],
            format!(
                "{} was passed on at IRQL {irql}: the driver below may wait for it, and its code \
                 may be paged. Pass it on below DISPATCH_LEVEL.",
                function(major, minor)
            ),
        );
    }
}

/// Refuses what takes a device's stack apart while its drivers still serve requests.
pub(super) fn judge_taking_apart(routine: &str) {
    let surprised = executive().serving().map(|serving| serving.task);
    if surprised == Some(Task::SurpriseRemoval) {
        pnp(
            [0; 3],
            format!(
                "{routine} was called in the dispatch routine of IRP_MN_SURPRISE_REMOVAL: files \
                 may still be open on the device, and IRP_MN_REMOVE_DEVICE comes once they are \
                 closed. Detach and delete the device object there."
            ),
        );
    }
}

const PNP_MINOR: [&str; 26] = [
    "START_DEVICE",
    "QUERY_REMOVE_DEVICE",
    "REMOVE_DEVICE",
    "CANCEL_REMOVE_DEVICE",
    "STOP_DEVICE",
    "QUERY_STOP_DEVICE",
    "CANCEL_STOP_DEVICE",
    "QUERY_DEVICE_RELATIONS",
    "QUERY_INTERFACE",
    "QUERY_CAPABILITIES",
    "QUERY_RESOURCES",
    "QUERY_RESOURCE_REQUIREMENTS",
    "QUERY_DEVICE_TEXT",
    "FILTER_RESOURCE_REQUIREMENTS",
    "0x0e",
    "READ_CONFIG",
    "WRITE_CONFIG",
    "EJECT",
    "SET_LOCK",
    "QUERY_ID",
    "QUERY_PNP_DEVICE_STATE",
    "QUERY_BUS_INFORMATION",
    "DEVICE_USAGE_NOTIFICATION",
    "SURPRISE_REMOVAL",
    "QUERY_LEGACY_BUS_INFORMATION",
    "DEVICE_ENUMERATED",
];
const WMI_MINOR: [&str; 12] = [
    "QUERY_ALL_DATA",
    "QUERY_SINGLE_INSTANCE",
    "CHANGE_SINGLE_INSTANCE",
    "CHANGE_SINGLE_ITEM",
    "ENABLE_EVENTS",
    "DISABLE_EVENTS",
    "ENABLE_COLLECTION",
    "DISABLE_COLLECTION",
    "REGINFO",
    "EXECUTE_METHOD",
    "0x0a",
    "REGINFO_EX",
];
const POWER_MINOR: [&str; 4] = ["WAIT_WAKE", "POWER_SEQUENCE", "SET_POWER", "QUERY_POWER"];

/// The name of a request by its function codes.
pub(super) fn function(major: u8, minor: u8) -> String {
    let named = |names: &[&str]| {
        names.get(usize::from(minor)).map_or_else(
            || format!("minor {minor:#x}"),
            |name| format!("IRP_MN_{name}"),
        )
    };
    let name = match u32::from(major) {
        IRP_MJ_CREATE => "IRP_MJ_CREATE",
        IRP_MJ_CLOSE => "IRP_MJ_CLOSE",
        IRP_MJ_CLEANUP => "IRP_MJ_CLEANUP",
        IRP_MJ_READ => "IRP_MJ_READ",
        IRP_MJ_WRITE => "IRP_MJ_WRITE",
        IRP_MJ_FLUSH_BUFFERS => "IRP_MJ_FLUSH_BUFFERS",
        IRP_MJ_SHUTDOWN => "IRP_MJ_SHUTDOWN",
        IRP_MJ_DEVICE_CONTROL => "IRP_MJ_DEVICE_CONTROL",
        IRP_MJ_INTERNAL_DEVICE_CONTROL => "IRP_MJ_INTERNAL_DEVICE_CONTROL",
        IRP_MJ_SYSTEM_CONTROL => return format!("IRP_MJ_SYSTEM_CONTROL ({})", named(&WMI_MINOR)),
        IRP_MJ_PNP => return format!("IRP_MJ_PNP ({})", named(&PNP_MINOR)),
        IRP_MJ_POWER => return format!("IRP_MJ_POWER ({})", named(&POWER_MINOR)),
        _ => return format!("major function {major:#x}"),
    };
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::function;

    #[test]
    fn names_pnp_and_power_requests_by_their_minor_function() {
        assert_eq!(function(0x1b, 0x17), "IRP_MJ_PNP (IRP_MN_SURPRISE_REMOVAL)");
        assert_eq!(function(0x16, 2), "IRP_MJ_POWER (IRP_MN_SET_POWER)");
        assert_eq!(function(0x1b, 0x60), "IRP_MJ_PNP (minor 0x60)");
        assert_eq!(
            function(0x17, 0xb),
            "IRP_MJ_SYSTEM_CONTROL (IRP_MN_REGINFO_EX)"
        );
        assert_eq!(function(0, 0), "IRP_MJ_CREATE");
    }
}
