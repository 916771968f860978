//! Imports that nothing exports, for a driver that is loaded all the same: each is bound to a page
//! that is never mapped, so that a call, or an access to a variable, faults there and can be named.

use super::IMAGE_START;
use crate::record::KernelCell;

/// Where the pages lie, below all images.
const START: u64 = 0x7700_0800_0000;
const PAGE: u64 = 4096;
const MOST: u64 = (IMAGE_START - START) / PAGE;

/// The missing imports of a machine's drivers, as `module!name`.
#[derive(Default)]
pub struct MissingImports(KernelCell<Vec<String>>);

impl MissingImports {
    /// The address that stands for `name` of `module`; none when there are no more.
    pub fn bind(&self, module: &str, name: &str) -> Option<u64> {
        let mut known = self.0.borrow();
        let wanted = format!("{module}!{name}");
        let index = known.iter().position(|one| *one == wanted);
        let index = index.unwrap_or(known.len()) as u64;
        if index == MOST {
            return None;
        }
        if index == known.len() as u64 {
            known.push(wanted);
        }
        Some(START + index * PAGE)
    }

    /// The missing import that `address` stands for.
    #[must_use]
    pub fn name_at(&self, address: u64) -> Option<String> {
        let index = address.checked_sub(START)? / PAGE;
        self.0.borrow().get(usize::try_from(index).ok()?).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_missing_import_has_an_address_of_its_own() {
        let missing = MissingImports::default();
        let first = missing.bind("ntoskrnl.exe", "First").unwrap();
        let second = missing.bind("ntoskrnl.exe", "Second").unwrap();
        assert_ne!(first, second);
        assert_eq!(missing.bind("ntoskrnl.exe", "First"), Some(first));
        assert_eq!(
            missing.name_at(second + 8).as_deref(),
            Some("ntoskrnl.exe!Second")
        );
        assert_eq!(missing.name_at(second + PAGE), None);
        assert_eq!(missing.name_at(START - 1), None);
    }
}
