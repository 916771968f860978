//! What drivers' manifests and the command line say of the checks.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};
use cargo_metadata::Metadata;

use super::{frames, imports::Release};

/// What the checks are made by.
pub struct Settings {
    /// The bytes of stack that a function may take.
    pub largest_frame: Setting<u32>,
    /// The oldest kernel that must load the image.
    pub oldest: Setting<Release>,
}

impl Settings {
    /// Those of a workspace's drivers, or the defaults where there is none.
    pub fn of(workspace: Option<&Metadata>) -> Result<Self> {
        let mut settings = Self {
            largest_frame: Setting::new(frames::DEFAULT),
            oldest: Setting::new(Release::default()),
        };
        if let Some(workspace) = workspace {
            settings.largest_frame.read(
                workspace,
                "largest-frame",
                "a number of bytes",
                |number, _| u32::try_from(number?).ok(),
            )?;
            settings
                .oldest
                .read(workspace, "oldest", Release::SPELLING, |_, text| {
                    text?.parse().ok()
                })?;
        }
        Ok(settings)
    }
}

/// One of them, for each image.
pub struct Setting<T> {
    default: T,
    /// For every image, whatever its driver's manifest says.
    option: Option<T>,
    /// What `[package.metadata.wdk]` says, by the name of the driver's image.
    manifests: BTreeMap<String, T>,
}

impl<T: Copy> Setting<T> {
    fn new(default: T) -> Self {
        Self {
            default,
            option: None,
            manifests: BTreeMap::new(),
        }
    }

    /// Sets it for every image, if an option says so.
    pub fn set(&mut self, option: Option<T>) {
        self.option = option;
    }

    /// Reads it from the manifests of a workspace's drivers, and from the workspace's own for those
    /// that are silent. `parse` gets the value as a number, if it is one, and as a text.
    fn read(
        &mut self,
        workspace: &Metadata,
        key: &str,
        form: &str,
        parse: impl Fn(Option<u64>, Option<&str>) -> Option<T>,
    ) -> Result<()> {
        let pointer = format!("/wdk/{key}");
        for package in workspace.workspace_packages() {
            let own = package.metadata.pointer(&pointer);
            let Some(value) = own.or_else(|| workspace.workspace_metadata.pointer(&pointer)) else {
                continue;
            };
            let parsed = parse(value.as_u64(), value.as_str()).with_context(|| {
                format!(
                    "{key} in [package.metadata.wdk] must be {form}, not {value}: see {}",
                    package.manifest_path
                )
            })?;
            self.manifests
                .insert(package.name.replace('-', "_"), parsed);
        }
        Ok(())
    }

    /// What it is for the image in a file, whose name is its crate's.
    pub fn for_image(&self, path: &Path) -> T {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let manifest = || self.manifests.get(&*name.replace('-', "_")).copied();
        self.option.or_else(manifest).unwrap_or(self.default)
    }
}
