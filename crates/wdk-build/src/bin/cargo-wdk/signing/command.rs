//! `cargo wdk sign`: signs images that are in no package, and writes the certificate to trust.

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use clap::Args;
use der::Encode;

use super::{authenticode, store::CertificateArgs};
use crate::image;

#[derive(Args)]
pub struct SignArgs {
    /// The .sys files, which are signed in place. A signature that one has is replaced.
    #[arg(required = true)]
    images: Vec<PathBuf>,
    /// Write the public certificate to this file too.
    #[arg(long, value_name = "FILE")]
    cer: Option<PathBuf>,
    #[command(flatten)]
    certificate: CertificateArgs,
}

/// Signs each image.
pub fn run(arguments: &SignArgs) -> Result<ExitCode> {
    let (identity, _) = arguments.certificate.identity()?;
    let mut files = Vec::new();
    for path in &arguments.images {
        let data = image::read(path)?;
        image::parse(path, &data)?;
        let signed = authenticode::sign(&data, &identity);
        files.push((
            path,
            signed.with_context(|| format!("{} cannot be signed", path.display()))?,
        ));
    }
    if let Some(path) = &arguments.cer {
        files.push((path, identity.certificate.to_der()?));
    }
    for (path, data) in files {
        let state = if image::update(path, &data)? {
            "written"
        } else {
            "unchanged"
        };
        eprintln!("{:>12} {} ({state})", "Signed", path.display());
    }
    Ok(ExitCode::SUCCESS)
}
