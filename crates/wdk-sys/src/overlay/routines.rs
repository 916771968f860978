//! Routines of the executive that every supported kernel exports and that the headers do not
//! declare as such: they leave them out, have a macro of the name, or an old signature. Given out
//! by [`crate::ntddk`].

use crate::{
    BOOLEAN, GUID, HANDLE, KAFFINITY, KIRQL, KPRIORITY, KPROCESSOR_MODE, LOCK_OPERATION, LOGICAL,
    MEMORY_CACHING_TYPE, NTSTATUS, PEPROCESS, PETHREAD, PEXCEPTION_RECORD, PFILE_OBJECT,
    PFILE_SEGMENT_ELEMENT, PIO_STATUS_BLOCK, PKAPC, PKDEFERRED_ROUTINE, PKFLOATING_SAVE,
    PKKERNEL_ROUTINE, PKLOCK_QUEUE_HANDLE, PKNORMAL_ROUTINE, PKRUNDOWN_ROUTINE, PKSPIN_LOCK,
    PKTHREAD, PLARGE_INTEGER, PMDL, POBJECT_TYPE, PSECURITY_DESCRIPTOR, PULONG, PVOID,
    THREADINFOCLASS, ULONG, ULONG_PTR, USHORT, va_list,
};

imports! { "ntoskrnl.exe" {
    /// Raises the IRQL and returns the one before. C's `KeRaiseIrql` is
    /// [`KeRaiseIrql`](crate::ntddk::KeRaiseIrql).
    pub fn KfRaiseIrql(NewIrql: KIRQL) -> KIRQL;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kelowerirql>
    pub fn KeLowerIrql(NewIrql: KIRQL);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keraiseirqltodpclevel>
    pub fn KeRaiseIrqlToDpcLevel() -> KIRQL;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kegetcurrentthread>
    pub fn KeGetCurrentThread() -> PKTHREAD;
    /// Waits until the thread has a push lock alone; normal kernel APCs are disabled. No page
    /// documents it: Windows 10 has a documented form under another name.
    pub fn ExfAcquirePushLockExclusive(PushLock: *mut ULONG_PTR);
    /// Waits until the thread shares a push lock; as above.
    pub fn ExfAcquirePushLockShared(PushLock: *mut ULONG_PTR);
    /// Gives a push lock back, however the thread has it; as above.
    pub fn ExfReleasePushLock(PushLock: *mut ULONG_PTR);
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetcurrentthread>
    pub fn PsGetCurrentThread() -> PETHREAD;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-psgetcurrentprocess>
    pub fn PsGetCurrentProcess() -> PEPROCESS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kesavefloatingpointstate>
    pub fn KeSaveFloatingPointState(FloatSave: PKFLOATING_SAVE) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kerestorefloatingpointstate>
    pub fn KeRestoreFloatingPointState(FloatSave: PKFLOATING_SAVE) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-obdereferenceobject>
    pub fn ObDereferenceObject(Object: PVOID);
    /// The headers take the priority as an enumeration, which has no room for
    /// `MdlMappingNoExecute`.
    ///
    /// With `UserMode` a failure raises an exception: see [`crate::seh`].
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmaplockedpagesspecifycache>
    pub fn MmMapLockedPagesSpecifyCache(
        MemoryDescriptorList: PMDL,
        AccessMode: KPROCESSOR_MODE,
        CacheType: MEMORY_CACHING_TYPE,
        RequestedAddress: PVOID,
        BugCheckOnFailure: ULONG,
        Priority: ULONG,
    ) -> PVOID;
    /// Makes those pages resident and locks them that the segments name, and describes them in the
    /// MDL.
    ///
    /// A failure raises an exception: see
    /// [`seh::MmProbeAndLockSelectedPages`](crate::seh::MmProbeAndLockSelectedPages).
    ///
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprobeandlockselectedpages>
    pub fn MmProbeAndLockSelectedPages(
        MemoryDescriptorList: PMDL,
        SegmentArray: PFILE_SEGMENT_ELEMENT,
        ProcessorMode: KPROCESSOR_MODE,
        Operation: LOCK_OPERATION,
    );
    /// Gives a handle back that was opened in this processor mode.
    pub fn ObCloseHandle(Handle: HANDLE, PreviousMode: KPROCESSOR_MODE) -> NTSTATUS;
    /// Raises an exception with this record. It is the caller's frames that are unwound: see
    /// [`crate::seh`].
    pub fn ExRaiseException(ExceptionRecord: PEXCEPTION_RECORD);
    /// Raises the IRQL to `SYNCH_LEVEL` and takes a queued spin lock.
    pub fn KeAcquireInStackQueuedSpinLockRaiseToSynch(
        SpinLock: PKSPIN_LOCK,
        LockHandle: PKLOCK_QUEUE_HANDLE,
    );
    /// Restricts a thread to processors and returns those it was restricted to.
    pub fn KeSetAffinityThread(Thread: PKTHREAD, Affinity: KAFFINITY) -> KAFFINITY;
    /// Makes an asynchronous procedure call of storage for one. Not documented; unchanged since NT
    /// 4.
    pub fn KeInitializeApc(
        Apc: PKAPC,
        Thread: PKTHREAD,
        Environment: i32,
        KernelRoutine: PKKERNEL_ROUTINE,
        RundownRoutine: PKRUNDOWN_ROUTINE,
        NormalRoutine: PKNORMAL_ROUTINE,
        ProcessorMode: KPROCESSOR_MODE,
        NormalContext: PVOID,
    );
    /// Queues an asynchronous procedure call; `FALSE` when it is queued already. Not documented;
    /// unchanged since NT 4.
    pub fn KeInsertQueueApc(
        Apc: PKAPC,
        SystemArgument1: PVOID,
        SystemArgument2: PVOID,
        Increment: KPRIORITY,
    ) -> BOOLEAN;
    /// Whether the thread is attached to another process.
    pub fn KeIsAttachedProcess() -> BOOLEAN;
    /// The process a thread belongs to.
    pub fn PsGetThreadProcess(Thread: PETHREAD) -> PEPROCESS;
    /// The current thread's process, whatever it is attached to.
    pub fn PsGetCurrentThreadProcess() -> PEPROCESS;
    /// The mode the current thread was in before it entered the kernel.
    pub fn PsGetCurrentThreadPreviousMode() -> KPROCESSOR_MODE;
    /// The current process's session.
    pub fn PsGetCurrentProcessSessionId() -> ULONG;
    /// A process's session.
    pub fn PsGetProcessSessionId(Process: PEPROCESS) -> ULONG;
    /// The first 15 characters of the name of a process's image.
    pub fn PsGetProcessImageFileName(Process: PEPROCESS) -> *mut u8;
    /// A process's exit status; `STATUS_PENDING` while it runs.
    pub fn PsGetProcessExitStatus(Process: PEPROCESS) -> NTSTATUS;
    /// Whether a process is one of the system's.
    pub fn PsIsSystemProcess(Process: PEPROCESS) -> BOOLEAN;
    /// Whether a thread impersonates a client.
    pub fn PsIsThreadImpersonating(Thread: PETHREAD) -> BOOLEAN;
    /// <https://learn.microsoft.com/windows/win32/api/winternl/nf-winternl-ntquerysysteminformation>
    pub fn ZwQuerySystemInformation(
        SystemInformationClass: i32,
        SystemInformation: PVOID,
        SystemInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows/win32/api/winternl/nf-winternl-ntqueryinformationthread>
    pub fn ZwQueryInformationThread(
        ThreadHandle: HANDLE,
        ThreadInformationClass: THREADINFOCLASS,
        ThreadInformation: PVOID,
        ThreadInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS;
    /// Writes a key and what is below it to a file, in a format of `REG_*_FORMAT`.
    pub fn ZwSaveKeyEx(KeyHandle: HANDLE, FileHandle: HANDLE, Format: ULONG) -> NTSTATUS;
    /// Drops one reference to a security descriptor.
    pub fn ObDereferenceSecurityDescriptor(SecurityDescriptor: PSECURITY_DESCRIPTOR, Count: ULONG);
    /// <https://learn.microsoft.com/windows/win32/api/winternl/nf-winternl-ntquerysysteminformation>
    pub fn NtQuerySystemInformation(
        SystemInformationClass: i32,
        SystemInformation: PVOID,
        SystemInformationLength: ULONG,
        ReturnLength: PULONG,
    ) -> NTSTATUS;
    /// Makes a process's environment block known; null for a process of the system's.
    pub fn PsGetProcessPeb(Process: PEPROCESS) -> PVOID;
    /// The address a process's image is mapped at.
    pub fn PsGetProcessSectionBaseAddress(Process: PEPROCESS) -> PVOID;
    /// Calls a routine on every processor at `DISPATCH_LEVEL`, at the same time; returns when all
    /// are done. Each call ends with [`KeSignalCallDpcDone`].
    pub fn KeGenericCallDpc(Routine: PKDEFERRED_ROUTINE, Context: PVOID);
    /// Says that this processor's part of [`KeGenericCallDpc`] is done: the routine's third
    /// argument.
    pub fn KeSignalCallDpcDone(SystemArgument1: PVOID);
    /// Waits for the other processors of [`KeGenericCallDpc`]; `TRUE` on one of them. The routine's
    /// fourth argument.
    pub fn KeSignalCallDpcSynchronize(SystemArgument2: PVOID) -> ULONG;
    /// Whether Driver Verifier is in use in one of its forms.
    pub fn VfIsVerificationEnabled(VerifierObject: i32, Object: PVOID) -> LOGICAL;
    /// The system's build number, with the high nibble for a free or checked build.
    pub static NtBuildNumber: ULONG;
    /// The type of job objects.
    pub static PsJobType: *mut POBJECT_TYPE;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-wmitracemessage>
    pub fn WmiTraceMessage(
        LoggerHandle: u64,
        MessageFlags: ULONG,
        MessageGuid: *const GUID,
        MessageNumber: USHORT,
        ...
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-wmitracemessageva>
    pub fn WmiTraceMessageVa(
        LoggerHandle: u64,
        MessageFlags: ULONG,
        MessageGuid: *const GUID,
        MessageNumber: USHORT,
        MessageArgList: va_list,
    ) -> NTSTATUS;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlmdlread>
    pub fn FsRtlMdlRead(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
    ) -> BOOLEAN;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlpreparemdlwrite>
    pub fn FsRtlPrepareMdlWrite(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
    ) -> BOOLEAN;
}}
