//! Opens a serial line, whatever it is on this host. Called by [`super::run`].

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    os::unix::{fs::FileTypeExt, net::UnixStream},
    path::Path,
};

use anyhow::{Context, Result, bail};
use rustix::termios;

/// An open serial line.
pub struct Line {
    pub input: Box<dyn Read + Send>,
    /// Where answers go. `None` for a recording.
    pub output: Option<Box<dyn Write>>,
}

/// Opens a line.
pub fn open(path: &Path, baud: u32) -> Result<Line> {
    if path == Path::new("-") {
        return Ok(Line {
            input: Box::new(io::stdin()),
            output: None,
        });
    }
    let place = path.display();
    let kind = fs::metadata(path)
        .with_context(|| {
            format!(
                "there is no serial line at {place}; name a socket, a terminal device or a \
                recording"
            )
        })?
        .file_type();
    if kind.is_socket() {
        let socket = UnixStream::connect(path).with_context(|| {
            format!("cannot connect to {place}; is the virtual machine running?")
        })?;
        let output = socket
            .try_clone()
            .with_context(|| format!("cannot use {place}"))?;
        return Ok(Line {
            input: Box::new(socket),
            output: Some(Box::new(output)),
        });
    }
    if kind.is_char_device() {
        let device = File::options()
            .read(true)
            .write(true)
            .open(path)
            .with_context(|| format!("cannot open {place} for reading and writing"))?;
        if termios::isatty(&device) {
            make_raw(&device, baud)
                .with_context(|| format!("cannot set up {place} for {baud} baud"))?;
        }
        let output = device
            .try_clone()
            .with_context(|| format!("cannot use {place}"))?;
        return Ok(Line {
            input: Box::new(device),
            output: Some(Box::new(output)),
        });
    }
    if kind.is_dir() {
        bail!("{place} is a folder; name a socket, a terminal device or a recording");
    }
    let file = File::open(path).with_context(|| format!("cannot read {place}"))?;
    Ok(Line {
        input: Box::new(file),
        output: None,
    })
}

/// Bytes are to pass as they are: no echo, no line editing, no translation.
fn make_raw(device: &File, baud: u32) -> rustix::io::Result<()> {
    let mut settings = termios::tcgetattr(device)?;
    settings.make_raw();
    settings.set_speed(baud)?;
    termios::tcsetattr(device, termios::OptionalActions::Now, &settings)
}
