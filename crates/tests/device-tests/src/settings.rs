//! What an administrator and the bus say: the driver's and the device's keys, and the device's
//! properties.

use wdk::driver::{DeviceProperties, Start};
use wdk::registry::{Key, WritableKey};
use wdk::string::{UnicodeStr, UnicodeString};
use wdk::sync::SpinLock;
use wdk::sys::DEVPROPKEY;
use wdk::{Error, Result, guid, unicode};
use wdk_test_harness::{Outcome, check, check_refused};

use crate::{Tests, Tools, tests};

tests![
    parameters_are_below_the_services_key,
    a_devices_keys_are_apart_from_each_other_and_from_the_drivers,
    a_device_has_the_names_that_its_bus_gives_it,
    a_device_has_a_place_on_its_bus,
    properties_with_keys_are_there_since_vista,
    properties_are_refused_at_dispatch_level,
];

/// What starting opens.
pub struct Settings<'d> {
    parameters: WritableKey,
    hardware: WritableKey,
    software: WritableKey,
    properties: DeviceProperties<'d>,
    service: &'d [u16],
    /// How what was opened for reading has read what was just written.
    was_read: [bool; 3],
}

impl<'d> Settings<'d> {
    pub fn of(start: &Start<'d>) -> Result<Self> {
        let this = Self {
            parameters: start.parameters_to_write()?,
            hardware: start.hardware_key_to_write()?,
            software: start.software_key_to_write()?,
            properties: start.properties(),
            service: start.registry_path(),
            was_read: [false; 3],
        };
        this.parameters.set_u32("Read", 1)?;
        this.hardware.set_u32("Read", 2)?;
        this.software.set_u32("Read", 3)?;
        let was_read = [
            (start.parameters()?, 1),
            (start.hardware_key()?, 2),
            (start.software_key()?, 3),
        ]
        .map(|(key, number)| key.exists() && key.u32("Read").or(0) == number);
        Ok(Self { was_read, ..this })
    }
}

fn parameters_are_below_the_services_key(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let settings = &tests.settings;
    check!(settings.was_read == [true; 3]);
    settings.parameters.set_u32("Depth", 12)?;
    let service = Key::open(UnicodeStr::new(settings.service)?)?;
    check!(
        service
            .subkey("PARAMETERS")?
            .u32("Depth")
            .range(1..=64)
            .or(16)
            == 12
    );
    check!(settings.parameters.delete_value("Depth")?);
    check!(settings.parameters.u32("Depth").range(1..=64).or(16) == 16);
    Ok(())
}

fn a_devices_keys_are_apart_from_each_other_and_from_the_drivers(
    tests: &Tests<'_>,
    _: &mut Tools<'_>,
) -> Outcome {
    let settings = &tests.settings;
    let keys = [&settings.parameters, &settings.hardware, &settings.software];
    for (key, name) in keys.iter().zip(["parameters", "hardware", "software"]) {
        key.set_string("WhoseKey", &UnicodeString::try_from(name)?)?;
    }
    for (key, name) in keys.iter().zip(["parameters", "hardware", "software"]) {
        check!(key.string("WhoseKey")?.is_some_and(|found| *found == *name));
        check!(key.delete_value("WhoseKey")?);
    }
    Ok(())
}

fn a_device_has_the_names_that_its_bus_gives_it(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let properties = tests.settings.properties;
    let hardware = properties.hardware_ids()?.ok_or(Error::NOT_FOUND)?;
    let compatible = properties.compatible_ids()?.ok_or(Error::NOT_FOUND)?;
    let edu = unicode!(r"pci\ven_1234&dev_11e8");
    for id in &hardware {
        check!(id.starts_with_ignore_case(edu)?);
    }
    check!(hardware.iter().count() >= 2 && compatible.iter().count() >= 2);
    let enumerator = properties.enumerator()?.ok_or(Error::NOT_FOUND)?;
    check!(enumerator.eq_ignore_case(unicode!("PCI"))?);
    // Those that the device may have or not.
    properties.object_name()?;
    properties.description()?;
    properties.manufacturer()?;
    properties.class_name()?;
    properties.friendly_name()?;
    properties.location()?;
    Ok(())
}

fn a_device_has_a_place_on_its_bus(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let properties = tests.settings.properties;
    check!(properties.bus_number()?.is_some_and(|bus| bus < 256));
    check!(
        properties
            .address()?
            .is_some_and(|address| address >> 16 < 32 && address & 0xFFFF < 8)
    );
    properties.slot_number()?;
    properties.numa_node()?;
    // GUID_BUS_TYPE_PCI
    let pci = guid::from_u128(0xC8EB_DFB0_B510_11D0_80E5_00A0_C925_42E3);
    let bus = properties.bus_type()?.ok_or(Error::NOT_FOUND)?;
    check!(
        (bus.Data1, bus.Data2, bus.Data3, bus.Data4)
            == (pci.Data1, pci.Data2, pci.Data3, pci.Data4)
    );
    Ok(())
}

/// `DEVPKEY_Device_…` with this number.
fn device_key(pid: u32) -> DEVPROPKEY {
    DEVPROPKEY {
        fmtid: guid::from_u128(0xA45C_254E_DF1C_4EFD_8020_67D1_46A8_50E0),
        pid,
    }
}

fn properties_with_keys_are_there_since_vista(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    let properties = tests.settings.properties;
    let instance = properties.instance_id();
    if instance.as_ref().err() == Some(&Error::NOT_SUPPORTED) {
        return Ok(());
    }
    let instance = instance?.ok_or(Error::NOT_FOUND)?;
    check!(instance.starts_with_ignore_case(unicode!(r"PCI\VEN_1234&DEV_11E8"))?);
    // DEVPKEY_Device_BusNumber, and that of the enumerator's name.
    check!(properties.u32_by_key(&device_key(23))? == properties.bus_number()?);
    check_refused!(
        properties.u32_by_key(&device_key(24)),
        Error::OBJECT_TYPE_MISMATCH
    );
    check!(properties.u32_by_key(&device_key(0xFFFF_FFF0))?.is_none());
    Ok(())
}

fn properties_are_refused_at_dispatch_level(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    const REFUSED: Error = Error::INVALID_LEVEL;
    let properties = tests.settings.properties;
    SpinLock::new(()).with(|()| {
        check!(properties.bus_number() == Err(REFUSED));
        check!(properties.numa_node() == Err(REFUSED));
        check!(properties.hardware_ids().is_err() && properties.instance_id().is_err());
        Ok(())
    })?
}
