//! `cargo wdk inf`: the commands of this module.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result, anyhow, bail};
use clap::{Args, Subcommand};
use time::Date;

use super::{
    Architecture, Context, DriverVersion, Inf, Severity, Stamp, check_file, decode_source, encode,
    rules, stamp, today,
    version::{format_date, parse_date},
};
use crate::image;

#[derive(Subcommand)]
pub enum Command {
    /// Check that INF files are such as Windows installs.
    ///
    /// Prints a line for each finding: file, line, how grave it is, the section, what is wrong and
    /// what to do, and the rule's name. Fails if there is an error; warnings alone do not fail.
    Check(CheckArgs),
    /// Print the rules that INF files are checked by, with InfVerif's numbers.
    Rules,
    /// Make an INF file of its source, an INX file.
    ///
    /// Sets DriverVer, replaces $ARCH$, ends lines as Windows does, and leaves all else as it is.
    /// The date is today's in UTC, or that of the variable SOURCE_DATE_EPOCH; the version is that
    /// of the crate the INX lies in. The file is written only when its content changes.
    Stamp(StampArgs),
}

#[derive(Args)]
pub struct CheckArgs {
    /// The INF files.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The architecture that must be installable, instead of each that the INF names.
    #[arg(long, value_enum)]
    architecture: Option<Architecture>,
    /// Check too that the files the INF installs are in this folder.
    #[arg(long, value_name = "FOLDER")]
    package_folder: Option<PathBuf>,
    /// Take the class Sample for right, as InfVerif does with /samples.
    #[arg(long)]
    samples: bool,
}

#[derive(Args)]
pub struct StampArgs {
    /// The INX file.
    #[arg(value_name = "IN")]
    source: PathBuf,
    /// The INF file.
    #[arg(value_name = "OUT")]
    target: PathBuf,
    /// The architecture.
    #[arg(long, value_enum, default_value_t = Architecture::Amd64)]
    architecture: Architecture,
    /// The version, such as 1.2.3.4, instead of the crate's.
    #[arg(long)]
    version: Option<DriverVersion>,
    /// The date, as mm/dd/yyyy, instead of today's.
    #[arg(long, value_parser = date)]
    date: Option<Date>,
    /// The catalogue's name, instead of the one the INX gives.
    #[arg(long, value_name = "NAME")]
    catalogue: Option<String>,
}

fn date(text: &str) -> Result<Date, String> {
    parse_date(text).ok_or_else(|| "not a day written as mm/dd/yyyy".to_owned())
}

/// Runs one of the commands.
pub fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Check(arguments) => run_check(arguments),
        Command::Stamp(arguments) => run_stamp(arguments),
        Command::Rules => {
            print!("{}", rules::table());
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn run_check(arguments: &CheckArgs) -> Result<ExitCode> {
    let (mut errors, mut warnings) = (0, 0);
    for path in &arguments.files {
        let context = Context {
            architecture: arguments.architecture,
            package_folder: arguments.package_folder.clone(),
            samples: arguments.samples,
            ..Context::new(path.display().to_string())
        };
        let (inf, found) = check_file(path, &context)?;
        for finding in found {
            println!("{finding}");
            match finding.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
        }
        summarise(path, &inf);
    }
    let counted =
        |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let files = counted(arguments.files.len(), "file");
    eprintln!(
        "{:>12} {files}: {}, {}",
        "Checked",
        counted(errors, "error"),
        counted(warnings, "warning")
    );
    Ok(if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Tells what the package is and holds, as the INF says.
fn summarise(path: &Path, inf: &Inf) {
    let version = match inf.driver_version() {
        Some((date, version)) => format!("{version} of {}", format_date(date)),
        None => "no version".to_owned(),
    };
    eprintln!("{:>12} {} ({version})", "Inf", path.display());
    for architecture in inf.architectures() {
        let catalogue = inf
            .catalogue_file(architecture)
            .unwrap_or_else(|| "no catalogue".to_owned());
        let files = inf.source_files(architecture).join(" ");
        let ids = match inf.hardware_ids(architecture).join(" ") {
            none if none.is_empty() => "no devices".to_owned(),
            ids => ids,
        };
        eprintln!("{:>12} {ids}: {files} {catalogue}", architecture.name());
    }
}

fn run_stamp(arguments: &StampArgs) -> Result<ExitCode> {
    let StampArgs { source, target, .. } = arguments;
    let values = Stamp {
        date: match arguments.date {
            Some(date) => date,
            None => today()?,
        },
        version: match arguments.version {
            Some(version) => version,
            None => crate_version(source)?,
        },
        architecture: arguments.architecture,
        catalogue: arguments.catalogue.clone(),
    };
    let written = stamp_file(source, target, &values)?;
    let state = if written { "written" } else { "unchanged" };
    let Stamp { date, version, .. } = values;
    eprintln!(
        "{:>12} {} ({state}): {},{version}",
        "Stamped",
        target.display(),
        format_date(date)
    );
    Ok(ExitCode::SUCCESS)
}

/// Makes the INF `target` of the INX `source`, and returns whether it had to be written.
pub fn stamp_file(source: &Path, target: &Path, values: &Stamp) -> Result<bool> {
    let bytes = image::read(source)?;
    let inf = decode_source(&bytes).and_then(|inx| stamp(&inx, values));
    let inf = encode(&inf.with_context(|| source.display().to_string())?);
    image::update(target, &inf)
}

/// The version of the crate whose folder the file is in.
fn crate_version(file: &Path) -> Result<DriverVersion> {
    let missing = || {
        anyhow!(
            "{} lies in no crate whose version it could have: give one with --version",
            file.display()
        )
    };
    let absolute = file
        .canonicalize()
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let mut manifests = absolute
        .ancestors()
        .skip(1)
        .map(|folder| folder.join("Cargo.toml"));
    let manifest = manifests
        .find(|manifest| manifest.is_file())
        .ok_or_else(missing)?;
    let metadata = cargo_metadata::MetadataCommand::new()
        .manifest_path(&manifest)
        .no_deps()
        .exec();
    let metadata = metadata.with_context(|| format!("{} cannot be read", manifest.display()))?;
    let package = metadata
        .packages
        .iter()
        .find(|package| package.manifest_path.as_std_path() == manifest);
    let Some(package) = package else {
        bail!(missing());
    };
    package.version.to_string().parse()
}
