//! Bugcheck codes that the simulator raises, and their names.

/// Makes a constant of each code, and the table of their names.
macro_rules! codes {
    (
        headers: $($header:ident),* $(,)?;
        documented: $($name:ident = $value:literal),* $(,)?;
        own: $($(#[$doc:meta])* $own:ident = $number:literal),* $(,)?;
    ) => {
        $(#[doc = concat!("`", stringify!($header), "`")]
        pub const $header: u32 = wdk_sys::$header;)*
        $(#[doc = concat!("`", stringify!($name), "`, which the public headers lack.")]
        pub const $name: u32 = $value;)*
        $($(#[$doc])* pub const $own: u32 = $number;)*

        const WINDOWS: &[(u32, &str)] = &[
            $(($header, stringify!($header)),)*
            $(($name, stringify!($name)),)*
        ];
        const OWN: &[(u32, &str)] = &[$(($own, stringify!($own)),)*];
    };
}

codes! {
    headers:
        APC_INDEX_MISMATCH,
        ATTEMPTED_EXECUTE_OF_NOEXECUTE_MEMORY,
        ATTEMPTED_WRITE_TO_READONLY_MEMORY,
        BAD_POOL_CALLER,
        CANCEL_STATE_IN_COMPLETED_IRP,
        DRIVER_CORRUPTED_EXPOOL,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS,
        DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
        INVALID_KERNEL_HANDLE,
        INVALID_PROCESS_DETACH_ATTEMPT,
        IRQL_NOT_GREATER_OR_EQUAL,
        IRQL_NOT_LESS_OR_EQUAL,
        IRQL_UNEXPECTED_VALUE,
        KERNEL_APC_PENDING_DURING_EXIT,
        KMODE_EXCEPTION_NOT_HANDLED,
        MAXIMUM_WAIT_OBJECTS_EXCEEDED,
        MULTIPLE_IRP_COMPLETE_REQUESTS,
        NO_MORE_IRP_STACK_LOCATIONS,
        NO_MORE_SYSTEM_PTES,
        PAGE_FAULT_IN_NONPAGED_AREA,
        PFN_LIST_CORRUPT,
        PNP_DETECTED_FATAL_ERROR,
        PROCESS_HAS_LOCKED_PAGES,
        REFERENCE_BY_POINTER,
        RESOURCE_NOT_OWNED,
        SPECIAL_POOL_DETECTED_MEMORY_CORRUPTION,
        SPIN_LOCK_ALREADY_OWNED,
        SPIN_LOCK_INIT_FAILURE,
        SPIN_LOCK_NOT_OWNED,
        TARGET_MDL_TOO_SMALL,
        THREAD_TERMINATE_HELD_MUTEX,
        UNEXPECTED_KERNEL_MODE_TRAP,
        WORKER_INVALID;
    documented:
        DRIVER_POWER_STATE_FAILURE = 0x9F,
        DRIVER_VERIFIER_DETECTED_VIOLATION = 0xC4,
        DRIVER_VERIFIER_DMA_VIOLATION = 0xE6,
        DRIVER_VERIFIER_IOMANAGER_VIOLATION = 0xC9,
        HARDWARE_INTERRUPT_STORM = 0xF2,
        KERNEL_SECURITY_CHECK_FAILURE = 0x139,
        SYSTEM_PTE_MISUSE = 0xDA,
        TIMER_OR_DPC_INVALID = 0xC7,
        WHEA_UNCORRECTABLE_ERROR = 0x124;
    own:
        /// Every thread waits and nothing can wake one. Windows would hang.
        NOTHING_CAN_RUN = 0x2000_0001,
        /// An object that is used at `DISPATCH_LEVEL` lies in memory that may be paged out.
        OBJECT_IN_PAGEABLE_MEMORY = 0x2000_0002,
        /// Memory was given back that holds an object the kernel still uses.
        OBJECT_IN_FREED_MEMORY = 0x2000_0003;
}

/// The name of a bugcheck code that the simulator raises.
#[must_use]
pub fn name(code: u32) -> Option<&'static str> {
    let mut known = WINDOWS.iter().chain(OWN);
    known
        .find(|(value, _)| *value == code)
        .map(|&(_, name)| name)
}

/// Is the code one that Windows does not have?
#[must_use]
pub fn is_own(code: u32) -> bool {
    OWN.iter().any(|(value, _)| *value == code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{NOTHING_CAN_RUN, OWN, THREAD_TERMINATE_HELD_MUTEX, WINDOWS, is_own, name};

    #[test]
    fn no_two_codes_are_the_same_number() {
        let numbers: BTreeSet<u32> = WINDOWS.iter().chain(OWN).map(|&(code, _)| code).collect();
        assert_eq!(numbers.len(), WINDOWS.len() + OWN.len());
    }

    #[test]
    fn a_code_has_its_name_and_is_windows_own_or_the_simulators() {
        assert_eq!(name(0x4000_008A), Some("THREAD_TERMINATE_HELD_MUTEX"));
        assert!(!is_own(THREAD_TERMINATE_HELD_MUTEX));
        assert_eq!(name(NOTHING_CAN_RUN), Some("NOTHING_CAN_RUN"));
        assert!(is_own(NOTHING_CAN_RUN));
        assert_eq!(name(0x1234), None);
    }
}
