/* Takes executive spin locks in a wrong way, or in one that is right: which one is the function of
   the control code. */
#define NAME L"SharedSpins"
#include "control_device.h"

/* What the headers at hand lack. */
typedef LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;
NTKERNELAPI KIRQL NTAPI ExAcquireSpinLockExclusive(PEX_SPIN_LOCK lock);
NTKERNELAPI VOID NTAPI ExAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK lock);
NTKERNELAPI KIRQL NTAPI ExAcquireSpinLockShared(PEX_SPIN_LOCK lock);
NTKERNELAPI VOID NTAPI ExAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK lock);
NTKERNELAPI VOID NTAPI ExReleaseSpinLockExclusive(PEX_SPIN_LOCK lock, KIRQL irql);
NTKERNELAPI VOID NTAPI ExReleaseSpinLockExclusiveFromDpcLevel(PEX_SPIN_LOCK lock);
NTKERNELAPI VOID NTAPI ExReleaseSpinLockShared(PEX_SPIN_LOCK lock, KIRQL irql);
NTKERNELAPI VOID NTAPI ExReleaseSpinLockSharedFromDpcLevel(PEX_SPIN_LOCK lock);
NTKERNELAPI ULONG NTAPI ExTryConvertSharedSpinLockExclusive(PEX_SPIN_LOCK lock);

static EX_SPIN_LOCK lock_a, lock_b;
static KSPIN_LOCK plain;

static __declspec(noinline) NTSTATUS Run(PDEVICE_OBJECT device, ULONG function) {
    KIRQL old;

    switch (function) {
    case 0: /* each form, in order, as often as one likes */
        old = ExAcquireSpinLockShared(&lock_a);
        ExAcquireSpinLockExclusiveAtDpcLevel(&lock_b);
        ExReleaseSpinLockExclusiveFromDpcLevel(&lock_b);
        if (!ExTryConvertSharedSpinLockExclusive(&lock_a)) return STATUS_UNSUCCESSFUL;
        ExReleaseSpinLockExclusive(&lock_a, old);
        old = ExAcquireSpinLockExclusive(&lock_a);
        ExAcquireSpinLockSharedAtDpcLevel(&lock_b);
        ExReleaseSpinLockSharedFromDpcLevel(&lock_b);
        ExReleaseSpinLockExclusive(&lock_a, old);
        return KeGetCurrentIrql() == PASSIVE_LEVEL && !lock_a && !lock_b ? STATUS_SUCCESS
                                                                         : STATUS_UNSUCCESSFUL;
    case 1: /* alone, twice */
        ExAcquireSpinLockExclusive(&lock_a);
        ExAcquireSpinLockExclusiveAtDpcLevel(&lock_a);
        break;
    case 2: /* shared, then alone */
        ExAcquireSpinLockShared(&lock_a);
        ExAcquireSpinLockExclusiveAtDpcLevel(&lock_a);
        break;
    case 3: /* shared, released as if it were not */
        old = ExAcquireSpinLockShared(&lock_a);
        ExReleaseSpinLockExclusive(&lock_a, old);
        break;
    case 4: /* released by who does not hold it */
        KeRaiseIrql(DISPATCH_LEVEL, &old);
        ExReleaseSpinLockSharedFromDpcLevel(&lock_a);
        break;
    case 5: /* converted by who has it alone */
        ExAcquireSpinLockExclusive(&lock_a);
        ExTryConvertSharedSpinLockExclusive(&lock_a);
        break;
    case 6: /* both orders */
        old = ExAcquireSpinLockShared(&lock_a);
        ExAcquireSpinLockExclusiveAtDpcLevel(&lock_b);
        ExReleaseSpinLockExclusiveFromDpcLevel(&lock_b);
        ExReleaseSpinLockShared(&lock_a, old);
        old = ExAcquireSpinLockShared(&lock_b);
        ExAcquireSpinLockExclusiveAtDpcLevel(&lock_a);
        break;
    case 7: /* both orders, but only ever shared: nobody keeps another out */
        old = ExAcquireSpinLockShared(&lock_a);
        ExAcquireSpinLockSharedAtDpcLevel(&lock_b);
        ExReleaseSpinLockSharedFromDpcLevel(&lock_b);
        ExReleaseSpinLockShared(&lock_a, old);
        old = ExAcquireSpinLockShared(&lock_b);
        ExAcquireSpinLockSharedAtDpcLevel(&lock_a);
        ExReleaseSpinLockSharedFromDpcLevel(&lock_a);
        ExReleaseSpinLockShared(&lock_b, old);
        return STATUS_SUCCESS;
    case 8: /* not set to 0 */
        lock_a = 77;
        ExAcquireSpinLockShared(&lock_a);
        break;
    case 9: /* released to another IRQL than it was taken at */
        ExAcquireSpinLockShared(&lock_a);
        ExReleaseSpinLockShared(&lock_a, APC_LEVEL);
        break;
    case 10: /* a plain one, released as an executive one */
        KeAcquireSpinLock(&plain, &old);
        ExReleaseSpinLockExclusive((PEX_SPIN_LOCK)&plain, old);
        break;
    case 11: /* held on return */
        ExAcquireSpinLockSharedAtDpcLevel(&lock_a);
        break;
    case 12: /* at the return of the dispatch routine */
        ExAcquireSpinLockShared(&lock_a);
        break;
    }
    return STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
    UNREFERENCED_PARAMETER(path);
    return MakeDevice(driver);
}
