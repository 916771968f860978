//! The command line.

use std::path::PathBuf;
use std::str::FromStr;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum};
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{Profile, Uuid};

use super::step::{Action, Step};

const EXAMPLES: &str = "\
Steps are carried out in the order given. Requests go to the file that was opened last, by --open, --interface or a step:
  ioctl=CODE[,in=BYTES][,out=LENGTH][,buffer=BYTES]
                          a device control; CODE is a number or CTL_CODE(type,function,method,access). buffer= is what the
                          output buffer holds beforehand: the second input of METHOD_IN_DIRECT
  read=LENGTH[,at=OFFSET]
  write=BYTES[,at=OFFSET]
  flush                   IRP_MJ_FLUSH_BUFFERS
    ...,async             does not wait for its end; requests are counted from 1
    ...,cancel-after=N    cancels it at the Nth kernel call of the driver from there
    ...,suspend-after=N   suspends its caller's thread at the Nth kernel call of the driver, or at the first one after that where
                          Windows would (below APC_LEVEL, outside of critical regions)
  resume                  lets the caller that is suspended go on
  cancel[=N|all]          cancels what is pending: request N, or all
  wait[=N|all]            waits for request N, or all
  wait=TIME               lets the machine's time pass: 500us, 100ms, 2s
  open=NAME|{GUID}        opens another file, by a name or by the class of an interface
  close                   closes the file that was opened last
  event=NAME              makes an event of the caller; set=NAME and clear=NAME signal it and take that back, wait=NAME waits
                          for it, and {NAME} among BYTES is its handle
  process=PATH            starts a process, for drivers that are told of processes; exit=PATH ends it
  end-process             ends the caller's process: its requests are cancelled, its files closed, and five minutes later its
                          memory goes
  pnp=ACTION[,device=N]   query-stop, cancel-stop, stop, start, rebalance, query-remove, cancel-remove, remove,
                          surprise-remove or plug-in
  power=STATE             suspend (s3), resume (s0), hibernate (s4), shutdown (s5), s1 or s2
  power=STATE[,device=N]  d0, d1, d2 or d3
    ...,device=N.M        the Mth device that the driver of the Nth reports, as a bus driver does
  wmi=GUID[,instance=N]   reads a data block of WMI, or one instance of it, counted from 0
    ...,set=BYTES[,item=N]  changes the instance, or an item of it
    ...,method=N[,in=BYTES][,out=LENGTH]
                          executes a method of the instance
  wmi=GUID,events         shows the events of this kind from here on; wmi=GUID,no-events ends that
BYTES are hexadecimal digits (white space and '_' between them is allowed) or @FILE for a file's contents. Lengths and offsets
are decimal, or hexadecimal with 0x. What is pending at the end is cancelled, files are closed, devices removed, the driver
unloaded.

Examples:
  Load and unload a driver that needs no device:
    wdk-sim driver.sys
  Open the device it names and ask it something:
    wdk-sim driver.sys --open '\\\\.\\Example' 'ioctl=CTL_CODE(0x22,0x800,METHOD_BUFFERED,FILE_ANY_ACCESS),in=01020304,out=16'
  Start it on QEMU's edu device, open its interface, compute 10!:
    wdk-sim sample_driver.sys --device edu --interface 0a6f2c4e-93b1-4d57-8e1d-5c7b20f4a9d3 ioctl=0x222008,in=0a000000,out=4
  The same through a filter driver above it, which is asked something too:
    wdk-sim sample_driver.sys --device edu --upper-filter filter_driver.sys --interface 0a6f2c4e-93b1-4d57-8e1d-5c7b20f4a9d3
      ioctl=0x222008,in=0a000000,out=4 ioctl=0x80003c40,out=72
  Start a driver on QEMU's NVMe controller, with a disk behind it and up to four messages:
    wdk-sim nvme.sys --device qemu:nvme,drive=disk,serial=1 --qemu-arg=-drive --qemu-arg=if=none,id=disk,file=disk.img,format=raw --messages=4
  Two reads at a time; the first is cancelled, the second is answered by a write:
    wdk-sim driver.sys --open '\\\\.\\Example' read=16,async read=16,async cancel=1 write=0102 wait=2
  Give it an event, and wait until it signals that:
    wdk-sim driver.sys --open '\\\\.\\Example' event=done 'ioctl=0x222004,in={done}' wait=done
  Suspend one caller in the middle of a request, while another makes the same one:
    wdk-sim driver.sys --open '\\\\.\\Example' read=16,async,suspend-after=2 read=16,async wait=5s resume wait
  Suspend and resume the machine while a read is pending, then unplug the device:
    wdk-sim driver.sys --device edu --open '\\\\.\\Example' read=64,async power=suspend power=resume pnp=surprise-remove
  A bus driver without hardware, and another driver for the devices it reports; one of them is removed:
    wdk-sim bus.sys --device 'root:ROOT\\EXAMPLEBUS' --with 'child.sys,for=EXAMPLEBUS\\Child' pnp=remove,device=1.2
  The sample on an older kernel, with the third allocation failing:
    wdk-sim sample_driver.sys --device edu --kernel nt52 --fail 3
  Have every call fail once that can, each in a run of its own:
    wdk-sim driver.sys --open '\\\\.\\Example' read=16 --fail all
  Have what it passes on completed late, and its threads switched at other moments:
    wdk-sim driver.sys --device edu --check force-pending --explore --seed 7
  Look for an order of two requests, among a hundred, in which something goes wrong:
    wdk-sim driver.sys --open '\\\\.\\Example' read=16,async read=16,async wait --explore=100
  Find out whether a routine is there, and what of it is not modelled:
    wdk-sim --routines | grep IoAllocateMdl

Exit status:
  0  everything succeeded and nothing was left behind
  1  the driver could not be loaded or started, a step failed, or something was left behind
  2  the command line was wrong
  3  the simulated machine stopped (bugcheck)";

/// Runs a Windows kernel driver's own .sys file in a simulated NT kernel.
///
/// The driver is loaded as a legacy service, or by PnP against the devices named with --device,
/// whose models are QEMU's. Its debug output, the status and the bytes of each request are printed;
/// then the device is removed, the driver unloaded, and whatever it did not give back is listed.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES, after_long_help = EXAMPLES)]
pub struct Arguments {
    /// The driver's image, built for x64
    #[arg(required_unless_present = "routines")]
    pub driver: Option<PathBuf>,

    /// What to do with the driver, in order (see below)
    #[arg(value_name = "STEP")]
    pub steps: Vec<Step>,

    /// Another driver, which is loaded before and unloaded after; may be given several times. It is
    /// started on the devices that a bus driver reports, those with the hardware or compatible ID
    /// of for= or all
    #[arg(long = "with", value_name = "DRIVER[,for=ID]")]
    pub with: Vec<With>,

    /// A filter driver below the driver on each device, the lowest first; may be given several
    /// times
    #[arg(long = "lower-filter", value_name = "DRIVER", requires = "devices")]
    pub lower_filters: Vec<PathBuf>,

    /// A filter driver above the driver on each device, the lowest first; may be given several
    /// times
    #[arg(long = "upper-filter", value_name = "DRIVER", requires = "devices")]
    pub upper_filters: Vec<PathBuf>,

    /// A device to start the driver on: qemu:MODEL[,PROPERTY=VALUE...] for any PCI device of
    /// QEMU's, with the properties that its option -device takes;
    /// edu[,msi][,dma-mask=MASK][,never-completes][,asserted], with asserted one whose interrupt is
    /// there before the driver connects to it; or root[:ID], a root-enumerated device, without
    /// hardware; may be given several times
    #[arg(long = "device", value_name = "DEVICE")]
    pub devices: Vec<Device>,

    /// Gives QEMU another argument for what stands behind the devices of qemu:, such as -drive and
    /// what follows it; may be given several times
    #[arg(long = "qemu-arg", value_name = "ARGUMENT", allow_hyphen_values = true)]
    pub qemu_arguments: Vec<String>,

    /// Lets the devices of qemu: signal by message, each with no more than LIMIT of them, as the
    /// values MSISupported and MessageNumberLimit of an INF do
    #[arg(long, value_name = "LIMIT", num_args = 0..=1, require_equals = true, default_missing_value = "2048")]
    pub messages: Option<u32>,

    /// Opens the device by its name, such as \\.\Example
    #[arg(long, value_name = "NAME", conflicts_with = "interface")]
    pub open: Option<String>,

    /// Opens the first enabled interface of a class
    #[arg(long, value_name = "GUID", value_parser = parse_uuid)]
    pub interface: Option<Uuid>,

    /// The NT kernel to play
    #[arg(long, value_name = "KERNEL", value_enum, default_value_t = Kernel::Windows11)]
    pub kernel: Kernel,

    /// What every choice of the simulator follows from
    #[arg(long, default_value_t = 1)]
    pub seed: u64,

    /// Seconds of the host's processor time that the driver may run without waiting for anything
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub spin_limit: u64,

    /// RAM of the simulated machine, in MiB or with a unit (K, M, G)
    #[arg(long, default_value = "512M", value_parser = parse_ram)]
    pub ram: u64,

    /// Lets code at DISPATCH_LEVEL and above touch paged pool and pageable sections, as a machine
    /// does whose memory happens to be in RAM
    #[arg(long)]
    pub no_force_irql_checking: bool,

    /// Puts a file of this host on the machine's disk, such as '\??\C:\Temp\a.txt=a.txt'; may be
    /// given several times
    #[arg(long = "file", value_name = "PATH=FILE", value_parser = parse_file)]
    pub files: Vec<(String, PathBuf)>,

    /// Loads the driver though it imports what the kernel does not have, and stops the machine
    /// where such an import is used
    #[arg(long)]
    pub stub_imports: bool,

    /// Prints each kernel call as the driver makes it, and the number of calls at the end
    #[arg(long)]
    pub trace: bool,

    /// Prints the events (ETW) that drivers' providers write, as they describe themselves
    #[arg(long)]
    pub trace_events: bool,

    /// Makes the Nth call fail of those that allocate, map, lock or connect something; or, with
    /// "all", carries everything out again for each call stack of such a call, until none is left
    /// whose failure was not tried
    #[arg(long, value_name = "N|all")]
    pub fail: Option<Fail>,

    /// Makes the call of the next call stack fail that is not in this file, and adds it
    #[arg(long, hide = true, value_name = "FILE", conflicts_with = "fail")]
    pub fail_next: Option<PathBuf>,

    /// Judges something more than what always is; may be given several times, or with commas
    #[arg(
        long = "check",
        value_name = "CHECK",
        value_enum,
        value_delimiter = ','
    )]
    pub checks: Vec<Check>,

    /// Lets threads be switched and interrupts come at other moments too, which follow from the
    /// seed; with a number, does so in as many runs with one seed after the other, until one does
    /// not end well
    #[arg(
        long,
        value_name = "RUNS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "1",
        value_parser = clap::value_parser!(u64).range(1..)
    )]
    pub explore: Option<u64>,

    /// Lists the kernel's routines instead: where each may be called, since which kernel, and what
    /// of it is not modelled
    #[arg(long, exclusive = true)]
    pub routines: bool,

    /// The program to run as QEMU
    #[arg(long, value_name = "PROGRAM", default_value = "qemu-system-x86_64")]
    pub qemu: String,
}

impl Arguments {
    /// What is wrong with the command line as a whole.
    pub fn contradiction(&self) -> Option<clap::Error> {
        if self.fail == Some(Fail::All) && self.explore.is_some_and(|runs| runs > 1) {
            return Some(Self::command().error(
                ErrorKind::ArgumentConflict,
                "--fail all and --explore=RUNS are a search each: give one of them",
            ));
        }
        let opened_first = self.open.is_some() || self.interface.is_some();
        let mut opened = usize::from(opened_first);
        let unsent = self.steps.iter().any(|step| {
            match &step.action {
                Action::Open(_) => opened += 1,
                Action::Close => opened = opened.saturating_sub(1),
                Action::EndProcess => opened = 0,
                Action::Request(_) => return opened == 0,
                _ => {}
            }
            false
        });
        unsent.then(|| {
            Self::command().error(
                ErrorKind::MissingRequiredArgument,
                "requests need an open device: add --open NAME, --interface GUID or a step open=NAME",
            )
        })
    }
}

/// The kernels that can be played, by the names of [`Profile::name`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
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

/// Which call is made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fail {
    /// The one of this number.
    Number(u64),
    /// One after the other, in runs of their own.
    All,
}

impl FromStr for Fail {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "all" => Ok(Self::All),
            number => match parse_number(number)? {
                0 => Err("calls are counted from 1".to_owned()),
                number => Ok(Self::Number(number)),
            },
        }
    }
}

/// What can be judged besides what always is, by the names of the library's
/// [`Check`](wdk_sim::simulator::Check).
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Check {
    /// Pages that are mapped with another cache type than theirs
    CacheTypes,
    /// Memory that can be executed, as hypervisor-protected code integrity refuses it
    CodeIntegrity,
    /// Memory of the calling process that a dispatch routine reads twice
    DoubleFetch,
    /// Requests that drivers pass on are completed later than the driver below returns
    ForcePending,
    /// Rules that only Static Driver Verifier has
    StaticRules,
}

impl From<Check> for wdk_sim::simulator::Check {
    fn from(check: Check) -> Self {
        match check {
            Check::CacheTypes => Self::CacheTypes,
            Check::CodeIntegrity => Self::CodeIntegrity,
            Check::DoubleFetch => Self::DoubleFetch,
            Check::ForcePending => Self::ForcePending,
            Check::StaticRules => Self::StaticRules,
        }
    }
}

/// Another driver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct With {
    /// Its image.
    pub driver: PathBuf,
    /// The hardware or compatible ID of the devices that it serves; all of a bus driver's for none.
    pub serves: Option<String>,
}

impl FromStr for With {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (driver, serves) = match text.split_once(",for=") {
            Some((_, "")) => return Err("for= needs a hardware or compatible ID".to_owned()),
            Some((driver, id)) => (driver, Some(id.to_owned())),
            None => (text, None),
        };
        Ok(Self {
            driver: PathBuf::from(driver),
            serves,
        })
    }
}

/// A device of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Device {
    /// QEMU's educational device.
    Edu(EduDevice),
    /// Any PCI device of QEMU's, as its option `-device` takes it.
    Qemu(String),
    /// A device without hardware; with its hardware ID, if one was given.
    Root(Option<String>),
}

/// How QEMU's educational device is plugged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EduDevice {
    /// Signal interrupts by message.
    pub messages: bool,
    /// The device's address lines.
    pub dma_mask: u64,
    /// Never finish what it is told to do.
    pub never_completes: bool,
    /// Its interrupt is asserted from the beginning.
    pub asserted: bool,
}

impl FromStr for Device {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(device) = text.strip_prefix("qemu:") {
            return match device.split(',').next() {
                Some("") | None => Err("qemu: is followed by the name of a model".to_owned()),
                Some(_) => Ok(Self::Qemu(device.to_owned())),
            };
        }
        if let Some(id) = text.strip_prefix("root:") {
            return match id.split('\\').map(str::is_empty).collect::<Vec<_>>()[..] {
                [false, false] => Ok(Self::Root(Some(id.to_owned()))),
                _ => Err(format!(
                    r"{id:?} is no hardware ID of a root-enumerated device: these are like ROOT\EXAMPLE"
                )),
            };
        }
        let mut words = text.split(',');
        match words.next() {
            Some("root") if text == "root" => return Ok(Self::Root(None)),
            Some("edu") => {}
            _ => {
                return Err(
                    "the devices are: edu, qemu:MODEL for any PCI device of QEMU's, root, and \
                            root:ID"
                        .to_owned(),
                );
            }
        }
        let mut device = EduDevice {
            messages: false,
            dma_mask: EduOptions::default().dma_mask,
            never_completes: false,
            asserted: false,
        };
        for word in words {
            match word.split_once('=') {
                None if word == "msi" => device.messages = true,
                None if word == "never-completes" => device.never_completes = true,
                None if word == "asserted" => device.asserted = true,
                Some(("dma-mask", mask)) => device.dma_mask = parse_number(mask)?,
                _ => {
                    return Err(format!(
                        "edu has no option {word:?}; its options are msi, dma-mask=MASK, \
                         never-completes and asserted"
                    ));
                }
            }
        }
        Ok(Self::Edu(device))
    }
}

/// A decimal number, or a hexadecimal one with 0x.
pub fn parse_number(text: &str) -> Result<u64, String> {
    let parsed = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    parsed.map_err(|error| format!("{text:?} is not a number: {error}"))
}

fn parse_uuid(text: &str) -> Result<Uuid, String> {
    Uuid::parse_str(text).map_err(|error| format!("not a GUID: {error}"))
}

/// A path on the machine's disk, and a file of the host.
fn parse_file(text: &str) -> Result<(String, PathBuf), String> {
    let (path, file) = text
        .split_once('=')
        .ok_or("a file is given as PATH=FILE: where it is on the machine's disk, and where here")?;
    Ok((path.to_owned(), PathBuf::from(file)))
}

/// Bytes of RAM: a multiple of 1 MiB.
fn parse_ram(text: &str) -> Result<u64, String> {
    let (digits, unit) = match text.find(|letter: char| !letter.is_ascii_alphanumeric()) {
        Some(_) => return Err(format!("{text:?} is not a size")),
        None => match text.find(|letter: char| letter.is_ascii_alphabetic()) {
            Some(at) => text.split_at(at),
            None => (text, "M"),
        },
    };
    let shift = match unit.to_ascii_uppercase().as_str() {
        "K" | "KIB" => 10,
        "M" | "MIB" => 20,
        "G" | "GIB" => 30,
        _ => return Err(format!("{unit:?} is not a unit; use K, M or G")),
    };
    let bytes = parse_number(digits)?
        .checked_mul(1 << shift)
        .ok_or("more RAM than there are addresses")?;
    if bytes < 64 << 20 || bytes % (1 << 20) != 0 {
        return Err("the machine needs at least 64 MiB of RAM, in whole MiB".to_owned());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn kernels_are_named_as_profiles_are() {
        for kernel in Kernel::value_variants() {
            let shown = kernel.to_possible_value().unwrap();
            assert_eq!(shown.get_name(), Profile::from(*kernel).name());
        }
        assert_eq!(Kernel::value_variants().len(), Profile::ALL.len());
    }

    #[test]
    fn another_driver_may_say_what_it_serves() {
        let with: With = r"a/b.sys,for=BUS\Child".parse().unwrap();
        assert_eq!(with.driver, PathBuf::from("a/b.sys"));
        assert_eq!(with.serves.as_deref(), Some(r"BUS\Child"));
        assert_eq!("b.sys".parse::<With>().unwrap().serves, None);
        assert!("b.sys,for=".parse::<With>().is_err());
    }

    #[test]
    fn devices_and_sizes_are_understood_or_explained() {
        assert_eq!(
            "edu,msi,dma-mask=0xffffffff".parse::<Device>(),
            Ok(Device::Edu(EduDevice {
                messages: true,
                dma_mask: 0xffff_ffff,
                never_completes: false,
                asserted: false,
            }))
        );
        assert_eq!("root".parse::<Device>(), Ok(Device::Root(None)));
        assert_eq!(
            r"root:ROOT\Example".parse::<Device>(),
            Ok(Device::Root(Some(r"ROOT\Example".to_owned())))
        );
        for (wrong, says) in [("root:Example", r"ROOT\EXAMPLE"), ("root,msi", "root:ID")] {
            assert!(wrong.parse::<Device>().unwrap_err().contains(says));
        }
        assert!("e1000".parse::<Device>().unwrap_err().contains("edu"));
        assert_eq!(
            "qemu:nvme,serial=1".parse(),
            Ok(Device::Qemu("nvme,serial=1".to_owned()))
        );
        assert!("qemu:".parse::<Device>().unwrap_err().contains("model"));
        assert!("edu,fast".parse::<Device>().unwrap_err().contains("msi"));
        assert_eq!(parse_ram("1G"), Ok(1 << 30));
        assert_eq!(parse_ram("256"), Ok(256 << 20));
        assert!(parse_ram("16M").is_err());
        assert!(parse_ram("1X").is_err());
    }
}
