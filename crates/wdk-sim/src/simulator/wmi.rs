//! WMI, from the side of who asks: data blocks of drivers, and their events.

use uuid::Uuid;

use super::{SimError, Simulator, WmiEvent, WmiInstance};
use crate::io::{error::IoError, io};

impl Simulator {
    /// Reads all instances of a data block, of every driver that has registered it
    /// (`IRP_MN_QUERY_ALL_DATA`).
    ///
    /// # Errors
    /// When no driver has registered the block, or one refuses.
    pub fn wmi_query(&self, block: Uuid) -> Result<Vec<WmiInstance>, SimError> {
        self.wmi(move || io().wmi_query(block))
    }

    /// Reads one instance of a data block (`IRP_MN_QUERY_SINGLE_INSTANCE`). Instances are counted
    /// from 0, over all drivers that have registered the block.
    ///
    /// # Errors
    /// When there is no such instance, or its driver refuses.
    pub fn wmi_query_instance(&self, block: Uuid, instance: u32) -> Result<WmiInstance, SimError> {
        self.wmi(move || io().wmi_query_instance(block, instance))
    }

    /// Changes one instance of a data block (`IRP_MN_CHANGE_SINGLE_INSTANCE`).
    ///
    /// # Errors
    /// When there is no such instance, or its driver refuses.
    pub fn wmi_set(&self, block: Uuid, instance: u32, data: &[u8]) -> Result<(), SimError> {
        let data = data.to_vec();
        self.wmi(move || io().wmi_set(block, instance, &data))
    }

    /// Changes one item of an instance (`IRP_MN_CHANGE_SINGLE_ITEM`).
    ///
    /// # Errors
    /// When there is no such instance, or its driver refuses.
    pub fn wmi_set_item(
        &self,
        block: Uuid,
        instance: u32,
        item: u32,
        data: &[u8],
    ) -> Result<(), SimError> {
        let data = data.to_vec();
        self.wmi(move || io().wmi_set_item(block, instance, item, &data))
    }

    /// Executes a method of an instance (`IRP_MN_EXECUTE_METHOD`), which can answer with so many
    /// bytes.
    ///
    /// # Errors
    /// When there is no such instance, or its driver refuses.
    pub fn wmi_execute(
        &self,
        block: Uuid,
        instance: u32,
        method: u32,
        input: &[u8],
        output: usize,
    ) -> Result<Vec<u8>, SimError> {
        let input = input.to_vec();
        self.wmi(move || io().wmi_execute(block, instance, method, &input, output))
    }

    /// Begins, or ceases, to want a kind of event (`IRP_MN_ENABLE_EVENTS`,
    /// `IRP_MN_DISABLE_EVENTS`). Those that nobody wants are dropped.
    ///
    /// # Errors
    /// When no driver has registered the kind, or one refuses.
    pub fn wmi_want_events(&self, kind: Uuid, wanted: bool) -> Result<(), SimError> {
        self.wmi(move || io().wmi_want_events(kind, wanted))
    }

    /// The wanted events that drivers have sent since this was last asked.
    #[must_use]
    pub fn wmi_events(&self) -> Vec<WmiEvent> {
        match self.alive() {
            Ok(()) => self.machine.io.wmi_events(),
            Err(_) => Vec::new(),
        }
    }

    /// Registrations are asked for by threads of their own: they come first.
    fn wmi<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, IoError> + Send + 'static,
    ) -> Result<T, SimError> {
        self.run_until_idle()?;
        Ok(self.run("WMI", false, work)??)
    }
}
