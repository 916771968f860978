//! Checks driver images: what Windows loads, and memory integrity allows.

use anyhow::Result;
use object::{
    LittleEndian, pe,
    read::pe::{ImageNtHeaders, PeFile64},
};

use super::{
    Outcome, Report,
    imports::{self, Release},
    unwind, version,
};
use crate::image;

/// Pages are the unit in which the hypervisor tells code from data.
const PAGE: u32 = 0x1000;

/// A check of an image and the file it was parsed from. An error of its own means that the image
/// cannot be read.
type Judge = fn(&PeFile64<'_>, &[u8]) -> Result<Outcome>;

/// Makes all checks of one image, in the order they are read.
pub fn check(image: &PeFile64<'_>, data: &[u8], oldest: Release, report: &mut Report) {
    let named: [(&'static str, Judge); 7] = [
        ("machine", machine),
        ("subsystem", subsystem),
        ("loader flags", loader_flags),
        ("checksum", checksum),
        ("section protection", protection),
        ("section alignment", alignment),
        ("unwind data", unwind),
    ];
    for (subject, check) in named {
        let outcome =
            check(image, data).unwrap_or_else(|error| Err(format!("cannot be read: {error:#}")));
        report.line(subject, outcome);
    }
    if !loader_flags_of(image).contains(pe::IMAGE_DLLCHARACTERISTICS_FORCE_INTEGRITY) {
        report.note("signature check", UNENFORCED);
    }
    match version::read(image, data) {
        Ok(Some(said)) => report.line("version", Ok(said)),
        Ok(None) => report.note("version", "the image has no version resource"),
        Err(why) => report.line("version", Err(why)),
    }
    let imported = imports::check(image, oldest);
    let outcome = imported.unwrap_or_else(|error| Err(format!("cannot be read: {error:#}")));
    report.line("imports", outcome);
}

fn machine(image: &PeFile64<'_>, _: &[u8]) -> Result<Outcome> {
    Ok(
        match image.nt_headers().file_header().machine.get(LittleEndian) {
            pe::IMAGE_FILE_MACHINE_AMD64 => Ok("x64".to_owned()),
            pe::IMAGE_FILE_MACHINE_ARM64 => Ok("ARM64".to_owned()),
            other => Err(format!(
                "is {other:#06x}: a driver for Windows 7 to 11 is built for x64 or ARM64"
            )),
        },
    )
}

/// The table of functions, by which a raised exception finds its way to a handler: the kernel
/// searches it by halving.
fn unwind(image: &PeFile64<'_>, data: &[u8]) -> Result<Outcome> {
    let functions = match unwind::functions(image, data) {
        Ok(functions) => functions,
        Err(why) => return Ok(Err(why)),
    };
    let out_of_order = functions
        .windows(2)
        .find(|pair| pair[1].begin <= pair[0].begin);
    let handlers = functions.iter().filter(|function| function.handler).count();
    Ok(match (functions.len(), out_of_order) {
        (_, Some(pair)) => Err(format!(
            "the function at {:#x} is out of order: exceptions would miss it",
            pair[1].begin
        )),
        (0, _) if unwind::calls(image, data) => {
            Err("there is none: an exception in the driver would find no handler".to_owned())
        }
        (0, _) => Ok("there is none, and no function that calls another would need it".to_owned()),
        (count, None) => Ok(format!(
            "{count} functions in order, {handlers} of them with an exception handler"
        )),
    })
}

fn subsystem(image: &PeFile64<'_>, _: &[u8]) -> Result<Outcome> {
    let header = image.nt_headers().optional_header();
    let subsystem = header.subsystem.get(LittleEndian);
    Ok(if subsystem != pe::IMAGE_SUBSYSTEM_NATIVE {
        Err(format!(
            "is {subsystem}, not native: link with /SUBSYSTEM:NATIVE"
        ))
    } else if header.address_of_entry_point.get(LittleEndian) == 0 {
        Err("native, but there is no entry point: export DriverEntry".to_owned())
    } else {
        Ok("native, with an entry point".to_owned())
    })
}

fn loader_flags_of(image: &PeFile64<'_>) -> pe::DllFlags {
    let header = image.nt_headers().optional_header();
    header.dll_characteristics.get(LittleEndian)
}

/// What it means that an image was linked without `/INTEGRITYCHECK`.
const UNENFORCED: &str = "the image does not ask for it, so routines that accept signed drivers \
    only, as PsSetCreateProcessNotifyRoutineEx, refuse it; /INTEGRITYCHECK asks";

fn loader_flags(image: &PeFile64<'_>, _: &[u8]) -> Result<Outcome> {
    let flags = loader_flags_of(image);
    let missing: Vec<_> = [
        (pe::IMAGE_DLLCHARACTERISTICS_NX_COMPAT, "/NXCOMPAT"),
        (pe::IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE, "/DYNAMICBASE"),
    ]
    .into_iter()
    .filter_map(|(flag, option)| (!flags.contains(flag)).then_some(option))
    .collect();
    Ok(if missing.is_empty() {
        Ok("no-execute data, relocatable".to_owned())
    } else {
        Err(format!("link with {}", missing.join(" ")))
    })
}

fn checksum(image: &PeFile64<'_>, data: &[u8]) -> Result<Outcome> {
    let (stored, right) = (
        image::stored_checksum(image),
        image::right_checksum(image, data)?,
    );
    Ok(if stored == right {
        Ok(format!("{stored:#010x} is right"))
    } else if stored == 0 {
        Err(
            "the header has none, which drivers need: build with `cargo wdk build`, or link with \
             /RELEASE"
                .to_owned(),
        )
    } else {
        Err(format!(
            "header says {stored:#010x}, the file adds up to {right:#010x}: it was changed after \
             it was built"
        ))
    })
}

fn sections<'a>(
    image: &'a PeFile64<'a>,
) -> impl Iterator<Item = (String, pe::SectionFlags, u32)> + 'a {
    image.section_table().iter().map(|section| {
        let name = String::from_utf8_lossy(section.raw_name()).into_owned();
        (
            name,
            section.characteristics.get(LittleEndian),
            section.virtual_address.get(LittleEndian),
        )
    })
}

fn protection(image: &PeFile64<'_>, _: &[u8]) -> Result<Outcome> {
    let both = pe::IMAGE_SCN_MEM_WRITE | pe::IMAGE_SCN_MEM_EXECUTE;
    let wrong: Vec<_> = sections(image)
        .filter(|(_, flags, _)| flags.contains(both))
        .map(|(name, ..)| name)
        .collect();
    Ok(if wrong.is_empty() {
        Ok(format!(
            "none of {} sections is both writable and executable",
            sections(image).count()
        ))
    } else {
        Err(format!(
            "{} can be written and executed: memory integrity refuses such a driver",
            wrong.join(", ")
        ))
    })
}

fn alignment(image: &PeFile64<'_>, _: &[u8]) -> Result<Outcome> {
    let unit = image
        .nt_headers()
        .optional_header()
        .section_alignment
        .get(LittleEndian);
    let wrong: Vec<_> = sections(image)
        .filter(|(.., address)| address % PAGE != 0)
        .map(|(name, ..)| name)
        .collect();
    Ok(if unit % PAGE != 0 {
        Err(format!(
            "sections are aligned to {unit:#x}: link without /ALIGN, memory integrity needs whole \
             pages"
        ))
    } else if !wrong.is_empty() {
        Err(format!("{} does not start on a page", wrong.join(", ")))
    } else {
        Ok("every section starts on a page of its own".to_owned())
    })
}
