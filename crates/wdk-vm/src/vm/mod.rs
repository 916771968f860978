//! The virtual machine: the user's Windows disk, the medium, the edu device and a serial port.
//! Called by the command line.
//!
//! `disk` and `firmware` find things out, `command_line` puts them in QEMU's words, `process`
//! starts it, and [`crate::log`] shows what comes over the serial port.

mod command_line;
mod disk;
mod firmware;
mod process;

use std::{
    env,
    ffi::OsString,
    fs::{self, File},
    io::{BufWriter, ErrorKind},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::log::{self, Printer};
use command_line::Machine;
use disk::Format;
use firmware::Firmware;
pub use process::{COMMAND as START_COMMAND, StartArgs, become_qemu};

/// What executes the guest's instructions.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Accelerator {
    /// KVM where it is usable, else TCG.
    Auto,
    /// The host's processor, through Linux.
    Kvm,
    /// QEMU's translator: works everywhere, and slowly.
    Tcg,
}

/// The machine, and what to do with it.
#[derive(Args)]
pub struct VmArgs {
    /// A disk image with Windows on it: x64, Windows 7 to 11, in the format raw, qcow2, vhdx, vhd,
    /// vmdk or vdi.
    #[arg(long, value_name = "FILE")]
    pub image: Option<PathBuf>,
    /// The image's format, where it cannot be told from its content.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Let Windows write to the image. Without this, what it writes is thrown away at the end, and
    /// the image stays as it is. A restart inside the machine is no end.
    #[arg(long)]
    pub persist: bool,
    /// The medium with the driver package, as a CD.
    #[arg(long, value_name = "FILE")]
    pub medium: Option<PathBuf>,
    /// An installation medium, as a second CD: started from when the disk is empty.
    #[arg(long, value_name = "FILE")]
    pub installer: Option<PathBuf>,
    /// A disk image (raw) to plug in as a USB stick. It is not written to.
    #[arg(long, value_name = "FILE")]
    pub usb_stick: Option<PathBuf>,
    /// Start with a BIOS rather than UEFI, for disks installed so: Windows 7 most often is.
    #[arg(long)]
    pub bios: bool,
    /// The firmware's code, rather than what the host's QEMU describes. Needs --variables.
    #[arg(
        long,
        value_name = "FILE",
        requires = "variables",
        conflicts_with = "bios"
    )]
    pub firmware: Option<PathBuf>,
    /// The variables a machine with that firmware starts with; a copy is used.
    #[arg(long, value_name = "FILE", requires = "firmware")]
    pub variables: Option<PathBuf>,
    /// The only folder to look for descriptions of firmware in.
    #[arg(long, value_name = "FOLDER")]
    pub firmware_descriptions: Option<PathBuf>,
    /// Memory, in MiB.
    #[arg(long, default_value_t = 4096, value_parser = clap::value_parser!(u32).range(64..))]
    pub memory: u32,
    /// Processors.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..))]
    pub cpus: u32,
    /// What executes the guest's instructions.
    #[arg(long, value_enum, default_value_t = Accelerator::Auto)]
    pub accelerator: Accelerator,
    /// Where the screen is shown, as for QEMU's option -display (gtk, sdl, vnc=127.0.0.1:0, none).
    /// By default a window, or VNC where there is no desktop.
    #[arg(long)]
    pub display: Option<String>,
    /// Connect the machine to the network, through the host.
    #[arg(long)]
    pub network: bool,
    /// Leave out the edu device.
    #[arg(long)]
    pub no_edu: bool,
    /// The address bits the edu device's DMA keeps.
    ///
    /// By itself QEMU's device keeps 28 bits and drops the others without a word: told to use
    /// memory beyond 256 MiB, it uses other memory. A kernel with DMA version 3 (Windows 8 and
    /// later) can be told of 28 bits, and moves what lies beyond through memory within; kernels
    /// before can be told of 24, 32 and 64 bits only. A driver that tells them 32 is handed memory
    /// that such a device does not reach. With the 32 bits here it does reach it, however much
    /// memory the machine has. The sample driver never tells a kernel more bits than the device has
    /// by itself, so it works with any mask; 0x0fffffff is the device as QEMU has it, and shows
    /// whether a driver keeps to it.
    #[arg(long, value_name = "MASK", default_value = "0xffffffff", value_parser = parse_mask)]
    pub edu_mask: u64,
    /// Where the machine's files are kept: the serial port's bytes (serial.bin), the log
    /// (serial.log), the firmware's variables.
    #[arg(long, value_name = "FOLDER", default_value = "target/vm")]
    pub state: PathBuf,
    /// Show modules that Windows loads in the log too.
    #[arg(long)]
    pub modules: bool,
    /// QEMU.
    #[arg(long, value_name = "PROGRAM", default_value = "qemu-system-x86_64")]
    pub qemu: PathBuf,
    /// Print QEMU's command line, and start nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// More arguments for QEMU, after --.
    #[arg(last = true)]
    pub qemu_arguments: Vec<OsString>,
}

fn parse_mask(text: &str) -> Result<u64, String> {
    let digits = text
        .strip_prefix("0x")
        .map_or((text, 10), |digits| (digits, 16));
    u64::from_str_radix(digits.0, digits.1)
        .map_err(|error| format!("{error}; a mask is a number such as 0xffffffff"))
}

/// Starts the machine, and shows its log until it ends.
pub fn run(arguments: &VmArgs) -> Result<()> {
    let Some(image) = &arguments.image else {
        bail!("{NO_IMAGE}");
    };
    for (what, path, hint) in [
        ("image", Some(image), "name a disk image with Windows on it"),
        (
            "medium",
            arguments.medium.as_ref(),
            "make it with `cargo make vm-media`",
        ),
        (
            "installer",
            arguments.installer.as_ref(),
            "name an ISO image that installs Windows",
        ),
        (
            "USB stick's image",
            arguments.usb_stick.as_ref(),
            "name a raw disk image",
        ),
        (
            "firmware",
            arguments.firmware.as_ref(),
            "name UEFI firmware for x64",
        ),
        (
            "file of firmware variables",
            arguments.variables.as_ref(),
            "name what belongs to the firmware",
        ),
    ] {
        if let Some(path) = path.filter(|path| !path.exists()) {
            bail!("the {what} {} is not there; {hint}", path.display());
        }
    }
    let format = arguments
        .format
        .map_or_else(|| disk::format_of(image), Ok)?;
    let qemu = find_program(&arguments.qemu)?;
    let variables = arguments
        .state
        .join(variables_name(arguments.persist, image));
    let firmware = find_firmware(arguments)?;
    let display = arguments.display.as_deref().or_else(|| default_display());
    let accelerator = choose(arguments.accelerator)?;
    let machine = Machine {
        arguments,
        image,
        format,
        accelerator,
        display,
        firmware: firmware
            .clone()
            .map(|firmware| (firmware, variables.as_path())),
    };
    let line = machine.command_line()?;
    if arguments.dry_run {
        println!("{}", quote(&qemu, &line)?);
        return Ok(());
    }
    fs::create_dir_all(&arguments.state)
        .with_context(|| format!("cannot make {}", arguments.state.display()))?;
    if let Some(firmware) = firmware
        && !(arguments.persist && variables.exists())
    {
        copy_variables(&firmware, &variables)?;
    }
    say_what_is_started(&machine);
    let record = arguments.state.join("serial.bin");
    let record =
        File::create(&record).with_context(|| format!("cannot write {}", record.display()))?;
    let printer = Printer::new(Some(&arguments.state.join("serial.log")), arguments.modules)?;
    let mut child = process::spawn(&qemu, &line)?;
    let output = child.stdout.take().context("QEMU has no output")?;
    let record = BufWriter::new(record);
    if let Err(error) = log::follow(output, child.stdin.take(), record, printer, None) {
        // A machine that has ended in a bugcheck does not end by itself.
        child.kill().context("cannot end QEMU")?;
        child.wait().context("cannot wait for QEMU")?;
        return Err(error);
    }
    let status = child.wait().context("cannot wait for QEMU")?;
    if !status.success() {
        bail!("QEMU ended with {status}; what it said is above");
    }
    Ok(())
}

/// What a user without an image needs to know.
const NO_IMAGE: &str = "\
no disk image was named: `cargo make vm -- --image <file>` takes a disk with Windows installed on it.

Which: x64, Windows 7 to 11, any edition, in the format raw, qcow2, vhdx, vhd, vmdk or vdi. It was installed with UEFI, or is started \
with --bios. It is not written to, unless --persist is given.

Where from: a virtual machine that you have, or a new one. Microsoft offers installation media for evaluation, for instance at
    https://www.microsoft.com/en-us/evalcenter/download-windows-10-enterprise
    https://www.microsoft.com/en-us/evalcenter/download-windows-11-enterprise
With one, Windows is installed on an empty disk so (Windows 11's set-up asks for a TPM, which this machine has not; Windows 10's does not):
    qemu-img create -f qcow2 windows.qcow2 64G
    cargo make vm -- --image windows.qcow2 --persist --installer <the .iso file>";

fn find_firmware(arguments: &VmArgs) -> Result<Option<Firmware>> {
    if arguments.bios {
        return Ok(None);
    }
    if let (Some(code), Some(variables)) = (&arguments.firmware, &arguments.variables) {
        return Ok(Some(Firmware {
            code: code.clone(),
            variables: variables.clone(),
        }));
    }
    firmware::find(arguments.firmware_descriptions.as_deref()).map(Some)
}

/// A machine whose disk is kept keeps its variables; each image has its own.
fn variables_name(persist: bool, image: &Path) -> String {
    let stem = image.file_stem().map(|stem| stem.to_string_lossy());
    match stem {
        Some(stem) if persist => format!("{stem}.variables.fd"),
        _ => "variables.fd".to_owned(),
    }
}

/// The firmware writes to its variables, so it gets a copy that can be written, whatever the
/// original's permissions.
fn copy_variables(firmware: &Firmware, copy: &Path) -> Result<()> {
    let content = fs::read(&firmware.variables)
        .with_context(|| format!("cannot read {}", firmware.variables.display()))?;
    fs::write(copy, content).with_context(|| format!("cannot write {}", copy.display()))
}

fn find_program(program: &Path) -> Result<PathBuf> {
    let found = if program.components().count() > 1 {
        program.is_file().then(|| program.to_owned())
    } else {
        let path = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&path)
            .map(|folder| folder.join(program))
            .find(|path| path.is_file())
    };
    found.with_context(|| {
        format!(
            "{} is missing, which runs the machine; run `cargo wdk setup --with vm`, or install \
             what Debian has as qemu-system-x86 and \
             qemu-system-gui",
            program.display()
        )
    })
}

/// Where there is no desktop, a window cannot be opened.
fn default_display() -> Option<&'static str> {
    let desktop = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|name| !name.is_empty()));
    (cfg!(target_os = "linux") && !desktop).then_some("vnc=127.0.0.1:0")
}

fn choose(wanted: Accelerator) -> Result<Accelerator> {
    let slow =
        "TCG translates every instruction instead, with which Windows takes many minutes to start";
    match (
        wanted,
        File::options().read(true).write(true).open("/dev/kvm"),
    ) {
        (Accelerator::Tcg, _) => {
            eprintln!("Not using KVM; {slow}");
            Ok(Accelerator::Tcg)
        }
        (_, Ok(_)) => Ok(Accelerator::Kvm),
        (wanted, Err(error)) => {
            let why = match error.kind() {
                ErrorKind::PermissionDenied => {
                    "/dev/kvm may not be opened (as a member of the group kvm you may: `sudo \
                     usermod -aG kvm $USER`, and log in anew)"
                        .to_owned()
                }
                ErrorKind::NotFound => {
                    "/dev/kvm is not there (virtualisation is switched off in the host's \
                     firmware, or the host is itself a guest)"
                        .to_owned()
                }
                _ => format!("/dev/kvm cannot be opened ({error})"),
            };
            if wanted == Accelerator::Kvm {
                bail!("{why}; --accelerator tcg works everywhere, slowly");
            }
            eprintln!("{why}; {slow}");
            Ok(Accelerator::Tcg)
        }
    }
}

fn say_what_is_started(machine: &Machine<'_>) {
    let arguments = machine.arguments;
    let kept = if arguments.persist {
        "what Windows writes is KEPT in it"
    } else {
        "what Windows writes is thrown away at the end"
    };
    eprintln!(
        "Disk: {} ({}); {kept}",
        machine.image.display(),
        machine.format.name()
    );
    match &arguments.medium {
        Some(medium) => eprintln!("CD: {}; start install.cmd there", medium.display()),
        None => eprintln!(
            "CD: none; `cargo make vm-media` makes one with the driver, and --medium names it"
        ),
    }
    if let Some(address) = machine
        .display
        .and_then(|display| display.strip_prefix("vnc="))
    {
        eprintln!("Screen: VNC at {address}");
    }
    eprintln!(
        "Log: below, and in {}; debug output comes when Windows was started after `install.cmd \
         /debug`, which does this:\n    \
         bcdedit /dbgsettings serial debugport:1 baudrate:115200\n    bcdedit /debug on",
        arguments.state.join("serial.log").display()
    );
}

/// A command line that a shell takes apart into the same words.
fn quote(program: &Path, line: &[OsString]) -> Result<String> {
    let words = [program.as_os_str()]
        .into_iter()
        .chain(line.iter().map(OsString::as_os_str));
    let words: Option<Vec<&str>> = words.map(|word| word.to_str()).collect();
    shlex::try_join(words.context("the command line cannot be shown: it is not UTF-8")?)
        .context("the command line cannot be shown")
}
