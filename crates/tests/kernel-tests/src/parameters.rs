//! What the driver's service key asks for.

use wdk::registry::Key;
use wdk::{Error, Result};

use crate::registry::service;

/// The number of the one test to be run: the key's value `Test`. `None` where there is no such
/// value, which asks for all.
///
/// # Errors
/// * [`OBJECT_TYPE_MISMATCH`](Error::OBJECT_TYPE_MISMATCH): the value is no `REG_DWORD`.
/// * [`OBJECT_NAME_NOT_FOUND`](Error::OBJECT_NAME_NOT_FOUND): there is no such key.
/// * Why the key cannot be read.
pub fn chosen_test() -> Result<Option<u32>> {
    let key = Key::open(service()?)?;
    if !key.exists() {
        return Err(Error::OBJECT_NAME_NOT_FOUND);
    }
    key.u32("Test").get()
}
