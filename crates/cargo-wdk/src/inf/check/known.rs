//! The names and numbers that Windows gives: setup classes, directories, sections and directives.

/// The setup classes that Windows itself installs, for vendors' devices and those reserved for the
/// system. ("System-Defined Device Setup Classes Available to Vendors" and "Reserved for System
/// Use".)
pub const CLASSES: [(&str, &str); 66] = [
    ("Battery", "72631e54-78a4-11d0-bcf7-00aa00b7b32a"),
    ("Biometric", "53d29ef7-377c-4d14-864b-eb3a85769359"),
    ("Bluetooth", "e0cbf06c-cd8b-4647-bb8a-263b43f0f974"),
    ("CDROM", "4d36e965-e325-11ce-bfc1-08002be10318"),
    ("DiskDrive", "4d36e967-e325-11ce-bfc1-08002be10318"),
    ("Display", "4d36e968-e325-11ce-bfc1-08002be10318"),
    ("Extension", "e2f84ce7-8efa-411c-aa69-97454ca4cb57"),
    ("FDC", "4d36e969-e325-11ce-bfc1-08002be10318"),
    ("FloppyDisk", "4d36e980-e325-11ce-bfc1-08002be10318"),
    ("GPS", "6bdd1fc3-810f-11d0-bec7-08002be2092f"),
    ("HDC", "4d36e96a-e325-11ce-bfc1-08002be10318"),
    ("HIDClass", "745a17a0-74d3-11d0-b6fe-00a0c90f57da"),
    ("Dot4", "48721b56-6795-11d2-b1a8-0080c72e74a2"),
    ("Dot4Print", "49ce6ac8-6f86-11d2-b1e5-0080c72e74a2"),
    ("61883", "7ebefbc0-3200-11d2-b4c2-00a0c9697d07"),
    ("AVC", "c06ff265-ae09-48f0-812c-16753d7cba83"),
    ("SBP2", "d48179be-ec20-11d1-b6b8-00c04fa372a7"),
    ("1394", "6bdd1fc1-810f-11d0-bec7-08002be2092f"),
    ("Image", "6bdd1fc6-810f-11d0-bec7-08002be2092f"),
    ("Infrared", "6bdd1fc5-810f-11d0-bec7-08002be2092f"),
    ("Keyboard", "4d36e96b-e325-11ce-bfc1-08002be10318"),
    ("MediumChanger", "ce5939ae-ebde-11d0-b181-0000f8753ec4"),
    ("MTD", "4d36e970-e325-11ce-bfc1-08002be10318"),
    ("Modem", "4d36e96d-e325-11ce-bfc1-08002be10318"),
    ("Monitor", "4d36e96e-e325-11ce-bfc1-08002be10318"),
    ("Mouse", "4d36e96f-e325-11ce-bfc1-08002be10318"),
    ("Multifunction", "4d36e971-e325-11ce-bfc1-08002be10318"),
    ("Media", "4d36e96c-e325-11ce-bfc1-08002be10318"),
    ("MultiportSerial", "50906cb8-ba12-11d1-bf5d-0000f805f530"),
    ("Net", "4d36e972-e325-11ce-bfc1-08002be10318"),
    ("NetClient", "4d36e973-e325-11ce-bfc1-08002be10318"),
    ("NetService", "4d36e974-e325-11ce-bfc1-08002be10318"),
    ("NetTrans", "4d36e975-e325-11ce-bfc1-08002be10318"),
    (
        "SecurityAccelerator",
        "268c95a1-edfe-11d3-95c3-0010dc4050a5",
    ),
    ("PCMCIA", "4d36e977-e325-11ce-bfc1-08002be10318"),
    ("Ports", "4d36e978-e325-11ce-bfc1-08002be10318"),
    ("Printer", "4d36e979-e325-11ce-bfc1-08002be10318"),
    ("PNPPrinters", "4658ee7e-f050-11d1-b6bd-00c04fa372a7"),
    ("Processor", "50127dc3-0f36-415e-a6cc-4cb3be910b65"),
    ("SCSIAdapter", "4d36e97b-e325-11ce-bfc1-08002be10318"),
    ("Sensor", "5175d334-c371-4806-b3ba-71fd53c9258d"),
    ("SmartCardReader", "50dd5230-ba8a-11d1-bf5d-0000f805f530"),
    ("SoftwareComponent", "5c4c3332-344d-483c-8739-259e934c9cc8"),
    ("Volume", "71a27cdd-812a-11d0-bec7-08002be2092f"),
    ("System", "4d36e97d-e325-11ce-bfc1-08002be10318"),
    ("TapeDrive", "6d807884-7d21-11cf-801c-08002be10318"),
    ("USBDevice", "88bae032-5a81-49f0-bc3d-a4ff138216d6"),
    ("WCEUSBS", "25dbce51-6c8f-4a72-8a6d-b54c2b4fc835"),
    ("WPD", "eec5ad98-8080-425f-922a-dabf3de3f69a"),
    ("SideShow", "997b5d8d-c442-4f2e-baf3-9c8e671e9e21"),
    ("Adapter", "4d36e964-e325-11ce-bfc1-08002be10318"),
    ("APMSupport", "d45b1c18-c8fa-11d1-9f77-0000f805f530"),
    ("Computer", "4d36e966-e325-11ce-bfc1-08002be10318"),
    ("Decoder", "6bdd1fc2-810f-11d0-bec7-08002be2092f"),
    ("1394Debug", "66f250d6-7801-4a64-b139-eea80a450b24"),
    ("Enum1394", "c459df55-db08-11d1-b009-00a0c9081ff6"),
    ("NoDriver", "4d36e976-e325-11ce-bfc1-08002be10318"),
    ("LegacyDriver", "8ecc055d-047f-11d1-a537-0000f8753ed1"),
    ("Unknown", "4d36e97e-e325-11ce-bfc1-08002be10318"),
    ("PrinterUpgrade", "4d36e97a-e325-11ce-bfc1-08002be10318"),
    ("PrintQueue", "1ed2bbf9-11f0-4084-b21f-ad83a8e6dcdc"),
    ("SoftwareDevice", "62f9c741-b25a-46ce-b54c-9bccce08b6f2"),
    ("AudioEndpoint", "c166523c-fe0c-4a94-a586-f1a80cfbbf3e"),
    ("Sound", "4d36e97c-e325-11ce-bfc1-08002be10318"),
    ("VolumeSnapshot", "533c5b84-ec70-11d2-9505-00c04f79deaf"),
    ("USB", "36fc9e60-c465-11cf-8056-444553540000"),
];

/// Classes whose devices need no driver of their own.
pub const CLASSES_WITHOUT_SERVICE: [&str; 3] = ["Extension", "SoftwareComponent", "Monitor"];

/// The numbers of directories that Windows names ("Using Dirids"); those of the shell begin at
/// 16384.
const DIRECTORIES: [u32; 19] = [
    1, 10, 11, 12, 13, 17, 18, 20, 21, 23, 24, 25, 30, 50, 51, 52, 53, 54, 55,
];

/// The package's folder in the driver store, which Windows 8.1 was the first to copy to.
pub const DRIVER_STORE: u32 = 13;

/// Whether a directory's number, as it is written, has a meaning without a program that gives it
/// one.
pub fn is_directory(number: &str) -> bool {
    if number.trim() == "-1" {
        return true;
    }
    let number = crate::inf::target::number(number);
    number.is_some_and(|number| {
        DIRECTORIES.contains(&number) || (16384..32768).contains(&number) || number == 65535
    })
}

/// What a directory's number stands for, such that two ways to write one directory are the same.
pub fn directory(number: u32) -> String {
    match number {
        10 => "windows".to_owned(),
        11 => r"windows\system32".to_owned(),
        12 => r"windows\system32\drivers".to_owned(),
        other => format!("%{other}%"),
    }
}

/// The sections that Windows looks for by name, without what is appended to them, in lower case.
pub const SECTIONS: [&str; 10] = [
    "version",
    "manufacturer",
    "sourcedisksnames",
    "sourcedisksfiles",
    "destinationdirs",
    "strings",
    "controlflags",
    "signatureattributes",
    "interfaceinstall32",
    "defaultuninstall",
];

/// What is appended to an install section's name for the parts of an installation.
pub const PARTS: [&str; 11] = [
    "CoInstallers",
    "Services",
    "HW",
    "Interfaces",
    "Wdf",
    "Components",
    "Software",
    "Events",
    "Filters",
    "LogConfigOverride",
    "FactDef",
];

/// The directives whose values are the names of sections.
pub const LISTS: [&str; 18] = [
    "CopyFiles",
    "DelFiles",
    "RenFiles",
    "AddReg",
    "DelReg",
    "BitReg",
    "AddProperty",
    "DelProperty",
    "LogConfig",
    "ProfileItems",
    "UpdateInis",
    "UpdateIniFields",
    "Ini2Reg",
    "RegisterDlls",
    "UnregisterDlls",
    "AddPowerSetting",
    "AddTrigger",
    "FailureActions",
];

/// The directives that name one section, and which of their values does.
pub const SINGLE: [(&str, usize); 7] = [
    ("AddInterface", 2),
    ("AddComponent", 2),
    ("AddSoftware", 2),
    ("AddFilter", 2),
    ("AddEventProvider", 1),
    ("KmdfService", 1),
    ("UmdfService", 1),
];

/// The other directives of install sections.
pub const OTHERS: [&str; 10] = [
    "Include",
    "Needs",
    "CopyINF",
    "DriverVer",
    "FeatureScore",
    "ExcludeID",
    "Reboot",
    "AddService",
    "DelService",
    "DelFilter",
];
