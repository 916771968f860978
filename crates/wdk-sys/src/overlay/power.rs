//! What the power management framework is told of a device: the headers have its parts only.

use crate::{
    PO_FX_COMPONENT_V1, PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK,
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK, PPO_FX_COMPONENT_IDLE_STATE_CALLBACK,
    PPO_FX_POWER_CONTROL_CALLBACK, PVOID, ULONG,
};

/// Called when the device's power is, or is no longer, needed.
pub type PO_FX_DEVICE_POWER_CALLBACK = Option<unsafe extern "C" fn(Context: PVOID)>;

/// What a driver tells the framework of its device; `Components` has `ComponentCount` elements.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/ns-wdm-_po_fx_device_v1>
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _PO_FX_DEVICE_V1 {
    /// `PO_FX_VERSION_V1`.
    pub Version: ULONG,
    /// How many components the device has: at least one.
    pub ComponentCount: ULONG,
    /// A component is in use.
    pub ComponentActiveConditionCallback: PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK,
    /// A component is idle.
    pub ComponentIdleConditionCallback: PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK,
    /// A component is to change its power state.
    pub ComponentIdleStateCallback: PPO_FX_COMPONENT_IDLE_STATE_CALLBACK,
    /// The device is to be in D0.
    pub DevicePowerRequiredCallback: PO_FX_DEVICE_POWER_CALLBACK,
    /// The device may leave D0.
    pub DevicePowerNotRequiredCallback: PO_FX_DEVICE_POWER_CALLBACK,
    /// A control code of the platform's power engine.
    pub PowerControlCallback: PPO_FX_POWER_CONTROL_CALLBACK,
    /// What the callbacks are given.
    pub DeviceContext: PVOID,
    /// The components.
    pub Components: [PO_FX_COMPONENT_V1; 1],
}
/// See [`_PO_FX_DEVICE_V1`].
pub type PO_FX_DEVICE_V1 = _PO_FX_DEVICE_V1;
/// A pointer to one.
pub type PPO_FX_DEVICE_V1 = *mut _PO_FX_DEVICE_V1;

const _: () = if size_of::<_PO_FX_DEVICE_V1>() != 0x60 {
    crate::layout::wrong("_PO_FX_DEVICE_V1")
};
