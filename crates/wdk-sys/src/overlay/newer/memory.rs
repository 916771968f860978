//! Newer routines of memory.

use crate::{
    HANDLE, LARGE_INTEGER, MEMORY_CACHING_TYPE, NTSTATUS, PHYSICAL_ADDRESS, PLARGE_INTEGER, PMDL,
    PPHYSICAL_MEMORY_RANGE, PSIZE_T, PULONG, PVOID, SECTION_OBJECT_POINTERS, SIZE_T, ULONG,
    ULONGLONG,
};

dynamic_routines! {
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmallocatecontiguousmemoryex>
    fn MmAllocateContiguousMemoryEx(
        NumberOfBytes: PSIZE_T,
        LowestAcceptableAddress: PHYSICAL_ADDRESS,
        HighestAcceptableAddress: PHYSICAL_ADDRESS,
        BoundaryAddressMultiple: PHYSICAL_ADDRESS,
        PreferredNode: ULONG,
        Protect: ULONG,
        PartitionObject: PVOID,
        Tag: ULONG,
        Flags: ULONG,
        BaseAddress: *mut PVOID,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmallocatecontiguousnodememory>
    fn MmAllocateContiguousNodeMemory(
        NumberOfBytes: SIZE_T,
        LowestAcceptableAddress: PHYSICAL_ADDRESS,
        HighestAcceptableAddress: PHYSICAL_ADDRESS,
        BoundaryAddressMultiple: PHYSICAL_ADDRESS,
        Protect: ULONG,
        PreferredNode: ULONG,
    ) -> PVOID;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmallocatemappingaddressex>
    fn MmAllocateMappingAddressEx(NumberOfBytes: SIZE_T, PoolTag: ULONG, Flags: ULONG) -> PVOID;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmallocatenodepagesformdlex>
    fn MmAllocateNodePagesForMdlEx(
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        SkipBytes: PHYSICAL_ADDRESS,
        TotalBytes: SIZE_T,
        CacheType: MEMORY_CACHING_TYPE,
        IdealNode: ULONG,
        Flags: ULONG,
    ) -> PMDL;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmallocatepartitionnodepagesformdlex>
    fn MmAllocatePartitionNodePagesForMdlEx(
        LowAddress: PHYSICAL_ADDRESS,
        HighAddress: PHYSICAL_ADDRESS,
        SkipBytes: PHYSICAL_ADDRESS,
        TotalBytes: SIZE_T,
        CacheType: MEMORY_CACHING_TYPE,
        IdealNode: ULONG,
        Flags: ULONG,
        PartitionObject: PVOID,
    ) -> PMDL;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmaremdlpagescached>
    fn MmAreMdlPagesCached(MemoryDescriptorList: PMDL) -> ULONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmfreepagesfrommdlex>
    fn MmFreePagesFromMdlEx(MemoryDescriptorList: PMDL, Flags: ULONG);
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmgetcacheattribute>
    fn MmGetCacheAttribute(PhysicalAddress: PHYSICAL_ADDRESS, CacheType: *mut MEMORY_CACHING_TYPE) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmgetcacheattributeex>
    fn MmGetCacheAttributeEx(
        PhysicalAddress: PHYSICAL_ADDRESS,
        Flags: ULONG,
        CacheType: *mut MEMORY_CACHING_TYPE,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-mmgetmaximumfilesectionsize>
    fn MmGetMaximumFileSectionSize() -> ULONGLONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmgetphysicalmemoryrangesex>
    fn MmGetPhysicalMemoryRangesEx(PartitionObject: PVOID) -> PPHYSICAL_MEMORY_RANGE;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmgetphysicalmemoryrangesex2>
    fn MmGetPhysicalMemoryRangesEx2(PartitionObject: PVOID, Flags: ULONG) -> PPHYSICAL_MEMORY_RANGE;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-mmisfilesectionactive>
    fn MmIsFileSectionActive(
        FsSectionPointer: *mut SECTION_OBJECT_POINTERS,
        Flags: ULONG,
        SectionIsActive: PULONG,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmmapmdl>
    fn MmMapMdl(MemoryDescriptorList: PMDL, Protection: ULONG, DriverRoutine: PVOID, DriverContext: PVOID) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmmapviewinsessionspaceex>
    fn MmMapViewInSessionSpaceEx(
        Section: PVOID,
        MappedBase: *mut PVOID,
        ViewSize: PSIZE_T,
        SectionOffset: PLARGE_INTEGER,
        Flags: SIZE_T,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmmapviewinsystemspaceex>
    fn MmMapViewInSystemSpaceEx(
        Section: PVOID,
        MappedBase: *mut PVOID,
        ViewSize: PSIZE_T,
        SectionOffset: PLARGE_INTEGER,
        Flags: SIZE_T,
    ) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntifs/nf-ntifs-mmmdlpagesarezero>
    fn MmMdlPagesAreZero(Mdl: PMDL) -> ULONG;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-mmprotectdriversection>
    fn MmProtectDriverSection(AddressWithinSection: PVOID, Size: SIZE_T, Flags: ULONG) -> NTSTATUS;
    /// Windows 10 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmsecurevirtualmemoryex>
    fn MmSecureVirtualMemoryEx(Address: PVOID, Size: SIZE_T, ProbeMode: ULONG, Flags: ULONG) -> HANDLE;
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-mmsetpermanentcacheattribute>
    fn MmSetPermanentCacheAttribute(
        StartAddress: PHYSICAL_ADDRESS,
        NumberOfBytes: LARGE_INTEGER,
        CacheType: MEMORY_CACHING_TYPE,
        Flags: ULONG,
    ) -> NTSTATUS;
}
