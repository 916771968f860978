//! The names that every supported kernel exports, and from which image. Called by
//! [`crate::rewrite`].

use std::{collections::HashSet, fs, path::Path};

use anyhow::Context;

/// The image a routine is imported from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Image {
    /// ntoskrnl.exe
    Kernel,
    /// hal.dll, which on today's kernels only forwards
    Hal,
}

/// The common base of all supported kernels.
#[derive(Debug, Default)]
pub struct Baseline {
    kernel: HashSet<String>,
    hal: HashSet<String>,
}

impl Baseline {
    /// Reads the list: a name a line, `hal.dll!` in front of the HAL's, `#` before a comment.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path)
            .with_context(|| format!("cannot read the baseline list {}", path.display()))?;
        let mut list = Self::default();
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line.strip_prefix("hal.dll!") {
                Some(name) => list.hal.insert(name.to_owned()),
                None => list.kernel.insert(line.to_owned()),
            };
        }
        Ok(list)
    }

    /// The image that exports `name` on every supported kernel, if one does.
    ///
    /// A name both export is imported from hal.dll: kernels that moved a routine into ntoskrnl.exe
    /// keep the HAL's forwarder, kernels that did not have it there alone.
    pub fn image(&self, name: &str) -> Option<Image> {
        if self.hal.contains(name) {
            Some(Image::Hal)
        } else if self.kernel.contains(name) {
            Some(Image::Kernel)
        } else {
            None
        }
    }
}
