//! Any PCI device of QEMU's, as a function driver meets it: what it is, what it needs and how it
//! interrupts is read from the device itself.
//!
//! All devices of one [`QemuOptions`] live in one QEMU process, each behind a root port of its own,
//! by which it can be reset like a device that lost its power. Register accesses are forwarded
//! as they are. Nothing here knows what a register means, and so nobody can tell when a device has
//! finished what it was told: the machine waits until it has been quiet for a while
//! ([`QemuFunction`]). What it accesses of memory is judged by QEMU's virtual IOMMU.

mod function;
mod iommu;
mod platform;

pub use function::QemuFunction;

use std::sync::{Arc, Mutex};

use self::platform::{Platform, Port};
use crate::host::{HostError, qemu::Qemu, qemu::SharedRam};

/// The first slot of QEMU's bus 0 that is free.
const FIRST_SLOT: u8 = 4;
/// Slots from here on are the chipset's.
const END_SLOT: u8 = 25;

/// Which devices, and how QEMU is run for them.
#[derive(Clone, Debug)]
pub struct QemuOptions {
    /// Which program is run as QEMU.
    pub program: String,
    /// Devices as QEMU's option `-device` takes them: a model and its properties, such as
    /// `nvme,drive=disk,serial=1`. `addr=SLOT.FUNCTION` (hexadecimal, slots from 0) makes several
    /// of them functions of one device; the others get a slot each. One with `bus=` is left where
    /// it says, for what hangs on a device's own bus.
    pub devices: Vec<String>,
    /// More arguments, for what stands behind devices: `-drive`, `-netdev`, `-chardev`, `-object`.
    pub arguments: Vec<String>,
}

impl Default for QemuOptions {
    /// No device.
    fn default() -> Self {
        Self {
            program: Qemu::PROGRAM.to_owned(),
            devices: Vec::new(),
            arguments: Vec::new(),
        }
    }
}

impl QemuOptions {
    /// This device, as QEMU's option `-device` takes it.
    #[must_use]
    pub fn new(device: &str) -> Self {
        Self::default().device(device)
    }

    /// And this device.
    #[must_use]
    pub fn device(mut self, device: &str) -> Self {
        self.devices.push(device.to_owned());
        self
    }

    /// And this argument.
    #[must_use]
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }
}

/// Where a device goes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place<'a> {
    /// The model, and its properties but for the address.
    words: Vec<&'a str>,
    /// The slot and function it asks for.
    asked: Option<(u8, u8)>,
}

impl<'a> Place<'a> {
    fn of(device: &'a str) -> Result<Self, String> {
        let mut place = Self {
            words: Vec::new(),
            asked: None,
        };
        for word in device.split(',') {
            let Some(address) = word.strip_prefix("addr=") else {
                place.words.push(word);
                continue;
            };
            let (slot, function) = address.split_once('.').unwrap_or((address, "0"));
            let number = |text: &str, end: u8| {
                let digits = text.strip_prefix("0x").unwrap_or(text);
                let number = u8::from_str_radix(digits, 16).ok()?;
                (number < end).then_some(number)
            };
            place.asked = number(slot, END_SLOT - FIRST_SLOT).zip(number(function, 8));
            if place.asked.is_none() {
                return Err(format!(
                    "{address:?} is no address of a device: it is SLOT or SLOT.FUNCTION, \
                     hexadecimal, with slots below {:x} and functions below 8",
                    END_SLOT - FIRST_SLOT
                ));
            }
        }
        Ok(place)
    }

    fn is_elsewhere(&self) -> bool {
        self.words.iter().any(|word| word.starts_with("bus="))
    }
}

/// How QEMU is told of the devices.
#[derive(Default)]
struct Arrangement {
    /// One root port for each slot, then the devices.
    arguments: Vec<String>,
    /// The slots that are used, in the order in which they first are.
    slots: Vec<u8>,
    /// The model in each slot and function.
    models: Vec<(u8, u8, String)>,
}

fn arrange(devices: &[String]) -> Result<Arrangement, String> {
    let places = devices
        .iter()
        .map(|device| Place::of(device))
        .collect::<Result<Vec<_>, _>>()?;
    let asking = |slot: u8| {
        let asked = places.iter().filter_map(|place| place.asked);
        asked.filter(move |asked| asked.0 == slot).count()
    };
    let mut free = (0..END_SLOT - FIRST_SLOT).filter(|slot| asking(*slot) == 0);
    let mut arranged = Arrangement::default();
    let mut attached = Vec::new();
    for place in &places {
        let mut words: Vec<String> = place.words.iter().map(|&word| word.to_owned()).collect();
        if !place.is_elsewhere() {
            let (slot, function) = match place.asked {
                Some(asked) => asked,
                None => (free.next().ok_or("there are more devices than slots")?, 0),
            };
            if !arranged.slots.contains(&slot) {
                arranged.slots.push(slot);
            }
            arranged.models.push((slot, function, words[0].clone()));
            words.push(format!("bus=port{slot},addr=0.{function}"));
            if function == 0 && asking(slot) > 1 {
                words.push("multifunction=on".to_owned());
            }
            // The machine has no firmware that would run it.
            if !words.iter().any(|word| word.starts_with("romfile=")) {
                words.push("romfile=".to_owned());
            }
        }
        attached.extend(["-device".to_owned(), words.join(",")]);
    }
    for slot in &arranged.slots {
        let number = FIRST_SLOT + slot;
        let chassis = slot + 1;
        let port = format!(
            "pcie-root-port,id=port{slot},bus=pcie.0,addr={number:#x},chassis={chassis},\
             slot={chassis}"
        );
        arranged.arguments.extend(["-device".to_owned(), port]);
    }
    arranged.arguments.extend(attached);
    Ok(arranged)
}

/// Starts QEMU with the devices and finds their functions, those of one device one after the
/// other. `ram` is the simulated machine's.
///
/// # Errors
/// See [`HostError`]; what QEMU says of a model or property that it does not have is in
/// [`HostError::Ended`].
pub fn start(ram: SharedRam, options: &QemuOptions) -> Result<Vec<QemuFunction>, HostError> {
    let arranged = arrange(&options.devices).map_err(|answer| HostError::Refused {
        command: "-device".to_owned(),
        answer,
    })?;
    let arguments = [options.arguments.as_slice(), &arranged.arguments].concat();
    let mut platform = Platform::start(&options.program, ram, &arguments)?;
    let mut found = Vec::new();
    for (slot, bus) in arranged.slots.iter().zip(1..) {
        let port = Port {
            slot: FIRST_SLOT + slot,
            bus,
        };
        platform.open(port)?;
        let functions = platform.functions(port)?;
        let alone = functions.len() == 1;
        for function in functions {
            let mut models = arranged.models.iter();
            let model = models.find(|model| (model.0, model.1) == (*slot, function));
            let name = model.map_or("a function", |model| &model.2).to_owned();
            found.push((name, port, function, alone));
        }
    }
    if found.is_empty() {
        return Err(HostError::Refused {
            command: options.devices.join(" "),
            answer: "none of these is a PCI device".to_owned(),
        });
    }
    let platform = Arc::new(Mutex::new(platform));
    found
        .into_iter()
        .map(|(name, port, function, alone)| {
            QemuFunction::new(&platform, name, port, function, alone)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(devices: &[&str]) -> Vec<String> {
        let devices: Vec<String> = devices.iter().map(|&device| device.to_owned()).collect();
        let arranged = arrange(&devices).expect("they fit");
        arranged
            .arguments
            .into_iter()
            .filter(|word| word != "-device")
            .collect()
    }

    #[test]
    fn each_device_has_a_slot_of_its_own_unless_it_asks_for_one() {
        assert_eq!(
            arguments(&["edu", "nvme,serial=1", "usb-kbd,bus=usb.0"]),
            [
                "pcie-root-port,id=port0,bus=pcie.0,addr=0x4,chassis=1,slot=1",
                "pcie-root-port,id=port1,bus=pcie.0,addr=0x5,chassis=2,slot=2",
                "edu,bus=port0,addr=0.0,romfile=",
                "nvme,serial=1,bus=port1,addr=0.0,romfile=",
                "usb-kbd,bus=usb.0",
            ]
        );
        assert_eq!(
            arguments(&["edu", "a,addr=0.1,romfile=x", "b,addr=0"]),
            [
                "pcie-root-port,id=port1,bus=pcie.0,addr=0x5,chassis=2,slot=2",
                "pcie-root-port,id=port0,bus=pcie.0,addr=0x4,chassis=1,slot=1",
                "edu,bus=port1,addr=0.0,romfile=",
                "a,romfile=x,bus=port0,addr=0.1",
                "b,bus=port0,addr=0.0,multifunction=on,romfile=",
            ]
        );
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        for address in ["addr=0.8", "addr=15", "addr=", "addr=1.2.3"] {
            let error = Place::of(&format!("edu,{address}")).expect_err(address);
            assert!(error.contains("SLOT.FUNCTION"), "{error}");
        }
    }
}
