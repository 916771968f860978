// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! Sizes, alignments and member offsets of every structure and union, checked by the compiler on each
//! target.

crate::layout::assert_layout! {
    BATTERY_REPORTING_SCALE: 0x8, 4 { Granularity 0x0, Capacity 0x4 }
    CM_Power_Data_s: 0x38, 4 { PD_Size 0x0, PD_MostRecentPowerState 0x4, PD_Capabilities 0x8, PD_D1Latency 0xc, PD_D2Latency 0x10, PD_D3Latency 0x14, PD_PowerStateMapping 0x18, PD_DeepestSystemWake 0x34 }
    HAL_DISPATCH: 0xc0, 8 { Version 0x0, HalQuerySystemInformation 0x8, HalSetSystemInformation 0x10, HalQueryBusSlots 0x18, Spare1 0x20, HalExamineMBR 0x28, HalIoAssignDriveLetters 0x30, HalIoReadPartitionTable 0x38, HalIoSetPartitionInformation 0x40, HalIoWritePartitionTable 0x48, HalReferenceHandlerForBus 0x50, HalReferenceBusHandler 0x58, HalDereferenceBusHandler 0x60, HalInitPnpDriver 0x68, HalInitPowerManagement 0x70, HalGetDmaAdapter 0x78, HalGetInterruptTranslator 0x80, HalStartMirroring 0x88, HalEndMirroring 0x90, HalMirrorPhysicalMemory 0x98, HalEndOfBoot 0xa0, HalMirrorVerify 0xa8, HalGetCachedAcpiTable 0xb0, HalSetPciErrorHandlerCallback 0xb8 }
    LIST_ENTRY32: 0x8, 4 { Flink 0x0, Blink 0x4 }
    LIST_ENTRY64: 0x10, 8 { Flink 0x0, Blink 0x8 }
    PCI_AGP_EXTENDED_CAPABILITY: 0x18, 4 { IsochStatus 0x0, AgpControl 0x4, ApertureSize 0x8, AperturePageSize 0xa, GartLow 0xc, GartHigh 0x10, IsochCommand 0x14 }
    PCI_X_CAPABILITY: 0x8, 4 { Header 0x0, Command 0x2, Status 0x4 }
    PCI_X_CAPABILITY__bindgen_ty_1: 0x2, 2 { bits 0x0, AsUSHORT 0x0 }
    PCI_X_CAPABILITY__bindgen_ty_1__bindgen_ty_1: 0x2, 2 { }
    PCI_X_CAPABILITY__bindgen_ty_2: 0x4, 4 { bits 0x0, AsULONG 0x0 }
    PCI_X_CAPABILITY__bindgen_ty_2__bindgen_ty_1: 0x4, 4 { }
    _ACCESS_ALLOWED_ACE: 0xc, 4 { Header 0x0, Mask 0x4, SidStart 0x8 }
    _ACCESS_DENIED_ACE: 0xc, 4 { Header 0x0, Mask 0x4, SidStart 0x8 }
    _ACCESS_REASONS: 0x80, 4 { Data 0x0 }
    _ACCESS_STATE: 0xa0, 8 { OperationID 0x0, SecurityEvaluated 0x8, GenerateAudit 0x9, GenerateOnClose 0xa, PrivilegesAllocated 0xb, Flags 0xc, RemainingDesiredAccess 0x10, PreviouslyGrantedAccess 0x14, OriginalDesiredAccess 0x18, SubjectSecurityContext 0x20, SecurityDescriptor 0x40, AuxData 0x48, Privileges 0x50, AuditPrivileges 0x7c, ObjectName 0x80, ObjectTypeName 0x90 }
    _ACCESS_STATE__bindgen_ty_1: 0x2c, 4 { InitialPrivilegeSet 0x0, PrivilegeSet 0x0 }
    _ACE_HEADER: 0x4, 2 { AceType 0x0, AceFlags 0x1, AceSize 0x2 }
    _ACL: 0x8, 2 { AclRevision 0x0, Sbz1 0x1, AclSize 0x2, AceCount 0x4, Sbz2 0x6 }
    _ACPI_INTERFACE_STANDARD: 0x58, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GpeConnectVector 0x20, GpeDisconnectVector 0x28, GpeEnableEvent 0x30, GpeDisableEvent 0x38, GpeClearStatus 0x40, RegisterForDeviceNotifications 0x48, UnregisterForDeviceNotifications 0x50 }
    _ACPI_INTERFACE_STANDARD2: 0x58, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GpeConnectVector 0x20, GpeDisconnectVector 0x28, GpeEnableEvent 0x30, GpeDisableEvent 0x38, GpeClearStatus 0x40, RegisterForDeviceNotifications 0x48, UnregisterForDeviceNotifications 0x50 }
    _AGP_TARGET_BUS_INTERFACE_STANDARD: 0x38, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, SetBusData 0x20, GetBusData 0x28, CapabilityID 0x30 }
    _APPLICATIONLAUNCH_SETTING_VALUE: 0x10, 8 { ActivationTime 0x0, Flags 0x8, ButtonInstanceID 0xc }
    _ARBITER_ADD_RESERVED_PARAMETERS: 0x8, 8 { ReserveDevice 0x0 }
    _ARBITER_BOOT_ALLOCATION_PARAMETERS: 0x8, 8 { ArbitrationList 0x0 }
    _ARBITER_CONFLICT_INFO: 0x18, 8 { OwningObject 0x0, Start 0x8, End 0x10 }
    _ARBITER_INTERFACE: 0x30, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, ArbiterHandler 0x20, Flags 0x28 }
    _ARBITER_LIST_ENTRY: 0x60, 8 { ListEntry 0x0, AlternativeCount 0x10, Alternatives 0x18, PhysicalDeviceObject 0x20, RequestSource 0x28, Flags 0x2c, WorkSpace 0x30, InterfaceType 0x38, SlotNumber 0x3c, BusNumber 0x40, Assignment 0x48, SelectedAlternative 0x50, Result 0x58 }
    _ARBITER_PARAMETERS: 0x20, 8 { Parameters 0x0 }
    _ARBITER_PARAMETERS__bindgen_ty_1: 0x20, 8 { TestAllocation 0x0, RetestAllocation 0x0, BootAllocation 0x0, QueryAllocatedResources 0x0, QueryConflict 0x0, QueryArbitrate 0x0, AddReserved 0x0 }
    _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS: 0x8, 8 { AllocatedResources 0x0 }
    _ARBITER_QUERY_ARBITRATE_PARAMETERS: 0x8, 8 { ArbitrationList 0x0 }
    _ARBITER_QUERY_CONFLICT_PARAMETERS: 0x20, 8 { PhysicalDeviceObject 0x0, ConflictingResource 0x8, ConflictCount 0x10, Conflicts 0x18 }
    _ARBITER_RETEST_ALLOCATION_PARAMETERS: 0x18, 8 { ArbitrationList 0x0, AllocateFromCount 0x8, AllocateFrom 0x10 }
    _ARBITER_TEST_ALLOCATION_PARAMETERS: 0x18, 8 { ArbitrationList 0x0, AllocateFromCount 0x8, AllocateFrom 0x10 }
    _BASE_MCB: 0x18, 8 { MaximumPairCount 0x0, PairCount 0x4, PoolType 0x8, Flags 0xa, Mapping 0x10 }
    _BITMAP_RANGE: 0x2c, 4 { Links 0x0, BasePage 0x10, FirstDirtyPage 0x18, LastDirtyPage 0x1c, DirtyPages 0x20, Bitmap 0x24 }
    _BOOTDISK_INFORMATION: 0x18, 8 { BootPartitionOffset 0x0, SystemPartitionOffset 0x8, BootDeviceSignature 0x10, SystemDeviceSignature 0x14 }
    _BOOTDISK_INFORMATION_EX: 0x40, 8 { BootPartitionOffset 0x0, SystemPartitionOffset 0x8, BootDeviceSignature 0x10, SystemDeviceSignature 0x14, BootDeviceGuid 0x18, SystemDeviceGuid 0x28, BootDeviceIsGpt 0x38, SystemDeviceIsGpt 0x39 }
    _BOOTDISK_INFORMATION_LITE: 0x20, 4 { NumberEntries 0x0, Entries 0x4 }
    _BOOT_AREA_INFO: 0x18, 8 { BootSectorCount 0x0, BootSectors 0x8 }
    _BOOT_AREA_INFO__bindgen_ty_1: 0x8, 8 { Offset 0x0 }
    _BULK_SECURITY_TEST_DATA: 0x8, 4 { DesiredAccess 0x0, SecurityIds 0x4 }
    _BUS_INTERFACE_STANDARD: 0x40, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, TranslateBusAddress 0x20, GetDmaAdapter 0x28, SetBusData 0x30, GetBusData 0x38 }
    _CACHE_DESCRIPTOR: 0xc, 4 { Level 0x0, Associativity 0x1, LineSize 0x2, Size 0x4, Type 0x8 }
    _CACHE_MANAGER_CALLBACKS: 0x20, 8 { AcquireForLazyWrite 0x0, ReleaseFromLazyWrite 0x8, AcquireForReadAhead 0x10, ReleaseFromReadAhead 0x18 }
    _CACHE_RELATIONSHIP: 0x30, 8 { Level 0x0, Associativity 0x1, LineSize 0x2, CacheSize 0x4, Type 0x8, Reserved 0xc, GroupMask 0x20 }
    _CACHE_UNINITIALIZE_EVENT: 0x20, 8 { Next 0x0, Event 0x8 }
    _CC_FILE_SIZES: 0x18, 8 { AllocationSize 0x0, FileSize 0x8, ValidDataLength 0x10 }
    _CLASS_MEDIA_CHANGE_CONTEXT: 0x8, 4 { MediaChangeCount 0x0, NewState 0x4 }
    _CLFS_LOG_NAME_INFORMATION: 0x4, 2 { NameLengthInBytes 0x0, Name 0x2 }
    _CLFS_MGMT_CLIENT_REGISTRATION: 0x38, 8 { Version 0x0, AdvanceTailCallback 0x8, AdvanceTailCallbackData 0x10, LogGrowthCompleteCallback 0x18, LogGrowthCompleteCallbackData 0x20, LogUnpinnedCallback 0x28, LogUnpinnedCallbackData 0x30 }
    _CLFS_MGMT_NOTIFICATION: 0x18, 8 { Notification 0x0, Lsn 0x8, LogIsPinned 0x10 }
    _CLFS_MGMT_POLICY: 0x18, 8 { Version 0x0, LengthInBytes 0x4, PolicyFlags 0x8, PolicyType 0xc, PolicyParameters 0x10 }
    _CLFS_MGMT_POLICY__bindgen_ty_1: 0x8, 8 { MaximumSize 0x0, MinimumSize 0x0, NewContainerSize 0x0, GrowthRate 0x0, LogTail 0x0, AutoShrink 0x0, AutoGrow 0x0, NewContainerPrefix 0x0, NewContainerSuffix 0x0, NewContainerExtension 0x0 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { Containers 0x0 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_10: 0x4, 2 { ExtensionLengthInBytes 0x0, ExtensionString 0x2 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_2: 0x4, 4 { Containers 0x0 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_3: 0x4, 4 { SizeInBytes 0x0 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_4: 0x8, 4 { AbsoluteGrowthInContainers 0x0, RelativeGrowthPercentage 0x4 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_5: 0x8, 4 { MinimumAvailablePercentage 0x0, MinimumAvailableContainers 0x4 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_6: 0x4, 4 { Percentage 0x0 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_7: 0x4, 4 { Enabled 0x0 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_8: 0x4, 2 { PrefixLengthInBytes 0x0, PrefixString 0x2 }
    _CLFS_MGMT_POLICY__bindgen_ty_1__bindgen_ty_9: 0x8, 8 { NextContainerSuffix 0x0 }
    _CLFS_NODE_ID: 0x8, 4 { cType 0x0, cbNode 0x4 }
    _CLFS_PHYSICAL_LSN_INFORMATION: 0x18, 8 { StreamIdentifier 0x0, VirtualLsn 0x8, PhysicalLsn 0x10 }
    _CLFS_STREAM_ID_INFORMATION: 0x1, 1 { StreamIdentifier 0x0 }
    _CLIENT_ID: 0x10, 8 { UniqueProcess 0x0, UniqueThread 0x8 }
    _CLS_ARCHIVE_DESCRIPTOR: 0x250, 8 { coffLow 0x0, coffHigh 0x8, infoContainer 0x10 }
    _CLS_CONTAINER_INFORMATION: 0x240, 8 { FileAttributes 0x0, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ContainerSize 0x20, FileNameActualLength 0x28, FileNameLength 0x2c, FileName 0x30, State 0x230, PhysicalContainerId 0x234, LogicalContainerId 0x238 }
    _CLS_INFORMATION: 0x78, 8 { TotalAvailable 0x0, CurrentAvailable 0x8, TotalReservation 0x10, BaseFileSize 0x18, ContainerSize 0x20, TotalContainers 0x28, FreeContainers 0x2c, TotalClients 0x30, Attributes 0x34, FlushThreshold 0x38, SectorSize 0x3c, MinArchiveTailLsn 0x40, BaseLsn 0x48, LastFlushedLsn 0x50, LastLsn 0x58, RestartLsn 0x60, Identity 0x68 }
    _CLS_IO_STATISTICS: 0x30, 8 { hdrIoStats 0x0, cFlush 0x10, cbFlush 0x18, cMetaFlush 0x20, cbMetaFlush 0x28 }
    _CLS_IO_STATISTICS_HEADER: 0x10, 4 { ubMajorVersion 0x0, ubMinorVersion 0x1, eStatsClass 0x4, cbLength 0x8, coffData 0xc }
    _CLS_LSN: 0x8, 8 { Internal 0x0 }
    _CLS_SCAN_CONTEXT: 0x38, 8 { cidNode 0x0, plfoLog 0x8, cIndex 0x10, cContainers 0x18, cContainersReturned 0x20, eScanMode 0x28, pinfoContainer 0x30 }
    _CLS_WRITE_ENTRY: 0x10, 8 { Buffer 0x0, ByteLength 0x8 }
    _CMC_DRIVER_INFO: 0x18, 8 { ExceptionCallback 0x0, DpcCallback 0x8, DeviceContext 0x10 }
    _CM_COMPONENT_INFORMATION: 0x18, 8 { Flags 0x0, Version 0x4, Key 0x8, AffinityMask 0x10 }
    _CM_DISK_GEOMETRY_DEVICE_DATA: 0x10, 4 { BytesPerSector 0x0, NumberOfCylinders 0x4, SectorsPerTrack 0x8, NumberOfHeads 0xc }
    _CM_EISA_FUNCTION_INFORMATION: 0x140, 1 { CompressedId 0x0, IdSlotFlags1 0x4, IdSlotFlags2 0x5, MinorRevision 0x6, MajorRevision 0x7, Selections 0x8, FunctionFlags 0x22, TypeString 0x23, EisaMemory 0x73, EisaIrq 0xb2, EisaDma 0xc0, EisaPort 0xc8, InitializationData 0x104 }
    _CM_EISA_SLOT_INFORMATION: 0xc, 1 { ReturnCode 0x0, ReturnFlags 0x1, MajorRevision 0x2, MinorRevision 0x3, Checksum 0x4, NumberFunctions 0x6, FunctionInformation 0x7, CompressedId 0x8 }
    _CM_FLOPPY_DEVICE_DATA: 0x24, 4 { Version 0x0, Revision 0x2, Size 0x4, MaxDensity 0xc, MountDensity 0x10, StepRateHeadUnloadTime 0x14, HeadLoadTime 0x15, MotorOffTime 0x16, SectorLengthCode 0x17, SectorPerTrack 0x18, ReadWriteGapLength 0x19, DataTransferLength 0x1a, FormatGapLength 0x1b, FormatFillCharacter 0x1c, HeadSettleTime 0x1d, MotorSettleTime 0x1e, MaximumTrackValue 0x1f, DataTransferRate 0x20 }
    _CM_FULL_RESOURCE_DESCRIPTOR: 0x24, 4 { InterfaceType 0x0, BusNumber 0x4, PartialResourceList 0x8 }
    _CM_INT13_DRIVE_PARAMETER: 0xc, 1 { DriveSelect 0x0, MaxCylinders 0x2, SectorsPerTrack 0x6, MaxHeads 0x8, NumberDrives 0xa }
    _CM_KEYBOARD_DEVICE_DATA: 0x8, 2 { Version 0x0, Revision 0x2, Type 0x4, Subtype 0x5, KeyboardFlags 0x6 }
    _CM_MCA_POS_DATA: 0x6, 1 { AdapterId 0x0, PosData1 0x2, PosData2 0x3, PosData3 0x4, PosData4 0x5 }
    _CM_MONITOR_DEVICE_DATA: 0x36, 2 { Version 0x0, Revision 0x2, HorizontalScreenSize 0x4, VerticalScreenSize 0x6, HorizontalResolution 0x8, VerticalResolution 0xa, HorizontalDisplayTimeLow 0xc, HorizontalDisplayTime 0xe, HorizontalDisplayTimeHigh 0x10, HorizontalBackPorchLow 0x12, HorizontalBackPorch 0x14, HorizontalBackPorchHigh 0x16, HorizontalFrontPorchLow 0x18, HorizontalFrontPorch 0x1a, HorizontalFrontPorchHigh 0x1c, HorizontalSyncLow 0x1e, HorizontalSync 0x20, HorizontalSyncHigh 0x22, VerticalBackPorchLow 0x24, VerticalBackPorch 0x26, VerticalBackPorchHigh 0x28, VerticalFrontPorchLow 0x2a, VerticalFrontPorch 0x2c, VerticalFrontPorchHigh 0x2e, VerticalSyncLow 0x30, VerticalSync 0x32, VerticalSyncHigh 0x34 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR: 0x14, 4 { Type 0x0, ShareDisposition 0x1, Flags 0x2, u 0x4 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1: 0x10, 4 { Generic 0x0, Port 0x0, Interrupt 0x0, MessageInterrupt 0x0, Memory 0x0, Dma 0x0, DevicePrivate 0x0, BusNumber 0x0, DeviceSpecificData 0x0, Memory40 0x0, Memory48 0x0, Memory64 0x0 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0xc, 4 { Start 0x0, Length 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_10: 0xc, 4 { Start 0x0, Length40 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_11: 0xc, 4 { Start 0x0, Length48 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_12: 0xc, 4 { Start 0x0, Length64 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2: 0xc, 4 { Start 0x0, Length 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3: 0x10, 4 { Level 0x0, Vector 0x4, Affinity 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4: 0x10, 4 { }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1: 0x10, 4 { Raw 0x0, Translated 0x0 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_1: 0x10, 4 { Reserved 0x0, MessageCount 0x2, Vector 0x4, Affinity 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4__bindgen_ty_1__bindgen_ty_2: 0x10, 4 { Level 0x0, Vector 0x4, Affinity 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5: 0xc, 4 { Start 0x0, Length 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6: 0xc, 4 { Channel 0x0, Port 0x4, Reserved1 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7: 0xc, 4 { Data 0x0 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8: 0xc, 4 { Start 0x0, Length 0x4, Reserved 0x8 }
    _CM_PARTIAL_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_9: 0xc, 4 { DataSize 0x0, Reserved1 0x4, Reserved2 0x8 }
    _CM_PARTIAL_RESOURCE_LIST: 0x1c, 4 { Version 0x0, Revision 0x2, Count 0x4, PartialDescriptors 0x8 }
    _CM_PNP_BIOS_DEVICE_NODE: 0xc, 1 { Size 0x0, Node 0x2, ProductId 0x3, DeviceType 0x7, DeviceAttributes 0xa }
    _CM_PNP_BIOS_INSTALLATION_CHECK: 0x21, 1 { Signature 0x0, Revision 0x4, Length 0x5, ControlField 0x6, Checksum 0x8, EventFlagAddress 0x9, RealModeEntryOffset 0xd, RealModeEntrySegment 0xf, ProtectedModeEntryOffset 0x11, ProtectedModeCodeBaseAddress 0x13, OemDeviceId 0x17, RealModeDataBaseAddress 0x1b, ProtectedModeDataBaseAddress 0x1d }
    _CM_RESOURCE_LIST: 0x28, 4 { Count 0x0, List 0x4 }
    _CM_ROM_BLOCK: 0x8, 4 { Address 0x0, Size 0x4 }
    _CM_SCSI_DEVICE_DATA: 0x6, 2 { Version 0x0, Revision 0x2, HostIdentifier 0x4 }
    _CM_SERIAL_DEVICE_DATA: 0x8, 4 { Version 0x0, Revision 0x2, BaudClock 0x4 }
    _CM_SONIC_DEVICE_DATA: 0xe, 2 { Version 0x0, Revision 0x2, DataConfigurationRegister 0x4, EthernetAddress 0x6 }
    _CM_VIDEO_DEVICE_DATA: 0x8, 4 { Version 0x0, Revision 0x2, VideoClock 0x4 }
    _COMPRESSED_DATA_INFO: 0xc, 4 { CompressionFormatAndEngine 0x0, CompressionUnitShift 0x2, ChunkShift 0x3, ClusterShift 0x4, Reserved 0x5, NumberOfChunks 0x6, CompressedChunkSizes 0x8 }
    _CONFIGURATION_INFORMATION: 0x28, 4 { DiskCount 0x0, FloppyCount 0x4, CdRomCount 0x8, TapeCount 0xc, ScsiPortCount 0x10, SerialCount 0x14, ParallelCount 0x18, AtDiskPrimaryAddressClaimed 0x1c, AtDiskSecondaryAddressClaimed 0x1d, Version 0x20, MediumChangerCount 0x24 }
    _CONTEXT: 0x4d0, 16 { P1Home 0x0, P2Home 0x8, P3Home 0x10, P4Home 0x18, P5Home 0x20, P6Home 0x28, ContextFlags 0x30, MxCsr 0x34, SegCs 0x38, SegDs 0x3a, SegEs 0x3c, SegFs 0x3e, SegGs 0x40, SegSs 0x42, EFlags 0x44, Dr0 0x48, Dr1 0x50, Dr2 0x58, Dr3 0x60, Dr6 0x68, Dr7 0x70, Rax 0x78, Rcx 0x80, Rdx 0x88, Rbx 0x90, Rsp 0x98, Rbp 0xa0, Rsi 0xa8, Rdi 0xb0, R8 0xb8, R9 0xc0, R10 0xc8, R11 0xd0, R12 0xd8, R13 0xe0, R14 0xe8, R15 0xf0, Rip 0xf8, VectorRegister 0x300, VectorControl 0x4a0, DebugControl 0x4a8, LastBranchToRip 0x4b0, LastBranchFromRip 0x4b8, LastExceptionToRip 0x4c0, LastExceptionFromRip 0x4c8 }
    _CONTEXT_CHUNK: 0x8, 4 { Offset 0x0, Length 0x4 }
    _CONTEXT_EX: 0x18, 4 { All 0x0, Legacy 0x8, XState 0x10 }
    _CONTEXT__bindgen_ty_1: 0x200, 16 { FltSave 0x0 }
    _CONTEXT__bindgen_ty_1__bindgen_ty_1: 0x1a0, 16 { Header 0x0, Legacy 0x20, Xmm0 0xa0, Xmm1 0xb0, Xmm2 0xc0, Xmm3 0xd0, Xmm4 0xe0, Xmm5 0xf0, Xmm6 0x100, Xmm7 0x110, Xmm8 0x120, Xmm9 0x130, Xmm10 0x140, Xmm11 0x150, Xmm12 0x160, Xmm13 0x170, Xmm14 0x180, Xmm15 0x190 }
    _CONTROLLER_OBJECT: 0x48, 8 { Type 0x0, Size 0x2, ControllerExtension 0x8, DeviceWaitQueue 0x10, Spare1 0x38, Spare2 0x40 }
    _COUNTED_REASON_CONTEXT: 0x28, 8 { Version 0x0, Flags 0x4 }
    _COUNTED_REASON_CONTEXT__bindgen_ty_1: 0x20, 8 { SimpleString 0x0 }
    _COUNTED_REASON_CONTEXT__bindgen_ty_1__bindgen_ty_1: 0x20, 8 { ResourceFileName 0x0, ResourceReasonId 0x10, StringCount 0x14, ReasonStrings 0x18 }
    _CPE_DRIVER_INFO: 0x18, 8 { ExceptionCallback 0x0, DpcCallback 0x8, DeviceContext 0x10 }
    _CPTABLEINFO: 0x40, 8 { CodePage 0x0, MaximumCharacterSize 0x2, DefaultChar 0x4, UniDefaultChar 0x6, TransDefaultChar 0x8, TransUniDefaultChar 0xa, DBCSCodePage 0xc, LeadByte 0xe, MultiByteTable 0x20, WideCharTable 0x28, DBCSRanges 0x30, DBCSOffsets 0x38 }
    _CREATE_USN_JOURNAL_DATA: 0x10, 8 { MaximumSize 0x0, AllocationDelta 0x8 }
    _CSTRING: 0x10, 8 { Length 0x0, MaximumLength 0x2, Buffer 0x8 }
    _CSV_NAMESPACE_INFO: 0x18, 8 { Version 0x0, DeviceNumber 0x4, StartingOffset 0x8, SectorSize 0x10 }
    _DEBUG_DEVICE_ADDRESS: 0x18, 8 { Type 0x0, Valid 0x1, Reserved 0x2, TranslatedAddress 0x8, Length 0x10 }
    _DEBUG_MEMORY_REQUIREMENTS: 0x20, 8 { Start 0x0, MaxEnd 0x8, VirtualAddress 0x10, Length 0x18, Cached 0x1c, Aligned 0x1d }
    _DECRYPTION_STATUS_BUFFER: 0x1, 1 { NoEncryptedStreams 0x0 }
    _DELETE_USN_JOURNAL_DATA: 0x10, 8 { UsnJournalID 0x0, DeleteFlags 0x8 }
    _DEVICEDUMP_PRIVATE_SUBSECTION: 0xc, 4 { dwFlags 0x0, GPLogId 0x4, bData 0x8 }
    _DEVICEDUMP_PUBLIC_SUBSECTION: 0x58, 4 { dwFlags 0x0, GPLogTable 0x4, szDescription 0x44, bData 0x54 }
    _DEVICEDUMP_RESTRICTED_SUBSECTION: 0x1, 1 { bData 0x0 }
    _DEVICEDUMP_SECTION_HEADER: 0xf4, 4 { guidDeviceDataId 0x0, sOrganizationID 0x10, dwFirmwareRevision 0x20, sModelNumber 0x24, szDeviceManufacturingID 0x44, dwFlags 0x64, bRestrictedPrivateDataVersion 0x68, dwFirmwareIssueId 0x6c, szIssueDescriptionString 0x70 }
    _DEVICEDUMP_STORAGEDEVICE_DATA: 0x12c, 4 { Descriptor 0x0, SectionHeader 0xc, dwBufferSize 0x100, dwReasonForCollection 0x104, PublicData 0x108, RestrictedData 0x114, PrivateData 0x120 }
    _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP: 0x68, 8 { Descriptor 0x0, dwReasonForCollection 0xc, cDriverName 0x10, uiNumRecords 0x20, RecordArray 0x28 }
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD: 0x40, 8 { Cdb 0x0, Command 0x10, StartTime 0x20, EndTime 0x28, OperationStatus 0x30, OperationError 0x34, StackSpecific 0x38 }
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1: 0x4, 4 { ExternalStack 0x0, AtaPort 0x0, StorPort 0x0 }
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { dwReserved 0x0 }
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_2: 0x4, 4 { dwAtaPortSpecific 0x0 }
    _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD__bindgen_ty_1__bindgen_ty_3: 0x4, 4 { SrbTag 0x0 }
    _DEVICEDUMP_STRUCTURE_VERSION: 0xc, 4 { dwSignature 0x0, dwVersion 0x4, dwSize 0x8 }
    _DEVICEDUMP_SUBSECTION_POINTER: 0xc, 4 { dwSize 0x0, dwFlags 0x4, dwOffset 0x8 }
    _DEVICE_CAPABILITIES: 0x40, 4 { Size 0x0, Version 0x2, Address 0x8, UINumber 0xc, DeviceState 0x10, SystemWake 0x2c, DeviceWake 0x30, D1Latency 0x34, D2Latency 0x38, D3Latency 0x3c }
    _DEVICE_COPY_OFFLOAD_DESCRIPTOR: 0x30, 8 { Version 0x0, Size 0x4, MaximumTokenLifetime 0x8, DefaultTokenLifetime 0xc, MaximumTransferSize 0x10, OptimalTransferCount 0x18, MaximumDataDescriptors 0x20, MaximumTransferLengthPerDescriptor 0x24, OptimalTransferLengthPerDescriptor 0x28, OptimalTransferLengthGranularity 0x2c, Reserved 0x2e }
    _DEVICE_DATA_SET_LB_PROVISIONING_STATE: 0x20, 8 { Size 0x0, Version 0x4, SlabSizeInBytes 0x8, SlabOffsetDeltaInBytes 0x10, SlabAllocationBitMapBitCount 0x14, SlabAllocationBitMapLength 0x18, SlabAllocationBitMap 0x1c }
    _DEVICE_DATA_SET_RANGE: 0x10, 8 { StartingOffset 0x0, LengthInBytes 0x8 }
    _DEVICE_DATA_SET_REPAIR_PARAMETERS: 0xc, 4 { NumberOfRepairCopies 0x0, SourceCopy 0x4, RepairCopies 0x8 }
    _DEVICE_DATA_SET_SCRUB_OUTPUT: 0x18, 8 { BytesProcessed 0x0, BytesRepaired 0x8, BytesFailed 0x10 }
    _DEVICE_DSM_NOTIFICATION_PARAMETERS: 0x1c, 4 { Size 0x0, Flags 0x4, NumFileTypeIDs 0x8, FileTypeID 0xc }
    _DEVICE_DSM_OFFLOAD_READ_PARAMETERS: 0x10, 4 { Flags 0x0, TimeToLive 0x4, Reserved 0x8 }
    _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS: 0x210, 8 { Flags 0x0, Reserved 0x4, TokenOffset 0x8, Token 0x10 }
    _DEVICE_FLAGS: 0x4, 4 { }
    _DEVICE_INTERFACE_CHANGE_NOTIFICATION: 0x30, 8 { Version 0x0, Size 0x2, Event 0x4, InterfaceClassGuid 0x14, SymbolicLinkName 0x28 }
    _DEVICE_LB_PROVISIONING_DESCRIPTOR: 0x20, 8 { Version 0x0, Size 0x4, Reserved1 0x9, OptimalUnmapGranularity 0x10, UnmapGranularityAlignment 0x18 }
    _DEVICE_MANAGE_DATA_SET_ATTRIBUTES: 0x1c, 4 { Size 0x0, Action 0x4, Flags 0x8, ParameterBlockOffset 0xc, ParameterBlockLength 0x10, DataSetRangesOffset 0x14, DataSetRangesLength 0x18 }
    _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT: 0x24, 4 { Size 0x0, Action 0x4, Flags 0x8, OperationStatus 0xc, ExtendedError 0x10, TargetDetailedError 0x14, ReservedStatus 0x18, OutputBlockOffset 0x1c, OutputBlockLength 0x20 }
    _DEVICE_MEDIA_INFO: 0x20, 8 { DeviceSpecific 0x0 }
    _DEVICE_MEDIA_INFO__bindgen_ty_1: 0x20, 8 { DiskInfo 0x0, RemovableDiskInfo 0x0, TapeInfo 0x0 }
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_1: 0x20, 8 { Cylinders 0x0, MediaType 0x8, TracksPerCylinder 0xc, SectorsPerTrack 0x10, BytesPerSector 0x14, NumberMediaSides 0x18, MediaCharacteristics 0x1c }
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_2: 0x20, 8 { Cylinders 0x0, MediaType 0x8, TracksPerCylinder 0xc, SectorsPerTrack 0x10, BytesPerSector 0x14, NumberMediaSides 0x18, MediaCharacteristics 0x1c }
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3: 0x14, 4 { MediaType 0x0, MediaCharacteristics 0x4, CurrentBlockSize 0x8, BusType 0xc, BusSpecificData 0x10 }
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1: 0x2, 1 { ScsiInformation 0x0 }
    _DEVICE_MEDIA_INFO__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1: 0x2, 1 { MediumType 0x0, DensityCode 0x1 }
    _DEVICE_OBJECT: 0x150, 16 { Type 0x0, Size 0x2, ReferenceCount 0x4, DriverObject 0x8, NextDevice 0x10, AttachedDevice 0x18, CurrentIrp 0x20, Timer 0x28, Flags 0x30, Characteristics 0x34, Vpb 0x38, DeviceExtension 0x40, DeviceType 0x48, StackSize 0x4c, Queue 0x50, AlignmentRequirement 0x98, DeviceQueue 0xa0, Dpc 0xc8, ActiveThreadCount 0x108, SecurityDescriptor 0x110, DeviceLock 0x118, SectorSize 0x130, Spare1 0x132, DeviceObjectExtension 0x138, Reserved 0x140 }
    _DEVICE_OBJECT__bindgen_ty_1: 0x48, 8 { ListEntry 0x0, Wcb 0x0 }
    _DEVICE_POWER_DESCRIPTOR: 0x14, 4 { Version 0x0, Size 0x4, DeviceAttentionSupported 0x8, AsynchronousNotificationSupported 0x9, IdlePowerManagementEnabled 0xa, D3ColdEnabled 0xb, D3ColdSupported 0xc, NoVerifyDuringIdlePower 0xd, Reserved 0xe, IdleTimeoutInMS 0x10 }
    _DEVICE_RELATIONS: 0x10, 8 { Count 0x0, Objects 0x8 }
    _DEVICE_SEEK_PENALTY_DESCRIPTOR: 0xc, 4 { Version 0x0, Size 0x4, IncursSeekPenalty 0x8 }
    _DEVICE_TRIM_DESCRIPTOR: 0xc, 4 { Version 0x0, Size 0x4, TrimEnabled 0x8 }
    _DEVICE_WRITE_AGGREGATION_DESCRIPTOR: 0xc, 4 { Version 0x0, Size 0x4, BenefitsFromWriteAggregation 0x8 }
    _DEVOBJ_EXTENSION: 0x10, 8 { Type 0x0, Size 0x2, DeviceObject 0x8 }
    _DEVPROPKEY: 0x14, 4 { fmtid 0x0, pid 0x10 }
    _DISK_CACHE_INFORMATION: 0x18, 4 { ParametersSavable 0x0, ReadCacheEnabled 0x1, WriteCacheEnabled 0x2, ReadRetentionPriority 0x4, WriteRetentionPriority 0x8, DisablePrefetchTransferLength 0xc, PrefetchScalar 0xe }
    _DISK_CACHE_INFORMATION__bindgen_ty_1: 0x6, 2 { ScalarPrefetch 0x0, BlockPrefetch 0x0 }
    _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x6, 2 { Minimum 0x0, Maximum 0x2, MaximumBlocks 0x4 }
    _DISK_CACHE_INFORMATION__bindgen_ty_1__bindgen_ty_2: 0x4, 2 { Minimum 0x0, Maximum 0x2 }
    _DISK_CONTROLLER_NUMBER: 0x8, 4 { ControllerNumber 0x0, DiskNumber 0x4 }
    _DISK_DETECTION_INFO: 0x38, 8 { SizeOfDetectInfo 0x0, DetectionType 0x4 }
    _DISK_DETECTION_INFO__bindgen_ty_1: 0x30, 8 { }
    _DISK_DETECTION_INFO__bindgen_ty_1__bindgen_ty_1: 0x30, 8 { Int13 0x0, ExInt13 0x10 }
    _DISK_EX_INT13_INFO: 0x20, 8 { ExBufferSize 0x0, ExFlags 0x2, ExCylinders 0x4, ExHeads 0x8, ExSectorsPerTrack 0xc, ExSectorsPerDrive 0x10, ExSectorSize 0x18, ExReserved 0x1a }
    _DISK_GEOMETRY: 0x18, 8 { Cylinders 0x0, MediaType 0x8, TracksPerCylinder 0xc, SectorsPerTrack 0x10, BytesPerSector 0x14 }
    _DISK_GEOMETRY_EX: 0x28, 8 { Geometry 0x0, DiskSize 0x18, Data 0x20 }
    _DISK_GROW_PARTITION: 0x10, 8 { PartitionNumber 0x0, BytesToGrow 0x8 }
    _DISK_INT13_INFO: 0x10, 4 { DriveSelect 0x0, MaxCylinders 0x4, SectorsPerTrack 0x8, MaxHeads 0xa, NumberDrives 0xc }
    _DISK_PARTITION_INFO: 0x18, 4 { SizeOfPartitionInfo 0x0, PartitionStyle 0x4 }
    _DISK_PARTITION_INFO__bindgen_ty_1: 0x10, 4 { Mbr 0x0, Gpt 0x0 }
    _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_1: 0x8, 4 { Signature 0x0, CheckSum 0x4 }
    _DISK_PARTITION_INFO__bindgen_ty_1__bindgen_ty_2: 0x10, 4 { DiskId 0x0 }
    _DISK_PERFORMANCE: 0x58, 8 { BytesRead 0x0, BytesWritten 0x8, ReadTime 0x10, WriteTime 0x18, IdleTime 0x20, ReadCount 0x28, WriteCount 0x2c, QueueDepth 0x30, SplitCount 0x34, QueryTime 0x38, StorageDeviceNumber 0x40, StorageManagerName 0x44 }
    _DISK_SIGNATURE: 0x14, 4 { PartitionStyle 0x0 }
    _DISK_SIGNATURE__bindgen_ty_1: 0x10, 4 { Mbr 0x0, Gpt 0x0 }
    _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_1: 0x8, 4 { Signature 0x0, CheckSum 0x4 }
    _DISK_SIGNATURE__bindgen_ty_1__bindgen_ty_2: 0x10, 4 { DiskId 0x0 }
    _DMA_ADAPTER: 0x10, 8 { Version 0x0, Size 0x2, DmaOperations 0x8 }
    _DMA_CONFIGURATION_BYTE0: 0x1, 1 { }
    _DMA_CONFIGURATION_BYTE1: 0x1, 1 { }
    _DRIVERSTATUS: 0xc, 4 { bDriverError 0x0, bIDEError 0x1, bReserved 0x2, dwReserved 0x4 }
    _DRIVER_EXTENSION: 0x28, 8 { DriverObject 0x0, AddDevice 0x8, Count 0x10, ServiceKeyName 0x18 }
    _DRIVER_OBJECT: 0x150, 8 { Type 0x0, Size 0x2, DeviceObject 0x8, Flags 0x10, DriverStart 0x18, DriverSize 0x20, DriverSection 0x28, DriverExtension 0x30, DriverName 0x38, HardwareDatabase 0x48, FastIoDispatch 0x50, DriverInit 0x58, DriverStartIo 0x60, DriverUnload 0x68, MajorFunction 0x70 }
    _DRIVER_VERIFIER_THUNK_PAIRS: 0x10, 8 { PristineRoutine 0x0, NewRoutine 0x8 }
    _DRIVE_LAYOUT_INFORMATION: 0x28, 8 { PartitionCount 0x0, Signature 0x4, PartitionEntry 0x8 }
    _DRIVE_LAYOUT_INFORMATION_EX: 0xc0, 8 { PartitionStyle 0x0, PartitionCount 0x4, PartitionEntry 0x30 }
    _DRIVE_LAYOUT_INFORMATION_EX__bindgen_ty_1: 0x28, 8 { Mbr 0x0, Gpt 0x0 }
    _DRIVE_LAYOUT_INFORMATION_GPT: 0x28, 8 { DiskId 0x0, StartingUsableOffset 0x10, UsableLength 0x18, MaxPartitionCount 0x20 }
    _DRIVE_LAYOUT_INFORMATION_MBR: 0x4, 4 { Signature 0x0 }
    _EISA_DMA_CONFIGURATION: 0x2, 1 { ConfigurationByte0 0x0, ConfigurationByte1 0x1 }
    _EISA_IRQ_CONFIGURATION: 0x2, 1 { ConfigurationByte 0x0, Reserved 0x1 }
    _EISA_IRQ_DESCRIPTOR: 0x1, 1 { }
    _EISA_MEMORY_CONFIGURATION: 0x7, 1 { ConfigurationByte 0x0, DataSize 0x1, AddressLowWord 0x2, AddressHighByte 0x4, MemorySize 0x5 }
    _EISA_MEMORY_TYPE: 0x1, 1 { }
    _EISA_PORT_CONFIGURATION: 0x3, 1 { Configuration 0x0, PortAddress 0x1 }
    _EISA_PORT_DESCRIPTOR: 0x1, 1 { }
    _ENCRYPTED_DATA_INFO: 0x20, 8 { StartingFileOffset 0x0, OutputBufferOffset 0x8, BytesWithinFileSize 0xc, BytesWithinValidDataLength 0x10, CompressionFormat 0x14, DataUnitShift 0x16, ChunkShift 0x17, ClusterShift 0x18, EncryptionFormat 0x19, NumberOfDataBlocks 0x1a, DataBlockSize 0x1c }
    _ENCRYPTION_BUFFER: 0x8, 4 { EncryptionOperation 0x0, Private 0x4 }
    _ENLISTMENT_BASIC_INFORMATION: 0x30, 4 { EnlistmentId 0x0, TransactionId 0x10, ResourceManagerId 0x20 }
    _ENLISTMENT_CRM_INFORMATION: 0x30, 4 { CrmTransactionManagerId 0x0, CrmResourceManagerId 0x10, CrmEnlistmentId 0x20 }
    _EOF_WAIT_BLOCK: 0x28, 8 { EofWaitLinks 0x0, Event 0x10 }
    _ERESOURCE: 0x68, 8 { SystemResourcesList 0x0, OwnerTable 0x10, ActiveCount 0x18, Flag 0x1a, SharedWaiters 0x20, ExclusiveWaiters 0x28, OwnerEntry 0x30, ActiveEntries 0x40, ContentionCount 0x44, NumberOfSharedWaiters 0x48, NumberOfExclusiveWaiters 0x4c, Reserved2 0x50, SpinLock 0x60 }
    _ERESOURCE__bindgen_ty_1: 0x8, 8 { Address 0x0, CreatorBackTraceIndex 0x0 }
    _ETW_TRACE_SESSION_SETTINGS: 0x20, 4 { Version 0x0, BufferSize 0x4, MinimumBuffers 0x8, MaximumBuffers 0xc, LoggerMode 0x10, FlushTimer 0x14, FlushThreshold 0x18, ClockType 0x1c }
    _EVENT_DATA_DESCRIPTOR: 0x10, 8 { Ptr 0x0, Size 0x8, Reserved 0xc }
    _EVENT_DESCRIPTOR: 0x10, 8 { Id 0x0, Version 0x2, Channel 0x3, Level 0x4, Opcode 0x5, Task 0x6, Keyword 0x8 }
    _EVENT_FILTER_DESCRIPTOR: 0x10, 8 { Ptr 0x0, Size 0x8, Type 0xc }
    _EVENT_FILTER_HEADER: 0x18, 8 { Id 0x0, Version 0x2, Reserved 0x3, InstanceId 0x8, Size 0x10, NextOffset 0x14 }
    _EXCEPTION_POINTERS: 0x10, 8 { ExceptionRecord 0x0, ContextRecord 0x8 }
    _EXCEPTION_RECORD: 0x98, 8 { ExceptionCode 0x0, ExceptionFlags 0x4, ExceptionRecord 0x8, ExceptionAddress 0x10, NumberParameters 0x18, ExceptionInformation 0x20 }
    _EXCEPTION_RECORD32: 0x50, 4 { ExceptionCode 0x0, ExceptionFlags 0x4, ExceptionRecord 0x8, ExceptionAddress 0xc, NumberParameters 0x10, ExceptionInformation 0x14 }
    _EXCEPTION_RECORD64: 0x98, 8 { ExceptionCode 0x0, ExceptionFlags 0x4, ExceptionRecord 0x8, ExceptionAddress 0x10, NumberParameters 0x18, __unusedAlignment 0x1c, ExceptionInformation 0x20 }
    _EXFAT_STATISTICS: 0x24, 4 { CreateHits 0x0, SuccessfulCreates 0x4, FailedCreates 0x8, NonCachedReads 0xc, NonCachedReadBytes 0x10, NonCachedWrites 0x14, NonCachedWriteBytes 0x18, NonCachedDiskReads 0x1c, NonCachedDiskWrites 0x20 }
    _EXTENDED_ENCRYPTED_DATA_INFO: 0x10, 4 { ExtendedCode 0x0, Length 0x4, Flags 0x8, Reserved 0xc }
    _EXT_DELETE_PARAMETERS: 0x18, 8 { Version 0x0, Reserved 0x4, DeleteCallback 0x8, DeleteContext 0x10 }
    _EXT_SET_PARAMETERS_V0: 0x10, 8 { Version 0x0, Reserved 0x4, NoWakeTolerance 0x8 }
    _EX_RUNDOWN_REF: 0x8, 8 { }
    _EX_RUNDOWN_REF__bindgen_ty_1: 0x8, 8 { Count 0x0, Ptr 0x0 }
    _FAST_IO_DISPATCH: 0xe0, 8 { SizeOfFastIoDispatch 0x0, FastIoCheckIfPossible 0x8, FastIoRead 0x10, FastIoWrite 0x18, FastIoQueryBasicInfo 0x20, FastIoQueryStandardInfo 0x28, FastIoLock 0x30, FastIoUnlockSingle 0x38, FastIoUnlockAll 0x40, FastIoUnlockAllByKey 0x48, FastIoDeviceControl 0x50, AcquireFileForNtCreateSection 0x58, ReleaseFileForNtCreateSection 0x60, FastIoDetachDevice 0x68, FastIoQueryNetworkOpenInfo 0x70, AcquireForModWrite 0x78, MdlRead 0x80, MdlReadComplete 0x88, PrepareMdlWrite 0x90, MdlWriteComplete 0x98, FastIoReadCompressed 0xa0, FastIoWriteCompressed 0xa8, MdlReadCompleteCompressed 0xb0, MdlWriteCompleteCompressed 0xb8, FastIoQueryOpen 0xc0, ReleaseForModWrite 0xc8, AcquireForCcFlush 0xd0, ReleaseForCcFlush 0xd8 }
    _FAST_MUTEX: 0x38, 8 { Count 0x0, Owner 0x8, Contention 0x10, Event 0x18, OldIrql 0x30 }
    _FAT_STATISTICS: 0x24, 4 { CreateHits 0x0, SuccessfulCreates 0x4, FailedCreates 0x8, NonCachedReads 0xc, NonCachedReadBytes 0x10, NonCachedWrites 0x14, NonCachedWriteBytes 0x18, NonCachedDiskReads 0x1c, NonCachedDiskWrites 0x20 }
    _FILESYSTEM_STATISTICS: 0x38, 4 { FileSystemType 0x0, Version 0x2, SizeOfCompleteStructure 0x4, UserFileReads 0x8, UserFileReadBytes 0xc, UserDiskReads 0x10, UserFileWrites 0x14, UserFileWriteBytes 0x18, UserDiskWrites 0x1c, MetaDataReads 0x20, MetaDataReadBytes 0x24, MetaDataDiskReads 0x28, MetaDataWrites 0x2c, MetaDataWriteBytes 0x30, MetaDataDiskWrites 0x34 }
    _FILE_ACCESS_INFORMATION: 0x4, 4 { AccessFlags 0x0 }
    _FILE_ALIGNMENT_INFORMATION: 0x4, 4 { AlignmentRequirement 0x0 }
    _FILE_ALLOCATED_RANGE_BUFFER: 0x10, 8 { FileOffset 0x0, Length 0x8 }
    _FILE_ALLOCATION_INFORMATION: 0x8, 8 { AllocationSize 0x0 }
    _FILE_ALL_INFORMATION: 0x68, 8 { BasicInformation 0x0, StandardInformation 0x28, InternalInformation 0x40, EaInformation 0x48, AccessInformation 0x4c, PositionInformation 0x50, ModeInformation 0x58, AlignmentInformation 0x5c, NameInformation 0x60 }
    _FILE_ATTRIBUTE_TAG_INFORMATION: 0x8, 4 { FileAttributes 0x0, ReparseTag 0x4 }
    _FILE_BASIC_INFORMATION: 0x28, 8 { CreationTime 0x0, LastAccessTime 0x8, LastWriteTime 0x10, ChangeTime 0x18, FileAttributes 0x20 }
    _FILE_BOTH_DIR_INFORMATION: 0x60, 8 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, EaSize 0x40, ShortNameLength 0x44, ShortName 0x46, FileName 0x5e }
    _FILE_COMPLETION_INFORMATION: 0x10, 8 { Port 0x0, Key 0x8 }
    _FILE_COMPRESSION_INFORMATION: 0x10, 8 { CompressedFileSize 0x0, CompressionFormat 0x8, CompressionUnitShift 0xa, ChunkShift 0xb, ClusterShift 0xc, Reserved 0xd }
    _FILE_COPY_ON_WRITE_INFORMATION: 0x14, 4 { ReplaceIfExists 0x0, RootDirectory 0x4, FileNameLength 0xc, FileName 0x10 }
    _FILE_DIRECTORY_INFORMATION: 0x48, 8 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, FileName 0x40 }
    _FILE_DISPOSITION_INFORMATION: 0x1, 1 { DeleteFile 0x0 }
    _FILE_EA_INFORMATION: 0x4, 4 { EaSize 0x0 }
    _FILE_END_OF_FILE_INFORMATION: 0x8, 8 { EndOfFile 0x0 }
    _FILE_EXCLUSIVE_LOCK_ENTRY: 0x50, 4 { ListEntry 0x0, Unknown1 0x10, Unknown2 0x18, FileLock 0x20 }
    _FILE_FS_ATTRIBUTE_INFORMATION: 0x10, 4 { FileSystemAttributes 0x0, MaximumComponentNameLength 0x4, FileSystemNameLength 0x8, FileSystemName 0xc }
    _FILE_FS_CONTROL_INFORMATION: 0x30, 8 { FreeSpaceStartFiltering 0x0, FreeSpaceThreshold 0x8, FreeSpaceStopFiltering 0x10, DefaultQuotaThreshold 0x18, DefaultQuotaLimit 0x20, FileSystemControlFlags 0x28 }
    _FILE_FS_DEVICE_INFORMATION: 0x8, 4 { DeviceType 0x0, Characteristics 0x4 }
    _FILE_FS_DRIVER_PATH_INFORMATION: 0xc, 4 { DriverInPath 0x0, DriverNameLength 0x4, DriverName 0x8 }
    _FILE_FS_FULL_SIZE_INFORMATION: 0x20, 8 { TotalAllocationUnits 0x0, CallerAvailableAllocationUnits 0x8, ActualAvailableAllocationUnits 0x10, SectorsPerAllocationUnit 0x18, BytesPerSector 0x1c }
    _FILE_FS_LABEL_INFORMATION: 0x8, 4 { VolumeLabelLength 0x0, VolumeLabel 0x4 }
    _FILE_FS_OBJECTID_INFORMATION: 0x40, 1 { ObjectId 0x0, ExtendedInfo 0x10 }
    _FILE_FS_PERSISTENT_VOLUME_INFORMATION: 0x10, 4 { VolumeFlags 0x0, FlagMask 0x4, Version 0x8, Reserved 0xc }
    _FILE_FS_SIZE_INFORMATION: 0x18, 8 { TotalAllocationUnits 0x0, AvailableAllocationUnits 0x8, SectorsPerAllocationUnit 0x10, BytesPerSector 0x14 }
    _FILE_FS_VOLUME_FLAGS_INFORMATION: 0x4, 4 { Flags 0x0 }
    _FILE_FS_VOLUME_INFORMATION: 0x18, 8 { VolumeCreationTime 0x0, VolumeSerialNumber 0x8, VolumeLabelLength 0xc, SupportsObjects 0x10, VolumeLabel 0x12 }
    _FILE_FULL_DIRECTORY_INFORMATION: 0x48, 4 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, EaSize 0x40, FileName 0x44 }
    _FILE_FULL_DIR_INFORMATION: 0x48, 8 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, EaSize 0x40, FileName 0x44 }
    _FILE_FULL_EA_INFORMATION: 0xc, 4 { NextEntryOffset 0x0, Flags 0x4, EaNameLength 0x5, EaValueLength 0x6, EaName 0x8 }
    _FILE_GET_EA_INFORMATION: 0x8, 4 { NextEntryOffset 0x0, EaNameLength 0x4, EaName 0x5 }
    _FILE_GET_QUOTA_INFORMATION: 0x14, 4 { NextEntryOffset 0x0, SidLength 0x4, Sid 0x8 }
    _FILE_ID_BOTH_DIR_INFORMATION: 0x70, 8 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, EaSize 0x40, ShortNameLength 0x44, ShortName 0x46, FileId 0x60, FileName 0x68 }
    _FILE_ID_FULL_DIR_INFORMATION: 0x58, 8 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, EaSize 0x40, FileId 0x48, FileName 0x50 }
    _FILE_ID_GLOBAL_TX_DIR_INFORMATION: 0x60, 8 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, FileId 0x40, LockingTransactionId 0x48, TxInfoFlags 0x58, FileName 0x5c }
    _FILE_INTERNAL_INFORMATION: 0x8, 8 { IndexNumber 0x0 }
    _FILE_IOSTATUSBLOCK_RANGE_INFORMATION: 0x10, 8 { IoStatusBlockRange 0x0, Length 0x8 }
    _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION: 0x4, 4 { Flags 0x0 }
    _FILE_IO_PRIORITY_HINT_INFORMATION: 0x4, 4 { PriorityHint 0x0 }
    _FILE_IS_REMOTE_DEVICE_INFORMATION: 0x1, 1 { IsRemote 0x0 }
    _FILE_LINKS_INFORMATION: 0x20, 8 { BytesNeeded 0x0, EntriesReturned 0x4, Entry 0x8 }
    _FILE_LINK_ENTRY_INFORMATION: 0x18, 8 { NextEntryOffset 0x0, ParentFileId 0x8, FileNameLength 0x10, FileName 0x14 }
    _FILE_LINK_INFORMATION: 0x18, 8 { ReplaceIfExists 0x0, RootDirectory 0x8, FileNameLength 0x10, FileName 0x14 }
    _FILE_LOCK: 0x60, 8 { CompleteLockIrpRoutine 0x0, UnlockRoutine 0x8, FastIoIsQuestionable 0x10, SpareC 0x11, LockInformation 0x18, LastReturnedLockInfo 0x20, LastReturnedLock 0x50, LockRequestsInProgress 0x58 }
    _FILE_LOCK_INFO: 0x30, 8 { StartingByte 0x0, Length 0x8, ExclusiveLock 0x10, Key 0x14, FileObject 0x18, ProcessId 0x20, EndingByte 0x28 }
    _FILE_MAILSLOT_PEEK_BUFFER: 0xc, 4 { ReadDataAvailable 0x0, NumberOfMessages 0x4, MessageLength 0x8 }
    _FILE_MAILSLOT_QUERY_INFORMATION: 0x18, 8 { MaximumMessageSize 0x0, MailslotQuota 0x4, NextMessageSize 0x8, MessagesAvailable 0xc, ReadTimeout 0x10 }
    _FILE_MAILSLOT_SET_INFORMATION: 0x8, 8 { ReadTimeout 0x0 }
    _FILE_MAKE_COMPATIBLE_BUFFER: 0x1, 1 { CloseDisc 0x0 }
    _FILE_MODE_INFORMATION: 0x4, 4 { Mode 0x0 }
    _FILE_MOVE_CLUSTER_INFORMATION: 0x18, 8 { ClusterCount 0x0, RootDirectory 0x8, FileNameLength 0x10, FileName 0x14 }
    _FILE_NAMES_INFORMATION: 0x10, 4 { NextEntryOffset 0x0, FileIndex 0x4, FileNameLength 0x8, FileName 0xc }
    _FILE_NAME_INFORMATION: 0x8, 4 { FileNameLength 0x0, FileName 0x4 }
    _FILE_NETWORK_OPEN_INFORMATION: 0x38, 8 { CreationTime 0x0, LastAccessTime 0x8, LastWriteTime 0x10, ChangeTime 0x18, AllocationSize 0x20, EndOfFile 0x28, FileAttributes 0x30 }
    _FILE_NETWORK_PHYSICAL_NAME_INFORMATION: 0x8, 4 { FileNameLength 0x0, FileName 0x4 }
    _FILE_NOTIFY_INFORMATION: 0x10, 4 { NextEntryOffset 0x0, Action 0x4, FileNameLength 0x8, FileName 0xc }
    _FILE_NUMA_NODE_INFORMATION: 0x2, 2 { NodeNumber 0x0 }
    _FILE_OBJECT: 0xd8, 8 { Type 0x0, Size 0x2, DeviceObject 0x8, Vpb 0x10, FsContext 0x18, FsContext2 0x20, SectionObjectPointer 0x28, PrivateCacheMap 0x30, FinalStatus 0x38, RelatedFileObject 0x40, LockOperation 0x48, DeletePending 0x49, ReadAccess 0x4a, WriteAccess 0x4b, DeleteAccess 0x4c, SharedRead 0x4d, SharedWrite 0x4e, SharedDelete 0x4f, Flags 0x50, FileName 0x58, CurrentByteOffset 0x68, Waiters 0x70, Busy 0x74, LastLock 0x78, Lock 0x80, Event 0x98, CompletionContext 0xb0, IrpListLock 0xb8, IrpList 0xc0, FileObjectExtension 0xd0 }
    _FILE_OBJECTID_BUFFER: 0x40, 1 { ObjectId 0x0 }
    _FILE_OBJECTID_BUFFER__bindgen_ty_1: 0x30, 1 { ExtendedInfo 0x0 }
    _FILE_OBJECTID_BUFFER__bindgen_ty_1__bindgen_ty_1: 0x30, 1 { BirthVolumeId 0x0, BirthObjectId 0x10, DomainId 0x20 }
    _FILE_OBJECTID_INFORMATION: 0x48, 8 { FileReference 0x0, ObjectId 0x8 }
    _FILE_OBJECTID_INFORMATION__bindgen_ty_1: 0x30, 1 { ExtendedInfo 0x0 }
    _FILE_OBJECTID_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x30, 1 { BirthVolumeId 0x0, BirthObjectId 0x10, DomainId 0x20 }
    _FILE_OLE_ALL_INFORMATION: 0xf4, 4 { BasicInformation 0x0, StandardInformation 0x28, InternalInformation 0x40, EaInformation 0x48, AccessInformation 0x4c, PositionInformation 0x50, ModeInformation 0x58, AlignmentInformation 0x5c, LastChangeUsn 0x60, ReplicationUsn 0x68, SecurityChangeTime 0x70, OleClassIdInformation 0x78, ObjectIdInformation 0x88, StorageType 0xd0, OleStateBits 0xd4, OleId 0xd8, NumberOfStreamReferences 0xdc, StreamIndex 0xe0, SecurityId 0xe4, ContentIndexDisable 0xe8, InheritContentIndexDisable 0xe9, NameInformation 0xec }
    _FILE_OLE_CLASSID_INFORMATION: 0x10, 4 { ClassId 0x0 }
    _FILE_OLE_DIR_INFORMATION: 0x5c, 4 { NextEntryOffset 0x0, FileIndex 0x4, CreationTime 0x8, LastAccessTime 0x10, LastWriteTime 0x18, ChangeTime 0x20, EndOfFile 0x28, AllocationSize 0x30, FileAttributes 0x38, FileNameLength 0x3c, StorageType 0x40, OleClassId 0x44, OleStateBits 0x54, ContentIndexDisable 0x58, InheritContentIndexDisable 0x59, FileName 0x5a }
    _FILE_OLE_INFORMATION: 0x6c, 4 { SecurityChangeTime 0x0, OleClassIdInformation 0x8, ObjectIdInformation 0x18, StorageType 0x60, OleStateBits 0x64, ContentIndexDisable 0x68, InheritContentIndexDisable 0x69 }
    _FILE_OLE_STATE_BITS_INFORMATION: 0x8, 4 { StateBits 0x0, StateBitsMask 0x4 }
    _FILE_PIPE_ASSIGN_EVENT_BUFFER: 0x10, 8 { EventHandle 0x0, KeyValue 0x8 }
    _FILE_PIPE_CLIENT_PROCESS_BUFFER: 0x10, 8 { ClientSession 0x0, ClientProcess 0x8 }
    _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX: 0x38, 8 { ClientSession 0x0, ClientProcess 0x8, ClientComputerNameLength 0x10, ClientComputerBuffer 0x12 }
    _FILE_PIPE_EVENT_BUFFER: 0x14, 4 { NamedPipeState 0x0, EntryType 0x4, ByteCount 0x8, KeyValue 0xc, NumberRequests 0x10 }
    _FILE_PIPE_INFORMATION: 0x8, 4 { ReadMode 0x0, CompletionMode 0x4 }
    _FILE_PIPE_LOCAL_INFORMATION: 0x28, 4 { NamedPipeType 0x0, NamedPipeConfiguration 0x4, MaximumInstances 0x8, CurrentInstances 0xc, InboundQuota 0x10, ReadDataAvailable 0x14, OutboundQuota 0x18, WriteQuotaAvailable 0x1c, NamedPipeState 0x20, NamedPipeEnd 0x24 }
    _FILE_PIPE_PEEK_BUFFER: 0x14, 4 { NamedPipeState 0x0, ReadDataAvailable 0x4, NumberOfMessages 0x8, MessageLength 0xc, Data 0x10 }
    _FILE_PIPE_REMOTE_INFORMATION: 0x10, 8 { CollectDataTime 0x0, MaximumCollectionCount 0x8 }
    _FILE_PIPE_WAIT_FOR_BUFFER: 0x10, 8 { Timeout 0x0, NameLength 0x8, TimeoutSpecified 0xc, Name 0xe }
    _FILE_POSITION_INFORMATION: 0x8, 8 { CurrentByteOffset 0x0 }
    _FILE_PREFETCH: 0x10, 8 { Type 0x0, Count 0x4, Prefetch 0x8 }
    _FILE_PREFETCH_EX: 0x18, 8 { Type 0x0, Count 0x4, Context 0x8, Prefetch 0x10 }
    _FILE_PROCESS_IDS_USING_FILE_INFORMATION: 0x10, 8 { NumberOfProcessIdsInList 0x0, ProcessIdList 0x8 }
    _FILE_QUERY_ON_DISK_VOL_INFO_BUFFER: 0x150, 8 { DirectoryCount 0x0, FileCount 0x8, FsFormatMajVersion 0x10, FsFormatMinVersion 0x12, FsFormatName 0x14, FormatTime 0x30, LastUpdateTime 0x38, CopyrightInfo 0x40, AbstractInfo 0x84, FormattingImplementationInfo 0xc8, LastModifyingImplementationInfo 0x10c }
    _FILE_QUERY_SPARING_BUFFER: 0x10, 4 { SparingUnitBytes 0x0, SoftwareSparing 0x4, TotalSpareBlocks 0x8, FreeSpareBlocks 0xc }
    _FILE_QUOTA_INFORMATION: 0x38, 8 { NextEntryOffset 0x0, SidLength 0x4, ChangeTime 0x8, QuotaUsed 0x10, QuotaThreshold 0x18, QuotaLimit 0x20, Sid 0x28 }
    _FILE_REMOTE_PROTOCOL_INFORMATION: 0x74, 4 { StructureVersion 0x0, StructureSize 0x2, Protocol 0x4, ProtocolMajorVersion 0x8, ProtocolMinorVersion 0xa, ProtocolRevision 0xc, Reserved 0xe, Flags 0x10, GenericReserved 0x14, ProtocolSpecificReserved 0x34 }
    _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_1: 0x20, 4 { Reserved 0x0 }
    _FILE_REMOTE_PROTOCOL_INFORMATION__bindgen_ty_2: 0x40, 4 { Reserved 0x0 }
    _FILE_RENAME_INFORMATION: 0x18, 8 { ReplaceIfExists 0x0, RootDirectory 0x8, FileNameLength 0x10, FileName 0x14 }
    _FILE_REPARSE_POINT_INFORMATION: 0x10, 8 { FileReference 0x0, Tag 0x8 }
    _FILE_SEGMENT_ELEMENT: 0x8, 8 { Buffer 0x0, Alignment 0x0 }
    _FILE_SET_DEFECT_MGMT_BUFFER: 0x1, 1 { Disable 0x0 }
    _FILE_SET_SPARSE_BUFFER: 0x1, 1 { SetSparse 0x0 }
    _FILE_SFIO_RESERVE_INFORMATION: 0x14, 4 { RequestsPerPeriod 0x0, Period 0x4, RetryFailures 0x8, Discardable 0x9, RequestSize 0xc, NumOutstandingRequests 0x10 }
    _FILE_SFIO_VOLUME_INFORMATION: 0xc, 4 { MaximumRequestsPerPeriod 0x0, MinimumPeriod 0x4, MinimumTransferSize 0x8 }
    _FILE_SHARED_LOCK_ENTRY: 0x40, 4 { Unknown1 0x0, Unknown2 0x8, FileLock 0x10 }
    _FILE_STANDARD_INFORMATION: 0x18, 8 { AllocationSize 0x0, EndOfFile 0x8, NumberOfLinks 0x10, DeletePending 0x14, Directory 0x15 }
    _FILE_STANDARD_LINK_INFORMATION: 0xc, 4 { NumberOfAccessibleLinks 0x0, TotalNumberOfLinks 0x4, DeletePending 0x8, Directory 0x9 }
    _FILE_STREAM_INFORMATION: 0x20, 8 { NextEntryOffset 0x0, StreamNameLength 0x4, StreamSize 0x8, StreamAllocationSize 0x10, StreamName 0x18 }
    _FILE_SYSTEM_RECOGNITION_INFORMATION: 0x9, 1 { FileSystem 0x0 }
    _FILE_TRACKING_INFORMATION: 0x10, 8 { DestinationFile 0x0, ObjectInformationLength 0x8, ObjectInformation 0xc }
    _FILE_TYPE_NOTIFICATION_INPUT: 0x18, 4 { Flags 0x0, NumFileTypeIDs 0x4, FileTypeID 0x8 }
    _FILE_VALID_DATA_LENGTH_INFORMATION: 0x8, 8 { ValidDataLength 0x0 }
    _FILE_ZERO_DATA_INFORMATION: 0x10, 8 { FileOffset 0x0, BeyondFinalZero 0x8 }
    _FIND_BY_SID_DATA: 0x10, 4 { Restart 0x0, Sid 0x4 }
    _FIND_BY_SID_OUTPUT: 0x10, 4 { NextEntryOffset 0x0, FileIndex 0x4, FileNameLength 0x8, FileName 0xc }
    _FORMAT_EX_PARAMETERS: 0x1c, 4 { MediaType 0x0, StartCylinderNumber 0x4, EndCylinderNumber 0x8, StartHeadNumber 0xc, EndHeadNumber 0x10, FormatGapLength 0x14, SectorsPerTrack 0x16, SectorNumber 0x18 }
    _FORMAT_PARAMETERS: 0x14, 4 { MediaType 0x0, StartCylinderNumber 0x4, EndCylinderNumber 0x8, StartHeadNumber 0xc, EndHeadNumber 0x10 }
    _FSCTL_QUERY_FAT_BPB_BUFFER: 0x24, 1 { First0x24BytesOfBootSector 0x0 }
    _FSRTL_ADVANCED_FCB_HEADER: 0x58, 8 { NodeTypeCode 0x0, NodeByteSize 0x2, Flags 0x4, IsFastIoPossible 0x5, Flags2 0x6, Resource 0x8, PagingIoResource 0x10, AllocationSize 0x18, FileSize 0x20, ValidDataLength 0x28, FastMutex 0x30, FilterContexts 0x38, PushLock 0x48, FileContextSupportPointer 0x50 }
    _FSRTL_AUXILIARY_BUFFER: 0x18, 8 { Buffer 0x0, Length 0x8, Flags 0xc, Mdl 0x10 }
    _FSRTL_COMMON_FCB_HEADER: 0x30, 8 { NodeTypeCode 0x0, NodeByteSize 0x2, Flags 0x4, IsFastIoPossible 0x5, Flags2 0x6, Resource 0x8, PagingIoResource 0x10, AllocationSize 0x18, FileSize 0x20, ValidDataLength 0x28 }
    _FSRTL_MUP_PROVIDER_INFO_LEVEL_1: 0x4, 4 { ProviderId 0x0 }
    _FSRTL_MUP_PROVIDER_INFO_LEVEL_2: 0x18, 8 { ProviderId 0x0, ProviderName 0x8 }
    _FSRTL_PER_FILEOBJECT_CONTEXT: 0x20, 8 { Links 0x0, OwnerId 0x10, InstanceId 0x18 }
    _FSRTL_PER_FILE_CONTEXT: 0x28, 8 { Links 0x0, OwnerId 0x10, InstanceId 0x18, FreeCallback 0x20 }
    _FSRTL_PER_STREAM_CONTEXT: 0x28, 8 { Links 0x0, OwnerId 0x10, InstanceId 0x18, FreeCallback 0x20 }
    _FS_FILTER_CALLBACKS: 0x68, 8 { SizeOfFsFilterCallbacks 0x0, Reserved 0x4, PreAcquireForSectionSynchronization 0x8, PostAcquireForSectionSynchronization 0x10, PreReleaseForSectionSynchronization 0x18, PostReleaseForSectionSynchronization 0x20, PreAcquireForCcFlush 0x28, PostAcquireForCcFlush 0x30, PreReleaseForCcFlush 0x38, PostReleaseForCcFlush 0x40, PreAcquireForModifiedPageWriter 0x48, PostAcquireForModifiedPageWriter 0x50, PreReleaseForModifiedPageWriter 0x58, PostReleaseForModifiedPageWriter 0x60 }
    _FS_FILTER_CALLBACK_DATA: 0x40, 8 { SizeOfFsFilterCallbackData 0x0, Operation 0x4, Reserved 0x5, DeviceObject 0x8, FileObject 0x10, Parameters 0x18 }
    _FS_FILTER_PARAMETERS: 0x28, 8 { AcquireForModifiedPageWriter 0x0, ReleaseForModifiedPageWriter 0x0, AcquireForSectionSynchronization 0x0, NotifyStreamFileObject 0x0, Others 0x0 }
    _FS_FILTER_PARAMETERS__bindgen_ty_1: 0x10, 8 { EndingOffset 0x0, ResourceToRelease 0x8 }
    _FS_FILTER_PARAMETERS__bindgen_ty_2: 0x8, 8 { ResourceToRelease 0x0 }
    _FS_FILTER_PARAMETERS__bindgen_ty_3: 0x8, 4 { SyncType 0x0, PageProtection 0x4 }
    _FS_FILTER_PARAMETERS__bindgen_ty_4: 0x10, 8 { NotificationType 0x0, SafeToRecurse 0x8 }
    _FS_FILTER_PARAMETERS__bindgen_ty_5: 0x28, 8 { Argument1 0x0, Argument2 0x8, Argument3 0x10, Argument4 0x18, Argument5 0x20 }
    _GENERAL_LOOKASIDE: 0x80, 64 { Depth 0x10, MaximumDepth 0x12, TotalAllocates 0x14, TotalFrees 0x1c, Type 0x24, Tag 0x28, Size 0x2c, ListEntry 0x40, LastTotalAllocates 0x50, Future 0x58 }
    _GENERAL_LOOKASIDE_POOL: 0x60, 16 { Depth 0x10, MaximumDepth 0x12, TotalAllocates 0x14, TotalFrees 0x1c, Type 0x24, Tag 0x28, Size 0x2c, ListEntry 0x40, LastTotalAllocates 0x50, Future 0x58 }
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_1: 0x10, 16 { ListHead 0x0, SingleListHead 0x0 }
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_2: 0x4, 4 { AllocateMisses 0x0, AllocateHits 0x0 }
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_3: 0x4, 4 { FreeMisses 0x0, FreeHits 0x0 }
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_4: 0x8, 8 { AllocateEx 0x0, Allocate 0x0 }
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_5: 0x8, 8 { FreeEx 0x0, Free 0x0 }
    _GENERAL_LOOKASIDE_POOL__bindgen_ty_6: 0x4, 4 { LastAllocateMisses 0x0, LastAllocateHits 0x0 }
    _GENERAL_LOOKASIDE__bindgen_ty_1: 0x10, 16 { ListHead 0x0, SingleListHead 0x0 }
    _GENERAL_LOOKASIDE__bindgen_ty_2: 0x4, 4 { AllocateMisses 0x0, AllocateHits 0x0 }
    _GENERAL_LOOKASIDE__bindgen_ty_3: 0x4, 4 { FreeMisses 0x0, FreeHits 0x0 }
    _GENERAL_LOOKASIDE__bindgen_ty_4: 0x8, 8 { AllocateEx 0x0, Allocate 0x0 }
    _GENERAL_LOOKASIDE__bindgen_ty_5: 0x8, 8 { FreeEx 0x0, Free 0x0 }
    _GENERAL_LOOKASIDE__bindgen_ty_6: 0x4, 4 { LastAllocateMisses 0x0, LastAllocateHits 0x0 }
    _GENERATE_NAME_CONTEXT: 0x24, 4 { Checksum 0x0, CheckSumInserted 0x2, NameLength 0x3, NameBuffer 0x4, ExtensionLength 0x14, ExtensionBuffer 0x18, LastIndexValue 0x20 }
    _GENERIC_MAPPING: 0x10, 4 { GenericRead 0x0, GenericWrite 0x4, GenericExecute 0x8, GenericAll 0xc }
    _GETVERSIONINPARAMS: 0x18, 4 { bVersion 0x0, bRevision 0x1, bReserved 0x2, bIDEDeviceMap 0x3, fCapabilities 0x4, dwReserved 0x8 }
    _GET_LENGTH_INFORMATION: 0x8, 8 { Length 0x0 }
    _GET_MEDIA_TYPES: 0x28, 8 { DeviceType 0x0, MediaInfoCount 0x4, MediaInfo 0x8 }
    _GET_RETRIEVAL_DESCRIPTOR: 0x1c, 4 { NumberOfPairs 0x0, StartVcn 0x4, Pair 0xc }
    _GP_LOG_PAGE_DESCRIPTOR: 0x4, 2 { LogAddress 0x0, LogSectors 0x2 }
    _GROUP_AFFINITY: 0x10, 8 { Mask 0x0, Group 0x8, Reserved 0xa }
    _GROUP_RELATIONSHIP: 0x48, 8 { MaximumGroupCount 0x0, ActiveGroupCount 0x2, Reserved 0x4, GroupInfo 0x18 }
    _GUID: 0x10, 4 { Data1 0x0, Data2 0x4, Data3 0x6, Data4 0x8 }
    _HAL_AMLI_BAD_IO_ADDRESS_LIST: 0x18, 8 { BadAddrBegin 0x0, BadAddrSize 0x4, OSVersionTrigger 0x8, IOHandler 0x10 }
    _HAL_BUS_INFORMATION: 0x10, 4 { BusType 0x0, ConfigurationType 0x4, BusNumber 0x8, Reserved 0xc }
    _HAL_CALLBACKS: 0x10, 8 { SetSystemInformation 0x0, BusCheck 0x8 }
    _HAL_ERROR_INFO: 0x90, 8 { Version 0x0, InitMaxSize 0x4, McaMaxSize 0x8, McaPreviousEventsCount 0xc, McaCorrectedEventsCount 0x10, McaKernelDeliveryFails 0x14, McaDriverDpcQueueFails 0x18, McaReserved 0x1c, CmcMaxSize 0x20, CmcPollingInterval 0x24, CmcInterruptsCount 0x28, CmcKernelDeliveryFails 0x2c, CmcDriverDpcQueueFails 0x30, CmcGetStateFails 0x34, CmcClearStateFails 0x38, CmcReserved 0x3c, CmcLogId 0x40, CpeMaxSize 0x48, CpePollingInterval 0x4c, CpeInterruptsCount 0x50, CpeKernelDeliveryFails 0x54, CpeDriverDpcQueueFails 0x58, CpeGetStateFails 0x5c, CpeClearStateFails 0x60, CpeInterruptSources 0x64, CpeLogId 0x68, KernelReserved 0x70 }
    _HAL_MCA_INTERFACE: 0x18, 8 { Lock 0x0, Unlock 0x8, ReadRegister 0x10 }
    _HAL_PLATFORM_INFORMATION: 0x4, 4 { PlatformFlags 0x0 }
    _HAL_POWER_INFORMATION: 0x4, 4 { TBD 0x0 }
    _HAL_PROCESSOR_FEATURE: 0x4, 4 { UsableFeatureBits 0x0 }
    _HAL_PROCESSOR_SPEED_INFO: 0x4, 4 { ProcessorSpeed 0x0 }
    _HAL_PROFILE_SOURCE_INFORMATION: 0xc, 4 { Source 0x0, Supported 0x4, Interval 0x8 }
    _HAL_PROFILE_SOURCE_INFORMATION_EX: 0x28, 8 { Source 0x0, Supported 0x4, Interval 0x8, DefInterval 0x10, MaxInterval 0x18, MinInterval 0x20 }
    _HAL_PROFILE_SOURCE_INTERVAL: 0x10, 8 { Source 0x0, Interval 0x8 }
    _HAL_PROFILE_SOURCE_LIST: 0x10, 8 { Source 0x0, Description 0x8 }
    _HARDWARE_COUNTER: 0x10, 8 { Type 0x0, Reserved 0x4, Index 0x8 }
    _HWPROFILE_CHANGE_NOTIFICATION: 0x14, 4 { Version 0x0, Size 0x2, Event 0x4 }
    _IDEREGS: 0x8, 1 { bFeaturesReg 0x0, bSectorCountReg 0x1, bSectorNumberReg 0x2, bCylLowReg 0x3, bCylHighReg 0x4, bDriveHeadReg 0x5, bCommandReg 0x6, bReserved 0x7 }
    _IMAGE_INFO: 0x28, 8 { ImageBase 0x8, ImageSelector 0x10, ImageSize 0x18, ImageSectionNumber 0x20 }
    _IMAGE_INFO_EX: 0x38, 8 { Size 0x0, ImageInfo 0x8, FileObject 0x30 }
    _IMAGE_INFO__bindgen_ty_1: 0x4, 4 { Properties 0x0 }
    _IMAGE_INFO__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _INITIAL_PRIVILEGE_SET: 0x2c, 4 { PrivilegeCount 0x0, Control 0x4, Privilege 0x8 }
    _INTERFACE: 0x20, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18 }
    _INT_ROUTE_INTERFACE_STANDARD: 0x38, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetInterruptRouting 0x20, SetInterruptRoutingToken 0x28, UpdateInterruptLine 0x30 }
    _IO_COMPLETION_CONTEXT: 0x10, 8 { Port 0x0, Key 0x8 }
    _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS: 0x48, 8 { PhysicalDeviceObject 0x0, InterruptObject 0x8, ServiceRoutine 0x10, ServiceContext 0x18, SpinLock 0x20, SynchronizeIrql 0x28, FloatingSave 0x29, ShareVector 0x2a, Vector 0x2c, Irql 0x30, InterruptMode 0x34, ProcessorEnableMask 0x38, Group 0x40 }
    _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS: 0x30, 8 { PhysicalDeviceObject 0x0, InterruptObject 0x8, ServiceRoutine 0x10, ServiceContext 0x18, SpinLock 0x20, SynchronizeIrql 0x28, FloatingSave 0x29 }
    _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS: 0x38, 8 { PhysicalDeviceObject 0x0, ConnectionContext 0x8, MessageServiceRoutine 0x10, ServiceContext 0x18, SpinLock 0x20, SynchronizeIrql 0x28, FloatingSave 0x29, FallBackServiceRoutine 0x30 }
    _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS__bindgen_ty_1: 0x8, 8 { Generic 0x0, InterruptMessageTable 0x0, InterruptObject 0x0 }
    _IO_CONNECT_INTERRUPT_PARAMETERS: 0x50, 8 { Version 0x0 }
    _IO_CONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1: 0x48, 8 { FullySpecified 0x0, LineBased 0x0, MessageBased 0x0 }
    _IO_COUNTERS: 0x30, 8 { ReadOperationCount 0x0, WriteOperationCount 0x8, OtherOperationCount 0x10, ReadTransferCount 0x18, WriteTransferCount 0x20, OtherTransferCount 0x28 }
    _IO_CSQ: 0x40, 8 { Type 0x0, CsqInsertIrp 0x8, CsqRemoveIrp 0x10, CsqPeekNextIrp 0x18, CsqAcquireLock 0x20, CsqReleaseLock 0x28, CsqCompleteCanceledIrp 0x30, ReservePointer 0x38 }
    _IO_CSQ_IRP_CONTEXT: 0x18, 8 { Type 0x0, Irp 0x8, Csq 0x10 }
    _IO_DISCONNECT_INTERRUPT_PARAMETERS: 0x10, 8 { Version 0x0, ConnectionContext 0x8 }
    _IO_DISCONNECT_INTERRUPT_PARAMETERS__bindgen_ty_1: 0x8, 8 { Generic 0x0, InterruptObject 0x0, InterruptMessageTable 0x0 }
    _IO_DRIVER_CREATE_CONTEXT: 0x20, 8 { Size 0x0, ExtraCreateParameter 0x8, DeviceObjectHint 0x10, TxnParameters 0x18 }
    _IO_ERROR_LOG_MESSAGE: 0x48, 8 { Type 0x0, Size 0x2, DriverNameLength 0x4, TimeStamp 0x8, DriverNameOffset 0x10, EntryData 0x18 }
    _IO_ERROR_LOG_PACKET: 0x30, 8 { MajorFunctionCode 0x0, RetryCount 0x1, DumpDataSize 0x2, NumberOfStrings 0x4, StringOffset 0x6, EventCategory 0x8, ErrorCode 0xc, UniqueErrorValue 0x10, FinalStatus 0x14, SequenceNumber 0x18, IoControlCode 0x1c, DeviceOffset 0x20, DumpData 0x28 }
    _IO_INTERRUPT_MESSAGE_INFO: 0x38, 8 { UnifiedIrql 0x0, MessageCount 0x4, MessageInfo 0x8 }
    _IO_INTERRUPT_MESSAGE_INFO_ENTRY: 0x30, 8 { MessageAddress 0x0, TargetProcessorSet 0x8, InterruptObject 0x10, MessageData 0x18, Vector 0x1c, Irql 0x20, Mode 0x24, Polarity 0x28 }
    _IO_PRIORITY_INFO: 0x10, 4 { Size 0x0, ThreadPriority 0x4, PagePriority 0x8, IoPriority 0xc }
    _IO_REMOVE_LOCK: 0x20, 8 { Common 0x0 }
    _IO_REMOVE_LOCK_COMMON_BLOCK: 0x20, 8 { Removed 0x0, Reserved 0x1, IoCount 0x4, RemoveEvent 0x8 }
    _IO_REMOVE_LOCK_DBG_BLOCK: 0x58, 8 { Signature 0x0, HighWatermark 0x4, MaxLockedTicks 0x8, AllocateTag 0x10, LockList 0x18, Spin 0x28, LowMemoryCount 0x30, Reserved1 0x34, Reserved2 0x48, Blocks 0x50 }
    _IO_RESOURCE_DESCRIPTOR: 0x20, 8 { Option 0x0, Type 0x1, ShareDisposition 0x2, Spare1 0x3, Flags 0x4, Spare2 0x6, u 0x8 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1: 0x18, 8 { Port 0x0, Memory 0x0, Interrupt 0x0, Dma 0x0, Generic 0x0, DevicePrivate 0x0, BusNumber 0x0, ConfigData 0x0 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x18, 8 { Length 0x0, Alignment 0x4, MinimumAddress 0x8, MaximumAddress 0x10 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_2: 0x18, 8 { Length 0x0, Alignment 0x4, MinimumAddress 0x8, MaximumAddress 0x10 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_3: 0x8, 4 { MinimumVector 0x0, MaximumVector 0x4 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_4: 0x8, 4 { MinimumChannel 0x0, MaximumChannel 0x4 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_5: 0x18, 8 { Length 0x0, Alignment 0x4, MinimumAddress 0x8, MaximumAddress 0x10 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_6: 0xc, 4 { Data 0x0 }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_7: 0x10, 4 { Length 0x0, MinBusNumber 0x4, MaxBusNumber 0x8, Reserved 0xc }
    _IO_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_8: 0xc, 4 { Priority 0x0, Reserved1 0x4, Reserved2 0x8 }
    _IO_RESOURCE_LIST: 0x28, 8 { Version 0x0, Revision 0x2, Count 0x4, Descriptors 0x8 }
    _IO_RESOURCE_REQUIREMENTS_LIST: 0x48, 8 { ListSize 0x0, InterfaceType 0x4, BusNumber 0x8, SlotNumber 0xc, Reserved 0x10, AlternativeLists 0x1c, List 0x20 }
    _IO_SECURITY_CONTEXT: 0x18, 8 { SecurityQos 0x0, AccessState 0x8, DesiredAccess 0x10, FullCreateOptions 0x14 }
    _IO_SESSION_CONNECT_INFO: 0x8, 4 { SessionId 0x0, LocalSession 0x4 }
    _IO_SESSION_STATE_INFORMATION: 0xc, 4 { SessionId 0x0, SessionState 0x4, LocalSession 0x8 }
    _IO_SESSION_STATE_NOTIFICATION: 0x20, 8 { Size 0x0, Flags 0x4, IoObject 0x8, EventMask 0x10, Context 0x18 }
    _IO_STACK_LOCATION: 0x48, 8 { MajorFunction 0x0, MinorFunction 0x1, Flags 0x2, Control 0x3, Parameters 0x8, DeviceObject 0x28, FileObject 0x30, CompletionRoutine 0x38, Context 0x40 }
    _IO_STACK_LOCATION__bindgen_ty_1: 0x20, 8 { Create 0x0, CreatePipe 0x0, CreateMailslot 0x0, Read 0x0, Write 0x0, QueryDirectory 0x0, NotifyDirectory 0x0, NotifyDirectoryEx 0x0, QueryFile 0x0, SetFile 0x0, QueryEa 0x0, SetEa 0x0, QueryVolume 0x0, SetVolume 0x0, FileSystemControl 0x0, LockControl 0x0, DeviceIoControl 0x0, QuerySecurity 0x0, SetSecurity 0x0, MountVolume 0x0, VerifyVolume 0x0, Scsi 0x0, QueryQuota 0x0, SetQuota 0x0, QueryDeviceRelations 0x0, QueryInterface 0x0, DeviceCapabilities 0x0, FilterResourceRequirements 0x0, ReadWriteConfig 0x0, SetLock 0x0, QueryId 0x0, QueryDeviceText 0x0, UsageNotification 0x0, WaitWake 0x0, PowerSequence 0x0, Power 0x0, StartDevice 0x0, WMI 0x0, Others 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_1: 0x20, 8 { SecurityContext 0x0, Options 0x8, FileAttributes 0x10, ShareAccess 0x12, EaLength 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10: 0x20, 8 { Length 0x0, FileInformationClass 0x8, FileObject 0x10 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1: 0x8, 8 { ClusterCount 0x0, DeleteHandle 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_10__bindgen_ty_1__bindgen_ty_1: 0x2, 1 { ReplaceIfExists 0x0, AdvanceOnly 0x1 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_11: 0x20, 8 { Length 0x0, EaList 0x8, EaListLength 0x10, EaIndex 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_12: 0x4, 4 { Length 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_13: 0x10, 8 { Length 0x0, FsInformationClass 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_14: 0x10, 8 { Length 0x0, FsInformationClass 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_15: 0x20, 8 { OutputBufferLength 0x0, InputBufferLength 0x8, FsControlCode 0x10, Type3InputBuffer 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_16: 0x18, 8 { Length 0x0, Key 0x8, ByteOffset 0x10 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_17: 0x20, 8 { OutputBufferLength 0x0, InputBufferLength 0x8, IoControlCode 0x10, Type3InputBuffer 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_18: 0x10, 8 { SecurityInformation 0x0, Length 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_19: 0x10, 8 { SecurityInformation 0x0, SecurityDescriptor 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_2: 0x20, 8 { SecurityContext 0x0, Options 0x8, Reserved 0x10, ShareAccess 0x12, Parameters 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_20: 0x10, 8 { Vpb 0x0, DeviceObject 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_21: 0x10, 8 { Vpb 0x0, DeviceObject 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_22: 0x8, 8 { Srb 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_23: 0x20, 8 { Length 0x0, StartSid 0x8, SidList 0x10, SidListLength 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_24: 0x4, 4 { Length 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_25: 0x4, 4 { Type 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_26: 0x20, 8 { InterfaceType 0x0, Size 0x8, Version 0xa, Interface 0x10, InterfaceSpecificData 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_27: 0x8, 8 { Capabilities 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_28: 0x8, 8 { IoResourceRequirementList 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_29: 0x20, 8 { WhichSpace 0x0, Buffer 0x8, Offset 0x10, Length 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_3: 0x20, 8 { SecurityContext 0x0, Options 0x8, Reserved 0x10, ShareAccess 0x12, Parameters 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_30: 0x1, 1 { Lock 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_31: 0x4, 4 { IdType 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_32: 0x10, 8 { DeviceTextType 0x0, LocaleId 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_33: 0x10, 8 { InPath 0x0, Reserved 0x1, Type 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_34: 0x4, 4 { PowerState 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_35: 0x8, 8 { PowerSequence 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36: 0x20, 8 { Type 0x8, State 0x10, ShutdownType 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_36__bindgen_ty_1: 0x4, 4 { SystemContext 0x0, SystemPowerStateContext 0x0 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_37: 0x10, 8 { AllocatedResources 0x0, AllocatedResourcesTranslated 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_38: 0x20, 8 { ProviderId 0x0, DataPath 0x8, BufferSize 0x10, Buffer 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_39: 0x20, 8 { Argument1 0x0, Argument2 0x8, Argument3 0x10, Argument4 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_4: 0x18, 8 { Length 0x0, Key 0x8, Flags 0xc, ByteOffset 0x10 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_5: 0x18, 8 { Length 0x0, Key 0x8, Flags 0xc, ByteOffset 0x10 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_6: 0x20, 8 { Length 0x0, FileName 0x8, FileInformationClass 0x10, FileIndex 0x18 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_7: 0x10, 8 { Length 0x0, CompletionFilter 0x8 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_8: 0x18, 8 { Length 0x0, CompletionFilter 0x8, DirectoryNotifyInformationClass 0x10 }
    _IO_STACK_LOCATION__bindgen_ty_1__bindgen_ty_9: 0x10, 8 { Length 0x0, FileInformationClass 0x8 }
    _IO_STATUS_BLOCK: 0x10, 8 { Information 0x8 }
    _IO_STATUS_BLOCK32: 0x8, 4 { Status 0x0, Information 0x4 }
    _IO_STATUS_BLOCK__bindgen_ty_1: 0x8, 8 { Status 0x0, Pointer 0x0 }
    _IRP: 0xd0, 16 { Type 0x0, Size 0x2, MdlAddress 0x8, Flags 0x10, AssociatedIrp 0x18, ThreadListEntry 0x20, IoStatus 0x30, RequestorMode 0x40, PendingReturned 0x41, StackCount 0x42, CurrentLocation 0x43, Cancel 0x44, CancelIrql 0x45, ApcEnvironment 0x46, AllocationFlags 0x47, UserIosb 0x48, UserEvent 0x50, Overlay 0x58, CancelRoutine 0x68, UserBuffer 0x70, Tail 0x78 }
    _IRP__bindgen_ty_1: 0x8, 8 { MasterIrp 0x0, IrpCount 0x0, SystemBuffer 0x0 }
    _IRP__bindgen_ty_2: 0x10, 8 { AsynchronousParameters 0x0, AllocationSize 0x0 }
    _IRP__bindgen_ty_2__bindgen_ty_1: 0x10, 8 { UserApcContext 0x8 }
    _IRP__bindgen_ty_2__bindgen_ty_1__bindgen_ty_1: 0x8, 8 { UserApcRoutine 0x0, IssuingProcess 0x0 }
    _IRP__bindgen_ty_3: 0x58, 8 { Overlay 0x0, Apc 0x0, CompletionKey 0x0 }
    _IRP__bindgen_ty_3__bindgen_ty_1: 0x50, 8 { Thread 0x20, AuxiliaryBuffer 0x28, OriginalFileObject 0x48 }
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1: 0x20, 8 { DeviceQueueEntry 0x0 }
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1: 0x20, 8 { DriverContext 0x0 }
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2: 0x18, 8 { ListEntry 0x0 }
    _IRP__bindgen_ty_3__bindgen_ty_1__bindgen_ty_2__bindgen_ty_1: 0x8, 8 { CurrentStackLocation 0x0, PacketType 0x0 }
    _KAPC: 0x58, 8 { Type 0x0, SpareByte0 0x1, Size 0x2, SpareByte1 0x3, SpareLong0 0x4, Thread 0x8, ApcListEntry 0x10, KernelRoutine 0x20, RundownRoutine 0x28, NormalRoutine 0x30, NormalContext 0x38, SystemArgument1 0x40, SystemArgument2 0x48, ApcStateIndex 0x50, ApcMode 0x51, Inserted 0x52 }
    _KAPC_STATE: 0x30, 8 { ApcListHead 0x0, Process 0x20, KernelApcInProgress 0x28, KernelApcPending 0x29, UserApcPending 0x2a }
    _KBUGCHECK_ADD_PAGES: 0x20, 8 { Context 0x0, Flags 0x8, BugCheckCode 0xc, Address 0x10, Count 0x18 }
    _KBUGCHECK_CALLBACK_RECORD: 0x40, 8 { Entry 0x0, CallbackRoutine 0x10, Buffer 0x18, Length 0x20, Component 0x28, Checksum 0x30, State 0x38 }
    _KBUGCHECK_DUMP_IO: 0x18, 8 { Offset 0x0, Buffer 0x8, BufferLength 0x10, Type 0x14 }
    _KBUGCHECK_REASON_CALLBACK_RECORD: 0x30, 8 { Entry 0x0, CallbackRoutine 0x10, Component 0x18, Checksum 0x20, Reason 0x28, State 0x2c }
    _KBUGCHECK_SECONDARY_DUMP_DATA: 0x30, 8 { InBuffer 0x0, InBufferLength 0x8, MaximumAllowed 0xc, Guid 0x10, OutBuffer 0x20, OutBufferLength 0x28 }
    _KCRM_MARSHAL_HEADER: 0x10, 4 { VersionMajor 0x0, VersionMinor 0x4, NumProtocols 0x8, Unused 0xc }
    _KCRM_PROTOCOL_BLOB: 0x20, 4 { ProtocolId 0x0, StaticInfoLength 0x10, TransactionIdInfoLength 0x14, Unused1 0x18, Unused2 0x1c }
    _KCRM_TRANSACTION_BLOB: 0xac, 4 { UOW 0x0, TmIdentity 0x10, IsolationLevel 0x20, IsolationFlags 0x24, Timeout 0x28, Description 0x2c }
    _KDEVICE_QUEUE: 0x28, 8 { Type 0x0, Size 0x2, DeviceListHead 0x8, Lock 0x18 }
    _KDEVICE_QUEUE_ENTRY: 0x18, 8 { DeviceListEntry 0x0, SortKey 0x10, Inserted 0x14 }
    _KDEVICE_QUEUE__bindgen_ty_1: 0x8, 8 { Busy 0x0 }
    _KDEVICE_QUEUE__bindgen_ty_1__bindgen_ty_1: 0x8, 8 { }
    _KDPC_WATCHDOG_INFORMATION: 0x14, 4 { DpcTimeLimit 0x0, DpcTimeCount 0x4, DpcWatchdogLimit 0x8, DpcWatchdogCount 0xc, Reserved 0x10 }
    _KERNEL_USER_TIMES: 0x20, 8 { CreateTime 0x0, ExitTime 0x8, KernelTime 0x10, UserTime 0x18 }
    _KEVENT: 0x18, 8 { Header 0x0 }
    _KEY_BASIC_INFORMATION: 0x18, 8 { LastWriteTime 0x0, TitleIndex 0x8, NameLength 0xc, Name 0x10 }
    _KEY_CONTROL_FLAGS_INFORMATION: 0x4, 4 { ControlFlags 0x0 }
    _KEY_FULL_INFORMATION: 0x30, 8 { LastWriteTime 0x0, TitleIndex 0x8, ClassOffset 0xc, ClassLength 0x10, SubKeys 0x14, MaxNameLen 0x18, MaxClassLen 0x1c, Values 0x20, MaxValueNameLen 0x24, MaxValueDataLen 0x28, Class 0x2c }
    _KEY_HANDLE_TAGS_INFORMATION: 0x4, 4 { HandleTags 0x0 }
    _KEY_NODE_INFORMATION: 0x20, 8 { LastWriteTime 0x0, TitleIndex 0x8, ClassOffset 0xc, ClassLength 0x10, NameLength 0x14, Name 0x18 }
    _KEY_SET_VIRTUALIZATION_INFORMATION: 0x4, 4 { }
    _KEY_VALUE_BASIC_INFORMATION: 0x10, 4 { TitleIndex 0x0, Type 0x4, NameLength 0x8, Name 0xc }
    _KEY_VALUE_ENTRY: 0x18, 8 { ValueName 0x0, DataLength 0x8, DataOffset 0xc, Type 0x10 }
    _KEY_VALUE_FULL_INFORMATION: 0x18, 4 { TitleIndex 0x0, Type 0x4, DataOffset 0x8, DataLength 0xc, NameLength 0x10, Name 0x14 }
    _KEY_VALUE_PARTIAL_INFORMATION: 0x10, 4 { TitleIndex 0x0, Type 0x4, DataLength 0x8, Data 0xc }
    _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64: 0xc, 4 { Type 0x0, DataLength 0x4, Data 0x8 }
    _KEY_WOW64_FLAGS_INFORMATION: 0x4, 4 { UserFlags 0x0 }
    _KEY_WRITE_TIME_INFORMATION: 0x8, 8 { LastWriteTime 0x0 }
    _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT: 0x10, 4 { State 0x0, NtNumber 0x4, Status 0x8, ProcNumber 0xc }
    _KFLOATING_SAVE: 0x4, 4 { Dummy 0x0 }
    _KGATE: 0x18, 8 { Header 0x0 }
    _KGUARDED_MUTEX: 0x38, 8 { Count 0x0, Owner 0x8, Contention 0x10, Gate 0x18 }
    _KGUARDED_MUTEX__bindgen_ty_1: 0x4, 4 { CombinedApcDisable 0x0 }
    _KGUARDED_MUTEX__bindgen_ty_1__bindgen_ty_1: 0x4, 2 { KernelApcDisable 0x0, SpecialApcDisable 0x2 }
    _KIPI_COUNTS: 0x38, 4 { Freeze 0x0, Packet 0x4, DPC 0x8, APC 0xc, FlushSingleTb 0x10, FlushMultipleTb 0x14, FlushEntireTb 0x18, GenericCall 0x1c, ChangeColor 0x20, SweepDcache 0x24, SweepIcache 0x28, SweepIcacheRange 0x2c, FlushIoBuffers 0x30, GratuitousDPC 0x34 }
    _KLOCK_QUEUE_HANDLE: 0x18, 8 { LockQueue 0x0, OldIrql 0x10 }
    _KMUTANT: 0x38, 8 { Header 0x0, MutantListEntry 0x18, OwnerThread 0x28, Abandoned 0x30, ApcDisable 0x31 }
    _KPCR: 0x178, 8 { IdtBase 0x38, Unused 0x40, Irql 0x50, SecondLevelCacheAssociativity 0x51, ObsoleteNumber 0x52, Fill0 0x53, Unused0 0x54, MajorVersion 0x60, MinorVersion 0x62, StallScaleFactor 0x64, Unused1 0x68, KernelReserved 0x80, SecondLevelCacheSize 0xbc, HalReserved 0xc0, Unused2 0x100, KdVersionBlock 0x108, Unused3 0x110, PcrAlign1 0x118 }
    _KPCR__bindgen_ty_1: 0x38, 8 { NtTib 0x0 }
    _KPCR__bindgen_ty_1__bindgen_ty_1: 0x38, 8 { GdtBase 0x0, TssBase 0x8, UserRsp 0x10, Self_ 0x18, CurrentPrcb 0x20, LockArray 0x28, Used_Self 0x30 }
    _KQUEUE: 0x40, 8 { Header 0x0, EntryListHead 0x18, CurrentCount 0x28, MaximumCount 0x2c, ThreadListHead 0x30 }
    _KSEMAPHORE: 0x20, 8 { Header 0x0, Limit 0x18 }
    _KSPIN_LOCK_QUEUE: 0x10, 8 { Next 0x0, Lock 0x8 }
    _KSYSTEM_TIME: 0xc, 4 { LowPart 0x0, High1Time 0x4, High2Time 0x8 }
    _KTIMER: 0x40, 8 { Header 0x0, DueTime 0x18, TimerListEntry 0x20, Dpc 0x30, Processor 0x38, Period 0x3c }
    _KTMOBJECT_CURSOR: 0x24, 4 { LastQuery 0x0, ObjectIdCount 0x10, ObjectIds 0x14 }
    _LARGE_INTEGER: 0x8, 8 { u 0x0, QuadPart 0x0 }
    _LARGE_INTEGER__bindgen_ty_1: 0x8, 4 { LowPart 0x0, HighPart 0x4 }
    _LARGE_INTEGER__bindgen_ty_2: 0x8, 4 { LowPart 0x0, HighPart 0x4 }
    _LARGE_MCB: 0x20, 8 { GuardedMutex 0x0, BaseMcb 0x8 }
    _LEGACY_BUS_INFORMATION: 0x18, 4 { BusTypeGuid 0x0, LegacyBusType 0x10, BusNumber 0x14 }
    _LEGACY_DEVICE_DETECTION_INTERFACE: 0x28, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, LegacyDeviceDetection 0x20 }
    _LINK_TRACKING_INFORMATION: 0x14, 4 { Type 0x0, VolumeId 0x4 }
    _LIST_ENTRY: 0x10, 8 { Flink 0x0, Blink 0x8 }
    _LOADER_PARTITION_INFORMATION_EX: 0x1c, 4 { PartitionStyle 0x0, PartitionNumber 0x4, Flags 0x18 }
    _LOADER_PARTITION_INFORMATION_EX__bindgen_ty_1: 0x10, 4 { Signature 0x0, DeviceId 0x0 }
    _LOOKASIDE_LIST_EX: 0x60, 16 { L 0x0 }
    _LOOKUP_STREAM_FROM_CLUSTER_ENTRY: 0x20, 8 { OffsetToNext 0x0, Flags 0x4, Reserved 0x8, Cluster 0x10, FileName 0x18 }
    _LOOKUP_STREAM_FROM_CLUSTER_INPUT: 0x10, 8 { Flags 0x0, NumberOfClusters 0x4, Cluster 0x8 }
    _LOOKUP_STREAM_FROM_CLUSTER_OUTPUT: 0xc, 4 { Offset 0x0, NumberOfMatches 0x4, BufferSizeRequired 0x8 }
    _LUID: 0x8, 4 { LowPart 0x0, HighPart 0x4 }
    _LUID_AND_ATTRIBUTES: 0xc, 4 { Luid 0x0, Attributes 0x8 }
    _M128A: 0x10, 16 { Low 0x0, High 0x8 }
    _MAILSLOT_CREATE_PARAMETERS: 0x18, 8 { MailslotQuota 0x0, MaximumMessageSize 0x4, ReadTimeout 0x8, TimeoutSpecified 0x10 }
    _MAPPED_ADDRESS: 0x28, 8 { NextMappedAddress 0x0, MappedAddress 0x8, NumberOfBytes 0x10, IoAddress 0x18, BusNumber 0x20 }
    _MAPPING_PAIR: 0x10, 4 { Vcn 0x0, Lcn 0x8 }
    _MAP_REGISTER_ENTRY: 0x10, 8 { MapRegister 0x0, WriteToDevice 0x8 }
    _MARK_HANDLE_INFO: 0x18, 8 { UsnSourceInfo 0x0, VolumeHandle 0x8, HandleInfo 0x10 }
    _MARK_HANDLE_INFO32: 0xc, 4 { UsnSourceInfo 0x0, VolumeHandle 0x4, HandleInfo 0x8 }
    _MCA_DRIVER_INFO: 0x18, 8 { ExceptionCallback 0x0, DpcCallback 0x8, DeviceContext 0x10 }
    _MCA_EXCEPTION: 0x100, 8 { VersionNumber 0x0, ExceptionType 0x4, TimeStamp 0x8, ProcessorNumber 0x10, Reserved1 0x14, u 0x18, ExtCnt 0x38, Reserved3 0x3c, ExtReg 0x40 }
    _MCA_EXCEPTION__bindgen_ty_1: 0x20, 8 { Mca 0x0, Mce 0x0 }
    _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_1: 0x20, 8 { BankNumber 0x0, Reserved2 0x1, Status 0x8, Address 0x10, Misc 0x18 }
    _MCA_EXCEPTION__bindgen_ty_1__bindgen_ty_2: 0x10, 8 { Address 0x0, Type 0x8 }
    _MCB: 0x20, 8 { DummyFieldThatSizesThisStructureCorrectly 0x0 }
    _MCI_ADDR: 0x8, 8 { QuadPart 0x0 }
    _MCI_ADDR__bindgen_ty_1: 0x8, 4 { Address 0x0, Reserved 0x4 }
    _MCI_STATS: 0x8, 8 { MciStatus 0x0, QuadPart 0x0 }
    _MCI_STATS__bindgen_ty_1: 0x8, 4 { McaErrorCode 0x0, ModelErrorCode 0x2 }
    _MDL: 0x30, 8 { Next 0x0, Size 0x8, MdlFlags 0xa, Process 0x10, MappedSystemVa 0x18, StartVa 0x20, ByteCount 0x28, ByteOffset 0x2c }
    _MFT_ENUM_DATA: 0x18, 8 { StartFileReferenceNumber 0x0, LowUsn 0x8, HighUsn 0x10 }
    _MM_PREFETCH_FLAGS: 0x4, 4 { Flags 0x0, AllFlags 0x0 }
    _MM_PREFETCH_FLAGS__bindgen_ty_1: 0x4, 4 { }
    _MOVEFILE_DESCRIPTOR: 0x24, 4 { FileHandle 0x0, Reserved 0x8, StartVcn 0xc, TargetLcn 0x14, NumVcns 0x1c, Reserved1 0x20 }
    _MOVE_FILE_DATA: 0x20, 8 { FileHandle 0x0, StartingVcn 0x8, StartingLcn 0x10, ClusterCount 0x18 }
    _MOVE_FILE_DATA32: 0x20, 8 { FileHandle 0x0, StartingVcn 0x8, StartingLcn 0x10, ClusterCount 0x18 }
    _MOVE_FILE_RECORD_DATA: 0x18, 8 { FileHandle 0x0, SourceFileRecord 0x8, TargetFileRecord 0x10 }
    _MSV1_0_AV_PAIR: 0x4, 2 { AvId 0x0, AvLen 0x2 }
    _MSV1_0_ENUMUSERS_REQUEST: 0x4, 4 { MessageType 0x0 }
    _MSV1_0_ENUMUSERS_RESPONSE: 0x18, 8 { MessageType 0x0, NumberOfLoggedOnUsers 0x4, LogonIds 0x8, EnumHandles 0x10 }
    _MSV1_0_GETCHALLENRESP_REQUEST: 0x58, 8 { MessageType 0x0, ParameterControl 0x4, LogonId 0x8, Password 0x10, ChallengeToClient 0x20, UserName 0x28, LogonDomainName 0x38, ServerName 0x48 }
    _MSV1_0_GETCHALLENRESP_REQUEST_V1: 0x28, 8 { MessageType 0x0, ParameterControl 0x4, LogonId 0x8, Password 0x10, ChallengeToClient 0x20 }
    _MSV1_0_GETCHALLENRESP_RESPONSE: 0x60, 8 { MessageType 0x0, CaseSensitiveChallengeResponse 0x8, CaseInsensitiveChallengeResponse 0x18, UserName 0x28, LogonDomainName 0x38, UserSessionKey 0x48, LanmanSessionKey 0x58 }
    _MSV1_0_GETUSERINFO_REQUEST: 0xc, 4 { MessageType 0x0, LogonId 0x4 }
    _MSV1_0_GETUSERINFO_RESPONSE: 0x48, 8 { MessageType 0x0, UserSid 0x8, UserName 0x10, LogonDomainName 0x20, LogonServer 0x30, LogonType 0x40 }
    _MSV1_0_INTERACTIVE_LOGON: 0x38, 8 { MessageType 0x0, LogonDomainName 0x8, UserName 0x18, Password 0x28 }
    _MSV1_0_INTERACTIVE_PROFILE: 0xa0, 8 { MessageType 0x0, LogonCount 0x4, BadPasswordCount 0x6, LogonTime 0x8, LogoffTime 0x10, KickOffTime 0x18, PasswordLastSet 0x20, PasswordCanChange 0x28, PasswordMustChange 0x30, LogonScript 0x38, HomeDirectory 0x48, FullName 0x58, ProfilePath 0x68, HomeDirectoryDrive 0x78, LogonServer 0x88, UserFlags 0x98 }
    _MSV1_0_LM20_CHALLENGE_REQUEST: 0x4, 4 { MessageType 0x0 }
    _MSV1_0_LM20_CHALLENGE_RESPONSE: 0xc, 4 { MessageType 0x0, ChallengeToClient 0x4 }
    _MSV1_0_LM20_LOGON: 0x68, 8 { MessageType 0x0, LogonDomainName 0x8, UserName 0x18, Workstation 0x28, ChallengeToClient 0x38, CaseSensitiveChallengeResponse 0x40, CaseInsensitiveChallengeResponse 0x50, ParameterControl 0x60 }
    _MSV1_0_LM20_LOGON_PROFILE: 0x68, 8 { MessageType 0x0, KickOffTime 0x8, LogoffTime 0x10, UserFlags 0x18, UserSessionKey 0x1c, LogonDomainName 0x30, LanmanSessionKey 0x40, LogonServer 0x48, UserParameters 0x58 }
    _MSV1_0_NTLM3_RESPONSE: 0x30, 8 { Response 0x0, RespType 0x10, HiRespType 0x11, Flags 0x12, MsgWord 0x14, TimeStamp 0x18, ChallengeFromClient 0x20, AvPairsOff 0x28, Buffer 0x2c }
    _MSV1_0_S4U_LOGON: 0x28, 8 { MessageType 0x0, Flags 0x4, UserPrincipalName 0x8, DomainName 0x18 }
    _MSV1_0_SUBAUTH_LOGON: 0x68, 8 { MessageType 0x0, LogonDomainName 0x8, UserName 0x18, Workstation 0x28, ChallengeToClient 0x38, AuthenticationInfo1 0x40, AuthenticationInfo2 0x50, ParameterControl 0x60, SubAuthPackageId 0x64 }
    _MSV1_0_SUPPLEMENTAL_CREDENTIAL: 0x28, 4 { Version 0x0, Flags 0x4, LmPassword 0x8, NtPassword 0x18 }
    _NAMED_PIPE_CREATE_PARAMETERS: 0x28, 8 { NamedPipeType 0x0, ReadMode 0x4, CompletionMode 0x8, MaximumInstances 0xc, InboundQuota 0x10, OutboundQuota 0x14, DefaultTimeout 0x18, TimeoutSpecified 0x20 }
    _NETWORK_OPEN_ECP_CONTEXT: 0x1c, 4 { Size 0x0, Reserved 0x2 }
    _NETWORK_OPEN_ECP_CONTEXT_V0: 0x14, 4 { Size 0x0, Reserved 0x2 }
    _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1: 0x10, 4 { in_ 0x0, out 0x8 }
    _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_1: 0x8, 4 { Location 0x0, Integrity 0x4 }
    _NETWORK_OPEN_ECP_CONTEXT_V0__bindgen_ty_1__bindgen_ty_2: 0x8, 4 { Location 0x0, Integrity 0x4 }
    _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1: 0x18, 4 { in_ 0x0, out 0xc }
    _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_1: 0xc, 4 { Location 0x0, Integrity 0x4, Flags 0x8 }
    _NETWORK_OPEN_ECP_CONTEXT__bindgen_ty_1__bindgen_ty_2: 0xc, 4 { Location 0x0, Integrity 0x4, Flags 0x8 }
    _NFS_OPEN_ECP_CONTEXT: 0x10, 8 { ExportAlias 0x0, ClientSocketAddress 0x8 }
    _NLSTABLEINFO: 0x90, 8 { OemTableInfo 0x0, AnsiTableInfo 0x40, UpperCaseTable 0x80, LowerCaseTable 0x88 }
    _NOTIFY_USER_POWER_SETTING: 0x10, 4 { Guid 0x0 }
    _NPAGED_LOOKASIDE_LIST: 0x80, 64 { L 0x0 }
    _NTFS_EXTENDED_VOLUME_DATA: 0x8, 4 { ByteCount 0x0, MajorVersion 0x4, MinorVersion 0x6 }
    _NTFS_FILE_RECORD_INPUT_BUFFER: 0x8, 8 { FileReferenceNumber 0x0 }
    _NTFS_FILE_RECORD_OUTPUT_BUFFER: 0x10, 8 { FileReferenceNumber 0x0, FileRecordLength 0x8, FileRecordBuffer 0xc }
    _NTFS_STATISTICS: 0xd4, 4 { LogFileFullExceptions 0x0, OtherExceptions 0x4, MftReads 0x8, MftReadBytes 0xc, MftWrites 0x10, MftWriteBytes 0x14, MftWritesUserLevel 0x18, MftWritesFlushForLogFileFull 0x20, MftWritesLazyWriter 0x22, MftWritesUserRequest 0x24, Mft2Writes 0x28, Mft2WriteBytes 0x2c, Mft2WritesUserLevel 0x30, Mft2WritesFlushForLogFileFull 0x38, Mft2WritesLazyWriter 0x3a, Mft2WritesUserRequest 0x3c, RootIndexReads 0x40, RootIndexReadBytes 0x44, RootIndexWrites 0x48, RootIndexWriteBytes 0x4c, BitmapReads 0x50, BitmapReadBytes 0x54, BitmapWrites 0x58, BitmapWriteBytes 0x5c, BitmapWritesFlushForLogFileFull 0x60, BitmapWritesLazyWriter 0x62, BitmapWritesUserRequest 0x64, BitmapWritesUserLevel 0x66, MftBitmapReads 0x6c, MftBitmapReadBytes 0x70, MftBitmapWrites 0x74, MftBitmapWriteBytes 0x78, MftBitmapWritesFlushForLogFileFull 0x7c, MftBitmapWritesLazyWriter 0x7e, MftBitmapWritesUserRequest 0x80, MftBitmapWritesUserLevel 0x82, UserIndexReads 0x8c, UserIndexReadBytes 0x90, UserIndexWrites 0x94, UserIndexWriteBytes 0x98, LogFileReads 0x9c, LogFileReadBytes 0xa0, LogFileWrites 0xa4, LogFileWriteBytes 0xa8, Allocate 0xac }
    _NTFS_STATISTICS__bindgen_ty_1: 0x8, 2 { Write 0x0, Create 0x2, SetInfo 0x4, Flush 0x6 }
    _NTFS_STATISTICS__bindgen_ty_2: 0x8, 2 { Write 0x0, Create 0x2, SetInfo 0x4, Flush 0x6 }
    _NTFS_STATISTICS__bindgen_ty_3: 0x6, 2 { Write 0x0, Create 0x2, SetInfo 0x4 }
    _NTFS_STATISTICS__bindgen_ty_4: 0x8, 2 { Write 0x0, Create 0x2, SetInfo 0x4, Flush 0x6 }
    _NTFS_STATISTICS__bindgen_ty_5: 0x28, 4 { Calls 0x0, Clusters 0x4, Hints 0x8, RunsReturned 0xc, HintsHonored 0x10, HintsClusters 0x14, Cache 0x18, CacheClusters 0x1c, CacheMiss 0x20, CacheMissClusters 0x24 }
    _NTFS_VOLUME_DATA_BUFFER: 0x60, 8 { VolumeSerialNumber 0x0, NumberSectors 0x8, TotalClusters 0x10, FreeClusters 0x18, TotalReserved 0x20, BytesPerSector 0x28, BytesPerCluster 0x2c, BytesPerFileRecordSegment 0x30, ClustersPerFileRecordSegment 0x34, MftValidDataLength 0x38, MftStartLcn 0x40, Mft2StartLcn 0x48, MftZoneStart 0x50, MftZoneEnd 0x58 }
    _NT_TIB: 0x38, 8 { ExceptionList 0x0, StackBase 0x8, StackLimit 0x10, SubSystemTib 0x18, ArbitraryUserPointer 0x28, Self_ 0x30 }
    _NT_TIB32: 0x1c, 4 { ExceptionList 0x0, StackBase 0x4, StackLimit 0x8, SubSystemTib 0xc, ArbitraryUserPointer 0x14, Self_ 0x18 }
    _NT_TIB32__bindgen_ty_1: 0x4, 4 { FiberData 0x0, Version 0x0 }
    _NT_TIB64: 0x38, 8 { ExceptionList 0x0, StackBase 0x8, StackLimit 0x10, SubSystemTib 0x18, ArbitraryUserPointer 0x28, Self_ 0x30 }
    _NT_TIB64__bindgen_ty_1: 0x8, 8 { FiberData 0x0, Version 0x0 }
    _NT_TIB__bindgen_ty_1: 0x8, 8 { FiberData 0x0, Version 0x0 }
    _NUMA_NODE_RELATIONSHIP: 0x28, 8 { NodeNumber 0x0, Reserved 0x4, GroupMask 0x18 }
    _OBJECT_ALL_TYPES_INFO: 0x70, 4 { NumberOfObjectTypes 0x0, ObjectsTypeInfo 0x4 }
    _OBJECT_ATTRIBUTES: 0x30, 8 { Length 0x0, RootDirectory 0x8, ObjectName 0x10, Attributes 0x18, SecurityDescriptor 0x20, SecurityQualityOfService 0x28 }
    _OBJECT_ATTRIBUTES32: 0x18, 4 { Length 0x0, RootDirectory 0x4, ObjectName 0x8, Attributes 0xc, SecurityDescriptor 0x10, SecurityQualityOfService 0x14 }
    _OBJECT_ATTRIBUTES64: 0x30, 8 { Length 0x0, RootDirectory 0x8, ObjectName 0x10, Attributes 0x18, SecurityDescriptor 0x20, SecurityQualityOfService 0x28 }
    _OBJECT_BASIC_INFO: 0x38, 4 { Attributes 0x0, GrantedAccess 0x4, HandleCount 0x8, ReferenceCount 0xc, PagedPoolUsage 0x10, NonPagedPoolUsage 0x14, Reserved 0x18, NameInformationLength 0x24, TypeInformationLength 0x28, SecurityDescriptorLength 0x2c, CreateTime 0x30 }
    _OBJECT_BASIC_INFORMATION: 0x38, 4 { Attributes 0x0, GrantedAccess 0x4, HandleCount 0x8, PointerCount 0xc, PagedPoolCharge 0x10, NonPagedPoolCharge 0x14, Reserved 0x18, NameInfoSize 0x24, TypeInfoSize 0x28, SecurityDescriptorSize 0x2c, CreationTime 0x30 }
    _OBJECT_HANDLE_ATTRIBUTE_INFO: 0x2, 1 { Inherit 0x0, ProtectFromClose 0x1 }
    _OBJECT_HANDLE_INFORMATION: 0x8, 4 { HandleAttributes 0x0, GrantedAccess 0x4 }
    _OBJECT_NAME_INFO: 0x14, 4 { ObjectName 0x0, ObjectNameBuffer 0x10 }
    _OBJECT_NAME_INFORMATION: 0x10, 8 { Name 0x0 }
    _OBJECT_PROTECTION_INFO: 0x2, 1 { Inherit 0x0, ProtectHandle 0x1 }
    _OBJECT_TYPE_INFO: 0x6c, 4 { ObjectTypeName 0x0, Unknown 0x10, ObjectTypeNameBuffer 0x68 }
    _OBJECT_TYPE_LIST: 0x10, 8 { Level 0x0, Sbz 0x2, ObjectType 0x8 }
    _OB_CALLBACK_REGISTRATION: 0x28, 8 { Version 0x0, OperationRegistrationCount 0x2, Altitude 0x8, RegistrationContext 0x18, OperationRegistration 0x20 }
    _OB_OPERATION_REGISTRATION: 0x20, 8 { ObjectType 0x0, Operations 0x8, PreOperation 0x10, PostOperation 0x18 }
    _OB_POST_CREATE_HANDLE_INFORMATION: 0x4, 4 { GrantedAccess 0x0 }
    _OB_POST_DUPLICATE_HANDLE_INFORMATION: 0x4, 4 { GrantedAccess 0x0 }
    _OB_POST_OPERATION_INFORMATION: 0x30, 8 { Operation 0x0, Object 0x8, ObjectType 0x10, CallContext 0x18, ReturnStatus 0x20, Parameters 0x28 }
    _OB_POST_OPERATION_INFORMATION__bindgen_ty_1: 0x4, 4 { Flags 0x0 }
    _OB_POST_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _OB_POST_OPERATION_PARAMETERS: 0x4, 4 { CreateHandleInformation 0x0, DuplicateHandleInformation 0x0 }
    _OB_PRE_CREATE_HANDLE_INFORMATION: 0x8, 4 { DesiredAccess 0x0, OriginalDesiredAccess 0x4 }
    _OB_PRE_DUPLICATE_HANDLE_INFORMATION: 0x18, 8 { DesiredAccess 0x0, OriginalDesiredAccess 0x4, SourceProcess 0x8, TargetProcess 0x10 }
    _OB_PRE_OPERATION_INFORMATION: 0x28, 8 { Operation 0x0, Object 0x8, ObjectType 0x10, CallContext 0x18, Parameters 0x20 }
    _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1: 0x4, 4 { Flags 0x0 }
    _OB_PRE_OPERATION_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _OB_PRE_OPERATION_PARAMETERS: 0x18, 8 { CreateHandleInformation 0x0, DuplicateHandleInformation 0x0 }
    _OPLOCK_KEY_ECP_CONTEXT: 0x14, 4 { OplockKey 0x0, Reserved 0x10 }
    _OSVERSIONINFOA: 0x94, 4 { dwOSVersionInfoSize 0x0, dwMajorVersion 0x4, dwMinorVersion 0x8, dwBuildNumber 0xc, dwPlatformId 0x10, szCSDVersion 0x14 }
    _OSVERSIONINFOEXA: 0x9c, 4 { dwOSVersionInfoSize 0x0, dwMajorVersion 0x4, dwMinorVersion 0x8, dwBuildNumber 0xc, dwPlatformId 0x10, szCSDVersion 0x14, wServicePackMajor 0x94, wServicePackMinor 0x96, wSuiteMask 0x98, wProductType 0x9a, wReserved 0x9b }
    _OSVERSIONINFOEXW: 0x11c, 4 { dwOSVersionInfoSize 0x0, dwMajorVersion 0x4, dwMinorVersion 0x8, dwBuildNumber 0xc, dwPlatformId 0x10, szCSDVersion 0x14, wServicePackMajor 0x114, wServicePackMinor 0x116, wSuiteMask 0x118, wProductType 0x11a, wReserved 0x11b }
    _OSVERSIONINFOW: 0x114, 4 { dwOSVersionInfoSize 0x0, dwMajorVersion 0x4, dwMinorVersion 0x8, dwBuildNumber 0xc, dwPlatformId 0x10, szCSDVersion 0x14 }
    _OWNER_ENTRY: 0x10, 8 { OwnerThread 0x0 }
    _OWNER_ENTRY__bindgen_ty_1: 0x4, 4 { TableSize 0x0 }
    _OWNER_ENTRY__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _PAGED_LOOKASIDE_LIST: 0x80, 64 { L 0x0 }
    _PAGE_PRIORITY_INFORMATION: 0x4, 4 { PagePriority 0x0 }
    _PARTITION_INFORMATION: 0x20, 8 { StartingOffset 0x0, PartitionLength 0x8, HiddenSectors 0x10, PartitionNumber 0x14, PartitionType 0x18, BootIndicator 0x19, RecognizedPartition 0x1a, RewritePartition 0x1b }
    _PARTITION_INFORMATION_EX: 0x90, 8 { PartitionStyle 0x0, StartingOffset 0x8, PartitionLength 0x10, PartitionNumber 0x18, RewritePartition 0x1c }
    _PARTITION_INFORMATION_EX__bindgen_ty_1: 0x70, 8 { Mbr 0x0, Gpt 0x0 }
    _PARTITION_INFORMATION_GPT: 0x70, 8 { PartitionType 0x0, PartitionId 0x10, Attributes 0x20, Name 0x28 }
    _PARTITION_INFORMATION_MBR: 0x18, 4 { PartitionType 0x0, BootIndicator 0x1, RecognizedPartition 0x2, HiddenSectors 0x4, PartitionId 0x8 }
    _PATHNAME_BUFFER: 0x8, 4 { PathNameLength 0x0, Name 0x4 }
    _PCIBUSDATA: 0x50, 8 { Tag 0x0, Version 0x4, ReadConfig 0x8, WriteConfig 0x10, Pin2Line 0x18, Line2Pin 0x20, ParentSlot 0x28, Reserved 0x30 }
    _PCIX_BRIDGE_CAPABILITY: 0x20, 4 { Header 0x0, SecondaryStatus 0x2, BridgeStatus 0x4, UpstreamSplitTransactionCapacity 0x8, UpstreamSplitTransactionLimit 0xa, DownstreamSplitTransactionCapacity 0xc, DownstreamSplitTransactionLimit 0xe, EccControlStatus 0x10, EccFirstAddress 0x14, EccSecondAddress 0x18, EccAttribute 0x1c }
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1: 0x2, 2 { AsUSHORT 0x0 }
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_1__bindgen_ty_1: 0x2, 2 { }
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2: 0x4, 4 { AsULONG 0x0 }
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_2__bindgen_ty_1: 0x4, 4 { }
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3: 0x4, 4 { AsULONG 0x0 }
    _PCIX_BRIDGE_CAPABILITY__bindgen_ty_3__bindgen_ty_1: 0x4, 4 { }
    _PCI_AGP_APERTURE_PAGE_SIZE: 0x2, 2 { }
    _PCI_AGP_CAPABILITY: 0xc, 4 { Header 0x0, AGPStatus 0x4, AGPCommand 0x8 }
    _PCI_AGP_CAPABILITY__PCI_AGP_COMMAND: 0x4, 4 { }
    _PCI_AGP_CAPABILITY__PCI_AGP_STATUS: 0x4, 4 { }
    _PCI_AGP_CONTROL: 0x4, 4 { }
    _PCI_AGP_ISOCH_COMMAND: 0x2, 2 { }
    _PCI_AGP_ISOCH_STATUS: 0x4, 4 { }
    _PCI_BUS_INTERFACE_STANDARD: 0x50, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, ReadConfig 0x20, WriteConfig 0x28, PinToLine 0x30, LineToPin 0x38, RootBusCapability 0x40, ExpressWakeControl 0x48 }
    _PCI_CAPABILITIES_HEADER: 0x2, 1 { CapabilityID 0x0, Next 0x1 }
    _PCI_CARDBUS_INTERFACE_PRIVATE: 0x40, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, DriverObject 0x20, AddCardBus 0x28, DeleteCardBus 0x30, DispatchPnp 0x38 }
    _PCI_COMMON_CONFIG: 0x100, 4 { DeviceSpecific 0x40 }
    _PCI_COMMON_CONFIG__bindgen_ty_1: 0x40, 4 { VendorID 0x0, DeviceID 0x2, Command 0x4, Status 0x6, RevisionID 0x8, ProgIf 0x9, SubClass 0xa, BaseClass 0xb, CacheLineSize 0xc, LatencyTimer 0xd, HeaderType 0xe, BIST 0xf, u 0x10 }
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1: 0x30, 4 { type0 0x0, type1 0x0, type2 0x0 }
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_1: 0x30, 4 { BaseAddresses 0x0, CIS 0x18, SubVendorID 0x1c, SubSystemID 0x1e, ROMBaseAddress 0x20, CapabilitiesPtr 0x24, Reserved1 0x25, Reserved2 0x28, InterruptLine 0x2c, InterruptPin 0x2d, MinimumGrant 0x2e, MaximumLatency 0x2f }
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_2: 0x30, 4 { BaseAddresses 0x0, PrimaryBus 0x8, SecondaryBus 0x9, SubordinateBus 0xa, SecondaryLatency 0xb, IOBase 0xc, IOLimit 0xd, SecondaryStatus 0xe, MemoryBase 0x10, MemoryLimit 0x12, PrefetchBase 0x14, PrefetchLimit 0x16, PrefetchBaseUpper32 0x18, PrefetchLimitUpper32 0x1c, IOBaseUpper16 0x20, IOLimitUpper16 0x22, CapabilitiesPtr 0x24, Reserved1 0x25, ROMBaseAddress 0x28, InterruptLine 0x2c, InterruptPin 0x2d, BridgeControl 0x2e }
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3: 0x30, 4 { SocketRegistersBaseAddress 0x0, CapabilitiesPtr 0x4, Reserved 0x5, SecondaryStatus 0x6, PrimaryBus 0x8, SecondaryBus 0x9, SubordinateBus 0xa, SecondaryLatency 0xb, Range 0xc, InterruptLine 0x2c, InterruptPin 0x2d, BridgeControl 0x2e }
    _PCI_COMMON_CONFIG__bindgen_ty_1__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1: 0x8, 4 { Base 0x0, Limit 0x4 }
    _PCI_COMMON_HEADER: 0x40, 4 { VendorID 0x0, DeviceID 0x2, Command 0x4, Status 0x6, RevisionID 0x8, ProgIf 0x9, SubClass 0xa, BaseClass 0xb, CacheLineSize 0xc, LatencyTimer 0xd, HeaderType 0xe, BIST 0xf, u 0x10 }
    _PCI_COMMON_HEADER__bindgen_ty_1: 0x30, 4 { type0 0x0, type1 0x0, type2 0x0 }
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_1: 0x30, 4 { BaseAddresses 0x0, CIS 0x18, SubVendorID 0x1c, SubSystemID 0x1e, ROMBaseAddress 0x20, CapabilitiesPtr 0x24, Reserved1 0x25, Reserved2 0x28, InterruptLine 0x2c, InterruptPin 0x2d, MinimumGrant 0x2e, MaximumLatency 0x2f }
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_2: 0x30, 4 { BaseAddresses 0x0, PrimaryBus 0x8, SecondaryBus 0x9, SubordinateBus 0xa, SecondaryLatency 0xb, IOBase 0xc, IOLimit 0xd, SecondaryStatus 0xe, MemoryBase 0x10, MemoryLimit 0x12, PrefetchBase 0x14, PrefetchLimit 0x16, PrefetchBaseUpper32 0x18, PrefetchLimitUpper32 0x1c, IOBaseUpper16 0x20, IOLimitUpper16 0x22, CapabilitiesPtr 0x24, Reserved1 0x25, ROMBaseAddress 0x28, InterruptLine 0x2c, InterruptPin 0x2d, BridgeControl 0x2e }
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3: 0x30, 4 { SocketRegistersBaseAddress 0x0, CapabilitiesPtr 0x4, Reserved 0x5, SecondaryStatus 0x6, PrimaryBus 0x8, SecondaryBus 0x9, SubordinateBus 0xa, SecondaryLatency 0xb, Range 0xc, InterruptLine 0x2c, InterruptPin 0x2d, BridgeControl 0x2e }
    _PCI_COMMON_HEADER__bindgen_ty_1__bindgen_ty_3__bindgen_ty_1: 0x8, 4 { Base 0x0, Limit 0x4 }
    _PCI_DEVICE_PRESENCE_PARAMETERS: 0x18, 4 { Size 0x0, Flags 0x4, VendorID 0x8, DeviceID 0xa, RevisionID 0xc, SubVendorID 0xe, SubSystemID 0x10, BaseClass 0x12, SubClass 0x13, ProgIf 0x14 }
    _PCI_DEVICE_PRESENT_INTERFACE: 0x30, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, IsDevicePresent 0x20, IsDevicePresentEx 0x28 }
    _PCI_EXPRESS_AER_CAPABILITIES: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_AER_CAPABILITIES__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_AER_CAPABILITY: 0x4c, 4 { Header 0x0, UncorrectableErrorStatus 0x4, UncorrectableErrorMask 0x8, UncorrectableErrorSeverity 0xc, CorrectableErrorStatus 0x10, CorrectableErrorMask 0x14, CapabilitiesAndControl 0x18, HeaderLog 0x1c, SecUncorrectableErrorStatus 0x2c, SecUncorrectableErrorMask 0x30, SecUncorrectableErrorSeverity 0x34, SecCapabilitiesAndControl 0x38, SecHeaderLog 0x3c }
    _PCI_EXPRESS_BRIDGE_AER_CAPABILITY: 0x4c, 4 { Header 0x0, UncorrectableErrorStatus 0x4, UncorrectableErrorMask 0x8, UncorrectableErrorSeverity 0xc, CorrectableErrorStatus 0x10, CorrectableErrorMask 0x14, CapabilitiesAndControl 0x18, HeaderLog 0x1c, SecUncorrectableErrorStatus 0x2c, SecUncorrectableErrorMask 0x30, SecUncorrectableErrorSeverity 0x34, SecCapabilitiesAndControl 0x38, SecHeaderLog 0x3c }
    _PCI_EXPRESS_CAPABILITIES_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_CAPABILITIES_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_CAPABILITY: 0x24, 4 { Header 0x0, ExpressCapabilities 0x2, DeviceCapabilities 0x4, DeviceControl 0x8, DeviceStatus 0xa, LinkCapabilities 0xc, LinkControl 0x10, LinkStatus 0x12, SlotCapabilities 0x14, SlotControl 0x18, SlotStatus 0x1a, RootControl 0x1c, RootCapabilities 0x1e, RootStatus 0x20 }
    _PCI_EXPRESS_CORRECTABLE_ERROR_MASK: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_CORRECTABLE_ERROR_MASK__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_DEVICE_CONTROL_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_DEVICE_CONTROL_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_DEVICE_STATUS_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_DEVICE_STATUS_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER: 0x4, 2 { CapabilityID 0x0 }
    _PCI_EXPRESS_ERROR_SOURCE_ID: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_ERROR_SOURCE_ID__bindgen_ty_1: 0x4, 2 { }
    _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_LINK_CONTROL_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_LINK_CONTROL_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE: 0x30, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, PciExpressEnterLinkQuiescentMode 0x20, PciExpressExitLinkQuiescentMode 0x28 }
    _PCI_EXPRESS_LINK_STATUS_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_LINK_STATUS_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_PME_REQUESTOR_ID: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_PME_REQUESTOR_ID__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY: 0x38, 4 { Header 0x0, UncorrectableErrorStatus 0x4, UncorrectableErrorMask 0x8, UncorrectableErrorSeverity 0xc, CorrectableErrorStatus 0x10, CorrectableErrorMask 0x14, CapabilitiesAndControl 0x18, HeaderLog 0x1c, RootErrorCommand 0x2c, RootErrorStatus 0x30, ErrorSourceId 0x34 }
    _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_ROOT_CONTROL_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_ROOT_CONTROL_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_ROOT_ERROR_COMMAND: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_ROOT_ERROR_COMMAND__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_ROOT_ERROR_STATUS: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_ROOT_ERROR_STATUS__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_ROOT_PORT_INTERFACE: 0x30, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, ReadConfigSpace 0x20, WriteConfigSpace 0x28 }
    _PCI_EXPRESS_ROOT_STATUS_REGISTER: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_ROOT_STATUS_REGISTER__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SEC_AER_CAPABILITIES: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SEC_AER_CAPABILITIES__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY: 0xc, 4 { Header 0x0, LowSerialNumber 0x4, HighSerialNumber 0x8 }
    _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SLOT_CONTROL_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_SLOT_CONTROL_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_SLOT_STATUS_REGISTER: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_SLOT_STATUS_REGISTER__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_SRIOV_CAPABILITY: 0x40, 4 { Header 0x0, SRIOVCapabilities 0x4, SRIOVControl 0x8, SRIOVStatus 0xa, InitialVFs 0xc, TotalVFs 0xe, NumVFs 0x10, FunctionDependencyLink 0x12, RsvdP1 0x13, FirstVFOffset 0x14, VFStride 0x16, RsvdP2 0x18, VFDeviceId 0x1a, SupportedPageSizes 0x1c, SystemPageSize 0x20, BaseAddresses 0x24, VFMigrationStateArrayOffset 0x3c }
    _PCI_EXPRESS_SRIOV_CAPS: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SRIOV_CAPS__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SRIOV_CONTROL: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_SRIOV_CONTROL__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_SRIOV_STATUS: 0x2, 2 { AsUSHORT 0x0 }
    _PCI_EXPRESS_SRIOV_STATUS__bindgen_ty_1: 0x2, 2 { }
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY__bindgen_ty_1: 0x4, 4 { }
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS: 0x4, 4 { AsULONG 0x0 }
    _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS__bindgen_ty_1: 0x4, 4 { }
    _PCI_MSIX_TABLE_CONFIG_INTERFACE: 0x48, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, SetTableEntry 0x20, MaskTableEntry 0x28, UnmaskTableEntry 0x30, GetTableEntry 0x38, GetTableSize 0x40 }
    _PCI_PMC: 0x2, 1 { Support 0x1 }
    _PCI_PMCSR: 0x2, 2 { }
    _PCI_PMCSR_BSE: 0x1, 1 { }
    _PCI_PMC__PM_SUPPORT: 0x1, 1 { }
    _PCI_PME_INTERFACE: 0x38, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetPmeInformation 0x20, ClearPmeStatus 0x28, UpdateEnable 0x30 }
    _PCI_PM_CAPABILITY: 0x8, 2 { Header 0x0, PMC 0x2, PMCSR 0x4, PMCSR_BSE 0x6, Data 0x7 }
    _PCI_PM_CAPABILITY__bindgen_ty_1: 0x2, 2 { Capabilities 0x0, AsUSHORT 0x0 }
    _PCI_PM_CAPABILITY__bindgen_ty_2: 0x2, 2 { ControlStatus 0x0, AsUSHORT 0x0 }
    _PCI_PM_CAPABILITY__bindgen_ty_3: 0x1, 1 { BridgeSupport 0x0, AsUCHAR 0x0 }
    _PCI_ROOT_BUS_HARDWARE_CAPABILITY: 0x24, 4 { SecondaryInterface 0x0, OscFeatureSupport 0x18, OscControlRequest 0x1c, OscControlGranted 0x20 }
    _PCI_ROOT_BUS_HARDWARE_CAPABILITY__bindgen_ty_1: 0x14, 4 { BusCapabilitiesFound 0x0, CurrentSpeedAndMode 0x4, SupportedSpeedsAndModes 0x8, DeviceIDMessagingCapable 0xc, SecondaryBusWidth 0x10 }
    _PCI_ROOT_BUS_OSC_CONTROL_FIELD: 0x4, 4 { u 0x0 }
    _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1: 0x4, 4 { AsULONG 0x0 }
    _PCI_ROOT_BUS_OSC_CONTROL_FIELD__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _PCI_ROOT_BUS_OSC_SUPPORT_FIELD: 0x4, 4 { u 0x0 }
    _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1: 0x4, 4 { AsULONG 0x0 }
    _PCI_ROOT_BUS_OSC_SUPPORT_FIELD__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _PCI_SLOT_NUMBER: 0x4, 4 { u 0x0 }
    _PCI_SLOT_NUMBER__bindgen_ty_1: 0x4, 4 { bits 0x0, AsULONG 0x0 }
    _PCI_SLOT_NUMBER__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _PCI_SUBSYSTEM_IDS_CAPABILITY: 0x8, 2 { Header 0x0, Reserved 0x2, SubVendorID 0x4, SubSystemID 0x6 }
    _PERSISTENT_RESERVE_COMMAND: 0xc, 4 { Version 0x0, Size 0x4 }
    _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1: 0x4, 2 { PR_IN 0x0, PR_OUT 0x0 }
    _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_1: 0x4, 2 { AllocationLength 0x2 }
    _PERSISTENT_RESERVE_COMMAND__bindgen_ty_1__bindgen_ty_2: 0x2, 1 { ParameterList 0x2 }
    _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR: 0x10, 4 { Type 0x0, Flags 0x4, u 0x8 }
    _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1: 0x8, 4 { CounterIndex 0x0, ExtendedRegisterAddress 0x0, Range 0x0 }
    _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR__bindgen_ty_1__bindgen_ty_1: 0x8, 4 { Begin 0x0, End 0x4 }
    _PHYSICAL_COUNTER_RESOURCE_LIST: 0x14, 4 { Count 0x0, Descriptors 0x4 }
    _PHYSICAL_MEMORY_RANGE: 0x10, 8 { BaseAddress 0x0, NumberOfBytes 0x8 }
    _PLEX_READ_DATA_REQUEST: 0x10, 8 { ByteOffset 0x0, ByteLength 0x8, PlexNumber 0xc }
    _PLUGPLAY_NOTIFICATION_HEADER: 0x14, 4 { Version 0x0, Size 0x2, Event 0x4 }
    _PM_DISPATCH_TABLE: 0x10, 8 { Signature 0x0, Version 0x4, Function 0x8 }
    _PNP_BUS_INFORMATION: 0x18, 4 { BusTypeGuid 0x0, LegacyBusType 0x10, BusNumber 0x14 }
    _PNP_LOCATION_INTERFACE: 0x28, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, GetLocationString 0x20 }
    _PNP_REPLACE_DRIVER_INTERFACE: 0x60, 8 { Size 0x0, Version 0x4, Flags 0x8, Unload 0x10, BeginReplace 0x18, EndReplace 0x20, MirrorPhysicalMemory 0x28, SetProcessorId 0x30, Swap 0x38, InitiateHardwareMirror 0x40, MirrorPlatformMemory 0x48, GetMemoryDestination 0x50, EnableDisableHardwareQuiesce 0x58 }
    _PNP_REPLACE_MEMORY_LIST: 0x20, 8 { AllocatedCount 0x0, Count 0x4, TotalLength 0x8, Ranges 0x10 }
    _PNP_REPLACE_MEMORY_LIST__bindgen_ty_1: 0x10, 8 { Address 0x0, Length 0x8 }
    _PNP_REPLACE_PARAMETERS: 0x40, 8 { Size 0x0, Version 0x4, Target 0x8, Spare 0x10, TargetProcessors 0x18, SpareProcessors 0x20, TargetMemory 0x28, SpareMemory 0x30, MapMemory 0x38 }
    _PNP_REPLACE_PROCESSOR_LIST: 0x18, 8 { Affinity 0x0, GroupCount 0x8, AllocatedCount 0xc, Count 0x10, ApicIds 0x14 }
    _PNP_REPLACE_PROCESSOR_LIST_V1: 0x18, 8 { AffinityMask 0x0, AllocatedCount 0x8, Count 0xc, ApicIds 0x10 }
    _POOLED_USAGE_AND_LIMITS: 0x48, 8 { PeakPagedPoolUsage 0x0, PagedPoolUsage 0x8, PagedPoolLimit 0x10, PeakNonPagedPoolUsage 0x18, NonPagedPoolUsage 0x20, NonPagedPoolLimit 0x28, PeakPagefileUsage 0x30, PagefileUsage 0x38, PagefileLimit 0x40 }
    _PORT_VIEW: 0x28, 4 { Length 0x0, SectionHandle 0x4, SectionOffset 0xc, ViewSize 0x10, ViewBase 0x18, ViewRemoteBase 0x20 }
    _POWER_SEQUENCE: 0xc, 4 { SequenceD1 0x0, SequenceD2 0x4, SequenceD3 0x8 }
    _POWER_STATE: 0x4, 4 { SystemState 0x0, DeviceState 0x0 }
    _PO_FX_COMPONENT_IDLE_STATE: 0x18, 8 { TransitionLatency 0x0, ResidencyRequirement 0x8, NominalPower 0x10 }
    _PO_FX_COMPONENT_V1: 0x20, 8 { Id 0x0, IdleStateCount 0x10, DeepestWakeableIdleState 0x14, IdleStates 0x18 }
    _PO_FX_COMPONENT_V2: 0x38, 8 { Id 0x0, Flags 0x10, DeepestWakeableIdleState 0x18, IdleStateCount 0x1c, IdleStates 0x20, ProviderCount 0x28, Providers 0x30 }
    _PREFETCH_OPEN_ECP_CONTEXT: 0x8, 8 { Context 0x0 }
    _PREFIX_TABLE: 0x10, 8 { NodeTypeCode 0x0, NameLength 0x2, NextPrefixTree 0x8 }
    _PREFIX_TABLE_ENTRY: 0x30, 8 { NodeTypeCode 0x0, NameLength 0x2, NextPrefixTree 0x8, Links 0x10, Prefix 0x28 }
    _PREVENT_MEDIA_REMOVAL: 0x1, 1 { PreventMediaRemoval 0x0 }
    _PRIVILEGE_SET: 0x14, 4 { PrivilegeCount 0x0, Control 0x4, Privilege 0x8 }
    _PROCESSOR_GROUP_INFO: 0x30, 8 { MaximumProcessorCount 0x0, ActiveProcessorCount 0x1, Reserved 0x2, ActiveProcessorMask 0x28 }
    _PROCESSOR_NUMBER: 0x4, 2 { Group 0x0, Number 0x2, Reserved 0x3 }
    _PROCESSOR_RELATIONSHIP: 0x28, 8 { Flags 0x0, Reserved 0x1, GroupCount 0x16, GroupMask 0x18 }
    _PROCESS_ACCESS_TOKEN: 0x10, 8 { Token 0x0, Thread 0x8 }
    _PROCESS_BASIC_INFORMATION: 0x30, 8 { ExitStatus 0x0, PebBaseAddress 0x8, AffinityMask 0x10, BasePriority 0x18, UniqueProcessId 0x20, InheritedFromUniqueProcessId 0x28 }
    _PROCESS_DEVICEMAP_INFORMATION: 0x28, 8 { }
    _PROCESS_DEVICEMAP_INFORMATION_EX: 0x30, 8 { Flags 0x28 }
    _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1: 0x28, 8 { Set 0x0, Query 0x0 }
    _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_1: 0x8, 8 { DirectoryHandle 0x0 }
    _PROCESS_DEVICEMAP_INFORMATION_EX__bindgen_ty_1__bindgen_ty_2: 0x24, 4 { DriveMap 0x0, DriveType 0x4 }
    _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1: 0x28, 8 { Set 0x0, Query 0x0 }
    _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x8, 8 { DirectoryHandle 0x0 }
    _PROCESS_DEVICEMAP_INFORMATION__bindgen_ty_1__bindgen_ty_2: 0x24, 4 { DriveMap 0x0, DriveType 0x4 }
    _PROCESS_EXCEPTION_PORT: 0x10, 8 { ExceptionPortHandle 0x0, StateFlags 0x8 }
    _PROCESS_EXTENDED_BASIC_INFORMATION: 0x40, 8 { Size 0x0, BasicInfo 0x8 }
    _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1: 0x4, 4 { Flags 0x0 }
    _PROCESS_EXTENDED_BASIC_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _PROCESS_HANDLE_TRACING_ENABLE: 0x4, 4 { Flags 0x0 }
    _PROCESS_HANDLE_TRACING_ENABLE_EX: 0x8, 4 { Flags 0x0, TotalSlots 0x4 }
    _PROCESS_HANDLE_TRACING_ENTRY: 0xa0, 8 { Handle 0x0, ClientId 0x8, Type 0x18, Stacks 0x20 }
    _PROCESS_HANDLE_TRACING_QUERY: 0xb0, 8 { Handle 0x0, TotalTraces 0x8, HandleTrace 0x10 }
    _PROCESS_SESSION_INFORMATION: 0x4, 4 { SessionId 0x0 }
    _PROCESS_WS_WATCH_INFORMATION: 0x10, 8 { FaultingPc 0x0, FaultingVa 0x8 }
    _PS_CREATE_NOTIFY_INFO: 0x48, 8 { Size 0x0, ParentProcessId 0x10, CreatingThreadId 0x18, FileObject 0x28, ImageFileName 0x30, CommandLine 0x38, CreationStatus 0x40 }
    _PS_CREATE_NOTIFY_INFO__bindgen_ty_1: 0x4, 4 { Flags 0x0 }
    _PS_CREATE_NOTIFY_INFO__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _PUBLIC_BCB: 0x10, 8 { NodeTypeCode 0x0, NodeByteSize 0x2, MappedLength 0x4, MappedFileOffset 0x8 }
    _PUBLIC_OBJECT_BASIC_INFORMATION: 0x38, 4 { Attributes 0x0, GrantedAccess 0x4, HandleCount 0x8, PointerCount 0xc, Reserved 0x10 }
    _PUBLIC_OBJECT_TYPE_INFORMATION: 0x68, 8 { TypeName 0x0, Reserved 0x10 }
    _QUAD: 0x8, 8 { }
    _QUAD__bindgen_ty_1: 0x8, 8 { UseThisFieldToCopy 0x0, DoNotUseThisField 0x0 }
    _QUERY_PATH_REQUEST: 0x18, 8 { PathNameLength 0x0, SecurityContext 0x8, FilePathName 0x10 }
    _QUERY_PATH_REQUEST_EX: 0x50, 8 { pSecurityContext 0x0, EaLength 0x8, pEaBuffer 0x10, PathName 0x18, DomainServiceName 0x28, Reserved 0x38 }
    _QUERY_PATH_RESPONSE: 0x4, 4 { LengthAccepted 0x0 }
    _QUOTA_LIMITS: 0x30, 8 { PagedPoolLimit 0x0, NonPagedPoolLimit 0x8, MinimumWorkingSetSize 0x10, MaximumWorkingSetSize 0x18, PagefileLimit 0x20, TimeLimit 0x28 }
    _QUOTA_LIMITS_EX: 0x58, 8 { PagedPoolLimit 0x0, NonPagedPoolLimit 0x8, MinimumWorkingSetSize 0x10, MaximumWorkingSetSize 0x18, PagefileLimit 0x20, TimeLimit 0x28, WorkingSetLimit 0x30, Reserved2 0x38, Reserved3 0x40, Reserved4 0x48, Flags 0x50, CpuRateLimit 0x54 }
    _RATE_QUOTA_LIMIT: 0x4, 4 { RateData 0x0 }
    _RATE_QUOTA_LIMIT__bindgen_ty_1: 0x4, 4 { }
    _READ_LIST: 0x18, 8 { FileObject 0x0, NumberOfEntries 0x8, IsImage 0xc, List 0x10 }
    _READ_USN_JOURNAL_DATA: 0x28, 8 { StartUsn 0x0, ReasonMask 0x8, ReturnOnlyOnClose 0xc, Timeout 0x10, BytesToWaitFor 0x18, UsnJournalID 0x20 }
    _REASSIGN_BLOCKS: 0x8, 4 { Reserved 0x0, Count 0x2, BlockNumber 0x4 }
    _REENUMERATE_SELF_INTERFACE_STANDARD: 0x28, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, SurpriseRemoveAndReenumerateSelf 0x20 }
    _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION: 0x18, 8 { Object 0x0, ObjectContext 0x8, Reserved 0x10 }
    _REG_CREATE_KEY_INFORMATION: 0x70, 8 { CompleteName 0x0, RootObject 0x8, ObjectType 0x10, CreateOptions 0x18, Class 0x20, SecurityDescriptor 0x28, SecurityQualityOfService 0x30, DesiredAccess 0x38, GrantedAccess 0x3c, Disposition 0x40, ResultObject 0x48, CallContext 0x50, RootObjectContext 0x58, Transaction 0x60, Reserved 0x68 }
    _REG_CREATE_KEY_INFORMATION_V1: 0x88, 8 { CompleteName 0x0, RootObject 0x8, ObjectType 0x10, Options 0x18, Class 0x20, SecurityDescriptor 0x28, SecurityQualityOfService 0x30, DesiredAccess 0x38, GrantedAccess 0x3c, Disposition 0x40, ResultObject 0x48, CallContext 0x50, RootObjectContext 0x58, Transaction 0x60, Version 0x68, RemainingName 0x70, Wow64Flags 0x78, Attributes 0x7c, CheckAccessMode 0x80 }
    _REG_DELETE_KEY_INFORMATION: 0x20, 8 { Object 0x0, CallContext 0x8, ObjectContext 0x10, Reserved 0x18 }
    _REG_DELETE_VALUE_KEY_INFORMATION: 0x28, 8 { Object 0x0, ValueName 0x8, CallContext 0x10, ObjectContext 0x18, Reserved 0x20 }
    _REG_ENUMERATE_KEY_INFORMATION: 0x40, 8 { Object 0x0, Index 0x8, KeyInformationClass 0xc, KeyInformation 0x10, Length 0x18, ResultLength 0x20, CallContext 0x28, ObjectContext 0x30, Reserved 0x38 }
    _REG_ENUMERATE_VALUE_KEY_INFORMATION: 0x40, 8 { Object 0x0, Index 0x8, KeyValueInformationClass 0xc, KeyValueInformation 0x10, Length 0x18, ResultLength 0x20, CallContext 0x28, ObjectContext 0x30, Reserved 0x38 }
    _REG_KEY_HANDLE_CLOSE_INFORMATION: 0x20, 8 { Object 0x0, CallContext 0x8, ObjectContext 0x10, Reserved 0x18 }
    _REG_LOAD_KEY_INFORMATION: 0x58, 8 { Object 0x0, KeyName 0x8, SourceFile 0x10, Flags 0x18, TrustClassObject 0x20, UserEvent 0x28, DesiredAccess 0x30, RootHandle 0x38, CallContext 0x40, ObjectContext 0x48, Reserved 0x50 }
    _REG_POST_CREATE_KEY_INFORMATION: 0x18, 8 { CompleteName 0x0, Object 0x8, Status 0x10 }
    _REG_POST_OPERATION_INFORMATION: 0x38, 8 { Object 0x0, Status 0x8, PreInformation 0x10, ReturnStatus 0x18, CallContext 0x20, ObjectContext 0x28, Reserved 0x30 }
    _REG_PRE_CREATE_KEY_INFORMATION: 0x8, 8 { CompleteName 0x0 }
    _REG_QUERY_KEY_INFORMATION: 0x40, 8 { Object 0x0, KeyInformationClass 0x8, KeyInformation 0x10, Length 0x18, ResultLength 0x20, CallContext 0x28, ObjectContext 0x30, Reserved 0x38 }
    _REG_QUERY_KEY_SECURITY_INFORMATION: 0x38, 8 { Object 0x0, SecurityInformation 0x8, SecurityDescriptor 0x10, Length 0x18, CallContext 0x20, ObjectContext 0x28, Reserved 0x30 }
    _REG_QUERY_MULTIPLE_VALUE_KEY_INFORMATION: 0x48, 8 { Object 0x0, ValueEntries 0x8, EntryCount 0x10, ValueBuffer 0x18, BufferLength 0x20, RequiredBufferLength 0x28, CallContext 0x30, ObjectContext 0x38, Reserved 0x40 }
    _REG_QUERY_VALUE_KEY_INFORMATION: 0x48, 8 { Object 0x0, ValueName 0x8, KeyValueInformationClass 0x10, KeyValueInformation 0x18, Length 0x20, ResultLength 0x28, CallContext 0x30, ObjectContext 0x38, Reserved 0x40 }
    _REG_RENAME_KEY_INFORMATION: 0x28, 8 { Object 0x0, NewName 0x8, CallContext 0x10, ObjectContext 0x18, Reserved 0x20 }
    _REG_REPLACE_KEY_INFORMATION: 0x30, 8 { Object 0x0, OldFileName 0x8, NewFileName 0x10, CallContext 0x18, ObjectContext 0x20, Reserved 0x28 }
    _REG_RESTORE_KEY_INFORMATION: 0x30, 8 { Object 0x0, FileHandle 0x8, Flags 0x10, CallContext 0x18, ObjectContext 0x20, Reserved 0x28 }
    _REG_SAVE_KEY_INFORMATION: 0x30, 8 { Object 0x0, FileHandle 0x8, Format 0x10, CallContext 0x18, ObjectContext 0x20, Reserved 0x28 }
    _REG_SET_INFORMATION_KEY_INFORMATION: 0x38, 8 { Object 0x0, KeySetInformationClass 0x8, KeySetInformation 0x10, KeySetInformationLength 0x18, CallContext 0x20, ObjectContext 0x28, Reserved 0x30 }
    _REG_SET_KEY_SECURITY_INFORMATION: 0x30, 8 { Object 0x0, SecurityInformation 0x8, SecurityDescriptor 0x10, CallContext 0x18, ObjectContext 0x20, Reserved 0x28 }
    _REG_SET_VALUE_KEY_INFORMATION: 0x40, 8 { Object 0x0, ValueName 0x8, TitleIndex 0x10, Type 0x14, Data 0x18, DataSize 0x20, CallContext 0x28, ObjectContext 0x30, Reserved 0x38 }
    _REG_UNLOAD_KEY_INFORMATION: 0x28, 8 { Object 0x0, UserEvent 0x8, CallContext 0x10, ObjectContext 0x18, Reserved 0x20 }
    _REMOTE_LINK_TRACKING_INFORMATION: 0x10, 8 { TargetFileObject 0x0, TargetLinkTrackingInformationLength 0x8, TargetLinkTrackingInformationBuffer 0xc }
    _REMOTE_PORT_VIEW: 0x14, 4 { Length 0x0, ViewSize 0x4, ViewBase 0xc }
    _REPARSE_DATA_BUFFER: 0x18, 4 { ReparseTag 0x0, ReparseDataLength 0x4, Reserved 0x6 }
    _REPARSE_DATA_BUFFER__bindgen_ty_1: 0x10, 4 { SymbolicLinkReparseBuffer 0x0, MountPointReparseBuffer 0x0, GenericReparseBuffer 0x0 }
    _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_1: 0x10, 4 { SubstituteNameOffset 0x0, SubstituteNameLength 0x2, PrintNameOffset 0x4, PrintNameLength 0x6, Flags 0x8, PathBuffer 0xc }
    _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_2: 0xa, 2 { SubstituteNameOffset 0x0, SubstituteNameLength 0x2, PrintNameOffset 0x4, PrintNameLength 0x6, PathBuffer 0x8 }
    _REPARSE_DATA_BUFFER__bindgen_ty_1__bindgen_ty_3: 0x1, 1 { DataBuffer 0x0 }
    _REPARSE_GUID_DATA_BUFFER: 0x1c, 4 { ReparseTag 0x0, ReparseDataLength 0x4, Reserved 0x6, ReparseGuid 0x8, GenericReparseBuffer 0x18 }
    _REPARSE_GUID_DATA_BUFFER__bindgen_ty_1: 0x1, 1 { DataBuffer 0x0 }
    _REPARSE_INDEX_KEY: 0xc, 4 { FileReparseTag 0x0, FileId 0x4 }
    _REQUEST_OPLOCK_INPUT_BUFFER: 0xc, 4 { StructureVersion 0x0, StructureLength 0x2, RequestedOplockLevel 0x4, Flags 0x8 }
    _REQUEST_OPLOCK_OUTPUT_BUFFER: 0x18, 4 { StructureVersion 0x0, StructureLength 0x2, OriginalOplockLevel 0x4, NewOplockLevel 0x8, Flags 0xc, AccessMode 0x10, ShareMode 0x14 }
    _REQUEST_RAW_ENCRYPTED_DATA: 0x10, 8 { FileOffset 0x0, Length 0x8 }
    _RESOURCEMANAGER_BASIC_INFORMATION: 0x18, 4 { ResourceManagerId 0x0, DescriptionLength 0x10, Description 0x14 }
    _RESOURCEMANAGER_COMPLETION_INFORMATION: 0x10, 8 { IoCompletionPortHandle 0x0, CompletionKey 0x8 }
    _RESOURCE_HASH_ENTRY: 0x20, 8 { ListEntry 0x0, Address 0x10, ContentionCount 0x18, Number 0x1c }
    _RESOURCE_PERFORMANCE_DATA: 0x428, 8 { ActiveResourceCount 0x0, TotalResourceCount 0x4, ExclusiveAcquire 0x8, SharedFirstLevel 0xc, SharedSecondLevel 0x10, StarveFirstLevel 0x14, StarveSecondLevel 0x18, WaitForExclusive 0x1c, OwnerTableExpands 0x20, MaximumTableExpand 0x24, HashTable 0x28 }
    _RETRIEVAL_POINTERS_BUFFER: 0x20, 8 { ExtentCount 0x0, StartingVcn 0x8, Extents 0x10 }
    _RETRIEVAL_POINTERS_BUFFER__bindgen_ty_1: 0x10, 8 { NextVcn 0x0, Lcn 0x8 }
    _RETRIEVAL_POINTER_BASE: 0x8, 8 { FileAreaOffset 0x0 }
    _ROUTING_TOKEN: 0x10, 8 { LinkNode 0x0, StaticVector 0x8, Flags 0xc }
    _RTL_AVL_TABLE: 0x68, 8 { BalancedRoot 0x0, OrderedPointer 0x20, WhichOrderedElement 0x28, NumberGenericTableElements 0x2c, DepthOfTree 0x30, RestartKey 0x38, DeleteCount 0x40, CompareRoutine 0x48, AllocateRoutine 0x50, FreeRoutine 0x58, TableContext 0x60 }
    _RTL_BALANCED_LINKS: 0x20, 8 { Parent 0x0, LeftChild 0x8, RightChild 0x10, Balance 0x18, Reserved 0x19 }
    _RTL_BALANCED_NODE: 0x18, 8 { }
    _RTL_BALANCED_NODE__bindgen_ty_1: 0x10, 8 { Children 0x0 }
    _RTL_BALANCED_NODE__bindgen_ty_1__bindgen_ty_1: 0x10, 8 { Left 0x0, Right 0x8 }
    _RTL_BALANCED_NODE__bindgen_ty_2: 0x8, 8 { ParentValue 0x0 }
    _RTL_BITMAP: 0x10, 8 { SizeOfBitMap 0x0, Buffer 0x8 }
    _RTL_BITMAP_RUN: 0x8, 4 { StartingIndex 0x0, NumberOfBits 0x4 }
    _RTL_DYNAMIC_HASH_TABLE: 0x28, 8 { Flags 0x0, Shift 0x4, TableSize 0x8, Pivot 0xc, DivisorMask 0x10, NumEntries 0x14, NonEmptyBuckets 0x18, NumEnumerators 0x1c, Directory 0x20 }
    _RTL_DYNAMIC_HASH_TABLE_CONTEXT: 0x18, 8 { ChainHead 0x0, PrevLinkage 0x8, Signature 0x10 }
    _RTL_DYNAMIC_HASH_TABLE_ENTRY: 0x18, 8 { Linkage 0x0, Signature 0x10 }
    _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR: 0x28, 8 { HashEntry 0x0, ChainHead 0x18, BucketIndex 0x20 }
    _RTL_GENERIC_TABLE: 0x48, 8 { TableRoot 0x0, InsertOrderList 0x8, OrderedPointer 0x18, WhichOrderedElement 0x20, NumberGenericTableElements 0x24, CompareRoutine 0x28, AllocateRoutine 0x30, FreeRoutine 0x38, TableContext 0x40 }
    _RTL_HEAP_PARAMETERS: 0x60, 8 { Length 0x0, SegmentReserve 0x8, SegmentCommit 0x10, DeCommitFreeBlockThreshold 0x18, DeCommitTotalFreeThreshold 0x20, MaximumAllocationSize 0x28, VirtualMemoryThreshold 0x30, InitialCommit 0x38, InitialReserve 0x40, CommitRoutine 0x48, Reserved 0x50 }
    _RTL_QUERY_REGISTRY_TABLE: 0x38, 8 { QueryRoutine 0x0, Flags 0x8, Name 0x10, EntryContext 0x18, DefaultType 0x20, DefaultData 0x28, DefaultLength 0x30 }
    _RTL_RUN_ONCE: 0x8, 8 { Ptr 0x0 }
    _RTL_SPLAY_LINKS: 0x18, 8 { Parent 0x0, LeftChild 0x8, RightChild 0x10 }
    _SCATTER_GATHER_ELEMENT: 0x18, 8 { Address 0x0, Length 0x8, Reserved 0x10 }
    _SD_CHANGE_MACHINE_SID_INPUT: 0x8, 2 { CurrentMachineSIDOffset 0x0, CurrentMachineSIDLength 0x2, NewMachineSIDOffset 0x4, NewMachineSIDLength 0x6 }
    _SD_CHANGE_MACHINE_SID_OUTPUT: 0x38, 8 { NumSDChangedSuccess 0x0, NumSDChangedFail 0x8, NumSDUnused 0x10, NumSDTotal 0x18, NumMftSDChangedSuccess 0x20, NumMftSDChangedFail 0x28, NumMftSDTotal 0x30 }
    _SD_GLOBAL_CHANGE_INPUT: 0x10, 4 { Flags 0x0, ChangeType 0x4 }
    _SD_GLOBAL_CHANGE_INPUT__bindgen_ty_1: 0x8, 2 { SdChange 0x0 }
    _SD_GLOBAL_CHANGE_OUTPUT: 0x40, 8 { Flags 0x0, ChangeType 0x4 }
    _SD_GLOBAL_CHANGE_OUTPUT__bindgen_ty_1: 0x38, 8 { SdChange 0x0 }
    _SECTION_OBJECT_POINTERS: 0x18, 8 { DataSectionObject 0x0, SharedCacheMap 0x8, ImageSectionObject 0x10 }
    _SECURITY_CLIENT_CONTEXT: 0x48, 8 { SecurityQos 0x0, ClientToken 0x10, DirectlyAccessClientToken 0x18, DirectAccessEffectiveOnly 0x19, ServerIsRemote 0x1a, ClientTokenControl 0x1c }
    _SECURITY_DESCRIPTOR: 0x28, 8 { Revision 0x0, Sbz1 0x1, Control 0x2, Owner 0x8, Group 0x10, Sacl 0x18, Dacl 0x20 }
    _SECURITY_DESCRIPTOR_RELATIVE: 0x14, 4 { Revision 0x0, Sbz1 0x1, Control 0x2, Owner 0x4, Group 0x8, Sacl 0xc, Dacl 0x10 }
    _SECURITY_QUALITY_OF_SERVICE: 0xc, 4 { Length 0x0, ImpersonationLevel 0x4, ContextTrackingMode 0x8, EffectiveOnly 0x9 }
    _SECURITY_SUBJECT_CONTEXT: 0x20, 8 { ClientToken 0x0, ImpersonationLevel 0x8, PrimaryToken 0x10, ProcessAuditId 0x18 }
    _SENDCMDINPARAMS: 0x21, 1 { cBufferSize 0x0, irDriveRegs 0x4, bDriveNumber 0xc, bReserved 0xd, dwReserved 0x10, bBuffer 0x20 }
    _SENDCMDOUTPARAMS: 0x11, 1 { cBufferSize 0x0, DriverStatus 0x4, bBuffer 0x10 }
    _SET_PARTITION_INFORMATION: 0x1, 1 { PartitionType 0x0 }
    _SET_PARTITION_INFORMATION_EX: 0x78, 8 { PartitionStyle 0x0 }
    _SET_PARTITION_INFORMATION_EX__bindgen_ty_1: 0x70, 8 { Mbr 0x0, Gpt 0x0 }
    _SET_POWER_SETTING_VALUE: 0x20, 4 { Version 0x0, Guid 0x4, PowerCondition 0x14, DataLength 0x18, Data 0x1c }
    _SE_ACCESS_REPLY: 0x28, 8 { Size 0x0, ResultListCount 0x4, GrantedAccess 0x8, AccessStatus 0x10, AccessReason 0x18, Privileges 0x20 }
    _SE_ACCESS_REQUEST: 0x38, 8 { Size 0x0, SeSecurityDescriptor 0x8, DesiredAccess 0x10, PreviouslyGrantedAccess 0x14, PrincipalSelfSid 0x18, GenericMapping 0x20, ObjectTypeListCount 0x28, ObjectTypeList 0x30 }
    _SE_ADT_ACCESS_REASON: 0x98, 8 { AccessMask 0x0, AccessReasons 0x4, ObjectTypeIndex 0x84, AccessGranted 0x88, SecurityDescriptor 0x90 }
    _SE_ADT_OBJECT_TYPE: 0x18, 4 { ObjectType 0x0, Flags 0x10, Level 0x12, AccessMask 0x14 }
    _SE_ADT_PARAMETER_ARRAY: 0x418, 8 { CategoryId 0x0, AuditId 0x4, ParameterCount 0x8, Length 0xc, FlatSubCategoryId 0x10, Type 0x12, Flags 0x14, Parameters 0x18 }
    _SE_ADT_PARAMETER_ARRAY_ENTRY: 0x20, 8 { Type 0x0, Length 0x4, Data 0x8, Address 0x18 }
    _SE_AUDIT_INFO: 0x60, 8 { Size 0x0, AuditType 0x4, AuditOperation 0x8, AuditFlags 0xc, SubsystemName 0x10, ObjectTypeName 0x20, ObjectName 0x30, HandleId 0x40, TransactionId 0x48, OperationId 0x50, ObjectCreation 0x58, GenerateOnClose 0x59 }
    _SE_EXPORTS: 0x208, 8 { SeCreateTokenPrivilege 0x0, SeAssignPrimaryTokenPrivilege 0x8, SeLockMemoryPrivilege 0x10, SeIncreaseQuotaPrivilege 0x18, SeUnsolicitedInputPrivilege 0x20, SeTcbPrivilege 0x28, SeSecurityPrivilege 0x30, SeTakeOwnershipPrivilege 0x38, SeLoadDriverPrivilege 0x40, SeCreatePagefilePrivilege 0x48, SeIncreaseBasePriorityPrivilege 0x50, SeSystemProfilePrivilege 0x58, SeSystemtimePrivilege 0x60, SeProfileSingleProcessPrivilege 0x68, SeCreatePermanentPrivilege 0x70, SeBackupPrivilege 0x78, SeRestorePrivilege 0x80, SeShutdownPrivilege 0x88, SeDebugPrivilege 0x90, SeAuditPrivilege 0x98, SeSystemEnvironmentPrivilege 0xa0, SeChangeNotifyPrivilege 0xa8, SeRemoteShutdownPrivilege 0xb0, SeNullSid 0xb8, SeWorldSid 0xc0, SeLocalSid 0xc8, SeCreatorOwnerSid 0xd0, SeCreatorGroupSid 0xd8, SeNtAuthoritySid 0xe0, SeDialupSid 0xe8, SeNetworkSid 0xf0, SeBatchSid 0xf8, SeInteractiveSid 0x100, SeLocalSystemSid 0x108, SeAliasAdminsSid 0x110, SeAliasUsersSid 0x118, SeAliasGuestsSid 0x120, SeAliasPowerUsersSid 0x128, SeAliasAccountOpsSid 0x130, SeAliasSystemOpsSid 0x138, SeAliasPrintOpsSid 0x140, SeAliasBackupOpsSid 0x148, SeAuthenticatedUsersSid 0x150, SeRestrictedSid 0x158, SeAnonymousLogonSid 0x160, SeUndockPrivilege 0x168, SeSyncAgentPrivilege 0x170, SeEnableDelegationPrivilege 0x178, SeLocalServiceSid 0x180, SeNetworkServiceSid 0x188, SeManageVolumePrivilege 0x190, SeImpersonatePrivilege 0x198, SeCreateGlobalPrivilege 0x1a0, SeTrustedCredManAccessPrivilege 0x1a8, SeRelabelPrivilege 0x1b0, SeIncreaseWorkingSetPrivilege 0x1b8, SeTimeZonePrivilege 0x1c0, SeCreateSymbolicLinkPrivilege 0x1c8, SeIUserSid 0x1d0, SeUntrustedMandatorySid 0x1d8, SeLowMandatorySid 0x1e0, SeMediumMandatorySid 0x1e8, SeHighMandatorySid 0x1f0, SeSystemMandatorySid 0x1f8, SeOwnerRightsSid 0x200 }
    _SE_IMPERSONATION_STATE: 0x10, 8 { Token 0x0, CopyOnOpen 0x8, EffectiveOnly 0x9, Level 0xc }
    _SE_SECURITY_DESCRIPTOR: 0x10, 8 { Size 0x0, Flags 0x4, SecurityDescriptor 0x8 }
    _SHARE_ACCESS: 0x1c, 4 { OpenCount 0x0, Readers 0x4, Writers 0x8, Deleters 0xc, SharedRead 0x10, SharedWrite 0x14, SharedDelete 0x18 }
    _SHRINK_VOLUME_INFORMATION: 0x18, 8 { ShrinkRequestType 0x0, Flags 0x8, NewNumberOfSectors 0x10 }
    _SID: 0xc, 4 { Revision 0x0, SubAuthorityCount 0x1, IdentifierAuthority 0x2, SubAuthority 0x8 }
    _SID_AND_ATTRIBUTES: 0x10, 8 { Sid 0x0, Attributes 0x8 }
    _SID_AND_ATTRIBUTES_HASH: 0x110, 8 { SidCount 0x0, SidAttr 0x8, Hash 0x10 }
    _SID_IDENTIFIER_AUTHORITY: 0x6, 1 { Value 0x0 }
    _SINGLE_LIST_ENTRY: 0x8, 8 { Next 0x0 }
    _SINGLE_LIST_ENTRY32: 0x4, 4 { Next 0x0 }
    _SI_COPYFILE: 0x10, 4 { SourceFileNameLength 0x0, DestinationFileNameLength 0x4, Flags 0x8, FileNameBuffer 0xc }
    _SLIST_ENTRY: 0x10, 16 { Next 0x0 }
    _SLIST_ENTRY32: 0x4, 4 { Next 0x0 }
    _SLIST_HEADER: 0x10, 16 { Header8 0x0, Header16 0x0, HeaderX64 0x0 }
    _SLIST_HEADER32: 0x8, 8 { Alignment 0x0 }
    _SLIST_HEADER32__bindgen_ty_1: 0x8, 4 { Next 0x0, Depth 0x4, Sequence 0x6 }
    _SLIST_HEADER__bindgen_ty_1: 0x10, 8 { Alignment 0x0, Region 0x8 }
    _SLIST_HEADER__bindgen_ty_2: 0x10, 8 { }
    _SLIST_HEADER__bindgen_ty_3: 0x10, 8 { }
    _SLIST_HEADER__bindgen_ty_4: 0x10, 8 { }
    _SRV_OPEN_ECP_CONTEXT: 0x18, 8 { ShareName 0x0, SocketAddress 0x8, OplockBlockState 0x10, OplockAppState 0x11, OplockFinalState 0x12 }
    _STARTING_LCN_INPUT_BUFFER: 0x8, 8 { StartingLcn 0x0 }
    _STARTING_VCN_INPUT_BUFFER: 0x8, 8 { StartingVcn 0x0 }
    _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR: 0x1c, 4 { Version 0x0, Size 0x4, BytesPerCacheLine 0x8, BytesOffsetForCacheAlignment 0xc, BytesPerLogicalSector 0x10, BytesPerPhysicalSector 0x14, BytesOffsetForSectorAlignment 0x18 }
    _STORAGE_ADAPTER_DESCRIPTOR: 0x20, 4 { Version 0x0, Size 0x4, MaximumTransferLength 0x8, MaximumPhysicalPages 0xc, AlignmentMask 0x10, AdapterUsesPio 0x14, AdapterScansDown 0x15, CommandQueueing 0x16, AcceleratedTransfer 0x17, BusType 0x18, BusMajorVersion 0x1a, BusMinorVersion 0x1c, SrbType 0x1e, AddressType 0x1f }
    _STORAGE_ALLOCATE_BC_STREAM_INPUT: 0x18, 4 { Version 0x0, RequestsPerPeriod 0x4, Period 0x8, RetryFailures 0xc, Discardable 0xd, Reserved1 0xe, AccessType 0x10, AccessMode 0x14 }
    _STORAGE_ALLOCATE_BC_STREAM_OUTPUT: 0x10, 8 { RequestSize 0x0, NumOutStandingRequests 0x8 }
    _STORAGE_BREAK_RESERVATION_REQUEST: 0x8, 4 { Length 0x0, _unused 0x4, PathId 0x5, TargetId 0x6, Lun 0x7 }
    _STORAGE_BUS_RESET_REQUEST: 0x1, 1 { PathId 0x0 }
    _STORAGE_DESCRIPTOR_HEADER: 0x8, 4 { Version 0x0, Size 0x4 }
    _STORAGE_DEVICE_DESCRIPTOR: 0x28, 4 { Version 0x0, Size 0x4, DeviceType 0x8, DeviceTypeModifier 0x9, RemovableMedia 0xa, CommandQueueing 0xb, VendorIdOffset 0xc, ProductIdOffset 0x10, ProductRevisionOffset 0x14, SerialNumberOffset 0x18, BusType 0x1c, RawPropertiesLength 0x20, RawDeviceProperties 0x24 }
    _STORAGE_DEVICE_ID_DESCRIPTOR: 0x10, 4 { Version 0x0, Size 0x4, NumberOfIdentifiers 0x8, Identifiers 0xc }
    _STORAGE_DEVICE_NUMBER: 0xc, 4 { DeviceType 0x0, DeviceNumber 0x4, PartitionNumber 0x8 }
    _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR: 0x20, 4 { Version 0x0, Size 0x4, NameOffset 0x8, NumberOfLogicalCopies 0xc, NumberOfPhysicalCopies 0x10, PhysicalDiskRedundancy 0x14, NumberOfColumns 0x18, Interleave 0x1c }
    _STORAGE_EVENT_NOTIFICATION: 0x10, 8 { Version 0x0, Size 0x4, Events 0x8 }
    _STORAGE_GET_BC_PROPERTIES_OUTPUT: 0x20, 8 { MaximumRequestsPerPeriod 0x0, MinimumPeriod 0x4, MaximumRequestSize 0x8, EstimatedTimePerRequest 0x10, NumOutStandingRequests 0x14, RequestSize 0x18 }
    _STORAGE_HOTPLUG_INFO: 0x8, 4 { Size 0x0, MediaRemovable 0x4, MediaHotplug 0x5, DeviceHotplug 0x6, WriteCacheEnableOverride 0x7 }
    _STORAGE_IDENTIFIER: 0x14, 4 { CodeSet 0x0, Type 0x4, IdentifierSize 0x8, NextOffset 0xa, Association 0xc, Identifier 0x10 }
    _STORAGE_IDLE_POWER: 0x10, 4 { Version 0x0, Size 0x4, D3IdleTimeout 0xc }
    _STORAGE_IDLE_POWERUP_REASON: 0xc, 4 { Version 0x0, Size 0x4, PowerupReason 0x8 }
    _STORAGE_LB_PROVISIONING_MAP_RESOURCES: 0x20, 8 { Size 0x0, Version 0x4, Reserved1 0x9, Reserved3 0xd, AvailableMappingResources 0x10, UsedMappingResources 0x18 }
    _STORAGE_MEDIA_SERIAL_NUMBER_DATA: 0x4, 2 { Reserved 0x0, SerialNumberLength 0x2, SerialNumber 0x4 }
    _STORAGE_MINIPORT_DESCRIPTOR: 0x10, 4 { Version 0x0, Size 0x4, Portdriver 0x8, LUNResetSupported 0xc, TargetResetSupported 0xd, IoTimeoutValue 0xe }
    _STORAGE_OFFLOAD_READ_OUTPUT: 0x218, 8 { OffloadReadFlags 0x0, Reserved 0x4, LengthProtected 0x8, TokenLength 0x10, Token 0x14 }
    _STORAGE_OFFLOAD_TOKEN: 0x200, 1 { TokenType 0x0, Reserved 0x4, TokenIdLength 0x6 }
    _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1: 0x1f8, 1 { StorageOffloadZeroDataToken 0x0, Token 0x0 }
    _STORAGE_OFFLOAD_TOKEN__bindgen_ty_1__bindgen_ty_1: 0x1f8, 1 { Reserved2 0x0 }
    _STORAGE_OFFLOAD_WRITE_OUTPUT: 0x10, 8 { OffloadWriteFlags 0x0, Reserved 0x4, LengthCopied 0x8 }
    _STORAGE_PREDICT_FAILURE: 0x204, 4 { PredictFailure 0x0, VendorSpecific 0x4 }
    _STORAGE_PRIORITY_HINT_SUPPORT: 0x4, 4 { SupportFlags 0x0 }
    _STORAGE_PROPERTY_QUERY: 0xc, 4 { PropertyId 0x0, QueryType 0x4, AdditionalParameters 0x8 }
    _STORAGE_QUERY_DEPENDENT_VOLUME_LEV1_ENTRY: 0x20, 4 { EntryLength 0x0, DependencyTypeFlags 0x4, ProviderSpecificFlags 0x8, VirtualStorageType 0xc }
    _STORAGE_QUERY_DEPENDENT_VOLUME_LEV2_ENTRY: 0x44, 4 { EntryLength 0x0, DependencyTypeFlags 0x4, ProviderSpecificFlags 0x8, VirtualStorageType 0xc, AncestorLevel 0x20, HostVolumeNameOffset 0x24, HostVolumeNameSize 0x28, DependentVolumeNameOffset 0x2c, DependentVolumeNameSize 0x30, RelativePathOffset 0x34, RelativePathSize 0x38, DependentDeviceNameOffset 0x3c, DependentDeviceNameSize 0x40 }
    _STORAGE_QUERY_DEPENDENT_VOLUME_REQUEST: 0x8, 4 { RequestLevel 0x0, RequestFlags 0x4 }
    _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE: 0x8, 4 { ResponseLevel 0x0, NumberEntries 0x4 }
    _STORAGE_QUERY_DEPENDENT_VOLUME_RESPONSE__bindgen_ty_1: 0x0, 4 { Lev1Depends 0x0, Lev2Depends 0x0 }
    _STORAGE_READ_CAPACITY: 0x20, 8 { Version 0x0, Size 0x4, BlockLength 0x8, NumberOfBlocks 0x10, DiskLength 0x18 }
    _STORAGE_WRITE_CACHE_PROPERTY: 0x1c, 4 { Version 0x0, Size 0x4, WriteCacheType 0x8, WriteCacheEnabled 0xc, WriteCacheChangeable 0x10, WriteThroughSupported 0x14, FlushCacheSupported 0x18, UserDefinedPowerProtection 0x19, NVCacheEnabled 0x1a }
    _STRING: 0x10, 8 { Length 0x0, MaximumLength 0x2, Buffer 0x8 }
    _STRING32: 0x8, 4 { Length 0x0, MaximumLength 0x2, Buffer 0x4 }
    _STRING64: 0x10, 8 { Length 0x0, MaximumLength 0x2, Buffer 0x8 }
    _SYSTEM_ALARM_ACE: 0xc, 4 { Header 0x0, Mask 0x4, SidStart 0x8 }
    _SYSTEM_AUDIT_ACE: 0xc, 4 { Header 0x0, Mask 0x4, SidStart 0x8 }
    _SYSTEM_FIRMWARE_TABLE_HANDLER: 0x18, 8 { ProviderSignature 0x0, Register 0x4, FirmwareTableHandler 0x8, DriverObject 0x10 }
    _SYSTEM_FIRMWARE_TABLE_INFORMATION: 0x14, 4 { ProviderSignature 0x0, Action 0x4, TableID 0x8, TableBufferLength 0xc, TableBuffer 0x10 }
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION: 0x20, 8 { ProcessorMask 0x0, Relationship 0x8 }
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX: 0x50, 8 { Relationship 0x0, Size 0x4 }
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX__bindgen_ty_1: 0x48, 8 { Processor 0x0, NumaNode 0x0, Cache 0x0, Group 0x0 }
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1: 0x10, 8 { ProcessorCore 0x0, NumaNode 0x0, Cache 0x0, Reserved 0x0 }
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_1: 0x1, 1 { Flags 0x0 }
    _SYSTEM_LOGICAL_PROCESSOR_INFORMATION__bindgen_ty_1__bindgen_ty_2: 0x4, 4 { NodeNumber 0x0 }
    _SYSTEM_MANDATORY_LABEL_ACE: 0xc, 4 { Header 0x0, Mask 0x4, SidStart 0x8 }
    _SYSTEM_POWER_STATE_CONTEXT: 0x4, 4 { }
    _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1: 0x4, 4 { ContextAsUlong 0x0 }
    _SYSTEM_POWER_STATE_CONTEXT__bindgen_ty_1__bindgen_ty_1: 0x4, 4 { }
    _TAPE_GET_STATISTICS: 0x4, 4 { Operation 0x0 }
    _TAPE_STATISTICS: 0x30, 8 { Version 0x0, Flags 0x4, RecoveredWrites 0x8, UnrecoveredWrites 0x10, RecoveredReads 0x18, UnrecoveredReads 0x20, CompressionRatioReads 0x28, CompressionRatioWrites 0x29 }
    _TARGET_DEVICE_CUSTOM_NOTIFICATION: 0x28, 8 { Version 0x0, Size 0x2, Event 0x4, FileObject 0x18, NameBufferOffset 0x20, CustomDataBuffer 0x24 }
    _TARGET_DEVICE_REMOVAL_NOTIFICATION: 0x20, 8 { Version 0x0, Size 0x2, Event 0x4, FileObject 0x18 }
    _TIMER_SET_COALESCABLE_TIMER_INFO: 0x30, 8 { DueTime 0x0, TimerApcRoutine 0x8, TimerContext 0x10, WakeContext 0x18, Period 0x20, TolerableDelay 0x24, PreviousState 0x28 }
    _TIME_FIELDS: 0x10, 2 { Year 0x0, Month 0x2, Day 0x4, Hour 0x6, Minute 0x8, Second 0xa, Milliseconds 0xc, Weekday 0xe }
    _TOKEN_ACCESS_INFORMATION: 0x30, 8 { SidHash 0x0, RestrictedSidHash 0x8, Privileges 0x10, AuthenticationId 0x18, TokenType 0x20, ImpersonationLevel 0x24, MandatoryPolicy 0x28, Flags 0x2c }
    _TOKEN_AUDIT_POLICY: 0x1b, 1 { PerUserPolicy 0x0 }
    _TOKEN_CONTROL: 0x28, 4 { TokenId 0x0, AuthenticationId 0x8, ModifiedId 0x10, TokenSource 0x18 }
    _TOKEN_DEFAULT_DACL: 0x8, 8 { DefaultDacl 0x0 }
    _TOKEN_ELEVATION: 0x4, 4 { TokenIsElevated 0x0 }
    _TOKEN_GROUPS: 0x18, 8 { GroupCount 0x0, Groups 0x8 }
    _TOKEN_GROUPS_AND_PRIVILEGES: 0x38, 8 { SidCount 0x0, SidLength 0x4, Sids 0x8, RestrictedSidCount 0x10, RestrictedSidLength 0x14, RestrictedSids 0x18, PrivilegeCount 0x20, PrivilegeLength 0x24, Privileges 0x28, AuthenticationId 0x30 }
    _TOKEN_LINKED_TOKEN: 0x8, 8 { LinkedToken 0x0 }
    _TOKEN_MANDATORY_LABEL: 0x10, 8 { Label 0x0 }
    _TOKEN_MANDATORY_POLICY: 0x4, 4 { Policy 0x0 }
    _TOKEN_ORIGIN: 0x8, 4 { OriginatingLogonSession 0x0 }
    _TOKEN_OWNER: 0x8, 8 { Owner 0x0 }
    _TOKEN_PRIMARY_GROUP: 0x8, 8 { PrimaryGroup 0x0 }
    _TOKEN_PRIVILEGES: 0x10, 4 { PrivilegeCount 0x0, Privileges 0x4 }
    _TOKEN_SOURCE: 0x10, 4 { SourceName 0x0, SourceIdentifier 0x8 }
    _TOKEN_STATISTICS: 0x38, 8 { TokenId 0x0, AuthenticationId 0x8, ExpirationTime 0x10, TokenType 0x18, ImpersonationLevel 0x1c, DynamicCharged 0x20, DynamicAvailable 0x24, GroupCount 0x28, PrivilegeCount 0x2c, ModifiedId 0x30 }
    _TOKEN_USER: 0x10, 8 { User 0x0 }
    _TRANSACTIONMANAGER_BASIC_INFORMATION: 0x18, 8 { TmIdentity 0x0, VirtualClock 0x10 }
    _TRANSACTIONMANAGER_LOGPATH_INFORMATION: 0x8, 4 { LogPathLength 0x0, LogPath 0x4 }
    _TRANSACTIONMANAGER_LOG_INFORMATION: 0x10, 4 { LogIdentity 0x0 }
    _TRANSACTIONMANAGER_RECOVERY_INFORMATION: 0x8, 8 { LastRecoveredLsn 0x0 }
    _TRANSACTION_BASIC_INFORMATION: 0x18, 4 { TransactionId 0x0, State 0x10, Outcome 0x14 }
    _TRANSACTION_BIND_INFORMATION: 0x8, 8 { TmHandle 0x0 }
    _TRANSACTION_ENLISTMENTS_INFORMATION: 0x24, 4 { NumberOfEnlistments 0x0, EnlistmentPair 0x4 }
    _TRANSACTION_ENLISTMENT_PAIR: 0x20, 4 { EnlistmentId 0x0, ResourceManagerId 0x10 }
    _TRANSACTION_LIST_ENTRY: 0x10, 4 { UOW 0x0 }
    _TRANSACTION_LIST_INFORMATION: 0x14, 4 { NumberOfTransactions 0x0, TransactionInformation 0x4 }
    _TRANSACTION_NOTIFICATION: 0x20, 8 { TransactionKey 0x0, TransactionNotification 0x8, TmVirtualClock 0x10, ArgumentLength 0x18 }
    _TRANSACTION_NOTIFICATION_MARSHAL_ARGUMENT: 0x14, 4 { MarshalCookie 0x0, UOW 0x4 }
    _TRANSACTION_NOTIFICATION_PROPAGATE_ARGUMENT: 0x28, 4 { PropagationCookie 0x0, UOW 0x4, TmIdentity 0x14, BufferLength 0x24 }
    _TRANSACTION_NOTIFICATION_RECOVERY_ARGUMENT: 0x20, 4 { EnlistmentId 0x0, UOW 0x10 }
    _TRANSACTION_NOTIFICATION_SAVEPOINT_ARGUMENT: 0x4, 4 { SavepointId 0x0 }
    _TRANSACTION_NOTIFICATION_TM_ONLINE_ARGUMENT: 0x14, 4 { TmIdentity 0x0, Flags 0x10 }
    _TRANSACTION_PROPERTIES_INFORMATION: 0x20, 8 { IsolationLevel 0x0, IsolationFlags 0x4, Timeout 0x8, Outcome 0x10, DescriptionLength 0x14, Description 0x18 }
    _TRANSACTION_SUPERIOR_ENLISTMENT_INFORMATION: 0x20, 4 { SuperiorEnlistmentPair 0x0 }
    _TRANSLATOR_INTERFACE: 0x30, 8 { Size 0x0, Version 0x2, Context 0x8, InterfaceReference 0x10, InterfaceDereference 0x18, TranslateResources 0x20, TranslateResourceRequirements 0x28 }
    _TUNNEL: 0x58, 8 { Mutex 0x0, Cache 0x38, TimerQueue 0x40, NumEntries 0x50 }
    _TXFS_CREATE_MINIVERSION_INFO: 0xc, 4 { StructureVersion 0x0, StructureLength 0x2, BaseVersion 0x4, MiniVersion 0x8 }
    _TXFS_GET_METADATA_INFO_OUT: 0x30, 8 { TxfFileId 0x0, LockingTransaction 0x10, LastLsn 0x20, TransactionState 0x28 }
    _TXFS_GET_METADATA_INFO_OUT__bindgen_ty_1: 0x10, 8 { LowPart 0x0, HighPart 0x8 }
    _TXFS_GET_TRANSACTED_VERSION: 0x10, 4 { ThisBaseVersion 0x0, LatestVersion 0x4, ThisMiniVersion 0x8, FirstMiniVersion 0xa, LatestMiniVersion 0xc }
    _TXFS_LIST_TRANSACTIONS: 0x10, 8 { NumberOfTransactions 0x0, BufferSizeRequired 0x8 }
    _TXFS_LIST_TRANSACTIONS_ENTRY: 0x28, 8 { TransactionId 0x0, TransactionState 0x10, Reserved1 0x14, Reserved2 0x18, Reserved3 0x20 }
    _TXFS_LIST_TRANSACTION_LOCKED_FILES: 0x28, 8 { KtmTransaction 0x0, NumberOfFiles 0x10, BufferSizeRequired 0x18, Offset 0x20 }
    _TXFS_LIST_TRANSACTION_LOCKED_FILES_ENTRY: 0x30, 8 { Offset 0x0, NameFlags 0x8, FileId 0x10, Reserved1 0x18, Reserved2 0x1c, Reserved3 0x20, FileName 0x28 }
    _TXFS_MODIFY_RM: 0x28, 8 { Flags 0x0, LogContainerCountMax 0x4, LogContainerCountMin 0x8, LogContainerCount 0xc, LogGrowthIncrement 0x10, LogAutoShrinkPercentage 0x14, Reserved 0x18, LoggingMode 0x20 }
    _TXFS_QUERY_RM_INFORMATION: 0xb0, 8 { BytesRequired 0x0, TailLsn 0x8, CurrentLsn 0x10, ArchiveTailLsn 0x18, LogContainerSize 0x20, HighestVirtualClock 0x28, LogContainerCount 0x30, LogContainerCountMax 0x34, LogContainerCountMin 0x38, LogGrowthIncrement 0x3c, LogAutoShrinkPercentage 0x40, Flags 0x44, LoggingMode 0x48, Reserved 0x4a, RmState 0x4c, LogCapacity 0x50, LogFree 0x58, TopsSize 0x60, TopsUsed 0x68, TransactionCount 0x70, OnePCCount 0x78, TwoPCCount 0x80, NumberLogFileFull 0x88, OldestTransactionAge 0x90, RMName 0x98, TmLogPathOffset 0xa8 }
    _TXFS_READ_BACKUP_INFORMATION_OUT: 0x4, 4 { }
    _TXFS_READ_BACKUP_INFORMATION_OUT__bindgen_ty_1: 0x4, 4 { BufferLength 0x0, Buffer 0x0 }
    _TXFS_ROLLFORWARD_REDO_INFORMATION: 0x20, 8 { LastVirtualClock 0x0, LastRedoLsn 0x8, HighestRecoveryLsn 0x10, Flags 0x18 }
    _TXFS_SAVEPOINT_INFORMATION: 0x10, 8 { KtmTransaction 0x0, ActionCode 0x8, SavepointId 0xc }
    _TXFS_START_RM_INFORMATION: 0x30, 8 { Flags 0x0, LogContainerSize 0x8, LogContainerCountMin 0x10, LogContainerCountMax 0x14, LogGrowthIncrement 0x18, LogAutoShrinkPercentage 0x1c, TmLogPathOffset 0x20, TmLogPathLength 0x24, LoggingMode 0x26, LogPathLength 0x28, Reserved 0x2a, LogPath 0x2c }
    _TXFS_TRANSACTION_ACTIVE_INFO: 0x1, 1 { TransactionsActiveAtSnapshot 0x0 }
    _TXFS_WRITE_BACKUP_INFORMATION: 0x1, 1 { Buffer 0x0 }
    _TXN_PARAMETER_BLOCK: 0x10, 8 { Length 0x0, TxFsContext 0x2, TransactionObject 0x8 }
    _ULARGE_INTEGER: 0x8, 8 { u 0x0, QuadPart 0x0 }
    _ULARGE_INTEGER__bindgen_ty_1: 0x8, 4 { LowPart 0x0, HighPart 0x4 }
    _ULARGE_INTEGER__bindgen_ty_2: 0x8, 4 { LowPart 0x0, HighPart 0x4 }
    _UNICODE_PREFIX_TABLE: 0x18, 8 { NodeTypeCode 0x0, NameLength 0x2, NextPrefixTree 0x8, LastNextEntry 0x10 }
    _UNICODE_PREFIX_TABLE_ENTRY: 0x38, 8 { NodeTypeCode 0x0, NameLength 0x2, NextPrefixTree 0x8, CaseMatch 0x10, Links 0x18, Prefix 0x30 }
    _UNICODE_STRING: 0x10, 8 { Length 0x0, MaximumLength 0x2, Buffer 0x8 }
    _USN_JOURNAL_DATA: 0x38, 8 { UsnJournalID 0x0, FirstUsn 0x8, NextUsn 0x10, LowestValidUsn 0x18, MaxUsn 0x20, MaximumSize 0x28, AllocationDelta 0x30 }
    _USN_RECORD: 0x40, 8 { RecordLength 0x0, MajorVersion 0x4, MinorVersion 0x6, FileReferenceNumber 0x8, ParentFileReferenceNumber 0x10, Usn 0x18, TimeStamp 0x20, Reason 0x28, SourceInfo 0x2c, SecurityId 0x30, FileAttributes 0x34, FileNameLength 0x38, FileNameOffset 0x3a, FileName 0x3c }
    _VAD_HEADER: 0x58, 4 { StartVPN 0x0, EndVPN 0x8, ParentLink 0x10, LeftLink 0x18, RightLink 0x20, Flags 0x28, ControlArea 0x2c, FirstProtoPte 0x34, LastPTE 0x3c, Unknown 0x44, Secured 0x48 }
    _VERIFY_INFORMATION: 0x10, 8 { StartingOffset 0x0, Length 0x8 }
    _VIRTUAL_STORAGE_TYPE: 0x14, 4 { DeviceId 0x0, VendorId 0x4 }
    _VM_COUNTERS: 0x58, 8 { PeakVirtualSize 0x0, VirtualSize 0x8, PageFaultCount 0x10, PeakWorkingSetSize 0x18, WorkingSetSize 0x20, QuotaPeakPagedPoolUsage 0x28, QuotaPagedPoolUsage 0x30, QuotaPeakNonPagedPoolUsage 0x38, QuotaNonPagedPoolUsage 0x40, PagefileUsage 0x48, PeakPagefileUsage 0x50 }
    _VM_COUNTERS_EX: 0x60, 8 { PeakVirtualSize 0x0, VirtualSize 0x8, PageFaultCount 0x10, PeakWorkingSetSize 0x18, WorkingSetSize 0x20, QuotaPeakPagedPoolUsage 0x28, QuotaPagedPoolUsage 0x30, QuotaPeakNonPagedPoolUsage 0x38, QuotaNonPagedPoolUsage 0x40, PagefileUsage 0x48, PeakPagefileUsage 0x50, PrivateUsage 0x58 }
    _VOLUME_BITMAP_BUFFER: 0x18, 8 { StartingLcn 0x0, BitmapSize 0x8, Buffer 0x10 }
    _VPB: 0x60, 8 { Type 0x0, Size 0x2, Flags 0x4, VolumeLabelLength 0x6, DeviceObject 0x8, RealDevice 0x10, SerialNumber 0x18, ReferenceCount 0x1c, VolumeLabel 0x20 }
    _WNF_STATE_NAME: 0x8, 4 { Data 0x0 }
    _WORK_QUEUE_ITEM: 0x20, 8 { List 0x0, WorkerRoutine 0x10, Parameter 0x18 }
    _XCPT_ACTION: 0x10, 8 { XcptNum 0x0, SigNum 0x4, XcptAction 0x8 }
    _XSAVE_AREA: 0x240, 16 { LegacyState 0x0, Header 0x200 }
    _XSAVE_AREA_HEADER: 0x40, 8 { Mask 0x0, Reserved 0x8 }
    _XSAVE_FORMAT: 0x200, 16 { ControlWord 0x0, StatusWord 0x2, TagWord 0x4, Reserved1 0x5, ErrorOpcode 0x6, ErrorOffset 0x8, ErrorSelector 0xc, Reserved2 0xe, DataOffset 0x10, DataSelector 0x14, Reserved3 0x16, MxCsr 0x18, MxCsr_Mask 0x1c, FloatRegisters 0x20, XmmRegisters 0xa0, Reserved4 0x1a0 }
    _XSTATE_CONTEXT: 0x20, 8 { Mask 0x0, Length 0x8, Reserved1 0xc, Area 0x10, Buffer 0x18 }
    _XSTATE_FEATURE: 0x8, 4 { Offset 0x0, Size 0x4 }
    _XSTATE_SAVE: 0x38, 8 { Prev 0x0, Thread 0x8, Level 0x10, XStateContext 0x18 }
    _ZONE_HEADER: 0x18, 8 { FreeList 0x0, SegmentList 0x8, BlockSize 0x10, TotalSegmentSize 0x14 }
    _ZONE_SEGMENT_HEADER: 0x10, 8 { SegmentList 0x0, Reserved 0x8 }
}
