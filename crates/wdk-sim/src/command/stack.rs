//! The drivers of a device's stack.

use std::path::PathBuf;

use wdk_sim::simulator::{DeviceId, Driver, SimError, Simulator};

use super::arguments::Arguments;

/// The filters below and above the driver, loaded.
pub struct Filters {
    drivers: Vec<(PathBuf, Driver)>,
    /// Which of them are below the driver and which above, the lowest first.
    lower: Vec<usize>,
    upper: Vec<usize>,
}

impl Filters {
    /// Loads them, each once however often it is named.
    pub fn load(simulator: &Simulator, arguments: &Arguments) -> Result<Self, SimError> {
        let mut filters = Self {
            drivers: Vec::new(),
            lower: Vec::new(),
            upper: Vec::new(),
        };
        for path in &arguments.lower_filters {
            let index = filters.find_or_load(simulator, path)?;
            filters.lower.push(index);
        }
        for path in &arguments.upper_filters {
            let index = filters.find_or_load(simulator, path)?;
            filters.upper.push(index);
        }
        Ok(filters)
    }

    fn find_or_load(&mut self, simulator: &Simulator, path: &PathBuf) -> Result<usize, SimError> {
        let known = self.drivers.iter().position(|(other, _)| other == path);
        if let Some(index) = known {
            return Ok(index);
        }
        let driver = simulator.load(path)?;
        println!("{}: loaded", driver.name());
        self.drivers.push((path.clone(), driver));
        Ok(self.drivers.len() - 1)
    }

    /// Builds the stack of a device around its driver. One that cannot be completed is taken down
    /// again, as the PnP manager does.
    pub fn add_around(
        &self,
        simulator: &Simulator,
        driver: &Driver,
        device: DeviceId,
    ) -> Result<(), SimError> {
        let filter = |index: &usize| &self.drivers[*index].1;
        let below = self.lower.iter().map(filter);
        let above = self.upper.iter().map(filter);
        for (made, driver) in below.chain([driver]).chain(above).enumerate() {
            if let Err(error) = simulator.add_device(driver, device) {
                if made > 0 && error.bug_check().is_none() {
                    simulator.remove(device)?;
                }
                return Err(error);
            }
        }
        Ok(())
    }

    /// The drivers, the latest first, to be unloaded.
    pub fn into_drivers(self) -> impl Iterator<Item = Driver> {
        self.drivers.into_iter().rev().map(|(_, driver)| driver)
    }
}
