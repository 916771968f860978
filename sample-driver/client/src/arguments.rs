//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use edu_interface::LARGEST_FACTORIAL;

use crate::size::{parse, parse_request};

const EXIT_CODES: &str = "\
Exit codes:
  0  all went well
  1  a request, or something on this side of the driver, failed
  2  the command line is wrong
  3  there is no device to open
  4  the device may not be opened by this user
  5  the driver said that all went well, but data are wrong";

/// Talks to the sample driver of QEMU's edu device.
#[derive(Debug, Parser)]
#[command(name = "edu-client", version, after_help = EXIT_CODES)]
pub struct Arguments {
    /// Which device, if there are several
    #[arg(long, global = true, default_value_t = 0, value_name = "NUMBER")]
    pub device: usize,

    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// What to do with the device.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Say what the device and its driver are
    Identify,
    /// Have the device compute a factorial, modulo 2^32, and check it
    #[command(after_help = "Example: edu-client factorial 10")]
    Factorial {
        /// The number
        #[arg(value_parser = clap::value_parser!(u32).range(..=i64::from(LARGEST_FACTORIAL)))]
        number: u32,
    },
    /// Copy random bytes through the device and check every one of them
    #[command(after_help = "Example: edu-client copy --size 64MiB")]
    Copy(Copy),
    /// Read the device's memory, which holds 4095 bytes
    #[command(
        after_help = "Examples:\n  edu-client read --length 256\n  edu-client read --output \
            memory.bin"
    )]
    Read(Read),
    /// Write to the device's memory, which holds 4095 bytes
    #[command(
        after_help = "Examples:\n  edu-client write --offset 16 greeting.txt\n  echo hello | \
            edu-client write -"
    )]
    Write(Write),
    /// Say what the driver has done since the device was started
    Statistics,
    /// Have several callers copy at once, and check every byte
    #[command(
        after_help = "Examples:\n  edu-client load --callers 8 --seconds 60\n  edu-client load \
            --size 1MiB --copies 100"
    )]
    Load(Load),
}

/// `copy`
#[derive(Args, Clone, Debug)]
pub struct Copy {
    /// How much, in bytes or with a unit (KiB, MiB, GiB)
    #[arg(long, default_value = "1MiB", value_parser = parse)]
    pub size: u64,

    /// How much to ask of the driver at a time; what is copied is shown after each
    #[arg(long, default_value = "4MiB", value_parser = parse_request)]
    pub request: u64,

    /// Where in a page the source begins; the target begins two bytes further on
    #[arg(long, default_value_t = 1)]
    pub offset: usize,

    /// What the bytes follow from
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

/// `read`
#[derive(Args, Clone, Debug)]
pub struct Read {
    /// Where to begin, in bytes
    #[arg(long, default_value = "0", value_parser = parse)]
    pub offset: u64,

    /// How much, in bytes: to the end if it is not given
    #[arg(long, value_parser = parse)]
    pub length: Option<u64>,

    /// Write the bytes to this file, or to the standard output if it is `-`, instead of showing
    /// them
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `write`
#[derive(Args, Clone, Debug)]
pub struct Write {
    /// Where to begin, in bytes
    #[arg(long, default_value = "0", value_parser = parse)]
    pub offset: u64,

    /// The file that holds the bytes; `-` is the standard input
    pub file: PathBuf,
}

/// `load`
#[derive(Args, Clone, Debug)]
pub struct Load {
    /// How many callers, each with a handle of its own
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=256))]
    pub callers: u16,

    /// How much each copies at a time
    #[arg(long, default_value = "256KiB", value_parser = parse_request)]
    pub size: u64,

    /// How long they go on
    #[arg(long, default_value_t = 10, conflicts_with = "copies")]
    pub seconds: u64,

    /// How many copies each makes, instead of a time
    #[arg(long)]
    pub copies: Option<u64>,

    /// What the bytes follow from
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, error::ErrorKind};

    use super::*;

    #[test]
    fn command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn examples_of_the_help_are_command_lines() {
        let command = Arguments::command();
        let mut examples = 0;
        for subcommand in command.get_subcommands() {
            let help = subcommand
                .get_after_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            for at in help.match_indices("edu-client").map(|(at, _)| at) {
                let line = help[at..].lines().next().unwrap();
                Arguments::try_parse_from(line.split(' '))
                    .unwrap_or_else(|error| panic!("{line}: {error}"));
                examples += 1;
            }
        }
        assert!(examples >= 8, "{examples}");
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in [
            "edu-client",
            "edu-client copy --size 1TB",
            "edu-client copy --request 2GiB",
            "edu-client factorial x",
            "edu-client factorial 10000001",
            "edu-client load --callers 0",
            "edu-client load --seconds 1 --copies 1",
            "edu-client write",
        ] {
            let error = Arguments::try_parse_from(line.split(' ')).unwrap_err();
            assert_ne!(error.kind(), ErrorKind::DisplayHelp);
            assert_eq!(error.exit_code(), 2, "{line}");
        }
    }
}
