//! A machine whose first device a driver of this project was started on.
#![allow(dead_code, reason = "each test binary uses the part it needs")]

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use wdk_sim::simulator::{Builder, DeviceId, Driver, File, SimError, Simulator, Uuid};

/// The value of what must succeed.
#[track_caller]
pub fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// The machine, the driver, and the device.
pub struct Bench {
    pub simulator: Simulator,
    pub driver: Driver,
    pub device: DeviceId,
    class: Uuid,
    printed: Arc<Mutex<String>>,
    filter: Option<Driver>,
}

/// Where a filter is in its stack.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Above,
    Below,
}

impl Bench {
    /// Starts the driver of this name on the first device of a machine. Its interface has this
    /// class.
    pub fn start(machine: Builder, driver: &str, class: u128) -> Self {
        Self::with_filter(machine, driver, class, None)
    }

    /// The same, with another driver above or below this one.
    pub fn with_filter(
        machine: Builder,
        driver: &str,
        class: u128,
        filter: Option<(PathBuf, Place)>,
    ) -> Self {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let simulator = machine
            .debug_output(move |text| {
                sink.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push_str(text);
            })
            .build();
        let simulator = ok(simulator);
        let driver = ok(simulator.load(wdk_sim::built::driver(driver)));
        let device = simulator.devices()[0];
        let place = filter.as_ref().map(|(_, place)| *place);
        let filter = filter.map(|(image, _)| ok(simulator.load(image)));
        let add = |wanted| {
            if let Some(filter) = filter.as_ref().filter(|_| place == Some(wanted)) {
                ok(simulator.add_device(filter, device));
            }
        };
        add(Place::Below);
        ok(simulator.add_device(&driver, device));
        add(Place::Above);
        ok(simulator.start(device));
        Self {
            simulator,
            driver,
            device,
            class: Uuid::from_u128(class),
            printed,
            filter,
        }
    }

    /// Opens the device by its interface.
    pub fn open(&self) -> File<'_> {
        ok(self.simulator.open_interface(self.class, 0))
    }

    /// What was printed since this was last asked.
    pub fn printed(&self) -> String {
        take(&self.printed)
    }

    /// Unloads the driver, whose device was removed. What it left, and what it printed meanwhile.
    pub fn unload(self) -> (Vec<wdk_sim::simulator::Leak>, String) {
        let left = ok(self.simulator.unload(self.driver));
        let _ = self.simulator.finish();
        (left, take(&self.printed))
    }

    /// Removes the device and unloads the driver, which leaves nothing.
    pub fn end(self) {
        ok(self.simulator.remove(self.device));
        for driver in self.filter.into_iter().chain([self.driver]) {
            assert_eq!(ok(self.simulator.unload(driver)), []);
        }
        assert_eq!(ok(self.simulator.finish()).leaks, []);
    }
}

fn take(printed: &Mutex<String>) -> String {
    std::mem::take(&mut *printed.lock().unwrap_or_else(PoisonError::into_inner))
}
