//! Devices that come and go: which there are, what the PnP and power managers do with them.

use super::{DeviceId, DevicePower, Driver, SimError, Simulator, SystemPower};
use crate::io::{error::IoError, io};

impl Simulator {
    /// The devices on a bus whose driver is a loaded one, as it has reported them
    /// (`IRP_MN_QUERY_DEVICE_RELATIONS`); none of a device that is no bus.
    #[must_use]
    pub fn children(&self, bus: DeviceId) -> Vec<DeviceId> {
        if self.alive().is_err() {
            return Vec::new();
        }
        self.machine.io.children(bus)
    }

    /// What the registry calls a device: enumerator, kind and instance. None while it is not
    /// reported.
    #[must_use]
    pub fn instance_path(&self, device: DeviceId) -> Option<String> {
        self.alive().ok()?;
        self.machine.io.instance_path(device)
    }

    /// Installs a driver for devices that bus drivers report: those with this hardware or
    /// compatible ID, or all. They get it when they are reported, and are started. What goes wrong
    /// then is told by [`pnp_errors`](Self::pnp_errors).
    ///
    /// # Errors
    /// The report, when the machine stops.
    pub fn install(&self, driver: &Driver, hardware_id: Option<&str>) -> Result<(), SimError> {
        let (id, hardware_id) = (driver.id, hardware_id.map(str::to_owned));
        self.run("PnP manager", false, move || io().install(id, hardware_id))
    }

    /// What went wrong with devices that were started or removed without anybody waiting for it,
    /// since this was last asked.
    #[must_use]
    pub fn pnp_errors(&self) -> Vec<String> {
        self.machine.io.pnp_errors()
    }

    /// Lets the bus driver report the device if it has not yet, and calls the driver's `AddDevice`
    /// for it.
    ///
    /// # Errors
    /// When the driver has no `AddDevice`, or it fails or breaks its rules.
    pub fn add_device(&self, driver: &Driver, device: DeviceId) -> Result<(), SimError> {
        let id = driver.id;
        self.pnp(move || io().add_device(id, device))
    }

    /// Assigns resources and starts the device (`IRP_MN_START_DEVICE` and the queries around it).
    ///
    /// # Errors
    /// When a driver of the device's stack fails it; the device is removed then, as the PnP manager
    /// does.
    pub fn start(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().start_device(device))
    }

    /// Asks whether the device can be stopped for rebalancing; a refusal is cancelled and reported.
    ///
    /// # Errors
    /// When a driver refuses.
    pub fn query_stop(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().query_stop_device(device))
    }

    /// Takes [`query_stop`](Self::query_stop) back.
    ///
    /// # Errors
    /// When the device was not asked.
    pub fn cancel_stop(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().cancel_stop_device(device))
    }

    /// Stops the device after [`query_stop`](Self::query_stop). [`start`](Self::start) starts it
    /// again.
    ///
    /// # Errors
    /// When the device was not asked.
    pub fn stop(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().stop_device(device))
    }

    /// Asks whether the device can be removed; a refusal is cancelled and reported.
    ///
    /// # Errors
    /// When a driver refuses, or files are open on the device.
    pub fn query_remove(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().query_remove_device(device))
    }

    /// Takes [`query_remove`](Self::query_remove) back.
    ///
    /// # Errors
    /// When the device was not asked.
    pub fn cancel_remove(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().cancel_remove_device(device))
    }

    /// Removes the device in an orderly way, asking first unless that was done.
    ///
    /// # Errors
    /// When a driver refuses, or files are open on the device.
    pub fn remove(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().remove_device(device))
    }

    /// Unplugs the device: it is gone before its drivers are told. They receive
    /// `IRP_MN_REMOVE_DEVICE` once the last file on the device is closed.
    ///
    /// # Errors
    /// When the device has no driver.
    pub fn surprise_remove(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().surprise_remove_device(device))
    }

    /// Plugs a device in again that was unplugged and is removed by now. It is as new, and has no
    /// driver.
    ///
    /// # Errors
    /// When it was not unplugged, or its drivers have not let go of it, because a file is open on
    /// it.
    pub fn plug_in(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().plug_in(device))
    }

    /// Brings the whole machine to a system power state: every started device is asked, then told.
    /// Waking up goes back to [`SystemPower::Working`].
    ///
    /// # Errors
    /// When a driver refuses to sleep; everything asked before it is taken back then.
    pub fn set_system_power(&self, state: SystemPower) -> Result<(), SimError> {
        self.pnp(move || io().set_system_power(state))
    }

    /// Sends one device-power request to a device, as its power policy owner would.
    ///
    /// # Errors
    /// When a driver fails it.
    pub fn set_device_power(&self, device: DeviceId, state: DevicePower) -> Result<(), SimError> {
        self.pnp(move || io().set_device_power(device, state))
    }

    /// Has the bus driver fail the next request for a device's D0.
    ///
    /// # Errors
    /// When the device has no driver stack.
    pub fn fail_power_up(&self, device: DeviceId) -> Result<(), SimError> {
        self.pnp(move || io().fail_power_up(device))
    }

    fn pnp(
        &self,
        work: impl FnOnce() -> Result<(), IoError> + Send + 'static,
    ) -> Result<(), SimError> {
        Ok(self.run("PnP manager", false, work)??)
    }
}
