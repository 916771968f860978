//! Tests of this module: a driver image written in C, run on a machine without devices.

mod counting;
mod differential;
mod exceptions;
mod faults;
mod gates;
mod images;
mod printing;
mod trapping;

use std::sync::{Arc, Mutex};

use super::gate;
use crate::executive::executive;
use crate::loader::Image;
use crate::machine::{Config, Machine, Running};
use crate::nt::played;
use crate::record::BugCheck;

/// A machine with one loaded image.
struct Stand {
    machine: Running,
    image: Arc<Image>,
    printed: Arc<Mutex<String>>,
}

impl Stand {
    /// Boots a machine and loads the image built from `source`.
    fn with(source: images::Source) -> Self {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let machine = Machine::boot(Config {
            debug_output: Box::new(move |text| sink.lock().unwrap().push_str(text)),
            ..Config::default()
        })
        .expect("a machine");
        let profile = played();
        let image = machine
            .images
            .load(&images::build(source), &|module, name| {
                gate::resolve(module, name, profile)
            })
            .expect("the test image");
        Self {
            machine,
            image,
            printed,
        }
    }

    /// Runs `body` on a system thread of the machine.
    fn run<T: Send + 'static>(
        &self,
        body: impl FnOnce(&Image) -> T + Send + 'static,
    ) -> Result<T, Box<BugCheck>> {
        let result = Arc::new(Mutex::new(None));
        let (slot, image) = (Arc::clone(&result), Arc::clone(&self.image));
        executive().spawn(
            "test",
            false,
            Box::new(move || *slot.lock().unwrap() = Some(body(&image))),
        );
        self.machine
            .executive
            .run_until(&mut || result.lock().unwrap().is_some())?;
        Ok(result.lock().unwrap().take().expect("it is there"))
    }

    /// Calls an exported function.
    fn call(&self, name: &'static str, arguments: &[u64]) -> Result<u64, Box<BugCheck>> {
        let arguments = arguments.to_vec();
        self.run(move |image| invoke(image, name, &arguments))
    }

    fn printed(&self) -> String {
        std::mem::take(&mut *self.printed.lock().unwrap())
    }
}

/// Calls an exported function of the test image.
fn invoke(image: &Image, name: &str, arguments: &[u64]) -> u64 {
    let entry = image
        .export(name)
        .unwrap_or_else(|| panic!("the test image does not export {name}"));
    // SAFETY: the test images' functions take integers and pointers that the tests pass as they are
    // declared.
    unsafe { super::call(entry, arguments) }
}
