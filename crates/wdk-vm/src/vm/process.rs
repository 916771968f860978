//! Starts QEMU so that it ends with this program, however this program ends. Called by
//! [`super::run`].

use std::{
    env,
    ffi::OsString,
    os::unix::process::{CommandExt, parent_id},
    path::Path,
    process::{self, Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};
use clap::Args;

/// The name of the command that this program starts itself with.
pub const COMMAND: &str = "start-qemu";

/// What this program starts itself with, to become QEMU.
#[derive(Args)]
pub struct StartArgs {
    /// The process whose end is to be QEMU's.
    #[arg(long)]
    parent: u32,
    /// QEMU and its arguments.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    line: Vec<OsString>,
}

/// Starts QEMU. Its standard input and output are pipes.
pub fn spawn(program: &Path, arguments: &[OsString]) -> Result<Child> {
    // What a process asks for about its parent's end is lost when it forks, and kept when it
    // becomes another program.
    Command::new(env::current_exe().context("this program does not find itself")?)
        .args([COMMAND, "--parent", &process::id().to_string(), "--"])
        .arg(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start QEMU")
}

/// Becomes QEMU, which is told to end (`SIGTERM`) when the parent has ended.
pub fn become_qemu(arguments: &StartArgs) -> Result<()> {
    #[cfg(target_os = "linux")]
    rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::TERM))
        .context("cannot ask for a signal at the parent's end")?;
    if parent_id() != arguments.parent {
        bail!("the program that started this has ended");
    }
    let [program, rest @ ..] = &arguments.line[..] else {
        bail!("there is no program to start");
    };
    let error = Command::new(program).args(rest).exec();
    Err(error).with_context(|| format!("cannot start {}", Path::new(program).display()))
}
