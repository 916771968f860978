//! The PE image: mapping, relocation, import binding, unwind data, function names. It
//! knows nothing of the kernel.
//!
//! Images live in a part of system space of their own ([`IMAGE_START`] up to [`IMAGE_END`]), each
//! placed above the one before and never where another has been, so that a call into an unloaded
//! driver faults and can be named.

mod bind;
mod describe;
mod image;
mod missing;
mod pdb;
mod place;
mod symbols;
mod unwind_data;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::record::{KernelCell, Slot};

pub use describe::At;
pub use image::{Image, Section};
pub use missing::MissingImports;
pub use unwind_data::{FunctionEntry, UnwindCode, UnwindHandler, UnwindInfoError};

/// Where images are mapped.
pub const IMAGE_START: u64 = 0x7700_1000_0000;
/// The first address above all images.
pub const IMAGE_END: u64 = 0x7780_0000_0000;

/// Why an image could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be read.
    #[error("cannot read {path}: {source}", path = path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the host answered.
        source: std::io::Error,
    },
    /// The file is no PE image, or a damaged one.
    #[error("{image} is not a PE image that can be loaded: {what}")]
    Malformed {
        /// The file's name.
        image: String,
        /// What is wrong with it.
        what: String,
    },
    /// The file is made for another kind of processor.
    #[error(
        "{image} is built for {found}; the simulator runs x64 images (x86_64-pc-windows-msvc or \
         x86_64-w64-mingw32)"
    )]
    Machine {
        /// The file's name.
        image: String,
        /// What it is built for.
        found: String,
    },
    /// The file is a program or library of user mode.
    #[error(
        "{image} has subsystem {found}; a kernel driver has subsystem 1 (native): link with \
         /SUBSYSTEM:NATIVE or -Wl,--subsystem,native"
    )]
    Subsystem {
        /// The file's name.
        image: String,
        /// The subsystem's number.
        found: u16,
    },
    /// The file can be loaded at one address only.
    #[error(
        "{image} has no relocations; a kernel driver is placed anywhere in system space: link \
         without /FIXED, or with -Wl,--dynamicbase"
    )]
    NotRelocatable {
        /// The file's name.
        image: String,
    },
    /// The file has no entry point.
    #[error("{image} has no entry point; link with /ENTRY:DriverEntry or -Wl,--entry,DriverEntry")]
    NoEntry {
        /// The file's name.
        image: String,
    },
    /// Imports that the modelled kernel does not have.
    #[error(
        "{image} imports what this kernel does not have:\n  {}\nIt can be loaded all the same, and \
         is stopped when it uses one of these (--stub-imports)",
        imports.join("\n  ")
    )]
    Missing {
        /// The file's name.
        image: String,
        /// Every such import as `module!name`, in the order of the import table.
        imports: Vec<String>,
    },
    /// The host gave no memory.
    #[error("the host could not map {image}: {source}")]
    Host {
        /// The file's name.
        image: String,
        /// What it answered.
        source: std::io::Error,
    },
}

#[derive(Default)]
struct State {
    loaded: Vec<Arc<Image>>,
    /// Kept so that places in them can still be named: where a leak was taken, what a late call
    /// jumped into.
    unloaded: Vec<Arc<Image>>,
    next: u64,
}

/// The images mapped into system space.
pub struct Images {
    state: KernelCell<State>,
    missing: MissingImports,
}

pub(crate) static SLOT: Slot<Images> = Slot::new();

/// The images of the running machine.
pub fn images() -> &'static Images {
    SLOT.get()
}

impl Default for Images {
    fn default() -> Self {
        Self {
            state: KernelCell::new(State {
                next: IMAGE_START,
                ..State::default()
            }),
            missing: MissingImports::default(),
        }
    }
}

/// May `address` be code or data of some driver image, loaded or not?
#[must_use]
pub fn in_image_space(address: u64) -> bool {
    (IMAGE_START..IMAGE_END).contains(&address)
}

impl Images {
    /// What drivers import and nothing exports.
    pub fn missing(&self) -> &MissingImports {
        &self.missing
    }

    /// The address that a loaded image of the name `module` exports as `name`, or by the ordinal
    /// `#n`.
    pub fn export(&self, module: &str, name: &str) -> Option<u64> {
        self.named(module)?.export(name)
    }

    /// The loaded image whose file has this name.
    fn named(&self, module: &str) -> Option<Arc<Image>> {
        let state = self.state.borrow();
        let named = |image: &&Arc<Image>| image.name().eq_ignore_ascii_case(module);
        state.loaded.iter().find(named).map(Arc::clone)
    }

    /// The loaded images that have imports from `image`.
    pub fn importers(&self, image: &Image) -> Vec<Arc<Image>> {
        let state = self.state.borrow();
        let imports = |other: &&Arc<Image>| other.imports_from(image.name());
        state
            .loaded
            .iter()
            .filter(imports)
            .map(Arc::clone)
            .collect()
    }

    /// Maps the image at `path`, binds its imports through `resolve` (module name, routine name ->
    /// address) and remembers it.
    ///
    /// # Errors
    /// See [`LoadError`]; every import that cannot be bound is named.
    pub fn load(
        &self,
        path: &Path,
        resolve: &dyn Fn(&str, &str) -> Option<u64>,
    ) -> Result<Arc<Image>, LoadError> {
        let file = std::fs::read(path).map_err(|source| LoadError::Read {
            path: path.to_owned(),
            source,
        })?;
        let from = self.state.borrow().next;
        let image = Arc::new(Image::map(path, file, from, resolve)?);
        let mut state = self.state.borrow();
        // At least one inaccessible page between neighbours: running off an image faults.
        state.next = (image.base() + image.size() + 0x1_0000).next_multiple_of(0x1_0000);
        state.loaded.push(Arc::clone(&image));
        Ok(image)
    }

    /// Unmaps an image.
    pub fn unload(&self, image: &Arc<Image>) {
        let mut state = self.state.borrow();
        state.loaded.retain(|loaded| !Arc::ptr_eq(loaded, image));
        state.unloaded.push(Arc::clone(image));
        drop(state);
        image.make_inaccessible();
    }

    /// The image that contains `address`.
    pub fn find(&self, address: u64) -> Option<Arc<Image>> {
        if !in_image_space(address) {
            return None;
        }
        self.state
            .borrow()
            .loaded
            .iter()
            .find(|image| image.contains(address))
            .map(Arc::clone)
    }

    /// The offset of `address` in the image that contains it.
    pub fn offset(&self, address: u64) -> Option<u64> {
        if !in_image_space(address) {
            return None;
        }
        let state = self.state.borrow();
        let image = state.loaded.iter().find(|image| image.contains(address))?;
        Some(address - image.base())
    }

    fn find_unloaded(&self, address: u64) -> Option<Arc<Image>> {
        let state = self.state.borrow();
        let image = state
            .unloaded
            .iter()
            .find(|image| image.contains(address))?;
        Some(Arc::clone(image))
    }

    /// The image that contains `address`, loaded or unloaded.
    fn find_any(&self, address: u64) -> Option<Arc<Image>> {
        self.find(address).or_else(|| self.find_unloaded(address))
    }

    /// What an address in image space is or was, for fault reports: "section .rdata of driver.sys
    /// (read-only)".
    pub fn explain(&self, address: u64) -> Option<String> {
        if let Some(image) = self.find(address) {
            return Some(image.explain(address));
        }
        let gone = self.find_unloaded(address)?;
        Some(format!(
            "{}, which has been unloaded",
            gone.describe(address, At::Instruction)
        ))
    }
}

#[cfg(test)]
pub(crate) mod test_images;
#[cfg(test)]
mod tests;
