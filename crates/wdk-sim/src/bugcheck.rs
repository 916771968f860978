//! The end of a simulated machine: what a real kernel shows on a blue screen, with the rule that
//! was broken and who broke it.

use std::fmt;

use crate::machine::machine;

/// Bugcheck codes that the simulator raises itself, as Windows numbers them.
pub mod codes {
    /// `IRQL_NOT_LESS_OR_EQUAL`
    pub const IRQL_NOT_LESS_OR_EQUAL: u32 = 0x0A;
    /// `KMODE_EXCEPTION_NOT_HANDLED`
    pub const KMODE_EXCEPTION_NOT_HANDLED: u32 = 0x1E;
    /// `PFN_LIST_CORRUPT`
    pub const PFN_LIST_CORRUPT: u32 = 0x4E;
    /// `PAGE_FAULT_IN_NONPAGED_AREA`
    pub const PAGE_FAULT_IN_NONPAGED_AREA: u32 = 0x50;
    /// `PROCESS_HAS_LOCKED_PAGES`
    pub const PROCESS_HAS_LOCKED_PAGES: u32 = 0x76;
    /// `BAD_POOL_CALLER`
    pub const BAD_POOL_CALLER: u32 = 0xC2;
    /// `DRIVER_VERIFIER_DETECTED_VIOLATION`
    pub const DRIVER_VERIFIER_DETECTED_VIOLATION: u32 = 0xC4;
    /// `DRIVER_CORRUPTED_EXPOOL`
    pub const DRIVER_CORRUPTED_EXPOOL: u32 = 0xC5;
    /// `DRIVER_IRQL_NOT_LESS_OR_EQUAL`
    pub const DRIVER_IRQL_NOT_LESS_OR_EQUAL: u32 = 0xD1;
    /// `DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS`
    pub const DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS: u32 = 0xCE;
    /// `MULTIPLE_IRP_COMPLETE_REQUESTS`
    pub const MULTIPLE_IRP_COMPLETE_REQUESTS: u32 = 0x44;
    /// `KERNEL_SECURITY_CHECK_FAILURE`
    pub const KERNEL_SECURITY_CHECK_FAILURE: u32 = 0x139;
    /// `DEADLOCK`: in the simulator, every thread waits and nothing can wake one.
    pub const NOTHING_CAN_RUN: u32 = 0xE3;
}

/// Why a simulated machine stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BugCheck {
    /// The code, as Windows numbers it.
    pub code: u32,
    /// Its four parameters.
    pub parameters: [u64; 4],
    /// The rule that was broken, in words: what was done, and what a driver must do instead.
    pub rule: String,
    /// The call stack at that moment, innermost first: driver function names where known.
    pub stack: Vec<String>,
    /// The registers, where an instruction of the driver faulted.
    pub registers: Option<String>,
}

impl fmt::Display for BugCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = self.parameters;
        writeln!(
            f,
            "*** STOP: 0x{:08X} ({a:#x}, {b:#x}, {c:#x}, {d:#x})",
            self.code
        )?;
        writeln!(f, "{}", self.rule)?;
        if let Some(registers) = &self.registers {
            writeln!(f, "{registers}")?;
        }
        for frame in &self.stack {
            writeln!(f, "    at {frame}")?;
        }
        Ok(())
    }
}

impl std::error::Error for BugCheck {}

/// Stops the simulated machine because the driver broke `rule`. The call stack is the current
/// one's.
///
/// The thread that calls this never runs again; the host thread receives the report from whatever
/// it was waiting for.
pub fn stop(code: u32, parameters: [u64; 4], rule: impl Into<String>) -> ! {
    stop_with(BugCheck {
        code,
        parameters,
        rule: rule.into(),
        stack: crate::cpu::call_stack(),
        registers: None,
    })
}

/// Stops the simulated machine with a report that is already complete.
pub fn stop_with(report: BugCheck) -> ! {
    machine().executive.crash(report)
}
