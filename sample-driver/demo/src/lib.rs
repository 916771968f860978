//! What the demo and the soak have in common.

use clap::ValueEnum;
use wdk_sim::simulator::Profile;

/// The kernels that can be played.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Kernel {
    /// The common base of all x64 NT kernels (NT 5.2)
    Nt52,
    /// Windows 7
    Windows7,
    /// Windows 8
    Windows8,
    /// Windows 10
    Windows10,
    /// Windows 10 version 2004 and Windows 11
    Windows11,
}

impl From<Kernel> for Profile {
    fn from(kernel: Kernel) -> Self {
        match kernel {
            Kernel::Nt52 => Self::Nt52,
            Kernel::Windows7 => Self::Windows7,
            Kernel::Windows8 => Self::Windows8,
            Kernel::Windows10 => Self::Windows10,
            Kernel::Windows11 => Self::Windows11,
        }
    }
}
