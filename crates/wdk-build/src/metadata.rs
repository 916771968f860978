//! The manifests of a driver: its package's and its workspace's, and what they say of the driver.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

use crate::ConfigError;

/// The kind of driver a package builds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum DriverModel {
    /// A driver of the Windows Driver Model, which talks to the kernel without a framework between.
    Wdm,
}

/// A parsed manifest and where it was read.
struct Manifest {
    path: PathBuf,
    table: Table,
}

impl Manifest {
    /// `Ok(None)` when there is no such file.
    fn read(path: PathBuf) -> Result<Option<Self>, ConfigError> {
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(ConfigError::Unreadable { path, source }),
        };
        match text.parse() {
            Ok(table) => Ok(Some(Self { path, table })),
            Err(source) => Err(ConfigError::Malformed {
                path,
                source: Box::new(source),
            }),
        }
    }

    /// `[<section>.metadata.wdk.driver-model] driver-type`.
    fn driver_type(&self, section: &str) -> Result<Option<&str>, ConfigError> {
        match lookup(
            &self.table,
            &[section, "metadata", "wdk", "driver-model", "driver-type"],
        ) {
            None => Ok(None),
            Some(Value::String(driver_type)) => Ok(Some(driver_type)),
            Some(_) => Err(ConfigError::MalformedDriverType {
                path: self.path.clone(),
            }),
        }
    }
}

/// The manifests that have a say in a driver's build.
pub(crate) struct Manifests {
    package: Manifest,
    /// The manifest with the `[workspace]` table, where that is another file.
    workspace: Option<Manifest>,
}

impl Manifests {
    /// Reads the manifest in `package_dir` and finds its workspace as Cargo does.
    pub(crate) fn read(package_dir: &Path) -> Result<Self, ConfigError> {
        let path = package_dir.join("Cargo.toml");
        let package = Manifest::read(path.clone())?.ok_or_else(|| ConfigError::Unreadable {
            path,
            source: io::ErrorKind::NotFound.into(),
        })?;
        let workspace = if package.table.contains_key("workspace") {
            None
        } else if let Some(Value::String(root)) = lookup(&package.table, &["package", "workspace"])
        {
            Manifest::read(package_dir.join(root).join("Cargo.toml"))?
        } else {
            Self::find_workspace(package_dir)?
        };
        Ok(Self { package, workspace })
    }

    fn find_workspace(package_dir: &Path) -> Result<Option<Manifest>, ConfigError> {
        for folder in package_dir.ancestors().skip(1) {
            if let Some(manifest) = Manifest::read(folder.join("Cargo.toml"))?
                && let Some(Value::Table(workspace)) = manifest.table.get("workspace")
                && !is_excluded(workspace, folder, package_dir)
            {
                return Ok(Some(manifest));
            }
        }
        Ok(None)
    }

    /// The manifest whose `[profile]` tables count: Cargo reads only the workspace's.
    fn root(&self) -> &Manifest {
        self.workspace.as_ref().unwrap_or(&self.package)
    }

    /// Where the profiles are written.
    pub(crate) fn profile_path(&self) -> &Path {
        &self.root().path
    }

    /// The value of `key` in a profile of the root manifest.
    pub(crate) fn profile_value(&self, profile: &str, key: &str) -> Option<&str> {
        lookup(&self.root().table, &["profile", profile, key])?.as_str()
    }

    /// The driver's own manifest.
    pub(crate) fn package_path(&self) -> &Path {
        &self.package.path
    }

    /// What stands there at the end of a path of table keys.
    pub(crate) fn package_value(&self, keys: &[&str]) -> Option<&Value> {
        lookup(&self.package.table, keys)
    }

    /// All manifests read.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        [Some(&self.package), self.workspace.as_ref()]
            .into_iter()
            .flatten()
            .map(|manifest| manifest.path.as_path())
    }

    /// What kind of driver the package builds. The package's own word goes before its workspace's.
    pub(crate) fn driver_model(&self) -> Result<DriverModel, ConfigError> {
        let candidates = [(&self.package, "package"), (&self.package, "workspace")]
            .into_iter()
            .chain(
                self.workspace
                    .as_ref()
                    .map(|workspace| (workspace, "workspace")),
            );
        for (manifest, section) in candidates {
            match manifest.driver_type(section)? {
                None => {}
                Some("WDM") => return Ok(DriverModel::Wdm),
                Some(other) => {
                    return Err(ConfigError::UnsupportedDriverType {
                        path: manifest.path.clone(),
                        driver_type: other.to_owned(),
                    });
                }
            }
        }
        Err(ConfigError::MissingMetadata {
            path: self.package.path.clone(),
        })
    }
}

/// Whether a workspace leaves out the package in `package_dir`, as Cargo decides it: a folder in
/// `exclude` is out with all in it, unless `members` names it or one that it is in.
fn is_excluded(workspace: &Table, root: &Path, package_dir: &Path) -> bool {
    let lists = |key: &str| {
        let folders = workspace.get(key).and_then(Value::as_array);
        let mut folders = folders.into_iter().flatten().filter_map(Value::as_str);
        folders.any(|folder| package_dir.starts_with(root.join(folder)))
    };
    lists("exclude") && !lists("members")
}

/// The value at the end of a path of table keys.
pub(crate) fn lookup<'a>(table: &'a Table, keys: &[&str]) -> Option<&'a Value> {
    let (last, parents) = keys.split_last()?;
    parents
        .iter()
        .try_fold(table, |table, key| table.get(*key)?.as_table())?
        .get(*last)
}
