//! The families of headers beyond WDM that `wdk-sys` has behind a feature each. Called by
//! [`crate::generate`].

/// Headers for one kind of device, and the drivers of Windows that export their routines.
#[derive(Debug)]
pub struct Family {
    /// The name of its generated files.
    pub name: &'static str,
    /// The headers whose declarations belong to it, as a regular expression of their names.
    pub headers: &'static str,
    /// The files, below the include folder, that define its GUIDs.
    pub guids: &'static [&'static str],
    /// Each driver that exports routines of it, with those that all of its versions since NT 5.2
    /// export. What the headers declare beyond these is in static libraries.
    pub exporters: &'static [(&'static str, &'static [&'static str])],
    /// Prefixes of constants that have a type: the headers cast their numbers to it.
    pub typed: &'static [(&'static str, &'static str)],
}

/// All of them. A name is declared by one family only.
pub const FAMILIES: &[Family] = &[
    Family {
        name: "hid",
        headers: "hidclass|hidpi|hidusage|kbdmou|ntddkbd|ntddmou|ntdd8042",
        guids: &["ddk/hidclass.h", "ntddkbd.h", "ntddmou.h"],
        exporters: &[(
            "hidparse.sys",
            &[
                "HidP_GetButtonCaps",
                "HidP_GetCaps",
                "HidP_GetData",
                "HidP_GetExtendedAttributes",
                "HidP_GetLinkCollectionNodes",
                "HidP_GetScaledUsageValue",
                "HidP_GetSpecificButtonCaps",
                "HidP_GetSpecificValueCaps",
                "HidP_GetUsageValue",
                "HidP_GetUsageValueArray",
                "HidP_GetUsages",
                "HidP_GetUsagesEx",
                "HidP_GetValueCaps",
                "HidP_InitializeReportForID",
                "HidP_MaxDataListLength",
                "HidP_MaxUsageListLength",
                "HidP_SetData",
                "HidP_SetScaledUsageValue",
                "HidP_SetUsageValue",
                "HidP_SetUsageValueArray",
                "HidP_SetUsages",
                "HidP_TranslateUsagesToI8042ScanCodes",
                "HidP_UnsetUsages",
                "HidP_UsageListDifference",
            ],
        )],
        typed: &[("HIDP_STATUS_", "NTSTATUS")],
    },
    Family {
        name: "parallel_ports",
        headers: "ntddpar|parallel|ntddser",
        guids: &[],
        exporters: &[],
        typed: &[],
    },
    Family {
        name: "storage",
        headers: "ntddscsi|ntddcdrm|ntddtape|ntddchgr|scsi|srb",
        guids: &["ntddscsi.h"],
        exporters: &[],
        typed: &[],
    },
    Family {
        name: "usb",
        headers: "usb|usb100|usb200|usbspec|usbiodef|usbioctl|usbdi|usbdlib|usbbusif",
        guids: &["usbiodef.h", "ddk/usbbusif.h"],
        exporters: &[(
            "usbd.sys",
            &[
                "USBD_CalculateUsbBandwidth",
                "USBD_CreateConfigurationRequest",
                "USBD_CreateConfigurationRequestEx",
                "USBD_GetInterfaceLength",
                "USBD_GetPdoRegistryParameter",
                "USBD_GetUSBDIVersion",
                "USBD_ParseConfigurationDescriptor",
                "USBD_ParseConfigurationDescriptorEx",
                "USBD_ParseDescriptors",
                "USBD_QueryBusTime",
                "USBD_RegisterHcFilter",
            ],
        )],
        typed: &[("USBD_STATUS_", "USBD_STATUS")],
    },
];

impl Family {
    /// The driver that exports a routine.
    pub fn exporter(&self, routine: &str) -> Option<&'static str> {
        let found = |(_, names): &&(&str, &[&str])| names.contains(&routine);
        self.exporters.iter().find(found).map(|(image, _)| *image)
    }

    /// The type that a constant of this name has, where the headers say so.
    pub fn type_of(&self, constant: &str) -> Option<&'static str> {
        let found = |(prefix, _): &&(&str, &str)| constant.starts_with(prefix);
        self.typed.iter().find(found).map(|(_, ty)| *ty)
    }
}
