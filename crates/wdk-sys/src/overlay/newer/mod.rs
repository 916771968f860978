//! Routines newer than the headers, or gone from newer kernels, as run-time lookups; in each case
//! the first line says where it is found. Given out by [`crate::dynamic`]. Signatures are those of
//! Microsoft's documentation, which each entry links to; those of the modules below were compared
//! with windows-sys'.

mod executive;
mod files;
mod io;
mod memory;
mod power;

pub use self::{executive::*, files::*, io::*, memory::*, power::*};

use crate::{
    BOOLEAN, INTERFACE_TYPE, NTSTATUS, PHYSICAL_ADDRESS, PIO_CONNECT_INTERRUPT_PARAMETERS,
    PIO_DISCONNECT_INTERRUPT_PARAMETERS, PMDL, POOL_FLAGS, PPHYSICAL_ADDRESS, PULONG, PULONG64,
    PVOID, SIZE_T, ULONG, ULONG64,
};

dynamic_routines! {
    /// Windows 10 2004 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exallocatepool2>
    fn ExAllocatePool2(Flags: POOL_FLAGS, NumberOfBytes: SIZE_T, Tag: ULONG) -> PVOID;

    /// Windows 10 2004 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exallocatepool3>
    fn ExAllocatePool3(
        Flags: POOL_FLAGS,
        NumberOfBytes: SIZE_T,
        Tag: ULONG,
        ExtendedParameters: *const core::ffi::c_void,
        ExtendedParametersCount: ULONG,
    ) -> PVOID;

    /// Windows 10 2004 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-exfreepool2>
    fn ExFreePool2(
        P: PVOID,
        Tag: ULONG,
        ExtendedParameters: *const core::ffi::c_void,
        ExtendedParametersCount: ULONG,
    );

    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapiospaceex>
    fn MmMapIoSpaceEx(PhysicalAddress: PHYSICAL_ADDRESS, NumberOfBytes: SIZE_T, Protect: ULONG) -> PVOID;

    /// An export of hal.dll on all kernels up to now, but obsolete: a kernel may drop it, and one
    /// that did would not load a driver that imports it.
    fn HalTranslateBusAddress(
        InterfaceType: INTERFACE_TYPE,
        BusNumber: ULONG,
        BusAddress: PHYSICAL_ADDRESS,
        AddressSpace: PULONG,
        TranslatedAddress: PPHYSICAL_ADDRESS,
    ) -> BOOLEAN;

    /// Windows Vista and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioconnectinterruptex>
    fn IoConnectInterruptEx(Parameters: PIO_CONNECT_INTERRUPT_PARAMETERS) -> NTSTATUS;

    /// Windows Vista and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-iodisconnectinterruptex>
    fn IoDisconnectInterruptEx(Parameters: PIO_DISCONNECT_INTERRUPT_PARAMETERS);

    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequeryinterrupttimeprecise>
    fn KeQueryInterruptTimePrecise(QpcTimeStamp: PULONG64) -> ULONG64;

    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequerysystemtimeprecise>
    fn KeQuerySystemTimePrecise(CurrentTime: crate::PLARGE_INTEGER);

    /// ARM64 kernels; x64 has a register for it.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kegetcurrentirql>
    fn KeGetCurrentIrql() -> crate::KIRQL;

    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmcopymemory>
    fn MmCopyMemory(
        TargetAddress: PVOID,
        SourceAddress: crate::MM_COPY_ADDRESS,
        NumberOfBytes: SIZE_T,
        Flags: ULONG,
        NumberOfBytesTransferred: crate::PSIZE_T,
    ) -> NTSTATUS;

    /// Windows Vista and later; the headers lack the second argument.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-seexaminesacl>
    fn SeExamineSacl(
        Sacl: crate::PACL,
        ResourceSacl: crate::PACL,
        Token: crate::PACCESS_TOKEN,
        DesiredAccess: crate::ACCESS_MASK,
        AccessGranted: BOOLEAN,
        GenerateAudit: crate::PBOOLEAN,
        GenerateAlarm: crate::PBOOLEAN,
    );

    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmallocatemdlforiospace>
    fn MmAllocateMdlForIoSpace(
        PhysicalAddressList: PVOID,
        NumberOfEntries: SIZE_T,
        NewMdl: *mut PMDL,
    ) -> NTSTATUS;
}
