// Written by `cargo run -p wdk-sys-generator` from the DDK headers of mingw-w64. Not edited by hand:
// corrections belong into `src/overlay`.

//! What every supported kernel exports from hal.dll.

use crate::*;

#[cfg_attr(
    windows,
    link(name = "hal.dll", kind = "raw-dylib", modifiers = "+verbatim")
)]
unsafe extern "C" {
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-halacquiredisplayownership>
    pub fn HalAcquireDisplayOwnership(
        ResetDisplayParameters: PHAL_RESET_DISPLAY_PARAMETERS,
    );
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-halallocatecrashdumpregisters>
    pub fn HalAllocateCrashDumpRegisters(
        AdapterObject: PADAPTER_OBJECT,
        NumberOfMapRegisters: PULONG,
    ) -> PVOID;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-halgetadapter>
    pub fn HalGetAdapter(
        DeviceDescription: PDEVICE_DESCRIPTION,
        NumberOfMapRegisters: PULONG,
    ) -> PADAPTER_OBJECT;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-halgetbusdatabyoffset>
    pub fn HalGetBusDataByOffset(
        BusDataType: BUS_DATA_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        Buffer: PVOID,
        Offset: ULONG,
        Length: ULONG,
    ) -> ULONG;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/ntddk/nf-ntddk-halsetbusdatabyoffset>
    pub fn HalSetBusDataByOffset(
        BusDataType: BUS_DATA_TYPE,
        BusNumber: ULONG,
        SlotNumber: ULONG,
        Buffer: PVOID,
        Offset: ULONG,
        Length: ULONG,
    ) -> ULONG;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keflushwritebuffer>
    pub fn KeFlushWriteBuffer();
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kequeryperformancecounter>
    pub fn KeQueryPerformanceCounter(
        PerformanceFrequency: PLARGE_INTEGER,
    ) -> LARGE_INTEGER;
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kestallexecutionprocessor>
    pub fn KeStallExecutionProcessor(MicroSeconds: ULONG);
}
