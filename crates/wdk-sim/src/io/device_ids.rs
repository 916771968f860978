//! What a device is called: the identifications that its bus driver answers with and that INF files
//! match.

use super::layout::wide;

/// The identifications of a device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Ids {
    /// Enumerator and kind, such as `PCI\VEN_...&DEV_...&SUBSYS_...&REV_..`.
    pub device: String,
    /// What INF files match, the most special first.
    pub hardware: Vec<String>,
    /// What they match otherwise.
    pub compatible: Vec<String>,
    /// Which of several equal ones.
    pub instance: String,
}

impl Ids {
    /// From the first 64 bytes of configuration space and the bus, device and function number.
    pub fn from_header(header: &[u8; 64], (_, number, function): (u32, u32, u32)) -> Self {
        let word = |at: usize| u16::from_le_bytes([header[at], header[at + 1]]);
        let (vendor, device, revision) = (word(0), word(2), header[8]);
        let subsystem = u32::from(word(0x2E)) << 16 | u32::from(word(0x2C));
        let class = format!("{:02X}{:02X}", header[0x0B], header[0x0A]);
        let programming = header[9];
        let base = format!(r"PCI\VEN_{vendor:04X}&DEV_{device:04X}");
        Self {
            device: format!("{base}&SUBSYS_{subsystem:08X}&REV_{revision:02X}"),
            hardware: vec![
                format!("{base}&SUBSYS_{subsystem:08X}&REV_{revision:02X}"),
                format!("{base}&SUBSYS_{subsystem:08X}"),
                format!("{base}&CC_{class}{programming:02X}"),
                format!("{base}&CC_{class}"),
            ],
            compatible: vec![
                format!("{base}&REV_{revision:02X}"),
                base.clone(),
                format!(r"PCI\VEN_{vendor:04X}&CC_{class}{programming:02X}"),
                format!(r"PCI\VEN_{vendor:04X}&CC_{class}"),
                format!(r"PCI\VEN_{vendor:04X}"),
                format!(r"PCI\CC_{class}{programming:02X}"),
                format!(r"PCI\CC_{class}"),
            ],
            instance: format!("3&11583659&0&{:02X}", number << 3 | function),
        }
    }

    /// Of a device that the PnP manager reports itself, which has no hardware to be asked.
    pub fn of_root(hardware: &str, number: usize) -> Self {
        Self {
            device: hardware.to_owned(),
            hardware: vec![hardware.to_owned()],
            compatible: Vec::new(),
            instance: format!("{number:04}"),
        }
    }

    /// The instance path, by which the registry knows the device.
    pub fn path(&self) -> String {
        format!(r"{}\{}", self.device, self.instance)
    }

    /// Whose identifications these are: `PCI`, `ROOT`, or the name that a bus driver gave itself.
    pub fn enumerator(&self) -> &str {
        self.device.split('\\').next().unwrap_or_default()
    }

    /// Is this one of the identifications by which a driver is found?
    pub fn match_id(&self, wanted: &str) -> bool {
        self.hardware
            .iter()
            .chain(&self.compatible)
            .any(|id| id.eq_ignore_ascii_case(wanted))
    }

    /// The units of the answer to `IRP_MN_QUERY_ID`.
    pub fn answer(&self, kind: i32) -> Option<Vec<u16>> {
        let several = |ids: &[String]| {
            let mut units: Vec<u16> = ids.iter().flat_map(|id| wide(id)).collect();
            units.push(0);
            units
        };
        match kind {
            0 => Some(wide(&self.device)),
            1 => Some(several(&self.hardware)),
            2 => Some(several(&self.compatible)),
            3 => Some(wide(&self.instance)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifies_the_edu_device_as_inf_files_name_it() {
        let mut header = [0_u8; 64];
        header[..4].copy_from_slice(&[0x34, 0x12, 0xe8, 0x11]);
        header[8..12].copy_from_slice(&[0x10, 0x00, 0xff, 0x00]);
        header[0x2c..0x30].copy_from_slice(&[0xf4, 0x1a, 0x00, 0x11]);
        let ids = Ids::from_header(&header, (0, 4, 0));
        assert_eq!(ids.device, r"PCI\VEN_1234&DEV_11E8&SUBSYS_11001AF4&REV_10");
        assert!(
            ids.compatible
                .contains(&r"PCI\VEN_1234&DEV_11E8".to_owned())
        );
        assert_eq!(ids.hardware[3], r"PCI\VEN_1234&DEV_11E8&CC_00FF");
        assert_eq!(ids.instance, "3&11583659&0&20");
        let several = ids.answer(1).expect("hardware IDs are answered");
        assert!(several.ends_with(&[0, 0]));
    }
}
