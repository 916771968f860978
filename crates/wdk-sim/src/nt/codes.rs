//! Bugcheck codes that the simulator raises, and their names.

/// Windows' codes and their names, a line each: `000000c2 BAD_POOL_CALLER`.
const LIST: &str = include_str!("../../../wdk-sys/bugchecks.txt");

/// Each code of the list with its name.
fn list() -> impl Iterator<Item = (u32, &'static str)> {
    LIST.lines().filter_map(|line| {
        let (code, name) = line.split_once(' ')?;
        Some((u32::from_str_radix(code, 16).ok()?, name))
    })
}

/// The number of a code in the list. A name that is not there does not compile.
const fn number(name: &str) -> u32 {
    let (list, name) = (LIST.as_bytes(), name.as_bytes());
    let mut start = 0;
    while start < list.len() {
        let mut end = start;
        while end < list.len() && list[end] != b'\n' {
            end += 1;
        }
        // Eight digits and a space come before the name.
        if end - start == name.len() + 9 {
            let mut at = 0;
            while at < name.len() && list[start + 9 + at] == name[at] {
                at += 1;
            }
            if at == name.len() {
                return hexadecimal(list, start);
            }
        }
        start = end + 1;
    }
    panic!("bugchecks.txt has no such name")
}

/// Eight digits.
const fn hexadecimal(text: &[u8], start: usize) -> u32 {
    let (mut value, mut at) = (0, start);
    while at < start + 8 {
        let digit = match text[at] {
            digit @ b'0'..=b'9' => digit - b'0',
            digit @ b'a'..=b'f' => digit - b'a' + 10,
            _ => panic!("bugchecks.txt has a code that is not eight small hexadecimal digits"),
        };
        value = value << 4 | digit as u32;
        at += 1;
    }
    value
}

/// Makes a constant of each code.
macro_rules! codes {
    (
        windows: $($name:ident),* $(,)?;
        own: $($(#[$doc:meta])* $own:ident = $number:literal),* $(,)?;
    ) => {
        $(#[doc = concat!("`", stringify!($name), "`")]
        pub const $name: u32 = number(stringify!($name));)*
        $($(#[$doc])* pub const $own: u32 = $number;)*

        const OWN: &[(u32, &str)] = &[$(($own, stringify!($own)),)*];
    };
}

codes! {
    windows:
        APC_INDEX_MISMATCH,
        ATTEMPTED_EXECUTE_OF_NOEXECUTE_MEMORY,
        ATTEMPTED_WRITE_TO_READONLY_MEMORY,
        BAD_POOL_CALLER,
        CANCEL_STATE_IN_COMPLETED_IRP,
        DRIVER_CORRUPTED_EXPOOL,
        DRIVER_IRQL_NOT_LESS_OR_EQUAL,
        DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS,
        DRIVER_POWER_STATE_FAILURE,
        DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
        DRIVER_VERIFIER_DETECTED_VIOLATION,
        DRIVER_VERIFIER_DMA_VIOLATION,
        DRIVER_VERIFIER_IOMANAGER_VIOLATION,
        HARDWARE_INTERRUPT_STORM,
        INVALID_KERNEL_HANDLE,
        INVALID_PROCESS_DETACH_ATTEMPT,
        IRQL_NOT_GREATER_OR_EQUAL,
        IRQL_NOT_LESS_OR_EQUAL,
        IRQL_UNEXPECTED_VALUE,
        KERNEL_APC_PENDING_DURING_EXIT,
        KERNEL_SECURITY_CHECK_FAILURE,
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
        SYSTEM_PTE_MISUSE,
        TARGET_MDL_TOO_SMALL,
        THREAD_TERMINATE_HELD_MUTEX,
        TIMER_OR_DPC_INVALID,
        UNEXPECTED_KERNEL_MODE_TRAP,
        WHEA_UNCORRECTABLE_ERROR,
        WORKER_INVALID;
    own:
        /// Every thread waits and nothing can wake one. Windows would hang.
        NOTHING_CAN_RUN = 0x2000_0001,
        /// An object that is used at `DISPATCH_LEVEL` lies in memory that may be paged out.
        OBJECT_IN_PAGEABLE_MEMORY = 0x2000_0002,
        /// Memory was given back that holds an object the kernel still uses.
        OBJECT_IN_FREED_MEMORY = 0x2000_0003,
        /// The simulator failed, not the driver.
        SIMULATOR_DEFECT = 0x2000_0004,
        /// A driver goes round and round. Windows would hang, or stop by a watchdog.
        DRIVER_SPINS = 0x2000_0005,
        /// A driver used an import that nothing exports; Windows would not have loaded it.
        MISSING_IMPORT_USED = 0x2000_0006,
        /// A thread waited for one that its process had suspended. Windows would hang as long.
        HELD_UP_BY_SUSPENDED_THREAD = 0x2000_0007;
}

/// The name of a bugcheck code, Windows' or the simulator's own.
#[must_use]
pub fn name(code: u32) -> Option<&'static str> {
    let mut known = list().chain(OWN.iter().copied());
    known
        .find(|&(value, _)| value == code)
        .map(|(_, name)| name)
}

/// Is the code one that Windows does not have?
#[must_use]
pub fn is_own(code: u32) -> bool {
    OWN.iter().any(|(value, _)| *value == code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{
        BAD_POOL_CALLER, NOTHING_CAN_RUN, OWN, THREAD_TERMINATE_HELD_MUTEX, is_own, list, name,
    };

    #[test]
    fn no_two_codes_are_the_same_number() {
        let all: Vec<_> = list().chain(OWN.iter().copied()).collect();
        let numbers: BTreeSet<u32> = all.iter().map(|&(code, _)| code).collect();
        assert_eq!(numbers.len(), all.len());
        assert!(all.len() > 180, "{}", all.len());
    }

    #[test]
    fn a_code_has_its_name_and_is_windows_own_or_the_simulators() {
        assert_eq!(BAD_POOL_CALLER, wdk_sys::BAD_POOL_CALLER);
        assert_eq!(name(0x4000_008A), Some("THREAD_TERMINATE_HELD_MUTEX"));
        assert!(!is_own(THREAD_TERMINATE_HELD_MUTEX));
        assert_eq!(name(NOTHING_CAN_RUN), Some("NOTHING_CAN_RUN"));
        assert!(is_own(NOTHING_CAN_RUN));
        assert_eq!(name(0x1234), None);
        assert_eq!(name(0xD), Some("MUTEX_LEVEL_NUMBER_VIOLATION"));
    }
}
