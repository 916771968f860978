//! The medium: an ISO 9660 image with Joliet names that carries a driver package, its client and
//! the kernel tests into a Windows machine, with scripts that install and uninstall them. Called by
//! the command line.
//!
//! xorriso writes it: the program that distributions make their installation media with, which has
//! done so for twenty years. The crates that write ISO 9660 are young, and every Windows since 95
//! reads what xorriso writes.

mod script;

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::UNIX_EPOCH,
};

use anyhow::{Context, Result, bail};
use clap::Args;
use object::{LittleEndian, pe, read::pe::PeFile64};
use sha1::{Digest, Sha1};

use script::{Names, Scripts};

/// What is made public when it lies in a package by mistake.
const PRIVATE: [&str; 6] = ["pfx", "p12", "pvk", "key", "pem", "snk"];

/// What the medium carries.
#[derive(Args)]
pub struct MediaArgs {
    /// The driver package: a folder with the .inf, the .cat, the .sys and the public certificate
    /// (.cer).
    #[arg(long, value_name = "FOLDER")]
    package: PathBuf,
    /// The client's program, which is copied to the machine and run.
    #[arg(long, value_name = "FILE")]
    client: Option<PathBuf>,
    /// A driver that tests the kernel, to be run as a service: may be given several times.
    #[arg(long = "test", value_name = "FILE")]
    tests: Vec<PathBuf>,
    /// The image to write.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    /// What Windows shows as the medium's name, at most 16 letters.
    #[arg(long, default_value = "RUST DRIVER")]
    label: String,
    /// The program that writes the image.
    #[arg(long, value_name = "PROGRAM", default_value = "xorriso")]
    xorriso: PathBuf,
}

/// A package's files.
#[derive(Debug)]
struct Package {
    files: Vec<PathBuf>,
    inf: String,
    catalogue: String,
    certificate: PathBuf,
}

/// Writes the medium.
pub fn run(arguments: &MediaArgs) -> Result<()> {
    let package = Package::read(&arguments.package)?;
    for (what, path) in (arguments.client.iter().map(|path| ("client", path)))
        .chain(arguments.tests.iter().map(|path| ("test", path)))
    {
        if !path.is_file() {
            bail!("the {what} {} is not there; build it first", path.display());
        }
    }
    if arguments.label.encode_utf16().count() > 16 {
        bail!("the label {:?} is longer than 16 letters", arguments.label);
    }
    let certificate = fs::read(&package.certificate)
        .with_context(|| format!("cannot read {}", package.certificate.display()))?;
    if certificate.starts_with(b"-----") {
        bail!(
            "{} is text (PEM); the medium needs it in binary: `openssl x509 -outform der`",
            package.certificate.display()
        );
    }
    for test in &arguments.tests {
        if is_signed(test) == Some(false) {
            eprintln!(
                "warning: {} carries no signature; Windows will not start it",
                test.display()
            );
        }
    }
    let scripts = script::render(&Names {
        driver: stem(&package.inf),
        inf: package.inf.clone(),
        catalogue: package.catalogue.clone(),
        certificate: name(&package.certificate)?,
        thumbprint: Sha1::digest(&certificate)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
        client: arguments.client.as_deref().map(name).transpose()?,
        tests: arguments
            .tests
            .iter()
            .map(|path| name(path))
            .collect::<Result<_>>()?,
    })?;
    write(arguments, &package, &scripts)?;
    eprintln!("Wrote {}", arguments.output.display());
    Ok(())
}

fn write(
    arguments: &MediaArgs,
    package: &Package,
    Scripts { install, uninstall }: &Scripts,
) -> Result<()> {
    let scripts = tempfile::tempdir().context("cannot make a temporary folder")?;
    let mut grafts: Vec<(String, PathBuf)> = Vec::new();
    for (script, text) in [("install.cmd", install), ("uninstall.cmd", uninstall)] {
        let path = scripts.path().join(script);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        grafts.push((script.to_owned(), path));
    }
    let folders = [
        ("package", &package.files[..]),
        ("client", arguments.client.as_slice()),
        ("tests", &arguments.tests[..]),
    ];
    for (folder, files) in folders {
        for file in files {
            grafts.push((format!("{folder}/{}", name(file)?), file.clone()));
        }
    }
    if let Some(folder) = arguments.output.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let mut command = Command::new(&arguments.xorriso);
    // No Rock Ridge, so that Linux too shows the names Windows sees.
    command.args([
        "-rockridge",
        "off",
        "-as",
        "mkisofs",
        "-quiet",
        "-J",
        "-joliet-long",
        "-iso-level",
        "3",
    ]);
    command
        .arg("-V")
        .arg(arguments.label.to_uppercase().replace(' ', "_"));
    // The same content makes the same image.
    let time = newest(grafts[2..].iter().map(|(_, path)| path.as_path()));
    command
        .env("SOURCE_DATE_EPOCH", time.to_string())
        .args(["--set_all_file_dates", &format!("={time}")]);
    command
        .arg("-o")
        .arg(&arguments.output)
        .arg("-graft-points");
    for (inside, outside) in &grafts {
        let mut graft = OsString::from(inside);
        graft.push("=");
        // In a graft point `=` and `\` are special.
        graft.push(
            outside
                .to_string_lossy()
                .replace('\\', "\\\\")
                .replace('=', "\\="),
        );
        command.arg(graft);
    }
    let output = match command.output() {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => bail!(
            "{} is missing, which writes the medium; run `cargo wdk setup --with vm`, or install \
             what Debian has as xorriso",
            arguments.xorriso.display()
        ),
        Err(error) => {
            return Err(error).context(format!("cannot run {}", arguments.xorriso.display()));
        }
    };
    if !output.status.success() {
        bail!(
            "{} could not write {} ({}): {}",
            arguments.xorriso.display(),
            arguments.output.display(),
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(())
}

impl Package {
    fn read(folder: &Path) -> Result<Self> {
        let place = folder.display();
        let entries = fs::read_dir(folder).with_context(|| {
            format!("there is no driver package at {place}; make it with `cargo make package`")
        })?;
        let mut files = Vec::new();
        for entry in entries {
            let path = entry
                .with_context(|| format!("cannot read {place}"))?
                .path();
            if path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        let of = |extension: &str| -> Vec<&PathBuf> {
            let has = |path: &&PathBuf| {
                path.extension()
                    .is_some_and(|other| other.eq_ignore_ascii_case(extension))
            };
            files.iter().filter(has).collect()
        };
        for extension in PRIVATE {
            if let [path, ..] = of(extension)[..] {
                bail!(
                    "{} may hold a private key, and the medium is for others; remove it",
                    path.display()
                );
            }
        }
        let one = |extension: &str, what: &str| match of(extension)[..] {
            [path] => Ok(path.clone()),
            [] => bail!(
                "the package at {place} has no {what} (.{extension}); make it with `cargo make \
                 package`"
            ),
            _ => bail!(
                "the package at {place} has several files .{extension}; the medium is for one \
                 driver"
            ),
        };
        one("sys", "driver")?;
        Ok(Self {
            inf: name(&one("inf", "INF file")?)?,
            catalogue: name(&one("cat", "catalogue")?)?,
            certificate: one("cer", "public certificate")?,
            files,
        })
    }
}

/// Does a driver carry a signature? `None` if it is no image for x64.
fn is_signed(driver: &Path) -> Option<bool> {
    let content = fs::read(driver).ok()?;
    let image = PeFile64::parse(&*content).ok()?;
    let table = image.data_directory(pe::IMAGE_DIRECTORY_ENTRY_SECURITY);
    Some(table.is_some_and(|table| table.size.get(LittleEndian) != 0))
}

/// A file's own name.
fn name(path: &Path) -> Result<String> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name
        .with_context(|| {
            format!(
                "{} has no name that can stand on the medium",
                path.display()
            )
        })?
        .to_owned())
}

fn stem(name: &str) -> String {
    name.rsplit_once('.')
        .map_or(name, |(stem, _)| stem)
        .to_owned()
}

/// When the newest of the files was written, in seconds.
fn newest<'a>(files: impl Iterator<Item = &'a Path>) -> u64 {
    let seconds = |path: &Path| {
        let time = fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()?;
        Some(time.duration_since(UNIX_EPOCH).ok()?.as_secs())
    };
    files.filter_map(seconds).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_seen() {
        // The headers of an image without sections: of the fields, only those that are looked at
        // are set.
        let mut image = vec![0; 0x200];
        let mut set = |at: usize, bytes: &[u8]| image[at..at + bytes.len()].copy_from_slice(bytes);
        set(0, b"MZ");
        set(0x3c, &[0x40]);
        set(0x40, b"PE\0\0\x64\x86");
        set(0x54, &[0xf0]);
        set(0x58, &[0x0b, 0x02]);
        // NumberOfRvaAndSizes.
        set(0x58 + 108, &[16]);
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), &image).unwrap();
        assert_eq!(is_signed(file.path()), Some(false));
        let entry = 0x58 + 112 + 4 * 8;
        (image[entry + 1], image[entry + 4]) = (2, 8);
        fs::write(file.path(), &image).unwrap();
        assert_eq!(is_signed(file.path()), Some(true));
        fs::write(file.path(), "MZ").unwrap();
        assert_eq!(is_signed(file.path()), None);
    }
}
