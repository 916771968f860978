//! `docs/verifier.md` is complete, and the tests that it names exist.

use std::collections::BTreeMap;
use std::path::Path;

/// The rules for WDM drivers that Microsoft documents.
const RULES: &str = "\
    AddDevice CancelSpinLock CancelSpinlockRelease CheckDeviceObjectFlags CompleteRequest \
    CompleteRequestStatusCheck CompletionEventChecking CompletionRoutineRegistered \
    CriticalRegions DanglingDeviceObjectReference DebugBreakUsage DeleteDevice DoubleCompletion \
    ExclusiveResourceAccess ForwardedAtBadIrql ForwardedAtBadIrqlAllocate \
    ForwardedAtBadIrqlFsdAsync ForwardedAtBadIrqlFsdSync GuardedRegions IoAllocateComplete \
    IoAllocateForward IoAllocateFree IoAllocateIrpSignalEventInCompletion \
    IoAllocateIrpSignalEventInCompletion2 IoAllocateIrpSignalEventInCompletion3 \
    IoAllocateIrpSignalEventInCompletionTimeout IoBuildDeviceControlNoFree \
    IoBuildDeviceControlWait IoBuildDeviceControlWaitTimeout IoBuildDeviceIoControlSetEvent \
    IoBuildFsdComplete IoBuildFsdForward IoBuildFsdFree IoBuildFsdIrpSignalEventInCompletion \
    IoBuildFsdIrpSignalEventInCompletion2 IoBuildFsdIrpSignalEventInCompletion3 \
    IoBuildFsdIrpSignalEventInCompletionTimeout IoBuildSynchronousFsdRequestNoFree \
    IoBuildSynchronousFsdRequestWait IoBuildSynchronousFsdRequestWaitTimeout \
    IoReleaseRemoveLockAndWaitOutsideRemoveDevice IoReuseIrp IoReuseIrp2 \
    IoSetCompletionExCompleteIrp IoSetCompletionRoutineExCheck \
    IoSetCompletionRoutineExCheckDeviceObject IoSetCompletionRoutineNonPnpDriver IrpCancelField \
    IrpProcessingComplete IrqlApcLte IrqlDispatch IrqlExAllocatePool IrqlExApcLte1 \
    IrqlExApcLte2 IrqlExApcLte3 IrqlExApcLteInline IrqlExFree1 IrqlExFree2 IrqlExFree3 \
    IrqlExPassive IrqlIoApcLte IrqlIoDispatch IrqlIoPassive1 IrqlIoPassive2 IrqlIoPassive3 \
    IrqlIoPassive4 IrqlIoPassive5 IrqlIoRtlZwPassive IrqlKeApcLte1 IrqlKeApcLte2 \
    IrqlKeDispatchLte IrqlKeRaiseLower IrqlKeRaiseLower2 IrqlKeReleaseSpinLock IrqlKeSetEvent \
    IrqlKeWaitForMultipleObjects IrqlKeWaitForMutexObject IrqlMmApcLte IrqlMmDispatch \
    IrqlNtifsApcPassive IrqlObPassive IrqlPsPassive IrqlReturn IrqlRtlPassive IrqlZwPassive \
    LowerDriverReturn MarkDevicePower MarkingInterlockedQueuedIrps MarkingQueuedIrps \
    MarkIrpPending MarkIrpPending2 MarkPower MarkPowerDown MarkQueryRelations MarkStartDevice \
    MultRemoveLock NsRemoveLockMnRemove NsRemoveLockMnSurpriseRemove NsRemoveLockQueryMnRemove \
    NullCheck ObsoleteDDIs PagedCode PagedCodeAtPowerTrans PendedCompletedRequest \
    PendedCompletedRequest2 PendedCompletedRequest3 PendedCompletedRequestEx PnpIrpCompletion \
    PnpRemove PnpSameDeviceObject PnpSurpriseRemove PowerDownAllocate PowerDownFail \
    PowerIrpDDIs PowerUpFail QueuedSpinLock QueuedSpinLockRelease RemoveLock RemoveLockCheck \
    RemoveLockForward RemoveLockForward2 RemoveLockForwardDeviceControl \
    RemoveLockForwardDeviceControl2 RemoveLockForwardDeviceControlInternal \
    RemoveLockForwardDeviceControlInternal2 RemoveLockForwardRead RemoveLockForwardRead2 \
    RemoveLockForwardWrite RemoveLockForwardWrite2 RemoveLockMnRemove RemoveLockMnRemove2 \
    RemoveLockMnSurpriseRemove RemoveLockQueryMnRemove RemoveLockRelease2 \
    RemoveLockReleaseCleanup RemoveLockReleaseClose RemoveLockReleaseCreate \
    RemoveLockReleaseDeviceControl RemoveLockReleaseInternalDeviceControl RemoveLockReleasePnp \
    RemoveLockReleasePower RemoveLockReleaseRead RemoveLockReleaseShutdown \
    RemoveLockReleaseSystemControl RemoveLockReleaseWrite RequestedPowerIrp ReservedDDIs \
    SafeStrings SignalEventInCompletion SignalEventInCompletion2 SignalEventInCompletion3 \
    SpinLock SpinLockDpc SpinlockRelease SpinLockSafe StartDeviceWait StartDeviceWait2 \
    StartDeviceWait3 StartDeviceWait4 StartIoCancel StartIoRecursion TargetRelationNeedsRef \
    UnSafeAllocatePool WithinCriticalRegion WmiComplete WmiForward ZwRegistryCreate \
    ZwRegistryOpen";

/// The options of Driver Verifier that Microsoft documents.
const CLASSES: &[&str] = &[
    "Special pool",
    "Force IRQL checking",
    "Randomized low resources simulation",
    "Pool tracking",
    "I/O verification",
    "Deadlock detection",
    "DMA checking",
    "Security checks",
    "Force pending I/O requests",
    "IRP logging",
    "Miscellaneous checks",
    "Invariant MDL checking for stack",
    "Invariant MDL checking for driver",
    "Power framework delay fuzzing",
    "Port/miniport interface checking",
    "DDI compliance checking",
    "Systematic low resources simulation",
    "DDI compliance checking (additional)",
    "Code integrity checks",
    "Kernel synchronization delay fuzzing",
    "VM switch verification",
    "Additional IRQL checking",
    "WDF verification",
];

/// What the simulator has rules of its own for.
const OWN: &[&str] = &[
    "Suspended callers",
    "End of a process",
    "Interrupts while connecting",
];

/// A row of a table: its name, the tests, and the remark.
fn rows() -> Vec<[String; 3]> {
    include_str!("../docs/verifier.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix('|'))
        .map(|line| {
            let cells: Vec<_> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
            <[String; 3]>::try_from(cells).unwrap_or_else(|cells| panic!("{cells:?}"))
        })
        .filter(|[name, ..]| name != "Rule" && name != "Class")
        .collect()
}

/// The sources that a test is looked for in: `file::name` in `tests`, and `unit::path::name` in
/// `src`.
fn source(test: &str) -> Option<String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (module, _) = test.rsplit_once("::")?;
    let path = match module.strip_prefix("unit::") {
        Some(module) => format!("src/{}.rs", module.replace("::", "/")),
        None => format!("tests/{module}.rs"),
    };
    std::fs::read_to_string(package.join(path)).ok()
}

/// Whether the function is there, with `#[test]` directly before it.
fn exists(test: &str) -> bool {
    let name = test.rsplit("::").next().unwrap_or(test);
    source(test).is_some_and(|source| source.contains(&format!("#[test]\nfn {name}() {{")))
}

#[test]
fn every_rule_is_checked_or_it_is_said_why_not() {
    let mut missing: BTreeMap<_, _> = RULES
        .split_whitespace()
        .chain(CLASSES.iter().copied())
        .chain(OWN.iter().copied())
        .map(|name| (name, 0))
        .collect();
    let mut wrong = Vec::new();
    for [name, tests, remark] in rows() {
        match missing.get_mut(&*name) {
            Some(seen) => *seen += 1,
            None => wrong.push(format!("{name} is no rule")),
        }
        if tests == "not" {
            if remark.is_empty() {
                wrong.push(format!("{name} is not checked, and nothing says why"));
            }
            continue;
        }
        for test in tests.split(", ") {
            let known = test
                .strip_prefix('`')
                .and_then(|test| test.strip_suffix('`'));
            if !known.is_some_and(exists) {
                wrong.push(format!("{name}: there is no test {test}"));
            }
        }
    }
    for (name, seen) in missing {
        if seen != 1 {
            wrong.push(format!("{name} is there {seen} times"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_test_that_is_not_there_is_missed() {
    assert!(exists("verifier_table::a_test_that_is_not_there_is_missed"));
    assert!(!exists("verifier_table::exists"));
    assert!(!exists("verifier_table::no_such_test"));
    assert!(!exists("no_such_file::a_test_that_is_not_there_is_missed"));
}
