//! `--fail all`: the command line is carried out once for each call stack of a call that can fail,
//! each time with another one failing, until none is left.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Error};
use wdk_sim::simulator::Simulator;

use super::again::{CommandLine, outcome, progress, show};
use super::run::Outcome;

/// In a run of the sweep: chooses the first call whose stack is not in the file, and adds it there
/// before it fails.
pub fn arm(simulator: &Simulator, file: &Path) -> Result<(), Error> {
    let tried = read(file)?.into_iter().map(|line| line.stack).collect();
    let path = file.to_owned();
    simulator.injection().arm_next_stack(tried, move |failed| {
        let line = format!("{:x} {} {failed}\n", failed.stack, failed.number);
        let written = OpenOptions::new()
            .append(true)
            .open(&path)
            .and_then(|mut file| file.write_all(line.as_bytes()));
        if let Err(error) = written {
            // The sweep ends for want of a line.
            eprintln!("wdk-sim: {}: {error}", path.display());
        }
    });
    Ok(())
}

/// A call that was made to fail.
struct Line {
    stack: u64,
    number: u64,
    what: String,
}

fn read(file: &Path) -> Result<Vec<Line>, Error> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let line = |line: &str| {
        let (stack, rest) = line.split_once(' ')?;
        let (number, what) = rest.split_once(' ')?;
        Some(Line {
            stack: u64::from_str_radix(stack, 16).ok()?,
            number: number.parse().ok()?,
            what: what.to_owned(),
        })
    };
    Ok(text.lines().filter_map(line).collect())
}

/// The file of what was tried, gone when the sweep is over.
struct Tried(PathBuf);

impl Tried {
    fn new() -> Result<Self, Error> {
        let name = format!("wdk-sim-fail-all-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, "").with_context(|| path.display().to_string())?;
        Ok(Self(path))
    }
}

impl Drop for Tried {
    fn drop(&mut self) {
        // It may be left where nobody may delete it.
        let _ = fs::remove_file(&self.0);
    }
}

/// The whole sweep.
pub fn run() -> Result<Outcome, Error> {
    let line = CommandLine::given().without("--fail");
    let plain = line.run(&[])?;
    if !plain.status.success() {
        show(&plain)?;
        println!("the driver is not in order without any failure: --fail all comes after that");
        return Ok(outcome(&plain));
    }
    let tried = Tried::new()?;
    let next = [OsString::from("--fail-next"), tried.0.clone().into()];
    let mut worst = Outcome::Success;
    let (mut done, mut bad) = (0, 0);
    let mut stacks = BTreeSet::new();
    loop {
        let output = line.run(&next)?;
        let lines = read(&tried.0)?;
        let Some(failed) = lines.get(done) else {
            break;
        };
        done += 1;
        stacks.insert(failed.stack);
        progress(&format!("{done} tried, {bad} not handled: {}", failed.what));
        if !output.status.success() {
            bad += 1;
            progress("");
            worst = worse(worst, outcome(&output));
            println!("not handled: the failure of {}", failed.what);
            show(&output)?;
            println!("    {}\n", line.shown(&format!("--fail {}", failed.number)));
        }
    }
    progress("");
    println!(
        "{} of {done} call stacks handle the failure of their call{}",
        done - bad,
        match bad {
            0 => String::new(),
            bad => format!("; {bad} do not, which the lines above repeat one by one"),
        }
    );
    Ok(worst)
}

fn worse(one: Outcome, other: Outcome) -> Outcome {
    if one == Outcome::BugCheck || other == Outcome::BugCheck {
        Outcome::BugCheck
    } else {
        other
    }
}
