//! Newer routines of file systems.

use crate::{
    BOOLEAN, FILE_INFORMATION_CLASS, FILE_LOCK, NTSTATUS, PCUNICODE_STRING, PCWSTR, PDEVICE_OBJECT,
    PEPROCESS, PETHREAD, PFILE_OBJECT, PIO_STATUS_BLOCK, PLARGE_INTEGER, PMDL, POOL_TYPE, PSIZE_T,
    PULONG, PVOID, UCHAR, ULONG,
};

dynamic_routines! {
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-cccopyreadex>
    fn CcCopyReadEx(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        Buffer: PVOID,
        IoStatus: PIO_STATUS_BLOCK,
        IoIssuerThread: PETHREAD,
    ) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-cccopywriteex>
    fn CcCopyWriteEx(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        Wait: BOOLEAN,
        Buffer: PVOID,
        IoIssuerThread: PETHREAD,
    ) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ccschedulereadaheadex>
    fn CcScheduleReadAheadEx(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        IoIssuerThread: PETHREAD,
    );
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-ccsetadditionalcacheattributesex>
    fn CcSetAdditionalCacheAttributesEx(FileObject: PFILE_OBJECT, Flags: ULONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlallocateaepushlock>
    fn FsRtlAllocateAePushLock(PoolType: POOL_TYPE, Tag: ULONG) -> PVOID;
    /// Windows Vista and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlaretherewaitingfilelocks>
    fn FsRtlAreThereWaitingFileLocks(FileLock: *mut FILE_LOCK) -> BOOLEAN;
    /// Windows Vista and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlchecklockforoplockrequest>
    fn FsRtlCheckLockForOplockRequest(FileLock: *mut FILE_LOCK, AllocationSize: PLARGE_INTEGER) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtldismountcomplete>
    fn FsRtlDismountComplete(DeviceObject: PDEVICE_OBJECT, DismountStatus: NTSTATUS);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlfreeaepushlock>
    fn FsRtlFreeAePushLock(AePushLock: PVOID);
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlgetsupportedfeatures>
    fn FsRtlGetSupportedFeatures(DeviceObject: PDEVICE_OBJECT, SupportedFeatures: PULONG) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlis32bitprocess>
    fn FsRtlIs32BitProcess(Process: PEPROCESS) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlisdaxvolume>
    fn FsRtlIsDaxVolume(FileObject: PFILE_OBJECT) -> BOOLEAN;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlismobileos>
    fn FsRtlIsMobileOS() -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlisnameinunupcasedexpression>
    fn FsRtlIsNameInUnUpcasedExpression(
        Expression: PCUNICODE_STRING,
        Name: PCUNICODE_STRING,
        IgnoreCase: BOOLEAN,
        UpcaseTable: PCWSTR,
    ) -> BOOLEAN;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlissuedeviceiocontrol>
    fn FsRtlIssueDeviceIoControl(
        DeviceObject: PDEVICE_OBJECT,
        IoCtl: ULONG,
        Flags: UCHAR,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
        IosbInformation: PSIZE_T,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlkernelfscontrolfile>
    fn FsRtlKernelFsControlFile(
        FileObject: PFILE_OBJECT,
        FsControlCode: ULONG,
        InputBuffer: PVOID,
        InputBufferLength: ULONG,
        OutputBuffer: PVOID,
        OutputBufferLength: ULONG,
        RetOutputBufferSize: PULONG,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlmdlreadex>
    fn FsRtlMdlReadEx(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlpreparemdlwriteex>
    fn FsRtlPrepareMdlWriteEx(
        FileObject: PFILE_OBJECT,
        FileOffset: PLARGE_INTEGER,
        Length: ULONG,
        LockKey: ULONG,
        MdlChain: *mut PMDL,
        IoStatus: PIO_STATUS_BLOCK,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlqueryinformationfile>
    fn FsRtlQueryInformationFile(
        FileObject: PFILE_OBJECT,
        FileInformation: PVOID,
        Length: ULONG,
        FileInformationClass: FILE_INFORMATION_CLASS,
        RetFileInformationSize: PULONG,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlquerykerneleafile>
    fn FsRtlQueryKernelEaFile(
        FileObject: PFILE_OBJECT,
        ReturnedEaData: PVOID,
        Length: ULONG,
        ReturnSingleEntry: BOOLEAN,
        EaList: PVOID,
        EaListLength: ULONG,
        EaIndex: PULONG,
        RestartScan: BOOLEAN,
        LengthReturned: PULONG,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-fsrtlsetkerneleafile>
    fn FsRtlSetKernelEaFile(FileObject: PFILE_OBJECT, EaBuffer: PVOID, Length: ULONG) -> NTSTATUS;
}
