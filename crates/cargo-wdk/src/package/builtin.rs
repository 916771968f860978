//! Makes a package with this program's own means.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use der::Encode;

use super::{
    Signer,
    contents::{Contents, PackagedInf},
};
use crate::{
    catalogue::{self, systems},
    image::{parse, update},
    inf::{self, Severity},
    signing::authenticode,
};

/// Makes the package in `folder`.
pub fn make(contents: &Contents, signer: Option<&Signer>, folder: &Path) -> Result<()> {
    let identity = signer.map(|signer| &signer.identity);
    let mut listed = Vec::new();
    for file in &contents.files {
        let mut data = file.data.clone();
        if let Some(identity) = identity
            && file.name.to_lowercase().ends_with(".sys")
        {
            let image = parse(&file.source, &file.data)?;
            let unsigned = || format!("{} cannot be signed", file.source.display());
            // One that came signed keeps the signature of whoever made it.
            if authenticode::signature(&image, &file.data)
                .with_context(unsigned)?
                .is_none()
            {
                data = authenticode::sign(&file.data, identity).with_context(unsigned)?;
            }
        }
        write(folder, &file.name, &data)?;
        listed.push((file.name.clone(), data));
    }
    if let Some(symbols) = &contents.symbols {
        write(folder, &symbols.name, &symbols.data)?;
    }
    if let Some(identity) = identity {
        let certificate = identity.certificate.to_der()?;
        write(folder, &contents.certificate, &certificate)?;
    }
    for packaged in &contents.infs {
        write(folder, &packaged.name, &packaged.data)?;
    }
    check(contents, folder)?;

    for name in contents.catalogues() {
        let of_this: Vec<_> = contents
            .infs
            .iter()
            .filter(|packaged| packaged.catalogue.eq_ignore_ascii_case(name))
            .collect();
        let mut files = Vec::new();
        let mut add = |name: &str, data: &[u8]| {
            files.push(catalogue::File {
                name: name.rsplit('/').next().unwrap_or(name).to_owned(),
                data: data.to_vec(),
            });
        };
        for packaged in &of_this {
            add(&packaged.name, &packaged.data);
        }
        for (name, data) in &listed {
            if of_this.iter().any(|packaged| {
                packaged
                    .files
                    .iter()
                    .any(|file| file.eq_ignore_ascii_case(name))
            }) {
                add(name, data);
            }
        }
        // Windows does not ask for it; this way a change in it is found too.
        if let Some(symbols) = &contents.symbols {
            add(&symbols.name, &symbols.data);
        }
        let list = catalogue::Contents {
            files: &files,
            systems: systems_of(&of_this, contents),
            hardware_ids: hardware_ids(&of_this, contents),
            date: contents.date,
        };
        let made = catalogue::make(&list, identity);
        write(
            folder,
            name,
            &made.with_context(|| format!("{name} cannot be made"))?,
        )?;
    }
    Ok(())
}

/// Checks all INFs, now that what they install is in the folder, and says what is wrong with them.
fn check(contents: &Contents, folder: &Path) -> Result<()> {
    let mut errors = Vec::new();
    for packaged in &contents.infs {
        let context = inf::Context {
            architecture: Some(contents.architecture),
            package_folder: Some(folder.to_owned()),
            catalogue: Some(packaged.catalogue.clone()),
            samples: true,
            ..inf::Context::new(packaged.source.display().to_string())
        };
        // The lines are those of the source: stamping keeps them where they are, unless it has to
        // put one in.
        let (_, found) = inf::check_file(&folder.join(&packaged.name), &context)?;
        for finding in &found {
            eprintln!("{finding}");
        }
        if found
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            errors.push(packaged.source.display().to_string());
        }
    }
    if !errors.is_empty() {
        bail!(
            "Windows would not install {}: change what is said above",
            errors.join(", ")
        );
    }
    Ok(())
}

fn systems_of(infs: &[&PackagedInf], contents: &Contents) -> systems::Systems {
    let lowest = infs
        .iter()
        .flat_map(|packaged| packaged.inf.windows_versions(contents.architecture))
        .min();
    systems::since(lowest.flatten(), contents.architecture)
}

fn hardware_ids(infs: &[&PackagedInf], contents: &Contents) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in infs
        .iter()
        .flat_map(|packaged| packaged.inf.hardware_ids(contents.architecture))
    {
        if !ids.iter().any(|other| other.eq_ignore_ascii_case(&id)) {
            ids.push(id);
        }
    }
    ids
}

/// Writes a file of the package, with the folders it is in.
pub fn write(folder: &Path, name: &str, data: &[u8]) -> Result<()> {
    let path = folder.join(name);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
    update(&path, data)?;
    Ok(())
}
