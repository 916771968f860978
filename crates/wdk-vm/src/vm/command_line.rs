//! QEMU's command line. Called by [`super::run`].

use std::{ffi::OsString, path::Path};

use anyhow::{Context, Result};

use super::{Accelerator, VmArgs, disk::Format, firmware::Firmware};

/// Everything about a machine that had to be found out.
pub struct Machine<'a> {
    pub arguments: &'a VmArgs,
    pub image: &'a Path,
    pub format: Format,
    pub accelerator: Accelerator,
    pub display: Option<&'a str>,
    /// The firmware, and this machine's copy of the variables. `None` for the BIOS that QEMU
    /// brings.
    pub firmware: Option<(Firmware, &'a Path)>,
}

impl Machine<'_> {
    /// The arguments for QEMU.
    pub fn command_line(&self) -> Result<Vec<OsString>> {
        let arguments = self.arguments;
        let mut line: Vec<String> = Vec::new();
        let mut add = |words: &[&str]| line.extend(words.iter().map(|word| (*word).to_owned()));
        add(&[
            "-name",
            "Windows driver test",
            "-nodefaults",
            "-no-user-config",
            "-machine",
            "q35",
        ]);
        match self.accelerator {
            // Windows spends less time waiting and asking when it knows that it has a hypervisor.
            // What each host's KVM offers of Hyper-V's interface differs, and naming something it
            // lacks is an error.
            Accelerator::Kvm => add(&["-accel", "kvm", "-cpu", "host,hv-passthrough=on"]),
            // Windows 11 needs SSE 4.2 and POPCNT, which QEMU's default processor has not;
            // five-level paging is of no use to it.
            _ => add(&["-accel", "tcg", "-cpu", "max,la57=off"]),
        }
        add(&[
            "-smp",
            &arguments.cpus.to_string(),
            "-m",
            &format!("{}M", arguments.memory),
        ]);
        // Windows takes the clock for local time.
        add(&["-rtc", "base=localtime"]);
        if let Some((firmware, variables)) = &self.firmware {
            let code = path(&firmware.code)?;
            add(&[
                "-drive",
                &format!("if=pflash,unit=0,format=raw,readonly=on,file={code}"),
            ]);
            add(&[
                "-drive",
                &format!("if=pflash,unit=1,format=raw,file={}", path(variables)?),
            ]);
        }
        let snapshot = if arguments.persist { "off" } else { "on" };
        let (format, image) = (self.format.name(), path(self.image)?);
        add(&[
            "-drive",
            &format!("if=none,id=disk,format={format},snapshot={snapshot},file={image}"),
        ]);
        // AHCI: every Windows since Vista has a driver for it.
        add(&["-device", "ide-hd,drive=disk,bus=ide.0,bootindex=0"]);
        for (id, bus, boot, medium) in [
            ("medium", "ide.1", "", &arguments.medium),
            ("installer", "ide.2", ",bootindex=1", &arguments.installer),
        ] {
            if let Some(medium) = medium {
                let file = path(medium)?;
                add(&[
                    "-drive",
                    &format!("if=none,id={id},media=cdrom,readonly=on,format=raw,file={file}"),
                ]);
                add(&["-device", &format!("ide-cd,drive={id},bus={bus}{boot}")]);
            }
        }
        // A tablet, so that the pointer is where the host's is. USB 1 and 2, which Windows 7 has
        // drivers for.
        add(&["-usb", "-device", "usb-tablet"]);
        if let Some(stick) = &arguments.usb_stick {
            let file = path(stick)?;
            add(&[
                "-drive",
                &format!("if=none,id=stick,format=raw,snapshot=on,file={file}"),
            ]);
            add(&["-device", "usb-storage,drive=stick,removable=on"]);
        }
        add(&["-device", "VGA"]);
        if let Some(display) = self.display {
            add(&["-display", display]);
        }
        add(&[
            "-nic",
            if arguments.network {
                "user,model=e1000e"
            } else {
                "none"
            },
        ]);
        if !arguments.no_edu {
            add(&[
                "-device",
                &format!("edu,dma_mask={:#x}", arguments.edu_mask),
            ]);
        }
        // Our ends of QEMU's standard input and output are the serial line.
        add(&[
            "-chardev",
            "stdio,id=serial,signal=off",
            "-serial",
            "chardev:serial",
        ]);
        let mut line: Vec<OsString> = line.into_iter().map(OsString::from).collect();
        line.extend(arguments.qemu_arguments.iter().cloned());
        Ok(line)
    }
}

/// A path inside an option of QEMU, where a comma ends a value unless it is doubled.
fn path(path: &Path) -> Result<String> {
    let text = path.to_str();
    let text = text.with_context(|| {
        format!(
            "QEMU cannot be told the path {}: it is not UTF-8",
            path.display()
        )
    })?;
    Ok(text.replace(',', ",,"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: VmArgs,
    }

    fn command_line(words: &str, accelerator: Accelerator) -> String {
        let words = ["wdk-vm"].into_iter().chain(words.split_whitespace());
        let Line { arguments } = Line::parse_from(words);
        let firmware = Firmware {
            code: "/f/code.fd".into(),
            variables: "/f/vars.fd".into(),
        };
        let machine = Machine {
            image: arguments
                .image
                .as_deref()
                .unwrap_or(Path::new("windows.qcow2")),
            arguments: &arguments,
            format: Format::Qcow2,
            accelerator,
            display: None,
            firmware: (!arguments.bios).then_some((firmware, Path::new("/s/vars.fd"))),
        };
        let line = machine.command_line().unwrap();
        let words: Vec<_> = line.iter().map(|word| word.to_str().unwrap()).collect();
        words.join(" ")
    }

    #[test]
    fn the_users_disk_is_left_alone_unless_it_is_asked_for() {
        let line = command_line("", Accelerator::Kvm);
        assert!(
            line.contains("if=none,id=disk,format=qcow2,snapshot=on,file=windows.qcow2"),
            "{line}"
        );
        let line = command_line("--persist", Accelerator::Kvm);
        assert!(line.contains("id=disk,format=qcow2,snapshot=off"), "{line}");
    }

    #[test]
    fn the_machine_has_what_the_driver_and_windows_need() {
        let line = command_line("--medium m.iso --memory 2048 --cpus 4", Accelerator::Kvm);
        for part in [
            "-machine q35",
            "-accel kvm -cpu host,hv-passthrough=on",
            "-smp 4 -m 2048M",
            "-rtc base=localtime",
            "unit=0,format=raw,readonly=on,file=/f/code.fd",
            "unit=1,format=raw,file=/s/vars.fd",
            "media=cdrom,readonly=on,format=raw,file=m.iso",
            "-device edu,dma_mask=0xffffffff",
            "-serial chardev:serial",
            "-nic none",
        ] {
            assert!(line.contains(part), "no {part} in {line}");
        }
        let line = command_line(
            "--bios --no-edu --network -- -device pvpanic",
            Accelerator::Tcg,
        );
        assert!(
            line.contains("-accel tcg") && !line.contains("hv-"),
            "{line}"
        );
        assert!(!line.contains("pflash") && !line.contains("edu"), "{line}");
        assert!(
            line.contains("-nic user") && line.ends_with("-device pvpanic"),
            "{line}"
        );
    }

    #[test]
    fn a_comma_in_a_path_stays_in_the_path() {
        let line = command_line("--image a,b.img", Accelerator::Tcg);
        assert!(line.contains("file=a,,b.img "), "{line}");
    }
}
