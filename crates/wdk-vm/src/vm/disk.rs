//! Tells what kind of disk image a file is. Called by [`super::command_line`].
//!
//! QEMU could find out itself, but then a guest that writes the header of another format into a raw
//! disk decides what QEMU reads next.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

/// The formats of disk images.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Format {
    /// Sector by sector, as on a disk.
    Raw,
    /// QEMU's own.
    Qcow2,
    /// Hyper-V's.
    Vhdx,
    /// Virtual PC's, and Hyper-V's older one.
    Vpc,
    /// VMware's.
    Vmdk,
    /// VirtualBox's.
    Vdi,
}

impl Format {
    /// As QEMU calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Qcow2 => "qcow2",
            Self::Vhdx => "vhdx",
            Self::Vpc => "vpc",
            Self::Vmdk => "vmdk",
            Self::Vdi => "vdi",
        }
    }
}

/// Looks at the beginning and the end of an image. What has no mark is raw.
pub fn format_of(path: &Path) -> Result<Format> {
    let place = path.display();
    if path.is_dir() {
        bail!(
            "{place} is a folder; --image takes a disk image: raw, qcow2, vhdx, vhd, vmdk or vdi"
        );
    }
    let mut file = File::open(path).with_context(|| format!("cannot open the image {place}"))?;
    let mut read = |from: SeekFrom, length: usize| -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // From before the beginning of a short file nothing can be read.
        if file.seek(from).is_ok() {
            (&mut file)
                .take(length as u64)
                .read_to_end(&mut bytes)
                .with_context(|| format!("cannot read the image {place}"))?;
        }
        Ok(bytes)
    };
    let start = read(SeekFrom::Start(0), 512)?;
    if start.is_empty() {
        bail!("the image {place} is empty");
    }
    if read(SeekFrom::Start(0x8001), 5)? == b"CD001" {
        bail!(
            "{place} is an installation medium, not a disk with Windows on it; `--installer \
             {place}` together with an empty disk \
             as `--image` and `--persist` installs Windows"
        );
    }
    let marks: [(&[u8], usize, Format); 6] = [
        (b"QFI\xfb", 0, Format::Qcow2),
        (b"vhdxfile", 0, Format::Vhdx),
        (b"conectix", 0, Format::Vpc),
        (b"KDMV", 0, Format::Vmdk),
        (b"# Disk DescriptorFile", 0, Format::Vmdk),
        (b"\x7f\x10\xda\xbe", 0x40, Format::Vdi),
    ];
    for (mark, at, format) in marks {
        if start.get(at..at + mark.len()) == Some(mark) {
            return Ok(format);
        }
    }
    // Of a disk of fixed size, Virtual PC marks the end only.
    if read(SeekFrom::End(-512), 8)? == b"conectix" {
        return Ok(Format::Vpc);
    }
    Ok(Format::Raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_known_by_their_marks() {
        let file = |content: &[u8]| {
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), content).unwrap();
            file
        };
        let mut vdi = vec![0; 0x200];
        vdi[0x40..0x44].copy_from_slice(&0xbeda_107f_u32.to_le_bytes());
        let mut fixed = vec![0; 4096];
        fixed[4096 - 512..4096 - 504].copy_from_slice(b"conectix");
        for (content, format) in [
            (&b"QFI\xfb\0\0\0\x03"[..], Format::Qcow2),
            (b"vhdxfile", Format::Vhdx),
            (b"conectix\0\0\0\x02", Format::Vpc),
            (&fixed, Format::Vpc),
            (b"KDMV\x01", Format::Vmdk),
            (b"# Disk DescriptorFile\nversion=1\n", Format::Vmdk),
            (&vdi, Format::Vdi),
            (b"\xeb\x3c", Format::Raw),
        ] {
            assert_eq!(format_of(file(content).path()).unwrap(), format);
        }
        let error = |content: &[u8]| format!("{:#}", format_of(file(content).path()).unwrap_err());
        assert!(error(b"").contains("is empty"));
        let mut iso = vec![0; 0x9000];
        iso[0x8001..0x8006].copy_from_slice(b"CD001");
        assert!(error(&iso).contains("--installer"));
        assert!(format!("{:#}", format_of(Path::new("/")).unwrap_err()).contains("is a folder"));
    }
}
