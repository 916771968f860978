//! The command line.

use std::path::PathBuf;

use clap::Parser;
use edu_client::size::parse_request;
use edu_demo::Kernel;

/// What the simulated machine needs besides the two buffers.
const MINIMUM_RAM: u64 = 512 << 20;

/// Runs the edu sample driver in a simulated NT kernel and checks every byte it copies through
/// QEMU's edu device.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Arguments {
    /// The driver's image
    #[arg(long, value_name = "PATH")]
    pub driver: PathBuf,

    /// How much to copy, in bytes or with a unit (KiB, MiB, GiB)
    #[arg(long, default_value = "1MiB", value_parser = parse_request)]
    pub size: u64,

    /// What the data and every choice of the simulator follow from
    #[arg(long, default_value_t = 1)]
    pub seed: u64,

    /// Where in a page the source buffer begins; the target begins two bytes further on
    #[arg(long, default_value_t = 1)]
    pub offset: usize,

    /// The NT kernel to play
    #[arg(long, value_enum, default_value_t = Kernel::Windows11)]
    pub kernel: Kernel,

    /// Does not measure the protocol alone
    #[arg(long)]
    pub no_baseline: bool,
}

impl Arguments {
    /// RAM for the machine: so much of it that half is beyond the device's reach, and the buffers
    /// fit.
    pub fn ram(&self) -> u64 {
        let buffers = (2 * self.size).next_multiple_of(1 << 20);
        MINIMUM_RAM.max((256 << 20) + buffers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
