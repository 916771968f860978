//! `cargo wdk sign`: signs images that are in no package, and writes the certificate to trust.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use der::Encode;

use super::{authenticode, store::CertificateArgs};
use crate::{image, tell};

#[derive(Args)]
pub struct SignArgs {
    /// The .sys files, which are signed in place. A signature that one has is replaced.
    #[arg(required = true)]
    images: Vec<PathBuf>,
    /// Write signed copies into this folder, and leave the images as they are.
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// Write the public certificate to this file too.
    #[arg(long, value_name = "FILE")]
    cer: Option<PathBuf>,
    #[command(flatten)]
    certificate: CertificateArgs,
}

impl SignArgs {
    /// Where the signed image goes.
    fn target_of(&self, image: &Path) -> Result<PathBuf> {
        let Some(folder) = &self.into else {
            return Ok(image.to_owned());
        };
        let name = image
            .file_name()
            .with_context(|| format!("{} names no file", image.display()))?;
        Ok(folder.join(name))
    }
}

/// Signs each image.
pub fn run(arguments: &SignArgs) -> Result<ExitCode> {
    // A certificate is made only for what can be signed.
    let images = arguments.images.iter().map(|path| {
        let data = image::read(path)?;
        image::parse(path, &data)?;
        Ok((path, data))
    });
    let images = images.collect::<Result<Vec<_>>>()?;
    let (identity, _) = arguments.certificate.identity()?;
    let mut files = Vec::new();
    for (path, data) in images {
        let signed = authenticode::sign(&data, &identity);
        files.push((
            arguments.target_of(path)?,
            signed.with_context(|| format!("{} cannot be signed", path.display()))?,
        ));
    }
    if let Some(path) = &arguments.cer {
        files.push((path.clone(), identity.certificate.to_der()?));
    }
    let targets: BTreeSet<_> = files.iter().map(|(path, _)| path).collect();
    ensure!(
        targets.len() == files.len(),
        "two of the files have the same name: sign them one after the other"
    );
    if let Some(folder) = &arguments.into {
        fs::create_dir_all(folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
    }
    for (path, data) in files {
        let state = if image::update(&path, &data)? {
            "written"
        } else {
            "unchanged"
        };
        tell::status("Signed", format_args!("{} ({state})", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}
