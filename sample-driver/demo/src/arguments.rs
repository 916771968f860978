//! The command line.

use std::path::PathBuf;

use clap::Parser;
use edu_demo::Kernel;

use crate::human;

/// What the simulated machine needs besides the two buffers.
const MINIMUM_RAM: u64 = 512 << 20;

/// Runs the edu sample driver in a simulated NT kernel and checks every byte it copies through QEMU's edu device.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Arguments {
    /// The driver's image
    #[arg(long, value_name = "PATH")]
    pub driver: PathBuf,

    /// How much to copy, in bytes or with a unit (KiB, MiB, GiB)
    #[arg(long, default_value = "1MiB", value_parser = parse_size)]
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
    /// RAM for the machine: so much of it that half is beyond the device's reach, and the buffers fit.
    pub fn ram(&self) -> u64 {
        let buffers = (2 * self.size).next_multiple_of(1 << 20);
        MINIMUM_RAM.max((256 << 20) + buffers)
    }
}

fn parse_size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let shift = match text[digits.len()..].to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kib" => 10,
        "m" | "mib" => 20,
        "g" | "gib" => 30,
        unit => return Err(format!("{unit:?} is not a unit; use KiB, MiB or GiB")),
    };
    let number: u64 = digits
        .parse()
        .map_err(|error| format!("{digits:?} is not a number: {error}"))?;
    let size = number
        .checked_mul(1 << shift)
        .filter(|size| *size <= edu_interface::MAXIMUM_COPY);
    size.ok_or_else(|| {
        format!(
            "the driver copies at most {} at a time",
            human(edu_interface::MAXIMUM_COPY)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn sizes_are_understood_or_explained() {
        Arguments::command().debug_assert();
        assert_eq!(parse_size("1MiB"), Ok(1 << 20));
        assert_eq!(parse_size("4095"), Ok(4095));
        assert_eq!(parse_size("1G"), Ok(1 << 30));
        assert!(parse_size("2GiB").unwrap_err().contains("1.00 GiB"));
        assert!(parse_size("1TB").unwrap_err().contains("KiB"));
    }
}
