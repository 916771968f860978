//! The certificate to sign with: the one given, or one of the user's own, which is made when it is
//! first asked for.
//!
//! It is kept in the user's data folder, outside all repositories and target folders: `cargo clean`
//! does not lose what a test machine was told to trust, all projects of a user share it, and no
//! commit can hold the key by mistake.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, ensure};
use clap::Args;
use etcetera::BaseStrategy;

use super::{
    certificate::{common_name, last_day, thumbprint},
    identity::Identity,
};
use crate::{image::read, tell};

/// Which certificate to sign with.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Certificate")]
pub struct CertificateArgs {
    /// Sign with this certificate instead of one made here: a PFX file, or a PEM file of
    /// certificate and key.
    #[arg(long, env = "WDK_CERTIFICATE", value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// The PEM file of the certificate's private key, if it is another file.
    #[arg(
        long,
        env = "WDK_CERTIFICATE_KEY",
        value_name = "FILE",
        requires = "certificate"
    )]
    certificate_key: Option<PathBuf>,
    /// The password of the PFX file. The variable keeps it out of lists of processes.
    #[arg(
        long,
        env = "WDK_CERTIFICATE_PASSWORD",
        hide_env_values = true,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true
    )]
    certificate_password: String,
    /// The name in the certificate made here. Each name has a certificate of its own.
    #[arg(
        long,
        env = "WDK_CERTIFICATE_NAME",
        value_name = "NAME",
        default_value = "Rust driver test certificate"
    )]
    certificate_name: String,
    /// How many days a certificate made here is valid. Changes none that is there already.
    #[arg(
        long,
        env = "WDK_CERTIFICATE_DAYS",
        value_name = "DAYS",
        default_value_t = 3650,
        value_parser = clap::value_parser!(u32).range(1..)
    )]
    certificate_days: u32,
    /// Where certificates made here are kept, instead of cargo-wdk in the user's data folder.
    #[arg(long, env = "WDK_CERTIFICATE_FOLDER", value_name = "FOLDER")]
    certificate_folder: Option<PathBuf>,
}

impl CertificateArgs {
    /// Whether one is given, rather than made here.
    pub fn is_given(&self) -> bool {
        self.certificate.is_some()
    }

    /// The certificate, its key, and the file they are in.
    pub fn identity(&self) -> Result<(Identity, PathBuf)> {
        let (identity, path) = match &self.certificate {
            Some(path) => (self.given(path)?, path.clone()),
            None => self.own()?,
        };
        tell::status(
            "Certificate",
            format_args!(
                "{:?}, valid until {}, SHA-1 {} ({})",
                common_name(&identity.certificate),
                last_day(&identity.certificate),
                thumbprint(&identity.certificate)?,
                path.display()
            ),
        );
        Ok((identity, path))
    }

    /// The password of the file that [`Self::identity`] returned.
    pub fn password(&self) -> &str {
        match self.certificate {
            Some(_) => &self.certificate_password,
            None => "",
        }
    }

    fn given(&self, path: &Path) -> Result<Identity> {
        let data = read(path).with_context(|| {
            format!(
                "the certificate {} cannot be read: name a PFX or PEM file with --certificate, or \
                 leave it out to have a test certificate made",
                path.display()
            )
        })?;
        if data.windows(5).any(|window| window == b"-----") {
            Identity::from_pem(path, self.certificate_key.as_deref())
        } else {
            ensure!(
                self.certificate_key.is_none(),
                "{} is no PEM file: a PFX file holds its own key, leave --certificate-key out",
                path.display()
            );
            Identity::from_pfx(path, &self.certificate_password)
        }
    }

    /// The one kept under the name, made if need be.
    fn own(&self) -> Result<(Identity, PathBuf)> {
        let folder = match &self.certificate_folder {
            Some(folder) => folder.clone(),
            None => etcetera::choose_base_strategy()
                .map_err(|_| {
                    anyhow!(
                        "the user has no home to keep a certificate in: name a folder with \
                        --certificate-folder"
                    )
                })?
                .data_dir()
                .join("cargo-wdk"),
        };
        let path = folder.join(format!("{}.pfx", file_name(&self.certificate_name)));
        if !path.exists() {
            tell::status(
                "Making",
                format_args!(
                    "a certificate and its key, kept in {} for all drivers from now on",
                    path.display()
                ),
            );
            let identity = Identity::make(&self.certificate_name, self.certificate_days)?;
            keep(&path, &identity.to_pfx()?)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
        let identity = Identity::from_pfx(&path, "").with_context(|| {
            format!(
                "take {} away, so that a new certificate is made, which test machines must be \
                 told to trust",
                path.display()
            )
        })?;
        let name = common_name(&identity.certificate);
        ensure!(
            name == self.certificate_name,
            "{} has the certificate {name:?}, not {:?}: give it another name with \
             --certificate-name",
            path.display(),
            self.certificate_name
        );
        Ok((identity, path))
    }
}

/// The name of the file for a certificate's name: words in lower case.
fn file_name(name: &str) -> String {
    let words = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let words: Vec<_> = words.map(str::to_lowercase).collect();
    if words.is_empty() {
        "certificate".to_owned()
    } else {
        words.join("-")
    }
}

/// Writes a file that its owner alone may read, unless it is there by now: another process may have
/// been first.
fn keep(path: &Path, data: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    // Temporary files are for their owner alone, everywhere.
    let mut file = tempfile::Builder::new()
        .prefix(".wdk-")
        .tempfile_in(folder)?;
    file.write_all(data)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() != std::io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}
