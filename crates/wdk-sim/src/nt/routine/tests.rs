//! The declarations held to the signatures and lists of exports of `wdk_sys`, and the documentation
//! to the declarations.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Declared, Entity, Module, Profile, Routine, all, markdown, text};
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, PASSIVE_LEVEL};

/// The names that every kernel exports.
const BASELINE: &str = include_str!("../../../../wdk-sys/baseline-exports.txt");
/// The names that only newer kernels export, each with the first one.
const NEWER: &str = include_str!("../../../../wdk-sys/newer-routines.txt");
const PAGE: &str = "docs/routines.md";

fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.starts_with('#'))
}

/// The first profile that has what came with the system of that name; nothing where that is not
/// known.
fn first_profile(system: &str) -> Option<Profile> {
    Some(match system {
        "Windows Vista" | "Windows Vista SP1" | "Windows 7" => Profile::Windows7,
        "Windows 8" => Profile::Windows8,
        "Windows 8.1" | "Windows 10" => Profile::Windows10,
        "Windows 10 2004" | "Windows 11" => Profile::Windows11,
        "?" => return None,
        other => panic!("no profile is known for {other:?}"),
    })
}

/// Where the declarations of all routines are wrong, by what `wrong` says of each.
fn assert_each(wrong: impl Fn(&Routine) -> Option<String>) {
    let wrong: Vec<_> = all()
        .into_iter()
        .filter_map(|routine| Some(format!("{}: {}", routine.name, wrong(routine)?)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn signatures_are_those_of_wdk_sys() {
    assert_each(|routine| match (routine.declared, routine.signature) {
        (Declared::As(declared), Some(own)) if !own.agrees_with(&declared) => {
            Some(format!("is {own:?}\n    and declared {declared:?}"))
        }
        (Declared::As(_), None) | (Declared::Variable, Some(_)) => {
            Some("is a function in one place and a variable in the other".to_owned())
        }
        _ => None,
    });
}

#[test]
fn kernels_are_those_of_the_lists_of_exports() {
    let baseline: BTreeSet<_> = lines(BASELINE).collect();
    let newer: BTreeMap<_, _> = lines(NEWER)
        .filter_map(|line| line.split_once('\t'))
        .collect();
    assert_each(|routine| {
        let exported = match routine.module {
            Module::Ntoskrnl => baseline.contains(routine.name),
            Module::Hal => baseline.contains(format!("hal.dll!{}", routine.name).as_str()),
            Module::WmiLib | Module::DmaOperations | Module::BusInterface => return None,
        };
        if exported {
            let everywhere = routine.since == Profile::Nt52 && routine.until.is_none();
            return (!everywhere || routine.header.is_some())
                .then(|| "every kernel exports it".to_owned());
        }
        if let Some(system) = newer.get(routine.name)
            && let Some(first) = first_profile(system)
        {
            return (routine.since != first).then(|| format!("is exported since {system}"));
        }
        let excused = matches!(routine.declared, Declared::Not(_))
            || routine.header.is_some()
            || newer.contains_key(routine.name);
        (!excused).then(|| "is in no list of exports, and nothing says why".to_owned())
    });
}

#[test]
fn what_only_headers_define_is_refused_by_the_kernels_of_windows() {
    let mut any = false;
    assert_each(|routine| {
        let on_windows =
            routine.exists_on(Profile::Windows7) || routine.exists_on(Profile::Windows11);
        (routine.header.is_some() && on_windows).then(|| "must end with nt52".to_owned())
    });
    for routine in all() {
        any |= routine.header.is_some();
    }
    assert!(any, "no routine is marked as defined by headers only");
}

#[test]
fn every_function_that_has_a_gate_has_a_signature() {
    assert_each(|routine| {
        let missing = routine.signature.is_none() && !matches!(routine.entity, Entity::Data(_));
        missing.then(|| "has no signature".to_owned())
    });
}

#[test]
fn the_table_has_a_line_for_each_and_columns_that_stand_under_each_other() {
    let text = text();
    assert_eq!(text.lines().count(), all().len() + 1);
    let image = text.find("Image").expect("a heading");
    for line in text.lines().skip(1) {
        assert_eq!(line.as_bytes()[image - 1], b' ', "{line}");
        assert_ne!(line.as_bytes()[image], b' ', "{line}");
    }
    assert!(!text.contains("undocumented"));
}

#[test]
fn the_page_in_the_documentation_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let wanted = markdown();
    if std::env::var_os("WDK_SIM_WRITE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("made");
        std::fs::write(&path, &wanted).expect("the page can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "{PAGE} is not what the declarations say: run this test with WDK_SIM_WRITE_DOCS=1"
    );
}

/// The rules of Driver Verifier's DDI compliance class about IRQLs: the highest level, and the
/// routines that each is about. `IrqlMmApcLte` also names the routines on pages for an MDL, which
/// Driver Verifier's own list of violations and their documentation allow at `DISPATCH_LEVEL`.
const IRQL_RULES: &[(&str, u8, &[&str])] = &[
    (
        "IrqlExAllocatePool",
        DISPATCH_LEVEL,
        &["ExAllocatePoolWithTag", "ExAllocatePoolWithTagPriority"],
    ),
    (
        "IrqlExApcLte1",
        APC_LEVEL,
        &["ExAcquireFastMutex", "ExTryToAcquireFastMutex"],
    ),
    (
        "IrqlExApcLte2",
        APC_LEVEL,
        &[
            "CmRegisterCallback",
            "CmUnRegisterCallback",
            "ExDeletePagedLookasideList",
            "ExInitializePagedLookasideList",
            "ExRegisterCallback",
            "ExSetTimerResolution",
            "ExUnregisterCallback",
            "ProbeForRead",
            "ProbeForWrite",
        ],
    ),
    (
        "IrqlExApcLte3",
        APC_LEVEL,
        &[
            "ExAcquireResourceExclusiveLite",
            "ExAcquireResourceSharedLite",
            "ExAcquireSharedStarveExclusive",
            "ExAcquireSharedWaitForExclusive",
            "ExConvertExclusiveToSharedLite",
            "ExDeleteResourceLite",
        ],
    ),
    (
        "IrqlExPassive",
        PASSIVE_LEVEL,
        &["ExCreateCallback", "ExUuidCreate"],
    ),
    (
        "IrqlIoApcLte",
        APC_LEVEL,
        &["IoDeleteDevice", "IoGetInitialStack"],
    ),
    (
        "IrqlIoPassive1",
        PASSIVE_LEVEL,
        &[
            "IoAttachDevice",
            "IoCreateDevice",
            "IoSetDeviceInterfaceState",
        ],
    ),
    (
        "IrqlIoPassive2",
        PASSIVE_LEVEL,
        &[
            "IoCheckShareAccess",
            "IoConnectInterrupt",
            "IoCreateController",
        ],
    ),
    (
        "IrqlIoPassive3",
        PASSIVE_LEVEL,
        &[
            "IoDetachDevice",
            "IoAssignArcName",
            "IoRegisterDeviceInterface",
        ],
    ),
    (
        "IrqlIoPassive4",
        PASSIVE_LEVEL,
        &[
            "IoCreateFile",
            "IoCreateNotificationEvent",
            "IoCreateSymbolicLink",
            "IoCreateSynchronizationEvent",
            "IoCreateUnprotectedSymbolicLink",
            "IoDeleteController",
            "IoDeleteSymbolicLink",
            "IoDisconnectInterrupt",
        ],
    ),
    (
        "IrqlIoPassive5",
        PASSIVE_LEVEL,
        &[
            "IoGetConfigurationInformation",
            "IoGetDeviceObjectPointer",
            "IoGetDmaAdapter",
            "IoGetFileObjectGenericMapping",
            "IoInitializeTimer",
            "IoIsWdmVersionAvailable",
            "IoRegisterDriverReinitialization",
            "IoRegisterShutdownNotification",
            "IoRemoveShareAccess",
            "IoSetShareAccess",
            "IoUnregisterShutdownNotification",
            "IoUpdateShareAccess",
            "IoWMIAllocateInstanceIds",
            "IoWMIRegistrationControl",
        ],
    ),
    (
        "IrqlKeApcLte1",
        APC_LEVEL,
        &[
            "KeAcquireGuardedMutex",
            "KeAcquireGuardedMutexUnsafe",
            "KeDelayExecutionThread",
            "KeQueryActiveProcessors",
            "KeReleaseGuardedMutex",
            "KeReleaseGuardedMutexUnsafe",
            "KeTryToAcquireGuardedMutex",
        ],
    ),
    (
        "IrqlKeApcLte2",
        APC_LEVEL,
        &[
            "KeDeregisterNmiCallback",
            "KeEnterCriticalRegion",
            "KeEnterGuardedRegion",
            "KeLeaveCriticalRegion",
            "KeLeaveGuardedRegion",
            "KeRegisterNmiCallback",
        ],
    ),
    (
        "IrqlKeDispatchLte",
        DISPATCH_LEVEL,
        &[
            "KeAcquireSpinLockRaiseToDpc",
            "KeCancelTimer",
            "KeClearEvent",
            "KeInitializeDeviceQueue",
            "KeInitializeTimer",
            "KeInitializeTimerEx",
            "KePulseEvent",
            "KeRaiseIrqlToDpcLevel",
            "KeReadStateEvent",
            "KeReadStateTimer",
            "KeReleaseMutex",
            "KeRemoveEntryDeviceQueue",
            "KeResetEvent",
            "KeSaveFloatingPointState",
            "KeSetTimer",
            "KeSetTimerEx",
        ],
    ),
    ("IrqlKeSetEvent", DISPATCH_LEVEL, &["KeSetEvent"]),
    (
        "IrqlMmApcLte",
        APC_LEVEL,
        &[
            "MmAllocateNonCachedMemory",
            "MmFreeNonCachedMemory",
            "MmLockPagableDataSection",
            "MmLockPagableSectionByHandle",
            "MmPageEntireDriver",
            "MmResetDriverPaging",
            "MmSecureVirtualMemory",
            "MmUnlockPagableImageSection",
            "MmUnsecureVirtualMemory",
        ],
    ),
    (
        "IrqlObPassive",
        PASSIVE_LEVEL,
        &["ObReferenceObjectByHandle"],
    ),
    (
        "IrqlPsPassive",
        PASSIVE_LEVEL,
        &[
            "PsCreateSystemThread",
            "PsGetVersion",
            "PsSetCreateProcessNotifyRoutine",
            "PsSetCreateThreadNotifyRoutine",
            "PsSetLoadImageNotifyRoutine",
            "PsTerminateSystemThread",
        ],
    ),
    ("IrqlRtlPassive", PASSIVE_LEVEL, &["RtlDeleteRegistryValue"]),
    ("IrqlZwPassive", PASSIVE_LEVEL, &["ZwClose"]),
];

/// `IrqlDispatch`: what is called at `DISPATCH_LEVEL` alone, or from there on.
const AT_DISPATCH: &[&str] = &[
    "FreeAdapterChannel",
    "FreeMapRegisters",
    "GetScatterGatherList",
    "IoAllocateAdapterChannel",
    "IoStartNextPacket",
    "KeAcquireSpinLockAtDpcLevel",
    "KeInsertByKeyDeviceQueue",
    "KeInsertDeviceQueue",
    "KeReleaseSpinLock",
    "KeReleaseSpinLockFromDpcLevel",
    "KeRemoveByKeyDeviceQueue",
    "KeRemoveDeviceQueue",
    "PutScatterGatherList",
];

#[test]
fn the_irql_rules_of_driver_verifier_are_declared() {
    let routines = all();
    let find = |name: &str| routines.iter().find(|routine| routine.name == name);
    let mut wrong = Vec::new();
    for (rule, highest, names) in IRQL_RULES {
        let modelled: Vec<_> = names.iter().filter_map(|name| find(name)).collect();
        for routine in &modelled {
            if routine.irql.highest > *highest {
                wrong.push(format!(
                    "{rule}: {} may be called up to {}",
                    routine.name, routine.irql.highest
                ));
            }
        }
    }
    for name in AT_DISPATCH {
        let routine = find(name).unwrap_or_else(|| panic!("{name} is not modelled"));
        if routine.irql.lowest != DISPATCH_LEVEL {
            wrong.push(format!("IrqlDispatch: {name} may be called below"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
