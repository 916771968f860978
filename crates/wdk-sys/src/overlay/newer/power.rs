//! The power management framework (PoFx), of Windows 8 and later.

use crate::{
    GUID, NTSTATUS, PDEVICE_OBJECT, POHANDLE, PPO_FX_DEVICE_V1, PVOID, SIZE_T, UCHAR, ULONG,
    ULONGLONG,
};

dynamic_routines! {
    /// Windows 8 and later. `Device` begins with its version, of which the headers have the first
    /// here: [`PO_FX_DEVICE_V1`](crate::PO_FX_DEVICE_V1).
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxregisterdevice>
    fn PoFxRegisterDevice(
        Pdo: PDEVICE_OBJECT,
        Device: PPO_FX_DEVICE_V1,
        Handle: *mut POHANDLE,
    ) -> NTSTATUS;
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxunregisterdevice>
    fn PoFxUnregisterDevice(Handle: POHANDLE);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxstartdevicepowermanagement>
    fn PoFxStartDevicePowerManagement(Handle: POHANDLE);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxactivatecomponent>
    fn PoFxActivateComponent(Handle: POHANDLE, Component: ULONG, Flags: ULONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxidlecomponent>
    fn PoFxIdleComponent(Handle: POHANDLE, Component: ULONG, Flags: ULONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxcompleteidlecondition>
    fn PoFxCompleteIdleCondition(Handle: POHANDLE, Component: ULONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxcompleteidlestate>
    fn PoFxCompleteIdleState(Handle: POHANDLE, Component: ULONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxcompletedevicepowernotrequired>
    fn PoFxCompleteDevicePowerNotRequired(Handle: POHANDLE);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxreportdevicepoweredon>
    fn PoFxReportDevicePoweredOn(Handle: POHANDLE);
    /// Windows 8.1 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxsetdeviceidletimeout>
    fn PoFxSetDeviceIdleTimeout(Handle: POHANDLE, IdleTimeout: ULONGLONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxsetcomponentlatency>
    fn PoFxSetComponentLatency(Handle: POHANDLE, Component: ULONG, Latency: ULONGLONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxsetcomponentresidency>
    fn PoFxSetComponentResidency(Handle: POHANDLE, Component: ULONG, Residency: ULONGLONG);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxsetcomponentwake>
    fn PoFxSetComponentWake(Handle: POHANDLE, Component: ULONG, WakeHint: UCHAR);
    /// Windows 8 and later.
    /// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-pofxpowercontrol>
    fn PoFxPowerControl(
        Handle: POHANDLE,
        PowerControlCode: *const GUID,
        InBuffer: PVOID,
        InBufferSize: SIZE_T,
        OutBuffer: PVOID,
        OutBufferSize: SIZE_T,
        BytesReturned: *mut SIZE_T,
    ) -> NTSTATUS;
}
