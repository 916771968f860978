//! Makes a package with the WDK's tools: stampinf, infverif, inf2cat and signtool.
//!
//! Written from Microsoft's documentation of the tools, and not run on Windows: the tests check
//! only what they are called with, and that their failures are told.

use std::{
    env,
    ffi::OsStr,
    fmt::{self, Display, Formatter},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail, ensure};
use der::Encode;

use super::{Signer, builtin::write, contents::Contents};
use crate::inf::format_date;

/// The first WDK whose infverif knows `/samples`; those before it know `/msft` instead.
const KNOWS_SAMPLES: u32 = 25798;

/// Where the WDK's tools are.
#[derive(Debug)]
pub struct Tools {
    stampinf: PathBuf,
    infverif: PathBuf,
    inf2cat: PathBuf,
    signtool: PathBuf,
}

impl Display for Tools {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            stampinf,
            infverif,
            inf2cat,
            signtool,
        } = self;
        write!(f, "{stampinf:?} {infverif:?} {inf2cat:?} {signtool:?}")
    }
}

impl Tools {
    /// Looks in the folders of `path`, as a developer's command prompt sets it, and then where the
    /// kit is installed. Says what is missing.
    pub fn find(path: &OsStr) -> Result<Self, String> {
        let mut folders: Vec<_> = env::split_paths(path).collect();
        folders.extend(kit_folders());
        let find = |name: &str| {
            let file = format!("{name}{}", env::consts::EXE_SUFFIX);
            let found = folders
                .iter()
                .map(|folder| folder.join(&file))
                .find(|path| path.is_file());
            found.ok_or_else(|| format!("there is no {name}"))
        };
        Ok(Self {
            stampinf: find("stampinf")?,
            infverif: find("infverif")?,
            inf2cat: find("inf2cat")?,
            signtool: find("signtool")?,
        })
    }

    /// Makes the package in `folder`.
    pub fn make(&self, contents: &Contents, signer: Option<&Signer>, folder: &Path) -> Result<()> {
        for file in contents.files.iter().chain(&contents.symbols) {
            write(folder, &file.name, &file.data)?;
        }
        if let Some(signer) = signer {
            let certificate = signer.identity.certificate.to_der()?;
            write(folder, &contents.certificate, &certificate)?;
        }
        for file in contents
            .files
            .iter()
            .filter(|file| file.name.to_lowercase().ends_with(".sys"))
        {
            self.sign(signer, &folder.join(&file.name))?;
        }
        for packaged in &contents.infs {
            let path = folder.join(&packaged.name);
            write(
                folder,
                &packaged.name,
                packaged.inx.as_deref().unwrap_or(&packaged.data),
            )?;
            if packaged.inx.is_some() {
                let mut stampinf = Command::new(&self.stampinf);
                stampinf
                    .arg("-f")
                    .arg(&path)
                    .args(["-a", contents.architecture.name()]);
                stampinf.args([
                    "-d",
                    &format_date(contents.date),
                    "-v",
                    &contents.version.to_string(),
                ]);
                if packaged.catalogue_chosen {
                    stampinf.args(["-c", &packaged.catalogue]);
                }
                run(&mut stampinf, &packaged.source)?;
            }
            let mut infverif = Command::new(&self.infverif);
            infverif.arg("/v");
            let class = packaged
                .inf
                .section("Version")
                .and_then(|version| version.entry("Class"));
            let class = class.and_then(|entry| packaged.inf.value(entry, 0));
            if class.is_some_and(|class| class.eq_ignore_ascii_case("Sample")) {
                infverif.arg(if self.knows_samples() {
                    "/samples"
                } else {
                    "/msft"
                });
            }
            run(infverif.arg(&path), &packaged.source)?;
        }
        let mut systems: Vec<_> = contents
            .infs
            .iter()
            .map(|packaged| &packaged.systems)
            .collect();
        // Whoever has more of them starts earlier.
        systems.sort_by_key(|systems| systems.options.len());
        let systems = systems
            .last()
            .context("there is no INF to make a catalogue for")?;
        let mut inf2cat = Command::new(&self.inf2cat);
        let mut driver = std::ffi::OsString::from("/driver:");
        driver.push(folder);
        inf2cat
            .arg(driver)
            .arg(format!("/os:{}", systems.options))
            .arg("/uselocaltime");
        run(&mut inf2cat, folder)?;
        for name in contents.catalogues() {
            let path = folder.join(name);
            ensure!(
                path.exists(),
                "inf2cat did not make {name}: name it as CatalogFile in [Version] of the INF"
            );
            self.sign(signer, &path)?;
        }
        Ok(())
    }

    fn sign(&self, signer: Option<&Signer>, path: &Path) -> Result<()> {
        let Some(signer) = signer else {
            return Ok(());
        };
        let certificate = fs::read(&signer.path)?;
        ensure!(
            !certificate.windows(5).any(|window| window == b"-----"),
            "signtool does not take {}: make a PFX file of it with `openssl pkcs12 -export`, or \
             give --builtin",
            signer.path.display()
        );
        let mut signtool = Command::new(&self.signtool);
        signtool
            .args(["sign", "/v", "/fd", "SHA256", "/f"])
            .arg(&signer.path);
        if !signer.password.is_empty() {
            signtool.args(["/p", &signer.password]);
        }
        if let Some(url) = &signer.timestamp {
            signtool.args(["/tr", url, "/td", "SHA256"]);
        }
        run(signtool.arg(path), path)
    }

    /// Whether this is an infverif of a kit that is new enough; one that lies outside of a kit's
    /// folder is taken for one.
    fn knows_samples(&self) -> bool {
        let mut versions = self
            .infverif
            .components()
            .filter_map(|part| build_of(part.as_os_str()));
        versions
            .next_back()
            .is_none_or(|build| build >= KNOWS_SAMPLES)
    }
}

/// The folders of an installed kit that tools are in, the newest first.
fn kit_folders() -> Vec<PathBuf> {
    let root = env::var_os("WDKContentRoot").map_or_else(
        || {
            PathBuf::from(env::var_os("ProgramFiles(x86)").unwrap_or_default())
                .join("Windows Kits/10")
        },
        PathBuf::from,
    );
    let mut folders = Vec::new();
    for place in ["bin", "tools"] {
        let entries = fs::read_dir(root.join(place))
            .into_iter()
            .flatten()
            .flatten();
        let mut versions: Vec<_> = entries
            .filter_map(|entry| Some((build_of(&entry.file_name())?, entry.path())))
            .collect();
        versions.sort();
        let versions = versions.into_iter().rev().map(|(_, folder)| folder);
        folders.extend(
            versions.flat_map(|folder| ["x64", "x86", "arm64"].map(|host| folder.join(host))),
        );
    }
    folders
}

/// The build that a folder such as `10.0.26100.0` is named after.
fn build_of(name: &OsStr) -> Option<u32> {
    let mut parts = name.to_str()?.split('.');
    let (Some("10"), Some("0"), Some(build)) = (parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    build.parse().ok()
}

/// Runs a tool on behalf of a file, and shows what it says if it fails. Its arguments are not
/// shown: one may be a password.
fn run(command: &mut Command, file: &Path) -> Result<()> {
    let program = Path::new(command.get_program()).display().to_string();
    let output = command
        .output()
        .with_context(|| format!("{program} does not start"))?;
    if !output.status.success() {
        bail!(
            "{}: {program} failed:\n{}{}",
            file.display(),
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::{build::Driver, inf::Architecture, package::contents, signing::identity::Identity};

    const INX: &str = "[Version]\nClass=Sample\n[SourceDisksFiles]\nx.sys=1\n[Manufacturer]\n%M%=D,NT$ARCH$.6.3\n";

    /// A folder with programs that write down what they are called with, a driver, and where its
    /// package is made.
    struct Bench {
        folder: tempfile::TempDir,
        package: PathBuf,
        tools: Tools,
        signer: Signer,
    }

    impl Bench {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let package = folder.path().join("package");
            fs::create_dir(&package).unwrap();
            let bin = folder.path().join("10.0.22621.0");
            fs::create_dir(&bin).unwrap();
            for name in ["stampinf", "infverif", "inf2cat", "signtool"] {
                let cat = if name == "inf2cat" {
                    "echo list > \"${1#/driver:}/x.cat\"\n"
                } else {
                    ""
                };
                Self::program(
                    &bin,
                    name,
                    &format!("echo {name} \"$@\" >> \"${{0%/*}}/../log\"\n{cat}"),
                );
            }
            let identity = Identity::make("x", 1).unwrap();
            let path = folder.path().join("x.pfx");
            fs::write(&path, identity.to_pfx().unwrap()).unwrap();
            let tools = Tools::find(bin.as_os_str()).unwrap();
            let signer = Signer {
                identity,
                path,
                password: "secret".to_owned(),
                timestamp: None,
            };
            Self {
                folder,
                package,
                tools,
                signer,
            }
        }

        fn program(folder: &Path, name: &str, script: &str) {
            let path = folder.join(name);
            fs::write(&path, format!("#!/bin/sh\n{script}")).unwrap();
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        }

        fn make(&self) -> Result<()> {
            let file = |name: &str, text: &str| {
                let path = self.folder.path().join(name);
                fs::write(&path, text).unwrap();
                path
            };
            file("x.inx", INX);
            file("x.pdb", "symbols");
            let driver = Driver {
                name: "x".to_owned(),
                manifest: file("Cargo.toml", ""),
                version: "1.2.3".to_owned(),
                sys: file("x.sys", "image"),
            };
            let sources = contents::sources(&driver).unwrap();
            let mut contents = Contents::collect(&driver, &[], &sources, Architecture::Amd64)?;
            contents.date = time::Date::from_calendar_date(2025, time::Month::March, 4)?;
            self.tools
                .make(&contents, Some(&self.signer), &self.package)
        }

        /// What the programs were called with, with the package's folder as `P` and this one as
        /// `B`.
        fn log(&self) -> Vec<String> {
            let log = fs::read_to_string(self.folder.path().join("log")).unwrap();
            let log = log.replace(self.package.to_str().unwrap(), "P");
            let log = log.replace(self.folder.path().to_str().unwrap(), "B");
            log.lines().map(str::to_owned).collect()
        }
    }

    #[test]
    fn tools_are_called_in_order_with_what_they_need() {
        let mut bench = Bench::new();
        bench.make().unwrap();
        let systems = "6_3_X64,Server6_3_X64,10_X64,Server10_X64";
        assert_eq!(
            bench.log(),
            [
                "signtool sign /v /fd SHA256 /f B/x.pfx /p secret P/x.sys",
                "stampinf -f P/x.inf -a amd64 -d 03/04/2025 -v 1.2.3.0 -c x.cat",
                "infverif /v /msft P/x.inf",
                &format!("inf2cat /driver:P /os:{systems} /uselocaltime"),
                "signtool sign /v /fd SHA256 /f B/x.pfx /p secret P/x.cat",
            ]
        );
        let text = fs::read_to_string(bench.package.join("x.inf")).unwrap();
        assert_eq!(text, INX, "stampinf gets the source");
        for name in ["x.sys", "x.pdb", "x.cer"] {
            assert!(bench.package.join(name).is_file(), "{name}");
        }

        bench.signer.password.clear();
        bench.signer.timestamp = Some("http://time".to_owned());
        bench.make().unwrap();
        let stamped = "signtool sign /v /fd SHA256 /f B/x.pfx /tr http://time /td SHA256 P/x.sys";
        assert_eq!(bench.log()[5], stamped);
    }

    #[test]
    fn failures_are_told_without_the_password() {
        let bench = Bench::new();
        let bin = bench.folder.path().join("10.0.22621.0");
        Bench::program(&bin, "signtool", "echo no such key; exit 1");
        let error = format!("{:#}", bench.make().unwrap_err());
        assert!(
            error.contains("x.sys: ") && error.contains("signtool failed:\nno such key"),
            "{error}"
        );
        assert!(!error.contains("secret"), "{error}");

        fs::remove_file(bin.join("inf2cat")).unwrap();
        assert_eq!(
            Tools::find(bin.as_os_str()).unwrap_err(),
            "there is no inf2cat"
        );
    }

    #[test]
    fn signtool_is_not_given_what_it_does_not_take() {
        let mut bench = Bench::new();
        bench.signer.path = bench.folder.path().join("x.pem");
        fs::write(&bench.signer.path, "-----BEGIN CERTIFICATE-----").unwrap();
        let error = format!("{:#}", bench.make().unwrap_err());
        assert!(error.contains("x.pem: make a PFX file of it"), "{error}");
    }
}
