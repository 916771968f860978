//! Newer routines of the executive: locks, clocks, processors, firmware, processes.

use crate::{
    BOOLEAN, GROUP_AFFINITY, GUID, KIRQL, KPROCESSOR_MODE, LONGLONG, NTSTATUS, PACCESS_STATE,
    PCUNICODE_STRING, PEPROCESS, PETHREAD, PEXPAND_STACK_CALLOUT, PKDPC, PLARGE_INTEGER,
    PLOAD_IMAGE_NOTIFY_ROUTINE, PLONG, PMDL, POBJECT_TYPE, PSECURITY_DESCRIPTOR,
    PSECURITY_SUBJECT_CONTEXT, PULONG, PULONG64, PVOID, PWSTR, SIZE_T, TOKEN_ACCESS_INFORMATION,
    ULONG, ULONG64, USHORT,
};

dynamic_routines! {
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exacquirespinlockexclusive>
    fn ExAcquireSpinLockExclusive(SpinLock: PLONG) -> KIRQL;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exacquirespinlockexclusiveatdpclevel>
    fn ExAcquireSpinLockExclusiveAtDpcLevel(SpinLock: PLONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exacquirespinlockshared>
    fn ExAcquireSpinLockShared(SpinLock: PLONG) -> KIRQL;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exacquirespinlocksharedatdpclevel>
    fn ExAcquireSpinLockSharedAtDpcLevel(SpinLock: PLONG);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exenumeratesystemfirmwaretables>
    fn ExEnumerateSystemFirmwareTables(
        FirmwareTableProviderSignature: ULONG,
        FirmwareTableBuffer: PVOID,
        BufferLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exgetfirmwareenvironmentvariable>
    fn ExGetFirmwareEnvironmentVariable(
        VariableName: PCUNICODE_STRING,
        VendorGuid: *const GUID,
        Value: PVOID,
        ValueLength: PULONG,
        Attributes: PULONG,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exgetfirmwaretype>
    fn ExGetFirmwareType() -> ULONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exgetsystemfirmwaretable>
    fn ExGetSystemFirmwareTable(
        FirmwareTableProviderSignature: ULONG,
        FirmwareTableId: ULONG,
        FirmwareTableBuffer: PVOID,
        BufferLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exismanufacturingmodeenabled>
    fn ExIsManufacturingModeEnabled() -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exissoftboot>
    fn ExIsSoftBoot() -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-exquerytimerresolution>
    fn ExQueryTimerResolution(MaximumTime: PULONG, MinimumTime: PULONG, CurrentTime: PULONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exreleasespinlockexclusive>
    fn ExReleaseSpinLockExclusive(SpinLock: PLONG, OldIrql: KIRQL);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exreleasespinlockexclusivefromdpclevel>
    fn ExReleaseSpinLockExclusiveFromDpcLevel(SpinLock: PLONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exreleasespinlockshared>
    fn ExReleaseSpinLockShared(SpinLock: PLONG, OldIrql: KIRQL);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exreleasespinlocksharedfromdpclevel>
    fn ExReleaseSpinLockSharedFromDpcLevel(SpinLock: PLONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-exsetfirmwareenvironmentvariable>
    fn ExSetFirmwareEnvironmentVariable(
        VariableName: PCUNICODE_STRING,
        VendorGuid: *const GUID,
        Value: PVOID,
        ValueLength: ULONG,
        Attributes: ULONG,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-extryacquirespinlockexclusiveatdpclevel>
    fn ExTryAcquireSpinLockExclusiveAtDpcLevel(SpinLock: PLONG) -> ULONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-extryacquirespinlocksharedatdpclevel>
    fn ExTryAcquireSpinLockSharedAtDpcLevel(SpinLock: PLONG) -> ULONG;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-extryconvertsharedspinlockexclusive>
    fn ExTryConvertSharedSpinLockExclusive(SpinLock: PLONG) -> ULONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keconvertauxiliarycountertoperformancecounter>
    fn KeConvertAuxiliaryCounterToPerformanceCounter(
        AuxiliaryCounterValue: ULONG64,
        PerformanceCounterValue: PULONG64,
        ConversionError: PULONG64,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keconvertperformancecountertoauxiliarycounter>
    fn KeConvertPerformanceCounterToAuxiliaryCounter(
        PerformanceCounterValue: ULONG64,
        AuxiliaryCounterValue: PULONG64,
        ConversionError: PULONG64,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kederegisterboundcallback>
    fn KeDeregisterBoundCallback(Handle: PVOID) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-keexpandkernelstackandcalloutex>
    fn KeExpandKernelStackAndCalloutEx(
        Callout: PEXPAND_STACK_CALLOUT,
        Parameter: PVOID,
        Size: SIZE_T,
        Wait: BOOLEAN,
        Context: PVOID,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keflushiobuffers>
    fn KeFlushIoBuffers(Mdl: PMDL, ReadOperation: BOOLEAN, DmaOperation: BOOLEAN);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequeryauxiliarycounterfrequency>
    fn KeQueryAuxiliaryCounterFrequency(AuxiliaryCounterFrequency: PULONG64) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-kequerynodeactiveaffinity2>
    fn KeQueryNodeActiveAffinity2(
        NodeNumber: USHORT,
        GroupAffinities: *mut GROUP_AFFINITY,
        GroupAffinitiesCount: USHORT,
        GroupAffinitiesRequired: *mut USHORT,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-kequerynodeactiveprocessorcount>
    fn KeQueryNodeActiveProcessorCount(NodeNumber: USHORT) -> ULONG;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequeryunbiasedinterrupttimeprecise>
    fn KeQueryUnbiasedInterruptTimePrecise(QpcTimeStamp: PULONG64) -> ULONG64;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keregisterboundcallback>
    fn KeRegisterBoundCallback(CallbackRoutine: PVOID) -> PVOID;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keremovequeuedpcex>
    fn KeRemoveQueueDpcEx(Dpc: PKDPC, WaitIfActive: BOOLEAN) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keshouldyieldprocessor>
    fn KeShouldYieldProcessor() -> ULONG;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-obreferenceobjectsafe>
    fn ObReferenceObjectSafe(Object: PVOID) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-obreferenceobjectsafewithtag>
    fn ObReferenceObjectSafeWithTag(Object: PVOID, Tag: ULONG) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psallocateaffinitytoken>
    fn PsAllocateAffinityToken(AffinityToken: *mut PVOID) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psfreeaffinitytoken>
    fn PsFreeAffinityToken(AffinityToken: PVOID);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetprocessstartkey>
    fn PsGetProcessStartKey(Process: PEPROCESS) -> ULONG64;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetthreadcreatetime>
    fn PsGetThreadCreateTime(Thread: PETHREAD) -> LONGLONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetthreadexitstatus>
    fn PsGetThreadExitStatus(Thread: PETHREAD) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-psgetthreadproperty>
    fn PsGetThreadProperty(Thread: PETHREAD, Key: SIZE_T, Flags: ULONG) -> PVOID;
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-psisdiskcountersenabled>
    fn PsIsDiskCountersEnabled() -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psquerytotalcycletimeprocess>
    fn PsQueryTotalCycleTimeProcess(Process: PEPROCESS, CycleTimeStamp: PULONG64) -> ULONG64;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psreverttousermultiplegroupaffinitythread>
    fn PsRevertToUserMultipleGroupAffinityThread(AffinityToken: PVOID);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-pssetloadimagenotifyroutineex>
    fn PsSetLoadImageNotifyRoutineEx(NotifyRoutine: PLOAD_IMAGE_NOTIFY_ROUTINE, Flags: SIZE_T) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-pssetsystemmultiplegroupaffinitythread>
    fn PsSetSystemMultipleGroupAffinityThread(
        GroupAffinities: *mut GROUP_AFFINITY,
        GroupCount: USHORT,
        AffinityToken: PVOID,
    ) -> NTSTATUS;
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-psupdatediskcounters>
    fn PsUpdateDiskCounters(
        Process: PEPROCESS,
        BytesRead: ULONG64,
        BytesWritten: ULONG64,
        ReadOperationCount: ULONG,
        WriteOperationCount: ULONG,
        FlushOperationCount: ULONG,
    );
    /// Windows Vista and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlisntddiversionavailable>
    fn RtlIsNtDdiVersionAvailable(Version: ULONG) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtlissandboxedtoken>
    fn RtlIsSandboxedToken(Context: PSECURITY_SUBJECT_CONTEXT, PreviousMode: KPROCESSOR_MODE) -> BOOLEAN;
    /// Windows Vista and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlisservicepackversioninstalled>
    fn RtlIsServicePackVersionInstalled(Version: ULONG) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtlsuffixunicodestring>
    fn RtlSuffixUnicodeString(
        String1: PCUNICODE_STRING,
        String2: PCUNICODE_STRING,
        CaseInSensitive: BOOLEAN,
    ) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-rtlunicodestringtoint64>
    fn RtlUnicodeStringToInt64(
        String: PCUNICODE_STRING,
        Base: ULONG,
        Number: PLARGE_INTEGER,
        EndPointer: *mut PWSTR,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-seetwwritekmcveevent>
    fn SeEtwWriteKMCveEvent(CveId: PCUNICODE_STRING, AdditionalDetails: PCUNICODE_STRING) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-seshouldcheckforaccessrightsfromparent>
    fn SeShouldCheckForAccessRightsFromParent(
        ObjectType: POBJECT_TYPE,
        ChildDescriptor: PSECURITY_DESCRIPTOR,
        AccessState: PACCESS_STATE,
    ) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-setokenfromaccessinformation>
    fn SeTokenFromAccessInformation(
        AccessInformation: *mut TOKEN_ACCESS_INFORMATION,
        Token: PVOID,
        Length: ULONG,
        RequiredLength: PULONG,
    ) -> NTSTATUS;
}
