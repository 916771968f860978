//! `copy`: a request after another, each checked.

use std::io::Write;
use std::time::{Duration, Instant};

use edu_interface::IOCTL_EDU_COPY;
use indicatif::{ProgressBar, ProgressStyle};

use super::unwritable;
use crate::arguments::Copy;
use crate::buffer::Guarded;
use crate::device::Device;
use crate::failure::Failure;
use crate::size::human;

pub fn run(device: &impl Device, options: &Copy, out: &mut impl Write) -> Result<(), Failure> {
    let longest = options.request.min(options.size);
    if longest == 0 && options.size != 0 {
        return Err(Failure::Here(
            "nothing is copied by requests of nothing (--request)".to_owned(),
        ));
    }
    // On a terminal only.
    let bar = ProgressBar::new(options.size);
    if let Ok(style) = ProgressStyle::with_template(
        "{bar:40} {bytes}/{total_bytes} copied and checked, {bytes_per_sec}, {eta} left",
    ) {
        bar.set_style(style);
    }
    let mut copier = Copier::new(longest as usize, options.offset, options.seed)?;
    let mut spent = Duration::ZERO;
    let mut done = 0;
    loop {
        let length = (options.size - done).min(longest);
        let begun = Instant::now();
        copier.copy(device, length as usize, done)?;
        spent += begun.elapsed();
        copier.check(length as usize, done)?;
        done += length;
        bar.set_position(done);
        if done == options.size {
            break;
        }
    }
    bar.finish_and_clear();
    writeln!(
        out,
        "{done} bytes copied and checked, with what surrounds them, in {} of requests: {}",
        seconds(spent),
        rate(done, spent)
    )
    .map_err(unwritable)
}

/// Two buffers, and what is copied between them.
pub struct Copier {
    source: Guarded,
    target: Guarded,
    seed: u64,
}

impl Copier {
    /// For requests of up to so many bytes.
    pub fn new(longest: usize, offset: usize, seed: u64) -> Result<Self, Failure> {
        Ok(Self {
            source: Guarded::new("the source", longest, offset, seed)?,
            target: Guarded::new("the copy", longest, offset.wrapping_add(2), !seed)?,
            seed,
        })
    }

    /// Copies new bytes. `at` tells them from others.
    pub fn copy(&mut self, device: &impl Device, length: usize, at: u64) -> Result<(), Failure> {
        self.source.fill(self.seed ^ at);
        self.target.fill(!self.seed ^ at);
        let output = &mut self.target.bytes_mut()[..length];
        let copied = device
            .control(
                IOCTL_EDU_COPY.value(),
                &self.source.bytes()[..length],
                output,
            )
            .map_err(Failure::request("copy"))?;
        if copied != length {
            return Err(Failure::Wrong(format!(
                "the driver says that it copied {copied} bytes of {length}"
            )));
        }
        Ok(())
    }

    /// Checks what was copied, and what was not to be touched.
    pub fn check(&self, length: usize, at: u64) -> Result<(), Failure> {
        self.source.check(&self.source, 0, at)?;
        self.target.check(&self.source, length, at)
    }
}

/// Bytes in a second, for messages.
pub fn rate(bytes: u64, time: Duration) -> String {
    if time.is_zero() {
        return "no time".to_owned();
    }
    format!("{}/s", human((bytes as f64 / time.as_secs_f64()) as u64))
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}
