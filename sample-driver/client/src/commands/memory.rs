//! `read` and `write`: the device's memory as a file.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use edu_interface::BUFFER_LENGTH;
use pretty_hex::{HexConfig, config_hex};

use super::unwritable;
use crate::arguments::{Read, Write};
use crate::device::Device;
use crate::failure::Failure;

/// What stands for the standard input or output.
const STANDARD: &str = "-";

pub fn read(device: &impl Device, options: &Read, out: &mut impl io::Write) -> Result<(), Failure> {
    let rest = BUFFER_LENGTH.saturating_sub(options.offset);
    // What begins behind the end is asked for all the same: the driver says what it thinks of that.
    let length = options.length.unwrap_or(rest.max(1)).min(BUFFER_LENGTH);
    let mut bytes = vec![0; length as usize];
    let what = format!("read {length} bytes from {}", options.offset);
    let read = device
        .read(options.offset, &mut bytes)
        .map_err(Failure::request(what))?;
    let Some(bytes) = bytes.get(..read) else {
        return Err(Failure::Wrong(format!(
            "the driver says that it read {read} bytes of {length}"
        )));
    };
    match &options.output {
        None => {
            let shown = HexConfig {
                title: false,
                width: 16,
                group: 0,
                display_offset: options.offset as usize,
                ..HexConfig::default()
            };
            writeln!(out, "{}", config_hex(&bytes, shown)).map_err(unwritable)
        }
        Some(file) if is_standard(file) => out.write_all(bytes).map_err(unwritable),
        Some(file) => {
            fs::write(file, bytes).map_err(|error| cannot("be written", file, &error))?;
            writeln!(out, "{read} bytes read into {}", file.display()).map_err(unwritable)
        }
    }
}

pub fn write(
    device: &impl Device,
    options: &Write,
    out: &mut impl io::Write,
) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    let file = &options.file;
    let taken = if is_standard(file) {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    taken.map_err(|error| cannot("be read", file, &error))?;
    let length = bytes.len();
    if options
        .offset
        .checked_add(length as u64)
        .is_none_or(|end| end > BUFFER_LENGTH)
    {
        return Err(Failure::Here(format!(
            "{} has {length} bytes, which do not fit behind offset {}: the device's memory has \
             {BUFFER_LENGTH}",
            file.display(),
            options.offset
        )));
    }
    let what = format!("write {length} bytes at {}", options.offset);
    let written = device
        .write(options.offset, &bytes)
        .map_err(Failure::request(what))?;
    if written != length {
        return Err(Failure::Wrong(format!(
            "the driver says that it wrote {written} bytes of {length}"
        )));
    }
    writeln!(out, "{written} bytes written at {}", options.offset).map_err(unwritable)
}

fn is_standard(file: &Path) -> bool {
    file == Path::new(STANDARD)
}

fn cannot(what: &str, file: &Path, error: &io::Error) -> Failure {
    Failure::Here(format!("{} cannot {what}: {error}", file.display()))
}
