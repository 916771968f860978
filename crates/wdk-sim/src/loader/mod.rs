//! The PE image: mapping, relocation, import binding, unwind data, function names. Called by [`crate::io`] when a driver is
//! loaded and by [`crate::cpu`] when it walks stacks; calls nothing of the kernel.

use std::path::Path;

/// The images mapped into system space.
#[derive(Default)]
pub struct Images {}

/// One loaded image.
pub struct Image {}

/// Why an image could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Imports that the modelled kernel does not have.
    #[error("{0:?}")]
    Missing(Vec<String>),
}

impl Images {
    /// Maps the image at `path`, binds its imports through `resolve` (module name, routine name -> address) and remembers it.
    ///
    /// # Errors
    /// See [`LoadError`]; every import that cannot be bound is named.
    pub fn load(
        &self,
        _path: &Path,
        _resolve: &dyn Fn(&str, &str) -> Option<u64>,
    ) -> Result<std::sync::Arc<Image>, LoadError> {
        unimplemented!()
    }

    /// Unmaps an image.
    pub fn unload(&self, _image: &std::sync::Arc<Image>) {
        unimplemented!()
    }

    /// The image that contains `address`.
    pub fn find(&self, _address: u64) -> Option<std::sync::Arc<Image>> {
        unimplemented!()
    }

    /// `function+0x12 (driver.sys+0x1234)` for an address in an image, the bare number elsewhere.
    pub fn describe(&self, _address: u64) -> String {
        unimplemented!()
    }
}

impl Image {
    /// Where it is mapped.
    pub fn base(&self) -> u64 {
        unimplemented!()
    }
    /// Bytes it occupies.
    pub fn size(&self) -> u64 {
        unimplemented!()
    }
    /// Its entry point.
    pub fn entry(&self) -> u64 {
        unimplemented!()
    }
    /// The file's name, without directory.
    pub fn name(&self) -> &str {
        unimplemented!()
    }
}
