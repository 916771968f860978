//! `cargo wdk package`: makes of each driver a folder that Windows installs.
//!
//! [`contents`] finds out what a package is made of, [`builtin`] makes it with this program's own
//! means and [`wdk`] with the WDK's, and [`record`] remembers what the last one was made of, so
//! that nothing is made again. A package is made in a folder of its own and takes its place when
//! all went well: a failure leaves the last one as it was.

mod builtin;
mod contents;
mod record;
mod wdk;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail, ensure};
use clap::{Args, ValueEnum};

use crate::{
    build::{self, BuildArgs, Driver},
    image::{read, update},
    inf::Architecture,
    signing::{identity::Identity, store::CertificateArgs},
    tell, verify,
};
use contents::{Contents, Source};
use record::Record;

#[derive(Args)]
pub struct PackageArgs {
    #[command(flatten)]
    build: BuildArgs,
    /// Check what was made too, as `cargo wdk verify` does.
    #[arg(long, visible_alias = "verify-signature")]
    verify: bool,
    /// Whether to sign with a test certificate, or one that is given, or not at all.
    #[arg(
        long,
        value_enum,
        ignore_case = true,
        value_name = "MODE",
        default_value = "test"
    )]
    sign_mode: SignMode,
    /// Use this program's own means on Windows too, even if the WDK is there.
    #[arg(long)]
    builtin: bool,
    /// Have this server time-stamp the signatures. Only signtool does it: on Windows, with the WDK.
    #[arg(long, value_name = "URL", conflicts_with = "builtin")]
    timestamp: Option<String>,
    #[command(flatten)]
    certificate: CertificateArgs,
    /// What goes to Cargo as it is.
    #[arg(last = true, value_name = "CARGO ARGUMENTS")]
    more: Vec<String>,
}

/// Whether a package is signed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum SignMode {
    /// The images and the catalogue are left for somebody else to sign.
    Off,
    /// With a test certificate made here, or the one that is given.
    Test,
}

/// What makes a package.
enum Maker {
    Builtin,
    Wdk(wdk::Tools),
}

/// What packages are signed with.
struct Signer {
    identity: Identity,
    /// The file it came from, and its password.
    path: PathBuf,
    password: String,
    timestamp: Option<String>,
}

/// Builds the drivers that `arguments` names, or all of the workspace, and packages them.
pub fn run(arguments: &PackageArgs) -> Result<ExitCode> {
    let target = arguments.build.target.triple();
    let architecture = Architecture::of_target(target).with_context(|| {
        format!("{target} is no target of a driver package: it must be x86_64 or aarch64")
    })?;
    ensure!(
        arguments.sign_mode == SignMode::Test || !arguments.verify,
        "--verify with --sign-mode off would check signatures that are not made: leave one out"
    );
    let maker = maker(arguments)?;
    let signs = arguments.sign_mode == SignMode::Test;
    // What is wrong with a certificate is said before anything is built.
    let given = signs && arguments.certificate.is_given();
    let mut signer = given.then(|| find_signer(arguments)).transpose()?;
    let drivers = build::drivers(&arguments.build, &[], &arguments.more)?;
    let mut made = Vec::new();
    for driver in &drivers {
        let sources = contents::sources(driver)?;
        if sources.is_empty() {
            let (name, manifest) = (&driver.name, driver.manifest.display());
            tell::status(
                "No package",
                format_args!(
                    "{name}: there is no {name}.inx beside {manifest}, by which Windows would \
                     install it"
                ),
            );
            made.push(driver.sys.clone());
            continue;
        }
        if signer.is_none() && signs {
            signer = Some(find_signer(arguments)?);
        }
        made.push(package(
            driver,
            &drivers,
            &sources,
            architecture,
            &maker,
            signer.as_ref(),
        )?);
    }
    if arguments.verify {
        verify::made(&made, &arguments.build.cargo.selection.metadata()?)
    } else {
        Ok(ExitCode::SUCCESS)
    }
}

fn maker(arguments: &PackageArgs) -> Result<Maker> {
    if cfg!(windows) && !arguments.builtin {
        match wdk::Tools::find(&env::var_os("PATH").unwrap_or_default()) {
            Ok(tools) => return Ok(Maker::Wdk(tools)),
            Err(missing) => tell::status(
                "Package",
                format_args!("made without the WDK's tools: {missing}"),
            ),
        }
    }
    ensure!(
        arguments.timestamp.is_none(),
        "--timestamp needs signtool, which is not here: leave it out, or add time stamps later \
         with `osslsigncode add -ts`"
    );
    Ok(Maker::Builtin)
}

fn find_signer(arguments: &PackageArgs) -> Result<Signer> {
    let (identity, path) = arguments.certificate.identity()?;
    Ok(Signer {
        identity,
        path,
        password: arguments.certificate.password().to_owned(),
        timestamp: arguments.timestamp.clone(),
    })
}

/// Makes the package of one driver, unless it is there. Returns its folder.
fn package(
    driver: &Driver,
    drivers: &[Driver],
    sources: &[Source],
    architecture: Architecture,
    maker: &Maker,
    signer: Option<&Signer>,
) -> Result<PathBuf> {
    let parent = driver.sys.parent().context("the image has no folder")?;
    let folder = parent.join(format!("{}_package", driver.name));
    let record_path = folder.with_extension("record");
    let contents = Contents::collect(driver, drivers, sources, architecture)?;
    let inputs = record::digest_of(&contents, maker, signer)?;
    let last = Record::read(&record_path);
    if last
        .as_ref()
        .is_some_and(|last| last.inputs == inputs && last.is_whole(&folder))
    {
        tell::status("Package", format_args!("{} (unchanged)", folder.display()));
        return Ok(folder);
    }

    let staging = tempfile::Builder::new()
        .prefix(".wdk-package-")
        .tempdir_in(parent)
        .with_context(|| format!("{} cannot be written to", parent.display()))?;
    match maker {
        Maker::Builtin => builtin::make(&contents, signer, staging.path())?,
        Maker::Wdk(tools) => tools.make(&contents, signer, staging.path())?,
    }

    let files = files_in(staging.path())?;
    for name in last
        .iter()
        .flat_map(Record::files)
        .filter(|name| !files.iter().any(|file| file == name))
    {
        // What an earlier package had, and nothing else: the folder may hold something of its
        // user's.
        let stale = folder.join(name);
        if stale.exists() {
            fs::remove_file(&stale)
                .with_context(|| format!("{} cannot be removed", stale.display()))?;
        }
    }
    for name in &files {
        let target = folder.join(name);
        let parent = target.parent().unwrap_or(&folder);
        fs::create_dir_all(parent)
            .with_context(|| format!("{} cannot be made", parent.display()))?;
        update(&target, &read(&staging.path().join(name))?)?;
    }
    Record::of(inputs, &folder, &files)?.write(&record_path)?;
    tell::status("Package", format_args!("{} (written)", folder.display()));
    Ok(folder)
}

/// The files in a folder and those in it, as paths from there with `/` in them, in order.
fn files_in(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            bail!(
                "{} has a name that is not in Unicode",
                entry.path().display()
            );
        };
        if entry.path().is_dir() {
            files.extend(
                files_in(&entry.path())?
                    .iter()
                    .map(|inner| format!("{name}/{inner}")),
            );
        } else {
            files.push(name.to_owned());
        }
    }
    files.sort();
    Ok(files)
}
