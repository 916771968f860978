//! What a package is made of: the INFs beside the driver's manifest, and the files that they
//! install.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use time::Date;

use crate::{
    build::Driver,
    catalogue::systems::{self, Systems},
    image::read,
    inf::{self, Architecture, DriverVersion, Inf, Stamp},
    tell,
};

/// The source of an INF beside a driver's manifest.
pub struct Source {
    path: PathBuf,
    /// Whether it is an INX, which is stamped, or a finished INF.
    stamped: bool,
}

/// An INF of the package.
pub struct PackagedInf {
    /// What it is made of.
    pub source: PathBuf,
    /// The INX as it is, for tools that stamp it themselves. None of a finished INF.
    pub inx: Option<Vec<u8>>,
    /// Its name in the package.
    pub name: String,
    /// The INF as it is in the package.
    pub data: Vec<u8>,
    pub inf: Inf,
    /// The name of its catalogue, and whether the source names none and it is this program's
    /// choice.
    pub catalogue: String,
    pub catalogue_chosen: bool,
    pub systems: Systems,
    /// All but INF and catalogue, as paths from the INF.
    pub files: Vec<String>,
}

/// A file that is taken into the package.
pub struct File {
    /// Its path in the package, with `/` in it.
    pub name: String,
    pub source: PathBuf,
    pub data: Vec<u8>,
}

/// All that a package is made of.
pub struct Contents {
    pub architecture: Architecture,
    pub date: Date,
    pub version: DriverVersion,
    pub infs: Vec<PackagedInf>,
    /// The files that the INFs install, the driver's image among them, not signed yet.
    pub files: Vec<File>,
    /// The debug information; none of a package that installs no driver.
    pub symbols: Option<File>,
    /// The name of the certificate's file.
    pub certificate: String,
}

/// The INX files beside the driver's manifest, and the INF files that are made of none of them.
pub fn sources(driver: &Driver) -> Result<Vec<Source>> {
    let folder = folder(driver);
    let mut sources = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        match path
            .extension()
            .and_then(|extension| extension.to_str())
            .map(str::to_lowercase)
            .as_deref()
        {
            Some("inx") => sources.push(Source {
                path,
                stamped: true,
            }),
            Some("inf") => sources.push(Source {
                path,
                stamped: false,
            }),
            _ => {}
        }
    }
    let made: Vec<_> = sources
        .iter()
        .filter(|source| source.stamped)
        .map(|source| source.path.with_extension(""))
        .collect();
    sources.retain(|source| source.stamped || !made.contains(&source.path.with_extension("")));
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

fn folder(driver: &Driver) -> &Path {
    driver.manifest.parent().unwrap_or(Path::new("."))
}

impl Contents {
    /// Reads everything that the package of `driver` is made of. `drivers` are all that were built,
    /// of which its INFs may install others too.
    pub fn collect(
        driver: &Driver,
        drivers: &[Driver],
        sources: &[Source],
        architecture: Architecture,
    ) -> Result<Self> {
        let version = driver.version.parse().with_context(|| {
            format!(
                "the version in {} cannot be a driver's",
                driver.manifest.display()
            )
        })?;
        let stamp = Stamp {
            date: inf::today()?,
            version,
            architecture,
            catalogue: None,
        };
        let infs = sources
            .iter()
            .map(|source| PackagedInf::read(source, &stamp))
            .collect::<Result<Vec<_>>>()?;

        let image = format!("{}.sys", driver.name);
        let mut files: Vec<File> = Vec::new();
        for packaged in &infs {
            for name in &packaged.files {
                if files
                    .iter()
                    .any(|file| file.name.eq_ignore_ascii_case(name))
                {
                    continue;
                }
                let source = find(name, driver, drivers)
                    .with_context(|| packaged.source.display().to_string())?;
                files.push(File {
                    name: name.clone(),
                    data: read(&source)?,
                    source,
                });
            }
        }
        // A package may give a device one of Windows' drivers, settings, or none at all.
        let no_driver = !files.iter().any(|file| is_image(&file.name));
        ensure!(
            no_driver
                || files
                    .iter()
                    .any(|file| file_name(&file.name).eq_ignore_ascii_case(&image)),
            "{} does not install {image}, which is what the driver is called after its crate: \
             name it in [SourceDisksFiles]",
            folder(driver)
                .join(format!("{}.inx", driver.name))
                .display()
        );
        let symbols = if no_driver {
            tell::status(
                "Package",
                format_args!("without a driver: no INF of {} installs one", driver.name),
            );
            None
        } else {
            let source = driver.sys.with_extension("pdb");
            Some(File {
                name: format!("{}.pdb", driver.name),
                data: read(&source)?,
                source,
            })
        };
        Ok(Self {
            architecture,
            date: stamp.date,
            version,
            infs,
            files,
            symbols,
            certificate: format!("{}.cer", driver.name),
        })
    }

    /// The names of the catalogues, each once, as the first INF spells it that names it.
    pub fn catalogues(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for packaged in &self.infs {
            if !names
                .iter()
                .any(|name| name.eq_ignore_ascii_case(&packaged.catalogue))
            {
                names.push(&packaged.catalogue);
            }
        }
        names
    }
}

impl PackagedInf {
    fn read(source: &Source, stamp: &Stamp) -> Result<Self> {
        let path = &source.path;
        let bytes = read(path)?;
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let stem =
            stem.with_context(|| format!("{} has a name that is not in Unicode", path.display()))?;
        let architecture = stamp.architecture;
        let decode = if source.stamped {
            inf::decode_source
        } else {
            inf::decode
        };
        let text = decode(&bytes).with_context(|| format!("{} is no INF", path.display()))?;
        let stamped =
            |stamp: &Stamp| inf::stamp(&text, stamp).with_context(|| path.display().to_string());

        let (mut data, mut inf) = (bytes.clone(), Inf::parse(&text));
        if source.stamped {
            let text = stamped(stamp)?;
            (data, inf) = (inf::encode(&text), Inf::parse(&text));
        }
        let named = inf.catalogue_file(architecture);
        let catalogue_chosen = named.is_none();
        let catalogue = named.unwrap_or_else(|| format!("{stem}.cat"));
        if catalogue_chosen {
            ensure!(
                source.stamped,
                "{} names no catalogue: write CatalogFile = {catalogue} in [Version]",
                path.display()
            );
            let text = stamped(&Stamp {
                catalogue: Some(catalogue.clone()),
                ..stamp.clone()
            })?;
            (data, inf) = (inf::encode(&text), Inf::parse(&text));
        }
        let lowest = inf
            .windows_versions(architecture)
            .into_iter()
            .min()
            .flatten();
        Ok(Self {
            files: inf.source_files(architecture),
            systems: systems::since(lowest, architecture),
            source: path.clone(),
            inx: source.stamped.then_some(bytes),
            name: format!("{stem}.inf"),
            data,
            inf,
            catalogue,
            catalogue_chosen,
        })
    }
}

/// Where the file `name` of an INF is taken from: an image that was built, or a file beside the
/// manifest.
fn find(name: &str, driver: &Driver, drivers: &[Driver]) -> Result<PathBuf> {
    let built =
        |driver: &&Driver| format!("{}.sys", driver.name).eq_ignore_ascii_case(file_name(name));
    if let Some(other) = drivers.iter().find(built) {
        return Ok(other.sys.clone());
    }
    let beside = folder(driver).join(name);
    if beside.is_file() {
        return Ok(beside);
    }
    bail!(
        "it installs {name}, which is neither a driver that was built now nor there as {}: put it \
         there, or take it out of [SourceDisksFiles]",
        beside.display()
    )
}

/// Whether a file of a package is a driver's image.
fn is_image(name: &str) -> bool {
    name.to_lowercase().ends_with(".sys")
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
