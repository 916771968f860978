//! Checks a package: every file by itself, and what the files say of each other.
//!
//! There must be no file that nothing vouches for, so that a changed byte is found wherever it is:
//! catalogues vouch for the files they list, their signatures for them, and the certificate must be
//! the one that signed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use der::Decode;
use object::{
    LittleEndian, pe,
    read::pe::{ImageNtHeaders, PeFile64},
};
use x509_cert::Certificate;

use super::{Outcome, Report, driver, inf_file, settings::Settings, signature, symbols};
use crate::{
    catalogue::Catalogue,
    image::{parse, read},
    inf::{Architecture, Context as InfContext, Inf},
    signing::certificate::common_name,
};

/// The files of a package, by their names in lower case: Windows does not tell them apart.
type Files = BTreeMap<String, (PathBuf, Vec<u8>)>;

/// Checks the package in `folder`.
pub fn check(folder: &Path, settings: &Settings, report: &mut Report) -> Result<()> {
    let mut files = Files::new();
    collect(folder, "", &mut files)?;
    let of_kind = |kind: &'static str| {
        let suffix = format!(".{kind}");
        files
            .iter()
            .filter(move |(name, _)| name.ends_with(&suffix))
    };
    ensure!(
        of_kind("inf").next().is_some(),
        "{} is no driver package: there is no INF file in it. `cargo wdk package` makes one",
        folder.display()
    );

    let mut signers = Vec::new();
    let mut catalogues = BTreeMap::new();
    for (name, (path, data)) in of_kind("cat") {
        report.file(path);
        if let Some(catalogue) = signature::catalogue(Catalogue::read(data), report) {
            missing(&catalogue, &files, report);
            signers.push(catalogue.message.signer.clone());
            catalogues.insert(name.clone(), catalogue);
        }
    }
    let listed = |name: &str, data: &[u8]| membership(name, data, catalogues.iter());

    // An INF may be for more than what this package has images for.
    let built: BTreeSet<_> = of_kind("sys")
        .filter_map(|(_, (_, data))| architecture(data))
        .map(Architecture::name)
        .collect();
    let wanted =
        |architecture: &Architecture| built.is_empty() || built.contains(architecture.name());
    for (name, (path, data)) in of_kind("inf") {
        report.file(path);
        let context = InfContext {
            package_folder: Some(folder.to_owned()),
            samples: true,
            architecture: Architecture::ALL
                .into_iter()
                .find(|architecture| built.len() == 1 && wanted(architecture)),
            ..InfContext::new(path.display().to_string())
        };
        if let Some(inf) = inf_file(path, context, report) {
            for architecture in inf.architectures().into_iter().filter(wanted) {
                installation(&inf, name, architecture, &files, &catalogues, report);
            }
        }
        report.line("membership", listed(name, data));
    }
    for (name, (path, data)) in of_kind("sys") {
        report.file(path);
        let unsigned = signature::Unsigned::Refused;
        signers.extend(driver(path, data, unsigned, settings, report));
        report.line("membership", listed(name, data));
    }
    for (name, (path, data)) in of_kind("pdb") {
        report.file(path);
        let image = files.get(&name.replace(".pdb", ".sys"));
        report.line(
            "debug information",
            match image {
                Some((path, image)) => parse(path, image)
                    .map_err(|error| format!("{error:#}"))
                    .and_then(|image| symbols::check(&image, data)),
                None => Err("there is no image of this name".to_owned()),
            },
        );
        // inf2cat lists what is installed, and nothing else.
        let named = catalogues.values().flat_map(|catalogue| &catalogue.members);
        let named = named
            .filter_map(|member| member.name.as_deref())
            .any(|other| other.eq_ignore_ascii_case(name));
        report.line(
            "membership",
            if named {
                listed(name, data)
            } else {
                Ok(
                    "not listed, since it is not installed: only whose it is was checked"
                        .to_owned(),
                )
            },
        );
    }
    for (_, (path, data)) in of_kind("cer") {
        report.file(path);
        report.line("certificate", certificate(data, &signers));
    }
    for (name, (path, data)) in &files {
        let extension = Path::new(name)
            .extension()
            .and_then(|extension| extension.to_str());
        if !matches!(extension, Some("cat" | "inf" | "sys" | "pdb" | "cer")) {
            report.file(path);
            report.line("membership", listed(name, data));
        }
    }
    Ok(())
}

/// Reads all files in the folder and those in it.
fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            let data = read(&path)?;
            files.insert(name, (path, data));
        }
    }
    Ok(())
}

/// What an image is built for.
fn architecture(image: &[u8]) -> Option<Architecture> {
    let image = PeFile64::parse(image).ok()?;
    match image.nt_headers().file_header().machine.get(LittleEndian) {
        pe::IMAGE_FILE_MACHINE_AMD64 => Some(Architecture::Amd64),
        pe::IMAGE_FILE_MACHINE_ARM64 => Some(Architecture::Arm64),
        _ => None,
    }
}

/// Whether what a catalogue lists is there.
fn missing(catalogue: &Catalogue, files: &Files, report: &mut Report) {
    let names = catalogue
        .members
        .iter()
        .filter_map(|member| member.name.as_deref());
    let missing: Vec<_> = names
        .filter(|name| {
            !files
                .keys()
                .any(|file| file_name(file) == name.to_lowercase())
        })
        .collect();
    report.line(
        "files",
        if missing.is_empty() {
            Ok("all that are listed are there".to_owned())
        } else {
            Err(format!("{} listed, but not there", missing.join(", ")))
        },
    );
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether one of the catalogues lists a file with this content.
fn membership<'a>(
    name: &str,
    data: &[u8],
    catalogues: impl Iterator<Item = (&'a String, &'a Catalogue)>,
) -> Outcome {
    let mut named = None;
    for (catalogue, contents) in catalogues {
        let member = contents
            .member(data)
            .map_err(|error| format!("cannot be digested: {error:#}"))?;
        if let Some(member) = member {
            let hash = member.hash();
            return Ok(format!("listed in {catalogue} with its {hash} digest"));
        }
        let names = contents
            .members
            .iter()
            .filter_map(|member| member.name.as_deref());
        if names
            .into_iter()
            .any(|other| other.eq_ignore_ascii_case(file_name(name)))
        {
            named = Some(catalogue);
        }
    }
    Err(match named {
        Some(catalogue) => format!("changed since {catalogue} was made: package it anew"),
        None => "in no catalogue of the package: name it in the INF, or take it away".to_owned(),
    })
}

/// Whether the catalogue that an INF names is there, and is for what the INF installs.
fn installation(
    inf: &Inf,
    name: &str,
    architecture: Architecture,
    files: &Files,
    catalogues: &BTreeMap<String, Catalogue>,
    report: &mut Report,
) {
    let subject = format!("catalogue for {}", architecture.name());
    let Some(catalogue_name) = inf.catalogue_file(architecture) else {
        report.line(
            subject,
            Err("the INF names none: write CatalogFile in [Version]".to_owned()),
        );
        return;
    };
    let Some(catalogue) = catalogues.get(&catalogue_name.to_lowercase()) else {
        report.line(
            subject,
            Err(format!("{catalogue_name} is not there, or cannot be read")),
        );
        return;
    };
    let this = || [(&catalogue_name, catalogue)].into_iter();
    let mut wrong = Vec::new();
    for id in inf.hardware_ids(architecture) {
        if !catalogue
            .hardware_ids
            .iter()
            .any(|other| other.eq_ignore_ascii_case(&id))
        {
            wrong.push(format!("is not for the device {id}"));
        }
    }
    for file in inf
        .source_files(architecture)
        .into_iter()
        .chain([name.to_owned()])
    {
        if let Some((_, data)) = files.get(&file.to_lowercase())
            && membership(&file, data, this()).is_err()
        {
            wrong.push(format!("does not list {file} as it is"));
        }
    }
    report.line(
        subject,
        if wrong.is_empty() {
            Ok(format!(
                "{catalogue_name} is for all devices and files of the INF"
            ))
        } else {
            Err(format!(
                "{catalogue_name} {}: package it anew",
                wrong.join(", ")
            ))
        },
    );
}

/// Whether this is the certificate of all who signed.
fn certificate(data: &[u8], signers: &[Certificate]) -> Outcome {
    let certificate =
        Certificate::from_der(data).map_err(|error| format!("is no certificate: {error}"))?;
    if signers.is_empty() {
        return Err("nothing in the package is signed by it".to_owned());
    }
    if let Some(other) = signers.iter().find(|signer| **signer != certificate) {
        return Err(format!(
            "is another than the one of {:?} that signed",
            common_name(other)
        ));
    }
    Ok(format!(
        "of {:?}, who signed all of the package",
        common_name(&certificate)
    ))
}
