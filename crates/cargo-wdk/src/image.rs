//! Driver images as files: the header's checksum, and writing a `.sys` file from what the linker
//! made.
//!
//! Called by whatever makes, signs or judges images, and by all that write files.

use std::{
    fs,
    io::{ErrorKind, Write},
    mem::offset_of,
    ops::Range,
    path::{Path, PathBuf},
};

use anyhow::{Context, Error, Result, anyhow, ensure};
use object::{
    LittleEndian, pe,
    read::pe::{ImageNtHeaders, PeFile, PeFile64},
};

/// Reads a file, naming it in the error.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    ensure!(
        !path.is_dir(),
        "{} is a folder: name the file in it that is meant",
        path.display()
    );
    fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow!(
            "there is no file {}: name one that is there (`cargo wdk build` says where it puts \
             drivers)",
            path.display()
        ),
        _ => Error::new(error).context(format!("{} cannot be read", path.display())),
    })
}

/// Parses a 64-bit image, naming its file in the error.
pub fn parse<'data>(path: &Path, data: &'data [u8]) -> Result<PeFile64<'data>> {
    PeFile64::parse(data).with_context(|| {
        format!(
            "{} is not a 64-bit Windows image, as a driver's .sys file is",
            path.display()
        )
    })
}

/// Where the optional header's `CheckSum` lies in the file.
pub fn checksum_field<Pe: ImageNtHeaders>(image: &PeFile<'_, Pe>) -> Range<usize> {
    // The field has the same place in images of 32 bits, whose base is half as long and comes after
    // another field.
    let start = image.dos_header().nt_headers_offset() as usize
        + offset_of!(pe::ImageNtHeaders64, optional_header)
        + offset_of!(pe::ImageOptionalHeader64, check_sum);
    const {
        assert!(
            offset_of!(pe::ImageOptionalHeader64, check_sum)
                == offset_of!(pe::ImageOptionalHeader32, check_sum)
        );
    }
    start..start + size_of::<u32>()
}

/// The checksum that an image's header holds.
pub fn stored_checksum(image: &PeFile64<'_>) -> u32 {
    image
        .nt_headers()
        .optional_header()
        .check_sum
        .get(LittleEndian)
}

/// The checksum that the header must hold: the file's 16-bit words added with end-around carry, the
/// field itself as zero, plus the file's length. `data` is the file of `image`.
pub fn right_checksum(image: &PeFile64<'_>, data: &[u8]) -> Result<u32> {
    let field = checksum_field(image);
    let byte = |index: usize| {
        data.get(index)
            .copied()
            .filter(|_| !field.contains(&index))
            .unwrap_or(0)
    };
    let mut sum = 0u32;
    for index in (0..data.len()).step_by(2) {
        sum += u32::from(u16::from_le_bytes([byte(index), byte(index + 1)]));
        sum = (sum & 0xffff) + (sum >> 16);
    }
    Ok(sum + u32::try_from(data.len()).context("the image is longer than its header can say")?)
}

/// Puts the right checksum into the header of an image.
pub fn correct_checksum(data: &mut [u8]) -> Result<()> {
    let (field, checksum) = {
        let image = PeFile64::parse(&*data)?;
        (checksum_field(&image), right_checksum(&image, data)?)
    };
    data[field].copy_from_slice(&checksum.to_le_bytes());
    Ok(())
}

/// Writes `linked` as the driver image `sys`. Whether it had to.
pub fn write_driver(linked: &Path, sys: &Path) -> Result<bool> {
    let mut data = read(linked)?;
    parse(linked, &data)?;
    // The linker does this too where it knows /RELEASE; then the bytes do not change.
    correct_checksum(&mut data)?;
    update(sys, &data)
}

/// Writes a file unless it is right already. Whether it had to: a file that is not touched keeps
/// its time, so that whatever depends on it stays up to date.
pub fn update(path: &Path, data: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == data) {
        return Ok(false);
    }
    replace(path, data)?;
    Ok(true)
}

/// Writes a file so that there is the old one or the new one at any time, never half of one.
fn replace(path: &Path, data: &[u8]) -> Result<()> {
    let folder = path.parent().map_or_else(PathBuf::new, Path::to_owned);
    let write = || -> std::io::Result<()> {
        let mut file = tempfile::Builder::new()
            .prefix(".wdk-")
            .tempfile_in(folder)?;
        file.write_all(data)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            file.as_file()
                .set_permissions(fs::Permissions::from_mode(0o644))?;
        }
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("{} cannot be written", path.display()))
}
