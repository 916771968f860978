//! Which NT kernel is played: newer routines and DMA operations exist only where the profile has
//! them.

use std::sync::atomic::{AtomicU8, Ordering};

/// A level of the NT kernel's interface. Ordered: a later one has all that an earlier one has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Profile {
    /// The common base of every x64 NT kernel (NT 5.2): one MDL describes 32 MiB at most, DMA
    /// operations are version 1.
    Nt52,
    /// Windows 7: message-signalled interrupts and `IoConnectInterruptEx`, large MDLs, DMA
    /// operations version 2.
    Windows7,
    /// Windows 8: no-execute pool and DMA operations version 3.
    Windows8,
    /// Windows 10: `MmMapIoSpaceEx`.
    Windows10,
    /// Windows 10 version 2004 and Windows 11: `ExAllocatePool2`.
    #[default]
    Windows11,
}

impl Profile {
    /// Every profile, oldest first.
    pub const ALL: [Self; 5] = [
        Self::Nt52,
        Self::Windows7,
        Self::Windows8,
        Self::Windows10,
        Self::Windows11,
    ];

    /// The name used on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.facts().name
    }

    /// What tells this kernel from the others.
    #[must_use]
    pub const fn facts(self) -> &'static Facts {
        match self {
            Self::Nt52 => &NT52,
            Self::Windows7 => &WINDOWS_7,
            Self::Windows8 => &WINDOWS_8,
            Self::Windows10 => &WINDOWS_10,
            Self::Windows11 => &WINDOWS_11,
        }
    }
}

/// What tells one kernel from another, as data: modules ask for the fact, never for the kernel.
#[derive(Debug)]
pub struct Facts {
    /// Its name on the command line.
    pub name: &'static str,
    /// Major and minor version and build number.
    pub version: (u32, u32, u32),
    /// The newest WDM version that `IoIsWdmVersionAvailable` has.
    pub wdm_version: (u8, u8),
    /// The newest `DEVICE_DESCRIPTION` version, and with it the newest DMA operations.
    pub device_description: u32,
    /// Devices can signal interrupts by message.
    pub message_interrupts: bool,
    /// The longest buffer of one MDL, in bytes.
    pub longest_mdl: u64,
    /// The size of an MDL, in bytes, must fit its 16-bit field.
    pub mdl_size_is_limited: bool,
    /// `NonPagedPoolNx` exists.
    pub no_execute_pool: bool,
    /// `POOL_ZERO_ALLOCATION` is honoured in a pool type.
    pub zeroing_pool_types: bool,
    /// `MdlMappingNoWrite` is honoured.
    pub read_only_mappings: bool,
    /// Adapters give a map register base even where nothing is bounced.
    pub always_a_map_register_base: bool,
    /// `DbgPrint` is an informational message that the debugger's mask holds back.
    pub filters_dbg_print: bool,
    /// Power IRPs are passed on with `IoCallDriver`; before, with `PoCallDriver` only.
    pub power_irps_by_call_driver: bool,
}

const NT52: Facts = Facts {
    name: "nt52",
    version: (5, 2, 3790),
    wdm_version: (1, 0x30),
    device_description: wdk_sys::DEVICE_DESCRIPTION_VERSION2,
    message_interrupts: false,
    longest_mdl: u32::MAX as u64,
    mdl_size_is_limited: true,
    no_execute_pool: false,
    zeroing_pool_types: false,
    read_only_mappings: false,
    always_a_map_register_base: false,
    filters_dbg_print: false,
    power_irps_by_call_driver: false,
};

const WINDOWS_7: Facts = Facts {
    name: "windows7",
    version: (6, 1, 7601),
    wdm_version: (6, 0),
    message_interrupts: true,
    longest_mdl: (4 << 30) - 4096,
    mdl_size_is_limited: false,
    always_a_map_register_base: true,
    filters_dbg_print: true,
    power_irps_by_call_driver: true,
    ..NT52
};

const WINDOWS_8: Facts = Facts {
    name: "windows8",
    version: (6, 2, 9200),
    device_description: wdk_sys::DEVICE_DESCRIPTION_VERSION3,
    no_execute_pool: true,
    read_only_mappings: true,
    ..WINDOWS_7
};

const WINDOWS_10: Facts = Facts {
    name: "windows10",
    version: (10, 0, 17763),
    ..WINDOWS_8
};

const WINDOWS_11: Facts = Facts {
    name: "windows11",
    version: (10, 0, 22621),
    zeroing_pool_types: true,
    ..WINDOWS_10
};

static PLAYED: AtomicU8 = AtomicU8::new(Profile::Windows11 as u8);

/// The kernel that the running machine plays.
#[must_use]
pub fn played() -> Profile {
    Profile::ALL[usize::from(PLAYED.load(Ordering::Relaxed))]
}

/// Lets the machine that is about to run play `profile`.
pub fn play(profile: Profile) {
    PLAYED.store(profile as u8, Ordering::Relaxed);
}

/// The facts of the kernel that the running machine plays.
#[must_use]
pub fn facts() -> &'static Facts {
    played().facts()
}
