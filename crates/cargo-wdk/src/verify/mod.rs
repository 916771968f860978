//! `cargo wdk verify`: whether images and packages are such as Windows loads and installs, one line
//! per check.
//!
//! [`image`] judges driver images, [`imports`] what they import, [`frames`] how much of the stack
//! they take, by what [`unwind`] reads of their functions, [`signature`] the signatures in them and
//! in catalogues, [`symbols`] whether debug information belongs to an image, [`version`] what an
//! image says of itself, and [`package`] a whole folder: what its files say of each other.
//! [`settings`] are what manifests and options say of all that.

mod frames;
mod image;
mod imports;
mod package;
mod settings;
mod signature;
mod symbols;
mod unwind;
mod version;

use std::{
    fmt::Display,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Result;
use cargo_metadata::Metadata;
use clap::Args;

use x509_cert::Certificate;

use crate::{
    arguments::read_metadata,
    catalogue::Catalogue,
    image::{parse, read},
    inf, tell,
};
use imports::Release;
use settings::Settings;

/// What one check says to its reader: why the file is right, or what is wrong with it.
type Outcome = Result<String, String>;

/// What has been said so far.
#[derive(Default)]
struct Report {
    failed: usize,
}

impl Report {
    /// Begins with another file.
    fn file(&mut self, path: &Path) {
        println!("{}", path.display());
    }

    /// Says what is allowed, and worth knowing.
    fn note(&self, subject: impl Display, text: impl Display) {
        println!("  {:<6} {subject}: {text}", "note");
    }

    /// Says what a check found.
    fn line(&mut self, subject: impl Display, outcome: Outcome) {
        let (word, text) = match outcome {
            Ok(text) => ("ok", text),
            Err(text) => {
                self.failed += 1;
                ("FAILED", text)
            }
        };
        println!("  {word:<6} {subject}: {text}");
    }
}

/// What to check, and how.
#[derive(Args)]
pub struct VerifyArgs {
    /// Folders of packages, .sys files, .cat files or .inf files.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How many bytes of stack a function may take, whatever the driver's manifest says.
    ///
    /// Otherwise it is `largest-frame` in [package.metadata.wdk] of the driver's Cargo.toml, where
    /// that is known, or 2048.
    #[arg(long, value_name = "BYTES")]
    largest_frame: Option<u32>,
    /// The oldest Windows that must load the drivers, whatever their manifests say: windows7,
    /// windows10-1809, windows11-24h2 and the like.
    ///
    /// Imports that it does not export fail. Otherwise it is `oldest` in [package.metadata.wdk] of
    /// the driver's Cargo.toml, where that is known, or nt52: what every supported kernel exports.
    #[arg(long, value_name = "RELEASE")]
    oldest: Option<Release>,
    /// The Cargo.toml of the drivers' workspace: by default the one around the current folder, if
    /// there is one.
    #[arg(long)]
    manifest_path: Option<PathBuf>,
}

/// Checks each image, catalogue, INF, or folder with a package, and prints what was found. Fails if
/// any check does.
pub fn run(arguments: &VerifyArgs) -> Result<ExitCode> {
    let workspace = match &arguments.manifest_path {
        Some(path) => Some(read_metadata(Some(path), Vec::new())?),
        // Where there is no workspace, nothing is said of drivers in it.
        None => read_metadata(None, Vec::new()).ok(),
    };
    let mut settings = Settings::of(workspace.as_ref())?;
    settings.largest_frame.set(arguments.largest_frame);
    settings.oldest.set(arguments.oldest);
    check(&arguments.paths, &settings)
}

/// Checks what was made of a workspace's drivers.
pub fn made(paths: &[PathBuf], workspace: &Metadata) -> Result<ExitCode> {
    check(paths, &Settings::of(Some(workspace))?)
}

fn check(paths: &[PathBuf], settings: &Settings) -> Result<ExitCode> {
    let mut report = Report::default();
    for path in paths {
        if path.is_dir() {
            package::check(path, settings, &mut report)?;
        } else {
            let data = read(path)?;
            report.file(path);
            file(path, &data, settings, &mut report);
        }
    }
    if report.failed == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    tell::error(format_args!("{} of the checks failed", report.failed));
    Ok(ExitCode::FAILURE)
}

/// Checks a file alone.
fn file(path: &Path, data: &[u8], settings: &Settings, report: &mut Report) {
    match path
        .extension()
        .map(|extension| extension.to_ascii_lowercase())
    {
        Some(extension) if extension == "cat" => {
            signature::catalogue(Catalogue::read(data), report);
        }
        Some(extension) if extension == "inf" => {
            let context = inf::Context {
                samples: true,
                ..inf::Context::new(path.display().to_string())
            };
            inf_file(path, context, report);
        }
        _ => {
            driver(path, data, signature::Unsigned::Allowed, settings, report);
        }
    }
}

/// Checks a driver's image, and returns whose signature it has. Of a file that is no image, that
/// alone is said.
fn driver(
    path: &Path,
    data: &[u8],
    unsigned: signature::Unsigned,
    settings: &Settings,
    report: &mut Report,
) -> Option<Certificate> {
    let image = match parse(path, data) {
        Ok(image) => image,
        Err(error) => {
            report.line("image", Err(format!("{error:#}")));
            return None;
        }
    };
    image::check(&image, data, settings.oldest.for_image(path), report);
    frames::check(
        path,
        &image,
        data,
        settings.largest_frame.for_image(path),
        report,
    );
    signature::image(&image, data, unsigned, report)
}

/// Checks an INF by the rules of its format, and returns it.
fn inf_file(path: &Path, context: inf::Context, report: &mut Report) -> Option<inf::Inf> {
    let (inf, found) = match inf::check_file(path, &context) {
        Ok(checked) => checked,
        Err(error) => {
            report.line("rules", Err(format!("{error:#}")));
            return None;
        }
    };
    let errors = found
        .iter()
        .filter(|finding| finding.severity == inf::Severity::Error);
    let errors: Vec<_> = errors
        .map(|finding| {
            let rule = inf::rules::rule(finding.rule);
            format!("line {}: {} ({rule})", finding.line, finding.message)
        })
        .collect();
    let rules = match (errors.is_empty(), found.len()) {
        (true, 0) => Ok("as Windows asks of an INF".to_owned()),
        (true, warnings) => Ok(format!(
            "as Windows asks of an INF; `cargo wdk inf check` has {warnings} warnings"
        )),
        (false, _) => Err(errors.join("; ")),
    };
    report.line("rules", rules);
    Some(inf)
}
