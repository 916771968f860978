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
    pub fn name(self) -> &'static str {
        match self {
            Self::Nt52 => "nt52",
            Self::Windows7 => "windows7",
            Self::Windows8 => "windows8",
            Self::Windows10 => "windows10",
            Self::Windows11 => "windows11",
        }
    }
}

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
