//! One image in memory: layout, mapping, relocation, protection. Called by [`super::Images`].

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use object::LittleEndian as LE;
use object::pe;
use object::read::pe::{ImageNtHeaders, ImageOptionalHeader, PeFile64};

use super::bind;
use super::symbols::Symbols;
use super::{IMAGE_END, LoadError};

const PAGE: u64 = 4096;

/// The value a linker leaves in a stack cookie for the loader to replace.
const DEFAULT_COOKIE: u64 = 0x2b99_2ddf_a232;
/// Where the load configuration of a 64-bit image holds the address of the cookie.
const COOKIE_MEMBER: usize = 88;

/// A section of a loaded image, for the memory manager.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Where it begins.
    pub base: u64,
    /// Its bytes, in whole pages.
    pub size: u64,
    /// Its access rights, in the host's terms.
    pub protection: i32,
    /// Its name says that it may be paged out.
    pub pageable: bool,
}

/// A section as it is mapped.
#[derive(Clone, Debug)]
struct Mapped {
    name: String,
    rva: u64,
    size: u64,
    protection: i32,
    discardable: bool,
    pageable: bool,
}

/// One loaded image.
///
/// # Invariants
/// `base .. base + size` is mapped for as long as the value lives, though not all of it is
/// accessible.
pub struct Image {
    name: String,
    path: PathBuf,
    file: Vec<u8>,
    base: u64,
    size: u64,
    entry: u64,
    sections: Vec<Mapped>,
    exceptions: Range<u64>,
    discarded: std::sync::atomic::AtomicBool,
    symbols: Mutex<OnceCell<Symbols>>,
}

/// Ranges of image space in use in this process: a machine whose threads are parked inside a driver
/// keeps its images for good, and the next machine must not map over them.
static CLAIMED: Mutex<BTreeMap<u64, u64>> = Mutex::new(BTreeMap::new());

/// A claimed range, mapped without access rights; unmapped and given back when dropped.
struct Claim {
    base: u64,
    size: u64,
}

impl Claim {
    /// The first free range at or above `from`.
    fn take(from: u64, size: u64) -> io::Result<Self> {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        let mut base = from;
        for (&start, &length) in claimed.iter() {
            if start + length > base && start < base + size {
                base = (start + length + PAGE).next_multiple_of(0x1_0000);
            }
        }
        if base + size > IMAGE_END {
            return Err(io::Error::from_raw_os_error(libc::ENOMEM));
        }
        map_inaccessible(base, size)?;
        claimed.insert(base, size);
        Ok(Self { base, size })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut claimed = CLAIMED.lock().unwrap_or_else(PoisonError::into_inner);
        claimed.remove(&self.base);
        // The range stays reserved without access rights: nothing else of the process may come to
        // lie where a driver was.
        let _ = map_inaccessible(self.base, self.size);
    }
}

fn map_inaccessible(base: u64, size: u64) -> io::Result<()> {
    // SAFETY: the range lies in image space, where this module alone maps, and the caller owns it.
    let mapped = unsafe {
        libc::mmap(
            base as *mut libc::c_void,
            size as usize,
            libc::PROT_NONE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_FIXED,
            -1,
            0,
        )
    };
    if mapped == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

fn protect(base: u64, size: u64, protection: i32) -> io::Result<()> {
    // SAFETY: the callers pass page ranges inside a claim they own.
    let result = unsafe { libc::mprotect(base as *mut libc::c_void, size as usize, protection) };
    if result != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// The parts of the headers that decide whether an image can be loaded.
fn parse<'data>(name: &str, file: &'data [u8]) -> Result<PeFile64<'data>, LoadError> {
    let malformed = |what: String| LoadError::Malformed {
        image: name.to_owned(),
        what,
    };
    let other_machine = |found: String| LoadError::Machine {
        image: name.to_owned(),
        found,
    };
    match object::FileKind::parse(file) {
        Ok(object::FileKind::Pe64) => {}
        Ok(object::FileKind::Pe32) => return Err(other_machine("32-bit Windows".to_owned())),
        Ok(kind) => return Err(malformed(format!("it is a {kind:?} file"))),
        Err(error) => return Err(malformed(error.to_string())),
    }
    let parsed = PeFile64::parse(file).map_err(|error| malformed(error.to_string()))?;
    let header = parsed.nt_headers().file_header();
    match header.machine.get(LE) {
        pe::IMAGE_FILE_MACHINE_AMD64 => {}
        pe::IMAGE_FILE_MACHINE_ARM64 => return Err(other_machine("ARM64".to_owned())),
        machine => return Err(other_machine(format!("machine type {machine:?}"))),
    }
    let optional = parsed.nt_headers().optional_header();
    if optional.subsystem() != pe::IMAGE_SUBSYSTEM_NATIVE {
        return Err(LoadError::Subsystem {
            image: name.to_owned(),
            found: optional.subsystem().0,
        });
    }
    let stripped = header.characteristics.get(LE).0 & pe::IMAGE_FILE_RELOCS_STRIPPED.0 != 0;
    if stripped {
        return Err(LoadError::NotRelocatable {
            image: name.to_owned(),
        });
    }
    if optional.address_of_entry_point() == 0 {
        return Err(LoadError::NoEntry {
            image: name.to_owned(),
        });
    }
    if u64::from(optional.section_alignment()) < PAGE {
        return Err(malformed(format!(
            "its sections are aligned to {} bytes; protecting them needs a page each (/ALIGN:4096)",
            optional.section_alignment()
        )));
    }
    if u64::from(optional.size_of_image()) < PAGE || optional.size_of_image() > 1 << 30 {
        return Err(malformed(format!(
            "its size in memory is given as {:#x} bytes",
            optional.size_of_image()
        )));
    }
    Ok(parsed)
}

fn rights(characteristics: u32) -> i32 {
    let mut protection = libc::PROT_NONE;
    for (flag, right) in [
        (pe::IMAGE_SCN_MEM_READ, libc::PROT_READ),
        (pe::IMAGE_SCN_MEM_WRITE, libc::PROT_WRITE),
        (pe::IMAGE_SCN_MEM_EXECUTE, libc::PROT_EXEC),
    ] {
        if characteristics & flag.0 != 0 {
            protection |= right;
        }
    }
    protection
}

impl Image {
    /// Maps `file` at the first free address from `from` on, relocates it, binds its imports and
    /// protects its sections.
    pub(super) fn map(
        path: &Path,
        file: Vec<u8>,
        from: u64,
        resolve: &dyn Fn(&str, &str) -> Option<u64>,
    ) -> Result<Self, LoadError> {
        let name = path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        let parsed = parse(&name, &file)?;
        let malformed = |what: String| LoadError::Malformed {
            image: name.clone(),
            what,
        };
        let host = |source: io::Error| LoadError::Host {
            image: name.clone(),
            source,
        };

        let optional = parsed.nt_headers().optional_header();
        let size = u64::from(optional.size_of_image()).next_multiple_of(PAGE);
        let entry = u64::from(optional.address_of_entry_point());
        let sections = sections(&parsed, size).map_err(malformed)?;
        if !sections.iter().any(|section| {
            section.protection & libc::PROT_EXEC != 0
                && (section.rva..section.rva + section.size).contains(&entry)
        }) {
            return Err(malformed(format!(
                "its entry point {entry:#x} lies in no executable section"
            )));
        }

        let claim = Claim::take(from, size).map_err(host)?;
        protect(claim.base, size, libc::PROT_READ | libc::PROT_WRITE).map_err(host)?;
        // SAFETY: the claim is mapped, readable and writable, and nothing else refers to it yet.
        let memory =
            unsafe { std::slice::from_raw_parts_mut(claim.base as *mut u8, size as usize) };
        copy_contents(&parsed, &file, memory).map_err(malformed)?;
        relocate(&parsed, memory, claim.base).map_err(malformed)?;
        set_cookie(&parsed, memory, claim.base);
        bind::bind(&parsed, &name, memory, resolve)?;

        let exceptions = parsed
            .data_directory(pe::IMAGE_DIRECTORY_ENTRY_EXCEPTION)
            .map_or(0..0, |directory| {
                let start = u64::from(directory.virtual_address.get(LE));
                let end = start + u64::from(directory.size.get(LE));
                if end <= size { start..end } else { 0..0 }
            });

        let headers = u64::from(optional.size_of_headers()).next_multiple_of(PAGE);
        protect(claim.base, size, libc::PROT_NONE).map_err(host)?;
        protect(claim.base, headers.min(size), libc::PROT_READ).map_err(host)?;
        for section in &sections {
            protect(claim.base + section.rva, section.size, section.protection).map_err(host)?;
        }
        let base = claim.base;
        std::mem::forget(claim);
        Ok(Self {
            path: path.to_owned(),
            base,
            size,
            entry: base + entry,
            sections,
            exceptions,
            discarded: false.into(),
            symbols: Mutex::new(OnceCell::new()),
            name,
            file,
        })
    }

    /// Where it is mapped.
    pub fn base(&self) -> u64 {
        self.base
    }
    /// Bytes it occupies.
    pub fn size(&self) -> u64 {
        self.size
    }
    /// Its entry point.
    pub fn entry(&self) -> u64 {
        self.entry
    }
    /// The file's name, without directory.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Is `address` inside the image?
    #[must_use]
    pub fn contains(&self, address: u64) -> bool {
        (self.base..self.base + self.size).contains(&address)
    }

    /// The part of `.pdata` in memory.
    pub(super) fn exceptions(&self) -> Range<u64> {
        self.exceptions.clone()
    }

    /// Reads `N` bytes at `rva`, if they lie in readable sections. The contents are as they are
    /// now.
    pub(super) fn read<const N: usize>(&self, rva: u64) -> Option<[u8; N]> {
        let end = rva.checked_add(N as u64)?;
        let section = self.sections.iter().find(|section| {
            section.protection & libc::PROT_READ != 0
                && rva >= section.rva
                && end <= section.rva + section.size
        })?;
        if section.discardable && self.is_discarded() {
            return None;
        }
        let mut bytes = [0_u8; N];
        // SAFETY: by the type's invariant the range is mapped, and the section's rights include
        // reading.
        unsafe {
            std::ptr::copy_nonoverlapping((self.base + rva) as *const u8, bytes.as_mut_ptr(), N);
        }
        Some(bytes)
    }

    /// The address of the named export, or of the one with the ordinal `#n`.
    #[must_use]
    pub fn export(&self, name: &str) -> Option<u64> {
        let parsed = PeFile64::parse(&self.file[..]).ok()?;
        let table = parsed.export_table().ok()??;
        let ordinal = name
            .strip_prefix('#')
            .and_then(|number| number.parse::<u32>().ok());
        let export = table.exports().ok()?.into_iter().find(|export| {
            export.name == Some(name.as_bytes()) || ordinal == Some(u32::from(export.ordinal.0))
        })?;
        match export.target {
            object::read::pe::ExportTarget::Address(rva) => Some(self.base + u64::from(rva)),
            _ => None,
        }
    }

    /// The name of a section that can be both written and executed, if there is one.
    #[must_use]
    pub fn writable_code(&self) -> Option<&str> {
        let both = libc::PROT_WRITE | libc::PROT_EXEC;
        self.sections
            .iter()
            .find(|section| section.protection & both == both)
            .map(|section| section.name.trim_end_matches('\0'))
    }

    /// The sections that stay when `DriverEntry` has returned.
    pub fn lasting_sections(&self) -> impl Iterator<Item = Section> {
        self.sections
            .iter()
            .filter(|section| !section.discardable && section.size > 0)
            .map(|section| Section {
                base: self.base + section.rva,
                size: section.size,
                protection: section.protection,
                pageable: section.pageable,
            })
    }

    /// Does it import anything from the image of this name?
    #[must_use]
    pub fn imports_from(&self, module: &str) -> bool {
        let Ok(parsed) = PeFile64::parse(&self.file[..]) else {
            return false;
        };
        bind::modules(&parsed)
            .iter()
            .any(|name| name.eq_ignore_ascii_case(module))
    }

    /// Takes the discardable sections (`INIT`, `.reloc`) away, as a kernel does once `DriverEntry`
    /// has returned.
    pub fn discard_init(&self) {
        self.discarded
            .store(true, std::sync::atomic::Ordering::Relaxed);
        for section in self.sections.iter().filter(|section| section.discardable) {
            // Failing to protect leaves the section usable, which is what it was.
            let _ = protect(self.base + section.rva, section.size, libc::PROT_NONE);
        }
    }

    fn is_discarded(&self) -> bool {
        self.discarded.load(std::sync::atomic::Ordering::Relaxed)
    }

    /// Takes all of it away, for [`super::Images::unload`].
    pub(super) fn make_inaccessible(&self) {
        let _ = protect(self.base, self.size, libc::PROT_NONE);
    }

    /// Names and lines, read when they are first asked for.
    pub(super) fn with_symbols<T>(&self, ask: impl FnOnce(&Symbols) -> T) -> T {
        let cell = self.symbols.lock().unwrap_or_else(PoisonError::into_inner);
        ask(cell.get_or_init(|| Symbols::read(&self.path, &self.file)))
    }

    /// What the address is, for fault reports.
    pub(super) fn explain(&self, address: u64) -> String {
        let rva = address - self.base;
        let Some(section) = self
            .sections
            .iter()
            .find(|section| (section.rva..section.rva + section.size).contains(&rva))
        else {
            return format!("{}+{rva:#x}, in its headers", self.name);
        };
        let rights = if section.discardable && self.is_discarded() {
            "discarded after DriverEntry returned"
        } else if section.protection & libc::PROT_EXEC != 0 {
            "code"
        } else if section.protection & libc::PROT_WRITE != 0 {
            "data"
        } else {
            "read-only"
        };
        format!(
            "{}+{rva:#x}, section {} ({rights})",
            self.name, section.name
        )
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        drop(Claim {
            base: self.base,
            size: self.size,
        });
    }
}

fn sections(parsed: &PeFile64<'_>, size: u64) -> Result<Vec<Mapped>, String> {
    let mut sections = Vec::new();
    for header in parsed.section_table().iter() {
        let name = String::from_utf8_lossy(header.raw_name()).into_owned();
        let rva = u64::from(header.virtual_address.get(LE));
        // Raw data may be padded beyond the section's end in memory; its length counts only where
        // no other is given.
        let length = u64::from(match header.virtual_size.get(LE) {
            0 => header.size_of_raw_data.get(LE),
            length => length,
        })
        .next_multiple_of(PAGE);
        if rva % PAGE != 0 || rva + length > size {
            return Err(format!("its section {name} lies outside the image"));
        }
        let characteristics = header.characteristics.get(LE).0;
        sections.push(Mapped {
            discardable: characteristics & pe::IMAGE_SCN_MEM_DISCARDABLE.0 != 0
                || header.raw_name() == b"INIT",
            name,
            rva,
            size: length,
            protection: rights(characteristics),
            pageable: header.raw_name().starts_with(b"PAGE"),
        });
    }
    Ok(sections)
}

fn copy_contents(parsed: &PeFile64<'_>, file: &[u8], memory: &mut [u8]) -> Result<(), String> {
    let headers = parsed.nt_headers().optional_header().size_of_headers() as usize;
    let headers = headers.min(file.len()).min(memory.len());
    memory[..headers].copy_from_slice(&file[..headers]);
    for header in parsed.section_table().iter() {
        let (offset, length) = header.pe_file_range();
        let rva = header.virtual_address.get(LE) as usize;
        let name = String::from_utf8_lossy(header.raw_name());
        let contents = file
            .get(offset as usize..offset as usize + length as usize)
            .ok_or_else(|| format!("the contents of its section {name} are cut off"))?;
        memory
            .get_mut(rva..rva + contents.len())
            .ok_or_else(|| format!("its section {name} lies outside the image"))?
            .copy_from_slice(contents);
    }
    Ok(())
}

fn relocate(parsed: &PeFile64<'_>, memory: &mut [u8], base: u64) -> Result<(), String> {
    let delta = base.wrapping_sub(parsed.nt_headers().optional_header().image_base());
    let Some(mut blocks) = parsed
        .data_directories()
        .relocation_blocks(parsed.data(), &parsed.section_table())
        .map_err(|error| error.to_string())?
    else {
        // An image in which nothing needs relocating has no table.
        return Ok(());
    };
    while let Some(block) = blocks.next().map_err(|error| error.to_string())? {
        for relocation in block {
            match relocation.typ {
                pe::IMAGE_REL_BASED_ABSOLUTE => {}
                pe::IMAGE_REL_BASED_DIR64 => {
                    let at = relocation.virtual_address as usize;
                    let place = memory
                        .get_mut(at..at + 8)
                        .and_then(|bytes| <&mut [u8; 8]>::try_from(bytes).ok())
                        .ok_or_else(|| format!("a relocation at {at:#x} lies outside the image"))?;
                    *place = u64::from_le_bytes(*place).wrapping_add(delta).to_le_bytes();
                }
                other => return Err(format!("it has relocations of type {other:?}")),
            }
        }
    }
    Ok(())
}

/// Gives the stack cookie a value of its own, as the kernel's loader does; code generated with
/// stack protection refuses to run with the linker's default.
fn set_cookie(parsed: &PeFile64<'_>, memory: &mut [u8], base: u64) {
    let Some(directory) = parsed.data_directory(pe::IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG) else {
        return;
    };
    let config = directory.virtual_address.get(LE) as usize;
    let read =
        |memory: &[u8], at: usize, length: usize| memory.get(at..at + length).map(<[u8]>::to_owned);
    let Some(size) = read(memory, config, 4) else {
        return;
    };
    let size = u32::from_le_bytes([size[0], size[1], size[2], size[3]]) as usize;
    if config == 0 || size < COOKIE_MEMBER + 8 {
        return;
    }
    let Some(address) = memory
        .get(config + COOKIE_MEMBER..config + COOKIE_MEMBER + 8)
        .and_then(|bytes| bytes.try_into().ok())
        .map(u64::from_le_bytes)
    else {
        return;
    };
    let Some(cookie) = address
        .checked_sub(base)
        .and_then(|rva| memory.get_mut(rva as usize..rva as usize + 8))
    else {
        return;
    };
    if *cookie == DEFAULT_COOKIE.to_le_bytes() {
        // The upper 16 bits of a cookie are zero, so that a string that runs into it ends there.
        let value = base.rotate_left(17).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
        cookie.copy_from_slice(&value.to_le_bytes());
    }
}
