//! Routines of the NT 4 kit that take an adapter object, where WDM has an inline function of the
//! same name that takes a `DMA_ADAPTER`. Given out by [`crate::hal`] alone, so that nobody calls
//! the wrong one. Signatures are those of the NT 4 kit.

use crate::{
    BOOLEAN, BUS_DATA_TYPE, INTERFACE_TYPE, NTSTATUS, PADAPTER_OBJECT, PDEVICE_OBJECT,
    PDRIVER_CONTROL, PHYSICAL_ADDRESS, PKAFFINITY, PKIRQL, PMDL, PPHYSICAL_ADDRESS, PULONG, PVOID,
    ULONG,
};

imports! { "hal.dll" {
    /// Sets up map registers for one transfer; returns the device's address of it, and its length
    /// through `Length`.
    pub fn IoMapTransfer(
        AdapterObject: PADAPTER_OBJECT,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        CurrentVa: PVOID,
        Length: PULONG,
        WriteToDevice: BOOLEAN,
    ) -> PHYSICAL_ADDRESS;
    /// Ends a transfer.
    pub fn IoFlushAdapterBuffers(
        AdapterObject: PADAPTER_OBJECT,
        Mdl: PMDL,
        MapRegisterBase: PVOID,
        CurrentVa: PVOID,
        Length: ULONG,
        WriteToDevice: BOOLEAN,
    ) -> BOOLEAN;
    /// Frees the adapter.
    pub fn IoFreeAdapterChannel(AdapterObject: PADAPTER_OBJECT);
    /// Frees map registers.
    pub fn IoFreeMapRegisters(
        AdapterObject: PADAPTER_OBJECT,
        MapRegisterBase: PVOID,
        NumberOfMapRegisters: ULONG,
    );
    /// How much is left to be transferred.
    pub fn HalReadDmaCounter(AdapterObject: PADAPTER_OBJECT) -> ULONG;
    /// Allocates memory that processor and device share.
    pub fn HalAllocateCommonBuffer(
        AdapterObject: PADAPTER_OBJECT,
        Length: ULONG,
        LogicalAddress: PPHYSICAL_ADDRESS,
        CacheEnabled: BOOLEAN,
    ) -> PVOID;
    /// Frees it.
    pub fn HalFreeCommonBuffer(
        AdapterObject: PADAPTER_OBJECT,
        Length: ULONG,
        LogicalAddress: PHYSICAL_ADDRESS,
        VirtualAddress: PVOID,
        CacheEnabled: BOOLEAN,
    );
    /// Reads a bus's configuration space.
    pub fn HalGetBusData(
        BusDataType: BUS_DATA_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        Buffer: PVOID,
        Length: ULONG,
    ) -> ULONG;
    /// Writes a bus's configuration space.
    pub fn HalSetBusData(
        BusDataType: BUS_DATA_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        Buffer: PVOID,
        Length: ULONG,
    ) -> ULONG;
    /// The system's vector for a bus's interrupt.
    pub fn HalGetInterruptVector(
        InterfaceType: INTERFACE_TYPE,
        BusNumber: ULONG,
        BusInterruptLevel: ULONG,
        BusInterruptVector: ULONG,
        Irql: PKIRQL,
        Affinity: PKAFFINITY,
    ) -> ULONG;
    /// Sounds the speaker; 0 Hz silences it.
    pub fn HalMakeBeep(Frequency: ULONG) -> BOOLEAN;
}}

imports! { "ntoskrnl.exe" {
    /// Waits for the adapter and map registers.
    pub fn IoAllocateAdapterChannel(
        AdapterObject: PADAPTER_OBJECT,
        DeviceObject: PDEVICE_OBJECT,
        NumberOfMapRegisters: ULONG,
        ExecutionRoutine: PDRIVER_CONTROL,
        Context: PVOID,
    ) -> NTSTATUS;
}}
